import type { Party } from '../../case/case.js';
import { nameOf } from '../../explain/labels.js';
import type { QuestionnaireWords } from '../../explain/questionnaire-words.js';
import { namePrefixes, questionName } from '../../forms/questionnaire/names.js';
import type { FormQuestion, FormSection } from '../../forms/questionnaire/questionnaire.js';
import { isAbout } from '../../forms/read-each.js';
import { othersQuestion, partyQuestion } from './parties.js';
import { questionElements } from './questions.js';
import type { SurveyJsQuestion, SurveyJsRepeat } from './survey.js';
import { inBoth } from './texts.js';
import type { Writing } from './writing.js';

/** What is asked of one party after another, if anything. */
export function partyRepeat(
  section: FormSection,
  questions: readonly FormQuestion[],
  writing: Writing,
): SurveyJsRepeat[] {
  if (questions.length === 0) return [];
  const { speech } = writing;
  const { each } = section;
  const party = partyQuestion(
    fieldName('party', section),
    ({ parties }) => (each ? parties.party : parties.partner),
    partiesOf(section, writing),
    speech,
  );
  // Of a framework that is about each party by itself nothing can be said of the whole.
  const required = {
    isRequired: true,
    requiredErrorText: inBoth(speech, ({ form }) => form.required.party),
  } as const;
  return repeat(section, 'parties', writing, ({ parties }) => (each ? parties.each : parties.partners), [
    each ? { ...party, ...required } : party,
    ...questionElements(section.definition, questions, { isRepeat: true }, writing),
  ]);
}

/** What is asked of one relation after another: of who acts and for whom, of those between whom it is, or of both kinds. */
export function relationRepeat(
  section: FormSection,
  questions: readonly FormQuestion[],
  writing: Writing,
): SurveyJsRepeat[] {
  if (questions.length === 0) return [];
  const { speech } = writing;
  const parties = partiesOf(section, writing);
  const party = fieldName('party', section);
  const isDirected = questions.some((one) => one.isDirected);
  const isMixed = isDirected && questions.some((one) => !one.isDirected);
  return repeat(
    section,
    'relations',
    writing,
    ({ relations }) => (isMixed ? relations.mixed : isDirected ? relations.directed : relations.undirected),
    [
      partyQuestion(
        party,
        ({ relations }) => (isDirected ? relations.actor : relations.between),
        parties,
        speech,
      ),
      othersQuestion(
        fieldName('others', section),
        party,
        ({ relations }) => (isDirected ? relations.others : relations.counterparts),
        parties,
        speech,
      ),
      ...questionElements(section.definition, questions, { isRepeat: true, isMixed }, writing),
    ],
  );
}

function repeat(
  section: FormSection,
  kind: 'parties' | 'relations',
  { speech }: Writing,
  titleOf: (form: QuestionnaireWords) => (framework: string) => string,
  templateElements: readonly SurveyJsQuestion[],
): SurveyJsRepeat[] {
  const { definition } = section;
  const title = inBoth(speech, ({ form, words }) =>
    titleOf(form)(nameOf(definition.id, words.locale, [definition])),
  );
  return [{ type: 'paneldynamic', name: fieldName(kind, section), title, templateElements }];
}

function fieldName(kind: keyof typeof namePrefixes, { definition }: FormSection): string {
  return `${namePrefixes[kind]}${questionName(definition.id)}`;
}

/** The parties of the case that a framework is asked of: in a role model all, since an overseer may hold a role as well. */
function partiesOf({ definition, each }: FormSection, { about }: Writing): readonly Party[] {
  const parties = about?.parties ?? [];
  if (definition.form === 'role-model') return parties;
  return parties.filter((party) =>
    each ? isAbout(each, party) : (party.standing ?? 'partner') === 'partner',
  );
}

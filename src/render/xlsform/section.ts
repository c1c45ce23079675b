import type { Wording } from '../../core/locale.js';
import { wordingOf } from '../../explain/labels.js';
import type { QuestionnaireWords } from '../../explain/questionnaire-words.js';
import { namePrefixes, questionName } from '../../forms/questionnaire/names.js';
import type { FormQuestion, FormSection } from '../../forms/questionnaire/questionnaire.js';
import { isAbout } from '../../forms/read-each.js';
import { inBoth, type Speech, type SurveyCells } from './cells.js';
import { anybody, type Choosable, othersField, partners, partyField } from './parties.js';
import { questionCells } from './questions.js';
import type { Writing } from './writing.js';

/** What one framework asks, in a group of its own: first of the partnership, then of parties, then of relations. */
export function sectionCells(section: FormSection, writing: Writing): SurveyCells[] {
  const { definition, questions } = section;
  const name = questionName(definition.id);
  const wording = wordingOf(definition);
  const of = (...asks: readonly FormQuestion['asks'][]) => questions.filter((one) => asks.includes(one.asks));
  return [
    { type: 'begin_group', name: `framework___${name}`, label: labelOf(section, writing.speech) },
    ...(wording && 'caution' in wording && wording.caution
      ? [{ type: 'note', name: `caution___${name}`, label: wording.caution }]
      : []),
    ...questionCells(section, of('partnership'), {}, writing),
    ...partyCells(section, of('partner', 'party'), name, writing),
    ...relationCells(section, of('relation'), name, writing),
    { type: 'end_group' },
  ];
}

/** What a framework is called. */
export function labelOf({ definition }: FormSection, speech: Speech): Wording {
  return inBoth(speech, ({ words }) => words.text(wordingOf(definition)?.label, definition.id));
}

/** What is asked of one party after another. Where it is about each by itself, it asks once it is known of whom. */
function partyCells(
  section: FormSection,
  questions: readonly FormQuestion[],
  framework: string,
  writing: Writing,
): SurveyCells[] {
  if (questions.length === 0) return [];
  const { each } = section;
  const party = `${namePrefixes.party}${framework}`;
  const field = each
    ? partyField(
        party,
        ({ parties }) => parties.party,
        { list: `${namePrefixes.parties}${framework}`, isOne: (one) => isAbout(each, one) },
        writing,
      )
    : partyField(party, ({ parties }) => parties.partner, askedOf(section), writing);
  return repeat(
    section,
    `${namePrefixes.parties}${framework}`,
    ({ parties }) => (each ? parties.each : parties.partners),
    [field, ...questionCells(section, questions, each ? { relevant: `../${party} != ''` } : {}, writing)],
    writing.speech,
  );
}

/** Of a role model everybody: an overseer may hold a role as well. */
function askedOf({ definition }: FormSection): Choosable {
  return definition.form === 'role-model' ? anybody : partners;
}

/** What is asked of one relation after another: of who acts and for whom, of those between whom it is, or of both kinds. */
function relationCells(
  section: FormSection,
  questions: readonly FormQuestion[],
  framework: string,
  writing: Writing,
): SurveyCells[] {
  if (questions.length === 0) return [];
  const party = `${namePrefixes.party}${framework}`;
  const isDirected = questions.some((one) => one.isDirected);
  const isMixed = isDirected && questions.some((one) => !one.isDirected);
  return repeat(
    section,
    `${namePrefixes.relations}${framework}`,
    ({ relations }) => (isMixed ? relations.mixed : isDirected ? relations.directed : relations.undirected),
    [
      partyField(
        party,
        ({ relations }) => (isDirected ? relations.actor : relations.between),
        partners,
        writing,
      ),
      othersField(
        `${namePrefixes.others}${framework}`,
        party,
        ({ relations }) => (isDirected ? relations.others : relations.counterparts),
        writing,
      ),
      ...questionCells(section, questions, { isMixed }, writing),
    ],
    writing.speech,
  );
}

function repeat(
  section: FormSection,
  name: string,
  titleOf: (form: QuestionnaireWords) => (framework: string) => string,
  cells: readonly SurveyCells[],
  speech: Speech,
): SurveyCells[] {
  const framework = labelOf(section, speech);
  const label = inBoth(speech, ({ form, words }) => titleOf(form)(framework[words.locale]));
  return [{ type: 'begin_repeat', name, label }, ...cells, { type: 'end_repeat' }];
}

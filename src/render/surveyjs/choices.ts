import type { Party } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import { levelNames } from '../../core/level.js';
import { pointText } from '../../explain/questionnaire-words.js';
import type { Definition } from '../../forms/definition.js';
import { scaleCode } from '../../forms/questionnaire/scale-code.js';
import type { Speech, Spoken } from '../form-words.js';
import type { SurveyJsChoice } from './survey.js';
import { inBoth, shown } from './texts.js';
import type { Said } from './writing.js';

/** The levels with their rubric, the highest first; by their names where there is none. */
export function levelChoices(said: Said): SurveyJsChoice[] {
  return [...levelNames].reverse().map((value) => ({
    value,
    text: said(({ answers }, { words }) => answers[value] ?? words.dictionary.levelNames[value]),
  }));
}

/** The columns of a profile, each with what it says in the row that is asked. */
export function columnChoices(definition: Definition, said: Said): SurveyJsChoice[] {
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
  return columns.map((value) => ({
    value,
    text: said(({ answers }) => (Object.hasOwn(answers, value) ? answers[value] : undefined) ?? value),
  }));
}

/** The points of a Likert scale, from disagreement to agreement. */
export function scaleChoices(of: number, said: Said): SurveyJsChoice[] {
  return Array.from({ length: of }, (_, index) => {
    const answer = { points: index + 1, of };
    return { value: scaleCode(answer), text: said((_texts, { form }) => pointText(answer, form)) };
  });
}

/** Codes with a word for each. */
export function codeChoices<Code extends string>(
  codes: readonly Code[],
  speech: Speech,
  say: (spoken: Spoken, code: Code) => string,
): SurveyJsChoice[] {
  return codes.map((value) => ({ value, text: inBoth(speech, (spoken) => say(spoken, value)) }));
}

/** Parties by their names, with the id as well where two of them have one name, or one has none that can be seen. */
export function partyChoices(parties: readonly Party[], speech: Speech): SurveyJsChoice[] {
  const named = groupBy(parties, ({ name }) => shown(name));
  return parties.map(({ id, name }) => {
    const isOnly = named.get(shown(name))?.length === 1;
    const label = shown(name) === '' ? id : isOnly ? name : `${name} (${id})`;
    return { value: id, text: inBoth(speech, () => label) };
  });
}

import { groupBy } from '../case/group-by.js';
import { managementFunctions, observationMethods } from '../case/vocabulary.js';
import { levelNames, nonLevels } from '../core/level.js';
import type { Wording } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import { pointText } from '../explain/questionnaire-words.js';
import type { Definition } from '../forms/definition.js';
import type { FormQuestion } from '../forms/questionnaire/questionnaire.js';
import { scaleCode } from '../forms/questionnaire/scale-code.js';
import type { Choosable } from './form-layout.js';
import { capital, inBoth, type Said, type Speech, type Spoken, type Writing } from './form-words.js';
import { oneTypedLine } from './one-line.js';

/** An answer to choose: its code, and what is shown, which may come from anywhere. */
export interface Choice {
  readonly name: string;
  readonly label: Wording;
}

/** What a question is answered with: levels by their rubric, columns, or points; the answers that give none of it come after. */
export function givenAnswers(
  definition: Definition,
  { answer }: FormQuestion,
  said: Said,
  points: number,
): Choice[] {
  switch (answer) {
    case 'scale':
      return Array.from({ length: points }, (_, index) => {
        const point = { points: index + 1, of: points };
        return { name: scaleCode(point), label: said((_texts, { form }) => pointText(point, form)) };
      });
    case 'columns':
      return (definition.form === 'profile' ? Object.keys(definition.columns) : []).map((name) => ({
        name,
        label: said(({ answers }) => ownEntry(answers, name) ?? name),
      }));
    case 'level':
      return [...levelNames].reverse().map((name) => ({
        name,
        label: said(({ answers }, { words }) => answers[name] ?? words.dictionary.levelNames[name]),
      }));
  }
}

/** The answers that give no level, of every question. */
export function reservedAnswers(speech: Speech): Choice[] {
  return codeChoices(nonLevels, speech, ({ form }, code) => form.reserved[code]);
}

/** How something was observed. */
export function methodChoices(speech: Speech): Choice[] {
  return codeChoices(observationMethods, speech, ({ form }, code) => form.methods[code]);
}

/** The management functions. */
export function functionChoices(speech: Speech): Choice[] {
  return codeChoices(managementFunctions, speech, ({ words }, code) =>
    capital(words.dictionary.functions[code]),
  );
}

/** Codes with a word for each. */
function codeChoices<Code extends string>(
  codes: readonly Code[],
  speech: Speech,
  say: (spoken: Spoken, code: Code) => string,
): Choice[] {
  return codes.map((name) => ({ name, label: inBoth(speech, (spoken) => say(spoken, name)) }));
}

/** Parties of the case by their names, with the id as well where two of them have one name, or one has none that can be seen. */
export function partyChoices({ isOne }: Choosable, about: Writing['about']): Choice[] {
  const parties = (about?.parties ?? []).filter(isOne);
  const named = groupBy(parties, ({ name }) => oneTypedLine(name));
  return parties.map(({ id, name }) => {
    const isOnly = named.get(oneTypedLine(name))?.length === 1;
    const label = oneTypedLine(name) === '' ? id : isOnly ? name : `${name} (${id})`;
    return { name: id, label: { en: label, id: label } };
  });
}

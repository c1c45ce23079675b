import fc from 'fast-check';
import type { Case, Observation, Party } from '../../../src/case/case.js';
import { levelNames, type NonLevel, nonLevels } from '../../../src/core/level.js';
import type { Definition } from '../../../src/forms/definition.js';
import {
  type FormQuestion,
  type FormSection,
  questionnaireOf,
} from '../../../src/forms/questionnaire/questionnaire.js';
import { isAbout } from '../../../src/forms/read-each.js';

/** An answer as somebody gives it, and the level that it stands for. */
export interface Answer {
  readonly question: FormQuestion;
  /** What is chosen. */
  readonly chosen: string | readonly string[];
  readonly level: Observation['level'];
  readonly note?: string;
}

/** Answers about somebody: about nobody is about the whole. */
export interface Told {
  readonly about: readonly string[];
  readonly answers: readonly Answer[];
}

/** What somebody tells by a framework: of the partnership, of some parties, of some relations. */
export interface Telling {
  readonly whole: readonly Answer[];
  readonly parties: readonly Told[];
  readonly relations: readonly Told[];
}

/** Whatever somebody may tell of a case by a framework. */
export function tellings(definition: Definition, subject: Case): fc.Arbitrary<Telling> {
  const [section] = questionnaireOf([definition]);
  if (!section) throw new Error('It asks nothing.');
  const of = (...asks: readonly FormQuestion['asks'][]) =>
    section.questions.filter((question) => asks.includes(question.asks));
  const parties = eligible(section, subject).map(({ id }) => id);
  const someOf = (whom: readonly (readonly string[])[], questions: readonly FormQuestion[]) =>
    questions.length === 0
      ? fc.constant([])
      : fc
          .subarray([...whom], { maxLength: Math.min(2, whom.length) })
          .chain((chosen) =>
            fc.tuple(
              ...chosen.map((about) =>
                answersTo(definition, questions).map((answers) => ({ about, answers })),
              ),
            ),
          );
  const pairs = parties.flatMap((one) =>
    parties.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  const whole = section.each ? [] : [[]];
  const together = parties.length > 2 ? [parties] : [];
  return fc.record({
    whole: answersTo(definition, of('partnership')),
    parties: someOf([...whole, ...parties.map((one) => [one])], of('partner', 'party')),
    relations: someOf([...whole, ...pairs, ...together], of('relation')),
  });
}

function eligible({ definition, each }: FormSection, { parties = [] }: Case): readonly Party[] {
  if (definition.form === 'role-model') return parties;
  return parties.filter((party) =>
    each ? isAbout(each, party) : (party.standing ?? 'partner') === 'partner',
  );
}

/** Some of the questions with an answer; the others are left open. */
function answersTo(definition: Definition, questions: readonly FormQuestion[]): fc.Arbitrary<Answer[]> {
  return fc
    .tuple(...questions.map((question) => fc.option(answerTo(definition, question), { freq: 5 })))
    .map((answers) => answers.flatMap((one) => one ?? []));
}

function answerTo(definition: Definition, question: FormQuestion): fc.Arbitrary<Answer> {
  const isList = question.answer === 'columns';
  const none = fc.constantFrom(...nonLevels).map((level) => ({
    question,
    chosen: isList ? [level] : level,
    level,
    ...(level === 'not-applicable' && { note: noted(level, question) }),
  }));
  return fc.oneof({ weight: 1, arbitrary: none }, { weight: 4, arbitrary: some(definition, question) });
}

const noted = (level: NonLevel, { indicator }: FormQuestion) => `${level}: nobody there, on ${indicator}`;

function some(definition: Definition, question: FormQuestion): fc.Arbitrary<Answer> {
  switch (question.answer) {
    case 'level':
      return fc.constantFrom(...levelNames).map((level) => ({ question, chosen: level, level }));
    case 'columns': {
      const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
      return fc.subarray(columns, { minLength: 1 }).map((level) => ({ question, chosen: level, level }));
    }
    case 'scale':
      return fc.integer({ min: 1, max: 5 }).map((points) => ({
        question,
        chosen: `${points}-of-5`,
        level: { points, of: 5 },
      }));
  }
}

/** The observations that the answers stand for, made without any form. */
export function observationsOf({ whole, parties, relations }: Telling, beside: Partial<Observation>) {
  return [{ about: [], answers: whole }, ...parties, ...relations].flatMap(({ about, answers }) =>
    answers.map(
      ({ question: { indicator }, level, note }): Observation => ({
        indicator,
        level,
        ...(about.length > 0 && { about }),
        ...beside,
        ...(note !== undefined && { note }),
      }),
    ),
  );
}

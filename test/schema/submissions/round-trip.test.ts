import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { judge } from '../../../src/assess/judge.js';
import type { Case, Informant } from '../../../src/case/case.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { type Definition, questionsOf } from '../../../src/forms/definition.js';
import { questionnaireOf } from '../../../src/forms/questionnaire/questionnaire.js';
import { audit, classify, score, validate } from '../../../src/forms.js';
import { fromKobo, fromSurveyJs, parseCase } from '../../../src/schema.js';
import { ownDefinitions } from '../../assess/case-string/own.js';
import { notPlain } from '../../forms/plain-json.js';
import { askable } from '../../render/surveyjs/asked.js';
import {
  type Answered,
  answered,
  asKobo,
  asSurveyJs,
  picking,
  surveyForm,
  town,
  xlsForm,
} from './answered.js';

const ways = [
  [
    'KoboToolbox',
    xlsForm,
    (all: readonly Answered[], form: ReturnType<typeof xlsForm>, asked: readonly Definition[]) =>
      all.map((one, at) => asKobo(one, form, asked, at + 1)),
    fromKobo,
  ],
  [
    'SurveyJS',
    surveyForm,
    (all: readonly Answered[], _: unknown, asked: readonly Definition[]) =>
      all.map((one) => asSurveyJs(one, asked)),
    fromSurveyJs,
  ],
] as const;

/** The case that the levels give when they are written down as observations. */
function caseWith(all: readonly Answered[]): Case {
  const informants = new Map<string, Informant>();
  for (const { informant } of all)
    if (informant) informants.set(informant.id, { ...informants.get(informant.id), ...informant });
  const observations = all.flatMap((one) => one.observations);
  return {
    ...town,
    ...(observations.length > 0 && { observations }),
    ...(informants.size > 0 && { informants: [...informants.values()] }),
  };
}

const titled = (definitions: readonly Definition[]) => definitions.map((one) => [one.id, one] as const);

describe.each(ways)('answers to a form in %s', (_, formOf, write, read) => {
  test.each(titled([...askable, ...ownDefinitions]))(
    '%s: read back they give the verdict of the levels that they stand for',
    (id, definition) => {
      const isOwn = ownDefinitions.includes(definition);
      const options = { cases: [town], ...(isOwn && { definitions: [definition] }) };
      // The choices of parties are those of the case, or any id.
      for (const form of [formOf([definition], town), formOf([definition])])
        fc.assert(
          fc.property(picking, fc.integer({ min: 1, max: 4 }), (pick, count) => {
            const all = Array.from({ length: count }, () => answered(form, [definition], pick));
            const submissions = write(all, form, [definition]);
            const result = read(JSON.parse(JSON.stringify(submissions)), options);
            expect(result.faults).toEqual([]);
            const expected = caseWith(all);
            expect(result.cases).toEqual([expected]);
            expect(notPlain(result)).toEqual([]);
            expect(parseCase(result.cases[0], isOwn ? { definitions: [definition] } : {}).ok).toBe(true);
            const [subject = town] = result.cases;
            expect(judge('test', definition, subject, {})).toEqual(judge('test', definition, expected, {}));
            expect(result.frameworks.map((one) => one.id)).toEqual([id]);
          }),
          { numRuns: 4 },
        );
    },
  );
});

test.each(ways)('every framework in one form in %s gives one assessment', (_, formOf, write, read) => {
  const form = formOf(askable, town);
  fc.assert(
    fc.property(picking, (pick) => {
      const all = [answered(form, askable, pick), answered(form, askable, pick)];
      const result = read(write(all, form, askable), { cases: [town] });
      expect(result).toMatchObject({ ok: true, omitted: 0 });
      const expected = caseWith(all);
      expect(result.cases).toEqual([expected]);
      expect(assess(result.cases[0] ?? town)).toEqual(assess(expected));
      expect(result.frameworks.map(({ id }) => id)).toEqual(askable.map(({ id }) => id));
    }),
    { numRuns: 2 },
  );
});

const ofTheWhole = [...askable, ...ownDefinitions].filter((definition) =>
  questionnaireOf([definition]).every(({ questions }) =>
    questions.every(({ asks, answer, indicator }) => {
      const isPart = indicator.slice(definition.id.length + 1) in questionsOf(definition);
      return asks === 'partnership' && answer === 'level' && isPart;
    }),
  ),
);

test.each(titled(ofTheWhole))(
  '%s: answers of one coder are the plain record of their levels',
  (_, definition) => {
    const form = xlsForm([definition]);
    fc.assert(
      fc.property(picking, (pick) => {
        const one = answered(form, [definition], pick);
        const options = { cases: [town], asked: [definition] };
        const { cases, faults } = fromKobo([asKobo(one, form, [definition], 1)], options);
        expect(faults).toEqual([]);
        const levels = one.observations.map(({ indicator, level }) => [
          indicator.slice(definition.id.length + 1),
          level,
        ]);
        const { inputs } = judge('test', definition, cases[0] ?? town, {}) as Verdict;
        expect(inputs).toEqual(verdictOf(definition, Object.fromEntries(levels)).inputs);
      }),
      { numRuns: 5 },
    );
  },
);

/** The verdict of levels, by the verb of the form. */
function verdictOf(definition: Definition, levels: object): Verdict {
  const verb = {
    typology: classify,
    ladder: classify,
    profile: classify,
    checklist: score,
    index: score,
    propositions: validate,
    'role-model': validate,
    process: audit,
  }[definition.form] as (definition: Definition, levels: object) => Verdict;
  return verb(definition, levels);
}

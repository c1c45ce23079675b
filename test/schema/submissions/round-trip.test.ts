import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/assess/judge.js';
import type { Case, Informant } from '../../../src/case/case.js';
import type { Definition } from '../../../src/forms/definition.js';
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCaseString } from '../../../src/assess/case-string/format.js';
import { parseCaseString } from '../../../src/assess/case-string/parse.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import type { Definition } from '../../../src/forms/definition.js';
import { samples as ladders } from '../../forms/ladder/arbitrary.js';
import { notPlain } from '../../forms/plain-json.js';
import { samples as profiles } from '../../forms/profile/arbitrary.js';
import { anyLevels, samples as typologies } from '../../forms/typology/arbitrary.js';
import { ownDefinitions } from './own.js';
import { read } from './reader.js';
import { everyDefinition, libraryDefinitions, samplesOf, shuffled, verdictOf } from './samples.js';

/** What is read of a string, by the definitions of the caller's own and those of the library. */
function parsed(text: string, definitions: readonly Definition[] = ownDefinitions) {
  const result = parseCaseString(text, { definitions });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result;
}

test('forty frameworks of the library give verdicts, and the own ones are of every form', () => {
  expect(libraryDefinitions.length).toBe(40);
  expect(new Set(ownDefinitions.map(({ form }) => form)).size).toBe(8);
});

describe.each(everyDefinition)('%s', (_, definition) => {
  const samples = samplesOf(definition);
  const runs = { numRuns: 30 };

  test('what is read of a string is the verdict that was written', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const verdict = verdictOf(definition, sample);
        const text = formatCaseString(definition, verdict);
        const result = parsed(text);
        expect(result.definition).toBe(definition);
        expect(result.version).toBe(definition.version);
        expect(result.reading).toBe('reading' in verdict ? verdict.reading : undefined);
        expect(result.inputs).toEqual(verdict.inputs);
        expect(result.verdict).toEqual(verdict);
        expect(notPlain(result.verdict)).toEqual([]);
      }),
      runs,
    );
  });

  test('a string has one spelling, whatever the order of keys, and only characters that an address leaves alone', () => {
    fc.assert(
      fc.property(samples, fc.nat({ max: 50 }), (sample, turn) => {
        const verdict = verdictOf(definition, sample);
        const text = formatCaseString(definition, verdict);
        const { answers, how } = shuffled(sample, turn);
        expect(formatCaseString(definition, shuffled(verdict, turn))).toBe(text);
        expect(formatCaseString(definition, verdictOf(definition, { answers, how }))).toBe(text);
        expect(formatCaseString(definition, parsed(text).verdict)).toBe(text);
        expect(text).toMatch(/^[A-Za-z0-9._~-]+$/);
        expect(encodeURIComponent(text)).toBe(text);
      }),
      runs,
    );
  });

  test('a reader that knows the grammar alone reads the same', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const verdict = verdictOf(definition, sample);
        const said = read(formatCaseString(definition, verdict));
        expect([said.framework, said.version]).toEqual([definition.id, definition.version]);
        expect(said.reading).toBe('reading' in verdict ? verdict.reading : undefined);
        const weights = 'weights' in verdict ? { ...verdict.weights } : {};
        expect(said.weights).toEqual(weights);
        expect(said.aggregation).toBe('aggregation' in verdict ? verdict.aggregation : undefined);
        expect(said.lengths).toEqual('lengths' in verdict ? verdict.lengths : []);
        expect(Object.keys(said.answers)).toEqual(Object.keys(verdict.inputs));
        expect(said.answers).toEqual(answersOf(definition, verdict));
      }),
      runs,
    );
  });
});

/** The inputs of a verdict as the reader puts them. */
function answersOf(definition: Definition, { inputs }: Verdict) {
  const columns = definition.form === 'profile' ? Object.keys(definition.columns).length : 0;
  return Object.fromEntries(
    Object.entries(inputs).map(([id, input]) => {
      if (input === 'not-applicable') return [id, null];
      if (Array.isArray(input)) return [id, input.length === columns ? [0, 1] : input];
      return [id, [input.lo, input.hi]];
    }),
  );
}

describe('made-up definitions', () => {
  test.each([
    [
      'typologies',
      typologies(anyLevels).map(({ definition, reading, levels }) => ({
        definition,
        answers: levels,
        how: { reading },
      })),
    ],
    [
      'ladders',
      ladders(anyLevels).map(({ definition, levels }) => ({ definition, answers: levels, how: {} })),
    ],
    [
      'profiles',
      profiles.map(({ definition, reading, answers }) => ({ definition, answers, how: { reading } })),
    ],
  ] as [
    string,
    fc.Arbitrary<{ definition: Definition; answers: Readonly<Record<string, unknown>>; how: object }>,
  ][])('%s come back from their strings', (_, made) => {
    fc.assert(
      fc.property(made, ({ definition, answers, how }) => {
        const verdict = verdictOf(definition, { answers, how });
        const text = formatCaseString(definition, verdict);
        expect(parsed(text, [definition]).verdict).toEqual(verdict);
        expect(read(text).answers).toEqual(answersOf(definition, verdict));
      }),
    );
  });
});

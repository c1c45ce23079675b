import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import type { TypologyOutcome } from '../../../src/forms/typology/verdict.js';
import { thrownBy } from '../../core/thrown-by.js';
import { numbered, typologyOf } from './made.js';

const types = numbered('t', 16);

/** Every set of at most `size` of the types, fewest first, then in the order of the types. */
function setsUpTo(size: number): string[][] {
  const ofSize = (count: number, from: number): string[][] =>
    count === 0
      ? [[]]
      : types.flatMap((type, place) =>
          place < from ? [] : ofSize(count - 1, place + 1).map((rest) => [type, ...rest]),
        );
  return Array.from({ length: size }, (_, index) => ofSize(index + 1, 0)).flat();
}

const typesIn = (outcome: TypologyOutcome): readonly string[] =>
  outcome.kind === 'hybrid' ? outcome.types : outcome.kind === 'dominant' ? [outcome.type] : [];

describe('16 types, each on an attribute of its own', () => {
  const definition = typologyOf(
    numbered('a', 16),
    Object.fromEntries(types.map((type, index) => [type, { [`a${index + 1}`]: 'in' as const }])),
  );

  test('list the first 1,024 of their 65,536 outcomes, and say that these are not all', () => {
    const { outcome } = classify(definition, {});
    if (outcome.kind !== 'undetermined') throw new Error('Nothing is known, so nothing is determined.');
    expect(outcome.complete).toBe(false);
    // 16 + 120 + 560 sets of up to three types, and the first 328 of the 1,820 of four.
    expect(outcome.possible.map(typesIn)).toEqual(setsUpTo(4).slice(0, 1024));
  });

  test('list all of them where there are exactly 1,024, with none last', () => {
    const known = Object.fromEntries(numbered('a', 6).map((id) => [id, 'out' as const]));
    const { outcome } = classify(definition, known);
    if (outcome.kind !== 'undetermined') throw new Error('Ten types are open.');
    expect(outcome.complete).toBe(true);
    expect(outcome.possible).toHaveLength(1024);
    expect(outcome.possible.at(-1)).toEqual({ kind: 'none' });
  });

  test('are all hybrid together where all is in', () => {
    const known = Object.fromEntries(numbered('a', 16).map((id) => [id, 'in' as const]));
    expect(classify(definition, known).outcome).toEqual({ kind: 'hybrid', types });
  });
});

describe('16 types on four attributes each of 64', () => {
  const attributes = numbered('a', 64);
  const definition = typologyOf(
    attributes,
    Object.fromEntries(
      types.map((type, index) => {
        const own = attributes.filter((_, place) => place % 16 === index);
        return [type, Object.fromEntries(own.map((id) => [id, 'in' as const]))];
      }),
    ),
  );
  const verdict = classify(definition, {});

  test('have exact statuses, although 2^64 choices are open', () => {
    expect(new Set(Object.values(verdict.status))).toEqual(new Set(['possible']));
    const one = classify(definition, { a1: 'in', a17: 'in', a33: 'in', a49: 'in', a2: 'out' }).status;
    expect([one.t1, one.t2, one.t3]).toEqual(['certain', 'excluded', 'possible']);
  });

  test('have exact counts of what each answer leaves', () => {
    const questions = nextQuestions(definition, verdict);
    expect(questions.map(({ indicator }) => indicator)).toEqual(attributes);
    // An attribute that is in rules nothing out; one that is out rules out its type.
    expect(new Set(questions.map(({ left, now }) => `${now} ${left.in} ${left.out}`))).toEqual(
      new Set(['65536 65536 32768']),
    );
  });

  test('have a path of four steps, and nothing known to flip', () => {
    expect(pathTo(definition, verdict, 't2').steps.map(({ indicator }) => indicator)).toEqual([
      'a2',
      'a18',
      'a34',
      'a50',
    ]);
    expect(flipSet(definition, verdict)).toEqual({ levels: [], thresholds: null, weights: null });
  });
});

test('the margin is how far the nearest membership lies from 0.5, and none while anything is open', () => {
  const two = typologyOf(['a1', 'a2'], { one: { a1: 'in' }, two: { a2: 'in' } });
  expect(classify(two, { a1: 0.875, a2: 0.25 }).margin).toBe(0.25);
  expect(classify(two, { a1: 0.625, a2: 0.25 }).margin).toBe(0.125);
  expect(classify(two, { a1: 0.875 }).margin).toBeNull();
});

test('64 attributes of one type leave two outcomes', () => {
  const attributes = numbered('a', 64);
  const definition = typologyOf(attributes, {
    only: Object.fromEntries(attributes.map((id) => [id, 'out' as const])),
  });
  expect(classify(definition, {}).outcome).toEqual({
    kind: 'undetermined',
    possible: [{ kind: 'dominant', type: 'only' }, { kind: 'none' }],
    complete: true,
  });
});

describe('what is no sound typology', () => {
  const sound = typologyOf(['a1'], { one: { a1: 'in' } });
  const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
  const asked = { asks: 'relation', rubric: 'ours', ...ours } as const;
  const reading = (changes: unknown) => ({ readings: { plain: { changes, ...ours } } });

  test('but one that leaves a type as it is may say so', () => {
    const left = { ...sound, ...reading({ one: undefined }) } as typeof sound;
    expect(classify(left, { a1: 'in' }).outcome).toEqual({ kind: 'dominant', type: 'one' });
  });

  test.each<[string, object, string]>([
    ['has no reading by default', { defaultReading: undefined }, ''],
    ['defines a type by a text', { types: { one: { defining: 'a1', ...ours } } }, ''],
    [
      'has a number for what usually goes with a type',
      { types: { one: { defining: { a1: 'in' }, indicative: 5, ...ours } } },
      '',
    ],
    ['changes nothing by a number', reading({ one: 5 }), ''],
    ['defines by a number what it changes', reading({ one: { define: 5 } }), ''],
    ['drops no list', reading({ one: { drop: 'a1' } }), ''],
    ['has no facts in a list', { attributes: { a1: { ...asked, facts: 'all' } } }, '.attributes.a1.facts'],
    ['has a fact that is none', { attributes: { a1: { ...asked, facts: [null] } } }, '.attributes.a1.facts'],
    ['has a fact of no list', { attributes: { a1: { ...asked, facts: [{}] } } }, '.attributes.a1.facts'],
  ])('%s', (_, change, place) => {
    expect(thrownBy(() => classify({ ...sound, ...change } as never, {}))).toMatchObject({
      function: 'classify',
      parameter: `definition${place}`,
      code: 'invalid-definition',
    });
  });
});

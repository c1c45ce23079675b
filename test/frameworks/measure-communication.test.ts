import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { classifyCommunication } from '../../src/frameworks/communication-convergence/classify.js';
import {
  type CommunicationPair,
  measureCommunication,
} from '../../src/frameworks/communication-convergence/measure-communication.js';
import { degreeCentralisation } from '../../src/measure/network/degree-centralisation.js';
import type { Graph, Tie } from '../../src/measure/network/graph.js';
import { reciprocity } from '../../src/measure/network/reciprocity.js';
import { thrownBy } from '../core/thrown-by.js';
import { deepFreeze } from '../deep-freeze.js';
import { notPlain } from '../forms/plain-json.js';
import { allTies, boundsOf } from '../measure/network-worlds.js';
import { caseOf, told } from './communication-case.js';

const bare = ({ evidence, ...pair }: CommunicationPair) => pair;
const complete = ['communications'] as const;

test('a company that tells two others, of whom one answers: by hand', () => {
  const communications = told('ab', 'ba', 'a>c').map((row, at) => ({ ...row, id: `row-${at}` }));
  const found = measureCommunication(caseOf('abc', { communications }));
  expect(found).toEqual({
    case: 'case',
    partners: ['a', 'b', 'c'],
    parts: [],
    complete: false,
    pairs: [
      {
        parties: ['a', 'b'],
        direction: 'two-way',
        evidence: [
          { list: 'communications', id: 'row-0' },
          { list: 'communications', id: 'row-1' },
        ],
      },
      {
        parties: ['a', 'c'],
        direction: 'one-way',
        from: 'a',
        evidence: [{ list: 'communications', id: 'row-2' }],
      },
    ],
    otherPairs: { none: 0, open: 1 },
    outside: 0,
    // Of b and c nothing is known: three ties of which two are returned, one more, or two more.
    reciprocity: { reciprocity: { lo: 2 / 4, hi: 4 / 5 }, inEveryWorld: true },
    outCentralisation: {
      theoreticalMaximum: 4,
      scores: [
        { node: 'a', score: { least: 2, most: 2 } },
        { node: 'b', score: { least: 1, most: 2 } },
        { node: 'c', score: { least: 0, most: 1 } },
      ],
      centralisation: { lo: 1 / 4, hi: 3 / 4 },
    },
    inCentralisation: {
      theoreticalMaximum: 4,
      scores: [
        { node: 'a', score: { least: 1, most: 1 } },
        { node: 'b', score: { least: 1, most: 2 } },
        { node: 'c', score: { least: 1, most: 2 } },
      ],
      centralisation: { lo: 0, hi: 2 / 4 },
    },
    dominance: {
      shares: [
        { node: 'a', share: { lo: 2 / 5, hi: 2 / 3 } },
        { node: 'b', share: { lo: 1 / 4, hi: 2 / 4 } },
        { node: 'c', share: { lo: 0, hi: 1 / 4 } },
      ],
    },
    mostCentral: { certain: ['a'], possible: ['b'] },
  });
  expect(notPlain(found)).toEqual([]);
});

test.each([
  [
    ['ab'],
    [{ direction: 'open', from: 'a', because: 'return-unknown' }],
    [{ direction: 'one-way', from: 'a' }],
  ],
  [
    ['ba'],
    [{ direction: 'open', from: 'b', because: 'return-unknown' }],
    [{ direction: 'one-way', from: 'b' }],
  ],
  [['a>b'], [{ direction: 'one-way', from: 'a' }], [{ direction: 'one-way', from: 'a' }]],
  [['a=b'], [{ direction: 'two-way' }], [{ direction: 'two-way' }]],
  [
    ['a>b', 'b>a'],
    [{ direction: 'open', because: 'contradiction' }],
    [{ direction: 'open', because: 'contradiction' }],
  ],
  [
    ['a>b', 'ba'],
    [{ direction: 'open', from: 'a', because: 'contradiction' }],
    [{ direction: 'open', from: 'a', because: 'contradiction' }],
  ],
  [['ab@2015'], [{ direction: 'open', because: 'date-open' }], [{ direction: 'open', because: 'date-open' }]],
  [
    ['ab@2014', 'ba@2015'],
    [{ direction: 'open', from: 'a', because: 'date-open' }],
    [{ direction: 'open', from: 'a', because: 'date-open' }],
  ],
  [['ab@2016'], [], []],
] as const)(
  'by June 2015 the rows %j are listed as %j, and in a complete list as %j',
  (rows, plain, whole) => {
    const subject = caseOf('ab', { communications: told(...rows) });
    const pairs = (one: Case) => measureCommunication(one, { asOf: '2015-06' }).pairs.map(bare);
    expect(pairs(subject)).toEqual(plain.map((one) => ({ parties: ['a', 'b'], ...one })));
    expect(pairs({ ...subject, complete })).toEqual(whole.map((one) => ({ parties: ['a', 'b'], ...one })));
  },
);

test('a row that may be later is named as evidence of what is open', () => {
  const communications = told('ab@2015').map((row) => ({ ...row, id: 'late' }));
  const { pairs } = measureCommunication(caseOf('ab', { communications }), { asOf: '2015-06' });
  expect(pairs[0]?.evidence).toEqual([{ list: 'communications', id: 'late' }]);
});

/** Rows among three partners, of all functions and days. */
const lists = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '>', '='), fc.constantFrom('a', 'b', 'c'))
    .filter(([from, , to]) => from !== to)
    .map((row) => row.join('')),
  { maxLength: 5 },
);

/** Every network that fits the rows, found by looking at each tie by itself. */
function worldsOf(rows: readonly string[], isComplete: boolean): Graph[] {
  const ways = rows.map((row) => ({ from: row[0], to: row.at(-1), sign: row.length === 3 ? row[1] : '' }));
  const states = allTies(['a', 'b', 'c']).map(([from, to]) => {
    const said = ways.some(
      (row) =>
        (row.from === from && row.to === to) || (row.sign === '=' && row.from === to && row.to === from),
    );
    const denied = ways.some((row) => row.sign === '>' && row.from === to && row.to === from);
    if (said && denied) return [true, false];
    if (said) return [true];
    return denied || isComplete ? [false] : [true, false];
  });
  let worlds: Tie[][] = [[]];
  for (const [at, tie] of allTies(['a', 'b', 'c']).entries())
    worlds = worlds.flatMap((world) => (states[at] ?? []).map((there) => (there ? [...world, tie] : world)));
  return worlds.map((ties) => ({ nodes: ['a', 'b', 'c'], ties }));
}

test('every number is bounded by what it is in all networks that fit the rows, and reaches both ends', () => {
  fc.assert(
    fc.property(lists, fc.boolean(), (rows, isComplete) => {
      const subject = caseOf('abc', { communications: told(...rows), ...(isComplete && { complete }) });
      const found = measureCommunication(deepFreeze(subject));
      const worlds = worldsOf(rows, isComplete);
      expect(found.reciprocity.reciprocity).toEqual(
        boundsOf(worlds.map((one) => reciprocity(one).reciprocity)),
      );
      for (const mode of ['out', 'in'] as const)
        expect(found[`${mode}Centralisation`].centralisation).toEqual(
          boundsOf(worlds.map((one) => degreeCentralisation(one, { mode }).centralisation)),
        );
      // The two of one folder agree: a pair that runs one way puts two-way out, and all two-way bring it in.
      const { lo, hi } = Object(classifyCommunication(subject).inputs['two-way']);
      const directions = found.pairs.map(({ direction }) => direction);
      const isTwoWay = directions.length === 3 && directions.every((one) => one === 'two-way');
      expect([lo, hi]).toEqual([isTwoWay ? 1 : 0, directions.includes('one-way') ? 0 : 1]);
      expect(notPlain(found)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the order of the rows changes nothing but the order of evidence', () => {
  fc.assert(
    fc.property(lists, (rows) => {
      const [one, other] = [rows, [...rows].reverse()].map((list) => {
        const { pairs, ...rest } = measureCommunication(caseOf('abc', { communications: told(...list) }));
        return { ...rest, pairs: pairs.map(bare) };
      });
      expect(one).toEqual(other);
    }),
  );
});

describe('parts', () => {
  const subject = caseOf('abc', { communications: told('ab'), complete });
  const withParts = (wholes: Readonly<Record<string, string>>): Case => ({
    ...subject,
    parties: (subject.parties ?? []).map((one) => ({
      ...one,
      ...(wholes[one.id] && { partOf: wholes[one.id] }),
    })),
  });

  test('count beside their wholes, and nobody takes their silence for known', () => {
    const found = measureCommunication(withParts({ c: 'b' }));
    expect(found.partners).toEqual(['a', 'b', 'c']);
    expect(found.parts).toEqual([{ party: 'c', of: 'b' }]);
    expect(found.pairs.map(bare)).toEqual([
      { parties: ['a', 'b'], direction: 'open', from: 'a', because: 'return-unknown' },
    ]);
    expect(found.otherPairs).toEqual({ none: 0, open: 2 });
    expect(found.outCentralisation.scores.map(({ score }) => score)).toEqual([
      { least: 1, most: 2 },
      { least: 0, most: 2 },
      { least: 0, most: 2 },
    ]);
    const without = measureCommunication(subject);
    expect(without.otherPairs).toEqual({ none: 2, open: 0 });
    expect(without.pairs.map(bare)).toEqual([{ parties: ['a', 'b'], direction: 'one-way', from: 'a' }]);
  });

  test.each([
    [{ c: 'o', o: 'a' }, [{ party: 'c', of: 'a' }]],
    [{ c: 'o' }, []],
    [
      { c: 'b', b: 'a' },
      [
        { party: 'b', of: 'a' },
        { party: 'c', of: 'b' },
      ],
    ],
    [
      { a: 'b', b: 'a' },
      [
        { party: 'a', of: 'b' },
        { party: 'b', of: 'a' },
      ],
    ],
    [{ a: 'a' }, []],
    [{ a: 'o', b: 'o', o: 'o' }, []],
  ])('through others, and in circles: %j', (wholes, parts) => {
    expect(measureCommunication(withParts(wholes as Record<string, string>)).parts).toEqual(parts);
  });
});

describe('few and many', () => {
  test.each(['', 'a'])('the partners "%s" have no ties', (partners) => {
    const found = measureCommunication(caseOf(partners, { communications: [] }));
    expect(found).toMatchObject({
      pairs: [],
      otherPairs: { none: 0, open: 0 },
      reciprocity: { reciprocity: null, reason: 'no-ties' },
      outCentralisation: { centralisation: null, reason: 'too-few-nodes' },
      dominance: { shares: null, reason: 'no-ties' },
      mostCentral: { certain: [], possible: [] },
    });
  });

  test('an empty case is measured too', () => {
    const empty: Case = { schema: 'kemitraan/case@1', id: 'case', title: 'A case' };
    expect(measureCommunication(empty)).toMatchObject({ partners: [], pairs: [], outside: 0 });
  });

  test('who is no partner is left out, and counted', () => {
    const found = measureCommunication(caseOf('ab', { communications: told('ao', 'ob', 'ab') }));
    expect(found).toMatchObject({ partners: ['a', 'b'], outside: 2 });
    expect(found.pairs).toHaveLength(1);
  });

  test('500 partners and 10,000 rows: no pair is listed that no row speaks of', () => {
    const ids = Array.from({ length: 500 }, (_, at) => `p${at}`);
    const parties = ids.map((id) => ({ id, name: id, sector: 'other' as const }));
    const communications = Array.from({ length: 10_000 }, (_, at) => ({
      from: ids[at % 20] ?? '',
      to: ids[20 + (Math.floor(at / 20) % 480)] ?? '',
    }));
    const subject = { ...caseOf(''), parties, communications, complete };
    const found = measureCommunication(subject);
    expect(found.pairs).toHaveLength(20 * 480);
    expect(found.otherPairs).toEqual({ none: (500 * 499) / 2 - 9_600, open: 0 });
    expect(found.mostCentral.certain).toEqual(ids.slice(0, 20));
    expect(found.reciprocity).toEqual({ reciprocity: { lo: 0, hi: 0 }, inEveryWorld: true });
    expect(classifyCommunication(subject).status['one-way']).toBe('certain');
  });
});

test.each([
  ['itself', { communications: [{ from: 'a', to: 'a' }] }, 'invalid-case', 'input.communications[0].to'],
  ['nobody', { communications: [{ from: 'a', to: 'z' }] }, 'unknown-party', 'input.communications[0].to'],
  ['no list', { communications: 'none' }, 'invalid-case', 'input.communications'],
  [
    'a third direction',
    { communications: [{ from: 'a', to: 'b', direction: 'both' }] },
    'invalid-case',
    'input.communications[0].direction',
  ],
])('a case with %s is refused', (_, facts, code, parameter) => {
  const error = thrownBy(() => measureCommunication(caseOf('ab', facts as never)));
  expect(error).toMatchObject({ code, parameter, function: 'measureCommunication' });
});

test.each([null, undefined, [], 'x'])('%j is no case', (wrong) => {
  expect(thrownBy(() => measureCommunication(wrong as never)).code).toBe('invalid-case');
});

test('a day or an option that there is none of is refused', () => {
  expect(thrownBy(() => measureCommunication(caseOf('ab'), { asOf: 'May' })).code).toBe('invalid-date');
  expect(thrownBy(() => measureCommunication(caseOf('ab'), { parties: ['a'] } as never)).code).toBe(
    'unknown-option',
  );
});

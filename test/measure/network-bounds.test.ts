import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degreeCentralisationBounds } from '../../src/measure/network/centralisation-bounds.js';
import { degreeCentralisation } from '../../src/measure/network/degree-centralisation.js';
import { degreeShares, mostCentral } from '../../src/measure/network/degree-shares.js';
import type { Graph, Tie } from '../../src/measure/network/graph.js';
import type { PossibleGraph } from '../../src/measure/network/possible-graph.js';
import { reciprocity } from '../../src/measure/network/reciprocity.js';
import { reciprocityBounds } from '../../src/measure/network/reciprocity-bounds.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';
import { allTies, boundsOf, named, stated, worldsOf } from './network-worlds.js';

const states = ['present', 'absent', 'possible'] as const;

/** Every network of so many nodes, each tie in every state. */
function every(n: number) {
  const nodes = named(n);
  const count = allTies(nodes).length;
  return Array.from({ length: 3 ** count }, (_, code) =>
    stated(
      nodes,
      Array.from({ length: count }, (_, at) => states[Math.floor(code / 3 ** at) % 3] ?? 'absent'),
    ),
  );
}

/** Networks of four nodes, and of three in which ties in no list may be there. */
const larger: fc.Arbitrary<PossibleGraph> = fc.oneof(
  fc.array(fc.constantFrom(...states), { minLength: 12, maxLength: 12 }).map((all) => stated(named(4), all)),
  fc
    .record({
      each: fc.array(fc.constantFrom(...states, 'none' as const), { minLength: 12, maxLength: 12 }),
      open: fc.subarray(named(4)),
      all: fc.boolean(),
    })
    .map(({ each, open, all }) => {
      const { possible, ...rest } = stated(
        named(4),
        each.map((state) => (state === 'none' ? ('other' as 'present') : state)),
      );
      return all ? { ...rest, possible: 'all-others' as const } : { ...rest, possible, open };
    }),
);

function sent({ nodes, ties }: Graph, mode: 'out' | 'in'): number[] {
  return nodes.map((node) => ties.filter(([from, to]) => (mode === 'out' ? from : to) === node).length);
}

/** What the bounds are to be, by going through all worlds. */
function expectExact(graph: PossibleGraph): void {
  const worlds = worldsOf(graph);
  const ratios = worlds.map((world) => reciprocity(world).reciprocity);
  const found = reciprocityBounds(graph);
  const bounds = boundsOf(ratios);
  expect(found).toEqual(
    bounds === null
      ? { reciprocity: null, reason: 'no-ties' }
      : { reciprocity: bounds, inEveryWorld: !ratios.includes(null) },
  );
  for (const mode of ['out', 'in'] as const) {
    const spread = degreeCentralisationBounds(graph, { mode });
    const exact = boundsOf(worlds.map((world) => degreeCentralisation(world, { mode }).centralisation));
    expect(spread.centralisation).toEqual(exact);
    const degrees = worlds.map((world) => sent(world, mode));
    expect(spread.scores).toEqual(
      graph.nodes.map((node, at) => {
        const all = degrees.map((one) => one[at] ?? 0);
        return { node, score: { least: Math.min(...all), most: Math.max(...all) } };
      }),
    );
    const tied = degrees.filter((one) => one.some((count) => count > 0));
    const shares = degreeShares(graph, { mode });
    const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
    expect(shares.shares).toEqual(
      tied.length === 0
        ? null
        : graph.nodes.map((node, at) => ({
            node,
            share: boundsOf(tied.map((one) => (one[at] ?? 0) / sum(one))),
          })),
    );
    const isTop = (at: number) => tied.map((one) => one[at] === Math.max(...one));
    const top = graph.nodes.map((_, at) => isTop(at));
    expect(mostCentral(graph, { mode })).toEqual({
      certain: graph.nodes.filter((_, at) => tied.length > 0 && top[at]?.every(Boolean)),
      possible: graph.nodes.filter((_, at) => top[at]?.some(Boolean) && !top[at]?.every(Boolean)),
    });
  }
}

test.each([
  [0, 1],
  [1, 1],
  [2, 9],
  [3, 729],
])('every network of %i nodes: the bounds are those over all worlds', (n, count) => {
  expect(every(n)).toHaveLength(count);
  for (const graph of every(n)) expectExact(graph);
});

const [ab, ba, bc, cd]: [Tie, Tie, Tie, Tie] = [
  ['a', 'b'],
  ['b', 'a'],
  ['b', 'c'],
  ['c', 'd'],
];
test.each<[title: string, graph: PossibleGraph]>([
  ['nothing said, one open', { nodes: named(3), present: [], possible: [], open: ['b'] }],
  ['one open, one of its ties there', { nodes: named(3), present: [ab], possible: [], open: ['b'] }],
  [
    'one open, one of its ties not',
    { nodes: named(3), present: [], possible: [], absent: [bc], open: ['b'] },
  ],
  [
    'one open, one of its ties possible anyway',
    { nodes: named(3), present: [], possible: [ab], open: ['a'] },
  ],
  ['one open, ties of others', { nodes: named(4), present: [cd], possible: [bc], open: ['a'] }],
  ['two open', { nodes: named(4), present: [ab], possible: [], absent: [ba, cd], open: ['a', 'd'] }],
  [
    'all others, in both directions',
    { nodes: named(3), present: [ab], possible: 'all-others', absent: [ba] },
  ],
  ['all others, nothing else', { nodes: named(2), present: [], possible: 'all-others', absent: [ba] }],
  ['a node given as open twice', { nodes: named(3), present: [], possible: [], open: ['b', 'b'] }],
])('%s: the same', (_, graph) => {
  expectExact(graph);
});

test('networks of four nodes, also where ties in no list may be there: the same', () => {
  fc.assert(fc.property(larger, expectExact), { numRuns: 150 });
});

test('all ties of four nodes unknown', () => {
  const graph = { nodes: named(4), present: [], possible: 'all-others' } as const;
  expect(reciprocityBounds(graph)).toEqual({ reciprocity: { lo: 0, hi: 1 }, inEveryWorld: false });
  expect(degreeCentralisationBounds(graph).centralisation).toEqual({ lo: 0, hi: 1 });
  expectExact(graph);
});

test('nothing unknown: the bounds are the measure itself', () => {
  fc.assert(
    fc.property(fc.subarray(allTies(named(5))), (present) => {
      const graph = { nodes: named(5), present, possible: [] };
      const { reciprocity: ratio } = reciprocity({ nodes: named(5), ties: present });
      expect(reciprocityBounds(graph).reciprocity).toEqual(ratio === null ? null : { lo: ratio, hi: ratio });
      const { centralisation = null } = degreeCentralisation(
        { nodes: named(5), ties: present },
        { mode: 'out' },
      );
      expect(degreeCentralisationBounds(graph).centralisation).toEqual({
        lo: centralisation,
        hi: centralisation,
      });
    }),
  );
});

test('to learn of a tie never widens a bound', () => {
  const within = (narrow: { lo: number; hi: number } | null, wide: { lo: number; hi: number } | null) => {
    if (narrow === null || wide === null) return;
    expect(narrow.lo).toBeGreaterThanOrEqual(wide.lo);
    expect(narrow.hi).toBeLessThanOrEqual(wide.hi);
  };
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...states), { minLength: 12, maxLength: 12 }),
      fc.nat({ max: 11 }),
      fc.constantFrom('present' as const, 'absent' as const),
      (each, at, learnt) => {
        const having = (state: (typeof states)[number]) =>
          stated(
            named(4),
            each.map((one, index) => (index === at ? state : one)),
          );
        const [wide, narrow] = [having('possible'), having(learnt)];
        within(reciprocityBounds(narrow).reciprocity, reciprocityBounds(wide).reciprocity);
        for (const mode of ['out', 'in'] as const)
          within(
            degreeCentralisationBounds(narrow, { mode }).centralisation,
            degreeCentralisationBounds(wide, { mode }).centralisation,
          );
      },
    ),
  );
});

describe('few nodes', () => {
  test.each([[[]], [['a']]])('%j', (nodes) => {
    const graph = { nodes, present: [], possible: 'all-others' } as const;
    expect(reciprocityBounds(graph)).toEqual({ reciprocity: null, reason: 'no-ties' });
    expect(degreeCentralisationBounds(graph)).toMatchObject({
      centralisation: null,
      reason: 'too-few-nodes',
      theoreticalMaximum: 0,
    });
    expect(degreeShares(graph)).toEqual({ shares: null, reason: 'no-ties' });
    expect(mostCentral(graph)).toEqual({ certain: [], possible: [] });
  });
});

test('loops and ties given twice change nothing', () => {
  const graph = { nodes: named(3), present: [['a', 'b']], possible: [['b', 'c']] } as const;
  const doubled = {
    ...graph,
    present: [
      ['a', 'b'],
      ['a', 'a'],
      ['a', 'b'],
    ],
    possible: [
      ['b', 'c'],
      ['b', 'c'],
      ['c', 'c'],
    ],
  } as const;
  expect(reciprocityBounds(doubled)).toEqual(reciprocityBounds(graph));
  expect(degreeCentralisationBounds(doubled)).toEqual(degreeCentralisationBounds(graph));
});

test('500 nodes: what is found is plain, and needs no list of what is unknown', () => {
  const nodes = Array.from({ length: 500 }, (_, at) => `n${at}`);
  const graph = {
    nodes,
    present: nodes.slice(1).map((to) => ['n0', to] as const),
    possible: 'all-others',
  } as const;
  expect(mostCentral(graph).certain).toEqual(['n0']);
  const found = [reciprocityBounds(graph), degreeCentralisationBounds(graph), degreeShares(graph)];
  expect(found.flatMap((one) => notPlain(one))).toEqual([]);
});

const a = { nodes: ['a', 'b'], present: [], possible: [] };
test.each([
  ['a tie to nobody', { ...a, present: [['a', 'z']] }, 'graph.present[0]'],
  ['a tie from nobody', { ...a, absent: [['z', 'a']] }, 'graph.absent[0]'],
  [
    'a possible tie to nobody',
    {
      ...a,
      possible: [
        ['a', 'b'],
        ['a', 'z'],
      ],
    },
    'graph.possible[1]',
  ],
  ['a tie in two lists', { ...a, present: [['a', 'b']], absent: [['a', 'b']] }, 'graph.absent[0]'],
  ['a node twice', { ...a, nodes: ['a', 'a'] }, 'graph.nodes[1]'],
  ['an open node that is none', { ...a, open: ['z'] }, 'graph.open[0]'],
  ['what is open in no list', { ...a, open: 'b' }, 'graph.open'],
  ['a hole in what is open', { ...a, open: new Array(1) }, 'graph.open[0]'],
  ['no list of nodes', { ...a, nodes: 'ab' }, 'graph.nodes'],
  ['no list of ties', { ...a, present: 'ab' }, 'graph.present'],
  ['no network', null, 'graph.nodes'],
  [
    'what throws when it is read',
    Object.defineProperty({ ...a }, 'possible', {
      get: () => {
        throw new RangeError('not to be read');
      },
    }),
    'graph',
  ],
])('%s is refused by each measure', (_, graph, parameter) => {
  for (const measure of [reciprocityBounds, degreeCentralisationBounds, degreeShares, mostCentral]) {
    const error = thrownBy(() => measure(graph as never));
    expect(error).toMatchObject({ code: 'invalid-input', function: measure.name, parameter });
  }
});

test.each([
  [{ mode: 'both' }, 'unknown-option', 'options.mode'],
  [{ mode: '' }, 'unknown-option', 'options.mode'],
  [{ side: 'out' }, 'unknown-option', 'options'],
  [null, 'unknown-option', 'options'],
])('a side that there is none of is refused: %j', (options, code, parameter) => {
  for (const measure of [degreeCentralisationBounds, degreeShares, mostCentral])
    expect(thrownBy(() => measure(a, options as never))).toMatchObject({
      code,
      function: measure.name,
      parameter,
    });
});

test('ties are those that are sent unless it is said otherwise', () => {
  const graph: PossibleGraph = { nodes: named(3), present: [ab], possible: [bc] };
  for (const measure of [degreeCentralisationBounds, degreeShares, mostCentral]) {
    const [sending, receiving] = [measure(graph, { mode: 'out' }), measure(graph, { mode: 'in' })];
    expect(measure(graph)).toEqual(sending);
    expect(receiving).not.toEqual(sending);
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweennessCentralisation } from '../../src/measure/network/betweenness-centralisation.js';
import { closenessCentralisation } from '../../src/measure/network/closeness-centralisation.js';
import { degreeCentralisation } from '../../src/measure/network/degree-centralisation.js';
import { density } from '../../src/measure/network/density.js';
import type { Graph, Tie } from '../../src/measure/network/graph.js';
import { reciprocity } from '../../src/measure/network/reciprocity.js';
import { strongComponents } from '../../src/measure/network/strong-components.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';
import { allTies, named } from './network-worlds.js';

const graphs = (most: number): fc.Arbitrary<Graph> =>
  fc.integer({ min: 0, max: most }).chain((n) =>
    fc.record({
      nodes: fc.constant(named(n)),
      ties: fc.array(
        fc.tuple(fc.constantFrom(...named(Math.max(n, 1))), fc.constantFrom(...named(Math.max(n, 1)))),
        { maxLength: n === 0 ? 0 : 14 },
      ),
    }),
  );

const measures = [
  reciprocity,
  density,
  degreeCentralisation,
  closenessCentralisation,
  betweennessCentralisation,
  strongComponents,
] as const;

/** Everybody's shortest ways to everybody, by going through all simple paths of the undirected network. */
function shortestWays({ nodes, ties }: Graph): Map<string, string[][]> {
  const tied = (a: string, b: string) =>
    a !== b && ties.some(([from, to]) => (from === a && to === b) || (from === b && to === a));
  const ways = new Map<string, string[][]>();
  const walk = (path: string[]) => {
    const key = `${path[0]} ${path.at(-1)}`;
    const best = ways.get(key) ?? [];
    const length = best[0]?.length ?? Number.POSITIVE_INFINITY;
    if (path.length < length) ways.set(key, [path]);
    else if (path.length === length) ways.set(key, [...best, path]);
    for (const next of nodes)
      if (tied(path.at(-1) ?? '', next) && !path.includes(next)) walk([...path, next]);
  };
  for (const node of nodes) walk([node]);
  return ways;
}

test('closeness and betweenness are those of all shortest ways, counted one by one', () => {
  fc.assert(
    fc.property(graphs(5), (graph) => {
      const { nodes } = graph;
      const ways = shortestWays(graph);
      const n = nodes.length;
      for (const { node, score } of betweennessCentralisation(graph).scores) {
        let sum = 0;
        for (const a of nodes)
          for (const b of nodes) {
            const shortest = ways.get(`${a} ${b}`) ?? [];
            if (a < b && a !== node && b !== node && shortest.length > 0)
              sum += shortest.filter((way) => way.includes(node)).length / shortest.length;
          }
        expect(score).toBeCloseTo(n < 3 ? 0 : (2 * sum) / ((n - 1) * (n - 2)), 12);
      }
      const far = (node: string) =>
        nodes.map((other) => (ways.get(`${node} ${other}`)?.[0]?.length ?? Number.NaN) - 1);
      const total = (node: string) => far(node).reduce((a, b) => a + b, 0);
      const near = nodes.map((node) => (n - 1) / total(node));
      const connected = n > 1 && near.every((one) => !Number.isNaN(one));
      const { scores } = closenessCentralisation(graph);
      expect(scores.map(({ score }) => score)).toEqual(connected ? near : nodes.map(() => null));
    }),
    { numRuns: 200 },
  );
});

test('strong components are who reaches whom and back, by going from each', () => {
  fc.assert(
    fc.property(graphs(7), (graph) => {
      const reach = (start: string) => {
        const found = new Set([start]);
        for (const at of found) for (const [from, to] of graph.ties) if (from === at) found.add(to);
        return found;
      };
      const all = new Map(graph.nodes.map((node) => [node, reach(node)]));
      const groups = graph.nodes.map((a) =>
        graph.nodes.filter((b) => all.get(a)?.has(b) && all.get(b)?.has(a)).join(' '),
      );
      expect(strongComponents(graph).map((group) => group.join(' '))).toEqual([...new Set(groups)]);
    }),
  );
});

test('a chain of 20,000 nodes, and one closed to a ring, do not run out of stack', () => {
  const nodes = Array.from({ length: 20_000 }, (_, at) => `n${at}`);
  const chain = nodes.slice(1).map((to, at): Tie => [nodes[at] ?? '', to]);
  expect(strongComponents({ nodes, ties: chain })).toHaveLength(20_000);
  expect(strongComponents({ nodes, ties: [...chain, ['n19999', 'n0']] })).toHaveLength(1);
});

test('every result is plain, lies in [0, 1], and does not hang on the order of ties', () => {
  fc.assert(
    fc.property(graphs(6), (graph) => {
      for (const measure of measures) {
        const found = measure(graph);
        expect(notPlain(found)).toEqual([]);
        expect(measure({ ...graph, ties: [...graph.ties].reverse() })).toEqual(found);
      }
      for (const measure of [degreeCentralisation, closenessCentralisation, betweennessCentralisation]) {
        const { centralisation } = measure(graph);
        if (centralisation === null) continue;
        expect(centralisation).toBeGreaterThanOrEqual(0);
        expect(centralisation).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 200 },
  );
});

test('nothing changes by loops or ties given twice, but the count of loops', () => {
  fc.assert(
    fc.property(graphs(5), (graph) => {
      const doubled = { ...graph, ties: [...graph.ties, ...graph.ties] };
      const looped = { ...graph, ties: [...graph.ties, ...graph.nodes.map((node): Tie => [node, node])] };
      const bare = { ...graph, ties: graph.ties.filter(([from, to]) => from !== to) };
      expect(strongComponents(looped)).toEqual(strongComponents(bare));
      for (const measure of [
        reciprocity,
        density,
        degreeCentralisation,
        closenessCentralisation,
        betweennessCentralisation,
      ]) {
        const plain = measure(bare);
        expect(measure(looped)).toEqual({ ...plain, loops: graph.nodes.length + loopsIn(graph) });
        expect(measure(doubled)).toEqual({ ...plain, loops: 2 * loopsIn(graph) });
      }
    }),
  );
});

test('sums that rounding could tell apart are added up in one order, whichever way the ties are given', () => {
  const ties = ['ac', 'ad', 'af', 'bc', 'bd', 'be', 'bf', 'cf', 'df', 'fg'].map(
    ([from = '', to = '']): Tie => [from, to],
  );
  const nodes = named(7);
  const found = betweennessCentralisation({ nodes, ties });
  for (const at of ties.keys()) {
    const turned = [...ties.slice(at), ...ties.slice(0, at)];
    expect(betweennessCentralisation({ nodes, ties: turned })).toEqual(found);
    expect(betweennessCentralisation({ nodes, ties: turned.reverse() })).toEqual(found);
  }
});

const loopsIn = ({ ties }: Graph) => ties.filter(([from, to]) => from === to).length;

describe('reciprocity and density', () => {
  const ties: Tie[] = [
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'c'],
    ['d', 'd'],
  ];
  const graph = { nodes: named(4), ties };

  test('by hand: two of three ties are returned, of twelve that there could be', () => {
    expect(reciprocity(graph)).toEqual({
      byNode: [
        { node: 'a', score: 2 / 3 },
        { node: 'b', score: 1 },
        { node: 'c', score: 0 },
        { node: 'd', score: null },
      ],
      ties: 3,
      returned: 2,
      loops: 1,
      reciprocity: 2 / 3,
    });
    expect(density(graph)).toEqual({ ties: 3, most: 12, loops: 1, density: 0.25 });
    expect(density(graph, { mode: 'undirected' })).toEqual({ ties: 2, most: 6, loops: 1, density: 1 / 3 });
  });

  test('where there is nothing to count they are null, with a reason', () => {
    expect(reciprocity({ nodes: ['a', 'b'], ties: [] })).toMatchObject({
      reciprocity: null,
      reason: 'no-ties',
    });
    for (const nodes of [[], ['a']])
      expect(density({ nodes, ties: [] })).toMatchObject({ density: null, reason: 'too-few-nodes' });
    // Of two nodes one may tell the other, and the other way.
    const pair: Graph = { nodes: ['a', 'b'], ties: [['a', 'b']] };
    expect(density(pair)).toMatchObject({ most: 2, density: 0.5 });
    expect(density(pair, { mode: 'undirected' })).toMatchObject({ most: 1, density: 1 });
  });
});

describe('centralisation that is not defined has a reason', () => {
  const pair: Graph = { nodes: ['a', 'b'], ties: [['a', 'b']] };
  const apart: Graph = { nodes: ['a', 'b', 'c'], ties: [['a', 'b']] };

  const [none, one]: Graph[] = [
    { nodes: [], ties: [] },
    { nodes: ['a'], ties: [] },
  ];
  type Measured = () => { readonly scores: readonly unknown[] };
  test.each<[title: string, measured: Measured, reason: string, theoreticalMaximum: number]>([
    ['degree of two', () => degreeCentralisation(pair), 'too-few-nodes', 0],
    ['degree of none', () => degreeCentralisation(none), 'too-few-nodes', 0],
    ['closeness of two', () => closenessCentralisation(pair), 'too-few-nodes', 0],
    ['closeness of two apart', () => closenessCentralisation({ ...pair, ties: [] }), 'too-few-nodes', 0],
    ['closeness of one', () => closenessCentralisation(one), 'too-few-nodes', 0],
    ['closeness of two and one apart', () => closenessCentralisation(apart), 'disconnected', 2 / 3],
    ['betweenness of two', () => betweennessCentralisation(pair), 'too-few-nodes', 0],
    ['what one sends', () => degreeCentralisation(one, { mode: 'out' }), 'too-few-nodes', 0],
  ])('%s', (_, measured, reason, theoreticalMaximum) => {
    expect(measured()).toMatchObject({ centralisation: null, reason, theoreticalMaximum });
  });

  test('what is defined in pieces is given: degrees, and who is between', () => {
    expect(degreeCentralisation(apart)).toMatchObject({ centralisation: 0.5, theoreticalMaximum: 2 });
    expect(betweennessCentralisation(apart).centralisation).toBe(0);
  });

  test('by direction two nodes are enough: one alone sends, and one alone receives', () => {
    for (const mode of ['out', 'in'] as const)
      expect(degreeCentralisation(pair, { mode })).toMatchObject({
        centralisation: 1,
        theoreticalMaximum: 1,
      });
  });
});

test.each([3, 4, 5, 6, 7])('with %i nodes no network is more centralised than a star', (n) => {
  const nodes = named(n);
  const star = nodes.slice(1).map((to): Tie => [nodes[0] ?? '', to]);
  for (const measure of [degreeCentralisation, closenessCentralisation, betweennessCentralisation]) {
    const { centralisation, theoreticalMaximum, scores } = measure({ nodes, ties: star });
    expect(centralisation).toBe(1);
    const own = scores.map(({ score }) => score ?? Number.NaN);
    const sum = own.reduce((total, score) => total + Math.max(...own) - score, 0);
    expect(sum).toBeCloseTo(theoreticalMaximum, 12);
  }
  const half = allTies(nodes).filter(([from, to]) => from < to);
  fc.assert(
    fc.property(fc.subarray(half), (ties) => {
      for (const measure of [degreeCentralisation, closenessCentralisation, betweennessCentralisation]) {
        const { theoreticalMaximum, scores } = measure({ nodes, ties });
        const own = scores.map(({ score }) => score ?? 0);
        const sum = own.reduce((total, score) => total + Math.max(...own) - score, 0);
        expect(sum).toBeLessThanOrEqual(theoreticalMaximum + 1e-9);
      }
    }),
    { numRuns: 50 },
  );
});

test('500 nodes in a ring: every centralisation is 0', () => {
  const nodes = Array.from({ length: 500 }, (_, at) => `n${at}`);
  const ties = nodes.map((from, at): Tie => [from, nodes[(at + 1) % 500] ?? '']);
  for (const measure of [degreeCentralisation, closenessCentralisation, betweennessCentralisation])
    expect(measure({ nodes, ties }).centralisation).toBeCloseTo(0, 9);
});

const wrong: readonly [title: string, graph: unknown, parameter: string][] = [
  ['a tie to nobody', { nodes: ['a'], ties: [['a', 'z']] }, 'graph.ties[0]'],
  [
    'a tie from nobody',
    {
      nodes: ['a'],
      ties: [
        ['a', 'a'],
        ['z', 'a'],
      ],
    },
    'graph.ties[1]',
  ],
  ['a tie of three', { nodes: ['a'], ties: [['a', 'a', 'a']] }, 'graph.ties[0]'],
  ['a tie that is no list', { nodes: ['a'], ties: ['aa'] }, 'graph.ties[0]'],
  ['a hole in the ties', { nodes: ['a'], ties: new Array(1) }, 'graph.ties[0]'],
  ['a hole in a tie', { nodes: ['a'], ties: [new Array(2)] }, 'graph.ties[0]'],
  ['a node twice', { nodes: ['a', 'b', 'a'], ties: [] }, 'graph.nodes[2]'],
  ['a node that is no id', { nodes: [1], ties: [] }, 'graph.nodes[0]'],
  ['no nodes', { ties: [] }, 'graph.nodes'],
  ['no ties', { nodes: [] }, 'graph.ties'],
  ['nothing', undefined, 'graph.nodes'],
  ['nodes that cannot be read', throwing('nodes', { ties: [] }), 'graph'],
  ['ties that cannot be read', throwing('ties', { nodes: [] }), 'graph'],
  ['a tie that cannot be read', { nodes: ['a'], ties: [throwing(0, ['a', 'a'])] }, 'graph.ties'],
];

function throwing<Given extends object>(key: PropertyKey, given: Given): Given {
  return Object.defineProperty(given, key, {
    enumerable: true,
    get: () => {
      throw new RangeError('not to be read');
    },
  });
}

test('the nodes of a network are read once: they may be others the next time', () => {
  for (const measure of measures) {
    let reads = 0;
    const graph = Object.defineProperty({ ties: [['a', 'b']] } as Partial<Graph>, 'nodes', {
      get: () => {
        reads += 1;
        return reads === 1 ? ['a', 'b'] : [];
      },
    });
    expect(measure(graph as Graph)).toEqual(measure({ nodes: ['a', 'b'], ties: [['a', 'b']] }));
    expect(reads).toBe(1);
  }
});

test.each(wrong)('%s is a mistake of the program', (_, graph, parameter) => {
  for (const measure of measures) {
    const error = thrownBy(() => measure(graph as Graph));
    expect(error).toMatchObject({ code: 'invalid-input', function: measure.name, parameter });
  }
});

test.each([
  [{ mode: 'both' }, 'options.mode'],
  [{ mode: '' }, 'options.mode'],
  [{ loops: true }, 'options'],
  [null, 'options'],
])('an option that is not understood is one too: %j', (options, parameter) => {
  const none = { nodes: [], ties: [] };
  for (const measure of [density, degreeCentralisation])
    expect(thrownBy(() => measure(none, options as never))).toMatchObject({
      code: 'unknown-option',
      function: measure.name,
      parameter,
    });
});

test.each([
  [density, ['directed', 'undirected']],
  [degreeCentralisation, ['undirected', 'out', 'in']],
] as const)('%o has modes that differ, and the first unless it is said otherwise', (measure, modes) => {
  const graph: Graph = {
    nodes: named(4),
    ties: [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'a'],
    ],
  };
  const found = modes.map((mode) => JSON.stringify(measure(graph, { mode } as never)));
  expect(new Set(found).size).toBe(modes.length);
  expect(JSON.stringify(measure(graph))).toBe(found[0]);
});

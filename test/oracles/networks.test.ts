import { describe, expect, test } from 'vitest';
import { betweennessCentralisation } from '../../src/measure/network/betweenness-centralisation.js';
import { closenessCentralisation } from '../../src/measure/network/closeness-centralisation.js';
import { degreeCentralisation } from '../../src/measure/network/degree-centralisation.js';
import type { Graph, NodeScore } from '../../src/measure/network/graph.js';
import { reciprocity } from '../../src/measure/network/reciprocity.js';
import rows from './networks.json' with { type: 'json' };

const byNode = (scores: readonly NodeScore<number | null>[]) =>
  Object.fromEntries(scores.map(({ node, score }) => [node, score]));

/** What each row of the table is computed with. */
const measures: Readonly<Record<string, (graph: Graph) => Readonly<Record<string, number | null>>>> = {
  centralisation: (graph) => ({
    degree: degreeCentralisation(graph).centralisation,
    closeness: closenessCentralisation(graph).centralisation,
    betweenness: betweennessCentralisation(graph).centralisation,
  }),
  betweenness: (graph) => byNode(betweennessCentralisation(graph).scores),
  reciprocity: (graph) => ({ reciprocity: reciprocity(graph).reciprocity }),
  reciprocityByNode: (graph) => byNode(reciprocity(graph).byNode),
};

test('there are twelve networks, each with its source', () => {
  expect(rows).toHaveLength(12);
  expect(rows.filter(({ source, provenance }) => source === '' || provenance === '')).toEqual([]);
});

describe.each(rows)('$name', ({ measure, nodes, ties, expected, tolerance }) => {
  const graph: Graph = { nodes, ties: ties.map(([from = '', to = '']) => [from, to]) };

  test('is met within its tolerance', () => {
    const found = measures[measure]?.(graph) ?? {};
    for (const [name, value] of Object.entries(expected)) {
      expect(found[name], name).toBeTypeOf('number');
      expect(Math.abs((found[name] ?? Number.NaN) - value), name).toBeLessThanOrEqual(tolerance);
    }
  });

  test('whatever the order of nodes and ties', () => {
    const turned = { nodes: [...nodes].reverse(), ties: [...graph.ties].reverse() };
    const found = measures[measure]?.(turned) ?? {};
    for (const [name, value] of Object.entries(expected))
      expect(Math.abs((found[name] ?? Number.NaN) - value), name).toBeLessThanOrEqual(tolerance);
  });
});

// Freeman's indices are of undirected ties.
test.each(rows.filter(({ directed }) => !directed))(
  '$name: the direction of a tie does not matter',
  (row) => {
    const turn = (ties: readonly string[][], odd: number): Graph => ({
      nodes: row.nodes,
      ties: ties.map(([a = '', b = ''], index) => (index % 2 === odd ? [a, b] : [b, a])),
    });
    const [first, second] = [0, 1].map((odd) => measures[row.measure]?.(turn(row.ties, odd)) ?? {});
    for (const name of Object.keys(row.expected))
      expect(first?.[name]).toBeCloseTo(second?.[name] ?? Number.NaN, 12);
  },
);

import type { Interval } from '../../core/interval.js';
import { degreeMaximum } from './degree-centralisation.js';
import { readDegrees, type SideOption } from './degree-ranges.js';
import type { CountRange, PossibleGraph } from './possible-graph.js';

/** All that the centralisation of a network can be. */
export type CentralisationBounds = {
  /** The greatest sum of differences from the highest degree; 0 where there are too few nodes for any. */
  readonly theoreticalMaximum: number;
  /** How many ties each node has at least and at most, in the order of the nodes. */
  readonly scores: readonly { readonly node: string; readonly score: CountRange }[];
} & (
  | { readonly centralisation: Interval }
  | { readonly centralisation: null; readonly reason: 'too-few-nodes' }
);

/**
 * The exact bounds of the centralisation by degree of a network that is partly known: the least and the greatest over all
 * worlds, both reached.
 *
 *     centralisation = sum over i of (max d - d(i)) / (n - 1)^2
 *
 * where d(i) is the number of ties that node i sends (`out`) or that are sent to it (`in`), and n the number of nodes. The
 * sum is convex in the degrees, which vary each by itself, so that the greatest has one node at its highest and all others
 * at their lowest. The least has every degree as near as it can be to the highest of their lower bounds, which some node
 * reaches in every world. `null`, with the reason, for fewer than two nodes. Time is linear in nodes and listed ties.
 * Throws `invalid-input` as `reciprocityBounds` does.
 *
 * @example
 * ```ts
 * import { degreeCentralisationBounds } from 'kemitraan/measure';
 * const asked = { nodes: ['a', 'b', 'c'], present: [['a', 'b'], ['a', 'c']], possible: [['b', 'a']] } as const;
 * const { centralisation } = degreeCentralisationBounds(asked);
 * centralisation; // => { lo: 0.75, hi: 1 }
 * ```
 * @see freeman-1979
 */
export function degreeCentralisationBounds(
  graph: PossibleGraph,
  options: SideOption = {},
): CentralisationBounds {
  const { nodes, mode, degrees } = readDegrees('degreeCentralisationBounds', graph, options);
  const theoreticalMaximum = degreeMaximum(nodes.length, mode);
  const scores = degrees.map((score, at) => ({ node: nodes[at] as string, score }));
  const found = { theoreticalMaximum, scores };
  if (theoreticalMaximum === 0) return { ...found, centralisation: null, reason: 'too-few-nodes' };
  const highest = degrees.reduce((top, { least }) => Math.max(top, least), 0);
  const lowest = degrees.reduce((sum, { least }) => sum + least, 0);
  const even = degrees.reduce((sum, { most }) => sum + (highest - Math.min(most, highest)), 0);
  const apart = degrees.reduce((top, { least, most }) => {
    const reached = Math.max(most, highest);
    return Math.max(top, degrees.length * reached - (lowest - least + most));
  }, 0);
  return {
    ...found,
    centralisation: { lo: even / theoreticalMaximum, hi: apart / theoreticalMaximum },
  };
}

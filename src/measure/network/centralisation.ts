import type { NodeScore } from './graph.js';

/**
 * How far a network hangs on one node: Freeman's centralisation, with the scores of the nodes that it is computed from
 * and the greatest sum that any network of as many nodes reaches.
 */
export type Centralisation<Score extends number | null = number> = {
  /** The greatest sum of differences from the highest score; 0 where there are too few nodes for any. */
  readonly theoreticalMaximum: number;
  /** The score of each node, in the order of the nodes. */
  readonly scores: readonly NodeScore<Score>[];
  /** Ties from a node to itself, which are left out. */
  readonly loops: number;
} & (
  | { readonly centralisation: number }
  | { readonly centralisation: null; readonly reason: 'too-few-nodes' | 'disconnected' }
);

/**
 * The sum over the nodes of the highest score less their own, divided by the greatest sum that there can be.
 *
 * @see freeman-1979
 */
export function centralisationOf(
  nodes: readonly string[],
  scores: readonly number[],
  theoreticalMaximum: number,
  loops: number,
): Centralisation {
  const named = nodes.map((node, at) => ({ node, score: scores[at] as number }));
  const found = { theoreticalMaximum, scores: named, loops };
  if (theoreticalMaximum === 0) return { ...found, centralisation: null, reason: 'too-few-nodes' };
  const highest = scores.reduce((a, b) => Math.max(a, b), 0);
  const sum = scores.reduce((total, score) => total + (highest - score), 0);
  // A star reaches the maximum; the sum may miss it by a rounding error.
  return { ...found, centralisation: Math.min(1, sum / theoreticalMaximum) };
}

import { type Centralisation, centralisationOf } from './centralisation.js';
import { type Graph, readGraph } from './graph.js';
import { neighbours } from './neighbours.js';

/**
 * How far the shortest ways between others run through one node, in [0, 1], ties taken as undirected:
 *
 *     betweenness(i) = 2 / ((n - 1) x (n - 2)) x sum over pairs j, k of the share of their shortest ways through i
 *     centralisation = sum over i of (max betweenness - betweenness(i)) / (n - 1)
 *
 * for n nodes; the maximum is that of a star. A pair without any way adds nothing, so that a network in pieces has a
 * value. For fewer than three nodes there is nobody between: every score is 0, and the centralisation `null`
 * (`too-few-nodes`). By Brandes's algorithm, in time nodes times ties. Throws `invalid-input` as `reciprocity` does.
 *
 * @example
 * ```ts
 * import { betweennessCentralisation } from 'kemitraan/measure';
 * const { scores } = betweennessCentralisation({ nodes: ['a', 'b', 'c'], ties: [['a', 'b'], ['b', 'c']] });
 * scores.map(({ score }) => score); // => [0, 1, 0]
 * ```
 * @see freeman-1979
 * @see brandes-2001
 */
export function betweennessCentralisation(graph: Graph): Centralisation {
  const read = readGraph('betweennessCentralisation', graph);
  const n = read.nodes.length;
  const tied = neighbours(read);
  const through = new Array<number>(n).fill(0);
  for (const start of tied.keys()) addFrom(start, tied, through);
  // Every pair was passed from both ends.
  const pairs = (n - 1) * (n - 2);
  const scores = through.map((sum) => (n < 3 ? 0 : sum / pairs));
  return centralisationOf(read.nodes, scores, n < 3 ? 0 : n - 1, read.loops);
}

/**
 * Adds to each node the share of the shortest ways from `start` that run through it: for each node that a way goes on to,
 * the ways to the former over those to the latter, times one and what runs on through the latter.
 */
function addFrom(start: number, tied: readonly (readonly number[])[], through: number[]): void {
  const n = tied.length;
  const steps = new Array<number>(n).fill(-1);
  const ways = new Array<number>(n).fill(0);
  const runs = new Array<number>(n).fill(0);
  const reached = [start];
  steps[start] = 0;
  ways[start] = 1;
  for (const at of reached)
    for (const next of tied[at] as readonly number[]) {
      if (steps[next] === -1) {
        steps[next] = (steps[at] as number) + 1;
        reached.push(next);
      }
      if (steps[next] === (steps[at] as number) + 1)
        ways[next] = (ways[next] as number) + (ways[at] as number);
    }
  for (const at of reached.reverse()) {
    if (at === start) continue;
    const share = (1 + (runs[at] as number)) / (ways[at] as number);
    for (const before of tied[at] as readonly number[])
      if (steps[before] === (steps[at] as number) - 1)
        runs[before] = (runs[before] as number) + (ways[before] as number) * share;
    through[at] = (through[at] as number) + (runs[at] as number);
  }
}

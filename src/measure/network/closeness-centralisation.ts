import { type Centralisation, centralisationOf } from './centralisation.js';
import { type Graph, readGraph } from './graph.js';
import { neighbours, stepsFrom } from './neighbours.js';

/**
 * How far one node alone is near all others, in [0, 1], ties taken as undirected:
 *
 *     closeness(i)   = (n - 1) / sum over j of the steps from i to j
 *     centralisation = sum over i of (max closeness - closeness(i)) / ((n - 1) x (n - 2) / (2n - 3))
 *
 * for n nodes; the maximum is that of a star. Where not everybody can be reached no closeness is defined: every score and
 * the centralisation are `null`, with the reason `disconnected`; for fewer than three nodes the centralisation is `null`
 * (`too-few-nodes`). Time is nodes times ties. Throws `invalid-input` as `reciprocity` does.
 *
 * @example
 * ```ts
 * import { closenessCentralisation } from 'kemitraan/measure';
 * closenessCentralisation({ nodes: ['a', 'b', 'c'], ties: [['a', 'b']] }).centralisation; // => null
 * closenessCentralisation({ nodes: ['a', 'b', 'c'], ties: [['a', 'b'], ['b', 'c']] }).centralisation; // => 1
 * ```
 * @see freeman-1979
 */
export function closenessCentralisation(graph: Graph): Centralisation<number | null> {
  const read = readGraph('closenessCentralisation', graph);
  const n = read.nodes.length;
  const theoreticalMaximum = n < 3 ? 0 : ((n - 1) * (n - 2)) / (2 * n - 3);
  const tied = neighbours(read);
  const scores: number[] = [];
  for (const at of read.nodes.keys()) {
    const steps = stepsFrom(at, tied);
    let far = 0;
    for (const taken of steps.values()) far += taken;
    // One node by itself is near nobody.
    if (steps.size === n && n > 1) scores.push((n - 1) / far);
    else break;
  }
  if (scores.length === n) return centralisationOf(read.nodes, scores, theoreticalMaximum, read.loops);
  return {
    theoreticalMaximum,
    scores: read.nodes.map((node) => ({ node, score: null })),
    loops: read.loops,
    centralisation: null,
    reason: n < 3 ? 'too-few-nodes' : 'disconnected',
  };
}

import { type Graph, type NodeScore, readGraph } from './graph.js';

/** How far ties are returned. */
export type Reciprocity = {
  /** For each node the share of the ties at it, sent or received, that are returned; `null` for a node without any. */
  readonly byNode: readonly NodeScore<number | null>[];
  /** The distinct ties that are no loops, and how many of them are returned. */
  readonly ties: number;
  readonly returned: number;
  /** Ties from a node to itself, which are left out. */
  readonly loops: number;
} & ({ readonly reciprocity: number } | { readonly reciprocity: null; readonly reason: 'no-ties' });

/**
 * The share of the ties of a directed network that are returned, in [0, 1]:
 *
 *     reciprocity       = |{ (u, v) in T : (v, u) in T }| / |T|
 *     reciprocity of u  = 2 x |to u and from u| / (|from u| + |to u|), counting the nodes at the other end
 *
 * where T are the distinct ties without loops. A dyad counts by its ties: one that is mutual counts twice. `null`, with
 * the reason, where there is no tie. Time is linear in nodes and ties. Throws `invalid-input` for a tie whose end is no
 * node, or a node that is named twice.
 *
 * @example
 * ```ts
 * import { reciprocity } from 'kemitraan/measure';
 * reciprocity({ nodes: ['a', 'b', 'c'], ties: [['a', 'b'], ['b', 'c'], ['c', 'b']] }).returned; // => 2
 * reciprocity({ nodes: ['a'], ties: [['a', 'a']] });
 * // => { byNode: [{ node: 'a', score: null }], ties: 0, returned: 0, loops: 1, reciprocity: null, reason: 'no-ties' }
 * ```
 * @see wasserman-faust-1994
 */
export function reciprocity(graph: Graph): Reciprocity {
  const { nodes, ties, loops, ...read } = readGraph('reciprocity', graph);
  let returned = 0;
  const byNode = nodes.map((node, at) => {
    const sent = read.out[at] as ReadonlySet<number>;
    const received = read.in[at] as ReadonlySet<number>;
    let mutual = 0;
    for (const other of sent) if (received.has(other)) mutual += 1;
    returned += mutual;
    const all = sent.size + received.size;
    return { node, score: all === 0 ? null : (2 * mutual) / all };
  });
  const found = { byNode, ties, returned, loops };
  return ties === 0
    ? { ...found, reciprocity: null, reason: 'no-ties' }
    : { ...found, reciprocity: returned / ties };
}

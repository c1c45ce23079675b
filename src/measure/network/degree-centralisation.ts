import { assertOneOf, assertOptions } from '../../core/assert.js';
import { type Centralisation, centralisationOf } from './centralisation.js';
import { type Graph, readGraph } from './graph.js';
import { neighbours } from './neighbours.js';

/** Which ties of a node count. */
export interface DegreeOption {
  /** `undirected`, the default: whoever it is tied to; `out`: to whom it has ties; `in`: who has ties to it. */
  readonly mode?: 'undirected' | 'out' | 'in';
}

/** The greatest sum of differences of degrees among n nodes: that of a star. */
export function degreeMaximum(n: number, mode: 'undirected' | 'out' | 'in'): number {
  if (mode === 'undirected') return n < 3 ? 0 : (n - 1) * (n - 2);
  return n < 2 ? 0 : (n - 1) ** 2;
}

/**
 * How far the ties of a network run together in one node, in [0, 1]:
 *
 *     centralisation = sum over i of (max d - d(i)) / maximum
 *
 * where d(i) is the degree of node i: the number of others that it is tied to, that it sends to (`out`), or that send to
 * it (`in`). The maximum is that of a star of n nodes: (n - 1) x (n - 2), and (n - 1)^2 by direction. `null`, with the
 * reason, for fewer than three nodes, or fewer than two by direction. Throws `invalid-input` as `reciprocity` does.
 *
 * @example
 * ```ts
 * import { degreeCentralisation } from 'kemitraan/measure';
 * const star = { nodes: ['hub', 'a', 'b'], ties: [['hub', 'a'], ['hub', 'b']] } as const;
 * degreeCentralisation(star).centralisation; // => 1
 * degreeCentralisation(star, { mode: 'in' }).centralisation; // => 0.25
 * ```
 * @see freeman-1979
 */
export function degreeCentralisation(graph: Graph, options: DegreeOption = {}): Centralisation {
  const { mode = 'undirected' } = assertOptions('degreeCentralisation', options, ['mode']);
  const modes = ['undirected', 'out', 'in'];
  assertOneOf('degreeCentralisation', 'options.mode', 'unknown-option', mode, modes);
  const read = readGraph('degreeCentralisation', graph);
  const degrees =
    mode === 'undirected' ? neighbours(read).map(({ length }) => length) : read[mode].map(({ size }) => size);
  return centralisationOf(read.nodes, degrees, degreeMaximum(read.nodes.length, mode), read.loops);
}

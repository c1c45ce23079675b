import { assertOneOf, assertOptions } from '../../core/assert.js';
import { type Graph, readGraph } from './graph.js';
import { neighbours } from './neighbours.js';

/** Whether a tie counts by its direction. */
export interface DirectedOption {
  /** `directed`, the default: there and back are two ties; `undirected`: either of them ties the two. */
  readonly mode?: 'directed' | 'undirected';
}

/** How many of the ties that there could be there are. */
export type Density = {
  /** The distinct ties that are no loops, and how many there could be. */
  readonly ties: number;
  readonly most: number;
  /** Ties from a node to itself, which are left out. */
  readonly loops: number;
} & ({ readonly density: number } | { readonly density: null; readonly reason: 'too-few-nodes' });

/**
 * The share of the possible ties that are there, in [0, 1]: ties / (n x (n - 1)), or, undirected, tied pairs /
 * (n x (n - 1) / 2), with n nodes and without loops. `null`, with the reason, for fewer than two nodes. Throws
 * `invalid-input` as `reciprocity` does.
 *
 * @example
 * ```ts
 * import { density } from 'kemitraan/measure';
 * const { density: share } = density({ nodes: ['a', 'b'], ties: [['a', 'b']] });
 * share; // => 0.5
 * ```
 * @see wasserman-faust-1994
 */
export function density(graph: Graph, options: DirectedOption = {}): Density {
  const { mode = 'directed' } = assertOptions('density', options, ['mode']);
  assertOneOf('density', 'options.mode', 'unknown-option', mode, ['directed', 'undirected']);
  const read = readGraph('density', graph);
  const n = read.nodes.length;
  const pairs = n < 2 ? 0 : (n * (n - 1)) / 2;
  const tied = () => neighbours(read).reduce((sum, { length }) => sum + length, 0) / 2;
  const ties = mode === 'directed' ? read.ties : tied();
  const most = mode === 'directed' ? 2 * pairs : pairs;
  const found = { ties, most, loops: read.loops };
  return most === 0
    ? { ...found, density: null, reason: 'too-few-nodes' }
    : { ...found, density: ties / most };
}

import { assertOneOf, assertOptions } from '../../core/assert.js';
import {
  type CountRange,
  type PossibleGraph,
  type ReadPossibleGraph,
  readPossibleGraph,
} from './possible-graph.js';

/** Which ties of a node count: those that it sends (`out`, the default), or those that are sent to it (`in`). */
export interface SideOption {
  readonly mode?: 'out' | 'in';
}

/** The nodes of a network that is partly known, and how many ties each has at least and at most on one side. */
export function readDegrees(
  caller: string,
  graph: PossibleGraph,
  options: SideOption,
): {
  readonly nodes: readonly string[];
  readonly mode: 'out' | 'in';
  readonly degrees: readonly CountRange[];
} {
  const { mode = 'out' } = assertOptions(caller, options, ['mode']);
  assertOneOf(caller, 'options.mode', 'unknown-option', mode, ['out', 'in']);
  const read = readPossibleGraph(caller, graph);
  return { nodes: read.nodes, mode, degrees: degreesOf(read, mode) };
}

/** Each tie is there or not by itself and counts at one node: so every degree takes every value of its range by itself. */
function degreesOf({ nodes, known, open }: ReadPossibleGraph, mode: 'out' | 'in'): CountRange[] {
  const least = nodes.map(() => 0);
  const more = nodes.map((_, at) => (open.has(at) ? nodes.length - 1 : open.size));
  for (const { from, to, state } of known.values()) {
    const at = mode === 'out' ? from : to;
    if (open.has(from) || open.has(to)) more[at] = (more[at] as number) - 1;
    if (state === 'present') least[at] = (least[at] as number) + 1;
    if (state === 'possible') more[at] = (more[at] as number) + 1;
  }
  return least.map((count, at) => ({ least: count, most: count + (more[at] as number) }));
}

/** The greatest of values of 0 or more at all places but one. */
export function topTwo(values: readonly number[]): { readonly except: (at: number) => number } {
  let [first, second, place] = [0, 0, 0];
  for (const [at, value] of values.entries()) {
    if (value > first) [second, first, place] = [first, value, at];
    else if (value > second) second = value;
  }
  return { except: (at) => (at === place ? second : first) };
}

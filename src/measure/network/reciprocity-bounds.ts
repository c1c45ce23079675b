import type { Interval } from '../../core/interval.js';
import {
  type PossibleGraph,
  type ReadPossibleGraph,
  readPossibleGraph,
  stateOf,
  type TieState,
} from './possible-graph.js';

/** All that the reciprocity of a network can be, over the worlds in which there is a tie. */
export type ReciprocityBounds =
  | {
      readonly reciprocity: Interval;
      /** Whether every world has a tie; in one without, there is no reciprocity. */
      readonly inEveryWorld: boolean;
    }
  | { readonly reciprocity: null; readonly reason: 'no-ties' };

/**
 * The exact bounds of the reciprocity of a network that is partly known: the least and the greatest share of returned ties
 * over all worlds, both reached. `null`, with the reason, where no world has a tie; where only some have, `inEveryWorld`
 * says so.
 *
 * A pair of nodes adds (returned, ties) of (0, 0), (0, 1) or (2, 2), whichever its ties allow. As a share is at most 1, to
 * make a pair mutual never lowers it, and to make a single tie of it never raises it: the greatest share makes every pair
 * mutual that can be, else empty, else single; the least makes it single, else empty, else mutual. Time is linear in nodes
 * and listed ties. Throws `invalid-input` for a tie whose end is no node, or that stands in two lists.
 *
 * @example
 * ```ts
 * import { reciprocityBounds } from 'kemitraan/measure';
 * reciprocityBounds({ nodes: ['a', 'b'], present: [['a', 'b']], possible: 'all-others' });
 * // => { reciprocity: { lo: 0, hi: 1 }, inEveryWorld: true }
 * reciprocityBounds({ nodes: ['a', 'b'], present: [['a', 'b']], possible: [] });
 * // => { reciprocity: { lo: 0, hi: 0 }, inEveryWorld: true }
 * ```
 * @see wasserman-faust-1994
 */
export function reciprocityBounds(graph: PossibleGraph): ReciprocityBounds {
  const dyads = dyadsOf(readPossibleGraph('reciprocityBounds', graph));
  const inEveryWorld = dyads.some(({ there, back }) => there === 'present' || back === 'present');
  const inSome = dyads.some(({ there, back }) => there !== 'absent' || back !== 'absent');
  if (!inSome) return { reciprocity: null, reason: 'no-ties' };
  const greatest = shareOf(dyads, ['mutual', 'empty', 'single']);
  // Some pair has a tie here: it can be single, or has to be mutual.
  const least = shareOf(dyads, ['single', 'empty', 'mutual']) as number;
  // Where all can be empty, and none can be mutual, nothing is returned in any world that has a tie.
  return { reciprocity: { lo: least, hi: greatest ?? 0 }, inEveryWorld };
}

/** So many pairs of nodes with the same two ties. */
interface Dyads {
  readonly count: number;
  readonly there: TieState;
  readonly back: TieState;
}

type Shape = 'mutual' | 'single' | 'empty';

const adds = {
  mutual: { returned: 2, ties: 2 },
  single: { returned: 0, ties: 1 },
  empty: { returned: 0, ties: 0 },
} as const;

/** The share of returned ties where every pair takes the first of the shapes that it can; `null` without any tie. */
function shareOf(dyads: readonly Dyads[], preferred: readonly Shape[]): number | null {
  let [returned, ties] = [0, 0];
  for (const dyad of dyads) {
    const shape = preferred.find((one) => can(dyad, one)) as Shape;
    returned += dyad.count * adds[shape].returned;
    ties += dyad.count * adds[shape].ties;
  }
  return ties === 0 ? null : returned / ties;
}

function can({ there, back }: Dyads, shape: Shape): boolean {
  if (shape === 'mutual') return there !== 'absent' && back !== 'absent';
  if (shape === 'empty') return there !== 'present' && back !== 'present';
  return (there !== 'absent' && back !== 'present') || (back !== 'absent' && there !== 'present');
}

/** The pairs of nodes: each of which something is said, and all others together. */
function dyadsOf(graph: ReadPossibleGraph): Dyads[] {
  const n = graph.nodes.length;
  const seen = new Set<number>();
  const dyads: Dyads[] = [];
  const pairs = (count: number) => (count * (count - 1)) / 2;
  // Those of a node whose other ties are possible.
  let others = pairs(n) - pairs(n - graph.open.size);
  for (const { from, to } of graph.known.values()) {
    const key = Math.min(from, to) * n + Math.max(from, to);
    if (seen.has(key)) continue;
    seen.add(key);
    dyads.push({ count: 1, there: stateOf(graph, from, to), back: stateOf(graph, to, from) });
    if (graph.open.has(from) || graph.open.has(to)) others -= 1;
  }
  return others > 0 ? [...dyads, { count: others, there: 'possible', back: 'possible' }] : dyads;
}

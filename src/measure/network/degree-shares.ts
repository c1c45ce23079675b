import type { Interval } from '../../core/interval.js';
import { readDegrees, type SideOption, topTwo } from './degree-ranges.js';
import type { PossibleGraph } from './possible-graph.js';

/** All that the share of each node in the ties of a network can be, over the worlds in which there is a tie. */
export type DegreeShares =
  | { readonly shares: readonly { readonly node: string; readonly share: Interval }[] }
  | { readonly shares: null; readonly reason: 'no-ties' };

/**
 * The share of each node in all ties of a network that is partly known: of those sent (`out`), or received (`in`). The
 * bounds are exact, over the worlds in which there is a tie: greatest with all of its own possible ties and none of the
 * others', least the other way round. `null`, with the reason, where no world has a tie. Time is linear in nodes and
 * listed ties. Throws `invalid-input` as `reciprocityBounds` does.
 *
 * @example
 * ```ts
 * import { degreeShares } from 'kemitraan/measure';
 * degreeShares({ nodes: ['a', 'b'], present: [['a', 'b']], possible: 'all-others' }).shares;
 * // => [{ node: 'a', share: { lo: 0.5, hi: 1 } }, { node: 'b', share: { lo: 0, hi: 0.5 } }]
 * ```
 */
export function degreeShares(graph: PossibleGraph, options: SideOption = {}): DegreeShares {
  const { nodes, degrees } = readDegrees('degreeShares', graph, options);
  const least = degrees.reduce((sum, one) => sum + one.least, 0);
  const most = degrees.reduce((sum, one) => sum + one.most, 0);
  if (most === 0) return { shares: null, reason: 'no-ties' };
  const shares = degrees.map((own, at) => {
    const others = { least: least - own.least, most: most - own.most };
    // Where nobody else can have a tie, a world with a tie has all of them here.
    const lo = others.most === 0 ? 1 : own.least / (own.least + others.most);
    const hi = own.most === 0 ? 0 : own.most / (own.most + others.least);
    return { node: nodes[at] as string, share: { lo, hi } };
  });
  return { shares };
}

/** The nodes that have the most ties: in every world that has a tie, or in some of them. Several may have as many. */
export interface MostCentral {
  readonly certain: readonly string[];
  /** Those that are in some of the worlds, and not in all. */
  readonly possible: readonly string[];
}

/**
 * Who has the most ties in a network that is partly known, of those sent (`out`) or received (`in`); exact, over the
 * worlds in which there is a tie. Nobody where no world has one. Time is linear in nodes and listed ties. Throws
 * `invalid-input` as `reciprocityBounds` does.
 *
 * @example
 * ```ts
 * import { mostCentral } from 'kemitraan/measure';
 * const asked = { nodes: ['a', 'b', 'c'], present: [['a', 'b'], ['a', 'c']], possible: [['b', 'a']] } as const;
 * mostCentral(asked); // => { certain: ['a'], possible: [] }
 * mostCentral({ ...asked, possible: 'all-others' }); // => { certain: ['a'], possible: ['b', 'c'] }
 * ```
 */
export function mostCentral(graph: PossibleGraph, options: SideOption = {}): MostCentral {
  const { nodes, degrees } = readDegrees('mostCentral', graph, options);
  const least = topTwo(degrees.map((one) => one.least));
  const most = topTwo(degrees.map((one) => one.most));
  const standing = degrees.map((own, at) => {
    if (own.most === 0 || own.most < least.except(at)) return 'excluded';
    return own.least >= most.except(at) ? 'certain' : 'possible';
  });
  const those = (wanted: string) => nodes.filter((_, at) => standing[at] === wanted);
  return { certain: those('certain'), possible: those('possible') };
}

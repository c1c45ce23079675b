import type { Interval } from '../../../src/core/interval.js';
import type { Aggregation } from '../../../src/forms/checklist/geometric.js';
import type { IndexDefinition } from '../../../src/forms/index/definition.js';
import { endsOf, type Levels, scored, standingOf, subsetsOf, type Weights } from '../checklist/oracle.js';

// A second method beside the library's: plain numbers in worlds, where every item is at one end or the other of what is
// known of it. The geometric mean is the exponential of a mean of logarithms here, and a product of powers there.

export interface Sample {
  readonly definition: IndexDefinition;
  readonly levels: Levels;
  readonly weights: Weights;
  readonly aggregation: Aggregation;
}

/** Numbers for the scored items that apply: how far each speaks for the whole. */
function worldsOf({ definition, levels }: Sample): ReadonlyMap<string, number>[] {
  let worlds: [string, number][][] = [[]];
  for (const [id, spec] of Object.entries(definition.items)) {
    const ends = endsOf(levels[id]);
    if (!scored(spec) || !ends) continue;
    const turned = ends.map((end) => (spec.polarity === 'against' ? 1 - end : end));
    worlds = worlds.flatMap((world) =>
      [...new Set(turned)].map((end): [string, number][] => [...world, [id, end]]),
    );
  }
  return worlds.map((world) => new Map(world));
}

/** The overall score in one world; `null` where nothing that is weighed applies. */
function scoreIn(
  { definition, weights, aggregation }: Sample,
  world: ReadonlyMap<string, number>,
): number | null {
  const parts = Object.keys(definition.groups).flatMap((group) => {
    const own = [...world].filter(([id]) => definition.items[id]?.group === group).map(([, level]) => level);
    const weight = weights[group] ?? 0;
    return own.length > 0 && weight > 0
      ? [{ weight, mean: own.reduce((sum, one) => sum + one, 0) / own.length }]
      : [];
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (parts.length === 0) return null;
  if (aggregation === 'arithmetic')
    return parts.reduce((sum, { weight, mean }) => sum + weight * mean, 0) / total;
  if (parts.some(({ mean }) => mean === 0)) return 0;
  return Math.exp(parts.reduce((sum, { weight, mean }) => sum + weight * Math.log(mean), 0) / total);
}

/** The least and the greatest overall score over all worlds. */
export function rangeOf(sample: Sample): Interval | null {
  const scores = worldsOf(sample)
    .map((world) => scoreIn(sample, world))
    .filter((one) => one !== null);
  return scores.length > 0 ? { lo: Math.min(...scores), hi: Math.max(...scores) } : null;
}

/** The sample with some items at one end: 1 is all that the whole wants, 0 the opposite. */
export function moved(sample: Sample, ids: readonly string[], to: 0 | 1): Sample {
  const ends = ids.map(
    (id) => [id, sample.definition.items[id]?.polarity === 'against' ? 1 - to : to] as const,
  );
  return { ...sample, levels: { ...sample.levels, ...Object.fromEntries(ends) } };
}

/** The items that count in the overall score. */
export function countingIn({ definition, levels, weights }: Sample): string[] {
  return Object.entries(definition.items).flatMap(([id, spec]) =>
    (weights[spec.group] ?? 0) > 0 && scored(spec) && endsOf(levels[id]) ? [id] : [],
  );
}

/** The smallest sets of known items that alter the standing when all go to 0, or all to 1, by trying every set. */
export function smallestFlips(sample: Sample, cut: number) {
  const standing = standingOf(rangeOf(sample), cut);
  const known = countingIn(sample).filter((id) => {
    const ends = endsOf(sample.levels[id]);
    return ends !== null && ends[0] === ends[1];
  });
  const found = ([0, 1] as const).flatMap((to) => {
    const sets = subsetsOf(known).filter(
      (set) => standingOf(rangeOf(moved(sample, set, to)), cut) !== standing,
    );
    const least = sets[0]?.length;
    return least === undefined ? [] : [{ least, sets: sets.filter(({ length }) => length === least) }];
  });
  const least = Math.min(...found.map((one) => one.least));
  return { standing, sides: found.filter((one) => one.least === least).map(({ sets }) => sets) };
}

import { groupBy } from '../../case/group-by.js';
import type { Interval } from '../../core/interval.js';
import { logOf } from './geometric.js';
import { comparable } from './path-to.js';
import type { Counted } from './target.js';

/** Some items that move, and the logarithm of what the groups looked at so far then come to. */
interface Moves {
  readonly moved: readonly Counted[];
  readonly log: number;
}

/**
 * The one known item whose move to a level changes an end of a geometric mean most, then the two that do so together, and
 * so on.
 *
 * Within a group only the sum of the changes counts, so of any number of its items those that change most are best. How
 * many of each group is found group by group, on the logarithm, which is a sum over the groups: the best for a number of
 * items is the best that any split of it between the groups so far and the next one gives. Exact, and at most 64 items
 * times 64 for each group.
 */
export function movesInGroups(
  counted: readonly Counted[],
  known: readonly Counted[],
  level: 0 | 1,
  end: keyof Interval,
): ReadonlySet<Counted>[] {
  const isBetter = (a: number, b: number) => (level === 1 ? a > b : a < b);
  let best: Moves[] = [{ moved: [], log: 0 }];
  for (const group of groupBy(counted, ({ spec }) => spec.group).values()) {
    const own = movesIn(group, known, level, end);
    const next: Moves[] = [];
    for (const [before, some] of best.entries())
      for (const [more, others] of own.entries()) {
        const log = comparable(some.log + others.log);
        const rival = next[before + more];
        if (rival === undefined || isBetter(log, rival.log))
          next[before + more] = { moved: [...some.moved, ...others.moved], log };
      }
    best = next;
  }
  return best.slice(1).map(({ moved }) => new Set(moved));
}

/** No item of a group, the one that changes most, the two, and so on, with what the group adds to the logarithm. */
function movesIn(
  group: readonly Counted[],
  known: readonly Counted[],
  level: 0 | 1,
  end: keyof Interval,
): Moves[] {
  const changeOf = ({ level: now }: Counted) => level - now[end];
  const sorted = known
    .filter((one) => group.includes(one))
    .sort((a, b) => comparable(Math.abs(changeOf(b))) - comparable(Math.abs(changeOf(a))));
  const { groupShare: share } = group[0] as Counted;
  return Array.from({ length: sorted.length + 1 }, (_, count) => {
    const moved = new Set(sorted.slice(0, count));
    const sum = group.reduce((total, one) => total + (moved.has(one) ? level : one.level[end]), 0);
    return { moved: [...moved], log: share * logOf(sum / group.length) };
  });
}

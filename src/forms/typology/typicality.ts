import type { Interval } from '../../core/interval.js';
import type { Placed, Sided } from '../criteria/placed.js';

/** How far there is what usually goes with a type: the mean over the indicative criteria that apply; `null` over none. */
export function typicalityIn(indicative: readonly Placed[], levels: readonly Sided[]): Interval | null {
  let [lo, hi, count] = [0, 0, 0];
  for (const { at, wants } of indicative) {
    const level = levels[at];
    if (!level || level.side === null) continue;
    lo += wants === 1 ? level.lo : 1 - level.hi;
    hi += wants === 1 ? level.hi : 1 - level.lo;
    count += 1;
  }
  return count === 0 ? null : { lo: lo / count, hi: hi / count };
}

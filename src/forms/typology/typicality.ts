import type { Interval } from '../../core/interval.js';
import type { Held } from '../criteria/held.js';

/** How far there is what usually goes with a type: the mean over the criteria at these places that apply; `null` over none. */
export function typicalityIn(places: readonly number[], all: readonly Held[]): Interval | null {
  let [lo, hi, count] = [0, 0, 0];
  for (const place of places) {
    const one = all[place] as Held;
    if (one.state === 'inapplicable') continue;
    lo += one.lo;
    hi += one.hi;
    count += 1;
  }
  return count === 0 ? null : { lo: lo / count, hi: hi / count };
}

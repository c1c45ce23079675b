import type { Interval } from '../../core/interval.js';
import type { Voice } from './voice.js';

/**
 * The middle of what is said, over all that may be the last that each said and all that may turn out to count: of an odd
 * number the middle one, of an even number the interval between the two middle ones.
 */
export function medianOf(voices: readonly Voice<number>[]): Interval {
  const least = voices.map(({ values, optional }) => ({ value: Math.min(...values), optional }));
  const most = voices.map(({ values, optional }) => ({ value: -Math.max(...values), optional }));
  // Minus zero would not survive JSON.
  return { lo: lowest(least), hi: 0 - lowest(most) };
}

interface Said {
  readonly value: number;
  readonly optional: boolean;
}

/**
 * The least that the lower middle can be. Whoever may count and says no more than v helps v to be it, whoever says more
 * hinders: so v can be it where, with all the former and none of the latter, at least half say v or less.
 */
function lowest(said: readonly Said[]): number {
  const sure = said.filter(({ optional }) => !optional).length;
  const ascending = [...said].sort((a, b) => a.value - b.value);
  let [below, added] = [0, 0];
  for (const { value, optional } of ascending) {
    if (optional) added += 1;
    else below += 1;
    if (2 * (below + added) >= sure + added) return value;
  }
  return 0;
}

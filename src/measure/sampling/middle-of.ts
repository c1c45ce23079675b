import type { Interval } from '../../core/interval.js';

/**
 * Between which two values the middle share `confidence` of some lies: the quantiles (1 - confidence) / 2 and 1 less that,
 * each by the position (number of values - 1) x share among the sorted values, and between two values in proportion.
 * `null` where there is none.
 */
export function middleOf(values: Iterable<number>, confidence: number): Interval | null {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return null;
  const tail = (1 - confidence) / 2;
  return { lo: quantile(sorted, tail), hi: quantile(sorted, 1 - tail) };
}

function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const lower = sorted[below] as number;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return lower + (upper - lower) * (place - below);
}

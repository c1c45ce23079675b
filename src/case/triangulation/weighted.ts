import type { Interval } from '../../core/interval.js';
import { isAbove } from '../../measure/fuzzy.js';
import { groupBy } from '../group-by.js';
import type { Voice } from './voice.js';

/**
 * The mean by weights: Σ w x / Σ w, where x is the mean of what a source (or method, informant or coder) says and w is its
 * weight; over all that may be the last that each said and all that may turn out to count. `null` where the weights of
 * all that surely speak are 0.
 */
export function weightedMean(voices: readonly Voice<number>[]): Interval | null {
  const groups = [...groupBy(voices, ({ weighed }) => weighed).values()];
  if (!groups.flat().some(({ weight }) => weight > 0)) return null;
  const isSure = (group: readonly Voice<number>[]) => group.some(({ optional }) => !optional);
  const weightOf = ([first]: readonly Voice<number>[]) => (first as Voice<number>).weight;
  const heavy = groups.filter((group) => weightOf(group) > 0);
  // What has no weight may turn out to be all there is.
  if (!heavy.some(isSure) && heavy.length < groups.length) return { lo: 0, hi: 1 };
  const bound = (pick: (voice: Voice<number>) => number) => {
    const said = heavy.map((group): Weighed => {
      const all = group.map(
        (voice): Weighed => ({ value: pick(voice), weight: 1, optional: voice.optional }),
      );
      return { value: least(all), weight: weightOf(group), optional: !isSure(group) };
    });
    return least(said);
  };
  const lo = bound(({ values }) => Math.min(...values));
  const hi = 0 - bound(({ values }) => -Math.max(...values));
  // The two are summed in opposite orders.
  return { lo, hi: isAbove(hi, lo) ? hi : lo };
}

interface Weighed {
  readonly value: number;
  readonly weight: number;
  readonly optional: boolean;
}

/** The least that the weighted mean can be: of what may count, only what lies below the mean of the others lowers it. */
function least(said: readonly Weighed[]): number {
  const ascending = [...said].sort((a, b) => a.value - b.value || a.weight - b.weight);
  const sure = ascending.filter(({ optional }) => !optional);
  let [sum, weight] = [0, 0];
  const add = (one: Weighed) => {
    sum += one.value * one.weight;
    weight += one.weight;
  };
  for (const one of sure) add(one);
  for (const one of ascending.filter(({ optional }) => optional))
    if (weight === 0 || one.value < sum / weight) add(one);
  const [first, last] = [ascending[0] as Weighed, ascending.at(-1) as Weighed];
  // Rounding does not carry a mean beyond what was said.
  return Math.min(Math.max(sum / weight, first.value), last.value);
}

import type { ReadRatings } from './read-ratings.js';
import { type ReadResampling, resample } from './resample.js';
import type { AgreementResult, Prevalence, ResampledInterval, UndefinedReason } from './statistic.js';

/** What a statistic finds for some units. */
export interface Estimate {
  readonly value: number | null;
  readonly reason?: UndefinedReason;
  readonly observed: number | null;
  readonly expected: number | null;
}

/** How a statistic is found: which units it uses, and what it makes of them. */
export interface Method<Unit> {
  /** What is drawn from where units are drawn. */
  readonly units: readonly Unit[];
  /** The units that count as pairable, by the positions of the categories; -1 is a missing one. */
  readonly pairable: readonly (readonly number[])[];
  readonly estimate: (units: readonly Unit[]) => Estimate;
}

/** The result of a statistic, with its interval where one is asked for. */
export function resultOf<Statistic extends string, Unit>(
  statistic: Statistic,
  read: ReadRatings,
  { units, pairable, estimate }: Method<Unit>,
  resampling: ReadResampling | undefined,
): AgreementResult<Statistic> {
  const missing = missingReason(read, pairable.length);
  const found = missing ? without(missing) : estimate(units);
  if (resampling === undefined) return resultWith(statistic, read, pairable, found);
  const valuesFor = (drawn: readonly Unit[]) => [estimate(drawn).value];
  const [interval = null] =
    found.value === null ? [] : resample(units, pairable.length, valuesFor, resampling);
  return resultWith(statistic, read, pairable, found, interval);
}

/** The result of a statistic from what was found. */
export function resultWith<Statistic extends string>(
  statistic: Statistic,
  read: ReadRatings,
  pairable: readonly (readonly number[])[],
  { value, reason, observed, expected }: Estimate,
  interval?: ResampledInterval | null,
): AgreementResult<Statistic> {
  return {
    statistic,
    value,
    ...(reason && { reason }),
    ...countsOf(read, pairable),
    observed,
    expected,
    prevalence: prevalenceOf(read, pairable),
    ...(interval !== undefined && { interval }),
  };
}

/** Why there is nothing to compute with, whatever the statistic. */
export function missingReason(read: ReadRatings, pairableUnits: number): UndefinedReason | undefined {
  if (read.coders === 0) return 'no-ratings';
  if (read.coders === 1) return 'one-coder';
  return pairableUnits === 0 ? 'no-overlap' : undefined;
}

/** No value, for a reason. */
export function without(
  reason: UndefinedReason,
  observed: number | null = null,
  expected: number | null = null,
): Estimate {
  return { value: null, reason, observed, expected };
}

/** What was observed, each 1 less the other: both, so that neither is lost in rounding. */
export interface Observed {
  readonly agreement: number;
  readonly disagreement: number;
}

/** Observed agreement less what chance would give, as a share of the most that it could be: exactly 1 where all agree. */
export function correctedForChance(
  { agreement, disagreement }: Observed,
  expectedDisagreement: number,
): Estimate {
  const value = (expectedDisagreement - disagreement) / expectedDisagreement;
  return { value, observed: agreement, expected: 1 - expectedDisagreement };
}

/** Who rated, and how much of it is used. */
function countsOf(read: ReadRatings, pairable: readonly (readonly number[])[]) {
  const ratings = (sum: number, unit: readonly number[]) => sum + unit.filter((at) => at >= 0).length;
  return {
    scale: read.scale,
    units: read.units.length,
    coders: read.coders,
    silentCoders: read.silentCoders,
    pairableUnits: pairable.length,
    pairableRatings: pairable.reduce(ratings, 0),
  };
}

/** How often each category stands in some units. */
function prevalenceOf(read: ReadRatings, pairable: readonly (readonly number[])[]): Prevalence[] {
  const counts = read.categories.map(() => 0);
  let all = 0;
  for (const unit of pairable)
    for (const at of unit)
      if (at >= 0) {
        counts[at] = (counts[at] as number) + 1;
        all += 1;
      }
  return read.categories.map((category, at) => {
    const count = counts[at] as number;
    return { category, count, share: all === 0 ? 0 : count / all };
  });
}

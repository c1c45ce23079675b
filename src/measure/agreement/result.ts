import type { ReadRatings } from './read-ratings.js';
import { type ReadResampling, resample } from './resample.js';
import type { AgreementResult, Prevalence, UndefinedReason } from './statistic.js';

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
  const { value, reason, observed, expected } = missing ? without(missing) : estimate(units);
  const valueFor = (drawn: readonly Unit[]) => estimate(drawn).value;
  const drawn = () => (value === null ? null : resampled(units, pairable.length, valueFor, resampling));
  return {
    statistic,
    value,
    ...(reason && { reason }),
    ...countsOf(read, pairable),
    observed,
    expected,
    prevalence: prevalenceOf(read, pairable),
    ...(resampling && { interval: drawn() }),
  };
}

const resampled = <Unit>(
  units: readonly Unit[],
  pairableUnits: number,
  valueFor: (drawn: readonly Unit[]) => number | null,
  resampling: ReadResampling | undefined,
) => (resampling ? resample(units, pairableUnits, valueFor, resampling) : null);

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

/** Observed agreement less what chance would give, as a share of the most that it could be: exactly 1 where all agree. */
export function correctedForChance(observed: number, expectedDisagreement: number): Estimate {
  const value = (expectedDisagreement - (1 - observed)) / expectedDisagreement;
  return { value, observed, expected: 1 - expectedDisagreement };
}

/** Who rated, and how much of it is used. */
export function countsOf(read: ReadRatings, pairable: readonly (readonly number[])[]) {
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
export function prevalenceOf(read: ReadRatings, pairable: readonly (readonly number[])[]): Prevalence[] {
  const counts = read.categories.map(() => 0);
  let all = 0;
  for (const unit of pairable)
    for (const at of unit)
      if (at >= 0) {
        counts[at] = (counts[at] ?? 0) + 1;
        all += 1;
      }
  return read.categories.map((category, at) => {
    const count = counts[at] ?? 0;
    return { category, count, share: all === 0 ? 0 : count / all };
  });
}

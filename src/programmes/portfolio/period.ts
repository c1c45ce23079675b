import type { DateSpan } from '../../case/partial-date.js';

/** The periods that a portfolio can be told by, from the longest to the shortest. */
export const portfolioPeriodKinds = ['year', 'quarter', 'month'] as const;

/** One of {@link portfolioPeriodKinds}. */
export type PortfolioPeriodKind = (typeof portfolioPeriodKinds)[number];

/** Why a record is in no period: neither end is known; only one is; or it lies, or may lie, in several. */
export type NoPeriod = 'undated' | 'open-ended' | 'spanning';

/** A period by name: `2014`, `2014-Q1` or `2014-01`. The names sort as the periods do. */
export type PortfolioPeriodName = string;

/**
 * The period that wholly contains a span of time, whichever days its two ends may mean, or why there is none. Nothing is
 * split over periods, and none is guessed.
 */
export function periodOf(
  kind: PortfolioPeriodKind,
  from: DateSpan | null,
  to: DateSpan | null,
): { readonly period: PortfolioPeriodName } | { readonly period: null; readonly reason: NoPeriod } {
  if (!from || !to) return { period: null, reason: from || to ? 'open-ended' : 'undated' };
  const period = periodAt(kind, from.first);
  return period === periodAt(kind, to.last) ? { period } : { period: null, reason: 'spanning' };
}

/** The period of a day, given as `YYYY-MM-DD`. */
function periodAt(kind: PortfolioPeriodKind, day: string): PortfolioPeriodName {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)];
  if (kind === 'year') return year;
  return kind === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/** How many periods lie between two of the same kind, the earlier first. */
export function periodsBetween(
  kind: PortfolioPeriodKind,
  earlier: PortfolioPeriodName,
  later: PortfolioPeriodName,
): number {
  return rankOf(kind, later) - rankOf(kind, earlier) - 1;
}

/** The number of a period, counted from year 0. */
function rankOf(kind: PortfolioPeriodKind, period: PortfolioPeriodName): number {
  const year = Number(period.slice(0, 4));
  if (kind === 'year') return year;
  return kind === 'month' ? year * 12 + Number(period.slice(5)) : year * 4 + Number(period.slice(6));
}

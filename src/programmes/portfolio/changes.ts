import { type PortfolioPeriodKind, type PortfolioPeriodName, periodsBetween } from './period.js';
import type { Sum } from './sum.js';
import type { PortfolioAmountChange, PortfolioChange } from './summary.js';
import type { GroupTally } from './tally.js';

/** A period of a series, the earliest first. */
export interface PeriodOfSeries {
  readonly period: PortfolioPeriodName;
  readonly tally: GroupTally;
}

/** What changed from each period of a series to the next one. A period without a record is skipped: it is no zero. */
export function changesOf(
  kind: PortfolioPeriodKind,
  series: readonly PeriodOfSeries[],
): readonly PortfolioChange[] {
  return series.slice(1).map((later, at) => {
    const earlier = series[at] as PeriodOfSeries;
    const [before, after] = [earlier.tally, later.tally];
    const absolute = after.companies.size - before.companies.size;
    return {
      from: earlier.period,
      to: later.period,
      skipped: periodsBetween(kind, earlier.period, later.period),
      planned: changeOf(before.planned, after.planned),
      realised: changeOf(before.realised, after.realised),
      // A period is in the series as it has a record, and so a company.
      companies: { absolute, relative: absolute / before.companies.size },
    };
  });
}

function changeOf(before: Sum, after: Sum): PortfolioAmountChange {
  const notStated = before.notStated + after.notStated;
  if (before.stated === 0 || after.stated === 0)
    return { notStated, absolute: null, relative: null, reason: 'not-stated' };
  const absolute = after.rupiah - before.rupiah;
  if (before.rupiah === Number.POSITIVE_INFINITY || after.rupiah === Number.POSITIVE_INFINITY)
    return { notStated, absolute: null, relative: null, reason: 'too-large' };
  return before.rupiah === 0
    ? { notStated, absolute, relative: null, reason: 'from-zero' }
    : { notStated, absolute, relative: absolute / before.rupiah };
}

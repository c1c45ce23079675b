import { planDeviation } from '../plan-deviation.js';
import { spreadOf } from './concentration.js';
import type { Sum } from './sum.js';
import type {
  PortfolioAmount,
  PortfolioDeviation,
  PortfolioFigures,
  PortfolioGroupFigures,
} from './summary.js';
import type { GroupTally, StatedBoth, Tally } from './tally.js';

/** The figures of a group that is part of a whole. */
export function figuresOf(tally: Tally, whole: Tally): PortfolioFigures {
  return {
    records: tally.records,
    planned: amountOf(tally.planned, whole.planned),
    realised: amountOf(tally.realised, whole.realised),
    deviation: deviationOf(tally.both),
  };
}

/** The same, of a group of several companies. */
export function groupFigures(tally: GroupTally, whole: Tally): PortfolioGroupFigures {
  return {
    ...figuresOf(tally, whole),
    companies: tally.companies.size,
    amongCompanies: spreadOf([...tally.companies.values()]),
  };
}

function amountOf({ stated, notStated, rupiah }: Sum, whole: Sum): PortfolioAmount {
  const records = { stated, notStated };
  if (stated === 0) return { ...records, rupiah: null, share: null, reason: 'not-stated' };
  if (rupiah === Number.POSITIVE_INFINITY)
    return { ...records, rupiah: null, share: null, reason: 'too-large' };
  if (whole.rupiah === 0) return { ...records, rupiah, share: null, reason: 'zero-total' };
  if (whole.rupiah === Number.POSITIVE_INFINITY)
    return { ...records, rupiah, share: null, reason: 'total-too-large' };
  return { ...records, rupiah, share: rupiah / whole.rupiah };
}

function deviationOf({ records, planned, realised, above, below }: StatedBoth): PortfolioDeviation {
  const counts = { records, above, below };
  const tooLarge = planned === Number.POSITIVE_INFINITY || realised === Number.POSITIVE_INFINITY;
  if (records === 0 || tooLarge) {
    const reason = records === 0 ? 'not-stated' : 'too-large';
    return { ...counts, plannedRupiah: null, realisedRupiah: null, deviation: null, reason };
  }
  const sums = { plannedRupiah: planned, realisedRupiah: realised };
  // Both sums are known: the one reason that is left is a plan of zero.
  const { signed } = planDeviation(planned, realised);
  return signed
    ? { ...counts, ...sums, deviation: signed.lo }
    : { ...counts, ...sums, deviation: null, reason: 'zero-plan' };
}

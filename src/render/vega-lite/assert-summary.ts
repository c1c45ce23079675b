import { undamaged } from '../../assess/whole.js';
import { isCount, isListOf, isPlainObject, isShare, isText } from '../../core/assert.js';
import type { PortfolioSummary } from '../../programmes/portfolio/summary.js';

/** A portfolio summary, once what charts read of it is known to be whole; throws `invalid-input` where it is not. */
export function assertSummary(caller: string, summary: unknown): PortfolioSummary {
  return undamaged(caller, 'summary', summary, 'summarisePortfolio', () => {
    if (isSummary(summary)) return summary;
    throw new TypeError('summary');
  });
}

function isSummary(value: unknown): value is PortfolioSummary {
  if (!isPlainObject(value)) return false;
  const { records, refused, fields, noField, companies, places, periods, noPeriod, concentration, coverage } =
    value;
  const areNamed = (groups: unknown, key: string) =>
    isListOf(groups, (group) => isFigures(group) && isText(group[key]));
  return (
    isCount(records) &&
    isCount(refused) &&
    [fields, companies, places].every((groups) => areNamed(groups, 'name')) &&
    areNamed(periods, 'period') &&
    isFigures(noField) &&
    isPlainObject(noPeriod) &&
    [noPeriod.undated, noPeriod.openEnded, noPeriod.spanning].every(isFigures) &&
    isPlainObject(concentration) &&
    isBoth(concentration.companies, isSpread) &&
    [concentration.fields, concentration.places].every((one) => isAmong(one) && isBoth(one, isSpread)) &&
    isPlainObject(coverage) &&
    isPlaces(coverage.places)
  );
}

function isFigures(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlainObject(value) && isCount(value.records) && isBoth(value, isAmount);
}

function isAmount(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { rupiah, notStated, reason } = value;
  return isCount(notStated) && (isCount(rupiah) || (rupiah === null && isText(reason)));
}

/** Whether a value has a Gini coefficient and a curve, or reasons for having none. */
function isSpread(value: unknown): boolean {
  if (!isPlainObject(value) || !isCount(value.leftOut)) return false;
  const { gini, lorenz, reason } = value;
  if (gini === null) return lorenz === null && isReason(reason);
  const isMeasure =
    isPlainObject(gini) &&
    (gini.gini === null ? isReason(gini.reason) : isShare(gini.gini) && isShare(gini.greatest));
  return (
    isMeasure &&
    isPlainObject(lorenz) &&
    (lorenz.points === null
      ? isReason(lorenz.reason)
      : isListOf(
          lorenz.points,
          (point) => isPlainObject(point) && isShare(point.holderShare) && isShare(point.valueShare),
        ) && (lorenz.points as readonly unknown[]).length > 0)
  );
}

function isPlaces(value: unknown): boolean {
  if (!isAmong(value)) return false;
  return (
    value.among === 'recipients' ||
    [value.population, value.need].every(
      (weighed) =>
        isPlainObject(weighed) &&
        (weighed.weight === null ? isReason(weighed.reason) : isBoth(weighed, isSpread)),
    )
  );
}

function isAmong(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlainObject(value) && (value.among === 'listed' || value.among === 'recipients');
}

function isBoth(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return isPlainObject(value) && isOne(value.planned) && isOne(value.realised);
}

const reasons = ['no-values', 'all-zero', 'no-weight', 'too-large', 'not-given', 'given-in-part'];
const isReason = (value: unknown) => reasons.includes(value as string);

import type { CodingAgreement } from '../../assess/coding-agreement/result.js';
import { undamaged } from '../../assess/whole.js';
import { isCount, isListOf, isOneOf, isPlainObject, isShare, isText } from '../../core/assert.js';
import { undefinedReasons } from '../../measure/agreement/statistic.js';

/** What coders agree on or not, once what charts read of it is known to be whole; throws `invalid-input` where it is not. */
export function assertAgreement(caller: string, agreement: unknown): CodingAgreement {
  return undamaged(caller, 'agreement', agreement, 'codingAgreement', () => {
    if (isAgreement(agreement)) return agreement;
    throw new TypeError('agreement');
  });
}

function isAgreement(value: unknown): value is CodingAgreement {
  if (!isPlainObject(value)) return false;
  const { of, coders, cases, frameworks, overall, leftOut } = value;
  const hasRates = (one: unknown, measures: readonly string[]) =>
    isPlainObject(one) && measures.every((measure) => isRates(one[measure]));
  return (
    isOneOf(of, ['coders', 'informants']) &&
    isListOf(coders, isText) &&
    isCount(cases) &&
    isListOf(leftOut, isPlainObject) &&
    hasRates(overall, ['codability', 'level', 'columns', 'verdict']) &&
    isPlainObject(frameworks) &&
    Object.values(frameworks).every((one) => hasRates(one, ['codability', 'level', 'verdict']))
  );
}

function isRates(value: unknown): boolean {
  return isPlainObject(value) && ['percent', 'alpha', 'ac1'].every((one) => isStatistic(value[one]));
}

function isStatistic(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { value: found, reason, pairableUnits, interval, metric } = value;
  const isDefined = found === null ? isOneOf(reason, undefinedReasons) : isValue(found);
  const isDrawn = interval === undefined || interval === null || isInterval(interval);
  return isDefined && isCount(pairableUnits) && isDrawn && (metric === undefined || isText(metric));
}

function isInterval(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { lo, hi, seed, replications, confidence } = value;
  return isValue(lo) && isValue(hi) && lo <= hi && [seed, replications].every(isCount) && isShare(confidence);
}

/** No coefficient is above 1; how far below 0 one can be hangs on what was rated. */
const isValue = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value <= 1;

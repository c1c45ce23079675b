import { assertOptions } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';

/** How the holders of amounts are weighed. */
export interface HolderWeights {
  /** What each holder weighs, in the order of the values: how many people live there. Left out, each weighs the same. */
  readonly weights?: readonly number[];
}

/** Why there is no measure: nobody to measure, nothing that is held, or nobody who weighs anything. */
export type NoMeasure = 'no-values' | 'all-zero' | 'no-weight';

/** One holder: its share of the weights and of the total. */
export interface Holder {
  readonly weightShare: number;
  readonly valueShare: number;
}

/** The holders in the order of the values, or why there is nothing to measure. */
export function readHolders(
  caller: string,
  values: readonly number[],
  options: HolderWeights,
): readonly Holder[] | NoMeasure {
  return reading(caller, 'values', values, () => holdersIn(caller, values, options));
}

function holdersIn(
  caller: string,
  values: readonly number[],
  options: HolderWeights,
): readonly Holder[] | NoMeasure {
  assertOptions(caller, options, ['weights']);
  const amounts = readNumbers(caller, 'values', values);
  const weights =
    options.weights === undefined ? undefined : readNumbers(caller, 'options.weights', options.weights);
  if (weights && weights.length !== amounts.length) {
    const remedy = `Give as many weights as values, ${amounts.length}.`;
    throw new KemitraanError(caller, 'options.weights', options.weights, 'invalid-weights', remedy);
  }
  if (amounts.length === 0) return 'no-values';
  const valueShares = sharesOf(amounts);
  const weightShares = sharesOf(weights ?? amounts.map(() => 1));
  if (!weightShares) return 'no-weight';
  if (!valueShares) return 'all-zero';
  return valueShares.map((valueShare, at) => ({ valueShare, weightShare: weightShares[at] as number }));
}

/** Each number as a share of their sum; nothing where the sum is 0. */
function sharesOf(numbers: readonly number[]): readonly number[] | null {
  const greatest = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (greatest === 0) return null;
  const total = sumOf(numbers);
  if (Number.isFinite(total)) return numbers.map((number) => number / total);
  // Each is a finite number and their sum is none: as parts of the greatest they have one.
  const scaled = numbers.map((number) => number / greatest);
  const sum = sumOf(scaled);
  return scaled.map((number) => number / sum);
}

/** From the least, so that no sum hangs on the order in which the numbers are given. */
function sumOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b).reduce((a, b) => a + b, 0);
}

function readNumbers(caller: string, parameter: string, numbers: unknown): readonly number[] {
  if (!Array.isArray(numbers)) {
    throw new KemitraanError(caller, parameter, numbers, 'invalid-input', 'Give a list of numbers.');
  }
  // Not map, which passes over the holes of a list.
  return Array.from(numbers as readonly number[], (number, at) => {
    // Minus zero would make of a holder of no weight one who holds less than nothing for each.
    if (Number.isFinite(number) && number >= 0) return number + 0;
    const remedy = 'Give a finite number, 0 or more.';
    throw new KemitraanError(caller, `${parameter}[${at}]`, number, 'invalid-number', remedy);
  });
}

/** Holders from the one with the least for its weight to the one with the most; who has weight 0 stands last. */
export function fromLeast(holders: readonly Holder[]): readonly Holder[] {
  // Who neither holds nor weighs anything is a point, which the curve passes anyway.
  const felt = holders.filter(({ weightShare, valueShare }) => weightShare > 0 || valueShare > 0);
  const ranked = felt.map((holder) => ({ holder, perWeight: holder.valueShare / holder.weightShare }));
  // Two infinities have no difference.
  ranked.sort((a, b) =>
    a.perWeight === b.perWeight
      ? a.holder.weightShare - b.holder.weightShare
      : a.perWeight < b.perWeight
        ? -1
        : 1,
  );
  return ranked.map(({ holder }) => holder);
}

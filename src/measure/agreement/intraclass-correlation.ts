import { readFields, unlisted } from '../../core/assert.js';
import { completeOf, type Numbers, numbersOf } from './complete-units.js';
import { type IccForm, iccForms, partsOf } from './icc-forms.js';
import { type MeanSquares, meanSquaresOf } from './mean-squares.js';
import { type ReadRatings, readRatings } from './read-ratings.js';
import { type ReadResampling, readResampling, resample } from './resample.js';
import { type Estimate, missingReason, resultWith, without } from './result.js';
import type { AgreementOptions, AgreementResult, Ratings, ResampledInterval } from './statistic.js';

/** One form of the intraclass correlation. */
export interface IntraclassCorrelation extends AgreementResult<'intraclass-correlation'> {
  readonly form: IccForm;
  /** Of the complete units; `null` where there are fewer than two of them, or of coders. */
  readonly meanSquares: MeanSquares | null;
}

/** All six forms of the intraclass correlation. */
export type IntraclassCorrelations = Readonly<Record<IccForm, IntraclassCorrelation>>;

/**
 * The intraclass correlation in the six forms of Shrout and Fleiss: one where `form` is given, else all six by form, since
 * which of them answers the question is for the researcher to say,
 *
 *     ICC(1,1) = (BMS - WMS) / (BMS + (k - 1) WMS)
 *     ICC(2,1) = (BMS - EMS) / (BMS + (k - 1) EMS + k (JMS - EMS) / n)
 *     ICC(3,1) = (BMS - EMS) / (BMS + (k - 1) EMS)
 *     ICC(1,k) = (BMS - WMS) / BMS
 *     ICC(2,k) = (BMS - EMS) / (BMS + (JMS - EMS) / n)
 *     ICC(3,k) = (BMS - EMS) / BMS
 *
 * with n units, k coders, and the mean squares between units (BMS), within units (WMS), between coders (JMS) and of the rest
 * (EMS), which are returned in `meanSquares`. At most 1; negative values are possible and are kept. Forms 1 and 2 count
 * it as disagreement that one coder rates higher throughout, form 3 does not.
 *
 * Ratings are numbers. Only complete units are used, those that every coder rated who rated anything: `pairableUnits` of
 * `units`. A missing rating is never a 0. `observed` and `expected` are `null`: there is no agreement by chance in it.
 * A draw of the resampling is of units; the six forms are found from the same draws.
 *
 * `null`, with the reason, for `no-ratings`, `one-coder`, `no-overlap` (no unit is complete), `too-few-units` (one is),
 * `no-variation` (what it is divided by is 0), and `negative-variance` (it is below 0, which ICC(2,k) meets where the units
 * vary less than chance would have them). Throws `unknown-option` for a form that is none, `invalid-rating` for a cell that
 * is no number, or beyond 1e100; otherwise as `percentAgreement` does.
 *
 * @example
 * ```ts
 * import { intraclassCorrelation } from 'kemitraan/evidence';
 * const ratings = [[1, 2], [3, 4], [5, 6]];
 * intraclassCorrelation(ratings)['3,1'].value; // => 1
 * const { value, meanSquares } = intraclassCorrelation(ratings, { form: '2,1' });
 * meanSquares; // => { betweenUnits: 8, withinUnits: 0.5, betweenCoders: 1.5, residual: 0 }
 * value; // => 8 / 9
 * ```
 * @see shrout-fleiss-1979
 */
export function intraclassCorrelation(
  ratings: Ratings,
  options: AgreementOptions & { readonly form: IccForm },
): IntraclassCorrelation;
export function intraclassCorrelation(ratings: Ratings, options?: AgreementOptions): IntraclassCorrelations;
export function intraclassCorrelation(
  ratings: Ratings,
  options: AgreementOptions & { readonly form?: IccForm } = {},
): IntraclassCorrelation | IntraclassCorrelations {
  const caller = 'intraclassCorrelation';
  const fields = readFields(caller, 'options', options, ['form', 'categories', 'resampling']);
  const form = iccForms.find((name) => name === fields.form);
  if (form === undefined && fields.form !== undefined)
    throw unlisted(caller, 'options.form', 'unknown-option', fields.form, iccForms);
  const draws = readResampling(caller, fields.resampling);
  const read = readRatings(caller, ratings, fields.categories, 'numbers');
  const found = numbersOf(caller, read);
  if (form !== undefined) return formsOf([form], read, found, draws)[0] as IntraclassCorrelation;
  const each = formsOf(iccForms, read, found, draws).map((one) => [one.form, one] as const);
  return Object.fromEntries(each) as IntraclassCorrelations;
}

/** Several forms from the same draws. */
function formsOf(
  forms: readonly IccForm[],
  read: ReadRatings,
  { numbers, unit }: Numbers,
  draws: ReadResampling | undefined,
): IntraclassCorrelation[] {
  const pairable = completeOf(read);
  const units = pairable.map((row) => row.map((at) => numbers[at] as number));
  const missing = missingReason(read, pairable.length) ?? (units.length < 2 ? 'too-few-units' : undefined);
  const estimates = (rows: readonly (readonly number[])[]) => {
    const squares = meanSquaresOf(rows, read.coders);
    return forms.map((form) => estimateOf(form, squares, rows.length, read.coders));
  };
  const found = missing ? forms.map(() => without(missing)) : estimates(units);
  const valuesFor = (rows: readonly (readonly number[])[]) => estimates(rows).map(({ value }) => value);
  const intervals = draws && !missing ? resample(units, pairable.length, valuesFor, draws) : [];
  const meanSquares = missing ? null : inUnits(meanSquaresOf(units, read.coders), unit);
  return forms.map((form, at) => {
    const estimate = found[at] as Estimate;
    const interval = draws && (estimate.value === null ? null : (intervals[at] as ResampledInterval | null));
    return { ...resultWith('intraclass-correlation', read, pairable, estimate, interval), form, meanSquares };
  });
}

/** A sum of mean squares that is less than this share of them is a rounding error, and 0. */
const roundingShare = 1e-12;

function estimateOf(form: IccForm, squares: MeanSquares, n: number, k: number): Estimate {
  const [numerator, denominator] = partsOf(form, squares, n, k);
  const { betweenUnits, withinUnits, betweenCoders, residual } = squares;
  const least = roundingShare * (betweenUnits + withinUnits + betweenCoders + residual);
  if (denominator < -least) return without('negative-variance');
  if (denominator <= least) return without('no-variation');
  return { value: numerator / denominator, observed: null, expected: null };
}

/** Back in the squares of the unit of the ratings. */
function inUnits(squares: MeanSquares, unit: number): MeanSquares {
  const back = (square: number) => square * unit * unit;
  return {
    betweenUnits: back(squares.betweenUnits),
    withinUnits: back(squares.withinUnits),
    betweenCoders: back(squares.betweenCoders),
    residual: back(squares.residual),
  };
}

import {
  type AgreementOptions,
  type AgreementResult,
  brennanPrediger,
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  gwetAc1,
  gwetAc2,
  iccForms,
  intraclassCorrelation,
  krippendorffAlpha,
  percentAgreement,
  type Ratings,
} from '../../../src/evidence.js';

export type Statistic = (ratings: Ratings, options?: AgreementOptions) => AgreementResult;

/** Those that two coders or more can have, by name. */
export const manyCoders: Readonly<Record<string, Statistic>> = {
  percentAgreement,
  fleissKappa,
  'krippendorffAlpha nominal': (ratings, options) =>
    krippendorffAlpha(ratings, { ...options, metric: 'nominal' }),
  'krippendorffAlpha ordinal': (ratings, options) =>
    krippendorffAlpha(ratings, { ...options, metric: 'ordinal' }),
  'krippendorffAlpha interval': (ratings, options) =>
    krippendorffAlpha(ratings, { ...options, metric: 'interval' }),
  'krippendorffAlpha ratio': (ratings, options) =>
    krippendorffAlpha(ratings, { ...options, metric: 'ratio' }),
  gwetAc1,
  'gwetAc2 linear': (ratings, options) => gwetAc2(ratings, { ...options, weights: 'linear' }),
  'gwetAc2 quadratic': (ratings, options) => gwetAc2(ratings, { ...options, weights: 'quadratic' }),
  brennanPrediger,
  'brennanPrediger linear': (ratings, options) => brennanPrediger(ratings, { ...options, weights: 'linear' }),
};

/** Those of two coders. */
export const twoCoders: Readonly<Record<string, Statistic>> = {
  cohenKappa,
  'cohenKappa linear': (ratings, options) => cohenKappa(ratings, { ...options, weights: 'linear' }),
  'cohenKappa quadratic': (ratings, options) => cohenKappa(ratings, { ...options, weights: 'quadratic' }),
};

/** Those of numbers, from complete rows. */
export const ofNumbers: Readonly<Record<string, Statistic>> = {
  cronbachAlpha,
  'cronbachAlpha pairwise': (ratings, options) => cronbachAlpha(ratings, { ...options, missing: 'pairwise' }),
  ...Object.fromEntries(
    iccForms.map((form) => [
      `intraclassCorrelation ${form}`,
      (ratings: Ratings, options?: AgreementOptions) => intraclassCorrelation(ratings, { ...options, form }),
    ]),
  ),
};

export const everyStatistic = { ...manyCoders, ...twoCoders, ...ofNumbers };

export const titled = (statistics: Readonly<Record<string, Statistic>>) => Object.entries(statistics);

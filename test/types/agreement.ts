import {
  type AgreementResult,
  brennanPrediger,
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  gwetAc1,
  gwetAc2,
  type IccForm,
  intraclassCorrelation,
  krippendorffAlpha,
  percentAgreement,
  type Ratings,
  type UndefinedReason,
} from '../../src/evidence.js';

declare const ratings: Ratings;

// Whatever the statistic, its result can be reported alike.
export const results: readonly AgreementResult[] = [
  percentAgreement(ratings),
  cohenKappa(ratings),
  fleissKappa(ratings),
  krippendorffAlpha(ratings, { metric: 'ordinal' }),
  gwetAc1(ratings),
  gwetAc2(ratings, { weights: 'quadratic' }),
  brennanPrediger(ratings),
  intraclassCorrelation(ratings, { form: '2,k' }),
  cronbachAlpha(ratings),
];

export const name: 'cohen-kappa' = cohenKappa(ratings).statistic;

// Without a form there are all six.
export const six: Readonly<Record<IccForm, AgreementResult>> = intraclassCorrelation(ratings);

// @ts-expect-error One form is not six.
intraclassCorrelation(ratings, { form: '1,1' })['1,1'];

// @ts-expect-error The value may be missing.
export const value: number = gwetAc1(ratings).value;

export const reason: UndefinedReason | undefined = gwetAc1(ratings).reason;

// @ts-expect-error The metric has to be chosen.
krippendorffAlpha(ratings, {});

// @ts-expect-error Without weights it is AC1.
gwetAc2(ratings);

// @ts-expect-error An interval takes a seed.
percentAgreement(ratings, { resampling: { replications: 500 } });

// @ts-expect-error A matrix says whether it is of agreement or of disagreement.
cohenKappa(ratings, { weights: [[0, 1]] });

// @ts-expect-error Nothing is a rating but texts and numbers.
percentAgreement([[true, false]]);

// Literal tables are ratings as they stand.
const table = [
  ['in', null],
  ['out', 'out'],
] as const;
percentAgreement(table, { categories: ['out', 'in'] as const });

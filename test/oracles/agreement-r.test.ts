import { expect, test } from 'vitest';
import {
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
} from '../../src/evidence.js';
import reference from './agreement-r.json' with { type: 'json' };

const exact = 1e-9;
/** irrCAC gives 5 digits, irr gives 3 for the kappa of a category. */
const [fiveDigits, threeDigits] = [5e-6 + exact, 5e-4 + exact];

const rows = reference.rows.map(({ kind, size, ratings, expected }) => ({
  kind,
  categories: Array.from({ length: size }, (_, at) => at + 1),
  ratings: ratings as Ratings,
  expected: expected as Readonly<Record<string, unknown>>,
}));

/** The rows of one kind, numbered. */
const of = (kind: string) =>
  rows.filter((row) => row.kind === kind).map((row, at) => [`${kind} ${at + 1}`, row] as const);

function near(actual: unknown, expected: unknown, tolerance: number, name: string) {
  expect(typeof actual, name).toBe('number');
  expect(Math.abs(Number(actual) - Number(expected)), name).toBeLessThanOrEqual(tolerance);
}

test('the implementations are named, and there are tables of every kind', () => {
  expect(Object.keys(reference.versions)).toEqual(['R', 'psych', 'irr', 'irrCAC']);
  expect(
    ['cohen', 'cac', 'krippendorff', 'fleiss', 'icc', 'cronbach'].map((kind) => of(kind).length),
  ).toEqual([12, 12, 12, 6, 8, 8]);
});

/** The matrix of the script: steps apart, and two more where the first coder is above the second. */
const ownWeights = (categories: readonly number[]) =>
  categories.map((a) => categories.map((b) => Math.abs(a - b) + (a > b ? 2 : 0)));

test.each(of('cohen'))('%s: psych cohen.kappa', (_, { ratings, categories, expected }) => {
  const found = {
    plain: cohenKappa(ratings, { categories }),
    linear: cohenKappa(ratings, { categories, weights: 'linear' }),
    quadratic: cohenKappa(ratings, { categories, weights: 'quadratic' }),
    own: cohenKappa(ratings, { categories, weights: { disagreement: ownWeights(categories) } }),
  };
  for (const [name, { value }] of Object.entries(found)) near(value, expected[name], exact, name);
});

test.each(of('cac'))('%s: irrCAC', (_, { ratings, categories, expected }) => {
  near(percentAgreement(ratings, { categories }).value, expected.percent, exact, 'percent');
  const found = {
    fleiss: fleissKappa(ratings, { categories }),
    ac1: gwetAc1(ratings, { categories }),
    ac2Linear: gwetAc2(ratings, { categories, weights: 'linear' }),
    ac2Quadratic: gwetAc2(ratings, { categories, weights: 'quadratic' }),
    brennanPrediger: brennanPrediger(ratings, { categories }),
    brennanPredigerQuadratic: brennanPrediger(ratings, { categories, weights: 'quadratic' }),
    krippendorff: krippendorffAlpha(ratings, { metric: 'nominal' }),
    krippendorffInterval: krippendorffAlpha(ratings, { metric: 'interval' }),
  };
  for (const [name, { value }] of Object.entries(found)) near(value, expected[name], fiveDigits, name);
});

test.each(of('krippendorff'))('%s: irr kripp.alpha', (_, { ratings, expected }) => {
  for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
    near(krippendorffAlpha(ratings, { metric }).value, expected[metric], exact, metric);
});

test.each(of('fleiss'))('%s: irr kappam.fleiss', (_, { ratings, categories, expected }) => {
  const { value, byCategory } = fleissKappa(ratings, { categories });
  near(value, expected.value, exact, 'kappa');
  for (const [at, one] of (expected.byCategory as number[]).entries())
    near(byCategory[at]?.value, one, threeDigits, `category ${at + 1}`);
});

test.each(of('icc'))('%s: psych ICC', (_, { ratings, expected }) => {
  const found = intraclassCorrelation(ratings);
  for (const [at, form] of iccForms.entries())
    near(found[form].value, (expected.forms as number[])[at], exact, form);
  for (const [name, square] of Object.entries(found['1,1'].meanSquares ?? {}))
    near(square, expected[name], exact, name);
});

test.each(of('cronbach'))('%s: psych alpha', (_, { ratings, expected }) => {
  near(cronbachAlpha(ratings).value, expected.listwise, exact, 'listwise');
  near(cronbachAlpha(ratings, { missing: 'pairwise' }).value, expected.pairwise, exact, 'pairwise');
});

import fc from 'fast-check';
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
} from '../../../src/evidence.js';
import type { Table } from './by-definition.js';
import * as slow from './by-definition.js';
import { everyTable, measurements, tables, tablesOf } from './tables.js';

const scale = [1, 2, 3, 4];
const metrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
const near = slow.linearly(scale);
const squared = slow.squarely(scale);
/** The first category is two from the second, the others are one apart. */
const own = scale.map((a) => scale.map((b) => (a === b ? 0 : a + b === 3 ? 2 : 1)));
const ownDistance: slow.Distance = (a, b) => (own[a - 1]?.[b - 1] ?? 0) / 2;

/** The same number, or no value where the definition divides by nothing. */
function agree(found: number | null, defined: number, name: string) {
  if (found === null)
    expect(Number.isFinite(defined), `${name}: none, but the definition has ${defined}`).toBe(false);
  else expect(Math.abs(found - defined), `${name}: ${found}, by definition ${defined}`).toBeLessThan(1e-9);
}

function agreeOn(table: Table) {
  agree(percentAgreement(table).value, 1 - slow.observedDistance(table, slow.same), 'percent');
  for (const metric of metrics)
    agree(krippendorffAlpha(table, { metric }).value, slow.alpha(table, metric), metric);
  const kappa = fleissKappa(table, { categories: scale });
  agree(kappa.value, slow.fleiss(table, scale), 'fleiss');
  for (const { category, value } of kappa.byCategory)
    agree(value, slow.fleissOf(table, Number(category)), `fleiss of ${category}`);
  const options = { categories: scale };
  agree(gwetAc1(table, options).value, slow.gwet(table, scale, slow.same), 'ac1');
  agree(brennanPrediger(table, options).value, slow.brennanPredigerOf(table, scale, slow.same), 'bp');
  const weighted = [
    ['linear', near],
    ['quadratic', squared],
    [{ disagreement: own }, ownDistance],
  ] as const;
  for (const [weights, distance] of weighted) {
    agree(gwetAc2(table, { ...options, weights }).value, slow.gwet(table, scale, distance), 'ac2');
    const value = slow.brennanPredigerOf(table, scale, distance);
    agree(brennanPrediger(table, { ...options, weights }).value, value, 'bp weighted');
    if (table.every((row) => row.length < 3))
      agree(cohenKappa(table, { ...options, weights }).value, slow.cohen(table, distance), 'kappa weighted');
  }
  if (table.every((row) => row.length < 3))
    agree(cohenKappa(table).value, slow.cohen(table, slow.same), 'kappa');
}

test('every table of three units, two coders, two categories and a gap', () => {
  for (const table of everyTable(3, 2, [1, 2])) agreeOn(table);
});

test('every table of two units, two coders, three categories and a gap', () => {
  for (const table of everyTable(2, 2, [1, 2, 4])) agreeOn(table);
});

test('tables of up to four coders, with missing cells and ragged rows', () => {
  fc.assert(fc.property(tables, agreeOn), { numRuns: 500 });
});

test('tables of two coders', () => {
  fc.assert(fc.property(tablesOf(2, 4), agreeOn), { numRuns: 500 });
});

test('intraclass correlations by components of variance', () => {
  fc.assert(
    fc.property(measurements, (table) => {
      const defined = slow.icc(table);
      const found = intraclassCorrelation(table);
      for (const form of iccForms) {
        const { value, reason, pairableUnits } = found[form];
        const slowly = defined[form] ?? Number.NaN;
        if (value !== null)
          expect(Math.abs(value - slowly), form).toBeLessThan(1e-9 * Math.max(1, Math.abs(slowly)));
        else if (reason === 'negative-variance') expect(slowly, form).toBeGreaterThan(1);
        else if (pairableUnits > 1) expect(Math.abs(slowly) < 1e6 && slowly !== 0, form).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('alpha of Cronbach by the variance of totals', () => {
  fc.assert(
    fc.property(measurements, (table) => {
      const { value } = cronbachAlpha(table);
      const slowly = slow.cronbach(table);
      if (value !== null) expect(Math.abs(value - slowly)).toBeLessThan(1e-9 * Math.max(1, Math.abs(slowly)));
      else expect(Number.isFinite(slowly) && Math.abs(slowly) < 1e6).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('alpha of Cronbach by the covariances of every two items', () => {
  fc.assert(
    fc.property(measurements, (table) => {
      const { value, reason } = cronbachAlpha(table, { missing: 'pairwise' });
      const slowly = slow.cronbachOfPairs(table);
      if (value !== null) expect(Math.abs(value - slowly)).toBeLessThan(1e-9 * Math.max(1, Math.abs(slowly)));
      else if (reason === 'negative-variance') expect(slowly).toBeGreaterThan(1);
      else expect(Number.isFinite(slowly) && Math.abs(slowly) < 1e6).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [
    'two respondents',
    [
      [1, 2],
      [3, 5],
    ],
  ],
  [
    'three, one of whom left an item out',
    [
      [1, 2],
      [3, 5],
      [6, null],
      [null, 1],
    ],
  ],
] as const)('the covariances of %s', (_, table) => {
  agree(cronbachAlpha(table, { missing: 'pairwise' }).value, slow.cronbachOfPairs(table as never), 'alpha');
});

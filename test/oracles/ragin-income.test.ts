import { expect, test } from 'vitest';
import { calibrate } from '../../src/measure/calibrate.js';
import table from './ragin-income.json' with { type: 'json' };

const { anchors, tolerance, countries, logOddsAtAnchors } = table;

test.each(countries)('the income of $country gives the membership $membership of the table', (row) => {
  const idm = 1 / (1 + Math.exp(-logOddsAtAnchors));
  expect(Math.abs(calibrate(row.income, anchors, { idm }) - row.membership)).toBeLessThanOrEqual(tolerance);
});

test('the convention of 0.953 is that of a log-odds of 3, in three digits', () => {
  expect((1 / (1 + Math.exp(-logOddsAtAnchors))).toFixed(3)).toBe('0.953');
});

test('the countries keep the order of their incomes', () => {
  const memberships = countries.map(({ income }) => calibrate(income, anchors));
  expect(memberships).toEqual([...memberships].sort((a, b) => b - a));
});

import { expect, test } from 'vitest';
import { gini, herfindahl } from '../../src/measure.js';
import rows from './inequality.json' with { type: 'json' };

test('there are eight, each with its source', () => {
  expect(rows).toHaveLength(8);
  expect(rows.filter(({ source, provenance }) => source === '' || provenance === '')).toEqual([]);
});

test.each(rows)('$name', ({ values, range, expected, tolerance }) => {
  const given = values ?? Array.from({ length: range ?? 0 }, (_, at) => at + 1);
  const found: Readonly<Record<string, unknown>> = { ...gini(given), ...herfindahl(given) };
  for (const [name, value] of Object.entries(expected))
    expect(Math.abs(Number(found[name]) - Number(value)), name).toBeLessThanOrEqual(tolerance + 1e-15);
});

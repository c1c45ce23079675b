import { expect, test } from 'vitest';
import {
  type CategoryKappa,
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  type IntraclassCorrelation,
  intraclassCorrelation,
  krippendorffAlpha,
  type Rating,
  type Ratings,
} from '../../src/evidence.js';
import rows from './agreement.json' with { type: 'json' };

type Row = (typeof rows)[number];

const calls: Readonly<Record<string, (ratings: Ratings, options: never) => unknown>> = {
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  intraclassCorrelation,
  krippendorffAlpha,
};

/** Each row stands as its source prints it: ratings by coder, by unit, counts by unit, or a table of two coders. */
function ratingsOf({ byCoder, byUnit, counts, table, options }: Row): Ratings {
  const categories = options && 'categories' in options ? options.categories : [];
  const category = (at: number) => categories[at] as Rating;
  if (byUnit) return byUnit;
  if (byCoder) return (byCoder[0] ?? []).map((_, unit) => byCoder.map((row) => row[unit]));
  if (counts)
    return counts.map((row) => row.flatMap((count, at) => new Array<Rating>(count).fill(category(at))));
  return (table ?? []).flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [category(first), category(second)])),
  );
}

test('there are nineteen, each with its source', () => {
  expect(rows).toHaveLength(19);
  expect(rows.filter(({ source, provenance }) => source === '' || provenance === '')).toEqual([]);
});

test.each(rows)('$name', (row) => {
  const call = calls[row.call];
  const found = call?.(ratingsOf(row), row.options as never) as Readonly<Record<string, unknown>>;
  const near = (actual: unknown, expected: unknown, name: string) =>
    expect(Math.abs(Number(actual) - Number(expected)), name).toBeLessThanOrEqual(row.tolerance + 1e-15);
  const { byCategory, forms, ...plain } = row.expected as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(plain)) near(found[name], value, name);
  for (const [form, value] of Object.entries(forms ?? {}))
    near((found[form] as IntraclassCorrelation).value, value, form);
  for (const [category, value] of Object.entries(byCategory ?? {}))
    near(
      (found.byCategory as CategoryKappa[]).find((one) => one.category === category)?.value,
      value,
      category,
    );
});

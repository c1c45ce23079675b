import { describe, expect, test } from 'vitest';
import {
  type PortfolioRecord,
  summarisePortfolio,
  tjslFieldIds,
  tjslRealisation,
} from '../../src/programmes.js';

/**
 * Table 4.5 of the LAN report (4.2.3), as printed: amounts in rupiah, per cent with two decimals, and how many companies
 * gave to the field; then the row of totals.
 */
const table = [
  ['environment', 13_824_062_725, '47.92', 72, 15_270_715_000, '63.52', 220],
  ['socio-economic', 5_279_986_000, '18.30', 32, 3_109_376_250, '12.93', 46],
  ['education', 5_716_924_950, '19.82', 22, 969_208_500, '4.03', 9],
  ['health', 2_238_035_337, '7.76', 18, 1_490_117_500, '6.20', 8],
  ['religion', 868_166_000, '3.01', 25, 2_724_958_000, '11.34', 8],
  ['sport', 482_190_000, '1.67', 9, 51_000_000, '0.21', 2],
  ['arts-culture', 439_702_340, '1.52', 13, 423_532_800, '1.76', 6],
] as const;
const totals = { 2014: [28_849_067_352, 132], 2015: [24_038_908_050, 285] } as const;

interface Row {
  readonly field: string;
  readonly rupiah: number;
  readonly percent: string;
  readonly companies: number;
}
const columns: Readonly<Record<'2014' | '2015', readonly Row[]>> = {
  2014: table.map(([field, rupiah, percent, companies]) => ({ field, rupiah, percent, companies })),
  2015: table.map(([field, , , , rupiah, percent, companies]) => ({ field, rupiah, percent, companies })),
};
const years = ['2014', '2015'] as const;

/**
 * Records from which the table can come. Who gave is not published, so the companies are made up: those of each field are
 * taken in turn from as many as the table says that there were in all, beginning anew when they have all had their turn.
 * Each gives the same to the field, and the first of them what is left.
 */
function recordsOf(year: (typeof years)[number]): PortfolioRecord[] {
  const [, unique] = totals[year];
  let turn = 0;
  return columns[year].flatMap(({ field, rupiah, companies }) => {
    const each = Math.floor(rupiah / companies);
    return Array.from({ length: companies }, (_, at): PortfolioRecord => {
      const company = `company ${(turn++ % unique) + 1}`;
      const realisedRupiah = at === 0 ? rupiah - each * (companies - 1) : each;
      return { field, company, place: 'Bandung', realisedRupiah, from: year, to: year };
    });
  });
}

/** Per cent with two decimals, halves up, in whole numbers: no double has a say in a digit. */
function percentOf(part: number, whole: number): string {
  const [p, w] = [BigInt(part), BigInt(whole)];
  const hundredths = ((p < 0n ? -p : p) * 20_000n + w) / (2n * w);
  const digits = String(hundredths).padStart(3, '0');
  return `${p < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const records = years.flatMap(recordsOf);
const summary = summarisePortfolio(records, { fields: table.map(([field]) => field) });
const periods = new Map(summary.periods.map((period) => [period.period, period]));

describe.each(years)('%s', (year) => {
  const period = periods.get(year);
  const [total, unique] = totals[year];

  test.each(columns[year])('$field: $rupiah, $percent %, $companies companies', ({ field, ...printed }) => {
    const found = period?.fields.find(({ name }) => name === field);
    expect(found?.realised.rupiah).toBe(printed.rupiah);
    expect(found?.companies).toBe(printed.companies);
    expect(percentOf(found?.realised.rupiah ?? 0, period?.realised.rupiah ?? 0)).toBe(printed.percent);
    // The share that is given rounds to the same, though it is a double.
    expect(((found?.realised.share ?? 0) * 100).toFixed(2)).toBe(printed.percent);
  });

  test('the amounts add up to the printed total', () => {
    expect(columns[year].reduce((sum, { rupiah }) => sum + rupiah, 0)).toBe(total);
    expect(period?.realised).toMatchObject({ rupiah: total, notStated: 0 });
    expect(period?.noField.records).toBe(0);
  });

  test('the companies do not', () => {
    expect(period?.companies).toBe(unique);
  });
});

test('the columns of companies add up to more than there were', () => {
  const sumOf = (year: (typeof years)[number]) =>
    periods.get(year)?.fields.reduce((sum, { companies }) => sum + companies, 0);
  expect(years.map(sumOf)).toEqual([191, 299]);
  expect(years.map((year) => periods.get(year)?.companies)).toEqual([132, 285]);
  // Over both years they are no sum either: 132 of the 285 have the same names.
  expect(summary.total.companies).toBe(285);
});

test('the percentages of 2014 add up to 100.00, those of 2015 to 99.99, where the table prints 100', () => {
  const sumOf = (year: (typeof years)[number]) =>
    columns[year].reduce((sum, { percent }) => sum + Number(percent.replace('.', '')), 0);
  expect(years.map(sumOf)).toEqual([10_000, 9_999]);
});

/** Worked out from the two printed amounts of each row. */
test.each([
  ['environment', '10.46'],
  ['socio-economic', '-41.11'],
  ['education', '-83.05'],
  ['health', '-33.42'],
  ['religion', '213.88'],
  ['sport', '-89.42'],
  ['arts-culture', '-3.68'],
] as const)('%s changed by %s per cent', (name, percent) => {
  const [, before = 0, , , after = 0] = table.find(([field]) => field === name) ?? [];
  const found = summary.fields.find((field) => field.name === name)?.changes;
  expect(found).toHaveLength(1);
  expect(found?.[0]).toMatchObject({ from: '2014', to: '2015', skipped: 0 });
  expect(found?.[0]?.realised).toEqual({
    notStated: 0,
    absolute: after - before,
    relative: (after - before) / before,
  });
  expect(percentOf(after - before, before)).toBe(percent);
});

test('less money came from more companies', () => {
  const [change] = summary.changes;
  expect(change?.realised.absolute).toBe(-4_810_159_302);
  expect(percentOf(-4_810_159_302, totals['2014'][0])).toBe('-16.67');
  expect(change?.companies).toEqual({ absolute: 153, relative: 153 / 132 });
  expect(percentOf(153, 132)).toBe('115.91');
});

/** The table has nothing of April 2016: what the text gives as its percentages are those of 2015. */
test('the percentages that the text gives for April 2016 repeat 2015', () => {
  const april = { environment: '63.52', 'socio-economic': '12.93', religion: '11.34' };
  for (const [field, percent] of Object.entries(april))
    expect(columns['2015'].find((row) => row.field === field)?.percent).toBe(percent);
  // "Below 7 per cent" holds of every other field of 2015.
  const others = columns['2015'].filter(({ field }) => !Object.hasOwn(april, field));
  expect(others.filter(({ percent }) => Number(percent) >= 7)).toEqual([]);
});

test('the table here is the one that the library publishes, read off the report twice', () => {
  for (const [
    field,
    rupiah2014,
    percent2014,
    companies2014,
    rupiah2015,
    percent2015,
    companies2015,
  ] of table) {
    expect(tjslRealisation.entries[field].values).toMatchObject({
      amountRupiah2014: rupiah2014,
      percent2014: Number(percent2014),
      companies2014,
      amountRupiah2015: rupiah2015,
      percent2015: Number(percent2015),
      companies2015,
    });
  }
});

describe('against the seven priority fields', () => {
  const fields = tjslFieldIds;

  test('socio-economic is none of them, and its records are faults', () => {
    const found = summarisePortfolio(records, { fields });
    expect(found.refused).toBe(32 + 46);
    expect(new Set(found.faults.map(({ path }) => path[1]))).toEqual(new Set(['field']));
    expect(found.coverage.fields).toMatchObject({ reached: 6, missing: ['prosperity'] });
  });

  test('read as prosperity, which is our reading, all seven are reached', () => {
    const read = records.map((record) =>
      record.field === 'socio-economic' ? { ...record, field: 'prosperity' } : record,
    );
    const found = summarisePortfolio(read, { fields });
    expect(found).toMatchObject({ refused: 0, coverage: { fields: { reached: 7, reachedShare: 1 } } });
    expect(found.fields.map(({ name }) => name)).toEqual([...tjslFieldIds]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startPortfolio } from '../../src/programmes/portfolio/fold.js';
import {
  type PortfolioOptions,
  type PortfolioRecord,
  type PortfolioSummary,
  summarisePortfolio,
  summarisePortfolioAsync,
} from '../../src/programmes.js';
import { portfolios, record, sizeOf } from './portfolios.js';

const most = Number.MAX_SAFE_INTEGER;
const amount = { stated: 0, notStated: 0 };

describe('amounts', () => {
  test.each([
    ['none', [], { ...amount, rupiah: null, share: null, reason: 'not-stated' }],
    ['not stated', [{}], { stated: 0, notStated: 1, rupiah: null, share: null, reason: 'not-stated' }],
    ['stated', [{ realisedRupiah: 5 }], { stated: 1, notStated: 0, rupiah: 5, share: 1 }],
    ['in part', [{ realisedRupiah: 5 }, {}], { stated: 1, notStated: 1, rupiah: 5, share: 1 }],
    [
      'zero',
      [{ realisedRupiah: 0 }, { realisedRupiah: -0 }],
      { stated: 2, notStated: 0, rupiah: 0, share: null, reason: 'zero-total' },
    ],
    [
      'as much as there can be',
      [{ realisedRupiah: most - 1 }, { realisedRupiah: 1 }],
      { stated: 2, notStated: 0, rupiah: most, share: 1 },
    ],
    [
      'one more',
      [{ realisedRupiah: most }, { realisedRupiah: 1 }, { realisedRupiah: 0 }],
      { stated: 3, notStated: 0, rupiah: null, share: null, reason: 'too-large' },
    ],
  ] satisfies [string, Partial<PortfolioRecord>[], object][])('%s', (_, changes, expected) => {
    const { total } = summarisePortfolio(changes.map(record));
    expect(total.realised).toEqual(expected);
  });

  test('a sum that is too large hides no other', () => {
    const rows = [
      record({ field: 'health', realisedRupiah: most, from: '2014', to: '2014' }),
      record({ field: 'sport', realisedRupiah: 7, company: 'PT B', from: '2015', to: '2015' }),
      record({ field: 'health', realisedRupiah: 1, plannedRupiah: 4, from: '2016', to: '2016' }),
    ];
    const { total, fields, changes, concentration, companies } = summarisePortfolio(rows);
    expect(fields.map(({ realised }) => realised)).toEqual([
      { stated: 2, notStated: 0, rupiah: null, share: null, reason: 'too-large' },
      { stated: 1, notStated: 0, rupiah: 7, share: null, reason: 'total-too-large' },
    ]);
    expect(total.deviation).toMatchObject({ records: 1, deviation: -0.75 });
    expect(companies.map(({ realised }) => realised.rupiah)).toEqual([null, 7]);
    expect(changes.map(({ realised }) => realised)).toEqual([
      { notStated: 0, absolute: 7 - most, relative: (7 - most) / most },
      { notStated: 0, absolute: -6, relative: -6 / 7 },
    ]);
    const none = { leftOut: 0, herfindahl: null, gini: null, lorenz: null, reason: 'too-large' };
    expect(concentration.fields.realised).toEqual(none);
    expect(concentration.companies.realised).toEqual(none);
    expect(total.amongCompanies.realised).toEqual({
      leftOut: 0,
      herfindahl: null,
      gini: null,
      reason: 'too-large',
    });
    // Sport and PT B plan nothing that is known; they are left out, and not zero.
    expect(concentration.fields.planned).toMatchObject({ leftOut: 1, gini: { n: 1 } });
  });

  test('a total that is too large is told apart from a change that is', () => {
    const rows = [
      record({ realisedRupiah: most, from: '2014', to: '2014' }),
      record({ realisedRupiah: 1, from: '2014', to: '2014' }),
      record({ realisedRupiah: 1, from: '2015', to: '2015' }),
    ];
    expect(summarisePortfolio(rows).changes[0]?.realised).toEqual({
      notStated: 0,
      absolute: null,
      relative: null,
      reason: 'too-large',
    });
  });
});

describe('deviation', () => {
  const both = (plannedRupiah: number, realisedRupiah: number) => record({ plannedRupiah, realisedRupiah });
  test.each([
    [
      'nothing states both',
      [record({ plannedRupiah: 1 }), record({ realisedRupiah: 1 })],
      {
        records: 0,
        above: 0,
        below: 0,
        plannedRupiah: null,
        realisedRupiah: null,
        deviation: null,
        reason: 'not-stated',
      },
    ],
    [
      'a plan of zero',
      [both(0, 5)],
      {
        records: 1,
        above: 1,
        below: 0,
        plannedRupiah: 0,
        realisedRupiah: 5,
        deviation: null,
        reason: 'zero-plan',
      },
    ],
    [
      'less than planned',
      [both(400, 300), record({ plannedRupiah: 9 })],
      { records: 1, above: 0, below: 1, plannedRupiah: 400, realisedRupiah: 300, deviation: -0.25 },
    ],
    [
      'nothing of it',
      [both(400, 0)],
      { records: 1, above: 0, below: 1, plannedRupiah: 400, realisedRupiah: 0, deviation: -1 },
    ],
    [
      'more here makes up for less there, and is told',
      [both(100, 200), both(100, 0), both(100, 100)],
      { records: 3, above: 1, below: 1, plannedRupiah: 300, realisedRupiah: 300, deviation: 0 },
    ],
    [
      'more than can be told',
      [both(most, 1), both(1, 1)],
      {
        records: 2,
        above: 0,
        below: 1,
        plannedRupiah: null,
        realisedRupiah: null,
        deviation: null,
        reason: 'too-large',
      },
    ],
  ])('%s', (_, rows, expected) => {
    expect(summarisePortfolio(rows).total.deviation).toEqual(expected);
  });
});

describe('periods', () => {
  test.each([
    ['year', '2014', '2014', '2014'],
    ['year', '2014-02', '2014-12-31', '2014'],
    ['year', '2014-12-31', '2015-01-01', 'spanning'],
    ['year', '2014', '2015', 'spanning'],
    ['year', '2014', undefined, 'openEnded'],
    ['year', undefined, '2014', 'openEnded'],
    ['year', undefined, undefined, 'undated'],
    ['quarter', '2014-01-01', '2014-03-31', '2014-Q1'],
    ['quarter', '2014-04', '2014-06', '2014-Q2'],
    ['quarter', '2014-09-30', '2014-09-30', '2014-Q3'],
    ['quarter', '2014-10', '2014-12', '2014-Q4'],
    ['quarter', '2014-03-31', '2014-04-01', 'spanning'],
    // It may have been in one quarter, and nothing says in which.
    ['quarter', '2014', '2014', 'spanning'],
    ['month', '2014-02', '2014-02-28', '2014-02'],
    ['month', '2014-12-01', '2014-12-31', '2014-12'],
    ['month', '2014-01-31', '2014-02', 'spanning'],
  ] as const)('by %s, %s to %s is in %s', (period, from, to, expected) => {
    const dated = { ...(from && { from }), ...(to && { to }) };
    const { periods, noPeriod } = summarisePortfolio([record(dated)], { period });
    const found = [
      ...periods.map((one) => one.period),
      ...Object.entries(noPeriod).flatMap(([name, { records }]) => (records > 0 ? [name] : [])),
    ];
    expect(found).toEqual([expected]);
  });

  test.each([
    ['year', ['2012', '2014', '2015'], [1, 0]],
    ['quarter', ['2013-12', '2014-01', '2015-01'], [0, 3]],
    ['month', ['2013-12', '2014-01', '2014-03'], [0, 1]],
  ] as const)('by %s, what lies between is counted', (period, days, skipped) => {
    const rows = [...days].reverse().map((day) => record({ from: day, to: day }));
    const { changes } = summarisePortfolio(rows, { period });
    expect(changes.map((change) => change.skipped)).toEqual(skipped);
  });

  test('a change from zero, from what is not stated, and of a field that has a year without a record', () => {
    const at = (year: string, change: Partial<PortfolioRecord>) =>
      record({ from: year, to: year, ...change });
    const { changes, fields } = summarisePortfolio([
      at('2013', { field: 'sport', realisedRupiah: 5, company: 'PT B' }),
      at('2014', { field: 'health', realisedRupiah: 0, plannedRupiah: 0 }),
      at('2015', { field: 'sport', realisedRupiah: 3 }),
      at('2015', { field: 'sport', realisedRupiah: 1, company: 'PT C' }),
      at('2015', { field: 'sport' }),
    ]);
    expect(changes.map(({ realised }) => realised)).toEqual([
      { notStated: 0, absolute: -5, relative: -1 },
      { notStated: 1, absolute: 4, relative: null, reason: 'from-zero' },
    ]);
    expect(changes[1]?.planned).toEqual({
      notStated: 3,
      absolute: null,
      relative: null,
      reason: 'not-stated',
    });
    expect(changes.map(({ companies }) => companies)).toEqual([
      { absolute: 0, relative: 0 },
      { absolute: 1, relative: 1 },
    ]);
    // What was not stated before is no zero that it could have come from.
    expect(changes[0]?.planned).toMatchObject({ notStated: 1, absolute: null, reason: 'not-stated' });
    expect(fields.find(({ name }) => name === 'sport')?.changes).toEqual([
      {
        from: '2013',
        to: '2015',
        skipped: 1,
        planned: { notStated: 4, absolute: null, relative: null, reason: 'not-stated' },
        realised: { notStated: 1, absolute: -1, relative: -0.2 },
        companies: { absolute: 1, relative: 1 },
      },
    ]);
    expect(fields.find(({ name }) => name === 'health')?.changes).toEqual([]);
  });
});

describe('names', () => {
  test('blanks around, and how an accent was typed, make no difference; anything else does', () => {
    const rows = ['Café', ' Cafe\u0301\t', 'CAFÉ', 'Cafe'].map((company) => record({ company }));
    const { companies, total } = summarisePortfolio(rows);
    expect(companies.map(({ name, records }) => [name, records])).toEqual([
      ['CAFÉ', 1],
      ['Cafe', 1],
      ['Café', 2],
    ]);
    expect(total.companies).toBe(3);
  });

  test('no name is a key of anything', () => {
    const rows = ['__proto__', 'constructor', 'toString'].map((name) =>
      record({ company: name, place: name, field: 'constructor', realisedRupiah: 1 }),
    );
    const { companies, places, fields } = summarisePortfolio(rows);
    expect(companies.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(places.map(({ realised }) => realised.share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(fields.map(({ name, companies: n }) => [name, n])).toEqual([['constructor', 3]]);
  });
});

describe('coverage and concentration', () => {
  const rows = [
    record({ place: 'Coblong', field: 'health', realisedRupiah: 30, plannedRupiah: 1 }),
    record({ place: 'Cidadap', field: 'sport', realisedRupiah: 10, company: 'PT B' }),
    record({ place: 'Elsewhere', field: 'sport', realisedRupiah: 100, company: 'PT B' }),
    record({ place: 'Coblong' }),
  ];
  const named = (...names: string[]) => names.map((name) => ({ name }));

  test('a third company beside two is half as many more', () => {
    const at = (year: string, ...companies: string[]) =>
      companies.map((company) => record({ company, from: year, to: year }));
    const { changes } = summarisePortfolio([...at('2014', 'PT A', 'PT B'), ...at('2015', 'A', 'B', 'C')]);
    expect(changes.map(({ companies }) => companies)).toEqual([{ absolute: 1, relative: 0.5 }]);
  });

  test('how unevenly it is spread among the companies of a place and of all', () => {
    // 30 and 110 of 140: the squares of their shares; half their difference over their sum, 80 / (2 × 140).
    const { total, places } = summarisePortfolio(rows);
    expect(total.amongCompanies).toMatchObject({
      planned: { leftOut: 1, herfindahl: { n: 1, herfindahl: 1 }, gini: { n: 1, gini: 0 } },
      realised: {
        leftOut: 0,
        herfindahl: { n: 2, herfindahl: (30 * 30 + 110 * 110) / (140 * 140) },
        gini: { n: 2, gini: expect.closeTo(2 / 7, 12) },
      },
    });
    expect(places.map(({ amongCompanies }) => amongCompanies.realised.gini?.n)).toEqual([1, 1, 1]);
  });

  test('minus zero is zero: of people, of need and of money', () => {
    const with0 = (zero: number) =>
      summarisePortfolio(
        [record({ realisedRupiah: 5, plannedRupiah: zero }), record({ place: 'Andir', realisedRupiah: 1 })],
        {
          places: [
            { name: 'Coblong', population: zero, need: zero },
            { name: 'Andir', population: 1, need: 1 },
          ],
        },
      );
    // toEqual tells -0 from 0.
    expect(with0(-0)).toEqual(with0(0));
  });

  test('without lists it is told of recipients only', () => {
    const { coverage, concentration } = summarisePortfolio(rows);
    expect(coverage).toEqual({
      fields: { among: 'recipients', recipients: 2 },
      places: { among: 'recipients', recipients: 3 },
    });
    expect(concentration.fields.among).toBe('recipients');
    expect(concentration.fields.realised).toMatchObject({ leftOut: 0, gini: { n: 2 } });
    expect(concentration.places.planned).toMatchObject({ leftOut: 2, gini: { n: 1, gini: 0 } });
    expect(concentration.companies.realised.herfindahl?.herfindahl).toBeCloseTo(
      (30 / 140) ** 2 + (110 / 140) ** 2,
      12,
    );
  });

  test('with lists, of all that are listed, those with nothing too', () => {
    const { coverage, concentration, fields } = summarisePortfolio(rows, {
      fields: ['sport', 'education', 'health', 'religion'],
      places: named(' Cidadap', 'Coblong', 'Lengkong', 'Andir'),
    });
    expect(fields.map(({ name }) => name)).toEqual(['sport', 'health']);
    expect(coverage.fields).toEqual({
      among: 'listed',
      listed: 4,
      reached: 2,
      reachedShare: 0.5,
      missing: ['education', 'religion'],
    });
    expect(coverage.places).toEqual({
      among: 'listed',
      listed: 4,
      reached: 2,
      reachedShare: 0.5,
      missing: ['Lengkong', 'Andir'],
      unlisted: ['Elsewhere'],
      population: { weight: null, reason: 'not-given' },
      need: { weight: null, reason: 'not-given' },
    });
    // 110, 0, 30, 0 by field; 10, 30, 0, 0 by place: what went elsewhere is in neither.
    expect(concentration.fields.realised.herfindahl).toMatchObject({
      n: 4,
      herfindahl: (110 * 110 + 30 * 30) / (140 * 140),
    });
    expect(concentration.places).toMatchObject({
      among: 'listed',
      realised: { leftOut: 0, herfindahl: { n: 4, herfindahl: 0.625 } },
    });
    expect(concentration.places.realised.lorenz?.points?.map(({ valueShare }) => valueShare)).toEqual([
      0, 0, 0, 0.25, 1,
    ]);
  });

  test('what is in no list stands in the order of its name, whichever came first', () => {
    const at = (...places: string[]) =>
      summarisePortfolio(
        places.map((place) => record({ place })),
        { places: named('Coblong') },
      );
    for (const found of [at('C', 'A', 'B'), at('A', 'B', 'C'), at('B', 'C', 'A')])
      expect(found.coverage.places).toMatchObject({ reached: 0, unlisted: ['A', 'B', 'C'] });
  });

  test('money that is more than can be told is spread over nobody', () => {
    const at = (place: string, realisedRupiah: number) => record({ place, realisedRupiah, plannedRupiah: 1 });
    const { coverage } = summarisePortfolio([at('Coblong', most), at('Coblong', 1), at('Andir', 1)], {
      places: [
        { name: 'Coblong', population: 300 },
        { name: 'Andir', population: 300 },
        { name: 'Lengkong', population: 300 },
      ],
    });
    const { population } = coverage.places as { population: object };
    expect(population).toMatchObject({
      realised: { leftOut: 0, gini: null, lorenz: null, reason: 'too-large' },
      planned: { leftOut: 0, gini: { n: 3 } },
    });
  });

  test('money against population and need', () => {
    const { coverage } = summarisePortfolio(rows, {
      places: [
        { name: 'Coblong', population: 300, need: 1 },
        { name: 'Cidadap', population: 100, need: 1 },
        { name: 'Lengkong', population: 600 },
      ],
    });
    if (coverage.places.among !== 'listed') throw new Error('not listed');
    const { population, need } = coverage.places;
    expect(need).toEqual({ weight: null, reason: 'given-in-part' });
    if (population.weight === null) throw new Error(population.reason);
    expect(population.weight).toBe(1_000);
    expect(population.reachedShare).toBe(0.4);
    // 6 of 10 have nothing, and the others have the same per head: 1 - (0.6 + 0.6 + ... ) by hand is 0.6.
    expect(population.realised.gini?.gini).toBeCloseTo(0.6, 12);
    // Cidadap plans nothing that is known, and is left out with its people; Lengkong has no record, and so nothing.
    expect(population.planned).toMatchObject({ leftOut: 1, gini: { n: 2 } });
    expect(population.planned.gini?.gini).toBeCloseTo(600 / 900, 12);
  });

  test('nobody lives there', () => {
    const { coverage } = summarisePortfolio(rows, { places: [{ name: 'Coblong', population: 0 }] });
    expect(coverage.places).toMatchObject({ population: { weight: null, reason: 'no-weight' } });
  });
});

/** The same figures, worked out group by group over a list. */
function byHand(rows: readonly PortfolioRecord[], of: (row: PortfolioRecord) => string | undefined) {
  const names = [...new Set(rows.map(of))].filter((name) => name !== undefined).sort();
  const sum = (list: readonly PortfolioRecord[], key: 'plannedRupiah' | 'realisedRupiah') => {
    const stated = list.flatMap((row) => row[key] ?? []);
    return stated.length === 0 ? null : stated.reduce((a, b) => a + b, 0);
  };
  return names.map((name) => {
    const own = rows.filter((row) => of(row) === name);
    return {
      name,
      records: own.length,
      planned: sum(own, 'plannedRupiah'),
      realised: sum(own, 'realisedRupiah'),
      companies: new Set(own.map(({ company }) => company.trim())).size,
    };
  });
}

const short = (groups: PortfolioSummary['places']) =>
  groups.map(({ name, records, planned, realised, companies }) => ({
    name,
    records,
    planned: planned.rupiah,
    realised: realised.rupiah,
    companies,
  }));

const options: fc.Arbitrary<PortfolioOptions> = fc.record(
  {
    period: fc.constantFrom('year', 'quarter', 'month'),
    fields: fc.constant(['sport', 'health', 'education', 'religion']),
    places: fc.constant([
      { name: 'Coblong', population: 3 },
      { name: 'Lengkong', population: 5 },
    ]),
  },
  { requiredKeys: [] },
);

describe('laws', () => {
  test('groups are as by hand, and every record is in one field, company, place and period, or in none that is told', () => {
    fc.assert(
      fc.property(portfolios, (rows) => {
        const found = summarisePortfolio(rows);
        expect(found).toMatchObject({ records: rows.length, refused: 0, faults: [], omitted: 0 });
        expect(short(found.fields)).toEqual(byHand(rows, ({ field }) => field));
        expect(short(found.places)).toEqual(byHand(rows, ({ place }) => place));
        const all = (groups: readonly { readonly records: number }[]) =>
          groups.reduce((sum, { records }) => sum + records, 0);
        const { undated, openEnded, spanning } = found.noPeriod;
        expect(all([...found.fields, found.noField])).toBe(rows.length);
        expect(all(found.companies)).toBe(rows.length);
        expect(all([...found.periods, undated, openEnded, spanning])).toBe(rows.length);
        for (const period of found.periods)
          expect(all([...period.fields, period.noField])).toBe(period.records);
      }),
    );
  });

  test('shares of groups that leave nothing out add up to 1', () => {
    fc.assert(
      fc.property(portfolios, (rows) => {
        const { companies, places, total } = summarisePortfolio(rows);
        for (const groups of [companies, places]) {
          const shares = groups.flatMap(({ realised }) => realised.share ?? []);
          const expected = (total.realised.rupiah ?? 0) === 0 ? 0 : 1;
          expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(expected, 12);
        }
      }),
    );
  });

  test('the order of the records does not matter', () => {
    fc.assert(
      fc.property(portfolios, options, fc.infiniteStream(fc.nat()), (rows, given, keys) => {
        const ranked = rows.map((row) => ({ row, key: keys.next().value ?? 0 }));
        const turned = ranked.sort((a, b) => a.key - b.key).map(({ row }) => row);
        expect(summarisePortfolio(turned, given)).toEqual(summarisePortfolio(rows, given));
      }),
    );
  });

  test('one by one, at once and by waiting come to the same, which is plain JSON', async () => {
    await fc.assert(
      fc.asyncProperty(portfolios, options, async (rows, given) => {
        const before = structuredClone(rows);
        const found = summarisePortfolio(rows, given);
        expect(summarisePortfolio(each(rows), given)).toEqual(found);
        expect(await summarisePortfolioAsync(later(rows), given)).toEqual(found);
        expect(await summarisePortfolioAsync(rows, given)).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(rows).toEqual(before);
      }),
    );
  });
});

function* each<Row>(rows: readonly Row[]): Generator<Row> {
  yield* rows;
}

async function* later<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield row;
}

test('what is kept grows with the groups and not with the records', () => {
  const sizeAfter = (n: number) => {
    const fold = startPortfolio('test', { period: 'month' });
    for (let at = 0; at < n; at += 1) {
      const month = `2014-${String((at % 12) + 1).padStart(2, '0')}`;
      const [company, place] = [`PT ${at % 7}`, `place ${at % 5}`];
      const field = ['health', 'sport', 'education'][at % 3] ?? '';
      const realisedRupiah = at % 4 === 0 ? -1 : at;
      fold.add({ company, place, field, realisedRupiah, from: month, to: month });
    }
    // The list of faults has a length of its own, which ends at 1,000.
    expect(fold.state.found.faults.length).toBeLessThanOrEqual(1_000);
    return sizeOf({ ...fold.state, found: null });
  };
  // After 1,680 records every group has been met with every company that it has.
  expect(sizeAfter(16_800)).toBe(sizeAfter(1_680));
  expect(sizeAfter(1_680)).toBeGreaterThan(sizeAfter(10));
});

test('a record is let go once it is counted', () => {
  const fold = startPortfolio('test', {});
  const mine = { company: 'PT A', place: 'Coblong', realisedRupiah: 1, marker: {} };
  fold.add(mine);
  const held = new Set<unknown>();
  sizeOf(fold.state, held);
  expect(held.has(mine)).toBe(false);
  expect(held.has(mine.marker)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { summarisePortfolio } from '../../../src/programmes.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { layersOf } from './drawn-levels.js';

const million = 1_000_000;
type Given = Parameters<typeof summarisePortfolio>[0];
const barsOf = (
  records: Given,
  by: 'field' | 'company' | 'place' | 'period',
  more: object = {},
  settings = {},
) => toVegaLite(summarisePortfolio(records, settings), { locale: 'en', chart: 'bars', by, ...more });
const paid = (company: string, realisedRupiah: number, more: object = {}) => ({
  company,
  place: 'Coblong',
  realisedRupiah,
  ...more,
});
const groupsIn = (spec: ReturnType<typeof barsOf>) => [
  ...new Set(
    layersOf(spec)
      .at(-1)
      ?.values.map(({ group }) => String(group)),
  ),
];

describe('a pair of bars', () => {
  const spec = barsOf(
    [paid('PT A', 3 * million, { plannedRupiah: 2 * million, field: 'education' })],
    'field',
  );
  const y = {
    y: { field: 'group', type: 'nominal', sort: null, scale: { domain: ['education'] }, title: 'Field' },
    yOffset: { field: 'which', type: 'nominal', sort: null, scale: { domain: ['planned', 'realised'] } },
    x: {
      field: 'amount',
      type: 'quantitative',
      scale: { zero: true },
      axis: { grid: false },
      title: 'Amount (million rupiah)',
    },
  };
  // What was planned is hollow, with an edge in another colour: both say which they are in words as well.
  const scale = (range: string[]) => ({ domain: ['planned', 'realised'], range });
  const by = (range: string[]) => ({ field: 'which', type: 'nominal', scale: scale(range), legend: null });

  test('stands beneath the name of its group, the plan above what was realised', () => {
    const [bars, texts] = layersOf(spec);
    expect(bars).toEqual({
      mark: { type: 'bar', strokeWidth: 1.5 },
      encoding: { ...y, fill: by(['#FFFFFF', '#0072B2']), stroke: by(['#D55E00', '#0072B2']) },
      values: [
        {
          group: 'education',
          which: 'planned',
          rupiah: 2 * million,
          amount: 2,
          label: 'planned: Rp 2,000,000',
        },
        {
          group: 'education',
          which: 'realised',
          rupiah: 3 * million,
          amount: 3,
          label: 'realised: Rp 3,000,000',
        },
      ],
    });
    expect(texts).toEqual({
      mark: { type: 'text', align: 'left', dx: 4, fontSize: 10 },
      encoding: { ...y, text: { field: 'label', type: 'nominal' } },
      values: bars?.values,
    });
    expect(spec.height).toEqual({ step: 18 });
    expect([spec.width, spec.config.view]).toEqual([480, { stroke: null }]);
    expect(spec.config.title).toEqual({ anchor: 'start' });
  });

  test('of which one is not stated has its text at 0, and no bar', () => {
    const [bars, texts] = layersOf(barsOf([paid('PT A', million, { field: 'education' })], 'field'));
    expect(bars?.values).toHaveLength(1);
    expect(texts?.values[0]).toEqual({
      group: 'education',
      which: 'planned',
      rupiah: null,
      amount: 0,
      label: 'planned: not stated',
    });
  });
});

describe('the description', () => {
  const end = 'What no record states is told as not stated, and is not zero.';
  test.each<[string, Given, string]>([
    ['nothing', [], '0 groups. '],
    ['amounts of zero alone', [paid('PT A', 0)], '1 group. '],
    ['one', [paid('PT A', 1)], '1 group. The greatest: PT A, Rp 1. '],
    [
      'two, the greater of them last',
      [paid('PT A', 1), paid('PT B', 5)],
      '2 groups. The greatest: PT B, Rp 5. ',
    ],
    [
      'a plan that is greater than what was realised',
      [{ ...paid('PT A', 1), plannedRupiah: 7 }, paid('PT B', 5)],
      '2 groups. The greatest: PT A, Rp 7. ',
    ],
  ])('of %s names the greatest', (_, records, told) => {
    const spec = barsOf(records, 'company');
    expect(spec.description).toBe(
      `CSR money by company: bars of planned and realised amounts, ${told}${end}`,
    );
  });

  test('names the first of two that are as great, by the name that is shown', () => {
    const spec = barsOf(
      [paid('PT A', 5, { field: 'health' }), paid('PT A', 5, { field: 'education' })],
      'field',
      { labels: { health: 'Same', education: 'Same' } },
    );
    expect(groupsIn(spec)).toEqual(['Same', 'Same (2)']);
    expect(spec.description).toContain('The greatest: Same, Rp 5');
    const later = barsOf(
      [paid('PT A', 4, { field: 'education' }), paid('PT A', 5, { field: 'health' })],
      'field',
      { labels: { health: 'Same', education: 'Same' } },
    );
    expect(later.description).toMatch(/The greatest: Same( \(2\))?, Rp 5/);
    const place = groupsIn(later).indexOf(/The greatest: (.*), Rp/.exec(later.description)?.[1] ?? '');
    expect(layersOf(later)[0]?.values[place]?.rupiah).toBe(5);
  });
});

describe('the groups', () => {
  test('of companies and places stand by their greatest amount, planned or realised, others in their order', () => {
    const records = [
      paid('PT A', 1, { field: 'arts', place: 'X' }),
      paid('PT B', 2, { field: 'education', place: 'Y', plannedRupiah: 9 }),
      paid('PT C', 5, { field: 'health', place: 'Z' }),
    ];
    expect(groupsIn(barsOf(records, 'company'))).toEqual(['PT B', 'PT C', 'PT A']);
    expect(groupsIn(barsOf(records, 'place'))).toEqual(['Y', 'Z', 'X']);
    const fields = summarisePortfolio(records).fields.map(({ name }) => name);
    expect(groupsIn(barsOf(records, 'field'))).toEqual(fields);
  });

  test.each([
    ['company', 30, 1],
    ['company', 31, 2],
    ['place', 31, 2],
  ] as const)('by %s are up to 30 unless more are asked for: of %i', (by, count, lines) => {
    const records = Array.from({ length: count }, (_, at) =>
      paid(`PT ${at}`, at + 1, { place: `place ${at}` }),
    );
    const spec = barsOf(records, by);
    expect(groupsIn(spec)).toHaveLength(30);
    expect(spec.title.subtitle).toHaveLength(lines);
    expect(groupsIn(barsOf(records, by, { most: 31 }))).toHaveLength(count);
    expect(barsOf(records, by, { most: 31 }).title.subtitle).toHaveLength(1);
  });

  test('of fields and periods are all shown, whatever is asked for', () => {
    const records = [paid('PT A', 1, { field: 'arts' }), paid('PT A', 2, { field: 'health' })];
    expect(groupsIn(barsOf(records, 'field', { most: 1 }))).toHaveLength(2);
  });

  test('of no field, no date, open ends and more than one period come last, where there are any', () => {
    const dated = (from?: string, to?: string) =>
      paid('PT A', 1, { ...(from && { from }), ...(to && { to }) });
    expect(groupsIn(barsOf([dated('2014', '2014')], 'period'))).toEqual(['2014']);
    expect(
      groupsIn(barsOf([dated(), dated('2014', '2014'), dated('2014'), dated('2014', '2015')], 'period')),
    ).toEqual([
      '2014',
      'no date stated',
      'beginning or end not stated',
      'in more than one period, or perhaps',
    ]);
    expect(groupsIn(barsOf([paid('PT A', 1), paid('PT A', 1, { field: 'health' })], 'field'))).toEqual([
      'health',
      'no field stated',
    ]);
  });

  test('of quarters and months are told in words', () => {
    const months = [paid('PT A', 1, { from: '2014-11', to: '2014-11' })];
    expect(groupsIn(barsOf(months, 'period', {}, { period: 'quarter' }))).toEqual(['Q4 2014']);
    expect(groupsIn(barsOf(months, 'period', {}, { period: 'month' }))).toEqual(['November 2014']);
    expect(groupsIn(barsOf(months, 'period', {}, { period: 'year' }))).toEqual(['2014']);
  });

  test.each([
    // In rupiah up to a million, then in millions.
    [999_999, 'Amount (rupiah)', 999_999],
    [million, 'Amount (million rupiah)', 1],
  ])('of %i rupiah at most are in the unit that fits', (rupiah, title, amount) => {
    const [bars] = layersOf(barsOf([paid('PT A', rupiah)], 'company'));
    expect(bars?.encoding.x?.title).toBe(title);
    expect(bars?.values[0]?.amount).toBe(amount);
  });
});

describe('the Lorenz curve', () => {
  const curveOf = (records: Given, over: 'company' | 'field' | 'place' = 'company', more: object = {}) =>
    toVegaLite(summarisePortfolio(records), { locale: 'en', chart: 'lorenz', over, ...more });
  const share = (field: string, title: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { format: '.0%' },
    title,
  });
  const axes = {
    x: share('holderShare', 'Share of companies, from the least'),
    y: share('valueShare', 'Share of the money'),
  };
  const written = { text: { field: 'text', type: 'nominal' } };
  // 1 of 4 million, and the other 3: the curve goes through a half of the companies with a quarter of the money.
  const spec = curveOf([paid('PT A', million), paid('PT B', 3 * million)]);

  test('has a diagonal that says what it would be like there', () => {
    expect(layersOf(spec).slice(0, 2)).toEqual([
      {
        mark: { type: 'line', strokeDash: [6, 4], color: '#555555' },
        encoding: axes,
        values: [
          { holderShare: 0, valueShare: 0 },
          { holderShare: 1, valueShare: 1 },
        ],
      },
      {
        mark: { type: 'text', baseline: 'bottom', align: 'right', dx: -8, color: '#555555' },
        encoding: { ...axes, ...written },
        values: [{ holderShare: 0.5, valueShare: 0.5, text: 'all gave the same' }],
      },
    ]);
    expect(spec.height).toBe(480);
    expect(spec.description).toBe(
      `${spec.title.text}. The curve shows what share those with the least have together; on the straight diagonal it would be spread equally.`,
    );
  });

  test('goes through its points in order, and is named where it is farthest from the diagonal', () => {
    expect(layersOf(spec).slice(2)).toEqual([
      {
        mark: { type: 'line', strokeWidth: 2.5, color: '#0072B2', point: { color: '#0072B2' } },
        encoding: { ...axes, order: { field: 'order', type: 'quantitative' } },
        values: [
          { holderShare: 0, valueShare: 0, order: 0 },
          { holderShare: 0.5, valueShare: 0.25, order: 1 },
          { holderShare: 1, valueShare: 1, order: 2 },
        ],
      },
      {
        mark: { type: 'text', baseline: 'top', align: 'left', dx: 8, dy: 2, color: '#0072B2' },
        encoding: { ...axes, ...written },
        values: [{ holderShare: 0.5, valueShare: 0.25, text: 'as it is' }],
      },
    ]);
  });

  test('that is the diagonal is named at its first point', () => {
    const equal = curveOf([paid('PT A', million), paid('PT B', million)]);
    expect(layersOf(equal).at(-1)?.values[0]).toMatchObject({ holderShare: 0, valueShare: 0 });
  });

  test('is named at the lowest point against the diagonal, not at the last or the first that lies below', () => {
    // Of 1, 2, 3 and 10: after one of four a sixteenth (0.1875 below), after two 3/16 (0.3125), after three 6/16 (0.375).
    const four = curveOf([1, 2, 3, 10].map((amount, at) => paid(`PT ${at}`, amount)));
    expect(layersOf(four).at(-1)?.values[0]).toMatchObject({ holderShare: 0.75, valueShare: 0.375 });
    // Of 1, 5, 6 and 6 of 18: 0.194, 0.167 and 0.083 below.
    const other = curveOf([1, 5, 6, 6].map((amount, at) => paid(`PT ${at}`, amount)));
    expect(layersOf(other).at(-1)?.values[0]).toMatchObject({ holderShare: 0.25 });
  });

  test.each([
    // One more point than there are companies.
    [59, { color: '#0072B2' }],
    [60, false],
  ])('over %i companies has its points marked, or from 61 points on not', (count, point) => {
    const many = curveOf(Array.from({ length: count }, (_, at) => paid(`PT ${at}`, at + 1)));
    expect(layersOf(many)[2]?.mark.point).toEqual(point);
  });

  test('says how many are left out, where any are', () => {
    const planned = { company: 'PT B', place: 'Coblong', plannedRupiah: 5 };
    expect(curveOf([paid('PT A', 1), planned]).title.subtitle).toEqual([
      'only among those that gave',
      'the greatest possible here is 0',
      '1 left out, as no record states their amount',
    ]);
    expect(curveOf([paid('PT A', 1)]).title.subtitle).toHaveLength(2);
    expect(curveOf([planned]).title.subtitle).toEqual([
      'only among those that gave',
      '1 left out, as no record states their amount',
    ]);
  });

  test('of what was planned, and of what was realised unless that is asked for', () => {
    const records = [
      { ...paid('PT A', 1), plannedRupiah: 1 },
      { ...paid('PT B', 1), plannedRupiah: 3 },
    ];
    // Of 1 and 3 the Gini is (3 - 1) / (2 x 4); of two that are the same it is 0.
    expect(curveOf(records, 'company', { of: 'planned' }).title.text).toContain(
      'planned money is spread over companies: Gini 0.25',
    );
    expect(curveOf(records, 'company', { of: 'realised' }).title.text).toMatch(/realised .*: Gini 0$/);
    expect(curveOf(records).title.text).toBe(curveOf(records, 'company', { of: 'realised' }).title.text);
  });

  test.each([
    ['field', 'Share of fields, from the least', 'among recipients only'],
    ['place', 'Share of places, from the least', 'among recipients only'],
  ] as const)('over %s takes what each of them got', (over, title, among) => {
    const records = [
      paid('PT A', 1, { field: 'arts', place: 'X' }),
      paid('PT A', 3, { field: 'health', place: 'Y' }),
    ];
    const spec = curveOf(records, over);
    expect(spec.title.text).toContain('Gini 0.25');
    expect(spec.title.subtitle[0]).toBe(among);
    expect(layersOf(spec)[0]?.encoding.x?.title).toBe(title);
  });

  test.each(['population', 'need'] as const)('over places by %s takes the weights of that', (over) => {
    const places = [
      { name: 'X', population: 1, need: 3 },
      { name: 'Y', population: 1, need: 1 },
    ];
    const records = [paid('PT A', 1, { place: 'X' }), paid('PT A', 3, { place: 'Y' })];
    const spec = toVegaLite(summarisePortfolio(records, { places }), { locale: 'en', chart: 'lorenz', over });
    // X has least for what it has: a quarter of the money, and half of the people or three quarters of the need.
    const point = layersOf(spec)[2]?.values[1];
    expect(point).toMatchObject({ holderShare: over === 'need' ? 0.75 : 0.5, valueShare: 0.25 });
    expect(spec.title.subtitle[0]).toBe('over all that are listed');
    const none = toVegaLite(summarisePortfolio(records), { locale: 'en', chart: 'lorenz', over });
    expect(none.title.text).toMatch(/no weights are given$/);
    expect(none.title.subtitle).toEqual(['among recipients only']);
  });

  test('of sums that are too large has neither a Gini value nor a curve, and says why', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const spec = curveOf([paid('PT A', most), paid('PT A', most)]);
    expect(spec.title.text).toMatch(/no Gini value, since /);
    expect(layersOf(spec)).toHaveLength(2);
  });
});

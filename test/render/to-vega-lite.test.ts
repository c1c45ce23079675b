import { afterEach, describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { visible } from '../../src/core/visible.js';
import { chartWords } from '../../src/explain/chart-words.js';
import { sayRupiah } from '../../src/explain/rupiah.js';
import type { ProcedureHistory } from '../../src/forms/procedure/history.js';
import { type PortfolioSummary, summarisePortfolio } from '../../src/programmes.js';
import { toVegaLite } from '../../src/render/to-vega-lite.js';
import type { JsonObject, VegaLiteSpec } from '../../src/render/vega-lite/spec.js';
import { thrownBy } from '../core/thrown-by.js';
import { corpus } from '../explain/corpus.js';
import { wellProcedure } from '../explain/procedures.js';
import { leavesOf, tracked } from '../explain/texts.js';
import { draw, textsIn } from './drawn.js';
import { nastyNames } from './nasty.js';

const million = 1_000_000;
const records = [
  {
    company: 'PT A',
    place: 'Coblong',
    field: 'education',
    plannedRupiah: 3.5 * million,
    realisedRupiah: 3 * million,
    from: '2014',
    to: '2014',
  },
  {
    company: 'PT B',
    place: 'Cidadap',
    field: 'health',
    realisedRupiah: million,
    from: '2015-01',
    to: '2015-02',
  },
  { company: 'PT B', place: 'Cidadap', field: 'health', plannedRupiah: 5 * million, from: '2015-01' },
  { company: 'PT C', place: 'Lengkong', realisedRupiah: 12 * million },
] as const;
const places = [
  { name: 'Coblong', population: 10 },
  { name: 'Cidadap', population: 30 },
  { name: 'Lengkong', population: 30 },
];
const summary = summarisePortfolio(records, { places });

const history: ProcedureHistory<'ask' | 'visit' | 'grant' | 'dig', 'village' | 'office' | 'digger'> = {
  title: 'The well of RW 5',
  complete: true,
  events: [
    { event: 'ask', date: '2016-01-10' },
    { event: 'grant', date: '2016-01-31' },
    { event: 'visit', date: '2016-02' },
    { event: 'visit' },
    { event: 'dig', date: '2016-03-04' },
  ],
};
const timeline = (
  given: ProcedureHistory,
  locale: 'en' | 'id' = 'en',
  asOf: string | null = '2016-04-15',
): VegaLiteSpec =>
  toVegaLite(given, {
    locale,
    chart: 'timeline',
    definition: wellProcedure,
    ...(asOf !== null && { asOf }),
  });

const bys = ['field', 'company', 'place', 'period'] as const;
const overs = ['company', 'field', 'place', 'population', 'need'] as const;
const empty = summarisePortfolio([]);

/** Every chart that there is, of what is known and of nothing. */
const charts = locales.flatMap((locale) => [
  ...[summary, empty].flatMap((given, index) => [
    ...bys.map(
      (by) => [`bars by ${by} ${index}`, locale, toVegaLite(given, { locale, chart: 'bars', by })] as const,
    ),
    ...overs.map(
      (over) =>
        [
          `lorenz over ${over} ${index}`,
          locale,
          toVegaLite(given, { locale, chart: 'lorenz', over }),
        ] as const,
    ),
    [
      'lorenz of plans',
      locale,
      toVegaLite(given, { locale, chart: 'lorenz', over: 'company', of: 'planned' }),
    ] as const,
  ]),
  ['timeline', locale, timeline(history, locale)] as const,
  ['timeline as of a month', locale, timeline(history, locale, '2016-02')] as const,
  ['timeline as of no day', locale, timeline(history, locale, null)] as const,
  ['timeline of nothing as of a day', locale, timeline({ events: [], complete: true }, locale)] as const,
  ['timeline of nothing', locale, timeline({ events: [] }, locale, null)] as const,
]);

test.each(charts)(
  '%s in %s is plain JSON that compiles without a warning, and is drawn',
  async (_, locale, spec) => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    const { svg, warnings } = await draw(spec);
    expect(warnings).toEqual([]);
    expect(svg).toMatch(/^<svg /);
    for (const text of [spec.title.text, ...spec.title.subtitle, spec.description, ...textsIn(svg)]) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
    }
    expect(spec.description).not.toBe('');
    const other = charts.filter(([name, said]) => name === _ && said !== locale).map(([, , one]) => one);
    for (const { title, description } of other) {
      expect(spec.title.text).not.toBe(title.text);
      expect(spec.description).not.toBe(description);
    }
  },
);

test.each(charts)('%s in %s loads nothing and evaluates nothing', (_, __, spec) => {
  const { $schema, ...rest } = spec;
  expect($schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
  const text = JSON.stringify(rest);
  expect(text).not.toMatch(/https?:|"(url|expr|signal|href|transform|calculate|test|labelExpr|params)":/);
});

describe('bars', () => {
  const of = (by: (typeof bys)[number], locale: 'en' | 'id' = 'en', given = summary) =>
    toVegaLite(given, { locale, chart: 'bars', by });

  // Three fields (one of them not stated), two amounts each; one is not stated in any record.
  test.each([
    ['field', 3, 5],
    ['company', 3, 5],
    ['place', 3, 5],
    // 2014, 2015, no date, and open-ended; three amounts are not stated.
    ['period', 4, 5],
  ] as const)(
    'by %s: a bar for each amount that is stated, and a text for each, stated or not',
    async (by, groups, bars) => {
      const { marks } = await draw(of(by));
      expect(marks).toEqual({ layer_0: bars, layer_1: 2 * groups });
    },
  );

  test('say the exact amount and which it is, in the language, and what is not stated', async () => {
    const texts = textsIn((await draw(of('field'))).svg);
    expect(texts).toContain('planned: Rp 3,500,000');
    expect(texts).toContain('realised: Rp 3,000,000');
    expect(texts).toContain('planned: not stated');
    // One record on health states what was planned, the other what was realised.
    expect(texts).toContain('realised: Rp 1,000,000, not stated in 1 record');
    expect(texts).toContain('Amount (million rupiah)');
    const theirs = textsIn((await draw(of('field', 'id'))).svg);
    expect(theirs).toContain('rencana: Rp 3.500.000');
    expect(theirs).toContain('Jumlah (juta rupiah)');
  });

  test('are as long as the amounts are', () => {
    const [bars] = of('field').layer;
    const { values } = (bars as JsonObject).data as { values: readonly Record<string, unknown>[] };
    expect(values.map(({ group, rupiah, amount }) => [group, rupiah, amount])).toEqual([
      ['education', 3_500_000, 3.5],
      ['education', 3_000_000, 3],
      ['health', 5_000_000, 5],
      ['health', 1_000_000, 1],
      ['no field stated', 12_000_000, 12],
    ]);
  });

  test('are told from each other by more than colour: hollow or filled', async () => {
    const { svg } = await draw(of('field'));
    expect(svg.match(/aria-roledescription="bar"[^>]*fill="#FFFFFF"/gi)).toHaveLength(2);
    expect(svg.match(/aria-roledescription="bar"[^>]*fill="#0072B2"/gi)).toHaveLength(3);
  });

  test('of companies stand by how much money, and those that are not shown are counted', async () => {
    const some = toVegaLite(summary, { locale: 'en', chart: 'bars', by: 'company', most: 2 });
    expect(some.title.subtitle).toEqual(['4 records', '1 more not shown, with less money each']);
    const texts = textsIn((await draw(some)).svg);
    expect(texts.filter((text) => text.startsWith('PT '))).toEqual(['PT C', 'PT B']);
  });

  test('keep periods in their order, in words', async () => {
    const quarters = summarisePortfolio(
      [
        { company: 'PT A', place: 'Coblong', realisedRupiah: 2, from: '2015-02', to: '2015-02' },
        { company: 'PT A', place: 'Coblong', realisedRupiah: 5, from: '2014-12', to: '2014-12' },
      ],
      { period: 'quarter' },
    );
    const names = async (locale: 'en' | 'id') => textsIn((await draw(of('period', locale, quarters))).svg);
    expect((await names('en')).filter((text) => /^Q\d/.test(text))).toEqual(['Q4 2014', 'Q1 2015']);
    expect((await names('id')).filter((text) => /^triwulan/.test(text))).toEqual([
      'triwulan 4 2014',
      'triwulan 1 2015',
    ]);
  });

  test('call fields as the caller does; two of one name stay two', async () => {
    const labels = { education: 'Pendidikan', health: 'Pendidikan' };
    const spec = toVegaLite(summary, { locale: 'id', chart: 'bars', by: 'field', labels });
    const { svg, marks } = await draw(spec);
    expect(textsIn(svg)).toContain('Pendidikan');
    expect(textsIn(svg)).toContain('Pendidikan (2)');
    expect(marks).toEqual({ layer_0: 5, layer_1: 6 });
  });

  test('say what is too large to be told, and what was left out', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const large = summarisePortfolio([
      { company: 'PT A', place: 'Coblong', realisedRupiah: most },
      { company: 'PT A', place: 'Coblong', realisedRupiah: most },
      { company: 'PT B', place: 'Coblong', realisedRupiah: -1 },
    ]);
    const spec = of('company', 'en', large);
    expect(spec.title.subtitle).toEqual(['2 records; 1 with faults left out']);
    expect(textsIn((await draw(spec)).svg)).toContain('realised: too large to be told');
  });
});

test.each([
  [0, 'Rp 0', 'Rp 0'],
  [999, 'Rp 999', 'Rp 999'],
  [1000, 'Rp 1,000', 'Rp 1.000'],
  [13_824_062_725, 'Rp 13,824,062,725', 'Rp 13.824.062.725'],
  [Number.MAX_SAFE_INTEGER, 'Rp 9,007,199,254,740,991', 'Rp 9.007.199.254.740.991'],
])('%d rupiah are %s, and in Indonesian %s', (rupiah, en, id) => {
  expect([sayRupiah(rupiah, 'en'), sayRupiah(rupiah, 'id')]).toEqual([en, id]);
});

describe('the Lorenz curve', () => {
  const of = (over: (typeof overs)[number], locale: 'en' | 'id' = 'en', given: PortfolioSummary = summary) =>
    toVegaLite(given, { locale, chart: 'lorenz', over });

  // 1, 3 and 12 million: Gini = (sum over i of (2i - n - 1) x_i) / (n sum of x) = (-2 + 0 + 24) / 48 = 0.4583.
  test('has the Gini coefficient in its title, in the language', () => {
    expect(of('company').title.text).toBe('How unequally realised money is spread over companies: Gini 0.46');
    expect(of('company', 'id').title.text).toBe(
      'Ketimpangan sebaran dana realisasi menurut perusahaan: Gini 0,46',
    );
    expect(of('company').title.subtitle).toEqual([
      'only among those that gave',
      'the greatest possible here is 0.67',
    ]);
    expect(of('place').title.subtitle[0]).toBe('over all that are listed');
  });

  test('over companies is told of those that gave, and over fields and places of those that were given to', () => {
    const unlisted = summarisePortfolio(records);
    const among = (locale: 'en' | 'id') =>
      (['company', 'field', 'place'] as const).map((over) => of(over, locale, unlisted).title.subtitle[0]);
    expect(among('en')).toEqual([
      'only among those that gave',
      'among recipients only',
      'among recipients only',
    ]);
    expect(among('id')).toEqual([
      'hanya di antara pemberi',
      'hanya di antara penerima',
      'hanya di antara penerima',
    ]);
  });

  test.each([
    ['company', 'Share of companies, from the least', 'all gave the same'],
    ['place', 'Share of places, from the least', 'all got the same'],
    ['population', 'Share of the population, from the least per head', 'the same per head everywhere'],
  ] as const)('over %s: the axis and the diagonal say what is counted', (over, axis, equal) => {
    const drawn = JSON.stringify(of(over).layer);
    expect(drawn).toContain(`"title":"${axis}"`);
    expect(drawn).toContain(`"text":"${equal}"`);
  });

  test('goes through a point for each company and one for none, beside a diagonal', async () => {
    const { marks } = await draw(of('company'));
    expect(marks).toMatchObject({ layer_0: 2, layer_2_layer_0: 4, layer_2_layer_1: 4 });
    const [, , curve] = of('company').layer;
    const { values } = (curve as JsonObject).data as {
      values: readonly { holderShare: number; valueShare: number }[];
    };
    expect(values.map(({ valueShare }) => valueShare * 16)).toEqual(
      [0, 1, 4, 16].map((sum) => expect.closeTo(sum)),
    );
    expect(values.map(({ holderShare }) => holderShare * 3)).toEqual(
      [0, 1, 2, 3].map((sum) => expect.closeTo(sum)),
    );
  });

  test('of places by population starts with the place that has least per head', () => {
    const [, , curve] = of('population').layer;
    const { values } = (curve as JsonObject).data as {
      values: readonly { holderShare: number; valueShare: number }[];
    };
    // Cidadap has 1 million for 30, Coblong 3 for 10, Lengkong 12 for 30.
    expect(values.map(({ holderShare }) => holderShare * 70)).toEqual(
      [0, 30, 40, 70].map((sum) => expect.closeTo(sum)),
    );
  });

  test.each([
    ['need', summary, 'no weights are given'],
    ['company', empty, 'there are no amounts'],
    ['population', empty, 'no weights are given'],
    [
      'company',
      summarisePortfolio([{ company: 'PT A', place: 'Coblong', realisedRupiah: 0 }]),
      'all amounts are zero',
    ],
    [
      'population',
      summarisePortfolio(records, { places: [{ name: 'Coblong', population: 1 }, { name: 'Cidadap' }] }),
      'not every place has a weight',
    ],
    [
      'population',
      summarisePortfolio(records, { places: [{ name: 'Coblong', population: 0 }] }),
      'nothing has any weight',
    ],
  ] as const)('over %s: the title says why there is none', async (over, given, why) => {
    const spec = of(over, 'en', given);
    expect(spec.title.text).toMatch(new RegExp(`no Gini value, since ${why}$`));
    // The diagonal alone.
    expect((await draw(spec)).marks).toEqual({ layer_0: 2, layer_1: 1 });
  });
});

describe('the timeline', () => {
  test.each(Object.getOwnPropertyNames(Object.prototype))(
    'of a history called %s is drawn',
    async (title) => {
      const { svg, warnings } = await draw(timeline({ title, events: [] }));
      expect(warnings).toEqual([]);
      expect(textsIn(svg).join(' ')).toContain(title);
    },
  );

  test('has a row for each event, a point for each day, a line for each span, a text for what has no date', async () => {
    const { svg, marks } = await draw(timeline(history));
    const texts = textsIn(svg);
    for (const row of ['1. asking for a well', '2. granting the well', '5. digging the well'])
      expect(texts).toContain(row);
    expect(texts).toContain('no date');
    expect(texts).toContain('on one of these days');
    expect(texts).toContain('as of 15 April 2016');
    // Five names; the rule of the day and its text; three days; one month and its text; one without a date; then two due dates.
    expect(Object.values(marks)).toEqual([5, 1, 1, 3, 1, 1, 1, 2, 2]);
  });

  test('tells what was due when, and how late it was, in words and by shape', async () => {
    const { svg } = await draw(timeline(history));
    // Granted on 31 January, due on 29 February, dug on 4 March: four days later.
    expect(textsIn(svg)).toContain('due 29 February 2016: late by 4 days');
    expect(textsIn(svg)).toContain('due 31 March 2016: in time');
    const due = timeline(history).layer.find(({ encoding }) => Object.hasOwn(encoding as object, 'shape'));
    const { domain, range } = (
      (due as JsonObject).encoding as { shape: { scale: { domain: string[]; range: string[] } } }
    ).shape.scale;
    expect(new Set(range).size).toBe(domain.length);
    const theirs = textsIn((await draw(timeline(history, 'id'))).svg);
    expect(theirs).toContain('tenggat 29 Februari 2016: terlambat 4 hari');
    expect(theirs).toContain('per 15 April 2016');
  });

  test('puts each event and each due date at its days', () => {
    const rows = timeline(history).layer.flatMap((layer) => {
      const { values } = layer.data as { values: readonly Record<string, string>[] };
      const { x } = layer.encoding as { x?: { field?: string } };
      return values.map(
        (value) => [value.row, (layer.mark as JsonObject).type, value[x?.field ?? '']] as const,
      );
    });
    const at = (type: string) =>
      rows.filter(([row, mark]) => row !== undefined && mark === type).map(([row, , day]) => [row, day]);
    expect(at('point')).toEqual([
      ['1. asking for a well', '2016-01-10'],
      ['2. granting the well', '2016-01-31'],
      ['5. digging the well', '2016-03-04'],
      // Granted on 31 January and due one month later; February of a leap year has 29 days. The quarter ends in March.
      ['5. digging the well', '2016-02-29'],
      ['3. visiting the place', '2016-03-31'],
    ]);
    expect(at('rule')).toEqual([['3. visiting the place', '2016-02-01']]);
  });

  test('a due date that hangs on a month is a span', () => {
    const vague = timeline({ ...history, events: [{ event: 'grant', date: '2016-01' }] });
    const spans = vague.layer.flatMap((layer) =>
      (layer.encoding as JsonObject).x2 ? (layer.data as { values: readonly JsonObject[] }).values : [],
    );
    // Granted on any day of January; the last days of the month are all due on the last day of February.
    expect(spans.map(({ first, last }) => [first, last])).toEqual([
      ['2016-01-01', '2016-01-31'],
      ['2016-02-01', '2016-02-29'],
    ]);
  });

  test('has a row for what is due and not listed', async () => {
    const texts = textsIn((await draw(timeline({ ...history, events: history.events.slice(0, 2) }))).svg);
    expect(texts).toContain('not listed: digging the well (dug within a month)');
    // Due on 29 February, read as of 15 April: 46 days later.
    expect(texts).toContain('due 29 February 2016: overdue by 46 days');
  });

  test('names months in the language, whatever the time zone is', async () => {
    const one = { events: [{ event: 'ask', date: '2016-05-01' }] } as const;
    const texts = async (locale: 'en' | 'id') =>
      textsIn((await draw(timeline(one, locale, '2016-08-31'))).svg);
    expect(await texts('id')).toContain('1 Mei 2016');
    expect(await texts('en')).toContain('1 May 2016');
  });
});

// Those of charts of several cases have a test of their own.
const ofMany = /^(agreement|heatMap|network)\b/;

describe('no text is dead', () => {
  const own = { ...chartWords };
  afterEach(() => Object.assign(chartWords, own));

  test.each(locales)('in %s', (locale) => {
    const said = new Set<string>();
    Reflect.set(
      chartWords,
      locale,
      tracked(chartWords[locale], (path) => said.add(path)),
    );
    const most = Number.MAX_SAFE_INTEGER;
    const some = [
      summary,
      empty,
      summarisePortfolio([...records, { company: 'PT A', place: 'Coblong', realisedRupiah: most }]),
      summarisePortfolio([{ company: 'PT A', place: 'Coblong', from: '2014-01', to: '2014-01' }], {
        period: 'quarter',
      }),
      summarisePortfolio([{ company: 'PT A', place: 'Coblong', realisedRupiah: 0 }]),
      summarisePortfolio(records, { places: [{ name: 'Coblong', population: 1 }, { name: 'Cidadap' }] }),
      summarisePortfolio(records, { places: [{ name: 'Coblong', population: 0 }] }),
    ];
    for (const given of some) {
      for (const by of bys) toVegaLite(given, { locale, chart: 'bars', by, most: 2 });
      for (const over of overs)
        for (const of of ['planned', 'realised'] as const)
          toVegaLite(given, { locale, chart: 'lorenz', over, of });
    }
    timeline(history, locale);
    timeline({ ...history, events: history.events.slice(0, 2) }, locale);
    for (const { verdict, options } of Object.values(corpus)) toVegaLite(verdict, { locale, ...options });
    expect(leavesOf(own[locale]).filter((path) => !said.has(path) && !ofMany.test(path))).toEqual([]);
  });

  test('and both languages have the same texts', () => {
    expect(leavesOf(chartWords.id)).toEqual(leavesOf(chartWords.en));
  });
});

const hostile = [
  ...nastyNames,
  "'); alert(1); ('",
  'datum.rupiah',
  '{"signal":"1"}',
  'url(http://evil)',
  '=1+1',
  '__proto__',
];

test.each(hostile)('no name draws, loads or breaks anything: %s', async (name) => {
  const isName = visible.test(name) && name.length <= 10_000;
  const given = summarisePortfolio([
    { company: isName ? name : 'PT A', place: isName ? name : 'Coblong', realisedRupiah: 3 * million },
    { company: 'PT B', place: 'Cidadap', realisedRupiah: million },
  ]);
  const labels = { education: name };
  const specs = [
    toVegaLite(given, { locale: 'en', chart: 'bars', by: 'company', labels }),
    toVegaLite(summary, { locale: 'en', chart: 'bars', by: 'field', labels }),
    timeline({ ...history, title: name }),
    toVegaLite(
      { events: history.events },
      {
        locale: 'en',
        chart: 'timeline',
        definition: {
          ...wellProcedure,
          wording: {
            ...wellProcedure.wording,
            label: { en: name, id: name },
            events: renamed(name),
            deadlines: { 'in-time': { en: name, id: name } },
          },
        } as never,
        asOf: '2016-02-10',
      },
    ),
  ];
  const plain = summarisePortfolio([
    { company: 'PT A', place: 'Coblong', realisedRupiah: 3 * million },
    { company: 'PT B', place: 'Cidadap', realisedRupiah: million },
  ]);
  for (const spec of specs) {
    const { svg, warnings } = await draw(spec);
    expect(warnings).toEqual([]);
    expect(svg).not.toMatch(/<script|<image|<a |<foreignObject|javascript:\w|xlink:href/);
    // The drawing is well formed: every tag that is opened is closed.
    const opened = (svg.match(/<\w[^>]*>/g) ?? []).filter((tag) => !tag.endsWith('/>'));
    expect(opened).toHaveLength(svg.match(/<\/\w+>/g)?.length ?? 0);
  }
  const [bars] = specs;
  const honest = toVegaLite(plain, { locale: 'en', chart: 'bars', by: 'company' });
  if (bars) expect((await draw(bars)).marks).toEqual((await draw(honest)).marks);
});

/** The events of the procedure, each of the same name. */
function renamed(name: string) {
  const label = { en: name, id: name };
  return Object.fromEntries(
    Object.keys(wellProcedure.events).map((event) => [event, { label, description: label }]),
  );
}

describe('what is no input is refused', () => {
  const bars = { locale: 'en', chart: 'bars', by: 'field' } as const;
  const broken = (change: object) => ({ ...summary, ...change });
  const field = summary.fields[0];
  test.each<[string, unknown, object, string]>([
    ['no chart', summary, { locale: 'en' }, 'unknown-option'],
    ['no options', summary, undefined as never, 'unknown-option'],
    ['another chart', summary, { locale: 'en', chart: 'pie' }, 'unknown-option'],
    ['an option of another chart', summary, { ...bars, over: 'company' }, 'unknown-option'],
    ['another locale', summary, { ...bars, locale: 'de' }, 'unknown-locale'],
    ['another group', summary, { ...bars, by: 'colour' }, 'unknown-option'],
    ['no bars at most', summary, { ...bars, most: 0 }, 'invalid-number'],
    ['half a bar at most', summary, { ...bars, most: 1.5 }, 'invalid-number'],
    ['labels that are no texts', summary, { ...bars, labels: { education: 1 } }, 'unknown-option'],
    ['labels that are none', summary, { ...bars, labels: null }, 'unknown-option'],
    ['another curve', summary, { locale: 'en', chart: 'lorenz', over: 'nobody' }, 'unknown-option'],
    [
      'another amount',
      summary,
      { locale: 'en', chart: 'lorenz', over: 'field', of: 'hoped' },
      'unknown-option',
    ],
    ['null', null, bars, 'invalid-input'],
    ['a history as bars', history, bars, 'invalid-input'],
    [
      'a summary as a history',
      summary,
      { locale: 'en', chart: 'timeline', definition: wellProcedure },
      'invalid-input',
    ],
    ['no procedure', history, { locale: 'en', chart: 'timeline' }, 'invalid-definition'],
    [
      'no day',
      history,
      { locale: 'en', chart: 'timeline', definition: wellProcedure, asOf: 'today' },
      'invalid-date',
    ],
    [
      'an amount that is a text',
      broken({ fields: [{ ...field, planned: { ...field?.planned, rupiah: '1' } }] }),
      bars,
      'invalid-input',
    ],
    [
      'an amount that is an expression',
      broken({ fields: [{ ...field, planned: { ...field?.planned, rupiah: { expr: '1' } } }] }),
      bars,
      'invalid-input',
    ],
    [
      'a name that is an expression',
      broken({ fields: [{ ...field, name: { signal: 'now()' } }] }),
      bars,
      'invalid-input',
    ],
    [
      'a negative amount',
      broken({ fields: [{ ...field, planned: { ...field?.planned, rupiah: -1 } }] }),
      bars,
      'invalid-input',
    ],
    ['no fields', broken({ fields: undefined }), bars, 'invalid-input'],
    ['no concentration', broken({ concentration: {} }), bars, 'invalid-input'],
    [
      'a curve that leaves the square',
      broken({
        concentration: {
          ...summary.concentration,
          companies: {
            ...summary.concentration.companies,
            realised: {
              ...summary.concentration.companies.realised,
              lorenz: { points: [{ holderShare: 0, valueShare: 2 }] },
            },
          },
        },
      }),
      { locale: 'en', chart: 'lorenz', over: 'company' },
      'invalid-input',
    ],
    [
      'what cannot be read',
      Object.defineProperty({ ...summary }, 'fields', {
        get: () => {
          throw new Error('No.');
        },
      }),
      bars,
      'invalid-input',
    ],
  ])('%s', (_, given, options, code) => {
    expect(thrownBy(() => toVegaLite(given as PortfolioSummary, options as never)).code).toBe(code);
  });
});

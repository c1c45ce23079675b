import { describe, expect, test } from 'vitest';
import { classifyArchetype } from '../../../src/archetypes.js';
import { classify } from '../../../src/forms/classify.js';
import { auditTjsl, type PortfolioSummary, summarisePortfolio } from '../../../src/programmes.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { thrownBy } from '../../core/thrown-by.js';
import { wellProcedure } from '../../explain/procedures.js';
import { ladderOf } from '../../forms/ladder/made.js';
import { toldRows } from './drawn-levels.js';

type Place = readonly (string | number)[];

/** A copy with something else in one place. */
function changed<Given extends object>(given: Given, place: Place, value: unknown): Given {
  const copy = structuredClone(given);
  let inner: object = copy;
  for (const key of place.slice(0, -1)) inner = Reflect.get(inner, key);
  Reflect.set(inner, place.at(-1) ?? '', value);
  return copy;
}

const million = 1_000_000;
const summary = summarisePortfolio(
  [
    {
      company: 'PT A',
      place: 'Coblong',
      field: 'education',
      plannedRupiah: 3 * million,
      realisedRupiah: 2 * million,
      from: '2014',
      to: '2014',
    },
    { company: 'PT B', place: 'Cidadap', field: 'health', realisedRupiah: million, from: '2015', to: '2015' },
  ],
  {
    places: [
      { name: 'Coblong', population: 10, need: 1 },
      { name: 'Cidadap', population: 30, need: 2 },
    ],
  },
);
const bars = { locale: 'en', chart: 'bars', by: 'field' } as const;
const titleOf = (given: PortfolioSummary) => toVegaLite(given, bars).title.text;

const figures: readonly Place[] = [
  ['fields', 0],
  ['noField'],
  ['companies', 0],
  ['places', 1],
  ['periods', 0],
  ['noPeriod', 'undated'],
  ['noPeriod', 'openEnded'],
  ['noPeriod', 'spanning'],
];
const spreads: readonly Place[] = [
  ['concentration', 'companies', 'planned'],
  ['concentration', 'companies', 'realised'],
  ['concentration', 'fields', 'planned'],
  ['concentration', 'fields', 'realised'],
  ['concentration', 'places', 'planned'],
  ['concentration', 'places', 'realised'],
  ['coverage', 'places', 'population', 'planned'],
  ['coverage', 'places', 'population', 'realised'],
  ['coverage', 'places', 'need', 'planned'],
  ['coverage', 'places', 'need', 'realised'],
];

/** What is wrong in a place of a summary. */
const wrong: readonly (readonly [Place, unknown])[] = [
  [['records'], -1],
  [['records'], '1'],
  [['refused'], 0.5],
  ...['fields', 'companies', 'places', 'periods'].map((list) => [[list], null] as const),
  ...['noField', 'noPeriod', 'concentration', 'coverage'].map((part) => [[part], null] as const),
  ...['fields', 'companies', 'places'].map((list) => [[list, 0, 'name'], 3] as const),
  [['periods', 0, 'period'], 2014],
  ...figures.flatMap((place): [Place, unknown][] => [
    [place, null],
    [[...place, 'records'], -1],
    [[...place, 'planned'], null],
    [[...place, 'realised'], undefined],
    [[...place, 'planned', 'notStated'], -1],
    [[...place, 'realised', 'rupiah'], -1],
    [[...place, 'realised', 'rupiah'], 0.5],
    [[...place, 'realised'], { rupiah: null, notStated: 0, stated: 0 }],
    [[...place, 'realised'], { rupiah: null, notStated: 0, stated: 0, reason: 3 }],
  ]),
  [['concentration', 'companies'], null],
  [['concentration', 'fields'], null],
  [['concentration', 'fields', 'among'], 'givers'],
  [['concentration', 'places', 'among'], undefined],
  [['coverage', 'places'], null],
  [['coverage', 'places', 'among'], 'all'],
  [['coverage', 'places', 'population'], null],
  [['coverage', 'places', 'need'], undefined],
  [['coverage', 'places', 'population'], { weight: null }],
  [['coverage', 'places', 'need'], { weight: null, reason: 'lost' }],
  ...spreads.flatMap((place): [Place, unknown][] => [
    [place, null],
    [[...place, 'leftOut'], -1],
    [[...place, 'leftOut'], undefined],
    [[...place, 'gini'], 'none'],
    [[...place, 'gini', 'gini'], 1.5],
    [[...place, 'gini', 'greatest'], -0.5],
    [[...place, 'gini'], { n: 0, gini: null, greatest: null, reason: 'lost' }],
    [[...place, 'lorenz'], null],
    [[...place, 'lorenz', 'points'], []],
    [[...place, 'lorenz', 'points'], [null]],
    [[...place, 'lorenz', 'points', 0, 'holderShare'], -0.1],
    [[...place, 'lorenz', 'points', 1, 'valueShare'], 1.1],
    [[...place, 'lorenz'], { points: null, reason: 'lost' }],
    // No coefficient, and a curve all the same; or no reason for neither.
    [[...place, 'gini'], null],
    [place, { leftOut: 0, gini: null, lorenz: null }],
    [place, { leftOut: 0, gini: null, lorenz: null, reason: 'lost' }],
  ]),
];

describe('a summary', () => {
  test('that is whole is drawn', () => {
    expect(titleOf(summary)).toBe('CSR money by field');
    for (const place of spreads) {
      let inner: unknown = summary;
      for (const key of place) inner = Reflect.get(inner as object, key);
      expect(inner).toMatchObject({
        gini: { gini: expect.any(Number) },
        lorenz: { points: expect.any(Array) },
      });
    }
  });

  test.each(wrong)('with %j as %j is refused', (place, value) => {
    const error = thrownBy(() => titleOf(changed(summary, place, value)));
    expect([error.code, error.function, error.parameter]).toEqual(['invalid-input', 'toVegaLite', 'summary']);
  });

  test.each<[Place, unknown]>([
    [['records'], 0],
    [['fields'], []],
    [['fields', 0, 'planned'], { rupiah: 0, notStated: 0 }],
    [['fields', 0, 'planned'], { rupiah: null, notStated: 1, reason: 'not-stated' }],
    [['concentration', 'fields', 'among'], 'listed'],
    [['concentration', 'fields', 'among'], 'recipients'],
    [['coverage', 'places'], { among: 'recipients' }],
    [['coverage', 'places', 'need'], { weight: null, reason: 'given-in-part' }],
    [['coverage', 'places', 'population'], { weight: null, reason: 'not-given' }],
    ...['no-values', 'all-zero', 'no-weight', 'too-large', 'not-given', 'given-in-part'].map(
      (reason): [Place, unknown] => [
        ['concentration', 'companies', 'planned'],
        { leftOut: 0, gini: null, lorenz: null, reason },
      ],
    ),
    [
      ['concentration', 'companies', 'planned', 'gini'],
      { n: 0, gini: null, greatest: null, reason: 'all-zero' },
    ],
    [['concentration', 'companies', 'planned', 'gini', 'gini'], 1],
    [['concentration', 'companies', 'planned', 'gini', 'greatest'], 0],
    [['concentration', 'companies', 'planned', 'lorenz'], { points: null, reason: 'too-large' }],
    [['concentration', 'companies', 'planned', 'lorenz', 'points'], [{ holderShare: 0, valueShare: 0 }]],
  ])('with %j as %j is drawn all the same', (place, value) => {
    expect(titleOf(changed(summary, place, value))).toBe('CSR money by field');
  });

  test.each([[null], [[]], ['summary'], [3]])('that is %j is refused', (given) => {
    const error = thrownBy(() => titleOf(given as never));
    expect([error.code, error.function, error.parameter]).toEqual(['invalid-input', 'toVegaLite', 'summary']);
  });
});

describe('what is wrong with options is told of by its place', () => {
  const history = { events: [] };
  const verdict = classifyArchetype({});
  test.each<[string, unknown, unknown, string, string]>([
    ['no options', summary, undefined, 'unknown-option', 'options'],
    ['no chart', summary, { locale: 'en' }, 'unknown-option', 'options.chart'],
    ['no chart of a list', [verdict], { locale: 'en' }, 'unknown-option', 'options.chart'],
    ['another chart', summary, { ...bars, chart: 'pie' }, 'unknown-option', 'options.chart'],
    [
      'another chart of a verdict',
      verdict,
      { locale: 'en', chart: 'pie' },
      'unknown-option',
      'options.chart',
    ],
    [
      'the chart of another form',
      verdict,
      { locale: 'en', chart: 'grid' },
      'unknown-option',
      'options.chart',
    ],
    ['another option', summary, { ...bars, over: 'field' }, 'unknown-option', 'options'],
    ['another language', summary, { ...bars, locale: 'de' }, 'unknown-locale', 'options.locale'],
    ['no language', summary, { chart: 'bars', by: 'field' }, 'unknown-locale', 'options.locale'],
    ['another group', summary, { ...bars, by: 'colour' }, 'unknown-option', 'options.by'],
    ['no group', summary, { locale: 'en', chart: 'bars' }, 'unknown-option', 'options.by'],
    ['none at most', summary, { ...bars, most: 0 }, 'invalid-number', 'options.most'],
    ['minus one at most', summary, { ...bars, most: -1 }, 'invalid-number', 'options.most'],
    ['too many at most', summary, { ...bars, most: 2 ** 53 }, 'invalid-number', 'options.most'],
    ['a text at most', summary, { ...bars, most: '3' }, 'invalid-number', 'options.most'],
    ['labels that are a list', summary, { ...bars, labels: ['a'] }, 'unknown-option', 'options.labels'],
    [
      'one label that is no text',
      summary,
      { ...bars, labels: { a: 'A', b: 3 } },
      'unknown-option',
      'options.labels',
    ],
    ['no curve', summary, { locale: 'en', chart: 'lorenz' }, 'unknown-option', 'options.over'],
    [
      'another amount',
      summary,
      { locale: 'en', chart: 'lorenz', over: 'field', of: 'hoped' },
      'unknown-option',
      'options.of',
    ],
    [
      'another day',
      history,
      { locale: 'en', chart: 'timeline', definition: wellProcedure, asOf: 'today' },
      'invalid-date',
      'options.asOf',
    ],
    [
      'other rows',
      [],
      { locale: 'en', chart: 'heat-map', rows: 'parties' },
      'unknown-option',
      'options.rows',
    ],
  ])('%s', (_, given, options, code, parameter) => {
    const error = thrownBy(() => toVegaLite(given as never, options as never));
    expect(error.code).toBe(code);
    expect(error.parameter.startsWith(parameter)).toBe(true);
  });

  test.each(['field', 'company', 'place', 'period'] as const)('bars by %s take one at most', (by) => {
    expect(toVegaLite(summary, { ...bars, by, most: 1, labels: {} }).layer.length).toBeGreaterThan(0);
  });

  test.each(['company', 'field', 'place', 'population', 'need'] as const)(
    'a curve over %s is drawn',
    (over) => {
      for (const of of ['planned', 'realised'] as const)
        expect(toVegaLite(summary, { locale: 'en', chart: 'lorenz', over, of }).title.text).toContain(of);
    },
  );
});

describe('a stored verdict', () => {
  const verdict = classifyArchetype({ balance: 'out' });
  const [type = ''] = Object.keys(verdict.memberships);
  const drawnOf = (given: object) => toVegaLite(given as never, { locale: 'en' });

  test.each<[Place, unknown]>([
    [['memberships', type], { lo: 0.5, hi: 0.4 }],
    [['memberships', type], { lo: -0.1, hi: 1 }],
    [['memberships', type], { lo: 0, hi: 1.1 }],
    [['memberships', type], 'in'],
    [['memberships', type], undefined],
    [['typicality', type], { lo: 1, hi: 0 }],
    [['status', type], 'sure'],
    [['coverage'], null],
    [['coverage', 'known'], -1],
    [['coverage', 'applicable'], 0.5],
    [['unknown'], 'all'],
    [['unknown'], [3]],
    [['disagreements'], null],
    [['disagreements'], [null]],
    [['disagreements'], [{ indicator: 3 }]],
  ])('with %j as %j is refused as a verdict', (place, value) => {
    const error = thrownBy(() => drawnOf(changed(verdict, place, value)));
    expect(['invalid-input', 'verdict-mismatch']).toContain(error.code);
    expect(error.function).toBe('toVegaLite');
    expect(error.parameter.startsWith('verdict')).toBe(true);
  });

  test('on a history is to be given as the history', () => {
    const error = thrownBy(() => drawnOf(auditTjsl({ events: [] })));
    expect([error.code, error.function, error.parameter]).toEqual(['invalid-input', 'toVegaLite', 'verdict']);
  });

  test('of a ladder that says where it stands as nothing does is refused', () => {
    const steps = ladderOf(['meets'], { contact: { meets: 'in' } });
    const placed = classify(steps, { meets: 'in' });
    const draws = (given: object) => toVegaLite(given as never, { locale: 'en', definition: steps });
    expect(toldRows(draws(placed))).toEqual(['contact: in (1), placed here']);
    for (const [place, value] of [
      [['rungs', 'contact'], { lo: 1, hi: 0 }],
      [['status', 'contact'], 'sure'],
    ] as const)
      expect(thrownBy(() => draws(changed(placed, place, value))).function).toBe('toVegaLite');
  });
});

import { each, type Refusal, type RefusedCall } from './refusal.js';
import * as values from './values.js';

const { definitionOf, gone, infinity, nan, resultOf } = values;

/** Four units, each by three coders, and by two: numbers from 1 to 3. */
const ratings = [
  [1, 1, 1],
  [1, 2, 1],
  [2, 2, 2],
  [3, 3, null],
];
const two = [
  [1, 1],
  [1, 2],
  [2, 2],
  [3, 3],
];
const scale = { categories: [1, 2, 3] };

/** What is no table of ratings, and no rating of a scale. */
const notRatings: readonly Refusal[] = [
  ...each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
  ...each('/0/0', [null, true, 7, 'text', {}], 'invalid-input'),
  ...each('/0/0/1', [true, {}, [], nan, infinity, values.bigint, values.someFunction], 'invalid-rating'),
];
const resampling = (at: string): readonly Refusal[] => [
  ...each(`${at}/seed`, [-1, 0.5, 2 ** 32, '1', null, nan, gone], 'invalid-design'),
  ...each(`${at}/replications`, [0, -1, 99, 100_001, 100.5, '100', null, nan], 'invalid-design'),
  ...each(`${at}/confidence`, [0, 1, -0.5, 1.5, '0.95', null, nan], 'invalid-design'),
  ...each(at, [null, true, 7, 'text', []], 'unknown-option'),
];

const statistic = (name: string, table: unknown, more: object = {}): RefusedCall => ({
  name,
  args: [table, { ...more, resampling: { seed: 1, replications: 100, confidence: 0.9 } }],
  refusals: [
    ...notRatings,
    ...each('/1', [null, true, 7, 'text', []], 'unknown-option'),
    { at: '/1/x', value: 1, code: 'unknown-option' },
    ...resampling('/1/resampling'),
  ],
});
/** A rating that the scale has no category for. */
const outside = (name: string, table: unknown, more: object = {}): RefusedCall => ({
  name,
  args: [table, { ...scale, ...more }],
  refusals: [
    ...each('/0/0/1', [0, 4, 1.5, '1', 'in'], 'invalid-rating'),
    ...each('/1/categories', [null, true, 7, 'text', [], [1, 1, 2]], 'invalid-input'),
  ],
});
const interval = { metric: 'interval' };
const linear = { weights: 'linear' };

const statistics: readonly RefusedCall[] = [
  statistic('percentAgreement', ratings),
  statistic('cohenKappa', two),
  statistic('fleissKappa', ratings),
  statistic('gwetAc1', ratings),
  statistic('gwetAc2', ratings, linear),
  statistic('brennanPrediger', ratings),
  statistic('krippendorffAlpha', ratings, interval),
  outside('percentAgreement', ratings),
  outside('cohenKappa', two),
  outside('fleissKappa', ratings),
  outside('gwetAc1', ratings),
  outside('gwetAc2', ratings, linear),
  outside('brennanPrediger', ratings),
  {
    name: 'cohenKappa',
    args: [two, { ...scale, weights: 'linear' }],
    refusals: [
      { at: '/0', value: ratings, code: 'invalid-input' },
      ...each('/1/weights', ['cubic', '', 'Linear'], 'unknown-option'),
    ],
  },
  {
    name: 'gwetAc2',
    args: [ratings, { ...scale, ...linear }],
    refusals: each('/1/weights', ['cubic', '', 'Linear', null, 7], 'unknown-option'),
  },
  {
    name: 'krippendorffAlpha',
    args: [ratings, interval],
    refusals: each('/1/metric', ['cardinal', '', 'Nominal', null, 7, gone], 'unknown-metric'),
  },
  {
    name: 'intraclassCorrelation',
    args: [two, { form: '2,1' }],
    refusals: [
      ...each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
      ...each('/0/0/1', ['1', true, {}, nan, infinity, 1e101], 'invalid-rating'),
      ...each('/1/form', ['4,1', '', 'ICC(2,1)', null, 7], 'unknown-option'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
    ],
  },
  {
    name: 'cronbachAlpha',
    args: [two],
    refusals: [
      ...each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
      ...each('/0/0/1', ['1', true, {}, nan, infinity], 'invalid-rating'),
    ],
  },
];

const sets = { a: 1, b: 0.5, c: 0 };
const compared: readonly RefusedCall[] = [
  ...['sufficiency', 'necessity'].map(
    (name): RefusedCall => ({
      name,
      args: [sets, sets],
      refusals: [
        ...['/0', '/1'].flatMap((at) => [
          ...each(at, [null, true, 7, 'text', []], 'invalid-input'),
          { at: `${at}/d`, value: 1, code: 'invalid-input' },
          { at: `${at}/a`, value: gone, code: 'invalid-input' },
          ...each(
            `${at}/a`,
            [
              { lo: 1, hi: 0 },
              { lo: -1, hi: 0 },
              { lo: 0, hi: 2 },
            ],
            'invalid-interval',
          ),
        ]),
      ],
    }),
  ),
  {
    name: 'truthTable',
    args: [
      definitionOf('power-layout'),
      { randu: { parity: 'in' }, waru: { parity: 'out' } },
      { outcome: { randu: 1, waru: 0 } },
    ],
    refusals: [
      ...each('/0', [null, 7, {}, definitionOf('csr-contribution-phases')], 'invalid-definition'),
      ...each('/1/randu/parity', ['maybe', 1.5, null], 'unknown-level'),
      { at: '/1/randu/nothing', value: 'in', code: 'unknown-indicator' },
      { at: '/2/x', value: 1, code: 'unknown-option' },
      { at: '/2/outcome/jati', value: 1, code: 'invalid-input' },
      { at: '/2/outcome/randu', value: gone, code: 'invalid-input' },
      { at: '/2/outcome', value: 'nothing', code: 'unknown-type' },
      ...each('/2/attributes', [['nothing'], ['Parity']], 'unknown-indicator'),
    ],
  },
];

const seen = (coder: string, level: string) => ({ indicator: 'power-layout.parity', level, coder });
const observations = [seen('a', 'in'), seen('b', 'out')];
const subject = { schema: 'kemitraan/case@1', id: 'randu', title: 'Randu', observations };
const joining = { rule: 'weighted', by: 'coder', weights: { a: 1, b: 2 } };
const notJoinings = (at: string): readonly Refusal[] => [
  ...each(`${at}/rule`, ['mean', 'Median', '', null, 7, gone], 'unknown-rule'),
  ...each(`${at}/weights/a`, [-1, '1', null, nan, infinity], 'invalid-weights'),
  ...each(`${at}/weights`, [{ a: 0, b: 0 }, {}, null, 7], 'invalid-weights'),
];
/** With one of those who speak left out as well. */
const notJoiningsOfBoth = (at: string): readonly Refusal[] => [
  ...notJoinings(at),
  { at: `${at}/weights`, value: { a: 1 }, code: 'invalid-weights' },
];
const verdict = resultOf('classifyPowerLayout', { parity: 'in', subordination: 'out' });

const joined: readonly RefusedCall[] = [
  {
    name: 'triangulate',
    args: [observations, joining],
    refusals: [
      ...notJoiningsOfBoth('/1'),
      ...each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
      ...each('/0/0/level', ['maybe', 1.5, null], 'unknown-level'),
    ],
  },
  {
    name: 'combineObservations',
    args: [subject, joining, { definitions: [definitionOf('power-layout')] }],
    refusals: [
      ...notJoiningsOfBoth('/1'),
      ...each('/2/definitions', [null, 7, [], [null], [{}]], 'invalid-definition'),
      ...each('/0/observations', [true, 7, 'text'], 'invalid-case'),
    ],
  },
  {
    name: 'triangulateVerdicts',
    args: [definitionOf('power-layout'), subject, joining],
    refusals: [...notJoiningsOfBoth('/2'), ...each('/0', [null, 7, {}], 'invalid-definition')],
  },
  {
    name: 'codingAgreement',
    args: [[subject], { frameworks: ['power-layout'], resampling: { seed: 1, replications: 100 } }],
    refusals: [
      ...each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
      ...each('/1/frameworks/0', ['nothing', '', '__proto__'], 'unknown-framework'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
      ...each('/1/of', ['raters', '', null, 7], 'unknown-option'),
      ...resampling('/1/resampling').slice(0, 15),
    ],
  },
  {
    name: 'sensitivity',
    args: [
      definitionOf('power-layout'),
      verdict,
      { seed: 1, replications: 8, vary: { levels: { by: 'one-step' } } },
    ],
    refusals: [
      ...each('/2/seed', [-1, 0.5, 2 ** 32, '1', null, nan, gone], 'invalid-design'),
      ...each('/2/replications', [0, -1, 16_385, 8.5, '8', null, nan, gone], 'invalid-design'),
      ...each('/2/vary', [null, 7, {}, [], gone], 'invalid-design'),
      ...each('/2', [null, true, 7, 'text', []], 'invalid-design'),
      { at: '/0', value: definitionOf('partnership-archetypes'), code: 'verdict-mismatch' },
      { at: '/1/framework/version', value: '9.0.0', code: 'verdict-mismatch' },
    ],
  },
  {
    name: 'replay',
    args: [definitionOf('power-layout'), verdict, { crossover: 0.4 }],
    refusals: [
      ...each('/2/crossover', [0, 1, -1, 2, '0.5', null, nan], 'invalid-design'),
      { at: '/0', value: definitionOf('partnership-archetypes'), code: 'verdict-mismatch' },
    ],
  },
  {
    name: 'rankIntervals',
    args: [
      [
        { id: 'a', score: { lo: 0, hi: 1 } },
        { id: 'b', score: { lo: 1, hi: 1 } },
      ],
    ],
    refusals: [
      ...each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
      { at: '/0/1/id', value: 'a', code: 'invalid-input' },
    ],
  },
];

const written: readonly RefusedCall[] = [
  {
    name: 'formatCaseString',
    args: [definitionOf('power-layout'), verdict],
    refusals: [
      ...each('/0', [null, 7, {}], 'invalid-definition'),
      { at: '/0', value: definitionOf('partnership-archetypes'), code: 'verdict-mismatch' },
      { at: '/1/framework/version', value: '9.0.0', code: 'verdict-mismatch' },
      ...each(
        '/1/outcome',
        [{ kind: 'none' }, { kind: 'dominant', type: 'subordinate-union' }],
        'verdict-mismatch',
      ),
    ],
  },
  {
    name: 'fromRows',
    args: [[{ case: 'randu', indicator: 'power-layout.parity', level: 'in' }]],
    refusals: [
      ...each('/0', [null, true, 7, 'text', {}], 'wrong-type'),
      ...each('/0/0/level', ['maybe', 'In'], 'not-a-level'),
      ...each('/0/0/indicator', ['power-layout.party', 'nothing'], 'unknown-indicator'),
      { at: '/0/0/case', value: gone, code: 'missing', fault: '/case' },
      { at: '/0/0/x', value: 'a', code: 'unknown-key' },
    ],
  },
  {
    name: 'fromRows',
    args: [
      [{ case: 'randu', indicator: 'power-layout.parity', level: 'in', id: 'new' }],
      { cases: [{ ...subject, observations: [{ ...seen('a', 'in'), id: 'first' }] }] },
    ],
    refusals: [
      ...each('/0/0/case', ['rand', 'nothing'], 'unknown-case'),
      { at: '/0/0/id', value: 'first', code: 'id-in-case' },
      { at: '/1/x', value: 1, code: 'unknown-option' },
    ],
  },
  {
    name: 'toRows',
    args: [subject],
    refusals: each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
  },
  {
    name: 'toMethods',
    args: [verdict, { locale: 'en', joining }],
    refusals: [
      ...each('/1/locale', ['fr', '', null, 7, gone], 'unknown-locale'),
      ...notJoinings('/1/joining'),
      ...each('/1/agreement', [null, 7, [{}]], 'invalid-input'),
      ...each('/1/sensitivity', [null, 7, {}], 'invalid-input'),
      { at: '/1/x', value: 1, code: 'unknown-option' },
    ],
  },
  {
    name: 'explainSensitivity',
    args: [
      resultOf('sensitivity', definitionOf('power-layout'), verdict, {
        seed: 1,
        replications: 8,
        vary: { levels: { by: 'one-step' } },
      }),
      { locale: 'en' },
    ],
    refusals: [
      ...each('/1/locale', ['fr', '', null, 7, gone], 'unknown-locale'),
      ...each('/0', [null, true, 7, 'text', {}], 'invalid-input'),
    ],
  },
];

export const evidence: readonly RefusedCall[] = [...statistics, ...compared, ...joined, ...written];

import { each, type Refusal, type RefusedCall } from './refusal.js';
import * as values from './values.js';

const { nan, infinity, minusInfinity, bigint, symbol, someFunction, undefinedValue } = values;
const interval = { lo: 0.25, hi: 0.75 };

/** What is no interval of memberships. */
const notIntervals: readonly unknown[] = [
  ...[null, true, 7, 'text', [], {}, undefinedValue, { lo: 0 }, { hi: 1 }],
  ...[
    { lo: 0.7, hi: 0.2 },
    { lo: -0.1, hi: 1 },
    { lo: 0, hi: 1.1 },
    { lo: 2, hi: 3 },
  ],
  ...[nan, infinity, minusInfinity, '0', null, bigint].flatMap((bad) => [
    { lo: bad, hi: 1 },
    { lo: 0, hi: bad },
  ]),
];
const notNumbers: readonly unknown[] = [
  nan,
  infinity,
  minusInfinity,
  '0.5',
  null,
  true,
  undefinedValue,
  bigint,
  symbol,
];

const joined = (name: string): RefusedCall => ({
  name,
  args: [[interval, interval]],
  refusals: [
    ...each('/0/0', notIntervals, 'invalid-interval'),
    ...each('/0/1', notIntervals.slice(9, 20), 'invalid-interval'),
  ],
});

const dates = values.wrongDates.map(([value]) => value);
const notDates: readonly unknown[] = [...dates, null, 2015, true, [], {}, undefinedValue, someFunction];

const amounts = (name: string): readonly RefusedCall[] => [
  {
    name,
    args: [[1, 2, 3]],
    refusals: [
      ...each('/0', [null, true, 7, 'text', {}, undefinedValue, someFunction], 'invalid-input'),
      ...each('/0/1', [-1, ...notNumbers], 'invalid-number'),
    ],
  },
];
const weighed = (name: string): RefusedCall => ({
  name,
  args: [[1, 2, 3], { weights: [1, 1, 1] }],
  refusals: [
    ...each('/1/weights', [true, 7, 'text', {}], 'invalid-input'),
    ...each('/1/weights/0', [-1, ...notNumbers], 'invalid-number'),
    { at: '/1/weights', value: [1, 1], code: 'invalid-weights' },
    { at: '/1/x', value: 1, code: 'unknown-option' },
    ...each('/1', [null, true, 7, 'text', []], 'unknown-option'),
  ],
});

const graph = {
  nodes: ['a', 'b', 'c'],
  ties: [
    ['a', 'b'],
    ['b', 'c'],
  ],
};
const possible = {
  nodes: ['a', 'b', 'c'],
  present: [['a', 'b']],
  possible: [['b', 'a']],
  absent: [['a', 'c']],
  open: ['c'],
};
const notGraphs: readonly unknown[] = [null, true, 7, 'text', [], {}, undefinedValue, someFunction];
const notLists: readonly unknown[] = [null, true, 7, {}, undefinedValue];

const known = (name: string): RefusedCall => ({
  name,
  args: [graph],
  refusals: [
    ...each('/0', notGraphs, 'invalid-input'),
    ...each('/0/nodes', notLists, 'invalid-input'),
    ...each('/0/ties', notLists, 'invalid-input'),
    ...each('/0/nodes/1', ['a', null, 7, {}], 'invalid-input'),
    ...each(
      '/0/ties/0',
      [null, 7, [], ['a'], ['a', 'd'], ['d', 'a'], ['a', '__proto__'], ['a', null]],
      'invalid-input',
    ),
  ],
});

const partly = (name: string): RefusedCall => ({
  name,
  args: [possible],
  refusals: [
    ...each('/0', notGraphs, 'invalid-input'),
    ...['nodes', 'present', 'possible', 'absent', 'open'].flatMap((key) =>
      each(`/0/${key}`, key === 'absent' || key === 'open' ? [null, true, 7, {}] : notLists, 'invalid-input'),
    ),
    ...each('/0/nodes/1', ['a', null, 7], 'invalid-input'),
    ...['present', 'possible', 'absent'].flatMap((key) =>
      each(`/0/${key}/0`, [null, 7, ['a'], ['a', 'd'], ['d', 'a'], ['a', null]], 'invalid-input'),
    ),
    ...each(
      '/0/possible/0',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      'invalid-input',
    ),
    ...each('/0/open/0', ['d', null, 7], 'invalid-input'),
    { at: '/0/possible', value: 'all', code: 'invalid-input' },
  ],
});

const option = (
  name: string,
  args: readonly unknown[],
  key: string,
  wrong: readonly unknown[],
): RefusedCall => ({
  name,
  args: [...args, {}],
  refusals: [
    ...each('/1', [null, true, 7, 'text', []], 'unknown-option'),
    ...['x', key.toUpperCase()].map(
      (name): Refusal => ({ at: `/1/${name}`, value: 1, code: 'unknown-option' }),
    ),
    ...each(`/1/${key}`, wrong, 'unknown-option'),
  ],
});

export const measured: readonly RefusedCall[] = [
  ...['and', 'or', 'mean', 'hull'].map(joined),
  { name: 'not', args: [interval], refusals: each('/0', notIntervals, 'invalid-interval') },
  {
    name: 'calibrate',
    args: [500, { out: 300, crossover: 550, in: 800 }, { idm: 0.95 }],
    refusals: [
      ...each('/0', notNumbers, 'invalid-number'),
      ...['out', 'crossover', 'in'].flatMap((key) => each(`/1/${key}`, notNumbers, 'invalid-anchors')),
      ...each('/1/out', [550, 600, 800, 900], 'invalid-anchors'),
      ...each('/1/crossover', [300, 800, 200, 900], 'invalid-anchors'),
      ...each('/1/in', [550, 400, 300, 200], 'invalid-anchors'),
      ...each('/1', [null, true, 7, 'text', [], {}], 'invalid-anchors'),
      ...each('/2/idm', [0.5, 0.4, 0, 1, 1.1, -1, nan, infinity, '0.95', null], 'invalid-number'),
      ...each('/2', [true, 7, 'text', []], 'unknown-option'),
      { at: '/2/IDM', value: 0.9, code: 'unknown-option' },
    ],
  },
  ...amounts('gini'),
  ...amounts('lorenz'),
  ...amounts('herfindahl'),
  weighed('gini'),
  weighed('lorenz'),
  ...[
    ...[
      'reciprocity',
      'density',
      'degreeCentralisation',
      'closenessCentralisation',
      'betweennessCentralisation',
    ],
    'strongComponents',
  ].map(known),
  ...['reciprocityBounds', 'degreeCentralisationBounds', 'degreeShares', 'mostCentral'].map(partly),
  ...['degreeCentralisationBounds', 'degreeShares', 'mostCentral'].map((name) =>
    option(name, [possible], 'mode', ['both', 'OUT', '', null, 7]),
  ),
  option('degreeCentralisation', [graph], 'mode', ['both', 'OUT', '', null, 7]),
  option('density', [graph], 'mode', ['both', 'out', '', null, 7]),
  {
    name: 'dateSpan',
    args: ['2015'],
    refusals: values.wrongDates.map(([value, code]) => ({ at: '/0', value, code })),
  },
  {
    name: 'addMonths',
    args: ['2015-01-31', 1],
    refusals: [
      ...each('/0', notDates, 'invalid-date'),
      ...each('/1', [0.5, ...notNumbers], 'invalid-number'),
    ],
  },
  {
    name: 'daysBetween',
    args: ['2015-01-31', '2016'],
    refusals: [...each('/0', notDates, 'invalid-date'), ...each('/1', notDates, 'invalid-date')],
  },
  {
    name: 'periodsOf',
    args: ['2015-05', { months: 3, from: 2014 }],
    refusals: [
      ...each('/0', notDates, 'invalid-date'),
      ...each('/1', [null, true, 7, 'text', []], 'invalid-input'),
      ...each('/1/months', [0, -1, 1.5, 1201, nan, infinity, '3', null], 'invalid-number'),
      ...each('/1/from', [-1, 10_000, 0.5, nan, '2014', null], 'invalid-number'),
    ],
  },
  {
    name: 'planDeviation',
    args: [100, { lo: 50, hi: 60 }],
    refusals: [
      ...each('/0', [-1, 0.5, 2 ** 53, nan, infinity, '100', null, true, []], 'invalid-number'),
      ...each(
        '/1',
        [{ lo: 60, hi: 50 }, { lo: -1, hi: 5 }, { lo: 0.5, hi: 5 }, {}, { lo: 1 }, 'none'],
        'invalid-number',
      ),
    ],
  },
];

import { expect, test } from 'vitest';
import { type Row, read, type Setting, span, unknown } from './reading.js';

type Expected = ReturnType<typeof span> | 'not-applicable';
const three: Setting = { partners: ['a', 'b', 'c'] };

const table: readonly [
  title: string,
  rows: readonly Row[],
  level: Expected,
  binding: string,
  setting?: Setting,
][] = [
  [
    'the least of the partners counts',
    [
      { level: 'in', about: ['a'] },
      { level: 'mostly-out', about: ['b'] },
    ],
    span(1 / 3),
    'b',
  ],
  [
    'partners who tie both bind',
    [
      { level: 'mostly-in', about: ['a'] },
      { level: 'mostly-in', about: ['b'] },
    ],
    span(2 / 3),
    'a b',
  ],
  ['a row about both speaks for each', [{ level: 'mostly-in', about: ['a', 'b'] }], span(2 / 3), 'a b'],
  [
    'a party that is named twice is one',
    [{ level: 'mostly-in', about: ['a', 'a', 'b'] }],
    span(2 / 3),
    'a b',
  ],
  ['a partner nobody spoke of is unknown', [{ level: 'in', about: ['a'] }], unknown, ''],
  [
    'a partner nobody spoke of can only lower the least',
    [{ level: 'mostly-in', about: ['a'] }],
    span(0, 2 / 3),
    'a',
  ],
  [
    'a partner nobody spoke of cannot matter beside one that is out',
    [{ level: 'out', about: ['a'] }],
    span(0),
    'a',
  ],
  ['the whole stands for every partner', [{ level: 'mostly-in' }], span(2 / 3), ''],
  [
    'the whole stands for the partner that has no level of its own',
    [{ level: 'mostly-in' }, { level: 'in', about: ['a'] }],
    span(2 / 3),
    '',
  ],
  [
    'the whole does not lift a partner that has one',
    [{ level: 'in' }, { level: 'mostly-out', about: ['a'] }],
    span(1 / 3),
    'a',
  ],
  [
    'the whole stands for nobody where each has a level',
    [{ level: 'out' }, { level: 'in', about: ['a', 'b'] }],
    span(1),
    'a b',
  ],
  [
    'an unknown of its own is none: the whole stands',
    [{ level: 'mostly-in' }, { level: 'unknown', about: ['a'] }],
    span(2 / 3),
    '',
  ],
  [
    'a refusal of its own is none: the whole stands',
    [{ level: 'mostly-in' }, { level: 'refused', about: ['a'] }],
    span(2 / 3),
    '',
  ],
  [
    'beneficiaries do not count',
    [
      { level: 'in', about: ['a', 'b'] },
      { level: 'out', about: ['z'] },
    ],
    span(1),
    'a b',
  ],
  [
    'overseers do not count',
    [
      { level: 'in', about: ['a', 'b'] },
      { level: 'out', about: ['o'] },
    ],
    span(1),
    'a b',
  ],
  [
    'supporters do not count',
    [
      { level: 'in', about: ['a', 'b'] },
      { level: 'out', about: ['s'] },
    ],
    span(1),
    'a b',
  ],
  [
    'a row about a partner and a beneficiary speaks for the partner',
    [
      { level: 'in', about: ['b'] },
      { level: 'out', about: ['z', 'a'] },
    ],
    span(0),
    'a',
  ],
  ['a row about those who do not count says nothing', [{ level: 'in', about: ['z', 'o', 's'] }], unknown, ''],
  [
    'a partner to whom it does not apply leaves the least',
    [
      { level: 'not-applicable', about: ['a'] },
      { level: 'mostly-in', about: ['b'] },
    ],
    span(2 / 3),
    'b',
  ],
  [
    'it applies to nobody',
    [
      { level: 'not-applicable', about: ['a'] },
      { level: 'not-applicable', about: ['b'] },
    ],
    'not-applicable',
    '',
  ],
  ['it does not apply to the whole', [{ level: 'not-applicable' }], 'not-applicable', ''],
  [
    'it applies to one, and not to the rest',
    [{ level: 'not-applicable' }, { level: 'mostly-in', about: ['a'] }],
    span(2 / 3),
    'a',
  ],
  ['who is left after one leaves is still unknown', [{ level: 'not-applicable', about: ['a'] }], unknown, ''],
  ['an empty list of parties is nobody', [{ level: 'mostly-in', about: [] }], unknown, ''],
  [
    'of three partners one is missing',
    [
      { level: 'in', about: ['a'] },
      { level: 'mostly-in', about: ['c'] },
    ],
    span(0, 2 / 3),
    'c',
    three,
  ],
  [
    'of three partners two stand by the whole',
    [{ level: 'mostly-out' }, { level: 'in', about: ['c'] }],
    span(1 / 3),
    '',
    three,
  ],
  [
    'of a single partner its own level is all',
    [{ level: 'mostly-in', about: ['a'] }],
    span(2 / 3),
    'a',
    { partners: ['a'] },
  ],
  ['without a partner the whole is all', [{ level: 'mostly-in' }], span(2 / 3), '', { partners: [] }],
  ['without a partner or a row nothing is known', [], unknown, '', { partners: [] }],
];

test.each(table)('%s', (_, rows, level, binding, setting = {}) => {
  const seen = read('each', rows, setting);
  expect(seen.level).toEqual(level);
  expect([...seen.binding].sort().join(' ')).toBe(binding);
  expect(seen.disagreements).toEqual([]);
});

test('partners who differ are no disagreement: each speaks for itself', () => {
  const rows = [
    { level: 'in', about: ['a'], informant: 'p' },
    { level: 'out', about: ['b'], informant: 'q' },
  ] as const;
  expect(read('each', rows)).toMatchObject({ level: span(0), disagreements: [] });
});

test('observers who differ on one partner span what they say of it, and of no other', () => {
  const rows = [
    { level: 'in', about: ['a'], coder: 'x' },
    { level: 'mostly-in', about: ['a'], coder: 'y' },
    { level: 'in', about: ['b'], coder: 'x' },
  ] as const;
  expect(read('each', rows)).toMatchObject({
    level: span(2 / 3, 1),
    disagreements: ['observers'],
    binding: ['a', 'b'],
  });
});

test('the latest is taken per partner', () => {
  const rows = [
    { level: 'out', about: ['a', 'b'], coder: 'x', date: '2014' },
    { level: 'in', about: ['a'], coder: 'x', date: '2015' },
  ] as const;
  expect(read('each', rows)).toMatchObject({ level: span(0), binding: ['b'] });
});

test('for the strongest partner one is enough', () => {
  expect(read('any', [{ level: 'in', about: ['b'] }])).toMatchObject({ level: span(1), binding: ['b'] });
  expect(read('any', [{ level: 'mostly-in', about: ['b'] }]).level).toEqual(span(2 / 3, 1));
  expect(read('any', [{ level: 'out', about: ['b'] }]).level).toEqual(unknown);
});

test.each([
  ['its own view, in an interview', [{ level: 'in', about: ['a'], holder: 'a', method: 'interview' }], ['a']],
  ['its own view, in a survey', [{ level: 'in', about: ['a'], holder: 'a', method: 'survey' }], ['a']],
  ['its own view, read in a document', [{ level: 'in', about: ['a'], holder: 'a', method: 'document' }], []],
  ['its own view, nobody says how it was had', [{ level: 'in', about: ['a'], holder: 'a' }], []],
  ['an informant of its own', [{ level: 'in', about: ['a'], informant: 'q' }], ['b']],
  [
    'both, in the order of the case',
    [
      { level: 'in', informant: 'q' },
      { level: 'in', holder: 'a', method: 'interview' },
    ],
    ['a', 'b'],
  ],
  ['a coder asks nobody', [{ level: 'in', about: ['a'], coder: 'a' }], []],
  ['an informant of nobody', [{ level: 'in', informant: 'stranger' }], []],
  [
    'the view of one who does not count',
    [{ level: 'in', about: ['a'], holder: 'z', method: 'interview' }],
    [],
  ],
  ['one who did not know', [{ level: 'unknown', holder: 'a', method: 'interview' }], ['a']],
  ['one who refused', [{ level: 'refused', about: ['b'], informant: 'q' }], ['b']],
  [
    'one who was asked about another',
    [{ level: 'in', about: ['z'], holder: 'a', method: 'interview' }],
    ['a'],
  ],
] as const)('partners were asked where a person of theirs was, whatever the answer: %s', (_, rows, asked) => {
  expect(read('each', rows).asked).toEqual(asked);
});

test.each([
  ['the period has an open end', {}, undefined, true],
  ['the period begins, and no end is known', { from: '2010' }, undefined, true],
  ['the period is over, and no day is asked for', { from: '2010', to: '2014' }, undefined, false],
  ['the period is over by the day', { to: '2014' }, '2014', false],
  ['the period is not over by the day', { to: '2014' }, '2013', true],
  ['the period may be over by the day', { to: '2014' }, '2014-06', true],
  ['no period is given', undefined, undefined, false],
] as const)(
  'what lasts afterwards is known unless the partnership may go on: %s',
  (_, period, asOf, open) => {
    const setting: Setting = { ...(period && { period }), ...(asOf && { options: { asOf } }) };
    const rows = [{ level: 'in', about: ['a', 'b'] }] as const;
    expect(read('kept', rows, setting)).toMatchObject({ level: open ? unknown : span(1), periodOpen: open });
    // Whatever is asked of the time of the partnership itself is known all the same.
    expect(read('each', rows, setting)).toMatchObject({ level: span(1), periodOpen: false });
  },
);

test.each([
  ['during it', '2012', true],
  ['in the year in which it ends', '2014', false],
  ['after it', '2016', false],
] as const)('of what lasts beyond a period that is over, what was said %s', (_, date, open) => {
  const rows = [{ level: 'in', about: ['a', 'b'], date }] as const;
  const seen = read('kept', rows, { period: { from: '2010', to: '2014' } });
  expect(seen).toMatchObject({ level: open ? unknown : span(1), periodOpen: open });
});

test('of what lasts afterwards nothing is held back where nothing was said', () => {
  expect(read('kept', [], { period: {} })).toMatchObject({ level: unknown, periodOpen: false });
});

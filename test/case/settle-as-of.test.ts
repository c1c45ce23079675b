import { expect, test } from 'vitest';
import { type Row, read, span, unknown } from './reading.js';

// Every row is about the whole partnership, so that the level is what the rows come to, and nothing else.

const upTo: readonly [
  title: string,
  asOf: string,
  rows: readonly Row[],
  level: ReturnType<typeof span> | 'not-applicable',
  open?: boolean,
][] = [
  ['a row after the day is dropped', '2015', [{ level: 'out', date: '2016' }], unknown],
  ['a row within the year counts', '2015', [{ level: 'out', date: '2015-12-31' }], span(0)],
  ['an undated row counts', '2015', [{ level: 'in' }], span(1)],
  [
    'an earlier row counts again where a later one is dropped',
    '2015',
    [
      { level: 'in', coder: 'x', date: '2014' },
      { level: 'out', coder: 'x', date: '2016' },
    ],
    span(1),
  ],
  [
    'another observer who came later is dropped',
    '2015',
    [
      { level: 'in', coder: 'x', date: '2014' },
      { level: 'out', coder: 'y', date: '2016' },
    ],
    span(1),
  ],
  ['a row that may be later does not decide', '2015-06', [{ level: 'out', date: '2015' }], unknown, true],
  [
    'two rows that may be later do not decide, even if they agree',
    '2015-06',
    [
      { level: 'out', coder: 'x', date: '2015' },
      { level: 'out', coder: 'y', date: '2015' },
    ],
    unknown,
    true,
  ],
  [
    'a row that may be later is not enough for not applicable',
    '2015-06',
    [{ level: 'not-applicable', date: '2015' }],
    unknown,
    true,
  ],
  [
    'a row that may be later widens',
    '2015-06',
    [
      { level: 'mostly-in', coder: 'x', date: '2014' },
      { level: 'in', coder: 'x', date: '2015' },
    ],
    span(2 / 3, 1),
    true,
  ],
  [
    'a row that may be later and agrees changes nothing',
    '2015-06',
    [
      { level: 'in', coder: 'x', date: '2014' },
      { level: 'in', coder: 'y', date: '2015' },
    ],
    span(1),
    true,
  ],
  [
    'a row that may be later does not decide against not applicable',
    '2015-06',
    [
      { level: 'not-applicable', coder: 'x', date: '2014' },
      { level: 'in', coder: 'x', date: '2015' },
    ],
    unknown,
    true,
  ],
  [
    'nor where a level was given before, and taken back since',
    '2015-06',
    [
      { level: 'in', coder: 'x', date: '2013' },
      { level: 'not-applicable', coder: 'x', date: '2014' },
      { level: 'out', coder: 'y', date: '2015' },
    ],
    unknown,
    true,
  ],
  [
    'not applicable stays so where what may be later agrees',
    '2015-06',
    [
      { level: 'not-applicable', coder: 'x', date: '2014' },
      { level: 'not-applicable', coder: 'x', date: '2015' },
    ],
    'not-applicable',
    true,
  ],
  [
    'an unknown that may be later is nothing',
    '2015-06',
    [
      { level: 'in', date: '2014' },
      { level: 'unknown', date: '2015' },
    ],
    span(1),
  ],
];

test.each(upTo)('%s (up to %s)', (_, asOf, rows, level, open = false) => {
  const seen = read('each', rows, { options: { asOf } });
  expect(seen.level).toEqual(level);
  expect(seen.dateOpen).toBe(open);
});

test('without a day nothing is later', () => {
  expect(read('each', [{ level: 'out', date: '9999' }])).toMatchObject({ level: span(0), dateOpen: false });
});

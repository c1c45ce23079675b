import { expect, test } from 'vitest';
import { type Row, read, span, unknown } from './reading.js';

// Every row is about the whole partnership, so that the level is what the rows come to, and nothing else.

test.each([
  ['out', 0],
  ['mostly-out', 1 / 3],
  ['mostly-in', 2 / 3],
  ['in', 1],
  [0, 0],
  [0.5, 0.5],
  [0.9, 0.9],
  [1, 1],
] as const)('the level %s is the membership %d', (level, membership) => {
  expect(read('each', [{ level }]).level).toEqual(span(membership));
});

const table: readonly [
  title: string,
  rows: readonly Row[],
  level: ReturnType<typeof span> | 'not-applicable',
  differ?: boolean,
][] = [
  ['nothing said is unknown', [], unknown],
  ['unknown is unknown', [{ level: 'unknown' }], unknown],
  ['refused is unknown', [{ level: 'refused' }], unknown],
  [
    'unknown counts for nothing beside a level',
    [
      { level: 'unknown', coder: 'x' },
      { level: 'in', coder: 'y' },
    ],
    span(1),
  ],
  [
    'refused counts for nothing beside a level',
    [
      { level: 'out', coder: 'x' },
      { level: 'refused', coder: 'y' },
    ],
    span(0),
  ],
  [
    'a later unknown takes nothing back',
    [
      { level: 'in', coder: 'x', date: '2014' },
      { level: 'unknown', coder: 'x', date: '2015' },
    ],
    span(1),
  ],
  [
    'not applicable, if all say so',
    [
      { level: 'not-applicable', coder: 'x' },
      { level: 'not-applicable', coder: 'y' },
    ],
    'not-applicable',
  ],
  [
    'unknown breaks no unanimity',
    [
      { level: 'not-applicable', coder: 'x' },
      { level: 'unknown', coder: 'y' },
    ],
    'not-applicable',
  ],
  [
    'not applicable to one observer only is a disagreement',
    [
      { level: 'not-applicable', coder: 'x' },
      { level: 'in', coder: 'y' },
    ],
    span(1),
    true,
  ],
  [
    'observers who agree are one',
    [
      { level: 'mostly-in', coder: 'x' },
      { level: 'mostly-in', coder: 'y' },
    ],
    span(2 / 3),
  ],
  [
    'a name and its number agree',
    [
      { level: 'in', coder: 'x' },
      { level: 1, coder: 'y' },
    ],
    span(1),
  ],
  [
    'observers who differ span what they say',
    [
      { level: 'mostly-out', coder: 'x' },
      { level: 'in', coder: 'y' },
    ],
    span(1 / 3, 1),
    true,
  ],
  [
    'three observers span from the least to the most',
    [
      { level: 0.4, coder: 'x' },
      { level: 0.2, coder: 'y' },
      { level: 0.3, coder: 'z' },
    ],
    span(0.2, 0.4),
    true,
  ],
  [
    'of one observer the latest counts',
    [
      { level: 'in', coder: 'x', date: '2015' },
      { level: 'out', coder: 'x', date: '2014' },
    ],
    span(1),
  ],
  [
    'of one observer the latest day counts',
    [
      { level: 'in', coder: 'x', date: '2015-03-01' },
      { level: 'out', coder: 'x', date: '2015-03-02' },
    ],
    span(0),
  ],
  [
    'the order of the rows is no date',
    [
      { level: 'out', coder: 'x', date: '2014' },
      { level: 'in', coder: 'x', date: '2015' },
    ],
    span(1),
  ],
  [
    'another observer is replaced by nobody',
    [
      { level: 'out', coder: 'x', date: '2014' },
      { level: 'in', coder: 'y', date: '2015' },
    ],
    span(0, 1),
    true,
  ],
  [
    'two informants of one coder are two observers',
    [
      { level: 'out', coder: 'x', informant: 'p', date: '2014' },
      { level: 'in', coder: 'x', informant: 'q', date: '2015' },
    ],
    span(0, 1),
    true,
  ],
  [
    'two holders are two observers',
    [
      { level: 'out', holder: 'a', date: '2014' },
      { level: 'in', holder: 'b', date: '2015' },
    ],
    span(0, 1),
    true,
  ],
  [
    'where nobody is named, two sources are two observers',
    [
      { level: 'out', source: 'report', date: '2014' },
      { level: 'in', source: 'article', date: '2015' },
    ],
    span(0, 1),
    true,
  ],
  [
    'where nobody is named, one source is one observer',
    [
      { level: 'out', source: 'report', date: '2014' },
      { level: 'in', source: 'report', date: '2015' },
    ],
    span(1),
  ],
  [
    'one coder of two sources is one observer',
    [
      { level: 'out', coder: 'x', source: 'report', date: '2014' },
      { level: 'in', coder: 'x', source: 'article', date: '2015' },
    ],
    span(1),
  ],
  [
    'an undated row is kept beside a dated one',
    [
      { level: 'mostly-in', coder: 'x' },
      { level: 'in', coder: 'x', date: '2015' },
    ],
    span(2 / 3, 1),
    true,
  ],
  [
    'a row that is not surely earlier is kept: within the year nobody knows which came last',
    [
      { level: 'out', coder: 'x', date: '2015' },
      { level: 'in', coder: 'x', date: '2015-06' },
    ],
    span(0, 1),
    true,
  ],
  [
    'a row that is surely earlier than some other goes, whatever lies between',
    [
      { level: 'out', coder: 'x', date: '2014' },
      { level: 'in', coder: 'x', date: '2015' },
      { level: 'in', coder: 'x', date: '2015-06' },
    ],
    span(1),
  ],
  [
    'a guess at the view of another is no evidence',
    [{ level: 'out', holder: 'a', attributedTo: 'b' }, { level: 'in' }],
    span(1),
  ],
  ['a guess alone says nothing', [{ level: 'out', holder: 'a', attributedTo: 'b' }], unknown],
];

test.each(table)('%s', (_, rows, level, differ = false) => {
  const seen = read('each', rows);
  expect(seen.level).toEqual(level);
  expect(seen.disagreements).toEqual(differ ? ['observers'] : []);
  expect([seen.dateOpen, seen.functionsDiffer]).toEqual([false, false]);
});

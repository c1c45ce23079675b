import { expect, test } from 'vitest';
import { type Kind, type Row, read, type Setting, span, unknown } from './reading.js';

type Expected = ReturnType<typeof span> | 'not-applicable';
const three: Setting = { partners: ['a', 'b', 'c'] };
const four: Setting = { partners: ['a', 'b', 'c', 'd'] };

const table: readonly [
  title: string,
  kind: Kind,
  rows: readonly Row[],
  level: Expected,
  binding: string,
  setting?: Setting,
][] = [
  [
    'of two partners the pair is the whole',
    'tie',
    [{ level: 'mostly-in', about: ['a', 'b'] }],
    span(2 / 3),
    '',
  ],
  [
    'the weakest tie counts',
    'tie',
    [
      { level: 'in', about: ['a', 'b'] },
      { level: 'in', about: ['a', 'c'] },
      { level: 'mostly-out', about: ['b', 'c'] },
    ],
    span(1 / 3),
    'b c',
    three,
  ],
  [
    'a tie has no first end',
    'tie',
    [
      { level: 'in', about: ['a', 'b'] },
      { level: 'in', about: ['c', 'a'] },
      { level: 'mostly-out', about: ['c', 'b'] },
    ],
    span(1 / 3),
    'b c',
    three,
  ],
  [
    'pairs nobody spoke of are unknown',
    'tie',
    [{ level: 'mostly-in', about: ['a', 'b'] }],
    span(0, 2 / 3),
    'a b',
    three,
  ],
  [
    'pairs nobody spoke of cannot matter beside one that is out',
    'tie',
    [{ level: 'out', about: ['a', 'b'] }],
    span(0),
    'a b',
    three,
  ],
  [
    'the whole stands for the other pairs',
    'tie',
    [{ level: 'mostly-in' }, { level: 'in', about: ['a', 'b'] }],
    span(2 / 3),
    '',
    three,
  ],
  [
    'a row about all partners is about the whole',
    'tie',
    [
      { level: 'mostly-in', about: ['c', 'a', 'b'] },
      { level: 'in', about: ['a', 'b'] },
    ],
    span(2 / 3),
    '',
    three,
  ],
  [
    'a tie that does not apply leaves the least',
    'tie',
    [
      { level: 'not-applicable', about: ['a', 'b'] },
      { level: 'in', about: ['a', 'c'] },
      { level: 'mostly-in', about: ['b', 'c'] },
    ],
    span(2 / 3),
    'b c',
    three,
  ],
  [
    'a tie to a beneficiary is none of the partnership’s',
    'tie',
    [
      { level: 'in', about: ['a', 'b'] },
      { level: 'out', about: ['a', 'z'] },
    ],
    span(1),
    '',
  ],
  [
    'of a group its own level is known',
    'tie',
    [{ level: 'out', about: ['a', 'b', 'c'] }],
    span(0),
    'a b c',
    four,
  ],
  [
    'of a group the level of each pair is not',
    'tie',
    [{ level: 'in', about: ['a', 'b', 'c'] }],
    unknown,
    '',
    four,
  ],

  [
    'the strongest tie counts',
    'best-tie',
    [
      { level: 'in', about: ['a', 'b'] },
      { level: 'out', about: ['a', 'c'] },
      { level: 'out', about: ['b', 'c'] },
    ],
    span(1),
    'a b',
    three,
  ],
  [
    'for the strongest one that is in is enough',
    'best-tie',
    [{ level: 'in', about: ['a', 'b'] }],
    span(1),
    'a b',
    three,
  ],
  [
    'pairs nobody spoke of can only raise the strongest',
    'best-tie',
    [{ level: 'mostly-in', about: ['a', 'b'] }],
    span(2 / 3, 1),
    'a b',
    three,
  ],

  [
    'the stronger direction counts',
    'best-help',
    [
      { level: 'in', about: ['a', 'b'] },
      { level: 'out', about: ['b', 'a'] },
    ],
    span(1),
    'a b',
  ],
  ['one direction that is in is enough', 'best-help', [{ level: 'in', about: ['b', 'a'] }], span(1), 'a b'],
  [
    'a direction nobody spoke of can only raise the strongest',
    'best-help',
    [{ level: 'mostly-in', about: ['a', 'b'] }],
    span(2 / 3, 1),
    'a b',
  ],
  [
    'one direction that is out is not enough for out',
    'best-help',
    [{ level: 'out', about: ['a', 'b'] }],
    unknown,
    '',
  ],
  [
    'out needs all directions',
    'best-help',
    [
      { level: 'out', about: ['a', 'b'] },
      { level: 'out', about: ['b', 'a'] },
    ],
    span(0),
    'a b',
  ],
  [
    'the whole stands for the other direction',
    'best-help',
    [{ level: 'mostly-in' }, { level: 'out', about: ['a', 'b'] }],
    span(2 / 3),
    '',
  ],
  [
    'the first acts for each of the others',
    'best-help',
    [
      { level: 'out', about: ['a', 'b', 'c'] },
      { level: 'out', about: ['b', 'a', 'c'] },
      { level: 'out', about: ['c', 'a', 'b'] },
    ],
    span(0),
    'a b c',
    three,
  ],
  [
    'a direction that does not apply leaves',
    'best-help',
    [
      { level: 'not-applicable', about: ['a', 'b'] },
      { level: 'mostly-in', about: ['b', 'a'] },
    ],
    span(2 / 3),
    'a b',
  ],

  [
    'the weaker direction counts',
    'help',
    [
      { level: 'in', about: ['a', 'b'] },
      { level: 'mostly-out', about: ['b', 'a'] },
    ],
    span(1 / 3),
    'a b',
  ],
  [
    'a direction nobody spoke of can only lower the least',
    'help',
    [{ level: 'mostly-in', about: ['a', 'b'] }],
    span(0, 2 / 3),
    'a b',
  ],
  [
    'no direction applies',
    'help',
    [
      { level: 'not-applicable', about: ['a', 'b'] },
      { level: 'not-applicable', about: ['b', 'a'] },
    ],
    'not-applicable',
    '',
  ],
];

test('a group is no pair: five pairs and a group leave the sixth open', () => {
  const pairs = ['ab', 'ac', 'ad', 'bc', 'bd'].map((pair) => ({
    level: 'in' as const,
    about: pair.split(''),
  }));
  const group = { level: 'in', about: ['a', 'c', 'd'] } as const;
  expect(read('tie', [...pairs, group], four).level).toEqual(unknown);
  expect(read('tie', [...pairs, { level: 'in', about: ['c', 'd'] }], four).level).toEqual(span(1));
});

test('one end is no tie', () => {
  expect(read('tie', [{ level: 'in', about: ['a'] }]).level).toEqual(unknown);
  expect(read('help', [{ level: 'mostly-in', about: ['a', 'b', 'a'] }]).level).toEqual(span(0, 2 / 3));
});

test.each(table)('%s (%s)', (_, kind, rows, level, binding, setting = {}) => {
  const seen = read(kind, rows, setting);
  expect(seen.level).toEqual(level);
  expect([...seen.binding].sort().join(' ')).toBe(binding);
  expect(seen.disagreements).toEqual([]);
});

const both = [
  { level: 'in', about: ['a', 'b'], coder: 'x' },
  { level: 'out', about: ['b', 'a'], coder: 'y' },
] as const;

test('two directions that differ are no disagreement', () => {
  expect(read('best-help', both).disagreements).toEqual([]);
});

test('two rows on one tie that differ are a disagreement, whichever end comes first', () => {
  expect(read('tie', both)).toMatchObject({ level: unknown, disagreements: ['observers'] });
});

import { expect, test } from 'vitest';
import { type Row, read, span, unknown } from './reading.js';

const a = (level: Row['level'], part?: 'gives' | 'gains'): Row => ({
  level,
  about: ['a'],
  ...(part && { part }),
});
const all = (level: Row['level'], part?: 'gives' | 'gains'): Row => ({ level, ...(part && { part }) });

const table: readonly [
  title: string,
  rows: readonly Row[],
  level: ReturnType<typeof span> | 'not-applicable',
  contradicts?: boolean,
][] = [
  ['the lesser of the two parts counts', [a('in', 'gives'), a('mostly-in', 'gains')], span(2 / 3)],
  ['a part nobody spoke of can only lower', [a('mostly-in', 'gives')], span(0, 2 / 3)],
  ['a part nobody spoke of cannot matter beside one that is out', [a('out', 'gains')], span(0)],
  [
    'a part that is unknown is no more than one nobody spoke of',
    [a('mostly-in', 'gives'), a('unknown', 'gains')],
    span(0, 2 / 3),
  ],
  [
    'where a part does not apply, neither does the whole',
    [a('not-applicable', 'gives'), a('mostly-in', 'gains')],
    'not-applicable',
  ],
  ['no part applies', [a('not-applicable', 'gives'), a('not-applicable', 'gains')], 'not-applicable'],
  ['a judged level wins over the parts', [a('in'), a('in', 'gives'), a('out', 'gains')], span(1), true],
  [
    'a judged level wins over one part that contradicts it',
    [a('in'), a('mostly-in', 'gains')],
    span(1),
    true,
  ],
  ['a judged level below an open minimum is no contradiction', [a('out'), a('in', 'gives')], span(0)],
  [
    'a judged level that the parts give is no contradiction',
    [a('mostly-in'), a('in', 'gives'), a('mostly-in', 'gains')],
    span(2 / 3),
  ],
  ['a judged unknown does not win', [a('unknown'), a('in', 'gives'), a('mostly-in', 'gains')], span(2 / 3)],
  [
    'that it does not apply contradicts parts that do',
    [a('not-applicable'), a('in', 'gives'), a('in', 'gains')],
    'not-applicable',
    true,
  ],
  ['a part of the whole stands for the partner', [all('mostly-in', 'gains'), a('in', 'gives')], span(2 / 3)],
  [
    'the parts of the whole stand for the partner',
    [all('mostly-in', 'gains'), all('in', 'gives')],
    span(2 / 3),
  ],
  [
    'the parts of the partner stand before a level of the whole',
    [all('in'), a('in', 'gives'), a('out', 'gains')],
    span(0),
  ],
  [
    'a level of the whole stands for the part that is missing',
    [all('mostly-in'), a('in', 'gives')],
    span(2 / 3),
  ],
  [
    'a level of the whole does not lift a part of the partner',
    [all('in'), a('mostly-out', 'gives')],
    span(1 / 3),
  ],
  [
    'a level of the whole is not set against a partner’s own',
    [all('in'), a('out'), a('in', 'gives')],
    span(0),
  ],
  [
    'parts of the whole are not set against what is judged of a partner',
    [a('in'), all('out', 'gains')],
    span(1),
  ],
  ['a level of the whole wins over the parts of the whole', [all('in'), all('out', 'gains')], span(1), true],
];

test.each(table)('%s', (_, rows, level, contradicts = false) => {
  const seen = read('both', rows, { partners: ['a'] });
  expect(seen.level).toEqual(level);
  expect(seen.disagreements).toEqual(contradicts ? ['judged-derived'] : []);
});

test('observers who differ on a part are not silenced by a level of the whole', () => {
  const rows = [
    all('in'),
    a('in', 'gives'),
    { ...a('in', 'gains'), coder: 'x' },
    { ...a('out', 'gains'), coder: 'y' },
  ];
  expect(read('both', rows, { partners: ['a'] })).toMatchObject({
    level: unknown,
    disagreements: ['observers'],
  });
});

test('a part that may be later is not silenced by a level of the whole', () => {
  const rows = [all('in'), a('in', 'gives'), { ...a('out', 'gains'), date: '2015' }];
  const seen = read('both', rows, { partners: ['a'], options: { asOf: '2015-06' } });
  expect(seen).toMatchObject({ level: unknown, dateOpen: true });
});

test('what is judged of one partner against its parts is a disagreement, whatever is said of another', () => {
  const b: Row = { level: 'in', about: ['b'] };
  expect(read('both', [a('in'), a('out', 'gives'), b])).toMatchObject({
    level: span(1),
    disagreements: ['judged-derived'],
  });
});

test('the parts are joined for each partner before the partners are', () => {
  // Each partner lacks one of the two, so neither has both; the best of each part would say otherwise.
  const rows: Row[] = [
    { level: 'in', about: ['a'], part: 'gives' },
    { level: 'out', about: ['a'], part: 'gains' },
    { level: 'mostly-out', about: ['b'], part: 'gives' },
    { level: 'in', about: ['b'], part: 'gains' },
  ];
  expect(read('both', rows)).toMatchObject({ level: span(0), binding: ['a'] });
});

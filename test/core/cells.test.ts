import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forSpreadsheet, fromSpreadsheet, levelCell, levelInCell, type Taken } from '../../src/core/cells.js';
import { type Columns, type Level, levelNames, nonLevels, type ScaleAnswer } from '../../src/core/level.js';

const answers: ScaleAnswer[] = Array.from({ length: 10 }, (_, at) => at + 2).flatMap((of) =>
  Array.from({ length: of }, (_, at) => ({ points: at + 1, of })),
);
const everyOther: readonly (readonly [Taken, Level | Columns | ScaleAnswer])[] = [
  ...[...levelNames, ...nonLevels, 0, 1, 1 / 3, 2 / 3, 0.1 + 0.2, 5e-324, 1 - Number.EPSILON].map(
    (level) => ['level', level] as const,
  ),
  ...answers.map((answer) => ['answer', answer] as const),
  ...[['charity'], ['in'], ['1'], ['0.5'], ['charity', 'philanthropy'], ['in', 'out', 'a.b_c-d']].map(
    (columns) => ['columns', columns] as const,
  ),
  ...nonLevels.flatMap((one) => [['columns', one] as const, ['answer', one] as const]),
];

test.each(everyOther)('as %s %j stands in a cell and comes back', (taken, level) => {
  const cell = levelCell(level);
  expect(cell).not.toMatch(/[,;"\s]{2}|[\r\n,;"]/);
  expect(levelInCell(cell, taken)).toEqual(level);
});

test('minus zero stands as zero', () => {
  expect(levelCell(-0)).toBe('0');
});

test.each([
  ['4/5', 'answer', { points: 4, of: 5 }],
  ['4/5', undefined, { points: 4, of: 5 }],
  ['4/5', 'level', '4/5'],
  ['6 of 5', 'answer', '6 of 5'],
  ['4  of 5', 'answer', '4  of 5'],
  ['4 of 12', 'answer', '4 of 12'],
  ['.5', 'level', 0.5],
  ['1e-2', 'level', 0.01],
  ['0x1', 'level', '0x1'],
  ['', 'level', ''],
  ['1,5', 'level', '1,5'],
  ['Infinity', 'level', 'Infinity'],
  ['a|b', undefined, ['a', 'b']],
  ['a|b', 'level', 'a|b'],
  ['a|b', 'answer', 'a|b'],
  ['a|', 'columns', 'a|'],
  ['a b', 'columns', 'a b'],
] as const)('%j of what takes %s is %j', (cell, taken, expected) => {
  expect(levelInCell(cell, taken)).toEqual(expected);
});

test.each([
  ['=1', "'=1"],
  ['+62 811', "'+62 811"],
  ['-', "'-"],
  ['@x', "'@x"],
  ['\t=1', "'\t=1"],
  ['\r', "'\r"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ["'", "''"],
  ["'=1", "''=1"],
  ['a=1', 'a=1'],
  ['', ''],
  ['1-2', '1-2'],
])('for a spreadsheet %j is %j', (text, expected) => {
  expect(forSpreadsheet(text)).toBe(expected);
  expect(fromSpreadsheet(expected)).toBe(text);
});

test('whatever the text, the mark comes off again, and no marked text is a formula', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t\r\n ]{0,4}[a-z]{0,2}$/));
  fc.assert(
    fc.property(texts, (text) => {
      expect(fromSpreadsheet(forSpreadsheet(text))).toBe(text);
      expect(forSpreadsheet(text)).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

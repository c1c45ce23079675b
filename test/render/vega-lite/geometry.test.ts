import { describe, expect, test } from 'vitest';
import { along, bearing, directions, tenth } from '../../../src/render/vega-lite/circle.js';
import {
  asGiven,
  at,
  byTable,
  centred,
  countLines,
  inPixels,
  lines,
  pixelLayer,
  shapes,
  textAt,
  texts,
  toldTexts,
} from '../../../src/render/vega-lite/pixels.js';

describe('on the way from one place to another', () => {
  const place = (x: number, y: number) => ({ x, y });
  test.each([
    // 3, 4 and 5 make a right angle: 10 of 5 is twice as far, and none of it is where it begins.
    [place(1, 2), place(4, 6), 5, place(4, 6)],
    [place(1, 2), place(4, 6), 10, place(7, 10)],
    [place(1, 2), place(4, 6), 2.5, place(2.5, 4)],
    [place(1, 2), place(4, 6), 0, place(1, 2)],
    [place(4, 6), place(1, 2), 5, place(1, 2)],
    [place(3, 0), place(3, 8), 1, place(3, 1)],
    [place(0, 3), place(8, 3), 1, place(1, 3)],
    // There is no way from a place to itself.
    [place(3, 3), place(3, 3), 5, place(3, 3)],
  ])('from %j to %j, %d pixels on is %j', (from, to, pixels, expected) => {
    expect(along(from, to, pixels)).toEqual(expected);
  });

  test.each([
    [place(5, 5), place(4, 4), 315],
    [place(5, 5), place(6, 4), 45],
    [place(5, 5), place(6, 6), 135],
    [place(5, 5), place(4, 6), 225],
    [place(2, 7), place(2, 3), 0],
  ])('from %j to %j it is turned by %i degrees', (from, to, degrees) => {
    expect(bearing(from, to)).toBe(degrees);
  });
});

test.each([
  [1.24, 1.2],
  [1.26, 1.3],
  [-0.01, 0],
  [3, 3],
  [-2.34, -2.3],
])('%d pixels are %d to a tenth', (pixels, expected) => {
  expect(tenth(pixels)).toBe(expected);
});

test('the directions go clockwise from the top', () => {
  const [top, right, bottom, left] = directions(4);
  expect([top?.x, top?.y]).toEqual([0, -1]);
  expect([right?.x, right?.y]).toEqual([1, expect.closeTo(0)]);
  expect([bottom?.x, bottom?.y]).toEqual([expect.closeTo(0), 1]);
  expect([left?.x, left?.y]).toEqual([-1, expect.closeTo(0)]);
  // The sine of 120 degrees is half the root of 3, to 12 digits.
  expect(directions(3)[1]?.x).toBe(0.866025403784);
});

describe('a text', () => {
  const [one, three] = ['a', 'a\nb\nc'];
  test('has as many lines as its breaks part', () => {
    expect([one, three, ''].map(countLines)).toEqual([1, 3, 1]);
    expect(lines('aa bb cc', 2, 2)).toBe('aa\nb…');
  });

  test('is centred: its first line is half of the others above the middle', () => {
    expect(centred(100, one)).toBe(100);
    // Two more lines, of 13 pixels unless said.
    expect(centred(100, three)).toBe(87);
    expect(centred(100, three, 10)).toBe(90);
    expect(textAt(three, 7, 100, 10)).toEqual({ text: three, textX: 7, textY: 90 });
  });

  test('that ends in a place has its last line there', () => {
    expect(textAt(one, 7, 100, 10, true)).toEqual({ text: one, textX: 7, textY: 100 });
    expect(textAt(three, 7, 100, 10, true)).toEqual({ text: three, textX: 7, textY: 80 });
  });
});

describe('a layer', () => {
  const own = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
  const word = (field: string) => ({ field, type: 'nominal' });
  const rows = [{ x: 1, end: 2, y: 3, text: 'a', said: 'b' }];
  const bare = { lineBreak: '\n', baseline: 'middle', fontSize: 11 };

  test('in pixels takes its places from its rows, an end without a scale of its own', () => {
    expect(inPixels('x')).toEqual(own('x'));
    expect(pixelLayer(rows, { type: 'rule' }, { x: 'x', x2: 'end', y: 'y' })).toEqual({
      data: { values: rows },
      mark: { type: 'rule' },
      encoding: { x: own('x'), x2: { field: 'end' }, y: own('y') },
    });
  });

  test('of texts writes them, in the middle of their line unless it says otherwise', () => {
    expect(pixelLayer(rows, { type: 'text', fontSize: 9 }, { y: 'y' }, { x: at(4) })).toEqual({
      data: { values: rows },
      mark: { type: 'text', ...bare, fontSize: 9 },
      encoding: { y: own('y'), text: word('text'), x: { value: 4 } },
    });
    expect(texts(rows, { align: 'left' }, at(4))).toEqual({
      data: { values: rows },
      mark: { type: 'text', ...bare, lineHeight: 13, aria: false, align: 'left' },
      encoding: { y: own('y'), text: word('text'), x: { value: 4 } },
    });
    // Only these are told to those who do not see the picture.
    expect(toldTexts(rows, { align: 'left' }, at(4))).toEqual({
      data: { values: rows },
      mark: { type: 'text', ...bare, lineHeight: 13, align: 'left' },
      encoding: { y: own('y'), text: word('text'), x: { value: 4 }, description: word('said') },
    });
  });

  test('of shapes is told elsewhere, and looks as its rows or a table say', () => {
    const encoding = { shape: asGiven('shape') };
    expect(shapes(rows, { type: 'point' }, encoding)).toEqual({
      data: { values: rows },
      mark: { aria: false, type: 'point' },
      encoding: { shape: { field: 'shape', type: 'nominal', scale: null, legend: null } },
    });
    expect(byTable('kind', { a: 'red', b: 'blue' })).toEqual({
      field: 'kind',
      type: 'nominal',
      scale: { domain: ['a', 'b'], range: ['red', 'blue'] },
      legend: null,
    });
  });
});

import { describe, expect, test } from 'vitest';
import { chartWords } from '../../../src/explain/chart-words.js';
import { wordsOf } from '../../../src/explain/words.js';
import { scaleLayers } from '../../../src/render/vega-lite/scale-layers.js';
import { placed, type ScaleRow } from '../../../src/render/vega-lite/scale-rows.js';

const words = wordsOf('test', 'en');
const told = chartWords.en.verdict;
const level = (lo: number, hi = lo) => ({ lo, hi });

/** A row of every look. */
const all: readonly ScaleRow[] = [
  { label: 'in', level: level(1), status: 'certain', ends: ['in (1)'] },
  { label: 'between', level: level(0.5), status: 'ambiguous', ends: ['exactly between'] },
  { label: 'out', level: level(0), status: 'excluded', ends: ['out'] },
  { label: 'open', level: level(0.25, 0.75), beside: level(0.2), status: 'possible', ends: ['a', 'b'] },
  { label: 'unknown', level: level(0, 1), beside: level(0, 1), status: 'possible', ends: ['c'] },
  { label: 'none', level: null, beside: level(0.1, 0.4), ends: ['d'] },
  { label: 'head', level: null, ends: [], isHead: true },
];

// The first begins 9 below the top. A bar is 14 high with 4 to spare, or with twice 9 where something stands below it; a line is
// 13 high; and 9 lie between two rows. So the rows are 18, 18, 18, 32, 32, 32 and 18 high.
const middles = [18, 45, 72, 106, 147, 188, 222];
const height = 240;

const own = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
const given = (field: string) => ({ field, type: 'nominal', scale: null, legend: null });
const word = (field: string) => ({ field, type: 'nominal' });

describe('rows on a scale', () => {
  test('stand one below the other, each as high as it takes', () => {
    const rows = placed(all);
    expect(rows.rows.map(({ middle }) => middle)).toEqual(middles);
    expect(rows.height).toBe(height);
    expect(rows.rows.map(({ ended }) => ended)).toEqual([
      'in (1)',
      'exactly between',
      'out',
      'a\nb',
      'c',
      'd',
      '',
    ]);
    expect(placed([])).toEqual({ rows: [], height: 9 });
  });

  test.each<[string, Partial<ScaleRow>, number]>([
    ['one line', {}, 18],
    // Two lines are 26 high.
    ['two lines at its end', { ends: ['a', 'b'] }, 26],
    ['two lines at its beginning', { label: 'x'.repeat(39) }, 26],
    ['three lines at its end, beside two', { label: 'x'.repeat(39), ends: ['a', 'b', 'c'] }, 39],
    ['an end of 40 characters', { ends: ['x'.repeat(40)] }, 18],
    ['an end of 41', { ends: ['x'.repeat(41)] }, 26],
    ['an end of more than three lines', { ends: ['x'.repeat(200)] }, 39],
    ['a label of more than four lines', { label: 'x'.repeat(200) }, 52],
    ['something below it', { beside: level(1) }, 32],
    ['nothing that applies below it', { beside: null }, 18],
  ])('with %s', (_, more, own) => {
    const { rows, height: end } = placed([{ label: 'a', level: null, ends: ['b'], ...more }]);
    expect([rows[0]?.middle, end]).toEqual([9 + own / 2, 9 + own + 9]);
  });
});

describe('a scale', () => {
  const texts = { axis: 'How far', halfway: '0.5: between', beside: 'typical' };
  const layers = scaleLayers(placed(all), texts, 82, told, words);
  const x = {
    field: 'lo',
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { values: [0, 0.25, 0.5, 0.75, 1], format: '.2~f', grid: false, titlePadding: 8 },
    title: 'How far',
  };
  const line = { x, x2: { field: 'hi' }, y: own('y') };
  const box = { x, x2: { field: 'hi' }, y: own('top'), y2: { field: 'bottom' } };
  const written = { lineBreak: '\n', baseline: 'middle', fontSize: 11, type: 'text', lineHeight: 13 };
  const small = { ...written, aria: false, fontSize: 10 };
  const unseen = { aria: false };
  // Where something stands below a level, the level is half of 9 higher, and that is 9 lower than the middle.
  const levelY = [18, 45, 72, 101.5, 142.5];

  test('has a line in the middle, which says what it is', () => {
    expect(layers.slice(0, 2)).toEqual([
      {
        data: { values: [{ lo: 0.5 }] },
        mark: { ...unseen, type: 'rule', color: '#555555', strokeDash: [6, 4] },
        encoding: { x },
      },
      {
        data: { values: [{ lo: 0.5, y: -8, text: '0.5: between' }] },
        mark: { ...small, align: 'center', color: '#555555' },
        encoding: { y: own('y'), text: word('text'), x },
      },
    ]);
    // Without a text there is no line either: a mean has no middle between in and out.
    const without = scaleLayers(placed(all), { axis: 'How far' }, 82, told, words);
    expect(without.slice(0, 5)).toEqual(layers.slice(2, 7));
  });

  test('guides the eye to each level, from end to end', () => {
    expect(layers[2]).toEqual({
      data: { values: levelY.map((y) => ({ lo: 0, hi: 1, y })) },
      mark: { ...unseen, type: 'rule', color: '#DDDDDD' },
      encoding: line,
    });
  });

  test('has an open, broken frame with the word where nothing is known', () => {
    const [frame, said] = layers.slice(3, 5);
    expect(frame).toMatchObject({
      mark: {
        ...unseen,
        type: 'rect',
        fill: '#FFFFFF',
        stroke: '#555555',
        strokeWidth: 1,
        strokeDash: [3, 3],
      },
      encoding: box,
    });
    // 14 high, around its place.
    expect(frame?.data.values).toMatchObject([{ lo: 0, hi: 1, y: 142.5, top: 135.5, bottom: 149.5 }]);
    // Beside the middle, which its line would strike out.
    expect(said).toEqual({
      data: { values: [{ lo: 0.25, y: 142.5, text: 'unknown' }] },
      mark: { ...small, align: 'center', color: '#555555' },
      encoding: { y: own('y'), text: word('text'), x },
    });
  });

  test('has a bar where a span is known, and a point where a level is', () => {
    const [bar, points] = layers.slice(5, 7);
    expect(bar).toMatchObject({
      mark: { ...unseen, type: 'rect', fill: '#CFE3F1', stroke: '#0072B2', strokeWidth: 1.5 },
      encoding: box,
    });
    expect(bar?.mark).not.toHaveProperty('strokeDash');
    expect(bar?.data.values).toMatchObject([{ lo: 0.25, hi: 0.75, top: 94.5, bottom: 108.5 }]);
    expect(points).toMatchObject({
      mark: { ...unseen, type: 'point', stroke: '#0072B2', strokeWidth: 2, size: 110, opacity: 1 },
      encoding: { x, y: own('y'), shape: given('shape'), fill: given('fill') },
    });
    expect(points?.data.values).toMatchObject([
      { lo: 1, y: 18, shape: 'circle', fill: '#0072B2' },
      { lo: 0.5, y: 45, shape: 'diamond', fill: '#0072B2' },
      { lo: 0, y: 72, shape: 'circle', fill: '#FFFFFF' },
    ]);
    // A level without a status, as a score is, is known and no more.
    const score = scaleLayers(
      placed([{ label: 'a', level: level(0.5), ends: [] }]),
      { axis: '' },
      0,
      told,
      words,
    );
    expect(score[4]?.data.values).toMatchObject([{ shape: 'circle', fill: '#0072B2' }]);
  });

  test('has what is told beside as thin lines and hollow marks, at either end of a span', () => {
    const [open, span, marks] = layers.slice(7, 10);
    expect(open).toMatchObject({
      mark: { ...unseen, type: 'rule', color: '#D55E00', strokeWidth: 1, strokeDash: [2, 4] },
      encoding: line,
    });
    expect(open?.data.values).toMatchObject([{ lo: 0, hi: 1, y: 156 }]);
    expect(span).toMatchObject({
      mark: { ...unseen, type: 'rule', color: '#D55E00', strokeWidth: 2 },
      encoding: line,
    });
    expect(span?.data.values).toMatchObject([{ lo: 0.1, hi: 0.4, y: 197 }]);
    expect(marks).toMatchObject({
      mark: {
        ...unseen,
        type: 'point',
        shape: 'triangle-up',
        filled: false,
        color: '#D55E00',
        strokeWidth: 1.5,
        size: 45,
        opacity: 1,
      },
      encoding: { x, y: own('y') },
    });
    expect(marks?.data.values.map((one) => Object(one)).map(({ lo, y }) => [lo, y])).toEqual([
      [0.2, 115],
      [0.1, 197],
      [0.4, 197],
    ]);
  });

  test('has the names of its rows on the left, heads in bold, and what is said of them on the right', () => {
    const label = (text: string, y: number) => ({ text, y });
    const [names, heads, ends] = layers.slice(10, 13);
    expect(names).toEqual({
      data: { values: all.slice(0, 6).map((row, at) => label(row.label, middles[at] ?? 0)) },
      mark: { ...written, aria: false, align: 'right' },
      // Ten to the left of the scale, and as far again as is asked for.
      encoding: { y: own('y'), text: word('text'), x: { value: -92 } },
    });
    expect(heads).toEqual({
      data: { values: [label('head', 222)] },
      mark: { ...written, aria: false, align: 'right', fontWeight: 'bold' },
      encoding: { y: own('y'), text: word('text'), x: { value: -92 } },
    });
    expect(ends?.mark).toEqual({ ...written, align: 'left' });
    expect(ends?.encoding).toEqual({
      y: own('y'),
      text: word('text'),
      // The scale is 340 wide.
      x: { value: 352 },
      description: word('said'),
    });
    // Two lines are centred: the first is half a line above the middle.
    expect(ends?.data.values[3]).toEqual({ text: 'a\nb', y: 99.5, said: 'open: a, b' });
    expect(ends?.data.values).toHaveLength(6);
  });

  test('has a key of what occurs, 52 below its end and 18 from line to line', () => {
    const entries = layers.slice(13);
    const texts = entries.at(-1);
    expect(texts).toEqual({
      data: {
        values: [
          { text: 'known', y: 292 },
          { text: 'known, and exactly in the middle: neither in nor out', y: 310 },
          { text: 'known, and out', y: 328 },
          { text: 'known to lie somewhere in this span', y: 346 },
          { text: 'not known: it may lie anywhere', y: 364 },
          { text: 'typical', y: 382 },
        ],
      },
      mark: { ...small, align: 'left' },
      encoding: { y: own('y'), text: word('text'), x: { value: 38 } },
    });
    const point = { ...unseen, type: 'point', stroke: '#0072B2', strokeWidth: 2, size: 110, opacity: 1 };
    const at = (y: number) => ({ x: { value: 14 }, y: { value: y } });
    // A bar is 28 wide, and 12 high around the place of its line.
    const wide = (y: number) => ({
      x: { value: 0 },
      x2: { value: 28 },
      y: { value: y - 6 },
      y2: { value: y + 6 },
    });
    expect(entries.slice(0, -1).map(({ data, mark, encoding }) => [data.values, mark, encoding])).toEqual([
      [[{}], { ...point, shape: 'circle', fill: '#0072B2' }, at(292)],
      [[{}], { ...point, shape: 'diamond', fill: '#0072B2' }, at(310)],
      [[{}], { ...point, shape: 'circle', fill: '#FFFFFF' }, at(328)],
      [[{}], layers[5]?.mark, wide(346)],
      [[{}], layers[3]?.mark, wide(364)],
      [[{}], layers[9]?.mark, at(382)],
    ]);
  });

  test.each<[string, readonly ScaleRow[], string | undefined, string[]]>([
    ['a point', [{ label: 'a', level: level(1), ends: [] }], undefined, ['known']],
    [
      'a span',
      [{ label: 'a', level: level(0, 0.5), ends: [] }],
      undefined,
      ['known to lie somewhere in this span'],
    ],
    [
      'nothing known',
      [{ label: 'a', level: level(0, 1), ends: [] }],
      undefined,
      ['not known: it may lie anywhere'],
    ],
    ['nothing that applies', [{ label: 'a', level: null, ends: [] }], 'typical', []],
    [
      'something beside that nothing is called',
      [{ label: 'a', level: null, beside: level(1), ends: [] }],
      undefined,
      [],
    ],
    ['something beside', [{ label: 'a', level: null, beside: level(1), ends: [] }], 'typical', ['typical']],
  ])('of %s has no more in its key', (_, rows, beside, keys) => {
    const drawn = scaleLayers(placed(rows), { axis: '', ...(beside && { beside }) }, 0, told, words);
    expect(drawn.at(-1)?.data.values.map((one) => Object(one).text)).toEqual(keys);
  });
});

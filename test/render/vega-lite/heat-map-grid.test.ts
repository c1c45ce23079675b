import { describe, expect, test } from 'vitest';
import { chartWords } from '../../../src/explain/chart-words.js';
import type { CellState } from '../../../src/explain/heat-map-dictionary.js';
import { cellLooks } from '../../../src/render/vega-lite/cell-states.js';
import { gridLayers } from '../../../src/render/vega-lite/heat-map-grid.js';
import type { ChartLayer, JsonObject } from '../../../src/render/vega-lite/spec.js';

const told = chartWords.en.heatMap;
const sayCell = (row: string, column: string, text: string) => `${row}/${column}/${text}`;
const cell = (text: string, state: CellState = 'determined') => ({ state, text });
const own = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
const valuesOf = (layer: ChartLayer | undefined) => (layer?.data.values ?? []) as readonly JsonObject[];

describe('the cells of a heat map', () => {
  // Six lines of 16 characters are 72 high, and 8 more.
  const long = Array.from({ length: 6 }, () => 'x'.repeat(16)).join(' ');
  const { layer, width, height } = gridLayers({
    rows: ['first', 'second'],
    columns: ['A', 'a name that takes two lines'],
    cells: [
      [cell('yes'), cell('open: a or b', 'open')],
      [cell(long), cell('nothing known', 'unknown')],
    ],
    told,
    sayCell,
  });
  // The longest head has two lines, 26 and 8; then rows of 44 and 80, 14 to the legend, and 22 for each of three states.
  const [top, second, below] = [34, 78, 158];

  test('are 118 wide, and as high as the longest answer of their row or 44', () => {
    expect(width).toBe(236);
    expect(height).toBe(below + 14 + 3 * 22);
    const box = (x: number, y: number, high: number) => ({
      x,
      y,
      right: x + 118,
      bottom: y + high,
      shapeX: x + 11,
      middle: y + high / 2,
      textX: x + 21,
    });
    const boxes = [box(0, top, 44), box(118, top, 44), box(0, second, 80), box(118, second, 80)];
    expect(valuesOf(layer[0])).toMatchObject(boxes);
    expect(valuesOf(layer[0])).toBe(valuesOf(layer[1]));
    expect(valuesOf(layer[0])).toBe(valuesOf(layer[2]));
    expect(
      valuesOf(layer[0]).map(({ row, column, state, answer, told }) => [row, column, state, answer, told]),
    ).toEqual([
      ['first', 'A', 'determined', 'yes', 'first/A/yes'],
      [
        'first',
        'a name that takes two lines',
        'open',
        'open: a or b',
        'first/a name that takes two lines/open: a or b',
      ],
      ['second', 'A', 'determined', long, `second/A/${long}`],
      [
        'second',
        'a name that takes two lines',
        'unknown',
        'nothing known',
        'second/a name that takes two lines/nothing known',
      ],
    ]);
    // Lines of an answer are 12 high: the first of six is five halves above the middle.
    expect(valuesOf(layer[2]).map(({ textY }) => textY)).toEqual([56, 56, 118 - 30, 118]);
  });

  test('look as their state does, by fill, shape and ink', () => {
    const [boxes, shapes, texts] = layer;
    const by = (part: 'fill' | 'shape' | 'ink') => ({
      field: 'state',
      type: 'nominal',
      scale: { domain: Object.keys(cellLooks), range: Object.values(cellLooks).map((look) => look[part]) },
      legend: null,
    });
    const description = { field: 'told', type: 'nominal' };
    expect([boxes?.mark, boxes?.encoding]).toEqual([
      { type: 'rect', stroke: '#767676', strokeWidth: 1 },
      {
        x: own('x'),
        y: own('y'),
        x2: { field: 'right' },
        y2: { field: 'bottom' },
        fill: by('fill'),
        description,
        tooltip: description,
      },
    ]);
    expect([shapes?.mark, shapes?.encoding]).toEqual([
      { type: 'point', filled: true, opacity: 1, size: 90, aria: false },
      { x: own('shapeX'), y: own('middle'), shape: by('shape'), color: by('ink') },
    ]);
    expect([texts?.mark, texts?.encoding]).toEqual([
      {
        lineBreak: '\n',
        baseline: 'middle',
        type: 'text',
        color: '#111111',
        align: 'left',
        fontSize: 10,
        lineHeight: 12,
      },
      { x: own('textX'), y: own('textY'), text: { field: 'text', type: 'nominal' }, color: by('ink') },
    ]);
  });

  test('have the names of columns above them, ending there, and those of rows beside them', () => {
    const text = {
      lineBreak: '\n',
      baseline: 'middle',
      fontSize: 11,
      type: 'text',
      color: '#111111',
      lineHeight: 13,
    };
    const places = { x: own('textX'), y: own('textY'), text: { field: 'text', type: 'nominal' } };
    // The last line of a head is 12 above the cells.
    expect(layer[3]).toEqual({
      data: {
        values: [
          { column: 'A', text: 'A', textX: 2, textY: top - 12 },
          {
            column: 'a name that takes two lines',
            text: 'a name that takes\ntwo lines',
            textX: 120,
            textY: top - 12 - 13,
          },
        ],
      },
      mark: { ...text, align: 'left' },
      encoding: places,
    });
    expect(layer[4]).toEqual({
      data: {
        values: [
          { row: 'first', text: 'first', textX: -8, textY: top + 22 },
          { row: 'second', text: 'second', textX: -8, textY: second + 40 },
        ],
      },
      mark: { ...text, align: 'right' },
      encoding: places,
    });
  });

  test('have a legend of the states that occur, from the most to the least that is known, 22 from line to line', () => {
    const [boxes, , texts] = layer.slice(5);
    const start = below + 14;
    expect(valuesOf(boxes)).toEqual(
      (['determined', 'open', 'unknown'] as const).map((state, at) => ({
        state,
        told: told.legend[state],
        x: 0,
        y: start + at * 22,
        right: 22,
        bottom: start + at * 22 + 18,
        shapeX: 11,
        middle: start + at * 22 + 9,
        text: told.legend[state],
        textX: 30,
        textY: start + at * 22 + 9,
      })),
    );
    expect(texts?.mark).toMatchObject({ type: 'text', align: 'left', color: '#111111' });
    expect(texts?.encoding).not.toHaveProperty('color');
    expect(layer).toHaveLength(8);
  });
});

describe('an answer', () => {
  // Up to three short parts between commas stand in a line each; what is longer is broken between words, at 16 characters.
  test.each<[string, string, string]>([
    ['one part', 'met 1', 'met 1'],
    ['two short parts', 'met 1, open 2', 'met 1,\nopen 2'],
    ['three short parts', 'met 1, not met 22, open 3', 'met 1,\nnot met 22,\nopen 3'],
    ['four short parts', 'a, b, c, d', 'a, b, c, d'],
    ['parts of 15 characters', `${'x'.repeat(15)}, b`, `${'x'.repeat(15)},\nb`],
    ['a part of 16', `${'x'.repeat(16)}, b`, `${'x'.repeat(16)}\n, b`],
    ['one short part beside a long one', `b, ${'x'.repeat(16)}`, `b,\n${'x'.repeat(16)}`],
    ['two short parts beside a long one', `b, c, ${'x'.repeat(16)}`, `b, c,\n${'x'.repeat(16)}`],
    [
      'more than 18 lines',
      'abcdefghijklmnop '.repeat(19).trim(),
      `${'abcdefghijklmnop\n'.repeat(17)}abcdefghijklmno…`,
    ],
  ])('of %s is written so', (_, text, written) => {
    const { layer } = gridLayers({ rows: ['r'], columns: ['c'], cells: [[cell(text)]], told, sayCell });
    expect(valuesOf(layer[2])[0]?.text).toBe(written);
  });

  // 12 for each line and 8 are more than 44 from the fourth line on.
  test.each([
    [3, 44],
    [4, 56],
  ])('of %i lines takes a row of %i', (count, high) => {
    const text = Array.from({ length: count }, () => 'x'.repeat(16)).join(' ');
    const { layer } = gridLayers({ rows: ['r'], columns: ['c'], cells: [[cell(text)]], told, sayCell });
    const [{ y, bottom } = { y: 0, bottom: 0 }] = valuesOf(layer[0]);
    expect(Number(bottom) - Number(y)).toBe(high);
  });
});

test.each([
  [[], [], [], 118, 22],
  [['r'], [], [[]], 118, 66],
  [[], ['c'], [], 118, 35],
  [[], ['c', 'd', 'e'], [], 354, 35],
])('rows %j by columns %j have nothing to draw', (rows, columns, cells, width, height) => {
  // 8 above, or a line of 13 more where there is a head; 44 for a row; and 14 below.
  expect(gridLayers({ rows, columns, cells, told, sayCell })).toEqual({ layer: [], width, height });
});

import { describe, expect, test } from 'vitest';
import { chartWords } from '../../../src/explain/chart-words.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { classify } from '../../../src/forms/classify.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { cellLayers, type Fit } from '../../../src/render/vega-lite/grid-cells.js';
import { numbered, profileOf } from '../../forms/profile/made.js';
import { layersOf, toldRows } from './drawn-levels.js';

const en = { locale: 'en' } as const;
const told = chartWords.en.verdict;
const own = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null });
const given = (field: string) => ({ field, type: 'nominal', scale: null, legend: null });
const fits: readonly Fit[] = ['fits', 'possible', 'open', 'against', 'inapplicable'];

describe('the cells of a row', () => {
  const words = {
    fits: 'yes',
    // 106 pixels beside the mark take 17 characters of 6 pixels each.
    possible: 'x'.repeat(17),
    open: 'x'.repeat(18),
    against: 'no',
    inapplicable: 'x'.repeat(60),
  };
  const names = ['A', 'B', 'C', 'D', 'E'];
  const rows = [{ label: 'row', labelled: 'row', fits, top: 40, high: 30 }];
  const layers = cellLayers(rows, words, names, 136, told);

  test('are framed by how they fit, each in its column, with 3 and 2 pixels around it', () => {
    const frame = (left: number) => ({ left, right: left + 130, top: 42, bottom: 68 });
    expect(layers.slice(0, 5).map(({ data, mark }) => [mark, data.values.length])).toEqual([
      [{ aria: false, type: 'rect', fill: '#CFE3F1', stroke: '#0072B2', strokeWidth: 2 }, 1],
      [
        {
          aria: false,
          type: 'rect',
          fill: '#CFE3F1',
          stroke: '#0072B2',
          strokeWidth: 1.5,
          strokeDash: [4, 3],
        },
        1,
      ],
      [
        { aria: false, type: 'rect', fill: '#FFFFFF', stroke: '#555555', strokeWidth: 1, strokeDash: [3, 3] },
        1,
      ],
      [{ aria: false, type: 'rect', fill: '#FFFFFF', stroke: '#DDDDDD', strokeWidth: 1 }, 1],
      [{ aria: false, type: 'rect', fill: '#EEEEEE', stroke: '#EEEEEE', strokeWidth: 1 }, 1],
    ]);
    for (const [index, { data, encoding }] of layers.slice(0, 5).entries()) {
      expect(data.values[0]).toMatchObject({ fit: fits[index], ...frame(3 + index * 136) });
      expect(encoding).toEqual({
        x: own('left'),
        x2: { field: 'right' },
        y: own('top'),
        y2: { field: 'bottom' },
      });
    }
  });

  test('have a mark, full where it fits for sure, and their word beside it', () => {
    const [marks, texts] = layers.slice(5);
    expect(marks).toMatchObject({
      mark: { aria: false, type: 'point', stroke: '#555555', strokeWidth: 1.5, size: 60, opacity: 1 },
      encoding: { x: own('mark'), y: own('middle'), shape: given('shape'), fill: given('filled') },
    });
    const values = (texts?.data.values ?? []).map((one) => Object(one));
    expect(values.map(({ mark, written, middle }) => [mark, written, middle])).toEqual(
      [0, 136, 272, 408, 544].map((x) => [x + 15, x + 26, 55]),
    );
    expect(values.map(({ shape, filled }) => `${shape} ${filled}`)).toEqual([
      'circle #0072B2',
      'circle #FFFFFF',
      'square #FFFFFF',
      'cross #AAAAAA',
      'stroke #555555',
    ]);
    expect(values.map(({ text }) => text)).toEqual([
      'yes',
      'x'.repeat(17),
      `${'x'.repeat(17)}\nx`,
      'no',
      `${'x'.repeat(17)}\n${'x'.repeat(16)}…`,
    ]);
    // Two lines of 13 begin half a line higher.
    expect(values.map(({ y }) => y)).toEqual([55, 55, 48.5, 55, 48.5]);
    expect(values[0]?.said).toBe('row (A): yes');
    expect(texts?.mark).toEqual({
      lineBreak: '\n',
      baseline: 'middle',
      type: 'text',
      lineHeight: 13,
      align: 'left',
      fontSize: 10,
    });
    expect(texts?.encoding).toMatchObject({ x: own('written'), y: own('y') });
  });
});

describe('the grid', () => {
  const drawnOf = (rows: readonly string[], columns: readonly string[], answers: object) => {
    const definition = profileOf(rows, columns);
    return toVegaLite(classify(definition, answers as never) as Verdict, { ...en, definition });
  };

  test.each([
    [1, 136],
    [4, 544],
    // From five columns on each is 108 wide, and from nine on 92.
    [5, 540],
    [8, 864],
    [9, 828],
  ])('of %i columns is %i wide', (count, width) => {
    const columns = numbered('c', count);
    expect(drawnOf(['r'], columns, { r: columns[0] }).width).toBe(width);
  });

  test('has its heads above, its feet below, and rows of 30 or as high as their names in between', () => {
    const long = `long-${'x'.repeat(60)}`;
    const spec = drawnOf(['short', long], ['one', 'two'], { short: 'two', [long]: ['one', 'two'] });
    const layers = layersOf(spec);
    // Heads of one line take 13 and 10 more; a name of 65 characters takes two lines of 38, 26 and 10 more. Then the feet, and
    // the foot "in (placed here)", 16 characters, fits into 20.
    const [top, middle, bottom, height] = [23, 53, 89, 112];
    expect(spec.height).toBe(height);
    const centres = layers.filter(({ mark }) => mark.align === 'center');
    expect(centres.map(({ mark }) => mark.fontWeight)).toEqual(['bold', undefined]);
    expect(centres.map(({ values }) => values)).toEqual([
      [
        { x: 68, y: top / 2, text: 'one' },
        { x: 204, y: top / 2, text: 'two' },
      ],
      [
        { x: 68, y: (bottom + height) / 2, text: 'out' },
        { x: 204, y: (bottom + height) / 2, text: 'in (placed here)' },
      ],
    ]);
    expect(centres[0]?.encoding.x).toEqual(own('x'));
    const names = layers.find(({ mark }) => mark.align === 'right');
    expect(names?.encoding.x).toEqual({ value: -10 });
    expect(names?.values).toEqual([
      { text: 'short', y: (top + middle) / 2 },
      // Two lines begin half a line above the middle.
      { text: `${long.slice(0, 38)}\n${long.slice(38)}`, y: (middle + bottom) / 2 - 6.5 },
    ]);
    // The column in which all agree is framed from top to bottom.
    expect(layers.at(-1)).toMatchObject({
      values: [{ x: 136, x2: 272 }],
      mark: { aria: false, type: 'rect', filled: false, stroke: '#000000', strokeWidth: 2.5 },
      encoding: { x: own('x'), x2: { field: 'x2' }, y: { value: 0 }, y2: { value: height } },
    });
  });

  test('tells its rows, then its columns, in its description', () => {
    const spec = drawnOf(['r', 's'], ['one', 'two'], { r: 'two', s: 'unknown' });
    expect(spec.description).toContain(
      'Shown: r: one (does not fit), two (fits); s: one (open), two (open); one: out; two: in (placed here).',
    );
    expect(toldRows(spec)).toEqual([
      'r (one): does not fit',
      'r (two): fits',
      's (one): open',
      's (two): open',
    ]);
  });

  test('says of rows that do not decide that they do not, and where rows that do point elsewhere', () => {
    const rules = { led: { deciding: ['r'] } };
    const definition = profileOf(['r', 's'], ['one', 'two'], rules);
    const spec = toVegaLite(classify(definition, { r: 'two', s: 'one' }), { ...en, definition });
    const names = layersOf(spec).find(({ mark }) => mark.align === 'right');
    expect(names?.values.map(({ text }) => text)).toEqual(['r', 's (does not decide under this reading)']);
    expect(spec.title.subtitle.join(' ')).toContain('point away from two');
  });

  test('has no frame in which nothing agrees, and a foot for how each column stands', () => {
    const spec = drawnOf(['r'], ['one', 'two'], { r: 'not-applicable' });
    const feet = layersOf(spec).filter(({ mark }) => mark.align === 'center')[1];
    expect(feet?.values.map(({ text }) => text)).toEqual(['not applicable', 'not applicable']);
    expect(layersOf(spec).filter(({ mark }) => mark.strokeWidth === 2.5)).toEqual([]);
  });
});

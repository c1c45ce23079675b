import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import type { Dictionary } from '../../explain/dictionary.js';
import { sentence } from './chart-text.js';
import { asGiven, centred, inPixels, lines, shapes, toldTexts } from './pixels.js';
import type { ChartLayer, JsonObject } from './spec.js';

/** What a row says of a column. */
export type Fit = keyof Dictionary['cell'];

/** A row of a grid, with its place from top to bottom. */
export interface GridRow {
  readonly label: string;
  readonly labelled: string;
  readonly fits: readonly Fit[];
  readonly top: number;
  readonly high: number;
}

/** How a cell is drawn: by its outline, its fill and a shape. */
const looks: Readonly<Record<Fit, JsonObject & { readonly shape: string; readonly filled: string }>> = {
  fits: { fill: '#CFE3F1', stroke: '#0072B2', strokeWidth: 2, shape: 'circle', filled: '#0072B2' },
  possible: {
    fill: '#CFE3F1',
    stroke: '#0072B2',
    strokeWidth: 1.5,
    strokeDash: [4, 3],
    shape: 'circle',
    filled: '#FFFFFF',
  },
  open: {
    fill: '#FFFFFF',
    stroke: '#555555',
    strokeWidth: 1,
    strokeDash: [3, 3],
    shape: 'square',
    filled: '#FFFFFF',
  },
  against: { fill: '#FFFFFF', stroke: '#DDDDDD', strokeWidth: 1, shape: 'cross', filled: '#AAAAAA' },
  inapplicable: { fill: '#EEEEEE', stroke: '#EEEEEE', strokeWidth: 1, shape: 'stroke', filled: '#555555' },
};

const allFits = ['fits', 'possible', 'open', 'against', 'inapplicable'] as const;

/** The cells of a grid: a frame, a shape and a word for each. */
export function cellLayers(
  rows: readonly GridRow[],
  words: Dictionary['cell'],
  names: readonly string[],
  cellWidth: number,
  told: VerdictChartWords,
): ChartLayer[] {
  const most = Math.floor((cellWidth - 30) / 6);
  const cells = rows.flatMap(({ label, fits, top, high }) =>
    fits.map((fit, index) => {
      const text = lines(words[fit], most, 2);
      const x = index * cellWidth;
      const middle = top + high / 2;
      return {
        fit,
        left: x + 3,
        right: x + cellWidth - 3,
        top: top + 2,
        bottom: top + high - 2,
        middle,
        mark: x + 15,
        written: x + 26,
        y: centred(middle, text),
        text,
        shape: looks[fit].shape,
        filled: looks[fit].filled,
        said: sentence(told.row(told.standing(label, names[index] ?? ''), words[fit])),
      };
    }),
  );
  return [
    ...allFits.map((wanted) => {
      const { shape: _, filled: __, ...look } = looks[wanted];
      return shapes(
        cells.filter(({ fit }) => fit === wanted),
        { type: 'rect', ...look },
        { x: inPixels('left'), x2: { field: 'right' }, y: inPixels('top'), y2: { field: 'bottom' } },
      );
    }),
    shapes(
      cells,
      { type: 'point', stroke: '#555555', strokeWidth: 1.5, size: 60, opacity: 1 },
      { x: inPixels('mark'), y: inPixels('middle'), shape: asGiven('shape'), fill: asGiven('filled') },
    ),
    toldTexts(cells, { align: 'left', fontSize: 10 }, inPixels('written')),
  ];
}

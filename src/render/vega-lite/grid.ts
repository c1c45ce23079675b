import { isListOf, isText } from '../../core/assert.js';
import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import type { Dictionary } from '../../explain/dictionary.js';
import { type Labels, labelsOf } from '../../explain/labels.js';
import type { Words } from '../../explain/words.js';
import type { ProfileDefinition } from '../../forms/profile/definition.js';
import type { ProfileVerdict } from '../../forms/profile/verdict.js';
import { sentence } from './chart-text.js';
import {
  asGiven,
  at,
  centred,
  inWords,
  type Lined,
  lined,
  lineHeight,
  shapes,
  texts,
  xOf,
  yOf,
} from './pixels.js';
import type { ChartLayer, JsonObject } from './spec.js';
import { entryIn, statusIn } from './told-of-verdict.js';
import type { Drawing } from './verdict-chart.js';

/** What a row says of a column. */
type Fit = keyof Dictionary['cell'];

interface GridRow {
  readonly label: string;
  readonly labelled: Lined;
  readonly fits: readonly Fit[];
  readonly top: number;
  readonly high: number;
}

/** Rows and columns of a profile as a table, each cell with what its row says of its column, and the column in which all agree. */
export function gridDrawing(
  definition: ProfileDefinition,
  verdict: ProfileVerdict,
  told: VerdictChartWords,
  words: Words,
): Drawing {
  const labels = labelsOf(definition, verdict, words);
  const columns = Object.keys(definition.columns);
  const cellWidth = widthOf(columns.length);
  const most = Math.floor(cellWidth / 6.5);
  const heads = columns.map((column) => lined(labels.member(column), most, 6));
  const feet = columns.map((column) => {
    const status = statusIn(verdict.status, column);
    const standing = words.dictionary.status[status];
    return lined(status === 'certain' ? told.standing(standing, told.placed) : standing, most, 4);
  });
  const headHeight = highest(heads);
  const rows = rowsOf(definition, verdict, labels, headHeight, told);
  const bottom = rows.reduce((end, { top, high }) => Math.max(end, top + high), headHeight);
  const size = { width: cellWidth * columns.length, height: bottom + highest(feet) };
  const names = columns.map(labels.member);
  const { cell } = words.dictionary;
  return {
    title: 'outcome',
    rows: rows.map(({ label, fits }) =>
      sentence(
        told.row(label, fits.map((fit, index) => told.standing(names[index] ?? '', cell[fit])).join(', ')),
      ),
    ),
    also: ['rows-disagree'],
    ...size,
    layer: [
      ...cellLayers(rows, cell, names, cellWidth, size, told),
      ...columnTexts(heads, 0, headHeight, { fontWeight: 'bold' }, cellWidth, size),
      ...columnTexts(feet, bottom, size.height, {}, cellWidth, size),
      texts(
        rows.map(({ labelled, top, high }) => ({
          text: labelled.text,
          y: centred(top + high / 2, labelled.lines),
        })),
        { align: 'right' },
        at(-10),
        size.height,
      ),
      shapes(
        columns.flatMap((column, index) =>
          statusIn(verdict.status, column) === 'certain'
            ? [{ x: index * cellWidth, x2: (index + 1) * cellWidth }]
            : [],
        ),
        { type: 'rect', filled: false, stroke: '#000000', strokeWidth: 2.5 },
        { x: xOf('x', size.width), x2: { field: 'x2' }, y: at(0), y2: at(size.height) },
      ),
    ],
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How wide a column is, in pixels: the more there are, the narrower. */
function widthOf(columns: number): number {
  return columns <= 4 ? 136 : columns <= 8 ? 108 : 92;
}

function highest(all: readonly Lined[]): number {
  return Math.max(...all.map(({ lines }) => lines), 1) * lineHeight + 10;
}

function rowsOf(
  definition: ProfileDefinition,
  { reading, rows: fits }: ProfileVerdict,
  labels: Labels,
  start: number,
  told: VerdictChartWords,
): GridRow[] {
  const columns = Object.keys(definition.columns);
  const { deciding = Object.keys(definition.rows) } = entryIn(definition.readings, reading);
  let top = start;
  return Object.keys(definition.rows).map((row) => {
    const name = labels.indicator(row);
    const label = deciding.includes(row) ? name : told.notDeciding(name);
    const labelled = lined(label, 38, 4);
    const fit: unknown = entryIn(fits, row);
    const own = columns.map((column) => fitOf(fit, column, columns.length, labels.isDisputed(row)));
    const one = { label, labelled, fits: own, top, high: Math.max(cellHeight, highest([labelled])) };
    top += one.high;
    return one;
  });
}

const cellHeight = 30;

/** What a row says of a column; throws where the verdict is damaged. */
function fitOf(fit: unknown, column: string, columns: number, isDisputed: boolean): Fit {
  if (fit === 'not-applicable') return 'inapplicable';
  if (!isListOf(fit, isText)) throw new TypeError('rows');
  if (fit.length === columns) return 'open';
  if (!fit.includes(column)) return 'against';
  return isDisputed ? 'possible' : 'fits';
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

function cellLayers(
  rows: readonly GridRow[],
  words: Dictionary['cell'],
  names: readonly string[],
  cellWidth: number,
  size: Size,
  told: VerdictChartWords,
): ChartLayer[] {
  const most = Math.floor((cellWidth - 30) / 6);
  const cells = rows.flatMap(({ label, fits, top, high }) =>
    fits.map((fit, index) => {
      const text = lined(words[fit], most, 2);
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
        y: centred(middle, text.lines),
        text: text.text,
        shape: looks[fit].shape,
        filled: looks[fit].filled,
        said: sentence(told.row(told.standing(label, names[index] ?? ''), words[fit])),
      };
    }),
  );
  const { width, height } = size;
  const written = texts(cells, { align: 'left', aria: true, fontSize: 10 }, xOf('written', width), height);
  return [
    ...allFits.map((wanted) => {
      const { shape: _, filled: __, ...look } = looks[wanted];
      return shapes(
        cells.filter(({ fit }) => fit === wanted),
        { type: 'rect', ...look },
        { x: xOf('left', width), x2: { field: 'right' }, y: yOf('top', height), y2: { field: 'bottom' } },
      );
    }),
    shapes(
      cells,
      { type: 'point', stroke: '#555555', strokeWidth: 1.5, size: 60, opacity: 1 },
      { x: xOf('mark', width), y: yOf('middle', height), shape: asGiven('shape'), fill: asGiven('filled') },
    ),
    { ...written, encoding: { ...(written.encoding as JsonObject), description: inWords('said') } },
  ];
}

/** A text for each column, above it or below it. */
function columnTexts(
  all: readonly Lined[],
  top: number,
  bottom: number,
  mark: JsonObject,
  cellWidth: number,
  { width, height }: Size,
): ChartLayer[] {
  return [
    texts(
      all.map(({ text, lines }, index) => ({
        x: (index + 0.5) * cellWidth,
        y: centred((top + bottom) / 2, lines),
        text,
      })),
      { align: 'center', ...mark },
      xOf('x', width),
      height,
    ),
  ];
}

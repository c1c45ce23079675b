import { isListOf, isText } from '../../core/assert.js';
import { entryIn } from '../../core/own-entry.js';
import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import { type Labels, labelsOf } from '../../explain/labels.js';
import type { Words } from '../../explain/words.js';
import type { ProfileDefinition } from '../../forms/profile/definition.js';
import type { ProfileVerdict } from '../../forms/profile/verdict.js';
import { sentence } from './chart-text.js';
import type { Drawing } from './drawing.js';
import { cellLayers, type Fit, type GridRow } from './grid-cells.js';
import { at, centred, countLines, inPixels, lineHeight, lines, shapes, texts } from './pixels.js';
import type { ChartLayer, JsonObject } from './spec.js';
import { statusIn } from './told-of-verdict.js';

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
  const heads = columns.map((column) => lines(labels.member(column), most, 6));
  const standings = columns.map((column) => {
    const status = statusIn(verdict.status, column);
    const standing = words.dictionary.status[status];
    return status === 'certain' ? told.standing(standing, told.placed) : standing;
  });
  const feet = standings.map((standing) => lines(standing, most, 4));
  const headHeight = highest(heads);
  const rows = rowsOf(definition, verdict, labels, headHeight, told);
  const bottom = rows.reduce((end, { top, high }) => Math.max(end, top + high), headHeight);
  const height = bottom + highest(feet);
  const names = columns.map(labels.member);
  const { cell } = words.dictionary;
  return {
    title: 'outcome',
    rows: [
      ...rows.map(({ label, fits }) =>
        told.row(label, fits.map((fit, index) => told.standing(names[index] ?? '', cell[fit])).join(', ')),
      ),
      ...standings.map((standing, index) => told.row(names[index] ?? '', standing)),
    ].map((row) => sentence(row)),
    also: ['rows-disagree'],
    width: cellWidth * columns.length,
    height,
    layer: [
      ...cellLayers(rows, cell, names, cellWidth, told),
      ...columnTexts(heads, 0, headHeight, { fontWeight: 'bold' }, cellWidth),
      ...columnTexts(feet, bottom, height, {}, cellWidth),
      texts(
        rows.map(({ labelled, top, high }) => ({
          text: labelled,
          y: centred(top + high / 2, labelled),
        })),
        { align: 'right' },
        at(-10),
      ),
      shapes(
        columns.flatMap((column, index) =>
          statusIn(verdict.status, column) === 'certain'
            ? [{ x: index * cellWidth, x2: (index + 1) * cellWidth }]
            : [],
        ),
        { type: 'rect', filled: false, stroke: '#000000', strokeWidth: 2.5 },
        { x: inPixels('x'), x2: { field: 'x2' }, y: at(0), y2: at(height) },
      ),
    ],
  };
}

/** How wide a column is, in pixels: the more there are, the narrower. */
function widthOf(columns: number): number {
  return columns <= 4 ? 136 : columns <= 8 ? 108 : 92;
}

function highest(all: readonly string[]): number {
  return Math.max(...all.map(countLines), 1) * lineHeight + 10;
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
    const labelled = lines(label, 38, 4);
    const fit: unknown = entryIn(fits, row);
    const own = columns.map((column) => fitOf(fit, column, columns, labels.isDisputed(row)));
    const one = { label, labelled, fits: own, top, high: Math.max(cellHeight, highest([labelled])) };
    top += one.high;
    return one;
  });
}

const cellHeight = 30;

/** What a row says of a column; throws where the verdict is damaged. */
function fitOf(fit: unknown, column: string, columns: readonly string[], isDisputed: boolean): Fit {
  if (fit === 'not-applicable') return 'inapplicable';
  if (!isListOf(fit, isText)) throw new TypeError('rows');
  if (columns.every((one) => fit.includes(one))) return 'open';
  if (!fit.includes(column)) return 'against';
  return isDisputed ? 'possible' : 'fits';
}

/** A text for each column, above it or below it. */
function columnTexts(
  all: readonly string[],
  top: number,
  bottom: number,
  mark: JsonObject,
  cellWidth: number,
): ChartLayer[] {
  return [
    texts(
      all.map((text, index) => ({
        x: (index + 0.5) * cellWidth,
        y: centred((top + bottom) / 2, text),
        text,
      })),
      { align: 'center', ...mark },
      inPixels('x'),
    ),
  ];
}

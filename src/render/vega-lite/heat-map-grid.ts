import type { CellState, HeatMapWords } from '../../explain/heat-map-dictionary.js';
import type { Cell } from './cell-of.js';
import { type CellLook, cellLooks } from './cell-states.js';
import { byTable, countLines, lineBreak, lineHeight, lines, pixelLayer, textAt } from './pixels.js';
import type { ChartLayer, JsonObject } from './spec.js';

/** Rows, columns and cells in between, by row. */
interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
  readonly told: HeatMapWords;
  readonly sayCell: (row: string, column: string, text: string) => string;
}

/** In pixels. */
const cellWidth = 118;
const leastHeight = 44;
const cellLineHeight = 12;
/** The most lines of an answer, enough for five verdicts that differ; what takes more is cut, and told whole where it is pointed at. */
const mostLines = 18;
const legendStep = 22;

/** The grid with the names beside and above it, and beneath it what the looks mean that it has. */
export function gridLayers({ rows, columns, cells, told, sayCell }: Grid): {
  readonly layer: readonly ChartLayer[];
  readonly width: number;
  readonly height: number;
} {
  const heads = columns.map((name) => lines(name, 18, 5));
  const top = heads.reduce((most, head) => Math.max(most, countLines(head)), 0) * lineHeight + 8;
  // A row is as high as its longest answer, so that none is cut in the middle.
  const heights = cells.map((line) =>
    line.reduce(
      (most, { text }) => Math.max(most, countLines(inCell(text)) * cellLineHeight + 8),
      leastHeight,
    ),
  );
  const starts: number[] = [];
  let below = top;
  for (const height of heights) {
    starts.push(below);
    below += height;
  }
  const values = cells.flatMap((line, row) =>
    line.map(({ state, text }, column) => {
      const cellHeight = heights[row] ?? leastHeight;
      const [x, y] = [column * cellWidth, starts[row] ?? top];
      const [rowName, columnName] = [rows[row] ?? '', columns[column] ?? ''];
      return {
        row: rowName,
        column: columnName,
        state,
        answer: text,
        told: sayCell(rowName, columnName, text),
        ...boxAt(x, y, cellWidth, cellHeight),
        ...textAt(inCell(text), x + 21, y + cellHeight / 2, cellLineHeight),
      };
    }),
  );
  const found = new Set(values.map(({ state }) => state));
  const bottom = below + 14;
  const legend = (Object.keys(cellLooks) as CellState[])
    .filter((state) => found.has(state))
    .map((state, at) => ({
      state,
      told: told.legend[state],
      ...boxAt(0, bottom + at * legendStep, 22, 18),
      ...textAt(told.legend[state], 30, bottom + at * legendStep + 9, lineHeight),
    }));
  const width = Math.max(1, columns.length) * cellWidth;
  if (values.length === 0) return { layer: [], width, height: bottom };
  return {
    width,
    height: bottom + legend.length * legendStep,
    layer: [
      ...boxLayers(values),
      textLayer(values, { align: 'left', fontSize: 10, lineHeight: cellLineHeight }, byLook('ink')),
      textLayer(
        columns.map((column, at) => ({
          column,
          ...textAt(heads[at] ?? '', at * cellWidth + 2, top - 12, lineHeight, true),
        })),
        { align: 'left', lineHeight },
      ),
      textLayer(
        rows.map((row, at) => ({
          row,
          ...textAt(
            lines(row, 36, 3),
            -8,
            (starts[at] ?? top) + (heights[at] ?? leastHeight) / 2,
            lineHeight,
          ),
        })),
        { align: 'right', lineHeight },
      ),
      ...boxLayers(legend),
      textLayer(legend, { align: 'left' }),
    ],
  };
}

/** Short parts between commas stand in a line each, so that no number is parted from its word. */
function inCell(text: string): string {
  const parts = text.split(', ');
  const isShort = parts.length > 1 && parts.length <= 3 && parts.every((part) => part.length < 16);
  return isShort ? parts.join(`,${lineBreak}`) : lines(text, 16, mostLines);
}

function boxAt(x: number, y: number, width: number, height: number) {
  const middle = y + height / 2;
  return { x, y, right: x + width, bottom: y + height, shapeX: x + 11, middle };
}

/** Boxes with their fills and shapes. */
function boxLayers(values: readonly JsonObject[]): ChartLayer[] {
  const description = { field: 'told', type: 'nominal' };
  return [
    pixelLayer(
      values,
      { type: 'rect', stroke: '#767676', strokeWidth: 1 },
      { x: 'x', y: 'y', x2: 'right', y2: 'bottom' },
      { fill: byLook('fill'), description, tooltip: description },
    ),
    pixelLayer(
      values,
      { type: 'point', filled: true, opacity: 1, size: 90, aria: false },
      { x: 'shapeX', y: 'middle' },
      { shape: byLook('shape'), color: byLook('ink') },
    ),
  ];
}

function textLayer(values: readonly JsonObject[], mark: JsonObject, color: JsonObject = {}): ChartLayer {
  const other = Object.keys(color).length > 0 ? { color } : {};
  return pixelLayer(values, { type: 'text', color: '#111111', ...mark }, { x: 'textX', y: 'textY' }, other);
}

function byLook(part: keyof CellLook): JsonObject {
  return byTable(
    'state',
    Object.fromEntries(Object.entries(cellLooks).map(([state, look]) => [state, look[part]])),
  );
}

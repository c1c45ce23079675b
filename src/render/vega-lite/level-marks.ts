import type { Interval } from '../../core/interval.js';
import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import { isPoint, isUnknown } from '../../measure/fuzzy.js';
import type { KeyEntry } from './key.js';
import { asGiven, fontSize, inPixels, shapes, texts } from './pixels.js';
import { barHeight, type PlacedRow, rowGap, type ScaleRow } from './scale-rows.js';
import { type ChartLayer, colours, type JsonObject } from './spec.js';

/** The marks of levels on a scale, and what each of those that occur stands for. */
export interface LevelMarks {
  readonly layers: readonly ChartLayer[];
  readonly key: readonly KeyEntry[];
}

/** Levels as points, as spans, or, where nothing is known, as open frames with that word; a thin line guides the eye to them. */
export function levelMarks(
  rows: readonly PlacedRow[],
  x: JsonObject,
  { key }: VerdictChartWords,
  unknown: string,
): LevelMarks {
  const drawn = rows.map((row) => drawnAt(row, row.level, row.beside ? row.middle - rowGap / 2 : row.middle));
  const { points, ranges, unknowns } = sorted(drawn);
  return {
    layers: [
      shapes(
        drawn.flatMap((one) => (one === null ? [] : [{ lo: 0, hi: 1, y: one.y }])),
        { type: 'rule', color: '#DDDDDD' },
        lineOf(x),
      ),
      shapes(unknowns, unknownMark, boxOf(x)),
      texts(
        // Beside the line in the middle, which would strike it out.
        unknowns.map(({ y }) => ({ lo: 0.25, y, text: unknown })),
        { align: 'center', fontSize: fontSize - 1, color: colours.grey },
        x,
      ),
      shapes(ranges, rangeMark, boxOf(x)),
      shapes(points, pointMark, {
        x,
        y: inPixels('y'),
        shape: asGiven('shape'),
        fill: asGiven('fill'),
      }),
    ],
    key: [
      ...pointLooks
        .filter(({ shape, fill }) => points.some((one) => one.shape === shape && one.fill === fill))
        .map(({ shape, fill, told }) => ({ mark: { ...pointMark, shape, fill }, text: key[told] })),
      ...(ranges.length > 0 ? [{ mark: rangeMark, wide, high: barHeight - 2, text: key.range }] : []),
      ...(unknowns.length > 0 ? [{ mark: unknownMark, wide, high: barHeight - 2, text: key.unknown }] : []),
    ],
  };
}

/** What stands smaller below the levels, and decides nothing. */
export function besideMarks(rows: readonly PlacedRow[], x: JsonObject, text: string | undefined): LevelMarks {
  const drawn = rows.map((row) => drawnAt(row, row.beside ?? null, row.middle + rowGap));
  const { points, ranges, unknowns } = sorted(drawn);
  const ends = ranges.flatMap((one) => [one, { ...one, lo: one.hi }]);
  const occurs = text !== undefined && drawn.some((one) => one !== null);
  return {
    layers: [
      shapes(unknowns, smallUnknownMark, lineOf(x)),
      shapes(ranges, smallRangeMark, lineOf(x)),
      shapes([...points, ...ends], smallPointMark, { x, y: inPixels('y') }),
    ],
    key: occurs ? [{ mark: smallPointMark, text }] : [],
  };
}

const wide = true as const;
const unknownMark: JsonObject = {
  type: 'rect',
  fill: '#FFFFFF',
  stroke: '#555555',
  strokeWidth: 1,
  strokeDash: [3, 3],
};
const rangeMark: JsonObject = { type: 'rect', fill: '#CFE3F1', stroke: '#0072B2', strokeWidth: 1.5 };
const pointMark: JsonObject = { type: 'point', stroke: '#0072B2', strokeWidth: 2, size: 110, opacity: 1 };
/** How a known level is drawn, and what that stands for; the first where no status has a look of its own. */
const pointLooks = [
  { status: 'certain', shape: 'circle', fill: '#0072B2', told: 'point' },
  { status: 'ambiguous', shape: 'diamond', fill: '#0072B2', told: 'ambiguous' },
  { status: 'excluded', shape: 'circle', fill: '#FFFFFF', told: 'excluded' },
] as const;
const smallPointMark: JsonObject = {
  type: 'point',
  shape: 'triangle-up',
  filled: false,
  color: '#D55E00',
  strokeWidth: 1.5,
  size: 45,
  opacity: 1,
};
const smallRangeMark: JsonObject = { type: 'rule', color: '#D55E00', strokeWidth: 2 };
const smallUnknownMark: JsonObject = { type: 'rule', color: '#D55E00', strokeWidth: 1, strokeDash: [2, 4] };

interface Sorted {
  readonly points: Drawn[];
  readonly ranges: Drawn[];
  readonly unknowns: Drawn[];
}

type Drawn = JsonObject & { readonly lo: number; readonly hi: number; readonly y: number };

function drawnAt({ status }: ScaleRow, level: Interval | null, y: number): Drawn | null {
  if (level === null) return null;
  const { shape, fill } = pointLooks.find((look) => look.status === status) ?? pointLooks[0];
  const half = barHeight / 2;
  return { lo: level.lo, hi: level.hi, y, top: y - half, bottom: y + half, shape, fill };
}

/** Those that are known, those that are known to lie in a part of the scale, and those of which nothing is known. */
function sorted(all: readonly (Drawn | null)[]): Sorted {
  const there = all.filter((one) => one !== null);
  return {
    points: there.filter((one) => isPoint(one)),
    ranges: there.filter((one) => !isPoint(one) && !isUnknown(one)),
    unknowns: there.filter((one) => isUnknown(one)),
  };
}

function boxOf(x: JsonObject): JsonObject {
  return { x, x2: { field: 'hi' }, y: inPixels('top'), y2: { field: 'bottom' } };
}

function lineOf(x: JsonObject): JsonObject {
  return { x, x2: { field: 'hi' }, y: inPixels('y') };
}

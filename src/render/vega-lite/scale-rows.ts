import type { Interval } from '../../core/interval.js';
import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import type { Words } from '../../explain/words.js';
import type { Status } from '../../forms/criteria/membership.js';
import { crossover, isPoint, isUnknown } from '../../measure/fuzzy.js';
import { sentence } from './chart-text.js';
import { type KeyEntry, keyLayers } from './key.js';
import {
  asGiven,
  at,
  centred,
  fontSize,
  inWords,
  type Lined,
  lined,
  lineHeight,
  shapes,
  texts,
  yOf,
} from './pixels.js';
import { type ChartLayer, colours, type JsonObject } from './spec.js';

/** A row of a picture on a scale from 0 to 1. */
export interface ScaleRow {
  readonly label: string;
  /** Where it lies; `null` where it does not apply, or is only the head of those below it, and nothing is drawn. */
  readonly level: Interval | null;
  /** What is drawn smaller below it. */
  readonly beside?: Interval | null;
  /** Tells points apart by shape as well as by place. */
  readonly status?: Status;
  /** What stands at its end, one below the other. */
  readonly ends: readonly string[];
  readonly isHead?: true;
}

/** A row with its place from top to bottom. */
export interface PlacedRow extends ScaleRow {
  readonly middle: number;
  readonly labelled: Lined;
  readonly ended: Lined;
}

/** How wide the scale is, in pixels. */
export const scaleWidth = 340;

const gap = 9;
const barHeight = 14;

/** Rows one below the other, each as high as its texts, and the height of all of them. */
export function placed(rows: readonly ScaleRow[]): { readonly rows: PlacedRow[]; readonly height: number } {
  let height = gap;
  const all = rows.map((row) => {
    const labelled = lined(row.label, 38, 4);
    const ended = joined(row.ends.map((end) => lined(end, 40, 3)));
    const drawn = barHeight + (row.beside ? 2 * gap : 4);
    const own = Math.max(drawn, lineHeight * Math.max(labelled.lines, ended.lines));
    const one = { ...row, labelled, ended, middle: height + own / 2 };
    height += own + gap;
    return one;
  });
  return { rows: all, height };
}

function joined(all: readonly Lined[]): Lined {
  return {
    text: all.map(({ text }) => text).join('\n'),
    lines: all.reduce((sum, { lines }) => sum + lines, 0),
  };
}

/** What is told of the scale: its title, what its middle is, and what the marks are that occur. */
export interface ScaleTexts {
  readonly axis: string;
  readonly halfway?: string;
  readonly beside?: string;
}

/** The marks of rows on a scale from 0 to 1, with the words at both ends, the line at 0.5, and what the marks stand for. */
export function scaleLayers(
  { rows, height }: { readonly rows: readonly PlacedRow[]; readonly height: number },
  { axis, halfway, beside }: ScaleTexts,
  shift: number,
  told: VerdictChartWords,
  words: Words,
): ChartLayer[] {
  const x = scaleOf('lo', axis);
  const main = rows.map((row) => drawnAt(row, row.level, row.beside ? row.middle - gap / 2 : row.middle));
  const small = rows.map((row) => drawnAt(row, row.beside ?? null, row.middle + gap));
  const [points, ranges, unknowns] = sorted(main);
  const [smallPoints, smallRanges, smallUnknowns] = sorted(small);
  const hasBeside = small.some((one) => one !== null);
  return [
    ...halfwayLayers(halfway, axis, height),
    shapes(
      main.flatMap((one) => (one === null ? [] : [{ lo: 0, hi: 1, y: one.y }])),
      { type: 'rule', color: faint },
      { x, x2: { field: 'hi' }, y: yOf('y', height) },
    ),
    shapes(unknowns, unknownMark, boxOf(x, height)),
    texts(
      unknowns.map(({ y }) => ({ lo: 0.25, y, text: words.dictionary.unknown })),
      { align: 'center', fontSize: fontSize - 1, color: colours.grey },
      x,
      height,
    ),
    shapes(ranges, rangeMark, boxOf(x, height)),
    shapes(points, pointMark, {
      x,
      y: yOf('y', height),
      shape: asGiven('shape'),
      fill: asGiven('fill'),
    }),
    shapes(smallUnknowns, smallUnknownMark, { x, x2: { field: 'hi' }, y: yOf('y', height) }),
    shapes(smallRanges, smallRangeMark, { x, x2: { field: 'hi' }, y: yOf('y', height) }),
    shapes([...smallPoints, ...smallRanges.flatMap((one) => [one, { ...one, lo: one.hi }])], smallPointMark, {
      x,
      y: yOf('y', height),
    }),
    labelLayer(
      rows.filter(({ isHead }) => !isHead),
      shift,
      {},
      height,
    ),
    labelLayer(
      rows.filter(({ isHead }) => isHead),
      shift,
      { fontWeight: 'bold' },
      height,
    ),
    endLayer(rows, told, height),
    ...keyLayers(
      [
        ...(points.length > 0
          ? [entry(pointMark, told.key.point, { shape: 'circle', fill: colours.blue })]
          : []),
        ...(ranges.length > 0 ? [{ mark: rangeMark, wide, high: barHeight - 2, text: told.key.range }] : []),
        ...(unknowns.length > 0
          ? [{ mark: unknownMark, wide, high: barHeight - 2, text: told.key.unknown }]
          : []),
        ...(hasBeside && beside !== undefined ? [entry(smallPointMark, beside)] : []),
      ],
      height,
    ),
  ];
}

const wide = true as const;
const faint = '#DDDDDD';

const unknownMark: JsonObject = {
  type: 'rect',
  fill: '#FFFFFF',
  stroke: '#555555',
  strokeWidth: 1,
  strokeDash: [3, 3],
};
const rangeMark: JsonObject = { type: 'rect', fill: '#CFE3F1', stroke: '#0072B2', strokeWidth: 1.5 };
const pointMark: JsonObject = { type: 'point', stroke: '#0072B2', strokeWidth: 2, size: 110, opacity: 1 };
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

function entry(mark: JsonObject, text: string, more: JsonObject = {}): KeyEntry {
  return { mark: { ...mark, ...more }, text };
}

/** A place on the scale. */
export function scaleOf(field: string, title: string): JsonObject {
  const axis = { values: [0, 0.25, 0.5, 0.75, 1], format: '.2~f', grid: false, titlePadding: 8 };
  return { field, type: 'quantitative', scale: { domain: [0, 1] }, axis, title };
}

type Drawn = JsonObject & { readonly lo: number; readonly hi: number; readonly y: number };

function drawnAt({ status }: ScaleRow, level: Interval | null, y: number): Drawn | null {
  if (level === null) return null;
  const shape = status === 'ambiguous' ? 'diamond' : 'circle';
  const fill = status === 'excluded' ? '#FFFFFF' : '#0072B2';
  const half = barHeight / 2;
  return { lo: level.lo, hi: level.hi, y, top: y - half, bottom: y + half, shape, fill };
}

/** Those that are known, those that are known to lie in a part of the scale, and those of which nothing is known. */
function sorted(all: readonly (Drawn | null)[]): readonly [Drawn[], Drawn[], Drawn[]] {
  const there = all.filter((one) => one !== null);
  return [
    there.filter((one) => isPoint(one)),
    there.filter((one) => !isPoint(one) && !isUnknown(one)),
    there.filter((one) => isUnknown(one)),
  ];
}

function boxOf(x: JsonObject, height: number): JsonObject {
  return { x, x2: { field: 'hi' }, y: yOf('top', height), y2: { field: 'bottom' } };
}

/** The line at 0.5, and what it is. */
function halfwayLayers(text: string | undefined, axis: string, height: number): ChartLayer[] {
  if (text === undefined) return [];
  return [
    shapes(
      [{ lo: crossover }],
      { type: 'rule', color: '#555555', strokeDash: [6, 4] },
      { x: scaleOf('lo', axis) },
    ),
    texts(
      [{ lo: crossover, y: -8, text }],
      { align: 'center', fontSize: fontSize - 1, color: colours.grey },
      scaleOf('lo', axis),
      height,
    ),
  ];
}

function labelLayer(rows: readonly PlacedRow[], shift: number, mark: JsonObject, height: number): ChartLayer {
  return texts(
    rows.map(({ labelled, middle }) => ({ text: labelled.text, y: centred(middle, labelled.lines) })),
    { align: 'right', ...mark },
    at(-10 - shift),
    height,
  );
}

/** What stands at the end of each row; each is told for those who do not see it, with the row that it ends. */
function endLayer(rows: readonly PlacedRow[], told: VerdictChartWords, height: number): ChartLayer {
  const layer = texts(
    rows
      .filter(({ isHead }) => !isHead)
      .map((row) => ({
        text: row.ended.text,
        y: centred(row.middle, row.ended.lines),
        said: saidOf(row, told),
      })),
    { align: 'left', aria: true },
    at(scaleWidth + 12),
    height,
  );
  return { ...layer, encoding: { ...(layer.encoding as JsonObject), description: inWords('said') } };
}

/** A row in words. */
export function saidOf({ label, ends }: ScaleRow, told: VerdictChartWords): string {
  return sentence(told.row(label, ends.join(', ')));
}

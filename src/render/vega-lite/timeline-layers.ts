import type { DateSpan } from '../../case/partial-date.js';
import type { chartWords } from '../../explain/chart-words.js';
import { type DeadlineStanding, deadlineStandings } from '../../forms/procedure/verdict.js';
import { countLines, lineBreak, lines } from './pixels.js';
import { type ChartLayer, colours, type JsonObject } from './spec.js';
import type { Due } from './timeline-rows.js';

type TimelineWords = (typeof chartWords)['en']['timeline'];

/** One shape for each way in which something stands with its deadline. */
const shapes: Readonly<Record<DeadlineStanding, string>> = {
  kept: 'diamond',
  late: 'triangle-right',
  overdue: 'cross',
  'not-yet-due': 'square',
  'not-begun': 'stroke',
  open: 'triangle-down',
};

/** The names of the rows, over as many lines as they take. */
export function nameLayers(names: readonly string[]): ChartLayer[] {
  const rows = names.map((row) => ({ row, text: lines(row, 44, 3) }));
  return [1, 2, 3].map((count) => ({
    data: { values: rows.filter(({ text }) => countLines(text) === count) },
    mark: { type: 'text', align: 'right', lineBreak, lineHeight: 11, fontSize: 10, dy: 5.5 - 5.5 * count },
    encoding: { xAt: -8, y: 'row', text: 'text' },
  }));
}

/** The day as of which it is read, or the days where it is a month or a year. */
export function asOfLayers({ first, last }: DateSpan, text: string): ChartLayer[] {
  const values = [{ first, last, text }];
  return [
    first === last
      ? {
          data: { values },
          mark: { type: 'rule', strokeDash: [6, 4], color: colours.grey },
          encoding: { x: 'first' },
        }
      : {
          data: { values },
          mark: { type: 'rect', opacity: 0.15, color: colours.grey },
          encoding: { x: 'first', x2: 'last' },
        },
    {
      data: { values },
      mark: { type: 'text', align: 'left', baseline: 'top', dx: 4, dy: 2, color: colours.grey },
      encoding: { x: 'last', yAt: 0, text: 'text' },
    },
  ];
}

/** The events: points where the day is known, spans where it is not, words where there is no date. */
export function eventLayers(
  events: readonly { readonly row: string; readonly span: DateSpan | undefined }[],
  told: TimelineWords,
): ChartLayer[] {
  const rows = events.flatMap(({ row, span }) => (span ? [{ row, ...span, text: told.vague }] : []));
  const exact = rows.filter(({ first, last }) => first === last);
  const vague = rows.filter(({ first, last }) => first !== last);
  const undated = events.flatMap(({ row, span }) => (span ? [] : [{ row, text: told.undated }]));
  const { blue } = colours;
  return [
    {
      data: { values: exact },
      mark: { type: 'point', shape: 'circle', filled: true, opacity: 1, size: 90, color: blue },
      encoding: { x: 'first', y: 'row' },
    },
    {
      data: { values: vague },
      mark: { type: 'rule', strokeWidth: 6, color: blue },
      encoding: { x: 'first', x2: 'last', y: 'row' },
    },
    {
      data: { values: vague },
      mark: { type: 'text', align: 'left', dy: -10, fontSize: 10, color: blue },
      encoding: { x: 'first', y: 'row', text: 'text' },
    },
    {
      data: { values: undated },
      mark: { type: 'text', align: 'left', dx: 4, color: blue },
      encoding: { xAt: 0, y: 'row', text: 'text' },
    },
  ];
}

/** What was due, each in the shape of how it stands. */
export function dueLayers(dues: readonly Due[], told: TimelineWords): ChartLayer[] {
  const rows = dues.map(({ row, due, standing, text }) => ({
    row,
    ...due,
    standing: told.marks[standing],
    text,
  }));
  const vague = rows.filter(({ first, last }) => first !== last);
  const { rust } = colours;
  return [
    {
      data: { values: vague },
      mark: { type: 'rule', strokeWidth: 1, strokeDash: [2, 2], color: rust },
      encoding: { x: 'first', x2: 'last', y: 'row' },
    },
    {
      data: { values: rows },
      mark: { type: 'point', filled: false, opacity: 1, size: 110, strokeWidth: 2, color: rust },
      encoding: {
        x: 'last',
        y: 'row',
        shape: {
          field: 'standing',
          type: 'nominal',
          title: null,
          scale: {
            domain: deadlineStandings.map((one) => told.marks[one]),
            range: deadlineStandings.map((one) => shapes[one]),
          },
          legend: null,
        },
      },
    },
    {
      data: { values: rows },
      mark: { type: 'text', align: 'left', dx: 9, dy: 9, fontSize: 10, color: rust },
      encoding: { x: 'last', y: 'row', text: 'text' },
    },
  ];
}

/** A layer with what its fields are: every layer has the same axes. Days are days of the calendar, in no time zone. */
export function withAxes(layer: ChartLayer, names: readonly string[], told: TimelineWords): ChartLayer {
  const { x, x2, xAt, y, yAt, text, ...rest } = layer.encoding as JsonObject;
  return {
    ...layer,
    encoding: {
      ...(typeof x === 'string' && {
        x: {
          field: x,
          type: 'temporal',
          scale: { type: 'utc', padding: 12 },
          axis: { format: '%-d %b %Y', labelAngle: -30, tickCount: 6 },
          title: told.date,
        },
      }),
      ...(typeof x2 === 'string' && { x2: { field: x2 } }),
      ...(xAt !== undefined && { x: { value: xAt } }),
      ...(yAt !== undefined && { y: { value: yAt } }),
      ...(typeof y === 'string' && {
        y: { field: y, type: 'nominal', sort: null, scale: { domain: names }, axis: null },
      }),
      ...(typeof text === 'string' && { text: { field: text, type: 'nominal' } }),
      ...rest,
    },
  };
}

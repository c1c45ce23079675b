import type { DateSpan, PartialDate } from '../../case/calendar.js';
import { dateSpan } from '../../case/calendar.js';
import type { Locale } from '../../core/locale.js';
import { chartWords } from '../../explain/chart-words.js';
import { sayDate, saySpan } from '../../explain/dates.js';
import type { OwnDictionary } from '../../explain/own-dictionary.js';
import { explainProcedure } from '../../explain/procedure.js';
import { procedureLabels } from '../../explain/procedure-labels.js';
import { procedureWords } from '../../explain/procedure-words.js';
import { type Words, wordsOf } from '../../explain/words.js';
import { auditHistory } from '../../forms/procedure/audit-history.js';
import type { ProcedureDefinition } from '../../forms/procedure/definition.js';
import type { ProcedureHistory } from '../../forms/procedure/history.js';
import {
  type DeadlineStanding,
  deadlineStandings,
  type ProcedureVerdict,
} from '../../forms/procedure/verdict.js';
import { chartText, distinct } from './chart-text.js';
import { countLines, lineBreak, lines } from './pixels.js';
import { type ChartLayer, chartOf, colours, flat, type JsonObject, type VegaLiteSpec } from './spec.js';

/** How to draw a history. */
export interface TimelineOptions {
  readonly locale: Locale;
  readonly chart: 'timeline';
  /** The procedure that the history is of. */
  readonly definition: ProcedureDefinition;
  /** The day, month or year as of which it is read. Left out, nothing is overdue. */
  readonly asOf?: PartialDate;
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

interface Due {
  readonly row: string;
  readonly due: DateSpan;
  readonly standing: DeadlineStanding;
  readonly text: string;
}

/** One shape for each way in which something stands with its deadline. */
const shapes: Readonly<Record<DeadlineStanding, string>> = {
  kept: 'diamond',
  late: 'triangle-right',
  overdue: 'cross',
  'not-yet-due': 'square',
  'not-begun': 'stroke',
  open: 'triangle-down',
};

/** The events of a history as points, or as spans where the day is not known, with what was due when. */
export function timelineChart(
  history: ProcedureHistory,
  { locale, definition, asOf, dictionary }: TimelineOptions,
): VegaLiteSpec {
  const verdict: ProcedureVerdict = auditHistory(definition, history, asOf === undefined ? {} : { asOf });
  const words = wordsOf('toVegaLite', locale, undefined, dictionary);
  const said = explainProcedure(definition, verdict, words);
  const told = words.section('charts', chartWords[locale]).timeline;
  const { names, dues } = rowsOf(history, definition, verdict, words);
  const events = history.events.map(({ date }, at) => ({ row: names[at] ?? '', span: spanOf(date) }));
  const limit = spanOf(asOf);
  return chartOf(
    {
      title: told.title(chartText(said.framework)),
      subtitle: history.title === undefined ? [] : [chartText(history.title)],
      description: told.description(said.summary, history.events.length, dues.length),
      height: names.length > 0 ? { step: 36 } : flat,
      layer: [
        ...nameLayers(names),
        ...(limit && asOf ? asOfLayers(limit, told.asOf(sayDate(asOf, words.calendar))) : []),
        ...eventLayers(events, told),
        ...dueLayers(dues, told),
      ].map((layer) => withAxes(layer, names, told)),
    },
    words,
  );
}

type TimelineWords = (typeof chartWords)['en']['timeline'];

/** The rows of the chart: the events as listed, then what is due and not among them; and what was due in each. */
function rowsOf(
  history: ProcedureHistory,
  definition: ProcedureDefinition,
  verdict: ProcedureVerdict,
  words: Words,
): { readonly names: readonly string[]; readonly dues: readonly Due[] } {
  const labels = procedureLabels(definition, words);
  const { locale, section } = words;
  const told = section('charts', chartWords[locale]).timeline;
  const { standings, days, lateBy } = section('procedure', procedureWords[locale]);
  const timed = verdict.findings.flatMap(({ rule, params }) => {
    const { due, standing, at, event, daysLate } = params;
    return due && standing ? [{ rule, at, event, due, standing, daysLate }] : [];
  });
  const listed = history.events.map(({ event }, at) => told.row(at + 1, chartText(labels.bare.event(event))));
  const missing = timed.filter(({ at }) => at === null);
  const names = distinct([
    ...listed,
    ...missing.map(({ event, rule }) =>
      told.notListed(chartText(labels.bare.event(event)), chartText(labels.bare.rule(rule))),
    ),
  ]);
  const dues = timed.map((one) => {
    const { at, due, standing, daysLate } = one;
    const isLate = standing === 'late' || standing === 'overdue';
    const late =
      isLate && daysLate
        ? lateBy(days(words.interval(daysLate), daysLate.hi === 1), standing)
        : standings[standing];
    return {
      row: names[at ?? listed.length + missing.indexOf(one)] ?? '',
      due,
      standing,
      text: told.due(saySpan(due, words.calendar), late),
    };
  });
  return { names, dues };
}

function spanOf(date: PartialDate | undefined): DateSpan | undefined {
  const span = date === undefined ? undefined : dateSpan(date);
  return typeof span === 'string' ? undefined : span;
}

/** The names of the rows, over as many lines as they take. */
function nameLayers(names: readonly string[]): ChartLayer[] {
  const rows = names.map((row) => ({ row, text: lines(row, 44, 3) }));
  return [1, 2, 3].map((count) => ({
    data: { values: rows.filter(({ text }) => countLines(text) === count) },
    mark: { type: 'text', align: 'right', lineBreak, lineHeight: 11, fontSize: 10, dy: 5.5 - 5.5 * count },
    encoding: { xAt: -8, y: 'row', text: 'text' },
  }));
}

/** The day as of which it is read, or the days where it is a month or a year. */
function asOfLayers({ first, last }: DateSpan, text: string): ChartLayer[] {
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

function eventLayers(
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

function dueLayers(dues: readonly Due[], told: TimelineWords): ChartLayer[] {
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
function withAxes(layer: ChartLayer, names: readonly string[], told: TimelineWords): ChartLayer {
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

import type { Activity } from '../../case/case.js';
import { dateSpan } from '../../case/partial-date.js';
import type { Inputs } from '../criteria/criterion.js';
import { stateOf } from '../criteria/criterion.js';
import type { OrderSpec } from './definition.js';
import type { Activities, History } from './history.js';
import type { ReadPhase } from './questions.js';

/** What a phase has to come after: the first doing of something earlier, or the closing of an earlier phase. */
interface Mark {
  readonly rows: ReadonlySet<Activity>;
  /** The earliest day that it can be, and the latest, if it was at all. */
  readonly from: string;
  readonly to: string;
  /** It surely was, and no other activity can have been it before. */
  readonly isSure: boolean;
}

/** Whether anything of a phase was done before what it has to come after. */
export interface Early {
  /** What surely was, and the rows that show it. */
  readonly tasks: readonly string[];
  readonly rows: readonly Activity[];
  /** What may have been. */
  readonly open: readonly string[];
  /** Something was done of which nobody knows when, or not everything that was done is listed. */
  readonly isUntold: boolean;
}

/** What a task, or a phase, adds to the question whether something came early. */
interface Told {
  /** The activities that count: those that surely do, and those that may. */
  readonly counted: Activities;
  /** It was done at some time, or is known not to have been. */
  readonly isTold: boolean;
}

/**
 * Looks at the dates of activities, whatever days they stand for: of a phase, and of the phases before it. Only what counts as
 * done can be early or be missed: an activity whose task was judged not to be done, or to be no question, is passed over, and
 * one whose task is open may be. Each task, and each phase that is waited for, is looked at once.
 */
export function readEarly(
  { kind }: OrderSpec,
  inputs: Inputs,
  history: History,
  asOf: string | undefined,
): (phase: ReadPhase, before: readonly ReadPhase[]) => Early {
  const spanOf = spanUpTo(asOf);
  const told = new Map<string, Told>();
  const toldOf = (id: string): Told => {
    const known = told.get(id) ?? toldIn(id, inputs, history);
    told.set(id, known);
    return known;
  };
  const marks = new Map<string, readonly Mark[]>();
  const marksOf = (phase: ReadPhase): readonly Mark[] => {
    const known = marks.get(phase.id) ?? [
      ...phase.asked.map((id) => markOf(toldOf(id).counted, history.isListed(id), spanOf)),
      // A phase of a sequence is closed once; in a cycle it was closed in every round, and maybe in an earlier one.
      markOf(history.closing(phase.id), kind === 'sequence' || history.isComplete, spanOf),
    ];
    marks.set(phase.id, known);
    return known;
  };
  const isBefore = (row: Activity, mark: Mark) => !mark.rows.has(row) && spanOf(row).last < mark.from;
  const mayBeBefore = (row: Activity, mark: Mark) => !mark.rows.has(row) && spanOf(row).first < mark.to;
  return ({ asked }, before) => {
    // The closing of a phase of which nothing applies is nothing to wait for.
    const applying = before.filter((phase) => phase.asked.some((id) => inputs[id] !== 'not-applicable'));
    const known = applying.flatMap(marksOf);
    const sureMarks = known.filter(({ isSure }) => isSure);
    const own = asked.map((task) => ({ task, ...toldOf(task).counted }));
    const early = own.flatMap(({ task, sure }) =>
      sure.filter((row) => sureMarks.some((mark) => isBefore(row, mark))).map((row) => ({ task, row })),
    );
    const missed = sureMarks.filter((mark) => early.some(({ row }) => isBefore(row, mark)));
    return {
      tasks: [...new Set(early.map(({ task }) => task))],
      rows: [...new Set([...early.map(({ row }) => row), ...missed.flatMap(({ rows }) => [...rows])])],
      open: own
        .filter(({ sure, maybe }) =>
          [...sure, ...maybe].some((row) => known.some((mark) => mayBeBefore(row, mark))),
        )
        .map(({ task }) => task),
      isUntold:
        !before.every((phase) => phase.asked.every((id) => toldOf(id).isTold)) ||
        !asked.every((id) => toldOf(id).isTold && history.isListed(id)),
    };
  };
}

function toldIn(id: string, inputs: Inputs, history: History): Told {
  const state = stateOf([id, 'in'], inputs);
  const { sure, maybe } = history.doing(id);
  const isOut = state === 'failed' || state === 'inapplicable';
  const may = state === 'free' ? [...sure, ...maybe] : [];
  const counted = state === 'met' ? { sure, maybe } : { sure: [], maybe: may };
  return { counted, isTold: isOut || sure.length + maybe.length > 0 };
}

interface Span {
  readonly first: string;
  readonly last: string;
}

/** What is waited for; where nothing of it was done it is not sure, and no day is before it. */
function markOf({ sure, maybe }: Activities, isListed: boolean, spanOf: (row: Activity) => Span): Mark {
  const rows = new Set([...sure, ...maybe]);
  let from = never;
  for (const row of rows) from = earlier(from, spanOf(row).first);
  let firstSure = never;
  for (const row of sure) firstSure = earlier(firstSure, spanOf(row).last);
  let lastMaybe = '';
  for (const row of maybe) lastMaybe = later(lastMaybe, spanOf(row).last);
  return { rows, from, to: sure.length > 0 ? firstSure : lastMaybe, isSure: sure.length > 0 && isListed };
}

/** Days compare as text. */
function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** The days that a row may be of if it counts; an undated one may be of any. Each date is read once. */
function spanUpTo(asOf: string | undefined): (row: Activity) => Span {
  const limit = dateSpan(asOf ?? '');
  const end = typeof limit === 'string' ? never : limit.last;
  const spanOf = (date: string): Span => {
    const span = dateSpan(date);
    if (typeof span === 'string') return { first: '', last: never };
    return { first: span.first, last: earlier(span.last, end) };
  };
  const known = new Map<string, Span>();
  return ({ date = '' }) => {
    const span = known.get(date) ?? spanOf(date);
    known.set(date, span);
    return span;
  };
}

/** After every date. */
const never = '~';

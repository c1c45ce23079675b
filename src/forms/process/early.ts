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

/**
 * Looks at the dates of activities, whatever days they stand for. Only what counts as done can be early or be missed: an
 * activity whose task was judged not to be done, or to be no question, is passed over, and one whose task is open may be.
 */
export function earlyIn(
  { asked }: ReadPhase,
  before: readonly ReadPhase[],
  { kind }: OrderSpec,
  inputs: Inputs,
  history: History,
  spanOf: (row: Activity) => Span,
): Early {
  const counting = (id: string): Activities => {
    const state = stateOf([id, 'in'], inputs);
    const { sure, maybe } = history.doing(id);
    if (state === 'met') return { sure, maybe };
    return { sure: [], maybe: state === 'free' ? [...sure, ...maybe] : [] };
  };
  // The closing of a phase of which nothing applies is nothing to wait for.
  const applying = before.filter((phase) => phase.asked.some((id) => inputs[id] !== 'not-applicable'));
  const marks = applying.flatMap((phase) => [
    ...phase.asked.map((id) => markOf(counting(id), history.isListed(id), spanOf)),
    // A phase of a sequence is closed once; in a cycle it was closed in every round, and maybe in an earlier one.
    markOf(history.closing(phase.id), kind === 'sequence' || history.isComplete, spanOf),
  ]);
  const known = marks.filter(({ rows }) => rows.size > 0);
  const sureMarks = known.filter(({ isSure }) => isSure);
  const own = asked.map((task) => ({ task, ...counting(task) }));
  const isBefore = (row: Activity, mark: Mark) => !mark.rows.has(row) && spanOf(row).last < mark.from;
  const mayBeBefore = (row: Activity, mark: Mark) => !mark.rows.has(row) && spanOf(row).first < mark.to;
  const early = own.flatMap(({ task, sure }) =>
    sure.filter((row) => sureMarks.some((mark) => isBefore(row, mark))).map((row) => ({ task, row })),
  );
  const missed = sureMarks.filter((mark) => early.some(({ row }) => isBefore(row, mark)));
  const isTold = (id: string) => {
    const { sure, maybe } = counting(id);
    return sure.length + maybe.length > 0 || ['failed', 'inapplicable'].includes(stateOf([id, 'in'], inputs));
  };
  return {
    tasks: [...new Set(early.map(({ task }) => task))],
    rows: [...new Set([...early.map(({ row }) => row), ...missed.flatMap(({ rows }) => [...rows])])],
    open: own
      .filter(({ sure, maybe }) =>
        [...sure, ...maybe].some((row) => known.some((mark) => mayBeBefore(row, mark))),
      )
      .map(({ task }) => task),
    isUntold:
      ![...before.flatMap((phase) => phase.asked), ...asked].every(isTold) ||
      !asked.every((id) => history.isListed(id)),
  };
}

interface Span {
  readonly first: string;
  readonly last: string;
}

function markOf({ sure, maybe }: Activities, isListed: boolean, spanOf: (row: Activity) => Span): Mark {
  const all = [...sure, ...maybe];
  const lasts = (rows: readonly Activity[]) => rows.map((row) => spanOf(row).last).sort();
  return {
    rows: new Set(all),
    from: all.map((row) => spanOf(row).first).sort()[0] ?? never,
    to: (sure.length > 0 ? lasts(sure)[0] : lasts(maybe).at(-1)) ?? '',
    isSure: sure.length > 0 && isListed,
  };
}

/** The days that a row may be of if it counts; an undated one may be of any. Each date is read once. */
export function spanUpTo(asOf: string | undefined): (row: Activity) => Span {
  const limit = dateSpan(asOf ?? '');
  const end = typeof limit === 'string' ? never : limit.last;
  const spanOf = (date: string): Span => {
    const span = dateSpan(date);
    if (typeof span === 'string') return { first: '', last: never };
    return { first: span.first, last: [span.last, end].sort()[0] ?? end };
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

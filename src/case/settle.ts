import type { Applicable, Interval } from '../core/interval.js';
import { statedBy } from '../core/level.js';
import { enclosing } from '../measure/folds.js';
import { isPoint } from '../measure/fuzzy.js';
import type { Observation } from './case.js';
import { type Fact, isFact } from './facts.js';
import { groupBy } from './group-by.js';
import { type DateSpan, dateSpan } from './partial-date.js';
import { inTime } from './scope.js';

type Telling = Observation | Fact;

/**
 * What to know about a level besides: `observers` say different things; the management `functions-differ`, though
 * observers agree within each; some row may be later than the day that is asked for (`date-open`); some row was said while
 * the partnership was, or may have been, going on, and does not count for what lasts (`period-open`); a judged level
 * contradicts what its sub-questions, or the facts, give (`judged-derived`).
 */
export type Caveat = 'observers' | 'functions-differ' | 'date-open' | 'period-open' | 'judged-derived';

/** What rows about one and the same thing come to. `level` is `null` where none of them says anything. */
export interface Settled {
  readonly level: Applicable | null;
  /** The rows that the level rests on. */
  readonly rows: readonly Telling[];
  readonly caveats: readonly Caveat[];
}

/**
 * One level from rows about one thing. Of the same observer and management function the latest counts; what differing
 * observers say is joined to the narrowest interval that holds it. Unknown and refused count only if nothing else is
 * said, not applicable only if it is unanimous. A row that may be later than `asOf` widens the result, and never decides
 * alone.
 */
export function settle(rows: readonly Telling[], asOf: string | undefined): Settled {
  const [only] = rows;
  // What a single row says needs no joining.
  if (only && rows.length === 1 && inTime(only.date, asOf) === 'yes') {
    const level = statedBy(only.level);
    return { level, rows: level === null ? [] : rows, caveats: [] };
  }
  const told = rows.filter((row) => statedBy(row.level) !== null);
  const sure = told.filter((row) => inTime(row.date, asOf) === 'yes');
  const open = told.filter((row) => inTime(row.date, asOf) === 'cannot-tell');
  const settled = latest(sure);
  const counted = [...settled, ...open];
  const applicable = counted.filter(isApplicable);
  const later: Caveat[] = open.length > 0 ? ['date-open'] : [];
  const result = (level: Applicable | null, caveats = later): Settled => ({ level, rows: counted, caveats });
  if (counted.length === 0) return result(null);
  if (sure.length > 0 && applicable.length === 0) return result('not-applicable');
  // Only rows that may be later give a level: it is one that nobody can tell.
  if (!settled.some(isApplicable)) return result({ lo: 0, hi: 1 });
  // What may be later is no contradiction yet.
  return result(hullOf(applicable), [...later, ...disagreementIn(settled)]);
}

/** Whether observers say different things, within one management function or between them. */
function disagreementIn(rows: readonly Telling[]): Caveat[] {
  if (rows.some(isFact) || agree(rows)) return [];
  const functions = [...groupBy(rows, (row) => row.function ?? '').values()];
  return functions.every(agree) ? ['functions-differ'] : ['observers'];
}

/** Whether all of the rows say one and the same. */
function agree(rows: readonly Telling[]): boolean {
  const applicable = rows.filter(isApplicable);
  return applicable.length === 0 || (applicable.length === rows.length && isPoint(hullOf(rows)));
}

function isApplicable(row: Telling): boolean {
  return row.level !== 'not-applicable';
}

/** Without the rows that the same observer surely replaced later, in the same management function. */
export function latest<T extends Telling>(rows: readonly T[]): T[] {
  return [...groupBy(rows, observer).values()].flatMap((group) => {
    if (group.length === 1) return group;
    const spans = group.map((row) => whenDated(row.date));
    let newest = '';
    for (const { first } of spans) if (first > newest) newest = first;
    return group.filter((_, index) => (spans[index] as DateSpan).last >= newest);
  });
}

/** When a row may be dated; an undated one may be from any day. */
function whenDated(date = ''): DateSpan {
  const span = dateSpan(date);
  return typeof span === 'string' ? { first: '', last: '~' } : span;
}

/** Who says it, in which management function; where nobody is named, each source is an observer of its own. */
export function observer({
  coder,
  informant,
  holder,
  source,
  function: where,
}: Partial<Observation>): string {
  const named = coder ?? informant ?? holder;
  return JSON.stringify([coder, informant, holder, named === undefined ? source : null, where]);
}

/** Of rows that give a level, one at least. */
function hullOf(rows: readonly Telling[]): Interval {
  return enclosing(rows.map((row) => statedBy(row.level) as Interval)) as Interval;
}

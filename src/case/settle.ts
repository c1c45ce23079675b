import type { Interval } from '../core/interval.js';
import { statedBy } from '../core/level.js';
import { hull, isPoint } from '../measure/fuzzy.js';
import type { Observation } from './case.js';
import { dateSpan, isUpTo } from './partial-date.js';

/** What rows about one and the same thing come to. `level` is `null` where none of them says anything. */
export interface Settled {
  readonly level: Interval | 'not-applicable' | null;
  /** The rows that the level rests on. */
  readonly rows: readonly Observation[];
  /** Observers say different things. */
  readonly disagreement: boolean;
  /** They agree within each management function, but the functions differ. */
  readonly functionsDiffer: boolean;
  /** Some row may be later than the day that is asked for. */
  readonly dateOpen: boolean;
}

const nothing: Settled = {
  level: null,
  rows: [],
  disagreement: false,
  functionsDiffer: false,
  dateOpen: false,
};

/**
 * One level from rows about one thing. Of the same observer and management function the latest counts; what differing
 * observers say is joined to the narrowest interval that holds it. Unknown and refused count only if nothing else is
 * said, not applicable only if it is unanimous. A row that may be later than `asOf` widens the result, and never decides
 * alone.
 */
export function settle(rows: readonly Observation[], asOf: string | undefined): Settled {
  const told = rows.filter((row) => statedBy(row.level) !== null);
  const inTime = (row: Observation) => (row.date && asOf ? isUpTo(row.date, asOf) : 'yes');
  const sure = told.filter((row) => inTime(row) === 'yes');
  const open = told.filter((row) => inTime(row) === 'cannot-tell');
  const settled = latest(sure);
  const counted = [...settled, ...open];
  if (counted.length === 0) return nothing;
  const applicable = counted.filter(isApplicable);
  const common = { rows: counted, dateOpen: open.length > 0, disagreement: false, functionsDiffer: false };
  if (sure.length > 0 && applicable.length === 0) return { ...common, level: 'not-applicable' };
  // Only rows that may be later give a level: it is one that nobody can tell.
  if (!sure.some(isApplicable)) return { ...common, level: { lo: 0, hi: 1 } };
  // What may be later is no contradiction yet.
  const disagreement = groupBy(settled, (row) => row.function ?? '').some((group) => !agree(group));
  return {
    ...common,
    level: hullOf(applicable),
    disagreement,
    functionsDiffer: !disagreement && !agree(settled),
  };
}

/** Whether all of the rows say one and the same. */
function agree(rows: readonly Observation[]): boolean {
  const applicable = rows.filter(isApplicable);
  return applicable.length === 0 || (applicable.length === rows.length && isPoint(hullOf(rows)));
}

function isApplicable(row: Observation): boolean {
  return row.level !== 'not-applicable';
}

/** Without the rows that the same observer surely replaced later, in the same management function. */
function latest(rows: readonly Observation[]): Observation[] {
  return groupBy(rows, observer).flatMap((group) => {
    const spans = group.map((row) => (row.date === undefined ? null : dateSpan(row.date)));
    let newest = '';
    for (const span of spans)
      if (span && typeof span !== 'string' && span.first > newest) newest = span.first;
    return group.filter((_, index) => {
      const span = spans[index];
      return !span || typeof span === 'string' || span.last >= newest;
    });
  });
}

/** Who says it, in which management function; where nobody is named, each source is an observer of its own. */
function observer({ coder, informant, holder, source, function: where }: Observation): string {
  const named = coder ?? informant ?? holder;
  return JSON.stringify([coder, informant, holder, named === undefined ? source : null, where]);
}

function hullOf(rows: readonly Observation[]): Interval {
  const points = rows
    .map((row) => statedBy(row.level))
    .filter((level) => level !== null && level !== 'not-applicable');
  return hull(points) ?? { lo: 0, hi: 1 };
}

/** The items in groups of equal key, groups and members in order of appearance. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

import type { DateSpan } from '../../case/partial-date.js';
import type { ReadRecord } from '../portfolio/read-record.js';

/** What is kept of a record to compare it with others: names, amounts and days; `null` for what is not known. */
export interface Entry extends ReadRecord {
  /** The position of the record in its list. */
  readonly position: number;
  readonly id: string | null;
  readonly programme: string;
  readonly kind: string;
  readonly group: string | null;
  /** The first and the last day on which it may have been going on, as numbers that sort as the days do. */
  readonly start: number;
  readonly end: number;
}

const firstDay: DateSpan = { first: '0000-01-01', last: '0000-01-01' };
const lastDay: DateSpan = { first: '9999-12-31', last: '9999-12-31' };

/** When something may have been going on: from any day on where its beginning is not known, and so with its end. */
export function mayLast(from: DateSpan | null, to: DateSpan | null): Pick<Entry, 'start' | 'end'> {
  return { start: numberOf((from ?? firstDay).first), end: numberOf((to ?? lastDay).last) };
}

/** Whether two were surely going on at the same time, whichever days their ends may mean. Without both ends it is not sure. */
export function surelyOverlap(a: Entry, b: Entry): boolean {
  return beginsInTime(a, b) && beginsInTime(b, a);
}

/** Whether one begins, at the latest, no later than the other ends at the earliest. */
function beginsInTime(one: Entry, other: Entry): boolean {
  if (!one.from || !one.to || !other.from || !other.to) return false;
  // No end comes before its beginning.
  const latestStart = Math.min(numberOf(one.from.last), numberOf(one.to.last));
  const earliestEnd = Math.max(numberOf(other.from.first), numberOf(other.to.first));
  return latestStart <= earliestEnd;
}

function numberOf(day: string): number {
  return Number(day.replaceAll('-', ''));
}

import { isUpTo } from '../case/partial-date.js';
import type { FaultPath } from '../core/fault.js';
import { type Findings, fault } from '../core/faults-found.js';
import { isKeyed } from './kind.js';

/** Finds a period, or a row that has one, that surely ends before it begins. Dates of the wrong shape are passed over. */
export function checkPeriod(period: unknown, path: FaultPath, found: Findings): void {
  const { from, to } = isKeyed(period) ? period : {};
  if (typeof from !== 'string' || typeof to !== 'string' || isUpTo(from, to) !== 'no') return;
  found.add(() => fault('to-before-from', [...path, 'to'], { from, to }));
}

/** Finds a report that is dated surely before what it reports begins. Dates of the wrong shape are passed over. */
export function checkReport(record: unknown, path: FaultPath, found: Findings): void {
  const { from, reported } = isKeyed(record) ? record : {};
  if (typeof from !== 'string' || typeof reported !== 'string' || isUpTo(from, reported) !== 'no') return;
  found.add(() => fault('reported-before-from', [...path, 'reported'], { reported, from }));
}

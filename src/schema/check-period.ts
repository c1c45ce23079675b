import { dateSpan } from '../case/partial-date.js';
import type { FaultPath } from '../core/fault.js';
import { type Findings, fault } from '../core/faults-found.js';
import { isKeyed } from './kind.js';

/** Finds a period, or a row that has one, that surely ends before it begins. Dates of the wrong shape are passed over. */
export function checkPeriod(period: unknown, path: FaultPath, found: Findings): void {
  if (!isKeyed(period) || typeof period.from !== 'string' || typeof period.to !== 'string') return;
  const [from, to] = [period.from, period.to];
  const [start, end] = [dateSpan(from), dateSpan(to)];
  if (typeof start === 'string' || typeof end === 'string' || end.last >= start.first) return;
  found.add(() => fault('to-before-from', [...path, 'to'], { from, to }));
}

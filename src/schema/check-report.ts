import { dateSpan } from '../case/partial-date.js';
import type { FaultPath } from '../core/fault.js';
import { type Findings, fault } from '../core/faults-found.js';
import { isKeyed } from './kind.js';

/** Finds a report that is dated surely before what it reports begins. Dates of the wrong shape are passed over. */
export function checkReport(record: unknown, path: FaultPath, found: Findings): void {
  if (!isKeyed(record) || typeof record.from !== 'string' || typeof record.reported !== 'string') return;
  const [from, reported] = [record.from, record.reported];
  const [start, day] = [dateSpan(from), dateSpan(reported)];
  if (typeof start === 'string' || typeof day === 'string' || day.last >= start.first) return;
  found.add(() => fault('reported-before-from', [...path, 'reported'], { reported, from }));
}

import { addMonths, calendarDays } from '../../case/calendar.js';
import { daysApart } from '../../case/days.js';
import type { DateSpan } from '../../case/partial-date.js';
import type { Interval } from '../../core/interval.js';
import { cited } from '../case-reasons.js';
import type { FindingOutcome } from '../findings/verdict.js';
import type { DeadlineSpec, ProcedureDefinition } from './definition.js';
import type { ReadEvent, ReadHistory } from './read-history.js';
import type { DeadlineStanding, ProcedureFinding } from './verdict.js';

/** How something stands with its deadline, and by how many days it is late. */
interface Stand {
  readonly standing: DeadlineStanding;
  readonly daysLate?: Interval;
}

export const outcomeOfStanding: { readonly [S in DeadlineStanding]: FindingOutcome } = {
  kept: 'passed',
  late: 'failed',
  overdue: 'failed',
  'not-yet-due': 'inapplicable',
  'not-begun': 'inapplicable',
  open: 'cannot-tell',
};

/**
 * Every deadline, once for each event that starts it. It is met by the first such event that is listed after it; where it was
 * started once more before that, and not everything is listed, only that it was kept can be concluded. What is surely dated before
 * the start, and what is listed before it though not so dated, leaves it open: the list and the dates do not agree on what met it.
 */
export function deadlineFindings(definition: ProcedureDefinition, history: ReadHistory): ProcedureFinding[] {
  return Object.entries(definition.deadlines ?? {}).flatMap(([rule, spec]) => {
    const found = (params: Omit<ProcedureFinding['params'], 'event'>, standing: DeadlineStanding) => ({
      rule,
      check: 'deadline' as const,
      outcome: outcomeOfStanding[standing],
      severity: spec.severity,
      params: { event: spec.event, ...params, standing },
      source: cited(spec.source),
    });
    const runs = runsOf(spec, history.events);
    if (runs.length === 0) return found({ at: null }, history.isComplete ? 'not-begun' : 'open');
    return runs.map(({ start, met, isRestarted, listedBefore }) => {
      const due = start.span && dueAfter(start.span, spec);
      const mayBeOther = isRestarted && !history.isComplete;
      const { standing, ...late } =
        due && !isAtOdds(start.span as DateSpan, met, listedBefore)
          ? standOf(due, met, mayBeOther, history)
          : { standing: 'open' as const };
      return found({ at: met?.at ?? null, after: start.at, ...(due && { due }), ...late }, standing);
    });
  });
}

/** The days at the latest on which something is due that has to come within so many months of another. */
function dueAfter({ first, last }: DateSpan, { within }: DeadlineSpec): DateSpan {
  return { first: addMonths(first, within.months).first, last: addMonths(last, within.months).last };
}

interface Run {
  readonly start: ReadEvent;
  /** What meets it. */
  readonly met?: ReadEvent;
  /** Before that the deadline was started once more. */
  readonly isRestarted: boolean;
  /** The last day of what could have met it, by its name, and is listed before it; empty where there is none. */
  readonly listedBefore: string;
}

function runsOf({ event, after }: DeadlineSpec, events: readonly ReadEvent[]): Run[] {
  const runs: Omit<Run, 'listedBefore'>[] = [];
  let met: ReadEvent | undefined;
  let isRestarted = false;
  for (const one of [...events].reverse()) {
    // An event that is to come again and again is not what meets itself.
    const answer = met;
    if (one.event === event) {
      met = one;
      isRestarted = false;
    }
    if (one.event !== after) continue;
    runs.push({ start: one, ...(answer && { met: answer }), isRestarted });
    isRestarted = true;
  }
  return withListedBefore(runs.reverse(), event, events);
}

function withListedBefore(
  runs: readonly Omit<Run, 'listedBefore'>[],
  event: string,
  events: readonly ReadEvent[],
): Run[] {
  const before = new Map<number, string>();
  let last = '';
  for (const one of events) {
    before.set(one.at, last);
    const day = one.event === event ? (one.span?.last ?? '') : '';
    if (day > last) last = day;
  }
  return runs.map((run) => ({ ...run, listedBefore: before.get(run.start.at) as string }));
}

/** Whether what met a deadline is surely dated before its start, or nothing met it and something before it may be later. */
function isAtOdds({ first }: DateSpan, met: ReadEvent | undefined, listedBefore: string): boolean {
  if (met) return met.span !== undefined && met.span.last < first;
  return listedBefore > first;
}

function standOf(
  due: DateSpan,
  met: ReadEvent | undefined,
  mayBeOther: boolean,
  history: ReadHistory,
): Stand {
  const { asOf, isComplete } = history;
  if (met) {
    // Without a date it has happened at some time, and up to the day as of which the history is read.
    const { first, last } = met.span ?? { ...calendarDays, last: asOf?.last ?? calendarDays.last };
    if (last <= due.first) return { standing: 'kept' };
    if (first <= due.last || mayBeOther) return { standing: 'open' };
    return { standing: 'late', daysLate: daysAfter(due, { first, last }) };
  }
  if (!asOf) return { standing: 'open' };
  if (asOf.last <= due.first) return { standing: 'not-yet-due' };
  if (asOf.first <= due.last || !isComplete) return { standing: 'open' };
  return { standing: 'overdue', daysLate: daysAfter(due, asOf) };
}

function daysAfter(due: DateSpan, { first, last }: DateSpan): Interval {
  return { lo: daysApart(due.last, first), hi: daysApart(due.first, last) };
}

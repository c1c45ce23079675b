import { calendarDays, earlierOf, periodAt, periodNumber } from '../../case/calendar.js';
import type { DateSpan } from '../../case/partial-date.js';
import { cited } from '../case-reasons.js';
import { outcomeOfStanding } from './deadlines.js';
import type { CadenceSpec, ProcedureDefinition } from './definition.js';
import type { ReadEvent, ReadHistory } from './read-history.js';
import type { DeadlineStanding, ProcedureFinding } from './verdict.js';
import type { Possible, Walk } from './walk.js';

/** At most this many periods of a cadence are looked at; a date so far off is one that nobody meant, and leaves it open. */
const periodLimit = 1200;

/**
 * Every cadence, once for each period from the one that the first event lies in up to the day as of which the history is read,
 * or the last dated event where there is none, or the end of the procedure. Periods are counted from January of the year of the
 * earliest dated event; where none is dated, of that day. A period that had begun before the procedure, or was not over when it
 * ended, or in which the event was not possible all the time, is one of which nobody says that the event had to come: nothing
 * in it cannot be told.
 */
export function cadenceFindings(
  definition: ProcedureDefinition,
  history: ReadHistory,
  { ended, possible }: Pick<Walk, 'ended' | 'possible'>,
): ProcedureFinding[] {
  const reach = reachOf(history, ended);
  return Object.entries(definition.cadences ?? {}).flatMap(([rule, spec]) => {
    const found = (standing: DeadlineStanding, at: number | null, period?: DateSpan) => ({
      rule,
      check: 'cadence' as const,
      outcome: outcomeOfStanding[standing],
      severity: spec.severity,
      params: {
        event: spec.event,
        at,
        standing,
        ...(period && { due: { first: period.last, last: period.last }, period }),
      },
      source: cited(spec.source),
    });
    if (!reach) return found(history.events.length === 0 && history.isComplete ? 'not-begun' : 'open', null);
    const periods = { months: spec.every.months, from: Number(reach.first.slice(0, 4)) };
    const base = periodNumber(reach.first, periods);
    const count = periodNumber(reach.last, periods) - base + 1;
    if (count > periodLimit) return found('open', null);
    const { sure, maybe } = placesOf(spec, history, base, count, periods);
    return Array.from({ length: Math.max(0, count) }, (_, index) => {
      const period = periodAt(base + index, periods);
      const at = sure.get(index);
      const standing =
        at === undefined
          ? standingOf(
              period,
              (maybe[index] as number) > 0,
              askedIn(reach, possible.get(spec.event)),
              history,
            )
          : 'kept';
      return found(standing, at ?? null, period);
    });
  });
}

/** The days between which periods are looked at. */
interface Reach extends DateSpan {
  /** The procedure had surely begun on this day; absent where nothing is dated. */
  readonly begunBy?: string;
  /** It surely had not ended before this day; absent where it has not ended. */
  readonly endedFrom?: string;
}

function reachOf({ events, asOf }: ReadHistory, ended: ReadEvent | undefined): Reach | null {
  const spans = events.flatMap(({ span }) => span ?? []);
  const firsts = spans.map(({ first }) => first).sort();
  const lasts = spans.map(({ last }) => last).sort();
  const first = firsts[0] ?? (events.length > 0 ? asOf?.first : undefined);
  const until = asOf?.last ?? lasts.at(-1);
  if (first === undefined || until === undefined) return null;
  const end = ended?.span?.last ?? until;
  return {
    first,
    last: earlierOf(end, until),
    ...(lasts[0] !== undefined && { begunBy: lasts[0] }),
    ...(ended && { endedFrom: ended.span?.first ?? first }),
  };
}

/** Narrows the days to those on which the event was possible. */
function askedIn(reach: Reach, { since, until }: Possible = {}): Reach {
  const { begunBy, ...days } = reach;
  const by = since === 'start' ? begunBy : since?.span?.last;
  return {
    ...days,
    ...(by !== undefined && { begunBy: by }),
    ...(until && {
      endedFrom: earlierOf(until.span?.first ?? days.first, days.endedFrom ?? calendarDays.last),
    }),
  };
}

function standingOf(
  period: DateSpan,
  mayBe: boolean,
  { begunBy, endedFrom }: Reach,
  { asOf, isComplete }: ReadHistory,
): DeadlineStanding {
  if (mayBe || !asOf) return 'open';
  const isWhole = begunBy !== undefined && begunBy <= period.first;
  if (asOf.last <= period.last) return endedFrom === undefined && isWhole ? 'not-yet-due' : 'open';
  const isOver = asOf.first > period.last && (endedFrom === undefined || endedFrom > period.last);
  return isComplete && isOver && isWhole ? 'overdue' : 'open';
}

/** In which periods an event surely is, the first that is in each, and in how many ways it may be. */
function placesOf(
  { event }: CadenceSpec,
  { events }: ReadHistory,
  base: number,
  count: number,
  periods: { readonly months: number; readonly from: number },
): { readonly sure: ReadonlyMap<number, number>; readonly maybe: readonly number[] } {
  const sure = new Map<number, number>();
  // What changes from one period to the next; added up below, so that a vague date costs no more than an exact one.
  const steps: number[] = Array.from({ length: Math.max(0, count) + 1 }, () => 0);
  const change = (index: number, by: number) => {
    steps[index] = (steps[index] as number) + by;
  };
  for (const one of events.filter((other) => other.event === event)) {
    const from = one.span ? periodNumber(one.span.first, periods) - base : 0;
    const to = one.span ? periodNumber(one.span.last, periods) - base : count - 1;
    if (one.span && from === to && !sure.has(from)) sure.set(from, one.at);
    if (from >= count) continue;
    change(Math.max(0, from), 1);
    change(Math.min(to, count - 1) + 1, -1);
  }
  let open = 0;
  const maybe = steps.map((step) => {
    open += step;
    return open;
  });
  return { sure, maybe };
}

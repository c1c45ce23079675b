import type { DateSpan } from '../../case/partial-date.js';
import { cited } from '../case-reasons.js';
import type { FindingOutcome } from '../findings/verdict.js';
import type { ProcedureDefinition, RequirementSpec } from './definition.js';
import { Position, type Step } from './position.js';
import type { ReadEvent, ReadHistory } from './read-history.js';
import type { ProcedureCheck, ProcedureFinding } from './verdict.js';

/** What comes of going through a history, event by event. */
export interface Walk {
  readonly findings: readonly ProcedureFinding[];
  readonly position: Position;
  /** The event that ended the procedure; absent where it has not surely ended. */
  readonly ended?: ReadEvent;
  /** By the event of a cadence: since when it has been possible, and what has made it impossible again. */
  readonly possible: ReadonlyMap<string, Possible>;
}

/** Since when an event has surely been possible, `start` from the beginning, and which event has made it impossible again. */
export interface Possible {
  readonly since?: ReadEvent | 'start';
  readonly until?: ReadEvent;
}

/** Goes through a history as it is listed. */
export function walk(definition: ProcedureDefinition, history: ReadHistory): Walk {
  const findings: ProcedureFinding[] = [];
  const position = new Position(definition);
  const possible = new Map<string, Possible>();
  const isPossible = (event: string) =>
    position.states.length > 0 &&
    position.states.every((state) => definition.events[event]?.from.includes(state));
  for (const { event } of Object.values(definition.cadences ?? {}))
    possible.set(event, isPossible(event) ? { since: 'start' } : {});
  let before: Before | undefined;
  let ended: ReadEvent | undefined;
  for (const [index, one] of history.events.entries()) {
    const step = position.look(one);
    findings.push(...ordered(one, step, position, history.isComplete));
    if (index > 0) findings.push(inSequence(before, one));
    if (one.spec.by) findings.push(of(one, 'by', doneBy(one, one.spec.by)));
    findings.push(...asked(one, 'guard', one.spec.guards, one.guards, definition.guards));
    findings.push(...asked(one, 'content', one.spec.contents, one.contents, definition.contents));
    position.move(one, step);
    ended = position.hasEnded ? (ended ?? one) : undefined;
    for (const [event, { since, until }] of possible)
      if (!isPossible(event))
        possible.set(
          event,
          since && !until ? { since, until: one } : { ...(since && { since }), ...(until && { until }) },
        );
      else if (!since || until) possible.set(event, { since: one });
    if (one.span) before = later(before, one.at, one.span);
  }
  return { findings, position, possible, ...(ended && { ended }) };
}

/** Whether an event was possible where the procedure stood; of one that follows an end, whether it may. */
function ordered(one: ReadEvent, step: Step, position: Position, isComplete: boolean): ProcedureFinding[] {
  const states = step.kind === 'not-stated' ? {} : { states: [...position.states] };
  const missing = step.kind === 'possible' || step.kind === 'not-stated' ? {} : { missing: missingIn(step) };
  if (!position.hasEnded) {
    const outcome = orderOf(step, isComplete);
    const isHeld = outcome === 'failed' && position.isUnsure;
    return [of(one, 'order', isHeld ? 'cannot-tell' : outcome, { ...states, ...missing })];
  }
  const isPossible = step.kind === 'possible';
  return [
    of(one, 'order', isPossible ? 'passed' : 'inapplicable', states),
    of(one, 'end', isPossible ? 'passed' : 'failed', states),
  ];
}

function missingIn(step: Step): string[] {
  return 'missing' in step ? [...step.missing] : [];
}

function orderOf({ kind }: Step, isComplete: boolean): FindingOutcome {
  switch (kind) {
    case 'possible':
      return 'passed';
    case 'not-stated':
      return 'cannot-tell';
    case 'skipped':
    case 'open':
      return isComplete ? 'failed' : 'cannot-tell';
    case 'astray':
      return 'failed';
  }
}

/** What is known of all the dated events before one. */
interface Before {
  /** None of them was surely later than the one in this place, which was on this day at the earliest. */
  readonly at: number;
  readonly first: string;
  /** All of them were over by this day. */
  readonly last: string;
}

function later(before: Before | undefined, at: number, { first, last }: DateSpan): Before {
  if (!before) return { at, first, last };
  const latest = first > before.first ? { at, first } : { at: before.at, first: before.first };
  return { ...latest, last: last > before.last ? last : before.last };
}

/** An event is compared with all that it follows; one without a date is passed over. */
function inSequence(before: Before | undefined, one: ReadEvent): ProcedureFinding {
  if (!before || !one.span) return of(one, 'dates', 'cannot-tell');
  if (one.span.last < before.first) return of(one, 'dates', 'failed', { after: before.at });
  return of(one, 'dates', one.span.first >= before.last ? 'passed' : 'cannot-tell');
}

function doneBy({ by }: ReadEvent, actors: readonly string[]): FindingOutcome {
  if (by.length === 0) return 'cannot-tell';
  return by.some((actor) => actors.includes(actor)) ? 'passed' : 'failed';
}

function asked(
  { event, at, spec }: ReadEvent,
  check: 'guard' | 'content',
  rules: readonly string[] = [],
  told: ReadonlyMap<string, boolean>,
  specs: Readonly<Record<string, RequirementSpec>> = {},
): ProcedureFinding[] {
  return rules.map((rule) => ({
    rule,
    check,
    outcome: told.has(rule) ? (told.get(rule) ? 'passed' : 'failed') : 'cannot-tell',
    severity: specs[rule]?.severity ?? 'failure',
    params: { event, at },
    source: cited((specs[rule] ?? spec).source),
  }));
}

function of(
  { event, at, spec }: ReadEvent,
  check: ProcedureCheck,
  outcome: FindingOutcome,
  more: Partial<ProcedureFinding['params']> = {},
): ProcedureFinding {
  return {
    rule: `${event}.${check}`,
    check,
    outcome,
    severity: 'failure',
    params: { event, at, ...more },
    source: cited(spec.source),
  };
}

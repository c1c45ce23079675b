import { dateSpan } from '../../case/partial-date.js';
import { isListOf, isOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { isInterval } from '../../core/interval.js';
import { findingOutcomes, severities } from '../findings/verdict.js';
import { outcomeOfStanding } from './deadlines.js';
import { openTargets, type ProcedureDefinition } from './definition.js';
import {
  type DeadlineStanding,
  deadlineStandings,
  type ProcedureVerdict,
  procedureChecks,
} from './verdict.js';

/** A verdict, once it is known to be whole and of this procedure; throws `verdict-mismatch` where it is not. */
export function assertProcedureVerdict(
  caller: string,
  definition: ProcedureDefinition,
  verdict: unknown,
): ProcedureVerdict {
  if (isVerdictOf(definition, verdict)) return verdict;
  throw new KemitraanError(
    caller,
    'verdict',
    verdict,
    'verdict-mismatch',
    `Pass a whole verdict of ${definition.id} ${definition.version}, or the definition that gave this one.`,
  );
}

/** Whether a value is what a procedure says of a history. Whatever cannot be read is not. */
function isVerdictOf(definition: ProcedureDefinition, verdict: unknown): verdict is ProcedureVerdict {
  try {
    return (
      isPlainObject(verdict) &&
      verdict.form === 'procedure' &&
      isPlainObject(verdict.framework) &&
      verdict.framework.id === definition.id &&
      verdict.framework.version === definition.version &&
      (verdict.asOf === undefined || isDate(verdict.asOf)) &&
      isStandingOf(definition, verdict.standing) &&
      isListOf(verdict.findings, (one) => isFindingOf(definition, one)) &&
      isListOf(verdict.next, (one) => isStepOf(definition, one)) &&
      isLeftOutOr(verdict.later, (later) => isListOf(later, isPlace))
    );
  } catch {
    return false;
  }
}

function isStandingOf({ states, events }: ProcedureDefinition, standing: unknown): boolean {
  if (!isPlainObject(standing)) return false;
  const { kind, state, event, possible, end } = standing;
  switch (kind) {
    case 'at':
      return isIn(states)(state);
    case 'ended':
      return isIn(states)(state) && end !== undefined && states[String(state)]?.end === end;
    case 'not-stated':
      return isIn(events)(event);
    default:
      return kind === 'undetermined' && isListOf(possible, isIn(states));
  }
}

function isFindingOf(definition: ProcedureDefinition, finding: unknown): boolean {
  if (!isPlainObject(finding) || !isPlainObject(finding.params)) return false;
  const { rule, check, outcome, severity, params, source } = finding;
  const { event, at, states, missing, after, standing, due, daysLate, period } = params;
  const { guards = {}, contents = {}, deadlines = {}, cadences = {} } = definition;
  const tables = { guard: guards, content: contents, deadline: deadlines, cadence: cadences };
  const isRule = Object.hasOwn(tables, String(check))
    ? isIn(tables[check as keyof typeof tables])(rule)
    : rule === `${event}.${check}`;
  const isTimed = check === 'deadline' || check === 'cadence';
  return (
    isOneOf(check, procedureChecks) &&
    isRule &&
    isOneOf(outcome, findingOutcomes) &&
    isOneOf(severity, severities) &&
    isIn(definition.events)(event) &&
    (at === null || isPlace(at)) &&
    isLeftOutOr(after, isPlace) &&
    (isTimed
      ? isOneOf(standing, deadlineStandings) && outcomeOfStanding[standing as DeadlineStanding] === outcome
      : standing === undefined) &&
    isLeftOutOr(states, (ids) => isListOf(ids, isIn(definition.states))) &&
    isLeftOutOr(missing, (ids) => isListOf(ids, isIn(definition.events))) &&
    isLeftOutOr(due, isSpan) &&
    isLeftOutOr(period, isSpan) &&
    isLeftOutOr(daysLate, isInterval) &&
    isListOf(source, isCitation)
  );
}

function isStepOf(definition: ProcedureDefinition, step: unknown): boolean {
  if (!isPlainObject(step)) return false;
  const { event, by, to, guards, contents, due } = step;
  const { events, states, actors } = definition;
  return (
    isIn(events)(event) &&
    isListOf(by, isIn(actors)) &&
    (isOneOf(to, openTargets) || isIn(states)(to)) &&
    isListOf(guards, isIn(definition.guards)) &&
    isListOf(contents, isIn(definition.contents)) &&
    isLeftOutOr(due, isSpan)
  );
}

function isIn(table: object = {}): (id: unknown) => boolean {
  return (id) => typeof id === 'string' && Object.hasOwn(table, id);
}

function isLeftOutOr(value: unknown, isOne: (value: unknown) => boolean): boolean {
  return value === undefined || isOne(value);
}

/** Whether a value is a place in a history. */
function isPlace(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isDate(value: unknown): boolean {
  return typeof dateSpan(value as string) !== 'string';
}

/** Whether a value is two days, the later one last. */
function isSpan(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { first, last } = value;
  const isDay = (day: unknown) => isDate(day) && String(day).length === 'YYYY-MM-DD'.length;
  return isDay(first) && isDay(last) && String(first) <= String(last);
}

function isCitation(value: unknown): boolean {
  return isPlainObject(value) && Object.values(value).every((part) => typeof part === 'string');
}

import type { Observation } from '../../case/case.js';
import { joinColumns, joinMemberships, weightless } from '../../case/triangulation/join.js';
import type { Joining } from '../../case/triangulation/rule.js';
import { columnsKey, membershipOf } from '../../case/triangulation/voice.js';
import { KemitraanError } from '../../core/error.js';
import type { Interval } from '../../core/interval.js';
import { isScaleAnswer } from '../../core/level.js';
import { isAbove, isPoint } from '../../measure/fuzzy.js';
import type { RowGroup } from './groups.js';

/** What rows that differ come to, and the levels whose hull, or union, that is. */
export interface JoinedLevels {
  readonly level: Interval | readonly string[];
  /** What surely counts comes to. */
  readonly sure: readonly Observation['level'][];
  /** What rows that may be later add; none where there are no such rows. */
  readonly later: readonly Observation['level'][];
}

/** The levels that stand for rows that differ. Throws where the rule has nothing to say of what they hold. */
export function joinedLevels(group: RowGroup, joining: Joining, caller: string): JoinedLevels {
  const rows = [...group.heard.told, ...group.heard.later];
  const isColumns = rows.some(({ level }) => Array.isArray(level));
  return (isColumns ? joinedSets : joinedMemberships)(group, rows, joining, caller);
}

/** Throws `unknown-rule` for columns that a rule has no middle or mean of. */
export function assertJoinable(caller: string, parameter: string, { rule }: Joining): void {
  if (rule === 'hull' || rule === 'majority') return;
  const remedy = `Use hull or majority: ${parameter} has columns, which have no middle and no mean.`;
  throw new KemitraanError(caller, 'joining.rule', rule, 'unknown-rule', remedy);
}

function joinedSets(
  { indicator, heard }: RowGroup,
  rows: readonly Observation[],
  joining: Joining,
  caller: string,
): JoinedLevels {
  assertJoinable(caller, indicator, joining);
  const { sure, all } = joinColumns(heard, joining);
  const setOf = new Map(rows.map((row) => [columnsKey(row), [row.level].flat().map(String)]));
  const sets = (keys: readonly string[]) => keys.map((key) => setOf.get(key) as string[]);
  const more = all.filter((key) => !sure.includes(key));
  return {
    level: [...new Set(sets(all).flat())],
    sure: sets(sure),
    later: heard.later.length > 0 ? sets(more.length > 0 ? more : sure.slice(0, 1)) : [],
  };
}

function joinedMemberships(
  { indicator, heard }: RowGroup,
  rows: readonly Observation[],
  joining: Joining,
  caller: string,
): JoinedLevels {
  const isScale = rows.some(({ level }) => isScaleAnswer(level));
  if (isScale && joining.rule === 'weighted') {
    const remedy = `Use another rule, or triangulate: the mean of answers on the scale of ${indicator} is no answer on it.`;
    throw new KemitraanError(caller, 'joining.rule', joining.rule, 'unknown-rule', remedy);
  }
  const joined = joinMemberships(heard, joining);
  if (!joined) throw weightless(caller, indicator);
  const { sure, all } = joined;
  // An end of what is joined is one of the answers on a scale that were given.
  const asSaid = (membership: number) =>
    isScale ? (rows.find((row) => membershipOf(row) === membership) as Observation).level : membership;
  const beyond = [
    ...(isAbove(sure.lo, all.lo) ? [all.lo] : []),
    ...(isAbove(all.hi, sure.hi) ? [all.hi] : []),
  ];
  const later = beyond.length > 0 ? beyond : [sure.lo];
  return {
    level: all,
    sure: endsOf(sure).map(asSaid),
    later: heard.later.length > 0 ? later.map(asSaid) : [],
  };
}

function endsOf({ lo, hi }: Interval): number[] {
  return isPoint({ lo, hi }) ? [lo] : [lo, hi];
}

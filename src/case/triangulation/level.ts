import type { Observation } from '../case.js';
import { groupBy } from '../group-by.js';
import { observer } from '../settle.js';
import type { Heard } from './heard.js';
import { hullOf, isUnanimous, joinColumns, joinMemberships } from './join.js';
import type { TriangulatedLevel } from './result.js';
import type { Joining } from './rule.js';
import type { Position } from './standing.js';
import { columnsKey, membershipOf, voiceKey } from './voice.js';

/** Whether what is said is columns. */
export function isOfColumns({ told, later }: Heard): boolean {
  return [...told, ...later].some(({ level }) => Array.isArray(level));
}

/**
 * What rows on one thing come to under a rule. Not applicable only if all who speak say so. `null` where nobody says
 * anything, or only what may be later points at columns; `weightless` where the weights of all that surely speak are 0.
 */
export function levelOf(heard: Heard, joining: Joining): TriangulatedLevel | null | 'weightless' {
  const { told, inapplicable, later, laterInapplicable } = heard;
  if (told.length === 0) {
    if (inapplicable.length > 0 && later.length === 0) return 'not-applicable';
    const isOpen = inapplicable.length + later.length + laterInapplicable.length > 0;
    return isOpen && !isOfColumns(heard) ? { lo: 0, hi: 1 } : null;
  }
  // One alone, or all who agree, need no weight.
  if (isUnanimous([...told, ...later])) return pointOf(spreadOf(told));
  if (isOfColumns(heard)) return columnsIn(joinColumns(heard, joining).all);
  return joinMemberships(heard, joining)?.all ?? 'weightless';
}

/** A span that is a point but for rounding, as that. */
function pointOf(span: Position['span']): TriangulatedLevel {
  return Array.isArray(span) || !('lo' in span) ? span : { lo: span.lo, hi: span.lo };
}

/** All that is said, whatever the rule. */
export function spreadOf(rows: readonly Observation[]): Position['span'] {
  if (rows.some(({ level }) => Array.isArray(level))) return columnsIn(rows.map(columnsKey));
  return hullOf(rows.map(membershipOf));
}

/**
 * Where everybody who speaks stands. Of who surely speaks, all that they may have said last counts; who only speaks in
 * rows that may be later may turn out not to.
 */
export function positionsIn({ told, later }: Heard): Position[] {
  const [known, opened] = [groupBy(told, voiceKey), groupBy(later, observer)];
  const sure = [...known.values()].map((rows) => {
    return positionOf([...rows, ...(opened.get(observer(rows[0] as Observation)) ?? [])], true);
  });
  // Where whoever surely speaks stands holds what they may say later: that narrows nothing again.
  const perhaps = [...groupBy(later, voiceKey).values()];
  return [...sure, ...perhaps.map((rows) => positionOf(rows, false))];
}

function positionOf(rows: readonly Observation[], sure: boolean): Position {
  const span = spreadOf(rows);
  if (!Array.isArray(span)) return { span, sure };
  const common = span.filter((column) => rows.every(({ level }) => [level].flat().includes(column)));
  return { span, common, sure };
}

/** The columns in sets that are written as one text each. */
function columnsIn(keys: readonly string[]): string[] {
  return [...new Set(keys.flatMap((key) => JSON.parse(key) as string[]))];
}

import { statedBy } from '../../core/level.js';
import type { Observation } from '../case.js';
import { groupBy } from '../group-by.js';
import { observer } from '../settle.js';
import type { Heard } from './heard.js';
import type { Joining } from './rule.js';

/**
 * What one speaks for: an observer, as read from one source by one method. It has said one of `values`, the last of which
 * cannot be told where there are several; an `optional` one may turn out not to count.
 */
export interface Voice<Value> {
  readonly values: readonly Value[];
  readonly optional: boolean;
  /** What its weight is of, where weights are. */
  readonly weighed: string;
  readonly weight: number;
}

/**
 * The voices in rows: those that surely count, and, with `perhaps`, also the rows that may be later than the day that is
 * asked for. Such a row may overtake any other of its observer, so that these may turn out not to count.
 */
export function voicesOf<Value>(
  { told, later }: Pick<Heard, 'told' | 'later'>,
  joining: Joining,
  read: (row: Observation) => Value,
  perhaps: boolean,
): Voice<Value>[] {
  const open = perhaps ? later : [];
  const sure = new Set(told);
  const opened = groupBy(open, observer);
  return [...groupBy([...told, ...open], voiceKey)].map(([key, rows]) => {
    const first = rows[0] as Observation;
    const overtaken = (opened.get(observer(first)) ?? []).some((row) => voiceKey(row) !== key);
    const weighed = joining.rule === 'weighted' ? first[joining.by] : undefined;
    return {
      values: rows.map(read),
      optional: overtaken || !rows.some((row) => sure.has(row)),
      weighed: weighed ?? '',
      weight: weightOf(joining, weighed) ?? 0,
    };
  });
}

/** Who speaks, and from where: what is told apart when it is asked whether they say the same. */
export function voiceKey(row: Observation): string {
  return JSON.stringify([observer(row), row.source, row.method]);
}

/** The weight of what an observation comes from; `undefined` where it has none, or none is asked for. */
export function weightOf(joining: Joining, weighed: string | undefined): number | undefined {
  if (joining.rule !== 'weighted' || weighed === undefined) return undefined;
  return Object.hasOwn(joining.weights, weighed) ? joining.weights[weighed] : undefined;
}

/** The membership of a row that gives one; an answer on a scale is rescaled. */
export function membershipOf({ level }: Pick<Observation, 'level'>): number {
  const stated = statedBy(level);
  return stated === null || stated === 'not-applicable' ? 0 : stated.lo;
}

/** The columns of a row as one text, whatever order they stand in. */
export function columnsKey({ level }: Pick<Observation, 'level'>): string {
  return JSON.stringify([...new Set([level].flat().map(String))].sort());
}

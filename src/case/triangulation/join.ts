import { KemitraanError } from '../../core/error.js';
import type { Interval } from '../../core/interval.js';
import { isAbove } from '../../measure/fuzzy.js';
import type { Observation } from '../case.js';
import { rowId } from '../row-id.js';
import type { Heard } from './heard.js';
import { mostSaid } from './majority.js';
import { medianOf } from './median.js';
import type { Joining } from './rule.js';
import { columnsKey, membershipOf, type Voice, voicesOf, weightOf } from './voice.js';
import { weightedMean } from './weighted.js';

/** What the rows on one thing come to: of what surely counts, and of all that may. */
export interface Joined<Value> {
  readonly sure: Value;
  readonly all: Value;
}

/** What memberships come to. `null` where the weights of all that surely speak are 0. Somebody surely speaks. */
export function joinMemberships(heard: Heard, joining: Joining): Joined<Interval> | null {
  const joinAll = (perhaps: boolean) => joinNumbers(voicesOf(heard, joining, membershipOf, perhaps), joining);
  const sure = joinAll(false);
  const all = sure && joinAll(true);
  if (!all) return null;
  // Two ways to one number may differ in the last digit.
  const lo = isAbove(sure.lo, all.lo) ? all.lo : sure.lo;
  const hi = isAbove(all.hi, sure.hi) ? all.hi : sure.hi;
  return { sure, all: { lo, hi } };
}

/** The sets of columns that remain, each as one text: all that are said, or those that are said most. */
export function joinColumns(heard: Heard, joining: Joining): Joined<readonly string[]> {
  const joinAll = (perhaps: boolean): string[] => {
    const voices = voicesOf(heard, joining, columnsKey, perhaps);
    if (joining.rule === 'majority') return mostSaid(voices, inOrder, (a, b) => a === b);
    return [...new Set(voices.flatMap(({ values }) => values))].sort(inOrder);
  };
  return { sure: joinAll(false), all: joinAll(true) };
}

/** Whether the rows, one at least, say one and the same, so that no rule has anything to join. */
export function isUnanimous(rows: readonly Observation[]): boolean {
  if (rows.some(({ level }) => Array.isArray(level))) return new Set(rows.map(columnsKey)).size <= 1;
  const { lo, hi } = hullOf(rows.map(membershipOf));
  return !isAbove(hi, lo);
}

/** Throws `invalid-weights` where an observer who speaks has no weight: none is ever taken to be anything. */
export function assertWeighed(caller: string, { told, later }: Heard, joining: Joining): void {
  if (joining.rule !== 'weighted') return;
  for (const row of [...told, ...later]) {
    const of = row[joining.by];
    if (weightOf(joining, of) !== undefined) continue;
    const remedy =
      of === undefined
        ? `Weigh by what every observation names: ${rowId(row)} names no ${joining.by}.`
        : `Give a weight of the ${joining.by} of ${rowId(row)}; it may be 0.`;
    throw new KemitraanError(caller, 'joining.weights', of, 'invalid-weights', remedy);
  }
}

/** Throws `invalid-weights` where all who surely speak have a weight of 0, even if they say the same. */
export function assertSomeWeight(caller: string, { told }: Heard, joining: Joining, indicator: string): void {
  if (joining.rule !== 'weighted' || told.length === 0) return;
  if (told.some((row) => (weightOf(joining, row[joining.by]) ?? 0) > 0)) return;
  throw weightless(caller, indicator);
}

/** The error for weights that are all 0 where somebody speaks. */
export function weightless(caller: string, indicator: string): KemitraanError {
  const remedy = `Give a weight above 0 of somebody who speaks on ${indicator}.`;
  return new KemitraanError(caller, 'joining.weights', 0, 'invalid-weights', remedy);
}

function joinNumbers(voices: readonly Voice<number>[], { rule }: Joining): Interval | null {
  switch (rule) {
    case 'hull':
      return hullOf(voices.flatMap(({ values }) => values));
    case 'median':
      return medianOf(voices);
    case 'majority':
      return hullOf(
        mostSaid(
          voices,
          (a, b) => a - b,
          (a, b) => !isAbove(b, a),
        ),
      );
    case 'weighted':
      return weightedMean(voices);
  }
}

/** The narrowest interval that holds all of them, one at least. */
export function hullOf(values: readonly number[]): Interval {
  let [lo, hi] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [lo, hi] = [Math.min(lo, value), Math.max(hi, value)];
  return { lo, hi };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

import { isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Applicable, Interval } from '../../core/interval.js';
import { isLevel, type Level, statedBy } from '../../core/level.js';
import { reading } from '../../core/reading.js';
import { assertInterval } from '../fuzzy.js';

/**
 * How far each case is in a set, by the id of the case: a level, a number from 0 to 1, or the interval that it lies in.
 * `unknown` and `refused` are 0 to 1; `not-applicable` takes the case out.
 */
export type SetMemberships = Readonly<Record<string, Level | Interval>>;

/** How far some cases, one or more, are in the condition and in the outcome. */
export interface Pair {
  readonly condition: Interval;
  readonly outcome: Interval;
  readonly cases: number;
}

/** The memberships of the cases to which both apply, in an order of their own, and the ids of the others. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  /** How many cases that is. */
  readonly cases: number;
  readonly inapplicable: readonly string[];
}

/** The two memberships of each case; throws unless both tables are memberships of the same cases. */
export function readPairs(caller: string, condition: SetMemberships, outcome: SetMemberships): Pairs {
  const of = {
    condition: readMemberships(caller, 'condition', condition),
    outcome: readMemberships(caller, 'outcome', outcome),
  };
  assertSameCases(caller, 'outcome', of.outcome, of.condition);
  assertSameCases(caller, 'condition', of.condition, of.outcome);
  return pairUp(of.condition, of.outcome);
}

/**
 * Memberships of the same cases, side by side; cases that are alike are counted together, and sorted, so that no sum hangs on
 * the order in which they are given.
 */
export function pairUp(
  conditions: ReadonlyMap<string, Applicable>,
  outcomes: ReadonlyMap<string, Applicable>,
): Pairs {
  const single: Pair[] = [];
  const inapplicable: string[] = [];
  for (const [id, condition] of conditions) {
    const outcome = outcomes.get(id) as Applicable;
    if (condition === 'not-applicable' || outcome === 'not-applicable') inapplicable.push(id);
    else single.push({ condition, outcome, cases: 1 });
  }
  const pairs: Pair[] = [];
  for (const pair of single.sort(compare)) {
    const last = pairs.at(-1);
    if (last && compare(last, pair) === 0) pairs[pairs.length - 1] = { ...last, cases: last.cases + 1 };
    else pairs.push(pair);
  }
  return { pairs, cases: single.length, inapplicable: inapplicable.sort() };
}

function compare(a: Pair, b: Pair): number {
  return (
    a.condition.lo - b.condition.lo ||
    a.condition.hi - b.condition.hi ||
    a.outcome.lo - b.outcome.lo ||
    a.outcome.hi - b.outcome.hi
  );
}

/** A table of memberships as intervals, by case; throws where one is none. Each is read once. */
export function readMemberships(caller: string, parameter: string, given: unknown): Map<string, Applicable> {
  return reading(caller, parameter, given, () => {
    if (!isPlainObject(given)) {
      const remedy = 'Give a table of memberships by the id of the case.';
      throw new KemitraanError(caller, parameter, given, 'invalid-input', remedy);
    }
    const entries = Object.entries(given);
    return new Map(entries.map(([id, one]) => [id, readMembership(caller, `${parameter}['${id}']`, one)]));
  });
}

function readMembership(caller: string, parameter: string, given: unknown): Applicable {
  if (isLevel(given)) return statedBy(given) ?? { lo: 0, hi: 1 };
  const read: unknown = isPlainObject(given) ? { lo: given.lo, hi: given.hi } : given;
  assertInterval(caller, parameter, read);
  return read;
}

/** Throws `invalid-input` for a case of one table that the other does not have: left out is not unknown here. */
export function assertSameCases(
  caller: string,
  parameter: string,
  given: ReadonlyMap<string, unknown>,
  wanted: ReadonlyMap<string, unknown>,
): void {
  for (const id of wanted.keys()) {
    if (given.has(id)) continue;
    const remedy = "Give a membership of every case; 'unknown' where it is not known.";
    throw new KemitraanError(caller, `${parameter}['${id}']`, undefined, 'invalid-input', remedy);
  }
}

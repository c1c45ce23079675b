import { isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Interval } from '../core/interval.js';

/** An amount in whole rupiah, or a count: a whole number, 0 or more; what it lies between; or not known. */
export type PlannedAmount = number | Interval | 'unknown' | undefined;

/**
 * Why there is no deviation: nothing was planned, or maybe nothing; or it is not known how much was planned, or how much
 * came of it.
 */
export type NoDeviationReason = 'zero-plan' | 'plan-may-be-zero' | 'unknown-plan' | 'unknown-realised';

/** How far what came of a plan is from it. A ratio: 1 is the whole plan, 100 per cent. */
export type PlanDeviation =
  | {
      readonly kind: 'deviation';
      /** (realised - planned) / planned: below 0 where less came of it, -1 where nothing did. */
      readonly signed: Interval;
      /** The size of it, whichever way: 0 where the plan was kept to. */
      readonly size: Interval;
    }
  | {
      readonly kind: 'none';
      readonly reason: NoDeviationReason;
      readonly signed: null;
      readonly size: null;
    };

/**
 * How far an implementation deviates from its plan, as a ratio of the plan:
 *
 *     signed = (realised - planned) / planned        size = |signed|
 *
 * The LAN report (4.2.1) says no more than “percentage of deviation between plan and implementation”: this definition is
 * adapted from that, and ours. Of a plan of zero there is no such ratio, whatever was realised: `none`, with the reason. What is unknown, or
 * left out, is not zero. Of amounts that are only known to lie between two bounds it gives all that the deviation can be.
 *
 * It is a number, not a level: into the award aspect `implementation` it comes only through `calibrate`, by anchors that
 * the caller declares, since no source says which deviation is small. Throws `invalid-number` for an amount that is no safe
 * whole number of 0 or more, and for bounds in the wrong order.
 *
 * @example
 * ```ts
 * import { planDeviation } from 'kemitraan/programmes';
 * planDeviation(400, 300).signed; // => { lo: -0.25, hi: -0.25 }
 * planDeviation(400, { lo: 300, hi: 500 }).size; // => { lo: 0, hi: 0.25 }
 * planDeviation(0, 300); // => { kind: 'none', reason: 'zero-plan', signed: null, size: null }
 * ```
 * @see lan
 */
export function planDeviation(planned: PlannedAmount, realised: PlannedAmount): PlanDeviation {
  const plan = boundsOf('planned', planned);
  const done = boundsOf('realised', realised);
  if (plan === null) return none('unknown-plan');
  if (plan.hi === 0) return none('zero-plan');
  if (plan.lo === 0) return none('plan-may-be-zero');
  if (done === null) return none('unknown-realised');
  // It grows with what is realised, and shrinks with what was planned.
  const lo = (done.lo - plan.hi) / plan.hi;
  const hi = (done.hi - plan.lo) / plan.lo;
  return { kind: 'deviation', signed: { lo, hi }, size: sizeOf(lo, hi) };
}

function none(reason: NoDeviationReason): PlanDeviation {
  return { kind: 'none', reason, signed: null, size: null };
}

function sizeOf(lo: number, hi: number): Interval {
  if (lo >= 0) return { lo, hi };
  // Zero as JSON gives it back: no minus zero.
  return hi <= 0 ? { lo: 0 - hi, hi: -lo } : { lo: 0, hi: Math.max(-lo, hi) };
}

/** What an amount lies between; `null` where it is unknown. */
function boundsOf(parameter: string, amount: unknown): Interval | null {
  if (amount === undefined || amount === 'unknown') return null;
  const { lo, hi } = typeof amount === 'number' ? { lo: amount, hi: amount } : fieldsOf(amount);
  if (isAmount(lo) && isAmount(hi) && lo <= hi) return { lo, hi };
  throw new KemitraanError(
    'planDeviation',
    parameter,
    amount,
    'invalid-number',
    "Give a whole number of 0 or more, { lo, hi } of such, or 'unknown'.",
  );
}

/** Each read once, and from nothing but plain fields. */
function fieldsOf(value: unknown): { readonly lo?: unknown; readonly hi?: unknown } {
  try {
    return isPlainObject(value) ? { lo: value.lo, hi: value.hi } : {};
  } catch {
    return {};
  }
}

function isAmount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

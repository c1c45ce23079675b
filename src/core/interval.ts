import { isPlainObject } from './assert.js';

/**
 * What is known of a number: it lies between `lo` and `hi`, both included. A known number is a point (`lo` = `hi`). It is in
 * [0, 1] unless what holds it says otherwise; a wholly unknown one is 0 to 1.
 */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** Whether a value is an interval. */
export function isInterval(value: unknown): value is Interval {
  return isPlainObject(value) && Number.isFinite(value.lo) && Number.isFinite(value.hi);
}

/** The level of one indicator as a framework uses it: an interval, or not applicable to this partnership. */
export type Applicable = Interval | 'not-applicable';

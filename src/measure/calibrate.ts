import { assertOptions } from '../core/assert.js';
import { KemitraanError, show } from '../core/error.js';
import { reading } from '../core/reading.js';

/** The qualitative anchors of a calibration, in the unit of the value: full non-membership, crossover, full membership. */
export interface Anchors {
  readonly out: number;
  readonly crossover: number;
  readonly in: number;
}

/**
 * Ragin's direct method: turns a number into a membership in [0, 1] by three anchors. The log-odds of membership grow
 * linearly on each side of the crossover:
 *
 *     membership = 1 / (1 + exp(-L * (value - crossover) / (anchor - crossover)))
 *
 * where `anchor` is `in` on its side of the crossover and `out` on the other, L is ln(idm / (1 - idm)) on the side of
 * `in` and its negative on the side of `out`, and `idm` is the membership at `in` (1 - idm at `out`): 0.95 unless
 * stated; Ragin's own tables use 0.953. Exactly 0.5 at the crossover. Anchors may increase or decrease. The result is
 * rounded to 12 significant digits, in which all engines agree.
 *
 * Throws `invalid-number` unless the value is finite and idm lies above 0.5 and below 1, `invalid-anchors` unless the
 * anchors are finite and strictly ordered.
 *
 * @example
 * ```ts
 * import { calibrate } from 'kemitraan/measure';
 * calibrate(550, { out: 300, crossover: 550, in: 800 }); // => 0.5
 * calibrate(800, { out: 300, crossover: 550, in: 800 }); // => 0.95
 * ```
 * @see ragin-2008
 */
export function calibrate(value: number, anchors: Anchors, options: { readonly idm?: number } = {}): number {
  return reading('calibrate', 'anchors', anchors, () => calibrated(value, anchors, options));
}

function calibrated(value: number, anchors: Anchors, options: { readonly idm?: number } = {}): number {
  assertOptions('calibrate', options, ['idm']);
  const { idm = 0.95 } = options;
  assertNumber('value', value, Number.isFinite(value), 'Give a finite number.');
  assertNumber('options.idm', idm, idm > 0.5 && idm < 1, 'Give a number above 0.5 and below 1.');
  const { out, crossover, in: full } = anchors ?? {};
  if (!areAnchors(out, crossover, full)) {
    throw new KemitraanError(
      'calibrate',
      'anchors',
      [out, crossover, full].map(show).join(', '),
      'invalid-anchors',
      'Give finite anchors in strict order: out < crossover < in, or out > crossover > in.',
    );
  }
  const towardsIn = value > crossover === full > crossover;
  const span = towardsIn ? full - crossover : crossover - out;
  const logOdds = Math.log(idm / (1 - idm)) * ((value - crossover) / span);
  return roundToTwelveDigits(1 / (1 + Math.exp(-logOdds)));
}

/** Whether three anchors are strictly ordered, and so far apart only that their distance is still a number. */
function areAnchors(out: unknown, crossover: unknown, full: unknown): boolean {
  if (typeof out !== 'number' || typeof crossover !== 'number' || typeof full !== 'number') return false;
  const ordered = (out < crossover && crossover < full) || (out > crossover && crossover > full);
  return ordered && Number.isFinite(full - out);
}

/** Engines differ in the last bit of exp, log and pow; in 12 significant digits they agree. */
function roundToTwelveDigits(x: number): number {
  return Number(x.toPrecision(12));
}

function assertNumber(parameter: string, value: unknown, holds: boolean, remedy: string): void {
  if (typeof value === 'number' && holds) return;
  throw new KemitraanError('calibrate', parameter, value, 'invalid-number', remedy);
}

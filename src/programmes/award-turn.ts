import { isAbove, tolerance } from '../measure/fuzzy.js';
import type { Scored, Standing, Weighed } from './award-standing.js';

/**
 * Whether one company is above another whatever the weights: `strict`, at any weights surely above; `weak`, at any weights
 * surely not below, and at some no more than even; `none`, at some weights below, or maybe below.
 */
export type AwardDominance = 'strict' | 'weak' | 'none';

/**
 * Whether `upper` is above `lower` whatever the weights. The difference of their scores is a weighted mean of the
 * differences of their aspects: of each aspect that applies to both, and, where one applies to one of them only, of that
 * aspect and each of the other company. So it has one sign for all weights exactly where these have.
 */
export function dominanceOf(upper: Standing, lower: Standing): AwardDominance {
  let found: AwardDominance = 'strict';
  const isAlike = upper.applying === lower.applying;
  for (const [a, own] of upper.aspects.entries()) {
    const isOfBoth = lower.aspects[a] !== null;
    // Of two aspects that apply to both, each speaks for itself.
    for (let b = isAlike ? a : 0; b < (isAlike ? a + 1 : lower.aspects.length); b += 1) {
      const other = lower.aspects[b];
      if (!own || !other || (a !== b && isOfBoth && upper.aspects[b] !== null)) continue;
      if (isAbove(other.hi, own.lo)) return 'none';
      if (!isAbove(own.lo, other.hi)) found = 'weak';
    }
  }
  return found;
}

/** A share of one aspect at which two scores meet, and how far it is from the share that it has. */
export interface Turn {
  readonly aspect: number;
  readonly share: number;
  readonly distance: number;
}

/**
 * The nearest share of a single aspect, the others left as they are, at which `upper` is no longer surely above `lower`:
 * where the least that the one can score is the most that the other can. The first of those that are equally near; `null`
 * where no single one does. Shares are not made to add up to 1 again.
 */
export function nearestTurn(upper: Standing, lower: Standing, shares: readonly number[]): Turn | null {
  let nearest: Turn | null = null;
  for (const [aspect, now] of shares.entries())
    for (const share of meetings(upper, lower, aspect)) {
      const distance = Math.abs(share - now);
      if (nearest === null || isAbove(nearest.distance, distance)) nearest = { aspect, share, distance };
    }
  return nearest;
}

/**
 * How far a share has to be moved at the least for two scores to meet, whichever it is: moving it by d moves a mean over
 * shares that add up to D by no more than d / (D - d), so that two that are m apart meet only where 2 d / (D - d) is m or more.
 */
export function leastTurn(upper: Scored, lower: Scored): number {
  const apart = upper.score.lo - lower.score.hi;
  return (apart * Math.min(upper.sum.share, lower.sum.share)) / (2 + apart);
}

/**
 * The shares t, 0 or more, of one aspect at which the scores meet. With N and D what the other aspects add up to, s the
 * score of this one, and x, y 1 where it applies to the one or the other and 0 where not:
 *
 *     (N + x t s) / (D + x t) = (N' + y t s') / (D' + y t)
 *
 * which is linear in t where the same aspects apply to both, and quadratic where not.
 */
function meetings(upper: Standing, lower: Standing, aspect: number): number[] {
  const [own, other] = [upper.aspects[aspect], lower.aspects[aspect]];
  const [up, low] = [upper.without[aspect] as Weighed, lower.without[aspect] as Weighed];
  const [x, s] = own ? [1, own.lo] : [0, 0];
  const [y, z] = other ? [1, other.hi] : [0, 0];
  const found =
    upper.applying === lower.applying
      ? [(low.hi - up.lo) / (s - z)]
      : roots(
          x * y * (s - z),
          y * up.lo + x * s * low.share - x * low.hi - y * z * up.share,
          up.lo * low.share - low.hi * up.share,
        );
  return (
    found
      // What is 0 but for a rounding error is 0.
      .map((share) => (Math.abs(share) <= tolerance ? 0 : share))
      .filter((t) => t >= 0 && Number.isFinite(t) && up.share + x * t > 0 && low.share + y * t > 0)
  );
}

/** The roots of a t² + b t + c, in a way that loses no digits where they are far apart. */
function roots(a: number, b: number, c: number): number[] {
  if (a === 0) return [-c / b];
  const square = b * b - 4 * a * c;
  if (square < 0) return [];
  const half = -(b + (b < 0 ? -1 : 1) * Math.sqrt(square)) / 2;
  return [half / a, c / half];
}

import type { Applicable, Interval } from '../../core/interval.js';
import { average, maximum, minimum } from '../../measure/folds.js';
import { applying } from '../criteria/membership.js';

/** The ways in which the levels of partners become one. */
export const partyAggregations = [
  /** The lowest: how verdicts are given. One partner is enough to keep it out. */
  'minimum',
  /** The mean: what one lacks another makes up for. */
  'mean',
  /** The middle one; of an even number the interval between the two middle ones. */
  'median',
  /** The highest: one partner is enough to bring it in. */
  'maximum',
] as const;

/** One of {@link partyAggregations}. */
export type PartyAggregation = (typeof partyAggregations)[number];

/** The levels of partners as one; those to whom it does not apply leave, and without any it does not apply. */
export function overParties(how: PartyAggregation, levels: readonly Applicable[]): Applicable {
  const known = applying(levels);
  return joined(how, known) ?? 'not-applicable';
}

function joined(how: PartyAggregation, levels: readonly Interval[]): Interval | null {
  switch (how) {
    case 'minimum':
      return minimum(levels);
    case 'mean':
      return average(levels);
    case 'median':
      return median(levels);
    case 'maximum':
      return maximum(levels);
  }
}

/** All that the middle one can be: the middle of the least, and the middle of the most that each can be. */
function median(levels: readonly Interval[]): Interval | null {
  const los = levels.map(({ lo }) => lo).sort((a, b) => a - b);
  const his = levels.map(({ hi }) => hi).sort((a, b) => a - b);
  const [lo, hi] = [los[(los.length - 1) >> 1], his[his.length >> 1]];
  return lo === undefined || hi === undefined ? null : { lo, hi };
}

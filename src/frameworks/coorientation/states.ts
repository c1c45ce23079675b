import type { Applicable } from '../../core/interval.js';
import { stateOf } from '../../forms/criteria/criterion.js';
import { type CoorientationState, coorientationStateIds } from './definition.js';

/** On which side of 0.5 a view is; `open` where that is not known, exactly 0.5 among them. */
export type ViewSide = 'in' | 'out' | 'open' | 'inapplicable';

/** Whether two views are on the same side. */
export type Sameness = 'same' | 'different' | 'cannot-tell' | 'inapplicable';

/** What one party holds, what the other does, and what the first thinks that the other does. */
export interface Perspective {
  readonly own: ViewSide;
  readonly other: ViewSide;
  readonly guess: ViewSide;
}

/** The side of a view; `null` is a view that nobody told. */
export function viewSide(level: Applicable | null): ViewSide {
  const side = stateOf(['view', 'in'], { view: level ?? { lo: 0, hi: 1 } });
  return side === 'met' ? 'in' : side === 'failed' ? 'out' : side === 'free' ? 'open' : side;
}

/** Whether two views are on the same side, as far as that is known. */
export function sameness(a: ViewSide, b: ViewSide): Sameness {
  if (a === 'inapplicable' || b === 'inapplicable') return 'inapplicable';
  if (a === 'open' || b === 'open') return 'cannot-tell';
  return a === b ? 'same' : 'different';
}

/**
 * Every state that remains possible, over all sides that the open views may turn out to be on: one where all three are
 * known, and none where one of them does not apply.
 */
export function possibleStates({ own, other, guess }: Perspective): CoorientationState[] {
  const found: CoorientationState[] = [];
  for (const mine of sidesOf(own))
    for (const theirs of sidesOf(other))
      for (const guessed of sidesOf(guess)) found.push(stateFor(mine, theirs, guessed));
  return coorientationStateIds.filter((state) => found.includes(state));
}

/** The sides that a view may turn out to be on. */
const sides = { in: ['in'], out: ['out'], open: ['in', 'out'], inapplicable: [] } as const;

function sidesOf(side: ViewSide): readonly ('in' | 'out')[] {
  return sides[side];
}

function stateFor(own: 'in' | 'out', other: 'in' | 'out', guess: 'in' | 'out'): CoorientationState {
  const seesAgreement = own === guess;
  if (own === other) return seesAgreement ? 'true-consensus' : 'false-conflict';
  return seesAgreement ? 'false-consensus' : 'true-dissensus';
}

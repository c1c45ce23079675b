import type { Citation } from '../../references/references.js';
import type { Criterion } from '../criteria/criterion.js';
import { placesIn } from '../criteria/held.js';
import { type Ruling, rulingsOf } from '../criteria/possible-sets.js';
import type { LadderDefinition } from './definition.js';
import { rungsOf } from './rungs.js';

/** A rung as it is evaluated; its criteria are places in the list of the ladder. */
export interface PreparedRung {
  readonly id: string;
  readonly defining: readonly number[];
  /** What the rung itself asks for; `defining` adds what the lower ones do, where the ladder is cumulative. */
  readonly own: readonly number[];
  readonly source: readonly Citation[];
}

/** A ladder as it is evaluated. */
export interface PreparedLadder {
  /** What is asked of any rung, each once. */
  readonly criteria: readonly Criterion[];
  readonly rungs: readonly PreparedRung[];
  readonly rulings: readonly Ruling[];
}

/** The rungs of a ladder, the lowest first. */
export function prepareLadder(definition: LadderDefinition): PreparedLadder {
  const criteria: Criterion[] = [];
  const rungs = rungsOf(definition).map(({ id, defining, own, source }) => ({
    id,
    defining: placesIn(criteria, defining),
    own: placesIn(criteria, own),
    source,
  }));
  const rulings = rulingsOf(
    criteria,
    rungs.map(({ defining }) => defining),
  );
  return { criteria, rungs, rulings };
}

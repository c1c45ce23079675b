import type { Citation } from '../../references/references.js';
import { keysOf } from '../criteria/criterion.js';
import { type Placed, placedIn } from '../criteria/placed.js';
import { type Ruling, rulingsOf } from '../criteria/possible-sets.js';
import type { LadderDefinition } from './definition.js';
import { rungsOf } from './rungs.js';

/** A rung as it is evaluated. */
export interface PreparedRung {
  readonly id: string;
  readonly criteria: readonly Placed[];
  /** What the rung itself asks for; `criteria` add what the lower ones do, where the ladder is cumulative. */
  readonly own: readonly Placed[];
  readonly source: readonly Citation[];
}

/** A ladder as it is evaluated. */
export interface PreparedLadder {
  readonly indicators: readonly string[];
  readonly rungs: readonly PreparedRung[];
  readonly rulings: readonly Ruling[];
}

/** The rungs of a ladder, the lowest first. */
export function prepareLadder(definition: LadderDefinition): PreparedLadder {
  const indicators = keysOf(definition.indicators);
  const rungs = rungsOf(definition).map(({ id, defining, own, source }) => ({
    id,
    criteria: placedIn(indicators, defining),
    own: placedIn(indicators, own),
    source,
  }));
  return { indicators, rungs, rulings: rulingsOf(rungs.map(({ criteria }) => criteria)) };
}

import { prepared } from '../../core/prepared.js';
import { fewestLevels, nearestCrossover } from '../criteria/flips.js';
import type { LadderDefinition } from './definition.js';
import { rungsOf } from './rungs.js';
import type { LadderVerdict } from './verdict.js';

/** Known levels that, changed together, give a rung another status. */
export interface RungFlip<Indicator extends string = string, Rung extends string = string> {
  readonly rung: Rung;
  readonly indicators: readonly Indicator[];
}

/** The crossover at which a rung would get another status. */
export interface RungThreshold<Rung extends string = string> {
  readonly rung: Rung;
  /** The membership, or the bound of it, that the crossover would have to pass. */
  readonly crossover: number;
  /** How far that is from 0.5. */
  readonly distance: number;
}

/** What a ladder verdict hangs on. */
export interface LadderFlipSet<Indicator extends string = string, Rung extends string = string> {
  /** Every smallest set of known levels whose change alters any status; empty where no change of known levels does. */
  readonly levels: readonly RungFlip<Indicator, Rung>[];
  /** The nearest value of the crossover that alters any status, the first rung of equals; `null` where none does. */
  readonly thresholds: RungThreshold<Rung> | null;
  /** A ladder has no weights. */
  readonly weights: null;
}

/** What a ladder verdict hangs on; the verdict has been checked. */
export function ladderFlips(definition: LadderDefinition, { inputs, rungs }: LadderVerdict): LadderFlipSet {
  const nearest = nearestCrossover(rungs);
  return {
    levels: fewestLevels(prepared(definition, rungsOf), inputs).map(({ id, indicators }) => ({
      rung: id,
      indicators,
    })),
    thresholds: nearest && { rung: nearest.id, crossover: nearest.crossover, distance: nearest.distance },
    weights: null,
  };
}

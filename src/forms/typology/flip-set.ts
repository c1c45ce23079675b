import { fewestLevels, nearestCrossover } from '../criteria/flips.js';
import type { TypologyDefinition } from './definition.js';
import { typesRead } from './types-under.js';
import type { TypologyVerdict } from './verdict.js';

/** Known levels that, changed together, give a type another status. */
export interface LevelFlip<Indicator extends string = string, Type extends string = string> {
  readonly type: Type;
  readonly indicators: readonly Indicator[];
}

/** The crossover at which a type would get another status. */
export interface ThresholdFlip<Type extends string = string> {
  readonly type: Type;
  /** The membership, or the bound of it, that the crossover would have to pass. */
  readonly crossover: number;
  /** How far that is from 0.5. */
  readonly distance: number;
}

/** What a typology verdict hangs on. */
export interface FlipSet<Indicator extends string = string, Type extends string = string> {
  /** Every smallest set of known levels whose change alters any status; empty where no change of known levels does. */
  readonly levels: readonly LevelFlip<Indicator, Type>[];
  /** The nearest value of the crossover that alters any status, the first type of equals; `null` where none does. */
  readonly thresholds: ThresholdFlip<Type> | null;
  /** A typology has no weights. */
  readonly weights: null;
}

/** What a typology verdict hangs on; the verdict has been checked. */
export function typologyFlips(
  definition: TypologyDefinition,
  { inputs, memberships, reading }: TypologyVerdict,
): FlipSet {
  const nearest = nearestCrossover(memberships);
  return {
    levels: fewestLevels(typesRead(definition, reading), inputs).map(({ id, indicators }) => ({
      type: id,
      indicators,
    })),
    thresholds: nearest && { type: nearest.id, crossover: nearest.crossover, distance: nearest.distance },
    weights: null,
  };
}

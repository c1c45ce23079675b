import { assertOneOf } from '../../core/assert.js';
import type { Applicable, Interval } from '../../core/interval.js';
import { crossover, isAbove, isPoint } from '../../measure/fuzzy.js';
import { assertVerdictOf } from '../assert-verdict.js';
import type { TypologyDefinition } from './definition.js';
import { assertTypologyShape } from './limits.js';
import { stateOf } from './membership.js';
import { keysOf, typesUnder } from './types-under.js';
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

/** What a verdict hangs on. */
export interface FlipSet<Indicator extends string = string, Type extends string = string> {
  /** Every smallest set of known levels whose change alters any status; empty where no change of known levels does. */
  readonly levels: readonly LevelFlip<Indicator, Type>[];
  /** The nearest value of the crossover that alters any status, the first type of equals; `null` where none does. */
  readonly thresholds: ThresholdFlip<Type> | null;
  /** A typology has no weights. */
  readonly weights: null;
}

/**
 * How little would have to be otherwise for a typology verdict to change the status of any type: the fewest known
 * levels, and the nearest crossover. It speaks of the inference, not of the world. Throws `verdict-mismatch` for a
 * verdict of another definition.
 *
 * @example
 * ```ts
 * import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
 * import { flipSet } from 'kemitraan/forms';
 * const verdict = classifyArchetype({ balance: 'mostly-out' });
 * flipSet(partnershipArchetypes, verdict).levels; // => [{ type: 'pseudo', indicators: ['balance'] }]
 * ```
 */
export function flipSet<Attribute extends string, Type extends string>(
  definition: TypologyDefinition<Attribute, Type>,
  verdict: TypologyVerdict<Attribute, Type>,
): FlipSet<Attribute, Type> {
  assertTypologyShape('flipSet', definition);
  assertVerdictOf('flipSet', definition, verdict);
  assertOneOf(
    'flipSet',
    'verdict.reading',
    'unknown-reading',
    verdict.reading,
    Object.keys(definition.readings),
  );
  const { inputs } = verdict;
  const types = typesUnder(definition, verdict.reading);
  const candidates = types.flatMap(({ id, defining }): LevelFlip<Attribute, Type>[] => {
    const standings = defining.map((criterion) => stateOf(criterion, inputs));
    if (defining.length === 0 || standings.includes('inapplicable')) return [];
    const failed = defining
      .filter((_, index) => standings[index] === 'failed')
      .map(([attribute]) => attribute);
    // An excluded type stays excluded until every failed criterion is changed; any other loses its status
    // with any one known level on which it rests.
    if (failed.length > 0)
      return failed.every((attribute) => isKnown(inputs[attribute]))
        ? [{ type: id, indicators: failed }]
        : [];
    return defining.flatMap(([attribute]) =>
      isKnown(inputs[attribute]) ? [{ type: id, indicators: [attribute] }] : [],
    );
  });
  const fewest = Math.min(...candidates.map(({ indicators }) => indicators.length));
  return {
    levels: candidates.filter(({ indicators }) => indicators.length === fewest),
    thresholds: nearestThreshold(verdict),
    weights: null,
  };
}

function nearestThreshold<Type extends string>({
  memberships,
}: TypologyVerdict<string, Type>): ThresholdFlip<Type> | null {
  let nearest: ThresholdFlip<Type> | null = null;
  for (const type of keysOf(memberships)) {
    const membership = memberships[type];
    for (const bound of membership ? passable(membership) : []) {
      const distance = Math.abs(bound - crossover);
      if (nearest === null || isAbove(nearest.distance, distance))
        nearest = { type, crossover: bound, distance };
    }
  }
  return nearest;
}

/** The bounds that a crossover can reach or pass: an open interval that ends at 0 or 1 stays open there. */
function passable(membership: Interval): number[] {
  const { lo, hi } = membership;
  return isPoint(membership) ? [lo] : [lo, hi].filter((bound) => isAbove(bound, 0) && isAbove(1, bound));
}

function isKnown(level: Applicable | undefined): boolean {
  return level !== undefined && level !== 'not-applicable' && isPoint(level);
}

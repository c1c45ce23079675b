import type { Citation } from '../../references/references.js';
import { keysOf } from '../criteria/criterion.js';
import type { Membership } from '../criteria/membership.js';
import { type Placed, placedIn } from '../criteria/placed.js';
import { type Ruling, rulingsOf } from '../criteria/possible-sets.js';
import type { TypologyDefinition } from './definition.js';
import { typesUnder } from './types-under.js';

/** A type as it is evaluated under a reading. */
export interface PreparedType {
  readonly id: string;
  /** The place of what defines it among the conjunctions of the typology. */
  readonly place: number;
  readonly defining: readonly Placed[];
  readonly indicative: readonly Placed[];
  readonly source: readonly Citation[];
}

/** A reading as it is evaluated. */
export interface PreparedReading {
  readonly id: string;
  readonly source: readonly Citation[];
  readonly types: readonly PreparedType[];
  readonly rulings: readonly Ruling[];
}

/** A reading, and how each of its types stands. */
export interface UnderReading {
  readonly reading: PreparedReading;
  readonly standings: readonly Membership[];
}

/** A typology as it is evaluated. */
export interface PreparedTypology {
  readonly attributes: readonly string[];
  /** What defines a type under any reading, each once. */
  readonly conjunctions: readonly (readonly Placed[])[];
  readonly readings: readonly PreparedReading[];
  /** The types that are not defined alike under every reading, as places in their order. */
  readonly varying: readonly number[];
}

/** The readings of a typology, and what they share. */
export function prepareTypology(definition: TypologyDefinition): PreparedTypology {
  const attributes = keysOf(definition.attributes);
  const known = new Map<string, number>();
  const conjunctions: Placed[][] = [];
  const readings = Object.entries(definition.readings).map(([id, reading]): PreparedReading => {
    const types = typesUnder(definition, id).map((type): PreparedType => {
      const defining = placedIn(attributes, type.defining);
      const key = JSON.stringify(type.defining);
      const place = known.get(key) ?? conjunctions.push(defining) - 1;
      known.set(key, place);
      const indicative = placedIn(attributes, type.indicative);
      return { id: type.id, place, defining, indicative, source: type.source };
    });
    const rulings = rulingsOf(types.map(({ defining }) => defining));
    return { id, source: reading.source, types, rulings };
  });
  const varying = keysOf(definition.types)
    .map((_, type) => type)
    .filter((type) => new Set(readings.map(({ types }) => types[type]?.place)).size > 1);
  return { attributes, conjunctions, readings, varying };
}

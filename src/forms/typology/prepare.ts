import type { Citation } from '../../references/references.js';
import { type Criterion, keysOf } from '../criteria/criterion.js';
import { placesIn } from '../criteria/held.js';
import type { Membership } from '../criteria/membership.js';
import { type Ruling, rulingsOf } from '../criteria/possible-sets.js';
import type { TypologyDefinition } from './definition.js';
import { typesUnder } from './types-under.js';

/** A type as it is evaluated under a reading; its criteria are places in the list of the typology. */
export interface PreparedType {
  readonly id: string;
  /** The place of what defines it among the conjunctions of the typology. */
  readonly conjunction: number;
  readonly defining: readonly number[];
  readonly indicative: readonly number[];
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
  /** What is asked of any type under any reading, each once. */
  readonly criteria: readonly Criterion[];
  /** What defines a type under any reading, each once. */
  readonly conjunctions: readonly (readonly number[])[];
  readonly readings: readonly PreparedReading[];
  /** The places of the types that are not defined alike under every reading. */
  readonly varying: readonly number[];
}

/** The readings of a typology, and what they share. */
export function prepareTypology(definition: TypologyDefinition): PreparedTypology {
  const criteria: Criterion[] = [];
  const conjunctions = new Map<string, readonly number[]>();
  const readings = Object.entries(definition.readings).map(([id, reading]): PreparedReading => {
    const types = typesUnder(definition, id).map((type): PreparedType => {
      const defining = placesIn(criteria, type.defining);
      conjunctions.set(String(defining), defining);
      const conjunction = [...conjunctions.keys()].indexOf(String(defining));
      const indicative = placesIn(criteria, type.indicative);
      return { id: type.id, conjunction, defining, indicative, source: type.source };
    });
    const rulings = rulingsOf(
      criteria,
      types.map(({ defining }) => defining),
    );
    return { id, source: reading.source, types, rulings };
  });
  const varying = [...keysOf(definition.types).keys()].filter(
    (place) => new Set(readings.map(({ types }) => types[place]?.conjunction)).size > 1,
  );
  return { criteria, conjunctions: [...conjunctions.values()], readings, varying };
}

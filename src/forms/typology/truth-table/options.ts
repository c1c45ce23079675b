import { assertList, assertOneOf, isCount, readFields } from '../../../core/assert.js';
import { KemitraanError } from '../../../core/error.js';
import { reading as readPlain } from '../../../core/reading.js';
import type { SetMemberships } from '../../../measure/set-relations/memberships.js';
import type { TypologyDefinition } from '../definition.js';
import type { TruthTableThresholds } from './result.js';

/** The most attributes that a truth table may have, so that its rows are counted exactly, and the most cases. */
export const truthTableLimits = { attributes: 52, cases: 1000 } as const;

/** What a truth table is made of, and compared with. */
export interface TruthTableOptions<
  Attribute extends string = string,
  Type extends string = string,
  ReadingId extends string = string,
> {
  /** The attributes that span the rows; all of the typology's where it is left out. At most 52. */
  readonly attributes?: readonly Attribute[];
  /** What the rows are compared with: a type of the typology, or how far each case is in an outcome of the caller's. */
  readonly outcome?: Type | SetMemberships;
  /** The reading that the type is under; the default reading of the definition where it is left out. */
  readonly reading?: ReadingId;
  /** From when on a row is coded; no row is where it is left out. Needs an outcome. */
  readonly thresholds?: TruthTableThresholds;
}

/** Options that have been checked. */
export interface CheckedOptions {
  readonly attributes: readonly string[];
  readonly outcome?: string | SetMemberships;
  /** Where the outcome is a type. */
  readonly reading?: string;
  readonly thresholds?: TruthTableThresholds;
}

/** Throws for options that are not understood, that contradict each other, or that name what there is not. */
export function readOptions(
  caller: string,
  definition: TypologyDefinition,
  options: TruthTableOptions,
): CheckedOptions {
  const names = ['attributes', 'outcome', 'reading', 'thresholds'] as const;
  const fields = readFields(caller, 'options', options, names) as TruthTableOptions;
  const { outcome, thresholds, reading } = fields;
  const attributes = attributesOf(caller, definition, fields.attributes);
  const isType = typeof outcome === 'string';
  if (isType) {
    assertOneOf(caller, 'options.outcome', 'unknown-type', outcome, Object.keys(definition.types));
  }
  if (reading !== undefined) {
    assertOneOf(caller, 'options.reading', 'unknown-reading', reading, Object.keys(definition.readings));
    if (!isType) throw misplaced(caller, 'options.reading', reading, 'a type of the typology as the outcome');
  }
  if (thresholds !== undefined && outcome === undefined)
    throw misplaced(caller, 'options.thresholds', thresholds, 'an outcome');
  return {
    attributes,
    ...(outcome !== undefined && { outcome }),
    ...(isType && { reading: reading ?? definition.defaultReading }),
    ...(thresholds !== undefined && { thresholds: thresholdsOf(caller, thresholds) }),
  };
}

function attributesOf(caller: string, definition: TypologyDefinition, given: unknown): string[] {
  const known = Object.keys(definition.attributes);
  const parameter = 'options.attributes';
  const chosen = readPlain(caller, parameter, given, () => {
    if (given === undefined) return known;
    assertList(given, parameter, caller);
    const list = given as readonly string[];
    // Not map, which passes over the holes of a list. One more than there are names one twice, or none.
    return Array.from({ length: Math.min(list.length, known.length + 1) }, (_, at) => list[at] as string);
  });
  for (const [at, one] of chosen.entries()) {
    assertOneOf(caller, `${parameter}[${at}]`, 'unknown-indicator', one, known);
    if (chosen.indexOf(one) < at) {
      const remedy = 'Give each attribute once.';
      throw new KemitraanError(caller, `${parameter}[${at}]`, one, 'invalid-input', remedy);
    }
  }
  if (chosen.length <= truthTableLimits.attributes) return chosen;
  const remedy = `Choose at most ${truthTableLimits.attributes} attributes.`;
  throw new KemitraanError(caller, parameter, chosen, 'invalid-input', remedy);
}

function thresholdsOf(caller: string, given: unknown): TruthTableThresholds {
  const parameter = 'options.thresholds';
  const { cases, consistency, pri } = readFields(caller, parameter, given, ['cases', 'consistency', 'pri']);
  if (!isCount(cases) || cases < 1) {
    const remedy = 'Give a whole number, 1 or more.';
    throw new KemitraanError(caller, `${parameter}.cases`, cases, 'invalid-number', remedy);
  }
  return {
    cases,
    consistency: shareOf(caller, `${parameter}.consistency`, consistency),
    ...(pri !== undefined && { pri: shareOf(caller, `${parameter}.pri`, pri) }),
  };
}

function shareOf(caller: string, parameter: string, given: unknown): number {
  if (typeof given === 'number' && given >= 0 && given <= 1) return given + 0;
  throw new KemitraanError(caller, parameter, given, 'invalid-number', 'Give a number from 0 to 1.');
}

function misplaced(caller: string, parameter: string, value: unknown, needs: string): KemitraanError {
  return new KemitraanError(caller, parameter, value, 'unknown-option', `Give it with ${needs}, or not.`);
}

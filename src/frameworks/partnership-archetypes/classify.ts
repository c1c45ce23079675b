import type { Case } from '../../case/case.js';
import type { Levels } from '../../forms/input.js';
import { type ClassifyOptions, classifyAs, type ReadingOption } from '../../forms/typology/classify.js';
import type { TypologyVerdict } from '../../forms/typology/verdict.js';
import {
  type Archetype,
  type ArchetypeAttribute,
  type ArchetypeReading,
  partnershipArchetypes,
} from './definition.js';

/** What the partnership archetypes say about one partnership. */
export type ArchetypeVerdict = TypologyVerdict<
  ArchetypeAttribute,
  Archetype,
  ArchetypeReading,
  'partnership-archetypes'
>;

/** A sub-question of mutual benefit. */
export type ArchetypePart = 'mutual-benefit.gives' | 'mutual-benefit.gains';

/**
 * Classifies a partnership as pseudo, mutualism, conjugation, several of them, or none.
 *
 * Takes a case, or a record of levels by attribute. Membership of an archetype is the minimum over its defining
 * attributes, in [0, 1]: above 0.5 it is in, below it is out, exactly 0.5 leaves the outcome undetermined. What is left
 * out or unknown is 0 to 1; an unknown that cannot matter does not make the outcome undetermined. Options: `reading`
 * (`surakarta` by default, `sulistiyani`, `strict`) and, for a case, `parties`, `function` and `asOf`. Throws a
 * `KemitraanError` for input that is not understood, which the compiler catches but for ids of a case and numbers
 * outside [0, 1].
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * classifyArchetype({ balance: 'in', importance: 'in', 'mutual-benefit': 'mostly-in', complementarity: 'out' }).outcome;
 * // => { kind: 'dominant', type: 'mutualism' }
 * ```
 * @see surakarta
 * @see sulistiyani-2004
 */
export function classifyArchetype(
  subject: Case,
  options?: ClassifyOptions<ArchetypeReading>,
): ArchetypeVerdict;
export function classifyArchetype(
  levels: Levels<ArchetypeAttribute | ArchetypePart>,
  options?: ReadingOption<ArchetypeReading>,
): ArchetypeVerdict;
export function classifyArchetype(
  input: Case | Levels<ArchetypeAttribute | ArchetypePart>,
  options: ClassifyOptions<ArchetypeReading> = {},
): ArchetypeVerdict {
  return classifyAs('classifyArchetype', partnershipArchetypes, input, options);
}

import type { Case } from '../case/case.js';
import type { ScopeOptions } from '../case/scope.js';
import { reading } from '../core/reading.js';
import type { Levels } from './input.js';
import { classifyLadder } from './ladder/classify.js';
import type { LadderDefinition } from './ladder/definition.js';
import { assertLadder } from './ladder/limits.js';
import type { LadderVerdict } from './ladder/verdict.js';
import { classifyProfile } from './profile/classify.js';
import type { ProfileDefinition } from './profile/definition.js';
import { assertProfile } from './profile/limits.js';
import type { RowAnswers } from './profile/read.js';
import type { ProfileVerdict } from './profile/verdict.js';
import {
  type AttributesOf,
  type ClassifyOptions,
  classifyAs,
  type PartsIn,
  type PartsOf,
  type ReadingOption,
  type ReadingsOf,
  type VerdictOf,
} from './typology/classify.js';
import type { TypologyDefinition } from './typology/definition.js';
import { assertTypology } from './typology/limits.js';

/** The verdict that a ladder gives. */
export type LadderVerdictOf<D extends LadderDefinition> = LadderVerdict<
  keyof D['indicators'] & string,
  keyof D['rungs'] & string,
  D['id']
>;

/** The verdict that a profile gives. */
export type ProfileVerdictOf<D extends ProfileDefinition> = ProfileVerdict<
  keyof D['rows'] & string,
  keyof D['columns'] & string,
  keyof D['readings'] & string,
  D['id']
>;

/**
 * What a framework says of a case: a verdict, or, where it is about one party at a time, one of each. Either, where the
 * type of the definition does not tell which one it is.
 */
export type OfCase<D extends { readonly id: string }, Verdict> = D extends {
  readonly each: readonly string[];
}
  ? Verdict[]
  : string extends D['id']
    ? Verdict | Verdict[]
    : Verdict;

/** Levels by indicator of a ladder, or by sub-question. */
export type LadderLevels<D extends LadderDefinition> = Levels<
  (keyof D['indicators'] & string) | PartsIn<D['indicators']>
>;

/**
 * Classifies a case, or a record of answers, by a typology, a ladder or a profile: the library's or a caller's own.
 *
 * The membership of a type, and of a rung, is the minimum over its criteria; above 0.5 it is in, below it is out, and
 * exactly 0.5 is ambiguous. In a ladder with a total order the highest rung that is in is the place. A profile gives the
 * one column that every answered row fits, if the rows that it requires are answered. What is left out or unknown leaves
 * everything possible, and the outcome lists what that is. A ladder or a profile that is about one party at a time
 * (`each`) gives a list for a case: a verdict of each party, and of each management function that its rows name.
 * What a framework reads off facts by code of its own, only its own function reads, such as `classifyCommunication`: here it
 * stays open. Throws a `KemitraanError` for a level, column, indicator, party, function, date or reading that there is none
 * of, and for a definition beyond its limits; `defineTypology`, `defineLadder` and `defineProfile` check the rest.
 *
 * @example
 * ```ts
 * import { partnershipArchetypes } from 'kemitraan/archetypes';
 * import { classify } from 'kemitraan/forms';
 * import { participationPhases } from 'kemitraan/participation';
 * classify(partnershipArchetypes, { balance: 'in', importance: 'out' }).status.pseudo; // => 'excluded'
 * classify(participationPhases, { consultation: 'in', 'problem-solution': 'out' }).status.consultation; // => 'certain'
 * ```
 * @see kvist-2007
 */
export function classify<const D extends TypologyDefinition>(
  definition: D,
  subject: Case,
  options?: ClassifyOptions<ReadingsOf<D>>,
): VerdictOf<D>;
export function classify<const D extends TypologyDefinition>(
  definition: D,
  levels: Levels<AttributesOf<D> | PartsOf<D>>,
  options?: ReadingOption<ReadingsOf<D>>,
): VerdictOf<D>;
export function classify<const D extends LadderDefinition>(
  definition: D,
  subject: Case,
  options?: ScopeOptions,
): OfCase<D, LadderVerdictOf<D>>;
export function classify<const D extends LadderDefinition>(
  definition: D,
  levels: LadderLevels<D>,
): LadderVerdictOf<D>;
export function classify<const D extends ProfileDefinition>(
  definition: D,
  subject: Case,
  options?: ClassifyOptions<keyof D['readings'] & string>,
): OfCase<D, ProfileVerdictOf<D>>;
export function classify<const D extends ProfileDefinition>(
  definition: D,
  answers: RowAnswers<keyof D['rows'] & string, keyof D['columns'] & string>,
  options?: ReadingOption<keyof D['readings'] & string>,
): ProfileVerdictOf<D>;
export function classify(
  definition: TypologyDefinition | LadderDefinition | ProfileDefinition,
  input: Case | Levels<string> | RowAnswers<string, string>,
  options: ClassifyOptions = {},
): unknown {
  return reading(
    'classify',
    'definition',
    definition,
    () => classified(definition, input, options),
    'invalid-definition',
  );
}

function classified(
  definition: TypologyDefinition | LadderDefinition | ProfileDefinition,
  input: Case | Levels<string> | RowAnswers<string, string>,
  options: ClassifyOptions = {},
): unknown {
  switch (definition?.form) {
    case 'ladder':
      assertLadder('classify', definition);
      return classifyLadder('classify', definition, input as Case | Levels<string>, options);
    case 'profile':
      assertProfile('classify', definition);
      return classifyProfile('classify', definition, input as Case | RowAnswers<string, string>, options);
    default:
      assertTypology('classify', definition);
      return classifyAs('classify', definition, input as Case | Levels<string>, options);
  }
}

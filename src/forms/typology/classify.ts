import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOneOf, assertOptions } from '../../core/assert.js';
import { asFixed } from '../../core/fixed-copy.js';
import { reading } from '../../core/reading.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { type Look, lookInto } from '../look.js';
import { type FactsFor, readCase } from '../read-case.js';
import type { TypologyDefinition } from './definition.js';
import { evaluate } from './evaluate.js';
import type { TypologyVerdict } from './verdict.js';

/** The sub-questions of a definition, as `<attribute>.<part>`. */
export type PartsOf<D extends TypologyDefinition> = PartsIn<D['attributes']>;

/** The sub-questions in a table of questions. */
export type PartsIn<Questions> = {
  [A in keyof Questions & string]: Questions[A] extends {
    readonly parts: readonly (infer Part extends string)[];
  }
    ? `${A}.${Part}`
    : never;
}[keyof Questions & string];

/** The attributes, types, readings and id of a definition, and the verdict that it gives. */
export type AttributesOf<D extends TypologyDefinition> = keyof D['attributes'] & string;
export type TypesOf<D extends TypologyDefinition> = keyof D['types'] & string;
export type ReadingsOf<D extends TypologyDefinition> = keyof D['readings'] & string;
export type VerdictOf<D extends TypologyDefinition> = TypologyVerdict<
  AttributesOf<D>,
  TypesOf<D>,
  ReadingsOf<D>,
  D['id']
>;

/** How to look at the input. */
export interface ReadingOption<Reading extends string = string> {
  /** The reading that the verdict is under; the default reading of the definition where it is left out. */
  readonly reading?: Reading;
}

/** How to look at a case. */
export interface ClassifyOptions<Reading extends string = string>
  extends ReadingOption<Reading>,
    ScopeOptions {}

/**
 * What a typology says of a record, or of a case, under the name of the function that a caller sees in an error; `factsFor`
 * where its facts are not declared as rules.
 */
export function classifyAs<D extends TypologyDefinition>(
  caller: string,
  definition: D,
  input: Case | Levels<AttributesOf<D> | PartsOf<D>>,
  options: ClassifyOptions<ReadingsOf<D>>,
  factsFor?: FactsFor,
): VerdictOf<D> {
  asFixed(definition);
  return reading(caller, 'input', input, () => classified(caller, definition, input, options, factsFor));
}

function classified<D extends TypologyDefinition>(
  caller: string,
  definition: D,
  input: Case | Levels<AttributesOf<D> | PartsOf<D>>,
  options: ClassifyOptions<ReadingsOf<D>>,
  factsFor?: FactsFor,
): VerdictOf<D> {
  const allowed = isCase(input) ? ['reading', 'parties', 'function', 'asOf'] : ['reading'];
  assertOptions(caller, options, allowed);
  const reading = readingOf(caller, definition, options);
  if (isCase(input))
    return typologyIn(lookInto(input, options, caller), definition, reading, factsFor) as VerdictOf<D>;
  return evaluate(definition, readLevels(definition.attributes, input, caller), reading) as VerdictOf<D>;
}

/** What a typology says of a case that has been looked into, under one of its readings. */
export function typologyIn(
  look: Look,
  definition: TypologyDefinition,
  reading: string,
  factsFor?: FactsFor,
): TypologyVerdict {
  return evaluate(definition, readCase(definition.id, definition.attributes, look, factsFor), reading);
}

/** The reading that is asked for, or the default one; throws for one that there is none of. */
export function readingOf(
  caller: string,
  { readings, defaultReading }: { readonly readings: object; readonly defaultReading: string },
  { reading = defaultReading }: ReadingOption,
): string {
  assertOneOf(caller, 'options.reading', 'unknown-reading', reading, Object.keys(readings));
  return reading;
}

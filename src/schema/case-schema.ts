import * as z from 'zod';
import type { Case } from '../case/case.js';
import { suggester } from '../core/nearest.js';
import type { AnyDefinition } from '../forms/definition.js';
import { checkReferences } from './check-references.js';
import { checkedBy } from './checked-by.js';
import { documentShape } from './document.js';
import { isKeyed } from './kind.js';
import { ownVocabulary, type Vocabulary, vocabularyOf } from './known.js';
import { soundCase } from './sound-case.js';

/**
 * The zod schema of a case document that may also name the frameworks and indicators of the given definitions.
 *
 * It accepts what {@link parseCase} accepts, and gives a fresh object. Checks that zod does not know have a fault code
 * as their message; those between rows are custom issues with `params: { fault, ... }`. They run beside other issues,
 * except where a list is too long or an amount is no whole number, and at most the first 1,000 of them are given. For
 * documents of unknown origin use `parseCase`, which bounds the rest too: zod makes an issue of every wrong value, and
 * throws what a getter or a proxy throws. A sound document is read without zod, and without code made of text;
 * `z.compile` gains nothing on it.
 *
 * @example
 * ```ts
 * import { caseSchemaFor } from 'kemitraan/schema';
 * const schema = caseSchemaFor([]);
 * schema.safeParse({ schema: 'kemitraan/case@1', id: 'a', title: 'A' }).success; // => true
 * ```
 */
export function caseSchemaFor(definitions: readonly AnyDefinition[]): z.ZodType<Case, Case> {
  const vocabulary = vocabularyOf('caseSchemaFor', definitions);
  return schemaWith(() => vocabulary);
}

/** The schema with a vocabulary that is asked for with each document: the library's own is gathered with the first. */
function schemaWith(vocabulary: () => Vocabulary): z.ZodType<Case, Case> {
  const schema = checkedBy(documentShape, (document, found) => {
    if (isKeyed(document)) checkReferences(document, vocabulary(), suggester(), found);
  });
  const quick = z.withParser(schema, (input) => soundCase(input, vocabulary()) ?? z.INVALID);
  // In a pipe it stays what it is when a caller adds checks, which make a new schema of the outermost.
  return z.unknown().pipe(quick) as z.ZodType as z.ZodType<Case, Case>;
}

/**
 * The zod schema of a case document, for the frameworks of this library. Unknown is left out, never null. See
 * {@link caseSchemaFor} for what it throws.
 *
 * @example
 * ```ts
 * import { caseSchema } from 'kemitraan/schema';
 * caseSchema.safeParse({ schema: 'kemitraan/case@1', id: 'a', title: 'A', parties: null }).success; // => false
 * ```
 */
export const caseSchema: z.ZodType<Case, Case> = schemaWith(ownVocabulary);

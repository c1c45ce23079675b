import * as z from 'zod';
import { suggester } from '../core/nearest.js';
import type { DocumentFields, FieldKind } from '../programmes/validation/document.js';
import { list, optional, plainObject } from './build.js';
import { date, text, wholeAmount } from './fields.js';
import { keysIn } from './keys-in.js';
import { reader } from './read.js';
import { type Refused, readable, refused } from './refused.js';

const flag = z.boolean();
const kinds = { flag, text, texts: list(text), amount: wholeAmount, date };

type ValueOf<Kind extends FieldKind> = Kind extends keyof typeof kinds
  ? z.output<(typeof kinds)[Kind]>
  : Kind extends { readonly among: readonly (infer One)[] }
    ? One
    : Kind extends { readonly flags: readonly (infer Key extends string)[] }
      ? { readonly [K in Key]?: z.output<typeof flag> }
      : never;

/** The document that a table of fields describes: any of them may be left out. */
export type DocumentOf<Fields extends DocumentFields> = {
  readonly [Name in keyof Fields]?: ValueOf<Fields[Name]>;
};

/** The schema of the document that a table of fields describes. */
export function documentSchema<const Fields extends DocumentFields>(
  fields: Fields,
): z.ZodType<DocumentOf<Fields>, DocumentOf<Fields>>;
export function documentSchema(fields: DocumentFields): z.ZodType {
  return plainObject(
    Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, optional(schemaOf(kind))])),
  );
}

function schemaOf(kind: FieldKind): z.ZodType {
  if (typeof kind === 'string') return kinds[kind];
  if ('among' in kind) return z.enum(kind.among);
  return plainObject(Object.fromEntries(kind.flags.map((key) => [key, optional(flag)])));
}

/**
 * Reads a document by its schema, and says everything that is wrong with it at once, in its order. `fields` is the table that the
 * schema was made of. Never throws.
 */
export function parseDocument<Document>(
  schema: z.ZodType<Document, Document>,
  fields: DocumentFields,
  input: unknown,
): { readonly ok: true; readonly document: Document } | Refused {
  const parts = Object.entries(fields).flatMap(([name, kind]) =>
    typeof kind === 'object' && 'flags' in kind ? [[name, kind.flags] as const] : [],
  );
  const read = reader({ suggest: suggester(), keysAt: keysIn(Object.keys(fields), parts) });
  return readable(() => {
    const { value, found } = read(schema, input, []);
    // Without a fault the value is one that the schema gave back.
    return found ? refused(found, input) : { ok: true, document: value as Document };
  });
}

import * as z from 'zod';
import { isPlainObject } from '../core/assert.js';
import type { FaultCode } from '../core/fault.js';
import { longestList } from '../core/limits.js';
import { isKeyed } from './kind.js';

/**
 * A schema whose values are readonly by type only: zod's own `.readonly()` freezes whatever it is given, a caller's
 * object of the wrong shape included.
 */
export type Unchanging<Schema extends z.ZodType> = z.ZodType<
  Readonly<z.output<Schema>>,
  Readonly<z.input<Schema>>
>;

/** The fields of an object, by key. */
export type Fields = Readonly<Record<string, z.ZodType>>;

/** The fault code that zod is to give as the message of an issue. */
export const says = (code: FaultCode): FaultCode => code;

/** An object with these keys and no others. */
export function object<const Shape extends Fields>(
  fields: Shape,
): Unchanging<z.ZodObject<Shape, z.core.$strict>> & { readonly shape: Shape };
export function object(fields: Fields): z.ZodType {
  return z.strictObject(fields);
}

/**
 * An object with these keys and no others, and plain. This is for objects whose every key may be left out: a map, a date or the
 * `FormData` of a browser has none of them either, and would pass for an object that tells nothing.
 */
export function plainObject(fields: Fields): z.ZodType {
  const gate = z.unknown().refine(isPlainObject, {
    error: ({ input }) => says(isKeyed(input) ? 'unreadable' : 'wrong-type'),
  });
  return gate.pipe(z.strictObject(fields));
}

/**
 * A list of at least `least` and at most 10,000. Its length is looked at before its rows: every wrong row costs an
 * issue, and a list of millions would cost gigabytes.
 */
export function list<Row extends z.ZodType>(row: Row, least?: 0 | 1): Unchanging<z.ZodArray<Row>>;
export function list(row: z.ZodType, least = 0): z.ZodType {
  return (least === 0 ? anyLength : notEmpty).pipe(z.array(row));
}

// Two for all lists: schemas are made when the module is loaded, and each takes its time.
const gateOf = (least: number) =>
  z.array(z.unknown()).min(least, says('empty-list')).max(longestList, says('too-many-rows'));
const anyLength = gateOf(0);
const notEmpty = gateOf(1);

const optionals = new WeakMap<z.core.SomeType, z.ZodExactOptional>();

/** A key that may be left out, but not be there without a value: one schema for all keys of one kind. */
export function optional<Field extends z.ZodType>(field: Field): z.ZodExactOptional<Field>;
export function optional(field: z.ZodType): z.ZodExactOptional {
  const known = optionals.get(field);
  if (known !== undefined) return known;
  const made = z.exactOptional(field);
  optionals.set(field, made);
  return made;
}

/** The schema of a key that is there, whether or not it may be left out. */
export function inner(field: z.ZodType): z.core.$ZodType {
  return field instanceof z.ZodExactOptional ? field.unwrap() : field;
}

/** Whether a schema of a case was made by {@link list}: nothing else in a case is a pipe. */
export const isList = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodPipe;

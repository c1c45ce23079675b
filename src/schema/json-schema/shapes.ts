import * as z from 'zod';

// These only narrow the types: what is made is plain zod.

/** A list of any length. */
export function many<Row extends z.ZodType>(row: Row): z.ZodType<readonly z.output<Row>[]> {
  return z.array(row);
}

/** A table by ids, whatever they are. */
export function table<Entry extends z.ZodType>(
  entry: Entry,
): z.ZodType<Readonly<Record<string, z.output<Entry>>>> {
  return z.record(z.string(), entry);
}

/** A table by some of these keys. */
export function tableOf<Entry extends z.ZodType>(
  keys: readonly string[],
  entry: Entry,
): z.ZodType<Readonly<Record<string, z.output<Entry>>>>;
export function tableOf(keys: readonly string[], entry: z.ZodType): z.ZodType {
  return z.partialRecord(z.enum(keys), entry);
}

/** A list of two. */
export function pair<Row extends z.ZodType>(row: Row): z.ZodType<readonly [z.output<Row>, z.output<Row>]>;
export function pair(row: z.ZodType): z.ZodType {
  return z.tuple([row, row]);
}

/** One of these, of which a type only says that it is a text. */
export function oneOf(values: readonly string[]): z.ZodType<string> {
  return z.enum(values);
}

/** A value, or null where there is none. */
export function orNull<Value extends z.ZodType>(value: Value): z.ZodType<z.output<Value> | null> {
  return z.nullable(value);
}

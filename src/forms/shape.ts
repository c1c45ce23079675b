import { KemitraanError } from '../core/error.js';

/** Whether a value can hold fields. */
export const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a definition is of a form, and has an id, and tables of objects under these keys. */
export function hasShape(definition: unknown, form: string, tables: readonly string[]): boolean {
  if (!isTable(definition)) return false;
  const read = (key: string): unknown => Reflect.get(definition, key);
  return (
    read('form') === form &&
    typeof read('id') === 'string' &&
    tables.every((key) => {
      const table = read(key);
      return isTable(table) && !Array.isArray(table) && Object.values(table).every(isTable);
    })
  );
}

/** Throws `invalid-definition` for a member of one of these tables that does not cite its sources in a list. */
export function assertCited(caller: string, definition: object, tables: readonly string[]): void {
  for (const table of tables)
    for (const [id, { source }] of Object.entries<Cited>(Reflect.get(definition, table) ?? {})) {
      if (Array.isArray(source)) continue;
      const path = `definition.${table}.${id}.source`;
      throw new KemitraanError(caller, path, source, 'invalid-definition', 'Give a list of citations.');
    }
}

interface Cited {
  readonly source?: unknown;
}

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

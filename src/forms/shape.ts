import { assertOneOf, isListOf, isPlainObject, isText } from '../core/assert.js';
import { bases } from '../core/basis.js';
import { KemitraanError } from '../core/error.js';
import { isPlainData } from '../core/plain-data.js';

/** What reads a definition of each form. */
const verbs: Readonly<Record<string, string>> = {
  typology: 'classify',
  ladder: 'classify',
  profile: 'classify',
  checklist: 'score',
  index: 'score',
  propositions: 'validate',
  'role-model': 'validate',
  process: 'audit',
  procedure: 'auditHistory',
  catalogue: 'lookUp',
};

/** Whether a value can hold fields. */
export const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a definition is of a form, and has an id, a version, and tables of objects under these keys. */
export function hasShape(definition: unknown, form: string, tables: readonly string[]): boolean {
  if (!isTable(definition)) return false;
  const read = (key: string): unknown => Reflect.get(definition, key);
  return (
    read('form') === form &&
    typeof read('id') === 'string' &&
    typeof read('version') === 'string' &&
    isPlainData(definition) &&
    tables.every((key) => {
      const table = read(key);
      return isTable(table) && !Array.isArray(table) && Object.values(table).every(isTable);
    })
  );
}

/**
 * The error for what has not the shape of a form, at the first place where that is to see: no object, another form, no id or version, a
 * table that is missing, a member that is none; else the definition as a whole.
 */
export function misshapen(
  caller: string,
  definition: unknown,
  form: string,
  tables: readonly string[],
  remedy: string,
): KemitraanError {
  const at = (path: string, given: unknown) =>
    new KemitraanError(caller, `definition${path}`, given, 'invalid-definition', remedy);
  if (!isTable(definition)) return at('', definition);
  const read = (key: string): unknown => Reflect.get(definition, key);
  const given = read('form');
  if (given !== form)
    return new KemitraanError(
      caller,
      'definition.form',
      given,
      'invalid-definition',
      typeof given === 'string' && Object.hasOwn(verbs, given)
        ? `${remedy} A definition of this form is read by ${verbs[given]}.`
        : remedy,
    );
  for (const key of ['id', 'version']) if (typeof read(key) !== 'string') return at(`.${key}`, read(key));
  for (const key of tables) {
    const table = read(key);
    if (!isTable(table) || Array.isArray(table)) return at(`.${key}`, table);
    const wrong = Object.entries(table).find(([, member]) => !isTable(member));
    if (wrong) return at(`.${key}.${wrong[0]}`, wrong[1]);
  }
  return at('', definition);
}

/**
 * Throws `invalid-definition` for a member of one of these tables that does not say who speaks, does not cite its sources in a
 * list, or has the name of the prototype.
 */
export function assertCited(caller: string, definition: object, tables: readonly string[]): void {
  for (const table of tables)
    for (const [id, { basis, source }] of Object.entries<Cited>(Reflect.get(definition, table) ?? {})) {
      const path = `definition.${table}.${id}`;
      // What is told of it would become the prototype of what is told of all.
      if (id === '__proto__')
        throw new KemitraanError(caller, path, id, 'invalid-definition', 'Give it another id.');
      assertOneOf(caller, `${path}.basis`, 'invalid-definition', basis, bases);
      if (isListOf(source, isCited)) continue;
      const remedy = 'Give a list of citations.';
      throw new KemitraanError(caller, `${path}.source`, source, 'invalid-definition', remedy);
    }
}

/** Whether a value holds nothing but texts, as a citation does, and cites something; whether there is such a work, the definer sees. */
export function isCited(value: unknown): boolean {
  return isPlainObject(value) && Object.values(value).every(isText) && isText(value.ref ?? value.text);
}

interface Cited {
  readonly basis?: unknown;
  readonly source?: unknown;
}

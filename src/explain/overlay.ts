import { isPlainObject, upToHole } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';

/** Any part of a table of texts and sentences: what is left out stays as it is. Lists and sentences are given whole. */
export type Overrides<Table> = {
  readonly [Key in keyof Table]?: Table[Key] extends
    | string
    | readonly string[]
    | ((...given: never) => string)
    ? Table[Key]
    : Overrides<Table[Key]>;
};

/**
 * A table with what a caller says otherwise in its place. Throws `invalid-dictionary` for a key that the table does not have,
 * for what is of another kind, and for what cannot be read; a sentence of the caller's that throws, or gives no text, throws it
 * as well, when it is said.
 */
export function overlay<Table extends object>(
  caller: string,
  path: string,
  table: Table,
  own: unknown,
): Table {
  const read = () => overlaid(caller, path, table, own) as Table;
  return reading(caller, path, own, read, 'invalid-dictionary', 'Give plain data that can be read.');
}

/** The entries of a plain object, read once; throws `invalid-dictionary` for what is none, or cannot be read. */
export function plainly(caller: string, path: string, given: unknown): [string, unknown][] {
  try {
    if (isPlainObject(given)) return Object.entries(given);
  } catch {
    // It is refused like what is no object.
  }
  throw refused(caller, path, given, 'Give an object with sentences of your own, or leave it out.');
}

function overlaid(caller: string, path: string, table: object, own: unknown): object {
  const keys = Object.keys(table);
  const said = plainly(caller, path, own).map(([key, given]): [string, unknown] => {
    const place = `${path}['${key}']`;
    if (!keys.includes(key)) throw refused(caller, place, given, `There are only ${listed(keys)}.`);
    return [key, inPlaceOf(caller, place, Reflect.get(table, key), given)];
  });
  return { ...table, ...Object.fromEntries(said) };
}

/** What a caller gave for one key, if it is of the kind of what stands there. */
function inPlaceOf(caller: string, place: string, known: unknown, given: unknown): unknown {
  if (typeof known === 'string') {
    if (typeof given === 'string') return given;
    throw refused(caller, place, given, 'Give a text.');
  }
  if (typeof known === 'function') {
    if (typeof given === 'function') return sentence(caller, place, given as Sentence);
    throw refused(caller, place, given, 'Give a function that returns a text.');
  }
  if (!Array.isArray(known)) return overlaid(caller, place, Object(known), given);
  // As many limits as there are to tell, but twelve months.
  const isFree = place.endsWith("['limits']");
  const isList =
    Array.isArray(given) &&
    (isFree || given.length === known.length) &&
    upToHole(given).every((one) => typeof one === 'string');
  if (isList) return [...given];
  throw refused(caller, place, given, `Give a list of ${isFree ? '' : `${known.length} `}texts.`);
}

type Sentence = (...given: readonly unknown[]) => unknown;

/** A sentence of a caller's, which is asked for a text whenever it is said. */
function sentence(caller: string, place: string, own: Sentence): (...given: readonly unknown[]) => string {
  return (...given) => {
    let said: unknown;
    try {
      said = own(...given);
    } catch (cause) {
      const thrown = refused(caller, place, own, 'It threw: let it return a text whatever it is given.');
      throw Object.assign(thrown, { cause });
    }
    if (typeof said === 'string') return said;
    throw refused(caller, place, said, 'It returned this: let it return a text.');
  };
}

function refused(caller: string, path: string, given: unknown, remedy: string): KemitraanError {
  return new KemitraanError(caller, path, given, 'invalid-dictionary', remedy);
}

function listed(keys: readonly string[]): string {
  return `${keys.slice(0, 40).join(', ')}${keys.length > 40 ? ', …' : ''}`;
}

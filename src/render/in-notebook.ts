import { assertDefinitions, definitionIn } from '../assess/whole.js';
import { assertOneOf, isPlainObject, readFields } from '../core/assert.js';
import { type Locale, locales } from '../core/locale.js';
import type { OwnDictionary } from '../explain/own-dictionary.js';
import { wordsOf } from '../explain/words.js';
import type { AnyDefinition } from '../forms/definition.js';
import { isCase } from '../forms/input.js';
import type { Telling } from './notebook/bundle.js';
import { showable } from './notebook/kind.js';
import { shown, type Tell } from './notebook/shown.js';

/** How things show themselves. */
export interface NotebookOptions {
  readonly locale: Locale;
  /** Definitions of the caller's own, of which verdicts are shown that the library's have not given. */
  readonly definitions?: readonly AnyDefinition[];
  /** Sentences of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

const caller = 'inNotebook';

/**
 * The same, only that it shows itself in a notebook: of a module, or of any object that holds functions, the functions with what
 * they return; of a function what it returns; and verdicts, lists and tables of verdicts, assessments, comparisons,
 * explanations, definitions and charts themselves. Whatever else it is comes back as it is.
 *
 * What is shown hangs on a copy, under the symbol that notebooks ask for (`Symbol.for('Jupyter.display')`), where no loop over
 * fields, no JSON, no spread and no comparison finds it: every function takes the copy as it takes the original, which is not
 * touched. A verdict, a list of them, an assessment, a comparison and an explanation are shown as the report that `toMarkdown`
 * and `explain` give, with the names of the case where it was computed from one; a definition with who says so, what it asks
 * and what each answer means; a chart as a chart. What a promise comes to is shown as well. Names are escaped, and nothing is
 * HTML. What cannot be put into words is shown as data, under the reason. Words are looked for when a thing is shown, and not
 * before. Throws `unknown-option`, `unknown-locale`, `invalid-definition` and `invalid-dictionary`.
 *
 * @example
 * ```ts
 * import * as archetypes from 'kemitraan/archetypes';
 * import { inNotebook } from 'kemitraan/render';
 * const { classifyArchetype } = inNotebook(archetypes, { locale: 'en' });
 * const verdict = classifyArchetype({ balance: 'out', importance: 'out', complementarity: 'out' });
 * Object.keys(verdict).length === Object.keys(archetypes.classifyArchetype({})).length; // => true
 * const shown = Reflect.get(verdict, Symbol.for('Jupyter.display'))();
 * shown['text/plain']; // => 'Under the Surakarta reading, this is a pseudo partnership.'
 * ```
 */
export function inNotebook<T>(value: T, options: NotebookOptions): T;
export function inNotebook(value: unknown, options: NotebookOptions): unknown {
  const read = readFields(caller, 'options', options, ['locale', 'definitions', 'dictionary']);
  assertOneOf(caller, 'options.locale', 'unknown-locale', read.locale, locales);
  const definitions = (read.definitions === undefined ? [] : read.definitions) as readonly AnyDefinition[];
  assertDefinitions(caller, definitions);
  const dictionary = read.dictionary as OwnDictionary | undefined;
  // A dictionary that is none is refused here, and not where something is shown.
  wordsOf(caller, read.locale as Locale, undefined, dictionary);
  const telling: Telling = {
    locale: read.locale as Locale,
    definitions,
    cases: [],
    ...(dictionary !== undefined && { dictionary }),
  };
  const tell = () => telling;
  if (!isModule(value)) return dressed(value, tell);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, dressed(member, tell)]));
}

function isModule(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    return isPlainObject(value) && Object.values(value).some((member) => typeof member === 'function');
  } catch {
    // Something in it throws when it is read.
    return false;
  }
}

function dressed(value: unknown, tell: Tell): unknown {
  return typeof value === 'function' ? showing(value as AnyFunction, tell) : shown(value, tell);
}

type AnyFunction = (...given: readonly unknown[]) => unknown;

/** A function under the same name, as callable and as constructible, of which what it returns is shown. */
function showing(own: AnyFunction, tell: Tell): AnyFunction {
  return new Proxy(own, {
    apply(target, self, given: readonly unknown[]) {
      const result: unknown = Reflect.apply(target, self, given);
      const tellAll = () => withGiven(tell(), given);
      return isPromise(result) ? result.then((one) => shown(one, tellAll)) : shown(result, tellAll);
    },
  });
}

function isPromise(value: unknown): value is Promise<unknown> {
  try {
    return value instanceof Promise;
  } catch {
    // It throws when its kind is asked for.
    return false;
  }
}

/** With the cases and the definitions that a function was given, by themselves or among its options. */
function withGiven(telling: Telling, given: readonly unknown[]): Telling {
  const all = given.flatMap((one) => (isPlainObject(one) ? [one, one.case, one.definition] : []));
  const definitions = [...telling.definitions];
  for (const one of all.map(showable))
    if (one?.kind === 'definition' && definitionIn(definitions, one.value)?.version !== one.value.version)
      definitions.push(one.value);
  return { ...telling, definitions, cases: all.filter(isCase) };
}

import { assertDefinitions, whole } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import { assertOptions, isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { assertCaseGiven } from '../forms/assert-case.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import { checkedFor } from './checked-verdict.js';
import { definitionFor } from './definition-for.js';
import type { Explanation } from './explanation.js';
import { inWords } from './in-words.js';
import type { OwnDictionary } from './own-dictionary.js';
import { explainProcedure } from './procedure.js';
import { wordsOf } from './words.js';

/** How to say it. */
export interface ExplainOptions {
  readonly locale: Locale;
  /** The definition that gave the verdict; the library's own, by its id, where it is left out. */
  readonly definition?: Definition | ProcedureDefinition;
  /** Definitions of the caller's own, of which the one that gave the verdict is found by its id. */
  readonly definitions?: readonly AnyDefinition[];
  /** The case that the verdict was computed from: parties are then called by their names. */
  readonly case?: Case;
  /** Sentences of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/**
 * Puts a verdict into words: what it is, what decided, what is unknown, what to ask next and what would change it; of a
 * procedure where it stands, what is not as asked for, what can come next and by whom, and what is due when.
 *
 * Numbers are rounded to two decimals here and nowhere before; labels that a definition does not have are shown as ids.
 * With `dictionary` any sentence is the caller's own. Throws `unknown-locale`, `unknown-framework` for a verdict of a
 * definition that is not given and not the library's, and for what is no verdict at all; `verdict-mismatch` for one of
 * another definition or another case, and for one of which a part is missing or has not the shape that it has;
 * `invalid-input` for one that is damaged deeper within, and for what throws when it is read; `invalid-dictionary` for a
 * dictionary with what there is no place for.
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * import { explain } from 'kemitraan/explain';
 * const verdict = classifyArchetype({ balance: 'out', importance: 'out', complementarity: 'out' });
 * explain(verdict, { locale: 'en' }).summary; // => 'Under the Surakarta reading, this is a pseudo partnership.'
 * explain(verdict, { locale: 'id' }).summary; // => 'Menurut pembacaan Surakarta, ini adalah kemitraan semu.'
 * ```
 */
export function explain(verdict: Verdict | ProcedureVerdict, options: ExplainOptions): Explanation {
  const { explain: say, definition } = explainer('explain', options);
  return say(verdict, definition);
}

/**
 * {@link explain} for any number of verdicts, under the name of the function that a caller sees in an error, with what the
 * options come to. The case is looked through once. A verdict without a definition is of the caller's `definitions`, or of the
 * library's own.
 */
export function explainer(caller: string, options: ExplainOptions) {
  const read = reading(caller, 'options', options, () => readExplainOptions(caller, options));
  const { words, subject, own } = read;
  const explain = (
    verdict: Verdict | ProcedureVerdict,
    given?: Definition | ProcedureDefinition,
  ): Explanation =>
    whole(caller, 'verdict', verdict, 'the framework', () => {
      const checked = checkedFor(caller, verdict, given ?? definitionFor(caller, verdict, own), subject);
      return checked.form === 'procedure'
        ? explainProcedure(checked.definition, checked.verdict, words)
        : inWords(checked, words);
    });
  return { ...read, explain };
}

/** The names of the options that {@link readExplainOptions} reads. */
export const explainOptionNames = ['locale', 'definition', 'definitions', 'case', 'dictionary'] as const;

/** What the options come to; throws for one that is not among `allowed`, and for a definition or a case that is none. */
export function readExplainOptions(
  caller: string,
  options: ExplainOptions,
  allowed: readonly string[] = explainOptionNames,
) {
  const {
    locale,
    case: subject,
    definition,
    definitions: own = [],
    dictionary,
  } = assertOptions(caller, options, allowed);
  if (definition !== undefined && !isPlainObject(definition)) {
    const remedy = 'Give the definition that gave the verdict, or leave it out.';
    throw new KemitraanError(caller, 'options.definition', definition, 'invalid-definition', remedy);
  }
  assertCaseGiven(caller, 'options.case', subject);
  const words = wordsOf(caller, locale, subject, dictionary);
  assertDefinitions(caller, own);
  return { words, subject, definition, own };
}

import { assertDefinitions, definitionIn, whole } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import { assertOptions, isOneOf, isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { asFixed } from '../core/fixed-copy.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { assertCaseGiven } from '../forms/assert-case.js';
import { assertCheckedPlain, type Verdict } from '../forms/assert-verdict.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { assertProcedureVerdict } from '../forms/procedure/assert-verdict.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import { assertProcedure } from '../forms/procedure/limits.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import { type FrameworkId, frameworks } from '../registry/frameworks.js';
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
  const caller = 'explain';
  const say = explainer(caller, options);
  const definition = reading(caller, 'options', options, () => options.definition);
  return say(verdict, definition);
}

/**
 * {@link explain} for any number of verdicts, under the name of the function that a caller sees in an error. The case is
 * looked through once. A verdict without a definition is of the library's own.
 */
export function explainer(
  caller: string,
  options: ExplainOptions,
): (verdict: Verdict | ProcedureVerdict, definition?: Definition | ProcedureDefinition) => Explanation {
  const { words, subject, own } = reading(caller, 'options', options, () =>
    readExplainOptions(caller, options),
  );
  return (verdict, given) =>
    whole(caller, 'verdict', verdict, 'the framework', () => {
      const definition = given ?? definitionFor(caller, verdict, own);
      if (isProcedure(definition)) {
        assertProcedure(caller, definition);
        const checked = assertProcedureVerdict(caller, definition, verdict);
        if (subject !== undefined) assertCaseOf(caller, {}, subject);
        return explainProcedure(definition, checked, words);
      }
      const checked = assertCheckedPlain(caller, definition, verdict as Verdict);
      if (subject !== undefined) assertCaseOf(caller, checked.verdict, subject);
      return inWords(checked, words);
    });
}

/** What the options come to; throws where they are not understood. */
function readExplainOptions(caller: string, options: ExplainOptions) {
  assertExplainOptions(caller, options);
  const { locale, case: subject, definitions: own = [], dictionary } = options;
  assertCaseGiven(caller, 'options.case', subject);
  const words = wordsOf(caller, locale, subject, dictionary);
  assertDefinitions(caller, own);
  return { words, subject, own };
}

/** Throws for an option that is not understood, and for a definition that is none. */
function assertExplainOptions(caller: string, options: ExplainOptions): void {
  assertOptions(caller, options, ['locale', 'definition', 'definitions', 'case', 'dictionary']);
  if (options.definition === undefined || isPlainObject(options.definition)) return;
  const remedy = 'Give the definition that gave the verdict, or leave it out.';
  throw new KemitraanError(caller, 'options.definition', options.definition, 'invalid-definition', remedy);
}

/** Throws unless a verdict was computed from the case, whose names and evidence would be told as its own. */
export function assertCaseOf(caller: string, { scope }: Pick<Verdict, 'scope'>, subject: Case): void {
  if (scope !== undefined && scope.case === subject.id) return;
  throw new KemitraanError(
    caller,
    'options.case',
    subject?.id,
    'verdict-mismatch',
    scope
      ? `Pass the case that it was computed from, ${scope.case}.`
      : 'Leave it out: the verdict was not computed from a case.',
  );
}

/** The definition that gave a verdict: one of the caller's own, or the library's. */
export function definitionFor(
  caller: string,
  verdict: GivenBy,
  own: readonly AnyDefinition[],
  option = 'options.definition',
): Definition | ProcedureDefinition {
  const given = definitionIn(own, verdict?.framework);
  // A catalogue gives no verdict.
  return given === undefined || given.form === 'catalogue' ? ownDefinition(caller, verdict, option) : given;
}

/** The library's definition that gave a verdict; throws `unknown-framework` where it has none of that id. */
function ownDefinition(
  caller: string,
  verdict: GivenBy,
  option = 'options.definition',
): Definition | ProcedureDefinition {
  const id = verdict?.framework?.id;
  const definition = isOneOf(id, Object.keys(frameworks)) ? frameworks[id as FrameworkId] : undefined;
  // A catalogue gives no verdict.
  if (definition === undefined || definition.form === 'catalogue') {
    const remedy =
      id === undefined
        ? 'Pass one verdict. For an assessment there is explainAssessment, for a comparison explainComparison, for what a validator gives explainValidation.'
        : `Pass the definition that gave the verdict in ${option}.`;
    throw new KemitraanError(caller, 'verdict.framework.id', id, 'unknown-framework', remedy);
  }
  return asFixed(definition);
}

/** The same for what an assessment holds: a procedure reads histories, and gives no verdict on a case. */
export function ownAssessed(caller: string, verdict: GivenBy, option: string): Definition {
  const definition = ownDefinition(caller, verdict, option);
  if (definition.form !== 'procedure') return definition;
  const remedy = 'Leave it out: a procedure reads histories, and is no part of an assessment.';
  throw new KemitraanError(caller, 'verdict.framework.id', definition.id, 'unknown-framework', remedy);
}

interface GivenBy {
  readonly framework: { readonly id: string; readonly version?: string };
}

/** Whether this is a matter of a procedure, by its definition. */
function isProcedure(definition: Definition | ProcedureDefinition): definition is ProcedureDefinition {
  return definition?.form === 'procedure';
}

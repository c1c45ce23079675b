import { whole } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import { assertOptions, isOneOf, isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Locale } from '../core/locale.js';
import { assertCase, invalidCase } from '../forms/assert-case.js';
import { assertChecked, type Checked, type Verdict } from '../forms/assert-verdict.js';
import { type Definition, readsCases } from '../forms/definition.js';
import { isCase } from '../forms/input.js';
import { type FrameworkId, frameworks } from '../registry/frameworks.js';
import { explainItems } from './checklist.js';
import type { Explanation } from './explanation.js';
import { explainFindings } from './findings.js';
import { explainLadder } from './ladder.js';
import { explainProcess } from './process.js';
import { explainProfile } from './profile.js';
import { explainTypology } from './typology.js';
import { type Words, wordsOf } from './words.js';

/** How to say it. */
export interface ExplainOptions {
  readonly locale: Locale;
  /** The definition that gave the verdict; the library's own, by its id, where it is left out. */
  readonly definition?: Definition;
  /** The case that the verdict was computed from: parties are then called by their names. */
  readonly case?: Case;
}

/**
 * Puts a verdict into words: what it is, what decided, what is unknown, what to ask next and what would change it.
 *
 * Numbers are rounded to two decimals here and nowhere before; labels that a definition does not have are shown as ids.
 * Throws `unknown-locale`, `unknown-framework` for a verdict of a definition that is not given and not the library's,
 * `verdict-mismatch` for one of another definition or another case, and `invalid-input` for one that is damaged.
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
export function explain(verdict: Verdict, options: ExplainOptions): Explanation {
  return explainer('explain', options)(verdict, options?.definition);
}

/**
 * {@link explain} for any number of verdicts, under the name of the function that a caller sees in an error. The case is
 * looked through once. A verdict without a definition is of the library's own.
 */
export function explainer(
  caller: string,
  options: ExplainOptions,
): (verdict: Verdict, definition?: Definition) => Explanation {
  assertExplainOptions(caller, options);
  const { locale, case: subject } = options;
  if (subject !== undefined) {
    if (!isCase(subject)) throw invalidCase('invalid-case', 'options.case', subject, caller);
    assertCase(subject, caller);
  }
  const words = wordsOf(caller, locale, subject);
  return (verdict, definition = ownDefinition(caller, verdict)) => {
    const checked = assertChecked(caller, definition, verdict);
    if (subject !== undefined) assertCaseOf(caller, verdict, subject);
    return whole(caller, 'verdict', verdict, 'the framework', () => inWords(checked, words));
  };
}

/** Throws for an option that is not understood, and for a definition that is none. */
function assertExplainOptions(caller: string, options: ExplainOptions): void {
  assertOptions(caller, options, ['locale', 'definition', 'case']);
  if (options.definition === undefined || isPlainObject(options.definition)) return;
  const remedy = 'Give the definition that gave the verdict, or leave it out.';
  throw new KemitraanError(caller, 'options.definition', options.definition, 'invalid-definition', remedy);
}

function inWords({ form, definition, verdict }: Checked, words: Words): Explanation {
  switch (form) {
    case 'typology':
      return explainTypology(definition, verdict, words);
    case 'ladder':
      return explainLadder(definition, verdict, words);
    case 'profile':
      return explainProfile(definition, verdict, words);
    case 'checklist':
    case 'index':
      return explainItems(definition, verdict, words);
    case 'propositions':
    case 'role-model':
      return explainFindings(definition, verdict, words);
    case 'process':
      return explainProcess(definition, verdict, words);
  }
}

/** Throws unless a verdict was computed from the case, whose names and evidence would be told as its own. */
export function assertCaseOf(caller: string, { scope }: Verdict, subject: Case): void {
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

/** The library's definition that gave a verdict; throws `unknown-framework` where it has none of that id. */
export function ownDefinition(caller: string, verdict: Verdict, option = 'options.definition'): Definition {
  const id = verdict?.framework?.id;
  const definition = isOneOf(id, Object.keys(frameworks)) ? frameworks[id as FrameworkId] : undefined;
  if (definition === undefined || !readsCases(definition)) {
    const remedy =
      id === undefined
        ? 'Pass one verdict. An assessment has a function of its own, explainAssessment, and so has a comparison.'
        : `Pass the definition that gave the verdict in ${option}.`;
    throw new KemitraanError(caller, 'verdict.framework.id', id, 'unknown-framework', remedy);
  }
  return definition;
}

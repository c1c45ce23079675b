import { assertDefinitions, whole } from '../assess/whole.js';
import { assertOptions, isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { assertCaseGiven } from '../forms/assert-case.js';
import { assertChecked, type Verdict } from '../forms/assert-verdict.js';
import { assertProcedureVerdict } from '../forms/procedure/assert-verdict.js';
import { assertProcedure } from '../forms/procedure/limits.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import { assertCaseOf, definitionFor } from './explain.js';
import { assertNotOfHistories, ofProcedure } from './methods/of-procedure.js';
import { ofVerdict } from './methods/of-verdict.js';
import { assertStated, type MethodsOptions } from './methods/options.js';
import type { Methods } from './methods/said.js';
import { wordsOf } from './words.js';

/**
 * The paragraph on methods for a paper: by which framework, version and reading a verdict was given and who speaks for
 * that, how levels were given and joined, by which rule it follows, what of the case was coded by how many, how far
 * coders agree, how robust it is, and what it does not establish.
 *
 * Nothing is told that was not done: without a case it says that who coded is not told, without `agreement` and
 * `sensitivity` that these were not assessed. Coders, and informants, are counted and not named. A coefficient stands
 * with its units and its interval and without a word for how good it is; where it is undefined the reason stands.
 * Numbers are rounded here and nowhere before: coefficients to three decimals, other numbers to two, and to more where
 * they would look like 0, 0.5 or 1. The verdict itself is not in it: that is `explain`. Takes verdicts on cases, on
 * records of levels, and on histories. Throws as `explain`, `invalid-input` for an agreement or a sensitivity that is
 * none, `verdict-mismatch` for a sensitivity of another framework, `unknown-rule`, `unknown-option` and
 * `invalid-weights` for a joining that is none.
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * import { toMethods } from 'kemitraan/explain';
 * const verdict = classifyArchetype({ balance: 'out', importance: 'out', complementarity: 'out' });
 * const { sentences } = toMethods(verdict, { locale: 'en', libraryVersion: '0.1.0' });
 * const said = (code: string) => sentences.find((one) => one.code === code)?.text;
 * said('agreement-not-assessed'); // => 'How far coders agree was not assessed here.'
 * said('library'); // => 'It was computed by the library kemitraan, version 0.1.0.'
 * ```
 */
export function toMethods(verdict: Verdict | ProcedureVerdict, options: MethodsOptions): Methods {
  const caller = 'toMethods';
  return whole(caller, 'verdict', verdict, 'the framework', () => methodsOf(caller, verdict, options));
}

function methodsOf(caller: string, verdict: Verdict | ProcedureVerdict, options: MethodsOptions): Methods {
  assertOptions(caller, options, [
    'locale',
    'definition',
    'case',
    'agreement',
    'joining',
    'sensitivity',
    'libraryVersion',
    'definitions',
    'dictionary',
  ]);
  const { locale, case: subject } = options;
  if (options.definition !== undefined && !isPlainObject(options.definition)) {
    const remedy = 'Give the definition that gave the verdict, or leave it out.';
    throw new KemitraanError(caller, 'options.definition', options.definition, 'invalid-definition', remedy);
  }
  assertCaseGiven(caller, 'options.case', subject);
  const words = wordsOf(caller, locale, subject, options.dictionary);
  const { definitions = [] } = options;
  assertDefinitions(caller, definitions);
  const definition = options.definition ?? definitionFor(caller, verdict, definitions);
  if (definition.form === 'procedure') {
    assertProcedure(caller, definition);
    const checked = assertProcedureVerdict(caller, definition, verdict);
    assertStated(caller, options, checked.framework);
    if (subject !== undefined) assertCaseOf(caller, {}, subject);
    assertNotOfHistories(caller, options);
    return ofProcedure(definition, checked, options, words);
  }
  const checked = assertChecked(caller, definition, verdict as Verdict);
  assertStated(caller, options, checked.verdict.framework);
  if (subject !== undefined) assertCaseOf(caller, checked.verdict, subject);
  return ofVerdict(checked, options, words);
}

import { whole } from '../assess/whole.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import { checkedFor } from './checked-verdict.js';
import { definitionFor } from './definition-for.js';
import { explainOptionNames, readExplainOptions } from './explain.js';
import { assertNotOfHistories, ofProcedure } from './methods/of-procedure.js';
import { ofVerdict } from './methods/of-verdict.js';
import { assertStated, type MethodsOptions } from './methods/options.js';
import type { Methods } from './methods/said.js';

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
  const allowed = [...explainOptionNames, 'agreement', 'joining', 'sensitivity', 'libraryVersion'];
  const { words, subject, definition, own } = readExplainOptions(caller, options, allowed);
  const checked = checkedFor(caller, verdict, definition ?? definitionFor(caller, verdict, own), subject);
  assertStated(caller, options, checked.verdict.framework);
  if (checked.form !== 'procedure') return ofVerdict(checked, options, words);
  assertNotOfHistories(caller, options);
  return ofProcedure(checked.definition, checked.verdict, options, words);
}

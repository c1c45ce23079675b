import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import type { FindingsVerdict } from '../../forms/findings/verdict.js';
import type { Levels } from '../../forms/input.js';
import { validatePropositions } from '../../forms/propositions/validate.js';
import { type AnsellGashIndicator, type AnsellGashRule, ansellGashConditions } from './definition.js';

/** What the conditions of Ansell and Gash say about one collaboration. */
export type AnsellGashVerdict = FindingsVerdict<
  AnsellGashIndicator,
  AnsellGashRule,
  'ansell-gash-conditions'
>;

/**
 * Validates the conditions of collaborative governance after Ansell and Gash: every finding, passed and failed alike.
 *
 * A proposition is a question only where its condition is: where that is not so it is inapplicable, and where nobody knows
 * whether it is so it cannot be told, even if what it would ask for is known to be absent. One that is a question passes
 * where all that it asks for is above 0.5, and fails where any of it is below. Failed says that a condition is absent which
 * the model is read to ask for, not that the collaboration fails; of the first six rules, that it is no collaborative
 * governance by the definition. Partners differ in `interdependence` and `commitment`, relations in `trust`: the lowest
 * counts. Option, for a case: `asOf`. Throws a `KemitraanError` for input that is not understood.
 *
 * @example
 * ```ts
 * import { validateAnsellGash } from 'kemitraan/governance';
 * const outcomeOf = ({ findings }: ReturnType<typeof validateAnsellGash>) =>
 *   findings.find(({ rule }) => rule === 'empowerment')?.outcome;
 * const uneven = { 'power-imbalance': 'in', 'weaker-participation': 'out' } as const;
 * outcomeOf(validateAnsellGash({ ...uneven, empowerment: 'out' })); // => 'failed'
 * outcomeOf(validateAnsellGash({ ...uneven, 'weaker-participation': 'mostly-in' })); // => 'inapplicable'
 * outcomeOf(validateAnsellGash({ 'power-imbalance': 'in', empowerment: 'out' })); // => 'cannot-tell'
 * ```
 * @see ansell-gash-2008
 */
export function validateAnsellGash(subject: Case, options?: Pick<ScopeOptions, 'asOf'>): AnsellGashVerdict;
export function validateAnsellGash(levels: Levels<AnsellGashIndicator>): AnsellGashVerdict;
export function validateAnsellGash(
  input: Case | Levels<AnsellGashIndicator>,
  options: Pick<ScopeOptions, 'asOf'> = {},
): AnsellGashVerdict {
  return validatePropositions(
    'validateAnsellGash',
    ansellGashConditions,
    input,
    options,
  ) as AnsellGashVerdict;
}

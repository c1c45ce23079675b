import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { agreementKinds } from '../../case/vocabulary.js';
import { assertOneOf } from '../../core/assert.js';
import type { FindingsVerdict } from '../../forms/findings/verdict.js';
import { isCase, type Levels } from '../../forms/input.js';
import { validatePropositions } from '../../forms/propositions/validate.js';
import { type Precondition, partnershipPreconditions } from './definition.js';
import { preconditionFacts } from './facts.js';

/** What the preconditions say about one partnership. */
export type PreconditionsVerdict = FindingsVerdict<Precondition, Precondition, 'partnership-preconditions'>;

/**
 * Validates the preconditions of any partnership: every finding, passed and failed alike.
 *
 * A precondition passes above 0.5 and fails below it; what is unknown, or exactly 0.5, cannot be told. From a case, two
 * parties and an agreement are also read off the lists `parties` and `agreements`; that there is none is concluded only
 * from a list that the case declares complete. Throws a `KemitraanError` for a level, an indicator or a date that there
 * is none of.
 *
 * @example
 * ```ts
 * import { validatePreconditions } from 'kemitraan/archetypes';
 * const { findings } = validatePreconditions({ 'two-parties': 'in', agreement: 'out' });
 * findings.map(({ rule, outcome }) => `${rule}: ${outcome}`);
 * // => ['two-parties: passed', 'shared-vision: cannot-tell', 'agreement: failed', 'mutual-need: cannot-tell']
 * ```
 * @see sulistiyani-2004
 */
export function validatePreconditions(
  subject: Case,
  options?: Pick<ScopeOptions, 'asOf'>,
): PreconditionsVerdict;
export function validatePreconditions(levels: Levels<Precondition>): PreconditionsVerdict;
export function validatePreconditions(
  input: Case | Levels<Precondition>,
  options: Pick<ScopeOptions, 'asOf'> = {},
): PreconditionsVerdict {
  const caller = 'validatePreconditions';
  const verdict = validatePropositions(caller, partnershipPreconditions, input, options, preconditionFacts);
  for (const [index, { kind }] of (isCase(input) ? (input.agreements ?? []) : []).entries())
    assertOneOf(caller, `input.agreements[${index}].kind`, 'invalid-case', kind, agreementKinds);
  return verdict as PreconditionsVerdict;
}

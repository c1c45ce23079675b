import type { Case } from '../../case/case.js';
import type { Levels } from '../../forms/input.js';
import { type ValidateOptions, validateRoles } from '../../forms/role-model/validate.js';
import type { QuestionsOf, RoleVerdictOf } from '../../forms/validate.js';
import { tjslStakeholders } from './definition.js';

/** What Table 4.4 says about one TJSL partnership. */
export type TjslStakeholdersVerdict = RoleVerdictOf<typeof tjslStakeholders>;

/**
 * Validates a case, or a record of levels, by the stakeholders of TJSL in Bandung and their duties: every finding, passed
 * and failed alike.
 *
 * A rule passes above 0.5 and fails below it; what is unknown, or exactly 0.5, cannot be told. From a case, who has a duty
 * is read off `roles`; that nobody has is concluded only where the case declares that list complete. A party is known by its
 * kind: one of the right sector and of no kind told may be meant, so that what it has cannot be told. Banks and state firms may
 * be business, which is our reading. That the government pays for guidance and supervision no other row shows.
 * Throws a `KemitraanError` for a level, question or date that there is none of, and for rows that name nobody of the case.
 *
 * @example
 * ```ts
 * import { validateTjslStakeholders } from 'kemitraan/programmes';
 * const { findings } = validateTjslStakeholders({ 'business.2': 'in', 'business.3': 'out' });
 * findings.length; // => 9
 * findings.find(({ rule }) => rule === 'business.2')?.outcome; // => 'passed'
 * findings.find(({ rule }) => rule === 'business.3')?.outcome; // => 'failed'
 * findings.find(({ rule }) => rule === 'business.1')?.outcome; // => 'cannot-tell'
 * ```
 * @see lan
 */
export function validateTjslStakeholders(subject: Case, options?: ValidateOptions): TjslStakeholdersVerdict;
export function validateTjslStakeholders(
  levels: Levels<QuestionsOf<typeof tjslStakeholders>>,
): TjslStakeholdersVerdict;
export function validateTjslStakeholders(
  input: Case | Levels<string>,
  options: ValidateOptions = {},
): unknown {
  return validateRoles('validateTjslStakeholders', tjslStakeholders, input, options);
}

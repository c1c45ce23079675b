import type { Case } from '../../case/case.js';
import type { Levels } from '../../forms/input.js';
import { type ValidateOptions, validateRoles } from '../../forms/role-model/validate.js';
import type { QuestionsOf, RoleVerdictOf } from '../../forms/validate.js';
import { twoPillarModel } from './definition.js';

/** What the Two-Pillar Strategic Partnership Model says about one partnership. */
export type TwoPillarVerdict = RoleVerdictOf<typeof twoPillarModel>;

/**
 * Validates a case, or a record of levels, by the Two-Pillar Strategic Partnership Model: every finding, passed and
 * failed alike.
 *
 * A rule passes above 0.5 and fails below it; what is unknown, or exactly 0.5, cannot be told. From a case, who holds a
 * role or a duty is read off `roles`; that nobody does is concluded only where the case declares that list complete.
 * Rules that name the kelurahan alone are no question where a desa stands in its place.
 * Throws a `KemitraanError` for a level, question or date that there is none of, and for rows that name nobody of the case.
 *
 * @example
 * ```ts
 * import { validateTwoPillar } from 'kemitraan/pillars';
 * const { findings } = validateTwoPillar({ 'local-government': 'in', community: 'in', 'rs.5': 'out' });
 * findings.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule); // => ['rs.5']
 * ```
 * @see lan
 */
export function validateTwoPillar(subject: Case, options?: ValidateOptions): TwoPillarVerdict;
export function validateTwoPillar(levels: Levels<QuestionsOf<typeof twoPillarModel>>): TwoPillarVerdict;
export function validateTwoPillar(input: Case | Levels<string>, options: ValidateOptions = {}): unknown {
  return validateRoles('validateTwoPillar', twoPillarModel, input, options);
}

import type { Case } from '../../case/case.js';
import type { Levels } from '../../forms/input.js';
import { type ValidateOptions, validateRoles } from '../../forms/role-model/validate.js';
import type { QuestionsOf, RoleVerdictOf } from '../../forms/validate.js';
import { fourPillarModel } from './definition.js';

/** What the Four-Pillar Strategic Partnership Model says about one partnership. */
export type FourPillarVerdict = RoleVerdictOf<typeof fourPillarModel>;

/**
 * Validates a case, or a record of levels, by the Four-Pillar Strategic Partnership Model: every finding, passed and
 * failed alike.
 *
 * A rule passes above 0.5 and fails below it; what is unknown, or exactly 0.5, cannot be told. From a case, who holds a
 * role or a duty is read off `roles`; that nobody does is concluded only where the case declares that list complete.
 * Banks and state firms count as the private sector, which is our reading. That the government provides no budget is judged of programme funds only.
 * Throws a `KemitraanError` for a level, question or date that there is none of, and for rows that name nobody of the case.
 *
 * @example
 * ```ts
 * import { validateFourPillar } from 'kemitraan/pillars';
 * const { findings } = validateFourPillar({ university: 'out' });
 * findings.find(({ rule }) => rule === 'university')?.outcome; // => 'failed'
 * findings.find(({ rule }) => rule === 'supervisors')?.outcome; // => 'inapplicable'
 * ```
 * @see lan
 */
export function validateFourPillar(subject: Case, options?: ValidateOptions): FourPillarVerdict;
export function validateFourPillar(levels: Levels<QuestionsOf<typeof fourPillarModel>>): FourPillarVerdict;
export function validateFourPillar(input: Case | Levels<string>, options: ValidateOptions = {}): unknown {
  return validateRoles('validateFourPillar', fourPillarModel, input, options);
}

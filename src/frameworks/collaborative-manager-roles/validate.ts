import type { Case } from '../../case/case.js';
import type { Levels } from '../../forms/input.js';
import { type ValidateOptions, validateRoles } from '../../forms/role-model/validate.js';
import type { QuestionsOf, RoleVerdictOf } from '../../forms/validate.js';
import { collaborativeManagerRoles } from './definition.js';

/** What the roles of the manager of collaborative innovation (convener, mediator, catalyst) says about one partnership. */
export type ManagerRolesVerdict = RoleVerdictOf<typeof collaborativeManagerRoles>;

/**
 * Validates a case, or a record of levels, by the roles of the manager of collaborative innovation (convener, mediator, catalyst): every finding, passed and
 * failed alike.
 *
 * A rule passes above 0.5 and fails below it; what is unknown, or exactly 0.5, cannot be told. From a case, who holds a
 * role or a duty is read off `roles`; that nobody does is concluded only where the case declares that list complete.
 * Throws a `KemitraanError` for a level, question or date that there is none of, and for rows that name nobody of the case.
 *
 * @example
 * ```ts
 * import { validateManagerRoles } from 'kemitraan/pillars';
 * const { findings } = validateManagerRoles({ convener: 'in' });
 * findings.find(({ rule }) => rule === 'convener')?.outcome; // => 'passed'
 * ```
 * @see lan
 */
export function validateManagerRoles(subject: Case, options?: ValidateOptions): ManagerRolesVerdict;
export function validateManagerRoles(
  levels: Levels<QuestionsOf<typeof collaborativeManagerRoles>>,
): ManagerRolesVerdict;
export function validateManagerRoles(input: Case | Levels<string>, options: ValidateOptions = {}): unknown {
  return validateRoles('validateManagerRoles', collaborativeManagerRoles, input, options);
}

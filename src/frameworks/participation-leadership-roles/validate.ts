import type { Case } from '../../case/case.js';
import type { Levels } from '../../forms/input.js';
import { type ValidateOptions, validateRoles } from '../../forms/role-model/validate.js';
import type { QuestionsOf, RoleVerdictOf } from '../../forms/validate.js';
import { participationLeadershipRoles } from './definition.js';

/** What the leadership roles in participation (sponsor, champion, facilitator) says about one partnership. */
export type LeadershipRolesVerdict = RoleVerdictOf<typeof participationLeadershipRoles>;

/**
 * Validates a case, or a record of levels, by the leadership roles in participation (sponsor, champion, facilitator): every finding, passed and
 * failed alike.
 *
 * A rule passes above 0.5 and fails below it; what is unknown, or exactly 0.5, cannot be told. From a case, who holds a
 * role or a duty is read off `roles`; that nobody does is concluded only where the case declares that list complete.
 * A role that is held asks for its discriminating evidence. One party that holds all three, and a facilitator with a stake, are notes, never failures.
 * Throws a `KemitraanError` for a level, question or date that there is none of, and for rows that name nobody of the case.
 *
 * @example
 * ```ts
 * import { validateLeadershipRoles } from 'kemitraan/pillars';
 * const { findings } = validateLeadershipRoles({ sponsor: 'in', facilitator: 'out' });
 * findings.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule); // => ['facilitator']
 * ```
 * @see lan
 */
export function validateLeadershipRoles(subject: Case, options?: ValidateOptions): LeadershipRolesVerdict;
export function validateLeadershipRoles(
  levels: Levels<QuestionsOf<typeof participationLeadershipRoles>>,
): LeadershipRolesVerdict;
export function validateLeadershipRoles(
  input: Case | Levels<string>,
  options: ValidateOptions = {},
): unknown {
  return validateRoles('validateLeadershipRoles', participationLeadershipRoles, input, options);
}

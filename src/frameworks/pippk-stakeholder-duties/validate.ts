import type { Case } from '../../case/case.js';
import type { Levels } from '../../forms/input.js';
import { type ValidateOptions, validateRoles } from '../../forms/role-model/validate.js';
import type { QuestionsOf, RoleVerdictOf } from '../../forms/validate.js';
import { pippkStakeholderDuties } from './definition.js';

/** What the table of stakeholders and duties of PIPPK says about one partnership. */
export type PippkDutiesVerdict = RoleVerdictOf<typeof pippkStakeholderDuties>;

/**
 * Validates a case, or a record of levels, by the stakeholders and duties of PIPPK: for each of the 31 duties, and for the
 * steering team and each level of the institutions, whether somebody has it, and who.
 *
 * A rule passes above 0.5 and fails below it; what is unknown, or exactly 0.5, cannot be told. From a case, who has a role
 * or a duty is read off `roles`, where a duty is named in full; that nobody does is concluded only where the case declares
 * that list complete. A duty counts where a body has it to whom the table gives it: of the institutions any, whatever its
 * level, since a case does not say of which level a party is. Whoever else has it is shown, and the duty is not held by
 * that. A party of fitting sector whose kind no body of the table has may be one under another name, so that a duty of
 * its cannot be told. Throws a `KemitraanError` for a level, question or date that there is none of, and for rows that name
 * nobody of the case.
 *
 * @example
 * ```ts
 * import { validatePippkDuties } from 'kemitraan/programmes';
 * const verdict = validatePippkDuties({
 *   schema: 'kemitraan/case@1',
 *   id: 'rw-05',
 *   title: 'PIPPK in one kelurahan',
 *   parties: [{ id: 'rw', name: 'RW 05', sector: 'community', kind: 'rw' }],
 *   roles: [{ party: 'rw', role: 'lkk-kelurahan', duties: ['pippk-stakeholder-duties.lkk.kelurahan.4'] }],
 *   complete: ['roles'],
 * });
 * const held = verdict.findings.filter(({ outcome }) => outcome === 'passed');
 * held.map(({ rule }) => rule); // => ['lkk-kelurahan', 'lkk.kelurahan.4']
 * verdict.findings.filter(({ outcome }) => outcome === 'failed').length; // => 32
 * ```
 * @see lan
 */
export function validatePippkDuties(subject: Case, options?: ValidateOptions): PippkDutiesVerdict;
export function validatePippkDuties(
  levels: Levels<QuestionsOf<typeof pippkStakeholderDuties>>,
): PippkDutiesVerdict;
export function validatePippkDuties(input: Case | Levels<string>, options: ValidateOptions = {}): unknown {
  return validateRoles('validatePippkDuties', pippkStakeholderDuties, input, options);
}

import type { Case } from '../../case/case.js';
import type { ProcessVerdictOf, StepsOf } from '../../forms/audit.js';
import type { Levels } from '../../forms/input.js';
import { type AuditOptions, auditProcess } from '../../forms/process/audit.js';
import { omahKretegRenstraRenja } from './definition.js';

/** How far one programme is in the activities by strategic plan and work plan. */
export type RenstraRenjaVerdict = ProcessVerdictOf<typeof omahKretegRenstraRenja>;

/**
 * Audits a case, or a record of levels, by the activities of Omah Kreteg Anggana by strategic plan (RENSTRA) and work plan
 * (RENJA): which were done, whether socialisation came first, what comes next, and every finding.
 *
 * A task is done above 0.5 and not done below it; one of the plan is done where it is put in the plan, whether or not it was
 * carried out. Unknown, or exactly 0.5, cannot be told. From a case it is read off observations, and where nobody judged off the activities that name it; only
 * their dates tell when, and dates that may be either way cannot tell. A departure from the order is a note. Throws a
 * `KemitraanError` for a level, task or date that there is none of.
 *
 * @example
 * ```ts
 * import { auditRenstraRenja } from 'kemitraan/relationship';
 * auditRenstraRenja({ socialisation: 'out', 'dev.training': 'in' }).skipped; // => ['socialisation']
 * ```
 * @see omah-kreteg
 */
export function auditRenstraRenja(subject: Case, options?: AuditOptions): RenstraRenjaVerdict;
export function auditRenstraRenja(
  levels: Levels<StepsOf<typeof omahKretegRenstraRenja>>,
): RenstraRenjaVerdict;
export function auditRenstraRenja(
  input: Case | Levels<StepsOf<typeof omahKretegRenstraRenja>>,
  options: AuditOptions = {},
): unknown {
  return auditProcess('auditRenstraRenja', omahKretegRenstraRenja, input, options);
}

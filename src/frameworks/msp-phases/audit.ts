import type { Case } from '../../case/case.js';
import type { ProcessVerdictOf, StepsOf } from '../../forms/audit.js';
import type { Levels } from '../../forms/input.js';
import { type AuditOptions, auditProcess } from '../../forms/process/audit.js';
import { mspPhases } from './definition.js';

/** How far one multi-stakeholder partnership is in its four phases. */
export type MspPhasesVerdict = ProcessVerdictOf<typeof mspPhases>;

/**
 * Audits a case, or a record of levels, by the four phases of a multi-stakeholder partnership and their tasks: how far each
 * phase is, what was skipped, what comes next, and every finding.
 *
 * A task is done above 0.5 and not done below it; unknown, or exactly 0.5, cannot be told. From a case it is read off
 * observations, and where nobody judged off the activities that name it; only their dates tell when, and dates that may be
 * either way cannot tell. A departure from the order is a note. Throws a `KemitraanError` for a level, task or date that there
 * is none of.
 *
 * @example
 * ```ts
 * import { auditMspPhases } from 'kemitraan/collaboration';
 * const verdict = auditMspPhases({ 'initiation.task-force': 'out', 'initiation.outline': 'in' });
 * verdict.phases.initiation.standing; // => 'begun'
 * ```
 * @see lan
 */
export function auditMspPhases(subject: Case, options?: AuditOptions): MspPhasesVerdict;
export function auditMspPhases(levels: Levels<StepsOf<typeof mspPhases>>): MspPhasesVerdict;
export function auditMspPhases(
  input: Case | Levels<StepsOf<typeof mspPhases>>,
  options: AuditOptions = {},
): unknown {
  return auditProcess('auditMspPhases', mspPhases, input, options);
}

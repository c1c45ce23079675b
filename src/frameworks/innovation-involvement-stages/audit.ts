import type { Case } from '../../case/case.js';
import type { ProcessVerdictOf, StepsOf } from '../../forms/audit.js';
import type { Levels } from '../../forms/input.js';
import { type AuditOptions, auditProcess } from '../../forms/process/audit.js';
import { innovationInvolvementStages } from './definition.js';

/** In which stages of innovation the stakeholders of one partnership were involved. */
export type InvolvementStagesVerdict = ProcessVerdictOf<typeof innovationInvolvementStages>;

/**
 * Audits a case, or a record of levels, by the four stages of stakeholder involvement in innovation: which took place, which
 * was skipped, what comes next, and every finding.
 *
 * A stage took place above 0.5 and did not below it; unknown, or exactly 0.5, cannot be told. From a case it is read off
 * observations, and where nobody judged off the activities that name it; only their dates tell when, and dates that may be
 * either way cannot tell. A departure from the order is a note. Throws a `KemitraanError` for a level, stage or date that there
 * is none of.
 *
 * @example
 * ```ts
 * import { auditInvolvementStages } from 'kemitraan/collaboration';
 * const { next } = auditInvolvementStages({ planning: 'in', organising: 'in' });
 * next; // => { phase: 'implementation', tasks: ['implementation'] }
 * ```
 * @see lan
 */
export function auditInvolvementStages(subject: Case, options?: AuditOptions): InvolvementStagesVerdict;
export function auditInvolvementStages(
  levels: Levels<StepsOf<typeof innovationInvolvementStages>>,
): InvolvementStagesVerdict;
export function auditInvolvementStages(
  input: Case | Levels<StepsOf<typeof innovationInvolvementStages>>,
  options: AuditOptions = {},
): unknown {
  return auditProcess('auditInvolvementStages', innovationInvolvementStages, input, options);
}

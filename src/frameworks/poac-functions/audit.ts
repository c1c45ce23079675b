import type { Case } from '../../case/case.js';
import type { ProcessVerdictOf, StepsOf } from '../../forms/audit.js';
import type { Levels } from '../../forms/input.js';
import { type AuditOptions, auditProcess } from '../../forms/process/audit.js';
import { poacFunctions } from './definition.js';

/** How far the four functions of management are in one partnership. */
export type PoacFunctionsVerdict = ProcessVerdictOf<typeof poacFunctions>;

/**
 * Audits a case, or a record of levels, by the four functions of partnership management: which took place, which was
 * skipped, what comes next, and every finding.
 *
 * A function took place above 0.5 and did not below it; unknown, or exactly 0.5, cannot be told. From a case it is read off
 * observations, and where nobody judged off the activities in that management function; only their dates tell when, and dates
 * that may be either way cannot tell. A departure from the order is a note. Throws a `KemitraanError` for a level, function or
 * date that there is none of.
 *
 * @example
 * ```ts
 * import { auditPoacFunctions } from 'kemitraan/collaboration';
 * auditPoacFunctions({ planning: 'in', organizing: 'out', actuating: 'in' }).skipped; // => ['organizing']
 * ```
 * @see surakarta
 */
export function auditPoacFunctions(subject: Case, options?: AuditOptions): PoacFunctionsVerdict;
export function auditPoacFunctions(levels: Levels<StepsOf<typeof poacFunctions>>): PoacFunctionsVerdict;
export function auditPoacFunctions(
  input: Case | Levels<StepsOf<typeof poacFunctions>>,
  options: AuditOptions = {},
): unknown {
  return auditProcess('auditPoacFunctions', poacFunctions, input, options);
}

import type { Case } from '../../case/case.js';
import type { ProcessVerdictOf, StepsOf } from '../../forms/audit.js';
import type { Levels } from '../../forms/input.js';
import { type AuditOptions, auditProcess } from '../../forms/process/audit.js';
import { brysonDesignCycle } from './definition.js';

/** How far the participation of one partnership is in the design cycle. */
export type BrysonDesignCycleVerdict = ProcessVerdictOf<typeof brysonDesignCycle>;

/**
 * Audits a case, or a record of levels, by the design cycle of public participation: how far each step is, what was skipped,
 * what comes next, and every finding. Where all of it is done, the cycle begins anew.
 *
 * A guideline is followed above 0.5 and not below it; unknown, or exactly 0.5, cannot be told. From a case it is read off
 * observations, and where nobody judged off the activities that name it; only their dates tell when, and dates that may be
 * either way cannot tell. A departure from the order is a note. Throws a `KemitraanError` for a level, guideline or date that
 * there is none of.
 *
 * @example
 * ```ts
 * import { auditBrysonDesignCycle } from 'kemitraan/collaboration';
 * const { next } = auditBrysonDesignCycle({ '1a.fit-context': 'in', '1b.identify-purposes': 'in' });
 * next?.phase; // => 'resources-management'
 * ```
 * @see lan
 */
export function auditBrysonDesignCycle(subject: Case, options?: AuditOptions): BrysonDesignCycleVerdict;
export function auditBrysonDesignCycle(
  levels: Levels<StepsOf<typeof brysonDesignCycle>>,
): BrysonDesignCycleVerdict;
export function auditBrysonDesignCycle(
  input: Case | Levels<StepsOf<typeof brysonDesignCycle>>,
  options: AuditOptions = {},
): unknown {
  return auditProcess('auditBrysonDesignCycle', brysonDesignCycle, input, options);
}

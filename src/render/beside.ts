import type { Case } from '../case/case.js';
import type { ManagementFunction } from '../case/vocabulary.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import { classifyAs } from '../forms/typology/classify.js';
import { partnershipArchetypes } from '../frameworks/partnership-archetypes/definition.js';
import { powerLayout } from '../frameworks/power-layout/definition.js';

/**
 * The layout of power to stand beside a verdict on the archetypes: of the same partners, the same management function,
 * up to the same day. Who reads that the work is not carried by all is to see in the same place whether it is so
 * between equals. `null` for any other verdict, for one that was not computed from a case, and where the report has the
 * layout already.
 */
export function powerLayoutBeside(
  caller: string,
  verdict: Verdict | ProcedureVerdict,
  verdicts: readonly (Verdict | ProcedureVerdict)[],
  subject: Case | undefined,
): Verdict | null {
  if (verdict.form === 'procedure') return null;
  const { framework, scope } = verdict;
  if (framework.id !== partnershipArchetypes.id || !scope || !subject) return null;
  if (verdicts.some((one) => one.framework.id === powerLayout.id)) return null;
  return classifyAs(caller, powerLayout, subject, {
    ...(scope.chosen && { parties: scope.partners }),
    ...(scope.function !== undefined && { function: scope.function as ManagementFunction }),
    ...(scope.asOf !== undefined && { asOf: scope.asOf }),
  });
}

import type { Case } from '../case/case.js';
import type { ManagementFunction } from '../case/vocabulary.js';
import type { Verdict } from '../explain/explain.js';
import { classifyAs } from '../forms/typology/classify.js';
import { powerLayout } from '../frameworks/power-layout/definition.js';

/**
 * The verdicts of a report, with the layout of power beside the archetypes where the case is given and no verdict on it
 * is: of the same partners, the same management function, up to the same day. Who reads that the work is not carried by
 * all is to see in the same place whether it is so between equals.
 */
export function withPowerLayout(
  caller: string,
  verdicts: readonly Verdict[],
  subject: Case | undefined,
): readonly Verdict[] {
  if (subject === undefined || verdicts.some(({ framework }) => framework.id === powerLayout.id))
    return verdicts;
  const index = verdicts.findIndex(({ framework }) => framework.id === 'partnership-archetypes');
  const scope = verdicts[index]?.scope;
  if (scope === undefined) return verdicts;
  const beside = classifyAs(caller, powerLayout, subject, {
    ...(scope.chosen && { parties: scope.partners }),
    ...(scope.function !== undefined && { function: scope.function as ManagementFunction }),
    ...(scope.asOf !== undefined && { asOf: scope.asOf }),
  });
  return [...verdicts.slice(0, index + 1), beside, ...verdicts.slice(index + 1)];
}

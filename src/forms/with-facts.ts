import { contradict } from '../case/parts.js';
import type { Disagreement } from '../core/verdict.js';
import { isUnknown } from '../measure/fuzzy.js';
import type { Derived, Input } from './input.js';

/**
 * Fills in what nobody judged with what the facts give. A judged level wins over a derived one, a judged unknown does
 * not; where the two contradict each other, that is reported. Observers or functions that span everything, or a judgement
 * that may be later than the day that is asked for, are no unknown: the facts do not settle them.
 */
export function withFacts(input: Input, facts: Readonly<Record<string, Derived | null>>): Input {
  const inputs = { ...input.inputs };
  const disagreements: Disagreement[] = [...input.disagreements];
  const derived: Record<string, Derived> = {};
  for (const [indicator, fact] of Object.entries(facts)) {
    const judged = inputs[indicator];
    if (fact === null || judged === undefined) continue;
    if (judged !== 'not-applicable' && isUnknown(judged)) {
      const seen = input.from?.observed[indicator];
      if (seen?.observersDisagree || seen?.functionsDiffer || seen?.dateOpen) continue;
      inputs[indicator] = fact.level;
      derived[indicator] = fact;
    } else if (contradict(judged, fact.level)) disagreements.push({ indicator, kind: 'judged-derived' });
  }
  return { ...input, inputs, disagreements, derived };
}

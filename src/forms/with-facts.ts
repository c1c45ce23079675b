import { contradict } from '../case/parts.js';
import type { CompletableList } from '../case/vocabulary.js';
import type { Interval } from '../core/interval.js';
import type { Disagreement, EvidenceRef, Reason } from '../core/verdict.js';
import { isUnknown } from '../measure/fuzzy.js';
import { type IndicatorReasons, ours } from './indicator-reasons.js';
import type { Input } from './input.js';

/** A level that the facts of a case give by themselves, and the rows that give it. */
export interface Derived {
  readonly level: Interval;
  readonly list: CompletableList;
  readonly evidence: readonly EvidenceRef[];
}

/** Why a level is what it is that nobody judged. */
export type DerivedReason = Reason<'derived-from-facts', IndicatorReasons['derived-from-facts']>;

/**
 * Fills in what nobody judged with what the facts give, and says so. A judged level wins over a derived one, a judged
 * unknown does not; where the two contradict each other, that is reported. Observers or functions that span everything,
 * or a judgement that may be later than the day that is asked for, are no unknown: the facts do not settle them.
 */
export function withFacts(
  input: Input,
  facts: Readonly<Record<string, Derived | null>>,
): { readonly input: Input; readonly derived: readonly DerivedReason[] } {
  const inputs = { ...input.inputs };
  const disagreements: Disagreement[] = [...input.disagreements];
  const derived: DerivedReason[] = [];
  for (const [indicator, fact] of Object.entries(facts)) {
    const judged = inputs[indicator];
    if (fact === null || judged === undefined) continue;
    const { level, list, evidence } = fact;
    if (judged !== 'not-applicable' && isUnknown(judged)) {
      const seen = input.from?.observed[indicator];
      if (seen?.observersDisagree || seen?.functionsDiffer || seen?.dateOpen) continue;
      const complete = input.from?.case.complete?.includes(list) ?? false;
      const params = { indicator, list, rows: evidence.length, complete };
      inputs[indicator] = level;
      derived.push({ code: 'derived-from-facts', params, evidence, source: ours() });
    } else if (contradict(judged, level)) disagreements.push({ indicator, kind: 'judged-derived' });
  }
  return { input: { ...input, inputs, disagreements }, derived };
}

import { contradict } from '../case/parts.js';
import type { CompletableList } from '../case/vocabulary.js';
import type { Interval } from '../core/interval.js';
import type { Disagreement, EvidenceRef, ReasonOf } from '../core/verdict.js';
import { isUnknown } from '../measure/fuzzy.js';
import type { Input } from './input.js';
import type { FindingReasons } from './propositions/verdict.js';

/** A level that the facts of a case give by themselves, and the rows that give it. */
export interface Derived {
  readonly level: Interval;
  readonly list: CompletableList;
  readonly evidence: readonly EvidenceRef[];
}

/**
 * Fills in what nobody judged with what the facts give. A judged level wins over a derived one, a judged unknown does
 * not; where the two contradict each other, that is reported. Observers or functions that span everything, or a judgement
 * that may be later than the day that is asked for, are no unknown: the facts do not settle them.
 */
export function withFacts(
  input: Input,
  derived: Readonly<Record<string, Derived | null>>,
): { readonly input: Input; readonly reasons: ReasonOf<FindingReasons>[] } {
  const inputs = { ...input.inputs };
  const disagreements: Disagreement[] = [...input.disagreements];
  const reasons: ReasonOf<FindingReasons>[] = [];
  for (const [indicator, fact] of Object.entries(derived)) {
    const judged = inputs[indicator];
    if (fact === null || judged === undefined) continue;
    if (judged !== 'not-applicable' && isUnknown(judged)) {
      const seen = input.from?.observed[indicator];
      if (seen?.observersDisagree || seen?.functionsDiffer || seen?.dateOpen) continue;
      inputs[indicator] = fact.level;
      const params = { indicator, list: fact.list, rows: fact.evidence.length };
      reasons.push({
        code: 'derived-from-facts',
        params,
        evidence: fact.evidence,
        source: [{ ref: 'kemitraan' }],
      });
    } else if (contradict(judged, fact.level)) disagreements.push({ indicator, kind: 'judged-derived' });
  }
  return { input: { ...input, inputs, disagreements }, reasons };
}

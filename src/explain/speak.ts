import type { Disagreement, Reason } from '../core/verdict.js';
import type { Reasons, Sentences, Speaker } from './dictionary.js';
import type { SaidReason } from './explanation.js';
import type { Labels } from './labels.js';
import type { Words } from './words.js';

interface Reasoned {
  readonly reasons: readonly AnyReason[];
  readonly disagreements: readonly Disagreement[];
}

type AnyReason = { [Code in keyof Reasons]: Reason<Code, Reasons[Code]> }[keyof Reasons];

/** Why a verdict is what it is, as sentences; what statements contradict each other on comes last. */
export function saidReasons(
  { reasons, disagreements }: Reasoned,
  labels: Labels,
  words: Words,
): SaidReason[] {
  return [
    ...reasons.map((reason) => {
      const tells = decides(reason);
      return {
        id: reason.code,
        text: sentence(words.dictionary.reasons, reason, labels),
        evidence: tells ? words.evidence(reason.evidence, labels) : [],
        source: tells ? reason.source.map(words.cite) : [],
      };
    }),
    ...disagreements.map(({ indicator, kind }) => ({
      id: kind,
      text: words.dictionary.disagreement[kind](labels.indicator(indicator)),
      evidence: [],
      source: [],
    })),
  ];
}

function sentence<Code extends keyof Reasons>(
  sentences: Sentences<Reasons>,
  reason: Reason<Code, Reasons[Code]>,
  say: Speaker,
): string {
  return sentences[reason.code](reason.params, say);
}

/** The reasons of types, rungs, columns, items, rules and tasks tell their evidence and their source; the others would only tell them again. */
function decides({ params }: { readonly params: object }): boolean {
  return ['attributes', 'rung', 'column', 'item', 'rule', 'task'].some((param) => param in params);
}

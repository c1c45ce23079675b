import type { Contradiction } from '../assess/contradictions.js';
import { frameworkOf } from '../core/indicator.js';
import { contradictionRules } from '../crosswalks/contradictions.js';
import type { AssessmentWords } from './assessment-words.js';
import type { SaidReason } from './explanation.js';
import type { Labels } from './labels.js';
import type { Words } from './words.js';

/** Findings that do not go together. */
export interface SaidContradiction extends SaidReason {
  readonly kind: Contradiction['kind'];
  readonly standing: Contradiction['standing'];
}

/** A contradiction in words: what does not go together, whose it is, and why it does not. */
export function saidContradiction(
  { rule, kind, standing, claims, evidence, source }: Contradiction,
  told: AssessmentWords,
  labelsIn: ReadonlyMap<string, Labels>,
  words: Words,
): SaidContradiction {
  const note = contradictionRules.find(({ id }) => id === rule)?.note[words.locale] ?? told.oppositeAnswers;
  const clauses = claims.map((claim) => {
    const parties = words.list(claim.parties.map(words.party));
    const of = claim.parties.length === 0 ? '' : 'framework' in claim ? told.of(parties) : told.by(parties);
    return `${clauseOf(claim, told, labelsIn, words)}${of}`;
  });
  const observed = (full: string) => labelsIn.get(frameworkOf(full))?.observed(full) ?? full;
  const own = claims.flatMap((claim) => ('framework' in claim ? (labelsIn.get(claim.framework) ?? []) : []));
  const member = (id: string) => own.map((labels) => labels.member(id)).find((name) => name !== id) ?? id;
  return {
    id: rule,
    kind,
    standing,
    text: told.contradiction(told.kinds[kind], standing === 'open', note, words.list(clauses)),
    evidence: words.evidence(evidence, { observed, member }),
    source: source.map(words.cite),
  };
}

/** One of the findings, or one of the facts, as a clause. */
function clauseOf(
  claim: Contradiction['claims'][number],
  told: AssessmentWords,
  labelsIn: ReadonlyMap<string, Labels>,
  words: Words,
): string {
  if ('dependency' in claim) return told.claims.patronage;
  if ('decisions' in claim)
    return claim.decisions === 'none-by-the-community' ? told.claims.noneByCommunity : told.claims.alone;
  const labels = labelsIn.get(claim.framework);
  const name = labels?.framework ?? claim.framework;
  if ('holds' in claim)
    return told.claims.holds(name, words.choice(claim.holds.map((id) => labels?.member(id) ?? id)));
  if ('rule' in claim) return told.claims.rule(name, labels?.rule(claim.rule) ?? claim.rule, claim.outcome);
  return told.claims.indicator(name, labels?.indicator(claim.indicator) ?? claim.indicator, claim.side);
}

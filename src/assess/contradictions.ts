import type { Case } from '../case/case.js';
import type { EvidenceRef } from '../core/verdict.js';
import {
  type Claim,
  type ContradictionKind,
  type ContradictionRule,
  contradictionRules,
} from '../crosswalks/contradictions.js';
import { mechanismOrigins } from '../crosswalks/origins.js';
import type { Verdict } from '../forms/assert-verdict.js';
import { cited } from '../forms/case-reasons.js';
import type { Citation } from '../references/references.js';
import { type ClaimTold, claimIn, claimOfFacts, isOnSide } from './claims.js';
import { distinct, type Observed, rowsOn } from './evidence-on.js';

/** Verdicts, or verdicts and facts, of one partnership that do not go together. */
export interface Contradiction {
  /** The rule that found it: one of `contradictionRules`, or `opposite-answers`. */
  readonly rule: string;
  readonly kind: ContradictionKind;
  /** `found`: all of its claims hold. `open`: some do, the others are not known, and none is known not to. */
  readonly standing: 'found' | 'open';
  /** What does not go together, each with the parties that it is told of. */
  readonly claims: readonly (Claim & { readonly parties: readonly string[] })[];
  readonly evidence: readonly EvidenceRef[];
  readonly source: readonly Citation[];
}

/** Every verdict by the id of its framework. */
export type VerdictLists = ReadonlyMap<string, readonly Verdict[]>;

/** What does not go together, what is found first; rules about frameworks that were not asked are passed over. */
export function contradictionsIn(
  verdicts: VerdictLists,
  observed: Observed,
  subject: Case,
  asOf: string | undefined,
): Contradiction[] {
  const ruled = contradictionRules.flatMap((rule: ContradictionRule): Contradiction[] => {
    const asked = rule.claims.every((claim) => !('framework' in claim) || verdicts.has(claim.framework));
    if (!asked) return [];
    const told = rule.claims.map((claim) => ({
      claim,
      ...('framework' in claim
        ? claimIn(claim, verdicts.get(claim.framework) ?? [], observed)
        : claimOfFacts(claim, subject, asOf)),
    }));
    return standingOf(told).map((standing) => ({
      rule: rule.id,
      kind: rule.kind,
      standing,
      claims: told.map(({ claim, parties }) => ({ ...claim, parties })),
      evidence: distinct(told.flatMap(({ evidence }) => evidence)),
      source: cited(rule.source),
    }));
  });
  const all = [...ruled, ...oppositeAnswers(verdicts, observed)];
  const of = (standing: Contradiction['standing']) => all.filter((one) => one.standing === standing);
  return [...of('found'), ...of('open')];
}

function standingOf(told: readonly ClaimTold[]): ('found' | 'open')[] {
  const all = told.map((one) => one.told);
  if (all.includes('no') || !all.includes('yes')) return [];
  return [all.includes('maybe') ? 'open' : 'found'];
}

/** Two questions of which one draws on the other, answered on opposite sides. */
function oppositeAnswers(verdicts: VerdictLists, observed: Observed): Contradiction[] {
  return mechanismOrigins().flatMap(({ from, to, source }): Contradiction[] => {
    const ends = [from, to].flatMap(({ framework, member = '' }) => {
      const [verdict] = verdicts.get(framework) ?? [];
      const side = (['in', 'out'] as const).find((one) => isOnSide(verdict?.inputs[member], one) === 'yes');
      return verdict && side ? [{ verdict, framework, indicator: member, side }] : [];
    });
    const [one, other] = ends;
    if (!one || !other || one.side === other.side) return [];
    return [
      {
        rule: 'opposite-answers',
        kind: 'tension',
        standing: 'found',
        claims: ends.map(({ framework, indicator, side }) => ({ framework, indicator, side, parties: [] })),
        evidence: distinct(ends.flatMap(({ verdict, indicator }) => rowsOn(verdict, indicator, observed))),
        source: cited(source),
      },
    ];
  });
}

import type { Case, Row } from '../case/case.js';
import { scopeOf } from '../case/scope.js';
import type { CompletableList } from '../case/vocabulary.js';
import type { EvidenceRef } from '../core/verdict.js';
import type { Claim } from '../crosswalks/contradictions.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { Side } from '../forms/criteria/criterion.js';
import { evidenceIn } from '../forms/passages.js';
import { anyOf, dated, type Told } from '../forms/told.js';
import { crossover, isAbove } from '../measure/fuzzy.js';
import { evidenceOn, type Observed, rowsOn } from './evidence-on.js';
import { sharedStanding } from './standings.js';

type ClaimOfFramework = Extract<Claim, { framework: string }>;

/** Whether something is so of a partnership, of which party where it is about one, and the rows that tell it. */
export interface ClaimTold {
  readonly told: Told;
  readonly parties: readonly string[];
  readonly evidence: readonly EvidenceRef[];
}

/** What a claim about verdicts comes to, in any of them; where there are none, nothing is known. */
export function claimIn(
  claim: ClaimOfFramework,
  verdicts: readonly Verdict[],
  observed: Observed,
): ClaimTold {
  const each = verdicts.map((verdict) => ({ verdict, told: toldBy(claim, verdict) }));
  const told = anyOf(each.map((one) => one.told));
  const telling = each.filter((one) => one.told === told).map(({ verdict }) => verdict);
  return {
    told: verdicts.length > 0 ? told : 'maybe',
    parties: telling.flatMap(({ scope }) => scope?.party ?? []),
    evidence: told === 'yes' ? telling.flatMap((verdict) => evidenceFor(claim, verdict, observed)) : [],
  };
}

function evidenceFor(claim: ClaimOfFramework, verdict: Verdict, observed: Observed): EvidenceRef[] {
  if ('indicator' in claim) return rowsOn(verdict, claim.indicator, observed);
  return evidenceOn(verdict, 'rule' in claim ? [claim.rule] : claim.holds);
}

function toldBy(claim: ClaimOfFramework, verdict: Verdict): Told {
  if ('holds' in claim) return anyOf(claim.holds.map((member) => holds(member, verdict)));
  if ('indicator' in claim) return isOnSide(verdict.inputs[claim.indicator], claim.side);
  const outcome = 'findings' in verdict && verdict.findings.find(({ rule }) => rule === claim.rule)?.outcome;
  if (outcome === claim.outcome) return 'yes';
  return outcome === 'cannot-tell' ? 'maybe' : 'no';
}

/** Whether a type, a rung or a column holds; in a total order, or of a profile, whether it is the place. */
export function holds(member: string, verdict: Verdict): Told {
  switch (verdict.form) {
    case 'typology': {
      const standing = sharedStanding(verdict.status[member]);
      return standing === 'holds' ? 'yes' : standing === 'open' ? 'maybe' : 'no';
    }
    case 'ladder': {
      const { outcome } = verdict;
      if (outcome.kind === 'held')
        return outcome.labels.includes(member) ? 'yes' : outcome.open.includes(member) ? 'maybe' : 'no';
      if (outcome.kind === 'undetermined')
        return outcome.possible.some((one) => one.kind === 'placed' && one.rung === member) ? 'maybe' : 'no';
      return outcome.kind === 'placed' && outcome.rung === member ? 'yes' : 'no';
    }
    case 'profile': {
      const { outcome } = verdict;
      if (outcome.kind === 'undetermined')
        return outcome.possible.some((one) => one.kind === 'placed' && one.column === member)
          ? 'maybe'
          : 'no';
      return outcome.kind === 'placed' && outcome.column === member ? 'yes' : 'no';
    }
    default:
      return 'no';
  }
}

/** Whether a level is surely on a side of 0.5; columns are on neither. */
export function isOnSide(level: Verdict['inputs'][string] | undefined, side: Side): Told {
  if (level === undefined) return 'maybe';
  if (level === 'not-applicable' || !('lo' in level)) return 'no';
  const [isIn, isOut] = [isAbove(level.lo, crossover), isAbove(crossover, level.hi)];
  if (!isIn && !isOut) return 'maybe';
  return isIn === (side === 'in') ? 'yes' : 'no';
}

/** What a claim about the facts of a case comes to: that something is not so is told by a complete list alone. */
export function claimOfFacts(
  claim: Exclude<Claim, ClaimOfFramework>,
  subject: Case,
  asOf: string | undefined,
): ClaimTold {
  const { decisions = [], dependencies = [] } = subject;
  if ('dependency' in claim) {
    const partners = new Set(scopeOf(subject, {}, 'assess').partners);
    const ties = dependencies.filter(
      ({ of, on, kind }) => kind === claim.dependency && of !== on && partners.has(of) && partners.has(on),
    );
    return anyRow('dependencies', ties, subject, asOf, ({ of, on }) => [on, of]);
  }
  const sectorOf = new Map((subject.parties ?? []).map(({ id, sector }) => [id, sector]));
  const isCommunity = (party: string) => sectorOf.get(party) === 'community';
  if (claim.decisions === 'some-alone-without-the-community') {
    const alone = decisions.filter(
      ({ by, consulted = [] }) => new Set(by).size === 1 && ![...by, ...consulted].some(isCommunity),
    );
    return anyRow('decisions', alone, subject, asOf, ({ by }) => by);
  }
  const joined = decisions.filter(({ by }) => by.some(isCommunity));
  const { told } = anyRow('decisions', joined, subject, asOf, ({ by }) => by);
  const taken = decisions.filter(({ date }) => dated(date, asOf) === 'yes');
  const isNone = told === 'no' && taken.length > 0;
  const evidence = isNone ? evidenceIn('decisions', taken) : [];
  return { told: isNone ? 'yes' : told === 'maybe' ? 'maybe' : 'no', parties: [], evidence };
}

/** Whether any of these rows counts; that none does only where its list is complete. */
function anyRow<R extends Row>(
  list: CompletableList,
  rows: readonly R[],
  { complete }: Case,
  asOf: string | undefined,
  partiesOf: (row: R) => readonly string[],
): ClaimTold {
  const told = anyOf(rows.map(({ date }) => dated(date, asOf)));
  const counted = rows.filter(({ date }) => dated(date, asOf) === 'yes');
  return {
    told: told === 'no' && !complete?.includes(list) ? 'maybe' : told,
    parties: [...new Set(counted.flatMap(partiesOf))],
    evidence: evidenceIn(list, counted),
  };
}

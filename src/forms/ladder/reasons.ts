import { caseReasons, cited, ours } from '../case-reasons.js';
import type { Held } from '../criteria/held.js';
import { decidingIn, type Membership, type Status } from '../criteria/membership.js';
import type { Input } from '../input.js';
import { evidenceOf } from '../passages.js';
import type { LadderDefinition } from './definition.js';
import type { PreparedRung } from './prepare.js';
import type { LadderReason, LadderReasons } from './verdict.js';

const codeOf = {
  certain: 'rung-met',
  excluded: 'rung-failed',
  possible: 'rung-open',
  ambiguous: 'rung-ambiguous',
  inapplicable: 'rung-inapplicable',
} as const satisfies Record<Status, keyof LadderReasons>;

/** Why a verdict is what it is: one reason per rung, the lowest first, then what else has to be known about it. */
export function reasonsOf(
  definition: LadderDefinition,
  input: Input,
  rungs: readonly PreparedRung[],
  standings: readonly Membership[],
  held: readonly Held[],
  gaps: readonly LadderReasons['gap'][],
): LadderReason[] {
  const { from } = input;
  const reasons = rungs.map((rung, rank): LadderReason => {
    const standing = standings[rank] as Membership;
    const indicators = decidingIn(rung.defining, held, standing);
    return {
      code: codeOf[standing.status],
      params: { rung: rung.id, indicators },
      evidence: from ? evidenceOf(indicators.flatMap((id) => from.observed[id]?.rows ?? [])) : [],
      source: cited(rung.source),
    };
  });
  for (const params of gaps) reasons.push({ code: 'gap', params, evidence: [], source: ours() });
  const { order, source } = definition;
  const certain = rungs.filter((_, rank) => standings[rank]?.status === 'certain').map(({ id }) => id);
  // Every two rungs that both hold, though one is stated to come before the other.
  for (const pair of order === 'total' ? [] : order) {
    if (!pair.every((id) => certain.includes(id))) continue;
    const [lower, higher] = pair;
    reasons.push({ code: 'order-tension', params: { lower, higher }, evidence: [], source: cited(source) });
  }
  if (from) reasons.push(...caseReasons(definition, input));
  return reasons;
}

import { caseReasons, cited, ours } from '../case-reasons.js';
import { type CriterionState, stateOf } from '../criteria/criterion.js';
import type { Status } from '../criteria/membership.js';
import type { Input } from '../input.js';
import { evidenceOf } from '../passages.js';
import type { LadderDefinition } from './definition.js';
import type { ReadRung } from './rungs.js';
import type { LadderReason, LadderReasons } from './verdict.js';

const codeOf = {
  certain: 'rung-met',
  excluded: 'rung-failed',
  possible: 'rung-open',
  ambiguous: 'rung-ambiguous',
  inapplicable: 'rung-inapplicable',
} as const satisfies Record<Status, keyof LadderReasons>;

const deciding: Readonly<Record<Status, CriterionState>> = {
  certain: 'met',
  excluded: 'failed',
  possible: 'free',
  ambiguous: 'free',
  inapplicable: 'inapplicable',
};

/** Why a verdict is what it is: one reason per rung, the lowest first, then what else has to be known about it. */
export function reasonsOf(
  definition: LadderDefinition,
  input: Input,
  rungs: readonly ReadRung[],
  status: Readonly<Record<string, Status>>,
  gaps: readonly LadderReasons['gap'][],
): LadderReason[] {
  const { inputs, from } = input;
  return [
    ...rungs.map((rung): LadderReason => {
      const standing = status[rung.id] ?? 'inapplicable';
      const indicators = rung.defining
        .filter((criterion) => stateOf(criterion, inputs) === deciding[standing])
        .map(([indicator]) => indicator);
      const rows = indicators.flatMap((id) => from?.observed[id]?.rows ?? []);
      return {
        code: codeOf[standing],
        params: { rung: rung.id, indicators },
        evidence: evidenceOf(rows),
        source: cited(rung.source),
      };
    }),
    ...gaps.map((params): LadderReason => ({ code: 'gap', params, evidence: [], source: ours() })),
    ...tensions(definition, status),
    ...caseReasons(definition, input),
  ];
}

/** Every two rungs that both hold, though one is stated to come before the other. */
function tensions(
  { order, source }: LadderDefinition,
  status: Readonly<Record<string, Status>>,
): LadderReason[] {
  if (order === 'total') return [];
  return order
    .filter((pair) => pair.every((id) => status[id] === 'certain'))
    .map(([lower, higher]) => ({
      code: 'order-tension',
      params: { lower, higher },
      evidence: [],
      source: cited(source),
    }));
}

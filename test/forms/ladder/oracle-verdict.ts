import type { Side } from '../../../src/forms/criteria/criterion.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import type { LadderOutcome, LadderVerdict } from '../../../src/forms/ladder/verdict.js';
import {
  heldSets,
  type Inputs,
  isKnown,
  type OracleRung,
  placesOf,
  rungsOf,
  type Summary,
  summaryOf,
  worldsOf,
} from './oracle.js';

const codes = {
  certain: 'rung-met',
  excluded: 'rung-failed',
  possible: 'rung-open',
  ambiguous: 'rung-ambiguous',
  inapplicable: 'rung-inapplicable',
} as const;

/** What a verdict says, without the evidence and the sources of its reasons. */
export function expectedOf(definition: LadderDefinition, inputs: Inputs) {
  const rungs = rungsOf(definition);
  const summaries = new Map(rungs.map((rung) => [rung, summaryOf(rung.asked, inputs)]));
  const of = (rung: OracleRung) => summaries.get(rung) ?? summaryOf(rung.asked, inputs);
  const byId = <T>(pick: (summary: Summary) => T) =>
    Object.fromEntries(rungs.map((rung) => [rung.id, pick(of(rung))]));
  const status = byId((one) => one.status);
  const outcome = outcomeOf(definition, rungs, inputs, status);
  const gaps = definition.cumulative ? gapsOf(rungs, inputs) : [];
  const applicable = Object.keys(inputs).filter((id) => inputs[id] !== 'not-applicable');
  const unknown = applicable.filter((id) => !isKnown(inputs[id]));
  const tensions =
    definition.order === 'total'
      ? []
      : definition.order.filter(([a, b]) => status[a] === 'certain' && status[b] === 'certain');
  return {
    outcome,
    rungs: byId((one) => one.membership),
    binding: byId((one) => one.binding),
    status,
    ...(definition.cumulative && { gaps: gaps.map(({ rung }) => rung) }),
    margin: marginOf(definition, rungs, inputs, outcome),
    inputs,
    coverage: {
      known: applicable.length - unknown.length,
      applicable: applicable.length,
      total: Object.keys(inputs).length,
    },
    unknown,
    disagreements: [],
    reasons: [
      ...rungs.map((rung) => ({
        code: codes[of(rung).status],
        params: { rung: rung.id, indicators: decidingIn(rung, of(rung), inputs) },
      })),
      ...gaps.map((params) => ({ code: 'gap', params })),
      ...tensions.map(([lower, higher]) => ({ code: 'order-tension', params: { lower, higher } })),
    ],
  };
}

/** The same of a verdict of the library, its keys in the same order. */
export function saidBy(verdict: LadderVerdict) {
  const { outcome, rungs, binding, status, gaps, margin, inputs, coverage, unknown } = verdict;
  const { disagreements } = verdict;
  const reasons = verdict.reasons.map(({ code, params }) => ({ code, params }));
  const own = { outcome, rungs, binding, status, ...(gaps && { gaps }), margin };
  return { ...own, inputs, coverage, unknown, disagreements, reasons };
}

function outcomeOf(
  { order }: LadderDefinition,
  rungs: readonly OracleRung[],
  inputs: Inputs,
  status: Readonly<Record<string, Summary['status']>>,
): LadderOutcome {
  const ids = rungs.map(({ id }) => id);
  if (order !== 'total') {
    const sets = heldSets(rungs, inputs);
    const asked = ids.filter((id) => status[id] !== 'inapplicable');
    const holds = (id: string, set: readonly number[]) => set.includes(ids.indexOf(id));
    const labels = asked.filter((id) => sets.every((set) => holds(id, set)));
    const excluded = asked.filter((id) => !sets.some((set) => holds(id, set)));
    const open = asked.filter((id) => !labels.includes(id) && !excluded.includes(id));
    return { kind: 'held', labels, excluded, open };
  }
  const possible = placesOf(rungs, inputs);
  const [only] = possible;
  if (only && possible.length === 1) return only;
  const isHalf = possible.some((one) => one.kind === 'placed' && status[one.rung] === 'ambiguous');
  return { kind: 'undetermined', possible, ...(isHalf && { reason: 'maximum-ambiguity' as const }) };
}

/** The rungs whose own criteria fail in every world, each with the lowest above it whose own hold in every world. */
function gapsOf(rungs: readonly OracleRung[], inputs: Inputs): { rung: string; above: string }[] {
  const own = rungs.map((rung) => summaryOf(rung.own, inputs).status);
  return rungs.flatMap(({ id }, rank) => {
    const above = rungs.find((_, other) => other > rank && own[other] === 'certain');
    return above && own[rank] === 'excluded' ? [{ rung: id, above: above.id }] : [];
  });
}

/** The least distance from 0.5 of a membership that, on its other side, would give another place, or other labels. */
function marginOf(
  { order }: LadderDefinition,
  rungs: readonly OracleRung[],
  inputs: Inputs,
  outcome: LadderOutcome,
): number | null {
  if (outcome.kind === 'undetermined' || (outcome.kind === 'held' && outcome.open.length > 0)) return null;
  const [held = []] = heldSets(rungs, inputs);
  const said = (set: readonly number[]) => (order === 'total' ? Math.max(-1, ...set) : set.join());
  const distances = rungs.flatMap(({ asked }, rank) => {
    const { membership } = summaryOf(asked, inputs);
    const toggled = held.includes(rank)
      ? held.filter((one) => one !== rank)
      : [...held, rank].sort((a, b) => a - b);
    if (membership === null || said(toggled) === said(held)) return [];
    return [Math.min(Math.abs(membership.lo - 0.5), Math.abs(membership.hi - 0.5))];
  });
  return distances.length === 0 ? null : Math.min(...distances);
}

/** The criteria that a reason names: what is met, what fails, what is open, or what does not apply. */
function decidingIn({ asked }: OracleRung, { status }: Summary, inputs: Inputs): string[] {
  const sidesOf = (id: string) => [...new Set(worldsOf(inputs).map((world) => world.get(id)?.side))];
  const isOn = (id: string, wanted: Side): boolean => sidesOf(id).every((side) => side === wanted);
  const isOff = (id: string, wanted: Side): boolean => !sidesOf(id).includes(wanted);
  const decides = (id: string, wanted: Side): boolean => {
    const applies = inputs[id] !== 'not-applicable';
    if (status === 'inapplicable') return !applies;
    if (status === 'certain') return isOn(id, wanted);
    if (status === 'excluded') return isOff(id, wanted);
    return !isOn(id, wanted) && !isOff(id, wanted);
  };
  return [...asked].filter(([id, wanted]) => decides(id, wanted)).map(([id]) => id);
}

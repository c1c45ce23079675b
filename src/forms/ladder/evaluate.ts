import type { Interval } from '../../core/interval.js';
import { coverageOf } from '../coverage.js';
import { marginOf, membershipOf, select } from '../criteria/membership.js';
import type { Input } from '../input.js';
import type { LadderDefinition } from './definition.js';
import { outcomeOf } from './outcomes.js';
import { reasonsOf } from './reasons.js';
import { type ReadRung, rungsOf } from './rungs.js';
import type { LadderOutcome, LadderVerdict } from './verdict.js';

/** The verdict of a ladder for input that has been read. */
export function evaluateLadder(definition: LadderDefinition, input: Input): LadderVerdict {
  const { inputs, from } = input;
  const rungs = rungsOf(definition);
  const standing = Object.fromEntries(rungs.map((rung) => [rung.id, membershipOf(rung, inputs)]));
  const memberships = select(standing, ({ membership }) => membership);
  const status = select(standing, (one) => one.status);
  const outcome = outcomeOf(definition, rungs, inputs, status);
  const gaps = definition.cumulative ? gapsIn(rungs, inputs) : [];
  return {
    form: 'ladder',
    framework: { id: definition.id, version: definition.version },
    outcome,
    rungs: memberships,
    binding: select(standing, ({ binding }) => binding),
    status,
    ...(definition.cumulative && { gaps: gaps.map(({ rung }) => rung) }),
    margin: marginAt(outcome, memberships),
    inputs,
    ...coverageOf(inputs),
    reasons: reasonsOf(definition, input, rungs, status, gaps),
    disagreements: input.disagreements,
    ...(from && { scope: from.scope }),
  };
}

/** The rungs that are out by themselves, each with the lowest rung above it that is met by itself. */
function gapsIn(
  rungs: readonly ReadRung[],
  inputs: Input['inputs'],
): { readonly rung: string; readonly above: string }[] {
  const standing = rungs.map(({ id, own }) => membershipOf({ id, defining: own }, inputs).status);
  return rungs.flatMap(({ id }, rank) => {
    const above = rungs.find((_, other) => other > rank && standing[other] === 'certain');
    return standing[rank] === 'excluded' && above ? [{ rung: id, above: above.id }] : [];
  });
}

/** In a total order rungs below the place cannot move it. */
function marginAt(
  outcome: LadderOutcome,
  memberships: Readonly<Record<string, Interval | null>>,
): number | null {
  const ids = Object.keys(memberships);
  const marginFrom = (rank: number) => marginOf(ids.slice(rank).map((id) => memberships[id] ?? null));
  switch (outcome.kind) {
    case 'placed':
      return marginFrom(ids.indexOf(outcome.rung));
    case 'none':
      return marginFrom(0);
    case 'held':
      return outcome.open.length === 0 ? marginFrom(0) : null;
    case 'undetermined':
      return null;
  }
}

import type { Interval } from '../../core/interval.js';
import { prepared } from '../../core/prepared.js';
import { coverageOf } from '../coverage.js';
import { type Held, heldIn } from '../criteria/held.js';
import { bindingIn, type Membership, marginOf, membershipIn, type Status } from '../criteria/membership.js';
import type { Input } from '../input.js';
import type { LadderDefinition } from './definition.js';
import { outcomeOf } from './outcomes.js';
import { type PreparedRung, prepareLadder } from './prepare.js';
import { reasonsOf } from './reasons.js';
import type { LadderOutcome, LadderVerdict } from './verdict.js';

/** The verdict of a ladder for input that has been read. */
export function evaluateLadder(definition: LadderDefinition, input: Input): LadderVerdict {
  const ladder = prepared(definition, prepareLadder);
  const { inputs, from } = input;
  const held = heldIn(ladder.criteria, inputs);
  const standings = ladder.rungs.map(({ defining }) => membershipIn(defining, held));
  const outcome = outcomeOf(definition, ladder, standings, held);
  const gaps = definition.cumulative ? gapsIn(ladder.rungs, held) : [];
  const rungs: Record<string, Interval | null> = {};
  const binding: Record<string, string[]> = {};
  const status: Record<string, Status> = {};
  for (let rank = 0; rank < standings.length; rank += 1) {
    const { id, defining } = ladder.rungs[rank] as PreparedRung;
    const own = standings[rank] as Membership;
    rungs[id] = own.membership;
    binding[id] = bindingIn(defining, held, own);
    status[id] = own.status;
  }
  const { coverage, unknown } = coverageOf(inputs);
  const verdict: LadderVerdict = {
    form: 'ladder',
    framework: { id: definition.id, version: definition.version },
    outcome,
    rungs,
    binding,
    status,
    ...(definition.cumulative && { gaps: gaps.map(({ rung }) => rung) }),
    margin: marginAt(outcome, ladder.rungs, standings),
    inputs,
    coverage,
    unknown,
    reasons: reasonsOf(definition, input, ladder.rungs, standings, held, gaps),
    disagreements: input.disagreements,
  };
  return from ? { ...verdict, scope: from.scope } : verdict;
}

/** The rungs that are out by themselves, each with the lowest rung above it that is met by itself. */
function gapsIn(
  rungs: readonly PreparedRung[],
  held: readonly Held[],
): { readonly rung: string; readonly above: string }[] {
  const standing = rungs.map(({ own }) => membershipIn(own, held).status);
  return rungs.flatMap(({ id }, rank) => {
    const above = rungs.find((_, other) => other > rank && standing[other] === 'certain');
    return standing[rank] === 'excluded' && above ? [{ rung: id, above: above.id }] : [];
  });
}

/** In a total order rungs below the place cannot move it. */
function marginAt(
  outcome: LadderOutcome,
  rungs: readonly PreparedRung[],
  standings: readonly Membership[],
): number | null {
  switch (outcome.kind) {
    case 'placed':
      return marginOf(standings.slice(rungs.findIndex(({ id }) => id === outcome.rung)));
    case 'none':
      return marginOf(standings);
    case 'held':
      return outcome.open.length === 0 ? marginOf(standings) : null;
    case 'undetermined':
      return null;
  }
}

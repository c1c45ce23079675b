import { upToHole } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { assertVerdictOf } from '../assert-verdict.js';
import type { LadderDefinition } from './definition.js';
import { assertLadderShape } from './limits.js';
import type { LadderVerdict, Placement } from './verdict.js';

/** From where to where something stands on a ladder; below every rung where `lowest` is none. */
export interface LadderRange<Rung extends string = string> {
  readonly lowest: Placement<Rung>;
  readonly highest: Placement<Rung>;
}

/**
 * How far verdicts of a ladder in a total order span: from the lowest place that any of them allows to the highest. They
 * are not averaged. Over no verdicts it is `null`. Throws `verdict-mismatch` for a verdict of another definition or of a
 * partial order, and `invalid-input` for no list.
 *
 * @example
 * ```ts
 * import { rangeOf } from 'kemitraan/forms';
 * import { classifyParticipationPhase, participationPhases } from 'kemitraan/participation';
 * const known = classifyParticipationPhase({ consultation: 'in', 'collaboration-control': 'out', 'problem-solution': 'out' });
 * const open = classifyParticipationPhase({ consultation: 'in', 'problem-solution': 'out' });
 * rangeOf(participationPhases, [known, open]);
 * // => { lowest: { kind: 'placed', rung: 'consultation' }, highest: { kind: 'placed', rung: 'collaboration-control' } }
 * ```
 */
export function rangeOf<Indicator extends string, Rung extends string>(
  definition: LadderDefinition<Indicator, Rung>,
  verdicts: readonly LadderVerdict<Indicator, Rung>[],
): LadderRange<Rung> | null;
export function rangeOf(
  definition: LadderDefinition,
  verdicts: readonly LadderVerdict[],
): LadderRange | null {
  return reading('rangeOf', 'verdicts', verdicts, () => rangeIn(definition, verdicts));
}

function rangeIn(definition: LadderDefinition, verdicts: readonly LadderVerdict[]): LadderRange | null {
  assertLadderShape('rangeOf', definition);
  if (!Array.isArray(verdicts))
    throw new KemitraanError('rangeOf', 'verdicts', verdicts, 'invalid-input', 'Give a list of verdicts.');
  const rungs = Object.keys(definition.rungs);
  const rank = (place: Placement) => (place.kind === 'none' ? -1 : rungs.indexOf(place.rung));
  const listed = upToHole(verdicts) as LadderVerdict[];
  const places = listed.flatMap((verdict): readonly Placement[] => {
    assertVerdictOf('rangeOf', definition, verdict);
    const { outcome } = verdict;
    if (outcome.kind === 'undetermined') return outcome.possible;
    if (outcome.kind !== 'held') return [outcome];
    const remedy = 'Pass verdicts of a ladder in a total order.';
    throw new KemitraanError('rangeOf', 'verdicts', definition.id, 'verdict-mismatch', remedy);
  });
  const inOrder = [...places].sort((a, b) => rank(a) - rank(b));
  const [lowest] = inOrder;
  const highest = inOrder.at(-1);
  return lowest && highest ? { lowest: { ...lowest }, highest: { ...highest } } : null;
}

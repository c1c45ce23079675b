import { reading } from '../../core/reading.js';
import { assertVerdictOf } from '../assert-verdict.js';
import { keysOf } from '../criteria/criterion.js';
import type { LadderDefinition } from './definition.js';
import { assertLadderShape } from './limits.js';
import type { LadderVerdict } from './verdict.js';

/**
 * The rungs to go to next: in a total order the one above the lowest place that is possible; in a partial order those that
 * are stated to stand above one that holds, and do not hold yet. A rung that is `avoided`, or does not apply, is passed
 * over. Empty at the top, and in a partial order where nothing holds. `pathTo` says what each takes. Throws `verdict-mismatch` for a verdict of another definition.
 *
 * @example
 * ```ts
 * import { nextRungs } from 'kemitraan/forms';
 * import { classifyParticipationPhase, participationPhases } from 'kemitraan/participation';
 * const verdict = classifyParticipationPhase({ consultation: 'in', 'collaboration-control': 'out', 'problem-solution': 'out' });
 * nextRungs(participationPhases, verdict); // => ['collaboration-control']
 * ```
 */
export function nextRungs<Indicator extends string, Rung extends string>(
  definition: LadderDefinition<Indicator, Rung>,
  verdict: LadderVerdict<Indicator, Rung>,
): Rung[];
export function nextRungs(definition: LadderDefinition, verdict: LadderVerdict): string[] {
  return reading('nextRungs', 'verdict', verdict, () => rungsAfter(definition, verdict));
}

function rungsAfter(definition: LadderDefinition, verdict: LadderVerdict): string[] {
  assertLadderShape('nextRungs', definition);
  assertVerdictOf('nextRungs', definition, verdict);
  return rungsAbove(definition, verdict);
}

/** {@link nextRungs} of a definition and a verdict that have been checked. */
export function rungsAbove(definition: LadderDefinition, verdict: LadderVerdict): string[] {
  const { rungs, order } = definition;
  const { outcome, status } = verdict;
  const ids = keysOf(rungs);
  const aims = ids.filter((id) => !rungs[id]?.avoided && status[id] !== 'inapplicable');
  if (order !== 'total') {
    const next = order.filter(
      ([lower, higher]) => status[lower] === 'certain' && status[higher] !== 'certain',
    );
    return aims.filter((id) => next.some(([, higher]) => higher === id));
  }
  const places = outcome.kind === 'undetermined' ? outcome.possible : [outcome];
  const ranks = places.map((place) => (place.kind === 'placed' ? ids.indexOf(place.rung) : -1));
  const lowest = Math.min(...ranks);
  return aims.filter((id) => ids.indexOf(id) > lowest).slice(0, 1);
}

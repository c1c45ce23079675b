import { keysOf } from '../criteria/criterion.js';
import type { LadderDefinition } from './definition.js';
import type { LadderVerdict } from './verdict.js';

/**
 * The rungs to go to next: in a total order the one above the lowest place that is possible, and never the lowest rung of
 * all, to which nobody is led; in a partial order those that are stated to stand above one that holds, and do not hold
 * yet. Empty at the top. `pathTo` says what each takes. Never throws on a verdict of the definition.
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
  { rungs, order }: LadderDefinition<Indicator, Rung>,
  { outcome, status }: LadderVerdict<Indicator, Rung>,
): Rung[] {
  const ids = keysOf(rungs);
  if (order !== 'total') {
    const next = order.filter(
      ([lower, higher]) => status[lower] === 'certain' && status[higher] !== 'certain',
    );
    return ids.filter((id) => next.some(([, higher]) => higher === id));
  }
  const [lowest = { kind: 'none' as const }] =
    outcome.kind === 'undetermined' ? outcome.possible : outcome.kind === 'placed' ? [outcome] : [];
  const isNowhere = outcome.kind === 'undetermined' && outcome.possible.some(({ kind }) => kind === 'none');
  const rank = isNowhere || lowest.kind === 'none' ? 0 : ids.indexOf(lowest.rung);
  return ids.slice(rank + 1, rank + 2);
}

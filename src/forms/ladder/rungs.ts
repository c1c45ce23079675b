import type { Citation } from '../../references/references.js';
import { type Conjunction, type Criterion, keysOf, sideOf } from '../criteria/criterion.js';
import type { LadderDefinition } from './definition.js';

/** A rung as it is evaluated. */
export interface ReadRung<Indicator extends string = string, Rung extends string = string>
  extends Conjunction<Indicator, Rung> {
  /** What the rung itself asks for; `defining` adds what the lower ones do, where the ladder is cumulative. */
  readonly own: readonly Criterion<Indicator>[];
  readonly source: readonly Citation[];
}

/** The rungs of a definition, the lowest first, criteria in the order of the indicators. */
export function rungsOf<Indicator extends string, Rung extends string>({
  indicators,
  rungs,
  cumulative,
}: LadderDefinition<Indicator, Rung>): ReadRung<Indicator, Rung>[] {
  const ids = keysOf(rungs);
  const ownOf = (id: Rung): Criterion<Indicator>[] =>
    keysOf(indicators).flatMap((indicator) => {
      const side = sideOf(rungs[id].criteria, indicator);
      return side ? [[indicator, side]] : [];
    });
  return ids.map((id, rank) => {
    const own = ownOf(id);
    const asked = cumulative ? ids.slice(0, rank + 1).flatMap(ownOf) : own;
    const defining = keysOf(indicators).flatMap((indicator) => {
      const sides = new Set(asked.filter(([one]) => one === indicator).map(([, side]) => side));
      return [...sides].map((side): Criterion<Indicator> => [indicator, side]);
    });
    return { id, own, defining, source: rungs[id].source };
  });
}

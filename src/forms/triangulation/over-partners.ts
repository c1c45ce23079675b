import { combine, leavesOut, nothing } from '../../case/combine.js';
import { groupBy } from '../../case/group-by.js';
import type { TriangulatedLevel, TriangulatedQuestion } from '../../case/triangulation/result.js';
import type { Applicable } from '../../core/interval.js';
import type { RowGroup } from './groups.js';
import type { Questions } from './questions.js';

/** The rows on one thing, with what they are joined to. */
export interface JoinedGroup {
  readonly group: RowGroup;
  readonly level: TriangulatedLevel | null;
}

/**
 * Each question over partners, or relations, in each management function by itself: what is said of the whole stands
 * for those of whom nobody says anything, and whoever is left is unknown. Columns, and parties that a framework is
 * about one at a time, are never combined.
 */
export function overPartners(
  { isOfParties, parties }: Questions,
  joined: readonly JoinedGroup[],
): TriangulatedQuestion[] {
  if (isOfParties) return [];
  const questions = groupBy(joined, ({ group }) => JSON.stringify([group.indicator, group.function]));
  return [...questions.values()].flatMap((own): TriangulatedQuestion[] => {
    const [{ group }] = own as [JoinedGroup];
    const stated = own.flatMap(({ group: { unit }, level }) =>
      isCombinable(level) ? [{ unit, level }] : [],
    );
    if (stated.length === 0) return [];
    const { indicator, spec, function: where } = group;
    const each = stated.filter(({ unit }) => unit.key !== '');
    const whole = stated.find(({ unit }) => unit.key === '') ?? nothing;
    const all = leavesOut(spec, parties.length, each) ? [...each, whole] : each;
    const { level, binding, bound } = combine(spec, all);
    const at = where === undefined ? {} : { function: where };
    return [{ indicator, ...at, level, binding, ...(bound && { bound }) }];
  });
}

function isCombinable(level: TriangulatedLevel | null): level is Applicable {
  return level !== null && !Array.isArray(level);
}

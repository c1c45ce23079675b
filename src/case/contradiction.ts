import type { IndicatorSpec } from '../core/indicator.js';
import type { Applicable } from '../core/interval.js';
import { crossover, isAbove, isUnknown } from '../measure/fuzzy.js';
import { combine, leavesOut, nothing } from './combine.js';
import { groupBy } from './group-by.js';
import { contradict } from './parts.js';
import type { Statements } from './statements.js';
import { namesOf } from './units.js';

/**
 * Whether observers put somebody, the whole, or all together on another side of 0.5 than facts do. Facts tell the side,
 * not how far: a judgement that is less sure than they are is none against them.
 */
export function differ(
  spec: IndicatorSpec,
  judged: Statements,
  byFacts: Statements,
  partners: number,
): boolean {
  const said = groupBy(
    judged.each.flatMap(({ unit, level }) => namesOf(unit, spec).map((name) => ({ name, level }))),
    ({ name }) => name,
  );
  const all = ({ each, overall }: Statements) => [...each, ...(overall ? [overall] : [])];
  if (all(judged).length === 0 || all(byFacts).length === 0) return false;
  const combined = ({ each, overall }: Statements) =>
    combine(spec, leavesOut(spec, partners, each) ? [...each, overall ?? nothing] : each).level;
  return (
    isAgainst(combined(judged), combined(byFacts)) ||
    all(byFacts).some(({ unit, level }) => {
      const own = said.get(unit.key) ?? (judged.overall ? [judged.overall] : []);
      return own.some((one) => isAgainst(one.level, level));
    })
  );
}

/** What facts leave open on both sides is against nothing, also where it was judged to be no question. */
function isAgainst(judged: Applicable, byFacts: Applicable): boolean {
  const side = sideOf(byFacts);
  return (side === 'not-applicable' || !isUnknown(side)) && contradict(judged, side);
}

function sideOf(level: Applicable): Applicable {
  if (level === 'not-applicable') return level;
  return {
    lo: isAbove(level.lo, crossover) ? crossover : 0,
    hi: isAbove(crossover, level.hi) ? crossover : 1,
  };
}

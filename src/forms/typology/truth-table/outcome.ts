import type { Applicable, Interval } from '../../../core/interval.js';
import { crossover, isAbove } from '../../../measure/fuzzy.js';
import type { Fit } from '../../../measure/set-relations/fit.js';
import { pairUp } from '../../../measure/set-relations/memberships.js';
import { subsetOf } from '../../../measure/set-relations/sufficiency.js';
import type { Criterion, Inputs, Side } from '../../criteria/criterion.js';
import { applying, levelOf } from '../../criteria/membership.js';
import type { RowCoding, RowOutcome, TruthTableThresholds } from './result.js';

/** How far a case is in and out of each attribute, in their order; or one of them does not apply. */
export type BothSides = readonly Readonly<Record<Side, Interval>>[] | 'not-applicable';

/** What every row is compared with: how every case stands to the attributes, and to the outcome. */
export interface Compared {
  readonly standings: ReadonlyMap<string, BothSides>;
  readonly outcomes: ReadonlyMap<string, Applicable>;
  readonly thresholds?: TruthTableThresholds;
}

/** How one row stands to the outcome. */
export function outcomeOf(
  corner: readonly Side[],
  held: { readonly cases: readonly string[]; readonly possible: readonly string[] },
  { standings, outcomes, thresholds }: Compared,
): RowOutcome {
  const memberships = new Map([...standings].map(([id, own]) => [id, membershipIn(corner, own)]));
  const fit = subsetOf(pairUp(memberships, outcomes).pairs);
  const sideOf = (id: string) => {
    const outcome = outcomes.get(id);
    if (typeof outcome !== 'object') return 'open';
    if (isAbove(outcome.lo, crossover)) return 'in';
    return isAbove(crossover, outcome.hi) ? 'out' : 'open';
  };
  const on = (side: string) => held.cases.filter((id) => sideOf(id) === side);
  const [inside, outside] = [on('in'), on('out')];
  return {
    ...fit,
    in: inside,
    out: outside,
    open: on('open'),
    contradictory: inside.length > 0 && outside.length > 0,
    ...(thresholds && { coding: codingOf(held, fit, thresholds) }),
  };
}

/** How far a case is in and out of each attribute. */
export function bothSidesOf(attributes: readonly string[], inputs: Inputs): BothSides {
  const of = (side: Side) =>
    applying(attributes.map((attribute) => levelOf([attribute, side] satisfies Criterion, inputs)));
  const [within, without] = [of('in'), of('out')];
  if (within.length < attributes.length) return 'not-applicable';
  return within.map((own, at) => ({ in: own, out: without[at] as Interval }));
}

/** How far a case is in a corner: the minimum over its attributes. */
function membershipIn(corner: readonly Side[], standing: BothSides): Applicable {
  if (standing === 'not-applicable') return standing;
  let [lo, hi] = [1, 1];
  for (const [at, side] of corner.entries()) {
    const own = (standing[at] as (typeof standing)[number])[side];
    lo = Math.min(lo, own.lo);
    hi = Math.min(hi, own.hi);
  }
  return { lo, hi };
}

/** What a row is coded as, whatever is still unknown. */
function codingOf(
  held: { readonly cases: readonly string[]; readonly possible: readonly string[] },
  { consistency, pri }: Pick<RowOutcome, 'consistency' | 'pri'>,
  thresholds: TruthTableThresholds,
): RowCoding {
  if (held.cases.length + held.possible.length < thresholds.cases) return 'too-few-cases';
  const met = [
    reaches(consistency, thresholds.consistency),
    ...(thresholds.pri === undefined ? [] : [reaches(pri, thresholds.pri)]),
  ];
  // Whether there are enough cases is not known: nor is then how the row is coded.
  if (held.cases.length < thresholds.cases) return 'open';
  if (met.includes('no')) return 'not-sufficient';
  return met.includes('maybe') ? 'open' : 'sufficient';
}

function reaches(fit: Fit, least: number): 'yes' | 'no' | 'maybe' {
  if (fit.value === null) return 'maybe';
  if (isAbove(least, fit.value.hi)) return 'no';
  return isAbove(least, fit.value.lo) || fit.unless ? 'maybe' : 'yes';
}

import { gini } from '../../measure/inequality/gini.js';
import { herfindahl } from '../../measure/inequality/herfindahl.js';
import { lorenz } from '../../measure/inequality/lorenz.js';
import { emptySum, type Sum } from './sum.js';
import type {
  ConcentrationAmong,
  PlannedAndRealised,
  PortfolioConcentration,
  PortfolioSpread,
} from './summary.js';
import type { Sides } from './tally.js';

/** The sums of those of whom one is known, and how many others there are. */
interface KnownSums {
  readonly values: readonly number[];
  readonly leftOut: number;
  /** Whether one of the sums is more than a safe integer. */
  readonly tooLarge: boolean;
}

/** What is known of one amount. Who has records, none of which states it, is left out: it is not zero. */
function knownSums(sums: readonly Sum[]): KnownSums {
  const known = sums.filter((sum) => !isUnknown(sum));
  const values = known.map(({ rupiah }) => rupiah);
  return { values, leftOut: sums.length - known.length, tooLarge: values.includes(Number.POSITIVE_INFINITY) };
}

/** Whether there are records, and none of them states the amount. */
export function isUnknown({ stated, notStated }: Sum): boolean {
  return stated === 0 && notStated > 0;
}

/** How unevenly amounts are spread. */
export function spreadOf(groups: readonly Sides[]): PlannedAndRealised<PortfolioSpread> {
  return onBoth(groups, (sums) => {
    const { values, leftOut, tooLarge } = knownSums(sums);
    if (tooLarge) return { leftOut, herfindahl: null, gini: null, reason: 'too-large' };
    return { leftOut, herfindahl: herfindahl(values), gini: gini(values) };
  });
}

/** How unevenly amounts are spread, with the curve. */
export function concentrationOf(groups: readonly Sides[]): PlannedAndRealised<PortfolioConcentration> {
  return onBoth(groups, (sums) => {
    const { values, leftOut, tooLarge } = knownSums(sums);
    if (tooLarge) return { leftOut, herfindahl: null, gini: null, lorenz: null, reason: 'too-large' };
    return { leftOut, herfindahl: herfindahl(values), gini: gini(values), lorenz: lorenz(values) };
  });
}

/** Over all that are listed, without those that are not; or over those with records. */
export function amongGroups(
  groups: ReadonlyMap<string, Sides>,
  listed: ReadonlySet<string> | ReadonlyMap<string, unknown> | null,
): ConcentrationAmong {
  if (!listed) return { among: 'recipients', ...concentrationOf([...groups.values()]) };
  const nothing = { planned: emptySum(), realised: emptySum() };
  return {
    among: 'listed',
    ...concentrationOf([...listed.keys()].map((name) => groups.get(name) ?? nothing)),
  };
}

/** One figure for what is planned, and one for what is realised. */
function onBoth<Figure>(
  groups: readonly Sides[],
  make: (sums: readonly Sum[]) => Figure,
): PlannedAndRealised<Figure> {
  return {
    planned: make(groups.map(({ planned }) => planned)),
    realised: make(groups.map(({ realised }) => realised)),
  };
}

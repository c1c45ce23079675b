import { gini } from '../../measure/inequality/gini.js';
import { lorenz } from '../../measure/inequality/lorenz.js';
import { isUnknown } from './concentration.js';
import type { PortfolioPlace } from './options.js';
import { emptySum, type Sum } from './sum.js';
import type {
  PortfolioFieldCoverage,
  PortfolioPlaceCoverage,
  PortfolioWeighedPlaces,
  PortfolioWeighedSpread,
} from './summary.js';
import type { Sides } from './tally.js';

type Listed = Extract<PortfolioFieldCoverage, { readonly among: 'listed' }>;

/** Which of all fields have a record. */
export function fieldCoverage(
  groups: ReadonlyMap<string, Sides>,
  fields: ReadonlySet<string> | null,
): PortfolioFieldCoverage {
  return fields ? reachedOf(groups, [...fields]) : { among: 'recipients', recipients: groups.size };
}

/** Which of all places have a record, and how amounts are spread over who lives there and what is needed. */
export function placeCoverage(
  groups: ReadonlyMap<string, Sides>,
  places: ReadonlyMap<string, PortfolioPlace> | null,
): PortfolioPlaceCoverage {
  if (!places) return { among: 'recipients', recipients: groups.size };
  const all = [...places.values()];
  return {
    ...reachedOf(groups, [...places.keys()]),
    unlisted: [...groups.keys()].filter((name) => !places.has(name)).sort((a, b) => (a < b ? -1 : 1)),
    population: weigh(
      groups,
      all.map(({ name, population }) => ({ name, weight: population })),
    ),
    need: weigh(
      groups,
      all.map(({ name, need }) => ({ name, weight: need })),
    ),
  };
}

function reachedOf(groups: ReadonlyMap<string, Sides>, names: readonly string[]): Listed {
  const missing = names.filter((name) => !groups.has(name));
  const [listed, reached] = [names.length, names.length - missing.length];
  return { among: 'listed', listed, reached, reachedShare: reached / listed, missing };
}

interface MaybeWeighed {
  readonly name: string;
  readonly weight: number | undefined;
}

function weigh(groups: ReadonlyMap<string, Sides>, places: readonly MaybeWeighed[]): PortfolioWeighedPlaces {
  const known = places.flatMap(({ name, weight }) => (weight === undefined ? [] : [{ name, weight }]));
  if (known.length === 0) return { weight: null, reason: 'not-given' };
  if (known.length < places.length) return { weight: null, reason: 'given-in-part' };
  const sum = (some: typeof known) => some.reduce((total, { weight }) => total + weight, 0);
  const weight = sum(known);
  if (weight === 0) return { weight: null, reason: 'no-weight' };
  const nothing = { planned: emptySum(), realised: emptySum() };
  const side = (key: 'planned' | 'realised') =>
    weighedSpread(known.map(({ name, weight }) => ({ weight, sum: (groups.get(name) ?? nothing)[key] })));
  const reached = known.filter(({ name }) => groups.has(name));
  return {
    weight,
    reachedShare: Math.min(1, sum(reached) / weight),
    planned: side('planned'),
    realised: side('realised'),
  };
}

function weighedSpread(
  places: readonly { readonly weight: number; readonly sum: Sum }[],
): PortfolioWeighedSpread {
  const known = places.filter(({ sum }) => !isUnknown(sum));
  const leftOut = places.length - known.length;
  const values = known.map(({ sum }) => sum.rupiah);
  if (values.includes(Number.POSITIVE_INFINITY))
    return { leftOut, gini: null, lorenz: null, reason: 'too-large' };
  const weights = { weights: known.map(({ weight }) => weight) };
  return { leftOut, gini: gini(values, weights), lorenz: lorenz(values, weights) };
}

import type { Applicable, Interval } from '../../core/interval.js';
import { isAbove, isPoint } from '../../measure/fuzzy.js';
import type { ItemsDefinition } from './definition.js';
import { isZero, productOf } from './geometric.js';
import { standingOf } from './items.js';
import {
  type Counted,
  copyOf,
  countedIn,
  factorsOf,
  isGeometric,
  type ScoreTarget,
  totalOf,
} from './target.js';
import type { ItemsVerdict } from './verdict.js';

/** One step towards a score. */
export interface ScoreStep<Item extends string = string> {
  readonly indicator: Item;
  /** `learn`: its level is not known. `change`: it is known, and is not all the way on the side that counts. */
  readonly kind: 'learn' | 'change';
  readonly from: Applicable;
  /** `in`; `out` for what speaks against. */
  readonly to: 'in' | 'out';
  /** What it adds to the lower bound of the score; in a geometric mean, after the steps before it. */
  readonly gain: number;
}

/** The way from a verdict to a score. */
export interface ScorePath<Item extends string = string, Group extends string = string> {
  readonly target: ScoreTarget<Group>;
  /**
   * Mandatory items that are not surely met, then those that add most, until the lower bound is there. In a geometric mean
   * what an item adds changes with each step, and the one that adds most is looked for anew.
   */
  readonly steps: readonly ScoreStep<Item>[];
  /** The score after the steps; `null` where nothing that counts applies, so that there is no way. */
  readonly reached: Interval | null;
}

/**
 * The items that bring the lower bound of a score to the target; the verdict and the target have been checked. In an
 * arithmetic mean no fewer would do; in a geometric mean they are found one by one, and where several groups stand at 0,
 * so that no item alone adds anything, those come first.
 */
export function scorePath(
  definition: ItemsDefinition,
  verdict: ItemsVerdict,
  target: ScoreTarget,
): ScorePath {
  const counted = countedIn(definition, verdict, target.group);
  const geometric = isGeometric(verdict, target);
  const isMandatory = ({ spec }: Counted) => spec.mandatory === true;
  const first = counted.filter(
    (one) => isMandatory(one) && standingOf(one.item, one.spec, verdict.inputs) !== 'met',
  );
  const taken = new Set<Counted>();
  const steps: ScoreStep[] = [];
  const after = (more?: Counted) =>
    counted.map((one) => (taken.has(one) || one === more ? { ...one, level: { lo: 1, hi: 1 } } : one));
  const take = (one: Counted) => {
    const before = totalOf(after(), geometric).lo;
    taken.add(one);
    steps.push({
      indicator: one.item,
      kind: isPoint(one.level) ? 'change' : 'learn',
      from: verdict.inputs[one.item] as Applicable,
      to: one.spec.polarity === 'against' ? 'out' : 'in',
      gain: geometric ? totalOf(after(), true).lo - before : gainOf(one),
    });
  };
  const orderOf = (one: Counted) => (geometric ? standing(after(one)) : [gainOf(one)]).map(comparable);
  for (const one of first) take(one);
  while (isAbove(target.atLeast, totalOf(after(), geometric).lo)) {
    const [best] = counted
      .filter((one) => !taken.has(one))
      .map((one) => ({ one, order: orderOf(one) }))
      .sort((a, b) => compare(b.order, a.order));
    if (!best) break;
    take(best.one);
  }
  return {
    target: copyOf(target),
    steps,
    reached: counted.length > 0 ? capped(totalOf(after(), geometric)) : null,
  };
}

/** How near counted items are to a lower bound: the more groups above 0 the nearer, then their product. */
function standing(counted: readonly Counted[]): number[] {
  const above = factorsOf(counted).filter(({ score }) => !isZero(score.lo));
  return [above.length, productOf(above).lo];
}

/** By the first number, then by the next. */
function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((one, index) => one - (b[index] as number)).find((difference) => difference !== 0) ?? 0;
}

function gainOf({ share, level }: Counted): number {
  return share * (1 - level.lo);
}

/** Without the last digits, so that no rounding error decides between equals. */
export function comparable(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

function capped({ lo, hi }: Interval): Interval {
  return { lo: Math.min(lo, 1), hi: Math.min(hi, 1) };
}

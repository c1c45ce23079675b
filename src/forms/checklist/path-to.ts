import type { Applicable, Interval } from '../../core/interval.js';
import { isAbove, isPoint } from '../../measure/fuzzy.js';
import type { ChecklistDefinition } from './definition.js';
import { standingOf } from './items.js';
import { type Counted, copyOf, countedIn, type ScoreTarget, sumOf } from './target.js';
import type { ChecklistVerdict } from './verdict.js';

/** One step towards a score. */
export interface ScoreStep<Item extends string = string> {
  readonly indicator: Item;
  /** `learn`: its level is not known. `change`: it is known, and is not all the way on the side that counts. */
  readonly kind: 'learn' | 'change';
  readonly from: Applicable;
  /** `in`; `out` for what speaks against. */
  readonly to: 'in' | 'out';
  /** What it adds to the lower bound of the score. */
  readonly gain: number;
}

/** The way from a verdict to a score. */
export interface ScorePath<Item extends string = string, Group extends string = string> {
  readonly target: ScoreTarget<Group>;
  /** Mandatory items that are not surely met, then those that add most, until the lower bound is there. */
  readonly steps: readonly ScoreStep<Item>[];
  /** The score after the steps; `null` where nothing that counts applies, so that there is no way. */
  readonly reached: Interval | null;
}

/** The fewest items that bring the lower bound of a score to the target; the verdict and the target have been checked. */
export function scorePath(
  definition: ChecklistDefinition,
  verdict: ChecklistVerdict,
  target: ScoreTarget,
): ScorePath {
  const counted = countedIn(definition, verdict, target.group);
  const isMandatory = ({ spec }: Counted) => spec.mandatory === true;
  const first = counted.filter(
    (one) => isMandatory(one) && standingOf(one.item, one.spec, verdict.inputs) !== 'met',
  );
  const others = counted
    .filter((one) => !first.includes(one) && isAbove(1, one.level.lo))
    .sort((a, b) => comparable(gainOf(b)) - comparable(gainOf(a)));
  const taken = new Set(first);
  const after = () =>
    sumOf(counted.map((one) => (taken.has(one) ? { ...one, level: { lo: 1, hi: 1 } } : one)));
  for (const one of others) {
    if (!isAbove(target.atLeast, after().lo)) break;
    taken.add(one);
  }
  return {
    target: copyOf(target),
    steps: [...taken].map((one) => ({
      indicator: one.item,
      kind: isPoint(one.level) ? 'change' : 'learn',
      from: verdict.inputs[one.item] ?? { lo: 0, hi: 1 },
      to: one.spec.polarity === 'against' ? 'out' : 'in',
      gain: gainOf(one),
    })),
    reached: counted.length > 0 ? capped(after()) : null,
  };
}

function gainOf({ share, level }: Counted): number {
  return share * (1 - level.lo);
}

/** Without the last digits, so that no rounding error decides between equals. */
export function comparable(value: number): number {
  return Number(value.toPrecision(12));
}

function capped({ lo, hi }: Interval): Interval {
  return { lo: Math.min(lo, 1), hi: Math.min(hi, 1) };
}

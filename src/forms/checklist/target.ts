import { groupBy } from '../../case/group-by.js';
import { assertOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Applicable, Interval } from '../../core/interval.js';
import { isAbove, mean } from '../../measure/fuzzy.js';
import type { ItemSpec, ItemsDefinition } from './definition.js';
import { type Factor, productOf } from './geometric.js';
import { contribution, isScored } from './items.js';
import type { ItemsVerdict } from './verdict.js';

/** A score, and how high it is to be: of one group, or, where none is named, overall by the weights of the verdict. */
export interface ScoreTarget<Group extends string = string> {
  readonly group?: Group;
  /** From 0 to 1. */
  readonly atLeast: number;
}

/** How a score stands to a cut: surely at it or above, surely below it, or not known. */
export type CutStanding = 'reached' | 'missed' | 'open' | 'inapplicable';

/** An item that counts in the targeted score: how much of it, and how far it speaks for the whole. */
export interface Counted {
  readonly item: string;
  readonly spec: ItemSpec;
  /** Its share in an arithmetic mean: what it adds to the score from nothing to all, in [0, 1]. */
  readonly share: number;
  /** The share of its group in the whole, in [0, 1]. */
  readonly groupShare: number;
  readonly level: Interval;
}

/** Throws unless a target is a score that the verdict has. */
export function assertTarget(
  caller: string,
  parameter: string,
  definition: ItemsDefinition,
  { weights }: ItemsVerdict,
  target: ScoreTarget,
): void {
  if (!isPlainObject(target)) {
    const remedy = 'Give { atLeast }, from 0 to 1, and a group if it is not the overall score.';
    throw new KemitraanError(caller, parameter, target, 'invalid-target', remedy);
  }
  for (const key of Object.keys(target))
    assertOneOf(caller, parameter, 'unknown-option', key, ['group', 'atLeast']);
  const { group, atLeast } = target;
  if (group !== undefined)
    assertOneOf(caller, `${parameter}.group`, 'unknown-group', group, Object.keys(definition.groups));
  if (!(typeof atLeast === 'number' && atLeast >= 0 && atLeast <= 1))
    throw new KemitraanError(
      caller,
      `${parameter}.atLeast`,
      atLeast,
      'invalid-number',
      'Give a number from 0 to 1.',
    );
  if (group === undefined && weights === undefined) {
    const remedy = 'Name a group, or score with weights: without them there is no overall score.';
    throw new KemitraanError(caller, `${parameter}.group`, group, 'invalid-target', remedy);
  }
}

/** A copy of a target that JSON gives back as it is: without minus zero, and without a group that is undefined. */
export function copyOf({ group, atLeast }: ScoreTarget): ScoreTarget {
  return { ...(group !== undefined && { group }), atLeast: atLeast + 0 };
}

/** The items that count in the targeted score, in the order of the definition. */
export function countedIn(
  { items, groups }: ItemsDefinition,
  { inputs, weights }: Pick<ItemsVerdict, 'inputs' | 'weights'>,
  group: string | undefined,
): Counted[] {
  const levelled = Object.entries(items).flatMap(([item, spec]) => {
    const level: Applicable = contribution(spec, inputs[item] as Applicable);
    return isScored(spec) && level !== 'not-applicable' ? [{ item, spec, level }] : [];
  });
  const sizes = new Map<string, number>();
  for (const { spec } of levelled) sizes.set(spec.group, (sizes.get(spec.group) ?? 0) + 1);
  const weightOf = (id: string) => {
    if (group !== undefined) return id === group ? 1 : 0;
    return sizes.has(id) ? (weights?.[id] as number) : 0;
  };
  const total = Object.keys(groups).reduce((sum, id) => sum + weightOf(id), 0);
  return levelled.flatMap((one) => {
    const groupShare = weightOf(one.spec.group) / total;
    const share = groupShare / (sizes.get(one.spec.group) as number);
    return share > 0 ? [{ ...one, share, groupShare }] : [];
  });
}

/** Whether a targeted score joins groups by the geometric mean. */
export function isGeometric({ aggregation }: ItemsVerdict, { group }: ScoreTarget): boolean {
  return aggregation === 'geometric' && group === undefined;
}

/** The score that counted items come to. */
export function totalOf(counted: readonly Counted[], geometric: boolean): Interval {
  return geometric ? productOf(factorsOf(counted)) : sumOf(counted);
}

/** How a score that there is stands to a cut. */
export function standingAt({ lo, hi }: Interval, cut: number): Exclude<CutStanding, 'inapplicable'> {
  if (!isAbove(cut, lo)) return 'reached';
  return isAbove(cut, hi) ? 'missed' : 'open';
}

/** How the targeted score of a verdict stands to its cut; the target has been checked. */
export function cutStandingOf(
  definition: ItemsDefinition,
  verdict: ItemsVerdict,
  target: ScoreTarget,
): CutStanding {
  const counted = countedIn(definition, verdict, target.group);
  if (counted.length === 0) return 'inapplicable';
  return standingAt(totalOf(counted, isGeometric(verdict, target)), target.atLeast);
}

/** The mean of each group of counted items, with its share in the whole. */
export function factorsOf(counted: readonly Counted[]): Factor[] {
  return [...groupBy(counted, ({ spec }) => spec.group).values()].map((group) => ({
    score: mean(group.map(({ level }) => level)) as Interval,
    share: (group[0] as Counted).groupShare,
  }));
}

function sumOf(counted: readonly Counted[]): Interval {
  return counted.reduce(
    ({ lo, hi }, { share, level }) => ({ lo: lo + share * level.lo, hi: hi + share * level.hi }),
    { lo: 0, hi: 0 },
  );
}

import type { Sourced } from '../core/basis.js';
import type { Wording } from '../core/locale.js';

/**
 * How much of the one is in the other: `close` (much the same role), `partial` (they overlap, and each holds something
 * that the other does not), `weak` (they touch in one respect), `none` (the two do not correspond, though their
 * rank suggests it).
 */
export const relationStrengths = ['close', 'partial', 'weak', 'none'] as const;
export type RelationStrength = (typeof relationStrengths)[number];

/** A framework, or one member of it. Its id need not be one of the library's. */
export interface CrosswalkEnd {
  readonly framework: string;
  readonly member?: string;
}

/**
 * How the one is related to the other: `resembles` compares; `aims-at` says where a model is to lead; `analogous` that both
 * have phases; `answered-by` which tactic, strategy or model answers an obstacle, a factor or a finding; `developed-into`,
 * `adapted-from`, `uses`, `joins`, `equals` and `base-of` what of the one is in the other; `draws-on` where something seems
 * to come from; `example-of` that it is an instance; `opposite-of` that they contradict each other; `judged-by` that a study
 * decides the one by the other; `distinct-from` that the two are kept apart, and the one does not tell the other.
 */
export const crosswalkRelations = [
  'resembles',
  'aims-at',
  'analogous',
  'answered-by',
  'developed-into',
  'equals',
  'adapted-from',
  'uses',
  'joins',
  'example-of',
  'base-of',
  'draws-on',
  'opposite-of',
  'judged-by',
  'distinct-from',
] as const;

/**
 * One statement that relates two frameworks. A relation, never a function: several rows may begin at one member, and none
 * has to.
 */
export interface Crosswalk extends Sourced {
  readonly from: CrosswalkEnd;
  readonly to: CrosswalkEnd;
  readonly relation: (typeof crosswalkRelations)[number];
  /** Of a comparison. */
  readonly strength?: RelationStrength;
  /** What a comparison compares: how much influence the role gives, or whether the offer of it is sincere. */
  readonly axis?: 'influence' | 'sincerity';
  /** What is lost, or what the source says. */
  readonly note: Wording;
}

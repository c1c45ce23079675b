import type { Interval } from '../../core/interval.js';
import type { Coverage, FrameworkRef, ReasonOf, VerdictGrounds } from '../../core/verdict.js';
import type { CaseReasons } from '../case-reasons.js';
import type { Aggregation } from './geometric.js';

/** What the items of a group, or of a stakeholder, come to. */
export interface ItemsScore {
  /**
   * The mean over the scored items that apply, from 0 (none of it is in place) to 1 (all of it is); what is unknown keeps
   * it wide. `null` where none applies.
   */
  readonly score: Interval | null;
  /** Of the scored items. */
  readonly coverage: Coverage;
}

/** An item that is not surely in place. */
export interface Gap<Item extends string = string, Stakeholder extends string = string> {
  readonly item: Item;
  /**
   * `failed`: it is known to be missing, or, where it speaks against the whole, to be there. `open`: that is not known, or it is
   * exactly 0.5.
   */
  readonly standing: 'failed' | 'open';
  readonly mandatory: boolean;
  /** Who has to see to it; empty where the source does not say. */
  readonly by: readonly Stakeholder[];
  /** The means to it that the source names and that are not surely in place either. */
  readonly means: readonly Item[];
  /** The full ids of tactics of the sources. */
  readonly tactics: readonly string[];
}

interface ItemParams<Item> {
  readonly item: Item;
  /** Present where the item speaks against the whole: it is met where it is out. */
  readonly against?: true;
  /** Present where it was answered on a Likert scale: it is met where the answer lies above the middle. */
  readonly likert?: true;
}

/** What the reasons of a checklist verdict speak of, by code. */
export interface ChecklistReasons<Item extends string = string> extends CaseReasons<Item> {
  readonly 'item-met': ItemParams<Item>;
  readonly 'item-failed': ItemParams<Item>;
  readonly 'item-open': ItemParams<Item>;
  readonly 'item-inapplicable': ItemParams<Item>;
  /** Its direction is not stated, or it is only a means to another item: it is listed, and not scored. */
  readonly 'item-not-scored': ItemParams<Item>;
}

/** A reason of a checklist verdict. */
export type ChecklistReason<Item extends string = string> = ReasonOf<ChecklistReasons<Item>>;

/** What the verdicts of a checklist and of an index have alike. Plain data. */
export interface ItemsVerdict<
  Item extends string = string,
  Group extends string = string,
  Stakeholder extends string = string,
  Id extends string = string,
> extends VerdictGrounds<Item, ChecklistReason<Item>> {
  readonly form: 'checklist' | 'index';
  readonly framework: FrameworkRef<Id>;
  readonly groups: Readonly<Record<Group, ItemsScore>>;
  /** What each stakeholder has to see to; an item of several counts for each. */
  readonly stakeholders: Readonly<Record<Stakeholder, ItemsScore>>;
  /** The mean of the groups by the caller's weights; absent without weights, `null` where no weighted group applies. */
  readonly score?: Interval | null;
  readonly weights?: Readonly<Record<Group, number>>;
  /** Of an index with weights: how they join the groups. */
  readonly aggregation?: Aggregation;
  /** The mandatory items that are known to be missing, and those of which it is not known. */
  readonly blocking: { readonly failed: readonly Item[]; readonly open: readonly Item[] };
  /** What is not surely in place, mandatory items first, then in the order of the definition. */
  readonly gaps: readonly Gap<Item, Stakeholder>[];
}

/** What a checklist says about one partnership. Plain data. */
export interface ChecklistVerdict<
  Item extends string = string,
  Group extends string = string,
  Stakeholder extends string = string,
  Id extends string = string,
> extends ItemsVerdict<Item, Group, Stakeholder, Id> {
  readonly form: 'checklist';
}

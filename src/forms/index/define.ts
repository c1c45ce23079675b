import type { Sector } from '../../case/vocabulary.js';
import { reading } from '../../core/reading.js';
import { itemsWordingFaults } from '../checklist/define.js';
import type { ItemSpec } from '../checklist/definition.js';
import type { IndexScale } from '../checklist/scale.js';
import { defined, type Known } from '../defined.js';
import type { DimensionSpec, IndexDefinition } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertIndexShape } from './limits.js';

/**
 * Declares an index of a caller's own: the same object, with its ids as literal types, after everything that the compiler
 * cannot see has been checked. An item of a dimension that there is none of does not compile. `score`, `nextQuestions`,
 * `pathTo`, `flipSet`, `explain` and `caseSchemaFor` take it like the library's own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { defineIndex, score } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Field manual, p. 9' }] } as const;
 * const item = { asks: 'partnership', rubric: 'ours', ...own } as const;
 * const bonds = defineIndex({
 *   form: 'index',
 *   id: 'field-bonds',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   scale: 'likert',
 *   groups: { trust: own, use: own, warmth: { optional: true, ...own } },
 *   items: {
 *     open: { ...item, group: 'trust', polarity: 'for' },
 *     guarded: { ...item, group: 'trust', polarity: 'against' },
 *     helps: { ...item, group: 'use', polarity: 'for' },
 *     laughs: { ...item, group: 'warmth', polarity: 'for' },
 *   },
 * });
 * const answers = { open: { points: 5, of: 5 }, guarded: { points: 1, of: 5 }, helps: { points: 2, of: 5 } };
 * const verdict = score(bonds, answers, { weights: { trust: 1, use: 1 }, aggregation: 'geometric' });
 * verdict.groups.trust.score; // => { lo: 1, hi: 1 }
 * verdict.groups.use.score; // => { lo: 0.25, hi: 0.25 }
 * verdict.score; // => { lo: 0.5, hi: 0.5 }
 * verdict.lengths; // => [5]
 * ```
 */
export function defineIndex<
  const Item extends string,
  const Group extends string,
  const Id extends string,
  const Items extends Readonly<Record<Item, ItemSpec<Group, Stakeholder, Item>>>,
  const Groups extends Readonly<Record<Group, DimensionSpec>>,
  const Scale extends IndexScale,
  const Each extends { readonly each?: readonly Sector[] },
  const Stakeholder extends string = never,
  const Statement extends string = never,
>(
  definition: IndexDefinition<Item, Group, Stakeholder, Id, Statement> & {
    readonly items: Items & Known<Items, ItemSpec>;
    readonly groups: Groups & Known<Groups, DimensionSpec>;
    readonly scale: Scale;
  } & Each,
): IndexDefinition<Item, Group, Stakeholder, Id, Statement> & {
  readonly items: Items;
  readonly groups: Groups;
  readonly scale: Scale;
} & Each {
  const read = () => {
    assertIndexShape('defineIndex', definition);
    return defined('defineIndex', definition, [...faultsOf(definition), ...itemsWordingFaults(definition)]);
  };
  return reading('defineIndex', 'definition', definition, read, 'invalid-definition');
}

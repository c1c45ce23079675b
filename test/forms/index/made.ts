import type { ItemSpec } from '../../../src/forms/checklist/definition.js';
import type { DimensionSpec, IndexDefinition } from '../../../src/forms/index/definition.js';
import { deepFreeze } from '../../deep-freeze.js';

export const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;

/** What a test says of an item: the dimension, and what is not as in the most usual item. */
export type Made = Partial<ItemSpec> & Pick<ItemSpec, 'group'>;

/** An index of these items; its dimensions are those given, or those of its items in order. */
export function indexOf(
  items: Readonly<Record<string, Made>>,
  more: Partial<Pick<IndexDefinition, 'scale' | 'each' | 'groups' | 'stakeholders' | 'wording'>> = {},
): IndexDefinition {
  const ids = [...new Set(Object.values(items).map(({ group }) => group))];
  const asks = more.each ? 'party' : 'partnership';
  return deepFreeze<IndexDefinition>({
    form: 'index',
    id: 'made',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    scale: 'levels',
    groups: Object.fromEntries(ids.map((id): [string, DimensionSpec] => [id, ours])),
    items: Object.fromEntries(
      Object.entries(items).map(([id, item]): [string, ItemSpec] => [
        id,
        { asks, polarity: 'for', rubric: 'ours', ...ours, ...item },
      ]),
    ),
    ...more,
  });
}

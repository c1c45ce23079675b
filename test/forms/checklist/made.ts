import type { Sourced } from '../../../src/core/basis.js';
import type { ChecklistDefinition, ItemSpec } from '../../../src/forms/checklist/definition.js';
import { deepFreeze } from '../../deep-freeze.js';

export const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;

/** What a test says of an item: the group, and what is not as in the most usual item. */
export type Made = Partial<ItemSpec> & Pick<ItemSpec, 'group'>;

export type MadeChecklist = ChecklistDefinition;

const tableOf = (ids: readonly string[]): Record<string, Sourced> =>
  Object.fromEntries(ids.map((id) => [id, ours]));

/** A checklist of these items; its groups are those given, or those of its items in order. */
export function checklistOf(
  items: Readonly<Record<string, Made>>,
  groups: readonly string[] = [...new Set(Object.values(items).map(({ group }) => group))],
  stakeholders: readonly string[] = [],
): MadeChecklist {
  return deepFreeze<MadeChecklist>({
    form: 'checklist',
    id: 'made',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    groups: tableOf(groups),
    ...(stakeholders.length > 0 && { stakeholders: tableOf(stakeholders) }),
    items: Object.fromEntries(
      Object.entries(items).map(([id, item]): [string, ItemSpec] => [
        id,
        { asks: 'partnership', polarity: 'for', rubric: 'ours', ...ours, ...item },
      ]),
    ),
  });
}

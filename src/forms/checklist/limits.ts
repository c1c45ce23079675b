import { assertOneOf } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { checkOnce } from '../../core/prepared.js';
import { reading } from '../../core/reading.js';
import { assertCited, hasShape, misshapen } from '../shape.js';
import type { ChecklistDefinition, ItemsDefinition } from './definition.js';

/** A checklist holds at most this many items, groups and stakeholders. */
export const checklistLimits = { items: 64, groups: 16, stakeholders: 16 } as const;

/** Whether a definition is of a form, and has items in groups. */
export function hasItems(definition: ItemsDefinition, form: ItemsDefinition['form']): boolean {
  const tables = ['groups', 'items', ...(definition?.stakeholders === undefined ? [] : ['stakeholders'])];
  return (
    hasShape(definition, form, tables) &&
    Object.values(definition.items).every(({ parts = [], by = [], tactics = [] }) =>
      [parts, by, tactics].every((list) => Array.isArray(list)),
    )
  );
}

/** Throws `invalid-definition` for what has not the shape of a checklist. */
export function assertChecklistShape(caller: string, definition: ChecklistDefinition): void {
  checkOnce(caller, definition, checkShape);
}

function checkShape(caller: string, definition: ChecklistDefinition): void {
  if (hasItems(definition, 'checklist')) return;
  throw misshapen(
    caller,
    definition,
    'checklist',
    ['groups', 'items'],
    "Give a checklist: form 'checklist', id, version, basis, source, groups, items (parts, by and tactics in lists).",
  );
}

/** Throws `invalid-definition` for what is no checklist, or one that is too large. */
export function assertChecklist(caller: string, definition: ChecklistDefinition): void {
  const look = () => checkOnce(caller, definition, check);
  reading(caller, 'definition', definition, look, 'invalid-definition');
}

function check(caller: string, definition: ChecklistDefinition): void {
  assertChecklistShape(caller, definition);
  assertSize(caller, definition);
}

/** Throws `invalid-definition` where a member cites nothing, an item is of no group, or there are too many of them. */
export function assertSize(caller: string, definition: ItemsDefinition): void {
  assertCited(caller, definition, ['groups', 'items', 'stakeholders']);
  const { items, groups, stakeholders = {} } = definition;
  for (const [id, { group }] of Object.entries(items))
    assertOneOf(caller, `definition.items.${id}.group`, 'invalid-definition', group, Object.keys(groups));
  const [ofItems, ofGroups, ofStakeholders] = [items, groups, stakeholders].map(
    (table) => Object.keys(table).length,
  ) as [number, number, number];
  if (
    ofItems <= checklistLimits.items &&
    ofGroups <= checklistLimits.groups &&
    ofStakeholders <= checklistLimits.stakeholders
  )
    return;
  throw new KemitraanError(
    caller,
    'definition',
    `${definition.id}: ${ofItems} items, ${ofGroups} groups, ${ofStakeholders} stakeholders`,
    'invalid-definition',
    `Use at most ${checklistLimits.items} items, ${checklistLimits.groups} groups and ${checklistLimits.stakeholders} stakeholders.`,
  );
}

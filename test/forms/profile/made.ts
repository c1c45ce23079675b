import type { Sector } from '../../../src/case/vocabulary.js';
import type { ProfileDefinition } from '../../../src/forms/profile/definition.js';
import { deepFreeze } from '../../deep-freeze.js';

/** Who speaks for all that is made here. */
export const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;

/** Which rows a reading requires, and which decide: all where that is left out. */
export interface Rule {
  readonly required?: readonly string[];
  readonly deciding?: readonly string[];
}

/** A profile of rows and columns in order, with its readings, the first of them the default. */
export function profileOf(
  rows: readonly string[],
  columns: readonly string[],
  rules: Readonly<Record<string, Rule>> = { plain: {} },
  each?: readonly Sector[],
): ProfileDefinition {
  const asks = each ? ('party' as const) : ('partnership' as const);
  return deepFreeze({
    form: 'profile',
    id: 'made',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    ...(each && { each }),
    rows: Object.fromEntries(rows.map((id) => [id, { asks, rubric: 'ours' as const, ...ours }])),
    columns: Object.fromEntries(columns.map((id) => [id, ours])),
    readings: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, { ...rule, ...ours }])),
    defaultReading: Object.keys(rules)[0] ?? '',
  });
}

/** Every subset of some items, the empty one first, each in the order of the items. */
export function subsetsOf<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((found, item) => found.concat(found.map((one) => [...one, item])), [[]]);
}

/** Every way to take one item out of each list. */
export function choicesOf<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (found, list) => found.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );
}

export const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

import { assertOneOf } from '../core/assert.js';
import { reading } from '../core/reading.js';
import { cited } from './case-reasons.js';
import type { CatalogueDefinition, EntrySpec } from './catalogue/definition.js';
import { assertCatalogueShape } from './catalogue/limits.js';

/** The entries of a catalogue. */
export type EntryOf<D extends CatalogueDefinition> = keyof D['entries'] & string;

/** An entry as it is declared, with its id. */
export type CatalogueEntry<D extends CatalogueDefinition, E extends EntryOf<D> = EntryOf<D>> = {
  [Id in E]: D['entries'][Id] & { readonly id: Id };
}[E];

/**
 * One entry of a catalogue: the library's or a caller's own, with its figures as literal types. For its words see
 * `explainEntry`. Throws `unknown-entry` for one that there is none of.
 *
 * @example
 * ```ts
 * import { innovationIndexContext } from 'kemitraan/collaboration';
 * import { lookUp } from 'kemitraan/forms';
 * lookUp(innovationIndexContext, 'gii.2016').values.rank; // => 88
 * ```
 */
export function lookUp<const D extends CatalogueDefinition, const E extends EntryOf<D>>(
  definition: D,
  entry: E,
): CatalogueEntry<D, E>;
export function lookUp(definition: CatalogueDefinition, entry: string): unknown {
  return reading('lookUp', 'definition', definition, () => lookedUp(definition, entry), 'invalid-definition');
}

function lookedUp(definition: CatalogueDefinition, entry: string): unknown {
  assertCatalogueShape('lookUp', definition);
  assertOneOf('lookUp', 'entry', 'unknown-entry', entry, Object.keys(definition.entries));
  const spec = definition.entries[entry];
  return spec && withId(entry, spec);
}

/**
 * The entries of a catalogue in their order, or those of one group. Throws `unknown-group` for one that there is none of.
 *
 * @example
 * ```ts
 * import { administrativeParadigms } from 'kemitraan/collaboration';
 * import { entriesOf } from 'kemitraan/forms';
 * entriesOf(administrativeParadigms).map(({ id }) => id); // => ['opa', 'npm', 'nps', 'collaboration-21c']
 * ```
 */
export function entriesOf<const D extends CatalogueDefinition>(
  definition: D,
  group?: keyof NonNullable<D['groups']> & string,
): CatalogueEntry<D>[];
export function entriesOf(definition: CatalogueDefinition, group?: string): unknown[] {
  return reading(
    'entriesOf',
    'definition',
    definition,
    () => entriesIn(definition, group),
    'invalid-definition',
  );
}

function entriesIn(definition: CatalogueDefinition, group?: string): unknown[] {
  assertCatalogueShape('entriesOf', definition);
  if (group !== undefined)
    assertOneOf('entriesOf', 'group', 'unknown-group', group, Object.keys(definition.groups ?? {}));
  return Object.entries(definition.entries)
    .filter(([, spec]) => group === undefined || spec.group === group)
    .map(([id, spec]) => withId(id, spec));
}

/** A copy, so that no result shares anything with a definition. */
function withId(id: string, spec: EntrySpec): EntrySpec & { readonly id: string } {
  const { columns, studies, values, seenIn } = spec;
  return {
    ...spec,
    id,
    source: cited(spec.source),
    ...(columns && { columns: [...columns] }),
    ...(studies && { studies: [...studies] }),
    ...(values && { values: { ...values } }),
    ...(seenIn && { seenIn: [...seenIn] }),
  };
}

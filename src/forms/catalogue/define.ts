import { reading } from '../../core/reading.js';
import { defined } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { CatalogueDefinition, EntrySpec } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertCatalogueShape } from './limits.js';

/**
 * Declares a catalogue of a caller's own: the same object, with its ids and values as literal types, after everything that
 * the compiler cannot see has been checked. `lookUp`, `entriesOf` and `explainEntry` take it like the library's own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { defineCatalogue, lookUp } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Field manual, p. 20' }] } as const;
 * const forms = defineCatalogue({
 *   form: 'catalogue',
 *   id: 'field-forms',
 *   version: '1.0.0',
 *   basis: { model: 'ours' },
 *   source: own.source,
 *   order: 'list',
 *   entries: { visit: { values: { pages: 2 }, ...own }, budget: { values: { pages: 5 }, ...own } },
 * });
 * lookUp(forms, 'budget').values.pages; // => 5
 * ```
 */
export function defineCatalogue<
  const Entry extends string,
  const Id extends string,
  const Entries extends Readonly<Record<Entry, EntrySpec>>,
  const Group extends string = never,
  const Column extends string = never,
  const Statement extends string = never,
>(
  definition: CatalogueDefinition<Entry, Group, Column, Id, Statement> & { readonly entries: Entries },
): CatalogueDefinition<Entry, Group, Column, Id, Statement> & { readonly entries: Entries } {
  const read = () => {
    assertCatalogueShape('defineCatalogue', definition);
    const { entries, groups, columns, statements } = definition;
    const names = [
      ...(groups ? ['groups'] : []),
      ...(columns ? ['columns'] : []),
      'entries',
      ...(statements ? ['statements'] : []),
    ];
    const words = wordingFaults(definition.wording, names, (checks, section) => {
      if (groups) checks.textsOf('wording.groups', section('groups'), Object.keys(groups));
      if (columns) checks.textsOf('wording.columns', section('columns'), Object.keys(columns));
      checks.entries('wording.entries', section('entries'), entries);
      if (statements) checks.textsOf('wording.statements', section('statements'), Object.keys(statements));
    });
    return defined('defineCatalogue', definition, [...faultsOf(definition), ...words]);
  };
  return reading('defineCatalogue', 'definition', definition, read, 'invalid-definition');
}

import { assertCited, hasShape, misshapen } from '../shape.js';
import type { CatalogueDefinition } from './definition.js';

/** A catalogue holds at most this many entries, groups and columns. */
export const catalogueLimits = { entries: 128, groups: 16, columns: 8 } as const;

/** Throws `invalid-definition` for what has not the shape of a catalogue. */
export function assertCatalogueShape(caller: string, definition: CatalogueDefinition): void {
  const tables = ['groups', 'columns'].filter((table) => Object(definition)[table] !== undefined);
  const shaped =
    hasShape(definition, 'catalogue', ['entries', ...tables]) &&
    Object.values(definition.entries).every(({ source, columns = [], studies = [], seenIn = [] }) =>
      [source, columns, studies, seenIn].every((list) => Array.isArray(list)),
    );
  if (!shaped)
    throw misshapen(
      caller,
      definition,
      'catalogue',
      ['entries', ...tables],
      "Give a catalogue: form 'catalogue', id, version, basis, source, order, entries (what they name in lists).",
    );
  assertCited(caller, definition, ['entries', ...tables]);
}

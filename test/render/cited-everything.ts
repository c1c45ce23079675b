import type { Case } from '../../src/case/case.js';
import { classify } from '../../src/forms/classify.js';
import type { TypologyDefinition } from '../../src/forms/typology/definition.js';
import { type Citation, type ReferenceKey, references } from '../../src/references/references.js';
import { typologyOf } from '../forms/typology/made.js';

/** A typology of a caller's own that cites these, and nothing else. */
export function citing(source: readonly Citation[]): TypologyDefinition {
  const made: TypologyDefinition = typologyOf(['a', 'b'], { t: { a: 'in' }, u: { b: 'in' } });
  const attributes = Object.entries(made.attributes).map(([id, spec]) => [id, { ...spec, source }]);
  return { ...made, id: 'own', source, attributes: Object.fromEntries(attributes) };
}

/** Every work of the bibliography. */
export const everyWork: readonly Citation[] = Object.keys(references).map((ref) => ({
  ref: ref as ReferenceKey,
}));

/** A case that is coded from a source with this citation, on the typology that cites everything, and another source. */
export function codedFrom(citation: string): Case {
  return {
    schema: 'kemitraan/case@1',
    id: 'clinic',
    title: 'A clinic',
    sources: [
      { id: 'unread', citation: 'Nobody', kind: 'report', extent: 'full' },
      { id: 'report', citation, kind: 'report', extent: 'excerpt' },
    ],
    observations: [{ indicator: 'own.a', level: 'in', source: 'report', locator: 'p. 1' }],
  };
}

/** What such a typology says of it, or where there is no case. */
export function verdictOn(given?: Case, cited: readonly Citation[] = everyWork) {
  const definition = citing(cited);
  return given === undefined ? classify(definition, {}) : classify(definition, given);
}

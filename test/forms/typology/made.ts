import type { Criteria } from '../../../src/forms/criteria/criterion.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { deepFreeze } from '../../deep-freeze.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;

/** A typology with one reading, of attributes in order and the defining criteria of each type. */
export function typologyOf(
  attributes: readonly string[],
  types: Readonly<Record<string, Criteria<string>>>,
): TypologyDefinition {
  return deepFreeze({
    form: 'typology',
    id: 'made',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    attributes: Object.fromEntries(
      attributes.map((id) => [id, { asks: 'relation' as const, rubric: 'ours' as const, ...ours }]),
    ),
    types: Object.fromEntries(Object.entries(types).map(([id, defining]) => [id, { defining, ...ours }])),
    readings: { plain: { changes: {}, ...ours } },
    defaultReading: 'plain',
  });
}

export const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

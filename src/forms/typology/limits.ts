import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { assertCited, hasShape, isTable, misshapen } from '../shape.js';
import type { TypeChange, TypologyDefinition } from './definition.js';

/** A typology holds at most this many attributes, types and readings, so that every verdict stays exact and quick. */
export const typologyLimits = { attributes: 64, types: 16, readings: 16 } as const;

/** Throws `invalid-definition` for what has not the shape of a typology. */
export function assertTypologyShape(caller: string, definition: TypologyDefinition): void {
  const shaped =
    hasShape(definition, 'typology', ['attributes', 'types', 'readings']) &&
    typeof definition.defaultReading === 'string' &&
    Object.values(definition.attributes).every(({ parts = [] }) => Array.isArray(parts)) &&
    Object.values(definition.types).every(
      ({ defining, indicative = {} }) => isTable(defining) && isTable(indicative),
    ) &&
    Object.values(definition.readings).every(
      ({ changes }) => isTable(changes) && Object.values(changes).every(isChange),
    );
  if (shaped) return;
  throw misshapen(
    caller,
    definition,
    'typology',
    ['attributes', 'types', 'readings'],
    "Give a typology: form 'typology', id, version, basis, source, attributes (parts in a list), types (each with defining), readings (each with changes; drop in a list), defaultReading.",
  );
}

function isChange(change: TypeChange<string> | undefined): boolean {
  if (change === undefined) return true;
  if (!isTable(change)) return false;
  const { define = {}, drop = [] } = change;
  return isTable(define) && Array.isArray(drop);
}

/** Throws `invalid-definition` for what is no typology, or one that is too large to be exact about. */
export function assertTypology(caller: string, definition: TypologyDefinition): void {
  reading(caller, 'definition', definition, () => assertSound(caller, definition), 'invalid-definition');
}

function assertSound(caller: string, definition: TypologyDefinition): void {
  assertTypologyShape(caller, definition);
  assertCited(caller, definition, ['attributes', 'types', 'readings']);
  for (const [id, { facts = [] }] of Object.entries(definition.attributes)) {
    const readable: unknown = Array.isArray(facts) && facts.every((rule) => Array.isArray(rule?.lists));
    if (readable) continue;
    const remedy = 'Give a list of rules; defineTypology says what is wrong with them.';
    throw new KemitraanError(
      caller,
      `definition.attributes.${id}.facts`,
      facts,
      'invalid-definition',
      remedy,
    );
  }
  const attributes = Object.keys(definition.attributes).length;
  const types = Object.keys(definition.types).length;
  if (attributes <= typologyLimits.attributes && types <= typologyLimits.types) return;
  throw new KemitraanError(
    caller,
    'definition',
    `${definition.id}: ${attributes} attributes, ${types} types`,
    'invalid-definition',
    `Use at most ${typologyLimits.attributes} attributes and ${typologyLimits.types} types.`,
  );
}

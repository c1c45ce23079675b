import { isOneOf } from '../../core/assert.js';
import { checkOnce } from '../../core/prepared.js';
import { reading } from '../../core/reading.js';
import { assertSize, hasItems } from '../checklist/limits.js';
import { indexScales } from '../checklist/scale.js';
import { misshapen } from '../shape.js';
import type { IndexDefinition } from './definition.js';

/** Throws `invalid-definition` for what has not the shape of an index. */
export function assertIndexShape(caller: string, definition: IndexDefinition): void {
  checkOnce(caller, definition, checkShape);
}

function checkShape(caller: string, definition: IndexDefinition): void {
  const shaped =
    hasItems(definition, 'index') &&
    isOneOf(definition.scale, indexScales) &&
    (definition.each === undefined || Array.isArray(definition.each));
  if (shaped) return;
  throw misshapen(
    caller,
    definition,
    'index',
    ['groups', 'items'],
    `Give an index: form 'index', id, version, basis, source, scale (${indexScales.join(' or ')}), groups, items (parts, by and tactics in lists).`,
  );
}

/** Throws `invalid-definition` for what is no index, or one that is too large. */
export function assertIndex(caller: string, definition: IndexDefinition): void {
  const look = () => checkOnce(caller, definition, check);
  reading(caller, 'definition', definition, look, 'invalid-definition');
}

function check(caller: string, definition: IndexDefinition): void {
  assertIndexShape(caller, definition);
  assertSize(caller, definition);
}

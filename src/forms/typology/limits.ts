import { KemitraanError } from '../../core/error.js';
import type { TypologyDefinition } from './definition.js';

/** A typology holds at most this many attributes and types, so that every verdict stays exact. */
export const typologyLimits = { attributes: 64, types: 16 } as const;

/** Throws `invalid-definition` for a definition that is too large to be exact about. */
export function assertWithinLimits(caller: string, definition: TypologyDefinition): void {
  const attributes = Object.keys(definition.attributes).length;
  const types = Object.keys(definition.types).length;
  if (attributes <= typologyLimits.attributes && types <= typologyLimits.types) return;
  throw new KemitraanError({
    code: 'invalid-definition',
    in: caller,
    parameter: 'definition',
    value: `${definition.id}: ${attributes} attributes, ${types} types`,
    remedy: `Use at most ${typologyLimits.attributes} attributes and ${typologyLimits.types} types.`,
  });
}

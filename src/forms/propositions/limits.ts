import { KemitraanError } from '../../core/error.js';
import { hasShape } from '../shape.js';
import type { PropositionsDefinition } from './definition.js';

/** Throws `invalid-definition` for what has not the shape of propositions. */
export function assertPropositionsShape(caller: string, definition: PropositionsDefinition): void {
  const shaped =
    hasShape(definition, 'propositions', ['indicators', 'rules']) &&
    Object.values(definition.rules).every((rule) => Array.isArray(rule.if ?? []) && Array.isArray(rule.then));
  if (shaped) return;
  throw new KemitraanError(
    caller,
    'definition',
    definition,
    'invalid-definition',
    "Give propositions: form 'propositions', id, version, basis, source, indicators, rules (each with then, and if where it is conditional, in lists).",
  );
}

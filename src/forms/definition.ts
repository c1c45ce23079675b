import { askedIds } from '../core/indicator.js';
import type { PropositionsDefinition, PropositionsWording } from './propositions/definition.js';
import type { TypologyDefinition } from './typology/definition.js';
import type { TypologyWording } from './typology/wording.js';

/** A framework as data, of any form. */
export type Definition = TypologyDefinition | PropositionsDefinition;

/** The words of a framework, of any form. */
export type DefinitionWording = TypologyWording | PropositionsWording;

/**
 * The full ids of the indicators that a framework asks, each followed by those of its sub-questions, in definition
 * order.
 *
 * @example
 * ```ts
 * import { partnershipPreconditions } from 'kemitraan/archetypes';
 * import { indicatorIds } from 'kemitraan/forms';
 * indicatorIds(partnershipPreconditions)[0]; // => 'partnership-preconditions.two-parties'
 * ```
 */
export function indicatorIds(definition: Definition): string[] {
  const specs = definition.form === 'typology' ? definition.attributes : definition.indicators;
  return askedIds(specs).map((id) => `${definition.id}.${id}`);
}

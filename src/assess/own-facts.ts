import { prepared } from '../core/prepared.js';
import { reading } from '../core/reading.js';
import type { Definition } from '../forms/definition.js';
import type { FactsFor } from '../forms/read-case.js';
import { communicationConvergence } from '../frameworks/communication-convergence/definition.js';
import { communicationFacts } from '../frameworks/communication-convergence/facts.js';
import { partnershipPreconditions } from '../frameworks/partnership-preconditions/definition.js';
import { preconditionFacts } from '../frameworks/partnership-preconditions/facts.js';

/**
 * What reads the facts of a case for a definition by code of its own: only for those of the library, as they stand there or
 * as a copy: definitions are data.
 */
export function factsOf(caller: string, definition: Definition): FactsFor | undefined {
  switch (definition.id) {
    case 'communication-convergence':
      return isOwn(caller, definition, communicationConvergence) ? communicationFacts : undefined;
    case 'partnership-preconditions':
      return isOwn(caller, definition, partnershipPreconditions) ? preconditionFacts : undefined;
    default:
      return undefined;
  }
}

function isOwn(caller: string, definition: Definition, own: Definition): boolean {
  if (definition === own) return true;
  const written = () => prepared(definition, asText);
  return (
    reading(caller, 'options.frameworks', definition, written, 'invalid-definition') === prepared(own, asText)
  );
}

function asText(definition: Definition): string {
  return JSON.stringify(definition);
}

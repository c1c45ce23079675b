import type { Definition } from '../forms/definition.js';
import type { FactsFor } from '../forms/read-case.js';
import { communicationConvergence } from '../frameworks/communication-convergence/definition.js';
import { communicationFacts } from '../frameworks/communication-convergence/facts.js';
import { partnershipPreconditions } from '../frameworks/partnership-preconditions/definition.js';
import { preconditionFacts } from '../frameworks/partnership-preconditions/facts.js';

/** What reads the facts of a case by code of its own, by framework of the library. */
export const factsBy: Readonly<Record<string, FactsFor>> = {
  'communication-convergence': communicationFacts,
  'partnership-preconditions': preconditionFacts,
};

/** What reads the facts of a case for a definition by code of its own: only for those of the library. */
export function factsOf(definition: Definition): FactsFor | undefined {
  const ours: readonly Definition[] = [communicationConvergence, partnershipPreconditions];
  return ours.includes(definition) ? factsBy[definition.id] : undefined;
}

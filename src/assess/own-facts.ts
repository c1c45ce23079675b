import type { FactsFor } from '../forms/read-case.js';
import { communicationFacts } from '../frameworks/communication-convergence/facts.js';
import { preconditionFacts } from '../frameworks/partnership-preconditions/facts.js';

/** What reads the facts of a case by code of its own, by framework of the library. */
export const factsBy: Readonly<Record<string, FactsFor>> = {
  'communication-convergence': communicationFacts,
  'partnership-preconditions': preconditionFacts,
};

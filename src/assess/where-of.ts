import type { Scope } from '../core/verdict.js';
import type { Verdict } from '../forms/assert-verdict.js';

/** The party and the management function that a verdict is about, where it is about one at a time. */
export function whereOf({ scope }: Verdict): Pick<Scope, 'party' | 'function'> {
  return {
    ...(scope?.party !== undefined && { party: scope.party }),
    ...(scope?.function !== undefined && { function: scope.function }),
  };
}

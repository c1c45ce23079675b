import type { Case } from '../../case/case.js';
import { type Observed, observe } from '../../case/observe.js';
import type { ScopeOptions } from '../../case/scope.js';
import type { Applicable } from '../../core/interval.js';
import type { Disagreement } from '../../core/verdict.js';
import { assertLevel, type Input } from '../input.js';
import { unitsOf } from '../read-each.js';
import type { LadderDefinition } from './definition.js';

/** What a case says of each party that a ladder is about. */
export function readLadderUnits(
  { id, each = [], indicators }: LadderDefinition,
  subject: Case,
  options: ScopeOptions,
  caller: string,
): Input[] {
  return unitsOf({ id, each }, indicators, subject, options, caller, assertLevel).map(({ scope, rowsOf }) => {
    const inputs: Record<string, Applicable> = {};
    const observed: Record<string, Observed> = {};
    const disagreements: Disagreement[] = [];
    const looked = { ...scope, partnersKnown: true };
    for (const [indicator, spec] of Object.entries(indicators)) {
      const rows = (part?: string) => rowsOf(part === undefined ? indicator : `${indicator}.${part}`);
      // The one party is the only partner that is looked at.
      const seen = observe({ ...spec, asks: 'partner' }, rows, [], looked, subject.period);
      observed[indicator] = seen;
      inputs[indicator] = seen.level;
      for (const kind of ['observers', 'judged-derived'] as const)
        if (seen.caveats.includes(kind)) disagreements.push({ indicator, kind });
    }
    return { inputs, disagreements, from: { case: subject, scope, observed } };
  });
}

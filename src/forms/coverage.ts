import type { Applicable } from '../core/interval.js';
import type { Coverage } from '../core/verdict.js';
import { isPoint } from '../measure/fuzzy.js';

/** How much of the input is known, and what of it is not. */
export function coverageOf<Indicator extends string>(
  inputs: Readonly<Record<Indicator, Applicable>>,
): { readonly coverage: Coverage; readonly unknown: Indicator[] } {
  const ids = Object.keys(inputs) as Indicator[];
  const applicable = ids.filter((id) => inputs[id] !== 'not-applicable');
  const unknown = applicable.filter((id) => {
    const level: Applicable = inputs[id];
    return level !== 'not-applicable' && !isPoint(level);
  });
  return {
    coverage: { known: applicable.length - unknown.length, applicable: applicable.length, total: ids.length },
    unknown,
  };
}

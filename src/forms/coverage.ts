import type { Applicable } from '../core/interval.js';
import type { Coverage } from '../core/verdict.js';
import { isPoint } from '../measure/fuzzy.js';

/** How much of the input is known, and what of it is not. */
export function coverageOf<Indicator extends string>(
  inputs: Readonly<Record<Indicator, Applicable>>,
): { readonly coverage: Coverage; readonly unknown: Indicator[] } {
  const ids = Object.keys(inputs) as Indicator[];
  const unknown: Indicator[] = [];
  let applicable = 0;
  for (const id of ids) {
    const level: Applicable = inputs[id];
    if (level === 'not-applicable') continue;
    applicable += 1;
    if (!isPoint(level)) unknown.push(id);
  }
  return { coverage: { known: applicable - unknown.length, applicable, total: ids.length }, unknown };
}

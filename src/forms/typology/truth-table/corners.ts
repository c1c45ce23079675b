import type { Applicable } from '../../../core/interval.js';
import { crossover, isAbove } from '../../../measure/fuzzy.js';
import type { Inputs, Side } from '../../criteria/criterion.js';
import type { Corner, UnplacedCase } from './result.js';

/** Where a case may be: on each attribute the sides that are possible, and why no row holds it, if none does. */
export interface Place {
  readonly id: string;
  /** By attribute, in their order. */
  readonly sides: readonly (readonly Side[])[];
  /** The number of the corner that it is in; `null` where it is in none for sure. */
  readonly corner: number | null;
  readonly reason?: UnplacedCase['reason'];
  /** The attributes that keep it, by position. */
  readonly keeping: readonly number[];
}

/** Why no row holds a case, the first that applies before the others. */
const reasons = ['inapplicable', 'maximum-ambiguity', 'unknown'] as const;

/** Where a case is among the corners of these attributes. */
export function placeOf(id: string, attributes: readonly string[], inputs: Inputs): Place {
  const sides: Side[][] = [];
  const kept = { inapplicable: [] as number[], 'maximum-ambiguity': [] as number[], unknown: [] as number[] };
  for (const [at, attribute] of attributes.entries()) {
    const level = inputs[attribute] as Applicable;
    const possible: Side[] = [];
    sides.push(possible);
    if (level === 'not-applicable') {
      kept.inapplicable.push(at);
      continue;
    }
    if (isAbove(crossover, level.lo)) possible.push('out');
    if (isAbove(level.hi, crossover)) possible.push('in');
    // One side alone may be possible, and 0.5 itself as well: then it is not sure either.
    const isSure = isAbove(level.lo, crossover) || isAbove(crossover, level.hi);
    if (possible.length === 0) kept['maximum-ambiguity'].push(at);
    else if (!isSure) kept.unknown.push(at);
  }
  const reason = reasons.find((one) => kept[one].length > 0);
  if (reason !== undefined) return { id, sides, corner: null, reason, keeping: kept[reason] };
  return { id, sides, corner: numberOf(sides.map(([side]) => side === 'in')), keeping: [] };
}

/** The number of a corner, the first attribute slowest: exact up to 52 attributes. */
function numberOf(isIn: readonly boolean[]): number {
  return isIn.reduce((number, one) => 2 * number + (one ? 1 : 0), 0);
}

/** The sides of the corner with a number. */
export function sidesOf(number: number, attributes: number): Side[] {
  const sides: Side[] = [];
  let rest = number;
  for (let at = 0; at < attributes; at += 1) {
    sides.unshift(rest % 2 === 1 ? 'in' : 'out');
    rest = Math.floor(rest / 2);
  }
  return sides;
}

/** The corner as a table. */
export function cornerOf(attributes: readonly string[], sides: readonly Side[]): Corner {
  return tableOf(attributes, sides);
}

/** What belongs to each attribute, by its id. */
export function tableOf<T>(attributes: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value, at) => [attributes[at] as string, value]));
}

/** Whether a case that no row holds may be in a corner. */
export function mayBeIn({ sides }: Place, corner: readonly Side[]): boolean {
  return corner.every((side, at) => sides[at]?.includes(side));
}

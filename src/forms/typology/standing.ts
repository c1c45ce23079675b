import type { Interval } from '../../core/interval.js';
import { mean } from '../../measure/fuzzy.js';
import type { Inputs } from '../criteria/criterion.js';
import { applying, levelOf, type Membership, membershipOf } from '../criteria/membership.js';
import type { ReadType } from './types-under.js';

/** How one type stands. */
export interface TypeStanding extends Membership {
  readonly typicality: Interval | null;
}

/** Membership, typicality and status of one type. @see kvist-2007 */
export function standingOf(type: ReadType, inputs: Inputs): TypeStanding {
  const typicality = mean(applying(type.indicative.map((criterion) => levelOf(criterion, inputs))));
  const { membership, binding, status } = membershipOf(type, inputs);
  return { membership, binding, status, typicality };
}

import type { Sourced } from '../../core/basis.js';
import { prepared } from '../../core/prepared.js';
import { type Criteria, type Criterion, keysOf } from '../criteria/criterion.js';
import type { Severity } from './verdict.js';

/** What a side of a rule asks for: indicators that are all to be in, or each with the side that it is to be on. */
export type Wanted<Indicator extends string = string> = readonly Indicator[] | Criteria<Indicator>;

/** One rule: if everything that `if` asks for is so, then everything that `then` asks for is expected to be so. */
export interface Rule<Indicator extends string = string> extends Sourced {
  /** The antecedent; a rule without one always applies. */
  readonly if?: Wanted<Indicator>;
  /** The consequent; empty where the model does not state what it would ask for. */
  readonly then: Wanted<Indicator>;
  readonly severity: Severity;
}

/** Rules by id, in the order of their findings. */
export type Rules = Readonly<Record<string, Rule>>;

/** A rule as it is read: what each of its sides asks for, criterion by criterion. */
export interface ReadRule extends Pick<Rule, 'severity' | 'source'> {
  readonly id: string;
  readonly antecedent: readonly Criterion[];
  readonly consequent: readonly Criterion[];
}

/** Rules one by one, in the order of their findings. */
export function readRules(rules: Rules): readonly ReadRule[] {
  return prepared(rules, readEachRule);
}

function readEachRule(rules: Rules): ReadRule[] {
  return Object.entries(rules).map(([id, { if: antecedent, then, severity, source }]) => ({
    id,
    severity,
    source,
    antecedent: criteriaOf(antecedent),
    consequent: criteriaOf(then),
  }));
}

/** What a side of a rule asks for, criterion by criterion; nothing of a side that there is none of. */
function criteriaOf(wanted: Wanted = []): Criterion[] {
  if (isList(wanted)) return wanted.map((indicator) => [indicator, 'in']);
  return keysOf(wanted).flatMap((indicator): Criterion[] => {
    const side = wanted[indicator];
    return side ? [[indicator, side]] : [];
  });
}

/** Whether a side of a rule is a list, of indicators that are all to be in. */
export function isList(wanted: Wanted): wanted is readonly string[] {
  // By itself Array.isArray does not narrow a readonly list.
  return Array.isArray(wanted);
}

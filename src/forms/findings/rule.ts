import type { Basis } from '../../core/basis.js';
import type { Citation } from '../../references/references.js';
import type { Severity } from './verdict.js';

/** One rule: if every indicator of `if` is in, then every indicator of `then` is expected to be in. */
export interface Rule<Indicator extends string = string> {
  /** The antecedent; a rule without one always applies. */
  readonly if?: readonly Indicator[];
  /** The consequent; empty where the model does not state what it would ask for. */
  readonly then: readonly Indicator[];
  readonly severity: Severity;
  readonly basis: Basis;
  readonly source: readonly Citation[];
}

/** Rules by id, in the order of their findings. */
export type Rules = Readonly<Record<string, Rule>>;

import type { Basis } from '../../core/basis.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import type { Wording } from '../../core/locale.js';
import type { QuestionWording } from '../../core/wording.js';
import type { Citation } from '../../references/references.js';

/** How bad it is when a rule does not hold: the model fails, or there is something to note. */
export const severities = ['failure', 'note'] as const;
export type Severity = (typeof severities)[number];

/** One rule: if every indicator of `if` is in, then every indicator of `then` is expected to be in. */
export interface Proposition<Indicator extends string> {
  /** The antecedent; a rule without one always applies. */
  readonly if?: readonly Indicator[];
  /** The consequent. */
  readonly then: readonly Indicator[];
  readonly severity: Severity;
  readonly basis: Basis;
  readonly source: readonly Citation[];
}

/** A set of propositions as data. The order of the keys is the order of the findings. */
export interface PropositionsDefinition<
  Indicator extends string = string,
  Rule extends string = string,
  Id extends string = string,
> {
  readonly form: 'propositions';
  readonly id: Id;
  readonly version: string;
  readonly basis: { readonly model: Basis; readonly rule: Basis };
  readonly source: readonly Citation[];
  readonly indicators: { readonly [I in Indicator]: IndicatorSpec };
  readonly rules: { readonly [R in Rule]: Proposition<NoInfer<Indicator>> };
  readonly wording?: PropositionsWording<NoInfer<Indicator>, NoInfer<Rule>>;
}

/** The words of a set of propositions. */
export interface PropositionsWording<Indicator extends string = string, Rule extends string = string> {
  readonly label: Wording;
  /** `facts`: what the facts of a case say where nobody judged, for an indicator that is read off them by code of its own. */
  readonly indicators: { readonly [I in Indicator]: QuestionWording & { readonly facts?: Wording } };
  readonly rules: { readonly [R in Rule]: { readonly label: Wording; readonly description: Wording } };
}

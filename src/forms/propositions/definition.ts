import type { IndicatorSpec } from '../../core/indicator.js';
import type { Wording } from '../../core/locale.js';
import type { MemberWording, QuestionWording, SomeExamples } from '../../core/wording.js';
import type { DefinitionHead } from '../definition-head.js';
import type { Rule } from '../findings/rule.js';
import type { StatementSpec } from '../statement.js';

/** A set of propositions as data. The order of the keys is the order of the findings. */
export interface PropositionsDefinition<
  Indicator extends string = string,
  RuleId extends string = string,
  Id extends string = string,
  Statement extends string = string,
> extends DefinitionHead<'propositions', Id> {
  readonly indicators: { readonly [I in Indicator]: IndicatorSpec };
  readonly rules: { readonly [R in RuleId]: Rule<NoInfer<Indicator>> };
  /** What a source says of the propositions as a whole, or of some of its rules. */
  readonly statements?: { readonly [S in Statement]: StatementSpec<NoInfer<RuleId>> };
  /** The words of a definition of a caller's own. The library's definitions keep theirs apart, so that they shake out. */
  readonly wording?: PropositionsWording<NoInfer<Indicator>, NoInfer<RuleId>, NoInfer<Statement>>;
}

/** The words of a set of propositions. */
export interface PropositionsWording<
  Indicator extends string = string,
  RuleId extends string = string,
  Statement extends string = string,
> {
  readonly label: Wording;
  /** `facts`: what the facts of a case say where nobody judged, for an indicator that is read off them by code of its own. */
  readonly indicators: { readonly [I in Indicator]: QuestionWording & { readonly facts?: Wording } };
  readonly rules: { readonly [R in RuleId]: MemberWording };
  readonly statements?: { readonly [S in Statement]: Wording };
  /** What the framework's names, and a rule that is not met, are not meant to say. */
  readonly caution?: Wording;
  /** Passages for coders. */
  readonly examples?: SomeExamples<Indicator | `${Indicator}.${string}`>;
}

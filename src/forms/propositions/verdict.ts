import type { Applicable } from '../../core/interval.js';
import type { Coverage, Disagreement, FrameworkRef, ReasonOf, Scope } from '../../core/verdict.js';
import type { Citation } from '../../references/references.js';
import type { IndicatorReasons } from '../indicator-reasons.js';
import type { Severity } from './definition.js';

/** How a rule turns out. */
export const findingOutcomes = ['passed', 'failed', 'cannot-tell', 'inapplicable'] as const;
export type FindingOutcome = (typeof findingOutcomes)[number];

/** One rule and how it turns out. */
export interface Finding<Rule extends string = string, Indicator extends string = string> {
  readonly rule: Rule;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  /**
   * The indicators that decided: the failed, the open on either side of the rule, or all that were met; of an
   * inapplicable rule those that do not apply, or keep its condition out.
   */
  readonly params: { readonly indicators: readonly Indicator[] };
  readonly source: readonly Citation[];
}

interface RuleParams<Rule, Indicator> {
  readonly rule: Rule;
  readonly indicators: readonly Indicator[];
}

/** What the reasons of a findings verdict speak of, by code: each rule with the indicators that decided. */
export interface FindingReasons<Indicator extends string = string, Rule extends string = string>
  extends IndicatorReasons<Indicator> {
  readonly 'rule-passed': RuleParams<Rule, Indicator>;
  readonly 'rule-failed': RuleParams<Rule, Indicator>;
  readonly 'rule-cannot-tell': RuleParams<Rule, Indicator>;
  readonly 'rule-inapplicable': RuleParams<Rule, Indicator>;
}

/** What a set of propositions says about one partnership: every finding, passed and failed alike. */
export interface FindingsVerdict<
  Indicator extends string = string,
  Rule extends string = string,
  Id extends string = string,
> {
  readonly form: 'propositions';
  readonly framework: FrameworkRef<Id>;
  readonly findings: readonly Finding<Rule, Indicator>[];
  readonly inputs: Readonly<Record<Indicator, Applicable>>;
  readonly coverage: Coverage;
  readonly unknown: readonly Indicator[];
  readonly reasons: readonly ReasonOf<FindingReasons<Indicator, Rule>>[];
  readonly disagreements: readonly Disagreement<Indicator>[];
  readonly scope?: Scope;
}

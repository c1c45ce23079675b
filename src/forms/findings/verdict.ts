import type { FrameworkRef, ReasonOf, VerdictGrounds } from '../../core/verdict.js';
import type { Citation } from '../../references/references.js';
import type { CaseReasons } from '../case-reasons.js';

/** How bad it is when a rule does not hold: the model fails, or there is something to note. */
export const severities = ['failure', 'note'] as const;
export type Severity = (typeof severities)[number];

/** How a rule turns out. */
export const findingOutcomes = ['passed', 'failed', 'cannot-tell', 'inapplicable'] as const;
export type FindingOutcome = (typeof findingOutcomes)[number];

/** One rule and how it turns out. */
export interface Finding<Rule extends string = string, Indicator extends string = string> {
  readonly rule: Rule;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  readonly params: {
    /**
     * The indicators that decided: the failed, the open on either side of the rule, or all that were met; of an
     * inapplicable rule those that do not apply, or keep its condition out.
     */
    readonly indicators: readonly Indicator[];
    /** In a role model: the parties of the case that it was read of, such as whoever holds a role; empty where nobody is known to. */
    readonly parties?: readonly string[];
  };
  readonly source: readonly Citation[];
}

interface RuleParams<Rule, Indicator> {
  readonly rule: Rule;
  readonly indicators: readonly Indicator[];
  readonly parties?: readonly string[];
  /** Present where it is only to be noted if the rule does not hold, and no failure. */
  readonly note?: true;
}

/** What the reasons of findings speak of, by code: each rule with the indicators that decided. */
export interface FindingReasons<Indicator extends string = string, Rule extends string = string>
  extends CaseReasons<Indicator> {
  readonly 'rule-passed': RuleParams<Rule, Indicator>;
  readonly 'rule-failed': RuleParams<Rule, Indicator>;
  readonly 'rule-cannot-tell': RuleParams<Rule, Indicator>;
  readonly 'rule-inapplicable': RuleParams<Rule, Indicator>;
  /** The model does not state it, while its neighbour does. */
  readonly 'rule-not-stated': RuleParams<Rule, Indicator>;
  /** Another body stands in the place of one that a role model names, so that what names it alone is no question. */
  readonly 'stakeholder-elsewhere': { readonly stakeholder: string; readonly parties: readonly string[] };
}

/** A reason of a verdict of findings. */
export type FindingReason<Indicator extends string = string, Rule extends string = string> = ReasonOf<
  FindingReasons<Indicator, Rule>
>;

/** What rules say about one partnership: every finding, passed and failed alike. Plain data. */
export interface FindingsVerdict<
  Indicator extends string = string,
  Rule extends string = string,
  Id extends string = string,
  Form extends 'propositions' | 'role-model' = 'propositions' | 'role-model',
> extends VerdictGrounds<Indicator, FindingReason<Indicator, Rule>> {
  readonly form: Form;
  readonly framework: FrameworkRef<Id>;
  readonly findings: readonly Finding<Rule, Indicator>[];
}

import type { CompletableList } from '../../case/vocabulary.js';
import type { Applicable } from '../../core/interval.js';
import type { Coverage, Disagreement, FrameworkRef, ReasonOf, Scope } from '../../core/verdict.js';
import type { Citation } from '../../references/references.js';
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

/** What the reasons of a findings verdict speak of, by code: where a level comes from that nobody judged. */
export interface FindingReasons<Indicator extends string = string> {
  /** The level was read off a list of the case, with this many rows that count. */
  readonly 'derived-from-facts': {
    readonly indicator: Indicator;
    readonly list: CompletableList;
    readonly rows: number;
  };
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
  readonly reasons: readonly ReasonOf<FindingReasons<Indicator>>[];
  readonly disagreements: readonly Disagreement<Indicator>[];
  readonly scope?: Scope;
}

import type { DateSpan, PartialDate } from '../../case/partial-date.js';
import type { Sourced } from '../../core/basis.js';
import type { Interval } from '../../core/interval.js';
import type { FindingOutcome, Severity } from '../../forms/findings/verdict.js';
import type { DeadlineStanding } from '../../forms/procedure/verdict.js';

/** The documents that are validated. */
export const documentKinds = ['pippk-proposal', 'tjsl-plan-report', 'tjsl-implementation-report'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One rule and how a document turns out by it. */
export interface ValidationFinding<Rule extends string = string> extends Sourced {
  readonly rule: Rule;
  /** `cannot-tell` where the document, or the source, does not tell enough; `inapplicable` where the rule is no question of it. */
  readonly outcome: FindingOutcome;
  /** `note` where the source does not demand it. */
  readonly severity: Severity;
  readonly params: {
    /** The fields that the rule looks at, by path. */
    readonly fields: readonly string[];
    /** Those of them that the document does not tell. */
    readonly missing: readonly string[];
    /** Those whose date surely comes after `asOf`, so that it counts as not told; absent where there are none. */
    readonly later?: readonly string[];
    /** Texts that are none of those that there are, as given. */
    readonly unlisted?: readonly string[];
    /** Of a sum: what it may be at most, and what is known of it, in whole rupiah. */
    readonly limitRupiah?: number;
    readonly totalRupiah?: number;
    /** Of a deadline: how it stands, when it is due at the latest, and by how many days it is late. */
    readonly standing?: DeadlineStanding;
    readonly due?: DateSpan;
    readonly daysLate?: Interval;
  };
}

/** What the rules of a programme say of one document: every finding, passed and failed alike. Plain data. */
export interface Validation<Rule extends string = string, Kind extends DocumentKind = DocumentKind> {
  readonly form: 'validation';
  readonly document: Kind;
  /** The version of the rules. */
  readonly version: string;
  readonly findings: readonly ValidationFinding<Rule>[];
  /** The day, month or year as of which it was read; absent where none was given. */
  readonly asOf?: PartialDate;
}

import type { FrameworkRef } from '../../core/verdict.js';
import type { GwetAc1 } from '../../measure/agreement/gwet-ac1.js';
import type { KrippendorffAlpha } from '../../measure/agreement/krippendorff-alpha.js';
import type { PercentAgreement } from '../../measure/agreement/percent-agreement.js';
import type { SharedStanding } from '../standings.js';

/** Whether a coder found anything on a question: a level, that the question does not arise, or nothing. */
export const codabilities = ['found', 'not-found', 'not-applicable'] as const;

/** How a member of a framework stands in the verdict of one coder, in words that all forms share. */
export const codedStandings = [
  'holds',
  'does-not-hold',
  'open',
  'inapplicable',
] as const satisfies readonly SharedStanding[];

/** The same units by three statistics. */
export interface AgreementRates {
  readonly percent: PercentAgreement;
  /** Nominal, or ordinal for levels that have an order. */
  readonly alpha: KrippendorffAlpha;
  /** Nominal always: it counts what is the same. */
  readonly ac1: GwetAc1;
}

/** How far coders agree on one framework. */
export interface FrameworkAgreement {
  readonly framework: FrameworkRef;
  /** The cases that count, by id. */
  readonly cases: readonly string[];
  /** Coders who were to code it in a case and found nothing of it there. They count as not having found anything. */
  readonly silent: readonly CoderOfCase[];
  /** Found, not found, or not applicable: nominal. */
  readonly codability: AgreementRates;
  /** The levels where at least two found one: ordinal for levels and answers on a scale, nominal for columns of a profile. */
  readonly level: AgreementRates;
  /** How each type, rung, column, item or rule stands in each coder's own verdict: nominal. */
  readonly verdict: AgreementRates;
}

/** How far coders agree over all frameworks. */
export interface OverallAgreement {
  readonly codability: AgreementRates;
  /** Levels alone: an answer on a Likert scale is no membership. */
  readonly level: AgreementRates;
  /** Columns of profiles. */
  readonly columns: AgreementRates;
  readonly verdict: AgreementRates;
}

/** A coder of a case. */
export interface CoderOfCase {
  readonly case: string;
  readonly coder: string;
}

/** What does not count: a case that a framework was read off, or that fewer than two coded by it. */
export interface LeftOut {
  readonly case: string;
  readonly framework: string;
  readonly reason: 'defines' | 'one-coder';
}

/** A coder who gives differing levels to one and the same: found, and without a level. */
export interface DifferingRows extends CoderOfCase {
  /** The full id of the question. */
  readonly indicator: string;
  /** Whom it is about; the whole partnership where it is empty. */
  readonly about: readonly string[];
}

/** How far several people agree who judged the same cases. Plain data, nothing in it is rounded. */
export interface CodingAgreement {
  readonly of: 'coders' | 'informants';
  /** Who they are: the columns of all ratings, sorted. */
  readonly coders: readonly string[];
  /** How many cases were given. */
  readonly cases: number;
  /** By id, those of which at least one case counts. */
  readonly frameworks: Readonly<Record<string, FrameworkAgreement>>;
  readonly overall: OverallAgreement;
  readonly leftOut: readonly LeftOut[];
  /** Coders of a case without one rating in all of it. */
  readonly silent: readonly CoderOfCase[];
  readonly differing: readonly DifferingRows[];
  /** How many observations name nobody of the kind that is compared, or somebody who was not to code. They count nowhere. */
  readonly unattributed: number;
  /** The frameworks that rows of these people are on and that were not asked, sorted: these rows count nowhere either. */
  readonly unread: readonly string[];
}

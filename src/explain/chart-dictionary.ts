import type { DeadlineStanding } from '../forms/procedure/verdict.js';
import type { NoMeasure } from '../measure/inequality/amounts.js';
import type { AgreementWords } from './coding-chart-words.js';
import type { HeatMapWords } from './heat-map-dictionary.js';
import type { NetworkWords } from './network-words.js';

/** What the bars of a chart stand for. */
export type BarsBy = 'field' | 'company' | 'place' | 'period';

/** Whom a Lorenz curve runs over; `population` and `need` are places weighed by what they have. */
export type LorenzOver = 'company' | 'field' | 'place' | 'population' | 'need';

/** Which of the two amounts. */
export type Amount = 'planned' | 'realised';

/** Why there is no curve. */
export type NoCurve = NoMeasure | 'too-large' | 'not-given' | 'given-in-part';

/** What is said in charts of one verdict, beside what is said of it in words anyway. */
export interface VerdictChartWords {
  /** What a picture shows, for those who do not see it: the outcome, then a phrase for each row. */
  readonly description: (outcome: string, rows: string) => string;
  /** A row by its name, and what is said of it. */
  readonly row: (label: string, said: string) => string;
  /** How something stands, and its number. */
  readonly standing: (status: string, value: string) => string;
  /** What the line in the middle of the scale is. */
  readonly halfway: (half: string) => string;
  readonly membership: string;
  readonly typicality: (value: string) => string;
  /** What the marks stand for. */
  readonly key: Readonly<
    Record<'point' | 'ambiguous' | 'excluded' | 'range' | 'unknown' | 'typicality', string>
  >;
  readonly placed: string;
  readonly mayBePlaced: string;
  /** A rung that is not met below one that is. */
  readonly gap: string;
  /** Of a partial order: the pairs that are stated, each as one phrase; empty where none is. */
  readonly order: (pairs: string) => string;
  readonly before: (lower: string, higher: string) => string;
  /** A row that does not count under the reading of the verdict. */
  readonly notDeciding: (row: string) => string;
  /** What the scale of a score is: of levels, or of answers on a Likert scale. */
  readonly score: Readonly<Record<'levels' | 'likert', string>>;
  readonly known: (known: number, applicable: number) => string;
  readonly weight: (weight: string) => string;
  /** Of mandatory items, how many are missing, and of how many it is not known. */
  readonly mandatory: (failed: number, open: number) => string;
  readonly overall: string;
  readonly stakeholders: string;
  readonly by: (rule: string, parties: string) => string;
  /** What of a process was looked at beside its tasks. */
  readonly checks: string;
}

/** Everything that is said in charts in one language. A text that is missing in a language does not compile. */
export interface ChartWords {
  readonly bars: {
    readonly title: Readonly<Record<BarsBy, string>>;
    readonly axis: Readonly<Record<BarsBy, string>>;
    readonly none: Readonly<Record<'field' | 'undated' | 'openEnded' | 'spanning', string>>;
    /** How many groups are not shown. */
    readonly more: (count: number) => string;
    readonly records: (records: number, refused: number) => string;
    readonly description: (title: string, groups: number, greatest: string) => string;
    readonly amount: Readonly<Record<Amount, string>>;
    readonly amountHead: string;
    /** An amount in words, and which it is. */
    readonly label: (amount: string, which: string) => string;
    readonly notStated: string;
    readonly tooLarge: string;
    /** A sum of those records alone that state the amount. */
    readonly inPart: (amount: string, notStated: number) => string;
  };
  /** In place of a chart of nothing. */
  readonly nothing: string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly lorenz: {
    readonly title: (of: string, over: string, gini: string) => string;
    readonly undefined: (of: string, over: string, why: string) => string;
    readonly over: Readonly<Record<LorenzOver, string>>;
    readonly of: Readonly<Record<Amount, string>>;
    readonly why: Readonly<Record<NoCurve, string>>;
    /** Among whom the amounts are spread: those who gave, those who were given to, or all of a list. */
    readonly among: Readonly<Record<'listed' | 'recipients' | 'givers', string>>;
    readonly greatest: (value: string) => string;
    readonly leftOut: (count: number) => string;
    readonly description: (title: string) => string;
    /** What the horizontal axis counts: how many, or what of them is weighed. */
    readonly holders: Readonly<Record<LorenzOver, string>>;
    readonly values: string;
    readonly equal: Readonly<Record<LorenzOver, string>>;
    readonly curve: string;
  };
  readonly timeline: {
    readonly title: (procedure: string) => string;
    readonly date: string;
    readonly row: (place: number, event: string) => string;
    readonly notListed: (event: string, rule: string) => string;
    readonly undated: string;
    readonly vague: string;
    readonly asOf: (day: string) => string;
    /** A day that something was due, and how it stands. */
    readonly due: (day: string, standing: string) => string;
    readonly marks: Readonly<Record<DeadlineStanding, string>>;
    readonly description: (summary: string, events: number, deadlines: number) => string;
  };
  readonly agreement: AgreementWords;
  readonly heatMap: HeatMapWords;
  readonly network: NetworkWords;
  readonly verdict: VerdictChartWords;
  readonly time: {
    readonly days: readonly string[];
    readonly shortDays: readonly string[];
    readonly shortMonths: readonly string[];
  };
}

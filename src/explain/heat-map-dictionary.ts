/** What is known of the answer of a framework on a case. */
export type CellState =
  | 'determined'
  | 'open'
  | 'several'
  | 'unknown'
  | 'inapplicable'
  | 'no-party'
  | 'not-asked';

/** What is said in a heat map of cases by frameworks. */
export interface HeatMapWords {
  readonly title: (frameworks: number, cases: number) => string;
  /** That it is no ranking. */
  readonly noRank: string;
  /** How many cases are not shown. */
  readonly more: (count: number) => string;
  readonly description: (title: string, counts: string) => string;
  /** How many cells are in a state. */
  readonly count: (state: string, cells: number) => string;
  /** What a fill and a shape mean. */
  readonly legend: Readonly<Record<CellState, string>>;
  /** The same in a cell that has nothing else to say. */
  readonly short: Readonly<Record<Exclude<CellState, 'determined' | 'open' | 'several'>, string>>;
  /** No type, rung or column. */
  readonly none: string;
  /** The profile points at several columns. */
  readonly mixed: string;
  /** What may still be so: `possible` as one phrase. */
  readonly open: (possible: string) => string;
  /** How many outcomes are possible; more than that where they are not all listed. */
  readonly openMany: (count: number, complete: boolean) => string;
  /** What holds, and how many rungs are open beside; `labels` is empty where none is known to hold. */
  readonly held: (labels: string, open: number) => string;
  /** How many items or rules are met, not met, and open. */
  readonly counts: (met: number, failed: number, open: number) => string;
  /** The same of items that all speak against the whole: how many are absent, present, and open. */
  readonly obstacles: (absent: number, present: number, open: number) => string;
  /** Several that hold at once. */
  readonly together: (count: number, names: string) => string;
  /** Several verdicts that say the same. */
  readonly all: (count: number, text: string) => string;
  /** Several verdicts, of one party each: how many of which. */
  readonly verdicts: (count: number, groups: string) => string;
  readonly times: (count: number, text: string) => string;
  /** A cell in one sentence, for those who do not see it. */
  readonly told: (subject: string, framework: string, text: string) => string;
}

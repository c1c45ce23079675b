/**
 * The columns of a table of verdicts, in their order: what was looked at, by which framework, which member of it, and what is
 * said of that. Every row has every column.
 */
export const verdictColumns = [
  'case',
  'asOf',
  'party',
  'function',
  'apart',
  'partners',
  'asked',
  'framework',
  'version',
  'form',
  'reading',
  'kind',
  'member',
  'at',
  'status',
  'measure',
  'lo',
  'hi',
  'typicalityLo',
  'typicalityHi',
  'known',
  'applicable',
  'total',
  'names',
  'possible',
  'indicators',
  'parties',
  'severity',
  'gap',
  'disputed',
  'reason',
  'weight',
  'margin',
  'due',
] as const;

/** One of {@link verdictColumns}. */
export type VerdictColumn = (typeof verdictColumns)[number];

/**
 * What a row of a table of verdicts is about: the `verdict` as one, once for each; its outcome under a `reading`; a `type`, a
 * `rung`, a `column`, a `group` or dimension, a `stakeholder`, the overall `score`, a `phase`, a `rule`, a `question` with the
 * level that went in; of a procedure an event that can come `next`, and one that is `later` than the day asked for.
 */
export const verdictRowKinds = [
  'verdict',
  'reading',
  'type',
  'rung',
  'column',
  'group',
  'stakeholder',
  'score',
  'phase',
  'rule',
  'question',
  'next',
  'later',
] as const;

/** One of {@link verdictRowKinds}. */
export type VerdictRowKind = (typeof verdictRowKinds)[number];

/** The columns that hold numbers. */
export const figureColumns = [
  'at',
  'lo',
  'hi',
  'typicalityLo',
  'typicalityHi',
  'known',
  'applicable',
  'total',
  'weight',
  'margin',
] as const;

type Figures = (typeof figureColumns)[number];

/** What always holds something. */
interface Named {
  readonly framework: string;
  readonly version: string;
  readonly form: string;
  readonly kind: VerdictRowKind;
}

/**
 * One thing that a verdict says, as a row of a table: a text, a number or `null` in each cell, nothing rounded. Several ids in
 * a cell have `|` between them.
 *
 * - `case`, `asOf`, `party`, `function`, `apart`, `partners`, `asked`: what was looked at, as in the `scope` of the verdict;
 *   `null` where its input was no case.
 * - `framework`, `version`, `form`, `reading`: by what; in a row of the kind `reading` that reading, else the verdict’s own.
 * - `kind`, `member`: what the row is about, and its id. `at`: of a procedure the place in the history.
 * - `status`: what is said of it: the kind of an outcome; the status of a type, a rung or a column; the standing of a phase; the
 *   outcome of a rule; `known`, `unknown` or `not-applicable` of a question; of a process as one `next`, `again` or `nothing-next`.
 * - `lo`, `hi`: from where to where it lies, and by `measure` what that is: a `membership`, a `mean` of levels, a `level`,
 *   `rescaled` answers on a Likert scale, or `days` late. `typicalityLo`, `typicalityHi`: of a type.
 * - `known`, `applicable`, `total`: how many questions are answered, apply, and are asked.
 * - `names`: the members that an outcome names, the columns that a row of a profile leaves, the event that a rule of a procedure
 *   is about. `possible`: the outcomes that are left, those of several members with `+` between them, `(none)` and `(mixed)`; in a
 *   partial order the rungs that are open; of a process the tasks that come next; of a procedure its states.
 * - `indicators`: those that decided. `parties`: those that a rule was read of, or who may act.
 * - `severity`: of a rule `failure` or `note`, of a gap `mandatory` or `optional`. `gap`: what is wanting: of an item `failed` or
 *   `open`, of a task `skipped`, of a rung `gap`; of a deadline how it stands. `disputed`: `observers`, `judged-derived`.
 * - `reason`: `maximum-ambiguity`, or `incomplete` where more outcomes are possible than are listed; of a score how its groups
 *   are joined.
 * - `weight`: of a group, where the caller gave weights. `margin`: of the verdict. `due`: the first and the last day with `/`
 *   between them.
 */
export type VerdictRow = Named & {
  readonly [C in Exclude<VerdictColumn, keyof Named>]: (C extends Figures ? number : string) | null;
};

/** What is said of one member; what it does not say is `null` in its row. */
export type Saying = Partial<VerdictRow> & Pick<VerdictRow, 'kind'>;

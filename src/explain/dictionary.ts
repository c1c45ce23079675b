import type { CompletableList, ManagementFunction, Sector, Standing } from '../case/vocabulary.js';
import type { Basis } from '../core/basis.js';
import type { LevelName } from '../core/level.js';
import type { Aggregation } from '../forms/checklist/geometric.js';
import type { ChecklistReasons } from '../forms/checklist/verdict.js';
import type { Status } from '../forms/criteria/membership.js';
import type { FindingOutcome, FindingReasons } from '../forms/findings/verdict.js';
import type { LadderReasons } from '../forms/ladder/verdict.js';
import type { Passage } from '../forms/passages.js';
import type { PhaseStanding, ProcessCheck, ProcessReasons } from '../forms/process/verdict.js';
import type { ProfileReasons } from '../forms/profile/verdict.js';
import type { TypologyReasons } from '../forms/typology/verdict.js';
import type { Reference } from '../references/references.js';

/** How a sentence names what its parameters hold. */
export interface Speaker {
  /** A type, a rung, a column, or a phase. */
  readonly member: (id: string) => string;
  readonly members: (ids: readonly string[]) => string;
  readonly indicator: (id: string) => string;
  readonly indicators: (ids: readonly string[]) => string;
  /** The same in quotation marks: names that are whole phrases, with an “and” of their own. */
  readonly quoted: (ids: readonly string[]) => string;
  /** Indicators with the level that each has. */
  readonly levels: (ids: readonly string[]) => string;
  /** The level of one indicator by itself. */
  readonly level: (id: string) => string;
  /** The same as clauses: what each is. */
  readonly standing: (ids: readonly string[]) => string;
  readonly readings: (ids: readonly string[]) => string;
  readonly rule: (id: string) => string;
  /** A group of items. */
  readonly group: (id: string) => string;
  /** Stakeholders and pillars. */
  readonly bodies: (ids: readonly string[]) => string;
  /** The stakeholders or pillars that a role model gives something to; empty where it names none. */
  readonly named: (id: string) => string;
  readonly parties: (ids: readonly string[]) => string;
  readonly caseLists: (names: readonly CompletableList[]) => string;
  readonly passages: (passages: readonly Passage[]) => string;
}

/** What is asked of a member that has no question of its own, by what it is. */
export type Ask = 'item' | 'statement' | 'pillar' | 'role' | 'duty' | 'flow' | 'condition' | 'task' | 'phase';

/** What the reasons of all forms speak of, by code. */
export interface Reasons
  extends TypologyReasons,
    LadderReasons,
    ProfileReasons,
    ChecklistReasons,
    FindingReasons,
    ProcessReasons {}

/** How much of a framework is answered; each list as one phrase, empty where there is nothing to list. */
export interface Answered {
  readonly known: number;
  readonly applicable: number;
  readonly unknown: string;
  readonly partly: string;
  readonly disputed: string;
}

/** A sentence for every code of a table of reasons. */
export type Sentences<Table> = {
  readonly [Code in keyof Table]: (params: Table[Code], say: Speaker) => string;
};

/** Everything that is said in one language. A sentence that is missing in a language does not compile. */
export interface Dictionary {
  readonly decimalMark: string;
  /** How our own decisions are cited. */
  readonly library: string;
  /** Who speaks for something. */
  readonly speaker: Readonly<Record<Basis, string>>;
  readonly and: string;
  readonly or: string;
  readonly inapplicable: string;
  readonly range: (from: string, to: string) => string;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly functions: Readonly<Record<ManagementFunction, string>>;
  /** What of a case was looked at; each part is there where it was narrowed. */
  readonly scoped: (scope: {
    readonly function?: string;
    readonly asOf?: string;
    readonly partners?: string;
  }) => string;
  readonly lists: Readonly<Record<CompletableList, string>>;
  readonly dependsOn: (one: string, other: string) => string;
  readonly levelNames: Readonly<Record<LevelName, string>>;
  readonly unknown: string;
  readonly disputed: string;
  /** An indicator and its level as a clause. */
  readonly stands: (indicator: string, level: string) => string;
  readonly sides: { readonly in: string; readonly out: string };
  readonly outcome: {
    readonly dominant: (reading: string, type: string) => string;
    readonly hybrid: (reading: string, types: string) => string;
    readonly none: (reading: string) => string;
    readonly undetermined: (reading: string, possible: string) => string;
    /** `complete`: the number is all of them; more there are otherwise. */
    readonly undeterminedMany: (reading: string, number: number, complete: boolean) => string;
    readonly ambiguous: (reading: string, possible: string) => string;
  };
  /** `who` is the party that a verdict is about, with its management function; `this` where it is about none. */
  readonly this: string;
  readonly unit: (party: string, where: { readonly function?: string; readonly apart?: string }) => string;
  readonly place: {
    readonly placed: (who: string, rung: string) => string;
    readonly none: (who: string) => string;
    /** No rung applies. */
    readonly inapplicable: (who: string) => string;
    readonly undetermined: (who: string, possible: string) => string;
    readonly ambiguous: (who: string, possible: string) => string;
    /** Each list is empty where there is nothing to list. */
    readonly held: (who: string, labels: string, excluded: string, open: string) => string;
    /** No rung, inside a sentence that lists several places. */
    readonly nowhere: string;
    /** From where to where several verdicts span. */
    readonly range: (lowest: string, highest: string) => string;
  };
  readonly fit: {
    readonly placed: (who: string, reading: string, column: string, answered: number, of: number) => string;
    readonly mixed: (who: string, reading: string, columns: string) => string;
    readonly undetermined: (who: string, reading: string, possible: string) => string;
    readonly inapplicable: (who: string, reading: string) => string;
    /** No one column, inside a sentence that lists several outcomes. */
    readonly mixture: string;
  };
  /** What a row says of a column; `possible` where observers differ, so that it is only not ruled out. */
  readonly cell: {
    readonly fits: string;
    readonly possible: string;
    readonly against: string;
    readonly open: string;
    readonly inapplicable: string;
  };
  /** An outcome inside a sentence that lists several. */
  readonly outcomePhrase: {
    readonly dominant: (type: string) => string;
    readonly hybrid: (types: string) => string;
    readonly none: string;
  };
  readonly status: Readonly<Record<Status, string>>;
  readonly reasons: Sentences<Reasons>;
  /** What is asked of a member, and what the source means by it. */
  readonly asks: Readonly<Record<Ask, (says: string | undefined, points?: number) => string>>;
  readonly checklist: {
    /** How many scored items are met, missing and open; and which mandatory ones block, empty where none does. */
    readonly summary: (met: number, failed: number, open: number, failing: string, opening: string) => string;
    /** The same where every item speaks against the whole. */
    readonly obstacles: (absent: number, present: number, open: number) => string;
    /** What is asked for of an item that speaks against the whole. */
    readonly absence: (item: string) => string;
    /** The overall score. */
    readonly overall: (score: string) => string;
    readonly answered: (known: number, applicable: number) => string;
    /** What is missing or open, who has to see to it, by which means, and what tactics the sources give. */
    readonly gap: (gap: {
      readonly item: string;
      readonly standing: 'failed' | 'open';
      readonly mandatory: boolean;
      readonly by: string;
      readonly means: string;
    }) => string;
    readonly tactic: (note: string) => string;
  };
  readonly index: {
    /** Of a Likert index: how many answers lie above the middle, below it and on neither side, once turned round. */
    readonly summary: (
      who: string,
      above: number,
      below: number,
      open: number,
      failing: string,
      opening: string,
    ) => string;
    /** How the weights join the dimensions, and what that lets one make up for. */
    readonly joined: Readonly<Record<Aggregation, string>>;
    /** What the answers were rescaled from, each length by itself; empty where none was given. */
    readonly rescaled: (lengths: string) => string;
    /** Answers on scales of one length. */
    readonly ofPoints: (length: number) => string;
    /** A point of a scale. */
    readonly point: (points: number, of: number) => string;
    /** A dimension that the model is also told without. */
    readonly optional: (dimension: string) => string;
    /** A statement whose answer does not surely lie above the middle, once turned round. */
    readonly gap: (gap: {
      readonly item: string;
      readonly standing: 'failed' | 'open';
      readonly reversed: boolean;
      readonly mandatory: boolean;
    }) => string;
  };
  readonly progress: {
    readonly standing: Readonly<Record<PhaseStanding, string>>;
    /** The phases that stand in one way. */
    readonly phases: (standing: string, phases: string) => string;
    readonly skipped: (tasks: string) => string;
    /** `again`: a cycle has come round. */
    readonly next: (phase: string, again: boolean) => string;
    /** What is looked at beside the tasks, of a phase or a task, as what would hold; `by` is whose a task is. */
    readonly checks: Readonly<Record<ProcessCheck, (of: string, by: string) => string>>;
    readonly flip: (phases: string, tasks: string, together: boolean) => string;
    /** What is left to be done, and to be learnt, until a phase is done; each is empty where there is nothing. */
    readonly path: (phase: string, change: string, learn: string) => string;
  };
  readonly findingOutcome: Readonly<Record<FindingOutcome, string>>;
  /** What does not hold, and is only to be noted. */
  readonly noted: string;
  readonly findings: (
    total: number,
    passed: number,
    failed: number,
    open: number,
    inapplicable: number,
    noted: number,
  ) => string;
  /** The rules that are not met, in words. */
  readonly notMet: (rules: string) => string;
  readonly disagreement: {
    readonly observers: (indicator: string) => string;
    readonly 'judged-derived': (indicator: string) => string;
  };
  readonly question: {
    readonly ask: (label: string, question: string) => string;
    readonly reconcile: (label: string, question: string) => string;
    /** How many rules would be left that cannot be told. */
    readonly settlesRules: (inLeft: number, outLeft: number, now: number) => string;
    readonly settles: (inLeft: number, outLeft: number, now: number) => string;
    /** Of a row: how many outcomes are left where one column alone fits, from the best of them to the worst. */
    readonly settlesRow: (fewest: number, most: number, now: number) => string;
    /** Of a row of what is placed: another column alone would make it mixed. */
    readonly settlesUnity: string;
    /** Nothing would be settled, and there are no readings. */
    readonly settlesNothing: string;
    readonly idle: string;
    readonly otherReading: (reading: string) => string;
  };
  readonly change: {
    readonly level: (types: string, indicators: string, together: boolean) => string;
    readonly threshold: (type: string, value: string) => string;
    readonly onTheLine: (type: string) => string;
    readonly margin: (value: string) => string;
    readonly path: (type: string, steps: string) => string;
    readonly learn: (indicator: string, side: string) => string;
    readonly otherwise: (indicator: string, side: string) => string;
    readonly nothing: string;
    readonly rule: (rules: string, indicators: string, together: boolean) => string;
    /** What it would take for every rule to pass. */
    readonly allRules: (steps: string) => string;
    readonly rows: (columns: string, rows: string, together: boolean) => string;
    readonly learnRow: (row: string, column: string) => string;
    readonly otherRow: (row: string, column: string) => string;
  };
  readonly asked: {
    readonly some: (parties: string, others: string) => string;
    readonly all: (parties: string) => string;
    readonly none: string;
  };
  readonly coverage: (answered: Answered) => string;
  /** Who speaks for the model, and who for the rule; and of how many questions the meaning of the levels is ours. */
  readonly basis: (model: Basis, rule: Basis, levels: 'all' | 'most' | 'some' | 'none') => string;
  /** How a work was read. */
  readonly confidence: Readonly<Record<Reference['confidence'], string>>;
  readonly limits: readonly string[];
  readonly report: {
    readonly parties: string;
    readonly place: string;
    readonly type: string;
    readonly membership: string;
    readonly typicality: string;
    readonly statusHead: string;
    readonly decidedBy: string;
    readonly why: string;
    readonly readings: string;
    readonly unknown: string;
    readonly changes: string;
    readonly whoWasAsked: string;
    readonly rung: string;
    readonly phase: string;
    readonly meanLevel: string;
    readonly row: string;
    readonly statements: string;
    readonly who: string;
    readonly rule: string;
    readonly group: string;
    readonly dimension: string;
    readonly score: string;
    readonly answered: string;
    readonly heldBy: string;
    readonly notStated: string;
    readonly duties: (count: number) => string;
    readonly finding: string;
    readonly source: string;
    readonly more: (count: number) => string;
    readonly published: (finding: string, source: string) => string;
    readonly limits: string;
    readonly sources: string;
    readonly caseSources: string;
  };
}

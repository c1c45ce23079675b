import type { Columns, Level, ScaleAnswer } from '../core/level.js';
import type { PartialDate } from './partial-date.js';
import type {
  AgreementKind,
  CommunicationDirection,
  CompletableList,
  caseSchemaName,
  DependencyKind,
  Fund,
  ManagementFunction,
  ObservationMethod,
  Resource,
  Sector,
  SourceExtent,
  Standing,
} from './vocabulary.js';

/**
 * One partnership as documented: facts and observations, each with its evidence. What a document does not state is
 * left out, and left out means unknown, never no.
 */
export interface Case {
  readonly schema: typeof caseSchemaName;
  readonly id: string;
  readonly title: string;
  readonly place?: string;
  readonly period?: Period;
  readonly summary?: string;
  readonly parties?: readonly Party[];
  readonly contributions?: readonly Contribution[];
  readonly benefits?: readonly Benefit[];
  readonly communications?: readonly Communication[];
  readonly decisions?: readonly Decision[];
  readonly dependencies?: readonly Dependency[];
  readonly roles?: readonly RoleHeld[];
  readonly activities?: readonly Activity[];
  readonly agreements?: readonly Agreement[];
  readonly sources?: readonly Source[];
  readonly informants?: readonly Informant[];
  readonly observations?: readonly Observation[];
  /** The lists that are complete. In all others a row that is not there is unknown, not absent. */
  readonly complete?: readonly CompletableList[];
  /** What the documents themselves conclude, to stand beside our verdicts. */
  readonly published?: readonly PublishedFinding[];
  /** Ids of the frameworks whose definition was read off this very case: it tests the code, not the framework. */
  readonly defines?: readonly string[];
}

/** From when to when; either end may be open. */
export interface Period {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** What every fact and observation may carry. */
export interface Row {
  /** Unique in its list; where it is left out, one is made from the content of the row. */
  readonly id?: string;
  /** The id of a row of `sources`. */
  readonly source?: string;
  /** Where in the source: a page, a section, a sentence. */
  readonly locator?: string;
  readonly date?: PartialDate;
  /** The management function that the row speaks of; all of them where it is left out. */
  readonly function?: ManagementFunction;
  readonly note?: string;
}

/** Who takes part. Its `date` is that of the statement; it does not say when the party joined. */
export interface Party extends Row {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  /** `partner` where it is left out. */
  readonly standing?: Standing;
  /** The id of the party that it is a part of. */
  readonly partOf?: string;
  readonly kind?: string;
  readonly identifiers?: readonly Identifier[];
}

/** An id of a party in a public register, such as org-id.guide lists them. */
export interface Identifier {
  readonly scheme: string;
  readonly id: string;
}

/** What a party put in. */
export interface Contribution extends Row {
  readonly by: string;
  readonly to?: string;
  readonly resource: Resource;
  readonly amount?: Amount;
  readonly fund?: Fund;
}

/** Money in whole units of a currency (ISO 4217): rupiah, not sen. */
export interface Amount {
  readonly value: number;
  readonly currency: string;
}

/** What a party gained. */
export interface Benefit extends Row {
  readonly to: string;
  readonly kind: string;
  readonly description?: string;
}

/** Who told whom: two parties. */
export interface Communication extends Row {
  readonly from: string;
  readonly to: string;
  /**
   * `two-way`: it ran both ways; `one-way`: the source says that nothing came back. Left out, it ran from `from` to `to`,
   * and whether anything came back is unknown.
   */
  readonly direction?: CommunicationDirection;
  readonly mode?: string;
}

/** What was decided, by whom, and who was asked before. */
export interface Decision extends Row {
  readonly subject: string;
  readonly by: readonly string[];
  readonly consulted?: readonly string[];
}

/** Who depends on whom. */
export interface Dependency extends Row {
  readonly of: string;
  readonly on: string;
  readonly kind: DependencyKind;
}

/** A role that a party holds in a role model. */
export interface RoleHeld extends Row {
  readonly party: string;
  /** The id of the role, such as `sponsor`: every role model that has a role of this name reads the row. */
  readonly role: string;
  /**
   * The full ids of the duties that the party has in it, `<model>.<duty>`: all of those of each model that is named at all.
   * An empty list says that it has none; left out, they are unknown.
   */
  readonly duties?: readonly string[];
}

/** What was done, and by whom. */
export interface Activity extends Row {
  readonly subject: string;
  readonly by: readonly string[];
  /**
   * The full ids of the tasks of processes that it carries out, `<process>.<task>`, or of phases that have none: all of those
   * of each process that is named at all. An empty list says that there are none; left out, they are unknown.
   */
  readonly tasks?: readonly string[];
  /** The full ids of the phases of processes that it closes, `<process>.<phase>`. */
  readonly closes?: readonly string[];
}

/** What was agreed; between all partners where `parties` is left out. */
export interface Agreement extends Row {
  readonly kind: AgreementKind;
  readonly parties?: readonly string[];
  readonly title?: string;
}

/** A document that the case was coded from. */
export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly kind: string;
  readonly extent: SourceExtent;
}

/** A person who told something, by pseudonym; not the coder, who judges material. */
export interface Informant {
  readonly id: string;
  readonly party?: string;
}

/** One judgement on one indicator. */
export interface Observation extends Row {
  /** The full id of the indicator: `<framework>.<indicator>`. */
  readonly indicator: string;
  /** A level; for a row of a profile the columns that it fits, at least one; for a Likert item an answer on its scale. */
  readonly level: Level | Columns | ScaleAnswer;
  /**
   * Whom it is about: for an indicator that is asked per partner, the partners; for a relation, its two ends, the one
   * who acts first where it has a direction. The whole partnership where it is left out.
   */
  readonly about?: readonly string[];
  readonly coder?: string;
  readonly informant?: string;
  readonly method?: ObservationMethod;
  /** The party whose view it is. */
  readonly holder?: string;
  /** The party whose view it guesses; such a row is no evidence for the indicator itself. */
  readonly attributedTo?: string;
}

/** What a document itself concludes. */
export interface PublishedFinding {
  /** The id of the framework that it concludes under, whether or not the library has it. */
  readonly framework: string;
  readonly finding: string;
  /** What the finding names, by its ids in the framework: types, rungs, columns, items or rules that are said to hold. */
  readonly holds?: readonly string[];
  /** The same that are said not to hold. */
  readonly excludes?: readonly string[];
  readonly source: string;
  readonly locator: string;
}

import type { Interval } from '../../core/interval.js';
import type { Columns } from '../../core/level.js';
import type { Observation } from '../case.js';
import type { Joining, ObserverKind } from './rule.js';

/** How those who speak on one thing stand to each other. @see farmer-2006 */
export const triangulationStandings = [
  /** Nobody says anything, or nobody knows or would say. */
  'silence',
  /** All who speak say that the question does not arise. */
  'inapplicable',
  /** One alone speaks: nobody confirms it, and nobody contradicts it. */
  'single',
  /** Two or more speak, and all stand on one side of 0.5; of columns, some column fits all that is said. */
  'convergence',
  /**
   * Two or more speak, and neither: somebody takes no side, standing at exactly 0.5 or saying both at times that cannot
   * be ordered.
   */
  'undecided',
  /** One stands above 0.5 and another below; of columns, two have none in common. Not an unknown: it is to be reconciled. */
  'conflict',
] as const;

/** One of {@link triangulationStandings}. */
export type TriangulationStanding = (typeof triangulationStandings)[number];

/** What there is to know about a level besides. */
export const triangulationFlags = [
  /** A day is asked for, and some reading that counts has no date. */
  'undated',
  /** Some reading may be later than the day that is asked for: it widens the level, and never decides alone. */
  'date-open',
  /** Somebody says different things, and which is the last cannot be told. */
  'unordered',
  /** Some say that the question does not arise, and others answer it. */
  'applicability-disputed',
  /** What was said while the partnership was, or may have been, going on does not count for what outlasts it. */
  'period-open',
] as const;

/** One of {@link triangulationFlags}. */
export type TriangulationFlag = (typeof triangulationFlags)[number];

/**
 * What the numbers of a level are: a membership of the fuzzy set, an answer on a Likert scale, rescaled to 0 to 1 and no
 * membership, or the columns of a profile that remain.
 */
export type TriangulatedScale = 'membership' | 'likert-rescaled' | 'columns';

/** A level as observers give it, or as they are joined to. */
export type TriangulatedLevel = Interval | Columns | 'not-applicable';

/** What a triangulation speaks of: a question, whom it is about, and the management function. */
export interface UnitRef {
  /** The full id of the question, or sub-question. */
  readonly indicator: string;
  /** The whole partnership where it is absent. */
  readonly about?: readonly string[];
  /** Absent where the rows name none. */
  readonly function?: string;
}

/** One observation that counts: who says what. */
export interface Reading
  extends Pick<Observation, 'coder' | 'informant' | 'holder' | 'source' | 'method' | 'date'> {
  /** The id of the observation. */
  readonly observation: string;
  readonly level: TriangulatedLevel;
  /** It may be later than the day that is asked for. */
  readonly perhapsLater?: true;
}

/** What one source, method, informant or coder alone would say. */
export interface AloneLevel {
  readonly id: string;
  /** `null` where its rows give none, or differ and all have a weight of 0. */
  readonly level: TriangulatedLevel | null;
  /** The ids of the observations that it rests on. */
  readonly readings: readonly string[];
}

/** Those of one kind beside each other. */
export interface KindTable {
  /** How they stand to each other; those without a level do not count. */
  readonly standing: TriangulationStanding;
  /** In order of appearance. */
  readonly each: readonly AloneLevel[];
  /** The readings that name none. */
  readonly unnamed: readonly string[];
}

/** How many rows in time say what. */
export interface TriangulationCounts {
  /** The readings with a level. */
  readonly told: number;
  readonly unknown: number;
  readonly refused: number;
  readonly 'not-applicable': number;
}

/** What observers say of one thing, and what they are joined to. */
export interface TriangulatedUnit extends UnitRef {
  /** `null` where nobody gives a level. */
  readonly scale: TriangulatedScale | null;
  /** What the rule gives: 0 to 1 where only readings that may be later give a level, `null` where nobody says anything. */
  readonly level: TriangulatedLevel | null;
  /** All that is said, whatever the rule: the narrowest interval that holds it, or the columns. */
  readonly spread: Interval | Columns | null;
  readonly standing: TriangulationStanding;
  readonly flags: readonly TriangulationFlag[];
  readonly counts: TriangulationCounts;
  /** The observations that the level rests on. */
  readonly readings: readonly Reading[];
  /** Observations that a later one of the same observer overtakes. */
  readonly superseded: readonly string[];
  readonly bySource: KindTable;
  readonly byMethod: KindTable;
  readonly byInformant: KindTable;
  readonly byCoder: KindTable;
}

/** What one alone of its kind speaks to. */
export interface Complement {
  readonly id: string;
  readonly only: readonly UnitRef[];
}

/** What a question comes to over partners, or over relations. */
export interface TriangulatedQuestion extends Pick<UnitRef, 'indicator' | 'function'> {
  readonly level: Interval | 'not-applicable';
  /** The partners, or the ends of the relation, whose level sets it. */
  readonly binding: readonly string[];
  /** Which end of the level they set, where it is open. */
  readonly bound?: 'at-most' | 'at-least';
}

/** Several observers, question by question. Plain data. */
export interface Triangulation {
  readonly joining: Joining;
  /** The date up to which dated rows count; all of them where it is absent. */
  readonly asOf?: string;
  /** In order of appearance. */
  readonly units: readonly TriangulatedUnit[];
  /** With a case and definitions: each question over partners or relations. Empty otherwise. */
  readonly questions: readonly TriangulatedQuestion[];
  /** By kind, what one alone speaks to while others of its kind speak elsewhere: they add to each other. */
  readonly complementarity: Readonly<Record<ObserverKind, readonly Complement[]>>;
  /** How many units stand how. */
  readonly standings: Readonly<Record<TriangulationStanding, number>>;
}

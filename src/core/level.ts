import { isOneOf, isPlainObject } from './assert.js';
import type { Interval } from './interval.js';

/**
 * The four-value fuzzy set on which indicators are judged, from least to most: fully out, more out than in, more in
 * than out, fully in. @see ragin-2008
 */
export const levelNames = ['out', 'mostly-out', 'mostly-in', 'in'] as const;

/** One of {@link levelNames}. */
export type LevelName = (typeof levelNames)[number];

/** The membership that each level name stands for. @see ragin-2008 */
export const levelMemberships: Readonly<Record<LevelName, number>> = {
  out: 0,
  'mostly-out': 1 / 3,
  'mostly-in': 2 / 3,
  in: 1,
};

/** Answers that give no membership: nobody knows; somebody would not say; the question does not arise. */
export const nonLevels = ['unknown', 'refused', 'not-applicable'] as const;

/** One of {@link nonLevels}. */
export type NonLevel = (typeof nonLevels)[number];

/**
 * What was judged of one indicator: a level name, a membership in [0, 1], or an answer that gives none.
 * Unknown is not no: `unknown` and `refused` leave every membership possible.
 */
export type Level = LevelName | number | NonLevel;

/**
 * An answer on a Likert scale: the point that was chosen, from 1 (disagree wholly) to `of` (agree wholly), and how many
 * points the scale has, 2 to 11. It is no membership: rescaled to 0 to 1 it is only of the length of others.
 */
export interface ScaleAnswer {
  readonly points: number;
  readonly of: number;
}

/** The least and the greatest number of points that a Likert scale has. */
export const scaleLengths = { least: 2, most: 11 } as const;

/** What was judged of one row of a profile: the ids of the columns that it fits, at least one. */
export type Columns = readonly string[];

/** Whether a value is a {@link Level}. Never throws. */
export function isLevel(value: unknown): value is Level {
  if (typeof value === 'number') return value >= 0 && value <= 1;
  return typeof value === 'string' && (Object.hasOwn(levelMemberships, value) || isOneOf(value, nonLevels));
}

/** Whether a value is a {@link ScaleAnswer}, and holds nothing else. Throws only what reading it throws. */
export function isScaleAnswer(value: unknown): value is ScaleAnswer {
  if (!isPlainObject(value)) return false;
  const { points, of, ...others } = value;
  return (
    Object.keys(others).length === 0 &&
    isWhole(of, scaleLengths.least, scaleLengths.most) &&
    isWhole(points, 1, of)
  );
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** An answer on a Likert scale, rescaled: 0 for the first point, 1 for the last. */
function rescaled({ points, of }: ScaleAnswer): number {
  return (points - 1) / (of - 1);
}

/**
 * The interval of a level that says something, or of an answer on a scale, rescaled; `not-applicable` stays itself, and
 * `null` says nothing, as columns do.
 */
export function statedBy(level: Level | Columns | ScaleAnswer): Interval | 'not-applicable' | null {
  if (level === 'not-applicable') return level;
  // What it is has been checked: a whole check here would weigh in every bundle.
  if (typeof level === 'object' && 'points' in level) return { lo: rescaled(level), hi: rescaled(level) };
  const memberships: Readonly<Record<string, number>> = levelMemberships;
  // Minus zero would not survive JSON.
  const membership =
    typeof level === 'number' ? level + 0 : memberships[typeof level === 'string' ? level : ''];
  return membership === undefined ? null : { lo: membership, hi: membership };
}

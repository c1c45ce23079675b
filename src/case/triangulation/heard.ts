import { isOneOf } from '../../core/assert.js';
import { type Columns, type Level, nonLevels, type ScaleAnswer } from '../../core/level.js';
import type { Observation } from '../case.js';
import { inTime } from '../scope.js';
import { latest } from '../settle.js';

/** The rows on one thing, by what they say of it and whether they count. */
export interface Heard {
  /** With a level, surely in time, and overtaken by none of the same observer. */
  readonly told: readonly Observation[];
  /** As `told`, but saying that the question does not arise. */
  readonly inapplicable: readonly Observation[];
  /** With a level, and perhaps later than the day that is asked for. */
  readonly later: readonly Observation[];
  readonly laterInapplicable: readonly Observation[];
  /** Overtaken by a later row of the same observer. */
  readonly superseded: readonly Observation[];
  readonly unknown: readonly Observation[];
  readonly refused: readonly Observation[];
}

/**
 * Of each observer the newest rows up to `asOf` by what they say. Unknown and refused take nothing back; rows after `asOf`
 * are not heard at all.
 */
export function hear(rows: readonly Observation[], asOf: string | undefined): Heard {
  const now = rows.filter(({ date }) => inTime(date, asOf) !== 'no');
  const saying = (level: Level) => now.filter((row) => row.level === level);
  const speaking = now.filter(({ level }) => level !== 'unknown' && level !== 'refused');
  const sure = speaking.filter(({ date }) => inTime(date, asOf) === 'yes');
  const open = speaking.filter(({ date }) => inTime(date, asOf) !== 'yes');
  const standing = latest(sure);
  const stands = new Set(standing);
  return {
    told: standing.filter(givesLevel),
    inapplicable: standing.filter((row) => !givesLevel(row)),
    later: open.filter(givesLevel),
    laterInapplicable: open.filter((row) => !givesLevel(row)),
    superseded: sure.filter((row) => !stands.has(row)),
    unknown: saying('unknown'),
    refused: saying('refused'),
  };
}

/** Whether a row gives a level, columns, or an answer on a scale. */
export function givesLevel({ level }: { readonly level: Level | Columns | ScaleAnswer }): boolean {
  return !isOneOf(level, nonLevels);
}

/** The rows that say something: those that surely count before those that may be later. */
export function speakingIn({ told, inapplicable, later, laterInapplicable }: Heard): Observation[] {
  return [...told, ...inapplicable, ...later, ...laterInapplicable];
}

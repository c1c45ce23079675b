import { isScaleAnswer } from '../../core/level.js';
import type { Observation } from '../case.js';
import { groupBy } from '../group-by.js';
import { rowId } from '../row-id.js';
import { inTime } from '../scope.js';
import { tableOf } from './by-kind.js';
import { givesLevel, type Heard, speakingIn } from './heard.js';
import { isUnanimous } from './join.js';
import { levelOf, positionsIn, spreadOf } from './level.js';
import type { Reading, TriangulatedScale, TriangulatedUnit, TriangulationFlag, UnitRef } from './result.js';
import type { Joining, ObserverKind } from './rule.js';
import { standingOf } from './standing.js';
import { voiceKey } from './voice.js';

/** The rows on one thing. */
export interface HeardUnit {
  readonly ref: UnitRef;
  readonly heard: Heard;
  /** Said too early to count. */
  readonly early: readonly Observation[];
}

/** What observers say of one thing, and what they are joined to; `null` where all weights of those who speak are 0. */
export function triangulateUnit(
  { ref, heard, early }: HeardUnit,
  joining: Joining,
  asOf: string | undefined,
): TriangulatedUnit | null {
  const { told, inapplicable, later, laterInapplicable } = heard;
  const level = levelOf(heard, joining);
  if (level === 'weightless') return null;
  const levels = [...told, ...later];
  const table = (kind: ObserverKind) => tableOf(heard, kind, joining);
  return {
    ...ref,
    scale: scaleOf(levels),
    level,
    spread: levels.length > 0 ? spreadOf(levels) : null,
    standing: level === 'not-applicable' ? 'inapplicable' : standingOf(positionsIn(heard)),
    flags: flagsOf(heard, early, asOf),
    counts: {
      told: levels.length,
      unknown: heard.unknown.length,
      refused: heard.refused.length,
      'not-applicable': inapplicable.length + laterInapplicable.length,
    },
    readings: speakingIn(heard).map((row) => readingOf(row, asOf)),
    superseded: heard.superseded.map(rowId),
    bySource: table('source'),
    byMethod: table('method'),
    byInformant: table('informant'),
    byCoder: table('coder'),
  };
}

function scaleOf(levels: readonly Observation[]): TriangulatedScale | null {
  const [first] = levels;
  if (!first) return null;
  if (Array.isArray(first.level)) return 'columns';
  return isScaleAnswer(first.level) ? 'likert-rescaled' : 'membership';
}

function flagsOf(heard: Heard, early: readonly Observation[], asOf: string | undefined): TriangulationFlag[] {
  const { told, inapplicable, later, laterInapplicable } = heard;
  const levels = told.length + later.length;
  const voices = [...groupBy(told, voiceKey).values()];
  const raised: readonly (readonly [TriangulationFlag, boolean])[] = [
    ['undated', asOf !== undefined && [...told, ...inapplicable].some(({ date }) => date === undefined)],
    ['date-open', later.length + laterInapplicable.length > 0],
    ['unordered', voices.some((rows) => !isUnanimous(rows))],
    ['applicability-disputed', levels > 0 && inapplicable.length + laterInapplicable.length > 0],
    ['period-open', early.length > 0],
  ];
  return raised.flatMap(([flag, isRaised]) => (isRaised ? [flag] : []));
}

const who = ['coder', 'informant', 'holder', 'source', 'method', 'date'] as const;

function readingOf(row: Observation, asOf: string | undefined): Reading {
  const named = who.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]]));
  return {
    observation: rowId(row),
    level: givesLevel(row) ? spreadOf([row]) : 'not-applicable',
    ...Object.fromEntries(named),
    ...(inTime(row.date, asOf) !== 'yes' && { perhapsLater: true as const }),
  };
}

import type { Case } from '../case/case.js';
import type { Observed } from '../case/observe.js';
import { contradict, joinParts } from '../case/parts.js';
import { isPlainObject, unlisted } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { askedIds, type IndicatorSpec } from '../core/indicator.js';
import type { Applicable, Interval } from '../core/interval.js';
import { isLevel, type Level, levelNames, nonLevels, statedBy } from '../core/level.js';
import { prepared } from '../core/prepared.js';
import type { Disagreement, Scope } from '../core/verdict.js';
import { assertInterval } from '../measure/fuzzy.js';

/** Levels by indicator. What is left out, or undefined, is unknown. May also give intervals, or sub-questions. */
export type Levels<Indicator extends string> = { readonly [I in Indicator]?: Level | Interval | undefined };

/** What of its case an input comes from. */
export interface CaseReading {
  /** Present where the input is a case. */
  readonly from?: {
    readonly case: Case;
    readonly scope: Scope;
    readonly observed: Readonly<Record<string, Observed>>;
  };
}

/** What a framework needs to know of its input, whether that is a record or a case. */
export interface Input extends CaseReading {
  readonly inputs: Readonly<Record<string, Applicable>>;
  readonly disagreements: readonly Disagreement[];
}

type Specs = Readonly<Record<string, IndicatorSpec>>;

/** Whether an input is a case document, by its `schema` key. What throws when it is asked is none. */
export function isCase(input: unknown): input is Case {
  if (typeof input !== 'object' || input === null) return false;
  try {
    return Object.hasOwn(input, 'schema');
  } catch {
    return false;
  }
}

/** Reads a record of levels. Throws where it names an indicator or a level that there is none of. */
export function readLevels(specs: Specs, levels: Levels<string>, caller: string, parameter = 'input'): Input {
  if (!isPlainObject(levels)) {
    const remedy = 'Give a case or a record of levels.';
    throw new KemitraanError(caller, parameter, levels, 'invalid-input', remedy);
  }
  const { places, questions } = prepared(specs, placesOf);
  const stated: (Applicable | null)[] = new Array(places.size).fill(null);
  for (const id of Object.keys(levels)) {
    const place = places.get(id);
    if (place === undefined) throw unlisted(caller, parameter, 'unknown-indicator', id, [...places.keys()]);
    const level = levels[id];
    if (isLevel(level)) stated[place] = statedBy(level);
    else if (level !== undefined) stated[place] = readOther(level, `${parameter}['${id}']`, caller);
  }
  const inputs: Record<string, Applicable> = {};
  const disagreements: Disagreement[] = [];
  for (const { id, place, parts } of questions) {
    const judged = stated[place] ?? null;
    const derived = parts.length > 0 ? joinParts(parts.map((part) => stated[part] ?? null)) : null;
    if (judged && derived && contradict(judged, derived))
      disagreements.push({ indicator: id, kind: 'judged-derived' });
    inputs[id] = judged ?? derived ?? { lo: 0, hi: 1 };
  }
  return { inputs, disagreements };
}

/** Where the statement on each question stands in a list, and those on its parts. */
function placesOf(specs: Specs) {
  const places = new Map(askedIds(specs).map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) as number;
  const questions = Object.entries(specs).map(([id, { parts = [] }]) => ({
    id,
    place: placeOf(id),
    parts: parts.map((part) => placeOf(`${id}.${part}`)),
  }));
  return { places, questions };
}

/** Reads an interval; throws for anything else. */
function readOther(level: unknown, parameter: string, caller: string): Interval {
  if (typeof level !== 'object' || level === null) throw noLevel(level, parameter, caller);
  assertInterval(caller, parameter, level);
  // Minus zero would not survive JSON.
  return { lo: level.lo + 0, hi: level.hi + 0 };
}

/** Throws `unknown-level` unless the value is a level. */
export function assertLevel(level: unknown, parameter: string, caller: string): Level {
  if (isLevel(level)) return level;
  throw noLevel(level, parameter, caller);
}

function noLevel(level: unknown, parameter: string, caller: string): KemitraanError {
  const remedy = `Use ${[...levelNames, ...nonLevels].join(', ')}, or a number from 0 to 1.`;
  return new KemitraanError(caller, parameter, level, 'unknown-level', remedy);
}

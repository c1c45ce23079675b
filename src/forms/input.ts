import type { Case } from '../case/case.js';
import type { Observed } from '../case/observe.js';
import { contradict, joinParts } from '../case/parts.js';
import { assertOneOf, isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { askedIds, type IndicatorSpec } from '../core/indicator.js';
import type { Applicable, Interval } from '../core/interval.js';
import { isLevel, type Level, levelNames, nonLevels, statedBy } from '../core/level.js';
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
  const stated = new Map<string, Applicable | null>();
  const asked = askedIds(specs);
  for (const [id, level] of Object.entries(levels)) {
    assertOneOf(caller, parameter, 'unknown-indicator', id, asked);
    if (level !== undefined) stated.set(id, readLevel(level, `${parameter}['${id}']`, caller));
  }
  const inputs: Record<string, Applicable> = {};
  const disagreements: Disagreement[] = [];
  for (const [id, spec] of Object.entries(specs)) {
    const judged = stated.get(id) ?? null;
    const derived = joinParts((spec.parts ?? []).map((part) => stated.get(`${id}.${part}`) ?? null));
    if (judged && derived && contradict(judged, derived))
      disagreements.push({ indicator: id, kind: 'judged-derived' });
    inputs[id] = judged ?? derived ?? { lo: 0, hi: 1 };
  }
  return { inputs, disagreements };
}

function readLevel(level: unknown, parameter: string, caller: string): Applicable | null {
  if (typeof level === 'object' && level !== null) {
    assertInterval(caller, parameter, level);
    // Minus zero would not survive JSON.
    return { lo: level.lo + 0, hi: level.hi + 0 };
  }
  return statedBy(assertLevel(level, parameter, caller));
}

/** Throws `unknown-level` unless the value is a level. */
export function assertLevel(level: unknown, parameter: string, caller: string): Level {
  if (isLevel(level)) return level;
  throw new KemitraanError(
    caller,
    parameter,
    level,
    'unknown-level',
    `Use ${[...levelNames, ...nonLevels].join(', ')}, or a number from 0 to 1.`,
  );
}

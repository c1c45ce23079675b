import type { Case } from '../case/case.js';
import type { Observed } from '../case/observe.js';
import { contradict, joinParts } from '../case/parts.js';
import { type CompletableList, caseSchemaName } from '../case/vocabulary.js';
import { assertOneOf } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { askedIds, type IndicatorSpec } from '../core/indicator.js';
import type { Applicable, Interval } from '../core/interval.js';
import { isLevel, type Level, levelNames, nonLevels, statedBy } from '../core/level.js';
import type { Disagreement, EvidenceRef, Scope } from '../core/verdict.js';
import { assertInterval } from '../measure/fuzzy.js';

/** Levels by indicator. What is left out is unknown. A record may also give intervals, or sub-questions. */
export type Levels<Indicator extends string> = { readonly [I in Indicator]?: Level | Interval };

/** A level that the facts of a case give by themselves, and the rows that give it. */
export interface Derived {
  readonly level: Interval;
  readonly list: CompletableList;
  readonly evidence: readonly EvidenceRef[];
}

/** What a framework needs to know of its input, whether that is a record or a case. */
export interface Input {
  readonly inputs: Readonly<Record<string, Applicable>>;
  readonly disagreements: readonly Disagreement[];
  /** The levels that nobody judged and the facts of a case give. */
  readonly derived?: Readonly<Record<string, Derived>>;
  /** Present where the input is a case. */
  readonly from?: {
    readonly case: Case;
    readonly scope: Scope;
    readonly observed: Readonly<Record<string, Observed>>;
  };
}

type Specs = Readonly<Record<string, IndicatorSpec>>;

/** Whether an input is a case document, by its `schema` key. */
export function isCase(input: unknown): input is Case {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'schema');
}

/** Reads a record of levels. Throws where it names an indicator or a level that there is none of. */
export function readLevels(specs: Specs, levels: Levels<string>, caller: string): Input {
  if (typeof levels !== 'object' || levels === null || Array.isArray(levels)) {
    throw new KemitraanError({
      code: 'invalid-input',
      in: caller,
      parameter: 'input',
      value: levels,
      remedy: `Give a case document (schema: '${caseSchemaName}') or a record of levels by indicator.`,
    });
  }
  const stated = new Map<string, Applicable | null>();
  const asked = askedIds(specs);
  for (const [id, level] of Object.entries(levels)) {
    assertOneOf(caller, 'input', 'unknown-indicator', id, asked);
    stated.set(id, readLevel(level, `input['${id}']`, caller));
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
  throw new KemitraanError({
    code: 'unknown-level',
    in: caller,
    parameter,
    value: level,
    remedy: `Use ${[...levelNames, ...nonLevels].join(', ')}, or a number from 0 to 1.`,
  });
}

import type { Case } from '../../case/case.js';
import { assertOneOf, assertOptions, isListOf, isOneOf, isPlainObject, isText } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { longestList } from '../../core/limits.js';
import { assertCase } from '../../forms/assert-case.js';
import type { Definition } from '../../forms/definition.js';
import { isCase } from '../../forms/input.js';
import { readResampling } from '../../measure/agreement/resample.js';
import type { Resampling } from '../../measure/agreement/statistic.js';
import type { AssessedId } from '../answers.js';
import { assessable, definitionsIn } from '../asked.js';

/** Who coded which frameworks of a case. */
export interface CodingRound {
  readonly coders: readonly string[];
  /** Ids of frameworks. */
  readonly frameworks: readonly string[];
}

/** A case with the observations of all its coders, and who was to code what. */
export interface CodedCase {
  readonly case: Case;
  readonly rounds: readonly CodingRound[];
}

/** How agreement is counted. */
export interface CodingAgreementOptions {
  /** Ids of frameworks of the library, or definitions of the caller's own; all of the library's where it is left out. */
  readonly frameworks?: readonly (AssessedId | Definition)[];
  /** Whose agreement: that of `coders`, unless that of `informants` is asked for. */
  readonly of?: 'coders' | 'informants';
  /** Asks for intervals. */
  readonly resampling?: Resampling;
}

/** What was given, once it has been checked. */
export interface Asked {
  readonly of: 'coders' | 'informants';
  readonly definitions: readonly Definition[];
  readonly cases: readonly { readonly subject: Case; readonly rounds?: readonly CodingRound[] }[];
  readonly resampling?: Resampling;
}

/** Throws for cases that are none, one case twice, and options that are not understood. */
export function readAsked(
  caller: string,
  given: readonly (Case | CodedCase)[],
  options: CodingAgreementOptions,
): Asked {
  const asked = assertOptions(caller, options, ['frameworks', 'of', 'resampling']);
  const { of = 'coders' } = asked;
  assertOneOf(caller, 'options.of', 'unknown-option', of, ['coders', 'informants']);
  const design = readResampling(caller, asked.resampling);
  const definitions = definitionsIn(caller, asked.frameworks);
  if (!Array.isArray(given) || given.length > longestList) {
    const remedy = `Give a list of cases, at most ${longestList}.`;
    throw new KemitraanError(caller, 'cases', given, 'invalid-input', remedy);
  }
  const known = [...assessable(), ...definitions].map(({ id }) => id);
  const ids = new Set<string>();
  // Not map, which passes over the holes of a list.
  const cases = Array.from(given as readonly (Case | CodedCase)[], (one, at) => {
    const path = `cases[${at}]`;
    const subject = isCase(one) ? one : isPlainObject(one) ? one.case : undefined;
    if (!isCase(subject)) {
      const remedy = 'Give a case, or { case, rounds }.';
      throw new KemitraanError(caller, path, one, 'invalid-input', remedy);
    }
    assertCase(subject, caller);
    if (ids.has(subject.id)) {
      const remedy = 'Give each case once, with the observations of all its coders.';
      throw new KemitraanError(caller, `${path}.id`, subject.id, 'invalid-input', remedy);
    }
    ids.add(subject.id);
    if (isCase(one)) return { subject };
    return { subject, rounds: readRounds(caller, `${path}.rounds`, one.rounds, of, known) };
  });
  if (design === undefined) return { of, definitions, cases };
  const { seed, replications, confidence } = design;
  return { of, definitions, cases, resampling: { seed, replications, confidence } };
}

function readRounds(
  caller: string,
  path: string,
  given: unknown,
  of: Asked['of'],
  known: readonly string[],
): CodingRound[] {
  const refuse = (parameter: string, value: unknown, remedy: string) =>
    new KemitraanError(caller, parameter, value, 'invalid-input', remedy);
  if (of === 'informants')
    throw refuse(path, given, 'Give the case itself: a round is of coders, not of informants.');
  if (!Array.isArray(given) || given.length > longestList)
    throw refuse(path, given, 'Give a list of { coders, frameworks }.');
  return Array.from(given, (round: unknown, at) => {
    const { coders, frameworks } = isPlainObject(round) ? round : {};
    if (!areTexts(coders) || !areTexts(frameworks))
      throw refuse(`${path}[${at}]`, round, 'Give { coders, frameworks }, each a list of ids.');
    const other = frameworks.find((id) => !isOneOf(id, known));
    if (other !== undefined)
      assertOneOf(caller, `${path}[${at}].frameworks`, 'unknown-framework', other, known);
    return { coders, frameworks };
  });
}

function areTexts(value: unknown): value is string[] {
  return isListOf(value, isText) && value.length <= longestList;
}

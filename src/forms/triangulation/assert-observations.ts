import type { Observation } from '../../case/case.js';
import { assertAsOf } from '../../case/scope.js';
import { caseSchemaName } from '../../case/vocabulary.js';
import { isListOf, isOneOf, isPlainObject, isText, upToHole } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { isLevel, isScaleAnswer, nonLevels } from '../../core/level.js';
import { reading } from '../../core/reading.js';
import { assertCase } from '../assert-case.js';

type Answer = 'membership' | 'likert' | 'columns' | null;

/**
 * Observations, once they are known to be sound: a copy, read once. Throws `invalid-input` for what is no list, or
 * cannot be read, `invalid-case` for a field that is none of an observation, `invalid-date`, and `unknown-level` for a
 * level that is none or is of another kind than the others on its question.
 */
export function assertObservations(
  caller: string,
  given: readonly Observation[],
  asOf: string | undefined,
): Observation[] {
  assertAsOf(caller, asOf);
  const rows = copied(caller, given);
  assertCase({ schema: caseSchemaName, id: caller, title: caller, observations: rows }, caller);
  const kinds = new Map<string, Answer>();
  for (const [index, { indicator, level }] of rows.entries()) {
    const path = `input.observations[${index}].level`;
    const kind = kindOf(level);
    const known = kinds.get(indicator);
    if (kind === undefined)
      throw new KemitraanError(caller, path, level, 'unknown-level', 'Give what an observation may hold.');
    if (kind !== null && known && known !== kind) {
      const remedy = `Give answers of one kind on ${indicator}: levels, columns, or answers on a scale.`;
      throw new KemitraanError(caller, path, level, 'unknown-level', remedy);
    }
    if (kind !== null) kinds.set(indicator, kind);
  }
  return rows;
}

/** The list and its rows, each field read once. */
function copied(caller: string, given: unknown): Observation[] {
  const remedy = 'Give a list of observations, as a case holds them.';
  const copy = () => {
    const list: unknown = Array.isArray(given) ? upToHole(given) : null;
    return isListOf(list, isPlainObject) ? list.map((row) => ({ ...row }) as unknown as Observation) : null;
  };
  const rows = reading(caller, 'observations', given, copy, 'invalid-input', remedy);
  if (rows === null) throw new KemitraanError(caller, 'observations', given, 'invalid-input', remedy);
  return rows;
}

/** What a level is, `null` for an answer that gives none; `undefined` for what is no level at all. */
function kindOf(level: unknown): Answer | undefined {
  if (isOneOf(level, nonLevels)) return null;
  if (isLevel(level)) return 'membership';
  if (isScaleAnswer(level)) return 'likert';
  return isListOf(level, isText) && level.length > 0 ? 'columns' : undefined;
}

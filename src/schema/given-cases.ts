import type { Case, Observation } from '../case/case.js';
import { isListOf, isText } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Vocabulary } from './known.js';
import { type CaseResult, caseIn } from './parse-case.js';

/** A case with rows after the observations that it has. */
export function withRows(subject: Case, added: readonly Observation[]): Case {
  if (added.length === 0) return subject;
  return { ...subject, observations: [...(subject.observations ?? []), ...added] };
}

/** The cases by their ids, each read anew; throws for what `parseCase` does not accept, and for one that is given twice. */
export function casesIn(caller: string, given: unknown, vocabulary: Vocabulary): ReadonlyMap<string, Case> {
  if (!Array.isArray(given)) {
    const remedy = 'Give a list of cases, or leave it out.';
    throw new KemitraanError(caller, 'options.cases', given, 'invalid-case', remedy);
  }
  const cases = new Map<string, Case>();
  for (let index = 0; index < given.length; index += 1) {
    const result: CaseResult = caseIn(given[index], vocabulary);
    const path = `options.cases[${index}]`;
    if (!result.ok) {
      const remedy = 'Give what parseCase returned; it says what is wrong.';
      throw new KemitraanError(caller, path, given[index], 'invalid-case', remedy);
    }
    const { id } = result.case;
    if (cases.has(id))
      throw new KemitraanError(caller, `${path}.id`, id, 'invalid-case', 'Give each case once.');
    cases.set(id, result.case);
  }
  return cases;
}

/** Throws `unknown-option` unless an option is a list of texts. */
export function assertTexts(
  caller: string,
  option: string,
  given: unknown,
): asserts given is readonly string[] {
  if (isListOf(given, isText)) return;
  const remedy = 'Give a list of texts, or leave it out.';
  throw new KemitraanError(caller, `options.${option}`, given, 'unknown-option', remedy);
}

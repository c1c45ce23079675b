import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOneOf, assertOptions } from '../../core/assert.js';
import { reading } from '../../core/reading.js';
import { isCase } from '../input.js';
import type { ProfileDefinition } from './definition.js';
import { evaluateProfile } from './evaluate.js';
import { type RowAnswers, readAnswers, readProfileCase } from './read.js';
import type { ProfileVerdict } from './verdict.js';

interface Options extends ScopeOptions {
  readonly reading?: string;
}

/** What a profile says of a record, or of a case: one verdict, or, where it is about one party at a time, one of each. */
export function classifyProfile(
  caller: string,
  definition: ProfileDefinition,
  input: Case | RowAnswers<string, string>,
  options: Options,
): ProfileVerdict | ProfileVerdict[] {
  return reading(caller, 'input', input, () => classified(caller, definition, input, options));
}

function classified(
  caller: string,
  definition: ProfileDefinition,
  input: Case | RowAnswers<string, string>,
  options: Options,
): ProfileVerdict | ProfileVerdict[] {
  const ofCase = isCase(input);
  assertOptions(caller, options, ofCase ? ['reading', 'parties', 'function', 'asOf'] : ['reading']);
  const { reading = definition.defaultReading } = options;
  assertOneOf(caller, 'options.reading', 'unknown-reading', reading, Object.keys(definition.readings));
  if (!ofCase) return evaluateProfile(definition, readAnswers(definition, input, caller), reading);
  const verdicts = readProfileCase(definition, input, options, caller).map((one) =>
    evaluateProfile(definition, one, reading),
  );
  const [only] = verdicts;
  return definition.each || !only ? verdicts : only;
}

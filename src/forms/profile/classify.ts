import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { asFixed } from '../../core/fixed-copy.js';
import { reading } from '../../core/reading.js';
import { isCase } from '../input.js';
import { type Look, lookInto } from '../look.js';
import { readingOf } from '../typology/classify.js';
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
  asFixed(definition);
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
  const reading = readingOf(caller, definition, options);
  if (!ofCase) return evaluateProfile(definition, readAnswers(definition, input, caller), reading);
  return profileIn(lookInto(input, options, caller), definition, reading);
}

/** What a profile says of a case that has been looked into, under one of its readings. */
export function profileIn(
  look: Look,
  definition: ProfileDefinition,
  reading: string,
): ProfileVerdict | ProfileVerdict[] {
  const verdicts = readProfileCase(definition, look).map((one) => evaluateProfile(definition, one, reading));
  const [only] = verdicts;
  return definition.each || !only ? verdicts : only;
}

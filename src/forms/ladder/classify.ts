import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { readCase } from '../read-case.js';
import type { LadderDefinition } from './definition.js';
import { evaluateLadder } from './evaluate.js';
import { readLadderUnits } from './read.js';
import type { LadderVerdict } from './verdict.js';

/** What a ladder says of a record, or of a case: one verdict, or, where it is about one party at a time, one of each. */
export function classifyLadder(
  caller: string,
  definition: LadderDefinition,
  input: Case | Levels<string>,
  options: ScopeOptions,
): LadderVerdict | LadderVerdict[] {
  const ofCase = isCase(input);
  assertOptions(caller, options, ofCase ? ['parties', 'function', 'asOf'] : []);
  if (!ofCase) return evaluateLadder(definition, readLevels(definition.indicators, input, caller));
  const inputs = definition.each
    ? readLadderUnits(definition, input, options, caller)
    : [readCase(definition.id, definition.indicators, input, options, caller)];
  const verdicts = inputs.map((one) => evaluateLadder(definition, one));
  const [only] = verdicts;
  return definition.each || !only ? verdicts : only;
}

import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { readCase } from '../read-case.js';
import type { LadderDefinition } from './definition.js';
import { evaluateLadder } from './evaluate.js';
import { readLadderUnits } from './read.js';
import type { LadderVerdict } from './verdict.js';

/** The verdict of a ladder on a record of levels. */
export function classifyLadderLevels(
  caller: string,
  definition: LadderDefinition,
  levels: Levels<string>,
  options: object,
): LadderVerdict {
  assertOptions(caller, options, []);
  return evaluateLadder(definition, readLevels(definition.indicators, levels, caller));
}

/** The verdicts of a ladder on a case: one of the partnership, or, where it is about one party at a time, one of each. */
export function classifyLadderCase(
  caller: string,
  definition: LadderDefinition,
  subject: Case,
  options: ScopeOptions,
): LadderVerdict[] {
  assertOptions(caller, options, ['parties', 'function', 'asOf']);
  const inputs = definition.each
    ? readLadderUnits(definition, subject, options, caller)
    : [readCase(definition.id, definition.indicators, subject, options, caller)];
  return inputs.map((input) => evaluateLadder(definition, input));
}

/** What a ladder says of a record, or of a case. */
export function classifyLadder(
  caller: string,
  definition: LadderDefinition,
  input: Case | Levels<string>,
  options: ScopeOptions,
): LadderVerdict | LadderVerdict[] {
  if (!isCase(input)) return classifyLadderLevels(caller, definition, input, options);
  const verdicts = classifyLadderCase(caller, definition, input, options);
  const [only] = verdicts;
  return definition.each || !only ? verdicts : only;
}

import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { asFixed } from '../../core/fixed-copy.js';
import { reading } from '../../core/reading.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { type Look, lookInto } from '../look.js';
import { readCase } from '../read-case.js';
import { readEach } from '../read-each.js';
import type { LadderDefinition } from './definition.js';
import { evaluateLadder } from './evaluate.js';
import type { LadderVerdict } from './verdict.js';

/** What a ladder says of a record, or of a case: one verdict, or, where it is about one party at a time, one of each. */
export function classifyLadder(
  caller: string,
  definition: LadderDefinition,
  input: Case | Levels<string>,
  options: ScopeOptions,
): LadderVerdict | LadderVerdict[] {
  asFixed(definition);
  return reading(caller, 'input', input, () => classified(caller, definition, input, options));
}

function classified(
  caller: string,
  definition: LadderDefinition,
  input: Case | Levels<string>,
  options: ScopeOptions,
): LadderVerdict | LadderVerdict[] {
  const ofCase = isCase(input);
  assertOptions(caller, options, ofCase ? ['parties', 'function', 'asOf'] : []);
  if (!ofCase) return evaluateLadder(definition, readLevels(definition.indicators, input, caller));
  return ladderIn(lookInto(input, options, caller), definition);
}

/** What a ladder says of a case that has been looked into. */
export function ladderIn(look: Look, definition: LadderDefinition): LadderVerdict | LadderVerdict[] {
  const { id, each, indicators } = definition;
  if (!each) return evaluateLadder(definition, readCase(id, indicators, look));
  return readEach({ id, each }, indicators, look).map((one) => evaluateLadder(definition, one));
}

import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { asFixed } from '../../core/fixed-copy.js';
import { prepared } from '../../core/prepared.js';
import { reading } from '../../core/reading.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { type Look, lookInto } from '../look.js';
import { hasLevel, readUnit, wholeOf } from '../read-case.js';
import type { ProcessDefinition } from './definition.js';
import { evaluateProcess } from './evaluate.js';
import { factsIn, historyOf, noHistory } from './history.js';
import { stepsOf } from './questions.js';
import type { ProcessVerdict } from './verdict.js';

/** Up to when a case is read. */
export type AuditOptions = Pick<ScopeOptions, 'asOf'>;

/** What a process says of a case, or of a record of levels. */
export function auditProcess(
  caller: string,
  definition: ProcessDefinition,
  input: Case | Levels<string>,
  options: AuditOptions,
): ProcessVerdict {
  asFixed(definition);
  return reading(caller, 'input', input, () => audited(caller, definition, input, options));
}

function audited(
  caller: string,
  definition: ProcessDefinition,
  input: Case | Levels<string>,
  options: AuditOptions,
): ProcessVerdict {
  const ofCase = isCase(input);
  assertOptions(caller, options, ofCase ? ['asOf'] : []);
  if (ofCase) return processIn(lookInto(input, options, caller), definition);
  return evaluateProcess(definition, readLevels(stepsOf(definition), input, caller), noHistory);
}

/** What a process says of a case that has been looked into. */
export function processIn(look: Look, definition: ProcessDefinition): ProcessVerdict {
  const specs = prepared(definition, stepsOf);
  const { subject, options, caller } = look;
  const unit = wholeOf(definition.id, specs, look, hasLevel);
  const history = historyOf(definition, subject, options.asOf, caller);
  const read = readUnit(specs, subject, unit, (_spec, _subject, _scope, id) => factsIn(history, id));
  return evaluateProcess(definition, read, history);
}

import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { reading } from '../../core/reading.js';
import { evaluateRules } from '../findings/evaluate.js';
import type { FindingsVerdict } from '../findings/verdict.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { type FactsFor, readCase } from '../read-case.js';
import type { PropositionsDefinition } from './definition.js';

/** What propositions say of a case, or of a record of levels; `factsFor` where its facts are not declared as rules. */
export function validatePropositions(
  caller: string,
  definition: PropositionsDefinition,
  input: Case | Levels<string>,
  options: Pick<ScopeOptions, 'asOf'>,
  factsFor?: FactsFor,
): FindingsVerdict {
  return reading(caller, 'input', input, () => validated(caller, definition, input, options, factsFor));
}

function validated(
  caller: string,
  definition: PropositionsDefinition,
  input: Case | Levels<string>,
  options: Pick<ScopeOptions, 'asOf'>,
  factsFor?: FactsFor,
): FindingsVerdict {
  const ofCase = isCase(input);
  assertOptions(caller, options, ofCase ? ['asOf'] : []);
  const { id, indicators, rules } = definition;
  const read = ofCase
    ? readCase(id, indicators, input, options, caller, factsFor)
    : readLevels(indicators, input, caller);
  return evaluateRules(definition, rules, read);
}

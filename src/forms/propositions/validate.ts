import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { asFixed } from '../../core/fixed-copy.js';
import { reading } from '../../core/reading.js';
import { evaluateRules } from '../findings/evaluate.js';
import type { FindingsVerdict } from '../findings/verdict.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { type Look, lookInto } from '../look.js';
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
  asFixed(definition);
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
  if (ofCase) return propositionsIn(lookInto(input, options, caller), definition, factsFor);
  return evaluateRules(definition, definition.rules, readLevels(definition.indicators, input, caller));
}

/** What propositions say of a case that has been looked into. */
export function propositionsIn(
  look: Look,
  definition: PropositionsDefinition,
  factsFor?: FactsFor,
): FindingsVerdict {
  const { id, indicators, rules } = definition;
  return evaluateRules(definition, rules, readCase(id, indicators, look, factsFor));
}

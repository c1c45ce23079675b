import { isOneOf } from '../../core/assert.js';
import { DefinitionChecks } from '../definition-checks.js';
import { isList, type Wanted } from '../findings/rule.js';
import { severities } from '../findings/verdict.js';
import type { PropositionsDefinition } from './definition.js';
import { propositionsLimits } from './limits.js';

/** Everything that is wrong with propositions and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: PropositionsDefinition): string[] {
  const indicators = Object.keys(definition.indicators);
  const rules = Object.keys(definition.rules);
  const checks = new DefinitionChecks();
  checks.head(definition, ['indicators', 'rules', 'statements'], [...indicators, ...rules]);
  checks.count('indicators', indicators, propositionsLimits.indicators, 1);
  checks.count('rules', rules, propositionsLimits.rules, 1);
  checks.questions('indicators', definition.indicators, false);
  for (const [id, rule] of Object.entries(definition.rules)) {
    const path = `rules.${id}`;
    const { if: antecedent = [], then: consequent, severity } = rule;
    checks.member(path, rule, ['if', 'then', 'severity']);
    const named = [
      ...sideOf(`${path}.if`, antecedent, indicators, checks),
      ...sideOf(`${path}.then`, consequent, indicators, checks),
    ];
    checks.check(new Set(named).size === named.length, `${path}: names each indicator once.`);
    checks.check(isOneOf(severity, severities), `${path}.severity: one of ${severities.join(', ')}.`);
  }
  checks.statements(definition.statements, rules, 'rule');
  return checks.faults;
}

/** The indicators that a side of a rule names. */
function sideOf(
  path: string,
  wanted: Wanted,
  indicators: readonly string[],
  checks: DefinitionChecks,
): readonly string[] {
  if (isList(wanted)) {
    checks.among(path, wanted, indicators, 'indicator');
    return wanted;
  }
  checks.criteria(path, wanted, indicators, 'indicator');
  return Object.keys(wanted);
}

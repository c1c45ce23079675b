import type { Observation } from '../../case/case.js';
import type { Fact } from '../../case/facts.js';
import { caseReasons, cited } from '../case-reasons.js';
import { coverageOf } from '../coverage.js';
import type { Input } from '../input.js';
import { evidenceOf } from '../passages.js';
import { type ReadRule, type Rules, readRules } from './rule.js';
import { decisiveIn, outcomeOf } from './truth.js';
import type { Finding, FindingReason, FindingsVerdict } from './verdict.js';

/** What rules are rules of. */
interface RuleSet {
  readonly form: FindingsVerdict['form'];
  readonly id: string;
  readonly version: string;
}

/** The findings of a set of rules, all of them, in their order. */
export function evaluateRules(
  { form, id, version }: RuleSet,
  rules: Rules,
  input: Input,
  partiesOf?: (rule: string) => readonly string[],
): FindingsVerdict {
  const { inputs, disagreements, from } = input;
  const findings: Finding[] = [];
  const reasons: FindingReason[] = [];
  for (const rule of readRules(rules)) {
    const outcome = outcomeOf(rule, inputs);
    const indicators = decisiveIn(rule, outcome, inputs);
    const params = partiesOf ? { indicators, parties: partiesOf(rule.id) } : { indicators };
    const finding = { rule: rule.id, outcome, severity: rule.severity, params, source: cited(rule.source) };
    findings.push(finding);
    reasons.push(reasonOf(finding, rule, from));
  }
  for (const reason of caseReasons({ id }, input)) reasons.push(reason);
  return {
    form,
    framework: { id, version },
    findings,
    inputs,
    ...coverageOf(inputs),
    reasons,
    disagreements,
    ...(from && { scope: from.scope }),
  };
}

function reasonOf(
  { rule, outcome, severity, params }: Finding,
  { consequent, source }: ReadRule,
  from: Input['from'],
): FindingReason {
  return {
    code: consequent.length > 0 ? codes[outcome] : 'rule-not-stated',
    params: severity === 'note' ? { rule, ...params, note: true } : { rule, ...params },
    evidence: from ? evidenceOf(rowsOn(params.indicators, from.observed)) : [],
    source: cited(source),
  };
}

const codes = {
  passed: 'rule-passed',
  failed: 'rule-failed',
  'cannot-tell': 'rule-cannot-tell',
  inapplicable: 'rule-inapplicable',
} as const;

/** The rows that the levels of some indicators rest on. */
function rowsOn(
  indicators: readonly string[],
  observed: NonNullable<Input['from']>['observed'],
): (Observation | Fact)[] {
  const rows: (Observation | Fact)[] = [];
  for (const indicator of indicators) for (const row of observed[indicator]?.rows ?? []) rows.push(row);
  return rows;
}

import { caseReasons, cited } from '../case-reasons.js';
import { coverageOf } from '../coverage.js';
import type { Input } from '../input.js';
import { evidenceOf } from '../passages.js';
import { criteriaOf, type Rule, type Rules } from './rule.js';
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
  const findings = Object.entries(rules).map(([rule, spec]) =>
    findingOf(rule, spec, inputs, partiesOf?.(rule)),
  );
  return {
    form,
    framework: { id, version },
    findings,
    inputs,
    ...coverageOf(inputs),
    reasons: [...findings.map((finding) => reasonOf(finding, rules, input)), ...caseReasons({ id }, input)],
    disagreements,
    ...(from && { scope: from.scope }),
  };
}

function findingOf(
  rule: string,
  spec: Rule,
  inputs: Input['inputs'],
  parties: readonly string[] | undefined,
): Finding {
  const outcome = outcomeOf(spec, inputs);
  const indicators = decisiveIn(spec, outcome, inputs);
  const params = { indicators, ...(parties && { parties }) };
  return { rule, outcome, severity: spec.severity, params, source: cited(spec.source) };
}

function reasonOf(
  { rule, outcome, severity, params, source }: Finding,
  rules: Rules,
  { from }: Input,
): FindingReason {
  const evidence = evidenceOf(params.indicators.flatMap((id) => from?.observed[id]?.rows ?? []));
  const isStated = criteriaOf(rules[rule]?.then).length > 0;
  const code = isStated ? (`rule-${outcome}` as const) : 'rule-not-stated';
  return {
    code,
    params: { rule, ...params, ...(severity === 'note' && { note: true as const }) },
    evidence,
    source: cited(source),
  };
}

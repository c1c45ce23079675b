import type { Applicable } from '../../core/interval.js';
import type { ReasonOf } from '../../core/verdict.js';
import { and, crossover, isAbove } from '../../measure/fuzzy.js';
import { coverageOf } from '../coverage.js';
import { cited, indicatorReasons } from '../indicator-reasons.js';
import type { Input } from '../input.js';
import { evidenceOf } from '../passages.js';
import type { Proposition, PropositionsDefinition } from './definition.js';
import type { Finding, FindingOutcome, FindingReasons, FindingsVerdict } from './verdict.js';

type Truth = 'true' | 'false' | 'open' | 'inapplicable';

/**
 * The findings of a set of propositions. A rule whose antecedent is out, or has a part that does not apply, is
 * inapplicable; one whose antecedent is open passes only if the consequent holds anyway, and cannot be told otherwise.
 */
export function evaluateRules(definition: PropositionsDefinition, input: Input): FindingsVerdict {
  const { inputs, disagreements, from } = input;
  const findings = Object.entries(definition.rules).map(([id, rule]) => findingOf(id, rule, inputs));
  return {
    form: 'propositions',
    framework: { id: definition.id, version: definition.version },
    findings,
    inputs,
    ...coverageOf(inputs),
    reasons: [...findings.map((finding) => reasonOf(finding, input)), ...indicatorReasons(input)],
    disagreements,
    ...(from && { scope: from.scope }),
  };
}

function reasonOf({ rule, outcome, params, source }: Finding, { from }: Input): ReasonOf<FindingReasons> {
  const evidence = params.indicators.flatMap((id) => evidenceOf(from?.observed[id]?.rows ?? []));
  return { code: `rule-${outcome}`, params: { rule, ...params }, evidence, source: cited(source) };
}

const decidingTruth = { passed: 'true', failed: 'false', 'cannot-tell': 'open' } as const;

function findingOf(rule: string, proposition: Proposition<string>, inputs: Input['inputs']): Finding {
  const antecedent = truthOf(proposition.if ?? [], inputs, 'true');
  const consequent = truthOf(proposition.then, inputs, 'inapplicable');
  const outcome = outcomeOf(antecedent, consequent);
  const asked =
    outcome === 'passed' || outcome === 'failed'
      ? proposition.then
      : [...(proposition.if ?? []), ...proposition.then];
  const decisive = asked.filter((id) => {
    const truth = truthOf([id], inputs, 'inapplicable');
    if (outcome === 'inapplicable')
      return truth === 'inapplicable' || (truth === 'false' && proposition.if?.includes(id));
    return truth === decidingTruth[outcome];
  });
  const { severity, source } = proposition;
  return { rule, outcome, severity, params: { indicators: decisive }, source: cited(source) };
}

function outcomeOf(antecedent: Truth, consequent: Truth): FindingOutcome {
  if (antecedent === 'false' || antecedent === 'inapplicable' || consequent === 'inapplicable')
    return 'inapplicable';
  if (antecedent === 'open') return consequent === 'true' ? 'passed' : 'cannot-tell';
  return consequent === 'true' ? 'passed' : consequent === 'false' ? 'failed' : 'cannot-tell';
}

function truthOf(ids: readonly string[], inputs: Input['inputs'], overNothing: Truth): Truth {
  const levels = ids.map((id): Applicable => inputs[id] ?? { lo: 0, hi: 1 });
  const applying = levels.filter((level) => level !== 'not-applicable');
  if (applying.length < levels.length) return 'inapplicable';
  const joint = and(applying);
  if (joint === null) return overNothing;
  if (isAbove(joint.lo, crossover)) return 'true';
  return isAbove(crossover, joint.hi) ? 'false' : 'open';
}

import { prepared } from '../../core/prepared.js';
import { changing, leftInOrOut, type NextQuestion, ranked } from '../criteria/questions.js';
import { type ReadRule, type Rules, readRules } from './rule.js';
import { countOpen } from './truth.js';
import type { FindingsVerdict } from './verdict.js';

/** The unknown indicators, by how many rules could not be told after each answer. */
export function findingQuestions(rules: Rules, verdict: FindingsVerdict): NextQuestion[] {
  const { inputs } = verdict;
  const now = countOpen(readRules(rules), inputs);
  const naming = prepared(rules, rulesByIndicator);
  const openAfter = changing(inputs, (changed, indicator) => {
    // No other rule turns out otherwise.
    const own = naming.get(indicator) ?? [];
    return now - countOpen(own, inputs) + countOpen(own, changed);
  });
  return ranked(verdict, now, (indicator) => leftInOrOut(inputs, indicator, now, openAfter));
}

/** The rules that name each indicator. */
function rulesByIndicator(rules: Rules): ReadonlyMap<string, readonly ReadRule[]> {
  const naming = new Map<string, ReadRule[]>();
  for (const rule of readRules(rules))
    for (const indicator of new Set([...rule.antecedent, ...rule.consequent].map(([id]) => id))) {
      const own = naming.get(indicator);
      if (own) own.push(rule);
      else naming.set(indicator, [rule]);
    }
  return naming;
}

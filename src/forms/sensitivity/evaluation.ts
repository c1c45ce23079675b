import { sobolSequence } from '../../measure/sampling/sobol-sequence.js';
import { type Answer, answerOf, keyOf } from './answer.js';
import type { Draft } from './factor.js';
import { type Output, outputsOf } from './outputs.js';
import type { ReplicationParameters } from './parameters.js';
import type { Plan } from './read-design.js';
import { verdictAt } from './verdict-at.js';

/** What came out of one evaluation. */
export interface Evaluation extends Answer {
  readonly holds: boolean;
  readonly outputs: readonly Output[];
}

/** The points of a design, by row: a coordinate for each factor, and, where there is a second sample, another for each. */
export function pointsOf({ factors, replications, seed, indices }: Plan): number[][] {
  const at = sobolSequence((indices ? 2 : 1) * factors.length, seed);
  return Array.from({ length: replications }, (_, row) => at(row));
}

/** The parameters of a point. */
export function parametersAt({ factors }: Plan, point: readonly number[]): ReplicationParameters {
  const draft: Draft = {};
  for (const [index, factor] of factors.entries()) factor.set(draft, point[index] as number);
  return draft;
}

/**
 * What evaluates parameters, against what the verdict answers. Outcomes and standings that are alike are one and the same
 * object, so that a long result stays small.
 */
export function evaluator({ caller, checked, source, cut }: Plan, now: Answer, untold: ReadonlySet<string>) {
  const outcomes = new Map<string, unknown>();
  const standings = new Map<string, Answer['standings']>();
  const [outcomeNow, standingsNow] = [keyOf(now.outcome), keyOf(now.standings)];
  return (parameters: ReplicationParameters): Evaluation => {
    const verdict = verdictAt(caller, checked, parameters, source);
    const answer = without(answerOf(checked, verdict, cut), untold);
    const holds =
      now.outcome === null ? keyOf(answer.standings) === standingsNow : keyOf(answer.outcome) === outcomeNow;
    return {
      outcome: once(outcomes, answer.outcome),
      standings: once(standings, answer.standings),
      holds,
      outputs: outputsOf(verdict),
    };
  };
}

/** An answer without some standings. */
export function without({ outcome, standings }: Answer, left: ReadonlySet<string>): Answer {
  return left.size === 0
    ? { outcome, standings }
    : {
        outcome,
        standings: Object.fromEntries(Object.entries(standings).filter(([id]) => !left.has(id))),
      };
}

/** The first of those that are alike. */
function once<One>(seen: Map<string, One>, value: One): One {
  const key = JSON.stringify(value);
  const before = seen.get(key);
  if (before !== undefined) return before;
  seen.set(key, value);
  return value;
}

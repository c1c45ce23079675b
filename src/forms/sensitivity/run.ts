import { KemitraanError } from '../../core/error.js';
import { type Answer, answerOf, keyOf, untoldBy } from './answer.js';
import { type Evaluation, evaluator, parametersAt, pointsOf, without } from './evaluation.js';
import { indicesOf } from './indices.js';
import type { ReplicationParameters } from './parameters.js';
import type { Plan } from './read-design.js';
import type { HeldFactor, Replication, Sensitivity, StandingShares } from './result.js';
import { verdictAt } from './verdict-at.js';

/** Runs a design that has been checked. */
export function runDesign(plan: Plan): Sensitivity {
  const { caller, checked, design, factors, indices } = plan;
  const { verdict } = checked;
  const told = answerOf(checked, verdictAt(caller, checked, {}, null), plan.cut);
  const given = answerOf(checked, verdict, plan.cut);
  const untold = new Set(untoldBy(checked, given, told));
  const now = without(given, untold);
  if (keyOf(now) !== keyOf(without(told, untold))) {
    const remedy = 'Pass a whole verdict, unchanged: this one does not follow from its own inputs.';
    throw new KemitraanError(caller, 'verdict', verdict.framework.id, 'verdict-mismatch', remedy);
  }
  const evaluate = evaluator(plan, now, untold);
  const points = pointsOf(plan);
  const parameters = points.map((point) => parametersAt(plan, point));
  const evaluations = parameters.map(evaluate);
  const ofTheCase = [...untold].map(
    (id): HeldFactor => ({ factor: `standings.${id}`, because: 'of-the-case' }),
  );
  return {
    framework: { id: verdict.framework.id, version: verdict.framework.version },
    form: verdict.form,
    design,
    varied: factors.map((factor) => factor.told),
    held: [...plan.held, ...ofTheCase],
    ...counted(now, evaluations),
    replications: evaluations.map(({ outcome, standings, holds }, index): Replication => {
      const used = parameters[index] as ReplicationParameters;
      return { index, parameters: used, outcome, standings, holds };
    }),
    indices: indices ? indicesOf(plan, indices, points, evaluations, evaluate) : null,
  };
}

/** How often the verdict holds, what comes out otherwise, and how everything stands. */
function counted(
  now: Answer,
  evaluations: readonly Evaluation[],
): Pick<Sensitivity, 'holds' | 'outcomes' | 'standings'> {
  const replications = evaluations.length;
  const same = evaluations.filter(({ holds }) => holds).length;
  const outcomes = new Map<string, { readonly outcome: unknown; count: number }>();
  for (const { outcome } of now.outcome === null ? [] : evaluations) {
    const key = keyOf(outcome);
    const seen = outcomes.get(key) ?? { outcome, count: 0 };
    seen.count += 1;
    outcomes.set(key, seen);
  }
  const standings = Object.entries(now.standings).map(([id, standing]): [string, StandingShares] => {
    const counts = new Map<string, number>();
    for (const one of evaluations) {
      const found = one.standings[id] as string;
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    const alike = counts.get(standing) ?? 0;
    return [
      id,
      { now: standing, same: alike, share: alike / replications, counts: Object.fromEntries(counts) },
    ];
  });
  return {
    holds: {
      under: 'the-stated-design',
      what: now.outcome === null ? 'standings' : 'outcome',
      same,
      replications,
      share: same / replications,
    },
    outcomes: [...outcomes.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ outcome, count }) => ({ outcome, count, share: count / replications })),
    standings: Object.fromEntries(standings),
  };
}

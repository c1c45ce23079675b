import { mean } from '../../measure/fuzzy.js';
import { caseReasons, cited } from '../case-reasons.js';
import { coverageOf } from '../coverage.js';
import type { Inputs } from '../criteria/criterion.js';
import { applying } from '../criteria/membership.js';
import type { FindingOutcome } from '../findings/verdict.js';
import type { Input } from '../input.js';
import { evidenceIn, evidenceOf } from '../passages.js';
import { type Check, isSurely, lookedAt } from './checks.js';
import type { ProcessDefinition } from './definition.js';
import type { History } from './history.js';
import { phasesOf, type ReadPhase, stepsOf } from './questions.js';
import type { NextPhase, PhaseProgress, PhaseStanding, ProcessReason, ProcessVerdict } from './verdict.js';

/** The verdict of a process for input that has been read. */
export function evaluateProcess(
  definition: ProcessDefinition,
  input: Input,
  history: History,
): ProcessVerdict {
  const { inputs, disagreements, from } = input;
  const phases = phasesOf(definition);
  const progress = Object.fromEntries(phases.map((phase) => [phase.id, progressOf(phase, inputs)]));
  const standings = Object.fromEntries(Object.entries(progress).map(([id, { standing }]) => [id, standing]));
  const checks = lookedAt(definition, inputs, standings, history, from?.scope.asOf);
  const tasks = Object.entries(stepsOf(definition)).map(([rule, { source }]) => ({
    rule,
    outcome: outcomeOf(rule, inputs),
    // Until a process is over, a task that is not done is only to be noted.
    severity: 'note' as const,
    tasks: [rule],
    source,
  }));
  return {
    form: 'process',
    framework: { id: definition.id, version: definition.version },
    phases: progress,
    skipped: skippedIn(phases, standings, inputs),
    next: nextIn(definition, phases, standings, inputs),
    findings: [...tasks, ...checks].map(({ rule, outcome, severity, tasks: indicators, source }) => ({
      rule,
      outcome,
      severity,
      params: { indicators },
      source: cited(source),
    })),
    inputs,
    ...coverageOf(inputs),
    reasons: [
      ...tasks.map(
        ({ rule, outcome, source }): ProcessReason => ({
          code: `task-${outcome}`,
          params: { task: rule },
          evidence: evidenceOf(from?.observed[rule]?.rows ?? []),
          source: cited(source),
        }),
      ),
      ...checks.map(checkReason),
      ...caseReasons(definition, input),
    ],
    disagreements,
    ...(from && { scope: from.scope }),
  };
}

function checkReason({ rule, check, of, outcome, severity, tasks, rows, source }: Check): ProcessReason {
  return {
    code: `check-${outcome}`,
    params: { rule, check, of, tasks, ...(severity === 'note' && { note: true as const }) },
    evidence: evidenceIn('activities', rows),
    source: cited(source),
  };
}

function outcomeOf(question: string, inputs: Inputs): FindingOutcome {
  if (inputs[question] === 'not-applicable') return 'inapplicable';
  if (isSurely('in', question, inputs)) return 'passed';
  return isSurely('out', question, inputs) ? 'failed' : 'cannot-tell';
}

function progressOf({ asked }: ReadPhase, inputs: Inputs): PhaseProgress {
  const own = Object.fromEntries(asked.map((id) => [id, inputs[id] ?? { lo: 0, hi: 1 }]));
  const { coverage } = coverageOf(own);
  const levels = applying(Object.values(own));
  return { score: mean(levels), coverage, standing: standingOf(asked, levels.length, inputs) };
}

function standingOf(asked: readonly string[], applicable: number, inputs: Inputs): PhaseStanding {
  if (applicable === 0) return 'inapplicable';
  const done = asked.filter((id) => isSurely('in', id, inputs)).length;
  if (done === applicable) return 'done';
  if (done > 0) return 'begun';
  return asked.filter((id) => isSurely('out', id, inputs)).length === applicable ? 'not-begun' : 'open';
}

const isUnderWay = (standing: PhaseStanding | undefined) => standing === 'done' || standing === 'begun';

/** What is known not to be done before the last phase of which something is. */
function skippedIn(
  phases: readonly ReadPhase[],
  standings: Readonly<Record<string, PhaseStanding>>,
  inputs: Inputs,
): string[] {
  const last = phases.map(({ id }) => isUnderWay(standings[id])).lastIndexOf(true);
  return phases
    .slice(0, Math.max(last, 0))
    .flatMap(({ asked }) => asked)
    .filter((id) => isSurely('out', id, inputs));
}

/**
 * The last phase of which something is done, or, where that is done, the one after it, in a cycle the first that is not done.
 * Where nothing is done it is the first phase, if that is known not to be begun.
 */
function nextIn(
  { order }: ProcessDefinition,
  phases: readonly ReadPhase[],
  standings: Readonly<Record<string, PhaseStanding>>,
  inputs: Inputs,
): NextPhase | null {
  const counted = phases.filter(({ id }) => standings[id] !== 'inapplicable');
  const last = counted.map(({ id }) => isUnderWay(standings[id])).lastIndexOf(true);
  const [first] = counted;
  const asked = (phase: ReadPhase) => phase.asked.filter((id) => inputs[id] !== 'not-applicable');
  const nextAt = (phase: ReadPhase | undefined): NextPhase | null =>
    phase ? { phase: phase.id, tasks: asked(phase).filter((id) => !isSurely('in', id, inputs)) } : null;
  const isDone = ({ id }: ReadPhase) => standings[id] === 'done';
  const current = counted[last];
  if (!current) return first && standings[first.id] === 'not-begun' ? nextAt(first) : null;
  if (!isDone(current)) return nextAt(current);
  if (order.kind === 'sequence' || counted[last + 1]) return nextAt(counted[last + 1]);
  const missing = counted.find((phase) => !isDone(phase));
  if (missing) return nextAt(missing);
  return first ? { phase: first.id, tasks: asked(first), again: true } : null;
}

import type { Applicable } from '../../core/interval.js';
import { prepared } from '../../core/prepared.js';
import { isPoint } from '../../measure/fuzzy.js';
import type { Citation } from '../../references/references.js';
import { caseReasons, cited } from '../case-reasons.js';
import { coverageOf } from '../coverage.js';
import type { Inputs } from '../criteria/criterion.js';
import type { Finding, FindingOutcome, Severity } from '../findings/verdict.js';
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
  const progress: Record<string, PhaseProgress> = {};
  const standings: Record<string, PhaseStanding> = {};
  for (const phase of phases) {
    const own = progressOf(phase, inputs);
    progress[phase.id] = own;
    standings[phase.id] = own.standing;
  }
  const findings: Finding[] = [];
  const reasons: ProcessReason[] = [];
  for (const { id, source } of prepared(definition, readEachStep)) {
    const outcome = outcomeOf(id, inputs);
    findings.push(findingOf(id, outcome, 'note', [id], source));
    reasons.push({
      code: taskCodes[outcome],
      params: { task: id },
      evidence: evidenceOf(from?.observed[id]?.rows ?? []),
      source: cited(source),
    });
  }
  for (const check of lookedAt(definition, inputs, standings, history, from?.scope.asOf)) {
    findings.push(findingOf(check.rule, check.outcome, check.severity, check.tasks, check.source));
    reasons.push(checkReason(check));
  }
  for (const reason of caseReasons(definition, input)) reasons.push(reason);
  return {
    form: 'process',
    framework: { id: definition.id, version: definition.version },
    phases: progress,
    skipped: skippedIn(phases, standings, inputs),
    next: nextIn(definition, phases, standings, inputs),
    findings,
    inputs,
    ...coverageOf(inputs),
    reasons,
    disagreements,
    ...(from && { scope: from.scope }),
  };
}

/** The questions one by one, each with its source. */
function readEachStep(
  definition: ProcessDefinition,
): readonly { readonly id: string; readonly source: readonly Citation[] }[] {
  return Object.entries(stepsOf(definition)).map(([id, { source }]) => ({ id, source }));
}

/** Until a process is over, a task that is not done is only to be noted. */
function findingOf(
  rule: string,
  outcome: FindingOutcome,
  severity: Severity,
  indicators: readonly string[],
  source: readonly Citation[],
): Finding {
  return { rule, outcome, severity, params: { indicators }, source: cited(source) };
}

const taskCodes = {
  passed: 'task-passed',
  failed: 'task-failed',
  'cannot-tell': 'task-cannot-tell',
  inapplicable: 'task-inapplicable',
} as const;

const checkCodes = {
  passed: 'check-passed',
  failed: 'check-failed',
  'cannot-tell': 'check-cannot-tell',
  inapplicable: 'check-inapplicable',
} as const;

function checkReason({ rule, check, of, outcome, severity, tasks, rows, source }: Check): ProcessReason {
  const params = { rule, check, of, tasks };
  return {
    code: checkCodes[outcome],
    params: severity === 'note' ? { ...params, note: true } : params,
    evidence: evidenceIn('activities', rows),
    source: cited(source),
  };
}

function outcomeOf(question: string, inputs: Inputs): FindingOutcome {
  if (inputs[question] === 'not-applicable') return 'inapplicable';
  if (isSurely('in', question, inputs)) return 'passed';
  return isSurely('out', question, inputs) ? 'failed' : 'cannot-tell';
}

/** The mean over the tasks of a phase that apply, and how far it is. */
function progressOf({ asked }: ReadPhase, inputs: Inputs): PhaseProgress {
  let [lo, hi, known, applicable, done, notDone] = [0, 0, 0, 0, 0, 0];
  for (const id of asked) {
    const level = inputs[id] as Applicable;
    if (level === 'not-applicable') continue;
    applicable += 1;
    if (isPoint(level)) known += 1;
    if (isSurely('in', id, inputs)) done += 1;
    if (isSurely('out', id, inputs)) notDone += 1;
    lo += level.lo;
    hi += level.hi;
  }
  return {
    score: applicable > 0 ? { lo: lo / applicable, hi: hi / applicable } : null,
    coverage: { known, applicable, total: asked.length },
    standing: standingOf(applicable, done, notDone),
  };
}

function standingOf(applicable: number, done: number, notDone: number): PhaseStanding {
  if (applicable === 0) return 'inapplicable';
  if (done === applicable) return 'done';
  if (done > 0) return 'begun';
  return notDone === applicable ? 'not-begun' : 'open';
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
  if (!first || !current) return first && standings[first.id] === 'not-begun' ? nextAt(first) : null;
  if (!isDone(current)) return nextAt(current);
  if (order.kind === 'sequence' || counted[last + 1]) return nextAt(counted[last + 1]);
  const missing = counted.find((phase) => !isDone(phase));
  if (missing) return nextAt(missing);
  return { phase: first.id, tasks: asked(first), again: true };
}

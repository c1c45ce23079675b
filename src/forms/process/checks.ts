import type { Row } from '../../case/case.js';
import type { Applicable } from '../../core/interval.js';
import { prepared } from '../../core/prepared.js';
import { crossover, isAbove } from '../../measure/fuzzy.js';
import type { Citation } from '../../references/references.js';
import { type Inputs, stateOf } from '../criteria/criterion.js';
import type { FindingOutcome, Severity } from '../findings/verdict.js';
import type { ProcessDefinition } from './definition.js';
import { type Early, readEarly } from './early.js';
import type { History } from './history.js';
import { type ReadPhase, readPhases } from './questions.js';
import type { PhaseStanding, ProcessCheck } from './verdict.js';

/** One thing that is looked at beside the tasks: the phase, or the task, and what of it. */
interface Looked {
  readonly check: ProcessCheck;
  readonly of: string;
}

/** What is looked at, as it is read. */
interface ReadCheck extends Looked {
  readonly rule: string;
  readonly severity: Severity;
  readonly source: readonly Citation[];
  /** The phase, and what comes before it; of a task nothing. */
  readonly phase: ReadPhase;
  readonly before: readonly ReadPhase[];
  /** Whose a task is. */
  readonly by: readonly string[];
}

type Found = Pick<Check, 'outcome' | 'tasks' | 'rows'>;

/** Something that is looked at beside the tasks, and how it turned out. */
export interface Check extends Looked {
  readonly rule: string;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  /** What was skipped, done early, done by somebody else, or leaves it open. */
  readonly tasks: readonly string[];
  readonly rows: readonly Row[];
  readonly source: readonly Citation[];
}

/** Everything that is looked at beside the tasks, in the order of the findings. */
export function checksOf(definition: ProcessDefinition): readonly ReadCheck[] {
  return prepared(definition, readChecks);
}

/** {@link checksOf} of a definition that is not kept yet: what is wrong with it may still be mended. */
export function readChecks(definition: ProcessDefinition): ReadCheck[] {
  const { order, tasks } = definition;
  const phases = readPhases(definition);
  const ofPhase = (check: ProcessCheck, place: number, phase: ReadPhase): ReadCheck => {
    const { severity, source } = order;
    const before = phases.slice(0, place);
    return {
      check,
      of: phase.id,
      rule: ruleOf({ check, of: phase.id }),
      severity,
      source,
      phase,
      before,
      by: [],
    };
  };
  const later = phases.slice(1);
  return [
    ...later.map((phase, index) => ofPhase('nothing-skipped', index + 1, phase)),
    ...later.map((phase, index) => ofPhase('not-early', index + 1, phase)),
    // What goes round and round is closed in every round.
    ...(order.kind === 'sequence' ? phases : []).map((phase, index) => ofPhase('closed-once', index, phase)),
    ...Object.entries(tasks).flatMap(([of, { by = [], source }]): ReadCheck[] => {
      if (by.length === 0) return [];
      const [check, phase] = ['by' as const, { id: of, asked: [] }];
      return [{ check, of, rule: ruleOf({ check, of }), severity: 'failure', source, phase, before: [], by }];
    }),
  ];
}

/** The id of the rule that something is looked at by. */
export function ruleOf({ check, of }: Looked): string {
  return `${of}.${check}`;
}

/** Looks at everything beside the tasks. */
export function lookedAt(
  definition: ProcessDefinition,
  inputs: Inputs,
  standings: Readonly<Record<string, PhaseStanding>>,
  history: History,
  asOf: string | undefined,
): Check[] {
  const earlyIn = readEarly(definition.order, inputs, history, asOf);
  return checksOf(definition).map(({ check, of, rule, severity, source, phase, before, by }) => {
    const standing = standings[of] ?? 'open';
    const looked = (): Found => {
      switch (check) {
        case 'nothing-skipped':
          return skippedBefore(before, standing, inputs);
        case 'not-early':
          return notEarly(standing, () => earlyIn(phase, before));
        case 'closed-once':
          return standing === 'inapplicable' ? found('inapplicable') : closedOnce(of, history);
        case 'by':
          return doneBy(of, by, inputs, history);
      }
    };
    const { outcome, tasks, rows } = looked();
    return { rule, check, of, outcome, severity, tasks, rows, source };
  });
}

/** Whether a question is known to be in, or known to be out. */
export function isSurely(side: 'in' | 'out', id: string, inputs: Inputs): boolean {
  const level = inputs[id] as Applicable;
  if (level === 'not-applicable') return false;
  return side === 'in' ? isAbove(level.lo, crossover) : isAbove(crossover, level.hi);
}

/** Something of the phase is done: then everything that comes before it should be. */
function skippedBefore(before: readonly ReadPhase[], standing: PhaseStanding, inputs: Inputs): Found {
  if (standing === 'not-begun' || standing === 'inapplicable') return found('inapplicable');
  const [out, open]: [string[], string[]] = [[], []];
  let applicable = 0;
  for (const { asked } of before)
    for (const id of asked) {
      if (inputs[id] === 'not-applicable') continue;
      applicable += 1;
      if (isSurely('out', id, inputs)) out.push(id);
      else if (!isSurely('in', id, inputs)) open.push(id);
    }
  if (applicable === 0) return found('inapplicable');
  if (standing === 'open') return found('cannot-tell', [...out, ...open]);
  if (out.length > 0) return found('failed', out);
  return open.length > 0 ? found('cannot-tell', open) : found('passed');
}

/** No activity of the phase comes before what it has to come after. */
function notEarly(standing: PhaseStanding, look: () => Early): Found {
  if (standing === 'not-begun' || standing === 'inapplicable') return found('inapplicable');
  const { tasks, rows, open, isUntold } = look();
  if (tasks.length > 0) return found('failed', tasks, rows);
  return standing === 'open' || open.length > 0 || isUntold ? found('cannot-tell', open) : found('passed');
}

function closedOnce(phase: string, history: History): Found {
  const { sure, maybe } = history.closing(phase);
  if (sure.length > 1) return found('failed', [], sure);
  if (!history.isComplete || maybe.length > 0) return found('cannot-tell', [], sure);
  return found(sure.length === 1 ? 'passed' : 'inapplicable', [], sure);
}

/** One doing by somebody else is enough for it not to hold. */
function doneBy(task: string, actors: readonly string[], inputs: Inputs, history: History): Found {
  const state = stateOf([task, 'in'], inputs);
  if (state === 'failed' || state === 'inapplicable') return found('inapplicable');
  const { sure, maybe } = history.doing(task);
  const wrong = sure.filter((row) => history.isBy(row, actors) === 'no');
  if (wrong.length > 0 && state === 'met') return found('failed', [task], wrong);
  const isKnown =
    state === 'met' &&
    sure.length > 0 &&
    maybe.length === 0 &&
    history.isListed(task) &&
    sure.every((row) => history.isBy(row, actors) === 'yes');
  return isKnown ? found('passed', [], sure) : found('cannot-tell', [task], sure);
}

function found(outcome: FindingOutcome, tasks: readonly string[] = [], rows: readonly Row[] = []): Found {
  return { outcome, tasks, rows };
}

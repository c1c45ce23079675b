import type { Row } from '../../case/case.js';
import { prepared } from '../../core/prepared.js';
import type { Citation } from '../../references/references.js';
import { type Inputs, stateOf } from '../criteria/criterion.js';
import type { FindingOutcome, Severity } from '../findings/verdict.js';
import type { ProcessDefinition } from './definition.js';
import { type Early, earlyIn, spanUpTo } from './early.js';
import type { History } from './history.js';
import { phasesOf, type ReadPhase } from './questions.js';
import type { PhaseStanding, ProcessCheck } from './verdict.js';

/** Something that is looked at beside the tasks, and how it turned out. */
export interface Check {
  readonly rule: string;
  readonly check: ProcessCheck;
  /** The phase, or the task, that was looked at. */
  readonly of: string;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  /** What was skipped, done early, done by somebody else, or leaves it open. */
  readonly tasks: readonly string[];
  readonly rows: readonly Row[];
  readonly source: readonly Citation[];
}

type Found = Pick<Check, 'outcome' | 'tasks' | 'rows'>;

/** One thing that is looked at beside the tasks: the phase, or the task, and what of it. */
interface Looked {
  readonly check: ProcessCheck;
  readonly of: string;
}

/** Everything that is looked at beside the tasks, in the order of the findings. */
export function checksOf(definition: ProcessDefinition): readonly Looked[] {
  return prepared(definition, readChecks);
}

/** {@link checksOf} of a definition that is not kept yet: what is wrong with it may still be mended. */
export function readChecks(definition: ProcessDefinition): Looked[] {
  const phases = Object.keys(definition.phases);
  const later = phases.slice(1);
  return [
    ...later.map((of) => ({ check: 'nothing-skipped' as const, of })),
    ...later.map((of) => ({ check: 'not-early' as const, of })),
    // What goes round and round is closed in every round.
    ...(definition.order.kind === 'sequence' ? phases : []).map((of) => ({
      check: 'closed-once' as const,
      of,
    })),
    ...Object.entries(definition.tasks).flatMap(([of, { by = [] }]) =>
      by.length > 0 ? [{ check: 'by' as const, of }] : [],
    ),
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
  const phases = phasesOf(definition);
  const rank = new Map(phases.map(({ id }, index) => [id, index]));
  const { order, tasks } = definition;
  const spanOf = spanUpTo(asOf);
  return checksOf(definition).map(({ check, of }) => {
    const at = rank.get(of) ?? 0;
    const phase = phases[at] ?? { id: of, asked: [] };
    const before = phases.slice(0, at);
    const standing = standings[of] ?? 'open';
    const looked = (): Found => {
      switch (check) {
        case 'nothing-skipped':
          return skippedBefore(before, standing, inputs);
        case 'not-early':
          return notEarly(standing, earlyIn(phase, before, order, inputs, history, spanOf));
        case 'closed-once':
          return standing === 'inapplicable' ? found('inapplicable') : closedOnce(of, history);
        case 'by':
          return doneBy(of, tasks[of]?.by ?? [], inputs, history);
      }
    };
    return {
      rule: ruleOf({ check, of }),
      check,
      of,
      severity: check === 'by' ? 'failure' : order.severity,
      source: (check === 'by' ? tasks[of] : order)?.source ?? order.source,
      ...looked(),
    };
  });
}

function applies(id: string, inputs: Inputs): boolean {
  return inputs[id] !== 'not-applicable';
}

/** Whether a question is known to be in, or known to be out. */
export function isSurely(side: 'in' | 'out', id: string, inputs: Inputs): boolean {
  return stateOf([id, side], inputs) === 'met';
}

/** Something of the phase is done: then everything that comes before it should be. */
function skippedBefore(before: readonly ReadPhase[], standing: PhaseStanding, inputs: Inputs): Found {
  const earlier = before.flatMap(({ asked }) => asked).filter((id) => applies(id, inputs));
  const out = earlier.filter((id) => isSurely('out', id, inputs));
  const open = earlier.filter((id) => !isSurely('in', id, inputs) && !out.includes(id));
  if (earlier.length === 0 || standing === 'not-begun' || standing === 'inapplicable')
    return found('inapplicable');
  if (standing === 'open') return found('cannot-tell', [...out, ...open]);
  if (out.length > 0) return found('failed', out);
  return open.length > 0 ? found('cannot-tell', open) : found('passed');
}

/** No activity of the phase comes before what it has to come after. */
function notEarly(standing: PhaseStanding, { tasks, rows, open, isUntold }: Early): Found {
  if (standing === 'not-begun' || standing === 'inapplicable') return found('inapplicable');
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

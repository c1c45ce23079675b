import type { Row } from '../../case/case.js';
import type { Citation } from '../../references/references.js';
import { type Inputs, stateOf } from '../criteria/criterion.js';
import type { FindingOutcome, Severity } from '../findings/verdict.js';
import type { ProcessDefinition } from './definition.js';
import { earliestOf, type History, spanOf } from './history.js';
import { phasesOf, type ReadPhase } from './questions.js';
import type { PhaseStanding, ProcessCheck } from './verdict.js';

/** Something that is looked at beside the tasks, and how it turned out. */
export interface Checked {
  readonly rule: string;
  readonly check: ProcessCheck;
  /** The phase, or the task, that was looked at. */
  readonly of: string;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  /** What was skipped, done early, or is open. */
  readonly tasks: readonly string[];
  readonly rows: readonly Row[];
  readonly source: readonly Citation[];
}

type Found = Pick<Checked, 'outcome' | 'tasks' | 'rows'>;

/** The ids of everything that is looked at beside the tasks, in the order of the findings. */
export function checksOf(definition: ProcessDefinition): {
  readonly check: ProcessCheck;
  readonly of: string;
}[] {
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
export function ruleOf({ check, of }: { readonly check: ProcessCheck; readonly of: string }): string {
  return `${of}.${check}`;
}

/** Looks at everything beside the tasks. */
export function checked(
  definition: ProcessDefinition,
  inputs: Inputs,
  standings: Readonly<Record<string, PhaseStanding>>,
  history: History,
): Checked[] {
  const phases = phasesOf(definition);
  const rank = new Map(phases.map(({ id }, index) => [id, index]));
  const { order, tasks } = definition;
  return checksOf(definition).map(({ check, of }) => {
    const at = rank.get(of) ?? 0;
    const phase = phases[at] ?? { id: of, asked: [] };
    const before = phases.slice(0, at);
    const standing = standings[of] ?? 'open';
    const found = (): Found => {
      switch (check) {
        case 'nothing-skipped':
          return skippedBefore(before, standing, inputs);
        case 'not-early':
          return earlyIn(phase, before, standing, inputs, history);
        case 'closed-once':
          return closedOnce(of, history);
        case 'by':
          return doneBy(of, tasks[of]?.by ?? [], history);
      }
    };
    return {
      rule: ruleOf({ check, of }),
      check,
      of,
      severity: check === 'by' ? 'failure' : order.severity,
      source: (check === 'by' ? tasks[of] : order)?.source ?? order.source,
      ...found(),
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
  const found = (outcome: FindingOutcome, tasks: readonly string[] = []): Found => ({
    outcome,
    tasks,
    rows: [],
  });
  if (earlier.length === 0 || standing === 'not-begun' || standing === 'inapplicable')
    return found('inapplicable');
  if (standing === 'open') return found('cannot-tell', [...out, ...open]);
  if (out.length > 0) return found('failed', out);
  return open.length > 0 ? found('cannot-tell', open) : found('passed');
}

/** No activity of the phase comes before what it has to come after: the first doing, or the closing, of what is earlier. */
function earlyIn(
  { asked }: ReadPhase,
  before: readonly ReadPhase[],
  standing: PhaseStanding,
  inputs: Inputs,
  history: History,
): Found {
  if (standing === 'not-begun' || standing === 'inapplicable')
    return { outcome: 'inapplicable', tasks: [], rows: [] };
  const own = asked.flatMap((task) => history.doing(task).map((row) => ({ task, row })));
  const marks = before
    .flatMap((phase) => [...phase.asked.map((id) => history.doing(id)), history.closing(phase.id)])
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ rows, ...earliestOf(rows) }));
  const surely = latestOf(marks.map(({ from }) => from));
  const early = own.filter(({ row }) => spanOf(row).last < surely);
  if (early.length > 0) {
    const after = marks.filter(({ from }) => early.some(({ row }) => spanOf(row).last < from));
    return {
      outcome: 'failed',
      tasks: [...new Set(early.map(({ task }) => task))],
      rows: [...early.map(({ row }) => row), ...after.flatMap(({ rows }) => rows)],
    };
  }
  const latest = latestOf(marks.map(({ to }) => to));
  const open = own.filter(({ row }) => spanOf(row).first < latest);
  const untold = before
    .flatMap((phase) => phase.asked)
    .filter((id) => applies(id, inputs) && history.doing(id).length === 0 && !isSurely('out', id, inputs));
  const isWhole = asked.every((id) => history.isAllDoing(id));
  if (own.length > 0 && isWhole && open.length === 0 && untold.length === 0)
    return { outcome: 'passed', tasks: [], rows: own.map(({ row }) => row) };
  return { outcome: 'cannot-tell', tasks: [...new Set(open.map(({ task }) => task))], rows: [] };
}

/** The last of some days; before every date where there are none. */
function latestOf(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? '';
}

function closedOnce(phase: string, history: History): Found {
  const rows = history.closing(phase);
  const found = (outcome: FindingOutcome): Found => ({ outcome, tasks: [], rows });
  if (rows.length > 1) return found('failed');
  if (!history.isAllClosing(phase)) return found('cannot-tell');
  return found(rows.length === 1 ? 'passed' : 'inapplicable');
}

function doneBy(task: string, actors: readonly string[], history: History): Found {
  const rows = history.doing(task);
  const told = rows.map((row) => history.isBy(row, actors));
  const wrong = rows.filter((_, index) => told[index] === 'no');
  if (wrong.length > 0) return { outcome: 'failed', tasks: [task], rows: wrong };
  const isTold = rows.length > 0 && !told.includes('maybe');
  if (isTold) return { outcome: 'passed', tasks: [], rows };
  return {
    outcome: history.isAllDoing(task) && rows.length === 0 ? 'inapplicable' : 'cannot-tell',
    tasks: [],
    rows,
  };
}

import type { Activity, Case, Party } from '../../case/case.js';
import type { Fact } from '../../case/facts.js';
import { rowId } from '../../case/row-id.js';
import { unlisted } from '../../core/assert.js';
import { kindOf } from '../kind-of.js';
import { anyOf, dated, type Told } from '../told.js';
import type { ActorSpec, ProcessDefinition } from './definition.js';
import { stepsOf } from './questions.js';

/** Activities that surely count, and those that may, by their date. */
export interface Activities {
  readonly sure: readonly Activity[];
  readonly maybe: readonly Activity[];
}

/** The activities of a case by which a process is read. */
export interface History {
  /** The activities that carry out a task, or a phase without tasks. */
  readonly doing: (question: string) => Activities;
  /** The activities that close a phase. */
  readonly closing: (phase: string) => Activities;
  /** Whether there is no other activity that carries it out. */
  readonly isListed: (question: string) => boolean;
  /** Whether the case lists all activities, and so all that close a phase. */
  readonly isComplete: boolean;
  /** Whether some party of an activity is one of these actors. */
  readonly isBy: (activity: Activity, actors: readonly string[]) => Told;
}

const nothing: Activities = { sure: [], maybe: [] };

/** What a record of levels tells of: nothing was dated, nothing closed. */
export const noHistory: History = {
  doing: () => nothing,
  closing: () => nothing,
  isListed: () => false,
  isComplete: false,
  isBy: () => 'maybe',
};

/**
 * The history of a case up to a day. An activity that names no task of the process may still be one, unless its list of
 * tasks is empty; it then tells of a phase by its management function alone. What closes a phase says so. The same row given
 * twice counts once. Throws for a task or a phase of the process that there is none of.
 */
export function historyOf(
  definition: ProcessDefinition,
  subject: Case,
  asOf: string | undefined,
  caller: string,
): History {
  const isComplete = subject.complete?.includes('activities') ?? false;
  const byId = new Map((subject.parties ?? []).map((party) => [party.id, party]));
  const inFunction = new Map(
    Object.entries(definition.phases).flatMap(([id, phase]) =>
      phase.function ? [[phase.function, id]] : [],
    ),
  );
  const known = { tasks: Object.keys(stepsOf(definition)), closes: Object.keys(definition.phases) };
  const named = (ids: readonly string[] | undefined, list: keyof typeof known, index: number) => {
    const prefix = `${definition.id}.`;
    const own = (ids ?? []).filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
    const wrong = own.find((id) => !known[list].includes(id));
    if (wrong === undefined) return new Set(own);
    const code = list === 'tasks' ? 'unknown-indicator' : 'unknown-phase';
    const allowed = known[list].map((id) => prefix + id);
    throw unlisted(caller, `input.activities[${index}].${list}`, code, prefix + wrong, allowed);
  };
  const doing = new Table();
  const closing = new Table();
  const seen = new Set<string>();
  // Some activity may carry out any task; or any phase that is told by its management function.
  const silent = { tasks: false, functions: false };
  for (const [index, given] of (subject.activities ?? []).entries()) {
    const tasks = named(given.tasks, 'tasks', index);
    const closes = named(given.closes, 'closes', index);
    const told = dated(given.date, asOf);
    // Its id is made once, however often it is cited.
    const activity = { ...given, id: rowId(given) };
    if (told === 'no' || seen.has(activity.id)) continue;
    seen.add(activity.id);
    const isSilent = tasks.size === 0 && given.tasks?.length !== 0;
    const byFunction = isSilent && given.function !== undefined ? inFunction.get(given.function) : undefined;
    for (const id of byFunction === undefined ? tasks : [byFunction]) doing.add(id, activity, told);
    for (const id of closes) closing.add(id, activity, told);
    silent.tasks ||= isSilent;
    silent.functions ||= isSilent && given.function === undefined;
  }
  const functionPhases = new Set(inFunction.values());
  return {
    doing: (id) => doing.of(id),
    closing: (id) => closing.of(id),
    isListed: (id) => isComplete && !(functionPhases.has(id) ? silent.functions : silent.tasks),
    isComplete,
    isBy: ({ by }, actors) =>
      anyOf(
        by.flatMap((id) =>
          actors.map((actor) => isActor(byId.get(id) as Party, definition.actors?.[actor] as ActorSpec)),
        ),
      ),
  };
}

/** Activities by what they do. */
class Table {
  private readonly rows = new Map<string, { readonly sure: Activity[]; readonly maybe: Activity[] }>();

  add(id: string, activity: Activity, told: Told): void {
    const rows = this.rows.get(id) ?? { sure: [], maybe: [] };
    rows[told === 'yes' ? 'sure' : 'maybe'].push(activity);
    this.rows.set(id, rows);
  }

  of(id: string): Activities {
    return this.rows.get(id) ?? nothing;
  }
}

/** What the history gives of a question that nobody judged. */
export function factsIn(history: History, question: string): Fact[] {
  const lists = ['activities'] as const;
  const { sure, maybe } = history.doing(question);
  const rowsOf = (rows: readonly Activity[]) => rows.map((row) => ({ list: 'activities', row }) as const);
  if (sure.length > 0) return [{ level: 'in', lists, facts: rowsOf(sure) }];
  // What may come too late says so by its date.
  if (maybe.length > 0)
    return maybe.map((row) => ({ level: 'in', date: row.date as string, lists, facts: rowsOf([row]) }));
  return history.isListed(question) ? [{ level: 'out', lists, facts: [] }] : [];
}

function isActor(party: Party, { sectors = [], kinds = [] }: ActorSpec): Told {
  if (kinds.includes(kindOf(party)) || sectors.includes(party.sector)) return 'yes';
  // A party of no stated kind may be one of the kinds that are named.
  return kinds.length > 0 && kindOf(party) === '' ? 'maybe' : 'no';
}

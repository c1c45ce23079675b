import type { Activity, Case, Party, Row } from '../../case/case.js';
import type { Fact } from '../../case/facts.js';
import { dateSpan } from '../../case/partial-date.js';
import { kindOf } from '../kind-of.js';
import { anyOf, dated, type Told } from '../told.js';
import type { ActorSpec, ProcessDefinition } from './definition.js';

/** The activities of a case by which a process is read. */
export interface History {
  /** The activities that carry out a task, or a phase without tasks. */
  readonly doing: (question: string) => readonly Activity[];
  /** The activities that close a phase. */
  readonly closing: (phase: string) => readonly Activity[];
  /** Whether no other activity can carry it out. */
  readonly isAllDoing: (question: string) => boolean;
  /** Whether no other activity can close the phase. */
  readonly isAllClosing: (phase: string) => boolean;
  /** Whether some party of an activity is one of these actors. */
  readonly isBy: (activity: Activity, actors: readonly string[]) => Told;
}

/** What a record of levels tells of: nothing was dated, nothing closed. */
export const noHistory: History = {
  doing: () => [],
  closing: () => [],
  isAllDoing: () => false,
  isAllClosing: () => false,
  isBy: () => 'maybe',
};

/**
 * The history of a case up to a day. An activity that names no task of the process may still be one, unless its list of
 * tasks is empty; what closes a phase says so.
 */
export function historyOf(definition: ProcessDefinition, subject: Case, asOf: string | undefined): History {
  const isComplete = subject.complete?.includes('activities') ?? false;
  const byId = new Map((subject.parties ?? []).map((party) => [party.id, party]));
  const inFunction = new Map(
    Object.entries(definition.phases).flatMap(([id, phase]) =>
      phase.function ? [[phase.function, id]] : [],
    ),
  );
  const doing = new Rows();
  const closing = new Rows();
  // Activities that may carry out any task; and any phase that is told by its management function.
  const silent = { tasks: false, functions: false };
  const own = (ids: readonly string[] = []) => {
    const prefix = `${definition.id}.`;
    return ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  };
  for (const activity of subject.activities ?? []) {
    const told = dated(activity.date, asOf);
    if (told === 'no') continue;
    const named = own(activity.tasks);
    const byFunction = activity.function === undefined ? undefined : inFunction.get(activity.function);
    for (const id of new Set([...named, ...(byFunction === undefined ? [] : [byFunction])]))
      doing.add(id, activity, told);
    for (const id of new Set(own(activity.closes))) closing.add(id, activity, told);
    const isSilent = named.length === 0 && activity.tasks?.length !== 0;
    silent.tasks ||= isSilent;
    silent.functions ||= isSilent && activity.function === undefined;
  }
  const functionPhases = new Set(inFunction.values());
  return {
    doing: (id) => doing.of(id),
    closing: (id) => closing.of(id),
    isAllDoing: (id) =>
      isComplete && !doing.isOpen(id) && !(functionPhases.has(id) ? silent.functions : silent.tasks),
    isAllClosing: (id) => isComplete && !closing.isOpen(id),
    isBy: ({ by }, actors) =>
      anyOf(by.flatMap((id) => actors.map((actor) => isActor(byId.get(id), definition.actors?.[actor])))),
  };
}

/** Activities by what they do: those that surely count, and whether there are others that may. */
class Rows {
  private readonly sure = new Map<string, Activity[]>();
  private readonly open = new Set<string>();

  add(id: string, activity: Activity, told: Told): void {
    if (told === 'maybe') this.open.add(id);
    else {
      const rows = this.sure.get(id);
      if (rows) rows.push(activity);
      else this.sure.set(id, [activity]);
    }
  }

  of(id: string): readonly Activity[] {
    return this.sure.get(id) ?? [];
  }

  isOpen(id: string): boolean {
    return this.open.has(id);
  }
}

/** What the history gives of a question that nobody judged. */
export function factsIn(history: History, question: string): Fact[] {
  const lists = ['activities'] as const;
  const rows = history.doing(question);
  if (rows.length > 0)
    return [{ level: 'in', lists, facts: rows.map((row) => ({ list: 'activities', row })) }];
  return history.isAllDoing(question) ? [{ level: 'out', lists, facts: [] }] : [];
}

function isActor(party: Party | undefined, actor: ActorSpec | undefined): Told {
  if (party === undefined || actor === undefined) return 'no';
  const { sectors = [], kinds = [] } = actor;
  if (kinds.includes(kindOf(party)) || sectors.includes(party.sector)) return 'yes';
  // A party of no stated kind may be one of the kinds that are named.
  return kinds.length > 0 && party.kind === undefined ? 'maybe' : 'no';
}

/** The first and the last day that any of some rows may be the first of. */
export interface Earliest {
  readonly from: string;
  readonly to: string;
}

/** When something was first done: an undated row leaves it open how early. */
export function earliestOf(rows: readonly Row[]): Earliest {
  const spans = rows.map(spanOf);
  const first = (days: readonly string[]) => [...days].sort()[0] ?? never;
  return { from: first(spans.map((span) => span.first)), to: first(spans.map((span) => span.last)) };
}

/** The days that a row may be of; an undated one may be of any. */
export function spanOf({ date = '' }: Row): { readonly first: string; readonly last: string } {
  const span = dateSpan(date);
  return typeof span === 'string' ? { first: '', last: never } : span;
}

/** After every date. */
const never = '~';

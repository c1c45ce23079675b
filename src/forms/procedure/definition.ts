import type { Sourced } from '../../core/basis.js';
import type { DefinitionHead } from '../definition-head.js';
import type { Severity } from '../findings/verdict.js';
import type { StatementSpec } from '../statement.js';
import type { ProcedureWording } from './wording.js';

/** How a procedure ends: it is done, or the matter goes on outside of it. */
export const procedureEnds = ['done', 'outside'] as const;
export type ProcedureEnd = (typeof procedureEnds)[number];

/** Where an event leads besides to a state: it leaves the state as it is, or the source does not say. */
export const openTargets = ['same', 'not-stated'] as const;
export type OpenTarget = (typeof openTargets)[number];

/** A state; nothing leads out of one with an `end`. */
export interface StateSpec<Stage extends string = string> extends Sourced {
  readonly stage: Stage;
  readonly end?: ProcedureEnd;
}

/** Something that is asked of an event: a condition that has to hold before it, or what has to be in what it hands in. */
export interface RequirementSpec extends Sourced {
  /** `note` where the source only says that it should be so. */
  readonly severity: Severity;
}

/** What can happen: in which states, to which state it leads, and who does it. */
export interface EventSpec<
  State extends string = string,
  Actor extends string = string,
  Guard extends string = string,
  Content extends string = string,
> extends Sourced {
  readonly from: readonly State[];
  readonly to: State | OpenTarget;
  /** Who does it, any of them; left out where the source does not say. */
  readonly by?: readonly Actor[];
  /** To whom it goes, and through whom. */
  readonly addressee?: Actor;
  readonly through?: Actor;
  /** What has to hold before it. */
  readonly guards?: readonly Guard[];
  /** What has to be in what it hands in. */
  readonly contents?: readonly Content[];
}

/** By when an event has to have happened: at the latest so many calendar months after another. */
export interface DeadlineSpec<Event extends string = string> extends Sourced {
  readonly event: Event;
  readonly after: Event;
  readonly within: { readonly months: number };
  readonly severity: Severity;
}

/** An event that comes round: at least once in every so many calendar months, counted from January of the first year. */
export interface CadenceSpec<Event extends string = string> extends Sourced {
  readonly event: Event;
  readonly every: { readonly months: number };
  readonly severity: Severity;
}

/**
 * A procedure as data: states, the events that lead from one to another, who acts, and what is asked of each event. Nothing
 * that the source does not state is filled in: an event that leads nowhere known has `to: 'not-stated'`.
 */
export interface ProcedureDefinition<
  Stage extends string = string,
  State extends string = string,
  Event extends string = string,
  Actor extends string = string,
  Guard extends string = string,
  Content extends string = string,
  Deadline extends string = string,
  Cadence extends string = string,
  Id extends string = string,
  Statement extends string = string,
> extends DefinitionHead<'procedure', Id> {
  /** The stages, in their order. */
  readonly stages: { readonly [S in Stage]: Sourced };
  /** The state in which it begins. */
  readonly start: NoInfer<State>;
  readonly states: { readonly [S in State]: StateSpec<NoInfer<Stage>> };
  readonly actors: { readonly [A in Actor]: Sourced };
  readonly guards?: { readonly [G in Guard]: RequirementSpec };
  readonly contents?: { readonly [C in Content]: RequirementSpec };
  readonly events: {
    readonly [E in Event]: EventSpec<NoInfer<State>, NoInfer<Actor>, NoInfer<Guard>, NoInfer<Content>>;
  };
  readonly deadlines?: { readonly [D in Deadline]: DeadlineSpec<NoInfer<Event>> };
  readonly cadences?: { readonly [C in Cadence]: CadenceSpec<NoInfer<Event>> };
  /** What a source says, or does not say, of the procedure as a whole, or of some of its events or states. */
  readonly statements?: { readonly [S in Statement]: StatementSpec<NoInfer<Event> | NoInfer<State>> };
  /** The words of a definition of a caller's own. The library's definitions keep theirs apart, so that they shake out. */
  readonly wording?: ProcedureWording<
    NoInfer<Stage>,
    NoInfer<State>,
    NoInfer<Event>,
    NoInfer<Actor>,
    NoInfer<Guard>,
    NoInfer<Content>,
    NoInfer<Deadline>,
    NoInfer<Cadence>,
    NoInfer<Statement>
  >;
}

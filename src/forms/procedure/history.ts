import type { PartialDate } from '../../case/partial-date.js';

/** One event of a history. What is not known of it is left out. */
export interface ProcedureEvent<
  Event extends string = string,
  Actor extends string = string,
  Guard extends string = string,
  Content extends string = string,
> {
  readonly event: Event;
  /** When it happened, as precisely as is known. */
  readonly date?: PartialDate;
  /** Who did it, by their part in the procedure; more than one where they did it together. */
  readonly by?: readonly Actor[];
  /** What had to hold before it: whether it did. What is left out is not known. */
  readonly guards?: { readonly [G in Guard]?: boolean };
  /** What had to be in what it handed in: whether it was. What is left out is not known. */
  readonly contents?: { readonly [C in Content]?: boolean };
  /** Where it is told, and what else is to be said of it. */
  readonly source?: string;
  readonly note?: string;
}

/** What is known to have happened in one procedure: events in the order in which they are held to have happened. */
export interface ProcedureHistory<
  Event extends string = string,
  Actor extends string = string,
  Guard extends string = string,
  Content extends string = string,
> {
  /** What the procedure was about: a programme, a proposal. */
  readonly title?: string;
  readonly events: readonly ProcedureEvent<Event, Actor, Guard, Content>[];
  /** Nothing else had happened up to the day as of which it is read. Left out, what is not listed may have happened all the same. */
  readonly complete?: true;
}

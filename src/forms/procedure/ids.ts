import type { ProcedureDefinition } from './definition.js';
import type { ProcedureHistory } from './history.js';
import type { ProcedureVerdict } from './verdict.js';

/** The states of a procedure. */
export type StatesOf<D extends ProcedureDefinition> = keyof D['states'] & string;

/** The events of a procedure. */
export type EventsOf<D extends ProcedureDefinition> = keyof D['events'] & string;

/** Those who act in a procedure. */
export type ActorsOf<D extends ProcedureDefinition> = keyof D['actors'] & string;

/** The guards of a procedure; none of one that has none. */
export type GuardsOf<D extends ProcedureDefinition> = D extends { readonly guards?: infer Guards }
  ? keyof NonNullable<Guards> & string
  : never;

/** The contents that a procedure asks for; none of one that asks for none. */
export type ContentsOf<D extends ProcedureDefinition> = D extends { readonly contents?: infer Contents }
  ? keyof NonNullable<Contents> & string
  : never;

/** A history of a procedure. */
export type HistoryOf<D extends ProcedureDefinition> = ProcedureHistory<
  EventsOf<D>,
  ActorsOf<D>,
  GuardsOf<D>,
  ContentsOf<D>
>;

/** The verdict that a procedure gives of a history. */
export type ProcedureVerdictOf<D extends ProcedureDefinition> = ProcedureVerdict<
  EventsOf<D>,
  StatesOf<D>,
  D['id']
>;

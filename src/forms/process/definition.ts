import type { ManagementFunction, Sector } from '../../case/vocabulary.js';
import type { Sourced } from '../../core/basis.js';
import type { DefinitionHead } from '../definition-head.js';
import type { Severity } from '../findings/verdict.js';
import type { StatementSpec } from '../statement.js';
import type { ProcessWording } from './wording.js';

/** How phases follow each other: once through, or round and round. */
export const processOrders = ['sequence', 'cycle'] as const;

/** The order of the phases, and how bad it is when it is not kept. */
export interface OrderSpec extends Sourced {
  readonly kind: (typeof processOrders)[number];
  /** `note` where no source says that a phase has to wait for the one before it. */
  readonly severity: Severity;
}

/** A phase; a question by itself where no task is of it. */
export interface PhaseSpec extends Sourced {
  /** Of a phase without tasks: what is done in this management function shows it. */
  readonly function?: ManagementFunction;
}

/** Who acts: parties of these sectors, or of these kinds whatever their sector. */
export interface ActorSpec extends Sourced {
  readonly sectors?: readonly Sector[];
  readonly kinds?: readonly string[];
}

/** A task, the phase that it is of, and who sees to it; left out where the source does not say. */
export interface TaskSpec<Phase extends string = string, Actor extends string = string> extends Sourced {
  readonly phase: Phase;
  readonly by?: readonly Actor[];
}

/**
 * A process as data: phases in their order, and the tasks of each. The order of the phases is theirs; that of the tasks in a
 * phase is only that of their listing. At most 16 phases, 128 tasks and 16 actors.
 */
export interface ProcessDefinition<
  Phase extends string = string,
  Task extends string = string,
  Actor extends string = string,
  Id extends string = string,
  Statement extends string = string,
> extends DefinitionHead<'process', Id> {
  /** Drawn up of one case: of any other its questions do not come up unless that case speaks of them. */
  readonly ofOneCase?: true;
  readonly order: OrderSpec;
  readonly phases: { readonly [P in Phase]: PhaseSpec };
  readonly actors?: { readonly [A in Actor]: ActorSpec };
  readonly tasks: { readonly [T in Task]: TaskSpec<NoInfer<Phase>, NoInfer<Actor>> };
  /** What a source says of the process as a whole, or of some of its phases. */
  readonly statements?: { readonly [S in Statement]: StatementSpec<NoInfer<Phase>> };
  /** The words of a definition of a caller's own. The library's definitions keep theirs apart, so that they shake out. */
  readonly wording?: ProcessWording<NoInfer<Phase>, NoInfer<Task>, NoInfer<Actor>, NoInfer<Statement>>;
}

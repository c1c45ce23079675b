import type { Sourced } from '../core/basis.js';

/** Something that a source says beside the criteria: of a framework as a whole, or of some of its members. */
export interface StatementSpec<Member extends string = string> extends Sourced {
  /** The rungs or columns that it is about; the whole framework where it is left out. */
  readonly of?: readonly Member[];
}

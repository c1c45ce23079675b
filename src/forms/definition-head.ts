import type { Basis } from '../core/basis.js';
import type { Citation } from '../references/references.js';

/** What every framework says of itself, of whatever form. */
export interface DefinitionHead<Form extends string = string, Id extends string = string> {
  readonly form: Form;
  /** Permanent; also the namespace of what it names, `<id>.<member>`: questions, entries, roles, phases. */
  readonly id: Id;
  readonly version: string;
  /** Who speaks for the model, and who for the rule by which cases, or histories, are read. */
  readonly basis: { readonly model: Basis; readonly rule: Basis };
  readonly source: readonly Citation[];
}

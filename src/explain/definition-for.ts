import { definitionIn } from '../assess/whole.js';
import { isText } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { asFixed } from '../core/fixed-copy.js';
import { ownEntry } from '../core/own-entry.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import { frameworks } from '../registry/frameworks.js';

/**
 * The definition that gave a verdict: one of the caller's own, or the library's; throws `unknown-framework` where neither has one
 * of that id.
 */
export function definitionFor(
  caller: string,
  verdict: GivenBy,
  own: readonly AnyDefinition[],
  option = 'options.definition',
): Definition | ProcedureDefinition {
  const given = definitionIn(own, verdict?.framework);
  // A catalogue gives no verdict.
  if (given !== undefined && given.form !== 'catalogue') return given;
  const id: unknown = verdict?.framework?.id;
  const definition = libraryDefinition(id);
  if (definition === undefined || definition.form === 'catalogue') {
    const remedy =
      id === undefined
        ? 'Pass one verdict. For an assessment there is explainAssessment, for a comparison explainComparison, for what a validator gives explainValidation.'
        : `Pass the definition that gave the verdict in ${option}.`;
    throw new KemitraanError(caller, 'verdict.framework.id', id, 'unknown-framework', remedy);
  }
  return asFixed(definition);
}

/** The same for what an assessment holds: a procedure reads histories, and gives no verdict on a case. */
export function assessedBy(
  caller: string,
  verdict: GivenBy,
  own: readonly Definition[],
  option = 'options.definitions',
): Definition {
  const definition = definitionFor(caller, verdict, own, option);
  if (definition.form !== 'procedure') return definition;
  const remedy = 'Leave it out: a procedure reads histories, and is no part of an assessment.';
  throw new KemitraanError(caller, 'verdict.framework.id', definition.id, 'unknown-framework', remedy);
}

interface GivenBy {
  readonly framework: { readonly id: string; readonly version?: string };
}

/** The library's definition of an id; nothing where it has none. */
export function libraryDefinition(id: unknown): AnyDefinition | undefined {
  return isText(id) ? ownEntry<AnyDefinition>(frameworks, id) : undefined;
}

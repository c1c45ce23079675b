import { isPlainObject } from '../core/assert.js';
import { isKemitraanError, KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import { assertCatalogueShape } from './catalogue/limits.js';
import { assertChecklistShape } from './checklist/limits.js';
import type { AnyDefinition } from './definition.js';
import { assertIndexShape } from './index/limits.js';
import { assertLadderShape } from './ladder/limits.js';
import { assertProcedureShape } from './procedure/limits.js';
import { assertProcessShape } from './process/limits.js';
import { assertProfileShape } from './profile/limits.js';
import { assertPropositionsShape } from './propositions/limits.js';
import { assertRoleModelShape } from './role-model/limits.js';
import { assertTypologyShape } from './typology/limits.js';

const assertShapes: { readonly [F in AnyDefinition['form']]: (caller: string, definition: never) => void } = {
  typology: assertTypologyShape,
  ladder: assertLadderShape,
  profile: assertProfileShape,
  checklist: assertChecklistShape,
  index: assertIndexShape,
  propositions: assertPropositionsShape,
  'role-model': assertRoleModelShape,
  process: assertProcessShape,
  catalogue: assertCatalogueShape,
  procedure: assertProcedureShape,
};

/** Throws `invalid-definition` for what has not the shape of a definition of the form that it names, or names none. */
export function assertShape(
  caller: string,
  parameter: string,
  definition: unknown,
): asserts definition is AnyDefinition {
  reading(
    caller,
    parameter,
    definition,
    () => assertForm(caller, parameter, definition),
    'invalid-definition',
  );
}

function assertForm(caller: string, parameter: string, definition: unknown): void {
  const refused = (path: string, value: unknown, remedy: string) =>
    new KemitraanError(caller, path, value, 'invalid-definition', remedy);
  const { form, wording }: { readonly form?: unknown; readonly wording?: unknown } = Object(definition);
  if (typeof form !== 'string' || !Object.hasOwn(assertShapes, form)) {
    const forms = Object.keys(assertShapes).join(', ');
    const remedy = `Give a definition, such as defineTypology returns: its form is one of ${forms}.`;
    throw refused(parameter, definition, remedy);
  }
  if (wording !== undefined && !isPlainObject(wording)) {
    throw refused(`${parameter}.wording`, wording, 'Give the words by what they word, or leave them out.');
  }
  try {
    assertShapes[form as AnyDefinition['form']](caller, definition as never);
  } catch (error) {
    if (!isKemitraanError(error) || parameter === 'definition') throw error;
    // Each form knows it as the definition; here it may be one of several.
    const place = error.parameter === 'definition' ? '' : `Its ${error.parameter} is ${error.value}. `;
    throw refused(parameter, definition, `${place}${error.remedy}`);
  }
}

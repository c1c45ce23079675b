import { isOneOf } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { assertChecklist } from './checklist/limits.js';
import type { Definition } from './definition.js';
import { assertIndex } from './index/limits.js';
import { assertLadder } from './ladder/limits.js';
import { assertProcess } from './process/limits.js';
import { assertProfile } from './profile/limits.js';
import { assertPropositions } from './propositions/limits.js';
import { assertRoleModel } from './role-model/limits.js';
import { assertTypology } from './typology/limits.js';

const assertForm: { readonly [F in Definition['form']]: (caller: string, definition: never) => void } = {
  typology: assertTypology,
  ladder: assertLadder,
  profile: assertProfile,
  checklist: assertChecklist,
  index: assertIndex,
  propositions: assertPropositions,
  'role-model': assertRoleModel,
  process: assertProcess,
};

/** Throws `invalid-definition` for what is no definition of a form that gives verdicts, or one beyond the limits of its form. */
export function assertDefinition(caller: string, definition: Definition): void {
  const { form } = definition;
  if (!isOneOf(form, Object.keys(assertForm))) {
    const remedy = 'Give a definition of a form that gives verdicts.';
    throw new KemitraanError(caller, 'definition', definition, 'invalid-definition', remedy);
  }
  assertForm[form](caller, definition as never);
}

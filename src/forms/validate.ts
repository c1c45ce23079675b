import type { Case } from '../case/case.js';
import { reading } from '../core/reading.js';
import type { FindingsVerdict } from './findings/verdict.js';
import type { Levels } from './input.js';
import type { PropositionsDefinition } from './propositions/definition.js';
import { assertPropositions } from './propositions/limits.js';
import { validatePropositions } from './propositions/validate.js';
import type { RoleModelDefinition } from './role-model/definition.js';
import { assertRoleModel } from './role-model/limits.js';
import { type ValidateOptions, validateRoles } from './role-model/validate.js';

/** What a role model can be asked: its pillars, roles, duties and flows, and its conditions but those it does not state. */
export type QuestionsOf<D extends RoleModelDefinition> =
  | (keyof D['pillars'] & string)
  | (keyof D['roles'] & string)
  | (keyof D['duties'] & string)
  | (keyof D['flows'] & string)
  | Stated<D['conditions']>;

type Stated<Conditions> = {
  [C in keyof Conditions & string]: Conditions[C] extends { readonly stated: false } ? never : C;
}[keyof Conditions & string];

type Found<Conditions> = {
  [C in keyof Conditions & string]: Conditions[C] extends { readonly finding: false } ? never : C;
}[keyof Conditions & string];

/** The rules of a role model: its questions, what it does not state, but not what is only a condition of others. */
export type RulesOf<D extends RoleModelDefinition> =
  | Exclude<QuestionsOf<D>, keyof D['conditions']>
  | Found<D['conditions']>;

/** The verdict that propositions give. */
export type PropositionsVerdictOf<D extends PropositionsDefinition> = FindingsVerdict<
  keyof D['indicators'] & string,
  keyof D['rules'] & string,
  D['id']
>;

/** The verdict that a role model gives. */
export type RoleVerdictOf<D extends RoleModelDefinition> = FindingsVerdict<
  QuestionsOf<D>,
  RulesOf<D>,
  D['id'],
  'role-model'
>;

/**
 * Validates a case, or a record of levels, by a role model or by propositions: the library's or a caller's own. Every finding
 * is given: of a role model is each pillar there, who holds each role and each duty, does each flow run, and does each
 * condition hold; of propositions does each rule.
 *
 * A rule passes above 0.5 and fails below it; what is unknown, or exactly 0.5, cannot be told. From a case, roles and
 * duties are read off `roles`, and pillars off the sectors of partners; that nobody holds something is concluded only from
 * a list that the case declares complete. A role or a duty counts whoever of the pillar holds it, and the finding says
 * who. What the preconditions read off facts by code of their own, only `validatePreconditions` reads, and `assess`: here it stays open.
 * Throws a `KemitraanError` for a level, question or date that there is none of, and for a definition beyond its limits;
 * `defineRoleModel` and `definePropositions` check the rest.
 *
 * @example
 * ```ts
 * import { validate } from 'kemitraan/forms';
 * import { participationLeadershipRoles } from 'kemitraan/pillars';
 * const { findings } = validate(participationLeadershipRoles, { sponsor: 'in', champion: 'out' });
 * findings.filter(({ outcome }) => outcome === 'failed').map(({ rule }) => rule); // => ['champion']
 * ```
 */
export function validate<const D extends RoleModelDefinition>(
  definition: D,
  subject: Case,
  options?: ValidateOptions,
): RoleVerdictOf<D>;
export function validate<const D extends RoleModelDefinition>(
  definition: D,
  levels: Levels<QuestionsOf<D>>,
): RoleVerdictOf<D>;
export function validate<const D extends PropositionsDefinition>(
  definition: D,
  subject: Case,
  options?: ValidateOptions,
): PropositionsVerdictOf<D>;
export function validate<const D extends PropositionsDefinition>(
  definition: D,
  levels: Levels<keyof D['indicators'] & string>,
): PropositionsVerdictOf<D>;
export function validate(
  definition: RoleModelDefinition | PropositionsDefinition,
  input: Case | Levels<string>,
  options: ValidateOptions = {},
): unknown {
  return reading(
    'validate',
    'definition',
    definition,
    () => validated(definition, input, options),
    'invalid-definition',
  );
}

function validated(
  definition: RoleModelDefinition | PropositionsDefinition,
  input: Case | Levels<string>,
  options: ValidateOptions = {},
): unknown {
  if (definition?.form === 'propositions') {
    assertPropositions('validate', definition);
    return validatePropositions('validate', definition, input, options);
  }
  assertRoleModel('validate', definition);
  return validateRoles('validate', definition, input, options);
}

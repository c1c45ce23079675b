import { assertOneOf } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { checkOnce } from '../../core/prepared.js';
import { reading } from '../../core/reading.js';
import { assertCited, hasShape, misshapen } from '../shape.js';
import type { RoleModelDefinition } from './definition.js';
import { membersOf, memberTables, specsOf } from './questions.js';

/** A role model holds at most this many questions (pillars, roles, duties, flows and conditions) and stakeholders. */
export const roleModelLimits = { questions: 128, stakeholders: 32 } as const;

/** Throws `invalid-definition` for what has not the shape of a role model. */
export function assertRoleModelShape(caller: string, definition: RoleModelDefinition): void {
  checkOnce(caller, definition, checkShape);
}

function checkShape(caller: string, definition: RoleModelDefinition): void {
  const isList = (list: unknown) => list === undefined || Array.isArray(list);
  const tables = [...memberTables, 'stakeholders'] as const;
  const shaped =
    hasShape(definition, 'role-model', tables) &&
    tables.every((table) =>
      Object.values<object>(definition[table]).every((member) =>
        ['sectors', 'kinds', 'elsewhere', 'of', 'if', 'from', 'to', 'facts'].every((key) =>
          isList(Reflect.get(member, key)),
        ),
      ),
    ) &&
    Object.values(definition.pillars).every(({ sectors }) => Array.isArray(sectors)) &&
    Object.values(definition.stakeholders).every(({ kinds }) => Array.isArray(kinds));
  if (shaped) return;
  throw misshapen(
    caller,
    definition,
    'role-model',
    tables,
    "Give a role model: form 'role-model', id, version, basis, source, pillars (each with sectors), stakeholders (each with kinds), roles, duties, flows, conditions; what they name in lists.",
  );
}

/** Throws `invalid-definition` for what is no role model, or one that is too large. */
export function assertRoleModel(caller: string, definition: RoleModelDefinition): void {
  const look = () => checkOnce(caller, definition, check);
  reading(caller, 'definition', definition, look, 'invalid-definition');
}

function check(caller: string, definition: RoleModelDefinition): void {
  assertRoleModelShape(caller, definition);
  assertCited(caller, definition, [...memberTables, 'stakeholders']);
  assertNamed(caller, definition);
  const questions = memberTables.reduce((sum, table) => sum + Object.keys(definition[table]).length, 0);
  const stakeholders = Object.keys(definition.stakeholders).length;
  if (questions <= roleModelLimits.questions && stakeholders <= roleModelLimits.stakeholders) return;
  throw new KemitraanError(
    caller,
    'definition',
    `${definition.id}: ${questions} questions, ${stakeholders} stakeholders`,
    'invalid-definition',
    `Use at most ${roleModelLimits.questions} questions and ${roleModelLimits.stakeholders} stakeholders.`,
  );
}

/** Throws `invalid-definition` where a member is of nobody that there is, or hangs on what is not asked. */
function assertNamed(caller: string, definition: RoleModelDefinition): void {
  const bodies = [...Object.keys(definition.pillars), ...Object.keys(definition.stakeholders)];
  for (const { table, id, of } of membersOf(definition))
    for (const one of of)
      assertOneOf(caller, `definition.${table}.${id}.of`, 'invalid-definition', one, bodies);
  const asked = Object.keys(specsOf(definition));
  for (const [id, { if: antecedent = [] }] of Object.entries(definition.conditions))
    for (const one of antecedent)
      assertOneOf(caller, `definition.conditions.${id}.if`, 'invalid-definition', one, asked);
}

import { sectors } from '../../case/vocabulary.js';
import { isOneOf } from '../../core/assert.js';
import { named } from '../../core/error.js';
import { idPattern, isWritten, memberPattern } from '../../core/id.js';
import { DefinitionChecks } from '../definition-checks.js';
import { severities } from '../findings/verdict.js';
import { conditionKinds, flowKinds, type RoleModelDefinition } from './definition.js';
import { roleModelLimits } from './limits.js';
import { memberTables } from './questions.js';
import { roleFactFaults } from './role-fact-faults.js';

const keys = [
  'ofOneCase',
  'pillars',
  'stakeholders',
  'roles',
  'duties',
  'flows',
  'conditions',
  'goals',
  'statements',
];
const keysOf = {
  pillars: ['sectors', 'kinds'],
  stakeholders: ['pillar', 'kinds', 'sectors', 'elsewhere'],
  roles: ['of'],
  duties: ['of', 'role', 'facts'],
  flows: ['kind', 'from', 'to', 'facts'],
  conditions: ['kind', 'severity', 'if', 'of', 'facts', 'stated', 'finding'],
} as const;

/** Everything that is wrong with a role model and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: RoleModelDefinition): string[] {
  const { pillars, stakeholders, roles, duties, flows, conditions } = definition;
  const checks = new DefinitionChecks(memberPattern);
  const questions = memberTables.flatMap((table) => Object.keys(definition[table]));
  const bodies = [...Object.keys(pillars), ...Object.keys(stakeholders)];
  checks.head(definition, keys, [...questions, ...Object.keys(stakeholders)]);
  checks.count('pillars, roles, duties, flows and conditions', questions, roleModelLimits.questions, 1);
  checks.count('stakeholders', Object.keys(stakeholders), roleModelLimits.stakeholders, 0);
  const twice = questions.find((id, index) => questions.indexOf(id) < index);
  checks.check(
    twice === undefined,
    `'${twice}': pillars, roles, duties, flows and conditions have ids of their own.`,
  );
  checks.check(
    new Set(bodies).size === bodies.length,
    'stakeholders: none has the id of a pillar, or nobody could tell which is named.',
  );
  for (const table of ['pillars', 'stakeholders', 'roles', 'duties', 'flows', 'conditions'] as const) {
    checks.notSchema(table, definition[table]);
    for (const [id, member] of Object.entries(definition[table]))
      checks.member(`${table}.${id}`, member, keysOf[table]);
  }
  for (const [id, { sectors: own, kinds = [] }] of Object.entries(pillars)) {
    sectorFaults(`pillars.${id}.sectors`, own, checks);
    kindFaults(`pillars.${id}.kinds`, kinds, checks);
  }
  for (const [id, { pillar, kinds, sectors: own, elsewhere = [] }] of Object.entries(stakeholders)) {
    const path = `stakeholders.${id}`;
    if (own !== undefined) sectorFaults(`${path}.sectors`, own, checks);
    if (pillar !== undefined) checks.among(`${path}.pillar`, [pillar], Object.keys(pillars), 'pillar');
    checks.check(kinds.length > 0, `${path}.kinds: at least one.`);
    kindFaults(`${path}.kinds`, kinds, checks);
    kindFaults(`${path}.elsewhere`, elsewhere, checks);
  }
  onceEach(
    'kinds',
    Object.values(pillars).flatMap(({ kinds = [] }) => kinds),
    checks,
  );
  onceEach(
    'kinds',
    Object.values(stakeholders).flatMap(({ kinds, elsewhere = [] }) => [...kinds, ...elsewhere]),
    checks,
  );
  const facts = (path: string, given: readonly unknown[] | undefined) => {
    for (const [index, fact] of (given ?? []).entries())
      for (const fault of roleFactFaults(definition, fact))
        checks.check(false, `${path}.facts[${index}]${fault}`);
  };
  for (const [id, { of = [] }] of Object.entries(roles))
    checks.among(`roles.${id}.of`, of, bodies, 'pillar or stakeholder');
  for (const [id, { of = [], role, facts: own }] of Object.entries(duties)) {
    checks.among(`duties.${id}.of`, of, bodies, 'pillar or stakeholder');
    if (role !== undefined) checks.among(`duties.${id}.role`, [role], Object.keys(roles), 'role');
    facts(`duties.${id}`, own);
  }
  for (const [id, { kind, from = [], to = [], facts: own }] of Object.entries(flows)) {
    checks.check(isOneOf(kind, flowKinds), `flows.${id}.kind: one of ${flowKinds.join(', ')}.`);
    checks.among(`flows.${id}.from`, from, Object.keys(pillars), 'pillar');
    checks.among(`flows.${id}.to`, to, Object.keys(pillars), 'pillar');
    facts(`flows.${id}`, own);
  }
  for (const [id, condition] of Object.entries(conditions)) {
    const path = `conditions.${id}`;
    const { kind, severity, if: antecedent = [], of = [], stated, finding } = condition;
    checks.check(isOneOf(kind, conditionKinds), `${path}.kind: one of ${conditionKinds.join(', ')}.`);
    checks.check(
      severity === undefined || isOneOf(severity, severities),
      `${path}.severity: one of ${severities.join(', ')}.`,
    );
    checks.among(`${path}.if`, antecedent, questions, 'question');
    checks.check(!antecedent.includes(id), `${path}.if: it cannot be its own condition.`);
    checks.among(`${path}.of`, of, bodies, 'pillar or stakeholder');
    checks.check(stated === undefined || stated === false, `${path}.stated: false, or left out.`);
    checks.check(finding === undefined || finding === false, `${path}.finding: false, or left out.`);
    const unstated = antecedent.filter(
      (one) => isOneOf(one, Object.keys(conditions)) && conditions[one]?.stated === false,
    );
    checks.check(unstated.length === 0, `${path}.if: what the model does not state is no question.`);
    facts(path, condition.facts);
  }
  checks.statements(definition.goals, [], 'member', 'goals', ['studies']);
  checks.statements(definition.statements, Object.keys(pillars), 'pillar');
  return checks.faults;
}

function sectorFaults(path: string, given: readonly string[], checks: DefinitionChecks): void {
  const sound = given.length > 0 && given.every((sector) => isOneOf(sector, sectors));
  checks.check(sound, `${path}: some of ${sectors.join(', ')}.`);
}

function kindFaults(path: string, kinds: readonly string[], checks: DefinitionChecks): void {
  for (const kind of kinds)
    checks.check(isWritten(idPattern, kind), `${path}: write ${named(kind)} in lower-case kebab-case.`);
}

function onceEach(path: string, kinds: readonly string[], checks: DefinitionChecks): void {
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) < index);
  checks.check(twice === undefined, `${path}: ${named(twice)} names two, and nobody could tell which.`);
}

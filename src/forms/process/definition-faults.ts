import { managementFunctions, sectors } from '../../case/vocabulary.js';
import { isOneOf } from '../../core/assert.js';
import { named } from '../../core/error.js';
import { idPattern, isWritten, memberPattern } from '../../core/id.js';
import { DefinitionChecks } from '../definition-checks.js';
import { severities } from '../findings/verdict.js';
import { readChecks, ruleOf } from './checks.js';
import { type ProcessDefinition, processOrders } from './definition.js';
import { processLimits } from './limits.js';
import { readSteps } from './questions.js';

const keys = ['ofOneCase', 'order', 'phases', 'actors', 'tasks', 'statements'];

/** Everything that is wrong with a process and that the compiler cannot see, or did not in plain JavaScript. */
export function faultsOf(definition: ProcessDefinition): string[] {
  const { order, phases, tasks, actors = {} } = definition;
  const ids = { phases: Object.keys(phases), tasks: Object.keys(tasks), actors: Object.keys(actors) };
  const checks = new DefinitionChecks(memberPattern);
  checks.head(definition, keys, [...ids.phases, ...ids.tasks, ...ids.actors]);
  checks.count('phases', ids.phases, processLimits.phases, 1);
  checks.count('tasks', ids.tasks, processLimits.tasks, 0);
  checks.count('actors', ids.actors, processLimits.actors, 0);
  for (const table of ['phases', 'tasks'] as const) checks.notSchema(table, definition[table]);
  checks.member('order', order, ['kind', 'severity']);
  checks.check(isOneOf(order.kind, processOrders), `order.kind: one of ${processOrders.join(', ')}.`);
  checks.check(isOneOf(order.severity, severities), `order.severity: one of ${severities.join(', ')}.`);
  const withTasks = new Set(Object.values(tasks).map(({ phase }) => phase));
  const functions = Object.values(phases).flatMap((phase) => phase.function ?? []);
  for (const [id, phase] of Object.entries(phases)) {
    checks.member(`phases.${id}`, phase, ['function']);
    if (phase.function === undefined) continue;
    const path = `phases.${id}.function`;
    checks.check(
      isOneOf(phase.function, managementFunctions),
      `${path}: one of ${managementFunctions.join(', ')}.`,
    );
    checks.check(!withTasks.has(id), `${path}: only of a phase without tasks.`);
    checks.check(
      functions.filter((one) => one === phase.function).length === 1,
      `${path}: ${named(phase.function)} tells of two phases, and nobody could tell which.`,
    );
  }
  for (const [id, task] of Object.entries(tasks)) {
    checks.member(`tasks.${id}`, task, ['phase', 'by']);
    checks.among(`tasks.${id}.phase`, [task.phase], ids.phases, 'phase');
    checks.among(`tasks.${id}.by`, task.by ?? [], ids.actors, 'actor');
  }
  for (const [id, actor] of Object.entries(actors)) {
    const path = `actors.${id}`;
    const { sectors: own = [], kinds = [] } = actor;
    checks.member(path, actor, ['sectors', 'kinds']);
    checks.check(own.length + kinds.length > 0, `${path}: sectors, or kinds, by which it is known.`);
    for (const sector of own)
      checks.check(isOneOf(sector, sectors), `${path}.sectors: some of ${sectors.join(', ')}.`);
    for (const kind of kinds)
      checks.check(
        isWritten(idPattern, kind),
        `${path}.kinds: write ${named(kind)} in lower-case kebab-case.`,
      );
  }
  const members = [...ids.phases, ...ids.tasks];
  const twice = members.find((id, index) => members.indexOf(id) < index);
  checks.check(twice === undefined, `'${twice}': phases and tasks have ids of their own.`);
  const rules = new Set(readChecks(definition).map(ruleOf));
  for (const id of Object.keys(readSteps(definition)))
    checks.check(!rules.has(id), `'${id}' is the id of a finding: give the task another.`);
  checks.statements(definition.statements, ids.phases, 'phase');
  return checks.faults;
}

import {
  agreementKinds,
  completableLists,
  dependencyKinds,
  funds,
  managementFunctions,
  resources,
} from '../../case/vocabulary.js';
import { isListOf, isOneOf, isPlainObject } from '../../core/assert.js';
import { idPattern, isWritten } from '../../core/id.js';
import type { RoleModelDefinition } from './definition.js';

const directed = ['contributions', 'communications', 'dependencies'];

/** What is wrong with a rule that reads facts, each beginning with the place in it; whatever it is. */
export function roleFactFaults(definition: RoleModelDefinition, fact: unknown): string[] {
  if (!isPlainObject(fact)) return [': an object with shows and list, or holdsAll.'];
  const { shows, ...rest } = fact;
  const faults = isOneOf(shows, ['in', 'out']) ? [] : [".shows: 'in' or 'out'."];
  const own = 'holdsAll' in fact ? holdsFaults(definition, rest) : rowFaults(definition, rest);
  return [...faults, ...own];
}

function holdsFaults(
  { roles, stakeholders }: RoleModelDefinition,
  { holdsAll, stakeholder, ...others }: Readonly<Record<string, unknown>>,
): string[] {
  return [
    ...unknownKeys(others),
    ...someOf('.holdsAll', holdsAll, Object.keys(roles), false),
    ...(stakeholder === undefined || isOneOf(stakeholder, Object.keys(stakeholders))
      ? []
      : ['.stakeholder: one of the stakeholders.']),
  ];
}

function rowFaults(
  definition: RoleModelDefinition,
  {
    list,
    by,
    exceptKinds,
    to,
    resource,
    fund,
    kind,
    role,
    duties,
    functions,
    ...others
  }: Readonly<Record<string, unknown>>,
): string[] {
  const only = (path: string, given: unknown, wanted: readonly string[]) =>
    given === undefined || isOneOf(list, wanted) ? [] : [`${path}: only for ${wanted.join(', ')}.`];
  const lists = completableLists.filter((one) => one !== 'parties');
  return [
    ...unknownKeys(others),
    ...(isOneOf(list, lists) ? [] : [`.list: one of ${lists.join(', ')}.`]),
    ...actorFaults('.by', by, definition),
    ...(exceptKinds === undefined || isKinds(exceptKinds)
      ? []
      : ['.exceptKinds: some kinds, in lower-case kebab-case.']),
    ...(exceptKinds === undefined || by !== undefined ? [] : ['.exceptKinds: only where by says of whom.']),
    ...actorFaults('.to', to, definition),
    ...only('.to', to, directed),
    ...someOf('.resource', resource, resources),
    ...only('.resource', resource, ['contributions']),
    ...someOf('.fund', fund, funds),
    ...only('.fund', fund, ['contributions']),
    ...someOf('.kind', kind, list === 'dependencies' ? dependencyKinds : agreementKinds),
    ...only('.kind', kind, ['agreements', 'dependencies']),
    ...(role === undefined || isOneOf(role, Object.keys(definition.roles))
      ? []
      : ['.role: one of the roles.']),
    ...only('.role', role, ['roles']),
    ...someOf('.duties', duties, Object.keys(definition.duties)),
    ...only('.duties', duties, ['roles']),
    ...someOf('.functions', functions, managementFunctions),
  ];
}

function actorFaults(path: string, actor: unknown, definition: RoleModelDefinition): string[] {
  if (actor === undefined) return [];
  const tables = { pillar: 'pillars', stakeholder: 'stakeholders', role: 'roles' } as const;
  const entries = isPlainObject(actor) ? Object.entries(actor) : [];
  const [entry] = entries;
  const table = entry && Object.entries(tables).find(([key]) => key === entry[0])?.[1];
  const isOne =
    entries.length === 1 && table !== undefined && isOneOf(entry?.[1], Object.keys(definition[table]));
  return isOne ? [] : [`${path}: { pillar }, { stakeholder } or { role }, one that there is.`];
}

function isKinds(given: unknown): boolean {
  return isListOf(given, (one) => isWritten(idPattern, one)) && given.length > 0;
}

function someOf(path: string, given: unknown, allowed: readonly string[], optional = true): string[] {
  if (given === undefined && optional) return [];
  const sound =
    Array.isArray(given) &&
    given.length > 0 &&
    new Set(given).size === given.length &&
    given.every((one) => isOneOf(one, allowed));
  return sound ? [] : [`${path}: some of ${allowed.join(', ')}, each once.`];
}

function unknownKeys(others: object): string[] {
  return Object.keys(others).map((key) => `: there is no key '${key}'.`);
}

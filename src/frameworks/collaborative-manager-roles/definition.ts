import type { RoleModelDefinition } from '../../forms/role-model/definition.js';

/** The three roles of the manager, in the order of the source. */
export const managerRoleIds = ['convener', 'mediator', 'catalyst'] as const;
export type ManagerRole = (typeof managerRoleIds)[number];

/** The fifteen duties, each under its role, in the order of the source. */
export const managerDutyIds = [
  'convener.motivate',
  'convener.start-agenda',
  'convener.clarify-process',
  'convener.shared-understanding',
  'mediator.interdependence',
  'mediator.phase-process',
  'mediator.build-trust',
  'mediator.manage-conflict',
  'mediator.remove-barriers',
  'catalyst.train-leadership',
  'catalyst.gather-knowledge',
  'catalyst.explore',
  'catalyst.manage-risk',
  'catalyst.transformative-learning',
  'catalyst.outside-box',
] as const;
export type ManagerDuty = (typeof managerDutyIds)[number];

/** What the source calls important for a manager to have, in its order. */
export const managerConditionIds = ['manager.authority', 'manager.expertise', 'manager.resources'] as const;
export type ManagerCondition = (typeof managerConditionIds)[number];

/** What the source says of the manager besides. */
export const managerStatementIds = ['manager.task', 'manager.who', 'leadership-roles-six'] as const;
export type ManagerStatement = (typeof managerStatementIds)[number];

/**
 * The roles of the manager of collaborative innovation of the LAN report: convener, mediator and catalyst, which it
 * cites from Page, Scott, Crosby & Bryson and Morse. They are roles of one manager, and of which sector nobody says:
 * the model has no pillars.
 *
 * Roles, duties and what a manager has to have are published. That all but the first of the catalyst's duties are its own,
 * and not those of the leadership that it trains, is our reading of one open sentence. Whether one party holds all three roles is not asked:
 * the source gives them to the manager, and does not say whether others may take a share.
 */
export const collaborativeManagerRoles = {
  form: 'role-model',
  id: 'collaborative-manager-roles',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.3.2' }],
  pillars: {},
  stakeholders: {},
  roles: {
    convener: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2 a' }] },
    mediator: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2 b' }] },
    catalyst: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2 c' }] },
  },
  duties: {
    'convener.motivate': {
      role: 'convener',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 a' }],
    },
    'convener.start-agenda': {
      role: 'convener',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 a' }],
    },
    'convener.clarify-process': {
      role: 'convener',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 a' }],
    },
    'convener.shared-understanding': {
      role: 'convener',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 a' }],
    },
    'mediator.interdependence': {
      role: 'mediator',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 b' }],
    },
    'mediator.phase-process': {
      role: 'mediator',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 b' }],
    },
    'mediator.build-trust': {
      role: 'mediator',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 b' }],
    },
    'mediator.manage-conflict': {
      role: 'mediator',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 b' }],
    },
    'mediator.remove-barriers': {
      role: 'mediator',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 b' }],
    },
    'catalyst.train-leadership': {
      role: 'catalyst',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 c' }],
    },
    'catalyst.gather-knowledge': {
      role: 'catalyst',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 c' }],
    },
    'catalyst.explore': {
      role: 'catalyst',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 c' }],
    },
    'catalyst.manage-risk': {
      role: 'catalyst',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 c' }],
    },
    'catalyst.transformative-learning': {
      role: 'catalyst',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 c' }],
    },
    'catalyst.outside-box': {
      role: 'catalyst',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.2 c' }],
    },
  },
  flows: {},
  conditions: {
    'manager.authority': { kind: 'strength', basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
    'manager.expertise': { kind: 'strength', basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
    'manager.resources': { kind: 'strength', basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
  },
  statements: {
    'manager.task': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
    'manager.who': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.2' }] },
    'leadership-roles-six': {
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.4, Table 2.1 (second)' }],
    },
  },
} as const satisfies RoleModelDefinition<
  never,
  never,
  ManagerRole,
  ManagerDuty,
  never,
  ManagerCondition,
  'collaborative-manager-roles',
  never,
  ManagerStatement
>;

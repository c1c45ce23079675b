import type { RoleModelDefinition } from '../../forms/role-model/definition.js';

/** The three leadership roles, in the order of the source. */
export const leadershipRoleIds = ['sponsor', 'champion', 'facilitator'] as const;
export type LeadershipRole = (typeof leadershipRoleIds)[number];

/** The eleven duties, each under its role, in the order of the source. */
export const leadershipDutyIds = [
  'sponsor.issue-policy',
  'sponsor.protect-process',
  'sponsor.ensure-policy-impact',
  'sponsor.provide-budget',
  'sponsor.provide-hr',
  'champion.manage-process',
  'champion.keep-spirit',
  'champion.keep-sponsor-support',
  'champion.sustain-process',
  'facilitator.guard-neutrality',
  'facilitator.enable-groups',
] as const;
export type LeadershipDuty = (typeof leadershipDutyIds)[number];

/** What tells each role apart, and what is worth noting of who holds them. */
export const leadershipConditionIds = [
  'sponsor.evidence',
  'champion.evidence',
  'facilitator.evidence',
  'facilitator.no-stake',
  'roles.shared-out',
] as const;
export type LeadershipCondition = (typeof leadershipConditionIds)[number];

/** What the source says of the roles besides. */
export const leadershipStatementIds = [
  'leadership.trainable',
  'leadership.roles-divisible',
  'closing.government',
  'closing.community',
] as const;
export type LeadershipStatement = (typeof leadershipStatementIds)[number];

/**
 * The three leadership roles in participation of the LAN report: sponsor, champion and facilitator, which it takes
 * from Morse and sets into the design guidelines of Bryson. They are about who leads participation;
 * 2.3.3 2.c ties them to no sector, and only the close of 2.3.3 says that the government can hold them: the model has no
 * pillars.
 *
 * Roles and duties are published. What evidence tells a role apart is our reading: of the sponsor an act that
 * legitimises or gives a resource, of the champion an act that keeps the process running, of the facilitator an act on
 * the process itself. That a facilitator has no stake, and that no one party holds all three roles, is ours, and only
 * noted.
 */
export const participationLeadershipRoles = {
  form: 'role-model',
  id: 'participation-leadership-roles',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
  pillars: {},
  stakeholders: {},
  roles: {
    sponsor: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 2.c' }] },
    champion: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 2.c' }] },
    facilitator: { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 2.c' }] },
  },
  duties: {
    'sponsor.issue-policy': {
      role: 'sponsor',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'sponsor.protect-process': {
      role: 'sponsor',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'sponsor.ensure-policy-impact': {
      role: 'sponsor',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'sponsor.provide-budget': {
      role: 'sponsor',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'sponsor.provide-hr': {
      role: 'sponsor',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'champion.manage-process': {
      role: 'champion',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'champion.keep-spirit': {
      role: 'champion',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'champion.keep-sponsor-support': {
      role: 'champion',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'champion.sustain-process': {
      role: 'champion',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'facilitator.guard-neutrality': {
      role: 'facilitator',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
    'facilitator.enable-groups': {
      role: 'facilitator',
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }],
    },
  },
  flows: {},
  conditions: {
    'sponsor.evidence': {
      kind: 'evidence',
      if: ['sponsor'],
      facts: [
        {
          shows: 'in',
          list: 'roles',
          by: { role: 'sponsor' },
          duties: ['sponsor.issue-policy', 'sponsor.provide-budget', 'sponsor.provide-hr'],
        },
        {
          shows: 'in',
          list: 'contributions',
          by: { role: 'sponsor' },
          resource: ['authority', 'funds', 'people'],
        },
      ],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }, { ref: 'kemitraan' }],
    },
    'champion.evidence': {
      kind: 'evidence',
      if: ['champion'],
      facts: [
        {
          shows: 'in',
          list: 'roles',
          by: { role: 'champion' },
          duties: ['champion.manage-process', 'champion.sustain-process'],
        },
      ],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }, { ref: 'kemitraan' }],
    },
    'facilitator.evidence': {
      kind: 'evidence',
      if: ['facilitator'],
      facts: [
        {
          shows: 'in',
          list: 'roles',
          by: { role: 'facilitator' },
          duties: ['facilitator.guard-neutrality', 'facilitator.enable-groups'],
        },
      ],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '2.3.3 2.c' }, { ref: 'kemitraan' }],
    },
    // The source asks the facilitator to guard neutrality; that a stake of its own stands against that is our reading.
    'facilitator.no-stake': {
      kind: 'standing',
      severity: 'note',
      if: ['facilitator'],
      facts: [
        { shows: 'out', list: 'benefits', by: { role: 'facilitator' } },
        { shows: 'out', list: 'contributions', by: { role: 'facilitator' }, resource: ['funds'] },
      ],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '2.3.3 2.c' }],
    },
    // The source says that the roles can be divided, not that they are to be: one party that holds all is only noted.
    'roles.shared-out': {
      kind: 'standing',
      severity: 'note',
      facts: [{ shows: 'out', holdsAll: ['sponsor', 'champion', 'facilitator'] }],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '2.3.3 2.c' }],
    },
  },
  statements: {
    'leadership.trainable': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 2.c' }] },
    'leadership.roles-divisible': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3 2.c' }] },
    'closing.government': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3' }] },
    'closing.community': { basis: 'published', source: [{ ref: 'lan', locator: '2.3.3' }] },
  },
} as const satisfies RoleModelDefinition<
  never,
  never,
  LeadershipRole,
  LeadershipDuty,
  never,
  LeadershipCondition,
  'participation-leadership-roles',
  never,
  LeadershipStatement
>;

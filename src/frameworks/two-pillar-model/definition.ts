import type { RoleModelDefinition } from '../../forms/role-model/definition.js';

/** The two pillars, in the order of Table 5.1. */
export const twoPillarPillarIds = ['local-government', 'community'] as const;
export type TwoPillarPillar = (typeof twoPillarPillarIds)[number];

/** The bodies that the model names: the seven of Table 5.1 in its order, and the external supervisor. */
export const twoPillarStakeholderIds = [
  'regional-secretariat',
  'kecamatan',
  'kelurahan',
  'rw',
  'pkk',
  'karang-taruna',
  'lpm',
  'ombudsman',
] as const;
export type TwoPillarStakeholder = (typeof twoPillarStakeholderIds)[number];

/** The three leadership roles, in the order of 5.1.2. */
export const twoPillarRoleIds = ['sponsor', 'champion', 'facilitator'] as const;
export type TwoPillarRole = (typeof twoPillarRoleIds)[number];

/** The duties of Table 5.1, and kel.7 of 5.1.2: rs the secretariat, kec the kecamatan, kel the kelurahan, lkk the four. */
export const twoPillarDutyIds = [
  'rs.1',
  'rs.2',
  'rs.3',
  'rs.4',
  'rs.5',
  'rs.6',
  'rs.7',
  'kec.1',
  'kec.2',
  'kec.3',
  'kec.4',
  'kec.5',
  'kec.6',
  'kel.1',
  'kel.2',
  'kel.3',
  'kel.4',
  'kel.5',
  'kel.6',
  'kel.7',
  'lkk.1',
  'lkk.2',
  'lkk.3',
  'lkk.4',
  'lkk.5',
] as const;
export type TwoPillarDuty = (typeof twoPillarDutyIds)[number];

/** The three flows, in the order of the legend of Fig. 5.1. */
export const twoPillarFlowIds = ['idea', 'benefit', 'response-coordination'] as const;
export type TwoPillarFlow = (typeof twoPillarFlowIds)[number];

/** What else the model asks for, in the order of 5.1. */
export const twoPillarConditionIds = [
  'funding.apbd',
  'subject-not-object',
  'agreed-by-all',
  'equilibrium',
  'supervision.regional-secretariat',
  'supervision.community',
  'supervision.ombudsman',
  'kelurahan.two-roles',
  'kelurahan.strengthen',
] as const;
export type TwoPillarCondition = (typeof twoPillarConditionIds)[number];

/** What the model is for. */
export const twoPillarGoalIds = [
  'goal.accelerate',
  'goal.optimise-participation',
  'goal.subject-not-object',
  'goal.highest-empowerment',
  'goal.agreed-by-all',
] as const;
export type TwoPillarGoal = (typeof twoPillarGoalIds)[number];

/** What is said of the model besides. */
export const twoPillarStatementIds = [
  'principle.parity',
  'principle.citizen-led',
  'agreement.channels',
  'roles.divisible',
  'balance.top-down',
  'balance.bottom-up',
  'figure-ends',
  'lkk-choice',
] as const;
export type TwoPillarStatement = (typeof twoPillarStatementIds)[number];

/**
 * The Two-Pillar Strategic Partnership Model (Model Kemitraan Strategis Dua Pilar) of the LAN report: local government and
 * the community, developed from Bandung's PIPPK.
 *
 * Pillars, stakeholders, roles, duties and flows are published. Which sectors and kinds of a case are read as which pillar
 * or stakeholder, and which rows of facts show what, is ours. So is the reading of two close calls: that the part of
 * evaluator (rs.7), which Table 5.1 prints at the end of its sentence on the sponsor and 5.1.2 leaves out, is no duty of the
 * sponsor; and that the model is funded by the regional budget, which 5.1 says of the development it is meant for.
 */
export const twoPillarModel = {
  form: 'role-model',
  id: 'two-pillar-model',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [
    { ref: 'lan', locator: '5.1' },
    { ref: 'lan', locator: 'Table 5.1' },
    { ref: 'lan', locator: 'Fig. 5.1' },
  ],
  pillars: {
    'local-government': {
      sectors: ['government'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '5.1.1' },
        { ref: 'lan', locator: '5.1.2' },
        { ref: 'lan', locator: 'Table 5.1' },
      ],
    },
    community: {
      sectors: ['community'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '5.1.1' },
        { ref: 'lan', locator: '5.1.2' },
        { ref: 'lan', locator: 'Table 5.1' },
      ],
    },
  },
  stakeholders: {
    // The source means the general-government section of the secretariat.
    'regional-secretariat': {
      pillar: 'local-government',
      kinds: [
        'regional-secretariat',
        'sekretariat-daerah',
        'setda',
        'bagian-pemerintahan-umum',
        'general-government-section',
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    kecamatan: {
      pillar: 'local-government',
      kinds: ['kecamatan', 'sub-district'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    // That a desa stands in the place of a kelurahan is our reading: Table 5.1 names none.
    kelurahan: {
      pillar: 'local-government',
      kinds: ['kelurahan', 'urban-village'],
      elsewhere: ['desa', 'village'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    rw: {
      pillar: 'community',
      kinds: ['rw', 'rukun-warga', 'citizens-association'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    pkk: {
      pillar: 'community',
      kinds: ['pkk', 'tp-pkk', 'family-welfare-team'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'karang-taruna': {
      pillar: 'community',
      kinds: ['karang-taruna', 'youth-organisation'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    lpm: {
      pillar: 'community',
      kinds: ['lpm', 'lembaga-pemberdayaan-masyarakat', 'community-empowerment-institution'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    // The external supervisor stands outside of both pillars.
    ombudsman: { kinds: ['ombudsman'], basis: 'published', source: [{ ref: 'lan', locator: '5.1.3' }] },
  },
  roles: {
    sponsor: {
      of: ['regional-secretariat'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    champion: {
      of: ['kecamatan', 'kelurahan'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    facilitator: {
      of: ['kelurahan'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
  },
  duties: {
    'rs.1': {
      of: ['regional-secretariat'],
      role: 'sponsor',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'rs.2': {
      of: ['regional-secretariat'],
      role: 'sponsor',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'rs.3': {
      of: ['regional-secretariat'],
      role: 'sponsor',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'rs.4': {
      of: ['regional-secretariat'],
      role: 'sponsor',
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 5.1' }],
    },
    'rs.5': {
      of: ['regional-secretariat'],
      role: 'sponsor',
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'local-government' },
          exceptKinds: ['desa', 'village'],
          resource: ['funds'],
          fund: ['public-budget'],
        },
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'rs.6': {
      of: ['regional-secretariat'],
      role: 'sponsor',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'rs.7': {
      of: ['regional-secretariat'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 5.1' }],
    },
    'kec.1': {
      of: ['kecamatan'],
      role: 'champion',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kec.2': {
      of: ['kecamatan'],
      role: 'champion',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kec.3': {
      of: ['kecamatan'],
      role: 'champion',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kec.4': {
      of: ['kecamatan'],
      role: 'champion',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kec.5': { of: ['kecamatan'], basis: 'published', source: [{ ref: 'lan', locator: 'Table 5.1' }] },
    'kec.6': { of: ['kecamatan'], basis: 'published', source: [{ ref: 'lan', locator: 'Table 5.1' }] },
    'kel.1': {
      of: ['kelurahan'],
      role: 'champion',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kel.2': {
      of: ['kelurahan'],
      role: 'champion',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kel.3': {
      of: ['kelurahan'],
      role: 'champion',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kel.4': {
      of: ['kelurahan'],
      role: 'champion',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kel.5': {
      of: ['kelurahan'],
      role: 'facilitator',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kel.6': {
      of: ['kelurahan'],
      role: 'facilitator',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'kel.7': {
      of: ['kelurahan'],
      role: 'facilitator',
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.1.2' }],
    },
    'lkk.1': {
      of: ['rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'lkk.2': {
      of: ['rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'lkk.3': {
      of: ['rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'lkk.4': {
      of: ['rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'lkk.5': {
      of: ['rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
  },
  // The image of Fig. 5.1 is missing: from whom a flow comes and to whom it goes is not stated.
  flows: {
    idea: {
      kind: 'idea',
      facts: [
        { shows: 'in', list: 'contributions', by: { pillar: 'local-government' }, resource: ['ideas'] },
        { shows: 'in', list: 'contributions', by: { pillar: 'community' }, resource: ['ideas'] },
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Fig. 5.1' }],
    },
    benefit: {
      kind: 'benefit',
      facts: [{ shows: 'in', list: 'benefits', by: { pillar: 'community' } }],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Fig. 5.1' }],
    },
    'response-coordination': {
      kind: 'coordination',
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Fig. 5.1' }],
    },
  },
  conditions: {
    // The budget of a desa is public as well, and is not that of the region.
    // 5.1 says it of the development that the model is meant for; 5.2 sets the Four-Pillar Model apart by its funds.
    'funding.apbd': {
      kind: 'funding',
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'local-government' },
          exceptKinds: ['desa', 'village'],
          resource: ['funds'],
          fund: ['public-budget'],
        },
      ],
      basis: 'adapted',
      source: [
        { ref: 'lan', locator: '5.1' },
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.2' },
      ],
    },
    'subject-not-object': {
      kind: 'standing',
      of: ['community'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.1.1' }],
    },
    'agreed-by-all': {
      kind: 'agreement',
      of: ['regional-secretariat', 'kecamatan', 'kelurahan', 'rw', 'pkk', 'karang-taruna', 'lpm'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.1.1' }],
    },
    equilibrium: { kind: 'agreement', basis: 'published', source: [{ ref: 'lan', locator: '5.1.3' }] },
    'supervision.regional-secretariat': {
      kind: 'supervision',
      of: ['regional-secretariat'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.1.3' }],
    },
    'supervision.community': {
      kind: 'supervision',
      of: ['community'],
      facts: [{ shows: 'in', list: 'roles', by: { pillar: 'community' }, duties: ['lkk.5'] }],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.1.3' }],
    },
    'supervision.ombudsman': {
      kind: 'supervision',
      of: ['ombudsman'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.1.3' }],
    },
    'kelurahan.two-roles': {
      kind: 'strength',
      of: ['kelurahan'],
      facts: [{ shows: 'in', holdsAll: ['champion', 'facilitator'], stakeholder: 'kelurahan' }],
      finding: false,
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.1' },
        { ref: 'lan', locator: '5.1.2' },
        { ref: 'lan', locator: '6.1 C' },
      ],
    },
    'kelurahan.strengthen': {
      kind: 'strength',
      if: ['kelurahan.two-roles'],
      of: ['kelurahan'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '5.1.2' },
        { ref: 'lan', locator: '6.1 C' },
      ],
    },
  },
  goals: {
    'goal.accelerate': { basis: 'published', source: [{ ref: 'lan', locator: '5.1.1' }] },
    'goal.optimise-participation': { basis: 'published', source: [{ ref: 'lan', locator: '5.1' }] },
    'goal.subject-not-object': { basis: 'published', source: [{ ref: 'lan', locator: '5.1.1' }] },
    'goal.highest-empowerment': {
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.1.1' }, { ref: 'thomas-2012' }],
    },
    'goal.agreed-by-all': { basis: 'adapted', source: [{ ref: 'lan', locator: '5.1.1' }] },
  },
  statements: {
    'principle.parity': { basis: 'published', source: [{ ref: 'lan', locator: '5.1.1' }] },
    'principle.citizen-led': { basis: 'published', source: [{ ref: 'lan', locator: '5.1.1' }] },
    'agreement.channels': {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '5.1.1' },
        { ref: 'lan', locator: '6.1 B' },
      ],
    },
    'roles.divisible': { basis: 'published', source: [{ ref: 'lan', locator: '5.1.2' }] },
    'balance.top-down': {
      of: ['local-government'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.1.3' }],
    },
    'balance.bottom-up': {
      of: ['community'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.1.3' }],
    },
    'figure-ends': { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Fig. 5.1' }] },
    'lkk-choice': {
      of: ['community'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '5.1.2' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
  },
} as const satisfies RoleModelDefinition<
  TwoPillarPillar,
  TwoPillarStakeholder,
  TwoPillarRole,
  TwoPillarDuty,
  TwoPillarFlow,
  TwoPillarCondition,
  'two-pillar-model',
  TwoPillarGoal,
  TwoPillarStatement
>;

import type { RoleModelDefinition } from '../../forms/role-model/definition.js';
import { type FourPillarGoal, fourPillarGoalEntries } from './goals.js';

/** The four pillars, in the order of Table 5.2. */
export const fourPillarPillarIds = ['local-government', 'private-sector', 'community', 'university'] as const;
export type FourPillarPillar = (typeof fourPillarPillarIds)[number];

/** The three roles that Table 5.2 names, in its order; the community has duties there, but no role with a name. */
export const fourPillarRoleIds = [
  'leading-sector',
  'resource-owner',
  'intellectual-resource-provider',
] as const;
export type FourPillarRole = (typeof fourPillarRoleIds)[number];

/** The duties of Table 5.2 in its order, and two that only 5.2.2 states: gov.x, a negative one, and priv.2. */
export const fourPillarDutyIds = [
  'gov.1',
  'gov.2',
  'gov.3',
  'gov.4',
  'gov.5',
  'gov.x',
  'priv.1',
  'priv.2',
  'com.1',
  'com.2',
  'com.3',
  'com.4',
  'com.5',
  'uni.1',
] as const;
export type FourPillarDuty = (typeof fourPillarDutyIds)[number];

/** The flows of Fig. 5.2 as 5.2.3 tells them: ideas, resources by who gives them, benefits by who receives them. */
export const fourPillarFlowIds = [
  'idea',
  'resource.gov',
  'resource.priv',
  'resource.uni',
  'resource.com',
  'benefit.com',
  'benefit.priv',
] as const;
export type FourPillarFlow = (typeof fourPillarFlowIds)[number];

/** What else the model asks for, and what it leaves open. */
export const fourPillarConditionIds = [
  'funding.csr',
  'subject-not-object',
  'accountability-medium',
  'supervisors',
] as const;
export type FourPillarCondition = (typeof fourPillarConditionIds)[number];

/** What is said of the model besides. */
export const fourPillarStatementIds = [
  'ppp-modification.funding',
  'ppp-modification.stakeholders',
  'vs-two-pillar.stakeholders',
  'vs-two-pillar.funding',
  'government-not-budget-provider',
  'ppp-critique.community',
  'ppp-critique.top-down',
  'ppp-critique.university',
  'movement',
  'contradiction.subject-object',
  'benefit-ends',
] as const;
export type FourPillarStatement = (typeof fourPillarStatementIds)[number];

/**
 * The Four-Pillar Strategic Partnership Model (Model Kemitraan Strategis Empat Pilar) of the LAN report: local government,
 * the private sector, the community and the university, developed from Bandung's TJSL and from public-private partnership.
 *
 * Pillars, roles, duties and flows are published; the model names no bodies within its pillars. Which sectors and kinds of
 * a case are read as which pillar, and which rows of facts show what, is ours. Where the source adds other feasible
 * resources, without saying which, any will do but ideas and, save what the community donates, funds.
 */
export const fourPillarModel = {
  form: 'role-model',
  id: 'four-pillar-model',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [
    { ref: 'lan', locator: '5.2' },
    { ref: 'lan', locator: 'Table 5.2' },
    { ref: 'lan', locator: 'Fig. 5.2' },
  ],
  pillars: {
    'local-government': {
      sectors: ['government'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    // The source says company or private sector. That state firms and company-funded banks count as it is our reading.
    'private-sector': {
      sectors: ['business', 'finance'],
      kinds: ['bumn', 'bumd', 'state-firm', 'regional-firm', 'company-funded-bank'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    community: {
      sectors: ['community'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    university: {
      sectors: ['university'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
  },
  stakeholders: {},
  roles: {
    'leading-sector': {
      of: ['local-government'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    'resource-owner': {
      of: ['private-sector'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    'intellectual-resource-provider': {
      of: ['university'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
  },
  duties: {
    'gov.1': {
      of: ['local-government'],
      role: 'leading-sector',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    'gov.2': {
      of: ['local-government'],
      role: 'leading-sector',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    'gov.3': {
      of: ['local-government'],
      role: 'leading-sector',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    'gov.4': {
      of: ['local-government'],
      role: 'leading-sector',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    'gov.5': {
      of: ['local-government'],
      role: 'leading-sector',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: 'ES C.2.2' },
      ],
    },
    // Only money for the programmes themselves counts, which is our reading: of the TJSL of Bandung (Table 4.4) the report says
    // that the government pays for guidance and supervision.
    'gov.x': {
      of: ['local-government'],
      facts: [
        {
          shows: 'out',
          list: 'contributions',
          by: { pillar: 'local-government' },
          resource: ['funds'],
          fund: ['public-budget'],
          functions: ['actuating'],
        },
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.2.2' }],
    },
    'priv.1': {
      of: ['private-sector'],
      role: 'resource-owner',
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'private-sector' },
          resource: ['funds'],
          fund: ['company-csr'],
        },
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    'priv.2': { of: ['private-sector'], basis: 'published', source: [{ ref: 'lan', locator: '5.2.2' }] },
    'com.1': {
      of: ['community'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
    'com.2': { of: ['community'], basis: 'published', source: [{ ref: 'lan', locator: 'Table 5.2' }] },
    'com.3': { of: ['community'], basis: 'published', source: [{ ref: 'lan', locator: 'Table 5.2' }] },
    'com.4': { of: ['community'], basis: 'published', source: [{ ref: 'lan', locator: 'Table 5.2' }] },
    'com.5': { of: ['community'], basis: 'published', source: [{ ref: 'lan', locator: 'Table 5.2' }] },
    'uni.1': {
      of: ['university'],
      role: 'intellectual-resource-provider',
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '5.2.2' },
      ],
    },
  },
  // Resources flow into the programmes, which are no pillar; to whom ideas go is not stated.
  flows: {
    idea: {
      kind: 'idea',
      from: ['local-government', 'private-sector', 'community', 'university'],
      facts: [
        { shows: 'in', list: 'contributions', by: { pillar: 'local-government' }, resource: ['ideas'] },
        { shows: 'in', list: 'contributions', by: { pillar: 'private-sector' }, resource: ['ideas'] },
        { shows: 'in', list: 'contributions', by: { pillar: 'community' }, resource: ['ideas'] },
        { shows: 'in', list: 'contributions', by: { pillar: 'university' }, resource: ['ideas'] },
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Fig. 5.2' },
        { ref: 'lan', locator: '5.2.3' },
      ],
    },
    'resource.gov': {
      kind: 'resource',
      from: ['local-government'],
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'local-government' },
          resource: [
            'people',
            'expertise',
            'technology',
            'facilities',
            'land',
            'authority',
            'access',
            'other',
          ],
        },
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Fig. 5.2' },
        { ref: 'lan', locator: '5.2.3' },
      ],
    },
    'resource.priv': {
      kind: 'resource',
      from: ['private-sector'],
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'private-sector' },
          resource: ['funds'],
          fund: ['company-csr'],
        },
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Fig. 5.2' },
        { ref: 'lan', locator: '5.2.3' },
      ],
    },
    'resource.uni': {
      kind: 'resource',
      from: ['university'],
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'university' },
          resource: [
            'people',
            'expertise',
            'technology',
            'facilities',
            'land',
            'authority',
            'access',
            'other',
          ],
        },
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Fig. 5.2' },
        { ref: 'lan', locator: '5.2.3' },
      ],
    },
    'resource.com': {
      kind: 'resource',
      from: ['community'],
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'community' },
          resource: [
            'people',
            'expertise',
            'technology',
            'facilities',
            'land',
            'authority',
            'access',
            'other',
          ],
        },
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'community' },
          resource: ['funds'],
          fund: ['donation'],
        },
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Fig. 5.2' },
        { ref: 'lan', locator: '5.2.3' },
      ],
    },
    'benefit.com': {
      kind: 'benefit',
      to: ['community'],
      facts: [{ shows: 'in', list: 'benefits', by: { pillar: 'community' } }],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Fig. 5.2' },
        { ref: 'lan', locator: '5.2.3' },
      ],
    },
    'benefit.priv': {
      kind: 'benefit',
      to: ['private-sector'],
      facts: [{ shows: 'in', list: 'benefits', by: { pillar: 'private-sector' } }],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Fig. 5.2' },
        { ref: 'lan', locator: '5.2.3' },
      ],
    },
  },
  conditions: {
    'funding.csr': {
      kind: 'funding',
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'private-sector' },
          resource: ['funds'],
          fund: ['company-csr'],
        },
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '5.2' },
        { ref: 'lan', locator: '5.2.1' },
      ],
    },
    // 5.2.2 takes over the aim of the Two-Pillar Model, where 5.1.1 speaks of the subject; 5.2.3 says object.
    'subject-not-object': {
      kind: 'standing',
      of: ['community'],
      basis: 'adapted',
      source: [
        { ref: 'lan', locator: '5.2.2' },
        { ref: 'lan', locator: '5.1.1' },
      ],
    },
    'accountability-medium': {
      kind: 'supervision',
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.2.3' }],
    },
    supervisors: {
      kind: 'supervision',
      stated: false,
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: '5.2.3' },
        { ref: 'lan', locator: '5.1.3' },
        { ref: 'lan', locator: 'Table 5.2' },
        { ref: 'lan', locator: '6.2' },
      ],
    },
  },
  goals: fourPillarGoalEntries,
  statements: {
    'ppp-modification.funding': { basis: 'published', source: [{ ref: 'lan', locator: '5.2.1' }] },
    'ppp-modification.stakeholders': {
      of: ['community', 'university'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.2.1' }],
    },
    'vs-two-pillar.stakeholders': { basis: 'published', source: [{ ref: 'lan', locator: '5.2' }] },
    'vs-two-pillar.funding': { basis: 'published', source: [{ ref: 'lan', locator: '5.2' }] },
    'government-not-budget-provider': {
      of: ['local-government'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.2.2' }],
    },
    'ppp-critique.community': {
      of: ['community'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.2.1' }],
    },
    'ppp-critique.top-down': { basis: 'published', source: [{ ref: 'lan', locator: '5.2.1' }] },
    'ppp-critique.university': {
      of: ['university'],
      basis: 'published',
      source: [{ ref: 'lan', locator: '5.2.1' }],
    },
    movement: { basis: 'published', source: [{ ref: 'lan', locator: '5.2.3' }] },
    'contradiction.subject-object': {
      of: ['community'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '5.2.2' }, { ref: 'lan', locator: '5.2.3' }],
    },
    'benefit-ends': {
      of: ['local-government', 'university'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '5.2.3' }, { ref: 'lan', locator: '5.2.1' }],
    },
  },
} as const satisfies RoleModelDefinition<
  FourPillarPillar,
  never,
  FourPillarRole,
  FourPillarDuty,
  FourPillarFlow,
  FourPillarCondition,
  'four-pillar-model',
  FourPillarGoal,
  FourPillarStatement
>;

import type { RoleModelDefinition } from '../../forms/role-model/definition.js';

/** The four stakeholders, in the order of Table 4.4. */
export const tjslStakeholderIds = ['local-government', 'academics', 'business', 'community'] as const;
export type TjslStakeholder = (typeof tjslStakeholderIds)[number];

/** The nine duties of Table 4.4, in its order. */
export const tjslDutyIds = [
  'local-government.1',
  'local-government.2',
  'local-government.3',
  'academics.1',
  'business.1',
  'business.2',
  'business.3',
  'community.1',
  'community.2',
] as const;
export type TjslDuty = (typeof tjslDutyIds)[number];

/** What is said of the stakeholders besides. */
export const tjslStakeholderStatementIds = [
  'in-forum',
  'individuals-or-groups',
  'company',
  'other-expenditure',
] as const;
export type TjslStakeholderStatement = (typeof tjslStakeholderStatementIds)[number];

/**
 * The stakeholders of TJSL in Bandung and what each has to do, by Table 4.4 of the LAN report.
 *
 * Stakeholders and duties are published; the table names no roles, and what it says of the bodies under two of the
 * stakeholders stands in the catalogue `tjsl-bodies`. Which sectors and kinds of a case are read as which stakeholder,
 * and which rows of facts show what, is ours: money of a company's CSR shows that it finances, ideas of academics that
 * they give input, a benefit of the community that it receives some. No row can show what the money of the government is for.
 * The table is of one city: of another case its questions do not come up unless the case speaks of them.
 */
export const tjslStakeholders = {
  form: 'role-model',
  id: 'tjsl-stakeholders',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  ofOneCase: true,
  source: [
    { ref: 'lan', locator: 'Table 4.4' },
    { ref: 'lan', locator: '4.2.2' },
  ],
  pillars: {
    'local-government': {
      sectors: ['government'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.4' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
    academics: {
      sectors: ['university'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.4' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
    // That banks and firms of the state or of a region count is our reading; 4.2.3 names them as those who are won over.
    business: {
      sectors: ['business', 'finance'],
      kinds: ['bumn', 'bumd', 'state-firm', 'regional-firm', 'company-funded-bank'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.4' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
    community: {
      sectors: ['community'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.4' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
  },
  stakeholders: {},
  roles: {},
  duties: {
    'local-government.1': {
      of: ['local-government'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
    'local-government.2': {
      of: ['local-government'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
    'local-government.3': {
      of: ['local-government'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
    'academics.1': {
      of: ['academics'],
      facts: [{ shows: 'in', list: 'contributions', by: { pillar: 'academics' }, resource: ['ideas'] }],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
    'business.1': { of: ['business'], basis: 'published', source: [{ ref: 'lan', locator: 'Table 4.4' }] },
    'business.2': {
      of: ['business'],
      facts: [
        {
          shows: 'in',
          list: 'contributions',
          by: { pillar: 'business' },
          resource: ['funds'],
          fund: ['company-csr'],
        },
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
    'business.3': { of: ['business'], basis: 'published', source: [{ ref: 'lan', locator: 'Table 4.4' }] },
    'community.1': { of: ['community'], basis: 'published', source: [{ ref: 'lan', locator: 'Table 4.4' }] },
    'community.2': {
      of: ['community'],
      facts: [{ shows: 'in', list: 'benefits', by: { pillar: 'community' } }],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
  },
  flows: {},
  conditions: {},
  statements: {
    'in-forum': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.2' }] },
    'individuals-or-groups': {
      of: ['community'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
    company: {
      of: ['business'],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
    'other-expenditure': {
      of: ['local-government'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Table 4.4' }, { ref: 'lan', locator: '5.2.2' }],
    },
  },
} as const satisfies RoleModelDefinition<
  TjslStakeholder,
  never,
  never,
  TjslDuty,
  never,
  never,
  'tjsl-stakeholders',
  never,
  TjslStakeholderStatement
>;

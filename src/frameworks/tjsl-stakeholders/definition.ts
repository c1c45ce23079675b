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
 * stakeholders stands in the catalogue `tjsl-bodies`. There are no pillars: the government and the companies of the table are
 * those of one city, and any partnership has some. By which kinds and sectors the parties of a case are known is ours, and so
 * is which rows show what: money of a company's CSR that it finances, ideas of academics that they give input, a benefit of the
 * community that it receives some. A party of the sector whose kind is not told, or is another word, may be meant; that one of
 * a kind of the table is of Bandung is not looked at. No row can show what the money of the government is for. The table says
 * what is expected of each, not what was done.
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
  pillars: {},
  stakeholders: {
    // The table has it as the SKPD whose task has to do with TJSL.
    'local-government': {
      sectors: ['government'],
      kinds: [
        'local-government',
        'city-government',
        'pemerintah-daerah',
        'pemerintah-kota',
        'pemda',
        'pemkot',
        'skpd',
        'dinas',
        'sekretariat-daerah',
        'setda',
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.4 no. 1' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
    academics: {
      sectors: ['university'],
      kinds: ['academics', 'akademisi', 'university', 'universitas', 'perguruan-tinggi', 'higher-education'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.4 no. 2' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
    // That banks, and firms of the state or of a region, may be meant is our reading; 4.2.1 names the BUMN beside private firms.
    business: {
      sectors: ['business', 'finance'],
      kinds: [
        'business',
        'pelaku-dunia-usaha',
        'dunia-usaha',
        'company',
        'perusahaan',
        'perusahaan-swasta',
        'bumn',
        'bumd',
        'state-firm',
        'regional-firm',
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.4 no. 3' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
    community: {
      sectors: ['community'],
      kinds: [
        'community',
        'masyarakat',
        'community-group',
        'kelompok-masyarakat',
        'individu',
        'individu-atau-kelompok-masyarakat',
      ],
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.4 no. 4' },
        { ref: 'lan', locator: '4.2.2' },
      ],
    },
  },
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
      facts: [{ shows: 'in', list: 'contributions', by: { stakeholder: 'academics' }, resource: ['ideas'] }],
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
          by: { stakeholder: 'business' },
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
      facts: [{ shows: 'in', list: 'benefits', by: { stakeholder: 'community' } }],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
  },
  flows: {},
  conditions: {},
  statements: {
    'in-forum': { basis: 'published', source: [{ ref: 'lan', locator: '4.2.2' }] },
    'individuals-or-groups': {
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
    company: {
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4' }],
    },
    'other-expenditure': {
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Table 4.4' }, { ref: 'lan', locator: '5.2.2' }],
    },
  },
} as const satisfies RoleModelDefinition<
  never,
  TjslStakeholder,
  never,
  TjslDuty,
  never,
  never,
  'tjsl-stakeholders',
  never,
  TjslStakeholderStatement
>;

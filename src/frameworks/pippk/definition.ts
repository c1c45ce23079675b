import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What PIPPK is and the rules by which it runs, in the order of the source; attendance has a row for each category. */
export const pippkEntryIds = [
  'definition',
  'partnership-definition',
  'origin.idea',
  'origin.promise',
  'lineage',
  'expectation',
  'purpose',
  'spirit',
  'role-sharing',
  'start',
  'budget.amount',
  'budget.recipient-kinds',
  'budget.not-cash',
  'budget.scope-bound',
  'budget.source',
  'coverage.rw',
  'participation.direct',
  'musrenbang.start',
  'musrenbang.highest-decision',
  'musrenbang.attendance',
  'attendance.rt-boards',
  'attendance.rw-boards',
  'attendance.community-figures',
  'attendance.religious-figures',
  'attendance.women-figures',
  'attendance.youth-figures',
  'attendance.other-members',
  'proposal.input',
  'decision.two-way',
  'authority.camat',
  'authority.lurah',
  'implementation.by-lkk',
  'report.tiered',
  'supervision.internal',
  'supervision.external',
  'steering-team',
  'steering-team.levels',
  'steering-team.socialisation',
  'guideline.contents',
] as const;
export type PippkEntry = (typeof pippkEntryIds)[number];

/** What the entries are about. */
export const pippkGroupIds = [
  'nature',
  'background',
  'aim',
  'budget',
  'deliberation',
  'attendance',
  'choice',
  'execution',
  'accountability',
  'guidance',
] as const;
export type PippkGroup = (typeof pippkGroupIds)[number];

/** What the source leaves open, and where it differs with itself. */
export const pippkStatementIds = [
  'period-not-stated',
  'institution-or-rw',
  'approval-not-stated',
  'criteria-not-stated',
  'rejection-not-stated',
  'deadlines-not-stated',
  'attendance-number-not-stated',
  'evaluator-not-stated',
  'reporter-not-stated',
  'authorised-officials-differ',
  'figures-missing',
] as const;
export type PippkStatement = (typeof pippkStatementIds)[number];

/**
 * PIPPK, the innovation programme for area development and empowerment of Bandung (Program Inovasi Pembangunan dan
 * Pemberdayaan Kewilayahan): what it is, what it is for, and the rules by which it runs, as the LAN report describes them.
 *
 * The entries are published; the report tells them in running text and numbers none. That they are 39 is ours, and so are
 * the groups: ten say what the programme is, twenty-two how it runs, and the seven categories of those who attend stand
 * beside the rule that names them. `amountRupiah` is in whole rupiah, for each institution. What the source leaves open is
 * said in statements of ours; nothing is filled in.
 */
export const pippk = {
  form: 'catalogue',
  id: 'pippk',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '4.1' },
    { ref: 'lan', locator: '4.1.1' },
    { ref: 'lan', locator: '4.1.2' },
    { ref: 'lan', locator: '4.1.3' },
  ],
  order: 'list',
  groups: {
    nature: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    background: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    aim: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    budget: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    deliberation: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    attendance: { basis: 'published', source: [{ ref: 'lan', locator: '4.1.1' }] },
    choice: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    execution: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    accountability: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    guidance: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
  },
  entries: {
    definition: {
      group: 'nature',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'partnership-definition': {
      group: 'nature',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'origin.idea': {
      group: 'background',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'origin.promise': {
      group: 'background',
      values: { termFrom: 2013, termTo: 2018 },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    // The executive summary has the abbreviations alone.
    lineage: {
      group: 'background',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    expectation: {
      group: 'aim',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    purpose: {
      group: 'aim',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    spirit: {
      group: 'aim',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'role-sharing': {
      group: 'aim',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    // “For the last two years”, in a preface of December 2016; the preface says it of TJSL as well.
    start: {
      group: 'background',
      values: { yearsBeforeReport: 2, regulationsFrom: 'akhir 2014', regulationsTo: 'pertengahan 2015' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Kata Pengantar' },
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'budget.amount': {
      group: 'budget',
      values: { amountRupiah: 100000000, asPrinted: '100 juta Rupiah' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'budget.recipient-kinds': {
      group: 'budget',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'budget.not-cash': {
      group: 'budget',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'budget.scope-bound': {
      group: 'budget',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: '4.1, Table 4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'budget.source': {
      group: 'budget',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'coverage.rw': {
      group: 'aim',
      values: { rwAbout: 1560, asPrinted: '1560-an' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'participation.direct': {
      group: 'deliberation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'musrenbang.start': {
      group: 'deliberation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'musrenbang.highest-decision': {
      group: 'deliberation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'musrenbang.attendance': {
      group: 'deliberation',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'attendance.rt-boards': {
      group: 'attendance',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'attendance.rw-boards': {
      group: 'attendance',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'attendance.community-figures': {
      group: 'attendance',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'attendance.religious-figures': {
      group: 'attendance',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'attendance.women-figures': {
      group: 'attendance',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'attendance.youth-figures': {
      group: 'attendance',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'attendance.other-members': {
      group: 'attendance',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'proposal.input': { group: 'choice', basis: 'published', source: [{ ref: 'lan', locator: '4.1.1' }] },
    'decision.two-way': { group: 'choice', basis: 'published', source: [{ ref: 'lan', locator: '4.1.1' }] },
    'authority.camat': { group: 'execution', basis: 'published', source: [{ ref: 'lan', locator: '4.1.1' }] },
    'authority.lurah': { group: 'execution', basis: 'published', source: [{ ref: 'lan', locator: '4.1.1' }] },
    'implementation.by-lkk': {
      group: 'execution',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'report.tiered': {
      group: 'accountability',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'supervision.internal': {
      group: 'accountability',
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.1.1' }],
    },
    'supervision.external': {
      group: 'accountability',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.1' },
        { ref: 'lan', locator: '4.1.2, Table 4.2' },
      ],
    },
    'steering-team': { group: 'guidance', basis: 'published', source: [{ ref: 'lan', locator: '4.1.2' }] },
    'steering-team.levels': {
      group: 'guidance',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.2, Table 4.2' },
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'steering-team.socialisation': {
      group: 'guidance',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'guideline.contents': {
      group: 'guidance',
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
  },
  statements: {
    'period-not-stated': {
      of: ['budget.amount'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1' }],
    },
    'institution-or-rw': {
      of: ['budget.amount', 'budget.recipient-kinds', 'coverage.rw'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1' }, { ref: 'lan', locator: '4.1.3' }],
    },
    'approval-not-stated': {
      of: ['decision.two-way', 'authority.camat', 'authority.lurah'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.1' }],
    },
    'criteria-not-stated': {
      of: ['decision.two-way'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.1' }],
    },
    'rejection-not-stated': {
      of: ['decision.two-way'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.1' }],
    },
    'deadlines-not-stated': {
      of: ['musrenbang.start', 'report.tiered'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.1' }],
    },
    'attendance-number-not-stated': {
      of: ['musrenbang.attendance'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.1' }],
    },
    'evaluator-not-stated': {
      of: ['supervision.internal', 'guideline.contents'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.1' }],
    },
    'reporter-not-stated': {
      of: ['report.tiered'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.1' }],
    },
    'authorised-officials-differ': {
      of: ['authority.lurah'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.1' }, { ref: 'lan', locator: '4.1.3' }],
    },
    'figures-missing': {
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: 'Fig. 4.1' },
        { ref: 'lan', locator: 'Fig. 4.2' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<PippkEntry, PippkGroup, never, 'pippk', PippkStatement>;

import type { ProfileDefinition } from '../../forms/profile/definition.js';

/** The seven rows of the table, in its order. */
export const csrRowIds = [
  'motivation',
  'mission',
  'management',
  'organisation',
  'beneficiary',
  'contribution',
  'inspiration',
] as const;
export type CsrRow = (typeof csrRowIds)[number];

/** The three phases of CSR contribution, the first first. */
export const csrPhaseIds = ['charity', 'philanthropy', 'citizenship'] as const;
export type CsrPhase = (typeof csrPhaseIds)[number];

/** The readings of which rows decide, the default first. */
export const csrReadingIds = ['all-rows', 'mission-led'] as const;
export type CsrReading = (typeof csrReadingIds)[number];

/** What the sources say of the phases as a whole, or of one of them. */
export const csrStatementIds = ['practice-indonesia', 'not-automatic'] as const;
export type CsrStatement = (typeof csrStatementIds)[number];

/**
 * The phases of CSR contribution: the table of seven rows and three columns that the LAN report prints after Saidi &
 * Abidin 2004.
 *
 * The table is published. Nobody says how a programme whose rows point at different phases is placed: that rule is ours.
 * In its prose the source tells the three phases apart by their mission, so the mission has to be answered; and the reading
 * `mission-led` lets it decide by itself. That the private side is the sectors business and finance is ours.
 */
export const csrContributionPhases = {
  form: 'profile',
  id: 'csr-contribution-phases',
  version: '1.0.0',
  basis: { model: 'published', rule: 'ours' },
  source: [
    { ref: 'lan', locator: '2.3.4, Table 2.2' },
    { ref: 'lan', locator: '5.2.1' },
    { ref: 'saidi-abidin-2004' },
  ],
  each: ['business', 'finance'],
  columns: {
    charity: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 2.2' },
        { ref: 'lan', locator: '5.2.1' },
      ],
    },
    philanthropy: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 2.2' },
        { ref: 'lan', locator: '5.2.1' },
      ],
    },
    citizenship: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 2.2' },
        { ref: 'lan', locator: '5.2.1' },
      ],
    },
  },
  rows: {
    motivation: {
      asks: 'party',
      basis: 'published',
      rubric: 'published',
      source: [{ ref: 'lan', locator: 'Table 2.2, Motivasi' }],
    },
    mission: {
      asks: 'party',
      basis: 'published',
      rubric: 'published',
      source: [
        { ref: 'lan', locator: 'Table 2.2, Misi' },
        { ref: 'lan', locator: '5.2.1' },
      ],
    },
    management: {
      asks: 'party',
      basis: 'published',
      rubric: 'published',
      source: [{ ref: 'lan', locator: 'Table 2.2, Pengelolaan' }],
    },
    organisation: {
      asks: 'party',
      basis: 'published',
      rubric: 'published',
      source: [{ ref: 'lan', locator: 'Table 2.2, Pengorganisasian' }],
    },
    beneficiary: {
      asks: 'party',
      basis: 'published',
      rubric: 'published',
      source: [{ ref: 'lan', locator: 'Table 2.2, Penerima Manfaat' }],
    },
    contribution: {
      asks: 'party',
      basis: 'published',
      rubric: 'published',
      source: [{ ref: 'lan', locator: 'Table 2.2, Kontribusi' }],
    },
    inspiration: {
      asks: 'party',
      basis: 'published',
      rubric: 'published',
      source: [{ ref: 'lan', locator: 'Table 2.2, Inspirasi' }],
    },
  },
  readings: {
    'all-rows': {
      required: ['mission'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }],
    },
    'mission-led': {
      required: ['mission'],
      deciding: ['mission'],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: '5.2.1' }],
    },
  },
  defaultReading: 'all-rows',
  statements: {
    'practice-indonesia': { basis: 'published', source: [{ ref: 'lan', locator: '5.2.1' }] },
    'not-automatic': { basis: 'published', source: [{ ref: 'filantra-2023' }] },
  },
} as const satisfies ProfileDefinition<CsrRow, CsrPhase, CsrReading, 'csr-contribution-phases', CsrStatement>;

import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** What the study of Antam works with, finds, names as causes and calls for. */
export const antamFindingIds = [
  'communication-domination',
  'convergence-theory',
  'genuine-democratic-capitalism',
  'good-governance',
  'partnership',
  'cause.patronage',
  'cause.regulation',
  'csr-goal',
  'claim',
  'welfare',
  'rec.community',
  'rec.all',
  'rec.company',
] as const;
export type AntamFinding = (typeof antamFindingIds)[number];

/** Concepts and theories it uses, what it finds, causes, recommendations. */
export const antamFindingGroupIds = ['concept', 'finding', 'cause', 'recommendation'] as const;
export type AntamFindingGroup = (typeof antamFindingGroupIds)[number];

/** What is said of the abstracts as a whole. */
export const antamFindingStatementIds = [
  'three-or-four-actors',
  'abstracts-differ',
  'partnership-exists',
] as const;
export type AntamFindingStatement = (typeof antamFindingStatementIds)[number];

/**
 * The critique of CSR and partnership in a study of PT Aneka Tambang (Antam) in Desa Pedalaman: thirteen points of its
 * abstract, which is all of it that was read.
 *
 * Every row is published, in an English and an Indonesian abstract; the grouping is ours. The abstracts name theories and
 * explain none. `attributedTo` is whom they print beside a theory.
 */
export const antamFindings = {
  form: 'catalogue',
  id: 'antam-findings',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'antam', locator: 'Abs-EN' },
    { ref: 'antam', locator: 'Abs-ID' },
  ],
  order: 'list',
  groups: {
    concept: {
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    finding: {
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    cause: {
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    recommendation: {
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
  },
  entries: {
    'communication-domination': {
      group: 'finding',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    'convergence-theory': {
      group: 'concept',
      values: { attributedTo: 'Laurence Kincaid' },
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    'genuine-democratic-capitalism': {
      group: 'concept',
      values: { attributedTo: 'Karl Marx' },
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    'good-governance': {
      group: 'concept',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    partnership: {
      group: 'concept',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    'cause.patronage': {
      group: 'cause',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    // Printed as a second cause of uneven communication, and told of what Antam achieves.
    'cause.regulation': {
      group: 'cause',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    'csr-goal': {
      group: 'finding',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    claim: {
      group: 'finding',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    // The first half is said of CSR programmes built on partnership as such, the second of the place studied.
    welfare: {
      group: 'finding',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    'rec.community': {
      group: 'recommendation',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    'rec.all': {
      group: 'recommendation',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    'rec.company': {
      group: 'recommendation',
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
  },
  statements: {
    'three-or-four-actors': { basis: 'adapted', source: [{ ref: 'antam', locator: 'Abs-ID' }] },
    'abstracts-differ': {
      basis: 'adapted',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
    'partnership-exists': {
      of: ['communication-domination'],
      basis: 'published',
      source: [
        { ref: 'antam', locator: 'Abs-EN' },
        { ref: 'antam', locator: 'Abs-ID' },
      ],
    },
  },
} as const satisfies CatalogueDefinition<
  AntamFinding,
  AntamFindingGroup,
  never,
  'antam-findings',
  AntamFindingStatement
>;

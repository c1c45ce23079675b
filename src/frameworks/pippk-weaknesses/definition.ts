import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The five weaknesses, in the order of the source. */
export const pippkWeaknessIds = [
  'weakness.lack-of-agreement',
  'weakness.misconception-cash',
  'weakness.infrastructure-bias',
  'weakness.capacity',
  'weakness.performance-indicator',
] as const;
export type PippkWeakness = (typeof pippkWeaknessIds)[number];

/** What is told of a weakness beside what it is. */
export const pippkWeaknessColumnIds = ['consequence'] as const;
export type PippkWeaknessColumn = (typeof pippkWeaknessColumnIds)[number];

/** What the source says besides: where it is otherwise, and how the weaknesses hang together. */
export const pippkWeaknessStatementIds = ['counter-example', 'implementation', 'hang-together'] as const;
export type PippkWeaknessStatement = (typeof pippkWeaknessStatementIds)[number];

/**
 * What the LAN report holds to be weak in PIPPK as a model of partnership, each with the consequence that it states.
 *
 * The entries are published, in running text. The report names two weaknesses, the lack of agreement and the lack of
 * capacity; that what it tells under them is three more is ours. A consequence stands where the report calls it one of that
 * weakness, and is left out elsewhere: of the belief in cash and of the use of the budget it says under which weakness they
 * show, not what they lead to.
 */
export const pippkWeaknesses = {
  form: 'catalogue',
  id: 'pippk-weaknesses',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '4.1.3' },
    { ref: 'lan', locator: 'ES B.1' },
  ],
  order: 'list',
  columns: {
    consequence: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
  },
  entries: {
    'weakness.lack-of-agreement': {
      columns: ['consequence'],
      seenIn: ['bandung-pippk'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    // “100 juta per RW”, as residents are reported to think; 4.1 has it for each institution.
    'weakness.misconception-cash': {
      values: { amountRupiah: 100000000 },
      seenIn: ['bandung-pippk'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    // No percentage is given.
    'weakness.infrastructure-bias': {
      values: { from: 2015, to: 2016 },
      seenIn: ['bandung-pippk'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'weakness.capacity': {
      columns: ['consequence'],
      studies: ['Borins 2000', 'Pattakos & Dundon 2003', 'Dunleavy 2008', 'Homburg 2008', 'Bryson 2013'],
      seenIn: ['bandung-pippk'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'weakness.performance-indicator': {
      seenIn: ['bandung-pippk'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
  },
  statements: {
    'counter-example': {
      of: ['weakness.lack-of-agreement'],
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    implementation: {
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1.3' },
        { ref: 'lan', locator: 'ES B.1' },
      ],
    },
    'hang-together': {
      of: ['weakness.misconception-cash', 'weakness.infrastructure-bias'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.1.3' }],
    },
  },
} as const satisfies CatalogueDefinition<
  PippkWeakness,
  never,
  PippkWeaknessColumn,
  'pippk-weaknesses',
  PippkWeaknessStatement
>;

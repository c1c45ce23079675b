import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The figures and facts, by subject: the indices, Bandung, and regions that innovate. */
export const innovationIndexContextEntryIds = [
  'gii.2013',
  'gii.2014',
  'gii.2015',
  'gii.2016',
  'gii.coverage',
  'wgi.2015',
  'bandung.awards',
  'bandung.apbd-infrastructure',
  'bandung.financing-need',
  'bandung.gap',
  'bandung.growth',
  'bandung.mayor',
  'bandung.period',
  'regions-innovating',
] as const;
export type InnovationIndexContextEntry = (typeof innovationIndexContextEntryIds)[number];

/**
 * The figures and facts on innovation in Indonesia and on Bandung by which the LAN report explains why it studies
 * partnership there.
 *
 * They are published, as the report of 2016 prints them: trillion, billion and million are written out, and nothing is
 * converted. The gap is our arithmetic. Which of them stand here, and under which ids, is ours.
 */
export const innovationIndexContext = {
  form: 'catalogue',
  id: 'innovation-index-context',
  version: '1.0.0',
  basis: { model: 'adapted' },
  source: [
    { ref: 'lan', locator: '1.1' },
    { ref: 'lan', locator: '4.1' },
    { ref: 'lan', locator: '4.2' },
  ],
  order: 'list',
  entries: {
    'gii.2013': {
      values: { rank: 85, year: 2013 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
    'gii.2014': {
      values: { rank: 87, year: 2014 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
    'gii.2015': {
      values: { rank: 97, year: 2015 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
    'gii.2016': {
      values: { rank: 88, year: 2016 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
    // Since 2007 the index is claimed to be a leading tool; the source does not call it the year of first publication.
    'gii.coverage': {
      values: {
        countries: 143,
        indicators: 81,
        claimedLeadingSinceYear: 2007,
        publishers: 'World Intellectual Property Organization (WIPO), Cornell University, INSEAD',
      },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
    // The source gives no rank.
    'wgi.2015': { values: { year: 2015 }, basis: 'published', source: [{ ref: 'lan', locator: '1.1' }] },
    'bandung.awards': {
      values: {
        mostInnovationsYear: 2014,
        smartCityYear: 2015,
        smartCities: 6,
        adipuraYear: 2015,
        yearsWithoutAdipura: 17,
      },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
    'bandung.apbd-infrastructure': {
      values: { amountRupiah: 7_200_000_000_000, amountUsDollar: 533_300_000, year: 2016 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
    'bandung.financing-need': {
      values: { amountRupiah: 60_000_000_000_000, amountUsDollar: 4_400_000_000, year: 2016 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
    // 60 - 7.2 = 52.8 and 7.2 / 60 = 0.12, in trillion rupiah; the source calls the gap very large and gives no figure.
    'bandung.gap': {
      values: { amountRupiah: 52_800_000_000_000, coveredShare: 0.12, year: 2016 },
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '1.1' }, { ref: 'lan', locator: '4.2' }],
    },
    'bandung.growth': {
      values: { growthPercent: 8.59, nationalGrowthPercent: 5.89 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2' }],
    },
    // The source names the mayor of 2012; that he was the predecessor, it does not say.
    'bandung.mayor': {
      values: { mayor: 'Ridwan Kamil', termStartYear: 2013, termEndYear: 2018, mayorIn2012: 'Dada Rosada' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: '4.2' },
      ],
    },
    'bandung.period': {
      values: { startYear: 2013, endYear: 2016 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
    'regions-innovating': {
      values: { regions: 'Surabaya, Bandung, Bantaeng, Banyuwangi' },
      basis: 'published',
      source: [{ ref: 'lan', locator: '1.1' }],
    },
  },
} as const satisfies CatalogueDefinition<
  InnovationIndexContextEntry,
  never,
  never,
  'innovation-index-context',
  never
>;

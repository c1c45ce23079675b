import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The seven fields in the order of Table 4.5, its total, and the other figures of 4.2.3. */
export const tjslRealisationEntryIds = [
  'environment',
  'socio-economic',
  'education',
  'health',
  'religion',
  'sport',
  'arts-culture',
  'total',
  '2016-april',
  'participation-rate',
  'university-potential',
] as const;
export type TjslRealisationEntry = (typeof tjslRealisationEntryIds)[number];

/** The rows of Table 4.5, and what the text gives besides. */
export const tjslRealisationGroupIds = ['fields', 'totals', 'other-figures'] as const;
export type TjslRealisationGroup = (typeof tjslRealisationGroupIds)[number];

/** What has to be known before the figures are computed with. */
export const tjslRealisationStatementIds = [
  'companies-not-additive',
  'percentages-2015',
  'april-2016-repeats-2015',
  'socio-economic-is-no-priority-field',
  'largest-shares',
  'total-fell',
] as const;
export type TjslRealisationStatement = (typeof tjslRealisationStatementIds)[number];

/**
 * What companies gave to TJSL programmes in Bandung in 2014 and 2015, by field: Table 4.5 of the LAN report, which has it
 * from the economy section of the regional secretariat, and the other figures of section 4.2.3.
 *
 * Amounts in whole rupiah, percentages and numbers of companies are as printed, to the last digit: `percent2015` of the
 * total row is the 100 that is printed, not the 99.99 that the rows add up to. The numbers of companies do not add up, as
 * the table notes, probably since a company that gave to several fields stands in each. What the text gives as of April 2016
 * is marked (`repeatsYear`): it repeats 2015, and is no figure of a third year.
 */
export const tjslRealisation = {
  form: 'catalogue',
  id: 'tjsl-realisation',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [
    { ref: 'lan', locator: 'Table 4.5' },
    { ref: 'lan', locator: '4.2.3' },
  ],
  order: 'list',
  groups: {
    fields: { basis: 'published', source: [{ ref: 'lan', locator: 'Table 4.5' }] },
    totals: { basis: 'published', source: [{ ref: 'lan', locator: 'Table 4.5' }] },
    'other-figures': { basis: 'ours', source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2.3' }] },
  },
  entries: {
    environment: {
      group: 'fields',
      values: {
        number: 1,
        amountRupiah2014: 13_824_062_725,
        percent2014: 47.92,
        companies2014: 72,
        amountRupiah2015: 15_270_715_000,
        percent2015: 63.52,
        companies2015: 220,
      },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.5' }],
    },
    'socio-economic': {
      group: 'fields',
      values: {
        number: 2,
        amountRupiah2014: 5_279_986_000,
        percent2014: 18.3,
        companies2014: 32,
        amountRupiah2015: 3_109_376_250,
        percent2015: 12.93,
        companies2015: 46,
      },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.5' }],
    },
    education: {
      group: 'fields',
      values: {
        number: 3,
        amountRupiah2014: 5_716_924_950,
        percent2014: 19.82,
        companies2014: 22,
        amountRupiah2015: 969_208_500,
        percent2015: 4.03,
        companies2015: 9,
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.5' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    health: {
      group: 'fields',
      values: {
        number: 4,
        amountRupiah2014: 2_238_035_337,
        percent2014: 7.76,
        companies2014: 18,
        amountRupiah2015: 1_490_117_500,
        percent2015: 6.2,
        companies2015: 8,
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.5' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    religion: {
      group: 'fields',
      values: {
        number: 5,
        amountRupiah2014: 868_166_000,
        percent2014: 3.01,
        companies2014: 25,
        amountRupiah2015: 2_724_958_000,
        percent2015: 11.34,
        companies2015: 8,
      },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.5' }],
    },
    sport: {
      group: 'fields',
      values: {
        number: 6,
        amountRupiah2014: 482_190_000,
        percent2014: 1.67,
        companies2014: 9,
        amountRupiah2015: 51_000_000,
        percent2015: 0.21,
        companies2015: 2,
      },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.5' }],
    },
    'arts-culture': {
      group: 'fields',
      values: {
        number: 7,
        amountRupiah2014: 439_702_340,
        percent2014: 1.52,
        companies2014: 13,
        amountRupiah2015: 423_532_800,
        percent2015: 1.76,
        companies2015: 6,
      },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.5' }],
    },
    total: {
      group: 'totals',
      values: {
        amountRupiah2014: 28_849_067_352,
        percent2014: 100,
        companies2014: 132,
        amountRupiah2015: 24_038_908_050,
        percent2015: 100,
        companies2015: 285,
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Table 4.5' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    // Of education, health, sport and arts and culture the text says only that they are below 7 per cent.
    '2016-april': {
      group: 'other-figures',
      values: {
        toEndOf: '2016-04',
        environmentPercent: 63.52,
        socioEconomicPercent: 12.93,
        religionPercent: 11.34,
        othersBelowPercent: 7,
        repeatsYear: 2015,
      },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.3' }],
    },
    'participation-rate': {
      group: 'other-figures',
      values: { aboutPercent: 10, saidBy: 'Kepala Bagian Ekonomi' },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.3' }],
    },
    'university-potential': {
      group: 'other-figures',
      values: { universitiesMoreThan: 78, students: 227_000 },
      basis: 'published',
      source: [{ ref: 'lan', locator: '4.2.3' }],
    },
  },
  statements: {
    // The note is printed; the sums are ours.
    'companies-not-additive': {
      of: [
        'environment',
        'socio-economic',
        'education',
        'health',
        'religion',
        'sport',
        'arts-culture',
        'total',
      ],
      basis: 'adapted',
      source: [{ ref: 'lan', locator: 'Table 4.5' }],
    },
    'percentages-2015': {
      of: [
        'environment',
        'socio-economic',
        'education',
        'health',
        'religion',
        'sport',
        'arts-culture',
        'total',
      ],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Table 4.5' }],
    },
    'april-2016-repeats-2015': {
      of: ['2016-april'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Table 4.5' }, { ref: 'lan', locator: '4.2.3' }],
    },
    'socio-economic-is-no-priority-field': {
      of: ['socio-economic'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Table 4.5' }, { ref: 'lan', locator: '4.2' }],
    },
    'largest-shares': {
      of: ['environment', 'socio-economic', 'education'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Table 4.5' }, { ref: 'lan', locator: '4.2.3' }],
    },
    'total-fell': {
      of: ['total'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Table 4.5' }, { ref: 'lan', locator: '4.2.3' }],
    },
  },
} as const satisfies CatalogueDefinition<
  TjslRealisationEntry,
  TjslRealisationGroup,
  never,
  'tjsl-realisation',
  TjslRealisationStatement
>;

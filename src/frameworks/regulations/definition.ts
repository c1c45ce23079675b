import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The regulations: national ones from law to ministerial regulation, then those of Bandung, then of other regions. */
export const regulationIds = [
  'uu-40-2007',
  'uu-23-2014',
  'pp-47-2012',
  'permendagri-5-2007',
  'permenpanrb-31-2014',
  'perda-bandung-9-2005',
  'perda-bandung-13-2012',
  'perda-bandung-2-2013',
  'perwal-bandung-354-2014',
  'perwal-bandung-281-2015',
  'perwal-bandung-436-2015',
  'kepwal-bandung-500-2014',
  'kepwal-bandung-138-2015',
  'qanun-aceh-barat-10-2015',
  'perda-malang-10-2010',
  'perbup-muara-enim-15-2018',
] as const;
export type Regulation = (typeof regulationIds)[number];

/** Whose regulations they are. */
export const regulationGroupIds = ['national', 'bandung', 'other-regions'] as const;
export type RegulationGroup = (typeof regulationGroupIds)[number];

/** Where the sources differ among themselves on a regulation. */
export const regulationStatementIds = ['may-or-mandated', 'name-differs', 'title-mixed'] as const;
export type RegulationStatement = (typeof regulationStatementIds)[number];

/**
 * The regulations that the documents cite by number, with the year of the document that cites each: `asCited` is 2016 for
 * the LAN report and 2025 for the study of Muara Enim.
 *
 * Numbers, years and titles are as the documents print them; the regulations themselves were not read. That they are
 * gathered into one register, its groups and its order are ours. Nothing is said of whether a regulation is in force.
 */
export const regulations = {
  form: 'catalogue',
  id: 'regulations',
  version: '1.0.0',
  basis: { model: 'ours' },
  source: [{ ref: 'kemitraan' }, { ref: 'lan' }, { ref: 'muara-enim' }],
  order: 'list',
  groups: {
    national: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    bandung: { basis: 'ours', source: [{ ref: 'kemitraan' }] },
    'other-regions': { basis: 'ours', source: [{ ref: 'kemitraan' }] },
  },
  entries: {
    'uu-40-2007': {
      group: 'national',
      values: { number: 40, year: 2007, asCited: 2025, title: 'Perseroan Terbatas' },
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Intro' }],
    },
    'uu-23-2014': {
      group: 'national',
      values: { number: 23, year: 2014, asCited: 2016, title: 'Pemerintahan Daerah', article: 386 },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'Kata Pengantar' },
        { ref: 'lan', locator: 'ES A' },
        { ref: 'lan', locator: '1.1' },
      ],
    },
    // No title is printed.
    'pp-47-2012': {
      group: 'national',
      values: { number: 47, year: 2012, asCited: 2025 },
      basis: 'published',
      source: [{ ref: 'muara-enim', locator: 'Intro' }],
    },
    'permendagri-5-2007': {
      group: 'national',
      values: { number: 5, year: 2007, asCited: 2016, title: 'Pedoman Penataan Lembaga Kemasyarakatan' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES C.1.2' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'permenpanrb-31-2014': {
      group: 'national',
      values: { number: 31, year: 2014, asCited: 2016, title: 'Pedoman Inovasi Pelayanan Publik' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES A' },
        { ref: 'lan', locator: '1.1' },
      ],
    },
    'perda-bandung-9-2005': {
      group: 'bandung',
      values: {
        number: 9,
        year: 2005,
        asCited: 2016,
        title: 'Penerimaan Sumbangan Pihak Ketiga Kepada Pemerintah Kota Bandung',
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES B(TJSL)' },
        { ref: 'lan', locator: '4.2.1' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    'perda-bandung-13-2012': {
      group: 'bandung',
      values: {
        number: 13,
        year: 2012,
        asCited: 2016,
        title: 'Pelaksanaan Kewajiban Program Tanggung Jawab Sosial Dan Lingkungan Perusahaan',
        article: 5,
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES B(TJSL)' },
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2, Table 4.3' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    // Number printed as “02” where it is cited as that of a regional regulation.
    'perda-bandung-2-2013': {
      group: 'bandung',
      values: { number: 2, year: 2013, asCited: 2016, title: 'Lembaga Kemasyarakatan Kelurahan' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES B.1' },
        { ref: 'lan', locator: 'ES C.1.2' },
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'perwal-bandung-354-2014': {
      group: 'bandung',
      values: {
        number: 354,
        year: 2014,
        asCited: 2016,
        title:
          'Petunjuk Pelaksanaan Peraturan Daerah No. 13 Tahun 2012 tentang Forum Tanggung Jawab Sosial dan Lingkungan Perusahaan Kota Bandung Periode Tahun 2014-2017',
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES B(TJSL)' },
        { ref: 'lan', locator: '4.2' },
        { ref: 'lan', locator: '4.2.1' },
        { ref: 'lan', locator: '4.2.1, Fig. 4.3' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    'perwal-bandung-281-2015': {
      group: 'bandung',
      values: { number: 281, year: 2015, asCited: 2016, title: 'Pelaksanaan PIPPK Kota Bandung' },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES B.1' },
        { ref: 'lan', locator: '4.1.3' },
      ],
    },
    'perwal-bandung-436-2015': {
      group: 'bandung',
      values: {
        number: 436,
        year: 2015,
        asCited: 2016,
        title:
          'Perubahan Atas Peraturan Walikota Bandung Nomor 281 tahun 2015 tentang Pelaksanaan PIPPK Kota Bandung',
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES B.1' },
        { ref: 'lan', locator: '4.1, Table 4.1' },
        { ref: 'lan', locator: '4.1.2, Table 4.2' },
        { ref: 'lan', locator: '4.1.3' },
      ],
    },
    'kepwal-bandung-500-2014': {
      group: 'bandung',
      values: {
        number: 500,
        year: 2014,
        asCited: 2016,
        code: '500/Kep.686-Bag.Ek/2014',
        title: 'Forum Tanggung Jawab Sosial dan Lingkungan Perusahaan Kota Bandung Periode Tahun 2014-2017',
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES B(TJSL)' },
        { ref: 'lan', locator: '4.2.2, Fig. 4.5-org' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    'kepwal-bandung-138-2015': {
      group: 'bandung',
      values: {
        number: 138,
        year: 2015,
        asCited: 2016,
        code: '138/Kep.440-Bag.Pem Um/2015',
        title: 'Tim Pengarah Pelaksanaan PIPPK Kota Bandung Tahun 2015',
      },
      basis: 'published',
      source: [
        { ref: 'lan', locator: 'ES B.1' },
        { ref: 'lan', locator: '4.1.3' },
      ],
    },
    'qanun-aceh-barat-10-2015': {
      group: 'other-regions',
      values: {
        number: 10,
        year: 2015,
        asCited: 2016,
        title: 'Tanggung Jawab Sosial dan Lingkungan Perusahaan',
      },
      basis: 'published',
      source: [{ ref: 'lan', locator: '2.2' }],
    },
    // Cited only in the title of a study.
    'perda-malang-10-2010': {
      group: 'other-regions',
      studies: ['Naditya 2013'],
      values: { number: 10, year: 2010, asCited: 2016, title: 'Pengelolaan Sampah' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Daftar Pustaka' }],
    },
    'perbup-muara-enim-15-2018': {
      group: 'other-regions',
      values: { number: 15, year: 2018, asCited: 2025, title: 'pembentukan Forum CSR-PKBL' },
      basis: 'published',
      source: [
        { ref: 'muara-enim', locator: 'R-existing' },
        { ref: 'muara-enim', locator: 'R-support' },
      ],
    },
  },
  statements: {
    'may-or-mandated': {
      of: ['uu-23-2014'],
      basis: 'adapted',
      source: [
        { ref: 'lan', locator: 'Kata Pengantar' },
        { ref: 'lan', locator: '1.1' },
      ],
    },
    'name-differs': {
      of: ['perda-bandung-2-2013'],
      basis: 'adapted',
      source: [
        { ref: 'lan', locator: '4.1' },
        { ref: 'lan', locator: '5.1.2' },
      ],
    },
    'title-mixed': {
      of: ['perda-bandung-13-2012', 'perwal-bandung-354-2014', 'kepwal-bandung-500-2014'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '4.2' }, { ref: 'lan', locator: '4.2.3' }],
    },
  },
} as const satisfies CatalogueDefinition<
  Regulation,
  RegulationGroup,
  never,
  'regulations',
  RegulationStatement
>;

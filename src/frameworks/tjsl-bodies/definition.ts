import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The agencies and the institutions, each in the order of Table 4.4. */
export const tjslBodyIds = [
  'skpd.regional-secretariat',
  'skpd.women-family-planning',
  'skpd.education',
  'skpd.civil-service-police',
  'skpd.cooperatives-msme-trade',
  'skpd.manpower',
  'skpd.health',
  'skpd.youth-sport',
  'skpd.finance-assets',
  'skpd.planning',
  'skpd.transport',
  'skpd.spatial-planning',
  'skpd.agriculture-food',
  'skpd.environment',
  'skpd.fire',
  'skpd.roads-water',
  'skpd.library-archives',
  'skpd.culture-tourism',
  'skpd.social',
  'skpd.cleanliness',
  'university.padjadjaran',
  'university.maranatha',
  'university.uin-sunan-gunung-djati',
  'university.langlangbuana',
  'university.upi',
  'university.parahyangan',
  'university.stsi',
  'university.nurtanio',
  'university.unikom',
  'university.it-telkom',
  'university.ithb',
  'university.itb',
] as const;
export type TjslBody = (typeof tjslBodyIds)[number];

/** Agencies of the local government (SKPD), and institutions of higher education. */
export const tjslBodyGroupIds = ['skpd', 'university'] as const;
export type TjslBodyGroup = (typeof tjslBodyGroupIds)[number];

/** What is said of them besides. */
export const tjslBodyStatementIds = [
  'why-these-agencies',
  'origin-not-potential',
  'company-among-agencies',
] as const;
export type TjslBodyStatement = (typeof tjslBodyStatementIds)[number];

/**
 * The bodies that Table 4.4 of the LAN report lists under two of the stakeholders of TJSL in Bandung: 20 agencies of the
 * local government whose duties relate to TJSL, and the 12 institutions from which the academics come that are involved.
 *
 * Names and numbers are as printed, and that of a body is its own; its name in English is ours. The list says who was
 * named in 2016, not who has to take part: no verdict asks for any one of them.
 */
export const tjslBodies = {
  form: 'catalogue',
  id: 'tjsl-bodies',
  version: '1.0.0',
  basis: { model: 'published' },
  source: [{ ref: 'lan', locator: 'Table 4.4' }],
  order: 'list',
  groups: {
    skpd: { basis: 'published', source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }] },
    university: { basis: 'published', source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }] },
  },
  entries: {
    'skpd.regional-secretariat': {
      group: 'skpd',
      values: { number: 1, name: 'Sekretariat Daerah' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.women-family-planning': {
      group: 'skpd',
      values: { number: 2, name: 'Badan Pemberdayaan Perempuan dan Keluarga Berencana' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.education': {
      group: 'skpd',
      values: { number: 3, name: 'Dinas Pendidikan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.civil-service-police': {
      group: 'skpd',
      values: { number: 4, name: 'Satuan Polisi Pamong Praja' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.cooperatives-msme-trade': {
      group: 'skpd',
      values: { number: 5, name: 'Dinas Koperasi, UKM dan Perindustrian Perdagangan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.manpower': {
      group: 'skpd',
      values: { number: 6, name: 'Dinas Tenaga Kerja' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.health': {
      group: 'skpd',
      values: { number: 7, name: 'Dinas Kesehatan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.youth-sport': {
      group: 'skpd',
      values: { number: 8, name: 'Dinas Pemuda dan Olahraga' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.finance-assets': {
      group: 'skpd',
      values: { number: 9, name: 'Dinas Pengelolaan Keuangan dan Aset Daerah' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.planning': {
      group: 'skpd',
      values: { number: 10, name: 'Badan Perencanaan Pembangunan Daerah' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.transport': {
      group: 'skpd',
      values: { number: 11, name: 'Dinas Perhubungan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.spatial-planning': {
      group: 'skpd',
      values: { number: 12, name: 'Dinas Tata Ruang dan Cipta Karya' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.agriculture-food': {
      group: 'skpd',
      values: { number: 13, name: 'Dinas Pertanian dan Ketahanan Pangan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.environment': {
      group: 'skpd',
      values: { number: 14, name: 'Badan Pengelolaan Lingkungan Hidup' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.fire': {
      group: 'skpd',
      values: { number: 15, name: 'Dinas Pencegahan dan Penanggulangan Kebakaran' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.roads-water': {
      group: 'skpd',
      values: { number: 16, name: 'Dinas Bina Marga dan Pengairan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.library-archives': {
      group: 'skpd',
      values: { number: 17, name: 'Kantor Perpustakaan dan Arsip Daerah' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.culture-tourism': {
      group: 'skpd',
      values: { number: 18, name: 'Dinas Kebudayaan dan Pariwisata' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.social': {
      group: 'skpd',
      values: { number: 19, name: 'Dinas Sosial' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'skpd.cleanliness': {
      group: 'skpd',
      values: { number: 20, name: 'PD. Kebersihan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'university.padjadjaran': {
      group: 'university',
      values: { number: 1, name: 'Universitas Padjadjaran' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.maranatha': {
      group: 'university',
      values: { number: 2, name: 'Universitas Maranatha' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.uin-sunan-gunung-djati': {
      group: 'university',
      values: { number: 3, name: 'Universitas Islam Negeri Sunan Gunung Djati' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.langlangbuana': {
      group: 'university',
      values: { number: 4, name: 'Universitas Langlangbuana' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.upi': {
      group: 'university',
      values: { number: 5, name: 'Universitas Pendidikan Indonesia' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.parahyangan': {
      group: 'university',
      values: { number: 6, name: 'Universitas Parahyangan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.stsi': {
      group: 'university',
      values: { number: 7, name: 'Sekolah Tinggi Seni Indonesia' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.nurtanio': {
      group: 'university',
      values: { number: 8, name: 'Universitas Nurtanio' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.unikom': {
      group: 'university',
      values: { number: 9, name: 'Universitas Komputer Indonesia' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.it-telkom': {
      group: 'university',
      values: { number: 10, name: 'Institut Teknologi Telkom' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.ithb': {
      group: 'university',
      values: { number: 11, name: 'Institut Teknologi Harapan Bangsa' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'university.itb': {
      group: 'university',
      values: { number: 12, name: 'Institut Teknologi Bandung' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
  },
  statements: {
    'why-these-agencies': {
      of: [
        'skpd.regional-secretariat',
        'skpd.women-family-planning',
        'skpd.education',
        'skpd.civil-service-police',
        'skpd.cooperatives-msme-trade',
        'skpd.manpower',
        'skpd.health',
        'skpd.youth-sport',
        'skpd.finance-assets',
        'skpd.planning',
        'skpd.transport',
        'skpd.spatial-planning',
        'skpd.agriculture-food',
        'skpd.environment',
        'skpd.fire',
        'skpd.roads-water',
        'skpd.library-archives',
        'skpd.culture-tourism',
        'skpd.social',
        'skpd.cleanliness',
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'origin-not-potential': {
      of: [
        'university.padjadjaran',
        'university.maranatha',
        'university.uin-sunan-gunung-djati',
        'university.langlangbuana',
        'university.upi',
        'university.parahyangan',
        'university.stsi',
        'university.nurtanio',
        'university.unikom',
        'university.it-telkom',
        'university.ithb',
        'university.itb',
      ],
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: 'Table 4.4, no. 2' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    'company-among-agencies': {
      of: ['skpd.cleanliness'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
  },
} as const satisfies CatalogueDefinition<TjslBody, TjslBodyGroup, never, 'tjsl-bodies', TjslBodyStatement>;

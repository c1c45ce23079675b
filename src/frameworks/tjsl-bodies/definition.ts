import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';

/** The agencies and the institutions, each in the order of Table 4.4. */
export const tjslBodyIds = [
  'agency.regional-secretariat',
  'agency.women-family-planning',
  'agency.education',
  'agency.civil-service-police',
  'agency.cooperatives-trade',
  'agency.manpower',
  'agency.health',
  'agency.youth-sport',
  'agency.finance-assets',
  'agency.planning',
  'agency.transport',
  'agency.spatial-planning',
  'agency.agriculture-food',
  'agency.environment',
  'agency.fire',
  'agency.roads-water',
  'agency.library-archives',
  'agency.culture-tourism',
  'agency.social',
  'agency.pd-kebersihan',
  'institution.universitas-padjadjaran',
  'institution.universitas-maranatha',
  'institution.uin-sunan-gunung-djati',
  'institution.universitas-langlangbuana',
  'institution.universitas-pendidikan-indonesia',
  'institution.universitas-parahyangan',
  'institution.sekolah-tinggi-seni-indonesia',
  'institution.universitas-nurtanio',
  'institution.universitas-komputer-indonesia',
  'institution.institut-teknologi-telkom',
  'institution.institut-teknologi-harapan-bangsa',
  'institution.institut-teknologi-bandung',
] as const;
export type TjslBody = (typeof tjslBodyIds)[number];

/** Agencies of the local government (SKPD), and institutions of higher education. */
export const tjslBodyGroupIds = ['agencies', 'institutions'] as const;
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
    agencies: { basis: 'published', source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }] },
    institutions: { basis: 'published', source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }] },
  },
  entries: {
    'agency.regional-secretariat': {
      group: 'agencies',
      values: { number: 1, name: 'Sekretariat Daerah' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.women-family-planning': {
      group: 'agencies',
      values: { number: 2, name: 'Badan Pemberdayaan Perempuan dan Keluarga Berencana' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.education': {
      group: 'agencies',
      values: { number: 3, name: 'Dinas Pendidikan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.civil-service-police': {
      group: 'agencies',
      values: { number: 4, name: 'Satuan Polisi Pamong Praja' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.cooperatives-trade': {
      group: 'agencies',
      values: { number: 5, name: 'Dinas Koperasi, UKM dan Perindustrian Perdagangan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.manpower': {
      group: 'agencies',
      values: { number: 6, name: 'Dinas Tenaga Kerja' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.health': {
      group: 'agencies',
      values: { number: 7, name: 'Dinas Kesehatan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.youth-sport': {
      group: 'agencies',
      values: { number: 8, name: 'Dinas Pemuda dan Olahraga' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.finance-assets': {
      group: 'agencies',
      values: { number: 9, name: 'Dinas Pengelolaan Keuangan dan Aset Daerah' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.planning': {
      group: 'agencies',
      values: { number: 10, name: 'Badan Perencanaan Pembangunan Daerah' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.transport': {
      group: 'agencies',
      values: { number: 11, name: 'Dinas Perhubungan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.spatial-planning': {
      group: 'agencies',
      values: { number: 12, name: 'Dinas Tata Ruang dan Cipta Karya' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.agriculture-food': {
      group: 'agencies',
      values: { number: 13, name: 'Dinas Pertanian dan Ketahanan Pangan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.environment': {
      group: 'agencies',
      values: { number: 14, name: 'Badan Pengelolaan Lingkungan Hidup' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.fire': {
      group: 'agencies',
      values: { number: 15, name: 'Dinas Pencegahan dan Penanggulangan Kebakaran' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.roads-water': {
      group: 'agencies',
      values: { number: 16, name: 'Dinas Bina Marga dan Pengairan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.library-archives': {
      group: 'agencies',
      values: { number: 17, name: 'Kantor Perpustakaan dan Arsip Daerah' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.culture-tourism': {
      group: 'agencies',
      values: { number: 18, name: 'Dinas Kebudayaan dan Pariwisata' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.social': {
      group: 'agencies',
      values: { number: 19, name: 'Dinas Sosial' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'agency.pd-kebersihan': {
      group: 'agencies',
      values: { number: 20, name: 'PD. Kebersihan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'institution.universitas-padjadjaran': {
      group: 'institutions',
      values: { number: 1, name: 'Universitas Padjadjaran' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.universitas-maranatha': {
      group: 'institutions',
      values: { number: 2, name: 'Universitas Maranatha' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.uin-sunan-gunung-djati': {
      group: 'institutions',
      values: { number: 3, name: 'Universitas Islam Negeri Sunan Gunung Djati' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.universitas-langlangbuana': {
      group: 'institutions',
      values: { number: 4, name: 'Universitas Langlangbuana' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.universitas-pendidikan-indonesia': {
      group: 'institutions',
      values: { number: 5, name: 'Universitas Pendidikan Indonesia' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.universitas-parahyangan': {
      group: 'institutions',
      values: { number: 6, name: 'Universitas Parahyangan' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.sekolah-tinggi-seni-indonesia': {
      group: 'institutions',
      values: { number: 7, name: 'Sekolah Tinggi Seni Indonesia' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.universitas-nurtanio': {
      group: 'institutions',
      values: { number: 8, name: 'Universitas Nurtanio' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.universitas-komputer-indonesia': {
      group: 'institutions',
      values: { number: 9, name: 'Universitas Komputer Indonesia' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.institut-teknologi-telkom': {
      group: 'institutions',
      values: { number: 10, name: 'Institut Teknologi Telkom' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.institut-teknologi-harapan-bangsa': {
      group: 'institutions',
      values: { number: 11, name: 'Institut Teknologi Harapan Bangsa' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
    'institution.institut-teknologi-bandung': {
      group: 'institutions',
      values: { number: 12, name: 'Institut Teknologi Bandung' },
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 2' }],
    },
  },
  statements: {
    'why-these-agencies': {
      of: [
        'agency.regional-secretariat',
        'agency.women-family-planning',
        'agency.education',
        'agency.civil-service-police',
        'agency.cooperatives-trade',
        'agency.manpower',
        'agency.health',
        'agency.youth-sport',
        'agency.finance-assets',
        'agency.planning',
        'agency.transport',
        'agency.spatial-planning',
        'agency.agriculture-food',
        'agency.environment',
        'agency.fire',
        'agency.roads-water',
        'agency.library-archives',
        'agency.culture-tourism',
        'agency.social',
        'agency.pd-kebersihan',
      ],
      basis: 'published',
      source: [{ ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
    'origin-not-potential': {
      of: [
        'institution.universitas-padjadjaran',
        'institution.universitas-maranatha',
        'institution.uin-sunan-gunung-djati',
        'institution.universitas-langlangbuana',
        'institution.universitas-pendidikan-indonesia',
        'institution.universitas-parahyangan',
        'institution.sekolah-tinggi-seni-indonesia',
        'institution.universitas-nurtanio',
        'institution.universitas-komputer-indonesia',
        'institution.institut-teknologi-telkom',
        'institution.institut-teknologi-harapan-bangsa',
        'institution.institut-teknologi-bandung',
      ],
      basis: 'ours',
      source: [
        { ref: 'kemitraan' },
        { ref: 'lan', locator: 'Table 4.4, no. 2' },
        { ref: 'lan', locator: '4.2.3' },
      ],
    },
    'company-among-agencies': {
      of: ['agency.pd-kebersihan'],
      basis: 'ours',
      source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'Table 4.4, no. 1' }],
    },
  },
} as const satisfies CatalogueDefinition<TjslBody, TjslBodyGroup, never, 'tjsl-bodies', TjslBodyStatement>;

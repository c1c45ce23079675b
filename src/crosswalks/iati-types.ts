import type { Sector } from '../case/vocabulary.js';
import type { Sourced } from '../core/basis.js';
import type { Wording } from '../core/locale.js';

/** The types of organisations of IATI 2.03, by their codes. @see iati-codelists */
export const iatiOrganisationTypes = [
  { code: '10', label: { en: 'Government', id: 'Pemerintah' } },
  { code: '11', label: { en: 'Local Government', id: 'Pemerintah daerah' } },
  { code: '15', label: { en: 'Other Public Sector', id: 'Sektor publik lainnya' } },
  { code: '21', label: { en: 'International NGO', id: 'Ornop internasional' } },
  { code: '22', label: { en: 'National NGO', id: 'Ornop nasional' } },
  { code: '23', label: { en: 'Regional NGO', id: 'Ornop regional' } },
  { code: '24', label: { en: 'Partner Country based NGO', id: 'Ornop di negara mitra' } },
  { code: '30', label: { en: 'Public Private Partnership', id: 'Kemitraan pemerintah-swasta' } },
  { code: '40', label: { en: 'Multilateral', id: 'Lembaga multilateral' } },
  { code: '60', label: { en: 'Foundation', id: 'Yayasan' } },
  { code: '70', label: { en: 'Private Sector', id: 'Sektor swasta' } },
  {
    code: '71',
    label: { en: 'Private Sector in Provider Country', id: 'Sektor swasta di negara pemberi bantuan' },
  },
  {
    code: '72',
    label: { en: 'Private Sector in Aid Recipient Country', id: 'Sektor swasta di negara penerima bantuan' },
  },
  { code: '73', label: { en: 'Private Sector in Third Country', id: 'Sektor swasta di negara ketiga' } },
  {
    code: '80',
    label: { en: 'Academic, Training and Research', id: 'Akademik, pelatihan, dan penelitian' },
  },
  { code: '90', label: { en: 'Other', id: 'Lainnya' } },
] as const satisfies readonly { readonly code: string; readonly label: Wording }[];
export type IatiOrganisationType = (typeof iatiOrganisationTypes)[number]['code'];

/** Which types a party of a sector may be of: a relation, since a sector alone leaves several open. */
export interface IatiTypeRow extends Sourced {
  readonly types: readonly IatiOrganisationType[];
  /** What the sector does not tell. */
  readonly note: Wording;
}

/**
 * The types of IATI that each sector leaves open. The code list names types, and describes few; that a sector of ours may be of
 * a type is our reading of those names. A type is left out only where the name of the sector excludes it.
 */
export const iatiTypesBySector = {
  government: {
    types: ['10', '11', '15'],
    note: {
      en: 'The sector does not say whether it is a body of the state, of a region or another public one.',
      id: 'Sektornya tidak menunjukkan apakah ini lembaga pusat, daerah, atau lembaga publik lain.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationType' }, { ref: 'kemitraan' }],
  },
  business: {
    types: ['15', '30', '70', '71', '72', '73'],
    note: {
      en: 'The sector says neither where the company is at home, nor whether the state owns it, alone or with others.',
      id: 'Sektornya tidak menunjukkan negara asal perusahaan, dan apakah dimiliki negara, sendiri atau bersama pihak lain.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationType' }, { ref: 'kemitraan' }],
  },
  community: {
    types: ['22', '24', '90'],
    note: {
      en: 'A group of residents may be an organisation of civil society of its country, or none that the list has a type for.',
      id: 'Kelompok warga dapat merupakan organisasi masyarakat sipil di negaranya, atau organisasi yang tidak mempunyai tipe dalam daftar.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationType' }, { ref: 'kemitraan' }],
  },
  university: {
    types: ['80'],
    note: {
      en: 'The list has one type for teaching and research, whoever owns it.',
      id: 'Daftar mempunyai satu tipe untuk pendidikan dan penelitian, siapa pun pemiliknya.',
    },
    basis: 'adapted',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationType' }],
  },
  'civil-society': {
    types: ['21', '22', '23', '24', '60'],
    note: {
      en: 'The sector says neither where the organisation works, nor whether it is a foundation.',
      id: 'Sektornya tidak menunjukkan wilayah kerja organisasi, dan apakah berbentuk yayasan.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationType' }, { ref: 'kemitraan' }],
  },
  finance: {
    types: ['15', '22', '24', '30', '40', '60', '70', '71', '72', '73', '90'],
    note: {
      en: 'A bank may be private, owned by the state, or by several states; who lends or gives may be a foundation, an NGO or a cooperative. The sector says none of it.',
      id: 'Bank dapat dimiliki swasta, negara, atau beberapa negara; pemberi pinjaman atau hibah dapat berupa yayasan, ornop, atau koperasi. Sektornya tidak menunjukkan hal itu.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationType' }, { ref: 'kemitraan' }],
  },
  media: {
    types: ['10', '11', '15', '21', '22', '23', '24', '30', '40', '60', '70', '71', '72', '73', '80', '90'],
    note: {
      en: 'The list has no type for media: it goes by who owns them, which the sector does not say.',
      id: 'Daftar tidak mempunyai tipe untuk media: tipenya mengikuti pemiliknya, yang tidak ditunjukkan oleh sektornya.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationType' }, { ref: 'kemitraan' }],
  },
  other: {
    types: ['10', '11', '15', '21', '22', '23', '24', '30', '40', '60', '70', '71', '72', '73', '80', '90'],
    note: {
      en: 'The sector says only that no other fits, and so excludes no type.',
      id: 'Sektornya hanya menunjukkan bahwa tidak ada sektor lain yang cocok, sehingga tidak ada tipe yang dikecualikan.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationType' }, { ref: 'kemitraan' }],
  },
} as const satisfies Readonly<Record<Sector, IatiTypeRow>>;

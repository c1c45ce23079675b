import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { PippkActivityScope, PippkActivityScopeStatement, PippkInstitutionKind } from './definition.js';

/** The scopes of activity in words: terms as Table 4.1 prints them, sentences ours. */
export const pippkActivityScopesWording: CatalogueWording<
  PippkActivityScope,
  PippkInstitutionKind,
  never,
  PippkActivityScopeStatement
> = {
  label: { en: 'Scopes of activity under PIPPK', id: 'Ruang lingkup dan jenis kegiatan PIPPK' },
  caution: {
    en: 'As the report of 2016 prints the table of the technical guideline, which was not read itself.',
    id: 'Sebagaimana tabel petunjuk teknis tercetak dalam laporan tahun 2016; petunjuk teknisnya sendiri tidak dibaca.',
  },
  groups: {
    rw: {
      en: 'facilitating empowerment in the scope of the RW',
      id: 'Fasilitasi Pemberdayaan Lingkup RW',
    },
    pkk: {
      en: 'facilitating empowerment in the scope of the PKK',
      id: 'Fasilitasi Pemberdayaan Lingkup PKK',
    },
    'karang-taruna': {
      en: 'facilitating empowerment in the scope of the Karang Taruna',
      id: 'Fasilitasi Pemberdayaan Lingkup Karang Taruna',
    },
    lpm: {
      en: 'facilitating empowerment in the scope of the LPM',
      id: 'Fasilitasi Pemberdayaan Lingkup LPM',
    },
  },
  entries: {
    'rw.infrastructure': { label: { en: 'infrastructure', id: 'infrastruktur' } },
    'rw.social': { label: { en: 'social and community affairs', id: 'sosial kemasyarakatan' } },
    'rw.institution': {
      label: { en: 'strengthening the RW as an institution', id: 'penguatan kelembagaan RW' },
    },
    'rw.order-cleanliness-beauty': {
      label: {
        en: 'order, cleanliness and beauty in the RW',
        id: 'ketertiban, kebersihan, dan keindahan lingkup RW',
      },
      description: {
        en: 'Facilitating that order, cleanliness and beauty are seen to within the RW.',
        id: 'Fasilitasi pelaksanaan ketertiban, kebersihan, dan keindahan di lingkup RW.',
      },
    },
    'rw.local-economy': {
      label: {
        en: 'empowerment and innovation of the local economy',
        id: 'pemberdayaan dan inovasi ekonomi lokal',
      },
    },
    'pkk.institution': {
      label: { en: 'strengthening the PKK as an institution', id: 'penguatan kelembagaan (PKK)' },
    },
    'pkk.pokja-1': {
      label: { en: 'programmes of Pokja I', id: 'program/kegiatan lingkup Pokja I' },
      description: {
        en: 'The first working group of the PKK (Pokja I): living by Pancasila and putting it into practice, and mutual cooperation (gotong royong).',
        id: 'Pokja I PKK: mengelola penghayatan dan pengamalan Pancasila serta gotong royong.',
      },
    },
    'pkk.pokja-2': {
      label: { en: 'programmes of Pokja II', id: 'program/kegiatan lingkup Pokja II' },
      description: {
        en: 'The second working group of the PKK (Pokja II): education and skills, and developing cooperative life (koperasi).',
        id: 'Pokja II PKK: mengelola program pendidikan dan keterampilan serta pengembangan kehidupan berkoperasi.',
      },
    },
    'pkk.pokja-3': {
      label: { en: 'programmes of Pokja III', id: 'program/kegiatan lingkup Pokja III' },
      description: {
        en: 'The third working group of the PKK (Pokja III): food, clothing, housing and household management.',
        id: 'Pokja III PKK: mengelola program pangan, sandang, perumahan, dan tata laksana rumah tangga.',
      },
    },
    'pkk.pokja-4': {
      label: {
        en: 'programmes of Pokja IV (printed “Pokja I”)',
        id: 'program/kegiatan lingkup Pokja IV (tercetak “Pokja I”)',
      },
      description: {
        en: 'By its position the fourth working group of the PKK: health, environmental sustainability and healthy planning.',
        id: 'Menurut urutannya Pokja IV PKK: mengelola program kesehatan, kelestarian lingkungan hidup, dan perencanaan sehat.',
      },
    },
    'karang-taruna.institution': {
      label: {
        en: 'strengthening the Karang Taruna as an institution',
        id: 'penguatan kelembagaan (Karang Taruna)',
      },
    },
    'karang-taruna.recreation-sport-arts': {
      label: {
        en: 'recreation, sport and arts to mark national holidays',
        id: 'rekreasi, olah raga, dan kesenian dalam rangka peringatan hari besar nasional',
      },
    },
    'karang-taruna.community-service': {
      label: { en: 'community service', id: 'pengabdian pada masyarakat' },
    },
    'karang-taruna.social-welfare': {
      label: { en: 'provision of social welfare', id: 'penyelenggaraan kesejahteraan sosial' },
    },
    'karang-taruna.productive-enterprise': {
      label: { en: 'productive economic enterprise', id: 'usaha ekonomi produktif' },
    },
    'lpm.institution': {
      label: { en: 'strengthening the LPM as an institution', id: 'penguatan kelembagaan (LPM)' },
    },
    'lpm.capacity': {
      label: {
        en: 'capacity of boards and of development actors',
        id: 'peningkatan kapasitas pengurus dan pelaku pembangunan',
      },
      description: {
        en: 'Building the capacity of boards and of those who carry development in the area, through training and technical guidance (bimtek).',
        id: 'Peningkatan kapasitas pengurus dan pelaku pembangunan di kewilayahan melalui pelatihan dan bimtek.',
      },
    },
    'lpm.coordination': {
      label: {
        en: 'facilitating and coordinating activities in the kelurahan',
        id: 'fasilitasi dan koordinasi kegiatan di kelurahan',
      },
      description: {
        en: 'Facilitating and coordinating development and community activities in the kelurahan.',
        id: 'Fasilitasi dan koordinasi kegiatan pembangunan dan kemasyarakatan di kelurahan.',
      },
    },
  },
  statements: {
    'financed-scopes': {
      en: 'The fund finances programmes and activities that fit the scope of the institution; these are the scopes that PIPPK can finance.',
      id: 'Dana digunakan untuk program dan kegiatan sesuai ruang lingkup lembaga; inilah ruang lingkup yang dapat dibiayai melalui PIPPK.',
    },
    'pokja-printed-twice': {
      en: 'The table prints “Pokja I” for the second and for the fifth scope of the PKK. Since the fifth follows Pokja III and has other contents, it is read as Pokja IV.',
      id: 'Tabel mencetak “Pokja I” untuk ruang lingkup kedua dan kelima PKK. Karena yang kelima mengikuti Pokja III dan isinya berbeda, ruang lingkup itu dibaca sebagai Pokja IV.',
    },
    'shares-not-stated': {
      en: 'How the amount of an institution is shared among its scopes is not stated.',
      id: 'Pembagian anggaran suatu lembaga di antara ruang lingkupnya tidak disebutkan.',
    },
  },
};

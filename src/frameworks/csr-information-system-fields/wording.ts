import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { CsrInformationSystemField, CsrInformationSystemFieldGroup } from './definition.js';

/** The fields of a CSR information system in words: Indonesian terms as the article prints them, sentences ours. */
export const csrInformationSystemFieldsWording: CatalogueWording<
  CsrInformationSystemField,
  CsrInformationSystemFieldGroup,
  never,
  never
> = {
  label: { en: 'Fields of a CSR information system', id: 'Muatan sistem informasi CSR' },
  caution: {
    en: 'The article lists the fields in three places, each time differently, and defines none of them. It does not say that the three listings together are complete.',
    id: 'Artikel menyebut muatan itu di tiga tempat, setiap kali berbeda, tanpa mendefinisikannya. Artikel tidak menyatakan bahwa ketiga daftar itu bersama-sama sudah lengkap.',
  },
  groups: {
    'siger-mu': {
      en: 'the system that the SIGER-MU model proposes',
      id: 'sistem yang diusulkan model SIGER-MU',
    },
    inhibiting: {
      en: 'the missing system, among the inhibiting factors',
      id: 'sistem yang belum ada, dalam faktor penghambat',
    },
    existing: {
      en: 'the missing system, in the existing conditions',
      id: 'sistem yang belum ada, dalam kondisi eksisting',
    },
  },
  entries: {
    'siger-mu.programme-data': {
      label: { en: 'programme data', id: 'data program' },
      description: { en: 'Data on the CSR programmes.', id: 'Data tentang program-program CSR.' },
    },
    'siger-mu.beneficiaries': {
      label: { en: 'beneficiaries', id: 'penerima manfaat' },
      description: { en: 'Who benefits from the programmes.', id: 'Pihak yang menerima manfaat program.' },
    },
    'siger-mu.achievement-evaluation': {
      label: { en: 'evaluation of what was achieved', id: 'evaluasi capaian' },
      description: { en: 'How what was achieved is evaluated.', id: 'Penilaian atas hasil yang dicapai.' },
    },
    'inhibiting.company-contribution': {
      label: { en: 'contribution of companies', id: 'kontribusi perusahaan' },
      description: { en: 'What each company contributes.', id: 'Sumbangan tiap perusahaan.' },
    },
    'inhibiting.programme-kind': {
      label: { en: 'kind of programme', id: 'jenis program' },
      description: { en: 'What kind of programme it is.', id: 'Macam program yang dijalankan.' },
    },
    'inhibiting.beneficiary-number': {
      label: { en: 'number of beneficiaries', id: 'jumlah penerima manfaat' },
      description: { en: 'How many benefit from it.', id: 'Banyaknya penerima manfaat.' },
    },
    'inhibiting.location': {
      label: { en: 'place', id: 'lokasi pelaksanaan' },
      description: { en: 'Where it is carried out.', id: 'Tempat program dilaksanakan.' },
    },
    'existing.programmes': {
      label: { en: 'programmes', id: 'program' },
      description: { en: 'Which programmes there are.', id: 'Program apa saja yang ada.' },
    },
    'existing.actors': {
      label: { en: 'implementing actors', id: 'aktor pelaksana' },
      description: { en: 'Who carries the programmes out.', id: 'Pihak yang menjalankan program.' },
    },
    'existing.achievements': {
      label: { en: 'achievements', id: 'capaian kegiatan' },
      description: { en: 'What the activities achieve.', id: 'Hasil yang dicapai kegiatan.' },
    },
  },
};

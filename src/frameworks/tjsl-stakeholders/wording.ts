import type { RoleModelWording } from '../../forms/role-model/wording.js';
import type { TjslDuty, TjslStakeholder, TjslStakeholderStatement } from './definition.js';

/** The stakeholders of TJSL in words: Indonesian terms as Table 4.4 of the LAN report prints them, sentences ours. */
export const tjslStakeholdersWording: RoleModelWording<
  never,
  TjslStakeholder,
  never,
  TjslDuty,
  never,
  never,
  never,
  TjslStakeholderStatement
> = {
  label: { en: 'Stakeholders of TJSL in Bandung', id: 'Stakeholder Kemitraan TJSL Kota Bandung' },
  caution: {
    en: 'The duties are those that one table of a report gives to the stakeholders in one city. They are no legal obligations of anybody elsewhere.',
    id: 'Tugas-tugas ini adalah pembagian peran menurut satu tabel laporan mengenai satu kota, dan bukan kewajiban hukum pihak di tempat lain.',
  },
  pillars: {},
  stakeholders: {
    'local-government': { en: 'local government', id: 'Pemerintah Daerah' },
    academics: { en: 'academics', id: 'Akademisi' },
    business: { en: 'business actors', id: 'Pelaku Dunia Usaha' },
    community: { en: 'the community', id: 'Masyarakat' },
  },
  roles: {},
  duties: {
    'local-government.1': {
      en: 'facilitate, guide and supervise the implementation of the TJSL programme in the region',
      id: 'memfasilitasi, membina, dan mengawasi pelaksanaan program TJSL di daerah',
    },
    'local-government.2': {
      en: 'assess the companies that carry out TJSL programmes, for the award of the mayor (Walikota)',
      id: 'menilai perusahaan pelaksana program TJSL untuk penghargaan dari Walikota',
    },
    'local-government.3': {
      en: 'finance the activities of guidance and supervision of the TJSL programme',
      id: 'membiayai kegiatan pembinaan dan pengawasan program TJSL',
    },
    'academics.1': {
      en: 'give recommendations or input on the implementation of the TJSL programme',
      id: 'memberikan rekomendasi atau masukan mengenai pelaksanaan program TJSL',
    },
    'business.1': { en: 'plan TJSL programmes', id: 'merencanakan program TJSL' },
    'business.2': {
      en: 'finance the implementation of TJSL programmes',
      id: 'membiayai pelaksanaan program TJSL',
    },
    'business.3': {
      en: 'report each implementation of a TJSL programme',
      id: 'melaporkan setiap pelaksanaan program TJSL',
    },
    'community.1': {
      en: 'submit proposals that request activities to be financed by the TJSL programme',
      id: 'mengajukan proposal permohonan kegiatan untuk didanai program TJSL',
    },
    'community.2': { en: 'receive the benefits of TJSL', id: 'menerima manfaat TJSL' },
  },
  flows: {},
  conditions: {},
  statements: {
    'in-forum': {
      en: 'The stakeholders who are involved in TJSL are part of the Forum TJSL.',
      id: 'Para stakeholder yang terlibat dalam TJSL menjadi bagian dari Forum TJSL.',
    },
    'individuals-or-groups': {
      en: 'The community is individuals or groups of residents.',
      id: 'Masyarakat yang dimaksud adalah individu atau kelompok masyarakat.',
    },
    company: {
      en: 'A company is any business activity, a limited liability company or of another legal form under the legislation, that is domiciled in the region.',
      id: 'Perusahaan adalah setiap kegiatan usaha, baik perseroan terbatas maupun badan hukum lain menurut peraturan perundang-undangan, yang kegiatannya berdomisili di daerah.',
    },
    'other-expenditure': {
      en: 'Here the government finances guidance and supervision; the Four-Pillar Model, which was developed from TJSL, does not have it provide the budget. These are different expenses, and no contradiction.',
      id: 'Di sini pemerintah membiayai pembinaan dan pengawasan; dalam Model Empat Pilar, yang dikembangkan dari TJSL, pemerintah bukan penyedia anggaran. Keduanya adalah pengeluaran yang berbeda, bukan pertentangan.',
    },
  },
};

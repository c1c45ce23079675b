import type { CatalogueWording, EntryWording } from '../../forms/catalogue/wording.js';
import type { FourPillarGoal } from './goals.js';

/** The goals of the Four-Pillar Model in words; sentences ours. */
export const fourPillarGoalEntriesWording: Readonly<Record<FourPillarGoal, EntryWording>> = {
  'goal.integrated-solutions': {
    label: {
      en: 'Make the government more able to find more integrated solutions to problems of development.',
      id: 'Membuat pemerintah lebih mampu memecahkan persoalan pembangunan secara lebih integratif.',
    },
  },
  'goal.innovative-approaches': {
    label: {
      en: 'Open the way for innovative and creative approaches.',
      id: 'Membuka jalan bagi pendekatan yang inovatif dan kreatif.',
    },
  },
  'goal.cost-time': {
    label: {
      en: 'Save the government cost and time in carrying out programmes.',
      id: 'Mengurangi biaya dan waktu pemerintah dalam menjalankan program.',
    },
  },
  'goal.risk': {
    label: {
      en: 'Make it less likely that programmes fail.',
      id: 'Membuat kegagalan program lebih kecil kemungkinannya.',
    },
  },
  'goal.resources': {
    label: {
      en: 'Have more resources at hand: competence, experience and technology.',
      id: 'Menyediakan lebih banyak sumber daya: kompetensi, pengalaman, dan teknologi.',
    },
  },
  'goal.citizenship-phase': {
    label: {
      en: 'Lead the CSR of the companies to the third phase, that of the corporate citizen.',
      id: 'Mengarahkan CSR perusahaan ke fase ketiga, yaitu Corporate Citizen.',
    },
  },
  'goal.financial-burden': {
    label: {
      en: 'Lighten the financial burden of local government.',
      id: 'Mengurangi beban finansial pemerintah daerah.',
    },
  },
  'goal.sustainable-partnership': {
    label: {
      en: 'Bring about a sustainable partnership of local government, private sector, university and community.',
      id: 'Mewujudkan kemitraan berkelanjutan antara Pemerintah Daerah, Swasta, Universitas, dan Masyarakat.',
    },
  },
  'goal.share-burden': {
    label: {
      en: 'Share the burden and the responsibility of development, in ideas and in resources: funds, facilities and people.',
      id: 'Membagi beban dan tanggung jawab pembangunan, baik gagasan maupun sumber daya: dana, sarana prasarana, dan SDM.',
    },
  },
  'goal.sustainability': {
    label: {
      en: 'Keep regional programmes of innovation going.',
      id: 'Menjaga keberlanjutan program inovasi di daerah.',
    },
  },
  'goal.mental-block': {
    label: {
      en: 'Overcome the “mental block” in bringing forth ideas for innovation.',
      id: 'Mengatasi “mental block” dalam melahirkan gagasan inovasi.',
    },
  },
  'goal.empowerment': {
    label: {
      en: 'Empower the community to identify its needs for innovation and to decide by itself.',
      id: 'Memberdayakan masyarakat agar mampu mengidentifikasi kebutuhan inovasinya dan memutuskan secara mandiri.',
    },
  },
};

/** The goals of the Four-Pillar Model in words, to be looked up by themselves. */
export const fourPillarGoalsWording: CatalogueWording<FourPillarGoal, never, never, never> = {
  label: { en: 'Goals of the Four-Pillar Model', id: 'Tujuan Model Empat Pilar' },
  entries: fourPillarGoalEntriesWording,
};

import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { CollaborationGoal } from './definition.js';

/**
 * The goals of multi-stakeholder collaboration in words: Indonesian terms as 2.1 of the LAN report prints them,
 * sentences ours.
 */
export const collaborationGoalsWording: CatalogueWording<CollaborationGoal, never, never, never> = {
  label: {
    en: 'Goals of multi-stakeholder collaboration',
    id: 'Tujuan kolaborasi multi-stakeholder',
  },
  entries: {
    'shared-vision': {
      label: {
        en: 'a clear vision and strategy formulated together',
        id: 'visi dan strategi yang dirumuskan bersama secara jelas',
      },
      description: {
        en: 'With a clear vision and strategy in common, uncertainty can be managed, and the stakeholders’ trust, commitment and sense of owning the innovation programme are equally high.',
        id: 'Berkat visi dan strategi bersama yang jelas, ketidakpastian dapat dikelola, dan kepercayaan, komitmen, serta rasa memiliki stakeholder terhadap program inovasi sama tingginya.',
      },
    },
    'contextual-design': {
      label: {
        en: 'a contextual design of the innovation programme',
        id: 'desain program inovasi yang kontekstual',
      },
      description: {
        en: 'The roles of stakeholders and the targets are clear, and fit the social, cultural and economic context. Collaboration gives the better understanding of the problem from which such a design, and possible solutions, can be drawn up.',
        id: 'Peran stakeholder dan targetnya jelas serta sesuai dengan konteks sosial, budaya, dan ekonomi. Kolaborasi memberikan pemahaman masalah yang lebih baik, yang menjadi dasar penyusunan desain dan solusi yang mungkin.',
      },
    },
    'wider-support': {
      label: { en: 'wider support and results', id: 'dukungan dan hasil yang lebih luas' },
      description: {
        en: 'Where several stakeholders disseminate an innovation, it finds more support and reaches further.',
        id: 'Inovasi yang didiseminasikan oleh multi-stakeholder memperoleh dukungan lebih luas dan hasilnya menjangkau lebih jauh.',
      },
    },
    representation: {
      label: {
        en: 'representation of different interests',
        id: 'keterwakilan kepentingan yang berbeda',
      },
      description: {
        en: 'That interests which differ are represented is how inclusive and democratic participation takes shape.',
        id: 'Terwakilinya berbagai kepentingan merupakan bentuk nyata partisipasi yang inklusif dan demokratis.',
      },
    },
    'social-justice': {
      label: { en: 'more social justice', id: 'keadilan sosial yang meningkat' },
      description: {
        en: 'Collaboration is to raise social justice, above all where marginalised groups are involved.',
        id: 'Kolaborasi ditujukan untuk meningkatkan keadilan sosial, terutama bila kelompok yang termarjinalkan dilibatkan.',
      },
    },
    'better-policy': {
      label: { en: 'better policy', id: 'kebijakan yang lebih baik' },
      description: {
        en: 'Policy is to be drawn up that is better both politically and in substance, and that supports innovation.',
        id: 'Kolaborasi ditujukan untuk menghasilkan kebijakan yang lebih baik, baik secara politis maupun substantif, serta mendukung inovasi.',
      },
    },
  },
};

import type { ProcessWording } from '../../forms/process/wording.js';
import type { InnovationInvolvementStage } from './definition.js';

/**
 * The stages of stakeholder involvement in words: Indonesian terms as the introduction to chapter 5 of the LAN report
 * prints them, sentences ours.
 */
export const innovationInvolvementStagesWording: ProcessWording<
  InnovationInvolvementStage,
  never,
  never,
  never
> = {
  label: {
    en: 'Stages of stakeholder involvement in regional innovation',
    id: 'Tahap pelibatan stakeholder dalam inovasi daerah',
  },
  caution: {
    en: 'The report names the four in one sentence and describes none of them; in the same paragraph it speaks of planning, implementation and control of development. That each is a stage which follows the one before it is read off that sentence; a departure from the order is only noted.',
    id: 'Laporan menyebut keempatnya dalam satu kalimat dan tidak menguraikan satu pun; pada paragraf yang sama disebut pula perencanaan, pelaksanaan, dan pengendalian pembangunan. Bahwa masing-masing merupakan tahap yang mengikuti tahap sebelumnya disimpulkan dari kalimat itu; penyimpangan dari urutannya hanya dicatat.',
  },
  phases: {
    planning: {
      label: { en: 'planning', id: 'perencanaan' },
      description: {
        en: 'Stakeholders take an active part in planning the innovation.',
        id: 'Para stakeholder ikut serta secara aktif dalam merencanakan inovasi.',
      },
    },
    organising: {
      label: { en: 'organising', id: 'pengorganisasian' },
      description: {
        en: 'Stakeholders take an active part in organising the innovation.',
        id: 'Para stakeholder ikut serta secara aktif dalam mengorganisasikan inovasi.',
      },
    },
    implementation: {
      label: { en: 'implementation', id: 'pelaksanaan' },
      description: {
        en: 'Stakeholders take an active part in carrying the innovation out.',
        id: 'Para stakeholder ikut serta secara aktif dalam melaksanakan inovasi.',
      },
    },
    supervision: {
      label: { en: 'supervision', id: 'pengawasan' },
      description: {
        en: 'Stakeholders take an active part in supervising the innovation.',
        id: 'Para stakeholder ikut serta secara aktif dalam mengawasi inovasi.',
      },
    },
  },
  tasks: {},
};

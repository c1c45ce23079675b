import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type { CgIdealRequirement, CgIdealRequirementGroup } from './definition.js';

/** The requirements of the ideal frame in words: Indonesian terms as the article prints them, descriptions ours. */
export const cgIdealRequirementsWording: ChecklistWording<
  CgIdealRequirement,
  CgIdealRequirementGroup,
  never,
  never
> = {
  label: {
    en: 'Requirements of collaborative governance in its ideal frame',
    id: 'Syarat collaborative governance dalam kerangka ideal',
  },
  caution: {
    en: 'The four describe an ideal frame: where some of it is missing there may well be collaboration. Of Muara Enim the article says that practice does not yet fully reflect them.',
    id: 'Keempatnya menggambarkan kerangka ideal: kolaborasi dapat saja ada meskipun sebagian belum terpenuhi. Tentang Muara Enim, artikel menyatakan bahwa praktiknya belum sepenuhnya mencerminkan keempatnya.',
  },
  groups: { requirements: { en: 'requirements of the ideal frame', id: 'syarat dalam kerangka ideal' } },
  items: {
    'stakeholder-involvement': {
      label: {
        en: 'involvement of all stakeholders in joint decision-making',
        id: 'keterlibatan semua pemangku kepentingan dalam proses pengambilan keputusan bersama',
      },
      description: {
        en: 'All who have a stake take part where decisions are taken together.',
        id: 'Semua yang berkepentingan ikut serta ketika keputusan diambil bersama.',
      },
    },
    'mutual-trust': {
      label: { en: 'mutual trust', id: 'kepercayaan timbal balik' },
      description: { en: 'The partners trust each other.', id: 'Para mitra saling percaya.' },
    },
    'open-communication': {
      label: { en: 'an open communication mechanism', id: 'mekanisme komunikasi terbuka' },
      description: {
        en: 'There is a way for the parties to communicate that is open to all of them.',
        id: 'Ada cara berkomunikasi yang terbuka bagi semua pihak.',
      },
    },
    'long-term-orientation': {
      label: { en: 'orientation towards long-term results', id: 'orientasi pada hasil jangka panjang' },
      description: {
        en: 'What is worked for are results in the long term.',
        id: 'Yang dituju adalah hasil dalam jangka panjang.',
      },
    },
  },
};

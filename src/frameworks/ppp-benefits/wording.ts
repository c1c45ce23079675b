import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { PppBenefit } from './definition.js';

/** The five benefits in words: Indonesian terms as 2.3.4 of the LAN report prints them, sentences ours. */
export const pppBenefitsWording: CatalogueWording<PppBenefit, never, never, never> = {
  label: {
    en: 'Benefits of public-private partnership',
    id: 'Manfaat Public Private Partnership (PPP)',
  },
  caution: {
    en: 'The source names the benefits in a few words, and says neither how large they are nor under which conditions they come about.',
    id: 'Sumber menyebut manfaat ini secara singkat, tanpa menjelaskan besarnya ataupun kondisi yang memungkinkannya.',
  },
  entries: {
    'integrated-solutions': {
      label: { en: 'integrated solutions', id: 'solusi yang terintegrasi' },
      description: {
        en: 'The government becomes better able to create solutions that are integrated.',
        id: 'Kapasitas pemerintah untuk menciptakan solusi yang terintegrasi meningkat.',
      },
    },
    'innovative-approaches': {
      label: { en: 'innovative and creative approaches', id: 'pendekatan inovatif dan kreatif' },
      description: {
        en: 'Innovative and creative approaches are made easier.',
        id: 'Pendekatan yang inovatif dan kreatif terfasilitasi.',
      },
    },
    'cost-time': {
      label: { en: 'less cost and time', id: 'pengurangan biaya dan waktu' },
      description: {
        en: 'The government spends less money and time on carrying out the programme.',
        id: 'Biaya dan waktu yang dikeluarkan pemerintah untuk menjalankan program berkurang.',
      },
    },
    risk: {
      label: { en: 'less risk of failure', id: 'resiko kegagalan yang lebih kecil' },
      description: {
        en: 'The risk that the programme fails is smaller.',
        id: 'Risiko kegagalan program berkurang.',
      },
    },
    resources: {
      label: { en: 'more resources', id: 'ketersediaan sumber daya yang lebih besar' },
      description: {
        en: 'More resources are at hand, in the form of competence, experience and technology.',
        id: 'Sumber daya berupa kompetensi, pengalaman, dan teknologi tersedia lebih banyak.',
      },
    },
  },
};

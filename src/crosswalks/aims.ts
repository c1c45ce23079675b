import type { Crosswalk } from './crosswalk.js';

/** Where models and designs are said to lead, and what the sources liken to what. */
export const aims = [
  {
    from: { framework: 'two-pillar-model' },
    to: { framework: 'participation-phases', member: 'problem-identifier-solution-initiator' },
    relation: 'aims-at',
    note: {
      en: 'The Two-Pillar Model is said to be meant for the highest phase: a community empowered to identify its needs and to decide by itself.',
      id: 'Model Kemitraan Strategis Dua Pilar disebut semestinya diarahkan ke fase tertinggi: masyarakat yang berdaya untuk mengidentifikasi kebutuhan dan mengambil keputusan secara mandiri.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.1.1' }],
  },
  {
    from: { framework: 'bryson-design-cycle' },
    to: { framework: 'participation-phases', member: 'problem-identifier-solution-initiator' },
    relation: 'aims-at',
    note: {
      en: 'The steps and prerequisites of Bryson are said to aim in general at the highest phase.',
      id: 'Langkah dan prasyarat Bryson disebut secara umum bertujuan mewujudkan partisipasi masyarakat pada fase tertinggi.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: '2.3.3' }],
  },
  {
    from: { framework: 'four-pillar-model' },
    to: { framework: 'csr-contribution-phases', member: 'citizenship' },
    relation: 'aims-at',
    note: {
      en: 'It is hoped that in the Four-Pillar Model the contribution of companies can be directed at the third phase.',
      id: 'Dalam Model Kemitraan Strategis Empat Pilar, kontribusi perusahaan diharapkan dapat diarahkan ke fase ketiga.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.2.1' }],
  },
  {
    from: { framework: 'ppp' },
    to: { framework: 'csr-contribution-phases', member: 'citizenship' },
    relation: 'aims-at',
    note: {
      en: 'The CSR role that is expected of companies in the practice of public-private partnerships is that of the third phase.',
      id: 'Peran CSR dari swasta yang diharapkan dari praktik kemitraan pemerintah-swasta adalah peran pada fase ketiga.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: '2.3.4' }],
  },
  {
    from: { framework: 'csr-contribution-phases' },
    to: { framework: 'participation-phases' },
    relation: 'analogous',
    note: {
      en: 'CSR contribution has phases as the readiness and the attained contribution of the community have. No phase of the one is said to correspond to a phase of the other.',
      id: 'Kontribusi CSR memiliki fase-fase seperti halnya kesiapan dan ketercapaian kontribusi masyarakat. Tidak disebutkan fase mana yang berpadanan dengan fase mana.',
    },
    basis: 'published',
    source: [
      { ref: 'lan', locator: '2.3.4' },
      { ref: 'lan', locator: '5.2.1' },
    ],
  },
] as const satisfies readonly Crosswalk[];

import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { TjslStrength } from './definition.js';

/** The strengths in words; sentences ours. */
export const tjslStrengthsWording: CatalogueWording<TjslStrength, never, never, never> = {
  label: { en: 'Strengths of the TJSL partnership in Bandung', id: 'Kelebihan Kemitraan TJSL Kota Bandung' },
  caution: {
    en: 'They are the judgement of the authors of one report in 2016 on one city.',
    id: 'Ini adalah penilaian para penulis satu laporan pada tahun 2016 mengenai satu kota.',
  },
  entries: {
    'strength.forum': {
      label: { en: 'a forum for all stakeholders', id: 'forum bagi semua stakeholder' },
      description: {
        en: 'A forum where the stakeholders communicate is what sets Bandung apart; partnership by TJSL itself is common in some regencies and cities. It makes coordination easier.',
        id: 'Adanya forum sebagai wadah komunikasi para stakeholder menjadi pembeda Kota Bandung; kemitraan TJSL sendiri sudah lazim di beberapa kabupaten/kota. Forum mempermudah koordinasi.',
      },
    },
    'strength.website': {
      label: { en: 'a website', id: 'website' },
      description: {
        en: 'A website as a medium of communication between the stakeholders: user friendly, and full of information.',
        id: 'Website sebagai media komunikasi antar stakeholder, dengan tampilan user friendly dan sarat informasi.',
      },
    },
    'strength.legal': {
      label: { en: 'a clear legal basis', id: 'dasar hukum yang jelas' },
      description: {
        en: 'The legal basis is clear and strong, by regulations such as Perda 9/2005, Perwal 354/2014, and Kepwal 500/Kep.686-Bag.Ek/2014.',
        id: 'Dasar hukumnya jelas dan kuat, antara lain Perda 9/2005, Perwal 354/2014, dan Kepwal 500/Kep.686-Bag.Ek/2014.',
      },
    },
    'strength.leader-trust': {
      label: { en: 'trust in the leader', id: 'kepercayaan terhadap pemimpin' },
      description: {
        en: 'The figure of the mayor is thought to have a fairly large effect on the trust of the private sector. Leadership of strong vision and integrity, with a high commitment to advocacy, urges private companies, banks, state-owned (BUMN) and regionally owned enterprises (BUMD) to contribute by their CSR funds.',
        id: 'Figur Walikota disinyalir berdampak cukup besar bagi kepercayaan pihak swasta. Kepemimpinan dengan visi dan integritas kuat serta komitmen tinggi untuk melakukan advokasi mendorong swasta, perbankan, BUMN, dan BUMD berkontribusi melalui dana CSR.',
      },
    },
  },
};

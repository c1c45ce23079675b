import type { PropositionsWording } from '../../forms/propositions/definition.js';
import type { Precondition } from './definition.js';

/** The preconditions of any partnership in words. Rubrics ours. */
export const partnershipPreconditionsWording: PropositionsWording<Precondition, Precondition> = {
  label: { en: 'Preconditions of a partnership', id: 'Prasyarat kemitraan' },
  rules: {
    'two-parties': {
      label: { en: 'two or more parties', id: 'dua pihak atau lebih' },
      description: {
        en: 'A partnership joins two or more parties.',
        id: 'Kemitraan menggabungkan dua pihak atau lebih.',
      },
    },
    'shared-vision': {
      label: { en: 'a shared vision', id: 'kesamaan visi' },
      description: { en: 'The parties share a vision.', id: 'Para pihak memiliki kesamaan visi.' },
    },
    agreement: {
      label: { en: 'an agreement', id: 'kesepakatan' },
      description: {
        en: 'The parties have agreed, in writing or not.',
        id: 'Para pihak telah bersepakat, tertulis ataupun tidak.',
      },
    },
    'mutual-need': {
      label: { en: 'felt mutual need', id: 'rasa saling membutuhkan' },
      description: {
        en: 'The parties feel that they need each other.',
        id: 'Para pihak merasa saling membutuhkan.',
      },
    },
  },
  indicators: {
    'two-parties': {
      label: { en: 'two or more parties', id: 'dua pihak atau lebih' },
      question: {
        en: 'Are two or more parties joined, each of which could act by itself?',
        id: 'Apakah ada dua pihak atau lebih yang bergabung, yang masing-masing dapat bertindak sendiri?',
      },
      facts: {
        en: 'Where nobody judged it: in where the case lists two partners, neither of which is a part of the other; out where it lists fewer and declares the list of parties complete.',
        id: 'Bila tidak ada yang menilainya: terpenuhi bila kasus mencantumkan dua mitra yang tidak menjadi bagian satu dari yang lain; tidak terpenuhi bila mitra yang tercantum kurang dari dua dan daftar para pihak dinyatakan lengkap.',
      },
      rubric: {
        in: { en: 'Two or more parties that are separate.', id: 'Dua pihak atau lebih yang terpisah.' },
        'mostly-in': {
          en: 'Two parties, one of which is partly under the other.',
          id: 'Dua pihak, salah satunya sebagian berada di bawah yang lain.',
        },
        'mostly-out': {
          en: 'One party and a unit of its own.',
          id: 'Satu pihak dan unitnya sendiri.',
        },
        out: { en: 'One party.', id: 'Satu pihak.' },
      },
    },
    'shared-vision': {
      label: { en: 'shared vision', id: 'kesamaan visi' },
      question: {
        en: 'Do the parties share a vision of what the partnership is to reach?',
        id: 'Apakah para pihak memiliki visi yang sama tentang apa yang hendak dicapai kemitraan?',
      },
      rubric: {
        in: {
          en: 'They state the same vision, and each stands by it.',
          id: 'Mereka menyatakan visi yang sama, dan masing-masing memegangnya.',
        },
        'mostly-in': {
          en: 'Their visions fit together, though nobody has stated a common one.',
          id: 'Visi mereka selaras, meskipun belum ada yang menyatakan visi bersama.',
        },
        'mostly-out': {
          en: 'They work on the same thing, but a common vision is hardly there, or only on paper.',
          id: 'Mereka menjalankan kegiatan yang sama, tetapi visi bersama hampir tidak ada atau hanya di atas kertas.',
        },
        out: { en: 'Their visions differ or conflict.', id: 'Visi mereka berbeda atau bertentangan.' },
      },
    },
    agreement: {
      label: { en: 'agreement', id: 'kesepakatan' },
      question: {
        en: 'Have the parties agreed on the partnership, in writing or not?',
        id: 'Apakah para pihak telah menyepakati kemitraan, secara tertulis ataupun tidak?',
      },
      facts: {
        en: 'Where nobody judged it: in where the case lists an agreement between all partners, written or oral (a regulation or a decree is none); out where it lists none and declares the list of agreements complete.',
        id: 'Bila tidak ada yang menilainya: terpenuhi bila kasus mencantumkan kesepakatan antara semua mitra, tertulis atau lisan (peraturan atau keputusan pejabat tidak termasuk); tidak terpenuhi bila tidak ada yang tercantum dan daftar kesepakatan dinyatakan lengkap.',
      },
      rubric: {
        in: { en: 'All of them have agreed.', id: 'Semuanya telah bersepakat.' },
        'mostly-in': {
          en: 'They act on an understanding that nobody disputes.',
          id: 'Mereka bertindak atas dasar kesepahaman yang tidak dipersoalkan siapa pun.',
        },
        'mostly-out': {
          en: 'An agreement is being talked about.',
          id: 'Kesepakatan masih dibicarakan.',
        },
        out: {
          en: 'Nothing has been agreed, and nothing is being negotiated.',
          id: 'Tidak ada yang disepakati, dan tidak ada kesepakatan yang sedang dibicarakan.',
        },
      },
    },
    'mutual-need': {
      label: { en: 'felt mutual need', id: 'rasa saling membutuhkan' },
      question: {
        en: 'Does this partner feel that it needs the others?',
        id: 'Apakah mitra tersebut merasa membutuhkan mitra yang lain?',
      },
      rubric: {
        in: {
          en: 'It says what it needs the others for.',
          id: 'Mitra menyebut untuk apa ia membutuhkan yang lain.',
        },
        'mostly-in': { en: 'It says that it needs them.', id: 'Mitra menyatakan membutuhkan mereka.' },
        'mostly-out': {
          en: 'It welcomes them, but could do without.',
          id: 'Mitra menyambut mereka, tetapi dapat berjalan tanpa mereka.',
        },
        out: {
          en: 'It neither needs nor welcomes them.',
          id: 'Mitra tidak membutuhkan dan tidak menginginkan mereka.',
        },
      },
    },
  },
};

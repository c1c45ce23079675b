import type { TypologyWording } from '../../forms/typology/wording.js';
import type { PowerLayout, PowerLayoutAttribute, PowerLayoutReading } from './definition.js';

/** The layout of power in words. Names of the first two layouts as one digest prints them, of the third as another; rubrics ours. */
export const powerLayoutWording: TypologyWording<PowerLayoutAttribute, PowerLayout, PowerLayoutReading> = {
  label: { en: 'Power layout', id: 'Susunan kekuatan' },
  caution: {
    en: 'The layout of power is an axis of its own: it says how the partners stand to each other, not how the work is shared. Equals of whom one stands above the other belong to no layout: the typology has no name for that corner.',
    id: 'Susunan kekuatan adalah sumbu tersendiri: yang ditunjukkannya ialah kedudukan para mitra satu terhadap yang lain, bukan pembagian beban kerja. Mitra setara yang salah satunya berkedudukan di atas yang lain tidak termasuk susunan mana pun: tipologi ini tidak memiliki nama untuk sudut tersebut.',
  },
  types: {
    'subordinate-union': {
      label: { en: 'subordinate union of partnership', id: 'subordinate union of partnership' },
      description: {
        en: 'The partners are unequal in status, ability or strength, and one stands above the other.',
        id: 'Para mitra tidak setara dalam status, kemampuan, atau kekuatan, dan ada yang berkedudukan di atas yang lain.',
      },
    },
    'linear-union': {
      label: { en: 'linear union of partnership', id: 'linear union of partnership' },
      description: {
        en: 'The partners are roughly equal, and none stands above the other.',
        id: 'Para mitra relatif setara, dan tidak ada yang berkedudukan di atas yang lain.',
      },
    },
    'linear-collaborative': {
      label: { en: 'linear collaborative of partnership', id: 'linear collaborative of partnership' },
      description: {
        en: 'The partners are unequal, but no difference is made of it: they stand on one line, and none is subordinated.',
        id: 'Para mitra tidak setara, tetapi hal itu tidak dijadikan pembeda: mereka berada pada satu garis lurus tanpa ada yang tersubordinasi.',
      },
    },
  },
  readings: {
    sulistiyani: {
      label: { en: 'Sulistiyani reading', id: 'pembacaan Sulistiyani' },
      description: {
        en: 'Read here as two questions: how equal the partners are, and whether one is subordinated; both decide.',
        id: 'Di sini dibaca sebagai dua pertanyaan: seberapa setara para mitra, dan apakah ada yang tersubordinasi; keduanya menentukan.',
      },
    },
  },
  attributes: {
    parity: {
      label: { en: 'parity', id: 'kesetaraan' },
      question: {
        en: 'How near are the partners in status (legal standing included), ability and strength (size included)?',
        id: 'Seberapa setara para mitra dalam status (termasuk legalitas), kemampuan, dan kekuatan (termasuk besaran)?',
      },
      rubric: {
        in: {
          en: 'They are near each other in all three.',
          id: 'Mereka setara dalam ketiganya.',
        },
        'mostly-in': {
          en: 'They differ a little in one or more of the three, in none of them much.',
          id: 'Mereka sedikit berbeda dalam satu hal atau lebih, tetapi tidak ada yang jauh berbeda.',
        },
        'mostly-out': {
          en: 'They differ much in one of the three.',
          id: 'Mereka jauh berbeda dalam salah satu dari ketiganya.',
        },
        out: {
          en: 'They differ much in two of the three, or in all.',
          id: 'Mereka jauh berbeda dalam dua atau ketiganya.',
        },
      },
    },
    subordination: {
      label: { en: 'subordination', id: 'subordinasi' },
      question: {
        en: 'Does one partner stand above the other, so that the relation runs from top to bottom?',
        id: 'Apakah ada mitra yang berkedudukan di atas yang lain, sehingga hubungan berjalan dari atas ke bawah?',
      },
      rubric: {
        in: {
          en: 'One directs and the other follows, throughout.',
          id: 'Yang satu mengarahkan dan yang lain mengikuti, dalam segala hal.',
        },
        'mostly-in': {
          en: 'One has the last word in most matters.',
          id: 'Yang satu menentukan keputusan akhir dalam sebagian besar hal.',
        },
        'mostly-out': {
          en: 'They settle most matters as peers; in a few, one has the last word.',
          id: 'Sebagian besar hal diputuskan secara setara; dalam beberapa hal, salah satunya menentukan keputusan akhir.',
        },
        out: {
          en: 'Neither directs the other; they stand on one line.',
          id: 'Tidak ada yang mengarahkan yang lain; mereka berada pada satu garis lurus.',
        },
      },
    },
  },
};

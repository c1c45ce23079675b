import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { CoorientationState, CoorientationStatement } from './definition.js';

/** The states of coorientation in words: sentences ours. */
export const coorientationStatesWording: CatalogueWording<
  CoorientationState,
  never,
  never,
  CoorientationStatement
> = {
  label: {
    en: 'States of coorientation',
    id: 'Keadaan koorientasi',
  },
  caution: {
    en: 'A state says how views and guesses stand to each other, and not who is right. False consensus is a reason to ask whether the parties understand alike what was agreed; it is no finding about the partnership by itself.',
    id: 'Suatu keadaan menyatakan hubungan antara pandangan dan dugaan, bukan siapa yang benar. Konsensus keliru menjadi alasan untuk menanyakan apakah para pihak sepemahaman tentang hal yang disepakati; dengan sendirinya keadaan itu bukan temuan tentang kemitraan.',
  },
  entries: {
    'true-consensus': {
      label: { en: 'true consensus', id: 'konsensus sejati (true consensus)' },
      description: {
        en: 'The parties hold the same, and each is right in thinking so.',
        id: 'Para pihak berpandangan sama, dan masing-masing menduganya dengan tepat.',
      },
    },
    'true-dissensus': {
      label: { en: 'true dissensus', id: 'disensus sejati (true dissensus)' },
      description: {
        en: 'The parties hold different views, and each is right in thinking so.',
        id: 'Para pihak berpandangan berbeda, dan masing-masing menduganya dengan tepat.',
      },
    },
    'false-consensus': {
      label: { en: 'false consensus', id: 'konsensus keliru (false consensus)' },
      description: {
        en: 'The parties hold different views, and think that they hold the same.',
        id: 'Para pihak berpandangan berbeda, tetapi menyangka pandangannya sama.',
      },
    },
    'false-conflict': {
      label: { en: 'false conflict', id: 'konflik keliru (false conflict)' },
      description: {
        en: 'The parties hold the same, and think that they differ.',
        id: 'Para pihak berpandangan sama, tetapi menyangka pandangannya berbeda.',
      },
    },
  },
  statements: {
    'four-views': {
      en: 'Four views are compared: what organisation and public each hold of the relation, and what each thinks that the other holds.',
      id: 'Empat pandangan dibandingkan: pandangan organisasi dan publik masing-masing tentang relasinya, dan dugaan masing-masing tentang pandangan pihak lain.',
    },
    'two-names-read': {
      en: 'As far as the abstract was read, it names the two true states. The two false ones stand here under names that are current for them, in words of this library.',
      id: 'Sejauh yang terbaca, abstrak menyebut kedua keadaan sejati. Kedua keadaan keliru ditulis di sini dengan nama yang lazim dan rumusan pustaka ini.',
    },
  },
};

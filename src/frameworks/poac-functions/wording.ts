import type { ProcessWording } from '../../forms/process/wording.js';
import type { PoacFunction } from './definition.js';

/**
 * The abbreviation POAC is ours; it is not printed in the abstract. The functions of partnership management in words: terms as the abstract prints them, sentences ours. */
export const poacFunctionsWording: ProcessWording<PoacFunction, never, never, never> = {
  label: {
    en: 'Functions of partnership management (POAC)',
    id: 'Fungsi manajemen kemitraan (POAC)',
  },
  caution: {
    en: 'The abstract names the four functions as what the management of one partnership in Surakarta comprised, and describes none of them. That they follow each other as printed is the reading of this library; a departure from that order is only noted.',
    id: 'Abstrak menyebut keempat fungsi sebagai cakupan manajemen satu kemitraan di Surakarta tanpa menguraikan satu pun di antaranya. Membaca urutan cetaknya sebagai urutan proses adalah pembacaan pustaka ini; penyimpangan dari urutan itu hanya dicatat.',
  },
  phases: {
    planning: {
      label: { en: 'planning', id: 'perencanaan (planning)' },
      description: {
        en: 'The partnership is planned; what belongs to this, the source does not say.',
        id: 'Kemitraan direncanakan; apa saja yang tercakup di dalamnya tidak disebutkan sumber.',
      },
    },
    organizing: {
      label: { en: 'organising', id: 'pengorganisasian (organizing)' },
      description: {
        en: 'The partnership is organised; what belongs to this, the source does not say.',
        id: 'Kemitraan diorganisasikan; apa saja yang tercakup di dalamnya tidak disebutkan sumber.',
      },
    },
    actuating: {
      label: { en: 'carrying out (actuating)', id: 'pelaksanaan (actuating)' },
      description: {
        en: 'The partnership is carried out; what belongs to this, the source does not say.',
        id: 'Kemitraan dilaksanakan; apa saja yang tercakup di dalamnya tidak disebutkan sumber.',
      },
    },
    controlling: {
      label: { en: 'controlling', id: 'pengendalian (controlling)' },
      description: {
        en: 'The partnership is kept under control; what belongs to this, the source does not say.',
        id: 'Kemitraan dikendalikan; apa saja yang tercakup di dalamnya tidak disebutkan sumber.',
      },
    },
  },
  tasks: {},
};

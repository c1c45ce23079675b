import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { partnershipPreconditions } from './definition.js';

/** The preconditions of a partnership in passages for coders. Ours: nobody named in them exists. */
export const partnershipPreconditionsExamples: ExamplesOf<typeof partnershipPreconditions> = {
  'two-parties': {
    example: {
      en: 'A fishing cooperative and a cold-store firm, each with a board and accounts of its own, run the landing place together.',
      id: 'Koperasi nelayan dan perusahaan gudang pendingin, masing-masing dengan pengurus dan pembukuan sendiri, mengelola tempat pendaratan ikan bersama-sama.',
    },
    counterExample: {
      en: 'The programme is presented as a partnership of the bank and its foundation, but the foundation is a desk in the bank, with the bank’s staff and the bank’s budget.',
      id: 'Program itu diperkenalkan sebagai kemitraan bank dan yayasannya, tetapi yayasan itu adalah satu meja di dalam bank, dengan pegawai dan anggaran bank.',
    },
  },
  'shared-vision': {
    example: {
      en: 'Asked apart, the village head, the factory and the mothers’ group each spoke of a river in which children can swim within five years, and each has turned down what would work against it.',
      id: 'Ditanya secara terpisah, kepala desa, pabrik, dan kelompok ibu masing-masing menyebut sungai tempat anak-anak dapat berenang dalam lima tahun, dan masing-masing pernah menolak hal yang menghalanginya.',
    },
    counterExample: {
      en: 'One sentence on the banner speaks for all three, but in the talks the factory means lower disposal costs and the village new jobs, and nobody knows who wrote the sentence.',
      id: 'Satu kalimat di spanduk mengatasnamakan ketiganya, tetapi dalam pembicaraan pabrik memaksudkan biaya buangan yang lebih rendah dan desa memaksudkan lapangan kerja baru, dan tidak ada yang tahu siapa penulis kalimat itu.',
    },
  },
  agreement: {
    example: {
      en: 'At the meeting of 4 May all five parties said yes to the joint plan, and the minutes name each of them.',
      id: 'Dalam rapat tanggal 4 Mei kelima pihak menyatakan setuju atas rencana bersama, dan notula menyebut nama masing-masing.',
    },
    counterExample: {
      en: 'The photograph shows five hands on one folder, but in the folder is a draft that two of the five still want to change.',
      id: 'Foto memperlihatkan lima tangan di atas satu map, tetapi isi map itu adalah rancangan yang masih ingin diubah oleh dua dari kelimanya.',
    },
  },
  'mutual-need': {
    example: {
      en: 'The dairy says what it needs the herders for: nobody else within a day’s drive has milk to sell.',
      id: 'Pabrik susu menyebut untuk apa ia memerlukan para peternak: tidak ada penjual susu lain dalam jarak sehari perjalanan.',
    },
    counterExample: {
      en: 'The dairy receives the herders kindly and says that more suppliers are always good to have, but that it does well with those it has.',
      id: 'Pabrik susu menerima para peternak dengan ramah dan mengatakan bahwa tambahan pemasok selalu baik, tetapi dengan pemasok yang ada pun usahanya sudah cukup.',
    },
  },
};

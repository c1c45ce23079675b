import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { powerLayout } from './definition.js';

/** The layout of power in passages for coders. Ours: nobody named in them exists. */
export const powerLayoutExamples: ExamplesOf<typeof powerLayout> = {
  parity: {
    example: {
      en: 'The two cooperatives are both registered, each runs a drying house of about the same size, and their members have had the same training. Neither could outbid the other.',
      id: 'Kedua koperasi sama-sama berbadan hukum, masing-masing mengelola rumah pengering yang hampir sama besar, dan anggotanya mengikuti pelatihan yang sama. Tidak ada yang mampu mengungguli penawaran yang lain.',
    },
    counterExample: {
      en: 'In the minutes the mining company and the fishing group call each other equal partners, but the group is not registered, has eleven members and no bookkeeper, and the company employs four thousand people.',
      id: 'Dalam notula, perusahaan tambang dan kelompok nelayan saling menyebut mitra setara, tetapi kelompok itu belum berbadan hukum, beranggota sebelas orang tanpa tenaga pembukuan, sedangkan perusahaan mempekerjakan empat ribu orang.',
    },
  },
  subordination: {
    example: {
      en: 'The plantation sets the planting calendar, the price and who may join, and the growers’ group carries out what it is told. When the group asked for a later harvest, it was sent the old calendar again.',
      id: 'Perkebunan menetapkan kalender tanam, harga, dan siapa yang boleh bergabung, sedangkan kelompok petani menjalankan apa yang diperintahkan. Ketika kelompok meminta panen diundur, kalender yang lama dikirimkan kembali.',
    },
    counterExample: {
      en: 'The bank is far larger than the village enterprise and pays for nearly everything, but every step is settled between the two at one table, and neither gives the other orders.',
      id: 'Bank itu jauh lebih besar daripada badan usaha milik desa dan membiayai hampir semuanya, tetapi setiap langkah disepakati keduanya di satu meja, dan tidak ada yang memberi perintah kepada yang lain.',
    },
  },
};

import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { poacFunctions } from './definition.js';

/** The functions of partnership management in passages for coders. Ours: the source names the functions and says no more. */
export const poacFunctionsExamples: ExamplesOf<typeof poacFunctions> = {
  planning: {
    example: {
      en: 'In January the farmers’ group and the foundation sat for two days over one large sheet of paper and put down what is done in which month, by whom and at what cost; the sheet hangs in the hall.',
      id: 'Pada bulan Januari, kelompok tani dan yayasan duduk dua hari di depan selembar kertas besar dan menuliskan apa yang dikerjakan pada bulan apa, oleh siapa, dan dengan biaya berapa; lembar itu tergantung di balai.',
    },
    counterExample: {
      en: 'The partners have known each other for years and begin whatever comes up; a plan was spoken of at the opening as the next thing to write.',
      id: 'Para mitra sudah lama saling mengenal dan memulai apa saja yang muncul; pada pembukaan, rencana disebut sebagai hal berikutnya yang akan ditulis.',
    },
  },
  organizing: {
    example: {
      en: 'At the first meeting they chose a coordinator, a treasurer and three teams, wrote down which team answers for what, and told every member the same evening where it belongs.',
      id: 'Pada pertemuan pertama mereka memilih koordinator, bendahara, dan tiga tim, menuliskan tim mana bertanggung jawab atas apa, dan malam itu juga memberi tahu setiap anggota di tim mana ia bertugas.',
    },
    counterExample: {
      en: 'The plan lists the tasks of the year in detail, but nobody was named for any of them, and whoever happens to be there takes one up.',
      id: 'Rencana memuat tugas setahun secara rinci, tetapi tidak seorang pun ditunjuk untuk satu tugas pun, dan siapa yang kebetulan hadir mengambilnya.',
    },
  },
  actuating: {
    example: {
      en: 'From March to October the four workshops were held with 118 participants in all; the field worker’s book gives the date and the trainer of each.',
      id: 'Dari Maret sampai Oktober keempat lokakarya diselenggarakan dengan 118 peserta seluruhnya; buku petugas lapangan mencatat tanggal dan pelatih setiap lokakarya.',
    },
    counterExample: {
      en: 'Rooms were booked, trainers engaged and banners hung up for the four workshops; when a visitor came in October none had been held.',
      id: 'Ruangan sudah dipesan, pelatih dikontrak, dan spanduk dipasang untuk empat lokakarya; ketika tamu datang pada bulan Oktober, belum satu pun yang berlangsung.',
    },
  },
  controlling: {
    example: {
      en: 'Each month two members from either side compare what was done with the plan, and in June they moved money from the seedlings to the well because the well lagged behind.',
      id: 'Setiap bulan dua orang dari masing-masing pihak membandingkan hasil kerja dengan rencana, dan pada bulan Juni mereka mengalihkan dana bibit ke sumur karena pekerjaan sumur tertinggal.',
    },
    counterExample: {
      en: 'Once a month the partners tell each other what they have done and applaud; the plan lies in a drawer, and no departure from it has been noticed or put right.',
      id: 'Sebulan sekali para mitra saling menceritakan apa yang dikerjakan dan bertepuk tangan; rencana tersimpan di laci, dan tidak ada penyimpangan yang diketahui atau diluruskan.',
    },
  },
};

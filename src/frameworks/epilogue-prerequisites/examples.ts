import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { epiloguePrerequisites } from './definition.js';

/** The five prerequisites of the epilogue in passages for coders. Ours: nobody named in them exists. */
export const epiloguePrerequisitesExamples: ExamplesOf<typeof epiloguePrerequisites> = {
  'good-leadership': {
    example: {
      en: 'The chairwoman opens each meeting with what was promised at the last, asks the quiet ones first, and took back a decision of hers in April when the figures spoke against it.',
      id: 'Ketua membuka setiap rapat dengan janji dari rapat sebelumnya, lebih dahulu bertanya kepada peserta yang pendiam, dan pada bulan April menarik keputusannya sendiri ketika angka menunjukkan sebaliknya.',
    },
    counterExample: {
      en: 'The charter describes an exemplary leadership in eleven points; the post has been empty for a year, and nobody calls the partners together.',
      id: 'Piagam menguraikan kepemimpinan teladan dalam sebelas butir; jabatannya kosong selama setahun, dan tidak ada yang mengumpulkan para mitra.',
    },
  },
  'good-governance': {
    example: {
      en: 'The city pays its share on the agreed day, posts each contract on the notice board and answered all nine letters of the partners within a week.',
      id: 'Pemerintah kota membayar bagiannya pada hari yang disepakati, menempelkan setiap kontrak di papan pengumuman, dan menjawab kesembilan surat mitra dalam seminggu.',
    },
    counterExample: {
      en: 'The mayor is popular and her prizes for good government fill a cabinet, but the share of the city arrives at no known date, and letters of the partners go unanswered.',
      id: 'Wali kota disukai dan lemarinya penuh penghargaan pemerintahan, tetapi bagian pemerintah kota dibayar tanpa tanggal yang pasti, dan surat para mitra tidak dijawab.',
    },
  },
  'clear-design': {
    example: {
      en: 'Three pages set out what the partnership is to reach, who belongs to it, who does what and in which steps; new members are taken through them, and disputes are settled by them.',
      id: 'Tiga halaman menguraikan apa yang hendak dicapai kemitraan, siapa anggotanya, siapa mengerjakan apa, dan langkah-langkahnya; anggota baru diajak membacanya, dan perselisihan diselesaikan berdasarkan halaman itu.',
    },
    counterExample: {
      en: 'A film of four minutes shows happy people under the words “growing together”; who does what for which goal is written nowhere and told differently by each.',
      id: 'Sebuah film empat menit menampilkan orang-orang gembira dengan kata “tumbuh bersama”; siapa mengerjakan apa untuk tujuan mana tidak tertulis dan diceritakan berbeda oleh tiap pihak.',
    },
  },
  'agreed-values': {
    example: {
      en: 'The temple council and the dive operators agreed that no guest enters the bay on ceremony days and that losses are shared; both kept to it through two high seasons.',
      id: 'Dewan pura dan pengusaha selam bersepakat bahwa tidak ada tamu memasuki teluk pada hari upacara dan bahwa kerugian ditanggung bersama; keduanya menepatinya selama dua musim ramai.',
    },
    counterExample: {
      en: 'The dive operators adopted a code of respect and sent it to the temple council, which never answered and holds that guests have no place in the bay.',
      id: 'Pengusaha selam menetapkan kode penghormatan dan mengirimkannya kepada dewan pura, yang tidak pernah menjawab dan berpendapat bahwa tamu tidak memiliki tempat di teluk itu.',
    },
  },
  'mutual-trust': {
    example: {
      en: 'The cooperative leaves its seed with the cold store without a receipt, and the cold store opens its meter to the cooperative; asked apart, each says that the other keeps its word.',
      id: 'Koperasi menitipkan benihnya di gudang pendingin tanpa tanda terima, dan gudang membuka meterannya kepada koperasi; ketika ditanya terpisah, masing-masing mengatakan pihak lain memegang janji.',
    },
    counterExample: {
      en: 'The cooperative trusts the cold store like a brother; the cold store lets nobody from the cooperative in and counts every sack twice.',
      id: 'Koperasi memercayai gudang pendingin seperti saudara; gudang tidak membolehkan orang koperasi masuk dan menghitung setiap karung dua kali.',
    },
  },
};

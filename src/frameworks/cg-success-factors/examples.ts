import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { cgSuccessFactors } from './definition.js';

/** The success factors of collaborative governance in passages for coders. Ours: nobody in them exists. */
export const cgSuccessFactorsExamples: ExamplesOf<typeof cgSuccessFactors> = {
  'direct-involvement': {
    example: {
      en: 'The director of the mill, the head of the office and the chair elected by the growers come to the monthly round themselves; only once in two years did somebody stand in for one of them.',
      id: 'Direktur penggilingan, kepala dinas, dan ketua yang dipilih petani datang sendiri ke pertemuan bulanan; dalam dua tahun hanya sekali salah satunya diwakili orang lain.',
    },
    counterExample: {
      en: 'All actors are said to be there: a law firm sits for the mill, an agency for the office, and an NGO for the growers, of whom none has ever come.',
      id: 'Semua aktor disebut hadir: kantor hukum mewakili penggilingan, biro jasa mewakili dinas, dan LSM mewakili petani, yang tidak seorang pun pernah datang.',
    },
  },
  'joint-decision': {
    example: {
      en: 'Where the weighing station stands was decided by growers, mill and office at one meeting, after each had brought a site; the minutes give the vote of each.',
      id: 'Letak stasiun timbang diputuskan petani, penggilingan, dan dinas dalam satu rapat setelah masing-masing membawa usulan lokasi; notula mencatat suara tiap pihak.',
    },
    counterExample: {
      en: 'Growers, mill and office discussed the weighing station at length; then the mill decided, and let the others know by letter.',
      id: 'Petani, penggilingan, dan dinas membahas stasiun timbang dengan panjang lebar; setelah itu penggilingan memutuskan dan memberi tahu yang lain melalui surat.',
    },
  },
  consensus: {
    example: {
      en: 'On the price formula they talked through four sessions until growers, mill and office could each say yes, and all three have applied it since.',
      id: 'Tentang rumus harga mereka bermusyawarah empat kali sampai petani, penggilingan, dan dinas masing-masing menyatakan setuju, dan sejak itu ketiganya menerapkannya.',
    },
    counterExample: {
      en: 'The price formula was carried by mill and office over the growers’ protest, and stands in the minutes as unanimous because the growers had gone home.',
      id: 'Rumus harga diloloskan penggilingan dan dinas meskipun petani memprotes, dan tercatat bulat dalam notula karena petani sudah pulang.',
    },
  },
  'conflict-management': {
    example: {
      en: 'When growers blocked the gate, the mediator named in the rules heard both sides within two days, and the settlement that he wrote has held for a year.',
      id: 'Ketika petani memblokir gerbang, penengah yang ditunjuk dalam aturan mendengarkan kedua pihak dalam dua hari, dan kesepakatan yang ditulisnya sudah bertahan setahun.',
    },
    counterExample: {
      en: 'When growers blocked the gate, the mill waited until they were tired; in the rules there is a heading for disputes with nothing under it.',
      id: 'Ketika petani memblokir gerbang, penggilingan menunggu sampai mereka lelah; dalam aturan ada judul tentang sengketa tanpa isi di bawahnya.',
    },
  },
  'relationship-complexity': {
    example: {
      en: 'Growers, mill, office, bank and campus are bound to one another by contracts, loans, courses, kinship and shared machines; the map drawn of it has 34 lines of seven kinds.',
      id: 'Petani, penggilingan, dinas, bank, dan kampus saling terikat oleh kontrak, pinjaman, kursus, kekerabatan, dan mesin bersama; peta yang digambar memuat 34 garis dari tujuh jenis.',
    },
    counterExample: {
      en: 'Twelve bodies stand around the mill on the poster, but each of them deals with the mill alone, by the same standard contract, and none with another.',
      id: 'Dua belas lembaga mengelilingi penggilingan pada poster, tetapi masing-masing hanya berurusan dengan penggilingan melalui kontrak baku yang sama, dan tidak satu pun dengan yang lain.',
    },
  },
};

import type { IndexWording } from '../../forms/index/wording.js';
import type { TjslAwardAspect, TjslAwardStatement } from './definition.js';

/** The award in words: Indonesian terms as the LAN report prints them, sentences ours. */
export const tjslAwardWording: IndexWording<TjslAwardAspect, TjslAwardAspect, never, TjslAwardStatement> = {
  label: {
    en: 'Award of the mayor of Bandung for TJSL programmes',
    id: 'Penghargaan Walikota Bandung untuk Program TJSL',
  },
  caution: {
    en: 'The award is decided by a team of assessors of the Forum, by criteria of which the report tells only the aspects. A profile here is what was judged by somebody on these aspects; it foretells no award, and gives no right to one.',
    id: 'Penghargaan diputuskan oleh tim penilai bentukan Forum dengan kriteria yang dalam laporan hanya disebut aspeknya. Profil di sini adalah penilaian seseorang atas aspek-aspek itu; profil ini tidak meramalkan penghargaan dan tidak memberi hak atasnya.',
  },
  groups: {
    'policy-commitment': { en: 'policy and commitment', id: 'kebijakan dan komitmen' },
    planning: { en: 'planning', id: 'perencanaan' },
    implementation: { en: 'implementation', id: 'pelaksanaan' },
    'monitoring-evaluation': { en: 'monitoring and evaluation', id: 'monitoring dan evaluasi' },
    sustainability: { en: 'sustainability', id: 'keberlanjutan' },
    documents: { en: 'supporting documents', id: 'dokumen pelengkap' },
    other: { en: 'other aspects', id: 'aspek-aspek lainnya' },
  },
  items: {
    'policy-commitment': {
      label: {
        en: 'policy and commitment of the company to TJSL',
        id: 'kebijakan dan komitmen perusahaan terhadap TJSL',
      },
      description: {
        en: 'Seen by the number and the nominal value of the TJSL programmes that the company carries out each year. From how many, or from what value on, it is fulfilled is not stated.',
        id: 'Dilihat dari jumlah dan nominal program TJSL yang dijalankan perusahaan setiap tahun. Mulai jumlah atau nilai berapa aspek ini terpenuhi tidak disebutkan.',
      },
    },
    planning: {
      label: {
        en: 'planning that fits the development programme of the city',
        id: 'perencanaan yang sesuai dengan program pembangunan kota',
      },
      description: {
        en: 'The main indicator is how well the plan of the TJSL programme fits the development programme of Bandung. Other indicators there may be are not named.',
        id: 'Indikator utamanya adalah kesesuaian rencana program TJSL dengan program pembangunan Kota Bandung. Indikator lain, jika ada, tidak disebutkan.',
      },
    },
    implementation: {
      label: {
        en: 'implementation that follows the plan',
        id: 'pelaksanaan yang sesuai dengan perencanaan',
      },
      description: {
        en: 'Seen by the percentage of deviation between the plan and the implementation of the TJSL programme. How it is computed, of what, and how much of it is acceptable, is not stated.',
        id: 'Dilihat dari persentase deviasi antara perencanaan dan pelaksanaan program TJSL. Cara menghitungnya, apa yang dihitung, dan batas yang dapat diterima tidak disebutkan.',
      },
    },
    'monitoring-evaluation': {
      label: {
        en: 'a report of monitoring and evaluation by the company',
        id: 'laporan monitoring dan evaluasi oleh perusahaan',
      },
      description: {
        en: 'Whether there is a report on the monitoring and evaluation of the TJSL programme, which the company carries out.',
        id: 'Ada tidaknya laporan pelaksanaan monitoring dan evaluasi program TJSL yang dilakukan perusahaan.',
      },
    },
    sustainability: {
      label: {
        en: 'a TJSL road map in the work plan of the company',
        id: 'road map TJSL dalam rencana kerja perusahaan',
      },
      description: {
        en: 'How sustainable the TJSL programme is, seen by the road map for it that stands in the work plan of the company.',
        id: 'Keberlanjutan program TJSL, dilihat dari road map program yang tercantum dalam rencana kerja perusahaan.',
      },
    },
    documents: {
      label: {
        en: 'administrative and physical evidence',
        id: 'bukti administrasi dan fisik',
      },
      description: {
        en: 'Supporting documents: administrative and physical evidence of planning, implementation, monitoring and evaluation of the TJSL programme.',
        id: 'Dokumen pelengkap: bukti administrasi dan fisik perencanaan, pelaksanaan, monitoring, serta evaluasi program TJSL.',
      },
    },
    other: {
      label: { en: 'other aspects that the Forum sets', id: 'aspek lain yang ditetapkan Forum' },
      description: {
        en: 'Whatever aspects the Forum TJSL sets further. The report names none; unknown, until somebody judges it who knows what the Forum has set.',
        id: 'Aspek-aspek lain yang ditetapkan lebih lanjut oleh Forum TJSL. Laporan tidak menyebut satu pun; belum diketahui, sampai dinilai oleh pihak yang mengetahui ketetapan Forum.',
      },
    },
  },
  statements: {
    cadence: {
      en: 'The award is given once every two years (24 months).',
      id: 'Penghargaan diberikan dua tahun sekali (24 bulan).',
    },
    giver: { en: 'The mayor (Walikota) gives it.', id: 'Penghargaan diberikan oleh Walikota.' },
    jury: {
      en: 'The companies that receive it are the result of the evaluation by a team of assessors (Tim Penilai Pemberian Penghargaan Program TJSL) that the Forum TJSL forms.',
      id: 'Perusahaan penerima adalah hasil evaluasi Tim Penilai Pemberian Penghargaan Program TJSL yang dibentuk Forum TJSL.',
    },
    'two-periods': {
      en: 'The award is given every two years, and this aspect looks at each year: whoever judges it has two years to look at. How they are joined is not stated.',
      id: 'Penghargaan diberikan setiap dua tahun, sedangkan aspek ini dilihat setiap tahun: penilai melihat dua tahun. Cara menggabungkannya tidak disebutkan.',
    },
    'nothing-weighed': {
      en: 'The report gives no weights, no thresholds and no scores: it lists the aspects.',
      id: 'Laporan tidak memberi bobot, ambang, maupun skor; aspek-aspeknya hanya dicantumkan.',
    },
    'set-by-the-forum': {
      en: 'Further aspects are set by the Forum TJSL.',
      id: 'Aspek lebih lanjut ditetapkan oleh Forum TJSL.',
    },
  },
};

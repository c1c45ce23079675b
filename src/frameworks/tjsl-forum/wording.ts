import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { TjslForumEntry, TjslForumStatement } from './definition.js';

/** The Forum TJSL in words: Indonesian terms as 4.2.1 to 4.2.3 of the LAN report print them, sentences ours. */
export const tjslForumWording: CatalogueWording<TjslForumEntry, never, never, TjslForumStatement> = {
  label: {
    en: 'Forum TJSL of Bandung: task, functions, meetings and structure',
    id: 'Forum TJSL Kota Bandung: tugas, fungsi, pertemuan, dan struktur',
  },
  caution: {
    en: 'This is what the Forum is told to do. The source records no single meeting or report.',
    id: 'Inilah yang diuraikan tentang Forum. Sumber tidak mencatat satu pun pertemuan atau laporannya.',
  },
  entries: {
    nature: {
      label: {
        en: 'an independent forum of four stakeholders',
        id: 'forum independen dari empat unsur pemangku kepentingan',
      },
      description: {
        en: 'Government, the private sector, academics and the community take part. The Forum is called independent (bersifat independen).',
        id: 'Melibatkan pemerintah daerah, swasta, akademisi, dan masyarakat. Forum disebut bersifat independen.',
      },
    },
    task: {
      label: {
        en: 'to help the mayor coordinate TJSL',
        id: 'membantu Walikota mengoordinasikan program TJSL',
      },
      description: {
        en: 'It helps the mayor (Walikota) to coordinate the planning, implementation, guidance and supervision of TJSL programmes in Bandung.',
        id: 'Membantu Walikota mengoordinasikan perencanaan, pelaksanaan, pembinaan, dan pengawasan program TJSL di Kota Bandung.',
      },
    },
    'function.a': {
      label: { en: 'work plan of the Forum', id: 'penyusunan rencana kerja Forum' },
      description: {
        en: 'The Forum draws up its own work plan.',
        id: 'Forum menyusun rencana kerjanya sendiri.',
      },
    },
    'function.b': {
      label: { en: 'coordination of planning', id: 'pengoordinasian perencanaan' },
      description: {
        en: 'The Forum coordinates the planning of TJSL programmes.',
        id: 'Forum mengoordinasikan perencanaan program TJSL.',
      },
    },
    'function.c': {
      label: { en: 'coordination of implementation', id: 'pengoordinasian pelaksanaan' },
      description: {
        en: 'The Forum coordinates the implementation of TJSL programmes.',
        id: 'Forum mengoordinasikan pelaksanaan program TJSL.',
      },
    },
    'function.d': {
      label: { en: 'guidance and supervision', id: 'pembinaan dan pengawasan' },
      description: {
        en: 'The Forum guides and supervises the planning and the implementation of TJSL programmes.',
        id: 'Forum membina dan mengawasi perencanaan dan pelaksanaan program TJSL.',
      },
    },
    'function.e': {
      label: { en: 'reporting and evaluation', id: 'pelaporan dan evaluasi' },
      description: {
        en: 'The Forum reports on TJSL programmes and evaluates them.',
        id: 'Forum melaporkan dan mengevaluasi program TJSL.',
      },
    },
    'meeting.quarterly': {
      label: { en: 'routine meeting every quarter', id: 'pertemuan rutin triwulanan' },
      description: {
        en: 'The Forum holds a routine meeting every quarter (triwulanan).',
        id: 'Forum menyelenggarakan pertemuan rutin setiap triwulan.',
      },
    },
    'progress.quarterly': {
      label: {
        en: 'evaluation and progress report every quarter, or at the mayor’s request',
        id: 'evaluasi dan laporan progress setiap triwulan, atau sewaktu-waktu atas permintaan Walikota',
      },
      description: {
        en: 'The Forum is obliged to evaluate, and to report the progress of TJSL programmes, every quarter or at any time at which the mayor asks for it.',
        id: 'Forum diwajibkan mengevaluasi dan melaporkan progress program TJSL secara berkala setiap triwulan, atau sewaktu-waktu sesuai permintaan Walikota.',
      },
    },
    period: {
      label: { en: 'period of the organisation, 2014–2017', id: 'periode organisasi tahun 2014–2017' },
      description: {
        en: 'The structure is that of the Forum for the period from 2014 to 2017, by Mayoral Decree 500/Kep.686-Bag.Ek/2014.',
        id: 'Struktur organisasi berlaku untuk Forum periode tahun 2014-2017, menurut Keputusan Walikota Nomor 500/Kep.686-Bag.Ek/2014.',
      },
    },
    structure: {
      label: {
        en: 'two fields with a place in the structure',
        id: 'dua bidang yang dilembagakan dalam struktur',
      },
      description: {
        en: 'Of the seven priority fields only two are institutionalised in the structure of the Forum: Social (Bidang Sosial) and Environment (Bidang Lingkungan).',
        id: 'Dari tujuh bidang prioritas, hanya dua yang dilembagakan dalam struktur organisasi Forum: Bidang Sosial dan Bidang Lingkungan.',
      },
    },
  },
  statements: {
    formed: {
      en: 'The Forum was formed to help the mayor coordinate the planning and implementation of TJSL programmes. Its task and functions are cited from Mayoral Regulation 354/2014.',
      id: 'Forum dibentuk untuk membantu Walikota mengoordinasikan perencanaan dan pelaksanaan program TJSL. Tugas dan fungsinya dikutip dari Peraturan Walikota Nomor 354 Tahun 2014.',
    },
    members: {
      en: 'The stakeholders who are involved in carrying out TJSL are part of the Forum.',
      id: 'Para pemangku kepentingan yang terlibat dalam pelaksanaan TJSL menjadi bagian dalam Forum.',
    },
    'what-sets-apart': {
      en: 'The report sees in the Forum what sets the TJSL partnership of Bandung apart: a place in which the stakeholders communicate, which makes coordination easier.',
      id: 'Laporan memandang Forum sebagai pembeda kemitraan TJSL Kota Bandung: wadah komunikasi para pemangku kepentingan yang mempermudah koordinasi.',
    },
    'independent-and-assisting': {
      en: 'The report calls the Forum independent; it also has it assist the mayor, and cites a decree of the mayor for its organisation. How the two go together it does not say.',
      id: 'Laporan menyebut Forum independen, sekaligus membantu Walikota dan organisasinya dikutip dari keputusan Walikota. Bagaimana keduanya berjalan bersama tidak dijelaskan.',
    },
    'third-naming': {
      en: '“Sosial” and “Lingkungan” are neither of the priority fields by name: those are called “kemakmuran” and “lingkungan hidup” among the seven, and “sosial ekonomi” and “lingk. hidup” in the table of realisation. Which of the seven “Sosial” stands for is not said.',
      id: 'Nama “Sosial” dan “Lingkungan” tidak sama dengan nama bidang prioritas: di antara ketujuh bidang disebut “kemakmuran” dan “lingkungan hidup”, sedangkan dalam tabel realisasi “sosial ekonomi” dan “lingk. hidup”. Bidang mana yang dimaksud dengan “Sosial” tidak disebutkan.',
    },
    'influence-claimed': {
      en: 'The report says that this will influence how the priority programmes are carried out, and points to the larger shares of environment and social in 2014 and 2015.',
      id: 'Laporan menyatakan bahwa hal ini akan berpengaruh terhadap pelaksanaan program prioritas, dan menunjuk pada bagian bidang lingkungan dan sosial yang lebih besar pada 2014 dan 2015.',
    },
    'influence-against': {
      en: 'The table of the same section has socio-economic fall by 41 per cent from 2014 to 2015, and religion, which has no field in the Forum, rise to more than three times its amount. The report does not discuss this.',
      id: 'Tabel pada bagian yang sama menunjukkan sosial ekonomi turun 41 persen dari 2014 ke 2015, sedangkan agama, yang tidak punya bidang dalam Forum, naik menjadi lebih dari tiga kali lipat. Laporan tidak membahasnya.',
    },
    'not-stated': {
      en: 'Not stated: who leads the Forum, how many members it has, how they are chosen, how it decides, and how long it may take. The chart of its organisation is missing in the text that was read.',
      id: 'Tidak disebutkan: siapa yang memimpin Forum, berapa anggotanya, bagaimana anggota dipilih, bagaimana Forum memutuskan, dan berapa lama waktunya. Bagan organisasinya tidak ada dalam naskah yang dibaca.',
    },
  },
};

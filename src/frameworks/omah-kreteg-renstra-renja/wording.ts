import type { ProcessWording } from '../../forms/process/wording.js';
import type {
  RenstraRenjaActor,
  RenstraRenjaPhase,
  RenstraRenjaStatement,
  RenstraRenjaTask,
} from './definition.js';

/** The activities of the programme in words: Indonesian terms as the study prints them, sentences ours. */
export const omahKretegRenstraRenjaWording: ProcessWording<
  RenstraRenjaPhase,
  RenstraRenjaTask,
  RenstraRenjaActor,
  RenstraRenjaStatement
> = {
  label: {
    en: 'Activities of Omah Kreteg Anggana by strategic plan and work plan',
    id: 'Kegiatan Omah Kreteg Anggana menurut RENSTRA dan RENJA',
  },
  caution: {
    en: 'The study tells what was done in one programme, and sets no norm for others: that somebody else did a task, or that one was left out, is a difference from this account. It says what came first; a departure from that is only noted.',
    id: 'Studi menceritakan apa yang dilakukan dalam satu program dan tidak menetapkan norma bagi program lain: bila suatu kegiatan dilakukan pihak lain atau ditinggalkan, itu hanya perbedaan dari cerita ini. Studi menyebut apa yang mengawali; penyimpangan darinya hanya dicatat.',
  },
  phases: {
    start: {
      label: { en: 'the beginning', id: 'awal program' },
      description: {
        en: 'The programme begins with socialisation; of when that was, the study says nothing but that the group was formed in 2019.',
        id: 'Program diawali dengan sosialisasi; mengenai waktunya, studi hanya menyebut kelompok dibentuk pada 2019.',
      },
    },
    'year-2020': {
      label: { en: 'activities of 2020', id: 'kegiatan tahun 2020' },
      description: {
        en: 'What the plan for 2020 lists, and what was done to carry the programme on and to develop it; in which order, the study does not say.',
        id: 'Isi rencana tahun 2020 serta hal-hal yang dilakukan untuk menjalankan dan mengembangkan program; urutannya tidak disebutkan studi.',
      },
    },
  },
  actors: {
    company: {
      en: 'the company (its public relations and community-development division)',
      id: 'perusahaan (Divisi Humas dan Community Development)',
    },
    group: { en: 'the fostered group', id: 'kelompok mitra binaan' },
    'health-office': { en: 'the health office of the city', id: 'Dinas Kesehatan kota' },
    'promotion-partner': {
      en: 'partners in promotion (media, an alumni community)',
      id: 'mitra promosi (media, komunitas alumni)',
    },
  },
  tasks: {
    socialisation: {
      label: { en: 'socialisation', id: 'sosialisasi' },
      description: {
        en: 'The manager of the existing sambal kreteg is met and persuaded to join, so that others may follow; the programme is explained, and eight people are chosen from one community group.',
        id: 'Pengelola sambal kreteg yang sudah ada ditemui dan diyakinkan untuk ikut agar warga lain tertarik; program dijelaskan, dan delapan orang dipilih dari satu kelompok masyarakat.',
      },
    },
    'government-involvement': {
      label: { en: 'involving local government', id: 'melibatkan pemerintah daerah' },
      description: {
        en: 'The health office is invited to the socialisation. From it came the precondition for a P-IRT licence, and knowledge of how to produce within the law.',
        id: 'Dinas Kesehatan diundang dalam sosialisasi. Hasilnya berupa izin prasyarat P-IRT dan pengetahuan tentang produksi yang sesuai dengan perundang-undangan.',
      },
    },
    'renstra-2020.licensing': {
      label: { en: 'planning licences for 2020', id: 'merencanakan perizinan tahun 2020' },
      description: {
        en: 'Seeing to licences is put in the plan for 2020, as institutional strengthening; whether it was seen to is asked further on.',
        id: 'Pengurusan perizinan dimasukkan dalam rencana tahun 2020 sebagai penguatan kelembagaan; pelaksanaannya ditanyakan tersendiri.',
      },
    },
    'renstra-2020.marketing': {
      label: { en: 'planning marketing for 2020', id: 'merencanakan pemasaran tahun 2020' },
      description: {
        en: 'Widening the market is put in the plan for 2020, as institutional strengthening too.',
        id: 'Perluasan pemasaran dimasukkan dalam rencana tahun 2020, juga sebagai penguatan kelembagaan.',
      },
    },
    'renstra-2020.training': {
      label: { en: 'planning trainings for 2020', id: 'merencanakan pelatihan tahun 2020' },
      description: {
        en: 'Trainings for the community are put in the plan for 2020, as institutional strengthening too.',
        id: 'Pelatihan bagi masyarakat dimasukkan dalam rencana tahun 2020, juga sebagai penguatan kelembagaan.',
      },
    },
    'dev.training': {
      label: { en: 'giving trainings', id: 'memberikan pelatihan' },
      description: {
        en: 'Trainings in marketing, environmental management and food are given, by speakers from inside and outside the company.',
        id: 'Pelatihan pemasaran, manajemen lingkungan, dan edukasi penyuluhan pangan diberikan oleh narasumber dari dalam dan luar perusahaan.',
      },
    },
    'dev.licensing': {
      label: { en: 'seeing to licences', id: 'mengurus perizinan' },
      description: {
        en: 'With the health office, requirements of the P-IRT are met, food safety is taught, and production house and packaging are brought to its rules. The licence was obtained in 2020.',
        id: 'Bersama Dinas Kesehatan, persyaratan PIRT dipenuhi, keamanan pangan dilatihkan, serta rumah produksi dan kemasan disesuaikan dengan aturannya. Izin diperoleh pada 2020.',
      },
    },
    'dev.innovation': {
      label: { en: 'product innovation', id: 'inovasi produk' },
      description: {
        en: 'Sambal kreteg, before in plastic, comes in several flavours and in a standing pouch; jamu anggana and kripik anggana are new.',
        id: 'Sambal kreteg yang semula dikemas plastik kini hadir dengan varian rasa dan kemasan standing pouch; jamu anggana dan kripik anggana menjadi produk baru.',
      },
    },
    'dev.marketing': {
      label: { en: 'marketing of the products', id: 'pemasaran produk' },
      description: {
        en: 'The products are sold online (Instagram, Shopee, groups) and in the canteen of the company cooperative, promoted with MNC Media, in the Infinite 88 community and at exhibitions of PLN. A virtual exhibition was planned.',
        id: 'Produk dijual secara daring (Instagram, Shopee, grup-grup) dan di kantin koperasi perusahaan, serta dipromosikan bersama MNC Media, komunitas Infinite 88, dan pameran PLN. Pameran virtual masih direncanakan.',
      },
    },
    closeness: {
      label: { en: 'close contact with members', id: 'menjalin keakraban dengan anggota' },
      description: {
        en: 'Contact with the members is kept close throughout, direct and indirect, in dialogue.',
        id: 'Keakraban dengan anggota dijaga selama program, secara langsung maupun tidak langsung, dengan cara dialogis.',
      },
    },
  },
  statements: {
    'listings-differ': {
      en: 'Two listings differ: by RENSTRA and RENJA the study names licences, marketing and trainings; what it tells as done is training, licensing, innovation and marketing. Innovation stands in the second only.',
      id: 'Dua daftar berbeda: menurut RENSTRA dan RENJA, studi menyebut perizinan, pemasaran, dan pelatihan; yang diceritakan sebagai pelaksanaan adalah pelatihan, pengurusan izin, inovasi, dan pemasaran. Inovasi hanya ada dalam daftar kedua.',
    },
    'health-office-when': {
      en: 'The results tell of the health office beside the first socialisation and give no year; the conclusion puts it after that, in 2020. The conclusion is followed here.',
      id: 'Bagian hasil menyebut Dinas Kesehatan berdampingan dengan sosialisasi awal tanpa tahun; kesimpulan menempatkannya sesudah itu, pada 2020. Di sini kesimpulan yang diikuti.',
    },
    'marketing-continues-innovation': {
      en: 'The study calls help with marketing a continuation of product innovation; it dates neither.',
      id: 'Studi menyebut pendampingan pemasaran sebagai kelanjutan dari inovasi produk; keduanya tidak diberi tanggal.',
    },
    outcome: {
      en: 'The study concludes that trainings gave the community an independence that led it to innovate, so that its sambal could be licensed and made known outside, and that both sides gain.',
      id: 'Studi menyimpulkan bahwa pelatihan menumbuhkan kemandirian yang mendorong masyarakat berinovasi, sehingga sambalnya dapat memperoleh izin dan dikenal di luar, dan kedua pihak saling diuntungkan.',
    },
  },
};

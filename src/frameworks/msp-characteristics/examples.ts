import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { mspCharacteristics } from './definition.js';

/** The characteristics of a multi-stakeholder partnership in passages for coders. Ours: nobody in them exists. */
export const mspCharacteristicsExamples: ExamplesOf<typeof mspCharacteristics> = {
  'shared-problem-aspiration': {
    example: {
      en: 'Asked apart from each other, the fishers’ cooperative and the hatchery both name the dying reef as their problem and its return as their aim; each gives its Sundays to the coral nursery and leaves the other its keys.',
      id: 'Ketika ditanya secara terpisah, koperasi nelayan dan tempat pembenihan sama-sama menyebut terumbu yang mati sebagai masalah dan pulihnya sebagai tujuan; masing-masing merelakan hari Minggu untuk pembibitan karang dan menitipkan kuncinya kepada yang lain.',
    },
    counterExample: {
      en: 'Cooperative and hatchery signed one page about the reef, but the hatchery talks of its licence and the cooperative of diesel, and neither lends the other a boat without a deposit.',
      id: 'Koperasi dan tempat pembenihan menandatangani satu halaman tentang terumbu, tetapi pembenihan berbicara soal izinnya dan koperasi soal solar, dan keduanya tidak meminjamkan perahu tanpa jaminan.',
    },
  },
  'key-stakeholders': {
    example: {
      en: 'Quarry owners, lorry drivers and the families along the road have all sat at the table on the dust since its first meeting, as the lists of attendance show.',
      id: 'Pemilik tambang batu, sopir truk, dan keluarga di sepanjang jalan ikut membahas debu sejak pertemuan pertama, seperti terlihat pada daftar hadir.',
    },
    counterExample: {
      en: 'Experts of four institutions have met about the dust from the beginning; the families who breathe it were first invited to the closing ceremony.',
      id: 'Ahli dari empat lembaga bertemu tentang debu sejak awal; keluarga yang menghirupnya baru diundang pada acara penutupan.',
    },
  },
  'multiple-sectors': {
    example: {
      en: 'The fishery office, a canning company, a women’s group and an NGO carry out the programme, each with work and reasons of its own: the company wants steady supply, the NGO a living coast.',
      id: 'Dinas perikanan, perusahaan pengalengan, kelompok perempuan, dan LSM menjalankan program dengan pekerjaan dan alasan masing-masing: perusahaan menginginkan pasokan tetap, LSM menginginkan pesisir yang hidup.',
    },
    counterExample: {
      en: 'Seven bodies run the programme, but all seven are offices and enterprises of one regency and answer to the same regent.',
      id: 'Tujuh lembaga menjalankan program, tetapi ketujuhnya adalah kantor dan badan usaha satu kabupaten yang bertanggung jawab kepada bupati yang sama.',
    },
  },
  'agreed-dynamic-design': {
    example: {
      en: 'All five partners signed the design after its third reading and give the same reasons for it; when the rains came early they agreed within a week to change the order of two steps.',
      id: 'Kelima mitra menandatangani desain setelah pembacaan ketiga dan mengemukakan alasan yang sama; ketika hujan datang lebih awal, mereka sepakat dalam seminggu untuk menukar urutan dua langkah.',
    },
    counterExample: {
      en: 'The funder alone approved the consultant’s design; the others follow its tables to the letter, although two of the steps no longer fit the season.',
      id: 'Hanya penyandang dana yang menyetujui desain konsultan; pihak lain mengikuti tabelnya kata demi kata, walaupun dua langkahnya tidak lagi cocok dengan musim.',
    },
  },
  'expectations-and-rules': {
    example: {
      en: 'At the start each partner wrote on cards what it hopes for, and the rules then agreed, on who informs whom, how decisions fall, who leads and who answers for what, were kept when the chair changed in May.',
      id: 'Pada awalnya setiap mitra menuliskan harapannya pada kartu, dan aturan yang kemudian disepakati tentang siapa memberi tahu siapa, cara memutuskan, siapa memimpin, dan siapa bertanggung jawab atas apa dipatuhi ketika ketua berganti pada bulan Mei.',
    },
    counterExample: {
      en: 'The partners greet each other heartily and take it that all want the same; rules were put off to a later meeting, and in May two of them claimed the chair.',
      id: 'Para mitra saling menyapa dengan hangat dan menganggap semua menginginkan hal yang sama; aturan ditunda ke rapat berikutnya, dan pada bulan Mei dua di antaranya mengaku sebagai ketua.',
    },
  },
  'power-and-conflict': {
    example: {
      en: 'The facilitator lets the sharecroppers speak before the estate, a lawyer goes through the papers with them beforehand, and in April their objection to the fence was upheld.',
      id: 'Fasilitator mempersilakan penggarap berbicara sebelum pihak perkebunan, seorang pengacara membahas berkas dengan mereka sebelumnya, dan pada bulan April keberatan mereka atas pagar diterima.',
    },
    counterExample: {
      en: 'Meetings with the estate pass without a quarrel, but only since the sharecroppers have stopped speaking up after being cut short three times.',
      id: 'Rapat dengan perkebunan berlangsung tanpa pertengkaran, tetapi itu karena penggarap tidak lagi angkat bicara setelah tiga kali dipotong.',
    },
  },
  learning: {
    example: {
      en: 'After each harvest farmers, extension workers and mill visit one another’s workplaces and tell what they had taken for granted; the mill has changed its mind about wet grain, the farmers theirs about late payment.',
      id: 'Seusai setiap panen, petani, penyuluh, dan penggilingan saling mengunjungi tempat kerja dan menceritakan anggapan mereka selama ini; penggilingan mengubah pandangannya tentang gabah basah, petani tentang pembayaran yang terlambat.',
    },
    counterExample: {
      en: 'The mill’s expert lectures the farmers on quality every month; what the mill itself might learn has never been a subject, and objections are answered with the same slide.',
      id: 'Ahli penggilingan menceramahi petani tentang mutu setiap bulan; apa yang dapat dipelajari penggilingan sendiri belum pernah dibahas, dan sanggahan dijawab dengan salindia yang sama.',
    },
  },
  balance: {
    example: {
      en: 'The steering board sets standards and the ceiling of costs, the hamlet meetings choose the sites, and last year either side took over three proposals of the other.',
      id: 'Dewan pengarah menetapkan standar dan batas biaya, rapat dusun memilih lokasi, dan tahun lalu masing-masing pihak menerima tiga usul dari pihak lain.',
    },
    counterExample: {
      en: 'Every hamlet sent in its wishes on a form, after which the department published the list that it had drawn up before; of the wishes none is in it.',
      id: 'Setiap dusun mengirimkan keinginannya melalui formulir, lalu dinas menerbitkan daftar yang sudah disusun sebelumnya; tidak satu pun keinginan itu ada di dalamnya.',
    },
  },
  'institutional-change': {
    example: {
      en: 'The cleansing department gave up its rule that only registered firms handle waste, rewrote its handbook, and now runs two transfer points together with the waste pickers’ groups.',
      id: 'Dinas kebersihan melepaskan aturannya bahwa hanya perusahaan terdaftar yang menangani sampah, menulis ulang pedomannya, dan kini mengelola dua tempat pemindahan bersama kelompok pemulung.',
    },
    counterExample: {
      en: 'The cleansing department opened an innovation corner with soft chairs where ideas are collected; contracts and procedures go the way that they have gone for twenty years.',
      id: 'Dinas kebersihan membuka pojok inovasi dengan kursi empuk untuk menampung gagasan; kontrak dan prosedur berjalan seperti selama dua puluh tahun ini.',
    },
  },
};

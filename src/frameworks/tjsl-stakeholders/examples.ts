import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { tjslStakeholders } from './definition.js';

/** The duties of the TJSL stakeholders in passages for coders. Ours: nobody named in them exists. */
export const tjslStakeholdersExamples: ExamplesOf<typeof tjslStakeholders> = {
  'local-government.1': {
    example: {
      en: 'In the past year the economy office brought nine firms together with neighbourhoods, gave two courses on running a programme and inspected eleven sites, each with a record of the visit.',
      id: 'Dalam setahun terakhir bagian perekonomian mempertemukan sembilan perusahaan dengan warga, mengadakan dua kursus pengelolaan program, dan memeriksa sebelas lokasi, masing-masing dengan berita acara.',
    },
    counterExample: {
      en: 'Every signboard names the office as supervisor, but it looked at one site, once; no firm was brought together with anybody, and nobody was guided.',
      id: 'Setiap papan nama menyebut dinas sebagai pengawas, tetapi dinas hanya sekali melihat satu lokasi; tidak ada perusahaan yang dipertemukan dengan siapa pun, dan tidak ada yang dibina.',
    },
  },
  'local-government.2': {
    example: {
      en: 'In March four officials of the local government visited each company that runs a programme and marked it on the form for the award of the mayor.',
      id: 'Pada bulan Maret empat pegawai pemerintah daerah mengunjungi setiap perusahaan pelaksana program dan memberi nilai pada formulir penghargaan wali kota.',
    },
    counterExample: {
      en: 'The mayor hands over a trophy on the stage, but it was a magazine that judged the companies, by a poll of its readers.',
      id: 'Wali kota menyerahkan piala di panggung, tetapi yang menilai perusahaan adalah sebuah majalah, melalui jajak pendapat pembacanya.',
    },
  },
  'local-government.3': {
    example: {
      en: 'The regional budget has a line for guiding and supervising TJSL, out of which the travel and the courses of the year were paid.',
      id: 'Anggaran daerah memuat pos pembinaan dan pengawasan TJSL, dan dari pos itulah perjalanan serta kursus tahun itu dibayar.',
    },
    counterExample: {
      en: 'The officials guide and inspect, but fuel, meals and the rent of the course room are paid by the companies that they come to see.',
      id: 'Para pegawai membina dan memeriksa, tetapi bahan bakar, konsumsi, dan sewa ruang kursus dibayar oleh perusahaan yang mereka datangi.',
    },
  },
  'academics.1': {
    example: {
      en: 'In June two lecturers handed in a note on how the programmes had been run, with six recommendations on how the kelurahan are chosen.',
      id: 'Pada bulan Juni dua dosen menyerahkan catatan tentang jalannya program, dengan enam rekomendasi mengenai cara memilih kelurahan.',
    },
    counterExample: {
      en: 'A lecturer chaired the discussion and the campus lent its hall, but neither of them said anything on how the programmes are run.',
      id: 'Seorang dosen memandu diskusi dan kampus meminjamkan aulanya, tetapi keduanya tidak mengatakan apa pun tentang pelaksanaan program.',
    },
  },
  'business.1': {
    example: {
      en: 'Each October a team of the cement firm draws up the TJSL programme of the coming year, with goals, places and costs.',
      id: 'Setiap Oktober tim perusahaan semen menyusun program TJSL tahun berikutnya, lengkap dengan sasaran, tempat, dan biaya.',
    },
    counterExample: {
      en: 'The firm’s name is on the cover of the plan, but a consultant of the city wrote it, and the firm signed and transferred the sum.',
      id: 'Nama perusahaan tercantum pada sampul rencana, tetapi yang menulisnya adalah konsultan pemerintah kota, sedangkan perusahaan menandatangani dan mentransfer dananya.',
    },
  },
  'business.2': {
    example: {
      en: 'The bank paid the whole cost of the water programme in three instalments, and the proofs of transfer are in the file.',
      id: 'Bank membayar seluruh biaya program air bersih dalam tiga tahap, dan bukti transfernya ada dalam arsip.',
    },
    counterExample: {
      en: 'The bank’s emblem is painted on the water tower, but the tower was paid for out of the city’s budget, and the bank’s own share is announced for next year.',
      id: 'Lambang bank terpampang pada menara air, tetapi menara itu dibayar dari anggaran kota, sedangkan bagian bank sendiri baru diumumkan untuk tahun depan.',
    },
  },
  'business.3': {
    example: {
      en: 'After each of its seven activities the hotel sent the Forum a report with the dates, the costs and the recipients.',
      id: 'Seusai masing-masing dari ketujuh kegiatannya, hotel mengirim laporan kepada Forum dengan tanggal, biaya, dan penerimanya.',
    },
    counterExample: {
      en: 'The hotel showed its seven activities on its own pages with pictures, but to the Forum it reported none of them; a draft on the first is in somebody’s drawer.',
      id: 'Hotel menampilkan ketujuh kegiatannya di laman sendiri dengan foto, tetapi tidak satu pun dilaporkannya kepada Forum; rancangan laporan kegiatan pertama masih tersimpan di laci seseorang.',
    },
  },
  'community.1': {
    example: {
      en: 'In February a youth group handed in a signed proposal with a budget, in which it asks for a reading room to be financed.',
      id: 'Pada bulan Februari sebuah kelompok pemuda menyerahkan proposal bertanda tangan dengan anggaran, yang memohon pendanaan ruang baca.',
    },
    counterExample: {
      en: 'Residents told the visiting director how glad they would be of a reading room, but nobody wrote a proposal; the company drew one up for them.',
      id: 'Warga mengatakan kepada direktur yang berkunjung betapa senangnya mereka jika ada ruang baca, tetapi tidak ada yang menulis proposal; perusahaan sendiri yang menyusunnya.',
    },
  },
  'community.2': {
    example: {
      en: 'Since April sixty households have drawn their water at the new wells, and a list of users hangs at each of them.',
      id: 'Sejak April enam puluh rumah tangga mengambil air di sumur baru, dan daftar pemakai tergantung pada setiap sumur.',
    },
    counterExample: {
      en: 'The wells are entered as a benefit of the neighbourhood, but they are inside the factory fence, and it is the canteen of the factory that uses them.',
      id: 'Sumur itu dicatat sebagai manfaat bagi warga, tetapi letaknya di dalam pagar pabrik, dan yang memakainya adalah kantin pabrik.',
    },
  },
};

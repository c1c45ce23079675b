import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { tjslStakeholders } from './definition.js';

/** The duties in TJSL in passages for coders. Ours: no agency, company, campus or amount in them is of the report. */
export const tjslStakeholdersExamples: ExamplesOf<typeof tjslStakeholders> = {
  'local-government.1': {
    example: {
      en: 'The social affairs agency found partners for four companies, trained their staff in local needs and visited each of the four programmes twice last year.',
      id: 'Dinas sosial mencarikan mitra bagi empat perusahaan, melatih staf mereka tentang kebutuhan setempat, dan mengunjungi keempat program masing-masing dua kali tahun lalu.',
    },
    counterExample: {
      en: 'The social affairs agency receives the donations of companies for its own orphanage; helping, guiding and checking TJSL programmes is done by a foundation of the companies themselves.',
      id: 'Dinas sosial menerima sumbangan perusahaan untuk panti asuhannya sendiri; fasilitasi, pembinaan, dan pengawasan program TJSL dilakukan yayasan milik perusahaan.',
    },
  },
  'local-government.2': {
    example: {
      en: 'Officials of three agencies went through the programmes of 41 companies with the criteria in hand and gave their marks to the mayor before the award.',
      id: 'Pegawai dari tiga dinas menilai program 41 perusahaan berdasarkan kriteria dan menyerahkan nilainya kepada Walikota sebelum penghargaan diberikan.',
    },
    counterExample: {
      en: 'Readers of a newspaper voted for the kindest company, and officials clapped at the prize giving; for the mayor’s award no company has been assessed.',
      id: 'Pembaca surat kabar memilih perusahaan terbaik, dan para pejabat bertepuk tangan saat penyerahan hadiah; untuk penghargaan Walikota belum ada perusahaan yang dinilai.',
    },
  },
  'local-government.3': {
    example: {
      en: 'The regional budget holds 150 million rupiah for the trainings and field visits of the agencies on TJSL, of which 120 million were spent by November.',
      id: 'APBD memuat 150 juta rupiah untuk pelatihan dan kunjungan lapangan dinas terkait TJSL, yang 120 juta di antaranya terpakai sampai November.',
    },
    counterExample: {
      en: 'The agency does visit the programmes, but in cars and on allowances of the companies that it looks at; it pays nothing towards guidance and supervision.',
      id: 'Dinas memang mengunjungi program, tetapi dengan mobil dan uang harian dari perusahaan yang ditinjaunya; untuk pembinaan dan pengawasan dinas tidak mengeluarkan biaya.',
    },
  },
  'academics.1': {
    example: {
      en: 'Two lecturers in nursing studied the companies’ health posts and laid seven recommendations before the TJSL forum in September, with reasons for each.',
      id: 'Dua dosen keperawatan mengkaji pos kesehatan milik perusahaan dan pada bulan September menyampaikan tujuh rekomendasi beserta alasannya kepada forum TJSL.',
    },
    counterExample: {
      en: 'A university received scholarships and a new laboratory out of TJSL funds; on how the programme is run its scholars have said nothing.',
      id: 'Sebuah universitas menerima beasiswa dan laboratorium baru dari dana TJSL; tentang pelaksanaan program para akademisinya tidak menyampaikan apa pun.',
    },
  },
  'business.1': {
    example: {
      en: 'In October the textile mill wrote its TJSL plan for the coming year: three programmes, each with a place, a target and a month.',
      id: 'Pada bulan Oktober, pabrik tekstil menyusun rencana TJSL untuk tahun depan: tiga program, masing-masing dengan tempat, sasaran, dan bulan pelaksanaan.',
    },
    counterExample: {
      en: 'The textile mill gives to whoever rings at its gate, generously and often, but it plans no programme and does not know in January what it gives in June.',
      id: 'Pabrik tekstil memberi kepada siapa pun yang datang ke gerbangnya, sering dan tidak sedikit, tetapi tidak merencanakan program dan pada bulan Januari tidak tahu apa yang diberikan pada bulan Juni.',
    },
  },
  'business.2': {
    example: {
      en: 'The hotel group paid for the clean-up boats and their fuel in full, 420 million rupiah, as its statement of the TJSL account shows.',
      id: 'Grup hotel membiayai sepenuhnya kapal pembersih dan bahan bakarnya, 420 juta rupiah, seperti terlihat dalam laporan rekening TJSL-nya.',
    },
    counterExample: {
      en: 'The hotel group put its emblem on the clean-up boats, which the port authority had bought and fuels.',
      id: 'Grup hotel memasang lambangnya pada kapal pembersih, yang dibeli dan diisi bahan bakarnya oleh otoritas pelabuhan.',
    },
  },
  'business.3': {
    example: {
      en: 'After each of its five programmes the shipyard sent the forum a report with activities, costs and pictures; all five bear the date of receipt.',
      id: 'Setelah setiap program dari kelima programnya, galangan kapal mengirim laporan kegiatan, biaya, dan gambar kepada forum; kelimanya bertanggal terima.',
    },
    counterExample: {
      en: 'The shipyard writes of its programmes in advertisements and on its calendar; a report on the carrying out of any of them has not been handed in.',
      id: 'Galangan kapal menulis tentang programnya dalam iklan dan kalender; laporan pelaksanaan belum diserahkan untuk satu program pun.',
    },
  },
  'community.1': {
    example: {
      en: 'The kite makers’ group handed in a proposal of six pages in February, with the costs of a drying room, and has the receipt of the secretariat.',
      id: 'Kelompok pembuat layang-layang mengajukan proposal enam halaman pada bulan Februari, lengkap dengan biaya ruang pengering, dan menyimpan tanda terima dari sekretariat.',
    },
    counterExample: {
      en: 'The company’s consultant wrote a proposal in the name of the kite makers and handed it in; they learned of it when the drying room was delivered.',
      id: 'Konsultan perusahaan menulis dan mengajukan proposal atas nama pembuat layang-layang; mereka mengetahuinya ketika ruang pengering itu datang.',
    },
  },
  'community.2': {
    example: {
      en: 'Thirty-two pupils of the quarter attend school on TJSL grants this year, and the school lists each payment.',
      id: 'Tiga puluh dua anak dari permukiman itu bersekolah dengan bantuan TJSL tahun ini, dan sekolah mencatat setiap pembayarannya.',
    },
    counterExample: {
      en: 'The pupils of the quarter filled in forms for TJSL grants and were photographed with a large cheque; no payment has reached them or the school.',
      id: 'Anak-anak dari permukiman itu mengisi formulir bantuan TJSL dan difoto dengan cek besar; belum ada pembayaran yang sampai kepada mereka ataupun sekolah.',
    },
  },
};

import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { tjslAward } from './definition.js';

/** The award in passages for coders. Ours: nobody named in them exists. */
export const tjslAwardExamples: ExamplesOf<typeof tjslAward> = {
  'policy-commitment': {
    example: {
      en: 'The books of the company list twelve TJSL programmes in each of the last two years, with what was spent on each.',
      id: 'Pembukuan perusahaan mencatat dua belas program TJSL pada masing-masing dari dua tahun terakhir, lengkap dengan nominal setiap program.',
    },
    counterExample: {
      en: 'A policy on the community hangs framed in the lobby, but in both years the company carried out no TJSL programme, and the first one is planned for the next.',
      id: 'Kebijakan tentang masyarakat terpajang berbingkai di lobi, tetapi pada kedua tahun itu perusahaan tidak menjalankan program TJSL apa pun, dan program pertama baru direncanakan untuk tahun berikutnya.',
    },
  },
  planning: {
    example: {
      en: 'Beside each programme in the company’s plan stands the goal of the city’s development programme that it serves, and the choice of sites was made from the list of the planning agency.',
      id: 'Di samping setiap program dalam rencana perusahaan tertulis sasaran program pembangunan kota yang didukungnya, dan pilihan lokasi diambil dari daftar badan perencanaan.',
    },
    counterExample: {
      en: 'The first page of the plan quotes the development programme of the city, but the activities are those that the head office chose for all of its branches, and none of them serves it.',
      id: 'Halaman pertama rencana mengutip program pembangunan kota, tetapi kegiatannya adalah pilihan kantor pusat untuk semua cabang, dan tidak satu pun mendukung program itu.',
    },
  },
  implementation: {
    example: {
      en: 'Of twenty planned activities nineteen took place in the month and at the cost that had been planned, and a table works out the deviation.',
      id: 'Dari dua puluh kegiatan yang direncanakan, sembilan belas terlaksana pada bulan dan dengan biaya sesuai rencana, dan sebuah tabel memuat perhitungan deviasinya.',
    },
    counterExample: {
      en: 'The brochure shows a busy year, but three of the twenty planned activities were begun, and whatever else it shows had not been planned.',
      id: 'Brosur memperlihatkan tahun yang sibuk, tetapi dari dua puluh kegiatan yang direncanakan baru tiga yang dimulai, dan selebihnya dalam brosur itu tidak pernah direncanakan.',
    },
  },
  'monitoring-evaluation': {
    example: {
      en: 'For each half-year there is a report by the company’s own team on what was found on every visit and what was changed because of it.',
      id: 'Untuk setiap semester ada laporan dari tim perusahaan sendiri tentang temuan pada setiap kunjungan dan perubahan yang dilakukan karenanya.',
    },
    counterExample: {
      en: 'The city’s inspectors came twice and wrote about what they saw, but of the company itself there is so far an outline of a report.',
      id: 'Pengawas kota dua kali datang dan menulis apa yang dilihatnya, tetapi dari perusahaan sendiri baru ada kerangka laporan.',
    },
  },
  sustainability: {
    example: {
      en: 'The work plan of the company holds a road map of its TJSL programme for five years, and what was done this year is what it sets down for the second.',
      id: 'Rencana kerja perusahaan memuat road map program TJSL untuk lima tahun, dan yang dikerjakan tahun ini adalah isi road map untuk tahun kedua.',
    },
    counterExample: {
      en: 'In an interview the director spoke of a road map to the end of the decade, but the work plan holds none, and a consultant is still being looked for.',
      id: 'Dalam wawancara direktur menyebut road map sampai akhir dasawarsa, tetapi rencana kerja tidak memuatnya, dan konsultannya masih dicari.',
    },
  },
  documents: {
    example: {
      en: 'In the file are the plan, the contracts, dated photographs, the receipts and the evaluation of every activity, and on the ground stands what they show.',
      id: 'Dalam arsip terdapat rencana, kontrak, foto bertanggal, kuitansi, dan evaluasi setiap kegiatan, dan di lapangan berdiri apa yang ditunjukkannya.',
    },
    counterExample: {
      en: 'There are four hundred photographs of one opening, but the folders for plan, receipts and evaluation, though labelled, are empty.',
      id: 'Ada empat ratus foto dari satu peresmian, tetapi map untuk rencana, kuitansi, dan evaluasi, meskipun sudah berlabel, masih kosong.',
    },
  },
  other: {
    example: {
      en: 'The Forum has laid down that it also looks at work for people with disabilities, and the company shows contracts with eleven of them who work in its programme.',
      id: 'Forum menetapkan bahwa kesempatan kerja bagi penyandang disabilitas juga dilihat, dan perusahaan menunjukkan kontrak dengan sebelas orang yang bekerja dalam programnya.',
    },
    counterExample: {
      en: 'The company shows certificates for saving energy, of which the Forum has laid down nothing, but what the Forum did lay down, work for people with disabilities, is with the company at the stage of a plan.',
      id: 'Perusahaan menunjukkan sertifikat penghematan energi, yang tidak ditetapkan Forum, tetapi yang memang ditetapkan Forum, yaitu kesempatan kerja bagi penyandang disabilitas, di perusahaan itu baru berupa rencana.',
    },
  },
};

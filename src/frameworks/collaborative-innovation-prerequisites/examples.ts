import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { collaborativeInnovationPrerequisites } from './definition.js';

/**
 * The prerequisites of collaborative innovation in passages for coders: kept in practice, or only announced. Ours: none is of
 * the sources.
 */
export const collaborativeInnovationPrerequisitesExamples: ExamplesOf<
  typeof collaborativeInnovationPrerequisites
> = {
  'clear-mission': {
    example: {
      en: 'Bus operator and disability association explain the mission alike, a town in which each stop can be reached by wheelchair, and confirmed it to each other again in the second year.',
      id: 'Perusahaan bus dan perhimpunan difabel menjelaskan misi dengan cara yang sama, yaitu kota yang setiap haltenya dapat dicapai dengan kursi roda, dan kembali saling menegaskannya pada tahun kedua.',
    },
    counterExample: {
      en: 'The agency put a mission statement on its website; the bus operator has not seen it, and the association believes the mission to be cheaper tickets.',
      id: 'Dinas memuat pernyataan misi di situsnya; perusahaan bus belum pernah melihatnya, dan perhimpunan mengira misinya adalah tiket yang lebih murah.',
    },
  },
  'detailed-plan': {
    example: {
      en: 'For each of the forty stops the plan gives the works, the crew, the week and the money, and the site manager ticks it off every evening.',
      id: 'Untuk setiap halte dari empat puluh halte, rencana memuat jenis pekerjaan, regu, minggu, dan dananya, dan manajer lapangan menandainya setiap petang.',
    },
    counterExample: {
      en: 'The plan says that the stops will be rebuilt step by step as circumstances allow; how, by whom and in what order is to be worked out.',
      id: 'Rencana menyebut bahwa halte akan dibangun kembali secara bertahap sesuai keadaan; cara, pelaksana, dan urutannya masih akan dirinci.',
    },
  },
  'committed-actors': {
    example: {
      en: 'The owner of the workshop closed on three Saturdays to finish the ramps, and the association let him buy steel on its account without a guarantee; neither has missed a date.',
      id: 'Pemilik bengkel menutup usahanya pada tiga hari Sabtu untuk menyelesaikan bidang landai, dan perhimpunan mengizinkannya membeli baja atas namanya tanpa jaminan; keduanya tidak pernah melewati tenggat.',
    },
    counterExample: {
      en: 'Both speak warmly of the ramps, but the workshop starts only against payment in advance, and the association has let four dates pass.',
      id: 'Keduanya berbicara hangat tentang bidang landai, tetapi bengkel baru mulai bila dibayar di muka, dan perhimpunan sudah melewatkan empat tenggat.',
    },
  },
  'clear-rules-roles': {
    example: {
      en: 'A folder of twelve pages holds the policy, the rules on purchase and approval and one role for each partner; when a ramp was turned down in March, all knew that the street office decides.',
      id: 'Map dua belas halaman memuat kebijakan, aturan pembelian dan persetujuan, serta satu peran bagi tiap mitra; ketika satu bidang landai ditolak pada bulan Maret, semua tahu bahwa dinas jalan yang memutuskan.',
    },
    counterExample: {
      en: 'Three regulations could apply, and the chart gives two partners the same role; the ramp turned down in March has been sent to and fro between them since.',
      id: 'Ada tiga peraturan yang mungkin berlaku, dan bagan memberi dua mitra peran yang sama; urusan bidang landai yang ditolak pada bulan Maret sejak itu dioper bolak-balik di antara mereka.',
    },
  },
  'committed-leader': {
    example: {
      en: 'For a year the head of the service has come to every working session, asks before she answers, brings the right people together and gets the treasury to move.',
      id: 'Selama setahun kepala layanan hadir dalam setiap sesi kerja, bertanya sebelum menjawab, mempertemukan orang yang tepat, dan membuat bagian keuangan bergerak.',
    },
    counterExample: {
      en: 'The head of the service opened the programme with a glowing speech and sends his orders by circular; the partners have seen neither him nor an answer to their questions since.',
      id: 'Kepala layanan membuka program dengan pidato berapi-api dan mengirim perintah melalui surat edaran; sejak itu para mitra tidak melihatnya ataupun menerima jawaban atas pertanyaan mereka.',
    },
  },
  'periodic-communication': {
    example: {
      en: 'Every second Tuesday at eight the six partners sit at one table for an hour; the attendance book of the year has twenty-five entries.',
      id: 'Dua minggu sekali, pada hari Selasa pukul delapan, keenam mitra duduk semeja selama satu jam; buku hadir tahun ini berisi dua puluh lima catatan.',
    },
    counterExample: {
      en: 'The partners write to one another through the secretariat when something goes wrong; a regular meeting was agreed on at the start and has not been held so far.',
      id: 'Para mitra saling berkirim surat lewat sekretariat bila ada yang bermasalah; pertemuan berkala disepakati sejak awal dan sampai kini belum pernah diadakan.',
    },
  },
  celebration: {
    example: {
      en: 'When the tenth stop was ready there was a street feast at which the crew and two volunteers were thanked by name, and again when the twentieth was.',
      id: 'Ketika halte kesepuluh selesai, diadakan pesta jalanan dan regu serta dua sukarelawan disebut namanya dalam ucapan terima kasih; begitu pula ketika halte kedua puluh selesai.',
    },
    counterExample: {
      en: 'The start of the works was celebrated with fireworks; the tenth and the twentieth stop, the targets reached since, went by without a word.',
      id: 'Dimulainya pekerjaan dirayakan dengan kembang api; halte kesepuluh dan kedua puluh, target yang sudah tercapai sejak itu, berlalu tanpa sepatah kata.',
    },
  },
  'open-information': {
    example: {
      en: 'Budget, minutes and complaints lie in a shared folder that each partner can open, and the treasurer of the association quotes from it at meetings.',
      id: 'Anggaran, notula, dan keluhan tersimpan dalam map bersama yang dapat dibuka setiap mitra, dan bendahara perhimpunan mengutipnya dalam rapat.',
    },
    counterExample: {
      en: 'The secretariat sends the partners a glossy newsletter each month; budget and minutes are shown on written request, and both requests made so far lie unanswered.',
      id: 'Sekretariat mengirim buletin yang indah kepada para mitra setiap bulan; anggaran dan notula diperlihatkan atas permintaan tertulis, dan kedua permintaan yang ada belum dijawab.',
    },
  },
};

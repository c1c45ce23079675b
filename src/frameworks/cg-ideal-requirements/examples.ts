import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { cgIdealRequirements } from './definition.js';

/** The requirements of the ideal frame in passages for coders. Ours: nobody in them exists. */
export const cgIdealRequirementsExamples: ExamplesOf<typeof cgIdealRequirements> = {
  'stakeholder-involvement': {
    example: {
      en: 'Pit villages, hauliers, nurses and the agency all voted in the assembly on dust, and when the list of those affected was gone through nobody was found missing.',
      id: 'Desa tambang, perusahaan angkutan, perawat, dan dinas semuanya memberikan suara dalam rapat tentang debu, dan ketika daftar pihak terdampak diperiksa tidak ada yang tertinggal.',
    },
    counterExample: {
      en: 'All concerned were invited to hear the decision on dust explained; hauliers and agency had taken it a week before.',
      id: 'Semua yang berkepentingan diundang untuk mendengarkan penjelasan keputusan tentang debu; perusahaan angkutan dan dinas sudah mengambilnya seminggu sebelumnya.',
    },
  },
  'mutual-trust': {
    example: {
      en: 'The haulier lets the village council read its dust meters at any hour, the council tells the haulier of its inspections beforehand, and each says that the other has never turned this against it.',
      id: 'Perusahaan angkutan mengizinkan dewan desa membaca alat ukur debunya kapan saja, dewan memberitahukan pemeriksaannya lebih dulu, dan masing-masing mengatakan bahwa yang lain tidak pernah memanfaatkannya untuk merugikan pihaknya.',
    },
    counterExample: {
      en: 'Haulier and village council exchange courtesies and gifts on holidays; the council keeps hidden meters of its own, and the haulier covers its lorries when they come.',
      id: 'Perusahaan angkutan dan dewan desa bertukar salam dan bingkisan pada hari raya; dewan menyimpan alat ukur tersembunyi, dan perusahaan menutupi truknya bila mereka datang.',
    },
  },
  'open-communication': {
    example: {
      en: 'A monthly open hour and a message group that anyone affected can join are used from all sides; 140 questions came in last year and were answered there.',
      id: 'Jam terbuka bulanan dan grup pesan yang dapat diikuti siapa pun yang terdampak dipakai semua pihak; tahun lalu 140 pertanyaan masuk dan dijawab di sana.',
    },
    counterExample: {
      en: 'Hauliers and agency have a direct line to each other; for the villages a channel is to be opened next year.',
      id: 'Perusahaan angkutan dan dinas memiliki saluran langsung satu sama lain; bagi desa, saluran akan dibuka tahun depan.',
    },
  },
  'long-term-orientation': {
    example: {
      en: 'The partners work by a target for clean air in fifteen years, plant trees that are tall in ten, and turned down a quick spraying campaign because it would have used up the money for them.',
      id: 'Para mitra bekerja menurut sasaran udara bersih dalam lima belas tahun, menanam pohon yang baru tinggi dalam sepuluh tahun, dan menolak penyemprotan cepat karena akan menghabiskan dana untuk pohon itu.',
    },
    counterExample: {
      en: 'The brochure speaks of the generations to come; money and reports go by the quarter, and whatever does not show before the election is put off.',
      id: 'Brosur berbicara tentang generasi mendatang; dana dan laporan dihitung per triwulan, dan apa yang tidak terlihat sebelum pemilihan ditunda.',
    },
  },
};

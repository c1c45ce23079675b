import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { collaborationStages } from './definition.js';

/** The stage names of collaborative governance in passages for coders. Ours: nobody named in them exists. */
export const collaborationStagesExamples: ExamplesOf<typeof collaborationStages> = {
  'cross-actor-initiatives': {
    example: {
      en: 'For six years the credit bank, the polytechnic and the trade office have held a bazaar, a course and an advice desk for small firms together, and all three go on.',
      id: 'Selama enam tahun bank perkreditan, politeknik, dan dinas perdagangan bersama-sama menyelenggarakan bazar, kursus, dan meja konsultasi bagi usaha kecil, dan ketiganya terus berjalan.',
    },
    counterExample: {
      en: 'Three joint programmes with firms and campuses were announced at the anniversary of the town, but none of them has begun, and so far each works for itself.',
      id: 'Tiga program bersama dengan perusahaan dan kampus diumumkan pada hari jadi kota, tetapi belum satu pun dimulai, dan sejauh ini masing-masing bekerja sendiri.',
    },
  },
  'structured-governance': {
    example: {
      en: 'A joint secretariat with a budget, rules that all nine members signed, a fixed calendar and one register has been at work since it was founded, across two changes of regent.',
      id: 'Sekretariat bersama dengan anggaran, aturan yang ditandatangani kesembilan anggotanya, kalender tetap, dan satu register terus bekerja sejak didirikan, melewati dua kali pergantian bupati.',
    },
    counterExample: {
      en: 'There is a forum with a decree and a logo, but it has no rules for its members, and in two years it came together once, for a ceremony.',
      id: 'Ada forum dengan surat keputusan dan logo, tetapi tidak memiliki aturan bagi anggotanya, dan dalam dua tahun hanya sekali berkumpul, untuk sebuah upacara.',
    },
  },
  interaction: {
    example: {
      en: 'The trade office, the mines, the banks and the traders’ association meet one another every month, and each can name whom it calls at the other three.',
      id: 'Dinas perdagangan, perusahaan tambang, bank, dan asosiasi pedagang bertemu satu sama lain setiap bulan, dan masing-masing dapat menyebut siapa yang dihubunginya di ketiga pihak lain.',
    },
    counterExample: {
      en: 'The message group has four hundred members, but only the office and one bank now and then exchange anything in it; the mines and the traders have no contact with anybody.',
      id: 'Grup percakapan itu beranggota empat ratus orang, tetapi hanya dinas dan satu bank yang sesekali bertukar kabar; perusahaan tambang dan para pedagang tidak berhubungan dengan siapa pun.',
    },
  },
  'formal-mechanism.deliberation': {
    example: {
      en: 'By its rules the forum takes each proposal through two sittings, and at the last one the street traders questioned the figures of the mining firm until it brought new ones.',
      id: 'Menurut aturannya, forum membahas setiap usulan dalam dua sidang, dan pada sidang terakhir para pedagang kaki lima mempertanyakan angka perusahaan tambang sampai perusahaan itu membawa angka baru.',
    },
    counterExample: {
      en: 'The meeting has a schedule and an attendance list, but each office reads out its report, and then the meeting is closed.',
      id: 'Rapat itu memiliki jadwal dan daftar hadir, tetapi setiap dinas membacakan laporannya, lalu rapat ditutup.',
    },
  },
  'formal-mechanism.joint-decision': {
    example: {
      en: 'Which villages get the joint course is put to the forum each January; all members decide it there, and nothing begins before they have.',
      id: 'Desa mana yang mendapat kursus bersama diajukan ke forum setiap Januari; semua anggota memutuskannya di sana, dan tidak ada yang dimulai sebelumnya.',
    },
    counterExample: {
      en: 'The minutes speak of joint decisions, but in the sittings the company and the regent’s office settle each point between them, for all the others, who take note.',
      id: 'Notula menyebut keputusan bersama, tetapi dalam sidang perusahaan dan kantor bupati menyelesaikan setiap pokok di antara mereka berdua, atas nama semua yang lain, yang hanya mencatat.',
    },
  },
  coordination: {
    example: {
      en: 'Each office and firm decides on its own programme for small firms and carries it out alone; every quarter, on a fixed day, they lay their lists side by side and move what overlaps.',
      id: 'Setiap dinas dan perusahaan memutuskan programnya sendiri bagi usaha kecil dan menjalankannya sendiri; setiap triwulan, pada hari yang tetap, mereka menyandingkan daftar dan menggeser yang tumpang tindih.',
    },
    counterExample: {
      en: 'The members call it coordination, but they draw up one programme, decide on every item of it jointly and carry it out as one team.',
      id: 'Para anggota menyebutnya koordinasi, tetapi mereka menyusun satu program, memutuskan setiap butirnya bersama, dan menjalankannya sebagai satu tim.',
    },
  },
};

import type { ProcessWording } from '../../forms/process/wording.js';
import type { MspPhase, MspStatement, MspTask } from './definition.js';

/**
 * The phases of a multi-stakeholder partnership in words: Indonesian terms as 2.3.1 of the LAN report prints them,
 * sentences ours.
 */
export const mspPhasesWording: ProcessWording<MspPhase, MspTask, never, MspStatement> = {
  label: {
    en: 'Phases of a multi-stakeholder partnership',
    id: 'Fase-fase Multi-Stakeholder Partnership (MSP)',
  },
  caution: {
    en: 'The source introduces the phases as “among others” (antara lain), so the list is not closed. It says nowhere that a phase waits for the one before it; a departure from the order is only noted. The report itself adds that MSP does not necessarily fit every goal of participation programmes in Indonesia, or the socio-cultural context there (2.3.2).',
    id: 'Sumber mengantar fase-fase ini dengan kata “antara lain”, sehingga daftarnya tidak tertutup. Tidak disebutkan bahwa suatu fase menunggu fase sebelumnya; penyimpangan dari urutan hanya dicatat. Laporan itu sendiri menambahkan bahwa MSP belum tentu sesuai dengan setiap tujuan program partisipasi di Indonesia dan konteks sosial budayanya (2.3.2).',
  },
  phases: {
    initiation: {
      label: { en: 'initiation', id: 'inisiasi' },
      description: {
        en: 'The programme is prepared: its reasons and those involved are made clear, support is gathered, and an outline is drawn up.',
        id: 'Program dipersiapkan: alasan dan pihak yang terlibat diperjelas, dukungan dihimpun, dan kerangkanya disusun.',
      },
    },
    'adaptive-planning': {
      label: { en: 'adaptive planning', id: 'perencanaan adaptif' },
      description: {
        en: 'Understanding and trust deepen while vision, scenarios and strategies are worked out; what makes the planning adaptive, the source does not explain.',
        id: 'Pemahaman dan kepercayaan diperdalam sembari visi, skenario, dan strategi digarap; apa yang membuat perencanaannya adaptif tidak dijelaskan sumber.',
      },
    },
    'collaborative-action': {
      label: { en: 'collaborative action', id: 'aksi kolaboratif' },
      description: {
        en: 'Plan, resources, capacity and management are put in place, the programme is carried out, and commitment is kept up.',
        id: 'Rencana, sumber daya, kapasitas, dan pengelolaan disiapkan, program dijalankan, dan komitmen dipelihara.',
      },
    },
    'selective-monitoring': {
      label: { en: 'selective monitoring', id: 'monitoring yang selektif' },
      description: {
        en: 'What the programme achieves and teaches is followed and put to use; what makes the monitoring selective, the source does not explain.',
        id: 'Capaian program dan pelajaran darinya diikuti dan dimanfaatkan; apa yang membuat monitoringnya selektif tidak dijelaskan sumber.',
      },
    },
  },
  tasks: {
    'initiation.clarify-purpose': {
      label: { en: 'clarify the reason and goal', id: 'memperjelas alasan dan tujuan' },
      description: {
        en: 'It is made clear why there is to be a programme, and what it is to reach.',
        id: 'Alasan program diadakan dan apa yang hendak dicapainya telah jelas.',
      },
    },
    'initiation.analyse': {
      label: { en: 'analyse the initiation of the programme', id: 'menganalisis inisiasi program' },
      description: {
        en: 'It is analysed who is involved, which problems may come up, and how each stakeholder thinks, what power it has and what it knows.',
        id: 'Ditelaah siapa yang terlibat, masalah apa yang dapat timbul, serta bagaimana pola pikir, kuasa, dan pengetahuan tiap stakeholder.',
      },
    },
    'initiation.task-force': {
      label: { en: 'form a driving team or task force', id: 'membangun tim penggerak atau task force' },
      description: {
        en: 'There is a team that sets the programme going.',
        id: 'Terbentuk tim yang menggerakkan program.',
      },
    },
    'initiation.gather-support': {
      label: { en: 'gather the support of stakeholders', id: 'mengumpulkan dukungan stakeholder' },
      description: {
        en: 'The stakeholders’ support for the programme has been gathered.',
        id: 'Dukungan para stakeholder bagi program telah dihimpun.',
      },
    },
    'initiation.scope-responsibility': {
      label: {
        en: 'set the scope and the responsibility of each stakeholder',
        id: 'menetapkan ruang lingkup dan tanggung jawab tiap stakeholder',
      },
      description: {
        en: 'It is settled how far the programme reaches, and for what each stakeholder answers.',
        id: 'Cakupan program dan hal yang menjadi tanggung jawab tiap stakeholder ditetapkan.',
      },
    },
    'initiation.outline': {
      label: { en: 'draw up an outline of the programme', id: 'menyusun outline program' },
      description: {
        en: 'The programme is set out in outline.',
        id: 'Garis besar program dirumuskan.',
      },
    },
    'adaptive-planning.deepen-trust': {
      label: {
        en: 'deepen understanding and trust between stakeholders',
        id: 'memperdalam pemahaman dan kepercayaan antar-stakeholder',
      },
      description: {
        en: 'Stakeholders come to understand and trust each other more.',
        id: 'Para stakeholder makin saling memahami dan saling percaya.',
      },
    },
    'adaptive-planning.problems-opportunities': {
      label: {
        en: 'identify problems and opportunities',
        id: 'mengidentifikasi permasalahan dan kesempatan',
      },
      description: {
        en: 'It is found out which problems and opportunities there are.',
        id: 'Masalah dan peluang yang ada dikenali.',
      },
    },
    'adaptive-planning.shared-vision': {
      label: { en: 'formulate a shared vision', id: 'merumuskan visi bersama' },
      description: {
        en: 'The stakeholders have put a vision into words that they share.',
        id: 'Ada rumusan visi yang dimiliki bersama oleh para stakeholder.',
      },
    },
    'adaptive-planning.scenarios': {
      label: { en: 'test and analyse scenarios', id: 'menguji dan menganalisis skenario' },
      description: {
        en: 'What may happen to the programme in the future is put into scenarios, which are tested and analysed.',
        id: 'Apa yang mungkin terjadi pada program di kemudian hari dituangkan dalam skenario, lalu diuji dan dianalisis.',
      },
    },
    'adaptive-planning.strategies': {
      label: {
        en: 'agree on strategies and rules of change',
        id: 'menyepakati strategi dan aturan perubahan',
      },
      description: {
        en: 'There is agreement on strategies, and on the rules of change.',
        id: 'Ada kesepakatan mengenai strategi serta aturan perubahan.',
      },
    },
    'adaptive-planning.actors': {
      label: {
        en: 'identify actors and their responsibilities',
        id: 'mengidentifikasi aktor dan tanggung jawabnya',
      },
      description: {
        en: 'It is known who the actors are, and for what each of them answers.',
        id: 'Diketahui siapa saja aktornya dan apa tanggung jawab masing-masing.',
      },
    },
    'adaptive-planning.communicate-results': {
      label: {
        en: 'communicate the results expected at each stage',
        id: 'mengomunikasikan hasil yang diharapkan tiap tahap',
      },
      description: {
        en: 'What is expected to come of each stage is made known.',
        id: 'Hasil yang diharapkan dari setiap tahap disampaikan.',
      },
    },
    'collaborative-action.action-plan': {
      label: { en: 'build a detailed action plan', id: 'membangun rencana aksi yang detail' },
      description: {
        en: 'There is a plan that sets out in detail what is to be done.',
        id: 'Ada rencana yang merinci tindakan yang akan dilakukan.',
      },
    },
    'collaborative-action.resources': {
      label: { en: 'make sure of resources', id: 'memastikan sumber daya' },
      description: {
        en: 'It is certain which resources are needed, and where support for them comes from.',
        id: 'Sudah pasti sumber daya apa yang diperlukan dan dari mana dukungannya berasal.',
      },
    },
    'collaborative-action.capacity': {
      label: { en: 'build capacity for action', id: 'membangun kapasitas aksi' },
      description: {
        en: 'The ability to act is built up.',
        id: 'Kemampuan untuk bertindak dikembangkan.',
      },
    },
    'collaborative-action.management-structure': {
      label: {
        en: 'build the management structure of the programme',
        id: 'membangun struktur manajemen program',
      },
      description: {
        en: 'There is a structure by which the programme is managed.',
        id: 'Ada struktur untuk mengelola program.',
      },
    },
    'collaborative-action.implement': {
      label: { en: 'manage implementation', id: 'mengelola implementasi program' },
      description: {
        en: 'The carrying out of the programme is managed.',
        id: 'Pelaksanaan program dikelola.',
      },
    },
    'collaborative-action.commitment': {
      label: { en: 'keep up the commitment of stakeholders', id: 'menjaga komitmen stakeholder' },
      description: {
        en: 'Care is taken that stakeholders stay committed.',
        id: 'Diupayakan agar para stakeholder tetap berkomitmen.',
      },
    },
    'selective-monitoring.learning-culture': {
      label: {
        en: 'build an interactive and egalitarian learning culture',
        id: 'membangun budaya pembelajaran yang interaktif dan egaliter',
      },
      description: {
        en: 'Culture and surroundings are such that people learn in exchange with each other and as equals.',
        id: 'Budaya dan lingkungannya membuat orang belajar secara interaktif dan setara.',
      },
    },
    'selective-monitoring.criteria': {
      label: {
        en: 'define criteria of success and their indicators',
        id: 'mendefinisikan kriteria kesuksesan dan indikatornya',
      },
      description: {
        en: 'It is defined when the programme counts as a success, and by what this is seen.',
        id: 'Ditetapkan dengan kriteria apa program dinilai berhasil dan apa indikatornya.',
      },
    },
    'selective-monitoring.mechanism': {
      label: {
        en: 'build and run a monitoring mechanism',
        id: 'membangun dan mengimplementasikan mekanisme monitoring',
      },
      description: {
        en: 'There is a mechanism of monitoring, and it is in use.',
        id: 'Mekanisme monitoring tersedia dan dijalankan.',
      },
    },
    'selective-monitoring.review': {
      label: { en: 'review achievements and lessons', id: 'meninjau pencapaian dan pembelajaran' },
      description: {
        en: 'What was achieved, and what was learnt, is looked back on.',
        id: 'Apa yang telah dicapai dan dipelajari ditinjau kembali.',
      },
    },
    'selective-monitoring.improve': {
      label: {
        en: 'use lessons to improve later implementation',
        id: 'menggunakan pembelajaran untuk meningkatkan implementasi selanjutnya',
      },
      description: {
        en: 'What was learnt serves to do better in what is carried out next.',
        id: 'Pelajaran yang diperoleh dipakai untuk memperbaiki pelaksanaan berikutnya.',
      },
    },
  },
  statements: {
    concept: {
      en: 'By Brouwer & Woodhill 2015, a multi-stakeholder partnership is an approach to the whole: groups whose stakes differ are brought together, and share problems and aspirations in exchange with each other. The Center for Development Innovation in Wageningen uses it in facilitating projects, above all in agriculture and government.',
      id: 'Menurut Brouwer & Woodhill 2015, MSP adalah pendekatan menyeluruh: kelompok-kelompok yang kepentingannya berlainan dipertemukan dan saling berbagi permasalahan serta aspirasi. Center for Development Innovation di Wageningen menggunakannya dalam memfasilitasi proyek, terutama di bidang pertanian dan pemerintahan.',
    },
    aim: {
      en: 'It aims at decisions and actions in common that have an innovative effect, locally, nationally or globally (Brouwer & Woodhill 2015).',
      id: 'Tujuannya ialah keputusan dan tindakan bersama yang membawa dampak inovatif, baik lokal, nasional, maupun global (Brouwer & Woodhill 2015).',
    },
    adjusted: {
      en: 'To succeed, facilitation goes through phases that are fitted to what each stakeholder values and to the goal of the partnership.',
      id: 'Agar berhasil, fasilitasi MSP melalui fase-fase yang disesuaikan dengan nilai tiap stakeholder dan tujuan MSP.',
    },
  },
};

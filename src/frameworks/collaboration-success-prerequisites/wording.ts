import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  CollaborationSuccessPrerequisite,
  CollaborationSuccessPrerequisiteGroup,
} from './definition.js';

/**
 * The prerequisites of successful and sustainable collaboration in words: Indonesian terms as Table 2.1 of 2.4 of the LAN
 * report prints them, sentences ours. The table explains no mechanism further: what the descriptions add is our reading.
 */
export const collaborationSuccessPrerequisitesWording: ChecklistWording<
  CollaborationSuccessPrerequisite,
  CollaborationSuccessPrerequisiteGroup,
  never,
  never
> = {
  label: {
    en: 'Prerequisites of successful and sustainable multi-stakeholder collaboration',
    id: 'Prasyarat kesuksesan dan keberlanjutan kolaborasi multi-stakeholder',
  },
  caution: {
    en: 'A score says how many of the mechanisms are in place, and not whether the collaboration will succeed or last. A score of an element is no measurement of it: strong trust is scored here by what is done for it, and not by whether the stakeholders trust each other.',
    id: 'Skor menyatakan seberapa banyak mekanisme yang sudah ada, bukan apakah kolaborasi akan sukses atau berlanjut. Skor suatu unsur bukan pengukuran unsur itu: kepercayaan kuat di sini diberi skor menurut upaya yang dilakukan untuknya, bukan menurut apakah para stakeholder saling percaya.',
  },
  groups: {
    'design-clarity': { en: 'clarity of design', id: 'kejelasan desain' },
    'strong-trust': { en: 'strong trust between stakeholders', id: 'kepercayaan kuat antar-stakeholder' },
    'effective-leadership': { en: 'effective leadership', id: 'kepemimpinan yang efektif' },
    'technology-use': { en: 'use of technology', id: 'penggunaan teknologi' },
    'effective-evaluation': { en: 'effective evaluation', id: 'evaluasi efektif' },
  },
  items: {
    'design-clarity.shared-goal': {
      label: {
        en: 'a clear, understood and agreed problem, vision, mission and goal',
        id: 'permasalahan, visi, misi, dan tujuan yang jelas, dipahami, dan disepakati',
      },
      description: {
        en: 'The partners understand the problem, vision, mission and goal alike and agree on them; the table means all who are affected or can have an effect.',
        id: 'Para mitra sama-sama memahami dan menyepakati permasalahan, visi, misi, dan tujuan; yang dimaksud tabel ialah semua pihak yang terkena atau dapat memberi dampak.',
      },
    },
    'design-clarity.milestones': {
      label: {
        en: 'clear and documented milestones and programme plan',
        id: 'milestones dan perencanaan program yang jelas dan terdokumentasi',
      },
      description: {
        en: 'Milestones and plan are clear and written down, and all stakeholders understand how the programme is planned and implemented.',
        id: 'Milestones dan rencana program jelas dan tertulis, dan semua stakeholder memahami cara perencanaan serta implementasinya.',
      },
    },
    'strong-trust.actors': {
      label: {
        en: 'identified actors and their responsibilities',
        id: 'identifikasi aktor-aktor dan tanggung jawab mereka',
      },
      description: {
        en: 'It has been worked out who the actors are, and what each of them is responsible for.',
        id: 'Sudah jelas siapa saja aktornya dan apa tanggung jawab masing-masing.',
      },
    },
    'strong-trust.mou': {
      label: { en: 'a memorandum of understanding', id: 'nota kesepahaman' },
      description: {
        en: 'A memorandum sets down ways of communicating, decision-making, roles, expectations, rights and duties, and the responsibility of each stakeholder.',
        id: 'Ada nota yang memuat cara komunikasi, pengambilan keputusan, peran, harapan, hak dan kewajiban, serta tanggung jawab tiap stakeholder.',
      },
    },
    'strong-trust.conflict-analysis': {
      label: {
        en: 'an analysis of potential conflict and a resolution mechanism',
        id: 'analisis potensi konflik dan mekanisme resolusi',
      },
      description: {
        en: 'Conflicts that may arise have been analysed, and there is a way to resolve them.',
        id: 'Konflik yang mungkin timbul sudah dianalisis, dan tersedia cara untuk menyelesaikannya.',
      },
    },
    'strong-trust.involve-all': {
      label: {
        en: 'involvement of all stakeholders from planning to evaluation',
        id: 'pelibatan seluruh stakeholder dari perencanaan hingga evaluasi',
      },
      description: {
        en: 'All stakeholders are involved at every stage, from planning to evaluation.',
        id: 'Semua stakeholder dilibatkan pada setiap tahap, mulai dari perencanaan sampai evaluasi.',
      },
    },
    'strong-trust.communicate-results': {
      label: {
        en: 'communication of the results expected at each stage',
        id: 'komunikasi hasil-hasil yang diharapkan tiap tahap',
      },
      description: {
        en: 'It is made known which results each stage is expected to bring.',
        id: 'Hasil yang diharapkan dari setiap tahap disampaikan kepada para pihak.',
      },
    },
    'strong-trust.dissemination-agents': {
      label: {
        en: 'other community members as agents of dissemination',
        id: 'masyarakat lain sebagai agen diseminasi inovasi',
      },
      description: {
        en: 'Other members of the community take part in making the innovation known, so that participation widens.',
        id: 'Anggota masyarakat lain ikut menyebarluaskan inovasi sehingga partisipasi makin luas.',
      },
    },
    'strong-trust.balance': {
      label: {
        en: 'a balance of bottom-up and top-down',
        id: 'keseimbangan pendekatan bottom up dan top down',
      },
      description: {
        en: 'Approaches from below and from above are in balance.',
        id: 'Pendekatan dari bawah dan dari atas berimbang.',
      },
    },
    'strong-trust.tailored-communication': {
      label: {
        en: 'different communication for different stakeholders',
        id: 'pola komunikasi yang berbeda bagi stakeholder yang berbeda karakteristik',
      },
      description: {
        en: 'Stakeholders with different characteristics are spoken to in different ways.',
        id: 'Stakeholder dengan karakteristik berlainan didekati dengan cara berkomunikasi yang berlainan.',
      },
    },
    'strong-trust.learning': {
      label: {
        en: 'learning by every stakeholder in an egalitarian environment',
        id: 'pembelajaran setiap stakeholder dalam lingkungan egaliter',
      },
      description: {
        en: 'Every stakeholder is encouraged to learn something, among equals.',
        id: 'Setiap stakeholder didorong untuk belajar dalam suasana setara.',
      },
    },
    'strong-trust.inclusive-processes': {
      label: { en: 'inclusive processes', id: 'proses-proses atau cara yang inklusif' },
      description: {
        en: 'Differences are brought in and managed effectively by inclusive processes.',
        id: 'Perbedaan dilibatkan dan dikelola secara efektif melalui proses yang inklusif.',
      },
    },
    'strong-trust.problem-oriented-conflict': {
      label: {
        en: 'conflict management oriented to problem and goal',
        id: 'manajemen konflik yang berorientasi pada masalah dan tujuan',
      },
      description: {
        en: 'Conflicts are managed with an eye to the problem and the goal, and not to persons.',
        id: 'Konflik dikelola dengan melihat masalah dan tujuan, bukan pribadi.',
      },
    },
    'strong-trust.open-information': {
      label: { en: 'openness of information', id: 'keterbukaan informasi' },
      description: {
        en: 'What concerns the collaboration can be known by all who take part in it.',
        id: 'Informasi tentang kolaborasi terbuka bagi semua pihak yang terlibat.',
      },
    },
    'effective-leadership.six-roles': {
      label: { en: 'leadership in six roles', id: 'kepemimpinan dalam enam peran' },
      description: {
        en: 'Leadership acts as convener, mediator, catalyst, sponsor, champion and facilitator. The table does not say whether one leader takes all six roles or several share them.',
        id: 'Kepemimpinan berperan sebagai convener, mediator, katalis, sponsor, champion, dan facilitator. Tabel tidak menyebut apakah keenam peran itu dipegang satu pemimpin atau dibagi.',
      },
    },
    'technology-use.access': {
      label: {
        en: 'regard for the access of all stakeholders to the technology used',
        id: 'pertimbangan atas kemampuan seluruh stakeholder untuk mengakses teknologi',
      },
      description: {
        en: 'It has been considered whether all stakeholders can reach the technology that is used, and inequality is anticipated.',
        id: 'Kemampuan semua stakeholder menjangkau teknologi yang dipakai sudah dipertimbangkan, dan ketimpangannya diantisipasi.',
      },
    },
    'effective-evaluation.criteria-levels': {
      label: { en: 'criteria of achievement at three levels', id: 'kriteria pencapaian pada tiga tingkat' },
      description: {
        en: 'Criteria are set for what individuals, stakeholder groups and the programme as a whole are to achieve.',
        id: 'Ada kriteria pencapaian bagi individu, grup stakeholder, dan program secara keseluruhan.',
      },
    },
    'effective-evaluation.conflict-components': {
      label: {
        en: 'conflict and hindrances as components of evaluation',
        id: 'konflik dan hambatan sebagai komponen evaluasi',
      },
      description: {
        en: 'Potential conflict, its resolution and what hinders participation are looked at in the evaluation. The table says that they can be components of it, and not that they are to be.',
        id: 'Potensi konflik, resolusinya, dan hal yang menghambat partisipasi ikut dievaluasi. Menurut tabel, semua itu dapat dijadikan komponen evaluasi; tidak dikatakan bahwa semuanya diharuskan.',
      },
    },
  },
};

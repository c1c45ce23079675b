import type { RoleModelWording } from '../../forms/role-model/wording.js';
import type { ManagerCondition, ManagerDuty, ManagerRole, ManagerStatement } from './definition.js';

/**
 * The roles of the manager in words: Indonesian terms as 2.3.2 of the LAN report prints them, sentences ours. The print
 * leaves open whether the access is to resources alone, or to organisational competence as well; so do both languages.
 */
export const collaborativeManagerRolesWording: RoleModelWording<
  never,
  never,
  ManagerRole,
  ManagerDuty,
  never,
  ManagerCondition,
  never,
  ManagerStatement
> = {
  label: {
    en: 'Roles of the manager of collaborative innovation',
    id: 'Peran manajer inovasi kolaboratif',
  },
  caution: {
    en: 'The mediator here is a role of whoever manages the collaboration, not a mediator in the sense of dispute law. A finding says what the case shows of a role, and not how well anybody manages.',
    id: 'Mediator di sini adalah peran pengelola kolaborasi, bukan mediator menurut hukum penyelesaian sengketa. Temuan menyatakan apa yang ditunjukkan kasus tentang suatu peran, bukan seberapa baik seseorang mengelola.',
  },
  pillars: {},
  stakeholders: {},
  roles: {
    convener: {
      label: { en: 'convener', id: 'convener' },
      description: {
        en: 'Brings the actors together and sees to it that they understand goal, expectations and process.',
        id: 'Mempertemukan para aktor dan memastikan mereka memahami tujuan, harapan, dan prosesnya.',
      },
    },
    mediator: {
      label: { en: 'mediator', id: 'mediator' },
      description: {
        en: 'Brings about relations and trust between actors who need each other, and deals with conflict and barriers.',
        id: 'Mewujudkan hubungan dan kepercayaan antar-aktor yang saling membutuhkan serta menangani konflik dan halangan.',
      },
    },
    catalyst: {
      label: { en: 'catalyst', id: 'katalis' },
      description: {
        en: 'Drives the finding of problems, knowledge and opportunities, and the learning that changes the actors.',
        id: 'Mendorong penemuan masalah, pengetahuan, dan kesempatan serta pembelajaran yang mengubah para aktor.',
      },
    },
  },
  duties: {
    'convener.motivate': {
      en: 'motivate, empower and involve actors so that they interact',
      id: 'memotivasi, memberdayakan, dan melibatkan aktor untuk membangun interaksi',
    },
    'convener.start-agenda': { en: 'start the agenda', id: 'memulai agenda' },
    'convener.clarify-process': { en: 'clarify the process', id: 'mengklarifikasi proses' },
    'convener.shared-understanding': {
      en: 'secure a shared understanding of the goal and the expectations',
      id: 'memastikan pemahaman bersama tentang tujuan dan harapan',
    },
    'mediator.interdependence': {
      en: 'bring about relations between actors who need each other',
      id: 'mewujudkan hubungan antar-aktor yang saling membutuhkan',
    },
    'mediator.phase-process': {
      en: 'manage the process by dividing it into phases',
      id: 'mengelola proses dengan membaginya dalam fase-fase',
    },
    'mediator.build-trust': { en: 'build trust between actors', id: 'membangun kepercayaan antar-aktor' },
    'mediator.manage-conflict': { en: 'manage conflict', id: 'mengelola konflik' },
    'mediator.remove-barriers': {
      en: 'remove barriers to collaboration',
      id: 'menghilangkan halangan kolaborasi',
    },
    'catalyst.train-leadership': {
      en: 'test and train leadership that drives the identification of problems',
      id: 'menguji dan melatih kepemimpinan yang mendorong identifikasi masalah',
    },
    'catalyst.gather-knowledge': { en: 'gather new knowledge', id: 'mengumpulkan pengetahuan baru' },
    'catalyst.explore': {
      en: 'explore challenges and opportunities',
      id: 'menggali tantangan dan kesempatan',
    },
    'catalyst.manage-risk': { en: 'manage risk', id: 'mengelola risiko' },
    'catalyst.transformative-learning': {
      en: 'support transformative learning',
      id: 'mendukung pembelajaran transformatif',
    },
    'catalyst.outside-box': { en: 'think outside the box', id: 'berpikir di luar kotak (out of the box)' },
  },
  flows: {},
  conditions: {
    'manager.authority': {
      label: { en: 'full authority of the manager', id: 'kewenangan penuh manajer' },
      description: {
        en: 'Whoever manages the collaboration can act and decide in its matters without asking others first.',
        id: 'Pengelola kolaborasi dapat bertindak dan memutuskan urusannya tanpa meminta izin pihak lain lebih dahulu.',
      },
    },
    'manager.expertise': {
      label: {
        en: 'knowledge and experience of the manager in the field of the programme',
        id: 'pengetahuan dan pengalaman manajer di bidang program inovasi',
      },
      description: {
        en: 'Whoever manages the collaboration knows the field that the innovation is in, and has worked in it.',
        id: 'Pengelola kolaborasi mengenal bidang program inovasi itu dan pernah bekerja di dalamnya.',
      },
    },
    'manager.resources': {
      label: {
        en: 'access of the manager to resources and organisational competence',
        id: 'akses sumber daya dan kompetensi organisasional manajer',
      },
      description: {
        en: 'Whoever manages the collaboration can draw on what the work takes: resources, and competence of organisation.',
        id: 'Pengelola kolaborasi dapat memanfaatkan yang diperlukan pekerjaannya: sumber daya serta kompetensi organisasional.',
      },
    },
  },
  statements: {
    'manager.task': {
      en: 'Managing collaborative innovation effectively takes a manager, who removes the boundaries that differences draw between stakeholders.',
      id: 'Pengelolaan inovasi kolaboratif yang efektif memerlukan manajer, yang menghilangkan batas perbedaan antar stakeholder.',
    },
    'manager.who': {
      en: 'The manager may be one of the actors, or a professional independent facilitator.',
      id: 'Manajer dapat merupakan salah satu aktor atau fasilitator independen yang profesional.',
    },
    'leadership-roles-six': {
      en: 'Under effective leadership the report joins these three roles with three others: sponsor, champion and facilitator.',
      id: 'Pada unsur kepemimpinan yang efektif, laporan menggabungkan ketiga peran ini dengan tiga peran lain: sponsor, champion, dan facilitator.',
    },
  },
};

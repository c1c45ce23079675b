import type { RoleModelWording } from '../../forms/role-model/wording.js';
import type {
  LeadershipCondition,
  LeadershipDuty,
  LeadershipRole,
  LeadershipStatement,
} from './definition.js';

/**
 * The leadership roles in words: Indonesian terms as 2.3.3 of the LAN report prints them, sentences ours. What the evidence
 * of a role is, is worded as our reading, and not as the source’s demand.
 */
export const participationLeadershipRolesWording: RoleModelWording<
  never,
  never,
  LeadershipRole,
  LeadershipDuty,
  never,
  LeadershipCondition,
  never,
  LeadershipStatement
> = {
  label: {
    en: 'Leadership roles in participation',
    id: 'Peran kepemimpinan dalam partisipasi',
  },
  caution: {
    en: 'A sponsor is told by formal authority; the word does not mean a giver of money. A finding says what the case shows of a role, and not how well anybody leads.',
    id: 'Sponsor dikenali dari kewenangan formalnya; istilah ini tidak berarti penyandang dana. Temuan menyatakan apa yang ditunjukkan kasus tentang suatu peran, bukan seberapa baik seseorang memimpin.',
  },
  pillars: {},
  stakeholders: {},
  roles: {
    sponsor: {
      label: { en: 'sponsor', id: 'sponsor' },
      description: {
        en: 'Has formal authority by which participation can be legitimised and accounted for.',
        id: 'Memiliki kewenangan formal untuk melegitimasi dan mempertanggungjawabkan partisipasi.',
      },
    },
    champion: {
      label: { en: 'champion', id: 'champion' },
      description: {
        en: 'Manages the course of participation, and, being culturally closer to the stakeholders, understands their conditions better; may be an informal leader from among each of them.',
        id: 'Mengelola jalannya partisipasi dan secara kultural lebih memahami kondisi para stakeholder; dapat merupakan pemimpin informal dari tiap stakeholder.',
      },
    },
    facilitator: {
      label: { en: 'facilitator', id: 'fasilitator' },
      description: {
        en: 'Keeps agreements neutral and helps the groups to work together, with a facilitator’s competence.',
        id: 'Menjaga kesepakatan tetap netral dan membantu kelompok-kelompok bekerja bersama, dengan kompetensi seorang fasilitator.',
      },
    },
  },
  duties: {
    'sponsor.issue-policy': { en: 'issue policy', id: 'menerbitkan kebijakan' },
    'sponsor.protect-process': {
      en: 'protect the participation process',
      id: 'melindungi proses partisipasi',
    },
    'sponsor.ensure-policy-impact': {
      en: 'see to it that participation has an effect on policy-making',
      id: 'memastikan partisipasi berdampak pada penyusunan kebijakan',
    },
    'sponsor.provide-budget': {
      en: 'provide or plan the budget',
      id: 'menyediakan atau merencanakan penganggaran',
    },
    'sponsor.provide-hr': {
      en: 'provide people who make it possible to support participation',
      id: 'menyediakan sumber daya manusia untuk mendukung partisipasi',
    },
    'champion.manage-process': {
      en: 'manage the course of the participation process',
      id: 'mengelola jalannya proses partisipasi',
    },
    'champion.keep-spirit': {
      en: 'keep up the spirit of the stakeholders',
      id: 'menjaga semangat stakeholder',
    },
    'champion.keep-sponsor-support': {
      en: 'keep the support of the sponsor',
      id: 'menjaga dukungan sponsor',
    },
    'champion.sustain-process': {
      en: 'keep the participation process going',
      id: 'membuat proses partisipasi terus berlanjut',
    },
    'facilitator.guard-neutrality': {
      en: 'guard the neutrality of agreements',
      id: 'menjaga netralitas kesepakatan',
    },
    'facilitator.enable-groups': {
      en: 'help each group to work together productively',
      id: 'membantu masing-masing kelompok bekerja bersama secara produktif',
    },
  },
  flows: {},
  conditions: {
    'sponsor.evidence': {
      label: {
        en: 'an act of the sponsor that legitimises or gives a resource',
        id: 'tindakan sponsor yang melegitimasi atau memberi sumber daya',
      },
      description: {
        en: 'Whoever holds the role has used formal authority for participation, such as by issuing policy, or has given it money or people. Our reading of the duties: a prominent name alone does not show a sponsor.',
        id: 'Pemegang peran telah menggunakan kewenangan formal bagi partisipasi, misalnya dengan menerbitkan kebijakan, atau memberinya dana atau SDM. Ini pembacaan kami atas tugas-tugasnya: nama besar saja tidak menunjukkan adanya sponsor.',
      },
    },
    'champion.evidence': {
      label: {
        en: 'a recurring act of the champion that runs the process',
        id: 'tindakan berulang champion yang menjalankan proses',
      },
      description: {
        en: 'Whoever holds the role manages the participation process, or keeps it going, again and again. Our reading of the duties: one appearance at its opening does not show a champion.',
        id: 'Pemegang peran berulang kali mengelola proses partisipasi atau membuatnya terus berlanjut. Ini pembacaan kami atas tugas-tugasnya: sekali hadir pada pembukaan tidak menunjukkan adanya champion.',
      },
    },
    'facilitator.evidence': {
      label: {
        en: 'an act of the facilitator on the process itself',
        id: 'tindakan fasilitator atas proses itu sendiri',
      },
      description: {
        en: 'Whoever holds the role guards the neutrality of agreements or helps groups to work together. Our reading of the duties: content or money that is put in does not show a facilitator.',
        id: 'Pemegang peran menjaga netralitas kesepakatan atau membantu kelompok bekerja bersama. Ini pembacaan kami atas tugas-tugasnya: sumbangan gagasan atau dana tidak menunjukkan adanya fasilitator.',
      },
    },
    'facilitator.no-stake': {
      label: {
        en: 'a facilitator without a stake of its own',
        id: 'fasilitator tanpa kepentingan sendiri',
      },
      description: {
        en: 'Whoever facilitates neither benefits from the partnership nor pays for it. This is ours, and only to be noted: the source asks for neutral agreements, and does not say who may facilitate.',
        id: 'Pihak yang memfasilitasi tidak menerima manfaat dari kemitraan dan tidak mendanainya. Ketentuan ini dari kami, bukan dari sumber, dan hanya menjadi catatan: sumber meminta kesepakatan yang netral dan tidak menyebut siapa yang boleh memfasilitasi.',
      },
    },
    'roles.shared-out': {
      label: {
        en: 'the three roles not all held by one party',
        id: 'ketiga peran tidak seluruhnya dipegang satu pihak',
      },
      description: {
        en: 'No one party is sponsor, champion and facilitator at once. This is ours, and only to be noted: where one is, much power rests with it; the source allows for it, and says that the roles can be divided.',
        id: 'Tidak ada satu pihak yang sekaligus menjadi sponsor, champion, dan fasilitator. Ketentuan ini dari kami, bukan dari sumber, dan hanya menjadi catatan: bila ada, kekuasaan besar terpusat padanya; sumber membolehkannya dan menyebut bahwa peran itu dapat dibagi.',
      },
    },
  },
  statements: {
    'leadership.trainable': {
      en: 'Effective leadership can be trained in every individual.',
      id: 'Kepemimpinan yang efektif dapat dilatihkan kepada setiap individu.',
    },
    'leadership.roles-divisible': {
      en: 'Sponsor, champion and facilitator need not be one party or one person: the roles can be divided among several.',
      id: 'Sponsor, champion, dan fasilitator tidak perlu satu pihak atau satu individu: peran itu dapat dibagi di antara beberapa pihak.',
    },
    'closing.government': {
      en: 'Where democratic, inclusive participation is the goal, the government, at each of its levels, can be sponsor, champion and facilitator.',
      id: 'Bila tujuannya partisipasi yang demokratis dan inklusif, pemerintah pada tiap levelnya dapat menjadi sponsor, champion, dan fasilitator.',
    },
    'closing.community': {
      en: 'Where democratic, inclusive participation is the goal, the part of the community is to identify needs for innovation and to share in decisions.',
      id: 'Bila tujuannya partisipasi yang demokratis dan inklusif, peran masyarakat adalah mengidentifikasi kebutuhan inovasi dan ikut mengambil keputusan.',
    },
  },
};

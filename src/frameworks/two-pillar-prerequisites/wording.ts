import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  TwoPillarPrerequisite,
  TwoPillarPrerequisiteGroup,
  TwoPillarPrerequisiteStakeholder,
  TwoPillarPrerequisiteStatement,
} from './definition.js';

/**
 * The prerequisites of the Two-Pillar Model in words: Indonesian terms as 6.1 of the LAN report prints them, with its
 * spelling (kesepemahaman), sentences ours.
 */
export const twoPillarPrerequisitesWording: ChecklistWording<
  TwoPillarPrerequisite,
  TwoPillarPrerequisiteGroup,
  TwoPillarPrerequisiteStakeholder,
  TwoPillarPrerequisiteStatement
> = {
  label: {
    en: 'Prerequisites of the Two-Pillar Strategic Partnership Model',
    id: 'Prasyarat Model Kemitraan Strategis Dua Pilar',
  },
  caution: {
    en: 'A score says how much of the list is in place, and not whether the partnership will succeed. The source does not weigh the items against each other.',
    id: 'Skor menyatakan seberapa banyak isi daftar yang sudah ada, bukan apakah kemitraan akan berhasil. Sumber tidak membandingkan bobot antarbutir.',
  },
  groups: {
    a: { en: 'regulation support', id: 'dukungan regulasi (regulation support)' },
    b: {
      en: 'agreement among the stakeholders',
      id: 'kesepemahaman (agreement) antar stakeholders',
    },
    c: {
      en: 'strengthening of the kelurahan as an institution',
      id: 'penguatan kelembagaan kelurahan',
    },
  },
  stakeholders: {
    'regional-secretariat': { en: 'regional secretariat', id: 'Sekretariat Daerah' },
    'local-government': { en: 'local government', id: 'Pemerintah Daerah' },
    community: { en: 'community', id: 'masyarakat' },
  },
  items: {
    'a.reg1': {
      label: {
        en: 'a regional regulation on the community institutions of the kelurahan',
        id: 'Peraturan Daerah tentang Lembaga Kemasyarakatan Kelurahan',
      },
      description: {
        en: 'A regional regulation (Perda) on the Lembaga Kemasyarakatan Kelurahan is in force.',
        id: 'Perda tentang Lembaga Kemasyarakatan Kelurahan sudah berlaku.',
      },
    },
    'a.reg2': {
      label: {
        en: 'a regional regulation on the management of goods and services',
        id: 'Peraturan Daerah tentang Pengelolaan Barang dan Jasa',
      },
      description: {
        en: 'A regional regulation (Perda) on how goods and services are managed is in force.',
        id: 'Perda tentang cara mengelola barang dan jasa sudah berlaku.',
      },
    },
    'a.reg3': {
      label: {
        en: 'a regional regulation on the Two-Pillar Model itself',
        id: 'Peraturan Daerah tentang Model Kemitraan Strategis Dua Pilar',
      },
      description: {
        en: 'A regional regulation (Perda) is in force that explains the model: its goal, its stakeholders and the role of each, its mechanism, and the like.',
        id: 'Sudah berlaku Perda yang menjelaskan model ini: tujuan, stakeholders beserta peran masing-masing, mekanisme, dan sebagainya.',
      },
    },
    'a.guideline': {
      label: {
        en: 'a technical guideline for carrying out the partnership programme',
        id: 'Juknis Pedoman Pelaksanaan Program Kemitraan',
      },
      description: {
        en: 'Those who carry out the programme have a written technical guideline (petunjuk teknis). The source adds “and others” without naming them.',
        id: 'Pelaksana program memiliki petunjuk teknis tertulis. Sumber menambahkan “dan lain-lain” tanpa merincinya.',
      },
    },
    'b.agreement': {
      label: {
        en: 'agreement among the stakeholders',
        id: 'kesepemahaman (agreement) antar stakeholders',
      },
      description: {
        en: 'The stakeholders understand alike what the partnership is for, and what authority and responsibility each of them has.',
        id: 'Para stakeholders memahami secara sama tujuan kemitraan serta kewenangan dan tanggung jawab masing-masing.',
      },
    },
    'b.step1': {
      label: {
        en: 'participatory dissemination in public hearings',
        id: 'sosialisasi yang partisipatif melalui public hearing',
      },
      description: {
        en: 'A step to the agreement: the programme is made known in public hearings in which those who come take part.',
        id: 'Langkah menuju kesepahaman: program disosialisasikan dalam public hearing yang melibatkan peserta yang hadir.',
      },
    },
    'b.step2': {
      label: {
        en: 'direct, informal communication among the stakeholders',
        id: 'komunikasi langsung secara informal antar stakeholders',
      },
      description: {
        en: 'A step to the agreement: stakeholders speak with each other directly, outside of formal meetings, so that trust can grow.',
        id: 'Langkah menuju kesepahaman: para stakeholders berbicara langsung di luar pertemuan resmi sehingga kepercayaan dapat tumbuh.',
      },
    },
    'b.step3': {
      label: {
        en: 'encouragement of effective leadership',
        id: 'dorongan bagi terwujudnya kepemimpinan yang efektif',
      },
      description: {
        en: 'A step to the agreement: effective leadership is encouraged; 5.1.2 names sponsor, champion and facilitator as the roles that it takes.',
        id: 'Langkah menuju kesepahaman: kepemimpinan yang efektif didorong; untuk itu 5.1.2 menyebut peran sponsor, champion, dan fasilitator.',
      },
    },
    'c.infrastructure': {
      label: { en: 'infrastructure of the kelurahan', id: 'infrastruktur kelurahan' },
      description: {
        en: 'The kelurahan has the infrastructure that its part in the partnership takes. Not applicable in a desa.',
        id: 'Kelurahan memiliki infrastruktur yang diperlukan bagi perannya dalam kemitraan. Tidak berlaku di desa.',
      },
    },
    'c.budget': {
      label: { en: 'budget of the kelurahan', id: 'anggaran kelurahan' },
      description: {
        en: 'The kelurahan has the budget that its part in the partnership takes. Not applicable in a desa.',
        id: 'Kelurahan memiliki anggaran yang diperlukan bagi perannya dalam kemitraan. Tidak berlaku di desa.',
      },
    },
    'c.hr': {
      label: { en: 'human resources of the kelurahan', id: 'SDM kelurahan' },
      description: {
        en: 'The kelurahan has enough people; their competence, which the source puts above their number, is asked of by three items of its own. Not applicable in a desa.',
        id: 'Personel kelurahan mencukupi; kompetensinya, yang oleh sumber diutamakan di atas jumlahnya, ditanyakan dalam tiga butir tersendiri. Tidak berlaku di desa.',
      },
    },
    'c.competence1': {
      label: {
        en: 'competence in communication that suits the local community',
        id: 'kemampuan komunikasi yang kontekstual dengan karakteristik masyarakat',
      },
      description: {
        en: 'The people of the kelurahan communicate in ways that fit the community of their area. Not applicable in a desa.',
        id: 'SDM kelurahan berkomunikasi dengan cara yang sesuai dengan masyarakat di wilayahnya. Tidak berlaku di desa.',
      },
    },
    'c.competence2': {
      label: {
        en: 'technical competence in managing the programme and its budget',
        id: 'kemampuan teknis pengelolaan program dan anggaran program',
      },
      description: {
        en: 'The people of the kelurahan are able to manage the programme and the money for it. Not applicable in a desa.',
        id: 'SDM kelurahan mampu mengelola program dan dananya. Tidak berlaku di desa.',
      },
    },
    'c.competence3': {
      label: { en: 'competence in effective leadership', id: 'kemampuan kepemimpinan yang efektif' },
      description: {
        en: 'The people of the kelurahan are able to lead innovative programmes towards the empowerment of the community. Not applicable in a desa.',
        id: 'SDM kelurahan mampu memimpin program inovatif ke arah pemberdayaan masyarakat. Tidak berlaku di desa.',
      },
    },
  },
  statements: {
    'regulation.why': {
      en: 'Regulation is the legal base on which the model is carried out.',
      id: 'Regulasi menjadi dasar hukum pelaksanaan model ini.',
    },
    'leadership.weight': {
      en: 'Of the ways to agreement, public hearings and direct communication are steps that can be taken; the encouragement of effective leadership is put more strongly, as a thing to be done.',
      id: 'Di antara jalan menuju kesepahaman, public hearing dan komunikasi langsung disebut langkah yang dapat diambil; dorongan bagi kepemimpinan yang efektif dinyatakan lebih kuat, sebagai keharusan.',
    },
    'kelurahan.why': {
      en: 'The kelurahan is strengthened because it is champion and facilitator at once, and the spearhead (ujung tombak) of the model.',
      id: 'Kelurahan diperkuat karena sekaligus menjadi champion dan fasilitator, dan merupakan ujung tombak model ini.',
    },
    'kelurahan.desa': {
      en: '6.1 C asks for the strengthening of the kelurahan alone, and a desa is another institution. That the strengthening of the kelurahan does not apply in a desa is the reading of this library.',
      id: '6.1 C hanya meminta penguatan kelurahan, sedangkan desa adalah lembaga yang berbeda. Bahwa penguatan kelurahan tidak berlaku di desa adalah pembacaan pustaka ini.',
    },
    'not-closed': {
      en: 'The list is not closed: the source speaks of some prerequisites, and leaves room for other guidelines and other steps.',
      id: 'Daftar ini tidak tertutup: sumber menyebutnya beberapa prasyarat dan membuka ruang bagi pedoman dan langkah lain.',
    },
  },
};

import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { cgChallenges } from './definition.js';

/** The challenges in passages for coders: each example shows that the obstacle is there. Ours: nobody in them exists. */
export const cgChallengesExamples: ExamplesOf<typeof cgChallenges> = {
  'low-msme-capacity': {
    example: {
      en: 'The 140 small businesses of the valley have no body that could send a delegate and hardly one keeps books; the seats reserved for them in the forum have stayed empty for two years.',
      id: 'Ke-140 usaha kecil di lembah itu tidak memiliki wadah yang dapat mengirim utusan dan hampir tidak ada yang membuat pembukuan; kursi yang disediakan bagi mereka di forum kosong selama dua tahun.',
    },
    counterExample: {
      en: 'The small businesses complain of lack of capital, yet their association has an office and elected delegates, and leads two working groups of the forum.',
      id: 'Usaha-usaha kecil mengeluhkan kurangnya modal, tetapi perkumpulan mereka memiliki kantor dan utusan terpilih serta memimpin dua kelompok kerja di forum.',
    },
  },
  'limited-regulation': {
    example: {
      en: 'On how offices, companies and cooperatives work together there is one article in a regulation on another matter; when they asked who coordinates, no text gave an answer.',
      id: 'Tentang cara dinas, perusahaan, dan koperasi bekerja sama hanya ada satu pasal dalam peraturan mengenai hal lain; ketika mereka bertanya siapa yang mengoordinasikan, tidak ada naskah yang menjawab.',
    },
    counterExample: {
      en: 'Officials grumble that too little is regulated, but a regional regulation of forty articles settles how offices, companies and villages work together, and they go by it.',
      id: 'Pegawai menggerutu bahwa aturannya terlalu sedikit, tetapi sebuah perda dengan empat puluh pasal mengatur cara dinas, perusahaan, dan desa bekerja sama, dan mereka berpegang padanya.',
    },
  },
  'weak-evaluation': {
    example: {
      en: 'In four years none of the company’s programmes was evaluated; the report is an album of photographs, and nobody has answered the villagers who asked about the money.',
      id: 'Selama empat tahun tidak satu pun program perusahaan dievaluasi; laporannya berupa album foto, dan tidak seorang pun menjawab warga desa yang bertanya tentang dananya.',
    },
    counterExample: {
      en: 'The evaluation of the year is hard on the programmes, three of which missed their targets; but outsiders made it, it was published, and the company answered for it before the villages.',
      id: 'Evaluasi tahun ini menilai program dengan keras, tiga di antaranya tidak mencapai target; namun, evaluasi itu dibuat pihak luar, diterbitkan, dan dipertanggungjawabkan perusahaan di hadapan desa.',
    },
  },
};

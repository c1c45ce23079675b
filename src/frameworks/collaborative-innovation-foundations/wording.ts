import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  CollaborativeInnovationFoundation,
  CollaborativeInnovationFoundationGroup,
  CollaborativeInnovationStatement,
} from './definition.js';

/**
 * The foundations of collaborative innovation in words: Indonesian terms as 2.3.2 of the LAN report prints them, sentences
 * ours. What is said of trust and of the environment is our reading: the source names them alone.
 */
export const collaborativeInnovationFoundationsWording: ChecklistWording<
  CollaborativeInnovationFoundation,
  CollaborativeInnovationFoundationGroup,
  never,
  CollaborativeInnovationStatement
> = {
  label: {
    en: 'Foundations of collaborative innovation',
    id: 'Dasar inovasi kolaboratif (collaborative innovation)',
  },
  caution: {
    en: 'A score says how much of the list is in place, and not whether the partnership will innovate. The report itself adds that collaborative innovation does not necessarily fit every goal of participation programmes in Indonesia, or the socio-cultural context there (2.3.2).',
    id: 'Skor menyatakan seberapa banyak isi daftar yang sudah ada, bukan apakah kemitraan akan berinovasi. Laporan itu sendiri menambahkan bahwa inovasi kolaboratif belum tentu sesuai dengan setiap tujuan program partisipasi di Indonesia dan konteks sosial budayanya (2.3.2).',
  },
  groups: {
    foundations: { en: 'foundations of collaborative interaction', id: 'dasar interaksi yang kolaboratif' },
  },
  items: {
    trust: {
      label: { en: 'trust', id: 'kepercayaan' },
      description: {
        en: 'The partners trust each other, both ways.',
        id: 'Para mitra saling percaya secara timbal balik.',
      },
    },
    'idea-environment': {
      label: {
        en: 'an environment in which new ideas can grow',
        id: 'lingkungan yang mendukung bagi tumbuhnya ide-ide baru',
      },
      description: {
        en: 'New ideas are welcome in the partnership, and can be worked out there.',
        id: 'Ide baru diterima dalam kemitraan dan dapat dikembangkan di dalamnya.',
      },
    },
    'resource-exchange': {
      label: { en: 'an exchange of resources', id: 'pertukaran sumber daya' },
      description: {
        en: 'The partners put what each of them has at the disposal of the others; as examples the source names the competence of the government in analysing and drafting policy, the experience of community leaders with the community, and the infrastructure of the private sector.',
        id: 'Para mitra saling memanfaatkan sumber daya masing-masing; sebagai contoh, sumber menyebut kompetensi pemerintah dalam analisis dan penyusunan kebijakan, pengalaman tokoh masyarakat mengenai masyarakatnya, dan infrastruktur sektor privat.',
      },
    },
  },
  statements: {
    concept: {
      en: 'Sørensen & Torfing 2012 ask by it how networks, cooperation and exchange among those who are affected or concerned can make room for new ideas, their creation and their use, that strengthen public services and policy.',
      id: 'Dengan konsep ini Sørensen & Torfing 2012 menelaah bagaimana jaringan, kerja sama, dan interaksi para pihak yang terdampak atau berkaitan membuka ruang bagi ide baru, baik penciptaan maupun penerapannya, yang memperkuat pelayanan dan kebijakan publik.',
    },
    'different-actors': {
      en: 'Innovation of the public sector can be made stronger still by involving actors who differ socially and politically.',
      id: 'Inovasi sektor publik dapat diperkuat lebih jauh dengan pelibatan aktor yang berlainan secara sosial dan politis.',
    },
    exchange: {
      en: 'A constructive exchange can help to define problems, challenges and solutions of public service together.',
      id: 'Pertukaran yang konstruktif dapat membantu merumuskan masalah, tantangan, dan solusi pelayanan publik secara bersama.',
    },
  },
};

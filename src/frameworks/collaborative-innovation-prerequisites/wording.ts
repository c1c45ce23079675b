import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  CollaborativeInnovationPrerequisite,
  CollaborativeInnovationPrerequisiteGroup,
} from './definition.js';

/**
 * The prerequisites of collaborative innovation in words: Indonesian terms as 2.3.2 of the LAN report prints them,
 * sentences ours.
 */
export const collaborativeInnovationPrerequisitesWording: ChecklistWording<
  CollaborativeInnovationPrerequisite,
  CollaborativeInnovationPrerequisiteGroup,
  never,
  never
> = {
  label: {
    en: 'Prerequisites of managing collaborative innovation effectively',
    id: 'Prasyarat pengelolaan inovasi kolaboratif yang efektif',
  },
  caution: {
    en: 'The source names most of the eight without explaining them; what each is taken to mean is the reading of this library. A score says how much of the list is in place, and not whether the partnership will succeed. The report itself adds that collaborative innovation does not necessarily fit every goal of participation programmes in Indonesia, or the socio-cultural context there (2.3.2).',
    id: 'Sumber menyebut sebagian besar dari kedelapan prasyarat tanpa menjelaskannya; pengertian tiap prasyarat adalah pembacaan pustaka ini. Skor menyatakan seberapa banyak isi daftar yang sudah ada, bukan apakah kemitraan akan berhasil. Laporan itu sendiri menambahkan bahwa inovasi kolaboratif belum tentu sesuai dengan setiap tujuan program partisipasi di Indonesia dan konteks sosial budayanya (2.3.2).',
  },
  groups: {
    prerequisites: { en: 'prerequisites of effective management', id: 'prasyarat pengelolaan yang efektif' },
  },
  items: {
    'clear-mission': {
      label: { en: 'a clear mission agreed by all actors', id: 'misi jelas yang disepakati semua aktor' },
      description: {
        en: 'The partners know what the mission of the programme is, and agree on it.',
        id: 'Para mitra memahami misi program dan menyepakatinya.',
      },
    },
    'detailed-plan': {
      label: { en: 'a detailed implementation plan', id: 'rencana implementasi yang detail' },
      description: {
        en: 'A plan sets out in detail how the programme is to be carried out.',
        id: 'Ada rencana yang merinci cara program dijalankan.',
      },
    },
    'committed-actors': {
      label: {
        en: 'actors who are committed and trust each other',
        id: 'aktor-aktor yang memiliki komitmen dan saling percaya',
      },
      description: {
        en: 'Those who are involved are committed to the programme, and trust each other.',
        id: 'Pihak yang dilibatkan berkomitmen terhadap program dan saling menaruh kepercayaan.',
      },
    },
    'clear-rules-roles': {
      label: {
        en: 'clear policies, rules and roles between the actors',
        id: 'kebijakan, peraturan, dan peran antar-aktor yang jelas',
      },
      description: {
        en: 'It is clear by which policies and rules the actors work, and what the role of each is.',
        id: 'Jelas kebijakan dan peraturan apa yang menjadi pegangan para aktor, dan apa peran masing-masing.',
      },
    },
    'committed-leader': {
      label: { en: 'a committed leader', id: 'pemimpin yang berkomitmen' },
      description: {
        en: 'Whoever leads is committed to the programme, and facilitates rather than commands.',
        id: 'Pemimpinnya berkomitmen terhadap program dan lebih banyak memfasilitasi daripada memerintah.',
      },
    },
    'periodic-communication': {
      label: { en: 'periodic direct communication', id: 'komunikasi periodik secara langsung' },
      description: {
        en: 'The actors communicate with each other directly and at regular intervals.',
        id: 'Para aktor berkomunikasi satu sama lain secara langsung dan berkala.',
      },
    },
    celebration: {
      label: { en: 'celebration and recognition', id: 'perayaan dan pengakuan' },
      description: {
        en: 'Where targets are reached, this is celebrated and recognised.',
        id: 'Tercapainya target dirayakan dan diakui.',
      },
    },
    'open-information': {
      label: { en: 'openness of information', id: 'keterbukaan informasi' },
      description: {
        en: 'What concerns the programme can be known by all who take part in it.',
        id: 'Informasi tentang program terbuka bagi semua pihak yang terlibat.',
      },
    },
  },
};

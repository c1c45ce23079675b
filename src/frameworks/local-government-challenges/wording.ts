import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type {
  LocalGovernmentChallenge,
  LocalGovernmentChallengeGroup,
  LocalGovernmentChallengeStatement,
} from './definition.js';

/** Challenges and aims in words: Indonesian terms as 3.1 of the LAN report prints them, sentences ours. */
export const localGovernmentChallengesWording: CatalogueWording<
  LocalGovernmentChallenge,
  LocalGovernmentChallengeGroup,
  never,
  LocalGovernmentChallengeStatement
> = {
  label: {
    en: 'Challenges of local government, and aims of the partnership models',
    id: 'Tantangan penyelenggaraan pemerintah daerah dan tujuan model kemitraan',
  },
  caution: {
    en: 'The source speaks of local government in Indonesia as a whole, names the challenges without explaining them, and does not say which aim answers which challenge.',
    id: 'Sumber berbicara tentang pemerintah daerah di Indonesia secara umum, menyebut tantangan tanpa menjelaskannya, dan tidak menyatakan tujuan mana yang menjawab tantangan mana.',
  },
  groups: {
    challenges: { en: 'main challenges', id: 'tantangan-tantangan utama' },
    aims: { en: 'aims of the partnership models', id: 'tujuan model kemitraan' },
  },
  entries: {
    'low-innovation-index': {
      label: { en: 'low innovation index', id: 'rendahnya indeks inovasi' },
      description: {
        en: 'Innovation, as an index measures it, is at a low level.',
        id: 'Tingkat inovasi, sebagaimana diukur dengan indeks, masih rendah.',
      },
    },
    'low-service-quality': {
      label: { en: 'low quality of services', id: 'rendahnya kualitas pelayanan' },
      description: {
        en: 'The services that local government gives are of low quality.',
        id: 'Pelayanan yang diberikan pemerintah daerah kurang berkualitas.',
      },
    },
    'low-policy-quality': {
      label: { en: 'low quality of policy', id: 'rendahnya kualitas kebijakan' },
      description: {
        en: 'The policies of local government are of low quality.',
        id: 'Kebijakan pemerintah daerah kurang berkualitas.',
      },
    },
    'limited-resources': {
      label: { en: 'limited resources of the government', id: 'sumber daya pemerintah yang terbatas' },
      description: {
        en: 'What the government has to work with is limited.',
        id: 'Sumber daya yang dapat digunakan pemerintah terbatas.',
      },
    },
    'raise-participation': {
      label: { en: 'more participation of the community', id: 'meningkatkan partisipasi masyarakat' },
      description: {
        en: 'The first aim of the models is that the community takes a larger part.',
        id: 'Tujuan pertama model ialah agar keikutsertaan masyarakat bertambah.',
      },
    },
    'easier-services': {
      label: {
        en: 'easier public services with few resources of the government',
        id: 'mempermudah layanan publik tanpa banyak menggunakan sumber daya pemerintah',
      },
      description: {
        en: 'The second aim of the models is that public services become easier without drawing much on what the government owns.',
        id: 'Tujuan kedua model ialah agar layanan publik menjadi lebih mudah dengan sesedikit mungkin menggunakan sumber daya milik pemerintah.',
      },
    },
  },
  statements: {
    'proposed-solutions': {
      en: 'As strategic solutions the report proposes partnership models such as community participation and public-private partnership.',
      id: 'Sebagai solusi strategis, laporan mengajukan model kemitraan seperti partisipasi masyarakat dan Public Private Partnership (PPP).',
    },
  },
};

import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { PppEntry } from './definition.js';

/** Public-private partnership in words: Indonesian terms as 2.3.4 and 5.2.1 of the LAN report print them, sentences ours. */
export const pppWording: CatalogueWording<PppEntry, never, never, never> = {
  label: { en: 'Public-private partnership', id: 'Public Private Partnership (PPP)' },
  caution: {
    en: 'The report gathers these points from several works. The stakeholders are those that can be involved (dapat berupa); it does not say that all of them take part in every such partnership.',
    id: 'Laporan menghimpun pokok-pokok ini dari beberapa karya. Stakeholder yang disebut adalah yang dapat dilibatkan (dapat berupa); laporan tidak menyatakan bahwa semuanya ikut serta dalam setiap PPP.',
  },
  entries: {
    definition: {
      label: { en: 'what it is', id: 'pengertian' },
      description: {
        en: 'Government and private sector work together, by contract, in providing public services.',
        id: 'Pemerintah dan swasta bekerja sama melalui kontrak untuk menyediakan pelayanan publik.',
      },
    },
    aim: {
      label: { en: 'aim', id: 'tujuan' },
      description: {
        en: 'It is meant above all to provide public services faster and at lower cost while the government budget is limited.',
        id: 'Terutama agar pelayanan publik dapat disediakan lebih cepat dan lebih murah di tengah keterbatasan anggaran pemerintah.',
      },
    },
    funding: {
      label: { en: 'source of funds', id: 'sumber pendanaan' },
      description: {
        en: 'In its concept the budget comes from the government.',
        id: 'Menurut konsepnya, anggaran PPP berasal dari pemerintah.',
      },
    },
    since: {
      label: { en: 'beginning of practice', id: 'awal praktik' },
      description: {
        en: 'Since 1980 it has been practised, and its best practices have been published.',
        id: 'PPP dipraktikkan, dan praktik-praktik terbaiknya dipublikasikan, sejak 1980.',
      },
    },
    'critique.community': {
      label: {
        en: 'critique: the role of the community is neglected',
        id: 'kritik: peran masyarakat diabaikan',
      },
      description: {
        en: 'A study of best practice in Taiwan and China finds the role of the community neglected: programmes become less strategic, and the community less empowered.',
        id: 'Kajian praktik terbaik di Taiwan dan Tiongkok menemukan bahwa peran masyarakat terabaikan: program menjadi kurang strategis dan masyarakat menjadi kurang berdaya.',
      },
    },
    'critique.top-down': {
      label: {
        en: 'critique: the top-down approach dominates',
        id: 'kritik: pendekatan top-down mendominasi',
      },
      description: {
        en: 'In most practice the approach from above prevails by far.',
        id: 'Dalam sebagian besar praktik, pendekatan dari atas sangat menonjol.',
      },
    },
    'voice-choice': {
      label: { en: 'voice and choice of the community', id: 'voice dan choice masyarakat' },
      description: {
        en: 'The community needs to be involved so that its views and expectations (voice) and its ideas (choice) are known, for the sake of the best service.',
        id: 'Masyarakat perlu dilibatkan agar pandangan dan harapannya (voice) serta idenya (choice) diketahui demi pelayanan terbaik.',
      },
    },
    'community-role.1': {
      label: {
        en: 'role of the community: identifying needs',
        id: 'peran masyarakat: identifikasi kebutuhan',
      },
      description: {
        en: 'The community identifies what is needed.',
        id: 'Masyarakat mengidentifikasi apa yang dibutuhkan.',
      },
    },
    'community-role.2': {
      label: {
        en: 'role of the community: monitoring the contract',
        id: 'peran masyarakat: memonitor pelaksanaan kontrak',
      },
      description: {
        en: 'The community monitors whether the contract is carried out accountably, through a channel that the government provides.',
        id: 'Masyarakat memantau akuntabilitas pelaksanaan kontrak melalui saluran yang disediakan pemerintah.',
      },
    },
    triple: {
      label: {
        en: 'government, industry and university together',
        id: 'kerja sama pemerintah, industri, dan universitas',
      },
      description: {
        en: 'Such a partnership can also bring together government, industry and university in research and technology: the company can have measurable gains, and missions of the government in health, energy, environment and investment can be supported. In most practice, however, universities are not involved.',
        id: 'PPP dapat pula mempertemukan pemerintah, industri, dan universitas dalam penelitian dan penggunaan teknologi: perusahaan dapat memperoleh keuntungan yang terukur, dan misi pemerintah di bidang kesehatan, energi, lingkungan, dan investasi dapat didukung. Namun, dalam sebagian besar praktik universitas tidak dilibatkan.',
      },
    },
    'smart-city': {
      label: { en: 'a method for the smart city', id: 'metode pengembangan smart city' },
      description: {
        en: 'It can be an effective method of developing a smart city, and is then expected to stimulate values of local development in several dimensions, for example economy, the development of knowledge, and environmental and social sustainability.',
        id: 'PPP dapat menjadi metode yang efektif untuk mengembangkan smart city, dan dalam hal itu diharapkan menumbuhkan nilai-nilai pembangunan lokal yang multidimensi, misalnya ekonomi, pengembangan pengetahuan, serta keberlanjutan lingkungan dan sosial.',
      },
    },
    'stakeholder.government': {
      label: { en: 'government as the leading sector', id: 'pemerintah sebagai sektor yang memimpin' },
      description: {
        en: 'Where the government is involved, it is the sector that leads.',
        id: 'Bila dilibatkan, pemerintah menjadi sektor yang memimpin.',
      },
    },
    'stakeholder.private': {
      label: {
        en: 'private sector as the owner of resources',
        id: 'swasta sebagai pemilik sumber daya',
      },
      description: {
        en: 'Where the private sector is involved, it owns resources and holds values.',
        id: 'Bila dilibatkan, swasta memiliki sumber daya dan nilai.',
      },
    },
    'stakeholder.community': {
      label: {
        en: 'community as the main subject of public service',
        id: 'masyarakat sebagai subjek utama layanan publik',
      },
      description: {
        en: 'Where the community is involved, it is the main subject of the service.',
        id: 'Bila dilibatkan, masyarakat menjadi subjek utama layanan publik.',
      },
    },
    'stakeholder.university': {
      label: { en: 'university in research', id: 'universitas dalam riset' },
      description: {
        en: 'Universities do research where private sector and government do not have the intellectual resources for it.',
        id: 'Universitas melakukan riset bila swasta dan pemerintah belum memiliki sumber daya intelektual untuk itu.',
      },
    },
  },
};

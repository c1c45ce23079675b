import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { CommunityRelationsPoint, CommunityRelationsStatement } from './definition.js';

/** Community relations in words: terms as the study of Omah Kreteg Anggana prints them, sentences ours. */
export const communityRelationsWording: CatalogueWording<
  CommunityRelationsPoint,
  never,
  never,
  CommunityRelationsStatement
> = {
  label: {
    en: 'Community relations',
    id: 'Community Relations (hubungan dengan komunitas)',
  },
  caution: {
    en: 'The rows say what community relations is, and is for, in the words of several authors whom one study cites; they are no criteria, and the works were not read for this library.',
    id: 'Baris-baris ini menyatakan apa itu Community Relations dan untuk apa, menurut beberapa penulis yang dikutip satu studi; ini bukan kriteria, dan karya-karyanya tidak dibaca untuk pustaka ini.',
  },
  entries: {
    'definition-peak': {
      label: {
        en: 'planned, active and continuous participation with the community',
        id: 'partisipasi terencana, aktif, dan terus-menerus dengan masyarakat',
      },
      description: {
        en: 'An institution takes part in its community in a planned, active and continuous way, to keep and better its surroundings, for the gain of institution and community.',
        id: 'Lembaga berpartisipasi bersama masyarakat secara terencana, aktif, dan berkesinambungan untuk menjaga dan memperbaiki lingkungannya demi keuntungan lembaga dan komunitas.',
      },
    },
    ruslan: {
      label: { en: 'good relations with those who live near', id: 'hubungan baik dengan penduduk sekitar' },
      description: {
        en: 'It takes in building good relations at least with the people who live around the company.',
        id: 'Di dalamnya tercakup pembinaan hubungan baik, setidaknya dengan penduduk di sekitar perusahaan.',
      },
    },
    'social-responsibility': {
      label: { en: 'room for social responsibility', id: 'ruang bagi tanggung jawab sosial' },
      description: {
        en: 'It is a relation developed to open room in which an organisation or company can act on its social responsibility.',
        id: 'Relasi ini dikembangkan agar tanggung jawab sosial organisasi atau perusahaan dapat terwujud.',
      },
    },
    balance: {
      label: { en: 'towards balance and equality', id: 'menuju keseimbangan dan kesetaraan' },
      description: {
        en: 'That responsibility evolves until it meets a point of balance and of equal position between institution and community.',
        id: 'Tanggung jawab itu berkembang hingga mencapai titik temu berupa posisi lembaga dan komunitas yang seimbang dan setara.',
      },
    },
    community: {
      label: { en: 'what a community is', id: 'pengertian komunitas' },
      description: {
        en: 'By locality, a community is a group of people who live in one place; beyond that, it is people who interact as they share values and interests, with benefits that both sides feel.',
        id: 'Berdasarkan lokalitas, komunitas adalah kelompok orang yang tinggal di lokasi yang sama; selain itu, komunitas adalah orang-orang yang berinteraksi karena nilai dan kepentingan bersama, dengan manfaat bagi kedua belah pihak.',
      },
    },
    aim: {
      label: {
        en: 'its aim: fewer differences of conception',
        id: 'tujuan: meminimalkan perbedaan konsepsi',
      },
      description: {
        en: 'It aims to lessen the differences in conception and thinking between community, corporation and government.',
        id: 'Tujuannya mengurangi perbedaan konsepsi dan pikiran di antara masyarakat, korporat, dan pemerintah.',
      },
    },
    lesly: {
      label: { en: 'solving problems together', id: 'menyelesaikan masalah bersama masyarakat' },
      description: {
        en: 'Its activities may take away what is a problem to the community, and contribute to solving it together with the community.',
        id: 'Aktivitasnya dapat menghilangkan hal yang menjadi masalah komunitas dan menyumbang penyelesaiannya bersama masyarakat.',
      },
    },
    'community-development': {
      label: { en: 'community development as a form of it', id: 'pengembangan masyarakat sebagai bentuknya' },
      description: {
        en: 'Community development, the empowerment of women included, is a form of it: it empowers what a community is able to do, for lasting benefit to company and community.',
        id: 'Pengembangan masyarakat, termasuk pemberdayaan perempuan, merupakan salah satu bentuknya: potensi masyarakat diberdayakan agar bermanfaat dalam jangka panjang bagi perusahaan dan masyarakat.',
      },
    },
    'mutual-dependence': {
      label: { en: 'awareness of mutual dependence', id: 'kesadaran akan mutual dependence' },
      description: {
        en: 'A symbiosis in which both gain is possible if company and community understand that each depends on the other, and work at understanding each other.',
        id: 'Hubungan simbiosis mutualisme dapat dicapai bila perusahaan dan masyarakat memahami bahwa keduanya saling bergantung, dan berupaya untuk saling memahami.',
      },
    },
    conflict: {
      label: { en: 'dampening social conflict', id: 'meredam konflik sosial' },
      description: {
        en: 'It is one way to dampen social conflict, or even to avoid it.',
        id: 'Kegiatan ini merupakan salah satu cara meredam, bahkan menghindari, konflik sosial.',
      },
    },
  },
  statements: {
    'summed-up': {
      en: 'The study sums up: relations with a community that turn on activity, carried out by the organisation through its public relations, and participatory.',
      id: 'Studi merangkum: hubungan dengan komunitas yang berorientasi kegiatan, dilakukan organisasi melalui Humas, dan bersifat partisipatif.',
    },
    'common-good': {
      en: 'It is developed for the good of organisation and community, helps the organisation with the challenges that it meets, and is coordinated with its strategy (Astuti et al. 2020 and Nainggolan et al. 2019, as the study cites them).',
      id: 'Community Relations dikembangkan bagi kemaslahatan organisasi dan komunitas, membantu organisasi menghadapi tantangannya, dan terkoordinasi dengan strategi organisasi (Astuti dkk. 2020 dan Nainggolan dkk. 2019 sebagaimana dikutip studi).',
    },
    'public-relations': {
      en: 'It is a part of public relations, so that the steps of public relations shape its own.',
      id: 'Community Relations merupakan bagian dari lingkup Humas, sehingga langkah-langkah proses Humas mewarnai langkah-langkahnya.',
    },
    'names-printed': {
      en: 'Names stand as the study prints them: Wibur J. Peak and Lattiomore, elsewhere written Wilbur J. Peak and Lattimore.',
      id: 'Nama ditulis sebagaimana tercetak dalam studi: Wibur J. Peak dan Lattiomore, yang di tempat lain ditulis Wilbur J. Peak dan Lattimore.',
    },
  },
};

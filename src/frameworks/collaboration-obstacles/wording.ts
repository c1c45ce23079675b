import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { CollaborationObstacle, CollaborationObstacleStatement } from './definition.js';

/** The five obstacles in words: Indonesian terms as 2.2 of the LAN report prints them, sentences ours. */
export const collaborationObstaclesWording: CatalogueWording<
  CollaborationObstacle,
  never,
  never,
  CollaborationObstacleStatement
> = {
  label: {
    en: 'Obstacles to collaboration',
    id: 'Kendala dan permasalahan kolaborasi',
  },
  caution: {
    en: 'The obstacles are those of the innovations that the source describes. In which of them each is seen is the reading of this library, and that a case is not named does not mean that it was free of the obstacle.',
    id: 'Kendala ini berasal dari inovasi-inovasi yang diuraikan sumber. Pada kasus mana tiap kendala terlihat adalah pembacaan pustaka ini, dan tidak disebutnya suatu kasus bukan berarti kasus itu bebas dari kendala tersebut.',
  },
  entries: {
    'corporate-interest-mismatch': {
      label: {
        en: 'interests of subsidiary and head office out of step',
        id: 'kepentingan anak perusahaan dan perusahaan pusat yang tidak sinergi',
      },
      description: {
        en: 'The interests of a subsidiary and of its head office, which collaborate with the government, are not in synergy.',
        id: 'Anak perusahaan dan perusahaan pusat yang berkolaborasi dengan pemerintah memiliki kepentingan yang tidak saling bersinergi.',
      },
    },
    'low-trust-resistance': {
      label: {
        en: 'low trust and resistance',
        id: 'rendahnya kepercayaan dan resistensi kerjasama',
      },
      description: {
        en: 'Stakeholders have little trust, so that they resist working together, above all the community.',
        id: 'Kepercayaan stakeholder rendah sehingga muncul resistensi terhadap kerja sama, terutama dari masyarakat.',
      },
    },
    'data-version-differences': {
      label: { en: 'differing versions of data', id: 'perbedaan versi data dan informasi' },
      description: {
        en: 'Stakeholders have different versions of the data and information that the partnership programme needs.',
        id: 'Data dan informasi yang diperlukan program kemitraan berbeda versi antara satu stakeholder dan yang lain.',
      },
    },
    'poor-infrastructure': {
      label: { en: 'low quality of infrastructure', id: 'rendahnya kualitas infrastruktur' },
      description: {
        en: 'The infrastructure that the programme rests on is of low quality.',
        id: 'Infrastruktur yang menjadi tumpuan program kurang berkualitas.',
      },
    },
    'low-critical-awareness': {
      label: { en: 'low critical awareness', id: 'rendahnya kesadaran kritis masyarakat' },
      description: {
        en: 'The community has little critical awareness, and little awareness of the need to change for the better.',
        id: 'Kesadaran kritis masyarakat, dan kesadarannya untuk berubah menjadi lebih baik, masih rendah.',
      },
    },
  },
  statements: {
    'award-cases-positive': {
      en: 'From these innovations, which won national and international awards, the report concludes that partnership is quite effective for solving problems of regional development, and that programmes go on where there is collaboration. Obstacles remain all the same.',
      id: 'Dari inovasi-inovasi yang meraih penghargaan nasional dan internasional ini, laporan menyimpulkan bahwa kemitraan cukup efektif untuk menyelesaikan persoalan pembangunan daerah dan bahwa dengan kolaborasi program terus berlanjut. Meski begitu, kendala tetap ada.',
    },
  },
};

import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  EpiloguePrerequisite,
  EpiloguePrerequisiteGroup,
  EpiloguePrerequisiteStatement,
} from './definition.js';

/**
 * The prerequisites of the epilogue in words: labels in Indonesian as 6.3 of the LAN report prints them. The source
 * explains none of them: the descriptions are ours.
 */
export const epiloguePrerequisitesWording: ChecklistWording<
  EpiloguePrerequisite,
  EpiloguePrerequisiteGroup,
  never,
  EpiloguePrerequisiteStatement
> = {
  label: {
    en: 'Prerequisites of both strategic partnership models (epilogue)',
    id: 'Prasyarat kedua model kemitraan strategis (epilog)',
  },
  caution: {
    en: 'The source names the five and explains none; what each is taken to mean is the reading of this library. A score says how much of the list is in place, and not whether the partnership will succeed.',
    id: 'Sumber menyebut kelima prasyarat tanpa menjelaskannya; pengertian tiap prasyarat adalah pembacaan pustaka ini. Skor menyatakan seberapa banyak isi daftar yang sudah ada, bukan apakah kemitraan akan berhasil.',
  },
  groups: {
    'both-models': { en: 'both models', id: 'kedua model' },
  },
  items: {
    'good-leadership': {
      label: { en: 'good leadership practice', id: 'praktek-praktek kepemimpinan yang baik' },
      description: {
        en: 'The partnership is led well in practice, and not only on paper.',
        id: 'Kemitraan dipimpin dengan baik dalam praktik, tidak hanya di atas kertas.',
      },
    },
    'good-governance': {
      label: { en: 'good governance', id: 'pemerintahan yang baik' },
      description: {
        en: 'The government that takes part governs well, so that others can rely on it.',
        id: 'Pemerintah yang terlibat menyelenggarakan pemerintahan dengan baik sehingga dapat diandalkan pihak lain.',
      },
    },
    'clear-design': {
      label: { en: 'a clear design', id: 'desain yang jelas' },
      description: {
        en: 'Goal, stakeholders, roles and mechanism of the partnership are set out clearly.',
        id: 'Tujuan, stakeholders, peran, dan mekanisme kemitraan diuraikan dengan jelas.',
      },
    },
    'agreed-values': {
      label: { en: 'agreed values', id: 'nilai-nilai yang disepakati' },
      description: {
        en: 'The partners agree on the values by which they work together.',
        id: 'Para mitra menyepakati nilai-nilai yang mendasari kerja sama mereka.',
      },
    },
    'mutual-trust': {
      label: { en: 'mutual trust', id: 'kepercayaan bersama' },
      description: {
        en: 'The partners trust each other, both ways.',
        id: 'Para mitra saling percaya secara timbal balik.',
      },
    },
  },
  statements: {
    'no-uniform-model': {
      en: 'Following the advice of earlier research, the report offers two models: one uniform model cannot be applied to participatory innovation with different goals.',
      id: 'Mengikuti saran penelitian terdahulu, laporan menawarkan dua model: satu model seragam tidak dapat diterapkan pada inovasi partisipatif yang tujuannya berbeda-beda.',
    },
    replicable: {
      en: 'Every region in Indonesia can replicate the two models, one of them or both at once, as it needs, with their goals, stakeholders, mechanisms and prerequisites in view.',
      id: 'Setiap daerah di Indonesia dapat mereplikasi kedua model, salah satu atau sekaligus, sesuai kebutuhannya, dengan memperhatikan tujuan, stakeholders, mekanisme, dan prasyaratnya.',
    },
    'social-marketing': {
      en: 'Convincing the stakeholders of the benefits of innovation, and social marketing, are hoped to make them feel that the programmes are theirs, and so to widen impact and benefit.',
      id: 'Persuasi tentang kemanfaatan inovasi dan pemasaran sosial (social marketing) diharapkan menumbuhkan rasa memiliki para stakeholders terhadap program, dan dengan demikian memperluas dampak dan manfaatnya.',
    },
    'bandung-verdict': {
      en: 'About Bandung in 2016, not about this case: measured by theory and earlier research, and not by these five, its partnerships met the prerequisites of lasting innovation formally and legally, for instance by a clear design, technical guidelines and a legal guarantee. In practice PIPPK and TJSL met with challenges; as examples the source names citizens’ lack of trust and of ability to draw up innovative proposals, because the programme was not made known effectively enough, and uneven competence of PIPPK officers in the kelurahan in dealing with conflict, which had not been foreseen.',
      id: 'Tentang Bandung pada 2016, bukan tentang kasus ini: menurut teori dan penelitian terdahulu, bukan menurut kelima prasyarat ini, kemitraannya secara legal formal memenuhi prasyarat inovasi berkelanjutan, antara lain melalui desain yang jelas, petunjuk teknis, dan jaminan hukum. Dalam pelaksanaannya, PIPPK dan TJSL menghadapi tantangan; sebagai contoh, sumber menyebut kurangnya kepercayaan dan kemampuan warga menyusun usulan inovatif karena diseminasi program kurang efektif, serta ketimpangan kompetensi petugas PIPPK di kelurahan dalam menangani konflik yang tidak diantisipasi.',
    },
  },
};

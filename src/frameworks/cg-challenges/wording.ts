import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type { CgChallenge, CgChallengeGroup } from './definition.js';

/** The challenges in words: Indonesian terms as the introduction of the article prints them, sentences ours. */
export const cgChallengesWording: ChecklistWording<CgChallenge, CgChallengeGroup, never, never> = {
  label: {
    en: 'Challenges to collaborative governance in the management of CSR',
    id: 'Tantangan penerapan collaborative governance dalam pengelolaan CSR',
  },
  caution: {
    en: 'Every item speaks against collaboration: a score of 1 says that none of the three is there. The article names them as some among others, so it does not say that there is no challenge.',
    id: 'Setiap butir bersifat menghambat: skor 1 berarti tidak satu pun dari ketiganya ada. Artikel menyebut ketiganya dengan kata “antara lain”, sehingga skor itu tidak berarti bahwa tidak ada tantangan.',
  },
  groups: { challenges: { en: 'challenges', id: 'tantangan' } },
  items: {
    'low-msme-capacity': {
      label: {
        en: 'low institutional capacity of MSMEs to take an active part',
        id: 'rendahnya kapasitas institusional UMKM untuk terlibat aktif',
      },
      description: {
        en: 'Micro, small and medium enterprises (MSMEs) are institutionally too weak to take an active part.',
        id: 'Usaha mikro, kecil, dan menengah (UMKM) secara kelembagaan terlalu lemah untuk terlibat aktif.',
      },
    },
    'limited-regulation': {
      label: {
        en: 'limited regulation of cross-sector synergy',
        id: 'keterbatasan regulasi yang mengatur sinergi lintas sektor',
      },
      description: {
        en: 'There is little regulation on how the sectors work together.',
        id: 'Aturan tentang kerja sama antarsektor masih terbatas.',
      },
    },
    'weak-evaluation': {
      label: {
        en: 'weak evaluation and accountability of CSR programmes',
        id: 'lemahnya mekanisme evaluasi dan akuntabilitas program CSR',
      },
      description: {
        en: 'The mechanisms by which CSR programmes are evaluated and accounted for are weak.',
        id: 'Mekanisme untuk mengevaluasi dan mempertanggungjawabkan program CSR masih lemah.',
      },
    },
  },
};

import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type { BottomLine, BottomLineGroup, TripleBottomLineStatement } from './definition.js';

/** The triple bottom line in words: terms as the study of Omah Kreteg Anggana prints them, sentences ours. */
export const tripleBottomLineWording: ChecklistWording<
  BottomLine,
  BottomLineGroup,
  never,
  TripleBottomLineStatement
> = {
  label: {
    en: 'Triple bottom line: people, planet, profit',
    id: 'Konsep 3P (People, Planet, dan Profit)',
  },
  caution: {
    en: 'The three are taken from what one officer of a company says of its own programme. That a programme serves all three is no proof that it weighs them equally, nor of what it achieves in any.',
    id: 'Ketiganya diambil dari keterangan seorang petugas perusahaan tentang program perusahaannya sendiri. Bahwa suatu program menyentuh ketiganya tidak membuktikan bahwa ketiganya ditimbang setara, dan tidak pula menunjukkan capaiannya.',
  },
  groups: {
    'bottom-lines': { en: 'the three P', id: 'ketiga P' },
  },
  items: {
    people: {
      label: { en: 'people: the quality of the community', id: 'people: peningkatan kualitas masyarakat' },
      description: {
        en: 'The programme raises the quality of the community.',
        id: 'Program meningkatkan kualitas masyarakat.',
      },
    },
    planet: {
      label: { en: 'planet: the environment', id: 'planet: lingkungan' },
      description: {
        en: 'The programme is directed to the environment as well.',
        id: 'Program juga ditujukan bagi lingkungan.',
      },
    },
    profit: {
      label: {
        en: 'profit: a gain for community and company',
        id: 'profit: keuntungan bagi masyarakat dan perusahaan',
      },
      description: {
        en: 'The programme brings a gain that is the community’s own, as economic added value, and that secures the survival of the company.',
        id: 'Program mendatangkan keuntungan yang menjadi nilai tambah ekonomi bagi masyarakat sendiri sekaligus menjamin keberlangsungan hidup perusahaan.',
      },
    },
  },
  statements: {
    'developed-together': {
      en: 'The officer says that INPOWER-CARE is developed together with the concept of 3P: the community is served through the fostered group, and of the environment no more is said.',
      id: 'Menurut petugas itu, INPOWER-CARE dikembangkan bersama dengan konsep 3P: unsur masyarakat dijalankan melalui kelompok mitra binaan, sedangkan unsur lingkungan tidak diterangkan lebih jauh.',
    },
    'training-adapted': {
      en: 'What is taught in the trainings is adapted to the triple bottom line. Which training serves which of the three, the study does not say.',
      id: 'Materi pelatihan disesuaikan dengan konsep Triple Bottom Line. Pelatihan mana yang melayani unsur mana tidak disebutkan studi.',
    },
    'two-names': {
      en: 'The study speaks of 3P for the programme and of Triple Bottom Line for its trainings, and does not say that they are one; they are read so here.',
      id: 'Studi memakai nama 3P untuk program dan Triple Bottom Line untuk pelatihannya tanpa menyatakan bahwa keduanya sama; di sini keduanya dibaca sebagai satu konsep.',
    },
  },
};

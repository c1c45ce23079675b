import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type { CgSuccessFactor, CgSuccessFactorGroup } from './definition.js';

/** The success factors in words: Indonesian terms as the introduction of the article prints them, descriptions ours. */
export const cgSuccessFactorsWording: ChecklistWording<CgSuccessFactor, CgSuccessFactorGroup, never, never> =
  {
    label: {
      en: 'Success factors of collaborative governance',
      id: 'Faktor keberhasilan collaborative governance',
    },
    caution: {
      en: 'A score says how much of the list is in place, and not whether the collaboration will succeed. The article names the factors without describing or weighing them; what each means here is the reading of this library. It does not say in which direction the complexity of relations works, so that item is listed and moves no score.',
      id: 'Skor menyatakan seberapa banyak isi daftar yang sudah ada, bukan apakah kolaborasi akan berhasil. Artikel menyebut faktor-faktor ini tanpa menguraikan atau menimbangnya; arti masing-masing di sini adalah pembacaan pustaka ini. Arah pengaruh kompleksitas hubungan tidak disebutkan, sehingga butir itu dicantumkan tanpa memengaruhi skor.',
    },
    groups: { factors: { en: 'factors that influence success', id: 'faktor yang memengaruhi keberhasilan' } },
    items: {
      'direct-involvement': {
        label: { en: 'direct involvement of the actors', id: 'keterlibatan langsung para aktor' },
        description: {
          en: 'The actors take part themselves, and not only through others.',
          id: 'Para aktor ikut serta sendiri, tidak hanya melalui pihak lain.',
        },
      },
      'joint-decision': {
        label: { en: 'a joint decision-making process', id: 'proses pengambilan keputusan bersama' },
        description: {
          en: 'There is a process in which the actors take decisions together.',
          id: 'Ada proses yang di dalamnya para aktor mengambil keputusan bersama.',
        },
      },
      consensus: {
        label: { en: 'consensus', id: 'konsensus' },
        description: {
          en: 'The actors arrive at decisions to which they agree.',
          id: 'Para aktor sampai pada keputusan yang mereka sepakati.',
        },
      },
      'conflict-management': {
        label: { en: 'conflict management', id: 'manajemen konflik' },
        description: {
          en: 'Conflicts between the actors are dealt with.',
          id: 'Konflik antaraktor ditangani.',
        },
      },
      'relationship-complexity': {
        label: {
          en: 'complexity of the relations between the actors',
          id: 'kompleksitas hubungan antaraktor',
        },
        description: {
          en: 'The relations between the actors are many and varied.',
          id: 'Hubungan di antara para aktor banyak dan beragam.',
        },
      },
    },
  };

import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type { CgProcessVariable, CgProcessVariableGroup } from './definition.js';

/** The four variables in words: terms as the article prints them, descriptions ours. */
export const cgProcessVariablesWording: ChecklistWording<
  CgProcessVariable,
  CgProcessVariableGroup,
  never,
  never
> = {
  label: {
    en: 'Variables on which the success of collaboration depends',
    id: 'Variabel yang menentukan keberhasilan kolaborasi',
  },
  caution: {
    en: 'A score says how much of the list is in place, and not whether the collaboration will succeed. The article names the variables without describing them; what each means here is the reading of this library. That starting conditions without a wide gap favour collaboration is read off one case: in Muara Enim a gap in power and unequal capacity mark the start, which the article calls a great challenge.',
    id: 'Skor menyatakan seberapa banyak isi daftar yang sudah ada, bukan apakah kolaborasi akan berhasil. Artikel menyebut variabel-variabel ini tanpa menguraikannya; arti masing-masing di sini adalah pembacaan pustaka ini. Bahwa kondisi awal tanpa kesenjangan lebar mendukung kolaborasi dibaca dari satu kasus: di Muara Enim, kondisi awalnya ditandai kesenjangan kekuasaan dan ketidaksetaraan kapasitas, yang oleh artikel disebut tantangan besar.',
  },
  groups: {
    variables: { en: 'variables that success depends on', id: 'variabel penentu keberhasilan' },
  },
  items: {
    'starting-conditions': {
      label: {
        en: 'starting conditions without a wide gap in power and capacity',
        id: 'starting conditions (kondisi awal) tanpa kesenjangan kekuasaan dan kapasitas yang lebar',
      },
      description: {
        en: 'The actors begin near enough to each other in power and in capacity; a wide gap between them is a great challenge.',
        id: 'Pada awalnya, kekuasaan dan kapasitas para aktor tidak terpaut jauh; kesenjangan yang lebar merupakan tantangan besar.',
      },
    },
    'institutional-design': {
      label: { en: 'an institutional design', id: 'institusional design (desain kelembagaan)' },
      description: {
        en: 'It is laid down how the collaboration is set up and by which rules it works.',
        id: 'Sudah ditetapkan bagaimana kolaborasi dibentuk dan dengan aturan apa dijalankan.',
      },
    },
    'facilitative-leadership': {
      label: { en: 'facilitation by leadership', id: 'fasilitasi kepemimpinan' },
      description: {
        en: 'Somebody leads by making it possible for the actors to work together.',
        id: 'Ada kepemimpinan yang memudahkan para aktor bekerja sama.',
      },
    },
    'joint-process': {
      label: { en: 'a joint process', id: 'proses bersama' },
      description: {
        en: 'The actors go through the process of collaborating together.',
        id: 'Para aktor menjalani proses kolaborasi secara bersama-sama.',
      },
    },
  },
};

import type { LevelName } from '../core/level.js';
import type { Wording } from '../core/locale.js';

/**
 * What each level means for the questions of a form that has one rubric for all of them: the items of a checklist, the
 * questions of a role model, and the tasks and phases of a process. Ours: no source gives levels for them.
 */
export const sharedRubrics: Readonly<
  Record<'checklist' | 'role-model' | 'process', Readonly<Record<LevelName, Wording>>>
> = {
  checklist: {
    in: {
      en: 'It is in place, and shown to be in use.',
      id: 'Ada, dan terbukti digunakan.',
    },
    'mostly-in': {
      en: 'It is in place or said to be, with gaps that do not undo it, or without anything that shows its use.',
      id: 'Ada atau disebut ada, dengan kekurangan yang tidak meniadakannya, atau tanpa bukti penggunaan.',
    },
    'mostly-out': {
      en: 'There are beginnings, or it is only planned.',
      id: 'Baru ada permulaan, atau baru direncanakan.',
    },
    out: {
      en: 'It is not there, or the opposite is the case.',
      id: 'Tidak ada, atau yang terjadi adalah kebalikannya.',
    },
  },
  'role-model': {
    in: {
      en: 'It is so, and something shows it: who does it, when, or by what act.',
      id: 'Memang demikian, dan ada yang menunjukkannya: siapa yang melakukannya, kapan, atau dengan tindakan apa.',
    },
    'mostly-in': {
      en: 'It is said to be so, or is so in part and with gaps that do not undo it.',
      id: 'Disebut demikian, atau demikian sebagian dengan kekurangan yang tidak meniadakannya.',
    },
    'mostly-out': {
      en: 'There are beginnings of it, but it is for the most part not so.',
      id: 'Ada permulaannya, tetapi sebagian besar tidak demikian.',
    },
    out: {
      en: 'It is not so, or somebody outside of the model does it instead.',
      id: 'Tidak demikian, atau pihak di luar model yang melakukannya.',
    },
  },
  process: {
    in: {
      en: 'It was done, and something tells how, by whom or with what result.',
      id: 'Telah dilakukan, dan ada keterangan tentang cara, pelaku, atau hasilnya.',
    },
    'mostly-in': {
      en: 'It was done for the greater part, or is said to be done only in general words.',
      id: 'Sebagian besar telah dilakukan, atau hanya disebut telah dilakukan secara umum.',
    },
    'mostly-out': {
      en: 'It was begun, done for a small part, or is only planned.',
      id: 'Baru dimulai, dilakukan sebagian kecil, atau baru direncanakan.',
    },
    out: {
      en: 'It was not done.',
      id: 'Tidak dilakukan.',
    },
  },
};

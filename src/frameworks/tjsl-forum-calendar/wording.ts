import type { ProcedureWording } from '../../forms/procedure/wording.js';
import type {
  TjslForumCalendarActor,
  TjslForumCalendarCadence,
  TjslForumCalendarEvent,
  TjslForumCalendarGuard,
  TjslForumCalendarStage,
  TjslForumCalendarState,
  TjslForumCalendarStatement,
} from './definition.js';

/** What comes round in the work of the TJSL Forum, in words: terms as 4.2.1 of the LAN report prints them, sentences ours. */
export const tjslForumCalendarWording: ProcedureWording<
  TjslForumCalendarStage,
  TjslForumCalendarState,
  TjslForumCalendarEvent,
  TjslForumCalendarActor,
  TjslForumCalendarGuard,
  never,
  never,
  TjslForumCalendarCadence,
  TjslForumCalendarStatement
> = {
  label: { en: 'TJSL Forum: what comes round', id: 'Forum TJSL: kegiatan berkala' },
  caution: {
    en: 'The calendar is told as one report describes it in 2016, for a Forum whose period ended in 2017. A quarter without an entry means that none is recorded, not that the Forum did nothing.',
    id: 'Kalender ini disajikan sebagaimana digambarkan satu laporan pada tahun 2016, untuk Forum yang periodenya berakhir pada tahun 2017. Triwulan tanpa catatan berarti tidak ada yang tercatat, bukan bahwa Forum tidak bekerja.',
  },
  stages: { period: { en: 'period of the Forum', id: 'periode Forum TJSL' } },
  states: { 'at-work': { en: 'the Forum is at work', id: 'Forum TJSL bekerja' } },
  actors: {
    forum: { en: 'the TJSL Forum', id: 'Forum TJSL' },
    walikota: { en: 'the mayor (Walikota)', id: 'Walikota' },
    company: { en: 'a company', id: 'perusahaan' },
  },
  guards: {
    'award.jury': {
      en: 'the winners are the result of the evaluation by the jury that the Forum formed',
      id: 'penerima merupakan hasil evaluasi Tim Penilai yang dibentuk Forum TJSL',
    },
  },
  events: {
    'forum.meeting': {
      label: { en: 'routine meeting', id: 'pertemuan rutin' },
      description: {
        en: 'The Forum holds its routine meeting.',
        id: 'Forum TJSL menyelenggarakan pertemuan rutin.',
      },
    },
    'forum.progress': {
      label: { en: 'report of progress', id: 'laporan progress' },
      description: {
        en: 'The Forum evaluates the TJSL programmes and reports their progress, for the quarter or because the Walikota asked.',
        id: 'Forum TJSL mengevaluasi program TJSL dan melaporkan progress-nya, untuk suatu triwulan atau karena diminta Walikota.',
      },
    },
    'forum.progress.request': {
      label: { en: 'request for a report of progress', id: 'permintaan laporan progress' },
      description: {
        en: 'The Walikota asks for a report of progress; he may at any time.',
        id: 'Walikota meminta laporan progress; permintaan itu dapat diajukan sewaktu-waktu.',
      },
    },
    'award.giving': {
      label: { en: 'award', id: 'pemberian penghargaan' },
      description: {
        en: 'The Walikota gives the award to companies.',
        id: 'Walikota memberikan penghargaan kepada perusahaan.',
      },
    },
  },
  cadences: {
    'forum.meeting.quarterly': {
      en: 'a routine meeting in every quarter',
      id: 'pertemuan rutin setiap triwulan',
    },
    'forum.progress.quarterly': {
      en: 'a report of progress in every quarter',
      id: 'laporan progress setiap triwulan',
    },
    'award.cadence': { en: 'an award every two years', id: 'penghargaan setiap dua tahun' },
  },
  statements: {
    'forum.period': {
      en: 'The organisation of the Forum is set for the period 2014 to 2017.',
      id: 'Organisasi Forum TJSL ditetapkan untuk periode 2014-2017.',
    },
    'award.giver': {
      en: 'It is the Walikota who gives the award.',
      id: 'Penghargaan diberikan oleh Walikota.',
    },
    'not-stated.request-time': {
      en: 'By when a report that the Walikota asks for is due is not stated.',
      id: 'Kapan laporan yang diminta Walikota paling lambat disampaikan tidak dinyatakan.',
    },
    'not-stated.quarters': {
      en: 'From when quarters and two-year spans are counted is not stated. Here they are those of the calendar, counted from January of the first year.',
      id: 'Sejak kapan triwulan dan kurun dua tahun dihitung tidak dinyatakan. Di sini digunakan triwulan dan tahun kalender, dihitung sejak Januari tahun pertama.',
    },
  },
};

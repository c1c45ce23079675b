import type { ProcedureWording } from '../../forms/procedure/wording.js';
import type {
  TjslWebFollowUpActor,
  TjslWebFollowUpEvent,
  TjslWebFollowUpGuard,
  TjslWebFollowUpStage,
  TjslWebFollowUpState,
  TjslWebFollowUpStatement,
} from './definition.js';

/** How a company follows up a request, in words: terms as 4.2.1 of the LAN report prints them, sentences ours. */
export const tjslWebFollowUpWording: ProcedureWording<
  TjslWebFollowUpStage,
  TjslWebFollowUpState,
  TjslWebFollowUpEvent,
  TjslWebFollowUpActor,
  TjslWebFollowUpGuard,
  never,
  never,
  never,
  TjslWebFollowUpStatement
> = {
  label: {
    en: 'TJSL website: a company follows up a request',
    id: 'Website TJSL: tindak lanjut permohonan oleh perusahaan',
  },
  caution: {
    en: 'The steps are those of the website as it was in 2016; the address and the menus may have changed.',
    id: 'Langkah-langkah ini berlaku untuk website pada tahun 2016; alamat dan menunya mungkin telah berubah.',
  },
  stages: { 'follow-up': { en: 'following up', id: 'tindak lanjut' } },
  states: {
    'without-account': { en: 'without an account', id: 'belum memiliki akun' },
    'account-asked': { en: 'account asked for', id: 'akun sudah diminta' },
    'logged-in': { en: 'logged in', id: 'sudah login' },
    'requests-open': { en: 'list of requests open', id: 'halaman permohonan sudah dibuka' },
    'request-chosen': { en: 'request chosen', id: 'permohonan sudah dipilih' },
    'realisation-uploaded': {
      en: 'programmes that realise it uploaded',
      id: 'program realisasi sudah diunggah',
    },
  },
  actors: {
    company: { en: 'the company', id: 'perusahaan' },
    forum: { en: 'the TJSL Forum', id: 'Forum TJSL' },
  },
  guards: {
    'account-granted': { en: 'the account has been granted', id: 'permintaan akun telah terpenuhi' },
    'request-fits-programme': {
      en: 'the request fits the programme of the company',
      id: 'permohonan sesuai dengan program perusahaan',
    },
  },
  events: {
    '1.account-request': {
      label: { en: 'ask for an account', id: 'meminta akun' },
      description: {
        en: 'The company asks the Forum by e-mail for a company account.',
        id: 'Perusahaan meminta akun perusahaan kepada Forum TJSL melalui email.',
      },
    },
    '2.login': {
      label: { en: 'log in', id: 'login ke website' },
      description: {
        en: 'The company logs in at the address for accounts.',
        id: 'Perusahaan login pada alamat untuk pemilik akun.',
      },
    },
    '3.choose-menu': {
      label: { en: 'open the menu of requests', id: 'membuka menu permohonan' },
      description: {
        en: 'The company opens “Permohonan TJSL” on the left.',
        id: 'Perusahaan membuka “Permohonan TJSL” pada menu di kiri.',
      },
    },
    '4.choose-request': {
      label: { en: 'choose a request', id: 'memilih permohonan' },
      description: {
        en: 'The company chooses one request of the community.',
        id: 'Perusahaan memilih salah satu permohonan dari masyarakat.',
      },
    },
    '5.upload': {
      label: { en: 'upload what realises it', id: 'mengunggah program realisasi' },
      description: {
        en: 'The company has to upload the programmes that realise the request it chose.',
        id: 'Perusahaan diharuskan mengunggah program-program realisasi permohonan yang dipilihnya.',
      },
    },
    '6.discussion': {
      label: { en: 'discuss with the Forum', id: 'berdiskusi dengan Forum TJSL' },
      description: {
        en: 'The company discusses with the Forum on the page of the website meant for it.',
        id: 'Perusahaan berdiskusi dengan Forum TJSL pada halaman yang disediakan di website.',
      },
    },
  },
  statements: {
    'discussion-optional': {
      en: 'The company may discuss with the Forum, to ease implementation and coordination.',
      id: 'Perusahaan dapat berdiskusi dengan Forum TJSL untuk memperlancar pelaksanaan dan koordinasi.',
    },
    'not-stated.end': {
      en: 'When a request counts as followed up is not stated.',
      id: 'Kapan suatu permohonan dianggap selesai ditindaklanjuti tidak dinyatakan.',
    },
  },
};

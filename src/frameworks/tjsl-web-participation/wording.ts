import type { ProcedureWording } from '../../forms/procedure/wording.js';
import type {
  TjslWebParticipationActor,
  TjslWebParticipationContent,
  TjslWebParticipationEvent,
  TjslWebParticipationGuard,
  TjslWebParticipationStage,
  TjslWebParticipationState,
  TjslWebParticipationStatement,
} from './definition.js';

/** How a company asks to take part, in words: terms as 4.2.1 of the LAN report prints them, sentences ours. */
export const tjslWebParticipationWording: ProcedureWording<
  TjslWebParticipationStage,
  TjslWebParticipationState,
  TjslWebParticipationEvent,
  TjslWebParticipationActor,
  TjslWebParticipationGuard,
  TjslWebParticipationContent,
  never,
  never,
  TjslWebParticipationStatement
> = {
  label: {
    en: 'TJSL: a company asks to take part',
    id: 'TJSL: permohonan partisipasi perusahaan',
  },
  caution: {
    en: 'The procedure is told as one report describes it in 2016, after regulations that may have changed since: check them before use.',
    id: 'Prosedur ini disajikan sebagaimana digambarkan satu laporan pada tahun 2016, berdasarkan peraturan yang mungkin telah berubah: periksa peraturannya sebelum digunakan.',
  },
  stages: { participation: { en: 'taking part', id: 'partisipasi' } },
  states: {
    'not-begun': { en: 'not begun', id: 'belum dimulai' },
    'letter-sent': { en: 'letter sent to the Walikota', id: 'surat dikirim kepada Walikota' },
    'with-forum': { en: 'before the Forum', id: 'berada pada Forum TJSL' },
    approved: { en: 'approved by the Forum', id: 'disetujui Forum TJSL' },
    'followed-up': { en: 'followed up by the agency', id: 'ditindaklanjuti SKPD' },
    reported: { en: 'reported to the Walikota', id: 'sudah dilaporkan kepada Walikota' },
  },
  actors: {
    company: { en: 'a private company or state-owned enterprise', id: 'Perusahaan Swasta/BUMN' },
    walikota: { en: 'the mayor (Walikota)', id: 'Walikota' },
    forum: { en: 'the TJSL Forum', id: 'Forum TJSL' },
    skpd: { en: 'the agency concerned (SKPD)', id: 'SKPD terkait' },
  },
  guards: {
    'requirements.perda-9-2005': {
      en: 'the requirements fit Perda 9/2005 on donations of third parties to the city',
      id: 'syarat sesuai dengan Perda Nomor 9 Tahun 2005 tentang sumbangan pihak ketiga',
    },
  },
  contents: {
    'letter.proposal': { en: 'a proposal comes with the letter', id: 'surat disertai proposal' },
    'letter.copy-to-forum': { en: 'a copy goes to the Forum', id: 'tembusan kepada Forum TJSL' },
  },
  events: {
    '1.letter': {
      label: { en: 'letter of request', id: 'surat permohonan' },
      description: {
        en: 'The company asks the Walikota in a letter to take part in the development programme, with a proposal, and with a copy to the Forum.',
        id: 'Perusahaan menyampaikan surat permohonan partisipasi program pembangunan kepada Walikota, disertai proposal, dengan tembusan kepada Forum TJSL.',
      },
    },
    '2.disposition': {
      label: { en: 'referred to the Forum', id: 'disposisi kepada Forum TJSL' },
      description: {
        en: 'Where the requirements of Perda 9/2005 are met, the Walikota refers the letter to the Forum.',
        id: 'Bila syarat telah sesuai dengan Perda Nomor 9 Tahun 2005, Walikota mendisposisikan surat itu kepada Forum TJSL.',
      },
    },
    '2.requirements-not-met': {
      label: { en: 'the requirements do not fit', id: 'syarat tidak sesuai' },
      description: { en: 'What follows is not stated.', id: 'Kelanjutannya tidak dinyatakan.' },
    },
    '3.approval': {
      label: { en: 'the Forum approves', id: 'Forum TJSL menyetujui' },
      description: {
        en: 'The Forum decides in a meeting that the request is approved.',
        id: 'Forum TJSL memutuskan dalam rapat bahwa permohonan disetujui.',
      },
    },
    '3.refusal': {
      label: { en: 'the Forum does not approve', id: 'Forum TJSL tidak menyetujui' },
      description: {
        en: 'The Forum decides in a meeting that the request is not approved; what follows is not stated.',
        id: 'Forum TJSL memutuskan dalam rapat bahwa permohonan tidak disetujui; kelanjutannya tidak dinyatakan.',
      },
    },
    '4.follow-up': {
      label: { en: 'followed up', id: 'tindak lanjut' },
      description: {
        en: 'The agency concerned follows the request up.',
        id: 'SKPD terkait menindaklanjuti permohonan itu.',
      },
    },
    '5.report': {
      label: { en: 'report to the Walikota', id: 'laporan kepada Walikota' },
      description: {
        en: 'The Walikota is reported to; who reports is not stated.',
        id: 'Laporan disampaikan kepada Walikota; pelapornya tidak dinyatakan.',
      },
    },
  },
  statements: {
    'company.listed': {
      en: 'A company that has committed itself to partner with the city appears in the list from which the community chooses whom to ask.',
      id: 'Perusahaan yang telah berkomitmen untuk bermitra tercantum dalam daftar yang dapat dipilih masyarakat untuk mengajukan permohonan.',
    },
    'not-stated.requirements': {
      en: 'What happens if the requirements do not fit is not stated.',
      id: 'Hal yang terjadi bila syarat tidak sesuai tidak dinyatakan.',
    },
    'not-stated.refusal': {
      en: 'What happens if the Forum does not approve is not stated.',
      id: 'Hal yang terjadi bila Forum TJSL tidak menyetujui tidak dinyatakan.',
    },
    'not-stated.reporter': {
      en: 'Who reports to the Walikota is not stated.',
      id: 'Pihak yang melapor kepada Walikota tidak dinyatakan.',
    },
    'not-stated.two-routes': {
      en: 'How this letter and the plan report of a company are related is not stated.',
      id: 'Hubungan antara surat ini dan laporan perencanaan perusahaan tidak dinyatakan.',
    },
    'figure-missing': {
      en: 'The figure that draws it is missing from the text that was read; what it may show beyond the text is not known.',
      id: 'Gambarnya tidak ada dalam teks yang dibaca; hal lain yang mungkin ditunjukkannya tidak diketahui.',
    },
  },
};

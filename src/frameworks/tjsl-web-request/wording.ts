import type { ProcedureWording } from '../../forms/procedure/wording.js';
import type {
  TjslWebRequestActor,
  TjslWebRequestContent,
  TjslWebRequestEvent,
  TjslWebRequestStage,
  TjslWebRequestState,
  TjslWebRequestStatement,
} from './definition.js';

/** A request of the community on the TJSL website in words: terms as 4.2.1 of the LAN report prints them, sentences ours. */
export const tjslWebRequestWording: ProcedureWording<
  TjslWebRequestStage,
  TjslWebRequestState,
  TjslWebRequestEvent,
  TjslWebRequestActor,
  never,
  TjslWebRequestContent,
  never,
  never,
  TjslWebRequestStatement
> = {
  label: {
    en: 'TJSL website: request of the community',
    id: 'Website TJSL: permohonan dari masyarakat',
  },
  caution: {
    en: 'The steps are those of the website as it was in 2016; the address and the menus may have changed.',
    id: 'Langkah-langkah ini berlaku untuk website pada tahun 2016; alamat dan menunya mungkin telah berubah.',
  },
  stages: { request: { en: 'request', id: 'permohonan' } },
  states: {
    'not-begun': { en: 'not begun', id: 'belum dimulai' },
    'site-open': { en: 'website open', id: 'website sudah dibuka' },
    'form-open': { en: 'request form open', id: 'form permohonan sudah dibuka' },
    requested: { en: 'request handed in', id: 'permohonan sudah diajukan' },
  },
  actors: { community: { en: 'the community', id: 'masyarakat' } },
  contents: {
    'form.programme': { en: 'the programme that is proposed', id: 'program TJSL yang diusulkan' },
    'form.applicant-identity': { en: 'identity of the applicant', id: 'identitas pemohon' },
    'form.institution-addressed': { en: 'institution addressed', id: 'lembaga yang dituju' },
  },
  events: {
    '1.open-site': {
      label: { en: 'open the website', id: 'membuka website' },
      description: {
        en: 'The applicant opens the TJSL website of the city.',
        id: 'Pemohon membuka website TJSL Kota Bandung.',
      },
    },
    '2.choose-menu': {
      label: { en: 'choose the menu of requests', id: 'memilih menu permohonan' },
      description: {
        en: 'The applicant chooses “Permohonan TJSL” at the top.',
        id: 'Pemohon memilih “Permohonan TJSL” pada menu di bagian atas.',
      },
    },
    '3.fill-in-form': {
      label: { en: 'fill in the form', id: 'mengisi form' },
      description: {
        en: 'The applicant fills in the form. That this hands the request in is our reading.',
        id: 'Pemohon mengisi form. Bahwa dengan itu permohonan diajukan adalah pembacaan kami.',
      },
    },
  },
  statements: {
    'supporting-documents': {
      en: 'Supporting documents may be attached.',
      id: 'Dokumen pendukung dapat disertakan.',
    },
    'such-as': {
      en: 'The three contents of the form are told as examples (“seperti”).',
      id: 'Ketiga isi form disebut sebagai contoh (“seperti”).',
    },
    'not-stated.answer': {
      en: 'Whether and by when a request is answered is not stated.',
      id: 'Apakah dan kapan suatu permohonan dijawab tidak dinyatakan.',
    },
    'figure-missing': {
      en: 'The figure that shows the menu of requests is missing from the text that was read; what it may show beyond the text is not known.',
      id: 'Gambar tampilan menu permohonan tidak ada dalam teks yang dibaca; hal lain yang mungkin ditunjukkannya tidak diketahui.',
    },
  },
};

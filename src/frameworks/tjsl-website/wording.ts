import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { TjslWebsiteEntry, TjslWebsiteGroup, TjslWebsiteStatement } from './definition.js';

/** The TJSL website in words: Indonesian terms as 4.2.1 of the LAN report prints them, sentences ours. */
export const tjslWebsiteWording: CatalogueWording<
  TjslWebsiteEntry,
  TjslWebsiteGroup,
  never,
  TjslWebsiteStatement
> = {
  label: {
    en: 'TJSL website of Bandung: request form, list of companies, and information',
    id: 'Situs web TJSL Kota Bandung: formulir permohonan, daftar perusahaan, dan informasi',
  },
  caution: {
    en: 'The website is described as it was in 2016. Whether it is still there was not looked at.',
    id: 'Situs digambarkan sebagaimana adanya pada 2016. Apakah situs itu masih ada tidak diperiksa.',
  },
  groups: {
    request: { en: 'what a request of the community is asked for', id: 'isian permohonan masyarakat' },
    companies: { en: 'companies to choose from', id: 'perusahaan yang dapat dipilih' },
    information: { en: 'information that is published', id: 'informasi yang disajikan' },
  },
  entries: {
    'request.programme': {
      label: { en: 'the proposed programme', id: 'program TJSL yang diusulkan' },
      description: {
        en: 'Information on the TJSL programme that is proposed.',
        id: 'Informasi tentang program TJSL yang diusulkan.',
      },
    },
    'request.applicant': {
      label: { en: 'identity of the applicant', id: 'identitas pemohon' },
      description: { en: 'Who is asking for it.', id: 'Siapa yang mengajukan permohonan.' },
    },
    'request.addressee': {
      label: { en: 'the institution addressed', id: 'lembaga yang dituju' },
      description: {
        en: 'The institution to which the request is addressed.',
        id: 'Lembaga yang menjadi tujuan permohonan.',
      },
    },
    'request.documents': {
      label: { en: 'supporting documents, if any', id: 'dokumen pendukung, bila ada' },
      description: {
        en: 'Supporting documents of the request may be attached.',
        id: 'Dokumen pendukung permohonan dapat disertakan.',
      },
    },
    'company.listed': {
      label: {
        en: 'companies that the community can choose',
        id: 'daftar perusahaan yang dapat dipilih masyarakat',
      },
      description: {
        en: 'A company that has committed itself to partner with the city government in a development programme is named in the list of companies from which the community chooses one for its request.',
        id: 'Perusahaan yang telah berkomitmen untuk bermitra dengan Pemerintah Kota dalam program pembangunan tercantum dalam daftar perusahaan yang dapat dipilih masyarakat untuk diajukan permohonan TJSL.',
      },
    },
    'information.applicants': { label: { en: 'number of applicants', id: 'jumlah pemohon' } },
    'information.realised': {
      label: {
        en: 'number of realised activities and of companies',
        id: 'jumlah realisasi kegiatan dan perusahaan',
      },
    },
    'information.visitors': { label: { en: 'number of visitors', id: 'jumlah pengunjung' } },
    'information.realisation-percentage': {
      label: { en: 'percentage of TJSL realisation', id: 'persentase realisasi TJSL' },
      description: {
        en: 'The percentage realised; of what, the source does not say.',
        id: 'Persentase yang terealisasi; persentase dari apa, sumber tidak menyebutkan.',
      },
    },
    'information.legal-basis': { label: { en: 'legal basis', id: 'dasar hukum' } },
    'information.flagship-programmes': { label: { en: 'flagship programmes', id: 'program unggulan' } },
    'information.partners': { label: { en: 'programme partners', id: 'mitra program' } },
    'information.scheme': { label: { en: 'TJSL scheme', id: 'skema TJSL' } },
    'information.video': { label: { en: 'short video on TJSL', id: 'video singkat mengenai TJSL' } },
    'information.news': { label: { en: 'news', id: 'berita' } },
    'information.social-media': {
      label: { en: 'links to social-media accounts', id: 'tautan akun media sosial' },
    },
  },
  statements: {
    purpose: {
      en: 'The website is a medium to make the procedures of TJSL easier, for all who have to do with it, the community among them; it also informs of the progress of activities.',
      id: 'Situs ini merupakan media untuk mempermudah prosedur pelaksanaan program TJSL bagi pihak yang terkait, termasuk masyarakat, sekaligus wadah informasi progress kegiatan.',
    },
    address: {
      en: 'The address is printed as http://tjsl.bandung.go.id/; the source is of 2016.',
      id: 'Alamat yang tercetak adalah http://tjsl.bandung.go.id/; sumber bertahun 2016.',
    },
    'such-as': {
      en: 'The three are given as examples of what the form asks for.',
      id: 'Ketiganya disebut sebagai contoh isian formulir.',
    },
    'user-friendly': {
      en: 'The report finds the website user friendly and full of information.',
      id: 'Laporan menilai situs ini user friendly dan sarat informasi.',
    },
    'little-used': {
      en: 'The report finds the website not used to the full: the community is reluctant to hand in proposals there, and companies to use it and to put their reports on it.',
      id: 'Laporan mendapati situs ini belum dimanfaatkan secara maksimal: masyarakat enggan mengajukan proposal melalui situs, dan perusahaan enggan memakainya serta memasukkan laporan pelaksanaan.',
    },
    'figure-numbers': {
      en: 'The text refers to the chart of a company’s participation as figure 4.4; it is printed as figure 4.5, a number that the chart of the Forum’s organisation has too.',
      id: 'Teks merujuk bagan partisipasi perusahaan sebagai Gambar 4.4, sedangkan yang tercetak Gambar 4.5; nomor itu juga dipakai untuk bagan organisasi Forum.',
    },
    'two-routes': {
      en: 'A company comes to TJSL by its plan report, or by a letter asking to take part. How the two relate, and whether only the second leads to the list, is not stated.',
      id: 'Perusahaan masuk ke TJSL melalui laporan perencanaan atau melalui surat permohonan partisipasi. Hubungan keduanya, dan apakah hanya yang kedua yang berujung pada daftar itu, tidak disebutkan.',
    },
  },
};

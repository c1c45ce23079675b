import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { TjslBody, TjslBodyGroup, TjslBodyStatement } from './definition.js';

/** The bodies in words: names as Table 4.4 prints them; those in English are ours. */
export const tjslBodiesWording: CatalogueWording<TjslBody, TjslBodyGroup, never, TjslBodyStatement> = {
  label: {
    en: 'Agencies and institutions of TJSL in Bandung',
    id: 'SKPD dan perguruan tinggi dalam TJSL Kota Bandung',
  },
  caution: {
    en: 'The list is of 2016 and of one city. That a body does not stand on it does not mean that it has no part.',
    id: 'Daftar ini berasal dari tahun 2016 dan hanya mengenai satu kota. Lembaga yang tidak tercantum belum tentu tidak berperan.',
  },
  groups: {
    skpd: { en: 'agencies of the local government (SKPD)', id: 'Satuan Kerja Perangkat Daerah (SKPD)' },
    university: { en: 'institutions of higher education', id: 'perguruan tinggi' },
  },
  entries: {
    'skpd.regional-secretariat': { label: { en: 'regional secretariat', id: 'Sekretariat Daerah' } },
    'skpd.women-family-planning': {
      label: {
        en: 'agency for women’s empowerment and family planning',
        id: 'Badan Pemberdayaan Perempuan dan Keluarga Berencana',
      },
    },
    'skpd.education': { label: { en: 'education office', id: 'Dinas Pendidikan' } },
    'skpd.civil-service-police': {
      label: { en: 'civil service police unit', id: 'Satuan Polisi Pamong Praja' },
    },
    'skpd.cooperatives-msme-trade': {
      label: {
        en: 'office for cooperatives, small and medium enterprises, industry and trade',
        id: 'Dinas Koperasi, UKM dan Perindustrian Perdagangan',
      },
    },
    'skpd.manpower': { label: { en: 'manpower office', id: 'Dinas Tenaga Kerja' } },
    'skpd.health': { label: { en: 'health office', id: 'Dinas Kesehatan' } },
    'skpd.youth-sport': { label: { en: 'youth and sport office', id: 'Dinas Pemuda dan Olahraga' } },
    'skpd.finance-assets': {
      label: {
        en: 'office for the management of regional finance and assets',
        id: 'Dinas Pengelolaan Keuangan dan Aset Daerah',
      },
    },
    'skpd.planning': {
      label: { en: 'regional development planning agency', id: 'Badan Perencanaan Pembangunan Daerah' },
    },
    'skpd.transport': { label: { en: 'transport office', id: 'Dinas Perhubungan' } },
    'skpd.spatial-planning': {
      label: {
        en: 'office for spatial planning and human settlements',
        id: 'Dinas Tata Ruang dan Cipta Karya',
      },
    },
    'skpd.agriculture-food': {
      label: { en: 'office for agriculture and food security', id: 'Dinas Pertanian dan Ketahanan Pangan' },
    },
    'skpd.environment': {
      label: { en: 'environmental management agency', id: 'Badan Pengelolaan Lingkungan Hidup' },
    },
    'skpd.fire': {
      label: {
        en: 'office for fire prevention and fire fighting',
        id: 'Dinas Pencegahan dan Penanggulangan Kebakaran',
      },
    },
    'skpd.roads-water': {
      label: { en: 'office for roads and water', id: 'Dinas Bina Marga dan Pengairan' },
    },
    'skpd.library-archives': {
      label: { en: 'regional library and archives office', id: 'Kantor Perpustakaan dan Arsip Daerah' },
    },
    'skpd.culture-tourism': {
      label: { en: 'culture and tourism office', id: 'Dinas Kebudayaan dan Pariwisata' },
    },
    'skpd.social': { label: { en: 'social affairs office', id: 'Dinas Sosial' } },
    'skpd.cleanliness': {
      label: { en: 'PD. Kebersihan, the regional cleaning company', id: 'PD. Kebersihan' },
    },
    'university.padjadjaran': {
      label: { en: 'Padjadjaran University', id: 'Universitas Padjadjaran' },
    },
    'university.maranatha': {
      label: { en: 'Maranatha University', id: 'Universitas Maranatha' },
    },
    'university.uin-sunan-gunung-djati': {
      label: {
        en: 'Sunan Gunung Djati State Islamic University',
        id: 'Universitas Islam Negeri Sunan Gunung Djati',
      },
    },
    'university.langlangbuana': {
      label: { en: 'Langlangbuana University', id: 'Universitas Langlangbuana' },
    },
    'university.upi': {
      label: { en: 'Indonesia University of Education', id: 'Universitas Pendidikan Indonesia' },
    },
    'university.parahyangan': {
      label: { en: 'Parahyangan University', id: 'Universitas Parahyangan' },
    },
    'university.stsi': {
      label: { en: 'Indonesian College of the Arts', id: 'Sekolah Tinggi Seni Indonesia' },
    },
    'university.nurtanio': { label: { en: 'Nurtanio University', id: 'Universitas Nurtanio' } },
    'university.unikom': {
      label: { en: 'Indonesia Computer University', id: 'Universitas Komputer Indonesia' },
    },
    'university.it-telkom': {
      label: { en: 'Telkom Institute of Technology', id: 'Institut Teknologi Telkom' },
    },
    'university.ithb': {
      label: { en: 'Harapan Bangsa Institute of Technology', id: 'Institut Teknologi Harapan Bangsa' },
    },
    'university.itb': {
      label: { en: 'Bandung Institute of Technology', id: 'Institut Teknologi Bandung' },
    },
  },
  statements: {
    'why-these-agencies': {
      en: 'They are listed because their main duties and functions relate to the TJSL programme.',
      id: 'SKPD ini dicantumkan karena tugas pokok dan fungsinya terkait dengan program TJSL.',
    },
    'origin-not-potential': {
      en: 'The 12 institutions are those from which the academics come that are involved, as individuals. The “more than 78” universities of section 4.2.3 are the potential of the city: another number of something else, and no contradiction.',
      id: 'Kedua belas perguruan tinggi ini adalah asal akademisi yang terlibat sebagai individu. Angka “lebih dari 78” perguruan tinggi pada bagian 4.2.3 adalah potensi kota: jumlah untuk hal yang berbeda, bukan pertentangan.',
    },
    'company-among-agencies': {
      en: 'PD. Kebersihan is a regional company, and stands in a list of agencies. Why, the source does not say.',
      id: 'PD. Kebersihan adalah perusahaan daerah, tetapi tercantum dalam daftar SKPD. Alasannya tidak disebutkan sumber.',
    },
  },
};

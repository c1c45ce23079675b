import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { Regulation, RegulationGroup, RegulationStatement } from './definition.js';

/** The regulations in words: names as the documents print them, sentences ours. */
export const regulationsWording: CatalogueWording<Regulation, RegulationGroup, never, RegulationStatement> = {
  label: { en: 'Regulations cited by the documents', id: 'Peraturan yang dikutip dokumen sumber' },
  caution: {
    en: 'The regulations are listed as documents of 2016 and 2025 cite them. They may have been changed or revoked since, and are to be checked before use. Regulations that are cited without a number are left out.',
    id: 'Peraturan dicantumkan sebagaimana dikutip dokumen tahun 2016 dan 2025. Sejak itu peraturan tersebut mungkin telah diubah atau dicabut; periksalah keberlakuannya sebelum digunakan. Peraturan yang dikutip tanpa nomor tidak dimuat.',
  },
  groups: {
    national: { en: 'national regulations', id: 'peraturan tingkat nasional' },
    bandung: { en: 'regulations of Bandung', id: 'peraturan Kota Bandung' },
    'other-regions': { en: 'regulations of other regions', id: 'peraturan daerah lain' },
  },
  entries: {
    'uu-40-2007': {
      label: { en: 'Law 40/2007', id: 'Undang-Undang Nomor 40 Tahun 2007' },
      description: {
        en: 'Law on limited companies, cited as regulating the CSR obligation in Indonesia.',
        id: 'Undang-undang tentang Perseroan Terbatas; dikutip sebagai pengatur kewajiban CSR di Indonesia.',
      },
    },
    'uu-23-2014': {
      label: { en: 'Law 23/2014', id: 'Undang-Undang Nomor 23 Tahun 2014' },
      description: {
        en: 'Law on regional government, cited for Article 386: regional governments may innovate so as to raise the performance of regional administration.',
        id: 'Undang-undang tentang Pemerintahan Daerah; dikutip untuk Pasal 386: pemerintah daerah dapat berinovasi demi peningkatan kinerja pemerintahan daerah.',
      },
    },
    'pp-47-2012': {
      label: { en: 'Government Regulation 47/2012', id: 'Peraturan Pemerintah Nomor 47 Tahun 2012' },
      description: {
        en: 'Cited as strengthening the CSR obligation of Law 40/2007; its title is not printed.',
        id: 'Dikutip sebagai penguat kewajiban CSR dalam Undang-Undang Nomor 40 Tahun 2007; judulnya tidak dicantumkan.',
      },
    },
    'permendagri-5-2007': {
      label: {
        en: 'Regulation of the Minister of Home Affairs 5/2007',
        id: 'Permendagri Nomor 5 Tahun 2007',
      },
      description: {
        en: 'Guideline on the arrangement of community institutions, cited as recognising the four institutions of the kelurahan and their roles, and as the source of what each of them is.',
        id: 'Pedoman Penataan Lembaga Kemasyarakatan; dikutip sebagai pengakuan atas keempat lembaga kemasyarakatan kelurahan dan perannya, serta sebagai rujukan pengertian tiap lembaga.',
      },
    },
    'permenpanrb-31-2014': {
      label: {
        en: 'Regulation of the Minister for the State Apparatus and Bureaucratic Reform 31/2014',
        id: 'Permenpan RB Nomor 31 Tahun 2014',
      },
      description: {
        en: 'Guideline on innovation of public services, cited as encouraging local governments to innovate.',
        id: 'Pedoman Inovasi Pelayanan Publik; dikutip sebagai pendorong pemerintah daerah untuk berinovasi.',
      },
    },
    'perda-bandung-9-2005': {
      label: {
        en: 'Bandung Regional Regulation 9/2005',
        id: 'Peraturan Daerah Kota Bandung No. 9 Tahun 2005',
      },
      description: {
        en: 'On receiving third-party donations to the city, cited as the measure of the requirements for a company that asks to take part in a development programme, and as a legal basis of TJSL.',
        id: 'Tentang penerimaan sumbangan pihak ketiga kepada Pemerintah Kota Bandung; dikutip sebagai acuan syarat bagi perusahaan yang mengajukan partisipasi dalam program pembangunan dan sebagai dasar hukum TJSL.',
      },
    },
    'perda-bandung-13-2012': {
      label: {
        en: 'Bandung Regional Regulation 13/2012',
        id: 'Peraturan Daerah Kota Bandung Nomor 13 Tahun 2012',
      },
      description: {
        en: 'On carrying out the obligation of the TJSL programme of companies, cited for the priority fields and, in Article 5, for the sanctions.',
        id: 'Tentang pelaksanaan kewajiban program TJSL perusahaan; dikutip untuk bidang prioritas dan, pada Pasal 5, untuk sanksi.',
      },
    },
    'perda-bandung-2-2013': {
      label: {
        en: 'Bandung Regional Regulation 2/2013',
        id: 'Peraturan Daerah Kota Bandung Nomor 02 Tahun 2013',
      },
      description: {
        en: 'On the community institutions of the kelurahan, cited for the institutions that the city recognises.',
        id: 'Tentang lembaga kemasyarakatan kelurahan; dikutip untuk lembaga kemasyarakatan yang diakui Pemerintah Kota Bandung.',
      },
    },
    'perwal-bandung-354-2014': {
      label: {
        en: 'Bandung Mayoral Regulation 354/2014',
        id: 'Peraturan Walikota Bandung Nomor 354 Tahun 2014',
      },
      description: {
        en: 'Guide to carrying out Regional Regulation 13/2012, cited for the task and functions of the Forum TJSL and for how TJSL is planned, carried out and reported.',
        id: 'Petunjuk pelaksanaan Peraturan Daerah No. 13 Tahun 2012; dikutip untuk tugas pokok dan fungsi Forum TJSL serta mekanisme perencanaan, pelaksanaan, dan pelaporan TJSL.',
      },
    },
    'perwal-bandung-281-2015': {
      label: {
        en: 'Bandung Mayoral Regulation 281/2015',
        id: 'Peraturan Walikota Bandung Nomor 281 Tahun 2015',
      },
      description: {
        en: 'On carrying out PIPPK, cited as changed by Mayoral Regulation 436/2015.',
        id: 'Tentang pelaksanaan PIPPK; dikutip sebagai peraturan yang diubah dengan Peraturan Walikota Nomor 436 Tahun 2015.',
      },
    },
    'perwal-bandung-436-2015': {
      label: {
        en: 'Bandung Mayoral Regulation 436/2015',
        id: 'Peraturan Walikota Bandung Nomor 436 Tahun 2015',
      },
      description: {
        en: 'Change of Mayoral Regulation 281/2015; its annex, the technical guideline of PIPPK, is cited for the scopes of activity and the roles of the stakeholders.',
        id: 'Perubahan atas Peraturan Walikota Nomor 281 Tahun 2015; lampirannya, petunjuk teknis pelaksanaan PIPPK, dikutip untuk ruang lingkup kegiatan dan peran stakeholder.',
      },
    },
    'kepwal-bandung-500-2014': {
      label: {
        en: 'Bandung Mayoral Decree 500/Kep.686-Bag.Ek/2014',
        id: 'Keputusan Walikota Bandung Nomor 500/Kep.686-Bag.Ek/2014',
      },
      description: {
        en: 'On the Forum TJSL for the years 2014 to 2017, cited for its organisation and as a legal basis of TJSL.',
        id: 'Tentang Forum TJSL periode 2014-2017; dikutip untuk struktur organisasinya dan sebagai dasar hukum TJSL.',
      },
    },
    'kepwal-bandung-138-2015': {
      label: {
        en: 'Bandung Mayoral Decree 138/Kep.440-Bag.Pem Um/2015',
        id: 'Keputusan Walikota Bandung Nomor 138/Kep.440-Bag.Pem Um/2015',
      },
      description: {
        en: 'On the steering team of PIPPK in 2015, cited among the regulations that support the programme.',
        id: 'Tentang Tim Pengarah PIPPK tahun 2015; dikutip di antara regulasi yang mendukung program.',
      },
    },
    'qanun-aceh-barat-10-2015': {
      label: { en: 'Aceh Barat Qanun 10/2015', id: 'Qanun Kabupaten Aceh Barat No. 10 Tahun 2015' },
      description: {
        en: 'Regional regulation on the social and environmental responsibility of companies, cited as governing community empowerment and environmental conservation in the use of CSR funds, with a CSR forum.',
        id: 'Peraturan daerah tentang tanggung jawab sosial dan lingkungan perusahaan; dikutip sebagai pengatur pemberdayaan masyarakat dan pelestarian lingkungan dalam penggunaan dana CSR, dengan sebuah forum CSR.',
      },
    },
    'perda-malang-10-2010': {
      label: {
        en: 'Malang Regional Regulation 10/2010',
        id: 'Peraturan Daerah Kota Malang Nomor 10 Tahun 2010',
      },
      description: {
        en: 'On waste management, named only in the title of a study of Bank Sampah Malang that the report cites.',
        id: 'Tentang pengelolaan sampah; hanya disebut dalam judul studi tentang Bank Sampah Malang yang dikutip laporan.',
      },
    },
    'perbup-muara-enim-15-2018': {
      label: {
        en: 'Muara Enim Regent’s Regulation 15/2018',
        id: 'Peraturan Bupati Muara Enim No. 15 Tahun 2018',
      },
      description: {
        en: 'On setting up the Forum CSR-PKBL, cited as the basis of the forum and as support by the regional government.',
        id: 'Tentang pembentukan Forum CSR-PKBL; dikutip sebagai dasar forum itu dan sebagai bentuk dukungan pemerintah daerah.',
      },
    },
  },
  statements: {
    'may-or-mandated': {
      en: 'The preface of the report says that the law mandates regions to innovate; its section 1.1 says, for Article 386, that regional governments may.',
      id: 'Kata pengantar laporan menyatakan bahwa undang-undang ini mengamanatkan daerah untuk berinovasi; bagian 1.1, untuk Pasal 386, menyatakan bahwa pemerintah daerah dapat melakukannya.',
    },
    'name-differs': {
      en: 'Section 4.1 cites it as a regional regulation (Peraturan Daerah), section 5.1.2 as a regulation of the head of the region (Peraturan Kepala Daerah).',
      id: 'Bagian 4.1 mengutipnya sebagai Peraturan Daerah, sedangkan bagian 5.1.2 sebagai Peraturan Kepala Daerah.',
    },
    'title-mixed': {
      en: 'The title that the report prints for Mayoral Regulation 354/2014 gives Regional Regulation 13/2012 the subject of Mayoral Decree 500/2014, the Forum; elsewhere the report prints another title for the regional regulation. This library takes it to be a mixture of titles.',
      id: 'Judul Peraturan Walikota Nomor 354 Tahun 2014 yang dicetak laporan memberi Peraturan Daerah No. 13 Tahun 2012 pokok isi Keputusan Walikota Nomor 500/2014, yakni Forum; di tempat lain laporan mencetak judul lain untuk peraturan daerah itu. Pustaka ini membacanya sebagai percampuran judul.',
    },
  },
};

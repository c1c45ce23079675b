import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type {
  MuaraEnimProgramme,
  MuaraEnimProgrammeColumn,
  MuaraEnimProgrammeStatement,
} from './definition.js';

/** The programmes in words: names as the article prints them, sentences ours. */
export const muaraEnimProgrammesWording: CatalogueWording<
  MuaraEnimProgramme,
  never,
  MuaraEnimProgrammeColumn,
  MuaraEnimProgrammeStatement
> = {
  label: {
    en: 'CSR programmes of three companies in Muara Enim',
    id: 'Program CSR tiga perusahaan di Muara Enim',
  },
  caution: {
    en: 'The article describes the programmes briefly and does not measure what they achieve; where a column is empty it says nothing.',
    id: 'Artikel menguraikan program-program ini secara singkat dan tidak mengukur capaiannya; kolom yang kosong berarti tidak ada keterangan.',
  },
  columns: {
    result: { en: 'result that is told', id: 'hasil yang disebutkan' },
    limit: { en: 'limit that is told', id: 'keterbatasan yang disebutkan' },
  },
  entries: {
    'ptba-rumah-bumn': {
      label: { en: 'Rumah BUMN of PT Bukit Asam', id: 'Rumah BUMN dari PT Bukit Asam' },
      description: {
        en: 'A centre for fostering micro, small and medium enterprises (MSMEs), with training in entrepreneurship, accompaniment in managing a business, access to marketing and facilitation of business legality. The company also has a part in developing community-based cooperatives, and supports access to markets through expos and local exhibitions.',
        id: 'Pusat pembinaan UMKM: ada pelatihan wirausaha, pendampingan dalam mengelola usaha, bantuan pemasaran, dan kemudahan legalitas. Perusahaan pun ikut mengembangkan koperasi berbasis komunitas dan membuka jalan ke pasar lewat expo dan pameran lokal.',
      },
    },
    pama: {
      label: {
        en: 'agribusiness and local processed products of PT Pamapersada Nusantara',
        id: 'agribisnis dan produk olahan lokal dari PT Pamapersada Nusantara',
      },
      description: {
        en: 'One of its activities is training in making processed products from local farming, such as banana chips and shredded fish (abon ikan), with support for the production equipment that MSMEs need. The community is approached directly.',
        id: 'Salah satu kegiatannya ialah pelatihan mengolah hasil pertanian setempat, antara lain menjadi kripik pisang dan abon ikan, dengan dukungan peralatan yang diperlukan UMKM untuk berproduksi. Pendekatannya langsung ke komunitas.',
      },
      columns: {
        limit: {
          en: 'Sustainability after the training is not yet adequately reached.',
          id: 'Keberlanjutan pascapelatihan belum terjangkau secara memadai.',
        },
      },
    },
    'mme-scrufit': {
      label: { en: 'SCRUFIT of PT Manambang Muara Enim', id: 'SCRUFIT dari PT Manambang Muara Enim' },
      description: {
        en: 'MSMEs are empowered by a circular economy: community groups turn household waste into crafts that sell, such as bags, wallets and baskets, and take part in design and production.',
        id: 'Pemberdayaan UMKM berbasis ekonomi sirkular: dari limbah rumah tangga, kelompok masyarakat membuat kerajinan yang laku dijual (tas, dompet, keranjang) dan ikut mendesain serta memproduksinya.',
      },
      columns: {
        result: {
          en: 'It has represented the regency at the Sumsel Expo, and has made products that compete in the local market.',
          id: 'Program ini pernah mewakili kabupaten dalam Sumsel Expo, dan produknya mampu bersaing di pasar lokal.',
        },
      },
    },
  },
  statements: {
    'msme-context': {
      en: 'By figures of the ministry for cooperatives and small and medium enterprises, MSMEs contribute more than 60 per cent of the gross domestic product of Indonesia and take up more than 97 per cent of its workforce. They meet structural obstacles: access to capital, technology and markets, and weak managerial capacity.',
      id: 'Menurut data Kementerian Koperasi dan UKM, UMKM menyumbang lebih dari 60 persen PDB Indonesia dan menyerap lebih dari 97 persen tenaga kerja nasional. UMKM menghadapi kendala struktural: akses modal, teknologi, dan pasar, serta lemahnya kapasitas manajerial.',
    },
  },
};

import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { muaraEnimSupportingFactors } from './definition.js';

/** The supporting factors in passages for coders. Ours: they are of another, unnamed regency, and nobody in them exists. */
export const muaraEnimSupportingFactorsExamples: ExamplesOf<typeof muaraEnimSupportingFactors> = {
  'company-commitment': {
    example: {
      en: 'The two largest plantations, which until three years ago gave rice and prayer mats, now run a drying shed and a guarantee to buy with ninety nutmeg growers.',
      id: 'Dua perkebunan terbesar, yang sampai tiga tahun lalu membagikan beras dan sajadah, kini mengelola gudang pengering dan jaminan pembelian bersama sembilan puluh petani pala.',
    },
    counterExample: {
      en: 'At a gala the largest plantations announced great sums for the community; what came was parcels for the holidays, and helping people to earn a living is on their list for later.',
      id: 'Pada malam gala, perkebunan terbesar mengumumkan dana besar bagi masyarakat; yang datang adalah bingkisan hari raya, dan membantu orang mencari nafkah ada dalam daftar mereka untuk nanti.',
    },
  },
  'government-support': {
    example: {
      en: 'Under a regulation of the regent the planning agency brings companies, offices and cooperatives together each quarter, and this year five separate CSR programmes were merged there into two.',
      id: 'Berdasarkan peraturan bupati, badan perencanaan mempertemukan perusahaan, dinas, dan koperasi setiap triwulan, dan tahun ini lima program CSR yang terpisah digabung menjadi dua di sana.',
    },
    counterExample: {
      en: 'The regent’s office has written that it welcomes CSR of every kind; as before, each company deals with each office by itself, and nobody has been brought together.',
      id: 'Kantor bupati menulis bahwa segala jenis CSR disambut baik; seperti sebelumnya, tiap perusahaan berurusan sendiri dengan tiap dinas, dan tidak ada yang dipertemukan.',
    },
  },
  'local-potential': {
    example: {
      en: 'In nine kecamatan some 2,400 small makers live by palm sugar, bamboo ware and spices, many of them young and with a brand of their own; both the company and the trade office chose them for their programmes.',
      id: 'Di sembilan kecamatan sekitar 2.400 pelaku usaha kecil hidup dari gula aren, anyaman bambu, dan rempah, banyak di antaranya muda dan bermerek sendiri; perusahaan maupun dinas perdagangan memilih mereka bagi programnya.',
    },
    counterExample: {
      en: 'The brochure of the regency praises a wealth of local products; when they were counted there were thirty sellers of goods brought in from the city, half of them about to give up.',
      id: 'Brosur kabupaten memuji kekayaan produk lokal; ketika dihitung hanya ada tiga puluh penjual barang dari kota, separuhnya hampir menutup usaha.',
    },
  },
  'third-party-partnership': {
    example: {
      en: 'A polytechnic asked the coffee sellers of the regency what they lack and made a course in bookkeeping out of it, and an NGO has called on sixty of them every month since.',
      id: 'Sebuah politeknik menanyai penjual kopi di kabupaten itu tentang kekurangan mereka dan menyusun kursus pembukuan dari jawabannya, dan sejak itu sebuah LSM mendatangi enam puluh penjual setiap bulan.',
    },
    counterExample: {
      en: 'A consultant was engaged for the annual report of the company and took pictures of the coffee sellers; to train them was not in the contract.',
      id: 'Seorang konsultan dikontrak untuk laporan tahunan perusahaan dan memotret penjual kopi; melatih mereka tidak termasuk dalam kontraknya.',
    },
  },
};

import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { GovernmentCsrPolicyType, GovernmentCsrPolicyTypeStatement } from './definition.js';

/**
 * The four policy types in words: Indonesian terms as 2.3.4 of the LAN report prints them, English names and sentences
 * ours.
 */
export const governmentCsrPolicyTypesWording: CatalogueWording<
  GovernmentCsrPolicyType,
  never,
  never,
  GovernmentCsrPolicyTypeStatement
> = {
  label: {
    en: 'Types of government policy towards CSR',
    id: 'Tipe kebijakan pemerintah terhadap CSR',
  },
  caution: {
    en: 'The types are ways in which governments gain support for CSR programmes and accommodate them. The source does not rank them, and does not say that a government has only one of them.',
    id: 'Tipe-tipe ini adalah cara pemerintah mendapatkan dukungan dan mengakomodasi program CSR. Sumber tidak mengurutkan tingkatnya dan tidak menyatakan bahwa suatu pemerintah hanya menganut salah satunya.',
  },
  entries: {
    endorsing: {
      label: {
        en: 'endorsing: political support',
        id: 'mendukung kebijakan yang menyediakan dukungan politis',
      },
      description: {
        en: 'Policy gives political support to CSR efforts, for example by rules on the use of a CSR label; support programmes are offered for the transparency of programmes of civil society.',
        id: 'Kebijakan memberi dukungan politis bagi upaya CSR, misalnya melalui aturan penggunaan label CSR; ditawarkan pula program dukungan bagi transparansi program masyarakat sipil.',
      },
    },
    partnering: {
      label: {
        en: 'partnering: cooperation by memorandum of understanding',
        id: 'mendorong kerjasama pemerintah dan sektor privat dengan nota kesepahaman',
      },
      description: {
        en: 'Government and private sector are encouraged to work together on a certain project that lasts, on the basis of a memorandum of understanding.',
        id: 'Pemerintah dan sektor privat didorong bekerja sama dalam proyek tertentu yang berkelanjutan berdasarkan nota kesepahaman.',
      },
    },
    facilitating: {
      label: { en: 'facilitating: CSR-friendly policy', id: 'memfasilitasi kebijakan yang ramah CSR' },
      description: {
        en: 'Policy is made friendly to CSR, for example by lower taxes and by relief in the procurement of goods and services.',
        id: 'Kebijakan dibuat ramah CSR, misalnya dengan pengurangan pajak dan keringanan dalam pengadaan barang dan jasa.',
      },
    },
    mandating: {
      label: {
        en: 'mandating: policy that commands or gives a mandate',
        id: 'menyusun kebijakan yang memerintah atau memberi mandat',
      },
      description: {
        en: 'Policy holds guidance and obligations of companies towards kinds of needs of the government, for example a regional regulation on kinds of CSR participation that obliges companies to take part and provides for legal action against those that violate it.',
        id: 'Kebijakan memuat petunjuk dan kewajiban perusahaan terhadap jenis-jenis kebutuhan pemerintah, misalnya peraturan daerah tentang jenis partisipasi CSR yang mewajibkan perusahaan ikut serta dan mengatur tindakan hukum atas pelanggarannya.',
      },
    },
  },
  statements: {
    'english-names': {
      en: 'The one-word English names (endorsing, partnering, facilitating, mandating) are of this library: the source tells each type in an Indonesian sentence.',
      id: 'Nama Inggris satu kata (endorsing, partnering, facilitating, mandating) berasal dari pustaka ini: sumber menguraikan tiap tipe dengan kalimat bahasa Indonesia.',
    },
    'year-printed': {
      en: 'The text cites the meta-analysis as Ingram and Ton 2013; the bibliography of the report lists a work of these authors of 2012, and none of 2013.',
      id: 'Teks mengutip meta-analisis ini sebagai Ingram dan Ton 2013; daftar pustaka laporan memuat karya keduanya dari tahun 2012 dan tidak memuat karya tahun 2013.',
    },
  },
};

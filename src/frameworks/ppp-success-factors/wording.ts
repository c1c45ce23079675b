import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  PppSuccessFactor,
  PppSuccessFactorGroup,
  PppSuccessFactorStakeholder,
  PppSuccessFactorStatement,
} from './definition.js';

/** The success factors in words: Indonesian terms as 2.3.4 of the LAN report prints them, sentences ours. */
export const pppSuccessFactorsWording: ChecklistWording<
  PppSuccessFactor,
  PppSuccessFactorGroup,
  PppSuccessFactorStakeholder,
  PppSuccessFactorStatement
> = {
  label: {
    en: 'Success factors of public-private partnership',
    id: 'Faktor pendukung kunci sukses Public Private Partnership (PPP)',
  },
  caution: {
    en: 'A score says how many of the factors are in place, and not whether the partnership will succeed. The factors come from one study of another country.',
    id: 'Skor menyatakan seberapa banyak faktor yang sudah ada, bukan apakah kemitraan akan berhasil. Faktor-faktor ini berasal dari satu studi tentang negara lain.',
  },
  groups: {
    government: { en: 'factors from the government', id: 'faktor dari pemerintah' },
    private: { en: 'factors from the private sector', id: 'faktor dari swasta' },
  },
  stakeholders: {
    'local-government': { en: 'government', id: 'pemerintah' },
    'private-sector': { en: 'private sector', id: 'swasta' },
  },
  items: {
    'gov.integrity': {
      label: {
        en: 'a guarantee of good governance, that is, with integrity',
        id: 'jaminan pemerintahan yang baik, yakni yang berintegritas',
      },
      description: {
        en: 'The government that takes part is known to act with integrity.',
        id: 'Pemerintah yang terlibat dikenal berintegritas.',
      },
    },
    'gov.commitment': {
      label: {
        en: 'agreed commitment and responsibility of each party (government side)',
        id: 'kesepakatan komitmen dan tanggung jawab masing-masing pihak (sisi pemerintah)',
      },
      description: {
        en: 'The government has agreed with the other parties what each commits itself to and answers for, and keeps its own part.',
        id: 'Pemerintah telah menyepakati dengan pihak lain komitmen dan tanggung jawab tiap pihak, dan menjalankan bagiannya.',
      },
    },
    'gov.realistic': {
      label: {
        en: 'a technically realistic programme',
        id: 'program yang realistis secara teknis',
      },
      description: {
        en: 'The programme can be carried out by the technical means that there are.',
        id: 'Program dapat dijalankan dengan kemampuan teknis yang ada.',
      },
    },
    'gov.transparency': {
      label: { en: 'transparency in procurement', id: 'transparansi dalam proses pengadaan' },
      description: {
        en: 'The results of procurement, and the considerations behind them, can be monitored.',
        id: 'Hasil pengadaan dan pertimbangan di baliknya dapat dipantau.',
      },
    },
    'gov.legal-framework': {
      label: { en: 'a strong legal framework', id: 'kerangka hukum yang kuat' },
      description: {
        en: 'The partnership rests on firm law at the level of local government.',
        id: 'Kemitraan ini bertumpu pada hukum yang kokoh di tingkat pemerintah daerah.',
      },
    },
    'priv.values': {
      label: { en: 'good values of the company', id: 'nilai-nilai perusahaan yang baik' },
      description: {
        en: 'The company stands for values that the partnership can build on. Which ones, the source does not say.',
        id: 'Perusahaan menganut nilai-nilai yang dapat menjadi landasan kemitraan. Sumber tidak merinci nilai apa saja.',
      },
    },
    'priv.finance-market': {
      label: { en: 'availability of a financial market', id: 'ketersediaan pasar finansial' },
      description: {
        en: 'The companies that take part can find finance on a market that is open to them.',
        id: 'Perusahaan yang terlibat dapat memperoleh pembiayaan di pasar yang terbuka baginya.',
      },
    },
    'priv.csr-policy': {
      label: { en: 'a CSR policy of the company', id: 'kebijakan CSR perusahaan' },
      description: {
        en: 'The company has a CSR policy of its own.',
        id: 'Perusahaan memiliki kebijakan CSR sendiri.',
      },
    },
    'priv.commitment': {
      label: {
        en: 'agreed commitment and responsibility of each party (private side)',
        id: 'kesepakatan komitmen dan tanggung jawab masing-masing pihak (sisi swasta)',
      },
      description: {
        en: 'The private sector has agreed with the other parties what each commits itself to and answers for, and keeps its own part.',
        id: 'Pihak swasta telah menyepakati dengan pihak lain komitmen dan tanggung jawab tiap pihak, dan menjalankan bagiannya.',
      },
    },
    'priv.economic-policy': {
      label: {
        en: 'economic policy that supports the growth of the company',
        id: 'kebijakan ekonomi yang mendukung tumbuh kembang perusahaan',
      },
      description: {
        en: 'The economic policy under which the company works lets it grow.',
        id: 'Kebijakan ekonomi yang melingkupi perusahaan memungkinkannya bertumbuh.',
      },
    },
  },
  statements: {
    'study-unnamed': {
      en: 'The report takes the factors from a study of public-private partnership in Malaysia, and names neither its author nor its year.',
      id: 'Laporan mengambil faktor-faktor ini dari sebuah studi tentang praktik PPP di Malaysia tanpa menyebut penulis dan tahunnya.',
    },
    'government-and-community': {
      en: 'On both sides the agreed commitment is printed as that of “government and community”, where government and private sector would be expected. This library reads it on each side of the party of that side, and does not correct the print.',
      id: 'Pada kedua sisi, kesepakatan komitmen tercetak sebagai milik “pemerintah dan masyarakat”, padahal yang lazim ialah pemerintah dan swasta. Pustaka ini membacanya, pada tiap sisi, sebagai komitmen pihak di sisi tersebut, tanpa mengoreksi teks tercetak.',
    },
    'not-of-the-company': {
      en: 'A financial market and an economic policy are printed among the factors from the private sector, though a company makes neither. They stand here under the private sector, as printed; a gap in them says nothing against a company.',
      id: 'Pasar finansial dan kebijakan ekonomi tercantum di antara faktor dari swasta, meskipun bukan perusahaan yang membuatnya. Di sini keduanya tetap berada di bawah swasta seperti tercetak; kekurangannya bukan kekurangan perusahaan.',
    },
    'not-closed': {
      en: 'The lists are not closed: the source introduces both with “among others” (antara lain).',
      id: 'Daftar-daftar ini tidak tertutup: sumber mengawali keduanya dengan “antara lain”.',
    },
  },
};

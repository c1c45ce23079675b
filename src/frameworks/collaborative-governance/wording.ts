import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type {
  CollaborativeGovernanceEntry,
  CollaborativeGovernanceEntryGroup,
  CollaborativeGovernanceEntryStatement,
} from './definition.js';

/** Collaborative governance in words: terms as the article prints them, sentences ours. */
export const collaborativeGovernanceWording: CatalogueWording<
  CollaborativeGovernanceEntry,
  CollaborativeGovernanceEntryGroup,
  never,
  CollaborativeGovernanceEntryStatement
> = {
  label: {
    en: 'Collaborative governance in CSR, as the article on Muara Enim cites it',
    id: 'Collaborative governance dalam CSR sebagaimana dikutip artikel tentang Muara Enim',
  },
  caution: {
    en: 'The works that the article cites were not read: what they say stands here as the article puts it.',
    id: 'Karya-karya yang dikutip artikel tidak dibaca: isinya dicantumkan di sini sebagaimana dituturkan artikel.',
  },
  groups: {
    concept: { en: 'the concept', id: 'konsep' },
    problem: { en: 'the problem that it is to answer', id: 'masalah yang hendak dijawab' },
    'prior-study': { en: 'prior studies', id: 'penelitian sebelumnya' },
  },
  entries: {
    definition: {
      label: { en: 'collaborative governance', id: 'konsep collaborative governance' },
      description: {
        en: 'A model of governance that involves actors of several sectors as equals, lets them share resources, and seeks a common goal by participatory mechanisms.',
        id: 'Tata kelola yang menempatkan aktor lintas sektor sebagai pihak setara, yang saling berbagi sumber daya dan mengejar tujuan bersama dengan mekanisme partisipatif.',
      },
    },
    'function-in-csr': {
      label: { en: 'its function in the management of CSR', id: 'fungsinya dalam pengelolaan CSR' },
      description: {
        en: 'It can bridge the interests of companies, local government and micro, small and medium enterprises (MSMEs), so that programmes become more integrated, participatory and sustainable.',
        id: 'Pendekatan ini dapat menjembatani kepentingan pemerintah daerah, perusahaan, dan UMKM sehingga program menjadi lebih terintegrasi, partisipatif, dan berkelanjutan.',
      },
    },
    'problem-context': {
      label: { en: 'the problem in Muara Enim', id: 'permasalahan di Muara Enim' },
      description: {
        en: 'How effective CSR programmes are varies, and often depends on the approach of each company, without adequate coordination and integration with local government and civil society; so the potential of CSR to strengthen the local economy is not fully used.',
        id: 'Efektivitas program CSR beragam dan kerap bergantung pada pendekatan tiap perusahaan, sedangkan koordinasi dan integrasi dengan pemerintah daerah serta masyarakat sipil belum memadai; karena itu potensi CSR untuk memperkuat ekonomi lokal belum sepenuhnya dimanfaatkan.',
      },
    },
    'albareda-2008': {
      label: { en: 'the changing role of government', id: 'perubahan peran pemerintah' },
      description: {
        en: 'Albareda et al. look at how the role of government in promoting CSR changes: its success depends on the integration of public and private sector in a frame of collaboration that rests on regulation and directed partnership.',
        id: 'Albareda dkk. menyoroti berubahnya peran pemerintah dalam mempromosikan CSR: CSR berhasil bila sektor publik dan swasta terintegrasi dalam kolaborasi yang bertumpu pada regulasi dan kemitraan terarah.',
      },
    },
    'ji-miao-2020': {
      label: {
        en: 'government support and the capacity of MSMEs',
        id: 'dukungan pemerintah dan kapasitas UMKM',
      },
      description: {
        en: 'Ji & Miao find that in developing countries success in innovation and empowerment through CSR depends on support by the government, direct or indirect, and on the capacity of MSMEs to take an active part in the collaboration.',
        id: 'Ji & Miao menemukan bahwa di negara berkembang berhasil tidaknya inovasi dan pemberdayaan lewat CSR bergantung pada dukungan pemerintah, langsung maupun tidak langsung, serta pada kapasitas UMKM untuk berperan aktif dalam kolaborasi.',
      },
    },
    'ulibarri-2020': {
      label: {
        en: 'continuity, accountability and conflict management',
        id: 'keberlanjutan, akuntabilitas, dan manajemen konflik',
      },
      description: {
        en: 'Ulibarri et al. add that in various contexts the success of collaborative governance depends on whether joint decision-making continues, on the accountability of the actors, and on mechanisms of conflict management.',
        id: 'Ulibarri dkk. menambahkan bahwa dalam berbagai konteks keberhasilan collaborative governance ditentukan oleh tiga hal: keputusan bersama yang terus berlanjut, aktor yang akuntabel, dan adanya mekanisme untuk mengelola konflik.',
      },
    },
  },
  statements: {
    'prior-studies-together': {
      en: 'Together, by the article, the three studies strengthen the view that collaboration in the management of CSR needs a systemic and participatory approach, with commitment across sectors that is sustained.',
      id: 'Menurut artikel, ketiga studi bersama-sama memperkuat pandangan bahwa pengelolaan CSR secara kolaboratif membutuhkan pendekatan yang sistemik dan partisipatif, dengan komitmen lintas sektor yang berkelanjutan.',
    },
    'ansell-gash-printed': {
      en: 'The article cites Ansell & Gash as 2018a for the five success factors, as 2018 for the ideal frame and as 2008 for the four variables. Its bibliography lists 2018a and 2018b, which are one and the same work.',
      id: 'Artikel mengutip Ansell & Gash sebagai 2018a untuk lima faktor keberhasilan, sebagai 2018 untuk kerangka ideal, dan sebagai 2008 untuk empat variabel. Daftar referensinya memuat 2018a dan 2018b, padahal keduanya karya yang sama.',
    },
  },
};

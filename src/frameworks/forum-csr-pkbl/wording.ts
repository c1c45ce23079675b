import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { ForumCsrPkblFunction, ForumCsrPkblFunctionStatement } from './definition.js';

/** The Forum CSR-PKBL in words: Indonesian terms as the article prints them, sentences ours. */
export const forumCsrPkblWording: CatalogueWording<
  ForumCsrPkblFunction,
  never,
  never,
  ForumCsrPkblFunctionStatement
> = {
  label: { en: 'Functions of the Forum CSR-PKBL of Muara Enim', id: 'Fungsi Forum CSR-PKBL Muara Enim' },
  caution: {
    en: 'These are functions that the forum is to have, and the article names them as some among others; that it fulfils them the article does not find.',
    id: 'Inilah fungsi yang diharapkan dari forum, dan artikel menyebutnya dengan kata “antara lain”; artikel tidak menemukan bahwa fungsi itu terpenuhi.',
  },
  entries: {
    'align-rpjmd': {
      label: { en: 'alignment of CSR with the RPJMD', id: 'penyelarasan program CSR dengan RPJMD' },
      description: {
        en: 'CSR programmes are brought into line with the regional medium-term development plan (RPJMD).',
        id: 'Program CSR diselaraskan dengan Rencana Pembangunan Jangka Menengah Daerah (RPJMD).',
      },
    },
    'integrate-programmes': {
      label: { en: 'integration of programmes among companies', id: 'integrasi program antarperusahaan' },
      description: {
        en: 'Programmes of different companies are integrated, so that they do not overlap.',
        id: 'Program berbagai perusahaan dipadukan agar tidak tumpang tindih.',
      },
    },
    'secure-participation': {
      label: { en: 'participation of the community', id: 'partisipasi masyarakat' },
      description: {
        en: 'It is made sure that the community takes part in carrying out CSR.',
        id: 'Masyarakat dipastikan ikut berpartisipasi dalam pelaksanaan CSR.',
      },
    },
  },
  statements: {
    formed: {
      en: 'The forum was formed by Regent’s Regulation 15/2018, in the hope that it would become a place in which government, companies and community coordinate across sectors.',
      id: 'Forum dibentuk dengan Peraturan Bupati No. 15 Tahun 2018, dengan harapan menjadi wadah koordinasi lintas sektor bagi pemerintah, perusahaan, dan masyarakat.',
    },
    'in-practice': {
      en: 'The article finds the forum not fully effective and still symbolic: some companies stay outside it, MSMEs are not directly represented, and it often serves for reporting, and not for dialogue.',
      id: 'Artikel mendapati forum belum sepenuhnya efektif dan masih simbolik: sebagian perusahaan berada di luarnya, UMKM tidak terwakili secara langsung, dan forum kerap menjadi tempat pelaporan, bukan dialog.',
    },
  },
};

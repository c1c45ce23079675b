import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { InpowerCareGroup, InpowerCarePoint, InpowerCareStatement } from './definition.js';

/** INPOWER-CARE in words: terms as the study of Omah Kreteg Anggana prints them, sentences ours. */
export const inpowerCareWording: CatalogueWording<
  InpowerCarePoint,
  InpowerCareGroup,
  never,
  InpowerCareStatement
> = {
  label: {
    en: 'The INPOWER-CARE programme',
    id: 'Program INPOWER-CARE',
  },
  caution: {
    en: 'Aims are what the programme sets itself, as the study tells them; the rows say nothing of what was reached.',
    id: 'Tujuan adalah hal yang ditetapkan program bagi dirinya, sebagaimana diceritakan studi; baris-baris ini tidak menyatakan apa yang telah dicapai.',
  },
  groups: {
    aim: { en: 'aims', id: 'tujuan' },
  },
  entries: {
    nature: {
      label: { en: 'what it is', id: 'sifat program' },
      description: {
        en: 'It applies community relations, through the involvement and development of communities, and expresses the vision and mission of the company, friendliness to the environment above all.',
        id: 'Program ini menerapkan Community Relations melalui pelibatan dan pengembangan komunitas, serta mewujudkan visi dan misi perusahaan, khususnya bersahabat dengan lingkungan.',
      },
    },
    'aim.business-success': {
      label: { en: 'long-term business success', id: 'keberhasilan bisnis jangka panjang' },
      description: {
        en: 'To support the success of the business in the long run.',
        id: 'Mendukung keberhasilan bisnis dalam jangka panjang.',
      },
    },
    'aim.goodwill': {
      label: { en: 'goodwill and reputation', id: 'good will dan reputasi' },
      description: {
        en: 'To promote the goodwill of the company, and to build a good reputation with the community and the local government.',
        id: 'Mempromosikan good will perusahaan dan membangun reputasi positif di mata masyarakat dan pemerintah setempat.',
      },
    },
    'aim.harmony': {
      label: { en: 'a conducive and harmonious environment', id: 'lingkungan yang kondusif dan harmonis' },
      description: {
        en: 'To make the surroundings conducive and harmonious between company and the communities around it.',
        id: 'Menciptakan suasana yang kondusif dan harmonis antara perusahaan dan masyarakat di sekitarnya.',
      },
    },
  },
  statements: {
    'raises-trust': {
      en: 'Community relations, which the programme carries out, can raise the community’s trust in the company, faces real social problems around it, and can secure its continued life.',
      id: 'Community Relations yang dijalankan program ini dapat meningkatkan kepercayaan masyarakat kepada perusahaan, berhadapan dengan persoalan sosial nyata di sekitarnya, dan dapat menjamin kelangsungan hidupnya.',
    },
    'hoped-for': {
      en: 'The division hopes that the programme bridges company and community, that those who take part change for the good of both, and that it lasts.',
      id: 'Divisi itu berharap program ini menjembatani perusahaan dan masyarakat, pesertanya berubah demi kemaslahatan keduanya, dan programnya berkelanjutan.',
    },
  },
};

import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { AntamFinding, AntamFindingGroup, AntamFindingStatement } from './definition.js';

/** The points of the study of Antam in words: Indonesian terms as its abstract prints them, sentences ours. */
export const antamFindingsWording: CatalogueWording<
  AntamFinding,
  AntamFindingGroup,
  never,
  AntamFindingStatement
> = {
  label: {
    en: 'Critique of CSR and partnership at Antam',
    id: 'Kritik atas CSR dan kemitraan PT Antam',
  },
  caution: {
    en: 'Only an abstract was read: what was observed, of whom and when, it does not say. It gives the partnership no archetype, and none is read into it here.',
    id: 'Hanya abstrak yang dibaca; apa yang diamati, pada siapa, dan kapan tidak disebutkan di dalamnya. Abstrak tidak menggolongkan kemitraan ini ke dalam satu model kemitraan pun, dan di sini penggolongan itu tidak disimpulkan sendiri.',
  },
  groups: {
    concept: { en: 'concepts and theories', id: 'konsep dan teori' },
    finding: { en: 'findings', id: 'temuan' },
    cause: {
      en: 'causes of uneven communication, among others',
      id: 'penyebab komunikasi yang tidak seimbang, antara lain',
    },
    recommendation: { en: 'what is called for', id: 'upaya yang diperlukan' },
  },
  entries: {
    'communication-domination': {
      label: { en: 'communication dominated by the company', id: 'dominasi komunikasi oleh perusahaan' },
      description: {
        en: 'In communication and interaction the company dominates, so that communication between the actors runs one way.',
        id: 'Dalam komunikasi dan interaksi, perusahaan mendominasi sehingga komunikasi antaraktor hanya berjalan satu arah.',
      },
    },
    'convergence-theory': {
      label: { en: 'convergence theory', id: 'teori konvergensi' },
      description: {
        en: 'Named among the theories used, with Laurence Kincaid; what it says is not told.',
        id: 'Disebut di antara teori yang dipakai, dengan nama Laurence Kincaid; isinya tidak diuraikan.',
      },
    },
    'genuine-democratic-capitalism': {
      label: { en: '“genuine democratic capitalism”', id: 'kapitalisme “demokrasi asli”' },
      description: {
        en: 'Named among the theories used and attributed to Karl Marx, as printed; what it says is not told.',
        id: 'Disebut di antara teori yang dipakai dan, sebagaimana tercetak, dikaitkan dengan Karl Marx; isinya tidak diuraikan.',
      },
    },
    'good-governance': {
      label: { en: 'good governance', id: 'konsep good governance' },
      description: {
        en: 'Named among the concepts used; the abstract does not define it.',
        id: 'Disebut di antara konsep yang dipakai; abstrak tidak mendefinisikannya.',
      },
    },
    partnership: {
      label: { en: 'partnership', id: 'kemitraan' },
      description: {
        en: 'Partnership is an ideal concept for bringing together the actors who work for social welfare, and always under discussion among them.',
        id: 'Kemitraan merupakan konsep ideal untuk mengintegrasikan para aktor pembangunan kesejahteraan sosial, dan selalu diperbincangkan mereka.',
      },
    },
    'cause.patronage': {
      label: { en: 'patronage', id: 'pola patronase' },
      description: {
        en: 'There is a pattern of patronage between the village government of Desa Pedalaman and Antam.',
        id: 'Terdapat pola patronase antara pemerintah Desa Pedalaman dan perusahaan Antam.',
      },
    },
    'cause.regulation': {
      label: { en: 'regulations that bind Antam', id: 'regulasi yang mengikat Antam' },
      description: {
        en: 'Regulations, which are not named, bind Antam and keep its CSR activities below what they could be.',
        id: 'Regulasi yang tidak disebut namanya mengikat Antam dan membuat kegiatan CSR-nya tidak maksimal.',
      },
    },
    'csr-goal': {
      label: { en: 'a CSR goal pulled about', id: 'tujuan CSR yang tidak jelas arahnya' },
      description: {
        en: 'Interests pull against each other and take the goal of CSR in an unclear direction.',
        id: 'Tarik-menarik kepentingan membawa tujuan CSR ke arah yang tidak jelas.',
      },
    },
    claim: {
      label: { en: 'partnership as a claim', id: 'pengakuan telah bermitra' },
      description: {
        en: 'Many companies say that they have a partnership with government and community, and so does Antam; the study sets this against what it finds in the field.',
        id: 'Banyak perusahaan mengaku bermitra dengan pemerintah dan masyarakat, demikian pula Antam; studi menghadapkannya dengan kenyataan di lapangan.',
      },
    },
    welfare: {
      label: { en: 'welfare not raised', id: 'kesejahteraan yang belum meningkat' },
      description: {
        en: 'CSR programmes built on partnership have not shown a significant rise in welfare; many people near the mine still live below the poverty line.',
        id: 'Program CSR yang dibangun dengan kemitraan belum menunjukkan kenaikan kesejahteraan yang signifikan; banyak warga di sekitar tambang masih hidup di bawah garis kemiskinan.',
      },
    },
    'rec.community': {
      label: { en: 'the community organises itself', id: 'masyarakat mengorganisasi diri' },
      description: {
        en: 'The community is called on to organise itself, so that it can control the relation of company and government.',
        id: 'Masyarakat dituntut mampu mengorganisasi diri agar dapat mengontrol hubungan perusahaan dengan pemerintah.',
      },
    },
    'rec.all': {
      label: { en: 'efforts by all three actors', id: 'upaya konkret ketiga aktor' },
      description: {
        en: 'Concrete efforts are called for from all three actors; those of community and company are told, and none of the government.',
        id: 'Upaya konkret diperlukan dari ketiga aktor; yang diuraikan hanya upaya masyarakat dan perusahaan, sedangkan upaya pemerintah tidak disebutkan.',
      },
    },
    'rec.company': {
      label: { en: 'the company answers needs', id: 'perusahaan menjawab kebutuhan masyarakat' },
      description: {
        en: 'The company is not only to pursue a good image: its CSR is to answer what the community needs, so that welfare rises.',
        id: 'Perusahaan tidak hanya mengejar citra positif; program CSR-nya diharapkan menjawab kebutuhan masyarakat sehingga kesejahteraan meningkat.',
      },
    },
  },
  statements: {
    'three-or-four-actors': {
      en: 'Both abstracts speak of three actors; the Indonesian one lists four: Antam, the village government, makers of embroidery, and the community around.',
      id: 'Kedua abstrak menyebut tiga aktor; abstrak berbahasa Indonesia mencantumkan empat: Antam, pemerintah desa, pelaku kerajinan sulam, dan masyarakat sekitar.',
    },
    'abstracts-differ': {
      en: 'The keywords have “Capitalization” in English and “Kapitalisme” (capitalism) in Indonesian; the English abstract speaks of people in villages near mining companies, the Indonesian of Desa Pedalaman.',
      id: 'Kata kuncinya “Capitalization” dalam abstrak bahasa Inggris dan “Kapitalisme” dalam bahasa Indonesia; abstrak bahasa Inggris berbicara tentang warga desa di sekitar perusahaan tambang, abstrak bahasa Indonesia tentang Desa Pedalaman.',
    },
    'partnership-exists': {
      en: 'The study says that Antam has established partnerships with the actors; what it criticises is how communication runs in them.',
      id: 'Studi menyatakan Antam telah menjalin kemitraan dengan para aktor; yang dikritik adalah jalannya komunikasi di dalamnya.',
    },
  },
};

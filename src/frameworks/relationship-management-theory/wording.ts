import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  RelationshipElement,
  RelationshipElementGroup,
  RelationshipElementStatement,
} from './definition.js';

/** The four elements in words: Indonesian terms as the study of Omah Kreteg Anggana prints them, sentences ours. */
export const relationshipManagementTheoryWording: ChecklistWording<
  RelationshipElement,
  RelationshipElementGroup,
  never,
  RelationshipElementStatement
> = {
  label: {
    en: 'Elements of relationship management',
    id: 'Elemen teori Relationship Management',
  },
  caution: {
    en: 'Evidence that an element is there, as documents tell it, is no measurement of how good the relation is. The study names the elements and defines none; how much evidence is enough is the reading of this library.',
    id: 'Bukti bahwa suatu elemen ada, sebagaimana diceritakan dokumen, bukanlah pengukuran atas baik tidaknya relasi. Studi menyebut elemen-elemen itu tanpa mendefinisikannya; seberapa banyak bukti yang memadai adalah pembacaan pustaka ini.',
  },
  groups: {
    elements: { en: 'elements of managed relations', id: 'elemen manajemen relasi' },
  },
  items: {
    trust: {
      label: { en: 'trust', id: 'kepercayaan (trust)' },
      description: {
        en: 'The public trusts the organisation.',
        id: 'Publik percaya kepada organisasi.',
      },
    },
    commitment: {
      label: { en: 'commitment', id: 'komitmen' },
      description: {
        en: 'Organisation and public are committed together.',
        id: 'Organisasi dan publik sama-sama berkomitmen.',
      },
    },
    satisfaction: {
      label: { en: 'satisfaction', id: 'kepuasan (satisfaction)' },
      description: {
        en: 'The public is satisfied with what the relation brings it, as benefits that it receives may show.',
        id: 'Publik puas dengan hasil relasi itu, sebagaimana dapat ditunjukkan oleh manfaat yang diterimanya.',
      },
    },
    'control-mutuality': {
      label: { en: 'control mutuality', id: 'kontrol kebersamaan (control mutuality)' },
      description: {
        en: 'Both sides exercise control together.',
        id: 'Kedua pihak memegang kendali bersama.',
      },
    },
  },
  statements: {
    'relationship-defined': {
      en: 'Ledingham, whom the study cites through Kriyantono 2014, speaks of an organisation-public relationship where what either side does can affect the economic, socio-cultural or political welfare of the other.',
      id: 'Menurut Ledingham, yang dikutip studi melalui Kriyantono 2014, organization-public relationship terjadi ketika tindakan masing-masing pihak dapat memengaruhi kesejahteraan ekonomi, sosial budaya, atau politik pihak lain.',
    },
    'relations-first': {
      en: 'The theory moves the attention of public relations from communication to relations: communication is the tool by which they are begun, developed and kept.',
      id: 'Teori ini menggeser perhatian Humas dari komunikasi ke relasi: komunikasi menjadi alat untuk memulai, mengembangkan, dan memelihara relasi.',
    },
    'judged-by-effect': {
      en: 'A programme is judged by its effect on the relation between organisation and public, so that its success hangs on the quality of that relation.',
      id: 'Program dinilai dari dampaknya pada relasi organisasi dan publik, sehingga keberhasilannya bergantung pada kualitas relasi tersebut.',
    },
    'balance-of-interests': {
      en: 'Communication is to serve a gain that both organisation and public can feel, which the study calls a balance of interests.',
      id: 'Komunikasi ditujukan bagi keuntungan yang dapat dirasakan organisasi maupun publik, yang oleh studi disebut keseimbangan kepentingan.',
    },
    spellings: {
      en: 'The fourth element is printed as “kontrol kebersamaan (control mutuality)” in the introduction and as “kontrol bersama (control mutual)” in the results; they are read as one.',
      id: 'Elemen keempat tercetak “kontrol kebersamaan (control mutuality)” dalam pendahuluan dan “kontrol bersama (control mutual)” dalam hasil; keduanya dibaca sebagai satu elemen.',
    },
    'six-outcomes': {
      en: 'The guidelines of Hon & Grunig measure six outcomes of a relationship: these four, and beside them exchange and communal relationships, which the study does not name.',
      id: 'Pedoman Hon & Grunig mengukur enam hasil relasi: keempat elemen ini, ditambah exchange relationship dan communal relationship yang tidak disebut studi.',
    },
    'seen-in-the-case': {
      en: 'In the programme studied the community’s trust in the company was there at the beginning, and a joint commitment followed. Benefits are taken to show satisfaction: economic needs met, less unemployment, knowledge, and experience of working in an organisation. The relation is said to be kept well by joint control; who controls what is not told.',
      id: 'Dalam program yang diteliti, kepercayaan masyarakat kepada perusahaan sudah ada sejak awal, lalu disusul komitmen bersama. Kepuasan disimpulkan dari manfaat: kebutuhan ekonomi terpenuhi, pengangguran berkurang, serta bertambahnya pengetahuan dan pengalaman berorganisasi. Relasi disebut terbina baik melalui kontrol bersama; siapa mengontrol apa tidak diterangkan.',
    },
  },
};

import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type {
  OmahKretegProfileEntry,
  OmahKretegProfileGroup,
  OmahKretegProfileStatement,
} from './definition.js';

/** Omah Kreteg Anggana in words: terms as the study of it prints them, sentences ours. */
export const omahKretegProfileWording: CatalogueWording<
  OmahKretegProfileEntry,
  OmahKretegProfileGroup,
  never,
  OmahKretegProfileStatement
> = {
  label: {
    en: 'Profile of Omah Kreteg Anggana',
    id: 'Profil mitra binaan Omah Kreteg Anggana',
  },
  caution: {
    en: 'The figures are those of a social mapping by the company, as the study prints them. The study gives no sales, budget or income.',
    id: 'Angka-angka berasal dari social mapping perusahaan sebagaimana tercetak dalam studi. Studi tidak memberikan data penjualan, anggaran, ataupun pendapatan.',
  },
  groups: {
    purpose: { en: 'purposes', id: 'maksud program' },
    barrier: { en: 'barriers to the women of Suralaya', id: 'hambatan perempuan Suralaya' },
    figure: { en: 'figures', id: 'angka' },
  },
  entries: {
    name: {
      label: { en: 'the name', id: 'arti nama' },
      description: {
        en: 'By the study, the name has a meaning in Javanese: omah is house, kreteg a local sambal of Suralaya that had almost died out, anggana beautiful.',
        id: 'Menurut studi, nama ini memiliki arti dari bahasa Jawa: omah berarti rumah, kreteg sejenis sambal lokal Suralaya yang hampir punah, anggana berarti cantik.',
      },
    },
    product: {
      label: { en: 'what it makes', id: 'produk' },
      description: {
        en: 'It is the centre in Suralaya that produces sambal kreteg, fried onions with pounded chilli; jamu anggana and kripik anggana came later.',
        id: 'Kelompok ini merupakan sentra produksi sambal kreteg di Suralaya, yaitu bawang goreng dengan tumbukan cabai; jamu anggana dan kripik anggana menyusul kemudian.',
      },
    },
    founded: {
      label: { en: 'since when', id: 'tahun berdiri' },
      description: {
        en: 'It was officially formed in 2019, and has produced since.',
        id: 'Kelompok ini resmi dibentuk pada 2019 dan berproduksi sejak itu.',
      },
    },
    location: {
      label: { en: 'where it is', id: 'lokasi' },
      description: {
        en: 'It is in Kelurahan Suralaya, Cilegon, in ring I of the company.',
        id: 'Lokasinya di Kelurahan Suralaya, Kota Cilegon, pada ring I perusahaan.',
      },
    },
    'target-group': {
      label: { en: 'for whom', id: 'sasaran' },
      description: {
        en: 'It is for the community of Suralaya, above all women who have no work.',
        id: 'Sasarannya masyarakat Suralaya, terutama perempuan yang tidak memiliki pekerjaan.',
      },
    },
    'purpose.relations': {
      label: { en: 'relations with the community', id: 'hubungan dengan masyarakat' },
      description: {
        en: 'To be in relation with the community around the company.',
        id: 'Membangun hubungan dengan masyarakat di sekitar perusahaan.',
      },
    },
    'purpose.income': {
      label: { en: 'the members’ income', id: 'perekonomian anggota' },
      description: {
        en: 'To better the economic position of the members of the group.',
        id: 'Memperbaiki perekonomian anggota kelompok.',
      },
    },
    'purpose.local-food': {
      label: { en: 'the local food', id: 'makanan lokal' },
      description: {
        en: 'To bring back and preserve the local sambal kreteg, which people made only for certain occasions or for themselves.',
        id: 'Mengangkat kembali dan melestarikan sambal kreteg yang semula hanya dibuat untuk acara tertentu atau dimakan sendiri.',
      },
    },
    'purpose.skills-welfare': {
      label: { en: 'skills and welfare', id: 'keterampilan dan kesejahteraan' },
      description: {
        en: 'To develop skills and welfare of the community around the company, of women above all.',
        id: 'Mengembangkan keterampilan dan kesejahteraan masyarakat di sekitar perusahaan, terutama perempuan.',
      },
    },
    'barrier.education': {
      label: { en: 'low education', id: 'rendahnya pendidikan' },
      description: {
        en: 'The division names low education among what limits the women of Suralaya.',
        id: 'Divisi perusahaan menyebut rendahnya pendidikan sebagai salah satu keterbatasan perempuan Suralaya.',
      },
    },
    'barrier.skills': {
      label: { en: 'low skills', id: 'rendahnya keterampilan' },
      description: {
        en: 'The division names low skills as another.',
        id: 'Divisi perusahaan juga menyebut rendahnya keterampilan.',
      },
    },
    'barrier.jobs': {
      label: { en: 'few chances of work', id: 'minimnya kesempatan bekerja' },
      description: {
        en: 'The division names few chances of work as another.',
        id: 'Divisi perusahaan juga menyebut sedikitnya kesempatan kerja.',
      },
    },
    'barrier.ideology': {
      label: { en: 'ideological barriers', id: 'hambatan ideologis' },
      description: {
        en: 'The division names ideological barriers to women that are tied to the household.',
        id: 'Divisi perusahaan menyebut hambatan ideologis perempuan yang berkaitan dengan urusan rumah tangga.',
      },
    },
    'figure.women': {
      label: { en: 'women in Kelurahan Suralaya', id: 'jumlah penduduk perempuan Kelurahan Suralaya' },
      description: {
        en: 'The social mapping of 2019 counts 3,720 women.',
        id: 'Social mapping tahun 2019 mencatat 3.720 penduduk perempuan.',
      },
    },
    'figure.women-without-work': {
      label: { en: 'share of women without work', id: 'persentase perempuan yang tidak bekerja' },
      description: {
        en: 'By the study, the mapping shows 96 per cent of the women around the company as unemployed and without additional income.',
        id: 'Menurut studi, pemetaan menunjukkan 96 persen perempuan di sekitar perusahaan menganggur dan tidak memiliki penghasilan tambahan.',
      },
    },
    'figure.women-without-work-count': {
      label: { en: 'women without work, counted', id: 'perkiraan jumlah perempuan yang tidak bekerja' },
      description: {
        en: 'About 3,571, from 3,553 to 3,589 as the share is rounded, if it is a share of the 3,720 women of the figure. This is our arithmetic; the study gives no count.',
        id: 'Sekitar 3.571 orang, antara 3.553 dan 3.589 karena persentasenya dibulatkan, bila persentase itu dihitung dari 3.720 perempuan pada gambar. Ini hitungan kami; studi tidak memberikan jumlahnya.',
      },
    },
    'figure.chosen': {
      label: { en: 'people chosen to join', id: 'jumlah orang yang dipilih untuk bergabung' },
      description: {
        en: 'Eight people were chosen from one community group to join; how many members there are since, the study does not say.',
        id: 'Delapan orang dipilih dari satu kelompok masyarakat untuk bergabung; jumlah anggota sesudahnya tidak disebutkan studi.',
      },
    },
    'figure.informants': {
      label: { en: 'informants of the study', id: 'jumlah informan studi' },
      description: {
        en: 'Four informants were interviewed; the method names a community-development officer, a senior supervisor, the head of the group and members of it, without a number.',
        id: 'Empat informan diwawancarai; bagian metode menyebut Community Development Officer, supervisor senior, ketua, dan anggota kelompok, tanpa jumlah.',
      },
    },
  },
  statements: {
    'unemployed-counts-housework': {
      en: 'The study counts as unemployed women who keep house, and the number that the figure gives is of all women who live there.',
      id: 'Studi memasukkan perempuan yang mengurus rumah tangga sebagai pengangguran, dan jumlah pada gambar adalah seluruh penduduk perempuan.',
    },
    'nearly-extinct': {
      en: 'The introduction calls the local sambal nearly extinct, the results once extinct.',
      id: 'Pendahuluan menyebut sambal lokal itu hampir punah, sedangkan bagian hasil menyebutnya sempat punah.',
    },
  },
};

import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { TjslRealisationEntry, TjslRealisationGroup, TjslRealisationStatement } from './definition.js';

/** The realisation in words: Indonesian names of fields as Table 4.5 prints them, sentences ours. */
export const tjslRealisationWording: CatalogueWording<
  TjslRealisationEntry,
  TjslRealisationGroup,
  never,
  TjslRealisationStatement
> = {
  label: {
    en: 'Realisation of TJSL in Bandung, 2014 and 2015',
    id: 'Realisasi Program TJSL Kota Bandung, 2014 dan 2015',
  },
  caution: {
    en: 'The figures are what was recorded as contributed. They do not say what was planned, what it brought about, or what a field needs.',
    id: 'Angka-angka ini adalah kontribusi yang tercatat. Angka ini tidak menunjukkan rencana, hasil, ataupun kebutuhan suatu bidang.',
  },
  groups: {
    fields: { en: 'fields', id: 'bidang' },
    totals: { en: 'total', id: 'jumlah total' },
    'other-figures': { en: 'other figures', id: 'angka lainnya' },
  },
  entries: {
    environment: { label: { en: 'environment', id: 'Lingkungan Hidup' } },
    'socio-economic': { label: { en: 'socio-economic', id: 'Sosial Ekonomi' } },
    education: { label: { en: 'education', id: 'Pendidikan' } },
    health: { label: { en: 'health', id: 'Kesehatan' } },
    religion: { label: { en: 'religion', id: 'Agama' } },
    sport: { label: { en: 'sport', id: 'Olahraga' } },
    'arts-culture': { label: { en: 'arts and culture', id: 'Seni Budaya' } },
    total: {
      label: { en: 'total', id: 'Jumlah Total' },
      description: {
        en: 'All fields. The number of companies is of those that are recorded as contributing over all fields, and no sum of the rows.',
        id: 'Semua bidang. Jumlah pihak swasta adalah yang tercatat berkontribusi pada seluruh bidang, bukan penjumlahan baris.',
      },
    },
    '2016-april': {
      label: { en: 'realisation to the end of April 2016', id: 'realisasi hingga akhir April 2016' },
      description: {
        en: 'Environment 63.52 per cent, socio-economic 12.93 per cent, religion 11.34 per cent; education, health, sport, and arts and culture below 7 per cent. No amounts are given.',
        id: 'Lingkungan hidup 63,52 persen, sosial ekonomi 12,93 persen, dan agama 11,34 persen; pendidikan, kesehatan, olahraga, dan seni budaya di bawah 7 persen. Jumlah rupiahnya tidak disebutkan.',
      },
    },
    'participation-rate': {
      label: { en: 'companies that take part', id: 'perusahaan yang terlibat' },
      description: {
        en: 'About 10 per cent of the companies that there are, as the head of the economy section of the regional secretariat says. Of how many, and when, is not stated.',
        id: 'Sekitar 10 persen dari perusahaan yang ada, menurut Kepala Bagian Ekonomi Sekretariat Daerah. Dari berapa perusahaan dan kapan dihitung tidak disebutkan.',
      },
    },
    'university-potential': {
      label: { en: 'potential of universities', id: 'potensi perguruan tinggi' },
      description: {
        en: 'The city has a potential of more than 78 universities and 227 thousand students; the first number is a lower bound.',
        id: 'Kota Bandung memiliki potensi lebih dari 78 perguruan tinggi dan 227 ribu mahasiswa; angka pertama adalah batas bawah.',
      },
    },
  },
  statements: {
    'companies-not-additive': {
      en: 'The number of private parties in the total row is not the sum over the fields, as a note under the table says: 132 and 285, where the fields add up to 191 and 299.',
      id: 'Jumlah pihak swasta pada baris total bukan akumulasi dari setiap bidang, sebagaimana catatan di bawah tabel: 132 dan 285, sedangkan penjumlahan bidang menghasilkan 191 dan 299.',
    },
    'percentages-2015': {
      en: 'The percentages of 2015 add up to 99.99, though each is rounded rightly and the total row prints 100; those of 2014 add up to 100. The amounts add up to both totals to the rupiah.',
      id: 'Persentase tahun 2015 berjumlah 99,99 meskipun masing-masing dibulatkan dengan benar dan baris total mencantumkan 100; persentase tahun 2014 berjumlah 100. Jumlah rupiah kedua tahun tepat sama dengan totalnya.',
    },
    'april-2016-repeats-2015': {
      en: 'The percentages that the text gives as of the end of April 2016 are those of 2015 to the second decimal. They are probably copied or wrongly labelled, and are not to be taken for figures of 2016.',
      id: 'Persentase yang dalam teks disebut hingga akhir April 2016 sama dengan persentase tahun 2015 sampai desimal kedua. Angka itu mungkin tersalin atau keliru keterangannya, sehingga tidak dapat dianggap sebagai data 2016.',
    },
    'socio-economic-is-no-priority-field': {
      en: 'Six of the fields of the table are priority fields of section 4.2; “Sosial Ekonomi” is none, and the priority field “kemakmuran” (prosperity) is not in the table. That the one stands for the other is our reading.',
      id: 'Enam bidang dalam tabel adalah bidang prioritas pada bagian 4.2; “Sosial Ekonomi” bukan, dan bidang prioritas “kemakmuran” tidak ada dalam tabel. Bahwa yang satu mewakili yang lain adalah pembacaan kami.',
    },
    'largest-shares': {
      en: 'The text calls environment and socio-economic the largest in both years. In 2014 education, with 19.82 per cent, is larger than socio-economic, with 18.30 per cent.',
      id: 'Teks menyebut lingkungan hidup dan sosial ekonomi sebagai yang terbesar pada kedua tahun. Pada 2014 pendidikan (19,82 persen) lebih besar daripada sosial ekonomi (18,30 persen).',
    },
    'total-fell': {
      en: 'The total fell by 4,810,159,302 rupiah (16.67 per cent) from 2014 to 2015, while the companies went from 132 to 285. The source does not comment on this.',
      id: 'Jumlah total turun 4.810.159.302 rupiah (16,67 persen) dari 2014 ke 2015, sedangkan jumlah perusahaan naik dari 132 menjadi 285. Sumber tidak membahas hal ini.',
    },
  },
};

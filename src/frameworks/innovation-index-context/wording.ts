import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { InnovationIndexContextEntry } from './definition.js';

/** The context figures in words: Indonesian terms as 1.1, 4.1 and 4.2 of the LAN report print them, sentences ours. */
export const innovationIndexContextWording: CatalogueWording<
  InnovationIndexContextEntry,
  never,
  never,
  never
> = {
  label: {
    en: 'Context figures on innovation in Indonesia and Bandung',
    id: 'Angka konteks inovasi di Indonesia dan Kota Bandung',
  },
  caution: {
    en: 'The figures are as a report of 2016 prints them, and were not compared with what the publishers of the indices or the city of Bandung give. In a ranking a larger number is a lower place. The regions are examples: the source ends their list with “and so on” (dan sebagainya).',
    id: 'Angka-angka ini sebagaimana tercetak dalam laporan tahun 2016 dan tidak dibandingkan dengan data penerbit indeks atau Pemerintah Kota Bandung. Pada peringkat, angka yang lebih besar berarti posisi yang lebih rendah. Daerah yang disebut hanya contoh: sumber menutup daftarnya dengan “dan sebagainya”.',
  },
  entries: {
    'gii.2013': {
      label: { en: 'Global Innovation Index 2013', id: 'peringkat Global Innovation Index (GII) 2013' },
      description: {
        en: 'Indonesia ranks 85th in the Global Innovation Index of 2013.',
        id: 'Indonesia menempati peringkat 85 dalam Global Innovation Index tahun 2013.',
      },
    },
    'gii.2014': {
      label: { en: 'Global Innovation Index 2014', id: 'peringkat Global Innovation Index (GII) 2014' },
      description: {
        en: 'Indonesia ranks 87th in 2014, a fall from 85th.',
        id: 'Pada 2014 Indonesia berada di peringkat 87, turun dari 85.',
      },
    },
    'gii.2015': {
      label: { en: 'Global Innovation Index 2015', id: 'peringkat Global Innovation Index (GII) 2015' },
      description: {
        en: 'Indonesia ranks 97th in 2015, a further fall from 87th.',
        id: 'Pada 2015 Indonesia turun lagi dari 87 ke peringkat 97.',
      },
    },
    'gii.2016': {
      label: { en: 'Global Innovation Index 2016', id: 'peringkat Global Innovation Index (GII) 2016' },
      description: {
        en: 'Indonesia ranks 88th in 2016, a rise from 97th.',
        id: 'Pada 2016 Indonesia naik dari 97 ke peringkat 88.',
      },
    },
    'gii.coverage': {
      label: {
        en: 'what the Global Innovation Index covers',
        id: 'cakupan Global Innovation Index (GII)',
      },
      description: {
        en: 'The World Intellectual Property Organization, Cornell University and INSEAD survey 143 countries each year by 81 indicators of the ability to innovate and its results. Since 2007 the index is claimed to be a leading tool of benchmarking. Of which year the 143 and 81 are, the source does not say.',
        id: 'World Intellectual Property Organization, Cornell University, dan INSEAD setiap tahun menyurvei 143 negara dengan 81 indikator kemampuan dan hasil kinerja inovasi. Sejak 2007 indeks ini diklaim sebagai alat benchmarking terkemuka. Sumber tidak menyebut tahun yang menjadi acuan angka 143 dan 81.',
      },
    },
    'wgi.2015': {
      label: { en: 'World Governance Index 2015', id: 'peringkat World Governance Index 2015' },
      description: {
        en: 'In 2015 the World Bank reported that the rank of Indonesia kept falling, above all in the quality of public services and of public policy. The source gives no number.',
        id: 'Pada 2015 Bank Dunia melaporkan peringkat Indonesia yang terus menurun, terutama dalam kualitas pelayanan publik dan kebijakan publik. Sumber tidak menyebutkan angkanya.',
      },
    },
    'bandung.awards': {
      label: { en: 'awards of Bandung', id: 'penghargaan Kota Bandung' },
      description: {
        en: 'The ministry for the state apparatus and bureaucratic reform named Bandung the city with the most innovations at the end of 2014. At the end of 2015 it was among six smart cities chosen at the World Smart City Awards in Barcelona, on a level with Curitiba, Buenos Aires, Peterborough, Moscow and Dubai, and received the Adipura again after 17 years without it.',
        id: 'Pada akhir 2014, Kementerian PAN dan RB menetapkan Kota Bandung sebagai kota dengan inovasi terbanyak. Pada akhir 2015, kota ini masuk enam smart city terpilih dalam ajang World Smart City Awards di Barcelona, setara dengan Curitiba, Buenos Aires, Peterborough, Moskow, dan Dubai, serta kembali menerima Adipura setelah 17 tahun absen.',
      },
    },
    'bandung.apbd-infrastructure': {
      label: {
        en: 'capacity of the regional budget of Bandung for infrastructure',
        id: 'kapasitas APBD Kota Bandung untuk pembangunan infrastruktur',
      },
      description: {
        en: 'By data of 2016 of the economy section of the regional secretariat, the regional budget can bear Rp 7.2 trillion (US$ 533.3 million) of infrastructure.',
        id: 'Menurut data Bagian Ekonomi Sekretariat Daerah tahun 2016, kapasitas APBD untuk infrastruktur sebesar Rp 7,2 triliun (US$ 533,3 juta).',
      },
    },
    'bandung.financing-need': {
      label: { en: 'estimated financing need of Bandung', id: 'estimasi kebutuhan pembiayaan Kota Bandung' },
      description: {
        en: 'By the same data, the financing that infrastructure needs is estimated at Rp 60 trillion (US$ 4.4 billion).',
        id: 'Menurut data yang sama, kebutuhan pembiayaan infrastruktur diperkirakan Rp 60 triliun (US$ 4,4 miliar).',
      },
    },
    'bandung.gap': {
      label: { en: 'gap between the two', id: 'kesenjangan antara keduanya' },
      description: {
        en: 'The need exceeds the capacity by Rp 52.8 trillion; the capacity covers 12 per cent of the need. This is our arithmetic: the source speaks of a very large gap, and gives no figure.',
        id: 'Kebutuhan melebihi kapasitas sebesar Rp 52,8 triliun; kapasitas menutup 12 persen dari kebutuhan. Ini hitungan kami: sumber menyebut kesenjangan yang sangat besar tanpa angka.',
      },
    },
    'bandung.growth': {
      label: {
        en: 'average economic growth of Bandung and of the nation',
        id: 'rata-rata Laju Pertumbuhan Ekonomi (LPE) Kota Bandung dan nasional',
      },
      description: {
        en: 'The economy of Bandung grows by 8.59 per cent on average, that of the nation by 5.89 per cent. Over which years, the source does not say.',
        id: 'Rata-rata LPE Kota Bandung 8,59 persen, sedangkan rata-rata nasional 5,89 persen. Sumber tidak menyebut tahunnya.',
      },
    },
    'bandung.mayor': {
      label: { en: 'mayors of Bandung', id: 'Walikota Bandung' },
      description: {
        en: 'Ridwan Kamil was elected mayor for the term from 2013 to 2018; in 2012 Dada Rosada was mayor.',
        id: 'Ridwan Kamil terpilih sebagai Walikota untuk periode 2013-2018; pada 2012 Walikotanya adalah Dada Rosada.',
      },
    },
    'bandung.period': {
      label: {
        en: 'period in which Bandung developed partnership models',
        id: 'kurun waktu pengembangan model kemitraan Kota Bandung',
      },
      description: {
        en: 'From 2013 to 2016 the report judges Bandung quite able to develop strategic partnership models for innovation.',
        id: 'Dalam kurun 2013-2016 laporan memandang Kota Bandung cukup mampu mengembangkan model kemitraan strategis untuk inovasi.',
      },
    },
    'regions-innovating': {
      label: { en: 'regions that innovate', id: 'daerah yang berinovasi' },
      description: {
        en: 'Surabaya, Bandung, Bantaeng and Banyuwangi are named as examples of more and more regions that make breakthroughs and innovate.',
        id: 'Surabaya, Bandung, Bantaeng, dan Banyuwangi disebut sebagai contoh dari makin banyaknya daerah yang membuat terobosan.',
      },
    },
  },
};

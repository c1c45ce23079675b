import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { TjslWeakness, TjslWeaknessStatement } from './definition.js';

/** The weaknesses in words; sentences ours. */
export const tjslWeaknessesWording: CatalogueWording<TjslWeakness, never, never, TjslWeaknessStatement> = {
  label: { en: 'Weaknesses of the TJSL partnership in Bandung', id: 'Kelemahan Kemitraan TJSL Kota Bandung' },
  caution: {
    en: 'They are the judgement of the authors of one report in 2016 on one city.',
    id: 'Ini adalah penilaian para penulis satu laporan pada tahun 2016 mengenai satu kota.',
  },
  entries: {
    'weakness.conception-funding': {
      label: {
        en: 'aimed at lack of funds, not at roles',
        id: 'bertujuan menutup keterbatasan dana, bukan mengoptimalkan peran',
      },
      description: {
        en: 'What the partnership is meant for still tends to be only to make up for limited funding of development, not to make the most of the role of each stakeholder in collaborating.',
        id: 'Konsepsi kemitraan masih cenderung untuk mengatasi keterbatasan pembiayaan pembangunan, belum sampai mengoptimalkan peran setiap stakeholder dalam berkolaborasi.',
      },
    },
    'weakness.companies-as-donors': {
      label: { en: 'companies as donors only', id: 'perusahaan hanya sebagai penyumbang' },
      description: {
        en: 'Companies act only as donors of funds and infrastructure, and not yet in larger roles, such as giving ideas for innovation.',
        id: 'Perusahaan baru berperan sebagai penyumbang dana dan infrastruktur, belum dalam peran yang lebih besar seperti menyumbang ide atau gagasan inovasi.',
      },
    },
    'weakness.unilateral-planning': {
      label: { en: 'planning by companies alone', id: 'perencanaan sepihak oleh perusahaan' },
      description: {
        en: 'Planning is done unilaterally by the companies: programmes are usually fitted to the vision, mission and aims of the company, and sometimes not in line with the priority programmes of the city. Alignment through the Forum is tried, and seems not yet optimal.',
        id: 'Perencanaan dilakukan secara sepihak oleh perusahaan: program biasanya disesuaikan dengan visi, misi, dan tujuan perusahaan, dan kadang tidak sinkron dengan program prioritas kota. Penyesuaian melalui forum sudah diupayakan, tetapi tampaknya belum optimal.',
      },
    },
    'weakness.small-share': {
      label: { en: 'funds far smaller than what is needed', id: 'dana jauh lebih kecil dari kebutuhan' },
      description: {
        en: 'CSR funds do contribute to the financing of development, but are still far smaller than what is needed.',
        id: 'Dana CSR memang ikut membiayai pembangunan, tetapi porsinya masih jauh lebih kecil dari kebutuhan.',
      },
    },
    'weakness.low-participation': {
      label: { en: 'few companies take part', id: 'sedikit perusahaan yang terlibat' },
      description: {
        en: 'By word of the head of the economy section, only about 10 per cent of the companies that there are take part.',
        id: 'Menurut Kepala Bagian Ekonomi, keterlibatan baru mencapai sekitar 10% dari jumlah perusahaan yang ada.',
      },
    },
    'weakness.passive-government': {
      label: { en: 'a passive government', id: 'pemerintah yang pasif' },
      description: {
        en: 'The city government is not yet proactive in approaching companies, and its function of social marketing is not yet carried out to the full. It still tends to be passive or to wait for the private sector to respond, and depends on the figure of the mayor. The report sees in this one cause of why few companies take part.',
        id: 'Pemerintah kota belum proaktif mendekati perusahaan, dan fungsi social marketing belum dijalankan secara maksimal. Pemerintah masih cenderung pasif atau menunggu respons swasta, dan bergantung pada sosok Walikota. Laporan melihatnya sebagai salah satu sebab sedikitnya perusahaan yang terlibat.',
      },
    },
    'weakness.sanctions': {
      label: { en: 'sanctions not applied firmly', id: 'sanksi belum diterapkan secara tegas' },
      description: {
        en: 'The city seems not yet able to apply the sanctions of Perda 13/2012, Article 5, firmly, so that the awareness of companies is still low.',
        id: 'Pemerintah kota agaknya belum mampu menerapkan sanksi Perda No. 13 Tahun 2012 Pasal 5 secara tegas, sehingga kesadaran perusahaan masih kurang.',
      },
    },
    'weakness.academics': {
      label: {
        en: 'academics involved as individuals only',
        id: 'akademisi terlibat hanya sebagai individu',
      },
      description: {
        en: 'The involvement of academics is minimal: as individuals who give input for policy, and not as institutions, so that what universities contribute hangs on individuals.',
        id: 'Pelibatan akademisi masih sangat minim: sebagai individu yang memberi masukan kebijakan, belum secara institusi perguruan tinggi, sehingga kontribusinya bergantung pada sosok individu.',
      },
    },
    'weakness.community': {
      label: {
        en: 'a community that asks for aid for celebrations',
        id: 'masyarakat meminta bantuan untuk perayaan',
      },
      description: {
        en: 'The report would have the community design innovative programmes that have more impact; what happens often is that it only asks for aid for celebrations, such as that of 17 August.',
        id: 'Masyarakat hendaknya merancang program inovatif yang lebih berdampak, bukan sekadar meminta bantuan perayaan seperti 17 Agustusan, sebagaimana banyak terjadi.',
      },
    },
    'weakness.website-unused': {
      label: { en: 'a website not used to the full', id: 'website yang belum dimanfaatkan secara maksimal' },
      description: {
        en: 'The community is reluctant to submit proposals by the website, and companies are reluctant to use it and to put their reports there.',
        id: 'Masyarakat enggan mengajukan proposal melalui website; perusahaan pun enggan memanfaatkannya dan kurang berkenan memuat laporan di sana.',
      },
    },
    'weakness.forum-fields': {
      label: { en: 'only two of seven fields in the Forum', id: 'hanya dua dari tujuh bidang dalam forum' },
      description: {
        en: 'Only 2 of the 7 priority fields are institutionalised in the structure of the Forum: Social and Environment. The report says that this will affect how those priority programmes are carried out.',
        id: 'Hanya dua (2) dari tujuh (7) bidang prioritas dilembagakan dalam struktur forum, yaitu Bidang Sosial dan Bidang Lingkungan. Menurut laporan, hal ini akan berpengaruh terhadap pelaksanaan program prioritas tersebut.',
      },
    },
    'weakness.basic-needs-drop': {
      label: { en: 'less for basic needs', id: 'penurunan pada kebutuhan dasar' },
      description: {
        en: 'The shares of two fields fell from 2014 to 2015: education, a basic need, from 19.82 to 4.03 per cent, and health, another, from 7.76 to 6.20.',
        id: 'Porsi dua bidang yang merupakan kebutuhan dasar menurun dari 2014 ke 2015: pendidikan dari 19,82% menjadi 4,03%, dan kesehatan dari 7,76% menjadi 6,20%.',
      },
    },
  },
  statements: {
    'fields-and-realisation': {
      en: 'Table 4.5 does not quite bear out that a field needs a place in the Forum: from 2014 to 2015 socio-economic fell by 41.11 per cent, and religion, which has no place there, rose by 213.88 per cent.',
      id: 'Tabel 4.5 tidak sepenuhnya mendukung pendapat bahwa suatu bidang memerlukan tempat dalam forum: dari 2014 ke 2015 sosial ekonomi turun 41,11 persen, sedangkan agama yang tidak dilembagakan naik 213,88 persen.',
    },
    'drop-is-of-shares': {
      en: 'The report gives shares of the total, which itself fell. In rupiah education fell by 83.05 per cent and health by 33.42 per cent.',
      id: 'Laporan menyebut porsi dari jumlah total, yang juga turun. Dalam rupiah, pendidikan turun 83,05 persen dan kesehatan 33,42 persen.',
    },
  },
};

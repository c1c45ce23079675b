import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { collaborativeInnovationFoundations } from './definition.js';

/** The foundations of collaborative innovation in passages for coders. Ours: nobody in them exists. */
export const collaborativeInnovationFoundationsExamples: ExamplesOf<
  typeof collaborativeInnovationFoundations
> = {
  trust: {
    example: {
      en: 'The weavers leave their patterns at the design school overnight, and the school shows them its sales figures unasked; each says of the other that it has kept every promise.',
      id: 'Para penenun meninggalkan motifnya semalaman di sekolah desain, dan sekolah memperlihatkan angka penjualannya tanpa diminta; masing-masing mengatakan bahwa yang lain menepati setiap janji.',
    },
    counterExample: {
      en: 'The weavers trust the design school in everything; the school, however, has their cloth counted on arrival and on leaving, and keeps its figures to itself.',
      id: 'Para penenun memercayai sekolah desain dalam segala hal; sebaliknya, sekolah menghitung kain mereka saat datang dan pergi serta menyimpan angkanya sendiri.',
    },
  },
  'idea-environment': {
    example: {
      en: 'On idea Fridays anyone in the partnership may bring a proposal; of last year’s seventeen, five were given a month, a room and some money to be tried, two of them from trainees.',
      id: 'Pada Jumat gagasan, siapa pun dalam kemitraan boleh membawa usul; dari tujuh belas usul tahun lalu, lima diberi waktu sebulan, ruangan, dan sedikit dana untuk dicoba, dua di antaranya dari peserta magang.',
    },
    counterExample: {
      en: 'A locked box for ideas stands in the lobby; nobody has the key, and a clerk who brought up an idea in a meeting was asked to keep to the agenda.',
      id: 'Kotak gagasan yang terkunci berdiri di lobi; tidak seorang pun memegang kuncinya, dan pegawai yang mengemukakan gagasan dalam rapat diminta kembali ke agenda.',
    },
  },
  'resource-exchange': {
    example: {
      en: 'The planning agency drafts the by-laws for the cooperative, the elders explain the ties between the families to the agency, and the haulier lets both use its warehouse.',
      id: 'Badan perencanaan menyusun anggaran rumah tangga bagi koperasi, para tetua menjelaskan hubungan antarkeluarga kepada badan itu, dan perusahaan angkutan mengizinkan keduanya memakai gudangnya.',
    },
    counterExample: {
      en: 'The haulier pays the bills of the other two, and that is all that changes hands; for what the agency knows and the elders could tell, nobody asks.',
      id: 'Perusahaan angkutan membayar tagihan dua pihak lain, dan hanya itu yang berpindah tangan; pengetahuan badan perencanaan dan cerita para tetua tidak ditanyakan siapa pun.',
    },
  },
};

import type { TypologyWording } from '../../forms/typology/wording.js';
import type { CommunicationAttribute, CommunicationReading, CommunicationType } from './definition.js';

/** Communication between partners in words. Labels and rubrics ours. */
export const communicationConvergenceWording: TypologyWording<
  CommunicationAttribute,
  CommunicationType,
  CommunicationReading
> = {
  label: { en: 'Convergence of communication', id: 'Konvergensi komunikasi' },
  caution: {
    en: 'The study that this is read off names a theory of convergence and does not explain it: the types, and the line between them, are this library’s. They say how communication runs, not what it brings about. One pair of partners between whom information runs one way only is enough for one-way; of two who tell each other nothing, nothing is concluded.',
    id: 'Penelitian yang menjadi sumbernya menyebut teori konvergensi tanpa menjelaskannya: tipe-tipe ini dan batas di antaranya berasal dari pustaka ini. Yang ditunjukkan ialah arah komunikasi, bukan akibatnya. Satu pasang mitra yang informasinya hanya mengalir satu arah sudah cukup untuk komunikasi satu arah; dari dua mitra yang tidak saling menyampaikan informasi, tidak ditarik kesimpulan apa pun.',
  },
  types: {
    convergent: {
      label: { en: 'convergent communication', id: 'komunikasi konvergen' },
      description: {
        en: 'Between any two partners information runs both ways, and nobody dominates the communication.',
        id: 'Antara setiap dua mitra, informasi mengalir dua arah, dan tidak ada yang mendominasi komunikasi.',
      },
    },
    'one-way': {
      label: { en: 'one-way communication', id: 'komunikasi satu arah' },
      description: {
        en: 'Between at least two of the partners information does not run both ways.',
        id: 'Setidaknya antara dua mitra, informasi tidak mengalir dua arah.',
      },
    },
    dominated: {
      label: { en: 'dominated communication', id: 'komunikasi yang didominasi' },
      description: {
        en: 'At least one partner dominates the communication with another.',
        id: 'Setidaknya satu mitra mendominasi komunikasi dengan mitra lain.',
      },
    },
  },
  readings: {
    antam: {
      label: { en: 'Antam reading', id: 'pembacaan Antam' },
      description: {
        en: 'Read off one study of a case: whether information runs both ways and whether one partner dominates are two questions, and convergence is the opposite of both findings.',
        id: 'Dibaca dari satu penelitian kasus: apakah informasi mengalir dua arah dan apakah ada mitra yang mendominasi merupakan dua pertanyaan, dan konvergensi adalah kebalikan dari kedua temuan itu.',
      },
    },
  },
  attributes: {
    'two-way': {
      label: { en: 'two-way information', id: 'arus informasi dua arah' },
      question: {
        en: 'Does information run both ways between the two partners that are named?',
        id: 'Apakah informasi mengalir dua arah antara kedua mitra yang disebut?',
      },
      facts: {
        en: 'Where nobody judged it: in for two partners of whom the case lists communications in both directions; out for two of whom one direction is known to be missing, because a communication is listed as one-way and none the other way, or because the case declares the list of communications complete and the direction is not in it (not said of a party that is a part of another or has parts: one may speak for the other). Rows that contradict each other leave it open.',
        id: 'Bila tidak ada yang menilainya: terpenuhi untuk dua mitra yang komunikasinya tercantum dalam kedua arah; tidak terpenuhi untuk dua mitra yang salah satu arahnya diketahui tidak ada, karena tercantum komunikasi satu arah tanpa komunikasi ke arah sebaliknya, atau karena daftar komunikasi dinyatakan lengkap dan arah itu tidak ada di dalamnya (hal ini tidak disimpulkan bagi pihak yang menjadi bagian dari pihak lain atau yang sendiri mempunyai bagian: yang satu dapat berbicara atas nama yang lain). Bila ada baris yang saling bertentangan, jawabannya tetap terbuka.',
      },
      rubric: {
        in: {
          en: 'Each tells the other what it knows and wants, and hears it from the other.',
          id: 'Masing-masing menyampaikan apa yang diketahui dan diinginkannya, dan mendengarnya dari yang lain.',
        },
        'mostly-in': {
          en: 'Both tell and both hear, but one of them much less than the other.',
          id: 'Keduanya menyampaikan dan mendengar, tetapi salah satunya jauh lebih sedikit.',
        },
        'mostly-out': {
          en: 'One tells and the other hears; only now and then something comes back.',
          id: 'Yang satu menyampaikan dan yang lain mendengar; hanya sesekali ada yang kembali.',
        },
        out: {
          en: 'One tells and nothing comes back, or neither tells the other anything.',
          id: 'Yang satu menyampaikan dan tidak ada yang kembali, atau keduanya tidak saling menyampaikan apa pun.',
        },
      },
    },
    domination: {
      label: { en: 'domination of communication', id: 'dominasi komunikasi' },
      question: {
        en: 'Does one partner dominate communication with another: the first that is named, with the second?',
        id: 'Apakah suatu mitra mendominasi komunikasi dengan mitra lain, yaitu mitra yang disebut pertama terhadap mitra yang disebut kedua?',
      },
      rubric: {
        in: {
          en: 'The first decides what is spoken of, when and how; the second can only receive it.',
          id: 'Mitra pertama menentukan apa yang dibicarakan, kapan, dan bagaimana; mitra kedua hanya dapat menerima.',
        },
        'mostly-in': {
          en: 'The first decides most of it; in some matters the second is heard.',
          id: 'Mitra pertama menentukan sebagian besarnya; dalam beberapa hal mitra kedua didengar.',
        },
        'mostly-out': {
          en: 'The first has more to say, but the second brings up its own matters and is heard.',
          id: 'Mitra pertama lebih banyak berbicara, tetapi mitra kedua dapat mengemukakan persoalannya sendiri dan didengar.',
        },
        out: {
          en: 'The second has as much say as the first in what is spoken of, when and how.',
          id: 'Mitra kedua ikut menentukan apa yang dibicarakan, kapan, dan bagaimana, sama seperti mitra pertama.',
        },
      },
    },
  },
};

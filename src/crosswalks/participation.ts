import type { ParticipationPhase } from '../frameworks/participation-phases/definition.js';
import type { Crosswalk } from './crosswalk.js';
import type { ArnsteinRung, Iap2Level } from './outside.js';

type Related = Crosswalk & {
  readonly from: { readonly framework: 'participation-phases'; readonly member: ParticipationPhase };
  readonly to:
    | { readonly framework: 'arnstein-ladder'; readonly member: ArnsteinRung }
    | { readonly framework: 'iap2-spectrum'; readonly member: Iap2Level };
};

/**
 * What the phases of participation share with Arnstein's ladder and with the IAP2 spectrum: a comparison of ours, lossy in
 * both directions. Influence (how much say a role gives) and sincerity (whether the offer of it is meant) are different
 * axes. Arnstein's ladder runs along both; the spectrum tells a promise, and the phases a role, and neither tells whether
 * it is meant: the rows on sincerity say where the ladder has something that the phases do not ask.
 */
export const participationComparisons = [
  {
    from: { framework: 'participation-phases', member: 'neglect' },
    to: { framework: 'arnstein-ladder', member: 'manipulation' },
    relation: 'resembles',
    strength: 'none',
    axis: 'sincerity',
    note: {
      en: 'Neglect is what a group does with what it is offered; manipulation is being put on rubber-stamp committees, to be taught or to have support engineered. The one is about the group, the other about who offers.',
      id: 'Pengabaian adalah apa yang dilakukan kelompok dengan yang ditawarkan; manipulasi berarti ditempatkan dalam panitia yang tinggal menyetujui, untuk diajari atau agar dukungannya direkayasa. Yang satu tentang kelompok, yang lain tentang pihak yang menawarkan.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'neglect' },
    to: { framework: 'arnstein-ladder', member: 'therapy' },
    relation: 'resembles',
    strength: 'none',
    axis: 'sincerity',
    note: {
      en: 'Therapy sets out to change how citizens see the problem; neglect says nothing of what those who offer intend.',
      id: 'Terapi bertujuan mengubah cara pandang warga terhadap masalah; pengabaian tidak mengatakan apa pun tentang maksud pihak yang menawarkan.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'data-information-provider' },
    to: { framework: 'arnstein-ladder', member: 'informing' },
    relation: 'resembles',
    strength: 'weak',
    axis: 'influence',
    note: {
      en: 'Both are about information, but in the opposite direction: here the group gives it, there the group is given it.',
      id: 'Keduanya tentang informasi, tetapi arahnya berlawanan: di sini kelompok memberi, di sana kelompok diberi.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'data-information-provider' },
    to: { framework: 'arnstein-ladder', member: 'consultation' },
    relation: 'resembles',
    strength: 'weak',
    axis: 'influence',
    note: {
      en: 'Surveys are one of the ways of Arnstein’s consultation, and a group that answers them gives information; that its view is asked for is more than the phase asks.',
      id: 'Survei adalah salah satu cara konsultasi menurut Arnstein, dan kelompok yang menjawabnya memberi informasi; bahwa pandangannya diminta sudah lebih dari yang disyaratkan fase ini.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'consultation' },
    to: { framework: 'arnstein-ladder', member: 'consultation' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'The same word. Arnstein doubts that being heard is influence without assurance that it is taken into account; the phase asks only whether the view is asked for, and its highest level what became of it.',
      id: 'Istilahnya sama. Arnstein meragukan bahwa didengar berarti berpengaruh tanpa jaminan bahwa hal itu diperhitungkan; fase ini hanya menanyakan apakah pandangan diminta, dan tingkat tertingginya apa tindak lanjutnya.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'consultation' },
    to: { framework: 'arnstein-ladder', member: 'placation' },
    relation: 'resembles',
    strength: 'weak',
    axis: 'influence',
    note: {
      en: 'A few who were picked are heard, and have not the numbers to sway anything; the phase does not ask how many are heard.',
      id: 'Beberapa orang pilihan didengar, tetapi jumlahnya tidak cukup untuk memengaruhi; fase ini tidak menanyakan berapa banyak yang didengar.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'collaboration-control' },
    to: { framework: 'arnstein-ladder', member: 'partnership' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'Both share the say. The phase asks it of carrying out, Arnstein of planning and deciding, by agreed rules.',
      id: 'Keduanya berbagi wewenang. Fase ini menanyakannya dalam pelaksanaan, Arnstein dalam perencanaan dan pengambilan keputusan, dengan aturan yang disepakati.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'collaboration-control' },
    to: { framework: 'arnstein-ladder', member: 'delegated-power' },
    relation: 'resembles',
    strength: 'weak',
    axis: 'influence',
    note: {
      en: 'Delegated power is the dominant say over a programme; the phase asks only for a say.',
      id: 'Kekuasaan yang didelegasikan berarti wewenang yang dominan atas suatu program; fase ini hanya mensyaratkan ikut menentukan.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'problem-identifier-solution-initiator' },
    to: { framework: 'arnstein-ladder', member: 'delegated-power' },
    relation: 'resembles',
    strength: 'weak',
    axis: 'influence',
    note: {
      en: 'Dominant authority over a programme, whoever began it; the phase asks for the group’s own beginning.',
      id: 'Wewenang dominan atas suatu program, siapa pun yang memulainya; fase ini mensyaratkan prakarsa kelompok sendiri.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'problem-identifier-solution-initiator' },
    to: { framework: 'arnstein-ladder', member: 'citizen-control' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'In both, citizens decide. Citizen control is being in charge of a programme; the phase is finding the problem and beginning the solution.',
      id: 'Dalam keduanya, warga yang memutuskan. Kendali warga berarti memegang kendali penuh atas suatu program; fase ini berarti menemukan masalah dan memulai solusinya.',
    },
    basis: 'ours',
    source: [{ ref: 'arnstein-1969' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'neglect' },
    to: { framework: 'iap2-spectrum', member: 'inform' },
    relation: 'resembles',
    strength: 'none',
    axis: 'influence',
    note: {
      en: 'The spectrum tells what an organiser promises the public; it has no place for a group that disregards it.',
      id: 'Spektrum ini menyebut apa yang dijanjikan penyelenggara kepada publik; tidak ada tempat bagi kelompok yang mengabaikannya.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'iap2-canada-2015' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'data-information-provider' },
    to: { framework: 'iap2-spectrum', member: 'inform' },
    relation: 'resembles',
    strength: 'weak',
    axis: 'influence',
    note: {
      en: 'The direction is the opposite one: to inform is to tell the public, not to be told by it.',
      id: 'Arahnya berlawanan: menginformasikan berarti memberi tahu publik, bukan diberi tahu olehnya.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'iap2-canada-2015' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'data-information-provider' },
    to: { framework: 'iap2-spectrum', member: 'consult' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'The public gives its feedback, as an informant gives data; that its concerns are listened to and acknowledged is more than the phase asks.',
      id: 'Publik memberi umpan balik, seperti informan memberi data; bahwa kekhawatirannya didengarkan dan diakui sudah lebih dari yang disyaratkan fase ini.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'iap2-canada-2015' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'consultation' },
    to: { framework: 'iap2-spectrum', member: 'consult' },
    relation: 'resembles',
    strength: 'close',
    axis: 'influence',
    note: {
      en: 'The feedback of the public is asked for while others decide. The spectrum promises to tell what became of it, as the highest level of the phase asks; it also consults on decisions that are taken.',
      id: 'Umpan balik publik diminta, sedangkan pihak lain yang memutuskan. Spektrum ini menjanjikan pemberitahuan tindak lanjut, seperti yang diminta tingkat tertinggi fase ini; spektrum ini juga mengonsultasikan keputusan yang sudah diambil.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'iap2-canada-2015' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'consultation' },
    to: { framework: 'iap2-spectrum', member: 'involve' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'To involve is to work with the public throughout, so that its concerns and aspirations are understood and considered; that is more than being asked.',
      id: 'Melibatkan berarti bekerja bersama publik sepanjang proses agar kekhawatiran dan aspirasinya dipahami dan dipertimbangkan; itu lebih dari sekadar dimintai pandangan.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'iap2-canada-2015' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'collaboration-control' },
    to: { framework: 'iap2-spectrum', member: 'collaborate' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'The public is a partner in each aspect of the decision; the phase asks for a say in carrying out.',
      id: 'Publik menjadi mitra dalam setiap aspek keputusan; fase ini mensyaratkan ikut menentukan pelaksanaan.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'iap2-canada-2015' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'problem-identifier-solution-initiator' },
    to: { framework: 'iap2-spectrum', member: 'empower' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'The public decides. Who finds the problem the spectrum does not say; the phase asks that the group does.',
      id: 'Publik yang memutuskan. Siapa yang menemukan masalahnya tidak disebutkan spektrum ini; fase ini mensyaratkan kelompok sendiri yang menemukannya.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'iap2-canada-2015' }, { ref: 'kemitraan' }],
  },
] as const satisfies readonly Related[];

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
 * axes: Arnstein's ladder runs along both, the spectrum and the phases along the first only.
 */
export const participationComparisons = [
  {
    from: { framework: 'participation-phases', member: 'neglect' },
    to: { framework: 'arnstein-ladder', member: 'manipulation' },
    relation: 'resembles',
    strength: 'none',
    axis: 'sincerity',
    note: {
      en: 'Neglect is the group disregarding what it is offered; manipulation is the offer being no participation at all. The one is about the group, the other about who offers.',
      id: 'Pengabaian berarti kelompok mengabaikan apa yang ditawarkan; manipulasi berarti yang ditawarkan sama sekali bukan partisipasi. Yang satu tentang kelompok, yang lain tentang pihak yang menawarkan.',
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
    from: { framework: 'participation-phases', member: 'consultation' },
    to: { framework: 'arnstein-ladder', member: 'consultation' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'The same word. Arnstein’s rung may be token; the phase does not ask whether what is said is taken into account.',
      id: 'Istilahnya sama. Anak tangga Arnstein dapat bersifat semu; fase ini tidak menanyakan apakah yang disampaikan diperhitungkan.',
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
      en: 'A few who were picked are heard; whom they speak for is not asked by the phase.',
      id: 'Beberapa orang pilihan didengar; siapa yang mereka wakili tidak ditanyakan oleh fase ini.',
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
      en: 'Delegated power is the greater say over a programme; the phase asks only for a say.',
      id: 'Kuasa yang dilimpahkan berarti wewenang yang lebih besar atas suatu program; fase ini hanya meminta ikut menentukan.',
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
      en: 'Deciding over a programme that others began; the phase asks for the group’s own beginning.',
      id: 'Memutuskan program yang dimulai pihak lain; fase ini meminta prakarsa kelompok sendiri.',
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
      en: 'Both decide in their own interest. Citizen control is being in charge of a programme; the phase is finding the problem and beginning the solution.',
      id: 'Keduanya memutuskan untuk kepentingannya sendiri. Kendali warga berarti memegang suatu program; fase ini berarti menemukan masalah dan memulai solusinya.',
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
    source: [{ ref: 'iap2-spectrum' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
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
    source: [{ ref: 'iap2-spectrum' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'data-information-provider' },
    to: { framework: 'iap2-spectrum', member: 'consult' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'The public gives its feedback, as an informant gives data; that it is heard before a decision is more than the phase asks.',
      id: 'Publik memberi umpan balik, seperti informan memberi data; bahwa hal itu didengar sebelum keputusan sudah lebih dari yang diminta fase ini.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'consultation' },
    to: { framework: 'iap2-spectrum', member: 'consult' },
    relation: 'resembles',
    strength: 'close',
    axis: 'influence',
    note: {
      en: 'The view of the public is asked for before the decision of others.',
      id: 'Pandangan publik diminta sebelum pihak lain memutuskan.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'consultation' },
    to: { framework: 'iap2-spectrum', member: 'involve' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'To involve is to work with the public throughout, so that its concerns are understood; the decision stays with others.',
      id: 'Melibatkan berarti bekerja bersama publik sepanjang proses agar kepentingannya dipahami; keputusan tetap pada pihak lain.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'collaboration-control' },
    to: { framework: 'iap2-spectrum', member: 'collaborate' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'The public is a partner in each part of the decision; the phase asks for a say in carrying out.',
      id: 'Publik menjadi mitra dalam setiap bagian keputusan; fase ini meminta ikut menentukan pelaksanaan.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
  {
    from: { framework: 'participation-phases', member: 'problem-identifier-solution-initiator' },
    to: { framework: 'iap2-spectrum', member: 'empower' },
    relation: 'resembles',
    strength: 'partial',
    axis: 'influence',
    note: {
      en: 'The public decides. The spectrum leaves the problem to the organiser; the phase asks that the group finds it.',
      id: 'Publik yang memutuskan. Dalam spektrum ini masalahnya dari penyelenggara; fase ini meminta kelompok sendiri yang menemukannya.',
    },
    basis: 'ours',
    source: [{ ref: 'iap2-spectrum' }, { ref: 'bammer-2022' }, { ref: 'kemitraan' }],
  },
] as const satisfies readonly Related[];

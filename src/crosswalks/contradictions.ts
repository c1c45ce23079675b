import type { Sourced } from '../core/basis.js';
import type { Wording } from '../core/locale.js';
import type { Side } from '../forms/criteria/criterion.js';

/**
 * What two verdicts that do not go together are: `incompatible`, since by what the words mean both cannot hold of one
 * partnership at once, so that one of them, or the coding, is wrong; or in `tension`, since both can hold, and that they do is
 * a finding worth looking at.
 */
export const contradictionKinds = ['incompatible', 'tension'] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** Something that may be so of a partnership, as verdicts or the facts of a case tell it. */
export type Claim =
  /** A type, a rung or a column holds: certain, or the place of a ladder in a total order; or any of several. */
  | { readonly framework: string; readonly holds: readonly string[] }
  /** A question is answered on this side of 0.5. */
  | { readonly framework: string; readonly indicator: string; readonly side: Side }
  /** A rule turns out so. */
  | { readonly framework: string; readonly rule: string; readonly outcome: 'passed' | 'failed' }
  /** The decisions of the case: some was taken by one party alone, which neither is a community nor asked one; or none by a community. */
  | { readonly decisions: 'some-alone-without-the-community' | 'none-by-the-community' }
  /** One partner depends on another in this way. */
  | { readonly dependency: 'patronage' };

/** Claims that do not go together, and who says so. */
export interface ContradictionRule extends Sourced {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly claims: readonly Claim[];
  /** Why they do not go together. */
  readonly note: Wording;
}

/** The verdicts of different frameworks that do not go together, those that cannot both hold first. */
export const contradictionRules = [
  {
    id: 'archetype-without-two-parties',
    kind: 'incompatible',
    claims: [
      { framework: 'partnership-preconditions', rule: 'two-parties', outcome: 'failed' },
      { framework: 'partnership-archetypes', holds: ['pseudo', 'mutualism', 'conjugation'] },
    ],
    note: {
      en: 'An archetype is a kind of partnership, and a partnership takes two parties or more.',
      id: 'Model kemitraan adalah jenis kemitraan, dan kemitraan memerlukan dua pihak atau lebih.',
    },
    basis: 'adapted',
    source: [{ ref: 'sulistiyani-2004', locator: 'pp. 129-131' }],
  },
  {
    id: 'collaborative-without-joint-decisions',
    kind: 'incompatible',
    claims: [
      { framework: 'cg-stages', holds: ['collaborative'] },
      { framework: 'cg-success-factors', indicator: 'joint-decision', side: 'out' },
    ],
    note: {
      en: 'The article calls pre-collaborative what has no formal mechanism for deliberating and deciding jointly. The collaborative level is read from that as its opposite, so that it takes joint decisions.',
      id: 'Artikel menyebut pra-kolaboratif keadaan tanpa mekanisme formal untuk deliberasi dan pengambilan keputusan bersama. Dari situ tingkat kolaboratif dibaca sebagai kebalikannya, sehingga menuntut keputusan bersama.',
    },
    basis: 'adapted',
    source: [
      { ref: 'muara-enim', locator: 'R-existing' },
      { ref: 'muara-enim', locator: 'R-reflect' },
    ],
  },
  {
    id: 'patronage-without-subordination',
    kind: 'incompatible',
    claims: [
      { framework: 'power-layout', indicator: 'subordination', side: 'out' },
      { dependency: 'patronage' },
    ],
    note: {
      en: 'A patron stands above whoever depends on its favour; here nobody is said to stand above another.',
      id: 'Patron berada di atas pihak yang bergantung pada perlindungannya; di sini tidak ada pihak yang disebut berada di atas pihak lain.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'sulistiyani-2004', locator: 'pp. 131-132' },
      { ref: 'antam', locator: 'Abs-EN' },
    ],
  },
  {
    id: 'top-phase-without-a-decision-by-the-community',
    kind: 'incompatible',
    claims: [
      { framework: 'participation-phases', holds: ['problem-identifier-solution-initiator'] },
      { decisions: 'none-by-the-community' },
    ],
    note: {
      en: 'In the highest phase of participation the community is empowered to decide by itself; here it has taken part in no decision.',
      id: 'Pada fase partisipasi tertinggi masyarakat berdaya mengambil keputusan secara mandiri; di sini masyarakat tidak ikut mengambil satu keputusan pun.',
    },
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '5.1.1' }],
  },
  {
    id: 'top-phase-and-unilateral-decisions',
    kind: 'tension',
    claims: [
      { framework: 'participation-phases', holds: ['problem-identifier-solution-initiator'] },
      { decisions: 'some-alone-without-the-community' },
    ],
    note: {
      en: 'In the highest phase of participation the community is empowered to decide by itself, and yet another party decided something alone.',
      id: 'Pada fase partisipasi tertinggi masyarakat berdaya mengambil keputusan secara mandiri, tetapi ada keputusan yang diambil pihak lain secara sepihak.',
    },
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '5.1.1' }],
  },
  {
    id: 'pseudo-and-mutual-benefit',
    kind: 'tension',
    claims: [
      { framework: 'partnership-archetypes', holds: ['pseudo'] },
      { framework: 'partnership-archetypes', indicator: 'mutual-benefit', side: 'in' },
    ],
    note: {
      en: 'The work is not carried by all, and yet each partner gives a benefit and gains one. The Surakarta study calls one partnership pseudo and mutualistic at once; what its bank gains it does not say in so many words.',
      id: 'Pekerjaan tidak dipikul oleh semua mitra, tetapi setiap mitra memberi dan memperoleh manfaat. Studi Surakarta menyebut satu kemitraan semu dan mutualistik sekaligus; apa yang diperoleh bank tidak disebutnya secara langsung.',
    },
    basis: 'adapted',
    source: [{ ref: 'surakarta', locator: 'Abs' }],
  },
  {
    id: 'mutual-benefit-without-agreement',
    kind: 'tension',
    claims: [
      { framework: 'partnership-archetypes', indicator: 'mutual-benefit', side: 'in' },
      { framework: 'partnership-preconditions', rule: 'agreement', outcome: 'failed' },
    ],
    note: {
      en: 'Each partner gains, and yet nothing was agreed. A study of Pasuruan calls a partnership that it finds mutually beneficial pseudo for want of a written agreement, a criterion that the typology itself does not have.',
      id: 'Setiap mitra memperoleh manfaat, tetapi tidak ada kesepakatan. Sebuah studi di Pasuruan menyebut kemitraan yang dinilainya saling menguntungkan semu karena tidak ada perjanjian tertulis, kriteria yang tidak ada dalam tipologinya sendiri.',
    },
    basis: 'adapted',
    source: [
      { ref: 'pasuruan-2016', locator: 'abstract' },
      { ref: 'sulistiyani-2004', locator: 'pp. 129-130' },
    ],
  },
  {
    id: 'citizenship-and-one-way-communication',
    kind: 'tension',
    claims: [
      { framework: 'csr-contribution-phases', holds: ['citizenship'] },
      { framework: 'communication-convergence', holds: ['one-way'] },
    ],
    note: {
      en: 'In the phase of the corporate citizen a company is socially involved, and yet what is said runs one way.',
      id: 'Pada fase Corporate Citizen perusahaan terlibat secara sosial, tetapi komunikasinya berjalan satu arah.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '2.3.4' }, { ref: 'antam', locator: 'Abs-EN' }],
  },
  {
    id: 'charity-and-collaborative',
    kind: 'tension',
    claims: [
      { framework: 'csr-contribution-phases', holds: ['charity'] },
      { framework: 'cg-stages', holds: ['collaborative'] },
    ],
    note: {
      en: 'What is given is charity, and yet the governance is collaborative. A study of Kulon Progo finds a CSR partnership dominated by charity and holds that CSR as such is something else than collaborative governance.',
      id: 'Yang diberikan bersifat charity, tetapi tata kelolanya kolaboratif. Sebuah studi di Kulon Progo menemukan kemitraan CSR yang didominasi charity dan berpendapat bahwa CSR itu sendiri berbeda dari collaborative governance.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'kulon-progo-2015', locator: 'abstract' }],
  },
  {
    id: 'control-mutuality-and-unilateral-decisions',
    kind: 'tension',
    claims: [
      { framework: 'relationship-management-theory', indicator: 'control-mutuality', side: 'in' },
      { decisions: 'some-alone-without-the-community' },
    ],
    note: {
      en: 'The relation is said to be kept by joint control, and yet a party decided something alone.',
      id: 'Hubungan disebut terbina melalui kontrol bersama, tetapi ada keputusan yang diambil satu pihak secara sepihak.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'omah-kreteg', locator: 'Results' }],
  },
  {
    id: 'collaborative-and-subordinate',
    kind: 'tension',
    claims: [
      { framework: 'cg-stages', holds: ['collaborative'] },
      { framework: 'power-layout', holds: ['subordinate-union'] },
    ],
    note: {
      en: 'Collaborative governance is defined by actors who take part as equals; in a subordinate union one party stands above the other.',
      id: 'Collaborative governance didefinisikan dengan pelibatan aktor secara setara; dalam subordinate union satu pihak berada di atas pihak lain.',
    },
    basis: 'adapted',
    source: [
      { ref: 'muara-enim', locator: 'Intro' },
      { ref: 'sulistiyani-2004', locator: 'pp. 131-132' },
    ],
  },
  {
    id: 'collaborative-and-unilateral-decisions',
    kind: 'tension',
    claims: [
      { framework: 'cg-stages', holds: ['collaborative'] },
      { decisions: 'some-alone-without-the-community' },
    ],
    note: {
      en: 'Collaboration in substance is read as taking joint decisions, and yet a party decided something alone; the article tells of unilateral decisions among what stands in its way.',
      id: 'Kolaborasi dalam makna substantif dibaca menuntut keputusan bersama, tetapi ada keputusan yang diambil satu pihak secara sepihak; artikel menyebut keputusan unilateral di antara hambatannya.',
    },
    basis: 'adapted',
    source: [
      { ref: 'muara-enim', locator: 'R-existing' },
      { ref: 'muara-enim', locator: 'R-reflect' },
    ],
  },
  {
    id: 'linear-union-and-dominated-communication',
    kind: 'tension',
    claims: [
      { framework: 'power-layout', holds: ['linear-union'] },
      { framework: 'communication-convergence', holds: ['dominated'] },
    ],
    note: {
      en: 'The parties are near in status, ability and strength, and yet one of them dominates what is said.',
      id: 'Para pihak relatif setara dalam status, kemampuan, dan kekuatan, tetapi salah satunya mendominasi komunikasi.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'sulistiyani-2004', locator: 'pp. 131-132' },
      { ref: 'antam', locator: 'Abs-EN' },
    ],
  },
] as const satisfies readonly ContradictionRule[];

/** The id of a rule by which verdicts do not go together. */
export type ContradictionId = (typeof contradictionRules)[number]['id'];

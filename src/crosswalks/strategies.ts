import type { Crosswalk } from './crosswalk.js';

/**
 * Which of the strategies recommended for Muara Enim answers which of the factors that inhibit collaborative governance
 * there.
 *
 * The article gives the four strategies for all factors together, to lessen what inhibits and to strengthen what
 * supports, and pairs none: every row is our reading, for the reason that it tells. Supporting factors have no row,
 * since nothing in the article tells which strategy would strengthen which.
 */
export const factorStrategies = [
  {
    from: { framework: 'muara-enim-inhibiting-factors', member: 'no-binding-regulation' },
    to: { framework: 'muara-enim-strategies', member: 'progressive-regulation' },
    relation: 'answered-by',
    note: {
      en: 'By our reading a more progressive regional regulation, which encourages companies to involve MSMEs from planning to evaluation, fills the place of the regulation that the article misses; whether it would bind companies the article does not say.',
      id: 'Menurut pembacaan kami, regulasi daerah yang lebih progresif, yang mendorong perusahaan melibatkan UMKM dari perencanaan sampai evaluasi, mengisi tempat regulasi yang oleh artikel disebut belum ada; apakah regulasi itu akan mengikat perusahaan tidak disebutkan artikel.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-inhibit, par. 1' },
      { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
    ],
  },
  {
    from: { framework: 'muara-enim-inhibiting-factors', member: 'power-imbalance' },
    to: { framework: 'muara-enim-strategies', member: 'strengthen-forum' },
    relation: 'answered-by',
    note: {
      en: 'By our reading a forum that is active, transparent and inclusive gives MSMEs the room to deliberate that unequal power denies them.',
      id: 'Menurut pembacaan kami, forum yang aktif, transparan, dan inklusif memberi UMKM ruang untuk berdeliberasi yang tertutup oleh ketimpangan kuasa.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-inhibit, par. 2' },
      { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
    ],
  },
  {
    from: { framework: 'muara-enim-inhibiting-factors', member: 'power-imbalance' },
    to: { framework: 'muara-enim-strategies', member: 'progressive-regulation' },
    relation: 'answered-by',
    note: {
      en: 'By our reading a regulation by which companies involve MSMEs from planning to evaluation limits how far a company sets direction, content and format alone.',
      id: 'Menurut pembacaan kami, regulasi yang mendorong perusahaan melibatkan UMKM dari perencanaan sampai evaluasi membatasi kuasa perusahaan untuk menentukan sendiri arah, isi, dan format program.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-inhibit, par. 2' },
      { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
    ],
  },
  {
    from: { framework: 'muara-enim-inhibiting-factors', member: 'power-imbalance' },
    to: { framework: 'muara-enim-strategies', member: 'advocacy-training' },
    relation: 'answered-by',
    note: {
      en: 'By our reading training in advocacy and organising, which is to give MSMEs a bargaining position in collaborative forums, makes the power between the actors less unequal.',
      id: 'Menurut pembacaan kami, pelatihan advokasi dan pengorganisasian, yang dimaksudkan agar UMKM punya posisi tawar di forum kolaboratif, mengurangi ketimpangan kuasa antaraktor.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-inhibit, par. 2' },
      { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
    ],
  },
  {
    from: { framework: 'muara-enim-inhibiting-factors', member: 'msme-capacity' },
    to: { framework: 'muara-enim-strategies', member: 'advocacy-training' },
    relation: 'answered-by',
    note: {
      en: 'By our reading training and accompaniment in organising answers that MSMEs belong to no strong cooperative or association, and both the factor and the strategy speak of bargaining position.',
      id: 'Menurut pembacaan kami, pelatihan dan pendampingan pengorganisasian menjawab keadaan UMKM yang tidak bernaung dalam koperasi atau asosiasi yang kuat, dan baik faktor maupun strategi ini berbicara tentang posisi tawar.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-inhibit, par. 3' },
      { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
    ],
  },
  {
    from: { framework: 'muara-enim-inhibiting-factors', member: 'forum-ineffective' },
    to: { framework: 'muara-enim-strategies', member: 'strengthen-forum' },
    relation: 'answered-by',
    note: {
      en: 'By our reading stronger institutional capacity of the Forum CSR-PKBL, so that it becomes an active, transparent and inclusive place of collaboration, answers that it is symbolic and serves for reporting.',
      id: 'Menurut pembacaan kami, penguatan kelembagaan Forum CSR-PKBL sehingga menjadi tempat kolaborasi yang aktif, transparan, dan inklusif menjawab keadaan forum yang simbolik dan hanya menjadi tempat pelaporan.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-inhibit, par. 4' },
      { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
    ],
  },
  {
    from: { framework: 'muara-enim-inhibiting-factors', member: 'no-integrated-data' },
    to: { framework: 'muara-enim-strategies', member: 'integrated-data' },
    relation: 'answered-by',
    note: {
      en: 'By our reading an integrated data system on businesses with a map of CSR contributions supplies the data whose lack makes programmes hard to evaluate and control.',
      id: 'Menurut pembacaan kami, sistem data terpadu tentang pelaku usaha beserta peta kontribusi CSR menyediakan data yang ketiadaannya membuat program sulit dievaluasi dan dikendalikan.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-inhibit, par. 5' },
      { ref: 'muara-enim', locator: 'R-reflect, par. 2' },
    ],
  },
] as const satisfies readonly Crosswalk[];

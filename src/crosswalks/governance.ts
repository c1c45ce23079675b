import type { Crosswalk } from './crosswalk.js';

/**
 * What the article on Muara Enim relates to what, and what its lists share with the work that they are taken from; and how
 * names of roles and of the pseudo stand to those of works outside the library. Where no source says so, the row is ours.
 */
export const governanceRelations = [
  {
    from: { framework: 'collaborative-governance' },
    to: { framework: 'siger-mu' },
    relation: 'base-of',
    note: {
      en: 'The article says that the four components form a system of CSR governance based on the principles of collaborative governance.',
      id: 'Artikel menyatakan keempat komponen membentuk sistem tata kelola CSR yang berbasis pada prinsip collaborative governance.',
    },
    basis: 'published',
    source: [
      { ref: 'muara-enim', locator: 'R-model' },
      { ref: 'muara-enim', locator: 'Concl, par. 3' },
    ],
  },
  {
    from: { framework: 'muara-enim-existing-findings' },
    to: { framework: 'siger-mu' },
    relation: 'answered-by',
    note: {
      en: 'The model is proposed as a response to the conditions found: fragmented coordination, limited involvement of MSMEs, a weak collaborative structure. Which component answers which finding the article does not say, nor that any of it was tried.',
      id: 'Model ini diusulkan sebagai respons atas kondisi yang ditemukan: koordinasi yang terfragmentasi, pelibatan UMKM yang terbatas, dan struktur kolaboratif yang lemah. Komponen mana menjawab temuan mana tidak disebutkan, begitu pula apakah pernah dicoba.',
    },
    basis: 'published',
    source: [{ ref: 'muara-enim', locator: 'R-model' }],
  },
  {
    from: { framework: 'muara-enim-existing-findings' },
    to: { framework: 'cg-ideal-requirements' },
    relation: 'judged-by',
    note: {
      en: 'The article holds practice in Muara Enim against the ideal frame, and finds that it does not fully reflect its principles yet.',
      id: 'Artikel mengukur praktik di Muara Enim dengan kerangka ideal itu dan menemukan bahwa prinsip-prinsipnya belum sepenuhnya tercermin.',
    },
    basis: 'published',
    source: [{ ref: 'muara-enim', locator: 'R-existing, par. 1' }],
  },
  {
    from: { framework: 'muara-enim-programmes', member: 'mme-scrufit' },
    to: { framework: 'siger-mu', member: 'equal-actors.example' },
    relation: 'example-of',
    note: {
      en: 'SCRUFIT is given as the experience that direct involvement raises the sense of ownership and makes a programme last; it is one programme, and none by the model.',
      id: 'SCRUFIT disebut sebagai pengalaman bahwa keterlibatan langsung meningkatkan rasa kepemilikan dan keberlanjutan program; ini satu program, dan bukan hasil penerapan model.',
    },
    basis: 'published',
    source: [{ ref: 'muara-enim', locator: 'R-model/actors, par. 2' }],
  },
  {
    from: { framework: 'siger-mu', member: 'structured-institutions.forum-reform' },
    to: { framework: 'forum-csr-pkbl' },
    relation: 'uses',
    note: {
      en: 'The institution that the model asks for is the existing Forum CSR-PKBL, reformed to be inclusive and transparent, with real authority.',
      id: 'Kelembagaan yang diminta model ialah Forum CSR-PKBL yang sudah ada, direformulasi agar inklusif, transparan, dan memiliki kewenangan nyata.',
    },
    basis: 'published',
    source: [{ ref: 'muara-enim', locator: 'R-model/institutions, par. 1' }],
  },
  {
    from: { framework: 'cg-stages', member: 'pre-collaborative' },
    to: { framework: 'muara-enim-inhibiting-factors' },
    relation: 'judged-by',
    note: {
      en: 'The article concludes from supporting and inhibiting factors that Muara Enim is pre-collaborative. The name as it stands here asks for neither list: it asks for interaction, and for a formal mechanism that is not there.',
      id: 'Dari faktor pendukung dan penghambat artikel menyimpulkan bahwa Muara Enim berada dalam fase pra-kolaboratif. Sebutan itu di sini tidak menanyakan kedua daftar tersebut, melainkan interaksi dan mekanisme formal yang belum ada.',
    },
    basis: 'published',
    source: [
      { ref: 'muara-enim', locator: 'R-reflect, par. 1' },
      { ref: 'muara-enim', locator: 'Concl, par. 2' },
    ],
  },
  {
    from: { framework: 'muara-enim-inhibiting-factors', member: 'power-imbalance' },
    to: { framework: 'cg-process-variables', member: 'starting-conditions' },
    relation: 'example-of',
    note: {
      en: 'The article says that a gap in power marks the starting conditions in Muara Enim. That this is the factor of unequal power is our reading.',
      id: 'Artikel menyatakan kondisi awal di Muara Enim ditandai kesenjangan kekuasaan. Bahwa itu adalah faktor ketimpangan relasi kuasa merupakan pembacaan kami.',
    },
    basis: 'adapted',
    source: [
      { ref: 'muara-enim', locator: 'R-reflect, par. 1' },
      { ref: 'muara-enim', locator: 'R-inhibit, par. 2' },
    ],
  },
  {
    from: { framework: 'muara-enim-inhibiting-factors', member: 'msme-capacity' },
    to: { framework: 'cg-process-variables', member: 'starting-conditions' },
    relation: 'example-of',
    note: {
      en: 'The article says that unequal capacity marks the starting conditions in Muara Enim. That this is the factor of limited capacity of MSMEs is our reading.',
      id: 'Artikel menyatakan kondisi awal di Muara Enim ditandai ketidaksetaraan kapasitas. Bahwa itu adalah faktor terbatasnya kapasitas UMKM merupakan pembacaan kami.',
    },
    basis: 'adapted',
    source: [
      { ref: 'muara-enim', locator: 'R-reflect, par. 1' },
      { ref: 'muara-enim', locator: 'R-inhibit, par. 3' },
    ],
  },
  {
    from: { framework: 'cg-process-variables' },
    to: { framework: 'ansell-gash-conditions' },
    relation: 'draws-on',
    note: {
      en: 'The article gives the four variables as those of Ansell & Gash 2008, and does not describe them. The conditions are read here from the same work, and one variable takes in several of them.',
      id: 'Artikel menyebut keempat variabel itu sebagai variabel Ansell & Gash 2008 tanpa menguraikannya. Syarat-syarat di sini dibaca dari karya yang sama, dan satu variabel mencakup beberapa di antaranya.',
    },
    basis: 'adapted',
    source: [
      { ref: 'muara-enim', locator: 'R-reflect, par. 1' },
      { ref: 'ansell-gash-2008', locator: 'abstract' },
    ],
  },
  {
    from: { framework: 'cg-success-factors' },
    to: { framework: 'ansell-gash-conditions' },
    relation: 'distinct-from',
    note: {
      en: 'The article gives the five factors with Ansell & Gash 2018, another work of theirs, which was not read. The conditions are read from that of 2008.',
      id: 'Artikel menyebut kelima faktor dengan rujukan Ansell & Gash 2018, karya mereka yang lain, yang tidak dibaca. Syarat-syarat di sini dibaca dari karya tahun 2008.',
    },
    basis: 'adapted',
    source: [
      { ref: 'muara-enim', locator: 'Intro, par. 4' },
      { ref: 'ansell-gash-2008', locator: 'abstract' },
    ],
  },
  {
    from: { framework: 'cg-ideal-requirements' },
    to: { framework: 'ansell-gash-conditions' },
    relation: 'distinct-from',
    note: {
      en: 'The article gives the ideal frame with Ansell & Gash 2018, another work of theirs, which was not read. The conditions are read from that of 2008.',
      id: 'Artikel menyebut kerangka ideal itu dengan rujukan Ansell & Gash 2018, karya mereka yang lain, yang tidak dibaca. Syarat-syarat di sini dibaca dari karya tahun 2008.',
    },
    basis: 'adapted',
    source: [
      { ref: 'muara-enim', locator: 'R-existing, par. 1' },
      { ref: 'ansell-gash-2008', locator: 'abstract' },
    ],
  },
  {
    from: { framework: 'muara-enim-supporting-factors', member: 'company-commitment' },
    to: { framework: 'csr-contribution-phases', member: 'philanthropy' },
    relation: 'distinct-from',
    note: {
      en: 'The article says that the CSR of large companies is no longer philanthropic only, and begins to shift to empowerment. It names no phases, and its word is not the phase of Saidi & Abidin.',
      id: 'Artikel menyatakan CSR perusahaan besar tidak lagi hanya filantropi dan mulai bergeser ke pemberdayaan. Artikel tidak menyebut fase, dan kata itu bukan fase menurut Saidi & Abidin.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-support, par. 1' },
      { ref: 'lan', locator: '2.3.4' },
    ],
  },
  {
    from: { framework: 'participation-leadership-roles', member: 'facilitator' },
    to: { framework: 'ansell-gash-2012-leadership', member: 'steward' },
    relation: 'resembles',
    note: {
      en: 'Ansell & Gash 2012 name stewards, mediators and catalysts. Guarding the neutrality of agreements comes near to stewardship; of their work the names were read, and no source relates the two.',
      id: 'Ansell & Gash 2012 menyebut steward, mediator, dan catalyst. Menjaga netralitas kesepakatan mendekati peran steward; dari karya itu hanya nama perannya yang dibaca, dan tidak ada sumber yang menghubungkan keduanya.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'ansell-gash-2012', locator: 'title' },
      { ref: 'lan', locator: '2.3.3' },
    ],
  },
  {
    from: { framework: 'collaborative-manager-roles', member: 'mediator' },
    to: { framework: 'ansell-gash-2012-leadership', member: 'mediator' },
    relation: 'resembles',
    note: {
      en: 'The name is the same. The report takes its three roles from other works, and of Ansell & Gash 2012 the names alone were read.',
      id: 'Namanya sama. Laporan mengambil ketiga perannya dari karya lain, dan dari Ansell & Gash 2012 hanya nama perannya yang dibaca.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'ansell-gash-2012', locator: 'title' },
      { ref: 'lan', locator: '2.3.2' },
    ],
  },
  {
    from: { framework: 'collaborative-manager-roles', member: 'catalyst' },
    to: { framework: 'ansell-gash-2012-leadership', member: 'catalyst' },
    relation: 'resembles',
    note: {
      en: 'The name is the same. The report takes its three roles from other works, and of Ansell & Gash 2012 the names alone were read.',
      id: 'Namanya sama. Laporan mengambil ketiga perannya dari karya lain, dan dari Ansell & Gash 2012 hanya nama perannya yang dibaca.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'ansell-gash-2012', locator: 'title' },
      { ref: 'lan', locator: '2.3.2' },
    ],
  },
  {
    from: { framework: 'partnership-archetypes', member: 'pseudo' },
    to: { framework: 'deshler-sock-participation', member: 'pseudo' },
    relation: 'distinct-from',
    note: {
      en: 'Pseudo participation, which Indonesian studies cite from Deshler & Sock, is about people who take part; a pseudo partnership is one whose work is not carried by all partners. Neither word gives the other.',
      id: 'Partisipasi semu, yang dalam studi Indonesia dirujuk dari Deshler & Sock, menyangkut orang yang berpartisipasi; kemitraan semu adalah kemitraan yang pekerjaannya tidak dipikul semua mitra. Istilah yang satu tidak menentukan yang lain.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'deshler-sock-1985' },
      { ref: 'sulistiyani-2004', locator: 'pp. 130-131' },
    ],
  },
] as const satisfies readonly Crosswalk[];

import type { Crosswalk } from './crosswalk.js';

/**
 * Further rows on the frameworks of relations and of the critique of CSR: what the study of a programme applies, what field
 * studies decide by what, and which constructs of different sources touch. Where no source says so, the row is ours. Ends
 * that the library does not have yet keep the id under which it will.
 */
export const furtherRelations = [
  {
    from: { framework: 'inpower-care' },
    to: { framework: 'community-relations' },
    relation: 'example-of',
    note: {
      en: 'The study says that INPOWER-CARE is the implementation of the company’s community relations.',
      id: 'Studi menyatakan INPOWER-CARE sebagai implementasi Community Relations perusahaan.',
    },
    basis: 'published',
    source: [
      { ref: 'omah-kreteg', locator: 'Intro' },
      { ref: 'omah-kreteg', locator: 'Results' },
    ],
  },
  {
    from: { framework: 'omah-kreteg-profile' },
    to: { framework: 'inpower-care' },
    relation: 'example-of',
    note: {
      en: 'The programme with Omah Kreteg Anggana is one of the INPOWER-CARE programmes.',
      id: 'Program mitra binaan Omah Kreteg Anggana merupakan salah satu program INPOWER-CARE.',
    },
    basis: 'published',
    source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
  },
  {
    from: { framework: 'omah-kreteg-profile' },
    to: { framework: 'inpower-care-rings', member: 'ring-1' },
    relation: 'example-of',
    note: {
      en: 'The group is in ring I, which the study calls here the area that is affected directly.',
      id: 'Kelompok ini berada di ring I, yang di sini disebut studi sebagai wilayah yang terkena dampak langsung.',
    },
    basis: 'published',
    source: [{ ref: 'omah-kreteg', locator: 'Intro' }],
  },
  {
    from: { framework: 'inpower-care' },
    to: { framework: 'triple-bottom-line' },
    relation: 'uses',
    note: {
      en: 'A community-development officer says that INPOWER-CARE is developed together with the concept of people, planet and profit.',
      id: 'Seorang Community Development Officer menyatakan INPOWER-CARE dikembangkan bersama konsep People, Planet, dan Profit.',
    },
    basis: 'published',
    source: [{ ref: 'omah-kreteg', locator: 'Results' }],
  },
  {
    from: { framework: 'omah-kreteg-renstra-renja', member: 'dev.training' },
    to: { framework: 'triple-bottom-line' },
    relation: 'uses',
    note: {
      en: 'What is taught in the trainings is adapted to the triple bottom line; which training serves which of the three is not told.',
      id: 'Materi pelatihan disesuaikan dengan konsep Triple Bottom Line; pelatihan mana melayani unsur mana tidak disebutkan.',
    },
    basis: 'published',
    source: [{ ref: 'omah-kreteg', locator: 'Results' }],
  },
  {
    from: { framework: 'omah-kreteg-profile' },
    to: { framework: 'relationship-management-theory' },
    relation: 'judged-by',
    note: {
      en: 'The study finds trust, commitment, satisfaction and joint control in the programme, like the elements of the theory.',
      id: 'Studi menemukan kepercayaan, komitmen, kepuasan, dan kontrol bersama dalam program ini, sebagaimana elemen-elemen dalam teorinya.',
    },
    basis: 'published',
    source: [{ ref: 'omah-kreteg', locator: 'Results' }],
  },
  {
    from: { framework: 'relationship-management-theory', member: 'trust' },
    to: { framework: 'organisation-public-relationship', member: 'trust' },
    relation: 'equals',
    note: {
      en: 'Both take trust from Hon & Grunig. Here documents are asked whether there is evidence of it, there people are asked how far they agree; neither answer gives the other.',
      id: 'Keduanya mengambil kepercayaan dari Hon & Grunig. Di sini dokumen ditelaah untuk mencari buktinya, di sana orang ditanya seberapa setuju; jawaban yang satu tidak menghasilkan yang lain.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'omah-kreteg', locator: 'Intro' }, { ref: 'hon-grunig-1999' }],
  },
  {
    from: { framework: 'relationship-management-theory', member: 'commitment' },
    to: { framework: 'organisation-public-relationship', member: 'commitment' },
    relation: 'equals',
    note: {
      en: 'Both take commitment from Hon & Grunig. Here documents are asked whether there is evidence of it, there people are asked how far they agree; neither answer gives the other.',
      id: 'Keduanya mengambil komitmen dari Hon & Grunig. Di sini dokumen ditelaah untuk mencari buktinya, di sana orang ditanya seberapa setuju; jawaban yang satu tidak menghasilkan yang lain.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'omah-kreteg', locator: 'Intro' }, { ref: 'hon-grunig-1999' }],
  },
  {
    from: { framework: 'relationship-management-theory', member: 'satisfaction' },
    to: { framework: 'organisation-public-relationship', member: 'satisfaction' },
    relation: 'equals',
    note: {
      en: 'Both take satisfaction from Hon & Grunig. Here documents are asked whether there is evidence of it, there people are asked how far they agree; neither answer gives the other.',
      id: 'Keduanya mengambil kepuasan dari Hon & Grunig. Di sini dokumen ditelaah untuk mencari buktinya, di sana orang ditanya seberapa setuju; jawaban yang satu tidak menghasilkan yang lain.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'omah-kreteg', locator: 'Intro' }, { ref: 'hon-grunig-1999' }],
  },
  {
    from: { framework: 'relationship-management-theory', member: 'control-mutuality' },
    to: { framework: 'organisation-public-relationship', member: 'control-mutuality' },
    relation: 'equals',
    note: {
      en: 'Both take control mutuality from Hon & Grunig. Here documents are asked whether there is evidence of it, there people are asked how far they agree; neither answer gives the other.',
      id: 'Keduanya mengambil kontrol kebersamaan dari Hon & Grunig. Di sini dokumen ditelaah untuk mencari buktinya, di sana orang ditanya seberapa setuju; jawaban yang satu tidak menghasilkan yang lain.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'omah-kreteg', locator: 'Intro' }, { ref: 'hon-grunig-1999' }],
  },
  {
    from: { framework: 'community-relations', member: 'mutual-dependence' },
    to: { framework: 'partnership-archetypes', member: 'mutualism' },
    relation: 'resembles',
    note: {
      en: 'Both tie mutual gain to what the parties understand. The study states a general condition under which a symbiosis in which both gain is possible; it gives no partnership the label of the archetype.',
      id: 'Keduanya mengaitkan keuntungan bersama dengan pemahaman para pihak. Studi menyatakan syarat umum tercapainya simbiosis mutualisme; tidak ada kemitraan yang digolongkannya ke dalam model itu.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'omah-kreteg', locator: 'Results' },
      { ref: 'sulistiyani-2004', locator: 'pp. 130-131' },
    ],
  },
  {
    from: { framework: 'community-relations', member: 'balance' },
    to: { framework: 'power-layout', member: 'linear-union' },
    relation: 'resembles',
    note: {
      en: 'Both speak of parties that stand level. The one is where social responsibility is said to evolve to, between institution and community; the other is how a partnership is laid out.',
      id: 'Keduanya berbicara tentang pihak-pihak yang setara. Yang satu adalah arah perkembangan tanggung jawab sosial antara lembaga dan komunitas; yang lain adalah susunan kekuatan dalam kemitraan.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'omah-kreteg', locator: 'Intro' },
      { ref: 'digest-business' },
      { ref: 'digest-models' },
    ],
  },
  {
    from: { framework: 'antam-findings', member: 'cause.patronage' },
    to: { framework: 'power-layout', member: 'subordinate-union' },
    relation: 'resembles',
    note: {
      en: 'Patronage ties a weaker party to a stronger one that stands above it. The abstract says that there is such a tie between village government and company, and neither who is the patron nor which layout it is.',
      id: 'Patronase mengikat pihak yang lebih lemah kepada pihak lebih kuat di atasnya. Abstrak menyebut adanya ikatan itu antara pemerintah desa dan perusahaan, tanpa menyatakan siapa patronnya atau bagaimana susunan kekuatannya.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'antam', locator: 'Abs-EN' },
      { ref: 'antam', locator: 'Abs-ID' },
      { ref: 'digest-models' },
    ],
  },
  {
    from: { framework: 'omah-kreteg-renstra-renja', member: 'closeness' },
    to: { framework: 'antam-findings', member: 'communication-domination' },
    relation: 'opposite-of',
    note: {
      en: 'The one study tells of contact in dialogue, the other of communication that runs one way. They are of different programmes, and no source sets them against each other.',
      id: 'Studi yang satu menceritakan keakraban secara dialogis, yang lain komunikasi satu arah. Programnya berlainan, dan tidak ada sumber yang mempertentangkannya.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'omah-kreteg', locator: 'Concl' },
      { ref: 'antam', locator: 'Abs-EN' },
      { ref: 'antam', locator: 'Abs-ID' },
    ],
  },
  {
    from: { framework: 'antam-findings', member: 'communication-domination' },
    to: { framework: 'communication-convergence' },
    relation: 'base-of',
    note: {
      en: 'The types one-way and dominated are read off what the abstract finds; that convergence is the opposite of both is ours.',
      id: 'Tipe satu arah dan didominasi dibaca dari temuan abstrak; bahwa konvergensi merupakan kebalikan keduanya berasal dari kami.',
    },
    basis: 'adapted',
    source: [
      { ref: 'antam', locator: 'Abs-EN, par. 4, sentence 1' },
      { ref: 'antam', locator: 'Abs-ID, par. 5, sentence 1' },
    ],
  },
  {
    from: { framework: 'antam-findings', member: 'convergence-theory' },
    to: { framework: 'communication-convergence' },
    relation: 'distinct-from',
    note: {
      en: 'The abstract names convergence theory with Kincaid, and does not tell what it says. The types here are read off its finding on communication, and are no account of that theory.',
      id: 'Abstrak menyebut teori konvergensi dengan nama Kincaid tanpa menguraikan isinya. Tipe-tipe di sini dibaca dari temuannya tentang komunikasi dan bukan uraian teori itu.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'antam', locator: 'Abs-EN' }, { ref: 'antam', locator: 'Abs-ID' }],
  },
  {
    from: { framework: 'partnership-archetypes', member: 'pseudo' },
    to: { framework: 'partnership-preconditions', member: 'agreement' },
    relation: 'judged-by',
    note: {
      en: 'A study in Pasuruan calls a partnership pseudo since it has no written agreement, though it finds it mutually beneficial. By Sulistiyani an agreement is a precondition of any partnership, and no criterion of that type.',
      id: 'Sebuah studi di Pasuruan menggolongkan kemitraan sebagai semu karena tidak ada kerja sama tertulis, meskipun sifatnya saling menguntungkan. Menurut Sulistiyani, perjanjian adalah prasyarat setiap kemitraan dan bukan kriteria tipe itu.',
    },
    basis: 'adapted',
    source: [
      { ref: 'pasuruan-2016', locator: 'abstract' },
      { ref: 'pasuruan-digest' },
      { ref: 'sulistiyani-2004', locator: 'pp. 129-131' },
    ],
  },
  {
    from: { framework: 'csr-contribution-phases', member: 'charity' },
    to: { framework: 'cg-stages', member: 'collaborative' },
    relation: 'distinct-from',
    note: {
      en: 'A study in Kulon Progo finds a CSR partnership dominated by charity, and holds with Donahue & Zeckhauser that CSR is something else than collaborative governance. It says so of CSR as such, and not of charity alone; the stage is that of another study.',
      id: 'Sebuah studi di Kulon Progo menemukan kemitraan CSR yang didominasi charity (pemberian karitatif), dan sependapat dengan Donahue & Zeckhauser bahwa CSR berbeda dari collaborative governance. Pernyataan itu berlaku bagi CSR pada umumnya, bukan charity saja; nama tahapnya berasal dari studi lain.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'kulon-progo-2015', locator: 'abstract' },
      { ref: 'muara-enim', locator: 'R-existing' },
    ],
  },
  {
    from: { framework: 'partnership-archetypes' },
    to: { framework: 'power-layout' },
    relation: 'distinct-from',
    note: {
      en: 'The first typology asks what the cooperation does, the second how power is laid out. A pseudo partnership may be a subordinate union, and need not be; neither type gives the other.',
      id: 'Tipologi pertama menanyakan apa yang dilakukan kerja sama, tipologi kedua bagaimana kekuatan disusun. Kemitraan semu bisa saja berbentuk subordinate union, tetapi tidak selalu; tipe yang satu tidak menentukan yang lain.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'sulistiyani-2004', locator: 'pp. 130-132' },
      { ref: 'digest-models' },
      { ref: 'digest-business' },
    ],
  },
  {
    from: { framework: 'participation-phases', member: 'consultation' },
    to: { framework: 'ansell-gash-conditions', member: 'direct-decision' },
    relation: 'distinct-from',
    note: {
      en: 'By the definition of Ansell & Gash, those outside the state take part in deciding and are not merely consulted.',
      id: 'Menurut definisi Ansell & Gash, pihak di luar negara ikut memutuskan dan tidak sekadar dimintai pendapat.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'ansell-gash-2008', locator: 'definition' },
      { ref: 'obrien-2012', locator: 'Introduction' },
    ],
  },
  {
    from: { framework: 'relationship-management-theory', member: 'trust' },
    to: { framework: 'ansell-gash-conditions', member: 'trust-building' },
    relation: 'resembles',
    note: {
      en: 'Building trust is a part of the collaborative process of Ansell & Gash, where it deepens with small wins; here it is the trust of a public in an organisation.',
      id: 'Membangun kepercayaan merupakan bagian dari proses kolaborasi Ansell & Gash, dan kepercayaan itu makin dalam melalui kemenangan kecil (small wins); di sini yang dimaksud adalah kepercayaan publik kepada organisasi.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'ansell-gash-2008', locator: 'abstract' },
      { ref: 'omah-kreteg', locator: 'Results' },
    ],
  },
  {
    from: { framework: 'relationship-management-theory', member: 'commitment' },
    to: { framework: 'ansell-gash-conditions', member: 'commitment' },
    relation: 'resembles',
    note: {
      en: 'Developing commitment is a part of the collaborative process of Ansell & Gash; here the study tells of a joint commitment of company and community, and not to what.',
      id: 'Menumbuhkan komitmen merupakan bagian dari proses kolaborasi Ansell & Gash; di sini studi menyebut komitmen bersama perusahaan dan masyarakat tanpa menerangkan terhadap apa.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'ansell-gash-2008', locator: 'abstract' },
      { ref: 'omah-kreteg', locator: 'Results' },
    ],
  },
  {
    from: { framework: 'ansell-gash-conditions', member: 'power-imbalance' },
    to: { framework: 'power-layout' },
    relation: 'resembles',
    note: {
      en: 'Ansell & Gash name imbalances of power and resources among what influences success. The layout asks whether partners are near in strength, and whether one stands above another, and says nothing of success.',
      id: 'Ansell & Gash menyebut ketimpangan kuasa dan sumber daya di antara hal yang memengaruhi keberhasilan. Susunan kekuatan menanyakan apakah kekuatan mitra berdekatan dan apakah ada yang berada di atas yang lain, tanpa menilai keberhasilan.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'ansell-gash-2008', locator: 'abstract' },
      { ref: 'digest-models' },
      { ref: 'digest-business' },
    ],
  },
  {
    from: { framework: 'coorientation', member: 'false-consensus' },
    to: { framework: 'partnership-archetypes', member: 'understanding' },
    relation: 'resembles',
    note: {
      en: 'Partners who wrongly think that they agree may not have understood alike what was agreed, and that is worth asking. False consensus by itself moves no membership.',
      id: 'Mitra yang keliru menyangka sependapat mungkin tidak sepemahaman tentang hal yang disepakati, dan itu layak ditanyakan. Konsensus keliru dengan sendirinya tidak mengubah keanggotaan mana pun.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'digest-concept' }, { ref: 'digest-programme' }],
  },
] as const satisfies readonly Crosswalk[];

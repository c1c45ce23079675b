import type { Crosswalk } from './crosswalk.js';

/**
 * How the constructs of the sources hang together: what was developed into what, what uses, joins or equals what. Where
 * no source says so, the row is ours. Ends that the library does not have yet keep the id under which it will.
 */
export const constructRelations = [
  {
    from: { framework: 'pippk' },
    to: { framework: 'two-pillar-model' },
    relation: 'developed-into',
    note: {
      en: 'The Two-Pillar Model is a development of the partnership model of PIPPK in Bandung.',
      id: 'Model Dua Pilar merupakan pengembangan dari model kemitraan PIPPK Kota Bandung.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.1' }],
  },
  {
    from: { framework: 'tjsl' },
    to: { framework: 'four-pillar-model' },
    relation: 'developed-into',
    note: {
      en: 'The Four-Pillar Model is a development of the partnership model of TJSL in Bandung.',
      id: 'Model Empat Pilar merupakan pengembangan dari model kemitraan TJSL Kota Bandung.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.2' }],
  },
  {
    from: { framework: 'ppp' },
    to: { framework: 'four-pillar-model' },
    relation: 'developed-into',
    note: {
      en: 'The Four-Pillar Model modifies public private partnership in two respects: the source of funds, and who is involved.',
      id: 'Model Empat Pilar memodifikasi Public Private Partnership dalam dua hal: sumber pendanaan dan pihak yang dilibatkan.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: '5.2.1' }],
  },
  {
    from: { framework: 'four-pillar-goals' },
    to: { framework: 'ppp-benefits' },
    relation: 'equals',
    note: {
      en: 'The first five goals of the Four-Pillar Model are the five benefits that Link gives of public private partnership, in the same order.',
      id: 'Lima tujuan pertama Model Empat Pilar adalah lima manfaat Public Private Partnership menurut Link, dengan urutan yang sama.',
    },
    basis: 'adapted',
    source: [
      { ref: 'lan', locator: '5.2.1' },
      { ref: 'lan', locator: '2.3.4' },
    ],
  },
  {
    from: { framework: 'four-pillar-prerequisites' },
    to: { framework: 'ppp-success-factors' },
    relation: 'adapted-from',
    note: {
      en: 'What the Four-Pillar Model asks of government and company is close to the success factors of public private partnership. The source does not say that it was taken from there.',
      id: 'Syarat Model Empat Pilar bagi pemerintah dan perusahaan mirip dengan faktor keberhasilan Public Private Partnership. Sumber tidak menyebut bahwa syarat itu diambil dari sana.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '6.2' }, { ref: 'lan', locator: '2.3.4' }],
  },
  {
    from: { framework: 'two-pillar-model' },
    to: { framework: 'participation-leadership-roles' },
    relation: 'uses',
    note: {
      en: 'The Two-Pillar Model gives the roles of sponsor, champion and facilitator to its government units.',
      id: 'Model Dua Pilar memberikan peran sponsor, champion, dan fasilitator kepada unit-unit pemerintah.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: 'Table 5.1' }],
  },
  {
    from: { framework: 'collaboration-success-prerequisites', member: 'effective-leadership.six-roles' },
    to: { framework: 'participation-leadership-roles' },
    relation: 'joins',
    note: {
      en: 'Effective leadership is told by six roles; three of them are sponsor, champion and facilitator.',
      id: 'Kepemimpinan yang efektif dijabarkan dalam enam peran; tiga di antaranya ialah sponsor, champion, dan fasilitator.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: '2.4, Table 2.1-prereq' }],
  },
  {
    from: { framework: 'collaboration-success-prerequisites', member: 'effective-leadership.six-roles' },
    to: { framework: 'collaborative-manager-roles' },
    relation: 'joins',
    note: {
      en: 'Effective leadership is told by six roles; the other three are convener, mediator and catalyst.',
      id: 'Kepemimpinan yang efektif dijabarkan dalam enam peran; tiga lainnya ialah convener, mediator, dan katalis.',
    },
    basis: 'published',
    source: [{ ref: 'lan', locator: '2.4, Table 2.1-prereq' }],
  },
  {
    from: { framework: 'tjsl' },
    to: { framework: 'government-csr-policy-types', member: 'mandating' },
    relation: 'example-of',
    note: {
      en: 'The regional regulation of Bandung obliges companies and provides for sanctions, though these were not yet applied; the source describes a mandating policy by obligation and legal action. That the one is a case of the other is our reading.',
      id: 'Peraturan daerah Kota Bandung mengikat perusahaan dan mengatur sanksi, meskipun sanksi itu belum diberlakukan; sumber menggambarkan kebijakan yang memberi mandat dengan kewajiban dan tindakan hukum. Bahwa yang satu merupakan contoh yang lain adalah pembacaan kami.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '2.3.4' }, { ref: 'lan', locator: '4.2' }],
  },
  {
    from: { framework: 'regulations', member: 'qanun-aceh-barat-10-2015' },
    to: { framework: 'tjsl' },
    relation: 'resembles',
    note: {
      en: 'The source says that a TJSL policy is carried out in Aceh Barat as well, and judges the network and the exchange of information in Bandung wider and its guidance more complete. That this policy is the qanun of section 2.2 is our reading.',
      id: 'Sumber menyebut kebijakan TJSL dilaksanakan pula di Kabupaten Aceh Barat, dan menilai jejaring serta pertukaran informasi di Bandung lebih luas dan panduannya lebih menyeluruh. Bahwa kebijakan itu adalah qanun dalam bagian 2.2 adalah pembacaan kami.',
    },
    basis: 'adapted',
    source: [
      { ref: 'lan', locator: '3.1' },
      { ref: 'lan', locator: '2.2, par. 2' },
    ],
  },
  {
    from: { framework: 'administrative-paradigms', member: 'nps' },
    to: { framework: 'two-pillar-model' },
    relation: 'base-of',
    note: {
      en: 'New Public Service supports the participation of the community, and from this the report leads over to what the Two-Pillar Model is for. That it is the base of the model is our reading.',
      id: 'New Public Service mendukung partisipasi masyarakat, dan dari situ laporan menerangkan maksud Model Dua Pilar. Bahwa paham itu menjadi landasannya adalah pembacaan kami.',
    },
    basis: 'adapted',
    source: [{ ref: 'lan', locator: '5.1.1' }],
  },
  {
    from: { framework: 'four-pillar-prerequisites', member: 'mandatory.step2' },
    to: { framework: 'tjsl-forum' },
    relation: 'resembles',
    note: {
      en: 'The Communication Forum of the Four-Pillar Model has a main task worded like that of the Forum TJSL. The source does not say that the one is the other.',
      id: 'Tugas pokok Forum Komunikasi dalam Model Empat Pilar dirumuskan mirip dengan tugas pokok Forum TJSL. Sumber tidak menyebut bahwa keduanya sama.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: '6.2' }, { ref: 'lan', locator: '4.2.1' }],
  },
  {
    from: { framework: 'antam-findings', member: 'communication-domination' },
    to: { framework: 'collaboration-evidence', member: 'two-way-communication' },
    relation: 'opposite-of',
    note: {
      en: 'The study of Antam finds communication that runs one way; the LAN report says that collaboration needs two-way communication. No source sets them against each other.',
      id: 'Studi tentang Antam menemukan komunikasi yang searah; menurut laporan LAN, kolaborasi memerlukan komunikasi dua arah. Tidak ada sumber yang mempertentangkan keduanya.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'antam', locator: 'Abs-EN' },
      { ref: 'antam', locator: 'Abs-ID' },
      { ref: 'lan', locator: '4.1.3' },
    ],
  },
  {
    from: { framework: 'muara-enim-strategies', member: 'progressive-regulation' },
    to: { framework: 'government-csr-policy-types', member: 'mandating' },
    relation: 'resembles',
    note: {
      en: 'The study calls for a more progressive regional regulation to encourage companies to involve micro, small and medium enterprises from planning to evaluation. It would be a mandating policy if it obliged them, which the study does not say. That is our reading.',
      id: 'Studi itu menyarankan peraturan daerah yang lebih progresif untuk mendorong perusahaan melibatkan UMKM dari perencanaan sampai evaluasi. Peraturan itu baru akan menjadi kebijakan yang memberi mandat bila mengikat perusahaan, dan hal itu tidak dinyatakan studi. Ini pembacaan kami.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-reflect' },
      { ref: 'lan', locator: '2.3.4' },
    ],
  },
  {
    from: { framework: 'forum-csr-pkbl' },
    to: { framework: 'tjsl-forum' },
    relation: 'resembles',
    note: {
      en: 'Muara Enim, Bandung and Aceh Barat each have a forum for CSR; who belongs to that of Aceh Barat is not told. That they are counterparts is our reading.',
      id: 'Muara Enim, Bandung, dan Aceh Barat masing-masing memiliki forum CSR; keanggotaan forum Aceh Barat tidak disebutkan. Bahwa ketiganya sepadan adalah pembacaan kami.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'muara-enim', locator: 'R-existing' },
      { ref: 'lan', locator: '4.2.1' },
      { ref: 'lan', locator: '2.2' },
    ],
  },
  {
    from: { framework: 'innovation-involvement-stages' },
    to: { framework: 'poac-functions' },
    relation: 'resembles',
    note: {
      en: 'Both go from planning through organising and carrying out to control. The one asks whether stakeholders take part in each, the other whether the partnership is managed by each; no source relates them.',
      id: 'Keduanya bergerak dari perencanaan melalui pengorganisasian dan pelaksanaan sampai pengendalian. Yang satu menanyakan keterlibatan stakeholder di setiap tahap, yang lain pengelolaan kemitraan menurut setiap fungsi; tidak ada sumber yang menghubungkannya.',
    },
    basis: 'ours',
    source: [{ ref: 'kemitraan' }, { ref: 'lan', locator: 'ch. 5' }, { ref: 'surakarta', locator: 'Abs' }],
  },
  {
    from: { framework: 'tjsl-realisation', member: 'socio-economic' },
    to: { framework: 'tjsl-priority-fields', member: 'prosperity' },
    relation: 'resembles',
    strength: 'partial',
    note: {
      en: 'Table 4.5 has six of the seven priority fields by name, and “Sosial Ekonomi” where “kemakmuran” (prosperity) would be expected. The source does not say that the one is the other, nor what either holds that the other does not. That is our reading.',
      id: 'Tabel 4.5 memuat enam dari tujuh bidang prioritas dengan namanya, dan “Sosial Ekonomi” di tempat yang diharapkan bagi “kemakmuran”. Sumber tidak menyebut bahwa keduanya sama, ataupun apa yang hanya ada pada salah satunya. Ini pembacaan kami.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'lan', locator: 'Table 4.5' },
      { ref: 'lan', locator: 'Table 4.3' },
      { ref: 'lan', locator: '4.2' },
    ],
  },
] as const satisfies readonly Crosswalk[];

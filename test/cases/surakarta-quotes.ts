/**
 * The abstract of Hapsari (n.d.), Model Kemitraan Penanggulangan Kemiskinan Kota Surakarta, in the parts that the case
 * is coded from, by the locator that leads to them.
 */
export const passages: Readonly<Record<string, string>> = {
  'Abs, opening sentence':
    'Sebagai wujud kepedulian pemerintah daerah dan bank dalam penanggulangan kemiskinan, maka diperlukan kemitraan antara pemerintah daerah Kota Surakarta dengan perbankan khususnya bank “X” cabang “Y”, dalam penangulangan kemiskinan.',
  'Abs, management':
    'Berdasarkan hasil penelitian diperoleh kesimpulan bahwa manajemen kemitraan yang diterapkan meliputi Perencanaan (Planning), Pengorganisasian (Organizing), Pelaksanaan (Actuating), dan Pengendalian (Controlling).',
  'Abs, conclusion':
    'Model yang ditemukan dari penelitian ini adalah model kemitraan semu (Pseudo partnership), mutualistik (Mutualism partnership), dan konjugasi (Conjugation Partnership).',
  'Abs, characteristics of kemitraan semu':
    'Karakteristik kemitraan semu dalam kemitraan ini adalah gabungan dua pihak yaitu antara Dinkes Surakarta dengan bank “X” cabang “Y”,terdapat kerjasama yang tidak seimbang. Dinkes hanya menerima fisik jadi, sementara bank “X” cabang “Y” harus memenuhi dan melaksanakan kelengkapan fisik sendiri.',
  'Abs, characteristics of kemitraan mutualistik':
    'Karakteristik kemitraan mutualistik adalah terdapat gabungan dua pihak, Dinkes Kota Surakarta dan bank “X” cabang “Y”, dinkes bertujuan membantu meningkatkan kesejahteraan masyarakat berupa menjalin kemitraan untuk membangun puskesmas baru Bank “X” cabang “Y” merealisasikan dana CSR untuk membantu memperbaiki kehidupan masyarakat.',
  'Abs, characteristics of model konjugasi':
    'Karakteristik model konjugasi adalah upaya bank “X” cabang “Y” melengkapi keperluan merealisasikan pembangunan puskesmas tanpa menggantungkan peran aktif Dinkes.',
};

/** The words of the abstract that each row of the case rests on. A row that is not here has nothing to rest on. */
export const words: Readonly<Record<string, string>> = {
  'parties dinkes': 'Dinkes Surakarta',
  'parties bank-x': 'bank “X” cabang “Y”',
  'parties masyarakat': 'memperbaiki kehidupan masyarakat',
  'contributions csr-funds': 'merealisasikan dana CSR',
  'contributions fittings': 'memenuhi dan melaksanakan kelengkapan fisik sendiri',
  'benefits finished-building': 'Dinkes hanya menerima fisik jadi',
  'activities building-work': 'memenuhi dan melaksanakan kelengkapan fisik sendiri',
  'observations balance-out': 'kerjasama yang tidak seimbang. Dinkes hanya menerima fisik jadi',
  'observations importance-felt': 'diperlukan kemitraan',
  'observations purposes-served': 'dinkes bertujuan membantu meningkatkan kesejahteraan masyarakat',
  'observations bank-completes': 'melengkapi keperluan merealisasikan pembangunan puskesmas',
  'observations bank-without-dinkes': 'tanpa menggantungkan peran aktif Dinkes',
  'observations bank-by-itself': 'melaksanakan kelengkapan fisik sendiri',
  'observations two-parties-joined': 'gabungan dua pihak',
  'observations aims-fit': 'kepedulian pemerintah daerah dan bank dalam penanggulangan kemiskinan',
  'observations mission-bank-x': 'membantu memperbaiki kehidupan masyarakat',
  'observations contribution-bank-x': 'merealisasikan dana CSR',
  'observations poac-functions-planning': 'Perencanaan (Planning)',
  'observations poac-functions-organizing': 'Pengorganisasian (Organizing)',
  'observations poac-functions-actuating': 'Pelaksanaan (Actuating)',
  'observations poac-functions-controlling': 'Pengendalian (Controlling)',
  'observations innovation-involvement-stages-implementation': 'tanpa menggantungkan peran aktif Dinkes',
  'observations msp-characteristics-multiple-sectors':
    'kemitraan antara pemerintah daerah Kota Surakarta dengan perbankan',
  'observations collaborative-innovation-foundations-resource-exchange': 'kerjasama yang tidak seimbang',
  'observations msp-phases-collaborative-action-resources':
    'melengkapi keperluan merealisasikan pembangunan puskesmas',
  'observations msp-phases-collaborative-action-implement': 'melaksanakan kelengkapan fisik sendiri',
  'published partnership-archetypes':
    'kemitraan semu (Pseudo partnership), mutualistik (Mutualism partnership), dan konjugasi (Conjugation Partnership)',
  'published poac-functions': 'manajemen kemitraan yang diterapkan meliputi Perencanaan (Planning)',
};

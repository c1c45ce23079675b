import type { CodingSheetDictionary } from './coding-sheet-dictionary.js';

/** A coding sheet in Indonesian. */
export const codingSheetId: CodingSheetDictionary = {
  title: (framework) => `Lembar pengodean: ${framework}`,
  titleOfSeveral: 'Lembar pengodean',
  fields: {
    case: 'Kasus',
    whose: 'Pengode, atau nama samaran informan',
    date: 'Tanggal',
    material: 'Bahan',
    language: 'Bahasa',
  },
  how: {
    head: 'Cara mengode',
    read: 'Bacalah pertanyaan dan semua jawabannya lebih dahulu. Kemudian tulislah jawaban yang paling sesuai dengan bahan, bukan yang diharapkan.',
    levels:
      'Tingkat ditulis sebagaimana tertera pada kolom “Tulis”. “Tidak terpenuhi” ditulis hanya bila bahan menunjukkannya.',
    columns:
      'Untuk satu baris profil ditulis setiap kolom yang sesuai dengan bahan: satu, atau beberapa bila sama-sama sesuai.',
    scale:
      'Untuk suatu pernyataan, titik yang dipilih ditulis bersama panjang skalanya, sebagaimana tertera pada kolom “Tulis”.',
    cite: 'Setiap jawaban disertai bukti dalam beberapa kata, sumber, dan tempatnya dalam sumber itu: halaman, paragraf, atau menit.',
    lines:
      'Setiap mitra, dan setiap hubungan, mempunyai baris tersendiri; baris ditambah sesuai keperluan. Baris yang tidak menyebut siapa pun berlaku bagi kemitraan secara keseluruhan.',
    parties:
      'Setiap pihak yang ditanyakan mempunyai baris tersendiri yang menyebut namanya; baris ditambah sesuai keperluan.',
    held: 'Bila ditanyakan siapa yang memegang peran atau mengerjakan tugas, setiap mitra yang dipertimbangkan mempunyai baris, dengan tingkat sejauh mana ia melakukannya.',
    observers:
      'Pengode menilai bahan; informan menceritakan apa yang diketahuinya. Satu lembar adalah milik salah satunya, dan bagian atasnya menyebut milik siapa. Bila jawaban pengode dan informan, atau dua informan, berbeda, hal itu adalah temuan dan bukan kekeliruan: jawaban seseorang tidak diubah agar cocok dengan jawaban orang lain.',
    alone:
      'Setiap pengode bekerja sendiri, tanpa melihat kode orang lain atau kesimpulan dokumen itu sendiri.',
    languages:
      'Lembar berbahasa Inggris dan berbahasa Indonesia belum diuji kesetaraannya: belum diketahui apakah keduanya menghasilkan kode yang sama. Bahasa yang dipakai dicantumkan di bagian atas, dan satu kasus dikode dalam satu bahasa dari awal sampai akhir.',
  },
  examples: {
    head: 'Tentang contoh',
    ours: 'Contoh dan contoh tandingan dikarang oleh pustaka ini, dan tidak ada sumber yang mendukungnya; tidak seorang pun di dalamnya nyata.',
    theirs: 'Contoh dan contoh tandingan berasal dari definisi kerangka itu sendiri.',
    level:
      'Contoh adalah bacaan yang jawabannya “terpenuhi”. Contoh tandingan mudah disangka demikian, padahal jawabannya “tidak terpenuhi”, atau paling jauh “cenderung tidak terpenuhi”.',
    columns:
      'Contoh bagi suatu baris menunjuk ke satu kolom, yang disebut namanya; contoh tandingan tampak serupa, tetapi menunjuk ke kolom lain.',
    scale:
      'Setelah contoh bagi suatu pernyataan, jawaban sangat setuju memang sesuai; contoh tandingan tampak seperti persetujuan, padahal bukan.',
  },
  reserved: {
    head: 'Jawaban lain',
    name: { unknown: 'belum diketahui', refused: 'menolak menjawab', 'not-applicable': 'tidak berlaku' },
    when: {
      unknown:
        'Bahan tidak menyebutnya. Belum diketahui adalah jawaban tersendiri dan bukan “tidak”: dari diamnya bahan tidak ditarik jawaban apa pun.',
      refused: 'Seseorang ditanya, tetapi tidak bersedia menjawab.',
      'not-applicable': 'Pertanyaan ini tidak timbul dalam kasus ini. Catatan lalu menyebut alasannya.',
    },
  },
  framework: {
    name: 'Kerangka',
    version: 'Versi',
    source: 'Sumber',
    basis: 'Siapa yang menyatakannya',
    asked: 'Ditanyakan tentang',
  },
  asked: {
    partner: 'setiap mitra',
    relation: 'setiap hubungan antarmitra',
    directed: 'setiap hubungan antarmitra, beserta arahnya: siapa yang bertindak, dan bagi atau dari siapa',
    partnership: 'kemitraan secara keseluruhan',
    anybody: 'setiap pihak',
    party: (sectors) => `setiap pihak dari sektor ${sectors}`,
    count: (whom, questions) => `${whom} (${questions} pertanyaan)`,
  },
  shared: 'Arti jawaban bagi setiap pertanyaan kerangka ini',
  questions: 'Pertanyaan',
  head: { answer: 'Jawaban', write: 'Tulis', means: 'Artinya', column: 'Kolom' },
  scale: {
    least: 'sangat tidak setuju',
    most: 'sangat setuju',
    between: 'terletak di antara kedua ujung',
  },
  question: {
    asked: (whom) => `Ditanyakan tentang: ${whom}.`,
    basis: (question, answers, source) =>
      `Hal yang ditanyakan ${question}; arti jawabannya ${answers}. Sumber: ${source}`,
    group: (group) => `Bagian dari: ${group}.`,
    by: (bodies) => `Disebut dalam model: ${bodies}.`,
    against: 'Hal ini berlawanan dengan yang diharapkan: “terpenuhi” berarti bahwa hal itu ada.',
    reversed: 'Jawabannya dibalik ketika dihitung; pada lembar ini jawaban ditulis sebagaimana diberikan.',
    example: 'Contoh:',
    counterExample: 'Contoh tandingan:',
    none: 'Tidak ada contoh bagi pertanyaan ini.',
  },
  answer: {
    partner: 'Mitra',
    party: 'Pihak',
    actor: 'Yang bertindak',
    others: 'Bagi atau dari siapa',
    between: 'Antara',
    and: 'Dan',
    level: 'Tingkat',
    column: 'Kolom',
    point: 'Titik',
    evidence: 'Bukti',
    locator: 'Sumber dan tempatnya',
    note: 'Catatan',
  },
  sources: 'Sumber',
};

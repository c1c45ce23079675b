import { codeIn } from './codes.js';
import type { PageFault, PageWords } from './page-words.js';

const list = (names: readonly string[]) => names.join(' dan ');
const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

function sentence(fault: PageFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'Belum ada teks. Tempelkan dokumen kasus, atau buka berkas.';
    case 'too-long':
      return `Teks ini terdiri atas ${thousands(fault.length)} karakter atau lebih; halaman ini membaca paling banyak ${thousands(fault.most)}.`;
    case 'not-json':
      return `Teks ini bukan JSON. Baris ${fault.at.line}, kolom ${fault.at.column}: ${fault.at.found === '' ? 'teks berakhir, dan masih ada yang kurang.' : 'bagian yang ditandai tidak dapat berada di tempat ini.'}`;
    case 'faults':
      return `Teks ini JSON, tetapi bukan kasus: ada ${thousands(fault.faults.length + fault.omitted)} kesalahan.`;
    case 'string-faults':
      return 'Putusan di dalam tautan tidak dapat dibaca. Tautan terpotong atau berubah di perjalanan:';
    case 'link-too-long':
      return `Kasus di dalam tautan terdiri atas ${thousands(fault.length)} karakter; halaman ini membaca paling banyak ${thousands(fault.most)}.`;
    case 'link-not-packed':
      return `Kasus di dalam tautan tidak berawal sebagaimana mestinya: “${fault.found}”.`;
    case 'link-cut':
      return `Tautan terpotong: setelah ${thousands(fault.length)} karakter bagian akhirnya tidak ada, sehingga isinya tidak dapat dipercaya. Mintalah tautan yang utuh.`;
    case 'link-damaged':
      return 'Tautan berubah di perjalanan: angka pemeriksanya tidak cocok. Mintalah tautan itu sekali lagi.';
    case 'link-too-large':
      return `Kasus di dalam tautan lebih besar daripada ${thousands(fault.most)} karakter yang dibaca halaman ini.`;
  }
}

/** Semua teks dalam bahasa Indonesia. */
export const id: PageWords = {
  languageName: 'Bahasa Indonesia',
  language: 'Bahasa',
  title: 'Kemitraan, dilihat dari dekat',
  lead: 'Jawablah apa yang Anda ketahui tentang satu kemitraan. Langsung terlihat apa yang dikatakan kerangka-kerangka yang telah diterbitkan, mengapa, dan apa yang belum diketahui.',
  skip: 'Ke putusan',
  contents: {
    head: 'Bagian halaman',
    case: 'Kasus',
    framework: 'Pertanyaan dan putusan',
    overview: 'Semua kerangka',
    next: 'Yang perlu ditanyakan',
    share: 'Bagikan',
    report: 'Laporan',
  },
  period: { from: 'Periode: dari', to: 'Periode: sampai' },
  none: '(tidak ada)',
  choose: 'Pilih …',
  optional: 'opsional',
  dateHint: 'Misalnya 2019, 2019-03, atau 2019-03-14.',
  idsHint: 'Kode, dengan spasi di antaranya.',
  limits: 'Yang tidak dibuktikan oleh suatu putusan',
  stale: 'Ini berasal dari versi terakhir yang tanpa kesalahan, bukan dari isi kolom saat ini.',
  privacy:
    'Apa pun yang Anda ketik tidak meninggalkan halaman ini: tidak dikirim dan tidak disimpan ke mana pun. Isinya hilang ketika halaman ditutup; simpanlah sebagai berkas atau tautan.',
  changed: (framework, summary) => `${framework}: ${summary}`,
  faulty: (count) =>
    `Ada ${count} hal yang perlu diperbaiki dalam kasus ini. Putusan berasal dari versi terakhir yang tanpa kesalahan.`,
  opened: (title) => `Dibuka: ${title}`,
  openedShared: (framework) => `Dibuka, putusan yang dibagikan: ${framework}`,
  restore: 'Kembali ke isian Anda sebelumnya',
  start: {
    head: 'Kasus',
    published: 'Kasus yang telah diterbitkan',
    open: 'Buka',
    empty: 'Kasus kosong',
    file: 'Berkas milik Anda',
    drop: 'Berkas juga dapat diletakkan di sini.',
    untitled: 'Kemitraan tanpa judul',
  },
  text: {
    summary: 'Tempelkan kasus, atau sunting sebagai teks',
    label: 'Dokumen kasus (JSON)',
    hint: 'Teks dipakai hanya jika Anda memintanya, dan hanya jika tanpa kesalahan. Teks Anda tetap ada di sini.',
    use: 'Pakai teks ini',
    fill: 'Salin kasus di atas ke sini',
    putBack: 'Kembalikan teks yang tadi ditulis di sini',
  },
  complaint: {
    text: 'Teks ini tidak dapat dipakai',
    link: 'Tautan ini tidak dapat dibuka',
    sentence,
    end: '(akhir teks)',
    show: 'Tunjukkan tempatnya',
    number: (number) => `kesalahan ${number}`,
    more: (count) => `Dan ${thousands(count)} lainnya.`,
    given: (text) => `Isi tautan: ${text}`,
    kept: 'Semua yang ada di sini sebelumnya masih ada, tanpa perubahan.',
    close: 'Tutup pesan ini',
    draft: (count) => `${count} hal yang perlu diperbaiki dalam kasus ini`,
  },
  facts: {
    head: 'Siapa yang terlibat, dan apa yang diketahui',
    list: (name, count) => `${name} (${count})`,
    row: (name, number, called) => (called === '' ? `${name} ${number}` : `${name} ${number}: ${called}`),
    add: (name) => `Tambah: ${name}`,
    added: (name, count) => `${name} ditambah: sekarang ${count}.`,
    removed: (name, number) => `${name} nomor ${number} dihapus.`,
    remove: 'Hapus',
    besides: 'Sumber, tanggal, dan catatan',
    more: (count) => `Tampilkan ${count} lagi`,
    complete: 'Daftar yang lengkap',
    completeHint:
      'Centang suatu daftar hanya jika tidak ada yang kurang di dalamnya. Pada daftar lain, yang tidak tercantum berarti belum diketahui, dan tidak pernah dibaca sebagai tidak.',
    noParties: 'Belum ada pihak.',
  },
  lists: {
    parties: 'Para pihak',
    contributions: 'Kontribusi',
    benefits: 'Manfaat',
    communications: 'Komunikasi',
    decisions: 'Keputusan',
    dependencies: 'Ketergantungan',
    roles: 'Peran',
    activities: 'Kegiatan',
    agreements: 'Kesepakatan',
    sources: 'Sumber',
    informants: 'Informan',
  },
  row: {
    parties: 'Pihak',
    contributions: 'Kontribusi',
    benefits: 'Manfaat',
    communications: 'Komunikasi',
    decisions: 'Keputusan',
    dependencies: 'Ketergantungan',
    roles: 'Peran',
    activities: 'Kegiatan',
    agreements: 'Kesepakatan',
    sources: 'Sumber',
    informants: 'Informan',
  },
  fields: {
    title: 'Judul',
    place: 'Tempat',
    from: 'Dari',
    to: 'Kepada',
    summary: 'Ringkasan',
    id: 'Kode',
    name: 'Nama',
    sector: 'Sektor',
    standing: 'Kedudukan (mitra jika dikosongkan)',
    partOf: 'Bagian dari',
    kind: 'Jenis',
    by: 'Oleh',
    resource: 'Yang disumbangkan',
    amount: 'Jumlah',
    fund: 'Asal dana',
    description: 'Uraian',
    direction: 'Arah',
    mode: 'Melalui apa',
    subject: 'Tentang apa',
    consulted: 'Siapa yang dimintai pendapat sebelumnya',
    of: 'Siapa yang bergantung',
    on: 'Kepada siapa',
    party: 'Pihak',
    role: 'Peran (kodenya, misalnya sponsor)',
    duties: 'Tugas (kode lengkap)',
    tasks: 'Langkah yang dijalankan (kode lengkap)',
    closes: 'Tahap yang diselesaikan (kode lengkap)',
    parties: 'Antara siapa (semua mitra jika dikosongkan)',
    citation: 'Sitasi',
    extent: 'Seberapa banyak yang tersedia',
    source: 'Sumber',
    locator: 'Tempat dalam sumber',
    date: 'Tanggal',
    function: 'Fungsi manajemen',
    note: 'Catatan',
  },
  amount: { value: 'Bilangan bulat', currency: 'Mata uang, misalnya IDR' },
  code: codeIn('id', {
    resource: {
      funds: 'dana',
      people: 'tenaga',
      expertise: 'keahlian',
      technology: 'teknologi',
      facilities: 'sarana',
      land: 'lahan',
      authority: 'kewenangan',
      access: 'akses',
      ideas: 'gagasan',
      other: 'lainnya',
    },
    fund: {
      'public-budget': 'anggaran publik',
      'company-csr': 'CSR perusahaan',
      donation: 'sumbangan',
      other: 'lainnya',
    },
    direction: { 'one-way': 'satu arah: tidak ada balasan', 'two-way': 'dua arah' },
    dependency: {
      financial: 'keuangan',
      regulatory: 'perizinan dan aturan',
      patronage: 'patronase',
      technical: 'teknis',
    },
    agreement: {
      mou: 'nota kesepahaman',
      contract: 'kontrak',
      regulation: 'peraturan',
      decree: 'keputusan',
      oral: 'lisan',
    },
    extent: { abstract: 'abstrak', excerpt: 'kutipan', full: 'naskah lengkap' },
  }),
  questions: {
    whole: 'Tentang seluruh kemitraan',
    isWhole:
      'Hal ini dinilai secara keseluruhan. Selama penilaian ini ada, pertanyaan bagiannya di bawah ini tidak mengubah apa pun; hapus jawaban ini untuk menjawab pertanyaan-pertanyaan itu.',
    shared: 'Jawaban',
    about: (names) => `Tentang ${list(names)}`,
    by: (who) => `dinilai atau disampaikan oleh ${who}`,
    viewOf: (who) => `pandangan ${who}`,
    guessOf: (who) => `pandangan yang diduga dipegang ${who}`,
    whyNot: 'Mengapa pertanyaan ini tidak berlaku di sini?',
    remove: 'Hapus jawaban ini',
    addPartner: 'Jawab untuk satu mitra',
    addRelation: 'Jawab untuk satu hubungan',
    addAnswer: 'Tambahkan jawaban',
    partner: 'Mitra mana?',
    party: 'Pertanyaan ini membahas satu pihak pada satu waktu. Pihak mana?',
    actor: 'Mitra mana yang bertindak?',
    others: 'Untuk atau dari siapa?',
    between: 'Antara siapa: satu sisi',
    counterparts: 'Dan sisi lainnya',
    other: (code) =>
      code === null ? 'di antara dua tingkat, sebagaimana diberikan' : `sebagaimana diberikan: ${code}`,
    noParty: (sectors) =>
      `Pertanyaan ini membahas satu pihak pada satu waktu, dari sektor: ${sectors.join(', ')}. Tambahkan pihak seperti itu sebagai mitra atau penerima manfaat, dan pertanyaannya akan tampil di sini.`,
  },
  framework: {
    choose: 'Kerangka lain',
    shared:
      'Ini putusan yang dibagikan: jawaban untuk satu kerangka, tanpa nama dan tanpa kasus di sekitarnya. Jawabannya dapat diubah.',
    questions: 'Pertanyaan',
    open: 'Yang dibiarkan kosong berarti belum diketahui, dan tidak pernah dibaca sebagai tidak.',
    verdict: 'Putusan',
    nothingYet: 'Belum ada putusan: masih ada kesalahan yang perlu diperbaiki dalam kasus ini.',
    noUnit: 'Tidak ada putusan: kasus ini tidak memuat pihak yang dibahas kerangka ini.',
    more: (count) => `Dan ${count} lagi, yang dimuat dalam laporan.`,
  },
  verdict: {
    why: 'Apa yang menentukan',
    next: 'Yang perlu ditanyakan berikutnya',
    changes: 'Apa yang akan mengubahnya',
    readings: 'Menurut pembacaan lain',
    sources: 'Menurut siapa',
    figures: 'Angka di balik putusan',
    chart: 'Bagan',
    drawing: 'Bagan sedang digambar.',
  },
  way: {
    head: 'Jalan menuju hal lain',
    label: 'Apa yang diperlukan untuk …',
    all: 'semua yang diharapkan',
    there: 'Sudah tercapai.',
    none: 'Tidak ada jalan ke sana.',
    step: {
      learn: (indicator, to) => `Cari tahu apakah “${indicator}” ${to}.`,
      change: (indicator, to) => `“${indicator}” perlu teramati sebagai: ${to}.`,
    },
    inapplicable: (indicators) => `Tidak berlaku di sini: ${indicators}.`,
    limit:
      'Ini menyebut apa yang perlu teramati, bukan bahwa hal itu dapat ditimbulkan, sudah cukup, atau baik.',
  },
  overview: {
    head: 'Apa yang dikatakan semua kerangka',
    count: (known, all) => `Dari ${all} kerangka, ${known} memiliki sesuatu sebagai dasar.`,
    only: 'Tampilkan hanya kerangka itu',
    answered: (known, applicable) => `${known} dari ${applicable} terjawab`,
    more: (count) => `Dan ${count} lagi.`,
    large: (parties) =>
      `Kasus ini memuat ${thousands(parties)} pihak. Kerangka yang membahas satu pihak pada satu waktu memberikan putusan untuk masing-masing pihak, dan itu memerlukan waktu; karena itu setelah setiap jawaban hanya kerangka di atas yang ditanya.`,
    ask: 'Tanya semua kerangka sekarang',
    silent: 'Belum ada yang diketahui.',
    noUnit: 'Kasus ini tidak memuat pihak yang dibahas kerangka ini.',
  },
  forms: {
    typology: 'Tipe yang mana',
    ladder: 'Fase yang mana',
    profile: 'Cara yang mana',
    propositions: 'Syarat mana yang terpenuhi',
    checklist: 'Apa yang sudah ada',
    index: 'Seberapa banyak dari tiap dimensi',
    'role-model': 'Siapa memegang tugas apa',
    process: 'Sudah sejauh mana',
  },
  across: {
    next: 'Yang perlu ditanyakan berikutnya, dari semua kerangka',
    nothingToAsk: 'Tidak ada yang terbuka dan dapat diputuskan oleh satu jawaban.',
    tensions: 'Apa yang tidak sejalan',
    noTensions: 'Tidak ada hal yang diketahui yang bertentangan dengan hal lain.',
  },
  report: {
    head: 'Laporan',
    of: 'Laporan tentang',
    all: 'semua kerangka',
    print: 'Cetak',
    copy: 'Salin sebagai Markdown',
    copied: 'Tersalin.',
    notCopied: 'Peramban tidak mengizinkan penyalinan. Pilih teksnya dan salin sendiri.',
    download: 'Simpan sebagai Markdown',
    downloadCase: 'Simpan kasus (JSON)',
  },
  share: {
    head: 'Bagikan sebagai tautan',
    how: 'Yang dibagikan berada di dalam tautan itu sendiri, setelah tanda #. Peramban tidak mengirim bagian itu ke peladen mana pun. Siapa pun yang memegang tautan dapat membacanya.',
    fromFile:
      'Halaman ini dibuka dari berkas, sehingga tautannya menuju ke berkas itu. Untuk orang lain, letakkan bagian mulai dari tanda # di belakang alamat halaman ini pada mereka.',
    verdict: (framework) => `Putusan ini: ${framework}`,
    verdictHint: 'Tautan ini memuat jawaban untuk satu kerangka ini saja. Tanpa nama, catatan, atau sumber.',
    verdictLink: 'Tautan ke putusan',
    string: 'Hal yang sama sebagai string kasus, untuk tabel atau catatan kaki',
    noVerdict: 'Belum ada putusan yang dapat dibagikan.',
    notAString: (framework) =>
      `Putusan “${framework}” bertumpu pada lebih dari jawabannya, misalnya tanggal atau siapa yang memegang peran, sehingga tidak ada string kasus yang memberikannya kembali. Bagikan seluruh kasus sebagai gantinya.`,
    case: 'Seluruh kasus',
    caseHint: 'Tautan ini memuat semua yang diketik, termasuk nama; informan dengan nama samarannya.',
    caseLink: 'Tautan ke seluruh kasus',
    make: 'Buat tautan',
    copy: 'Salin',
    length: (characters) => `Tautan ini terdiri atas ${thousands(characters)} karakter.`,
    tooLong: (most) =>
      `Di atas ${thousands(most)} karakter, sebagian program surel dan percakapan memotong tautan. Simpan kasus sebagai berkas dan kirimkan berkas itu.`,
  },
};

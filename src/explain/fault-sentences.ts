import type { FaultCode, FaultParams, ValueKind } from '../core/fault.js';

/** What is wrong and how to mend it, for every code of fault. */
export interface FaultSentences {
  readonly document: string;
  readonly sentences: { readonly [Code in FaultCode]: (params: FaultParams[Code]) => string };
}

const kinds: Readonly<Record<ValueKind, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  bigint: 'a big integer',
  symbol: 'a symbol',
  function: 'a function',
  null: 'null',
  undefined: 'undefined',
  list: 'a list',
  object: 'an object',
};

/** What else a field of a case string may hold; `codes` are those of its scale. */
const codesOf: Readonly<Record<FaultParams['not-a-code']['scale'], (codes: string) => string>> = {
  level: (codes) =>
    `Use ${codes}, a number from 0 to 1, or two ends of an interval, the lower first, with “-” between.`,
  columns: (codes) => `Use ${codes}; columns with “_” between them.`,
  points: (codes) =>
    `Use the point and the length of the scale, such as 4of5, where one length is given (L_5), else a number from 0 to 1; or ${codes}.`,
  lengths: () => 'Use whole numbers from 2 to 11, each once and the smallest first, with “_” between them.',
};

/** What the answers of a question of a form are. */
const choicesOf: Readonly<Record<FaultParams['not-a-choice']['answer'], (allowed: string) => string>> = {
  level: (allowed) => `Use one of ${allowed}.`,
  columns: (allowed) => `Use ${allowed}; several with a space between them.`,
  scale: (allowed) => `Use the point and the length of the scale, such as 4-of-5, or one of ${allowed}.`,
};

/** The faults of a case document in English. */
export const englishFaults: FaultSentences = {
  document: 'the document',
  sentences: {
    unreadable: () => 'It cannot be read. Give plain data, as JSON.parse returns it.',
    missing: ({ key }) => `“${key}” is missing. Add it.`,
    'wrong-type': ({ expected, received }) =>
      `Here stands ${kinds[received]}; it takes ${kinds[expected]}. Give ${kinds[expected]}.`,
    'unknown-key': ({ key, nearest, option }) =>
      `There is no key “${key}” here. ${suggest(nearest, 'Write', 'or', option ? `Remove it, or name it in options.${option}.` : 'Remove it.')}`,
    'not-one-of': ({ value, allowed, nearest }) =>
      `${value} is not a value of this key. ${suggest(nearest, 'Write', 'or', `Use one of ${allowed.join(', ')}.`)}`,
    blank: () => 'The text is blank. Write it, or leave the key out.',
    'too-long': ({ limit, length }) => `The text has ${length} characters; ${limit} are allowed. Shorten it.`,
    'empty-list': () =>
      'The list is empty. Name at least one, or leave the key out where it need not be there.',
    'too-many-rows': ({ limit, length }) => `The list has ${length} rows; ${limit} are allowed. Split it.`,
    'malformed-id': ({ value }) =>
      `${value} is no id. Begin with a letter or a digit; use letters, digits, “.”, “_” and “-”, at most 80.`,
    'duplicate-id': ({ id, first }) =>
      `“${id}” stands in this list already, at position ${first}. Give each its own id, and name each once.`,
    'dangling-reference': ({ id, list, nearest }) =>
      `“${id}” is not in ${list}. ${suggest(nearest, 'Write', 'or', `Add it to ${list}.`)}`,
    'not-a-date': ({ value }) => `${value} is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.`,
    'no-such-date': ({ value }) =>
      `The calendar has no ${value}. Correct the day or the month, or leave it out.`,
    'instant-not-date': ({ value }) => `${value} is an instant. Write the date alone, as YYYY-MM-DD.`,
    'to-before-from': ({ from, to }) => `The period ends (${to}) before it begins (${from}). Correct either.`,
    'reported-before-from': ({ reported, from }) =>
      `The report is dated (${reported}) before what it reports begins (${from}). Correct either.`,
    'not-whole-amount': ({ value }) =>
      `${value} is no whole amount. Give a whole number, not negative and without separators, in units of the currency or of what is counted.`,
    'not-a-currency': ({ value }) => `${value} is no currency. Write its three capital letters, such as IDR.`,
    'not-a-level': ({ value, allowed, nearest }) =>
      `${value} is no level. ${suggest(nearest, 'Write', 'or', `Use ${allowed.join(', ')}, or a number from 0 to 1.`)}`,
    'not-a-column': ({ value, allowed, nearest }) =>
      `What fits here is a list of this row’s columns; ${value} does not. ${nearest.length > 0 ? `Write “${nearest[0]}” in the list.` : `Name one or more of ${allowed.join(', ')} in a list, or write unknown, refused or not-applicable.`}`,
    'not-a-scale-answer': ({ value, least, most, allowed }) =>
      `${value} is no answer on a Likert scale, which has no levels. Write the point that was chosen and how many points the scale has (${least} to ${most}), such as {"points": 4, "of": 5}, or ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}.`,
    'about-missing': ({ sectors, parties }) =>
      `This is asked about one party at a time (of the sector ${sectors.join(' or ')}), and none is named. ${parties.length > 0 ? `Name it in “about”: ${parties.join(', ')}.` : 'Add it to parties as a partner or a beneficiary of that sector, and name it in “about”.'}`,
    'not-asked-of': ({ id, sectors, parties }) =>
      `“${id}” is not one of those that this is asked about: partners or beneficiaries of the sector ${sectors.join(' or ')}. ${parties.length > 0 ? `Name one of ${parties.join(', ')}, or correct the party.` : 'Correct the sector or the standing of the party, or name another.'}`,
    'unknown-indicator': ({ id, nearest }) =>
      `No framework has the indicator “${id}”. ${suggest(nearest, 'Write', 'or', 'Use an indicator of a framework; give a framework of your own in the option “definitions”.')}`,
    'unknown-framework': ({ id, nearest }) =>
      `There is no framework “${id}”. ${suggest(nearest, 'Write', 'or', 'Use the id of a framework, or give the definition of your own.')}`,
    'unknown-member': ({ id, framework, nearest }) =>
      `“${framework}” concludes about nothing that is called “${id}”. ${suggest(nearest, 'Write', 'or', 'Use the id of one of its types, rungs, columns, items, rules or phases.')}`,
    'unknown-role': ({ id, nearest }) =>
      `No role model has the role “${id}”. ${suggest(nearest, 'Write', 'or', 'Use the bare id of a role, such as sponsor, without its model; give a model of your own in the option “definitions”.')}`,
    'unknown-duty': ({ id, nearest }) =>
      `No role model has the duty “${id}”. ${suggest(nearest, 'Write', 'or', 'Write the model and the duty, such as two-pillar-model.rs.1; give a model of your own in the option “definitions”.')}`,
    'unknown-task': ({ id, nearest }) =>
      `No process has the task “${id}”. ${suggest(nearest, 'Write', 'or', 'Write the process and the task, such as msp-phases.initiation.outline; give a process of your own in the option “definitions”.')}`,
    'unknown-phase': ({ id, nearest }) =>
      `No process has the phase “${id}”. ${suggest(nearest, 'Write', 'or', 'Write the process and the phase, such as msp-phases.initiation; give a process of your own in the option “definitions”.')}`,
    'note-missing': () => '“not-applicable” needs a note. Say why the question does not arise.',
    'same-party': ({ id }) =>
      `“${id}” is named at both ends, and nobody communicates with itself. Name another party at one of them, or remove the row.`,
    'not-a-case-string': ({ value }) =>
      `${value} is no case string. Give one whole: it begins with “kemitraan1~”, in small letters.`,
    'unknown-format': ({ format, known }) =>
      `The string is in the format “${format}”; this version of the library reads “${known}”. Use the version that wrote it.`,
    'foreign-character': ({ value, position }) =>
      `Character ${position} is ${value}, and no case string holds it. Give the string as it was written, on one line and not percent-encoded.`,
    'checksum-missing': () =>
      'The string does not end with a checksum, so it was cut off or made by hand. Give it whole, or write it with formatCaseString.',
    'checksum-mismatch': ({ value }) =>
      `The checksum is ${value}, which is not that of the text before it: the string was altered. Use the string as it was published, or write it again with formatCaseString.`,
    'caseless-framework': ({ id }) =>
      `“${id}” gives no verdict of a case: it is looked up, or reads histories. Use a framework that gives one.`,
    'unknown-version': ({ framework, version, known }) =>
      `Version ${version} of “${framework}” is not here; ${known.join(', ')} is. Give the definition of ${version} in options.definitions: it is in the release of that time.`,
    'unknown-reading': ({ id, framework, nearest }) =>
      `“${framework}” has no reading “${id}”. ${suggest(nearest, 'Write', 'or', 'Use one of its readings.')}`,
    'unknown-question': ({ id, framework, nearest }) =>
      `“${framework}” does not ask for “${id}”. ${suggest(nearest, 'Write', 'or', 'Use the id of one of its questions.')}`,
    'unknown-group': ({ id, framework, nearest }) =>
      `“${framework}” has no group “${id}” to weigh. ${suggest(nearest, 'Write', 'or', 'Use the id of one of its groups.')}`,
    'malformed-field': ({ value }) =>
      `${value} is no field of a case string. Write the id, “_” and the level.`,
    'unexpected-field': ({ value, framework }) =>
      `“${framework}” has no place for ${value}. Remove it, and write the string again with formatCaseString.`,
    'not-a-code': ({ value, scale, allowed, nearest }) =>
      `${value} stands for nothing here. ${suggest(nearest, 'Write', 'or', codesOf[scale](allowed.join(', ')))}`,
    'not-canonical': ({ value, canonical }) =>
      `${value} is not how this is written, and equal verdicts have equal strings. Write “${canonical}”.`,
    'not-a-weight': ({ value }) =>
      `${value} is no weight. Give each group a number, 0 or more, of ordinary size, and one of them more than 0.`,
    'given-twice': ({ key }) => `“${key}” is there already. Remove one of the two.`,
    'out-of-order': ({ key, before }) =>
      `“${key}” stands after “${before}”, which it comes before. Use the order of the definition.`,
    'unknown-case': ({ id, nearest }) =>
      `None of the cases given is called “${id}”. ${suggest(nearest, 'Write', 'or', 'Give the case as well, or take its rows out.')}`,
    'id-in-case': ({ id, case: subject }) =>
      `The case “${subject}” has an observation “${id}” already. Give this row another id, or give the case without its observations.`,
    'not-a-choice': ({ value, answer, allowed, nearest }) =>
      `${value} is none of the choices of this question. ${suggest(nearest, 'Write', 'or', choicesOf[answer](allowed.join(', ')))}`,
    'not-one-answer': ({ value }) =>
      `${value} are several answers, and they do not go together. Leave one; unknown, refused and not-applicable each stand alone.`,
    'label-not-name': ({ value }) =>
      `${value} looks like what the form shows, and not like the name behind it. Give the answers exported with XML values and headers, not with labels.`,
    'version-missing': ({ framework }) =>
      `It does not say in which version “${framework}” was asked. Write it in “frameworks”, such as ${framework}@1.0.0, or give the definition that the form was made of in the option “asked”.`,
    misplaced: ({ key, repeat }) =>
      repeat === null
        ? `“${key}” is asked once, of the whole, and stands here in a repeat. Give it outside of any.`
        : `“${key}” is asked in the repeat “${repeat}”, which says whom it is about, and stands here outside of it. Give it there.`,
    'too-few-parties': () =>
      'A relation is between two parties at least, and one is named. Name the other, or none for the whole partnership.',
    'informant-differs': ({ id, party, elsewhere }) =>
      `The informant “${id}” belongs to “${party}” here, and to “${elsewhere}” elsewhere. Correct the party, or give each person a pseudonym of their own.`,
    'submission-differs': ({ id, first }) =>
      `The submission “${id}” is there already, at position ${first}, with other answers, and nobody can tell which of the two holds. Remove the one that was replaced.`,
    'page-of-more': ({ listed }) =>
      `This is one page of ${listed} submissions, and there are others. Give the results of all pages in one list.`,
    'too-many-answers': ({ limit }) =>
      `The submissions have more than ${limit} cells; from here on none was read. Split the list, and read each part by itself.`,
  },
};

const jenis: Readonly<Record<ValueKind, string>> = {
  string: 'teks',
  number: 'bilangan',
  boolean: 'nilai benar/salah',
  bigint: 'bilangan besar',
  symbol: 'simbol',
  function: 'fungsi',
  null: 'null',
  undefined: 'undefined',
  list: 'daftar',
  object: 'objek',
};

const kodeUntuk: Readonly<Record<FaultParams['not-a-code']['scale'], (codes: string) => string>> = {
  level: (codes) =>
    `Gunakan ${codes}, bilangan dari 0 sampai 1, atau dua ujung suatu interval, yang rendah lebih dahulu, dengan “-” di antaranya.`,
  columns: (codes) => `Gunakan ${codes}; antarkolom dipisahkan “_”.`,
  points: (codes) =>
    `Gunakan titik dan panjang skala, misalnya 4of5, bila satu panjang disebutkan (L_5), atau bilangan dari 0 sampai 1; atau ${codes}.`,
  lengths: () =>
    'Gunakan bilangan bulat dari 2 sampai 11, masing-masing sekali dan yang terkecil lebih dahulu, dengan “_” di antaranya.',
};

const pilihanUntuk: Readonly<Record<FaultParams['not-a-choice']['answer'], (allowed: string) => string>> = {
  level: (allowed) => `Gunakan salah satu dari ${allowed}.`,
  columns: (allowed) => `Gunakan ${allowed}; bila beberapa, pisahkan dengan spasi.`,
  scale: (allowed) => `Gunakan titik dan panjang skala, misalnya 4-of-5, atau salah satu dari ${allowed}.`,
};

/** The faults of a case document in Indonesian. */
export const indonesianFaults: FaultSentences = {
  document: 'dokumen',
  sentences: {
    unreadable: () => 'Dokumen tidak dapat dibaca. Berikan data biasa, seperti hasil JSON.parse.',
    missing: ({ key }) => `“${key}” tidak ada. Tambahkan.`,
    'wrong-type': ({ expected, received }) =>
      `Terdapat ${jenis[received]}, padahal diperlukan ${jenis[expected]}. Berikan ${jenis[expected]}.`,
    'unknown-key': ({ key, nearest, option }) =>
      `Tidak ada kunci “${key}” di sini. ${suggest(nearest, 'Tulis', 'atau', option ? `Hapus, atau sebutkan dalam options.${option}.` : 'Hapus.')}`,
    'not-one-of': ({ value, allowed, nearest }) =>
      `${value} bukan nilai untuk kunci ini. ${suggest(nearest, 'Tulis', 'atau', `Gunakan salah satu dari ${allowed.join(', ')}.`)}`,
    blank: () => 'Teks kosong. Isilah, atau tiadakan kuncinya.',
    'too-long': ({ limit, length }) => `Teks berisi ${length} karakter; batasnya ${limit}. Persingkat.`,
    'empty-list': () =>
      'Daftar kosong. Sebutkan paling sedikit satu, atau tiadakan kuncinya bila tidak perlu ada.',
    'too-many-rows': ({ limit, length }) =>
      `Daftar berisi ${length} baris; batasnya ${limit}. Pecah daftarnya.`,
    'malformed-id': ({ value }) =>
      `${value} bukan id. Awali dengan huruf atau angka; gunakan huruf, angka, “.”, “_”, dan “-”, paling banyak 80.`,
    'duplicate-id': ({ id, first }) =>
      `“${id}” sudah ada dalam daftar ini, pada posisi ${first}. Beri id yang berbeda, dan sebut masing-masing sekali saja.`,
    'dangling-reference': ({ id, list, nearest }) =>
      `“${id}” tidak ada dalam ${list}. ${suggest(nearest, 'Tulis', 'atau', `Tambahkan ke ${list}.`)}`,
    'not-a-date': ({ value }) => `${value} bukan tanggal. Tulis YYYY, YYYY-MM, atau YYYY-MM-DD.`,
    'no-such-date': ({ value }) =>
      `Tidak ada ${value} dalam kalender. Perbaiki hari atau bulannya, atau tiadakan.`,
    'instant-not-date': ({ value }) => `${value} memuat jam. Tulis tanggalnya saja, sebagai YYYY-MM-DD.`,
    'to-before-from': ({ from, to }) =>
      `Periode berakhir (${to}) sebelum dimulai (${from}). Perbaiki salah satunya.`,
    'reported-before-from': ({ reported, from }) =>
      `Laporan bertanggal (${reported}) sebelum kegiatan yang dilaporkan dimulai (${from}). Perbaiki salah satunya.`,
    'not-whole-amount': ({ value }) =>
      `${value} bukan jumlah bulat. Berikan bilangan bulat yang tidak negatif, tanpa pemisah, dalam satuan mata uangnya atau satuan yang dihitung.`,
    'not-a-currency': ({ value }) => `${value} bukan mata uang. Tulis tiga huruf kapitalnya, misalnya IDR.`,
    'not-a-level': ({ value, allowed, nearest }) =>
      `${value} bukan tingkat. ${suggest(nearest, 'Tulis', 'atau', `Gunakan ${allowed.join(', ')}, atau bilangan dari 0 sampai 1.`)}`,
    'not-a-column': ({ value, allowed, nearest }) =>
      `Yang sesuai di sini ialah daftar kolom baris ini; ${value} tidak sesuai. ${nearest.length > 0 ? `Tulis “${nearest[0]}” dalam daftar.` : `Sebutkan satu atau lebih dari ${allowed.join(', ')} dalam daftar, atau tulis unknown, refused, atau not-applicable.`}`,
    'not-a-scale-answer': ({ value, least, most, allowed }) =>
      `${value} bukan jawaban pada skala Likert; skala itu tidak mengenal tingkat. Tulis titik yang dipilih dan jumlah titik pada skala itu (${least} sampai ${most}), misalnya {"points": 4, "of": 5}, atau ${allowed.slice(0, -1).join(', ')} atau ${allowed.at(-1)}.`,
    'about-missing': ({ sectors, parties }) =>
      `Ini ditanyakan tentang satu pihak (dari sektor ${sectors.join(' atau ')}), tetapi tidak ada yang disebut. ${parties.length > 0 ? `Sebutkan dalam “about”: ${parties.join(', ')}.` : 'Tambahkan ke parties sebagai mitra atau penerima manfaat dari sektor itu, lalu sebutkan dalam “about”.'}`,
    'not-asked-of': ({ id, sectors, parties }) =>
      `“${id}” bukan pihak yang menjadi pokok pertanyaan ini: hanya mitra atau penerima manfaat dari sektor ${sectors.join(' atau ')}. ${parties.length > 0 ? `Sebutkan salah satu dari ${parties.join(', ')}, atau perbaiki data pihak itu.` : 'Perbaiki sektor atau kedudukan pihak itu, atau sebutkan yang lain.'}`,
    'unknown-indicator': ({ id, nearest }) =>
      `Tidak ada kerangka dengan indikator “${id}”. ${suggest(nearest, 'Tulis', 'atau', 'Gunakan indikator dari suatu kerangka; berikan kerangka Anda sendiri dalam opsi “definitions”.')}`,
    'unknown-framework': ({ id, nearest }) =>
      `Tidak ada kerangka “${id}”. ${suggest(nearest, 'Tulis', 'atau', 'Gunakan id suatu kerangka, atau berikan definisi Anda sendiri.')}`,
    'unknown-member': ({ id, framework, nearest }) =>
      `“${framework}” tidak menyimpulkan apa pun yang disebut “${id}”. ${suggest(nearest, 'Tulis', 'atau', 'Gunakan id salah satu tipe, jenjang, kolom, butir, aturan, atau fasenya.')}`,
    'unknown-role': ({ id, nearest }) =>
      `Tidak ada model peran dengan peran “${id}”. ${suggest(nearest, 'Tulis', 'atau', 'Gunakan id peran saja, misalnya sponsor, tanpa modelnya; berikan model Anda sendiri dalam opsi “definitions”.')}`,
    'unknown-duty': ({ id, nearest }) =>
      `Tidak ada model peran dengan tugas “${id}”. ${suggest(nearest, 'Tulis', 'atau', 'Tulis model dan tugasnya, misalnya two-pillar-model.rs.1; berikan model Anda sendiri dalam opsi “definitions”.')}`,
    'unknown-task': ({ id, nearest }) =>
      `Tidak ada proses dengan tugas “${id}”. ${suggest(nearest, 'Tulis', 'atau', 'Tulis proses dan tugasnya, misalnya msp-phases.initiation.outline; berikan proses Anda sendiri dalam opsi “definitions”.')}`,
    'unknown-phase': ({ id, nearest }) =>
      `Tidak ada proses dengan fase “${id}”. ${suggest(nearest, 'Tulis', 'atau', 'Tulis proses dan fasenya, misalnya msp-phases.initiation; berikan proses Anda sendiri dalam opsi “definitions”.')}`,
    'note-missing': () =>
      '“not-applicable” memerlukan catatan. Jelaskan mengapa pertanyaannya tidak berlaku.',
    'same-party': ({ id }) =>
      `“${id}” disebut di kedua ujung, padahal tidak ada pihak yang berkomunikasi dengan dirinya sendiri. Sebutkan pihak lain di salah satu ujung, atau hapus barisnya.`,
    'not-a-case-string': ({ value }) =>
      `${value} bukan string kasus. Berikan secara utuh: awalnya “kemitraan1~”, dengan huruf kecil.`,
    'unknown-format': ({ format, known }) =>
      `String ini berformat “${format}”; versi pustaka ini membaca “${known}”. Gunakan versi yang menulisnya.`,
    'foreign-character': ({ value, position }) =>
      `Karakter ke-${position} ialah ${value}, padahal karakter itu tidak ada dalam string kasus. Berikan string seperti aslinya, dalam satu baris dan tanpa pengodean persen.`,
    'checksum-missing': () =>
      'String tidak diakhiri checksum, jadi terpotong atau ditulis dengan tangan. Berikan secara utuh, atau tulis dengan formatCaseString.',
    'checksum-mismatch': ({ value }) =>
      `Checksum-nya ${value}, dan itu bukan checksum teks sebelumnya: string telah berubah. Gunakan string seperti yang diterbitkan, atau tulis kembali dengan formatCaseString.`,
    'caseless-framework': ({ id }) =>
      `“${id}” tidak memberi putusan atas kasus: isinya dirujuk, atau dipakai membaca riwayat. Gunakan kerangka yang memberi putusan.`,
    'unknown-version': ({ framework, version, known }) =>
      `Versi ${version} dari “${framework}” tidak tersedia di sini; yang tersedia ${known.join(', ')}. Berikan definisi versi ${version} dalam options.definitions: definisi itu ada dalam rilis pada masanya.`,
    'unknown-reading': ({ id, framework, nearest }) =>
      `“${framework}” tidak memiliki pembacaan “${id}”. ${suggest(nearest, 'Tulis', 'atau', 'Gunakan salah satu pembacaannya.')}`,
    'unknown-question': ({ id, framework, nearest }) =>
      `“${framework}” tidak menanyakan “${id}”. ${suggest(nearest, 'Tulis', 'atau', 'Gunakan id salah satu pertanyaannya.')}`,
    'unknown-group': ({ id, framework, nearest }) =>
      `“${framework}” tidak memiliki kelompok “${id}” untuk dibobot. ${suggest(nearest, 'Tulis', 'atau', 'Gunakan id salah satu kelompoknya.')}`,
    'malformed-field': ({ value }) => `${value} bukan bagian string kasus. Tulis id, “_”, lalu tingkatnya.`,
    'unexpected-field': ({ value, framework }) =>
      `“${framework}” tidak memiliki tempat untuk ${value}. Hapus, lalu tulis kembali string itu dengan formatCaseString.`,
    'not-a-code': ({ value, scale, allowed, nearest }) =>
      `${value} tidak berarti apa-apa di sini. ${suggest(nearest, 'Tulis', 'atau', kodeUntuk[scale](allowed.join(', ')))}`,
    'not-canonical': ({ value, canonical }) =>
      `${value} bukan cara menulisnya, padahal putusan yang sama memiliki string yang sama. Tulis “${canonical}”.`,
    'not-a-weight': ({ value }) =>
      `${value} bukan bobot. Berikan bilangan 0 atau lebih dengan ukuran wajar kepada setiap kelompok, dan lebih dari 0 kepada salah satunya.`,
    'given-twice': ({ key }) => `“${key}” sudah ada. Hapus salah satunya.`,
    'out-of-order': ({ key, before }) =>
      `“${key}” berada setelah “${before}”, padahal tempatnya sebelum itu. Gunakan urutan dalam definisi.`,
    'unknown-case': ({ id, nearest }) =>
      `Tidak ada kasus “${id}” di antara yang diberikan. ${suggest(nearest, 'Tulis', 'atau', 'Berikan juga kasusnya, atau keluarkan barisnya.')}`,
    'id-in-case': ({ id, case: subject }) =>
      `Kasus “${subject}” sudah memiliki pengamatan “${id}”. Beri baris ini id lain, atau berikan kasusnya tanpa pengamatannya.`,
    'not-a-choice': ({ value, answer, allowed, nearest }) =>
      `${value} bukan salah satu pilihan untuk pertanyaan ini. ${suggest(nearest, 'Tulis', 'atau', pilihanUntuk[answer](allowed.join(', ')))}`,
    'not-one-answer': ({ value }) =>
      `${value} ialah beberapa jawaban yang tidak dapat digabungkan. Gunakan satu saja; unknown, refused, dan not-applicable masing-masing berdiri sendiri.`,
    'label-not-name': ({ value }) =>
      `${value} tampaknya teks yang ditampilkan formulir, bukan nama di baliknya. Berikan jawaban yang diekspor dengan nilai dan judul kolom XML, bukan dengan label.`,
    'version-missing': ({ framework }) =>
      `Tidak disebut versi “${framework}” yang ditanyakan. Tulis dalam “frameworks”, misalnya ${framework}@1.0.0, atau berikan definisi yang dipakai membuat formulir dalam opsi “asked”.`,
    misplaced: ({ key, repeat }) =>
      repeat === null
        ? `“${key}” ditanyakan sekali tentang keseluruhan, tetapi di sini berada dalam suatu pengulangan. Berikan di luar pengulangan.`
        : `“${key}” ditanyakan dalam pengulangan “${repeat}”, yang menyebut siapa yang dibahas, tetapi di sini berada di luarnya. Berikan di sana.`,
    'too-few-parties': () =>
      'Hubungan terjalin antara sedikitnya dua pihak, tetapi hanya satu yang disebut. Sebutkan yang lain, atau jangan sebut siapa pun bila maksudnya seluruh kemitraan.',
    'informant-differs': ({ id, party, elsewhere }) =>
      `Informan “${id}” di sini termasuk “${party}”, tetapi di tempat lain termasuk “${elsewhere}”. Perbaiki pihaknya, atau beri setiap orang nama samaran sendiri.`,
    'submission-differs': ({ id, first }) =>
      `Kiriman “${id}” sudah ada pada posisi ${first} dengan jawaban lain, dan tidak dapat dipastikan mana yang berlaku. Hapus yang sudah digantikan.`,
    'page-of-more': ({ listed }) =>
      `Ini satu halaman berisi ${listed} kiriman, padahal masih ada yang lain. Berikan isi semua halaman dalam satu daftar.`,
    'too-many-answers': ({ limit }) =>
      `Kiriman berisi lebih dari ${limit} sel; mulai dari sini tidak ada yang dibaca. Pecah daftarnya, lalu baca setiap bagian secara terpisah.`,
  },
};

function suggest(nearest: readonly string[], write: string, or: string, otherwise: string): string {
  return nearest.length === 0 ? otherwise : `${write} “${nearest.join(`” ${or} “`)}”.`;
}

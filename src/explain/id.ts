import type { Dictionary, Speaker } from './dictionary.js';
import { whoActs } from './who-acts.js';

const speaker = {
  published: 'dipakai sebagaimana diterbitkan',
  adapted: 'diadaptasi dari sumbernya',
  ours: 'merupakan ketentuan kami',
} as const;

const aside = (...texts: readonly string[]) => {
  const told = texts.filter((text) => text !== '');
  return told.length > 0 ? ` (${told.join('; ')})` : '';
};

const names = (say: Speaker, rule: string) => {
  const bodies = say.named(rule);
  return bodies ? `model menyebut ${bodies}` : '';
};

const depends = (say: Speaker, rule: string, indicators: readonly string[]) =>
  indicators.every((id) => id === rule) ? say.level(rule) : `bergantung pada ${say.levels(indicators)}`;

const said = (question: string, says: string | undefined) => (says ? `${question} ${says}` : question);

/** Everything that is said in Indonesian. */
export const id: Dictionary = {
  decimalMark: ',',
  library: 'pustaka ini',
  speaker,
  and: 'dan',
  or: 'atau',
  inapplicable: 'tidak berlaku',
  range: (from, to) => `${from} sampai ${to}`,
  sectors: {
    government: 'pemerintah',
    business: 'dunia usaha',
    community: 'masyarakat',
    university: 'perguruan tinggi',
    'civil-society': 'masyarakat sipil',
    finance: 'lembaga keuangan',
    media: 'media',
    other: 'lainnya',
  },
  standings: {
    partner: 'mitra',
    beneficiary: 'penerima manfaat',
    supporter: 'pendukung',
    overseer: 'pengawas',
  },
  functions: {
    planning: 'perencanaan',
    organizing: 'pengorganisasian',
    actuating: 'pelaksanaan',
    controlling: 'pengendalian',
  },
  scoped: ({ function: where, asOf, partners }) =>
    `Yang dilihat di sini hanya ${[
      ...(where ? [`fungsi manajemen ${where}`] : []),
      ...(asOf ? [`keterangan bertanggal sampai dengan ${asOf}, atau tanpa tanggal`] : []),
      ...(partners ? [`mitra berikut: ${partners}`] : []),
    ].join('; ')}.`,
  lists: {
    parties: 'para pihak',
    contributions: 'kontribusi',
    benefits: 'manfaat',
    communications: 'komunikasi',
    decisions: 'keputusan',
    dependencies: 'ketergantungan',
    roles: 'peran',
    activities: 'kegiatan',
    agreements: 'kesepakatan',
  },
  dependsOn: (one, other) => `${one} bergantung pada ${other}`,
  levelNames: {
    out: 'tidak terpenuhi',
    'mostly-out': 'cenderung tidak terpenuhi',
    'mostly-in': 'cenderung terpenuhi',
    in: 'terpenuhi',
  },
  unknown: 'belum diketahui',
  disputed: 'diperselisihkan',
  stands: (indicator, level) => `${indicator} ${level}`,
  sides: { in: 'terpenuhi', out: 'tidak terpenuhi' },
  outcome: {
    dominant: (reading, type) => `Menurut ${reading}, ini adalah ${type}.`,
    hybrid: (reading, types) => `Menurut ${reading}, ini adalah hibrida: ${types} sekaligus.`,
    none: (reading) => `Menurut ${reading}, ini bukan salah satu dari model tersebut.`,
    undetermined: (reading, possible) =>
      `Menurut ${reading}, apa yang diketahui belum menentukan: kemungkinannya ${possible}.`,
    undeterminedMany: (reading, number, complete) =>
      `Menurut ${reading}, apa yang diketahui belum menentukan: ada ${complete ? '' : 'lebih dari '}${number} kemungkinan.`,
    ambiguous: (reading, possible) =>
      `Menurut ${reading}, keanggotaan tepat 0,5 tidak condong ke mana pun: kemungkinannya ${possible}.`,
  },
  this: 'Yang dinilai di sini',
  unit: (party, { function: where, apart }) =>
    `${party}${where ? ` (${where})` : apart ? ` (di luar ${apart})` : ''}`,
  place: {
    placed: (who, rung) => `${who} berada pada: ${rung}.`,
    none: (who) => `${who} tidak berada pada satu pun di antaranya.`,
    inapplicable: (who) => `${who} tidak dapat ditempatkan: tidak satu pun berlaku baginya.`,
    undetermined: (who, possible) =>
      `${who} belum dapat ditempatkan berdasarkan apa yang diketahui: kemungkinannya ${possible}.`,
    ambiguous: (who, possible) =>
      `${who} tidak dapat ditempatkan, karena keanggotaan tepat 0,5 tidak condong ke mana pun: kemungkinannya ${possible}.`,
    held: (who, labels, excluded, open) =>
      `${who}: ${[
        labels
          ? `yang berlaku: ${labels}`
          : open
            ? 'belum ada yang diketahui berlaku'
            : 'tidak ada yang berlaku',
        ...(excluded ? [`yang tidak berlaku: ${excluded}`] : []),
        ...(open ? [`yang terbuka: ${open}`] : []),
      ].join('; ')}.`,
    nowhere: 'tidak satu pun',
    range: (lowest, highest) =>
      lowest === highest
        ? `Semuanya berada pada: ${lowest}.`
        : `Menurut apa yang diketahui, letaknya antara ${lowest} dan ${highest}; tidak dirata-ratakan.`,
  },
  fit: {
    placed: (who, reading, column, answered, of) =>
      `${who}, menurut ${reading}, berada pada: ${column} (${answered} dari ${of} baris terjawab).`,
    mixed: (who, reading, columns) =>
      `${who}, menurut ${reading}, bersifat campuran: tidak ada kolom yang cocok dengan semua baris terjawab; bersama-sama baris itu menunjuk ke ${columns}.`,
    undetermined: (who, reading, possible) =>
      `${who}, menurut ${reading}, belum dapat ditempatkan berdasarkan apa yang diketahui: kemungkinannya ${possible}.`,
    inapplicable: (who, reading) =>
      `${who}, menurut ${reading}, tidak dapat ditempatkan: ada baris yang diperlukan tetapi tidak berlaku.`,
    mixture: 'campuran',
  },
  cell: {
    fits: 'cocok',
    against: 'tidak cocok',
    possible: 'mungkin',
    open: 'terbuka',
    inapplicable: 'tidak berlaku',
  },
  outcomePhrase: {
    dominant: (type) => type,
    hybrid: (types) => `hibrida ${types}`,
    none: 'bukan salah satu model',
  },
  status: {
    certain: 'termasuk',
    possible: 'terbuka',
    excluded: 'tidak termasuk',
    ambiguous: 'tepat di tengah',
    inapplicable: 'tidak berlaku',
  },
  reasons: {
    'criteria-met': ({ type, attributes }, say) =>
      `${say.member(type)}: termasuk, karena ${say.standing(attributes)}.`,
    'criteria-failed': ({ type, attributes }, say) =>
      `${say.member(type)}: tidak termasuk, karena ${say.standing(attributes)}.`,
    'criteria-open': ({ type, attributes }, say) =>
      `${say.member(type)}: terbuka; bergantung pada ${say.levels(attributes)}.`,
    'maximum-ambiguity': ({ type, attributes }, say) =>
      `${say.member(type)}: tepat di antara termasuk dan tidak, karena ${say.standing(attributes)}.`,
    'type-inapplicable': ({ type, attributes }, say) =>
      `${say.member(type)}: tidak dipersoalkan di sini, karena ${say.indicators(attributes)} tidak berlaku.`,
    'reading-dependent': ({ type, under, notUnder }, say) =>
      `${say.member(type)} hanya pasti menurut ${say.readings(under)}; belum pasti menurut ${say.readings(notUnder)}.`,
    'shared-passage': ({ types, passages }, say) =>
      `${say.members(types)} sama-sama bertumpu pada satu bagian teks (${say.passages(passages)}): sejauh bertumpu di situ, ini mungkin satu pengamatan dengan dua sebutan, bukan dua temuan.`,
    'derived-from-facts': ({ indicator, lists, rows, complete }, say) =>
      `Untuk “${say.indicator(indicator)}”, yang tidak diberikan oleh pengamatan dibaca dari daftar ${say.caseLists(lists)}, ${rows === 0 ? 'dari apa yang tidak tercantum di dalamnya' : `dengan ${rows} baris yang dihitung`}${complete ? '; kasus ini menyatakan daftar itu lengkap' : ''}.`,
    'rung-met': ({ rung, indicators }, say) =>
      `${say.member(rung)}: terpenuhi, karena ${say.standing(indicators)}.`,
    'rung-failed': ({ rung, indicators }, say) =>
      `${say.member(rung)}: tidak terpenuhi, karena ${say.standing(indicators)}.`,
    'rung-open': ({ rung, indicators }, say) =>
      `${say.member(rung)}: terbuka; bergantung pada ${say.levels(indicators)}.`,
    'rung-ambiguous': ({ rung, indicators }, say) =>
      `${say.member(rung)}: tepat di antara terpenuhi dan tidak, karena ${say.standing(indicators)}.`,
    'rung-inapplicable': ({ rung, indicators }, say) =>
      `${say.member(rung)}: tidak dipersoalkan di sini, karena ${say.indicators(indicators)} tidak berlaku.`,
    gap: ({ rung, above }, say) =>
      `${say.member(rung)} tidak terpenuhi, meskipun tambahan yang diminta ${say.member(above)} terpenuhi: kedudukannya tetap di bawah celah itu.`,
    'order-tension': ({ lower, higher }, say) =>
      `${say.members([lower, higher])} sama-sama berlaku, padahal yang pertama dinyatakan mendahului yang kedua.`,
    'column-fits': ({ column, rows }, say) =>
      `${say.member(column)}: cocok, berdasarkan ${say.levels(rows)}.`,
    'column-ruled-out': ({ column, rows }, say) =>
      `${say.member(column)}: tersisih, berdasarkan ${say.levels(rows)}.`,
    'column-open': ({ column, rows }, say) =>
      `${say.member(column)}: terbuka; bergantung pada ${say.levels(rows)}.`,
    'column-inapplicable': ({ column, rows }, say) =>
      `${say.member(column)}: tidak dipersoalkan di sini, karena ${say.indicators(rows)} tidak berlaku.`,
    'rows-disagree': ({ column, rows }, say) =>
      `Baris berikut bertentangan dengan ${say.member(column)}, tetapi tidak dihitung menurut pembacaan ini: ${say.levels(rows)}.`,
    'item-met': ({ item, against, likert }, say) =>
      likert
        ? `${say.indicator(item)}: ${against ? 'pernyataan terbalik, dan cenderung tidak disetujui' : 'cenderung disetujui'} (${say.level(item)}).`
        : `${say.indicator(item)}: ${against ? 'tidak ada, sebagaimana diminta' : 'ada'} (${say.level(item)}).`,
    'item-failed': ({ item, against, likert }, say) =>
      likert
        ? `${say.indicator(item)}: ${against ? 'pernyataan terbalik, dan cenderung disetujui' : 'cenderung tidak disetujui'} (${say.level(item)}).`
        : `${say.indicator(item)}: ${against ? 'ada, padahal yang diminta ketiadaannya' : 'belum ada'} (${say.level(item)}).`,
    'item-open': ({ item }, say) => `${say.indicator(item)}: terbuka (${say.level(item)}).`,
    'item-inapplicable': ({ item }, say) => `${say.indicator(item)}: tidak dipersoalkan di sini.`,
    'item-not-scored': ({ item }, say) =>
      `${say.indicator(item)}: dicantumkan, tidak dinilai (${say.level(item)}).`,
    'rule-passed': ({ rule, indicators, parties }, say) =>
      parties
        ? `${say.rule(rule)}: terpenuhi${parties.length > 0 ? ` oleh ${say.parties(parties)}` : ''}${aside(names(say, rule))}.`
        : `${say.rule(rule)}: terpenuhi, karena ${say.standing(indicators)}.`,
    'rule-failed': ({ rule, indicators, parties, note }, say) =>
      parties
        ? `${say.rule(rule)}: ${note ? 'tidak demikian; ini untuk dicatat, bukan kegagalan' : 'tidak terpenuhi'}${aside(names(say, rule))}.`
        : `${say.rule(rule)}: tidak terpenuhi, karena ${say.standing(indicators)}.`,
    'rule-cannot-tell': ({ rule, indicators, parties }, say) =>
      parties
        ? `${say.rule(rule)}: belum dapat dipastikan${aside(depends(say, rule, indicators), names(say, rule))}.`
        : `${say.rule(rule)}: belum dapat dipastikan; bergantung pada ${say.levels(indicators)}.`,
    'rule-not-stated': ({ rule }, say) =>
      `${say.rule(rule)}: tidak dipersoalkan, karena model tidak menyatakannya.`,
    'stakeholder-elsewhere': ({ stakeholder, parties }, say) =>
      `Sebagai ganti ${say.bodies([stakeholder])} ada ${say.parties(parties)}: aturan yang hanya menyebut yang pertama tidak dipersoalkan di sini.`,
    'rule-inapplicable': ({ rule, indicators, parties }, say) =>
      parties && indicators.every((id) => id === rule)
        ? `${say.rule(rule)}: tidak dipersoalkan di sini${aside(names(say, rule))}.`
        : `${say.rule(rule)}: tidak dipersoalkan di sini, karena ${say.standing(indicators)}.`,
    'task-passed': ({ task }, say) => `${say.indicator(task)}: telah dilakukan (${say.level(task)}).`,
    'task-failed': ({ task }, say) => `${say.indicator(task)}: tidak dilakukan (${say.level(task)}).`,
    'task-cannot-tell': ({ task }, say) =>
      `${say.indicator(task)}: belum dapat dipastikan (${say.level(task)}).`,
    'task-inapplicable': ({ task }, say) => `${say.indicator(task)}: tidak menjadi pertanyaan di sini.`,
    'check-passed': ({ rule }, say) => `${say.rule(rule)}: memang demikian.`,
    'check-failed': ({ rule, check, tasks, note }, say) =>
      `${say.rule(rule)}: tidak demikian${note ? '; untuk dicatat, bukan kegagalan' : ''}${aside(check === 'by' ? '' : say.quoted(tasks))}.`,
    'check-cannot-tell': ({ rule, check, tasks }, say) =>
      `${say.rule(rule)}: belum dapat dipastikan${aside(check === 'by' ? '' : tasks.length > 5 ? `bergantung pada ${tasks.length} tugas atau fase` : say.quoted(tasks))}.`,
    'check-inapplicable': ({ rule }, say) => `${say.rule(rule)}: tidak menjadi pertanyaan di sini.`,
    'binding-parties': ({ indicator, parties, partners, acting, bound }, say) =>
      `Tingkat ${say.indicator(indicator)} ${bound ? `paling ${bound === 'at-most' ? 'tinggi' : 'rendah'} sama dengan yang dinyatakan tentang` : 'ditentukan oleh'} ${acting ? whoActs(acting, 'terhadap', say) : say.parties(parties)}, dari ${partners} mitra seluruhnya${bound ? `; mungkin lebih ${bound === 'at-most' ? 'rendah' : 'tinggi'}` : ''}.`,
    'functions-differ': ({ indicator }, say) =>
      `Fungsi-fungsi manajemen berbeda dalam ${say.indicator(indicator)}; tingkatnya memperhitungkan semuanya.`,
    'date-open': ({ indicator }, say) =>
      `Sebagian keterangan tentang “${say.indicator(indicator)}” mungkin lebih baru daripada tanggal yang diminta, sehingga tidak menentukan sendiri.`,
    'period-open': ({ indicator }, say) =>
      `Keterangan tentang “${say.indicator(indicator)}” belum dihitung: yang ditanyakan adalah hal yang bertahan, sedangkan kemitraan mungkin masih berlangsung.`,
    'defining-case': () =>
      'Kriterianya dibaca dari kasus ini sendiri: kasus ini menunjukkan bahwa program ini mengikuti kriteria itu, bukan bahwa kriterianya benar. Kasus ini tidak dihitung dalam tingkat kesepakatan mana pun.',
  },
  asks: {
    item: (says) => (says ? said('Apakah demikian?', says) : 'Apakah ini ada?'),
    statement: (says, points) =>
      `Seberapa setuju yang menjawab, dari 1 (sangat tidak setuju) sampai ${points ?? 'n'} (sangat setuju)?${says ? ` “${says}”` : ''}`,
    pillar: (says) => said('Apakah pihak ini ikut serta sebagai mitra?', says),
    role: (says) => said('Siapa yang memegang peran ini?', says),
    duty: (says) => said('Siapa yang mengerjakannya?', says),
    flow: (says) => said('Apakah ada aliran ini?', says),
    condition: (says) => said('Apakah ini berlaku?', says),
    task: (says) => said('Apakah ini telah dilakukan?', says),
    phase: (says) => said('Apakah ini berlangsung?', says),
  },
  checklist: {
    summary: (met, failed, open, failing, opening) =>
      `Dari yang diminta, ${met} ada, ${failed} belum ada, dan ${open} masih terbuka.${failing ? ` Syarat mutlak yang belum ada: ${failing}.` : ''}${opening ? ` Syarat mutlak yang masih terbuka: ${opening}.` : ''}`,
    obstacles: (absent, present, open) =>
      `Dari yang menghambat, ${present} ada, ${absent} tidak ada, dan ${open} masih terbuka.`,
    absence: (item) => `ketiadaan “${item}”`,
    overall: (score) => `Secara keseluruhan, menurut bobot yang diberikan: ${score}.`,
    answered: (known, applicable) => `${known} dari ${applicable}`,
    gap: ({ item, standing, mandatory, by, means }) =>
      `${item}: ${standing === 'failed' ? 'belum ada' : 'masih terbuka'}${mandatory ? ', dan mutlak' : ''}; ${by ? `menjadi urusan ${by}` : 'sumber tidak menyebutkan urusan siapa'}${means ? `; melalui: ${means}` : ''}.`,
    tactic: (note) => `Taktik dari sumber: ${note}`,
  },
  index: {
    summary: (who, above, below, open, failing, opening) =>
      `${who}: dari ${above + below + open} pernyataan, ${above} dijawab di atas titik tengah skala, ${below} di bawahnya, dan ${open} belum pasti di sisi mana pun, setelah pernyataan terbalik disearahkan.${failing ? ` Mutlak, tetapi di bawah titik tengah: ${failing}.` : ''}${opening ? ` Mutlak, dan masih terbuka: ${opening}.` : ''}`,
    joined: {
      arithmetic:
        'Dimensi digabungkan dengan rata-rata aritmetik berbobot: kekurangan pada satu dimensi dapat ditutup sepenuhnya oleh dimensi lain.',
      geometric:
        'Dimensi digabungkan dengan rata-rata geometrik berbobot: kekurangan pada satu dimensi hanya dapat ditutup sebagian oleh dimensi lain, dan dimensi yang bernilai 0 tidak dapat ditutup oleh apa pun.',
    },
    rescaled: (lengths) =>
      `Angka-angka ini adalah jawaban yang diskala ulang ${lengths ? `dari ${lengths} ` : ''}ke rentang 0 sampai 1, dan bukan keanggotaan.`,
    ofPoints: (length) => `jawaban ${length} titik`,
    point: (points, of) => `${points} dari ${of}`,
    optional: (dimension) => `${dimension} (opsional)`,
    gap: ({ item, standing, reversed, mandatory }) =>
      `${item}${reversed ? ' (pernyataan terbalik)' : ''}: ${standing === 'failed' ? 'di bawah titik tengah skala, setelah disearahkan' : 'belum pasti di atas titik tengah skala'}${mandatory ? ', dan mutlak' : ''}.`,
  },
  progress: {
    standing: {
      done: 'selesai',
      begun: 'sudah dimulai',
      'not-begun': 'belum dimulai',
      open: 'masih terbuka',
      inapplicable: 'tidak berlaku',
    },
    phases: (standing, phases) => `${standing[0]?.toUpperCase()}${standing.slice(1)}: ${phases}.`,
    skipped: (tasks) => `Tidak dilakukan, padahal ada yang sesudahnya telah dilakukan: ${tasks}.`,
    next: (phase, again) =>
      again
        ? `Semua yang berlaku telah selesai, dan siklusnya dimulai lagi dari: ${phase}.`
        : `Berikutnya, sejauh yang diketahui: ${phase}.`,
    checks: {
      'nothing-skipped': (phase) => `Tidak ada yang dilewati sebelum “${phase}”`,
      'not-early': (phase) =>
        `Tidak ada bagian dari “${phase}” yang dilakukan sebelum hal-hal yang mendahuluinya`,
      'closed-once': (phase) => `“${phase}” ditutup satu kali`,
      by: (task, by) => `“${task}” dilakukan oleh ${by}`,
    },
    flip: (phases, tasks, together) =>
      together
        ? `Jika tingkat ${tasks} semuanya berada di sisi lain dari 0,5, berubah pula yang diketahui tentang selesai tidaknya ini: ${phases}.`
        : `Jika tingkat ${tasks} saja berada di sisi lain dari 0,5, sudah berubah yang diketahui tentang selesai tidaknya ini: ${phases}.`,
    path: (phase, change, learn) =>
      [
        ...(change
          ? [
              `Dari yang tercakup dalam “${phase}” dan apa pun yang mendahuluinya, ini tidak dilakukan: ${change}.`,
            ]
          : []),
        ...(learn
          ? [
              `Dari yang tercakup dalam “${phase}” dan apa pun yang mendahuluinya, ini belum tentu telah dilakukan: ${learn}.`,
            ]
          : []),
      ].join(' '),
  },
  findingOutcome: {
    passed: 'terpenuhi',
    failed: 'tidak terpenuhi',
    'cannot-tell': 'belum dapat dipastikan',
    inapplicable: 'tidak berlaku',
  },
  noted: 'untuk dicatat',
  findings: (total, passed, failed, open, inapplicable, noted) =>
    `Dari ${total} aturan: ${passed} terpenuhi, ${failed} tidak terpenuhi, ${open} belum dapat dipastikan${inapplicable > 0 ? `, ${inapplicable} tidak berlaku` : ''}${noted > 0 ? `, ${noted} untuk dicatat` : ''}.`,
  notMet: (rules) => `Tidak terpenuhi: ${rules}.`,
  disagreement: {
    observers: (indicator) =>
      `Keterangan tentang “${indicator}” berbeda-beda; tingkatnya memperhitungkan semuanya, sampai pihak yang menyatakannya mempertemukannya.`,
    'judged-derived': (indicator) =>
      `Tingkat yang dinilai untuk “${indicator}” bertentangan dengan bagian-bagiannya atau dengan fakta; tingkat yang dinilai itulah yang dipakai.`,
  },
  question: {
    ask: (label, question) => `${label}: ${question}`,
    reconcile: (label, question) => `${label}, yang keterangannya berbeda-beda: ${question}`,
    settlesRow: (fewest, most, now) =>
      fewest === most
        ? `menyisakan ${fewest} dari ${now} kemungkinan jika hanya satu kolom yang cocok`
        : `menyisakan ${fewest} sampai ${most} dari ${now} kemungkinan jika hanya satu kolom yang cocok, tergantung kolomnya`,
    settlesUnity: 'menjadikannya campuran jika yang cocok hanya kolom lain',
    settlesNothing: 'tidak mempersempit hasil jika hanya ini yang dijawab',
    settlesRules: (inLeft, outLeft, now) =>
      `menyisakan ${inLeft} dari ${now} aturan yang belum dapat dipastikan jika terpenuhi, ${outLeft} jika tidak`,
    settles: (inLeft, outLeft, now) =>
      `menyisakan ${inLeft} dari ${now} kemungkinan jika terpenuhi, ${outLeft} jika tidak`,
    idle: 'tidak mengubah hasil menurut pembacaan mana pun',
    otherReading: (reading) => `dapat mempersempit hasil menurut ${reading}`,
  },
  change: {
    level: (types, indicators, together) =>
      together
        ? `Jika tingkat ${indicators} semuanya berada di sisi lain dari 0,5, kedudukan terhadap ${types} berubah.`
        : `Jika tingkat ${indicators} saja berada di sisi lain dari 0,5, kedudukan terhadap ${types} sudah berubah.`,
    threshold: (type, value) =>
      `Dengan semua tingkat tetap, kedudukan ${type} berubah jika batas antara termasuk dan tidak digeser dari 0,5 ke ${value} atau sedikit melewatinya.`,
    onTheLine: (type) =>
      `Dengan semua tingkat tetap, kedudukan ${type} berubah jika batas antara termasuk dan tidak terletak di mana pun selain 0,5.`,
    margin: (value) =>
      `Keanggotaan yang terdekat dengan batas antara termasuk dan tidak berjarak ${value} dari batas itu.`,
    path: (type, steps) => `Agar ${type} menjadi pasti, diperlukan: ${steps}.`,
    learn: (indicator, side) => `diketahui bahwa ${indicator} ${side}`,
    otherwise: (indicator, side) => `teramati bahwa ${indicator} ${side}`,
    nothing:
      'Perubahan pada tingkat yang diketahui saja tidak mengubah kedudukan terhadap satu pun di antaranya.',
    rule: (rules, indicators, together) =>
      together
        ? `Jika tingkat ${indicators} semuanya berbeda, temuan tentang ${rules} dapat berubah.`
        : `Jika tingkat ${indicators} saja berbeda, temuan tentang ${rules} sudah dapat berubah.`,
    allRules: (steps) => `Agar setiap aturan yang berlaku terpenuhi, diperlukan: ${steps}.`,
    rows: (columns, rows, together) =>
      together
        ? `Jawaban lain pada ${rows} sekaligus dapat mengubah kedudukan terhadap ${columns}.`
        : `Jawaban lain pada ${rows} saja sudah dapat mengubah kedudukan terhadap ${columns}.`,
    learnRow: (row, column) => `diketahui bahwa ${row} menunjuk ke ${column}`,
    otherRow: (row, column) => `teramati bahwa ${row} menunjuk ke ${column}`,
  },
  asked: {
    some: (parties, others) => `${parties}: ya. ${others}: tidak disebutkan dalam kasus.`,
    all: (parties) => `${parties}: ya.`,
    none: 'Kasus ini tidak menyebut satu pihak pun yang ditanyai sendiri. Beri pihak yang disebut namanya kesempatan menjawab lebih dahulu.',
  },
  coverage: ({ known, applicable, unknown, partly, disputed }) =>
    applicable === 0
      ? 'Tidak ada pertanyaan yang berlaku.'
      : [
          `${known} dari ${applicable} pertanyaan terjawab.`,
          ...(unknown ? [`Belum diketahui: ${unknown}. Belum diketahui bukan berarti tidak.`] : []),
          ...(partly ? [`Diketahui sebagian: ${partly}.`] : []),
          ...(disputed ? [`Keterangan yang ada berbeda tentang: ${disputed}.`] : []),
        ].join(' '),
  basis: (model, rule, levels) => {
    const meaning = {
      all: ', begitu pula arti setiap tingkat: sumber kami tidak memberi ambang batas',
      most: ', begitu pula arti sebagian besar tingkat: sumber kami tidak memberi ambang batas',
      some: ', begitu pula arti sebagian tingkat: sumber kami tidak memberi ambang batas',
      none: '',
    }[rule === 'ours' ? levels : 'none'];
    const line = levels === 'none' ? '' : ' Termasuk berarti di atas 0,5, tidak termasuk di bawahnya.';
    return `Model ini ${speaker[model]}; aturan yang menempatkan kasus di dalamnya ${speaker[rule]}${meaning}.${line}`;
  },
  confidence: {
    primary: 'dibaca untuk pustaka ini, seluruhnya atau sebagian',
    secondary: 'diketahui melalui kutipan atau karya lain',
    'project-reading': 'tidak ada karya terbitan',
  },
  limits: [
    'Hasil ini menyatakan ulang bahan yang dikutip menurut pembacaan yang disebutkan. Hasil ini tidak menunjukkan bahwa kemitraan itu baik, efektif, sah, atau tulus, dan tidak menunjukkan siapa yang salah.',
    'Bahwa jawaban lain akan mengubah hasil tidak berarti bahwa mengubah jawaban mengubah kenyataan.',
    'Keanggotaan kasus dengan jumlah mitra yang berbeda tidak dapat dibandingkan.',
    'Hasil ini tidak pernah menjadi satu-satunya dasar bagi penghargaan, sanksi, hibah, atau penyebutan nama suatu pihak.',
  ],
  report: {
    parties: 'Para pihak',
    place: 'Tempat',
    type: 'Model',
    membership: 'Keanggotaan',
    typicality: 'Ketipikalan',
    statusHead: 'Kedudukan',
    decidedBy: 'Ditentukan oleh',
    why: 'Apa yang menentukan',
    readings: 'Menurut pembacaan lain',
    unknown: 'Apa yang belum diketahui, dan apa yang perlu ditanyakan berikutnya',
    changes: 'Apa yang akan mengubahnya',
    whoWasAsked: 'Apakah setiap pihak ditanyai sendiri?',
    rung: 'Fase atau jenjang',
    phase: 'Fase',
    meanLevel: 'Rata-rata tingkat',
    row: 'Baris',
    statements: 'Keterangan lain dari sumber',
    who: 'Siapa',
    rule: 'Aturan',
    group: 'Kelompok atau pihak',
    dimension: 'Dimensi atau pihak',
    score: 'Skor',
    answered: 'Terjawab',
    heldBy: 'Oleh siapa',
    notStated: 'ujung tidak disebutkan',
    duties: (count) => `${count} tugas`,
    finding: 'Temuan',
    source: 'Sumber',
    more: (count) => `dan ${count} lagi`,
    published: (finding, source) => `Dokumen itu sendiri menyimpulkan: ${finding} (${source}).`,
    limits: 'Apa yang tidak dibuktikan oleh hasil ini',
    sources: 'Sumber definisi',
    caseSources: 'Sumber kasus',
  },
};

import type { MethodsDictionary } from './dictionary.js';

const speaker = {
  published: 'dipakai sebagaimana diterbitkan sumbernya',
  adapted: 'diadaptasi dari sumbernya',
  ours: 'ditetapkan oleh definisi itu sendiri, bukan oleh sumbernya',
} as const;

const unnamedIn = (count: number, what: string) => (count > 0 ? `; ${count} di antaranya ${what}` : '');

/** Everything that is said of methods in Indonesian. */
export const methodsId: MethodsDictionary = {
  say: {
    framework: (name, id, version, sources) =>
      `Kerangka yang dipakai adalah “${name}” (definisi ${id}, versi ${version}), menurut sumber berikut: ${sources}.`,
    basis: (model, rule, levels, line) => {
      const meaning = {
        all: ', begitu pula arti setiap tingkat: tidak ada ambang batas yang diambil dari sumber',
        most: ', begitu pula arti sebagian besar tingkat: tidak ada ambang batas yang diambil dari sumber',
        some: ', begitu pula arti sebagian tingkat: tidak ada ambang batas yang diambil dari sumber',
        none: '',
      }[rule === 'ours' ? levels : 'none'];
      return `Model ini ${speaker[model]}; aturan yang menempatkan kasus di dalamnya ${speaker[rule]}${meaning}.${line ? ' Termasuk berarti di atas 0,5, tidak termasuk di bawahnya.' : ''}`;
    },
    reading: (reading, gloss) =>
      gloss === undefined
        ? `Kerangka itu dibaca menurut ${reading}.`
        : `Kerangka itu dibaca menurut ${reading}: ${gloss}`,
    'other-readings': (same, other) =>
      [
        ...(same ? [`Hasilnya sama menurut ${same}.`] : []),
        ...(other ? [`Hasilnya lain menurut ${other}.`] : []),
      ].join(' '),
    scale: {
      levels: (ragin) =>
        `Setiap pertanyaan diberi tingkat dari himpunan kabur empat nilai, yaitu tidak terpenuhi 0, cenderung tidak terpenuhi 1/3, cenderung terpenuhi 2/3, terpenuhi 1, atau keanggotaan dari 0 sampai 1 (${ragin}).`,
      columns: () => 'Setiap baris dijawab dengan kolom-kolom yang cocok dengannya.',
      likert: (lengths) =>
        `Jawaban diberikan pada skala Likert${lengths === undefined ? '' : ` (${lengths})`} dan diskala ulang menjadi (x − 1) / (n − 1), dengan x titik yang dipilih dan n jumlah titik, serta menjadi satu dikurangi nilai itu untuk pernyataan terbalik; hasilnya bukan keanggotaan.`,
      events: () =>
        'Yang dibaca adalah suatu riwayat: peristiwa bertanggal, beserta pelakunya dan apa yang diserahkan.',
    },
    rule: {
      typology: (kvist) =>
        `Keanggotaan dalam suatu model adalah nilai minimum dari atribut yang mendefinisikannya, dan atribut yang diminta tidak terpenuhi dihitung sebagai satu dikurangi tingkatnya; di atas 0,5 berarti termasuk, di bawahnya tidak, dan tepat 0,5 tidak condong ke mana pun (analisis tipe ideal himpunan kabur, ${kvist}). Atribut yang biasanya menyertai suatu model disebutkan di sampingnya dan tidak pernah menentukan.`,
      ladder: (order) =>
        `Suatu jenjang terpenuhi sejauh kriterianya yang paling rendah: di atas 0,5 terpenuhi, di bawahnya tidak, dan tepat 0,5 tidak condong ke mana pun. ${
          {
            total: 'Kedudukannya adalah jenjang tertinggi yang terpenuhi.',
            cumulative:
              'Suatu jenjang juga meminta apa yang diminta setiap jenjang di bawahnya, dan kedudukannya adalah jenjang tertinggi yang terpenuhi.',
            partial:
              'Sumbernya hanya mengurutkan sebagian jenjang, sehingga setiap jenjang berlaku atau tidak dengan sendirinya.',
          }[order]
        }`,
      profile: () =>
        'Baris-baris yang menentukan menurut pembacaan itu bersama-sama menunjuk satu kolom jika hanya kolom itu yang cocok dengan semua baris yang terjawab; jika tidak ada kolom yang cocok dengan semuanya, profilnya campuran.',
      items: (groups, scored) =>
        `Skor setiap ${groups === 'groups' ? 'kelompok' : 'dimensi'} adalah rata-rata ${scored === 'answers' ? 'jawaban yang diskala ulang' : 'butir yang dinilai dan berlaku'}, ${scored === 'answers' ? 'setelah pernyataan terbalik disearahkan' : 'dan butir yang menghambat dihitung sebagai satu dikurangi tingkatnya'}.`,
      propositions: () =>
        'Setiap aturan diperiksa sendiri-sendiri: jika syaratnya terpenuhi, aturan itu terpenuhi bila yang dimintanya terpenuhi, tidak terpenuhi bila yang dimintanya tidak terpenuhi, dan belum dapat dipastikan bila hal itu terbuka; jika syaratnya terbuka, aturan itu juga belum dapat dipastikan, dan jika syaratnya tidak terpenuhi, aturan itu tidak berlaku.',
      'role-model': () =>
        'Setiap pilar, peran, tugas, aliran, dan syarat yang dinyatakan model diperiksa sendiri-sendiri: terpenuhi di atas 0,5, tidak terpenuhi di bawahnya, dan belum dapat dipastikan di antaranya.',
      process: () =>
        'Setiap tugas diperiksa sendiri-sendiri, telah dilakukan (di atas 0,5) atau tidak (di bawahnya), dan di samping itu diperiksa apakah urutan fasenya dipatuhi; kemajuan suatu fase adalah rata-rata dari tugasnya yang berlaku.',
      procedure: () =>
        'Riwayat itu diikuti peristiwa demi peristiwa melalui keadaan-keadaan dalam prosedur: apakah setiap peristiwa mungkin terjadi pada keadaannya, siapa pelakunya, apa yang diminta sebelum dan di dalamnya, serta apakah tepat waktu.',
    },
    weights: {
      none: () => 'Skor keseluruhan tidak dihitung, karena tidak ada bobot yang diberikan.',
      given: (weights, joined) => `Untuk skor keseluruhan diberikan bobot berikut: ${weights}. ${joined}`,
      mean: () => 'Skor itu adalah rata-rata berbobot dari kelompok-kelompoknya.',
    },
    unknown: {
      levels: () =>
        'Yang tidak disebutkan berarti belum diketahui, bukan tidak ada: nilainya dapat berapa pun dari 0 sampai 1, sehingga hasil yang bergantung padanya berupa rentang. Yang tidak berlaku dikeluarkan dan tidak dihitung.',
      columns: () =>
        'Yang tidak disebutkan berarti belum diketahui, bukan tidak ada: baris tanpa jawaban membiarkan semua kolom terbuka.',
      events: () =>
        'Yang tidak disebutkan berarti belum diketahui, bukan tidak ada: kecuali riwayatnya dinyatakan lengkap, mungkin ada kejadian yang tidak tercantum di dalamnya.',
    },
    asOf: {
      day: (day) => `Riwayat itu dibaca menurut keadaan per ${day}.`,
      none: () =>
        'Tidak ada tanggal pembacaan yang diberikan, sehingga tidak ada yang dinyatakan lewat batas waktu.',
    },
    'one-party': (who) =>
      `Kerangka ini menilai satu pihak setiap kali, dan yang dinilai di sini adalah ${who}.`,
    partners: (count, partners, strongest) =>
      `Jika suatu pertanyaan diajukan tentang setiap mitra atau setiap hubungan, yang dihitung adalah jawaban terendah dari ${count} mitra${partners ? `, yaitu ${partners}` : ''}${strongest ? `; untuk ${strongest} yang dihitung adalah jawaban terkuat` : ''}.`,
    facts: (indicators) =>
      `Untuk ${indicators}, yang tidak diberikan oleh pengamatan dibaca dari daftar fakta dalam kasus.`,
    case: (title, id) => `Kasusnya adalah “${title}” (${id}).`,
    'case-not-given': (id) =>
      `Hasil ini dihitung dari kasus ${id}; siapa pengodenya dan apa bahannya tidak disebutkan di sini, karena kasusnya tidak tersedia.`,
    'levels-given': () =>
      'Jawabannya diberikan langsung, bukan dibaca dari dokumen kasus; siapa yang menilainya dan apa bahannya tidak disebutkan di sini.',
    observations: (count) =>
      count === 0
        ? 'Kasus ini tidak memuat pengamatan atas pertanyaan dalam kerangka ini.'
        : `Kasus ini memuat ${count} pengamatan atas pertanyaan dalam kerangka ini.`,
    coders: (count, unnamed) =>
      count === 0
        ? 'Pengodenya tidak disebutkan.'
        : `Pengamatan itu dibuat oleh ${count === 1 ? 'satu pengode' : `${count} pengode`}${unnamedIn(unnamed, 'tidak menyebut pengode')}.`,
    informants: (count, rows) =>
      count === 0
        ? 'Tidak ada informan yang disebutkan.'
        : `${count === 1 ? 'Satu informan' : `${count} informan`} memberikan keterangan yang mendasari ${rows === 1 ? 'satu' : rows} di antaranya.`,
    methods: (methods, unnamed) =>
      methods
        ? `Menurut metode: ${methods}${unnamedIn(unnamed, 'tidak menyebut metode')}.`
        : 'Metodenya tidak disebutkan.',
    dates: (first, last, undated) =>
      `Tanggalnya ${first === last ? first : `dari ${first} sampai ${last}`}${unnamedIn(undated, 'tidak bertanggal')}.`,
    undated: () => 'Tidak satu pun bertanggal.',
    sources: (sources, unnamed) =>
      `Pengamatan itu bersumber dari: ${sources}${unnamedIn(unnamed, 'tidak menyebut sumber')}.`,
    'no-sources': () => 'Sumbernya tidak disebutkan.',
    joining: {
      byDefault: (taken) =>
        `Dari satu pengamat, pernyataan terbaru yang dihitung; ${taken === 'columns' ? 'jika pengamat berbeda, setiap kolom yang disebut salah satunya tetap mungkin' : 'jika pengamat berbeda, yang dihitung adalah rentang tersempit yang memuat semua pernyataan mereka'}.`,
      hull: () =>
        'Pengamat yang berbeda digabungkan menjadi rentang tersempit yang memuat semua pernyataan mereka.',
      median: () =>
        'Pengamat yang berbeda digabungkan dengan median; jika jumlahnya genap, hasilnya adalah rentang antara dua nilai di tengah.',
      majority: () =>
        'Pengamat yang berbeda digabungkan menurut suara terbanyak; jika beberapa tingkat sama seringnya dinyatakan, hasilnya adalah rentang tersempit yang memuat tingkat-tingkat itu.',
      weighted: (by, weights) =>
        `Pengamat yang berbeda digabungkan dengan rata-rata berbobot, dengan bobot menurut ${by} sebagai berikut: ${weights}.`,
    },
    disagreements: (indicators) => `Keterangan para pengamat berbeda tentang ${indicators}.`,
    agreement: ({ what, statistic, value, counts, interval }) =>
      `${what}: ${statistic} = ${value} (${counts}${interval === undefined ? '; selang tidak dihitung' : `; ${interval}`}).`,
    'agreement-undefined': (what, statistic, reason) =>
      `${what}: ${statistic} tidak terdefinisi, karena ${reason}.`,
    'agreement-not-assessed': () => 'Sejauh mana para pengode sepakat tidak dinilai di sini.',
    'flip-set': (count, indicators, what) =>
      `Agar ${{ status: 'suatu kedudukan', rule: 'temuan tentang suatu aturan', phase: 'yang diketahui tentang selesai tidaknya suatu fase' }[what]} berubah, sekurang-kurangnya ${count === 1 ? 'satu jawaban yang diketahui' : `${count} jawaban yang diketahui sekaligus`} perlu berbeda, misalnya ${indicators}.`,
    'flip-set-empty': (what) =>
      `Perubahan pada jawaban yang sudah diketahui, tanpa tambahan jawaban lain, tidak akan mengubah ${{ status: 'kedudukan apa pun', rule: 'temuan tentang aturan apa pun', phase: 'yang diketahui tentang selesai tidaknya suatu fase' }[what]}.`,
    sensitivity: ({ share, replications, seed, varied, held }) =>
      `Menurut rancangan yang dinyatakan, yaitu ${replications} replikasi (barisan Sobol’ yang digeser dari benih ${seed})${varied ? ` dengan mengubah ${varied}` : ''}, ${held} dalam ${share} persen replikasi: suatu proporsi menurut rancangan itu, bukan peluang.`,
    'sensitivity-not-assessed': () =>
      'Kedudukan hasil ini menurut ambang, tingkat, atau aturan selain ini tidak dinilai di sini.',
    library: (version) =>
      version === undefined
        ? 'Hasil ini dihitung dengan pustaka kemitraan, yang versinya tidak disebutkan di sini.'
        : `Hasil ini dihitung dengan pustaka kemitraan, versi ${version}.`,
  },
  names: {
    methods: { interview: 'wawancara', observation: 'pengamatan', document: 'dokumen', survey: 'survei' },
    extents: { abstract: 'abstraknya saja', excerpt: 'kutipan', full: 'seluruhnya' },
    counted: (name, count) => `${name} (${count})`,
    weighted: (name, weight) => `${name} ${weight}`,
    statistics: {
      'percent-agreement': 'persen kesepakatan, sebagai proporsi',
      'cohen-kappa': 'kappa Cohen',
      'fleiss-kappa': 'kappa Fleiss',
      'krippendorff-alpha': 'alfa Krippendorff',
      'gwet-ac1': 'AC1 Gwet',
      'gwet-ac2': 'AC2 Gwet',
      'brennan-prediger': 'koefisien Brennan-Prediger',
      'intraclass-correlation': 'korelasi intrakelas',
      'cronbach-alpha': 'alfa Cronbach',
    },
    metric: { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval', ratio: 'rasio' },
    weights: {
      plain: 'tanpa bobot',
      linear: 'bobot linear',
      quadratic: 'bobot kuadratik',
      own: 'bobot dari kami sendiri',
    },
    form: (form) => `bentuk ${form}`,
    of: {
      codability: 'tentang ada tidaknya keterangan',
      level: 'tentang tingkat, bila setiap pengode menemukannya',
      verdict: 'tentang hasil',
    },
    agreement: (on) => (on === undefined ? 'Kesepakatan antarpengode' : `Kesepakatan antarpengode ${on}`),
    consistency: 'Konsistensi butir',
    rated: (coders, usable, units) => `${coders} pengode, ${usable} dari ${units} satuan`,
    answered: (items, usable, respondents) => `${items} butir, ${usable} dari ${respondents} responden`,
    questions: (count) => `${count} pertanyaan`,
    undefined: {
      'no-ratings': 'tidak ada yang dinilai',
      'one-coder': 'hanya satu pengode yang menilai',
      'one-item': 'hanya satu butir yang dijawab',
      'no-overlap': 'tidak ada satuan yang dinilai oleh cukup banyak pengode',
      'one-category': 'hanya satu kategori yang dipakai',
      'no-variation': 'penilaiannya tidak bervariasi',
      'too-few-units': 'satuannya terlalu sedikit',
      'no-expected-disagreement': 'secara kebetulan tidak ada dua penilaian yang akan berbeda',
      'negative-variance': 'taksiran varians yang menjadi pembaginya di bawah 0',
    },
    interval: ({ percent, from, to, replications, usable, seed, fewUnits }) =>
      `selang bootstrap persentil ${percent} persen ${from} sampai ${to}, dengan menarik satuan ${replications} kali dari benih ${seed}${usable < replications ? `, ${usable} di antaranya memberi nilai` : ''}${fewUnits ? '; dengan kurang dari 20 satuan selang ini tidak dapat diandalkan' : ''}`,
    noInterval: 'tidak ada penarikan satuan yang memberi nilai, sehingga tidak ada selang',
    varied: {
      levels: 'tingkat yang diketahui',
      crossover: 'batas antara termasuk dan tidak',
      weights: 'bobot',
      reading: 'pembacaan',
      aggregation: 'cara menggabungkan kelompok',
      triangulation: 'cara menggabungkan pengamat',
      overParties: 'cara menggabungkan jawaban antarmitra',
    },
    holds: {
      outcome: 'hasilnya tetap sama',
      standings: 'seluruh kedudukan tetap sama',
      cut: (score, cut) => `kedudukan ${score} terhadap batas ${cut} tetap sama`,
      whole: 'skor keseluruhan',
      group: (group) => `skor “${group}”`,
    },
    variedOf: {
      levels: (questions) => `tingkat ${questions}`,
      weights: (groups) => `bobot ${groups}`,
      overParties: (questions) => `cara menggabungkan jawaban antarmitra tentang ${questions}`,
    },
    moved: {
      step: 'tetap, atau satu tingkat naik atau turun',
      within: (by) => `hingga ${by} ke kedua arah`,
      part: (by) => `hingga ${by} persen ke kedua arah`,
      range: (from, to) => `dari ${from} sampai ${to}`,
      drawn: '; jika belum diketahui, diambil dari antara kedua batasnya',
    },
    observerKinds: { source: 'sumber', method: 'metode', informant: 'informan', coder: 'pengode' },
  },
};

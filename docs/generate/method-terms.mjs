/**
 * The terms of the method: in either language its name and what it is; where a concept page tells more, that page; and
 * `said`, where the dictionaries have a word for it, the place of that word in them.
 */
export const methodTerms = [
  {
    name: { en: 'case', id: 'kasus' },
    means: {
      en: 'One partnership as documented: facts and observations, each with its place in a source.',
      id: 'Satu kemitraan sebagaimana terdokumentasi: fakta dan pengamatan, masing-masing dengan tempatnya dalam sumber.',
    },
    page: 'facts',
  },
  {
    name: { en: 'framework', id: 'kerangka' },
    means: {
      en: 'One published model, declared as data, in one of a few forms.',
      id: 'Satu model terbitan yang dinyatakan sebagai data, dalam salah satu dari beberapa bentuk.',
    },
  },
  {
    name: { en: 'indicator', id: 'indikator' },
    means: {
      en: 'One question about a case, with what each level means and its source.',
      id: 'Satu pertanyaan tentang suatu kasus, dengan arti setiap tingkat dan sumbernya.',
    },
  },
  {
    name: { en: 'rubric', id: 'rubrik' },
    means: {
      en: 'What each level of an indicator means, so that two coders may give the same one.',
      id: 'Arti setiap tingkat suatu indikator, agar dua pengode dapat memberikan tingkat yang sama.',
    },
  },
  {
    name: { en: 'verdict', id: 'putusan' },
    means: {
      en: 'What a framework answers about a case, with what decided, the evidence, the source and what is unknown.',
      id: 'Jawaban suatu kerangka tentang suatu kasus, dengan apa yang menentukan, buktinya, sumbernya, dan apa yang belum diketahui.',
    },
  },
  {
    name: { en: 'assessment', id: 'penilaian' },
    means: {
      en: 'The verdicts of all frameworks on one case, and where they pull against each other.',
      id: 'Putusan semua kerangka atas satu kasus, beserta pertentangan di antara putusan-putusan itu.',
    },
    page: 'assessment',
  },
  {
    name: { en: 'observation', id: 'pengamatan' },
    means: {
      en: 'What one person told or judged about one indicator, with its evidence.',
      id: 'Apa yang disampaikan atau dinilai satu orang tentang satu indikator, dengan buktinya.',
    },
  },
  {
    name: { en: 'coder', id: 'pengode' },
    said: 'kinds.coder',
    means: { en: 'Who judges material.', id: 'Orang yang menilai bahan.' },
    page: 'coder-and-informant',
  },
  {
    name: { en: 'informant', id: 'informan' },
    said: 'kinds.informant',
    means: {
      en: 'A person who told something, named by a pseudonym.',
      id: 'Orang yang menyampaikan sesuatu, disebut dengan nama samaran.',
    },
    page: 'coder-and-informant',
  },
  {
    name: { en: 'in', id: 'terpenuhi' },
    code: "'in'",
    said: 'levelNames.in',
    means: {
      en: 'The highest level of an indicator: membership 1.',
      id: 'Tingkat tertinggi suatu indikator: keanggotaan 1.',
    },
    page: 'intervals',
  },
  {
    name: { en: 'mostly in', id: 'cenderung terpenuhi' },
    code: "'mostly-in'",
    said: 'levelNames.mostly-in',
    means: {
      en: 'A level of an indicator: membership 2/3.',
      id: 'Tingkat suatu indikator: keanggotaan 2/3.',
    },
    page: 'intervals',
  },
  {
    name: { en: 'mostly out', id: 'cenderung tidak terpenuhi' },
    code: "'mostly-out'",
    said: 'levelNames.mostly-out',
    means: {
      en: 'A level of an indicator: membership 1/3.',
      id: 'Tingkat suatu indikator: keanggotaan 1/3.',
    },
    page: 'intervals',
  },
  {
    name: { en: 'out', id: 'tidak terpenuhi' },
    code: "'out'",
    said: 'levelNames.out',
    means: {
      en: 'The lowest level of an indicator: membership 0.',
      id: 'Tingkat terendah suatu indikator: keanggotaan 0.',
    },
    page: 'intervals',
  },
  {
    name: { en: 'unknown', id: 'belum diketahui' },
    code: "'unknown'",
    said: 'unknown',
    means: {
      en: 'The material does not say; membership from 0 to 1. Unknown is not no.',
      id: 'Bahan tidak menyebutnya; keanggotaan dari 0 sampai 1. Belum diketahui bukan berarti tidak.',
    },
    page: 'unknown',
  },
  {
    name: { en: 'refused', id: 'menolak menjawab' },
    code: "'refused'",
    said: 'reserved.name.refused',
    means: {
      en: 'Somebody was asked and would not say; as little is known as of what is unknown.',
      id: 'Seseorang ditanya, tetapi tidak bersedia menjawab; yang diketahui sama sedikitnya dengan yang belum diketahui.',
    },
    page: 'unknown',
  },
  {
    name: { en: 'not applicable', id: 'tidak berlaku' },
    code: "'not-applicable'",
    said: 'reserved.name.not-applicable',
    means: {
      en: 'The question does not arise, for a reason that is noted; neither unknown nor no.',
      id: 'Pertanyaannya tidak timbul, dengan alasan yang dicatat; bukan belum diketahui dan bukan tidak.',
    },
    page: 'unknown',
  },
  {
    name: { en: 'membership', id: 'keanggotaan' },
    code: 'memberships',
    said: 'report.membership',
    means: {
      en: 'How far a case is in a type, from 0 to 1: the least met of what defines the type.',
      id: 'Seberapa jauh suatu kasus termasuk dalam suatu tipe, dari 0 sampai 1: yang paling kurang terpenuhi di antara penentunya.',
    },
    page: 'intervals',
  },
  {
    name: { en: 'interval', id: 'interval' },
    code: '{ lo, hi }',
    means: {
      en: 'The two bounds between which a number is known to lie.',
      id: 'Dua batas yang diketahui mengapit suatu bilangan.',
    },
    page: 'intervals',
  },
  {
    name: { en: 'margin', id: 'margin' },
    code: 'margin',
    means: {
      en: 'How far the nearest membership is from the line between in and out.',
      id: 'Jarak keanggotaan yang terdekat dari batas antara termasuk dan tidak.',
    },
    page: 'intervals',
  },
  {
    name: { en: 'maximum ambiguity', id: 'ambiguitas maksimum' },
    code: "'maximum-ambiguity'",
    means: {
      en: 'A membership that is known to be exactly 0.5, and goes neither way.',
      id: 'Keanggotaan yang diketahui tepat 0,5, dan tidak condong ke mana pun.',
    },
    page: 'intervals',
  },
  {
    name: { en: 'defining attribute', id: 'atribut penentu' },
    code: 'defining',
    means: {
      en: 'An attribute that makes a case a case of the type; all of them count, and the least decides.',
      id: 'Atribut yang menjadikan suatu kasus termasuk dalam tipenya; semuanya dihitung, dan yang terendah menentukan.',
    },
    page: 'defining-and-indicative',
  },
  {
    name: { en: 'indicative attribute', id: 'atribut penunjuk' },
    code: 'indicative',
    means: {
      en: 'An attribute that usually goes with a type, and never decides.',
      id: 'Atribut yang biasanya menyertai suatu tipe, dan tidak pernah menentukan.',
    },
    page: 'defining-and-indicative',
  },
  {
    name: { en: 'typicality', id: 'ketipikalan' },
    code: 'typicality',
    said: 'report.typicality',
    means: {
      en: 'The mean over the indicative attributes of a type.',
      id: 'Rata-rata atas atribut-atribut penunjuk suatu tipe.',
    },
    page: 'defining-and-indicative',
  },
  {
    name: { en: 'reading', id: 'pembacaan' },
    code: 'readings',
    means: {
      en: 'One of the ways in which the literature defines the types of a framework; a verdict has the outcome under each.',
      id: 'Salah satu cara kepustakaan menentukan tipe suatu kerangka; putusan memuat hasil menurut masing-masing.',
    },
    page: 'readings',
  },
  {
    name: { en: 'hybrid', id: 'hibrida' },
    code: "'hybrid'",
    means: {
      en: 'The outcome where a case is in several types at once; a finding.',
      id: 'Hasil bila suatu kasus termasuk dalam beberapa tipe sekaligus; suatu temuan.',
    },
    page: 'hybrid',
  },
  {
    name: { en: 'undetermined', id: 'belum tertentukan' },
    code: "'undetermined'",
    means: {
      en: 'The outcome where what is known does not decide; it lists what is still possible.',
      id: 'Hasil bila apa yang diketahui belum menentukan; di dalamnya tercantum apa yang masih mungkin.',
    },
    page: 'hybrid',
  },
  {
    name: { en: 'mixed', id: 'campuran' },
    code: "'mixed'",
    means: {
      en: 'The outcome of a profile of which no column fits every answered row; a finding.',
      id: 'Hasil suatu profil bila tidak ada kolom yang cocok dengan semua baris terjawab; suatu temuan.',
    },
    page: 'profiles',
  },
  {
    name: { en: 'in (of a type)', id: 'termasuk' },
    code: "'certain'",
    said: 'status.certain',
    means: {
      en: 'The status of a type whose membership is surely above 0.5.',
      id: 'Kedudukan suatu tipe yang keanggotaannya pasti di atas 0,5.',
    },
    page: 'hybrid',
  },
  {
    name: { en: 'out (of a type)', id: 'tidak termasuk' },
    code: "'excluded'",
    said: 'status.excluded',
    means: {
      en: 'The status of a type whose membership is surely below 0.5.',
      id: 'Kedudukan suatu tipe yang keanggotaannya pasti di bawah 0,5.',
    },
    page: 'hybrid',
  },
  {
    name: { en: 'open', id: 'terbuka' },
    code: "'possible'",
    said: 'status.possible',
    means: {
      en: 'The status of a type that may be in or out.',
      id: 'Kedudukan suatu tipe yang mungkin termasuk dan mungkin tidak.',
    },
    page: 'hybrid',
  },
  {
    name: { en: 'finding', id: 'temuan' },
    code: 'findings',
    means: {
      en: 'What a rule comes to: met, not met, cannot tell or not applicable.',
      id: 'Hasil suatu aturan: terpenuhi, tidak terpenuhi, belum dapat dipastikan, atau tidak berlaku.',
    },
    page: 'role-models',
  },
  {
    name: { en: 'cannot tell', id: 'belum dapat dipastikan' },
    code: "'cannot-tell'",
    said: 'findingOutcome.cannot-tell',
    means: {
      en: 'What a rule comes to where what it asks is unknown, or exactly 0.5.',
      id: 'Hasil suatu aturan bila apa yang dimintanya belum diketahui, atau tepat 0,5.',
    },
    page: 'role-models',
  },
  {
    name: { en: 'coverage', id: 'cakupan' },
    code: 'coverage',
    means: {
      en: 'How many of the questions that apply are answered.',
      id: 'Berapa dari pertanyaan yang berlaku telah terjawab.',
    },
    page: 'unknown',
  },
  {
    name: { en: 'as published', id: 'sebagaimana diterbitkan' },
    code: "'published'",
    said: 'basis.published',
    means: { en: 'A basis: a source says it so.', id: 'Suatu dasar: sumber menyatakannya demikian.' },
  },
  {
    name: { en: 'adapted from its sources', id: 'disesuaikan dari sumbernya' },
    code: "'adapted'",
    said: 'basis.adapted',
    means: {
      en: 'A basis: read off a source, worded or bounded by us.',
      id: 'Suatu dasar: dibaca dari sumber, dengan kata-kata atau batas dari kami.',
    },
  },
  {
    name: { en: 'ours', id: 'dari kami' },
    code: "'ours'",
    said: 'basis.ours',
    means: { en: 'A basis: a decision of this library.', id: 'Suatu dasar: keputusan pustaka ini.' },
  },
  {
    name: { en: 'partner', id: 'mitra' },
    code: "'partner'",
    said: 'standings.partner',
    means: {
      en: 'A party of whom what is asked of partners is asked.',
      id: 'Pihak yang dikenai pertanyaan tentang mitra.',
    },
  },
  {
    name: { en: 'beneficiary', id: 'penerima manfaat' },
    code: "'beneficiary'",
    said: 'standings.beneficiary',
    means: {
      en: 'A party that receives, and is no partner.',
      id: 'Pihak yang menerima, dan bukan mitra.',
    },
  },
  {
    name: { en: 'triangulation', id: 'triangulasi' },
    code: 'triangulate',
    means: {
      en: 'What several observers say, joined by a stated rule.',
      id: 'Keterangan beberapa pengamat, digabungkan dengan aturan yang dinyatakan.',
    },
    page: 'triangulation',
  },
  {
    name: { en: 'conflict', id: 'konflik' },
    code: "'conflict'",
    said: 'standingOf.conflict',
    means: {
      en: 'Observers on both sides of 0.5: known to differ, and not the same as unknown.',
      id: 'Pengamat di kedua sisi 0,5: diketahui berbeda, dan tidak sama dengan belum diketahui.',
    },
    page: 'triangulation',
  },
  {
    name: { en: 'coorientation', id: 'koorientasi' },
    code: 'coorientation',
    means: {
      en: 'What each party holds against what it thinks that the other holds.',
      id: 'Pandangan setiap pihak dibandingkan dengan dugaannya tentang pandangan pihak lain.',
    },
    page: 'communication',
  },
  {
    name: { en: 'agreement between coders', id: 'kesepakatan antarpengode' },
    code: 'codingAgreement',
    means: {
      en: 'How far coders of the same material give the same levels.',
      id: 'Seberapa jauh pengode bahan yang sama memberikan tingkat yang sama.',
    },
    page: 'coding-agreement',
  },
  {
    name: { en: 'sensitivity', id: 'kepekaan' },
    code: 'sensitivity',
    means: {
      en: 'In which share of a stated design of other levels, thresholds or weights a verdict holds.',
      id: 'Dalam bagian berapa dari suatu rancangan tingkat, ambang, atau bobot lain suatu putusan bertahan.',
    },
    page: 'sensitivity',
  },
  {
    name: { en: 'calibration', id: 'kalibrasi' },
    code: 'calibrate',
    means: {
      en: 'A measured value turned into a membership by three declared anchors.',
      id: 'Nilai terukur yang diubah menjadi keanggotaan dengan tiga titik acuan yang dinyatakan.',
    },
    page: 'intervals',
  },
  {
    name: { en: 'case string', id: 'string kasus' },
    code: 'formatCaseString',
    means: {
      en: 'A verdict in one line, from which anyone computes it again.',
      id: 'Putusan dalam satu baris, yang memungkinkan siapa pun menghitungnya ulang.',
    },
    page: 'case-strings',
  },
  {
    name: { en: 'history', id: 'riwayat' },
    means: {
      en: 'What has happened in a procedure, event by event.',
      id: 'Apa yang telah terjadi dalam suatu prosedur, peristiwa demi peristiwa.',
    },
    page: 'procedures',
  },
  {
    name: { en: 'deadline', id: 'tenggat' },
    means: {
      en: 'By when an event of a procedure is due.',
      id: 'Kapan paling lambat suatu peristiwa dalam prosedur terjadi.',
    },
    page: 'procedures',
  },
  {
    name: { en: 'typology', id: 'tipologi' },
    code: "'typology'",
    said: 'form.typology',
    means: {
      en: 'A form: types that a case is in or not, each with what defines it.',
      id: 'Suatu bentuk: tipe-tipe yang mencakup suatu kasus atau tidak, masing-masing dengan penentunya.',
    },
    page: 'defining-and-indicative',
  },
  {
    name: { en: 'ladder', id: 'jenjang' },
    code: "'ladder'",
    said: 'form.ladder',
    means: {
      en: 'A form: rungs with criteria, of which the highest that is met is the place.',
      id: 'Suatu bentuk: anak tangga dengan kriteria; kedudukannya ialah yang tertinggi di antara yang terpenuhi.',
    },
    page: 'phases',
  },
  {
    name: { en: 'profile', id: 'profil' },
    code: "'profile'",
    said: 'form.profile',
    means: {
      en: 'A form: a table whose rows each say which columns fit.',
      id: 'Suatu bentuk: tabel yang setiap barisnya menunjukkan kolom mana yang cocok.',
    },
    page: 'profiles',
  },
  {
    name: { en: 'propositions', id: 'proposisi' },
    code: "'propositions'",
    said: 'form.propositions',
    means: {
      en: 'A form: rules of the shape “if this, then that”.',
      id: 'Suatu bentuk: aturan yang berbunyi “bila ini, maka itu”.',
    },
  },
  {
    name: { en: 'checklist', id: 'daftar periksa' },
    code: "'checklist'",
    said: 'form.checklist',
    means: {
      en: 'A form: grouped items that are in place or missing, some of them mandatory.',
      id: 'Suatu bentuk: butir berkelompok yang ada atau belum ada, sebagian di antaranya mutlak.',
    },
    page: 'checklists',
  },
  {
    name: { en: 'index', id: 'indeks' },
    code: "'index'",
    said: 'form.index',
    means: {
      en: 'A form: dimensions of scaled items, joined only by weights of the caller.',
      id: 'Suatu bentuk: dimensi-dimensi berisi butir berskala, yang digabungkan hanya dengan bobot dari pengguna.',
    },
    page: 'indices',
  },
  {
    name: { en: 'role model', id: 'model peran' },
    code: "'role-model'",
    said: 'form.role-model',
    means: {
      en: 'A form: pillars, the roles and duties that they hold, and what flows between them.',
      id: 'Suatu bentuk: pilar, peran dan tugas yang dipegangnya, dan apa yang mengalir di antaranya.',
    },
    page: 'role-models',
  },
  {
    name: { en: 'process', id: 'proses' },
    code: "'process'",
    said: 'form.process',
    means: {
      en: 'A form: phases and tasks, read off a case: how far it is and what was left out.',
      id: 'Suatu bentuk: fase dan tugas, yang dibaca dari suatu kasus: sudah sejauh mana, dan apa yang dilewati.',
    },
    page: 'processes',
  },
  {
    name: { en: 'procedure', id: 'prosedur' },
    code: "'procedure'",
    said: 'form.procedure',
    means: {
      en: 'A form: states, events, actors and deadlines, by which a history is read.',
      id: 'Suatu bentuk: kedudukan, peristiwa, pelaku, dan tenggat, yang menjadi ukuran pembacaan suatu riwayat.',
    },
    page: 'procedures',
  },
  {
    name: { en: 'catalogue', id: 'katalog' },
    code: "'catalogue'",
    said: 'form.catalogue',
    means: {
      en: 'A form: entries that are looked up, without a verdict.',
      id: 'Suatu bentuk: isi yang dirujuk, tanpa putusan.',
    },
    page: 'catalogues',
  },
  {
    name: { en: 'supporter', id: 'pendukung' },
    code: "'supporter'",
    said: 'standings.supporter',
    means: { en: 'A party that helps, and is no partner.', id: 'Pihak yang membantu, dan bukan mitra.' },
  },
  {
    name: { en: 'overseer', id: 'pengawas' },
    code: "'overseer'",
    said: 'standings.overseer',
    means: {
      en: 'A party that watches over others, and is no partner.',
      id: 'Pihak yang mengawasi pihak lain, dan bukan mitra.',
    },
  },
];

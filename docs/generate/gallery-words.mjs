/** What stands above the pictures. */
export const intro = [
  'Every chart that `toVegaLite` gives, in English and in Indonesian, with the code that makes it: run from a clone, each module exports `drawn(locale)`. Published cases come from [the cases](../cases/README.md); companies and histories are invented. What a fill tells, a shape or a word tells as well, so that the pictures can be read in grey. What each of them means stands in [Words and pictures](../concepts/pictures.md).',
  'Setiap bagan yang diberikan `toVegaLite`, dalam bahasa Inggris dan bahasa Indonesia, beserta kode pembuatnya: bila dijalankan dari salinan repositori, tiap modul mengekspor `drawn(locale)`. Kasus terbitan berasal dari [daftar kasus](../cases/README.md); perusahaan dan riwayat di sini rekaan. Apa yang disampaikan warna disampaikan pula oleh bentuk atau kata, sehingga gambar dapat dibaca dalam warna abu-abu.',
];

const both = (en, id) => ({ en, id });
const text = (title, shows, read) => ({ title, shows, read });

/** What each chart is called, what it shows and how it is read. */
export const words = {
  memberships: both(
    text(
      'Memberships of a typology',
      '**Shows** how far a partnership belongs to each type, from 0 (out) to 1 (in).',
      '**Read it** row by row. A dot is a known membership; a tinted box is a span somewhere in which it lies; a broken frame is not known at all, and no large value. The small triangles beneath are the typicality, which decides nothing. Right of the middle is in, left of it is out. The words at the end say how the type stands.',
    ),
    text(
      'Keanggotaan dalam tipologi',
      '**Menunjukkan** sejauh mana sebuah kemitraan termasuk tiap model, dari 0 (tidak termasuk) sampai 1 (termasuk).',
      '**Cara membaca**: baris demi baris. Titik adalah keanggotaan yang diketahui; kotak berwarna muda adalah rentang tempat keanggotaan itu berada; bingkai putus-putus berarti belum diketahui sama sekali, bukan nilai yang besar. Segitiga kecil di bawahnya adalah ketipikalan, yang tidak ikut menentukan. Di kanan garis tengah berarti termasuk, di kirinya tidak. Kata-kata di ujung baris menyebut kedudukan model itu.',
    ),
  ),
  ladder: both(
    text(
      'Ladder',
      '**Shows** where one group stands on a ladder, the highest rung at the top.',
      '**Read it** by the marks and the words: a rung that is met, one that is not, and one that may be. In a partial order the rungs stand beneath each other without being ranked, and the picture says so.',
    ),
    text(
      'Jenjang',
      '**Menunjukkan** kedudukan satu kelompok pada sebuah jenjang, jenjang tertinggi di atas.',
      '**Cara membaca**: melalui tanda dan kata, yaitu jenjang yang terpenuhi, yang tidak, dan yang mungkin. Dalam urutan parsial jenjang-jenjang itu ditulis bersusun tanpa peringkat, dan gambar menyatakannya.',
    ),
  ),
  stages: both(
    text(
      'Stages in a partial order',
      '**Shows** names that may hold at once, of which only some orderings are stated.',
      '**Read it** as a list: without the sides of a ladder, since the place of a rung tells no order here.',
    ),
    text(
      'Tahap dalam urutan parsial',
      '**Menunjukkan** sebutan yang dapat berlaku bersamaan, dan hanya sebagian urutannya dinyatakan.',
      '**Cara membaca**: sebagai daftar, tanpa tiang tangga, karena letak sebuah tahap di sini tidak menyatakan urutan.',
    ),
  ),
  grid: both(
    text(
      'Profile',
      '**Shows** a profile: its rows, its columns, and which columns each row leaves.',
      '**Read it** downwards: the column that fits every answered row is where the case is placed. Rows that point to different columns make it mixed. A row that nobody answered rules nothing out.',
    ),
    text(
      'Profil',
      '**Menunjukkan** sebuah profil: baris, kolom, dan kolom yang disisakan oleh tiap baris.',
      '**Cara membaca**: ke bawah, kolom yang cocok dengan semua baris terjawab adalah tempat kasus itu. Baris yang menunjuk kolom berbeda menjadikannya campuran. Baris yang tidak dijawab tidak menyingkirkan kolom mana pun.',
    ),
  ),
  components: both(
    text(
      'Components of a checklist or an index',
      '**Shows** for each group or dimension how much of it is in place, from 0 to 1, and how many of its questions are answered.',
      '**Read it** as spans: what is unknown keeps a box long. The groups are not added up, and no shape is made of them: [bars, not a radar](../decisions/bars-not-a-radar.md).',
    ),
    text(
      'Komponen daftar periksa atau indeks',
      '**Menunjukkan** untuk tiap kelompok atau dimensi sejauh mana isinya terpenuhi, dari 0 sampai 1, dan berapa pertanyaannya yang terjawab.',
      '**Cara membaca**: sebagai rentang; yang belum diketahui membuat kotaknya tetap panjang. Kelompok-kelompok itu tidak dijumlahkan dan tidak digambar sebagai satu bidang.',
    ),
  ),
  findings: both(
    text(
      'Findings',
      '**Shows** each rule of a set of propositions, a role model or a process, and how it turns out.',
      '**Read it** by mark and word: met, not met, cannot be told, does not apply. A rule that cannot be told is neither met nor broken.',
    ),
    text(
      'Temuan',
      '**Menunjukkan** tiap aturan dari serangkaian proposisi, model peran, atau proses, beserta hasilnya.',
      '**Cara membaca**: melalui tanda dan kata, yaitu terpenuhi, tidak terpenuhi, belum dapat dipastikan, tidak berlaku. Aturan yang belum dapat dipastikan tidak berarti terpenuhi dan tidak berarti dilanggar.',
    ),
  ),
  'heat-map': both(
    text(
      'Heat map of cases by frameworks',
      '**Shows** what several frameworks find in several cases, side by side.',
      '**Read it** cell by cell: the words are the answer, the disc is how much decides it: full, half, or empty. Where a framework is about one party at a time, the cell says how many verdicts there are, and none stands for the others. Rows and columns have no rank, and nothing is added up.',
    ),
    text(
      'Peta kasus menurut kerangka',
      '**Menunjukkan** temuan beberapa kerangka pada beberapa kasus secara berdampingan.',
      '**Cara membaca**: kotak demi kotak; kata-katanya adalah jawaban, dan lingkarannya menunjukkan seberapa jauh jawaban itu sudah ditentukan: penuh, setengah, atau kosong. Bila sebuah kerangka menyoroti satu pihak setiap kali, kotaknya menyebut jumlah putusan, dan tidak satu pun mewakili yang lain. Baris dan kolom tidak berperingkat, dan tidak ada yang dijumlahkan.',
    ),
  ),
  agreement: both(
    text(
      'Agreement between coders',
      '**Shows** by framework how far coders agree on whether there is anything to code, and on the level where two found one.',
      '**Read it** line by line: the mark is the coefficient, the line its interval, and the words give both with the number of units. Fewer than 20 units are told. A coefficient that is not defined has no mark, and says why. No line is drawn between enough and too little.',
    ),
    text(
      'Kesepakatan antarpengode',
      '**Menunjukkan** menurut kerangka sejauh mana pengode sepakat tentang ada tidaknya yang dapat dikode, dan tentang tingkatnya bila dua pengode menemukannya.',
      '**Cara membaca**: garis demi garis; tandanya adalah koefisien, garisnya adalah selang, dan kata-katanya menyebut keduanya beserta jumlah satuan. Satuan yang kurang dari 20 dinyatakan. Koefisien yang tidak terdefinisi tidak bertanda dan disebut sebabnya. Tidak ditarik batas antara cukup dan kurang.',
    ),
  ),
  network: both(
    text(
      'Who tells whom',
      '**Shows** the parties of a case on a circle, in the order of the case, and what its communications say of either way between two of them.',
      '**Read it** by the heads of the lines: full where it is told, hollow where it may be, none where it surely is not. Where a party stands means nothing. A line that is not there is unknown, unless the case declares its list complete.',
    ),
    text(
      'Siapa memberi tahu siapa',
      '**Menunjukkan** pihak-pihak sebuah kasus pada sebuah lingkaran, menurut urutan kasus, dan apa yang dinyatakan komunikasinya tentang tiap arah di antara dua pihak.',
      '**Cara membaca**: melalui kepala garis, yaitu penuh bila disampaikan, kosong bila mungkin disampaikan, dan tanpa kepala bila pasti tidak. Letak suatu pihak tidak berarti apa-apa. Garis yang tidak ada berarti tidak diketahui, kecuali kasus menyatakan daftarnya lengkap.',
    ),
  ),
  bars: both(
    text(
      'Planned and realised money',
      '**Shows** what was planned beside what was realised, by company, field, place or period.',
      '**Read it** by pairs: a hollow bar was planned, a full one realised; the words give the exact amount. What no record states has no bar, and is not zero.',
    ),
    text(
      'Dana rencana dan realisasi',
      '**Menunjukkan** yang direncanakan di samping yang direalisasikan, menurut perusahaan, bidang, lokasi, atau periode.',
      '**Cara membaca**: berpasangan; batang kosong adalah rencana, batang penuh adalah realisasi, dan kata-katanya menyebut jumlah yang tepat. Yang tidak disebutkan dalam catatan tidak berbatang, dan bukan nol.',
    ),
  ),
  lorenz: both(
    text(
      'Lorenz curve',
      '**Shows** how unequally money is spread, here over companies, with the Gini coefficient in the title.',
      '**Read it** from the left: the share of the money that the companies which gave least gave together. The farther the curve lies below the broken line, the more unequal.',
    ),
    text(
      'Kurva Lorenz',
      '**Menunjukkan** ketimpangan sebaran dana, di sini menurut perusahaan, dengan koefisien Gini pada judulnya.',
      '**Cara membaca**: dari kiri; bagian dana yang diberikan bersama oleh perusahaan yang memberi paling sedikit. Makin jauh kurva di bawah garis putus-putus, makin timpang.',
    ),
  ),
  timeline: both(
    text(
      'Timeline of a history',
      '**Shows** the events of a history by a procedure, what was due when, and the day as of which it is read.',
      '**Read it** from left to right: a dot is a day, a thick line the days that an event may be of. A hollow shape is a due date, and the words say whether it was kept. An event without a date has a row and no dot.',
    ),
    text(
      'Lini masa sebuah riwayat',
      '**Menunjukkan** peristiwa sebuah riwayat menurut prosedurnya, tenggatnya, dan tanggal pembacaannya.',
      '**Cara membaca**: dari kiri ke kanan; titik adalah satu hari, garis tebal adalah hari-hari yang mungkin. Bentuk kosong adalah tenggat, dan kata-katanya menyebut apakah tenggat itu ditepati. Peristiwa tanpa tanggal mempunyai baris tanpa titik.',
    ),
  ),
};

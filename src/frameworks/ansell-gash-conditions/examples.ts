import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { ansellGashConditions } from './definition.js';

/** The conditions of Ansell and Gash in passages for coders. Ours: nobody named in them exists. */
export const ansellGashConditionsExamples: ExamplesOf<typeof ansellGashConditions> = {
  'public-initiator': {
    example: {
      en: 'The district planning agency wrote the terms of reference and called the others to the first meeting.',
      id: 'Badan perencanaan kabupaten menulis kerangka acuan dan mengundang pihak lain ke pertemuan pertama.',
    },
    counterExample: {
      en: 'The regent opens every meeting, but it was the growers who founded the forum, and the district office joined in its second year.',
      id: 'Bupati membuka setiap pertemuan, tetapi pendiri forum adalah para petani, dan kantor kabupaten baru bergabung pada tahun kedua.',
    },
  },
  'non-state-participants': {
    example: {
      en: 'Beside three offices of the district the palm growers’ union, the port firm and two congregations are members, each in its own name.',
      id: 'Di samping tiga dinas kabupaten, serikat petani sawit, perusahaan pelabuhan, dan dua jemaat menjadi anggota, masing-masing atas namanya sendiri.',
    },
    counterExample: {
      en: 'Traders and residents can be seen in the photographs, but they came as guests to two ceremonies; in the sittings there are offices of the district alone.',
      id: 'Pedagang dan warga terlihat dalam foto, tetapi mereka datang sebagai tamu pada dua upacara; dalam sidang hanya ada dinas kabupaten.',
    },
  },
  'direct-decision': {
    example: {
      en: 'The minutes show nine decisions of the year, each of them taken by the office and the delegates of residents and firms together.',
      id: 'Notula memuat sembilan keputusan tahun itu, masing-masing diambil bersama oleh dinas serta utusan warga dan perusahaan.',
    },
    counterExample: {
      en: 'What the delegates think is gathered with care and printed in an annex, but the office takes the decisions by itself, afterwards.',
      id: 'Pendapat para utusan dihimpun dengan teliti dan dicetak dalam lampiran, tetapi dinas mengambil keputusannya sendiri sesudahnya.',
    },
  },
  'formal-forum': {
    example: {
      en: 'A decree of the regent names the forum, its members and its tasks, and the members have met in the first week of every second month.',
      id: 'Keputusan bupati menyebut forum itu, anggotanya, dan tugasnya, dan para anggota bertemu pada minggu pertama setiap dua bulan.',
    },
    counterExample: {
      en: 'The decree names forty members and a chair, but in the three years since it was signed they have met once.',
      id: 'Surat keputusan itu menyebut empat puluh anggota dan seorang ketua, tetapi dalam tiga tahun sejak ditandatangani mereka baru sekali bertemu.',
    },
  },
  'consensus-orientation': {
    example: {
      en: 'On tariff and route, which were what mattered, nobody counted hands: the chair called sitting after sitting until the last objection had been answered.',
      id: 'Mengenai tarif dan trayek, dua hal yang paling penting, tidak ada yang menghitung suara: ketua membuka sidang demi sidang sampai keberatan terakhir terjawab.',
    },
    counterExample: {
      en: 'Everybody is asked for comments and the minutes say that it was agreed, but whatever is disputed is put to the vote the same evening.',
      id: 'Semua dimintai tanggapan dan notula menyebut telah disepakati, tetapi apa pun yang diperdebatkan diputuskan dengan pemungutan suara pada malam itu juga.',
    },
  },
  'public-purpose': {
    example: {
      en: 'What they draw up together is the drinking water plan of the district.',
      id: 'Yang mereka susun bersama adalah rencana air minum kabupaten.',
    },
    counterExample: {
      en: 'The forum sits in the town hall and an official keeps its minutes, but what it settles is how six hotels share the costs of their advertising.',
      id: 'Forum bersidang di balai kota dan seorang pegawai membuat notulanya, tetapi yang diputuskannya adalah pembagian biaya iklan enam hotel.',
    },
  },
  'power-imbalance': {
    example: {
      en: 'The mining firm has the land, the money and the one laboratory; it writes the plans, and the villages have nothing to put against them.',
      id: 'Perusahaan tambang memiliki lahan, dana, dan satu-satunya laboratorium; rencananya ditulis perusahaan, dan desa tidak memiliki apa pun untuk mengimbanginya.',
    },
    counterExample: {
      en: 'The firm has more money and more staff, but it cannot begin without the consent of the villages and the district, and both have already sent its plan back.',
      id: 'Perusahaan memiliki dana dan pegawai lebih banyak, tetapi tidak dapat memulai tanpa persetujuan desa dan kabupaten, dan keduanya pernah mengembalikan rencananya.',
    },
  },
  'weaker-participation': {
    example: {
      en: 'The waste pickers have an association with two elected delegates; they get the papers in plain words a week before, and have spoken on every point that touches them.',
      id: 'Para pemulung mempunyai paguyuban dengan dua utusan terpilih; mereka menerima bahan dalam bahasa sederhana seminggu sebelumnya, dan telah berbicara dalam setiap pokok yang menyangkut mereka.',
    },
    counterExample: {
      en: 'Two waste pickers sit at the table every time, but the papers are in the language of engineers, and neither of them has spoken yet.',
      id: 'Dua orang pemulung selalu duduk di meja sidang, tetapi bahannya berbahasa insinyur, dan keduanya belum pernah berbicara.',
    },
  },
  empowerment: {
    example: {
      en: 'The charter commits the members to support the smallest of them, and out of a fund made for this their travel, an adviser and a yearly course are paid.',
      id: 'Piagam memuat komitmen para anggota untuk mendukung anggota terkecil, dan dari dana yang dibentuk untuk itu dibiayai perjalanan, seorang pendamping, dan kursus tahunan mereka.',
    },
    counterExample: {
      en: 'A whole page of the charter is about strengthening the smallest members, but no adviser, no course and no money has come of it.',
      id: 'Satu halaman penuh dalam piagam membahas penguatan anggota terkecil, tetapi belum ada pendamping, kursus, maupun dana yang menyusul.',
    },
  },
  'alternative-venues': {
    example: {
      en: 'While the talks go on, the federation of growers has brought the same matter before the administrative court, and the court has begun to hear it.',
      id: 'Sementara pembicaraan berlangsung, federasi petani membawa urusan yang sama ke pengadilan tata usaha negara, dan pengadilan mulai memeriksanya.',
    },
    counterExample: {
      en: 'One member keeps saying that there is always the court, but a suit would take years and cost more than the matter is worth, and nobody knows of another way.',
      id: 'Seorang anggota terus mengatakan bahwa pengadilan selalu ada, tetapi gugatan akan memakan waktu bertahun-tahun dengan biaya melebihi nilai perkaranya, dan tidak ada yang tahu jalan lain.',
    },
  },
  interdependence: {
    example: {
      en: 'The water company says it outright: whatever we build, without the upstream villages we get no clean water into it.',
      id: 'Perusahaan air mengatakannya dengan terang: apa pun yang kami bangun, tanpa desa-desa di hulu tidak ada air bersih yang masuk.',
    },
    counterExample: {
      en: 'The water company calls the villages useful allies, but adds that its new filter will do if they leave.',
      id: 'Perusahaan air menyebut desa-desa itu sekutu yang berguna, tetapi menambahkan bahwa saringan barunya sudah cukup seandainya mereka pergi.',
    },
  },
  'exclusive-forum': {
    example: {
      en: 'The hauliers say that they sit here because nowhere else is the permit dealt with; on the day that the province opens a desk for it, they are gone.',
      id: 'Para pengusaha angkutan mengatakan bahwa mereka duduk di sini karena izin itu tidak diurus di tempat lain; begitu provinsi membuka loket untuk itu, mereka akan pergi.',
    },
    counterExample: {
      en: 'At present the permit is dealt with in this forum alone, but hauliers and villages say that they need each other’s road and labour whoever deals with it.',
      id: 'Saat ini izin itu hanya diurus di forum ini, tetapi pengusaha angkutan dan desa mengatakan bahwa mereka saling memerlukan jalan dan tenaga, siapa pun yang mengurus izinnya.',
    },
  },
  'outside-respect': {
    example: {
      en: 'Before the first sitting the sponsors called on the provincial office and the river authority, and both wrote that they will abide by what the forum settles.',
      id: 'Sebelum sidang pertama para sponsor mendatangi kantor provinsi dan balai sungai, dan keduanya menyatakan secara tertulis akan mengikuti hasil forum.',
    },
    counterExample: {
      en: 'The sponsors once asked the provincial office whether it would abide by the outcome, but went home without an answer and left it there.',
      id: 'Para sponsor pernah menanyakan kepada kantor provinsi apakah hasil forum akan diikuti, tetapi pulang tanpa jawaban dan tidak melanjutkannya.',
    },
  },
  'prior-antagonism': {
    example: {
      en: 'For twelve years villages and plantation had blocked each other’s roads and met in court before they sat down at this table.',
      id: 'Selama dua belas tahun desa dan perkebunan saling menutup jalan dan bertemu di pengadilan sebelum duduk di meja ini.',
    },
    counterExample: {
      en: 'There was a quarrel about the boundary, but it was settled ten years ago with a stone and a signature, and they have shared the ferry ever since.',
      id: 'Pernah ada perselisihan tentang batas lahan, tetapi sudah selesai sepuluh tahun lalu dengan sebuah patok dan tanda tangan, dan sejak itu mereka berbagi perahu penyeberangan.',
    },
  },
  trust: {
    example: {
      en: 'On the cooperative’s word alone the mill kept its price through the bad harvest, and for the mill’s word the cooperative turned down a higher offer.',
      id: 'Hanya dengan memegang ucapan koperasi, penggilingan mempertahankan harganya sepanjang panen yang buruk, dan demi ucapan penggilingan, koperasi menolak tawaran yang lebih tinggi.',
    },
    counterExample: {
      en: 'They are polite to each other and sign whatever is laid before them, but each brings its own scales and has the figures of the other checked.',
      id: 'Mereka saling bersikap sopan dan menandatangani apa pun yang disodorkan, tetapi masing-masing membawa timbangan sendiri dan memeriksa ulang angka pihak lain.',
    },
  },
  'trust-building': {
    example: {
      en: 'Before any figure was spoken of, four paid months went into visits to each other’s villages and meals together, and a day a month is kept for that until today.',
      id: 'Sebelum satu angka pun dibicarakan, empat bulan yang dibiayai dipakai untuk saling berkunjung ke desa dan makan bersama, dan sampai kini satu hari setiap bulan disediakan untuk itu.',
    },
    counterExample: {
      en: 'Every speech is about trust, but after one breakfast together the sittings went straight to the tariff.',
      id: 'Setiap pidato berbicara tentang kepercayaan, tetapi setelah satu kali sarapan bersama, sidang langsung membahas tarif.',
    },
  },
  conflict: {
    example: {
      en: 'Over the dump they shout each other down; three sittings in a row were broken off, and no work has been done on the plan since.',
      id: 'Mengenai tempat pembuangan mereka saling membentak; tiga sidang berturut-turut terhenti di tengah jalan, dan sejak itu rencananya tidak lagi dikerjakan.',
    },
    counterExample: {
      en: 'They hold opposite views on the dump and say so in every sitting, but calmly, and each answers what the other has said.',
      id: 'Pandangan mereka tentang tempat pembuangan bertolak belakang dan dikemukakan dalam setiap sidang, tetapi dengan tenang, dan masing-masing menjawab apa yang dikatakan pihak lain.',
    },
  },
  'honest-broker': {
    example: {
      en: 'A retired judge from another island leads the talks, and each side, asked alone, says that it accepts and trusts her.',
      id: 'Seorang hakim purnabakti dari pulau lain memimpin pembicaraan, dan setiap pihak, ketika ditanya sendiri-sendiri, mengatakan menerima dan memercayainya.',
    },
    counterExample: {
      en: 'A professional mediator leads the talks, but he was picked by the company without the others, and the villages do not speak openly before him.',
      id: 'Seorang mediator profesional memimpin pembicaraan, tetapi ia ditunjuk perusahaan tanpa pihak lain, dan desa tidak berbicara terbuka di hadapannya.',
    },
  },
  'organic-leader': {
    example: {
      en: 'From the first sitting on everybody listened to the head of the fishers’ association, and firm, villages and offices alike say that they trust her and go where she leads.',
      id: 'Sejak sidang pertama semua mendengarkan ketua paguyuban nelayan, dan perusahaan, desa, maupun dinas sama-sama mengatakan memercayainya dan mengikuti arahannya.',
    },
    counterExample: {
      en: 'The head of the fishers’ association speaks well and her members follow her, but neither the firm nor the upland villages trust her.',
      id: 'Ketua paguyuban nelayan pandai berbicara dan diikuti anggotanya, tetapi perusahaan maupun desa-desa di hulu tidak memercayainya.',
    },
  },
  'small-wins': {
    example: {
      en: 'After three months the first two wells were clean, and at the sitting every side said that this was what they had done together.',
      id: 'Setelah tiga bulan dua sumur pertama sudah bersih, dan dalam sidang setiap pihak mengatakan bahwa itulah hasil kerja mereka bersama.',
    },
    counterExample: {
      en: 'In the plan the first clean well is called an early success, but no date was agreed on for it, and so far it is something that everybody hopes for.',
      id: 'Dalam rencana, sumur bersih pertama disebut keberhasilan awal, tetapi belum ada tanggal yang disepakati untuk itu, dan sejauh ini baru menjadi harapan semua orang.',
    },
  },
  mandate: {
    example: {
      en: 'A regulation of the ministry sets up the team and names every member of it; none of them was asked.',
      id: 'Peraturan menteri membentuk tim itu dan menyebut setiap anggotanya; tidak seorang pun ditanya lebih dahulu.',
    },
    counterExample: {
      en: 'A letter of the ministry recommends such teams and praises those that there are, but each member of this one came because it wanted to.',
      id: 'Surat kementerian menyarankan tim semacam itu dan memuji yang sudah ada, tetapi setiap anggota tim ini datang atas kemauan sendiri.',
    },
  },
  commitment: {
    example: {
      en: 'The traders had spoken for another site; since the forum chose this one, it is they who defend the choice in the market.',
      id: 'Para pedagang semula menginginkan lokasi lain; sejak forum memilih lokasi ini, merekalah yang membela pilihan itu di pasar.',
    },
    counterExample: {
      en: 'The traders miss no sitting, but their delegate says that he comes so as not to be left out, and he tells nobody in the market what was settled.',
      id: 'Para pedagang tidak pernah absen dari sidang, tetapi utusannya mengatakan bahwa ia datang supaya tidak tertinggal, dan ia tidak menyampaikan hasil sidang kepada siapa pun di pasar.',
    },
  },
  'inclusive-forum': {
    example: {
      en: 'Everybody who draws water from the river was listed, from the brick makers to the uppermost hamlet, and each of them was invited and has a delegate at the table.',
      id: 'Semua pemakai air sungai didata, dari pembuat bata sampai dusun paling hulu, dan masing-masing diundang serta mempunyai utusan di meja sidang.',
    },
    counterExample: {
      en: 'Forty organisations were invited and the hall was full, but the two hamlets that drink from the river were not among them.',
      id: 'Empat puluh organisasi diundang dan ruangan penuh, tetapi dua dusun yang minum dari sungai itu tidak termasuk.',
    },
  },
  'transparent-rules': {
    example: {
      en: 'Two pages on the wall of the hall say who speaks when and how a decision comes about; every sitting goes by them, and any member can say where each matter stands.',
      id: 'Dua halaman di dinding balai menyebut siapa berbicara kapan dan bagaimana keputusan diambil; setiap sidang mengikutinya, dan anggota mana pun dapat mengatakan sudah sampai di mana setiap urusan.',
    },
    counterExample: {
      en: 'There are sixty pages of rules of procedure, but the secretary keeps them, few members have seen them, and the order of business changes from sitting to sitting.',
      id: 'Ada enam puluh halaman tata tertib, tetapi disimpan sekretaris, hanya sedikit anggota yang pernah melihatnya, dan urutan acara berganti dari sidang ke sidang.',
    },
  },
  'face-to-face-dialogue': {
    example: {
      en: 'Beside what they send each other in writing, they sit around one table every fortnight, and all of them ask and all of them answer.',
      id: 'Selain saling berkirim tulisan, mereka duduk mengelilingi satu meja setiap dua minggu, dan semuanya bertanya serta semuanya menjawab.',
    },
    counterExample: {
      en: 'They come together in one room every month, but in order to be shown the figures of the programme office, and then they part.',
      id: 'Mereka berkumpul dalam satu ruangan setiap bulan, tetapi untuk disuguhi angka dari kantor program, lalu bubar.',
    },
  },
  'shared-understanding': {
    example: {
      en: 'Asked apart, the firm, the villages and the office gave nearly the same answer: the slides come from the cleared slope, and together they can replant its upper third.',
      id: 'Ditanya secara terpisah, perusahaan, desa, dan dinas memberi jawaban yang hampir sama: longsor berasal dari lereng yang digunduli, dan bersama-sama mereka dapat menanami kembali sepertiga bagian atasnya.',
    },
    counterExample: {
      en: 'All of them speak of the problem of the slope, but the firm means the rain and the villages mean the clearing, and on what can be done they agree in little more than the word.',
      id: 'Semuanya berbicara tentang masalah lereng, tetapi perusahaan memaksudkan hujan dan desa memaksudkan penggundulan, dan tentang apa yang dapat dilakukan, kesepakatan mereka hampir tidak lebih dari sebutan itu.',
    },
  },
};

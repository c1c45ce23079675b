import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { collaborativeManagerRoles } from './definition.js';

/** The roles of the manager in passages for coders. Ours: nobody who acts in them exists. */
export const collaborativeManagerRolesExamples: ExamplesOf<typeof collaborativeManagerRoles> = {
  convener: {
    example: {
      en: 'The manager of the cocoa alliance wrote to exporters, growers and the research station, brought them to one table in May, and closed only when each could say what the alliance is for.',
      id: 'Manajer aliansi kakao menyurati eksportir, petani, dan balai penelitian, mempertemukan mereka pada bulan Mei, dan menutup rapat setelah masing-masing dapat menyebut tujuan aliansi.',
    },
    counterExample: {
      en: 'The manager of the cocoa alliance has a mailing list of all actors and forwards the news to it, but they have never met, and each of them expects something else.',
      id: 'Manajer aliansi kakao memiliki milis semua aktor dan meneruskan berita ke sana, tetapi mereka belum pernah bertemu, dan harapan masing-masing berbeda.',
    },
  },
  mediator: {
    example: {
      en: 'The coordinator had boat owners and cold store draw up which of them needs the other for what, and settled their dispute about prices in three evenings; they trade again.',
      id: 'Koordinator mengajak pemilik kapal dan gudang pendingin merinci siapa membutuhkan siapa untuk apa, dan menyelesaikan sengketa harga mereka dalam tiga malam; keduanya kembali berdagang.',
    },
    counterExample: {
      en: 'The coordinator belongs to a registered mediation office and says so on her card; in the alliance she keeps the accounts, and disputes are carried to the court.',
      id: 'Koordinator terdaftar pada kantor mediasi dan mencantumkannya di kartu nama; dalam aliansi ia mengurus pembukuan, dan sengketa dibawa ke pengadilan.',
    },
  },
  catalyst: {
    example: {
      en: 'The manager walks through the workshops with the actors to find out what goes wrong, brings in people who have solved the like, and three firms have changed their way of working since.',
      id: 'Manajer menyusuri bengkel-bengkel bersama para aktor untuk menemukan masalah, mendatangkan orang yang pernah menyelesaikan hal serupa, dan sejak itu tiga usaha mengubah cara kerjanya.',
    },
    counterExample: {
      en: 'The manager speaks at every meeting of change and disruption, but work goes on from a list that is four years old, and nothing new has been looked for.',
      id: 'Manajer berbicara tentang perubahan dan disrupsi pada setiap rapat, tetapi pekerjaan mengikuti daftar berumur empat tahun, dan tidak ada hal baru yang dicari.',
    },
  },
  'convener.motivate': {
    example: {
      en: 'The secretary of the alliance visited the eight smallest growers, taught them to read the price sheet and gave each an item of the agenda to present; all eight now speak in the meetings.',
      id: 'Sekretaris aliansi mendatangi delapan petani terkecil, mengajari mereka membaca lembar harga, dan memberi masing-masing satu mata acara untuk disampaikan; kini kedelapannya berbicara dalam rapat.',
    },
    counterExample: {
      en: 'The secretary of the alliance paid the small growers for coming; they sit in the last row, sign for the money and talk to nobody.',
      id: 'Sekretaris aliansi membayar petani kecil agar hadir; mereka duduk di baris terakhir, menandatangani penerimaan uang, dan tidak berbicara dengan siapa pun.',
    },
  },
  'convener.start-agenda': {
    example: {
      en: 'It was the manager who, after two years of talk, put four items on paper, sent them round on 3 March and opened the first session on them.',
      id: 'Setelah dua tahun sekadar wacana, manajerlah yang menuliskan empat mata acara, mengedarkannya pada 3 Maret, dan membuka sidang pertama tentangnya.',
    },
    counterExample: {
      en: 'The manager has been drafting an agenda since the beginning of the year and asks for patience; the actors have begun to meet on items that the largest buyer set.',
      id: 'Manajer sejak awal tahun masih menyusun agenda dan meminta kesabaran; para aktor sudah mulai bertemu dengan agenda dari pembeli terbesar.',
    },
  },
  'convener.clarify-process': {
    example: {
      en: 'At the start the manager drew on the wall who decides what, in which order and until when, and answered questions until none was left; the photograph hangs in the office.',
      id: 'Pada awal, manajer menggambar di dinding siapa memutuskan apa, urutannya, dan batas waktunya, serta menjawab sampai tidak ada lagi pertanyaan; fotonya terpasang di kantor.',
    },
    counterExample: {
      en: 'The manager handed out a flow chart of thirty boxes from another programme; asked what comes next, neither the actors nor he could tell.',
      id: 'Manajer membagikan bagan alir berisi tiga puluh kotak dari program lain; ketika ditanya apa langkah berikutnya, baik para aktor maupun ia sendiri tidak dapat menjawab.',
    },
  },
  'convener.shared-understanding': {
    example: {
      en: 'The manager had every actor write down the goal on a card, laid the cards side by side, and worked on them with all until one sentence was left that each explained in the same way.',
      id: 'Manajer meminta setiap aktor menulis tujuan pada kartu, menjajarkan kartu-kartu itu, dan membahasnya bersama sampai tersisa satu kalimat yang dijelaskan semua aktor dengan cara yang sama.',
    },
    counterExample: {
      en: 'The manager read the goal out and nobody objected, which was noted as consent; in the corridor the hospital spoke of cheaper drugs, and the herbalists of a licence.',
      id: 'Manajer membacakan tujuan dan tidak ada yang berkeberatan, lalu dicatat sebagai persetujuan; di lorong, rumah sakit berbicara tentang obat murah, sedangkan peracik jamu tentang izin.',
    },
  },
  'mediator.interdependence': {
    example: {
      en: 'The manager showed tofu makers and stock farmers that the one has pulp to feed the cattle and the other dung to fire the boilers, and brought them to a contract on weekly deliveries both ways.',
      id: 'Manajer menunjukkan kepada perajin tahu dan peternak bahwa yang satu memiliki ampas untuk pakan ternak dan yang lain memiliki kotoran ternak untuk bahan bakar tungku, lalu mengantar keduanya ke kontrak pengiriman timbal balik setiap minggu.',
    },
    counterExample: {
      en: 'The manager seated tofu makers and stock farmers at one table for a dinner; they found each other pleasant, but no dealings that the two need have come of it.',
      id: 'Manajer mendudukkan perajin tahu dan peternak di satu meja makan malam; mereka saling menyukai, tetapi tidak tumbuh hubungan kerja yang dibutuhkan keduanya.',
    },
  },
  'mediator.phase-process': {
    example: {
      en: 'The manager divided the work into listening, trying out and extending, with a date and a joint decision at the end of each; the second phase closed in June.',
      id: 'Manajer membagi pekerjaan menjadi tahap mendengarkan, mencoba, dan memperluas, dengan tanggal dan keputusan bersama pada akhir setiap tahap; tahap kedua ditutup pada bulan Juni.',
    },
    counterExample: {
      en: 'The manager’s final report arranges what happened into four phases with neat names, but while it went on nobody, he included, worked by any.',
      id: 'Laporan akhir manajer menata semua kejadian ke dalam empat fase bernama rapi, tetapi selama berlangsung tidak seorang pun, termasuk dirinya, bekerja menurut fase.',
    },
  },
  'mediator.build-trust': {
    example: {
      en: 'The manager had each side open its price calculation to the other in a closed meeting and told nobody of it; they have lent each other lorries without a contract since.',
      id: 'Manajer meminta setiap pihak membuka perhitungan harganya kepada pihak lain dalam rapat tertutup dan menjaga kerahasiaannya; sejak itu mereka saling meminjamkan truk tanpa kontrak.',
    },
    counterExample: {
      en: 'The manager is trusted by every side, and they tell her so; towards each other they are as wary as on the first day, and she leaves it at that.',
      id: 'Manajer dipercaya semua pihak, dan mereka mengatakannya; terhadap satu sama lain mereka sama waspadanya seperti hari pertama, dan ia membiarkannya.',
    },
  },
  'mediator.manage-conflict': {
    example: {
      en: 'When the divers blocked the harbour, the manager spoke with them and the port apart, named the two points at issue, and chaired the talk that ended with a night lane for the divers.',
      id: 'Ketika para penyelam menutup pelabuhan, manajer berbicara dengan mereka dan pihak pelabuhan secara terpisah, merumuskan dua pokok sengketa, dan memimpin perundingan yang menghasilkan alur malam bagi penyelam.',
    },
    counterExample: {
      en: 'When the divers blocked the harbour, the manager took the matter off the agenda for the sake of harmony; the harbour master had the boats towed away.',
      id: 'Ketika para penyelam menutup pelabuhan, manajer menghapus hal itu dari agenda demi keharmonisan; syahbandar memerintahkan kapal-kapal itu ditarik pergi.',
    },
  },
  'mediator.remove-barriers': {
    example: {
      en: 'The farmers could not join because the meetings were held in working hours in the city: the manager moved them to Sunday in the village and had the travel paid.',
      id: 'Petani tidak dapat ikut karena rapat diadakan pada jam kerja di kota: manajer memindahkannya ke hari Minggu di desa dan mengatur penggantian ongkos jalan.',
    },
    counterExample: {
      en: 'The manager lists in each report that meetings in the city are a barrier for the farmers; the meetings are still held there.',
      id: 'Manajer dalam setiap laporan mencatat bahwa rapat di kota menjadi halangan bagi petani; rapat tetap diadakan di sana.',
    },
  },
  'catalyst.train-leadership': {
    example: {
      en: 'The manager had five young foremen lead a search for problems in each other’s kitchens, watched how they asked, and practised with them for four weekends what they had missed.',
      id: 'Manajer menugaskan lima mandor muda memimpin penelusuran masalah di dapur satu sama lain, mengamati cara mereka bertanya, dan selama empat akhir pekan melatih hal yang terlewat.',
    },
    counterExample: {
      en: 'The manager sent five foremen to a seminar on leadership with a certificate for all; nobody looked at how they lead, and no problem was looked for in it.',
      id: 'Manajer mengirim lima mandor ke seminar kepemimpinan dengan sertifikat bagi semua; tidak ada yang melihat cara mereka memimpin, dan tidak ada masalah yang dicari di dalamnya.',
    },
  },
  'catalyst.gather-knowledge': {
    example: {
      en: 'The manager visited two islands where seaweed is dried without sun, brought back drawings and a sample, and laid them before the group in November.',
      id: 'Manajer mengunjungi dua pulau tempat rumput laut dikeringkan tanpa matahari, membawa pulang gambar dan contoh, dan memaparkannya kepada kelompok pada bulan November.',
    },
    counterExample: {
      en: 'The manager keeps a well-ordered library of the group’s own reports since its founding; from outside nothing has been added.',
      id: 'Manajer menyimpan perpustakaan laporan kelompok sendiri sejak berdiri dengan tertib; dari luar tidak ada yang ditambahkan.',
    },
  },
  'catalyst.explore': {
    example: {
      en: 'In four evenings with growers and buyers the manager collected what threatens the nutmeg trade and what could open it up, and the list of nine openings is being worked through.',
      id: 'Dalam empat malam bersama petani dan pembeli, manajer menghimpun ancaman bagi perdagangan pala dan peluang untuk membukanya, dan daftar sembilan peluang itu sedang digarap.',
    },
    counterExample: {
      en: 'The funding form asked for challenges and opportunities, and the manager copied those of last year’s form into it; nobody was asked, and nothing was looked into.',
      id: 'Formulir pendanaan meminta tantangan dan peluang, dan manajer menyalinnya dari formulir tahun lalu; tidak ada yang ditanya, dan tidak ada yang ditelaah.',
    },
  },
  'catalyst.manage-risk': {
    example: {
      en: 'Before the new nets were tried, the manager had it settled with the crews who bears the loss of a bad catch, insured the boats, and began with two boats instead of twenty.',
      id: 'Sebelum jaring baru dicoba, manajer menyepakati dengan awak kapal siapa menanggung kerugian bila tangkapan buruk, mengasuransikan kapal, dan memulai dengan dua kapal, bukan dua puluh.',
    },
    counterExample: {
      en: 'The manager’s plan has a table of risks with red and green fields; when the nets tore in the first week, no one knew who pays, and nothing had been prepared.',
      id: 'Rencana manajer memuat tabel risiko dengan kotak merah dan hijau; ketika jaring robek pada minggu pertama, tidak ada yang tahu siapa yang membayar, dan tidak ada persiapan.',
    },
  },
  'catalyst.transformative-learning': {
    example: {
      en: 'The manager let the nurses spend a week as patients and then asked them what they now see otherwise; on the strength of it they changed the visiting hours and their own way of speaking.',
      id: 'Manajer mengajak para perawat menjalani seminggu sebagai pasien, lalu menanyakan apa yang kini mereka lihat secara berbeda; dari situ mereka mengubah jam kunjungan dan cara bicara mereka sendiri.',
    },
    counterExample: {
      en: 'The manager had the nurses trained in the new booking software, and they operate it well; how they see patients and work was not touched.',
      id: 'Manajer melatih para perawat memakai perangkat lunak pendaftaran yang baru, dan mereka mahir memakainya; cara mereka memandang pasien dan pekerjaan tidak tersentuh.',
    },
  },
  'catalyst.outside-box': {
    example: {
      en: 'All were arguing over a second bridge when the manager asked why people cross at all; out of that came the floating market, which saved two thirds of the crossings.',
      id: 'Ketika semua berdebat tentang jembatan kedua, manajer bertanya mengapa orang menyeberang; dari pertanyaan itu lahir pasar terapung, yang mengurangi dua pertiga penyeberangan.',
    },
    counterExample: {
      en: 'The manager announced a competition for bold ideas and chose the second bridge, which the agency had planned for years, with a new name.',
      id: 'Manajer mengumumkan lomba gagasan berani dan memilih jembatan kedua, yang sudah bertahun-tahun direncanakan dinas, dengan nama baru.',
    },
  },
  'manager.authority': {
    example: {
      en: 'By the charter the manager signs contracts and changes the schedule on her own; in June she moved the fair by two weeks in a day, and nobody was asked for leave.',
      id: 'Menurut piagam, manajer menandatangani kontrak dan mengubah jadwal sendiri; pada bulan Juni ia memundurkan pameran dua minggu dalam sehari tanpa meminta izin siapa pun.',
    },
    counterExample: {
      en: 'The manager bears the title of director, but the four founders approve each letter before it leaves the house.',
      id: 'Manajer menyandang gelar direktur, tetapi keempat pendiri menyetujui setiap surat sebelum dikirim.',
    },
  },
  'manager.expertise': {
    example: {
      en: 'The manager of the breast-milk bank was a midwife for twelve years and had set up a ward for premature babies before she came.',
      id: 'Manajer bank air susu ibu pernah menjadi bidan selama dua belas tahun dan sebelumnya merintis ruang perawatan bayi prematur.',
    },
    counterExample: {
      en: 'The manager of the breast-milk bank is a gifted accountant who learned of the subject when he applied, and has not worked in health before.',
      id: 'Manajer bank air susu ibu seorang akuntan andal yang baru mengenal bidang itu saat melamar dan belum pernah bekerja di bidang kesehatan.',
    },
  },
  'manager.resources': {
    example: {
      en: 'For the harvest festival the manager drew on the kitchens of two partners, the fund of a third and the planning staff of the city, all within a week.',
      id: 'Untuk pesta panen, manajer dalam seminggu dapat memakai dapur dua mitra, dana mitra ketiga, dan tenaga perencana kota.',
    },
    counterExample: {
      en: 'The partners own kitchens, funds and planners, and the manager knows the list by heart, but each request of hers is put off until the day has passed.',
      id: 'Para mitra memiliki dapur, dana, dan perencana, dan manajer hafal daftarnya, tetapi setiap permintaannya ditunda sampai harinya lewat.',
    },
  },
};

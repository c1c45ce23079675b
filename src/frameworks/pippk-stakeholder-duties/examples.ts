import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { pippkStakeholderDuties } from './definition.js';

/** The duties of PIPPK in passages for coders. Ours: no kelurahan, figure or date in them is of the report. */
export const pippkStakeholderDutiesExamples: ExamplesOf<typeof pippkStakeholderDuties> = {
  'tp-pippk': {
    example: {
      en: 'The steering team of the kelurahan, named by decree, has sat with the RW and the PKK every Thursday since January, from the first list of wishes to the last receipt.',
      id: 'Tim Pengarah tingkat kelurahan, yang ditetapkan dengan keputusan, sejak Januari duduk bersama RW dan PKK setiap Kamis, dari daftar keinginan pertama sampai kuitansi terakhir.',
    },
    counterExample: {
      en: 'The kelurahan has a decree with the names of its steering team, but the team has never met, and whoever needs help goes to an NGO.',
      id: 'Kelurahan memiliki keputusan berisi nama anggota Tim Pengarah, tetapi tim itu belum pernah bertemu, dan siapa pun yang memerlukan bantuan pergi ke sebuah LSM.',
    },
  },
  'lkk-city': {
    example: {
      en: 'The city forums of RW, PKK, LPM and Karang Taruna hold a joint desk in the city hall and work through the questions of all kecamatan with the steering team there.',
      id: 'Forum RW, PKK, LPM, dan Karang Taruna tingkat kota membuka meja bersama di balai kota dan menyelesaikan pertanyaan semua kecamatan bersama Tim Pengarah di sana.',
    },
    counterExample: {
      en: 'The chairman of one RW likes to be called a man of the city level, since he has lunch with councillors; a forum of the city he neither leads nor belongs to.',
      id: 'Ketua sebuah RW suka disebut tokoh tingkat kota karena kerap makan siang dengan anggota dewan; forum tingkat kota tidak dipimpin dan tidak diikutinya.',
    },
  },
  'lkk-kecamatan': {
    example: {
      en: 'In this kecamatan the forum of the four institutions has met each month of the year, with its steering team, and looks after the six kelurahan in turn.',
      id: 'Di kecamatan ini, forum keempat lembaga bertemu setiap bulan sepanjang tahun bersama Tim Pengarahnya dan mendampingi keenam kelurahan secara bergiliran.',
    },
    counterExample: {
      en: 'The four institutions of one kelurahan met in the office of the kecamatan because it has the larger room; a forum for the whole kecamatan they are not.',
      id: 'Keempat lembaga dari satu kelurahan bertemu di kantor kecamatan karena ruangannya lebih luas; mereka bukan forum untuk seluruh kecamatan.',
    },
  },
  'lkk-kelurahan': {
    example: {
      en: 'RW, PKK, Karang Taruna and LPM of the kelurahan each have an activity in this year’s PIPPK, keep its book and support the other three with people.',
      id: 'RW, PKK, Karang Taruna, dan LPM di kelurahan masing-masing memiliki kegiatan dalam PIPPK tahun ini, mengisi bukunya, dan membantu ketiga lembaga lain dengan tenaga.',
    },
    counterExample: {
      en: 'An arisan of neighbours in the kelurahan saves for a trip and calls itself a community institution; it has nothing to do with PIPPK.',
      id: 'Sebuah arisan tetangga di kelurahan menabung untuk berwisata dan menyebut diri lembaga kemasyarakatan; arisan itu tidak berkaitan dengan PIPPK.',
    },
  },
  'gov.general.1': {
    example: {
      en: 'The camat freed small traders from the fee for the hall, opened a desk for poor families and has sent two officials a week to their alleys; forty new groups were registered in the year.',
      id: 'Camat membebaskan pedagang kecil dari sewa balai, membuka loket bagi keluarga miskin, dan mengirim dua pegawai setiap minggu ke gang mereka; empat puluh kelompok baru terdaftar dalam setahun.',
    },
    counterExample: {
      en: 'The city handed out rice to poor families before the holidays: relief that was welcome, but it has made nothing easier for those who want to do something themselves.',
      id: 'Pemerintah kota membagikan beras kepada keluarga miskin menjelang hari raya: bantuan yang disambut baik, tetapi tidak ada yang menjadi lebih mudah bagi mereka yang ingin berbuat sendiri.',
    },
  },
  'gov.general.2': {
    example: {
      en: 'The secretariat pushed until a mayoral regulation laid down the quarterly meeting of officials and residents, with minutes, deadlines for answers and a register of new ideas; it has been held five times.',
      id: 'Sekretariat daerah mendorong hingga peraturan wali kota menetapkan pertemuan triwulanan aparat dan warga, lengkap dengan notula, tenggat jawaban, dan daftar gagasan baru; pertemuan itu sudah lima kali diadakan.',
    },
    counterExample: {
      en: 'The lurah listens to residents over coffee at his gate, and well, but there is no fixed way in which anything gets from there to the offices, and he works for none.',
      id: 'Lurah mendengarkan warga dengan baik sambil minum kopi di depan rumahnya, tetapi tidak ada tata cara tetap untuk meneruskannya ke kantor, dan ia tidak mengupayakannya.',
    },
  },
  'gov.general.3': {
    example: {
      en: 'After its audit of all PIPPK actors in May the city ruled in two disputes that the idea of the residents goes first, and took purchasing out of the hands of officials, who have accompanied the RW since.',
      id: 'Setelah mengaudit semua pelaku PIPPK pada bulan Mei, pemerintah kota memutuskan dalam dua sengketa bahwa prakarsa warga didahulukan dan mengalihkan pembelian dari aparat, yang sejak itu mendampingi RW.',
    },
    counterExample: {
      en: 'The city’s inspectors count receipts in the RW and fine late reports; officials still plan and buy everything themselves, and nobody referees between them and the residents.',
      id: 'Pemeriksa kota menghitung kuitansi di RW dan mengenakan denda atas laporan terlambat; aparat tetap merencanakan dan membeli semuanya sendiri, dan tidak ada yang menjadi wasit antara mereka dan warga.',
    },
  },
  'gov.special.1': {
    example: {
      en: 'The kelurahan asked the batik makers what they themselves want to become, helped them to try three ways, and dropped the model workshop of another town when it did not suit them.',
      id: 'Kelurahan menanyai perajin batik ingin menjadi apa mereka sendiri, membantu mereka mencoba tiga cara, dan meninggalkan contoh bengkel dari kota lain ketika tidak cocok.',
    },
    counterExample: {
      en: 'The kelurahan rebuilt the prize-winning garden of another town plant by plant and speaks of transformation; nothing in it grew out of the place.',
      id: 'Kelurahan membangun ulang taman pemenang lomba dari kota lain, tanaman demi tanaman, dan menyebutnya transformasi; tidak ada isinya yang tumbuh dari tempat itu sendiri.',
    },
  },
  'lkk.general.1': {
    example: {
      en: 'The four institutions sat in the planning of the kelurahan, led eleven activities, checked each other’s purchases and brought the reports to the lurah in December.',
      id: 'Keempat lembaga ikut merencanakan di kelurahan, memimpin sebelas kegiatan, saling memeriksa pembelian, dan menyerahkan laporan kepada lurah pada bulan Desember.',
    },
    counterExample: {
      en: 'The institutions were asked to applaud the plan at the launching and to clean up afterwards; planning, work, checks and reports the office did alone.',
      id: 'Lembaga-lembaga diminta bertepuk tangan atas rencana saat peluncuran dan membersihkan tempat sesudahnya; perencanaan, pekerjaan, pemeriksaan, dan laporan dilakukan kantor sendiri.',
    },
  },
  'lkk.city.1': {
    example: {
      en: 'The city forum set one date for all kecamatan forums to hand in what their people want, sent two helpers to those that were behind, and had the lists of all of them together in February.',
      id: 'Forum tingkat kota menetapkan satu tanggal bagi semua forum kecamatan untuk menyerahkan usulan warganya, mengirim dua orang untuk membantu forum yang tertinggal, dan pada bulan Februari memiliki daftar lengkap.',
    },
    counterExample: {
      en: 'The city forum drew up a list of proposals on behalf of all kecamatan from what its own members had heard; the forums there were not asked.',
      id: 'Forum tingkat kota menyusun daftar usulan atas nama semua kecamatan dari apa yang didengar anggotanya sendiri; forum di sana tidak ditanya.',
    },
  },
  'lkk.city.2': {
    example: {
      en: 'The city forum sent its comments on the outline, the draft and the final text of this year’s PIPPK rules to the steering team of the city, and received a reply each time.',
      id: 'Forum tingkat kota mengirim tanggapan atas kerangka, rancangan, dan naskah akhir aturan PIPPK tahun ini kepada Tim Pengarah Kota dan setiap kali menerima balasan.',
    },
    counterExample: {
      en: 'Two members of the city forum met the head of the steering team at a wedding and told him that forms are too long; on the rules themselves the forum has submitted nothing.',
      id: 'Dua anggota forum tingkat kota bertemu ketua Tim Pengarah di sebuah pernikahan dan mengeluhkan formulir yang panjang; tentang aturannya sendiri forum tidak menyampaikan apa pun.',
    },
  },
  'lkk.city.3': {
    example: {
      en: 'The city forum attends the trainings that the kecamatan forums hold for their own members, notes what these can do afterwards, and comes back after three months to see whether it lasts.',
      id: 'Forum tingkat kota menghadiri pelatihan yang diadakan forum kecamatan bagi anggotanya, mencatat kemampuan mereka sesudahnya, dan kembali tiga bulan kemudian untuk melihat apakah bertahan.',
    },
    counterExample: {
      en: 'The city forum checks that each kecamatan forum has paid its dues; whether their members learn anything for PIPPK it has not followed.',
      id: 'Forum tingkat kota memeriksa apakah setiap forum kecamatan membayar iuran; apakah anggotanya belajar sesuatu untuk PIPPK tidak diikutinya.',
    },
  },
  'lkk.city.4': {
    example: {
      en: 'Two afternoons a week the kecamatan forums can bring their questions on plans, works and checks to the city forum; its book shows 63 consultations since March.',
      id: 'Pada dua sore setiap minggu, forum kecamatan dapat membawa pertanyaan tentang rencana, pekerjaan, dan pemeriksaan ke forum tingkat kota; bukunya mencatat 63 konsultasi sejak Maret.',
    },
    counterExample: {
      en: 'The city forum printed a telephone number for questions of the kecamatan forums on its calendar; it rings in an empty room.',
      id: 'Forum tingkat kota mencetak nomor telepon untuk pertanyaan forum kecamatan pada kalendernya; telepon itu berdering di ruangan kosong.',
    },
  },
  'lkk.city.5a': {
    example: {
      en: 'The companion facilitators of the city forum keep a log with a line for every activity and each of its stages; the entries run from January to the hand-over.',
      id: 'Fasilitator pendamping dari forum tingkat kota mengisi buku catatan dengan satu baris untuk setiap kegiatan dan setiap tahapnya; isinya berurutan dari Januari sampai serah terima.',
    },
    counterExample: {
      en: 'The companion facilitators take photographs at the openings for the album of the city forum; what happens before and after is not watched or noted down.',
      id: 'Fasilitator pendamping memotret acara pembukaan untuk album forum tingkat kota; yang terjadi sebelum dan sesudahnya tidak dipantau ataupun dicatat.',
    },
  },
  'lkk.city.5b': {
    example: {
      en: 'A companion of the city forum was with the PKK of a kelurahan when it planned its clinic day, on the day itself, and when it counted what was left.',
      id: 'Seorang pendamping dari forum tingkat kota menemani PKK sebuah kelurahan saat merencanakan hari kesehatan, pada hari pelaksanaannya, dan saat menghitung sisanya.',
    },
    counterExample: {
      en: 'The companion of the city forum inspected the clinic day of the PKK, gave it marks and left; in planning and counting the women were on their own.',
      id: 'Pendamping dari forum tingkat kota meninjau hari kesehatan PKK, memberi nilai, lalu pergi; dalam perencanaan dan penghitungan para ibu bekerja sendiri.',
    },
  },
  'lkk.city.5c': {
    example: {
      en: 'Over three Saturdays the companions of the city forum practised with the kecamatan forums how to sit in on a planning meeting of a kelurahan, with roles and a rehearsal.',
      id: 'Selama tiga Sabtu, pendamping dari forum tingkat kota melatih forum kecamatan cara mendampingi rapat perencanaan kelurahan, lengkap dengan pembagian peran dan gladi.',
    },
    counterExample: {
      en: 'The training of the kecamatan forums was ordered from a private school, which taught them word processing; the companions had no share in it.',
      id: 'Pelatihan forum kecamatan dipesan dari sekolah swasta, yang mengajarkan pengolah kata; para pendamping tidak terlibat di dalamnya.',
    },
  },
  'lkk.city.5d': {
    example: {
      en: 'Each Monday a companion of the city forum goes through what is new with the steering team of the city; when the price of sand rose, both had a common line the same day.',
      id: 'Setiap Senin, pendamping dari forum tingkat kota membahas perkembangan bersama Tim Pengarah tingkat kota; ketika harga pasir naik, keduanya menyepakati langkah bersama pada hari yang sama.',
    },
    counterExample: {
      en: 'The companions of the city forum and the steering team of the city have offices on the same floor and greet each other; about developments each learns from the newspaper.',
      id: 'Para pendamping forum tingkat kota dan Tim Pengarah tingkat kota berkantor di lantai yang sama dan saling menyapa; perkembangan diketahui masing-masing dari surat kabar.',
    },
  },
  'lkk.kecamatan.1': {
    example: {
      en: 'The kecamatan forum gave the institutions of each kelurahan a common timetable and a companion of its own, who helped to write the plan, the way of working, the checks and the accounts.',
      id: 'Forum kecamatan memberi lembaga di setiap kelurahan jadwal bersama dan seorang pendamping, yang membantu menyusun rencana, cara kerja, pemeriksaan, dan pertanggungjawaban.',
    },
    counterExample: {
      en: 'The kecamatan forum collected the finished papers of the kelurahan in one folder; how they were drawn up was the affair of a copy shop.',
      id: 'Forum kecamatan mengumpulkan dokumen jadi dari kelurahan dalam satu map; penyusunannya dikerjakan sebuah kios fotokopi.',
    },
  },
  'lkk.kecamatan.2': {
    example: {
      en: 'In April and May members of the kecamatan forum explained PIPPK in all seven kelurahan and answered the questions there; date, place and speaker are listed.',
      id: 'Pada bulan April dan Mei, anggota forum kecamatan menjelaskan PIPPK di ketujuh kelurahan dan menjawab pertanyaan di sana; tanggal, tempat, dan narasumbernya tercatat.',
    },
    counterExample: {
      en: 'The kecamatan forum explained PIPPK to its own members in a hotel; in the kelurahan nobody from it has spoken.',
      id: 'Forum kecamatan menjelaskan PIPPK kepada anggotanya sendiri di sebuah hotel; di kelurahan belum ada satu pun yang menjadi narasumber.',
    },
  },
  'lkk.kecamatan.3': {
    example: {
      en: 'The kecamatan forum watched the bookkeeping lessons of the institutions in each kelurahan, looked at their books before and after, and asked for a second round where gaps remained.',
      id: 'Forum kecamatan mengawasi pelajaran pembukuan lembaga di setiap kelurahan, memeriksa buku mereka sebelum dan sesudahnya, dan meminta putaran kedua bila masih ada kekurangan.',
    },
    counterExample: {
      en: 'The kecamatan forum looked on with interest when the institutions of one kelurahan won a cooking contest; of their skills for PIPPK it has no picture.',
      id: 'Forum kecamatan menyaksikan dengan senang ketika lembaga dari satu kelurahan memenangi lomba masak; tentang kemampuan mereka untuk PIPPK forum itu tidak memiliki gambaran.',
    },
  },
  'lkk.kecamatan.4': {
    example: {
      en: 'Whoever in a kelurahan is stuck with a plan, a purchase or a check can come to the table of the kecamatan forum on Wednesdays; most come two or three times in the course of an activity.',
      id: 'Siapa pun di kelurahan yang menemui kesulitan dalam rencana, pembelian, atau pemeriksaan dapat datang ke meja forum kecamatan setiap Rabu; kebanyakan datang dua atau tiga kali selama satu kegiatan.',
    },
    counterExample: {
      en: 'The institutions of the kelurahan get their advice from a retired accountant around the corner, for a fee; the kecamatan forum has never offered any.',
      id: 'Lembaga di kelurahan meminta saran dari pensiunan akuntan di dekat sana dengan bayaran; forum kecamatan tidak pernah menawarkan konsultasi.',
    },
  },
  'lkk.kecamatan.5': {
    example: {
      en: 'By 10 December the kecamatan forum had the participation figures of all eight kelurahan in one table, with a note on two that it had asked to count again.',
      id: 'Sampai 10 Desember, forum kecamatan telah menghimpun angka partisipasi dari kedelapan kelurahan dalam satu tabel, dengan catatan pada dua yang diminta menghitung ulang.',
    },
    counterExample: {
      en: 'The kecamatan forum wrote into its report that participation was high in all eight kelurahan; it holds the figures of none.',
      id: 'Forum kecamatan menulis dalam laporannya bahwa partisipasi tinggi di kedelapan kelurahan; angka dari satu kelurahan pun tidak dimilikinya.',
    },
  },
  'lkk.kecamatan.6': {
    example: {
      en: 'In July and in January the kecamatan forum handed its steering team a report on what was carried out in the kecamatan, with amounts and pictures, and explained it in person.',
      id: 'Pada bulan Juli dan Januari, forum kecamatan menyerahkan kepada Tim Pengarahnya laporan pelaksanaan di kecamatan beserta jumlah dana dan gambar, dan menjelaskannya langsung.',
    },
    counterExample: {
      en: 'The kecamatan forum tells of its activities on social media, with many pictures; a report to its steering team has not been written.',
      id: 'Forum kecamatan menceritakan kegiatannya di media sosial dengan banyak gambar; laporan kepada Tim Pengarahnya belum ditulis.',
    },
  },
  'lkk.kelurahan.1': {
    example: {
      en: 'Karang Taruna went from door to door in its kelurahan, discussed the wishes on two evenings that were open to all, and wrote down from these what the proposal rests on.',
      id: 'Karang Taruna mendatangi rumah-rumah di kelurahannya, membahas keinginan warga pada dua malam yang terbuka bagi semua, dan dari situ menulis dokumen usulan yang menjadi dasar proposal.',
    },
    counterExample: {
      en: 'The chairman of Karang Taruna wrote the documents alone in one night, well and on time; nobody else saw them before they were handed in.',
      id: 'Ketua Karang Taruna menulis dokumen itu sendirian dalam semalam, dengan baik dan tepat waktu; tidak ada orang lain yang melihatnya sebelum diserahkan.',
    },
  },
  'lkk.kelurahan.2': {
    example: {
      en: 'The LPM ranked the 34 wishes of its kelurahan by need and cost, and sent the first nine with a request for PIPPK to the lurah on 20 January.',
      id: 'LPM mengurutkan 34 keinginan di kelurahannya menurut kebutuhan dan biaya, dan pada 20 Januari mengirim sembilan yang teratas beserta permohonan PIPPK kepada lurah.',
    },
    counterExample: {
      en: 'The LPM passed on all 34 wishes in the order in which they had come in; what goes first, and the request itself, was left to a clerk of the kelurahan.',
      id: 'LPM meneruskan ke-34 keinginan menurut urutan masuknya; penentuan prioritas dan permohonannya sendiri diserahkan kepada juru tulis kelurahan.',
    },
  },
  'lkk.kelurahan.3': {
    example: {
      en: 'Before each step of the year the RW of the kelurahan meets the lurah and the kecamatan forum: on the plan in January, on the works in May, on accounts and report in November.',
      id: 'Sebelum setiap langkah dalam setahun, RW di kelurahan bertemu lurah dan forum kecamatan: tentang rencana pada bulan Januari, pekerjaan pada bulan Mei, serta pertanggungjawaban dan laporan pada bulan November.',
    },
    counterExample: {
      en: 'The RW agreed among themselves what to do and sent lurah and kecamatan forum an invitation to the closing feast.',
      id: 'Para ketua RW bersepakat di antara mereka sendiri tentang apa yang dikerjakan dan mengirim undangan pesta penutupan kepada lurah dan forum kecamatan.',
    },
  },
  'lkk.kelurahan.4': {
    example: {
      en: 'The PKK had what PIPPK is, and what it pays for, read out in all prayer houses and hung up in each of the 46 RT; in a count of June, four in five households knew of it.',
      id: 'PKK meminta penjelasan tentang PIPPK dan apa yang dibiayainya dibacakan di semua rumah ibadah dan ditempel di ke-46 RT; menurut pendataan bulan Juni, empat dari lima keluarga mengetahuinya.',
    },
    counterExample: {
      en: 'The PKK told its own members of PIPPK in the group chat; who does not belong to it has heard nothing.',
      id: 'PKK memberi tahu anggotanya sendiri tentang PIPPK melalui grup obrolan; warga di luar itu tidak mendengar apa-apa.',
    },
  },
  'lkk.kelurahan.5': {
    example: {
      en: 'The RW walked through the kelurahan with a map, marked 27 broken stairs, drains and lamps, and named the eight that come first, with reasons.',
      id: 'Para pengurus RW menyusuri kelurahan dengan peta, menandai 27 tangga, saluran, dan lampu yang rusak, dan menyebut delapan yang didahulukan beserta alasannya.',
    },
    counterExample: {
      en: 'The works agency surveyed the stairs, drains and lamps by drone and made its ranking; RW and LPM were sent the file for information.',
      id: 'Dinas pekerjaan umum mendata tangga, saluran, dan lampu dengan pesawat nirawak serta membuat urutannya; RW dan LPM menerima berkasnya sebagai informasi.',
    },
  },
  'lkk.kelurahan.6': {
    example: {
      en: 'For the sports week Karang Taruna wrote a plan with dates, named somebody for each task, and ran the seven days by it.',
      id: 'Untuk pekan olahraga, Karang Taruna menulis rencana bertanggal, menunjuk orang untuk setiap tugas, dan menjalankan ketujuh harinya menurut rencana itu.',
    },
    counterExample: {
      en: 'Karang Taruna lent its name to the sports week, which a shoe brand planned, timed and ran from beginning to end.',
      id: 'Karang Taruna meminjamkan namanya kepada pekan olahraga, yang direncanakan, dijadwalkan, dan dijalankan sebuah merek sepatu dari awal sampai akhir.',
    },
  },
  'lkk.kelurahan.7': {
    example: {
      en: 'The LPM listed what had gone wrong in the first half of the year, among it late payments and a leaking roof, and brought the list to the deliberation of the kelurahan in July.',
      id: 'LPM mendaftar apa yang tidak berjalan baik pada paruh pertama tahun, antara lain pembayaran terlambat dan atap bocor, dan membawa daftar itu ke musyawarah kelurahan pada bulan Juli.',
    },
    counterExample: {
      en: 'At the deliberation of the kelurahan the LPM reported that all was well; the leaking roof was on everybody’s lips, but the LPM had not looked for problems.',
      id: 'Pada musyawarah kelurahan, LPM melaporkan bahwa semuanya baik; atap bocor menjadi pembicaraan semua orang, tetapi LPM tidak mencari masalah.',
    },
  },
  'lkk.kelurahan.8': {
    example: {
      en: 'Each of the four institutions counted for its own activities who gave labour, money or time, and worked out the share of households by the form of the guideline.',
      id: 'Masing-masing dari keempat lembaga menghitung untuk kegiatannya sendiri siapa yang menyumbang tenaga, uang, atau waktu, dan menghitung persentase keluarga menurut formulir petunjuk teknis.',
    },
    counterExample: {
      en: 'The institutions wrote “good” in the box for participation on the form; nothing was counted, and no share worked out.',
      id: 'Lembaga-lembaga menulis “baik” pada kolom partisipasi di formulir; tidak ada yang dihitung, dan tidak ada persentase.',
    },
  },
  'lkk.kelurahan.9': {
    example: {
      en: 'The RW keeps a complaints book; on the eleventh entry, paint that peels, two of its members went to see, measured the wall and spoke with the painters.',
      id: 'RW menyediakan buku pengaduan; untuk catatan kesebelas, yaitu cat mengelupas, dua pengurus mendatangi lokasi, mengukur dinding, dan berbicara dengan tukang cat.',
    },
    counterExample: {
      en: 'Complaints that reach the RW are sent on unread to the city’s hotline; nobody from the institutions goes to see.',
      id: 'Pengaduan yang sampai ke RW diteruskan tanpa dibaca ke layanan aduan kota; tidak ada dari lembaga yang datang melihat.',
    },
  },
  'com.1': {
    example: {
      en: 'In the musrenbang of the kelurahan in January residents of the riverside asked for a wider gate and for the clinic to open at night; both remarks are in the minutes beside the proposals.',
      id: 'Dalam musrenbang kelurahan pada bulan Januari, warga tepi sungai meminta pintu air yang lebih lebar dan klinik yang buka malam; kedua masukan tercatat dalam notula di samping usulannya.',
    },
    counterExample: {
      en: 'Residents complained of the proposed activities to a reporter after the musrenbang; in the deliberation itself none of them had been present or sent a word.',
      id: 'Warga mengeluhkan usulan kegiatan kepada wartawan setelah musrenbang; dalam musyawarah itu sendiri tidak ada dari mereka yang hadir atau menitipkan pesan.',
    },
  },
  'com.2': {
    example: {
      en: 'A group of mothers compares the posted price list with what was delivered, went to the lurah with a difference of twelve chairs, and had them sent after.',
      id: 'Sekelompok ibu membandingkan daftar harga yang ditempel dengan barang yang datang, mendatangi lurah karena selisih dua belas kursi, dan kursi itu kemudian dikirim.',
    },
    counterExample: {
      en: 'The guideline counts the community among the supervisors; in this kelurahan the direct superior alone looked at the activities, and residents were told that it is no business of theirs.',
      id: 'Petunjuk teknis menghitung masyarakat sebagai pengawas; di kelurahan ini kegiatan hanya dilihat atasan langsung, dan warga diberi tahu bahwa itu bukan urusan mereka.',
    },
  },
  'com.3': {
    example: {
      en: 'Since the PIPPK paving, pupils of two RT walk to school with dry feet, and the traders of the lane sell on rainy days too, as they told in the survey.',
      id: 'Sejak pemasangan paving dari PIPPK, murid dari dua RT berjalan ke sekolah dengan kaki kering, dan pedagang di gang itu tetap berjualan saat hujan, seperti dituturkan dalam survei.',
    },
    counterExample: {
      en: 'The paving of PIPPK lies in front of the office building, which residents seldom pass; in their own lanes nothing has come of it.',
      id: 'Paving dari PIPPK terpasang di depan gedung kantor, yang jarang dilalui warga; di gang mereka sendiri tidak ada yang berubah.',
    },
  },
};

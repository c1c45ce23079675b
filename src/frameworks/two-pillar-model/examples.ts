import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { twoPillarModel } from './definition.js';

/** The Two-Pillar Model in passages for coders. Ours: no body, date or amount in them is of a case. */
export const twoPillarModelExamples: ExamplesOf<typeof twoPillarModel> = {
  'local-government': {
    example: {
      en: 'The regency government signed the partnership charter in March, and its officials, from the secretariat to the kelurahan, work in the joint team every month.',
      id: 'Pemerintah kabupaten menandatangani piagam kemitraan pada bulan Maret, dan aparatnya, dari sekretariat sampai kelurahan, bekerja dalam tim bersama setiap bulan.',
    },
    counterExample: {
      en: 'The regency government lent its hall for the residents’ meeting and sent a word of greeting, but has taken no part in the work since: a host, and no partner.',
      id: 'Pemerintah kabupaten meminjamkan aulanya untuk pertemuan warga dan mengirim sambutan, tetapi setelah itu tidak ikut bekerja: tuan rumah, bukan mitra.',
    },
  },
  community: {
    example: {
      en: 'Through their RW and the PKK the residents chose the street lighting together with the lurah, put up the poles themselves and keep the repair book.',
      id: 'Melalui RW dan PKK, warga memilih penerangan jalan bersama lurah, memasang sendiri tiang-tiangnya, dan mengisi buku perbaikannya.',
    },
    counterExample: {
      en: 'The residents were given street lamps that officials had chosen and put up; they are listed as beneficiaries, but took no part.',
      id: 'Warga menerima lampu jalan yang dipilih dan dipasang oleh aparat; mereka tercatat sebagai penerima manfaat, tetapi tidak ikut serta.',
    },
  },
  sponsor: {
    example: {
      en: 'By a decree of 2 May the regional secretary made the residents’ forum an official part of planning, and answers for it to the regional council every year.',
      id: 'Dengan keputusan tanggal 2 Mei, sekretaris daerah menetapkan forum warga sebagai bagian resmi perencanaan dan setiap tahun mempertanggungjawabkannya kepada DPRD.',
    },
    counterExample: {
      en: 'A well-known retired official is called the sponsor on every banner, but holds no office, and nothing that the forum decides becomes valid through him.',
      id: 'Seorang pensiunan pejabat yang terkenal disebut sponsor pada setiap spanduk, tetapi ia tidak memegang jabatan dan tidak satu pun keputusan forum menjadi sah melalui dirinya.',
    },
  },
  champion: {
    example: {
      en: 'The camat, who grew up in the area and speaks its language, has set the dates, called on those who stayed away and followed up on each proposal for three years.',
      id: 'Camat, yang tumbuh di wilayah itu dan menguasai bahasanya, selama tiga tahun menetapkan jadwal, mendatangi warga yang tidak hadir, dan mengikuti setiap usulan sampai selesai.',
    },
    counterExample: {
      en: 'The camat opened the first meeting and was called its champion, but every meeting since has been prepared and led by a consultant of the ministry.',
      id: 'Camat membuka pertemuan pertama dan disebut sebagai champion, tetapi semua pertemuan setelah itu disiapkan dan dipimpin konsultan dari kementerian.',
    },
  },
  facilitator: {
    example: {
      en: 'At the April deliberation the lurah gave each RW the same time to speak, had both wordings of the agreement written down, and helped two youth groups to a common schedule.',
      id: 'Pada musyawarah bulan April, lurah memberi setiap RW waktu bicara yang sama, meminta kedua rumusan kesepakatan dicatat, dan membantu dua kelompok pemuda menyusun jadwal bersama.',
    },
    counterExample: {
      en: 'The lurah is called the facilitator because the room and the snacks are hers, but in the talks she argues for a project of her own and writes it down as the outcome.',
      id: 'Lurah disebut fasilitator karena menyediakan ruangan dan konsumsi, tetapi dalam pembahasan ia memperjuangkan proyeknya sendiri dan mencatatnya sebagai hasil.',
    },
  },
  'rs.1': {
    example: {
      en: 'The secretariat drafted the mayoral regulation on neighbourhood programmes with its legal section, and it was enacted on 12 June.',
      id: 'Sekretariat daerah menyusun rancangan peraturan wali kota tentang program kewilayahan bersama bagian hukum, dan peraturan itu ditetapkan pada 12 Juni.',
    },
    counterExample: {
      en: 'A foundation wrote a draft regulation and sent it to the secretariat, which filed it; nothing was prepared further, and nothing was issued.',
      id: 'Sebuah yayasan menulis rancangan peraturan dan mengirimkannya ke sekretariat daerah, yang lalu mengarsipkannya; tidak ada yang disiapkan lebih lanjut atau diterbitkan.',
    },
  },
  'rs.2': {
    example: {
      en: 'When a politician wanted to put his own list in the place of the residents’ list, the secretariat refused in writing and confirmed the outcome of the deliberation.',
      id: 'Ketika seorang politikus hendak mengganti daftar usulan warga dengan daftarnya sendiri, sekretariat daerah menolaknya secara tertulis dan menguatkan hasil musyawarah.',
    },
    counterExample: {
      en: 'Guards of the secretariat stood at the door during the deliberation, but when another agency set its outcome aside a week later, the secretariat let it pass.',
      id: 'Petugas keamanan sekretariat daerah berjaga di pintu selama musyawarah, tetapi ketika instansi lain mengesampingkan hasilnya seminggu kemudian, sekretariat membiarkannya.',
    },
  },
  'rs.3': {
    example: {
      en: 'For each proposal of the residents the secretariat shows in a table which passage of the regional plan it changed; of twenty, fourteen were taken up.',
      id: 'Untuk setiap usulan warga, sekretariat daerah menunjukkan dalam tabel bagian rencana daerah mana yang berubah karenanya; dari dua puluh usulan, empat belas diterima.',
    },
    counterExample: {
      en: 'The secretariat bound the proposals of the residents into a handsome volume, but the plan had been adopted before anybody opened it.',
      id: 'Sekretariat daerah menjilid usulan warga menjadi buku yang rapi, tetapi rencana daerah sudah ditetapkan sebelum buku itu dibuka.',
    },
  },
  'rs.4': {
    example: {
      en: 'By a decision of January the regional secretary passed the approval of activities up to fifty million rupiah on to camat and lurah, who have signed them since.',
      id: 'Dengan keputusan bulan Januari, sekretaris daerah melimpahkan persetujuan kegiatan sampai lima puluh juta rupiah kepada camat dan lurah, yang sejak itu menandatanganinya.',
    },
    counterExample: {
      en: 'The secretariat has the lurah collect the papers of every activity, but down to a tin of paint each of them waits for the secretary’s own signature.',
      id: 'Sekretariat daerah meminta lurah mengumpulkan berkas setiap kegiatan, tetapi pembelian sekecil sekaleng cat pun menunggu tanda tangan sekretaris daerah sendiri.',
    },
  },
  'rs.5': {
    example: {
      en: 'The secretariat put four billion rupiah for the neighbourhoods into this year’s regional budget, and the first half was available in April.',
      id: 'Sekretariat daerah menganggarkan empat miliar rupiah untuk kewilayahan dalam APBD tahun ini, dan separuh pertamanya tersedia pada bulan April.',
    },
    counterExample: {
      en: 'The secretariat praised the work of the neighbourhoods in its annual speech, but residents and a donor raise the money, and the regional budget has no line for it.',
      id: 'Sekretariat daerah memuji kerja warga di wilayah dalam pidato tahunan, tetapi dananya dihimpun warga dan seorang donatur, dan tidak ada pos untuk itu dalam APBD.',
    },
  },
  'rs.6': {
    example: {
      en: 'Since February the secretariat has placed, and paid, one trained companion in each kelurahan who helps residents to prepare their proposals.',
      id: 'Sejak Februari, sekretariat daerah menempatkan dan menggaji seorang pendamping terlatih di setiap kelurahan untuk membantu warga menyiapkan usulannya.',
    },
    counterExample: {
      en: 'The secretariat has announced companions for next year; up to now it is students on their field term who help the residents with their proposals.',
      id: 'Sekretariat daerah mengumumkan pendamping untuk tahun depan; sampai kini yang membantu warga menyusun usulan adalah mahasiswa yang sedang kuliah kerja nyata.',
    },
  },
  'rs.7': {
    example: {
      en: 'In November staff of the secretariat went to thirty RW, held what was reached against the targets, and discussed the findings with each kelurahan.',
      id: 'Pada bulan November, staf sekretariat daerah mendatangi tiga puluh RW, membandingkan capaian dengan sasaran, dan membahas temuannya dengan setiap kelurahan.',
    },
    counterExample: {
      en: 'The secretariat gathers the receipts of the programme for its cash book, but what the programme brought about it has never looked into.',
      id: 'Sekretariat daerah menghimpun kuitansi program untuk buku kasnya, tetapi belum pernah menelaah apa yang dihasilkan program itu.',
    },
  },
  'kec.1': {
    example: {
      en: 'The kecamatan sets the calendar of the deliberations, leads the weekly coordination, and moves the hours to suit the fishermen’s days at sea.',
      id: 'Kecamatan menyusun kalender musyawarah, memimpin koordinasi mingguan, dan menggeser jamnya menurut hari melaut para nelayan.',
    },
    counterExample: {
      en: 'The kecamatan gets the minutes of the deliberations for its archive, but calendar, invitations and chair are in the hands of the planning agency of the city.',
      id: 'Kecamatan menerima notula musyawarah untuk arsipnya, tetapi kalender, undangan, dan pimpinan sidang dipegang badan perencanaan kota.',
    },
  },
  'kec.2': {
    example: {
      en: 'When fewer people came after the flood, the camat went round the RW for two weeks, listened to what had tired them, and praised before all what each group had finished.',
      id: 'Ketika peserta berkurang setelah banjir, camat berkeliling ke semua RW selama dua minggu, mendengarkan sebab kejenuhan warga, dan memuji di depan umum hasil kerja setiap kelompok.',
    },
    counterExample: {
      en: 'The kecamatan hung up a banner with a motto about enthusiasm, but when two RW stopped coming, nobody from it asked them why.',
      id: 'Kecamatan memasang spanduk berisi moto tentang semangat, tetapi ketika dua RW berhenti hadir, tidak ada pihak kecamatan yang menanyakan sebabnya.',
    },
  },
  'kec.3': {
    example: {
      en: 'Every quarter the camat takes the regional secretary to a finished project and hands over a short report; the secretariat has renewed its support each time.',
      id: 'Setiap triwulan, camat mengajak sekretaris daerah meninjau satu proyek yang selesai dan menyerahkan laporan singkat; setiap kali pula sekretariat memperbarui dukungannya.',
    },
    counterExample: {
      en: 'The camat hands in the same budget figures as every agency, but has never spoken with the secretariat about the programme, and learned of the end of its support from the newspaper.',
      id: 'Camat menyerahkan angka anggaran seperti semua instansi, tetapi tidak pernah membicarakan program dengan sekretariat daerah dan mengetahui berakhirnya dukungan dari surat kabar.',
    },
  },
  'kec.4': {
    example: {
      en: 'When the lurah who had begun it was posted elsewhere, the kecamatan saw her files handed over within a week and fixed the dates of the next deliberations.',
      id: 'Ketika lurah perintisnya dipindahkan, kecamatan memastikan berkasnya diserahterimakan dalam seminggu dan menetapkan tanggal musyawarah berikutnya.',
    },
    counterExample: {
      en: 'In the first year the kecamatan held a lively deliberation with many photographs; in the two years since there has been none.',
      id: 'Pada tahun pertama, kecamatan menyelenggarakan musyawarah yang meriah dengan banyak foto; dalam dua tahun sesudahnya tidak ada lagi.',
    },
  },
  'kec.5': {
    example: {
      en: 'A mayoral decree names the camat as budget user; the payment orders of the programme in 2023 bear her signature, and she answered for them to the inspectorate.',
      id: 'Keputusan wali kota menetapkan camat sebagai pengguna anggaran; surat perintah membayar program tahun 2023 ditandatanganinya dan dipertanggungjawabkannya kepada inspektorat.',
    },
    counterExample: {
      en: 'The camat hands over the purchased equipment at the ceremony, but budget user is the head of the works agency, who signs all payments.',
      id: 'Camat menyerahkan peralatan yang dibeli pada acara serah terima, tetapi pengguna anggarannya kepala dinas pekerjaan umum, yang menandatangani semua pembayaran.',
    },
  },
  'kec.6': {
    example: {
      en: 'The camat is in charge by decree: when a new drain collapsed, he ordered the repair and explained to the council how it had come about.',
      id: 'Berdasarkan keputusan, camat menjadi penanggung jawab: ketika saluran yang baru dibangun runtuh, ia memerintahkan perbaikan dan menjelaskan penyebabnya kepada DPRD.',
    },
    counterExample: {
      en: 'The camat stands at the head of the organisation chart, but sends whoever asks about a delay to the contracted consultant, who decides and answers for everything alone.',
      id: 'Nama camat berada di puncak bagan organisasi, tetapi siapa pun yang menanyakan keterlambatan diarahkannya ke konsultan kontrak, yang memutuskan dan menanggung semuanya sendiri.',
    },
  },
  'kel.1': {
    example: {
      en: 'The lurah agrees on every stage with the heads of the RT, meets after evening prayers because people work by day, and keeps the list of what is still open.',
      id: 'Lurah menyepakati setiap tahap dengan para ketua RT, mengadakan rapat sehabis isya karena warga bekerja pada siang hari, dan menyimpan daftar hal yang belum selesai.',
    },
    counterExample: {
      en: 'A hired event organiser calls and leads the meetings of the residents; the kelurahan puts its stamp on the attendance list when they are over.',
      id: 'Penyelenggara acara sewaan mengundang warga dan memimpin pertemuannya; kelurahan hanya membubuhkan stempel pada daftar hadir setelah acara selesai.',
    },
  },
  'kel.2': {
    example: {
      en: 'A board at the kelurahan office shows each month what every RW has done, and a shared meal closes the month; two groups that had given up came back.',
      id: 'Papan di kantor kelurahan setiap bulan menampilkan hasil kerja tiap RW, dan makan bersama menutup bulan itu; dua kelompok yang sempat berhenti kembali bergabung.',
    },
    counterExample: {
      en: 'A call to stay in high spirits is read out at the Monday assembly of the kelurahan staff, but the groups tell that nobody has ever come to see their work.',
      id: 'Ajakan untuk tetap bersemangat dibacakan pada apel Senin pegawai kelurahan, tetapi kelompok-kelompok menuturkan bahwa tidak seorang pun pernah datang melihat kerja mereka.',
    },
  },
  'kel.3': {
    example: {
      en: 'Before the budget talks the lurah laid the figures of twelve finished drains before the secretariat, and came back with its written support for another year.',
      id: 'Menjelang pembahasan anggaran, lurah memaparkan data dua belas saluran yang selesai kepada sekretariat daerah dan kembali membawa dukungan tertulis untuk setahun lagi.',
    },
    counterExample: {
      en: 'A trader with relatives in the secretariat puts in a good word for the programme now and then; the kelurahan itself has had no contact with the sponsor.',
      id: 'Seorang pedagang yang berkerabat dengan pegawai sekretariat daerah sesekali membela program; kelurahan sendiri tidak pernah berhubungan dengan sponsor.',
    },
  },
  'kel.4': {
    example: {
      en: 'For five years the kelurahan has held the deliberation each January, and each time it brings in two more residents who learn to take the minutes.',
      id: 'Selama lima tahun, kelurahan mengadakan musyawarah setiap Januari dan setiap kali mengajak dua warga baru untuk belajar menyusun notula.',
    },
    counterExample: {
      en: 'The kelurahan printed a calendar of deliberations for five years ahead, but after the first of them no more invitations went out.',
      id: 'Kelurahan mencetak kalender musyawarah untuk lima tahun ke depan, tetapi setelah musyawarah pertama tidak ada lagi undangan yang dikirim.',
    },
  },
  'kel.5': {
    example: {
      en: 'Two RW wanted the only grant: the lurah had criteria fixed beforehand, let neither of them take the chair, and read the agreement back to both before it was signed.',
      id: 'Dua RW menginginkan satu-satunya bantuan: lurah meminta kriterianya ditetapkan lebih dahulu, tidak menyerahkan pimpinan rapat kepada salah satunya, dan membacakan ulang kesepakatan kepada keduanya sebelum ditandatangani.',
    },
    counterExample: {
      en: 'The lurah led the talks between two RW calmly and politely, but what he then wrote into the agreement was the wish of the RW in which his family lives.',
      id: 'Lurah memimpin pembicaraan dua RW dengan tenang dan santun, tetapi yang kemudian ditulisnya dalam kesepakatan adalah keinginan RW tempat keluarganya tinggal.',
    },
  },
  'kel.6': {
    example: {
      en: 'For the waste bank the kelurahan brought PKK and Karang Taruna to one table, settled with them who does what, and met both every fortnight until the first sale.',
      id: 'Untuk bank sampah, kelurahan mempertemukan PKK dan Karang Taruna, menata pembagian kerja bersama mereka, dan menemui keduanya dua minggu sekali sampai penjualan pertama.',
    },
    counterExample: {
      en: 'The kelurahan handed every group a set of tools; how they were to work together it left to them, and a quarrel over the storage shed has stopped them all.',
      id: 'Kelurahan membagikan satu set peralatan kepada setiap kelompok; cara mereka bekerja bersama diserahkan kepada mereka sendiri, dan perselisihan tentang gudang membuat semuanya berhenti.',
    },
  },
  'kel.7': {
    example: {
      en: 'The lurah has the rules of speaking agreed first, explains the plan in the local language too, goes to the settlement of the waste pickers, and keeps to a written way of settling disputes.',
      id: 'Lurah meminta aturan bicara disepakati lebih dahulu, menjelaskan rencana juga dalam bahasa daerah, mendatangi permukiman pemulung, dan memakai tata cara tertulis untuk menyelesaikan sengketa.',
    },
    counterExample: {
      en: 'The kelurahan put one notice in official Indonesian on its door and calls that inclusive, but those who cannot read were not reached, and whoever disagrees is asked to be quiet.',
      id: 'Kelurahan menempelkan satu pengumuman berbahasa resmi di pintunya dan menyebutnya inklusif, tetapi warga yang tidak dapat membaca tidak terjangkau dan yang berbeda pendapat diminta diam.',
    },
  },
  'lkk.1': {
    example: {
      en: 'RW and LPM gathered the proposals in January, organised the work in May, checked the material on the site and handed in the report in December.',
      id: 'RW dan LPM menghimpun usulan pada bulan Januari, mengatur pekerjaan pada bulan Mei, memeriksa bahan di lokasi, dan menyerahkan laporan pada bulan Desember.',
    },
    counterExample: {
      en: 'The LPM put its signature under a plan and a report that office staff had written; a contractor did the work, and its members first saw it at the opening.',
      id: 'LPM menandatangani rencana dan laporan yang ditulis pegawai kantor; pekerjaannya dilakukan kontraktor, dan anggota LPM baru melihatnya saat peresmian.',
    },
  },
  'lkk.2': {
    example: {
      en: 'In March the PKK asked 120 households why they do not sort their waste, and named what is missing: a collection by motorcycle, which nobody had tried there yet.',
      id: 'Pada bulan Maret, PKK menanyai 120 keluarga mengapa tidak memilah sampah dan menyebut apa yang belum ada: penjemputan dengan sepeda motor, yang belum pernah dicoba di sana.',
    },
    counterExample: {
      en: 'Which innovations the kelurahan needs was found by the research agency of the city in a survey of its own; Karang Taruna was handed the finished list.',
      id: 'Inovasi yang dibutuhkan kelurahan ditentukan badan penelitian kota melalui surveinya sendiri; Karang Taruna menerima daftar yang sudah jadi.',
    },
  },
  'lkk.3': {
    example: {
      en: 'Members of Karang Taruna laid the paving themselves, and two of the five votes in the team that decides on every change are theirs.',
      id: 'Anggota Karang Taruna memasang sendiri paving jalan, dan dua dari lima suara dalam tim yang memutuskan setiap perubahan adalah milik mereka.',
    },
    counterExample: {
      en: 'Karang Taruna was given shirts with the word “implementer”, but a firm laid the paving, and where it goes was settled in an office without them.',
      id: 'Karang Taruna diberi kaus bertuliskan “pelaksana”, tetapi perusahaanlah yang memasang paving, dan lokasinya diputuskan di kantor tanpa mereka.',
    },
  },
  'lkk.4': {
    example: {
      en: 'The LPM commented in writing on the outline, on each of the three drafts and on the yearly review of the regulation; its notes and the answers are on file.',
      id: 'LPM memberi tanggapan tertulis atas kerangka, ketiga rancangan, dan peninjauan tahunan peraturan itu; catatan beserta jawabannya tersimpan.',
    },
    counterExample: {
      en: 'The LPM was heard once, when the regulation had already been signed, on how best to make it known.',
      id: 'LPM didengar satu kali, ketika peraturan itu sudah ditandatangani, tentang cara terbaik menyebarluaskannya.',
    },
  },
  'lkk.5': {
    example: {
      en: 'During the works members of the RW measured the width of the road each week and reported two stretches that were too narrow; both were put right.',
      id: 'Selama pekerjaan berlangsung, pengurus RW mengukur lebar jalan setiap minggu dan melaporkan dua ruas yang terlalu sempit; keduanya diperbaiki.',
    },
    counterExample: {
      en: 'The inspectorate came twice to look at the road works; RW and PKK were not let onto the site and hold no notes of their own.',
      id: 'Inspektorat dua kali datang melihat pekerjaan jalan; RW dan PKK tidak diperbolehkan masuk ke lokasi dan tidak memiliki catatan sendiri.',
    },
  },
  idea: {
    example: {
      en: 'In one year forty suggestions of residents reached the kelurahan, and officials brought an idea of their own to the RW, a shared workshop; the minutes name who proposed what.',
      id: 'Dalam setahun, empat puluh gagasan warga sampai ke kelurahan, dan aparat membawa gagasan mereka sendiri ke RW, yaitu bengkel bersama; notula mencatat siapa mengusulkan apa.',
    },
    counterExample: {
      en: 'Circulars about deadlines go out to the RW, and filled-in forms come back; much paper moves between the two, but no thought of either on what could be done.',
      id: 'Surat edaran tentang tenggat dikirim ke RW dan formulir yang terisi kembali ke kantor; banyak surat berpindah di antara keduanya, tetapi tidak satu pun memuat pemikiran tentang apa yang dapat dilakukan.',
    },
  },
  benefit: {
    example: {
      en: 'Since the drains were finished, no flood water has come into three hundred houses any more, as the survey of the RW after the rainy season shows.',
      id: 'Sejak saluran selesai dibangun, tiga ratus rumah tidak lagi kemasukan air banjir, seperti ditunjukkan pendataan RW setelah musim hujan.',
    },
    counterExample: {
      en: 'A brochure counts three hundred households as beneficiaries of a drain for which only the ground has been measured so far.',
      id: 'Sebuah brosur menghitung tiga ratus keluarga sebagai penerima manfaat saluran yang sejauh ini baru diukur lahannya.',
    },
  },
  'response-coordination': {
    example: {
      en: 'On Monday residents reported a burst pipe; RW, kelurahan, kecamatan and secretariat settled in one call who does what, and the residents had their common answer that evening.',
      id: 'Pada hari Senin warga melaporkan pipa pecah; RW, kelurahan, kecamatan, dan sekretariat daerah membagi tugas dalam satu panggilan telepon, dan malam itu warga menerima jawaban bersama.',
    },
    counterExample: {
      en: 'RW, kelurahan and secretariat each answered the report of a burst pipe, quickly even, but none knew of the others’ answer, and three repair teams came for the same pipe.',
      id: 'RW, kelurahan, dan sekretariat daerah menjawab laporan pipa pecah dengan cepat, tetapi masing-masing tidak mengetahui jawaban yang lain, dan tiga regu datang untuk pipa yang sama.',
    },
  },
  'funding.apbd': {
    example: {
      en: 'The activities of the year are paid from one item of the regency budget; the page with item and amount is attached to the report.',
      id: 'Kegiatan tahun ini dibiayai dari satu pos dalam APBD kabupaten; halaman yang memuat pos dan jumlahnya dilampirkan pada laporan.',
    },
    counterExample: {
      en: 'The seal of the regency stands on all signs, but the money is that of a bank’s social fund, and what was lacking came out of the village fund.',
      id: 'Lambang kabupaten tertera pada semua papan, tetapi dananya berasal dari dana sosial sebuah bank, dan kekurangannya ditutup dana desa.',
    },
  },
  'subject-not-object': {
    example: {
      en: 'It was the residents who proposed the market hall; they built it with the kelurahan, and a committee that they elect now runs it.',
      id: 'Wargalah yang mengusulkan los pasar itu; mereka membangunnya bersama kelurahan, dan kini panitia pilihan warga mengelolanya.',
    },
    counterExample: {
      en: 'The office planned and built the market hall for the residents, and asked them afterwards on a form how pleased they are with it.',
      id: 'Kantor merencanakan dan membangun los pasar untuk warga, lalu menanyakan melalui formulir seberapa puas mereka.',
    },
  },
  'agreed-by-all': {
    example: {
      en: 'On 5 February secretariat, kecamatan, kelurahan, RW, PKK, Karang Taruna and LPM signed one page that names the goal: no flooded house within three years.',
      id: 'Pada 5 Februari, sekretariat daerah, kecamatan, kelurahan, RW, PKK, Karang Taruna, dan LPM menandatangani satu halaman yang memuat tujuan: tidak ada rumah kebanjiran dalam tiga tahun.',
    },
    counterExample: {
      en: 'All seven bodies signed in at the meeting in which the secretariat read out its goal, but the signatures are those of an attendance list, and four of the seven work for another goal.',
      id: 'Ketujuh lembaga menandatangani kehadiran pada rapat tempat sekretariat daerah membacakan tujuannya, tetapi itu tanda tangan daftar hadir, dan empat di antaranya bekerja untuk tujuan lain.',
    },
  },
  equilibrium: {
    example: {
      en: 'Officials and residents go through the plan every quarter, and a tenth of the budget is left open for what they find then; it was used twice, for a pump and for a course.',
      id: 'Aparat dan warga menelaah rencana setiap triwulan, dan sepersepuluh anggaran dibiarkan terbuka untuk temuan mereka; bagian itu sudah dua kali dipakai, untuk pompa dan untuk pelatihan.',
    },
    counterExample: {
      en: 'Residents can talk to the budget section whenever they like and are heard kindly, but every line was fixed fourteen months ago, and nothing that they bring up finds a place.',
      id: 'Warga dapat menemui bagian anggaran kapan saja dan didengar dengan ramah, tetapi setiap pos sudah ditetapkan empat belas bulan sebelumnya dan usul mereka tidak mendapat tempat.',
    },
  },
  'supervision.regional-secretariat': {
    example: {
      en: 'A team of the secretariat checked fifteen activities on the spot in August and stayed with its four findings until they were settled.',
      id: 'Tim sekretariat daerah memeriksa lima belas kegiatan di lapangan pada bulan Agustus dan mengawal keempat temuannya sampai tuntas.',
    },
    counterExample: {
      en: 'The secretariat is sent a copy of each report, but the copies lie unopened, and it has checked nothing of what was done.',
      id: 'Sekretariat daerah menerima tembusan setiap laporan, tetapi tembusan itu tidak dibuka, dan apa yang dikerjakan tidak pernah diperiksanya.',
    },
  },
  'supervision.community': {
    example: {
      en: 'A committee of residents counts what is delivered to each site and posts its notes at the RW hall; in July it had cement of a lower grade exchanged.',
      id: 'Panitia warga menghitung bahan yang tiba di setiap lokasi dan menempelkan catatannya di balai RW; pada bulan Juli, semen bermutu rendah diganti atas temuannya.',
    },
    counterExample: {
      en: 'A sign at the site invites the residents to keep an eye on the works, but plan and amounts are not shown to them, and nobody does.',
      id: 'Papan di lokasi mengajak warga ikut mengawasi pekerjaan, tetapi gambar rencana dan jumlah dananya tidak diperlihatkan, dan tidak ada warga yang mengawasi.',
    },
  },
  'supervision.ombudsman': {
    example: {
      en: 'In September residents took withheld payments to the ombudsman, who opened a file and told them in writing what came of it.',
      id: 'Pada bulan September, warga melaporkan pembayaran yang tertahan kepada Ombudsman, yang membuka berkas dan memberitahukan hasilnya secara tertulis.',
    },
    counterExample: {
      en: 'Residents drop their complaints about misconduct into a box at the kelurahan, which deals with them itself; that there is an ombudsman for this nobody there knows.',
      id: 'Warga memasukkan aduan penyelewengan ke kotak di kelurahan, yang menanganinya sendiri; bahwa ada Ombudsman untuk itu tidak diketahui siapa pun di sana.',
    },
  },
  'kelurahan.two-roles': {
    example: {
      en: 'One kelurahan runs the yearly round of deliberations and, where groups fall out, leads the talks without taking a side; the minutes of May show it in both parts.',
      id: 'Satu kelurahan menjalankan rangkaian musyawarah tahunan dan, ketika kelompok berselisih, memimpin pembicaraan tanpa memihak; notula bulan Mei menunjukkan kedua peran itu.',
    },
    counterExample: {
      en: 'The kelurahan runs the deliberations, and a team of lecturers whom both sides trust keeps the agreements neutral: both roles are filled, but by two bodies.',
      id: 'Kelurahan menjalankan musyawarah, sedangkan tim dosen yang dipercaya kedua pihak menjaga netralitas kesepakatan: kedua peran terisi, tetapi oleh dua pihak.',
    },
  },
  'kelurahan.strengthen': {
    example: {
      en: 'This year the kelurahan got a meeting room with internet, a budget of its own for the programme and three more staff, and all of them passed a course in guiding groups.',
      id: 'Tahun ini kelurahan memperoleh ruang rapat berinternet, anggaran program tersendiri, dan tiga pegawai tambahan, dan semuanya lulus pelatihan pendampingan kelompok.',
    },
    counterExample: {
      en: 'Three clerks were moved to the kelurahan from another office: more hands, but untrained ones, with room and budget as they were.',
      id: 'Tiga juru tulis dipindahkan ke kelurahan dari kantor lain: jumlahnya bertambah, tetapi tidak terlatih, sedangkan ruang dan anggaran tetap seperti semula.',
    },
  },
};

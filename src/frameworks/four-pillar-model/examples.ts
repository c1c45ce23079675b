import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { fourPillarModel } from './definition.js';

/** The Four-Pillar Model in passages for coders. Ours: no company, university, date or amount in them is of a case. */
export const fourPillarModelExamples: ExamplesOf<typeof fourPillarModel> = {
  'local-government': {
    example: {
      en: 'The agency for cooperatives of the regency sits in the working team for the coffee programme, sends two officials to every meeting and has signed the division of tasks.',
      id: 'Dinas koperasi kabupaten duduk dalam tim kerja program kopi, mengirim dua pegawai ke setiap rapat, dan telah menandatangani pembagian tugas.',
    },
    counterExample: {
      en: 'The regency was told of the coffee programme in a letter and raised no objection, but nobody from it works on it or sits in its team.',
      id: 'Pemerintah kabupaten diberi tahu tentang program kopi melalui surat dan tidak berkeberatan, tetapi tidak ada unsurnya yang bekerja atau duduk dalam tim.',
    },
  },
  'private-sector': {
    example: {
      en: 'A cement company has a seat in the steering group, pays for the seedlings and sends its forester to the nursery twice a month.',
      id: 'Sebuah perusahaan semen memiliki kursi dalam kelompok pengarah, membiayai bibit, dan mengirim tenaga kehutanannya ke persemaian dua kali sebulan.',
    },
    counterExample: {
      en: 'A company sold the seedlings to the programme at the market price, with an invoice: it is a supplier, but takes no part in the partnership.',
      id: 'Sebuah perusahaan menjual bibit kepada program dengan harga pasar dan faktur: perusahaan itu pemasok, tetapi tidak ikut dalam kemitraan.',
    },
  },
  community: {
    example: {
      en: 'A group of forty weavers speaks for itself in the team, took on the dye garden as its task and reports on it each month.',
      id: 'Kelompok yang terdiri atas empat puluh penenun berbicara atas nama sendiri dalam tim, menerima kebun pewarna sebagai tugasnya, dan melaporkannya setiap bulan.',
    },
    counterExample: {
      en: 'The weavers appear in every photograph of the programme, but government, company and university run it among themselves and the weavers have no part in it.',
      id: 'Para penenun tampak dalam setiap foto program, tetapi program dijalankan pemerintah, perusahaan, dan universitas di antara mereka sendiri tanpa peran para penenun.',
    },
  },
  university: {
    example: {
      en: 'By an agreement with the other three the polytechnic set up a team of four lecturers, which has tested the dryers with the farmers since January.',
      id: 'Berdasarkan perjanjian dengan ketiga pihak lain, politeknik membentuk tim empat dosen, yang sejak Januari menguji alat pengering bersama petani.',
    },
    counterExample: {
      en: 'A lecturer who lives in the village gives advice in his free time as a neighbour; his university knows nothing of the programme.',
      id: 'Seorang dosen yang tinggal di desa itu memberi saran pada waktu luangnya sebagai tetangga; universitasnya tidak mengetahui program tersebut.',
    },
  },
  'leading-sector': {
    example: {
      en: 'The regency leads the four: it enacted the regulation on the coastal programme, keeps the seats of the fishers free against all claims, seconds three officials and trains the delegates, while the money comes from elsewhere.',
      id: 'Pemerintah kabupaten memimpin keempat pihak: menetapkan peraturan tentang program pesisir, menjaga kursi nelayan dari tuntutan siapa pun, menugaskan tiga pegawai, dan melatih para utusan, sedangkan dananya dari pihak lain.',
    },
    counterExample: {
      en: 'The regency is thanked as the leader because it paid for everything out of its budget; rules, protection and people for the programme it has not provided.',
      id: 'Pemerintah kabupaten disebut pemimpin karena membiayai semuanya dari anggarannya; aturan, perlindungan, dan tenaga bagi program tidak disediakannya.',
    },
  },
  'resource-owner': {
    example: {
      en: 'The company’s board released 900 million rupiah of its TJSL fund to the partnership for this year, and the transfers are in the joint accounts.',
      id: 'Direksi perusahaan mengalokasikan 900 juta rupiah dari dana TJSL-nya bagi kemitraan tahun ini, dan transfernya tercatat dalam pembukuan bersama.',
    },
    counterExample: {
      en: 'The company keeps the account of the partnership and writes the cheques, but every rupiah in it is public money that it only passes on.',
      id: 'Perusahaan mengelola rekening kemitraan dan menulis ceknya, tetapi seluruh isinya uang pemerintah yang sekadar disalurkannya.',
    },
  },
  'intellectual-resource-provider': {
    example: {
      en: 'The university’s soil laboratory analysed samples from sixty gardens and worked out with the farmers which plants suit each of them.',
      id: 'Laboratorium tanah universitas menganalisis contoh tanah dari enam puluh kebun dan menentukan bersama petani tanaman yang cocok untuk masing-masing.',
    },
    counterExample: {
      en: 'The university lent its bus and its hall for the training, but what was taught there came from a trainer whom the company had hired.',
      id: 'Universitas meminjamkan bus dan aulanya untuk pelatihan, tetapi materi yang diajarkan berasal dari pelatih yang disewa perusahaan.',
    },
  },
  'gov.1': {
    example: {
      en: 'The regency’s legal section wrote the regulation on the programme, discussed it with the council in two sessions and published it in July.',
      id: 'Bagian hukum kabupaten menulis peraturan tentang program, membahasnya bersama DPRD dalam dua sidang, dan mengundangkannya pada bulan Juli.',
    },
    counterExample: {
      en: 'The regent said at the opening that there is to be a regulation; a year later no draft has been begun, and the partners work by house rules of the company.',
      id: 'Bupati mengatakan pada pembukaan bahwa akan ada peraturan; setahun kemudian belum ada rancangan yang dimulai, dan para mitra bekerja menurut aturan internal perusahaan.',
    },
  },
  'gov.2': {
    example: {
      en: 'When a contractor threatened to remove the women’s group from the design meetings, the agency moved the meetings to its own office and wrote down that no meeting counts without the group.',
      id: 'Ketika seorang kontraktor hendak mengeluarkan kelompok perempuan dari rapat desain, dinas memindahkan rapat ke kantornya dan menetapkan secara tertulis bahwa rapat tanpa kelompok itu tidak sah.',
    },
    counterExample: {
      en: 'The regency insured the participants of the design meetings against accidents, but looked on when the women’s group was no longer invited.',
      id: 'Pemerintah kabupaten mengasuransikan peserta rapat desain terhadap kecelakaan, tetapi diam saja ketika kelompok perempuan tidak lagi diundang.',
    },
  },
  'gov.3': {
    example: {
      en: 'The planning agency rewrote two sections of the tourism plan after the workshops and sent the participants a list of what became of each of their points.',
      id: 'Badan perencanaan menulis ulang dua bagian rencana pariwisata setelah lokakarya dan mengirimi peserta daftar tindak lanjut setiap masukan.',
    },
    counterExample: {
      en: 'The planning agency thanked the participants of the workshops with certificates, but the tourism plan was printed in the wording that it had had before.',
      id: 'Badan perencanaan berterima kasih kepada peserta lokakarya dengan sertifikat, tetapi rencana pariwisata dicetak dengan rumusan yang sama seperti sebelumnya.',
    },
  },
  'gov.4': {
    example: {
      en: 'The health agency released two nurses and a driver for the mobile clinic, three days a week since March, and their duty rosters are on file.',
      id: 'Dinas kesehatan menugaskan dua perawat dan seorang pengemudi untuk klinik keliling, tiga hari seminggu sejak Maret, dan jadwal tugasnya tersimpan.',
    },
    counterExample: {
      en: 'The health agency asked for volunteers among its staff; none has been released so far, and the mobile clinic is staffed by the company.',
      id: 'Dinas kesehatan menanyakan pegawai yang bersedia membantu; sejauh ini belum ada yang ditugaskan, dan klinik keliling dijalankan tenaga perusahaan.',
    },
  },
  'gov.5': {
    example: {
      en: 'The regency set up six evening classes in which members of residents’ groups learn to read a plan and to speak in a hearing; ninety finished in October.',
      id: 'Pemerintah kabupaten membuka enam kelas malam tempat anggota kelompok warga belajar membaca rencana dan berbicara dalam dengar pendapat; sembilan puluh orang lulus pada bulan Oktober.',
    },
    counterExample: {
      en: 'The regency held a course in sewing for the residents’ groups, useful in itself, but there is no programme that helps them to take part.',
      id: 'Pemerintah kabupaten mengadakan kursus menjahit bagi kelompok warga, yang memang berguna, tetapi tidak ada program yang membantu mereka berpartisipasi.',
    },
  },
  'gov.x': {
    example: {
      en: 'The accounts of the programme show no payment from the public budget in its three years: the agencies bring in rules and staff, and the bills go to the company’s fund.',
      id: 'Pembukuan program selama tiga tahun tidak memuat pembayaran dari anggaran pemerintah: dinas menyediakan aturan dan tenaga, sedangkan tagihan dibayar dari dana perusahaan.',
    },
    counterExample: {
      en: 'The government is described as leading by rules alone, but the regional budget pays for the building materials under another heading.',
      id: 'Pemerintah digambarkan memimpin melalui aturan saja, tetapi bahan bangunan dibayar dari APBD melalui pos lain.',
    },
  },
  'priv.1': {
    example: {
      en: 'In its annual plan the company set aside two percent of its profit for TJSL and paid the programme’s share of it in two parts, in February and August.',
      id: 'Dalam rencana tahunannya, perusahaan menyisihkan dua persen laba untuk TJSL dan membayarkan bagian program dalam dua tahap, Februari dan Agustus.',
    },
    counterExample: {
      en: 'The company’s staff passed a hat round after work and gave the sum to the programme: a gift of theirs, while the company’s own TJSL fund went elsewhere.',
      id: 'Karyawan perusahaan mengumpulkan uang sepulang kerja dan menyerahkannya kepada program: itu pemberian mereka, sedangkan dana TJSL perusahaan dipakai untuk hal lain.',
    },
  },
  'priv.2': {
    example: {
      en: 'Before drawing up its CSR plan the company took the regency’s five priorities, left out two projects that matched none of them, and had the fit checked by the planning agency.',
      id: 'Sebelum menyusun rencana CSR, perusahaan mengambil lima prioritas kabupaten, mencoret dua proyek yang tidak sesuai, dan meminta badan perencanaan memeriksa kesesuaiannya.',
    },
    counterExample: {
      en: 'The company’s CSR report quotes the regency’s priorities on its first page, but the projects were chosen by head office before and follow its own themes.',
      id: 'Laporan CSR perusahaan mengutip prioritas kabupaten di halaman pertama, tetapi proyeknya dipilih kantor pusat sebelumnya dan mengikuti temanya sendiri.',
    },
  },
  'com.1': {
    example: {
      en: 'The fishers’ group wrote the work plan with the agency, laid half of the reef blocks, kept the diary of checks and presented the final report.',
      id: 'Kelompok nelayan menyusun rencana kerja bersama dinas, memasang separuh blok terumbu, mengisi buku harian pemeriksaan, dan memaparkan laporan akhir.',
    },
    counterExample: {
      en: 'The fishers’ group rented out its boats for the laying of the reef blocks at the usual rate; plan, checks and report were made by an engineering office.',
      id: 'Kelompok nelayan menyewakan perahunya untuk pemasangan blok terumbu dengan tarif biasa; rencana, pemeriksaan, dan laporan dibuat sebuah kantor teknik.',
    },
  },
  'com.2': {
    example: {
      en: 'At their own meeting the salt farmers found that rain ruins a third of the harvest, and asked for covered ponds, which nobody on this coast has.',
      id: 'Dalam pertemuan mereka sendiri, petani garam menemukan bahwa hujan merusak sepertiga hasil panen dan meminta tambak beratap, yang belum ada di pesisir ini.',
    },
    counterExample: {
      en: 'The university presented covered ponds to the salt farmers as the innovation that they need; asked whether they liked the drawing, the farmers nodded.',
      id: 'Universitas memperkenalkan tambak beratap kepada petani garam sebagai inovasi yang mereka butuhkan; ketika ditanya apakah gambarnya bagus, para petani mengangguk.',
    },
  },
  'com.3': {
    example: {
      en: 'Residents run two of the three composting sites, and when a fourth was proposed it was their vote in the programme board that put it off.',
      id: 'Warga mengelola dua dari tiga lokasi pengomposan, dan ketika lokasi keempat diusulkan, suara mereka dalam dewan programlah yang menundanya.',
    },
    counterExample: {
      en: 'Residents may bring their waste to the composting sites, which staff of the company operate; about the sites the other three partners decide.',
      id: 'Warga boleh membawa sampah ke lokasi pengomposan, yang dioperasikan karyawan perusahaan; keputusan tentang lokasi diambil ketiga mitra lain.',
    },
  },
  'com.4': {
    example: {
      en: 'From the first list of issues to the evaluation of the water policy, a spokeswoman of the users’ association gave its view at each stage; five letters and their answers are kept.',
      id: 'Sejak daftar masalah pertama sampai evaluasi kebijakan air, juru bicara perkumpulan pemakai air menyampaikan pandangan pada setiap tahap; lima surat beserta jawabannya disimpan.',
    },
    counterExample: {
      en: 'The users’ association learned from the radio that there is a water policy, and has written to nobody about it.',
      id: 'Perkumpulan pemakai air mengetahui adanya kebijakan air dari radio dan belum pernah menyurati siapa pun tentang hal itu.',
    },
  },
  'com.5': {
    example: {
      en: 'Parents visit the building site of the school every Friday with a checklist, and had the work stopped in May until the roof trusses were as in the drawing.',
      id: 'Orang tua murid mengunjungi lokasi pembangunan sekolah setiap Jumat dengan daftar periksa, dan pada bulan Mei meminta pekerjaan dihentikan sampai kuda-kuda atap sesuai gambar.',
    },
    counterExample: {
      en: 'Parents were shown round the new school at its opening, with everything finished; during the works an engineer of the company had supervised alone.',
      id: 'Orang tua murid diajak berkeliling sekolah baru saat peresmian, ketika semuanya selesai; selama pembangunan, pengawasan dilakukan insinyur perusahaan seorang diri.',
    },
  },
  'uni.1': {
    example: {
      en: 'Two researchers of the university studied for eight months why the village library is empty, and the reading corners at the market were built on their findings.',
      id: 'Dua peneliti universitas mengkaji selama delapan bulan mengapa perpustakaan desa sepi, dan pojok baca di pasar dibangun berdasarkan temuan mereka.',
    },
    counterExample: {
      en: 'Students of the university painted the village library for a week: welcome hands, but no research, and none that the programme could build on.',
      id: 'Mahasiswa universitas mengecat perpustakaan desa selama seminggu: bantuan tenaga yang disambut baik, tetapi tidak ada riset yang dapat menjadi landasan program.',
    },
  },
  idea: {
    example: {
      en: 'A fish seller proposed ice from solar power, the company a shared cooling lorry and the university a new smoking oven; the forum discussed all three in April, and the minutes name who brought which.',
      id: 'Seorang penjual ikan mengusulkan es dari tenaga surya, perusahaan mengusulkan truk pendingin bersama, dan universitas mengusulkan oven pengasapan baru; forum membahas ketiganya pada bulan April, dan notula menyebut siapa mengusulkan yang mana.',
    },
    counterExample: {
      en: 'The four exchange figures on sales and attendance each month, punctually and in full, but an idea for something new has come from none of them yet.',
      id: 'Keempat pihak bertukar data penjualan dan kehadiran setiap bulan dengan tertib, tetapi belum ada satu pun yang menyampaikan gagasan baru.',
    },
  },
  'resource.gov': {
    example: {
      en: 'The regency gave the use of a vacant school for ten years and four extension workers, who have been at the site since August.',
      id: 'Pemerintah kabupaten menyerahkan pemakaian gedung sekolah kosong untuk sepuluh tahun dan empat penyuluh, yang bertugas di lokasi sejak Agustus.',
    },
    counterExample: {
      en: 'The regency wrote letters of recommendation to possible donors and gave the programme its blessing, but neither staff nor room nor equipment.',
      id: 'Pemerintah kabupaten menulis surat rekomendasi kepada calon donatur dan merestui program, tetapi tidak memberikan tenaga, ruang, atau peralatan.',
    },
  },
  'resource.priv': {
    example: {
      en: 'The bank’s CSR fund paid 350 million rupiah for the kilns; the receipt and the kilns can be seen at the workshop.',
      id: 'Dana CSR bank membayar 350 juta rupiah untuk tungku; kuitansi dan tungkunya dapat dilihat di bengkel.',
    },
    counterExample: {
      en: 'The bank granted the potters a loan for the kilns at its usual interest: money came from a company, but as business, and none of it from its CSR fund.',
      id: 'Bank memberi para perajin gerabah pinjaman untuk tungku dengan bunga biasa: uang memang datang dari perusahaan, tetapi sebagai usaha, bukan dari dana CSR.',
    },
  },
  'resource.uni': {
    example: {
      en: 'The institute brought its sensor network to the rice fields and sends a technician each week, who also trains the irrigation wardens.',
      id: 'Institut memasang jaringan sensornya di sawah dan setiap minggu mengirim seorang teknisi, yang juga melatih petugas pengairan.',
    },
    counterExample: {
      en: 'The institute offered its sensors in a talk; the delivery has been put off twice, and the fields are measured by hand as ever.',
      id: 'Institut menawarkan sensornya dalam sebuah ceramah; pengirimannya dua kali ditunda, dan sawah tetap diukur dengan tangan.',
    },
  },
  'resource.com': {
    example: {
      en: 'Each household gave two days of work and a sack of sand for the footbridge, and the mosque committee collected the money for the railings.',
      id: 'Setiap keluarga menyumbang dua hari kerja dan sekarung pasir untuk jembatan, dan pengurus masjid menghimpun dana untuk pagarnya.',
    },
    counterExample: {
      en: 'The residents were paid day wages from the company’s fund for their work on the footbridge; of their own they put in nothing.',
      id: 'Warga menerima upah harian dari dana perusahaan untuk pekerjaan jembatan; dari mereka sendiri tidak ada sumbangan.',
    },
  },
  'benefit.com': {
    example: {
      en: 'Seventy families sell honey through the shop of the programme and took in on average 600,000 rupiah a month this year, according to its books.',
      id: 'Tujuh puluh keluarga menjual madu melalui toko program dan menurut pembukuannya memperoleh rata-rata 600.000 rupiah per bulan tahun ini.',
    },
    counterExample: {
      en: 'The shop of the programme opened and was on television; the families that were to sell there have not been let in yet.',
      id: 'Toko program dibuka dan ditayangkan di televisi; keluarga yang direncanakan berjualan di sana belum diberi tempat.',
    },
  },
  'benefit.priv': {
    example: {
      en: 'Since the programme, two newspapers have written of the company as a good neighbour, and in its survey twice as many residents name it when asked whom they trust.',
      id: 'Sejak program berjalan, dua surat kabar menulis perusahaan sebagai tetangga yang baik, dan dalam surveinya jumlah warga yang menyebutnya tepercaya menjadi dua kali lipat.',
    },
    counterExample: {
      en: 'The company gave on condition that its name stays out of everything; hardly anyone knows of its part, and its standing is what it was.',
      id: 'Perusahaan memberi dengan syarat namanya tidak disebut; hampir tidak ada yang mengetahui perannya, dan citranya tetap seperti semula.',
    },
  },
  'funding.csr': {
    example: {
      en: 'All that the programme spent in 2022 came from the TJSL funds of three companies; the list of payments is public.',
      id: 'Seluruh belanja program tahun 2022 berasal dari dana TJSL tiga perusahaan; daftar pembayarannya terbuka untuk umum.',
    },
    counterExample: {
      en: 'Three companies are named as partners and sit on the stage, but the programme is paid for by a grant of a ministry.',
      id: 'Tiga perusahaan disebut sebagai mitra dan duduk di panggung, tetapi program dibiayai hibah sebuah kementerian.',
    },
  },
  'subject-not-object': {
    example: {
      en: 'The villagers worked out on a map of their own where water is lacking, chose a rain tank over the offered pump, and the partners followed their choice.',
      id: 'Warga desa memetakan sendiri tempat yang kekurangan air, memilih bak air hujan daripada pompa yang ditawarkan, dan para mitra mengikuti pilihan itu.',
    },
    counterExample: {
      en: 'The villagers could choose the colour of the pump house; that they need a pump, and where, company and university had found for them.',
      id: 'Warga desa dipersilakan memilih warna rumah pompa; bahwa mereka membutuhkan pompa, dan di mana letaknya, ditentukan perusahaan dan universitas.',
    },
  },
  'accountability-medium': {
    example: {
      en: 'On one open page all four partners post their ideas, and anybody can see there who decided what and what was spent; in May it held 58 entries, 31 of them by residents.',
      id: 'Pada satu laman terbuka, keempat mitra menyampaikan gagasan, dan siapa pun dapat melihat siapa memutuskan apa dan berapa yang dibelanjakan; pada bulan Mei ada 58 entri, 31 di antaranya dari warga.',
    },
    counterExample: {
      en: 'The company has a handsome website on the programme with its own news, but nobody else can write there, and amounts and decisions are not on it.',
      id: 'Perusahaan memiliki situs web yang bagus tentang program dengan beritanya sendiri, tetapi pihak lain tidak dapat menulis di sana, dan jumlah dana serta keputusan tidak dimuat.',
    },
  },
};

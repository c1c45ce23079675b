import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { organisationPublicRelationship } from './definition.js';

/**
 * The statements in passages for coders: one after which full agreement with the statement fits, whether the statement
 * speaks for the relation or against it, and one that looks like agreement and is none. Ours: nobody who speaks in them exists.
 */
export const organisationPublicRelationshipExamples: ExamplesOf<typeof organisationPublicRelationship> = {
  'trust.keeps-word': {
    example: {
      en: 'The fishers’ treasurer goes through three years of notes: the landing, the nets and the course that the company announced have all come, each in the month that was named.',
      id: 'Bendahara nelayan membuka catatan tiga tahun: dermaga, jaring, dan kursus yang diumumkan perusahaan semuanya terwujud, masing-masing pada bulan yang disebutkan.',
    },
    counterExample: {
      en: 'The treasurer says that the company makes fine announcements and means well; of the landing, the nets and the course, only the signboards have come so far.',
      id: 'Bendahara mengatakan bahwa pengumuman perusahaan bagus dan maksudnya baik; dari dermaga, jaring, dan kursus, sejauh ini yang ada hanya papan namanya.',
    },
  },
  'trust.bad-news': {
    example: {
      en: 'When its pipe leaked at night, the plant itself rang the headman before dawn, said how much had run out, and told a week later that its own guard had slept.',
      id: 'Ketika pipanya bocor pada malam hari, pabrik sendiri menelepon kepala dusun sebelum fajar, menyebut banyaknya yang tumpah, dan seminggu kemudian memberitahukan bahwa penjaganya sendiri tertidur.',
    },
    counterExample: {
      en: 'The plant sends a newsletter every month, open and detailed, on permits and prizes; of the leak the village heard from the river.',
      id: 'Pabrik mengirim buletin setiap bulan, terbuka dan rinci, tentang izin dan penghargaan; tentang kebocoran, warga mengetahuinya dari sungai.',
    },
  },
  'trust.knows-the-work': {
    example: {
      en: 'For the grafting the company sends two people who have worked with nutmeg for twenty years; the growers say they could ask them everything.',
      id: 'Untuk penyambungan tanaman, perusahaan mengirim dua orang yang sudah dua puluh tahun bekerja dengan pala; pekebun mengatakan dapat menanyakan apa saja kepada mereka.',
    },
    counterExample: {
      en: 'For the grafting the company sends friendly young people from its press office, who ask the growers how it is done and film it.',
      id: 'Untuk penyambungan tanaman, perusahaan mengirim anak-anak muda ramah dari bagian humasnya, yang menanyakan caranya kepada pekebun dan merekamnya.',
    },
  },
  'trust.checked-upon': {
    example: {
      en: 'Whenever the office names a date of payment, the cooperative first rings the bank; twice it had ordered seed on the word of the office and stood there without money.',
      id: 'Setiap kali kantor menyebut tanggal pembayaran, koperasi lebih dahulu menelepon bank; sudah dua kali koperasi memesan benih atas ucapan kantor dan berakhir tanpa uang.',
    },
    counterExample: {
      en: 'The cooperative asks its bank about every payment, whoever makes it, because its rules of bookkeeping say so; on the dates of this office it plans without a second thought.',
      id: 'Koperasi menanyakan setiap pembayaran dari siapa pun kepada bank karena aturan pembukuannya demikian; tanggal dari kantor ini dipakainya menyusun rencana tanpa ragu.',
    },
  },
  'commitment.plans-years': {
    example: {
      en: 'Each December the two sit down and write the calendar of the next year, with sowing, two markets and the rest month; this is the fourth that hangs in the office.',
      id: 'Setiap Desember keduanya duduk bersama menulis kalender tahun berikutnya, dengan masa tanam, dua pasar, dan bulan istirahat; yang tergantung di kantor kini yang keempat.',
    },
    counterExample: {
      en: 'The two have worked together for six years, from one bazaar to the next: a call comes three weeks before, and after it nobody knows whether there will be another.',
      id: 'Keduanya sudah bekerja sama enam tahun, dari satu bazar ke bazar berikutnya: telepon datang tiga minggu sebelumnya, dan sesudahnya tidak ada yang tahu apakah akan ada lagi.',
    },
  },
  'commitment.stays-when-costly': {
    example: {
      en: 'When the price of iron doubled in the middle of the bridge, the company paid the difference and finished the last span in the rain with its own people.',
      id: 'Ketika harga besi berlipat dua di tengah pembangunan jembatan, perusahaan membayar selisihnya dan menyelesaikan bentang terakhir saat hujan dengan tenaganya sendiri.',
    },
    counterExample: {
      en: 'The company was there from the first day and says that it always will be; when the price of iron doubled it left the last span to the village, and it came back for the opening.',
      id: 'Perusahaan ikut sejak hari pertama dan mengatakan akan selalu ikut; ketika harga besi berlipat dua, bentang terakhir diserahkannya kepada desa, dan perusahaan baru kembali saat peresmian.',
    },
  },
  'commitment.own-time': {
    example: {
      en: 'The women who run the reading house have agreed among themselves to leave the market an hour early on Tuesdays, unpaid, if the company’s librarian goes on coming.',
      id: 'Para ibu pengelola rumah baca bersepakat pulang dari pasar sejam lebih awal setiap Selasa, tanpa bayaran, asalkan pustakawan perusahaan tetap datang.',
    },
    counterExample: {
      en: 'The women say that the reading house is close to their hearts and that somebody will surely look after it; for a day of theirs they name a daily wage.',
      id: 'Para ibu mengatakan bahwa rumah baca itu dekat di hati mereka dan pasti ada yang mengurusnya; untuk sehari tenaga mereka, mereka menyebut upah harian.',
    },
  },
  'commitment.ends-with-funds': {
    example: {
      en: 'In the years without a grant the foundation and the village did not write to each other once; the village head expects it to be so again from January.',
      id: 'Pada tahun-tahun tanpa hibah, yayasan dan desa tidak sekali pun berkirim kabar; kepala desa memperkirakan hal yang sama mulai Januari.',
    },
    counterExample: {
      en: 'The grant of the foundation ends in January and the building work with it; the two have already fixed who visits whom for the harvest.',
      id: 'Hibah yayasan berakhir pada bulan Januari dan pembangunan ikut selesai; keduanya sudah menetapkan siapa mengunjungi siapa saat panen.',
    },
  },
  'satisfaction.as-hoped': {
    example: {
      en: 'At the beginning the bakers wrote down that they wanted a second oven and one steady buyer; they have both, and a smile when they show the old sheet.',
      id: 'Pada awalnya para pembuat roti menulis bahwa mereka menginginkan oven kedua dan satu pembeli tetap; keduanya tercapai, dan mereka tersenyum saat menunjukkan lembar lama itu.',
    },
    counterExample: {
      en: 'The bakers praise the trip to the capital, which nobody had thought of; oven and buyer, for which they had joined, did not come.',
      id: 'Para pembuat roti memuji perjalanan ke ibu kota, yang tidak pernah terpikirkan; oven dan pembeli, yang menjadi alasan mereka ikut, tidak datang.',
    },
  },
  'satisfaction.worth-the-effort': {
    example: {
      en: 'The group put in two dry seasons of work and a piece of land; with the water that it has now, its members say, they would have given twice as much.',
      id: 'Kelompok itu memberikan kerja selama dua musim kemarau dan sebidang tanah; dengan air yang ada sekarang, kata anggotanya, mereka rela memberi dua kali lipat.',
    },
    counterExample: {
      en: 'The group is glad of the water, but for it gave the land on which it used to grow its vegetables, and reckons that it eats worse than before.',
      id: 'Kelompok itu senang dengan airnya, tetapi untuk itu menyerahkan tanah tempatnya dahulu menanam sayur dan memperhitungkan bahwa makanannya kini lebih buruk daripada dahulu.',
    },
  },
  'satisfaction.begin-again': {
    example: {
      en: 'Asked what she would tell her younger self, the chairwoman of the craft group says: go to the same office, on the same day, and take your sister along.',
      id: 'Ketika ditanya apa yang akan dikatakannya kepada dirinya yang dahulu, ketua kelompok kerajinan menjawab: pergilah ke kantor yang sama, pada hari yang sama, dan ajak saudarimu.',
    },
    counterExample: {
      en: 'The chairwoman says that one finishes what one has begun, and that the group will hold out until the contract ends; she would not sign such a thing a second time.',
      id: 'Ketua mengatakan bahwa yang sudah dimulai diselesaikan, dan kelompok bertahan sampai kontrak berakhir; hal semacam itu tidak akan ditandatanganinya untuk kedua kali.',
    },
  },
  'satisfaction.meetings-a-burden': {
    example: {
      en: 'For each meeting the farmers give up a day in the field and travel four hours; nothing is decided, and on the boat home, they say, they count what they could have weeded.',
      id: 'Untuk setiap rapat, petani meninggalkan ladang sehari dan menempuh perjalanan empat jam; tidak ada yang diputuskan, dan di perahu pulang, kata mereka, mereka menghitung rumput yang dapat disiangi.',
    },
    counterExample: {
      en: 'The farmers groan about the four hours in the boat and the hard benches; of the meetings themselves they tell that each time something is settled which they needed.',
      id: 'Petani mengeluhkan empat jam di perahu dan bangku yang keras; tentang rapatnya sendiri mereka menuturkan bahwa setiap kali ada hal penting bagi mereka yang selesai.',
    },
  },
  'control-mutuality.still-open': {
    example: {
      en: 'The port showed three routes for the new road and none marked; the market women drew a fourth, and it was the fourth that was built.',
      id: 'Pengelola pelabuhan menunjukkan tiga jalur jalan baru tanpa satu pun yang ditandai; para pedagang perempuan menggambar jalur keempat, dan jalur itulah yang dibangun.',
    },
    counterExample: {
      en: 'The port asks for an opinion on each plan, in writing and with a friendly deadline; the diggers were at work on the road before the deadline had passed.',
      id: 'Pengelola pelabuhan meminta pendapat atas setiap rencana, secara tertulis dan dengan tenggat yang longgar; ekskavator sudah bekerja di jalan itu sebelum tenggat lewat.',
    },
  },
  'control-mutuality.agenda-of-both': {
    example: {
      en: 'Of the ten matters on the last two agendas five came from the hamlet, and the minutes give the noise of the company’s lorries as many lines as the gate that the company wants.',
      id: 'Dari sepuluh hal dalam dua agenda terakhir, lima berasal dari dusun, dan dalam notula, soal bising truk perusahaan memperoleh jumlah baris yang sama dengan soal gerbang yang diinginkan perusahaan.',
    },
    counterExample: {
      en: 'The agenda ends with a point for whatever the hamlet wants to raise; it is always reached when the bus is waiting, and is put off to the next time.',
      id: 'Agenda ditutup dengan satu mata acara untuk apa pun yang hendak diajukan dusun; mata acara itu selalu tiba ketika bus sudah menunggu, lalu ditunda ke rapat berikutnya.',
    },
  },
  'control-mutuality.no-going-ahead': {
    example: {
      en: 'The seedlings stood ready for a month because the village was not yet agreed on the place, and in the year before the village had kept back its letter until the company was at ease with it.',
      id: 'Bibit siap selama sebulan karena desa belum sepakat tentang tempatnya, dan setahun sebelumnya desa menahan suratnya sampai perusahaan merasa nyaman dengan isinya.',
    },
    counterExample: {
      en: 'The village always waits for the company before it plants or writes; the company told it of the last two steps in a message when they had been taken.',
      id: 'Desa selalu menunggu perusahaan sebelum menanam atau menyurat; dua langkah terakhir diberitahukan perusahaan lewat pesan ketika sudah diambil.',
    },
  },
  'control-mutuality.settled-before': {
    example: {
      en: 'The closing of the path, the new shift horn and the sale of the pond: of all three the neighbours learned from a notice with yesterday’s date.',
      id: 'Penutupan jalan setapak, sirene giliran kerja yang baru, dan penjualan kolam: ketiganya diketahui warga sekitar dari pengumuman bertanggal kemarin.',
    },
    counterExample: {
      en: 'On its wages and shifts the company decides before the neighbours hear of it, and the neighbours find that right; the path and the pond were talked over with them while all was open.',
      id: 'Tentang upah dan giliran kerjanya, perusahaan memutuskan sebelum warga sekitar mendengarnya, dan mereka menganggapnya wajar; jalan setapak dan kolam dibicarakan dengan mereka selagi semuanya masih terbuka.',
    },
  },
  'exchange.keeps-count': {
    example: {
      en: 'The company’s officer opens each visit with a table: so many bags of cement from us, so many days of work from you, and this is the balance.',
      id: 'Petugas perusahaan membuka setiap kunjungan dengan tabel: sekian sak semen dari kami, sekian hari kerja dari Anda, dan inilah selisihnya.',
    },
    counterExample: {
      en: 'The company keeps exact books of what it spends on the village, as the auditor wants; what the village has given it does not note, and it has never brought up the one or the other.',
      id: 'Perusahaan membukukan dengan teliti pengeluarannya bagi desa, seperti diminta auditor; pemberian desa tidak dicatatnya, dan keduanya tidak pernah diungkitnya.',
    },
  },
  'exchange.turn-by-turn': {
    example: {
      en: 'After the new roof came the request to sign for the quarry, after the bus the request for guards at the gate: the headman says that he knows the rhythm by now.',
      id: 'Sesudah atap baru datang permintaan tanda tangan untuk tambang batu, sesudah bus datang permintaan penjaga gerbang: kepala desa mengatakan sudah hafal iramanya.',
    },
    counterExample: {
      en: 'After the new roof the village invited the company’s people to its feast, because it wanted to; nothing was expected, and the bus came in a year in which the village had done nothing for them.',
      id: 'Sesudah atap baru, desa mengundang orang perusahaan ke pestanya atas kemauan sendiri; tidak ada yang diharapkan, dan bus datang pada tahun ketika desa tidak berbuat apa-apa bagi mereka.',
    },
  },
  'exchange.something-to-show': {
    example: {
      en: 'For the library with its ribbon the money was there within a week; for the drains under the road, which nobody sees, the group has asked four times in vain.',
      id: 'Untuk perpustakaan beserta pitanya, dana tersedia dalam seminggu; untuk saluran di bawah jalan, yang tidak dilihat siapa pun, kelompok sudah empat kali meminta tanpa hasil.',
    },
    counterExample: {
      en: 'There is a photograph of each thing the company has helped with, because the group itself likes to take them; the drains under the road were paid for as readily as the library.',
      id: 'Setiap bantuan perusahaan ada fotonya karena kelompok sendiri gemar memotret; saluran di bawah jalan dibiayai semudah perpustakaan.',
    },
  },
  'exchange.nothing-in-it': {
    example: {
      en: 'When the widow on the hill, who belongs to no group and lives off the road, lost her roof, the company’s carpenters mended it on a Sunday and asked that it not be spoken of.',
      id: 'Ketika janda di bukit, yang tidak menjadi anggota kelompok mana pun dan tinggal jauh dari jalan, kehilangan atap, tukang perusahaan memperbaikinya pada hari Minggu dan meminta hal itu tidak dibicarakan.',
    },
    counterExample: {
      en: 'The company mended the roof of the headman free of charge in the month in which he was to decide on its lease; for others, the speaker says, it has done nothing of the kind.',
      id: 'Perusahaan memperbaiki atap rumah kepala desa tanpa bayaran pada bulan ketika ia akan memutuskan sewa lahannya; bagi orang lain, kata narasumber, perusahaan tidak pernah berbuat serupa.',
    },
  },
  'communal.looks-in': {
    example: {
      en: 'The last project closed two years ago; the engineer still comes by at the fast, asks after the sick by name, and the speaker is sure that she would do so without any project.',
      id: 'Proyek terakhir ditutup dua tahun lalu; insinyurnya masih singgah pada bulan puasa, menanyakan yang sakit dengan menyebut nama, dan narasumber yakin ia akan melakukannya tanpa proyek apa pun.',
    },
    counterExample: {
      en: 'The engineer asks very warmly how everybody is, at each of her monthly inspections; in the half-year between two projects nobody saw or heard of her.',
      id: 'Insinyur itu menanyakan kabar semua orang dengan hangat pada setiap pemeriksaan bulanan; dalam setengah tahun di antara dua proyek tidak ada yang melihat atau mendengar kabarnya.',
    },
  },
  'communal.changed-for-us': {
    example: {
      en: 'The mine had planned its road past the spring; when the women showed it where they draw water, it moved the road by two kilometres and bore the cost.',
      id: 'Perusahaan tambang merencanakan jalannya melewati mata air; ketika para ibu menunjukkan tempat mereka mengambil air, perusahaan menggeser jalan itu dua kilometer dan menanggung biayanya.',
    },
    counterExample: {
      en: 'The mine moved its road away from the spring, to the joy of the women; the ground there was too soft for lorries, and nobody had asked about the water.',
      id: 'Perusahaan tambang menggeser jalannya menjauhi mata air, yang membuat para ibu gembira; tanah di sana terlalu lunak bagi truk, dan tidak ada yang menanyakan soal air.',
    },
  },
  'communal.need-first': {
    example: {
      en: 'On the night of the flood the factory’s people stood at the door and asked what was lacking; blankets and milk came by morning, and who carries the cost was settled a month later.',
      id: 'Pada malam banjir, orang pabrik datang ke pintu dan bertanya apa yang kurang; selimut dan susu tiba sebelum pagi, dan siapa yang menanggung biayanya dibereskan sebulan kemudian.',
    },
    counterExample: {
      en: 'On the night of the flood the factory rang at once, to say that its insurance covers its own yard only and that a form is needed; the blankets came in the following week.',
      id: 'Pada malam banjir, pabrik segera menelepon untuk mengatakan bahwa asuransinya hanya menanggung halamannya sendiri dan bahwa perlu formulir; selimut datang minggu berikutnya.',
    },
  },
  'communal.own-work-only': {
    example: {
      en: 'When the wells near the drilling ran dry, a geologist came the same day; of the school, the fever and the broken ferry they do not want to hear, since these are not in their field.',
      id: 'Ketika sumur di dekat pengeboran mengering, ahli geologi datang hari itu juga; tentang sekolah, demam, dan kapal penyeberangan yang rusak mereka tidak mau mendengar karena di luar bidangnya.',
    },
    counterExample: {
      en: 'With the wells they can help and with the ferry they cannot, as they say plainly; but they sat through the evening on the ferry, and asked again about it afterwards.',
      id: 'Untuk sumur mereka dapat membantu dan untuk kapal penyeberangan tidak, seperti mereka katakan terus terang; tetapi mereka mengikuti malam pembahasan kapal itu dan kemudian menanyakannya lagi.',
    },
  },
};

import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { sigerMu } from './definition.js';

/** The elements of SIGER-MU in passages for coders. Ours: no regency, company or group in them is that of the article. */
export const sigerMuExamples: ExamplesOf<typeof sigerMu> = {
  'equal-actors.three-actors': {
    example: {
      en: 'Trade agency, mill and cake bakers wrote the programme together, each runs a third of it, and all three sign the evaluation; in no vote of the year was one of them left out.',
      id: 'Dinas perdagangan, pabrik, dan pembuat kue menyusun program bersama, masing-masing menjalankan sepertiganya, dan ketiganya menandatangani evaluasi; dalam setiap pemungutan suara tahun ini ketiganya ikut.',
    },
    counterExample: {
      en: 'Agency, mill and bakers stand side by side on the poster, but agency and mill plan and evaluate, and the bakers come in for the week of sales.',
      id: 'Dinas, pabrik, dan pembuat kue berdampingan pada poster, tetapi dinas dan pabrik yang merencanakan dan mengevaluasi, sedangkan pembuat kue masuk pada minggu penjualan.',
    },
  },
  'equal-actors.company': {
    example: {
      en: 'The smelter laid its first draft on the table as one of three, gave the potters two months to answer, and went along when the choice fell on theirs.',
      id: 'Perusahaan peleburan mengajukan rancangannya sebagai satu dari tiga, memberi perajin gerabah dua bulan untuk menanggapi, dan mengikuti ketika pilihan jatuh pada rancangan mereka.',
    },
    counterExample: {
      en: 'The smelter invites the potters to its office every year, listens over lunch, and then announces the programme that its head office approved beforehand.',
      id: 'Perusahaan peleburan setiap tahun mengundang perajin gerabah ke kantornya, mendengarkan sambil makan siang, lalu mengumumkan program yang sudah disetujui kantor pusatnya.',
    },
  },
  'equal-actors.government': {
    example: {
      en: 'The regency hosted the talks of planters and processors, issued the rules for the joint brand, and brought the port and the banks, which wanted other things, to one timetable.',
      id: 'Pemerintah kabupaten memfasilitasi pembicaraan pekebun dan pengolah, menerbitkan aturan merek bersama, serta menyatukan pelabuhan dan bank, yang berbeda kepentingan, dalam satu jadwal.',
    },
    counterExample: {
      en: 'The regency issued the permit for the joint brand, as it does for any brand; facilitating the talks and bringing the interests together it left to a chamber of trade.',
      id: 'Pemerintah kabupaten menerbitkan izin merek bersama seperti untuk merek mana pun; memfasilitasi pembicaraan dan menyatukan kepentingan diserahkannya kepada kamar dagang.',
    },
  },
  'equal-actors.msme': {
    example: {
      en: 'The tempeh makers told at the forum what they aim at, sent back the training plan with changes, and filled in a score sheet on the programme which is cited in its report.',
      id: 'Perajin tempe menyampaikan cita-cita mereka dalam forum, mengembalikan rencana pelatihan dengan perubahan, dan mengisi lembar penilaian program yang dikutip dalam laporannya.',
    },
    counterExample: {
      en: 'The tempeh makers were given ovens, courses and a logo, and signed for each; nobody asked for their view before, and nobody after.',
      id: 'Perajin tempe menerima oven, kursus, dan logo serta menandatangani setiap penerimaan; pandangan mereka tidak ditanyakan sebelumnya, sesudahnya pun tidak.',
    },
  },
  'equal-actors.forum': {
    example: {
      en: 'Every second month agency, three companies and the delegates of the MSMEs meet in the same forum; four of its sessions this year went into a programme for smoked fish, from a count of needs and of what the lake yields.',
      id: 'Dua bulan sekali, dinas, tiga perusahaan, dan utusan UMKM bertemu dalam forum yang sama; empat sidangnya tahun ini menyusun program ikan asap dari pendataan kebutuhan dan hasil danau.',
    },
    counterExample: {
      en: 'The three met once in a hotel for a founding ceremony of the forum and a photograph; the next session is to be fixed by a committee that has not been named.',
      id: 'Ketiganya bertemu sekali di hotel untuk peresmian forum dan berfoto; sidang berikutnya akan ditetapkan panitia yang belum ditunjuk.',
    },
  },
  'equal-actors.example': {
    example: {
      en: 'The mat weavers drew the sandals themselves and set up the workroom; they speak of “our sandals”, and two years after the company’s last payment they sell more than before.',
      id: 'Para penganyam tikar merancang sendiri sandalnya dan menata ruang kerjanya; mereka menyebutnya “sandal kami”, dan dua tahun setelah pembayaran terakhir perusahaan penjualannya lebih banyak daripada dulu.',
    },
    counterExample: {
      en: 'The mat weavers made sandals after a finished design of the company, by the piece; they call them the company’s sandals, and when the order ended, so did the work.',
      id: 'Para penganyam tikar membuat sandal menurut desain jadi dari perusahaan dengan upah per pasang; mereka menyebutnya sandal perusahaan, dan ketika pesanan berakhir, pembuatannya pun berhenti.',
    },
  },
  'participatory-planning.not-top-down': {
    example: {
      en: 'The cooperatives agency led five village workshops in which makers, company and agency built the programme from blank sheets; what was decided there is what is now carried out.',
      id: 'Dinas koperasi memandu lima lokakarya desa tempat perajin, perusahaan, dan dinas menyusun program dari lembar kosong; yang diputuskan di sana itulah yang kini dijalankan.',
    },
    counterExample: {
      en: 'The programme came finished from the ministry, and the cooperatives agency held five workshops in the villages in order to explain it.',
      id: 'Program datang dari kementerian dalam bentuk jadi, dan dinas koperasi mengadakan lima lokakarya di desa untuk menjelaskannya.',
    },
  },
  'participatory-planning.step1': {
    example: {
      en: 'Ninety owners of small shops laid out on the floor, with stones and cards, what they lack; the map was copied with their names and opens the plan.',
      id: 'Sembilan puluh pemilik usaha kecil menata kebutuhannya di lantai dengan batu dan kartu; petanya disalin beserta nama mereka dan menjadi pembuka rencana.',
    },
    counterExample: {
      en: 'A bureau computed the needs of ninety small shops from tax data; the map is exact and in colour, and none of the owners has seen it.',
      id: 'Sebuah biro menghitung kebutuhan sembilan puluh usaha kecil dari data pajak; petanya rinci dan berwarna, dan tidak satu pun pemilik usaha pernah melihatnya.',
    },
  },
  'participatory-planning.step2': {
    example: {
      en: 'Before anything was planned, a study of four months looked at soils, catch, crafts and roads of the district; the programme takes its three products from page 31.',
      id: 'Sebelum apa pun direncanakan, kajian empat bulan menelaah tanah, tangkapan, kerajinan, dan jalan di wilayah itu; program mengambil ketiga produknya dari halaman 31.',
    },
    counterExample: {
      en: 'The programme was drawn up on the pattern of a neighbouring regency; a study of what this area holds was ordered when the machines had been bought.',
      id: 'Program disusun menurut pola kabupaten tetangga; kajian potensi wilayah ini baru dipesan ketika mesin-mesinnya sudah dibeli.',
    },
  },
  'participatory-planning.step3': {
    example: {
      en: 'The joint action plan, 18 pages signed by regency, companies and the MSME association, names for each action who does it until when; the monthly meeting ticks it off.',
      id: 'Rencana aksi bersama setebal 18 halaman, yang ditandatangani pemerintah kabupaten, perusahaan, dan asosiasi UMKM, menyebut pelaksana dan tenggat setiap aksi; rapat bulanan menandai yang selesai.',
    },
    counterExample: {
      en: 'Each company has an action plan of its own, and they lie in one folder of the regency under the label of a joint plan; a common document has not been begun.',
      id: 'Setiap perusahaan memiliki rencana aksi sendiri, dan semuanya disimpan dalam satu map pemerintah kabupaten berlabel rencana bersama; dokumen bersama belum mulai disusun.',
    },
  },
  'participatory-planning.responsive': {
    example: {
      en: 'The krupuk makers lost a day’s output to each rain and could not keep a ledger: the programme built two drying rooms and taught bookkeeping on the phone, and both are used daily.',
      id: 'Perajin kerupuk kehilangan hasil sehari setiap kali hujan dan tidak mampu membuat pembukuan: program membangun dua ruang pengering dan mengajarkan pembukuan lewat ponsel, dan keduanya dipakai setiap hari.',
    },
    counterExample: {
      en: 'The krupuk makers lack drying rooms and a way to keep accounts; what the programme gave them are aprons with its name and a day at an amusement park.',
      id: 'Perajin kerupuk kekurangan ruang pengering dan cara membuat pembukuan; yang diberikan program adalah celemek bertuliskan nama program dan sehari di taman hiburan.',
    },
  },
  'participatory-planning.right-propose': {
    example: {
      en: 'The rules give each MSME a proposal at the yearly musyawarah; in the last one 38 were heard, and eleven are being carried out.',
      id: 'Aturan memberi setiap pelaku UMKM satu usulan pada musyawarah tahunan; dalam musyawarah terakhir 38 usulan dibahas, dan sebelas sedang dijalankan.',
    },
    counterExample: {
      en: 'MSMEs may write their wishes into a guest book at the annual fair of the company; a deliberation is not held, and the book is closed with the fair.',
      id: 'Pelaku UMKM boleh menulis keinginannya dalam buku tamu pada pameran tahunan perusahaan; musyawarah tidak diadakan, dan buku itu ditutup bersama pamerannya.',
    },
  },
  'participatory-planning.drafting-team': {
    example: {
      en: 'Three of the seven in the team that drafts the programme are owners of MSMEs, chosen by their association; they wrote the chapter on credit, and it stands as they wrote it.',
      id: 'Tiga dari tujuh anggota tim penyusun program adalah pemilik UMKM pilihan asosiasinya; merekalah yang menulis bab tentang kredit, dan bab itu dipakai seperti tulisan mereka.',
    },
    counterExample: {
      en: 'The drafting team consists of officials and company staff, one of whom used to keep a shop; from the MSMEs there is nobody in it.',
      id: 'Tim penyusun terdiri atas pegawai pemerintah dan staf perusahaan, salah seorang di antaranya pernah memiliki toko; dari UMKM tidak ada yang duduk di dalamnya.',
    },
  },
  'structured-institutions.forum-reform': {
    example: {
      en: 'Since its new statute the CSR forum seats farmers and shopkeepers too, puts its minutes and funds on the web, and can send a company’s plan back; it did so twice this year.',
      id: 'Sejak memiliki anggaran dasar baru, forum CSR juga beranggotakan petani dan pemilik toko, memuat notula dan dananya di situs web, dan dapat mengembalikan rencana perusahaan; tahun ini dua kali dilakukannya.',
    },
    counterExample: {
      en: 'The CSR forum got a new name and a larger room; it is still companies that meet in it, behind closed doors, and it advises without binding anybody.',
      id: 'Forum CSR mendapat nama baru dan ruangan lebih luas; yang bertemu di dalamnya tetap perusahaan, dalam rapat tertutup, dan sarannya tidak mengikat siapa pun.',
    },
  },
  'structured-institutions.structure': {
    example: {
      en: 'The CSR forum has a board, two sections and a secretary with written tasks, and reports each quarter how many applications were answered within the set twenty days: 44 of 51 at the last count.',
      id: 'Forum CSR memiliki pengurus, dua bidang, dan sekretaris dengan tugas tertulis, dan setiap triwulan melaporkan jumlah permohonan yang dijawab dalam dua puluh hari: terakhir 44 dari 51.',
    },
    counterExample: {
      en: 'The CSR forum is held together by one tireless official who knows everybody; who does what when she is away nobody can tell, and nothing is measured.',
      id: 'Forum CSR bertumpu pada seorang pegawai yang tidak kenal lelah dan mengenal semua orang; siapa mengerjakan apa ketika ia tidak ada tidak diketahui, dan tidak ada yang diukur.',
    },
  },
  'structured-institutions.representation': {
    example: {
      en: 'The association of food makers, the local chamber of trade and the environmental circle each hold two seats in the CSR forum, and the minutes show them speaking and voting.',
      id: 'Asosiasi pembuat makanan, kamar dagang setempat, dan kelompok peduli lingkungan masing-masing memegang dua kursi dalam forum CSR, dan notula mencatat mereka berbicara dan bersuara.',
    },
    counterExample: {
      en: 'Food makers and the environmental circle are invited to the dinner after each session of the CSR forum; its seats belong to companies and agencies.',
      id: 'Pembuat makanan dan kelompok peduli lingkungan diundang makan malam setelah setiap sidang forum CSR; kursinya sendiri milik perusahaan dan dinas.',
    },
  },
  'structured-institutions.csr-information-system': {
    example: {
      en: 'The CSR database of the regency lists each programme with beneficiaries and results, the companies consult it before they plan, and a newspaper drew its figures from it in May.',
      id: 'Basis data CSR kabupaten memuat setiap program beserta penerima manfaat dan capaiannya, perusahaan memeriksanya sebelum menyusun rencana, dan sebuah surat kabar mengutip angkanya pada bulan Mei.',
    },
    counterExample: {
      en: 'Every company publishes a sustainability report with figures of its own; a tender for a common system was announced, and no bid has been asked for.',
      id: 'Setiap perusahaan menerbitkan laporan keberlanjutan dengan angkanya sendiri; lelang sistem bersama sudah diumumkan, tetapi penawaran belum diminta.',
    },
  },
  'structured-institutions.coordination-unit': {
    example: {
      en: 'The trade agency has a CSR unit of four, named by decree; villages and companies turn to it, and its book shows 130 requests passed on and answered this year.',
      id: 'Dinas perdagangan memiliki unit CSR beranggotakan empat orang yang ditetapkan dengan keputusan; desa dan perusahaan menghubunginya, dan bukunya mencatat 130 permintaan yang diteruskan dan dijawab tahun ini.',
    },
    counterExample: {
      en: 'A former councillor brings companies and villages together for a fee and calls his office the CSR unit; the agency has none.',
      id: 'Seorang mantan anggota dewan mempertemukan perusahaan dan desa dengan imbalan dan menyebut kantornya unit CSR; dinas sendiri tidak memilikinya.',
    },
  },
  'impact-evaluation.outcome-impact': {
    example: {
      en: 'Two years after the training the evaluators asked what has become of the trainees’ sales, debts and children’s schooling, and compared it with villages that had none.',
      id: 'Dua tahun setelah pelatihan, penilai menelusuri perkembangan penjualan, utang, dan sekolah anak para peserta, lalu membandingkannya dengan desa tanpa pelatihan.',
    },
    counterExample: {
      en: 'The evaluation counts 12 trainings, 340 certificates and 60 machines, and closes with the receipts; what changed through them is not asked.',
      id: 'Evaluasi menghitung 12 pelatihan, 340 sertifikat, dan 60 mesin, lalu ditutup dengan kuitansi; apa yang berubah karenanya tidak ditanyakan.',
    },
  },
  'impact-evaluation.criterion1': {
    example: {
      en: 'The evaluators had thirty shopkeepers price an order before the courses and a year after; twenty-one could do it then who could not before, and the report goes into the other nine.',
      id: 'Penilai meminta tiga puluh pemilik usaha menghitung harga pesanan sebelum kursus dan setahun sesudahnya; dua puluh satu yang semula belum mampu kini mampu, dan laporan membahas sembilan lainnya.',
    },
    counterExample: {
      en: 'The evaluation notes that the trainers were well qualified and the shopkeepers pleased with them; what the shopkeepers can now do was not looked at.',
      id: 'Evaluasi mencatat bahwa pelatih berkualifikasi baik dan para pemilik usaha puas; apa yang kini mampu dilakukan pemilik usaha tidak dilihat.',
    },
  },
  'impact-evaluation.criterion2': {
    example: {
      en: 'The report gives for each MSME what its goods brought in before and after, less what went into them, and finds 1.3 billion rupiah more in a year for the group.',
      id: 'Laporan memuat bagi setiap UMKM hasil penjualan sebelum dan sesudah program setelah dikurangi biayanya, dan menemukan tambahan 1,3 miliar rupiah setahun bagi kelompok itu.',
    },
    counterExample: {
      en: 'The report gives in detail what the company spent, 1.3 billion rupiah; which value was created with it has no chapter.',
      id: 'Laporan merinci berapa yang dibelanjakan perusahaan, 1,3 miliar rupiah; tidak ada bab tentang nilai yang tercipta dengannya.',
    },
  },
  'impact-evaluation.criterion3': {
    example: {
      en: 'The evaluators drew who buys from whom in 2021 and in 2023: the network of the basket makers grew from four to fifteen buyers, and the drawing is discussed page by page.',
      id: 'Penilai menggambar siapa membeli dari siapa pada 2021 dan 2023: jejaring perajin bakul tumbuh dari empat menjadi lima belas pembeli, dan gambarnya dibahas halaman demi halaman.',
    },
    counterExample: {
      en: 'The evaluation mentions that a networking dinner took place with ninety guests; whether any tie of business grew from it was not followed up.',
      id: 'Evaluasi menyebut bahwa jamuan jejaring diadakan dengan sembilan puluh tamu; apakah tumbuh hubungan usaha darinya tidak ditelusuri.',
    },
  },
  'impact-evaluation.criterion4': {
    example: {
      en: 'A chapter sets the results beside the targets of the regional plan: 210 of the 900 new jobs that the plan foresees came from the programme, and the planning agency confirms it.',
      id: 'Satu bab menyandingkan hasil dengan sasaran rencana daerah: 210 dari 900 lapangan kerja baru dalam rencana itu berasal dari program, dan badan perencanaan membenarkannya.',
    },
    counterExample: {
      en: 'The preface thanks the regent and says that the programme serves the region; the pages after it evaluate the sales of the company’s partners, and the region does not come up.',
      id: 'Kata pengantar berterima kasih kepada bupati dan menyebut bahwa program berguna bagi daerah; halaman-halaman berikutnya menilai penjualan mitra perusahaan tanpa membahas daerah.',
    },
  },
  'impact-evaluation.periodic-joint-indicators': {
    example: {
      en: 'Regency, companies and MSMEs settled on nine indicators in one workshop, and measure by them each June and December; the fourth round has just been published.',
      id: 'Pemerintah kabupaten, perusahaan, dan UMKM menyepakati sembilan indikator dalam satu lokakarya dan mengukurnya setiap Juni dan Desember; putaran keempat baru saja diterbitkan.',
    },
    counterExample: {
      en: 'The company evaluates its programme whenever its parent abroad asks for it, and by the indicators of the parent; regency and MSMEs fill in the numbers that are asked of them.',
      id: 'Perusahaan mengevaluasi programnya setiap kali diminta induknya di luar negeri, dan dengan indikator dari induk itu; pemerintah kabupaten dan UMKM mengisi angka yang diminta.',
    },
  },
  'impact-evaluation.feedback-loop': {
    example: {
      en: 'The soap makers judged the courses too short and asked for two visits instead of one; the company’s plan for the next year has the second visit, with a reference to their letter.',
      id: 'Perajin sabun menilai kursus terlalu pendek dan meminta dua kunjungan, bukan satu; rencana perusahaan tahun berikutnya memuat kunjungan kedua dengan rujukan ke surat mereka.',
    },
    counterExample: {
      en: 'The soap makers fill in a form after each course and may write recommendations; the forms go into a box, and the courses are the same for the fifth year.',
      id: 'Perajin sabun mengisi formulir setelah setiap kursus dan boleh menulis rekomendasi; formulirnya masuk ke kotak, dan kursusnya sama untuk tahun kelima.',
    },
  },
  'impact-evaluation.government-role': {
    example: {
      en: 'The agency re-measured a tenth of the reported results, sent two reports back for it, and led the talk in which company and MSMEs went through the rest.',
      id: 'Dinas mengukur ulang sepersepuluh hasil yang dilaporkan, karena itu mengembalikan dua laporan, dan memandu pembicaraan tempat perusahaan dan UMKM membahas selebihnya.',
    },
    counterExample: {
      en: 'The agency stamps the evaluation that the company sends and files it; it checks none of it, and company and MSMEs do not meet over it.',
      id: 'Dinas membubuhkan stempel pada evaluasi kiriman perusahaan dan mengarsipkannya; isinya tidak diperiksa, dan perusahaan dan UMKM tidak bertemu untuk membahasnya.',
    },
  },
};

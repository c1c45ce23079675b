import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { twoPillarPrerequisites } from './definition.js';

/** The prerequisites of the Two-Pillar Model in passages for coders. Ours: no regulation, number or kelurahan in them is real. */
export const twoPillarPrerequisitesExamples: ExamplesOf<typeof twoPillarPrerequisites> = {
  'a.reg1': {
    example: {
      en: 'Regional regulation 3 on the community institutions of the kelurahan is in force; last year 212 boards were elected and recognised under it.',
      id: 'Peraturan Daerah Nomor 3 tentang Lembaga Kemasyarakatan Kelurahan berlaku; tahun lalu 212 kepengurusan dipilih dan diakui berdasarkan perda itu.',
    },
    counterExample: {
      en: 'A draft on the community institutions has lain with the council for two sessions; the boards are elected by custom, and no regional regulation stands behind them.',
      id: 'Rancangan tentang lembaga kemasyarakatan sudah dua masa sidang berada di DPRD; pengurus dipilih menurut kebiasaan tanpa perda yang mendasarinya.',
    },
  },
  'a.reg2': {
    example: {
      en: 'Purchases for the neighbourhoods follow the regional regulation on goods and services; its article is cited on each order of the past year.',
      id: 'Pembelian bagi wilayah mengikuti perda tentang pengelolaan barang dan jasa; pasalnya dikutip pada setiap surat pesanan tahun lalu.',
    },
    counterExample: {
      en: 'The treasurer of the kelurahan keeps to a list of prices that the traders of the quarter agreed on among themselves; a regional regulation on goods and services has never been passed.',
      id: 'Bendahara kelurahan berpegang pada daftar harga yang disepakati para pedagang setempat; perda tentang barang dan jasa belum pernah ditetapkan.',
    },
  },
  'a.reg3': {
    example: {
      en: 'The council passed a regional regulation on the partnership of the two pillars that sets out its goal, who takes part in which role, and its steps; the kecamatan hold their sessions by it.',
      id: 'DPRD mengesahkan perda tentang kemitraan dua pilar yang memuat tujuannya, pihak beserta perannya, dan langkah-langkahnya; kecamatan menyelenggarakan sidangnya menurut perda itu.',
    },
    counterExample: {
      en: 'The regional regulation on participation says in one article that the government works with the community; it is a general one, and the model, its roles and its steps are not in it.',
      id: 'Perda tentang partisipasi menyebut dalam satu pasal bahwa pemerintah bekerja sama dengan masyarakat; perda itu bersifat umum dan tidak memuat model, peran, ataupun langkahnya.',
    },
  },
  'a.guideline': {
    example: {
      en: 'Each RW has the printed technical guideline, 40 pages with forms, and the files of the year show that its forms were the ones used.',
      id: 'Setiap RW memegang petunjuk teknis tercetak, 40 halaman dengan formulir, dan berkas tahun ini menunjukkan bahwa formulir itulah yang dipakai.',
    },
    counterExample: {
      en: 'Whoever carries out an activity asks a colleague how it was done last year; a technical guideline has been on the list of things to write from the beginning.',
      id: 'Pelaksana kegiatan bertanya kepada rekannya tentang cara tahun lalu; petunjuk teknis sejak awal masih berada dalam daftar hal yang akan ditulis.',
    },
  },
  'b.agreement': {
    example: {
      en: 'Asked apart from each other, camat and head of the LPM named the same goal and the same division of tasks, and in the dispute about the hall each kept to its part.',
      id: 'Ketika ditanya secara terpisah, camat dan ketua LPM menyebut tujuan dan pembagian tugas yang sama, dan dalam persoalan balai masing-masing berpegang pada bagiannya.',
    },
    counterExample: {
      en: 'Both signed the memorandum with smiles, but for the camat it is about cheaper roads and for the LPM about a say in the budget, and each holds the other responsible for upkeep.',
      id: 'Keduanya menandatangani nota dengan senyum, tetapi bagi camat ini soal jalan yang lebih murah dan bagi LPM soal suara dalam anggaran, dan masing-masing menganggap pemeliharaan sebagai tanggung jawab pihak lain.',
    },
  },
  'b.step1': {
    example: {
      en: 'The programme was presented in four public hearings; those present asked, disagreed and had two points of the plan changed, as the minutes of 9 March show.',
      id: 'Program dipaparkan dalam empat dengar pendapat terbuka; yang hadir bertanya, menyanggah, dan mengubah dua butir rencana, seperti tercatat dalam notula 9 Maret.',
    },
    counterExample: {
      en: 'In a hall with six hundred seats officials showed slides on the programme for two hours; there was no time for questions, and the doors closed at noon.',
      id: 'Di aula berkapasitas enam ratus kursi, pejabat menayangkan salindia tentang program selama dua jam; tidak ada waktu bertanya, dan pintu ditutup pada tengah hari.',
    },
  },
  'b.step2': {
    example: {
      en: 'The lurah and the heads of the RW have breakfast together at a stall on Saturdays without an agenda, and several of them say that since then they ring each other up before they quarrel.',
      id: 'Setiap Sabtu lurah dan para ketua RW sarapan bersama di warung tanpa agenda, dan beberapa dari mereka menuturkan bahwa sejak itu mereka saling menelepon sebelum berselisih.',
    },
    counterExample: {
      en: 'Lurah and heads of the RW see each other at the official quarterly meeting, in uniform and by a list of speakers; between the meetings everything goes by letter.',
      id: 'Lurah dan para ketua RW bertemu dalam rapat triwulanan resmi, berseragam dan menurut daftar pembicara; di antara rapat semuanya berjalan melalui surat.',
    },
  },
  'b.step3': {
    example: {
      en: 'The secretariat coached nine lurah for half a year in leading mixed meetings, freed them for it on Fridays, and kept on those of whom the residents spoke well.',
      id: 'Sekretariat daerah membina sembilan lurah selama setengah tahun dalam memimpin rapat campuran, membebaskan mereka setiap Jumat untuk itu, dan mempertahankan mereka yang dinilai baik oleh warga.',
    },
    counterExample: {
      en: 'A course for lurah who lead mixed meetings was named in the plan of two years ago; it has not been held, and whoever shows initiative is moved elsewhere.',
      id: 'Pelatihan bagi lurah yang memimpin rapat campuran disebut dalam rencana dua tahun lalu; pelatihan itu belum diadakan, dan siapa pun yang berprakarsa dipindahkan.',
    },
  },
  'c.infrastructure': {
    example: {
      en: 'The kelurahan has a hall for eighty people, four computers with a connection and a motorcycle for site visits, and the logbooks show all of them in weekly use.',
      id: 'Kelurahan memiliki aula untuk delapan puluh orang, empat komputer yang tersambung internet, dan sepeda motor untuk kunjungan lapangan, dan buku pemakaiannya menunjukkan semuanya dipakai setiap minggu.',
    },
    counterExample: {
      en: 'A new office for the kelurahan stands as a drawing on its wall; meetings are held in a corridor, and the one computer belongs to a clerk.',
      id: 'Gedung kantor baru kelurahan masih berupa gambar di dindingnya; rapat diadakan di lorong, dan satu-satunya komputer adalah milik seorang juru tulis.',
    },
  },
  'c.budget': {
    example: {
      en: 'The kelurahan had 300 million rupiah of its own for meetings, companions and upkeep this year and had spent nine tenths of it on these by the end.',
      id: 'Tahun ini kelurahan memiliki anggaran sendiri 300 juta rupiah untuk pertemuan, pendamping, dan pemeliharaan, dan sampai akhir tahun sembilan persepuluhnya terpakai untuk itu.',
    },
    counterExample: {
      en: 'The budget of the kelurahan covers salaries and electricity only; what the partnership takes, down to the tea, the lurah asks from shops on the street.',
      id: 'Anggaran kelurahan hanya mencakup gaji dan listrik; keperluan kemitraan, sampai teh untuk rapat, diminta lurah dari toko-toko di jalan itu.',
    },
  },
  'c.hr': {
    example: {
      en: 'Eleven posts of the kelurahan are filled, among them three for the partnership alone; no deliberation in the past year was put off for want of staff.',
      id: 'Sebelas jabatan di kelurahan terisi, tiga di antaranya khusus untuk kemitraan; tahun lalu tidak ada musyawarah yang ditunda karena kekurangan pegawai.',
    },
    counterExample: {
      en: 'The chart of the kelurahan shows eleven posts; eight are vacant, and the lurah and two clerks take turns at the counter while the RW wait.',
      id: 'Bagan organisasi kelurahan menampilkan sebelas jabatan; delapan kosong, dan lurah beserta dua juru tulis bergiliran di loket sementara para ketua RW menunggu.',
    },
  },
  'c.competence1': {
    example: {
      en: 'The staff explain the programme to the fishers in their own tongue at the quay and to the factory workers by voice message; residents of both say that they understood it.',
      id: 'Pegawai menjelaskan program kepada nelayan dalam bahasa mereka di dermaga dan kepada buruh pabrik melalui pesan suara; warga dari keduanya menuturkan bahwa mereka memahaminya.',
    },
    counterExample: {
      en: 'The staff speak excellently, in the language of regulations and with slides; the fishers nod and ask each other outside what it was about.',
      id: 'Pegawai berbicara sangat fasih, dengan bahasa peraturan dan salindia; para nelayan mengangguk dan di luar saling bertanya apa maksudnya.',
    },
  },
  'c.competence2': {
    example: {
      en: 'The staff of the kelurahan drew up the schedule, ran the accounts of 14 activities themselves and closed the year on time, without a remark from the inspectorate.',
      id: 'Pegawai kelurahan menyusun jadwal, menjalankan sendiri pembukuan 14 kegiatan, dan menutup tahun tepat waktu tanpa catatan dari inspektorat.',
    },
    counterExample: {
      en: 'A bookkeeper from the city comes twice a month and does schedule and accounts for the kelurahan, whose own staff do not know how to open the files.',
      id: 'Pemegang buku dari kota datang dua kali sebulan mengerjakan jadwal dan pembukuan kelurahan, yang pegawainya sendiri tidak tahu cara membuka berkasnya.',
    },
  },
  'c.competence3': {
    example: {
      en: 'The head of the welfare section led the residents from a complaint about waste to a scheme of their own that pays for itself, and then handed the lead to three of them.',
      id: 'Kepala seksi kesejahteraan memimpin warga dari keluhan tentang sampah sampai skema sendiri yang membiayai dirinya, lalu menyerahkan kepemimpinan kepada tiga di antara mereka.',
    },
    counterExample: {
      en: 'The lurah commands respect and has the streets swept on her order within an hour; no programme of a new kind has come about under her, and residents wait for instructions.',
      id: 'Lurah disegani dan atas perintahnya jalan tersapu dalam satu jam; tidak ada program baru yang lahir di bawah kepemimpinannya, dan warga menunggu perintah.',
    },
  },
};

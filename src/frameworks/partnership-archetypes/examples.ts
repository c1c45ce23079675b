import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { partnershipArchetypes } from './definition.js';

/** The partnership archetypes in passages for coders. Ours: nobody named in them exists. */
export const partnershipArchetypesExamples: ExamplesOf<typeof partnershipArchetypes> = {
  importance: {
    example: {
      en: 'The chair of the cooperative says that they joined because they want a cold store of their own by next year, and that with the shipping firm they will get there.',
      id: 'Ketua koperasi mengatakan bahwa mereka bergabung karena ingin memiliki gudang pendingin sendiri tahun depan, dan bersama perusahaan pelayaran hal itu dapat dicapai.',
    },
    counterExample: {
      en: 'The sub-district office attends every meeting and praises the programme, but asked why it takes part it says only that a circular told it to.',
      id: 'Kantor kecamatan menghadiri setiap rapat dan memuji program itu, tetapi ketika ditanya mengapa ikut serta, jawabannya hanya karena ada surat edaran yang memerintahkannya.',
    },
  },
  balance: {
    example: {
      en: 'Week after week the herders gather the milk, the dairy cools and tests it, and the village enterprise drives it to town; each does its part to this day.',
      id: 'Minggu demi minggu para peternak mengumpulkan susu, pabrik mendinginkan dan mengujinya, dan badan usaha milik desa mengangkutnya ke kota; masing-masing terus menjalankan bagiannya hingga kini.',
    },
    counterExample: {
      en: 'All four parties signed and come to every opening, but the foundation alone builds, staffs and repairs the learning centres.',
      id: 'Keempat pihak ikut menandatangani dan hadir pada setiap peresmian, tetapi hanya yayasan yang membangun, menyediakan tenaga, dan memperbaiki rumah belajar itu.',
    },
  },
  understanding: {
    example: {
      en: 'Without looking at any paper the women’s group says what the agreement covers, that it is meant to bring down the cost of feed, and that its own part is to run the mill on weekdays.',
      id: 'Tanpa melihat berkas apa pun, kelompok perempuan itu menjelaskan apa saja yang disepakati, bahwa tujuannya menurunkan biaya pakan, dan bahwa bagian mereka sendiri adalah menjalankan penggilingan pada hari kerja.',
    },
    counterExample: {
      en: 'The youth group knows the number and date of the agreement and what it is to hand over under it, but what it is all for nobody in the group can say.',
      id: 'Kelompok pemuda hafal nomor dan tanggal naskah kerja sama serta apa yang diserahkannya menurut naskah itu, tetapi tidak seorang pun di dalamnya dapat mengatakan untuk apa semua itu.',
    },
  },
  'mutual-benefit.gives': {
    example: {
      en: 'The hotel lent its laundry van, and every Friday since March the craft group has taken its goods to market in it.',
      id: 'Hotel meminjamkan mobil binatunya, dan setiap Jumat sejak Maret kelompok perajin memakainya untuk membawa barang ke pasar.',
    },
    counterExample: {
      en: 'In three speeches the hotel has announced a van for the craft group, but until now it has remained a promise.',
      id: 'Dalam tiga pidato hotel mengumumkan sebuah mobil untuk kelompok perajin, tetapi sampai sekarang baru berupa janji.',
    },
  },
  'mutual-benefit.gains': {
    example: {
      en: 'Since the joint nursery opened, the sawmill has bought its seedlings a fifth cheaper, as its ledgers of both years show.',
      id: 'Sejak persemaian bersama dibuka, penggergajian memperoleh bibit seperlima lebih murah, sebagaimana terlihat dalam pembukuannya pada kedua tahun itu.',
    },
    counterExample: {
      en: 'The sawmill says that the nursery may one day give it cheaper seedlings, but so far it has bought none there and names nothing else that it got.',
      id: 'Penggergajian mengatakan bahwa suatu hari persemaian mungkin memberinya bibit murah, tetapi sejauh ini belum pernah membeli di sana dan tidak menyebut hasil lain yang diperolehnya.',
    },
  },
  synergy: {
    example: {
      en: 'Apart, each clinic had vaccinated about a third of its children; with one list and one boat between them they reached nine in ten the year after, at half the cost for each child.',
      id: 'Ketika berjalan terpisah, setiap klinik mengimunisasi sekitar sepertiga anak di wilayahnya; dengan satu daftar dan satu perahu bersama, tahun berikutnya mereka menjangkau sembilan dari sepuluh anak dengan separuh biaya per anak.',
    },
    counterExample: {
      en: 'The two clinics share a banner and hold their vaccination days in the same week, but each reaches the children that it reached before, with the staff that it had before.',
      id: 'Kedua klinik memakai satu spanduk dan mengadakan imunisasi pada minggu yang sama, tetapi masing-masing menjangkau anak yang sama seperti sebelumnya dengan petugas yang sama pula.',
    },
  },
  complementarity: {
    example: {
      en: 'The village had the spring and the hands, but neither pipes nor anybody to survey the line; the water company brought both, and nothing more was lacking.',
      id: 'Desa memiliki mata air dan tenaga, tetapi tidak memiliki pipa maupun juru ukur; perusahaan air membawa keduanya, dan setelah itu tidak ada lagi yang kurang.',
    },
    counterExample: {
      en: 'The company gave the weavers twenty looms, but looms they had; yarn and buyers were what was lacking, and still are.',
      id: 'Perusahaan memberi para penenun dua puluh alat tenun, tetapi alat tenun sudah mereka punyai; yang kurang adalah benang dan pembeli, dan keduanya tetap kurang.',
    },
  },
  independence: {
    example: {
      en: 'From season to season the association plants, tends and sells by itself; the company does nothing in the work, and nothing waits for it.',
      id: 'Dari musim ke musim paguyuban menanam, merawat, dan menjual sendiri; perusahaan tidak melakukan apa pun dalam pekerjaan itu, dan tidak ada yang menunggunya.',
    },
    counterExample: {
      en: 'The association does the digging and keeps its own accounts, but each planting waits until the company’s technician has come to mark the rows.',
      id: 'Paguyuban mengerjakan penggalian dan mengurus pembukuannya sendiri, tetapi setiap penanaman menunggu teknisi perusahaan datang menandai larikan.',
    },
  },
  'capability-gain': {
    example: {
      en: 'A year after the partnership ended the group repairs its own pumps, which nobody there could do before.',
      id: 'Setahun setelah kemitraan berakhir, kelompok itu memperbaiki pompanya sendiri, padahal dahulu tidak seorang pun di sana bisa melakukannya.',
    },
    counterExample: {
      en: 'As long as the trainers came every month the group kept its books in order, but three months after they had left, the books stood empty.',
      id: 'Selama pelatih datang setiap bulan, pembukuan kelompok tertata rapi, tetapi tiga bulan setelah mereka pergi buku itu kosong.',
    },
  },
};

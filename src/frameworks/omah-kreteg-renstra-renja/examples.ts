import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { omahKretegRenstraRenja } from './definition.js';

/** The activities in passages for coders. Ours: they are of a made-up group with another product in another, unnamed place. */
export const omahKretegRenstraRenjaExamples: ExamplesOf<typeof omahKretegRenstraRenja> = {
  socialisation: {
    example: {
      en: 'The company’s officer called twice on the woman who already made coconut crackers until she agreed to join; with her beside him he explained the programme to a savings circle of women, and eight of it were chosen.',
      id: 'Petugas perusahaan dua kali mendatangi perempuan yang sudah membuat kerupuk kelapa sampai ia bersedia ikut; bersamanya, petugas menjelaskan program kepada sebuah kelompok arisan, dan delapan anggotanya dipilih.',
    },
    counterExample: {
      en: 'A notice at the kelurahan announced a programme for makers of crackers; the woman who already makes them will be called on once others have put their names down.',
      id: 'Pengumuman di kelurahan menyebut adanya program bagi pembuat kerupuk; perempuan yang sudah membuatnya akan didatangi setelah ada orang lain yang mendaftar.',
    },
  },
  closeness: {
    example: {
      en: 'In both years the officer sat with the members for an hour every week, answered them in the chat group in the evening and asked what they thought before anything was changed, as the members themselves tell.',
      id: 'Selama dua tahun, petugas setiap minggu duduk satu jam bersama anggota, menjawab mereka di grup obrolan pada malam hari, dan menanyakan pendapat mereka sebelum ada yang diubah, seperti dituturkan para anggota.',
    },
    counterExample: {
      en: 'The officer visited the members at the opening and for the picture in the annual report; in between they were sent circulars, to which one cannot reply.',
      id: 'Petugas mengunjungi anggota pada pembukaan dan untuk foto laporan tahunan; di antara keduanya mereka dikirimi surat edaran yang tidak dapat dibalas.',
    },
  },
  'government-involvement': {
    example: {
      en: 'The health office was invited to the opening meeting and sent two officers, who explained the rules for food made at home and saw to the paper without which no licence can be applied for.',
      id: 'Dinas kesehatan diundang ke pertemuan pembukaan dan mengirim dua petugas, yang menjelaskan aturan pangan rumahan dan mengurus surat yang menjadi syarat pengajuan izin.',
    },
    counterExample: {
      en: 'The logo of the health office is on the programme of the opening meeting, but the letter to it went out a week after; a student read the rules from the internet.',
      id: 'Logo dinas kesehatan ada pada susunan acara pertemuan pembukaan, tetapi suratnya baru dikirim seminggu sesudahnya; seorang mahasiswa membacakan aturan dari internet.',
    },
  },
  'renstra-2020.licensing': {
    example: {
      en: 'The plan for 2020, signed in December, has a line on the licence for the crackers under strengthening the group, with the months and whoever sees to it.',
      id: 'Rencana tahun 2020, yang ditandatangani pada bulan Desember, memuat satu baris tentang izin kerupuk di bawah penguatan kelompok, beserta bulan dan penanggung jawabnya.',
    },
    counterExample: {
      en: 'The members agree that a licence would be a good thing; in the plan for 2020, under strengthening the group, there are aprons and a signboard.',
      id: 'Para anggota sepakat bahwa izin itu baik; dalam rencana tahun 2020, di bawah penguatan kelompok, yang ada ialah celemek dan papan nama.',
    },
  },
  'renstra-2020.marketing': {
    example: {
      en: 'For strengthening the group the plan for 2020 names two kinds of buyers yet to be won, canteens and travellers, and the quarter for each.',
      id: 'Untuk penguatan kelompok, rencana tahun 2020 menyebut dua jenis pembeli yang hendak diraih, yaitu kantin dan pelancong, beserta triwulannya masing-masing.',
    },
    counterExample: {
      en: 'In 2020 the crackers found new buyers because a teacher recommended them to friends; the plan of that year does not mention selling.',
      id: 'Pada tahun 2020 kerupuk memperoleh pembeli baru karena seorang guru menyarankannya kepada teman-temannya; rencana tahun itu tidak menyinggung penjualan.',
    },
  },
  'renstra-2020.training': {
    example: {
      en: 'Three trainings for the residents, on clean kitchens, bookkeeping and waste, are entered in the plan for 2020 under strengthening the group, with month and budget.',
      id: 'Tiga pelatihan bagi warga, tentang dapur bersih, pembukuan, dan limbah, tercantum dalam rencana tahun 2020 di bawah penguatan kelompok, beserta bulan dan anggarannya.',
    },
    counterExample: {
      en: 'On trainings the plan for 2020 tells at length how the one in 2019 went; any still to come are not entered in it.',
      id: 'Tentang pelatihan, rencana tahun 2020 menceritakan panjang lebar jalannya pelatihan tahun 2019; yang akan datang tidak tercantum di dalamnya.',
    },
  },
  'dev.training': {
    example: {
      en: 'In the first quarter a shopkeeper taught the members selling, an engineer of the company the sorting of kitchen waste, and a nutritionist of the hospital safe food; all eight signed the three lists.',
      id: 'Pada triwulan pertama, seorang pemilik toko mengajarkan penjualan, seorang insinyur perusahaan mengajarkan pemilahan limbah dapur, dan seorang ahli gizi rumah sakit mengajarkan keamanan pangan; kedelapan anggota menandatangani ketiga daftar hadir.',
    },
    counterExample: {
      en: 'The members were given three handbooks, on selling, on waste and on safe food, with a note that speakers on them would be invited in due course.',
      id: 'Para anggota diberi tiga buku pegangan, tentang penjualan, limbah, dan keamanan pangan, dengan catatan bahwa narasumbernya akan diundang pada waktunya.',
    },
  },
  'dev.licensing': {
    example: {
      en: 'After two visits by the health office the kitchen was tiled and the label changed, the members were trained in safe food, and in September 2020 the licence was issued.',
      id: 'Setelah dua kunjungan dinas kesehatan, dapur dipasangi ubin dan label diganti, para anggota dilatih tentang keamanan pangan, dan pada September 2020 izin diterbitkan.',
    },
    counterExample: {
      en: 'The form for the licence was filled in and put into a folder; the kitchen is as it was, and the health office has not been written to.',
      id: 'Formulir izin diisi dan dimasukkan ke dalam map; dapur masih seperti semula, dan dinas kesehatan belum disurati.',
    },
  },
  'dev.innovation': {
    example: {
      en: 'The crackers, once plain and in a knotted bag, come in three flavours and a pouch that stands and closes, and there is a cassava biscuit that the group did not make before.',
      id: 'Kerupuk yang dahulu polos dan dibungkus plastik ikat kini hadir dalam tiga rasa dan kemasan berdiri yang dapat ditutup kembali, dan ada biskuit singkong yang sebelumnya tidak dibuat kelompok itu.',
    },
    counterExample: {
      en: 'The crackers got a new name and a sticker; taste and bag are the old ones, and a second product has been talked about.',
      id: 'Kerupuk memperoleh nama baru dan stiker; rasa dan kantongnya masih yang lama, dan produk kedua baru dibicarakan.',
    },
  },
  'dev.marketing': {
    example: {
      en: 'The crackers are sold through an online shop and in the canteen of the company’s cooperative, a radio station told of them, and at two fairs four hundred packets went in a day.',
      id: 'Kerupuk dijual lewat toko daring dan di kantin koperasi perusahaan, sebuah stasiun radio memberitakannya, dan pada dua pameran empat ratus bungkus habis dalam sehari.',
    },
    counterExample: {
      en: 'A page for the crackers was opened online, with a picture and without a price; the members sell to their neighbours as before, and a stand at a fair is planned.',
      id: 'Halaman kerupuk dibuka secara daring, dengan gambar dan tanpa harga; para anggota berjualan kepada tetangga seperti semula, dan gerai pada pameran direncanakan.',
    },
  },
};

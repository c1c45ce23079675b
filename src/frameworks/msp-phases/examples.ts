import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { mspPhases } from './definition.js';

/**
 * The tasks of the four phases in passages for coders: done, with how and by whom, or only begun, planned or another task.
 * Ours: none is of the sources.
 */
export const mspPhasesExamples: ExamplesOf<typeof mspPhases> = {
  'initiation.clarify-purpose': {
    example: {
      en: 'At the first workshop the district and four farmers’ groups wrote down why a seed bank is wanted, two lost harvests, and what it is to reach: seed for 600 households in three years.',
      id: 'Pada lokakarya pertama, pemerintah kabupaten dan empat kelompok tani menuliskan mengapa bank benih diperlukan, yaitu dua kali panen hilang, dan apa yang hendak dicapainya: benih bagi 600 keluarga dalam tiga tahun.',
    },
    counterExample: {
      en: 'The seed bank had a name, a logo and a building before anyone said what it is for; its goal is on the agenda of the coming year.',
      id: 'Bank benih sudah memiliki nama, logo, dan gedung sebelum ada yang mengatakan untuk apa; tujuannya masuk agenda tahun depan.',
    },
  },
  'initiation.analyse': {
    example: {
      en: 'Over three weeks two facilitators interviewed 31 people and drew a chart of who holds land, water and votes, what each thinks and knows, and where trouble may come from; it was gone through with all of them.',
      id: 'Selama tiga minggu dua fasilitator mewawancarai 31 orang dan menggambar bagan tentang siapa yang memegang lahan, air, dan suara, apa yang dipikirkan dan diketahui masing-masing, serta dari mana masalah dapat timbul; bagan itu dibahas bersama mereka semua.',
    },
    counterExample: {
      en: 'There is a list of invited guests with their telephone numbers; what power or knowledge each has, and which problems may come up, nobody has looked into.',
      id: 'Ada daftar tamu undangan beserta nomor teleponnya; kuasa dan pengetahuan masing-masing serta masalah yang dapat timbul belum ditelaah siapa pun.',
    },
  },
  'initiation.task-force': {
    example: {
      en: 'Six people from village, clinic and mosque were elected as the task force on 4 February, and it was they who called the first three meetings of the programme.',
      id: 'Enam orang dari desa, klinik, dan masjid dipilih sebagai gugus tugas pada 4 Februari, dan merekalah yang mengadakan tiga pertemuan pertama program.',
    },
    counterExample: {
      en: 'The minutes say that a driving team will be formed; until then the head of the clinic writes the letters alone.',
      id: 'Notula menyebutkan bahwa tim penggerak akan dibentuk; sampai saat itu kepala klinik menulis surat-surat seorang diri.',
    },
  },
  'initiation.gather-support': {
    example: {
      en: 'The team called on eleven organisations, and nine of them put in writing that they stand behind the programme and what they bring: rooms, volunteers, a lorry.',
      id: 'Tim mendatangi sebelas organisasi, dan sembilan di antaranya menyatakan secara tertulis dukungannya bagi program dan apa yang disumbangkannya: ruangan, sukarelawan, truk.',
    },
    counterExample: {
      en: 'Posters at every crossing announce the programme with the logos of eleven organisations; none of them has been asked yet whether it supports it.',
      id: 'Poster di setiap persimpangan mengumumkan program dengan logo sebelas organisasi; belum satu pun di antaranya ditanyai apakah mendukung.',
    },
  },
  'initiation.scope-responsibility': {
    example: {
      en: 'A table signed by all says that the programme covers the three upstream hamlets for two years, and that the irrigation office answers for the canals and the users’ association for the gates.',
      id: 'Tabel yang ditandatangani semua pihak menyatakan bahwa program mencakup tiga dusun hulu selama dua tahun, dan bahwa dinas pengairan bertanggung jawab atas saluran dan perkumpulan pemakai air atas pintu air.',
    },
    counterExample: {
      en: 'Everybody promised to help wherever help is needed; which hamlets are meant, and who answers for the gates, was left open.',
      id: 'Semua berjanji membantu di mana pun bantuan diperlukan; dusun mana yang dimaksud dan siapa yang bertanggung jawab atas pintu air dibiarkan terbuka.',
    },
  },
  'initiation.outline': {
    example: {
      en: 'The task force set the programme down on four pages, with its parts, its length and a rough budget, and sent them to the partners, who approved them in May.',
      id: 'Gugus tugas menuangkan program dalam empat halaman berisi bagian-bagiannya, lamanya, dan anggaran kasarnya, lalu mengirimkannya kepada para mitra, yang menyetujuinya pada bulan Mei.',
    },
    counterExample: {
      en: 'The task force told the partners about the programme with much feeling and a film from another province; of the outline there is only the title page.',
      id: 'Gugus tugas bercerita tentang program dengan penuh semangat dan memutar film dari provinsi lain; garis besarnya baru berupa halaman judul.',
    },
  },
  'adaptive-planning.deepen-trust': {
    example: {
      en: 'After the week in which officials lodged with fishers’ families, the two sides began to settle questions by telephone, and the fishers handed over the catch books that they had kept back.',
      id: 'Setelah seminggu pegawai menginap di rumah keluarga nelayan, kedua pihak mulai menyelesaikan persoalan melalui telepon, dan nelayan menyerahkan buku tangkapan yang semula mereka simpan.',
    },
    counterExample: {
      en: 'An evening of karaoke was held under the heading of trust; the next morning the fishers again sent their lawyer and kept their catch books at home.',
      id: 'Malam karaoke diadakan dengan judul kepercayaan; keesokan paginya nelayan kembali mengutus pengacara dan menyimpan buku tangkapannya di rumah.',
    },
  },
  'adaptive-planning.problems-opportunities': {
    example: {
      en: 'Walking along the river together, the partners listed fourteen problems and six openings, ranked them by laying beans, and marked each on a map.',
      id: 'Sambil menyusuri sungai bersama-sama, para mitra mendaftar empat belas masalah dan enam peluang, memeringkatnya dengan biji kacang, dan menandainya pada peta.',
    },
    counterExample: {
      en: 'The proposal takes two pages on rivers in general from a handbook; what ails this one, and what could help it, was put down for later.',
      id: 'Proposal mengambil dua halaman tentang sungai pada umumnya dari sebuah buku pegangan; apa yang mengganggu sungai ini dan apa yang dapat menolongnya dicatat untuk nanti.',
    },
  },
  'adaptive-planning.shared-vision': {
    example: {
      en: 'From forty drawings of the valley in ten years’ time the partners made one sentence in three sessions, and adopted it when nobody wished to change it any more.',
      id: 'Dari empat puluh gambar tentang lembah sepuluh tahun mendatang, para mitra menyusun satu kalimat dalam tiga pertemuan, dan menetapkannya ketika tidak ada lagi yang ingin mengubahnya.',
    },
    counterExample: {
      en: 'The vision of the company was printed on the banner of the partnership; the other partners read it for the first time when the banner was up.',
      id: 'Visi perusahaan dicetak pada spanduk kemitraan; mitra lain baru membacanya ketika spanduk sudah terpasang.',
    },
  },
  'adaptive-planning.scenarios': {
    example: {
      en: 'Three futures, a drought, a new port and a change of government, were written out, and at two sessions the partners worked through for each what would become of the ferry.',
      id: 'Tiga kemungkinan masa depan, yaitu kekeringan, pelabuhan baru, dan pergantian pemerintahan, dituliskan, dan dalam dua pertemuan para mitra mengurai nasib kapal penyeberangan pada tiap kemungkinan.',
    },
    counterExample: {
      en: 'Over coffee the partners wondered what would happen if the port came; the forecast that they plan with has a single line.',
      id: 'Sambil minum kopi, para mitra bertanya-tanya apa yang terjadi bila pelabuhan dibangun; perkiraan yang mereka pakai dalam perencanaan hanya memiliki satu garis.',
    },
  },
  'adaptive-planning.strategies': {
    example: {
      en: 'The partners agreed to begin with two villages and let the rest follow, and that a change of this takes the consent of four of the five; both were recorded on 9 June.',
      id: 'Para mitra sepakat memulai dari dua desa dan menyusulkan yang lain, serta bahwa perubahan atasnya memerlukan persetujuan empat dari lima mitra; keduanya dicatat pada 9 Juni.',
    },
    counterExample: {
      en: 'Each of the five presented a strategy of its own, and the minutes attach them side by side; on how a plan may be changed nothing was said.',
      id: 'Masing-masing dari lima mitra memaparkan strateginya sendiri, dan notula melampirkannya berdampingan; cara mengubah rencana tidak dibicarakan.',
    },
  },
  'adaptive-planning.actors': {
    example: {
      en: 'A sheet names the nineteen people and bodies that act in the programme and what each answers for; it was read out to them, and two entries were put right.',
      id: 'Selembar daftar memuat sembilan belas orang dan lembaga yang bertindak dalam program beserta tanggung jawabnya; daftar itu dibacakan kepada mereka, dan dua isian diperbaiki.',
    },
    counterExample: {
      en: 'The actor of the programme, it is said, is the whole community; a list of who that is has two names so far and no tasks.',
      id: 'Pelaku program konon seluruh masyarakat; daftar tentang siapa saja itu baru berisi dua nama dan belum memuat tugas.',
    },
  },
  'adaptive-planning.communicate-results': {
    example: {
      en: 'Before each of the four stages a leaflet and a talk on the village radio told the residents what to expect of it: first 200 metres of drain, then the pump.',
      id: 'Sebelum tiap tahap dari empat tahap, selebaran dan bincang di radio desa menyampaikan kepada warga apa yang dapat diharapkan: mula-mula saluran 200 meter, kemudian pompa.',
    },
    counterExample: {
      en: 'After each stage the team reports what came of it; what had been expected of it beforehand, the planners alone knew.',
      id: 'Setelah tiap tahap, tim melaporkan apa yang dihasilkan; apa yang semula diharapkan hanya diketahui para perencana.',
    },
  },
  'collaborative-action.action-plan': {
    example: {
      en: 'The action plan has 62 lines, each with a task, a week, a person and a sum; the crews work by the copy that is pinned to the shed.',
      id: 'Rencana aksi terdiri atas 62 baris, masing-masing dengan tugas, minggu, orang, dan jumlah uang; regu kerja berpegang pada salinan yang ditempel di gudang.',
    },
    counterExample: {
      en: 'What is called the action plan is one page of aims with a year beside each; tasks and people will be filled in once there is money.',
      id: 'Yang disebut rencana aksi adalah satu halaman sasaran dengan tahun di sampingnya; tugas dan orangnya akan diisi setelah ada dana.',
    },
  },
  'collaborative-action.resources': {
    example: {
      en: 'For seed, two tractors and 90 million rupiah the table names the partner that gives each, with the date of its letter of confirmation.',
      id: 'Untuk benih, dua traktor, dan dana 90 juta rupiah, tabel menyebut mitra yang menyediakan masing-masing beserta tanggal surat kesanggupannya.',
    },
    counterExample: {
      en: 'The list of what is needed is exact for the fertiliser, to the last bag, and empty for all else; the column that says where it comes from has a sponsor, unnamed, on every line.',
      id: 'Daftar kebutuhan rinci untuk pupuk, sampai karung terakhir, dan kosong untuk semua yang lain; kolom asalnya berisi sponsor tanpa nama pada setiap baris.',
    },
  },
  'collaborative-action.capacity': {
    example: {
      en: 'Twenty-four volunteers learnt in five days to measure wells, practised for a month under guidance, and now do it by themselves.',
      id: 'Dua puluh empat sukarelawan dalam lima hari belajar mengukur sumur, berlatih sebulan dengan bimbingan, dan kini melakukannya sendiri.',
    },
    counterExample: {
      en: 'A questionnaire found out which skills the volunteers lack; a course is being thought of for the time after the works.',
      id: 'Angket mengungkap keterampilan apa yang belum dimiliki para sukarelawan; kursus dipikirkan untuk masa setelah pekerjaan selesai.',
    },
  },
  'collaborative-action.management-structure': {
    example: {
      en: 'Since July a board of five, a manager and three field coordinators have run the programme by a chart that shows who reports to whom; the board has met eight times.',
      id: 'Sejak Juli, dewan beranggota lima orang, seorang manajer, dan tiga koordinator lapangan mengelola program menurut bagan yang menunjukkan siapa melapor kepada siapa; dewan sudah delapan kali bersidang.',
    },
    counterExample: {
      en: 'An expert drew a chart of the management with fourteen boxes; no name has been put in any of them, and whoever picks up the telephone decides.',
      id: 'Seorang ahli menggambar bagan pengelolaan dengan empat belas kotak; belum ada nama di satu kotak pun, dan siapa yang mengangkat telepon dialah yang memutuskan.',
    },
  },
  'collaborative-action.implement': {
    example: {
      en: 'Every Monday the manager goes through the tasks of the week, sends crews where work lags and writes down why; the five sites were finished in the planned order.',
      id: 'Setiap Senin manajer menelusuri tugas minggu itu, mengirim regu ke tempat yang tertinggal, dan mencatat sebabnya; kelima lokasi selesai menurut urutan rencana.',
    },
    counterExample: {
      en: 'Work goes on at the five sites, each crew at its own pace and with what material it finds; somebody to direct it is to be engaged in the next quarter.',
      id: 'Pekerjaan berjalan di lima lokasi, tiap regu dengan iramanya sendiri dan bahan seadanya; orang yang mengarahkannya akan diangkat pada triwulan berikutnya.',
    },
  },
  'collaborative-action.commitment': {
    example: {
      en: 'When two partners stayed away the chair visited them, moved the hour of the meetings for the one and gave the other the task that it had wished for; both have come back.',
      id: 'Ketika dua mitra tidak lagi hadir, ketua mengunjungi mereka, menggeser jam rapat bagi yang satu dan memberi tugas yang diinginkan kepada yang lain; keduanya sudah kembali.',
    },
    counterExample: {
      en: 'At the launch the partners took an oath of commitment; half of them have since dropped away, and nobody has asked them why.',
      id: 'Pada peluncuran para mitra mengucapkan ikrar komitmen; sejak itu separuhnya menghilang, dan tidak seorang pun menanyakan sebabnya.',
    },
  },
  'selective-monitoring.learning-culture': {
    example: {
      en: 'At the monthly round, on mats in a circle, nurse, driver and head of agency each tell one mistake and one discovery and question one another; who leads it is drawn by lot.',
      id: 'Dalam pertemuan bulanan di atas tikar yang melingkar, perawat, sopir, dan kepala dinas masing-masing menceritakan satu kekeliruan dan satu temuan lalu saling bertanya; pemandunya ditentukan dengan undian.',
    },
    counterExample: {
      en: 'At the monthly roll call the head of agency explains from a platform what staff can learn from the month; the others listen and take notes.',
      id: 'Pada apel bulanan, kepala dinas menjelaskan dari podium apa yang dapat dipelajari pegawai bulan itu; yang lain mendengarkan dan mencatat.',
    },
  },
  'selective-monitoring.criteria': {
    example: {
      en: 'Before the start the partners set down three criteria of success and the indicators of each, such as clean water within 200 metres for four households in five.',
      id: 'Sebelum mulai, para mitra menetapkan tiga kriteria keberhasilan beserta indikatornya, misalnya air bersih dalam jarak 200 meter bagi empat dari lima keluarga.',
    },
    counterExample: {
      en: 'All agree that the programme will be a success that everyone feels; by what it would be seen they have only begun to discuss.',
      id: 'Semua sepakat bahwa program akan berhasil dan dirasakan setiap orang; dari apa keberhasilan itu terlihat baru mulai mereka bicarakan.',
    },
  },
  'selective-monitoring.mechanism': {
    example: {
      en: 'Two monitors in each hamlet fill in a card every fortnight, the secretary enters the cards in a table, and the board has worked with it at its last six meetings.',
      id: 'Dua pemantau di tiap dusun mengisi kartu setiap dua minggu, sekretaris memasukkannya ke dalam tabel, dan dewan memakainya dalam enam rapat terakhir.',
    },
    counterExample: {
      en: 'A manual of monitoring with forms and flow charts was delivered in January; the forms are still in their wrapping.',
      id: 'Buku pedoman monitoring lengkap dengan formulir dan diagram alir diserahkan pada bulan Januari; formulirnya masih terbungkus.',
    },
  },
  'selective-monitoring.review': {
    example: {
      en: 'In December forty participants spent a day setting what had been achieved against what had been promised, and wrote down nine lessons that were sent to all.',
      id: 'Pada bulan Desember empat puluh peserta menghabiskan sehari membandingkan capaian dengan janji dan menuliskan sembilan pelajaran yang dikirimkan kepada semua.',
    },
    counterExample: {
      en: 'In December there was a dinner with a film of the best moments; a look back at goals and lessons was announced for the next quarter.',
      id: 'Pada bulan Desember diadakan makan malam dengan film momen terbaik; peninjauan sasaran dan pelajaran diumumkan untuk triwulan depan.',
    },
  },
  'selective-monitoring.improve': {
    example: {
      en: 'Because the first year had shown that pumps without a keeper break down, the plan of the second pays a keeper in each hamlet and cites the page of the review.',
      id: 'Karena tahun pertama menunjukkan bahwa pompa tanpa penjaga cepat rusak, rencana tahun kedua membiayai seorang penjaga di tiap dusun dan mengutip halaman tinjauannya.',
    },
    counterExample: {
      en: 'The nine lessons of the first year were bound in a handsome book; the plan of the second is that of the first with other dates.',
      id: 'Sembilan pelajaran tahun pertama dijilid menjadi buku yang indah; rencana tahun kedua sama dengan yang pertama dengan tanggal yang berbeda.',
    },
  },
};

import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { brysonDesignCycle } from './definition.js';

/**
 * The guidelines of the design cycle in passages for coders: followed, with how, or only begun or meant. Ours: none is of the
 * sources.
 */
export const brysonDesignCycleExamples: ExamplesOf<typeof brysonDesignCycle> = {
  '1a.fit-context': {
    example: {
      en: 'Before they chose a form, the team looked at who reads, who holds the votes, where there is a signal, what money and goals the office has and how far apart the hamlets lie, and so they went from house to house instead of online.',
      id: 'Sebelum memilih bentuknya, tim melihat siapa yang dapat membaca, siapa yang memegang suara, di mana ada sinyal, apa dana dan tujuan kantor, serta seberapa jauh jarak antardusun; karena itu mereka mendatangi rumah demi rumah, tidak secara daring.',
    },
    counterExample: {
      en: 'The office took over the forum of a large city as it is, website included; that a third of the hamlets have no signal came up at the launch.',
      id: 'Kantor mengambil forum sebuah kota besar apa adanya, termasuk situs webnya; bahwa sepertiga dusun tidak memiliki sinyal baru diketahui saat peluncuran.',
    },
  },
  '1b.identify-purposes': {
    example: {
      en: 'In two joint sessions residents, traders and the office put down three purposes, agreed that fewer floods at the stalls comes first, and chose walks with mapping because they suit it.',
      id: 'Dalam dua sesi bersama, warga, pedagang, dan kantor merumuskan tiga tujuan, sepakat bahwa berkurangnya banjir di kios adalah yang utama, dan memilih penelusuran lapangan dengan pemetaan karena cocok dengannya.',
    },
    counterExample: {
      en: 'That it would be a big assembly was settled first, because the hall was free; asked what it was for, the organisers say participation and each resident says something else.',
      id: 'Bentuknya, yaitu rapat besar, ditentukan lebih dulu karena aula sedang kosong; ketika ditanya tujuannya, penyelenggara menjawab partisipasi dan tiap warga menjawab hal lain.',
    },
  },
  '2a.analyse-involve': {
    example: {
      en: 'A table shows what each of nine groups knows and how strong it is; so the herders were met at their camps and the experts by letter, and both counted alike in the ranking.',
      id: 'Sebuah tabel menunjukkan pengetahuan dan kekuatan sembilan kelompok; karena itu penggembala ditemui di tempat gembalanya dan para ahli melalui surat, dan suara keduanya dihitung sama dalam pemeringkatan.',
    },
    counterExample: {
      en: 'Nine groups were listed with their knowledge and power, and then the three strongest were invited; the table served to leave out the others.',
      id: 'Sembilan kelompok didaftar beserta pengetahuan dan kuasanya, lalu tiga yang terkuat diundang; tabel itu dipakai untuk meninggalkan yang lain.',
    },
  },
  '2b.legitimacy': {
    example: {
      en: 'With the council, the elders of custom and the water users the team set up a body under the village by-laws; the elders recognised its procedure in public, and its decisions have been accepted since.',
      id: 'Bersama badan permusyawaratan, tetua adat, dan pemakai air, tim membentuk badan menurut peraturan desa; tetua mengakui prosedurnya di depan umum, dan sejak itu keputusannya diterima.',
    },
    counterExample: {
      en: 'The team calls itself legitimate because its funder is well known; the elders are to be spoken to later, and the council has twice declined to receive it.',
      id: 'Tim menyebut dirinya sah karena penyandang dananya terkenal; para tetua akan diajak bicara belakangan, dan badan permusyawaratan sudah dua kali menolak menerimanya.',
    },
  },
  '2c.leadership': {
    example: {
      en: 'The regent backs the process with money and her name, a teacher keeps it moving from day to day, and a retired judge leads the sessions; the three have met each month to agree on what is next.',
      id: 'Bupati mendukung proses dengan dana dan namanya, seorang guru menggerakkannya dari hari ke hari, dan seorang hakim purnabakti memandu sesinya; ketiganya bertemu setiap bulan untuk menyepakati langkah berikutnya.',
    },
    counterExample: {
      en: 'The regent is named on the letterhead as sponsor; somebody to keep the process moving and somebody to lead its sessions are being looked for.',
      id: 'Bupati tercantum sebagai sponsor pada kop surat; orang yang menggerakkan proses dan orang yang memandu sesinya masih dicari.',
    },
  },
  '2d.resources': {
    example: {
      en: 'Beside the money for the works a tenth was kept for participation itself: meals, a facilitator, and half a year of visits that won over two hamlets which had stayed away.',
      id: 'Selain dana pekerjaan, sepersepuluhnya disisihkan untuk partisipasi itu sendiri: konsumsi, fasilitator, dan kunjungan selama setengah tahun yang membuat dua dusun yang semula menjauh ikut serta.',
    },
    counterExample: {
      en: 'Money was found for cement, a road and the printing of a regulation; residents take part at their own cost, and for winning their trust nothing was set aside.',
      id: 'Dana tersedia untuk semen, jalan, dan pencetakan peraturan; warga ikut serta dengan biaya sendiri, dan untuk membangun kepercayaan mereka tidak ada yang disisihkan.',
    },
  },
  '2e.rules-structure': {
    example: {
      en: 'First by word of mouth and then on one page the group agreed that two thirds decide, what is done until harvest, and who is in charge of what; it kept to this at all eleven meetings.',
      id: 'Mula-mula secara lisan, kemudian pada satu halaman, kelompok menyepakati bahwa dua pertiga suara menentukan, apa yang dikerjakan sampai panen, dan siapa mengurus apa; kesepakatan itu dipatuhi dalam kesebelas pertemuan.',
    },
    counterExample: {
      en: 'A secretariat was opened and a logo chosen; how decisions are made and who answers for what will be seen when a case comes up.',
      id: 'Sekretariat dibuka dan logo dipilih; cara mengambil keputusan dan siapa bertanggung jawab atas apa akan dilihat bila ada kejadian.',
    },
  },
  '2f.inclusive-processes': {
    example: {
      en: 'The sessions were held in the local language and in sign language, children were minded next door, a van fetched the elderly, and the quarrel foreseen over the spring was settled by the mediator named beforehand.',
      id: 'Sesi berlangsung dalam bahasa setempat dan bahasa isyarat, anak-anak dijaga di ruang sebelah, mobil menjemput lansia, dan perselisihan soal mata air yang sudah diperkirakan diselesaikan oleh penengah yang ditunjuk sebelumnya.',
    },
    counterExample: {
      en: 'Everyone is welcome, says the invitation; the sessions are on weekday mornings at the far end of the valley, in the language of officials, and whoever disagrees is asked to write.',
      id: 'Undangan menyebut bahwa semua boleh datang; sesinya pada pagi hari kerja di ujung lembah, dalam bahasa pejabat, dan yang tidak setuju diminta menulis surat.',
    },
  },
  '2g.power-dynamics': {
    example: {
      en: 'The chair asked the estate to speak last and heard the day labourers at their huts before the hearing; when tempers rose she turned the talk from persons to the unpaid hours, and the labourers’ proposal passed.',
      id: 'Ketua meminta perkebunan berbicara paling akhir dan mendengarkan buruh harian di pondok mereka sebelum dengar pendapat; ketika suasana memanas, ia mengalihkan pembicaraan dari orang ke jam kerja yang belum dibayar, dan usul buruh diterima.',
    },
    counterExample: {
      en: 'For the sake of calm the chair let the lawyer of the estate sum up what everybody thinks; the labourers had been promised a turn and were waiting for it when the hearing closed.',
      id: 'Demi ketenangan, ketua mempersilakan pengacara perkebunan merangkum pendapat semua orang; buruh dijanjikan giliran dan masih menunggunya ketika dengar pendapat ditutup.',
    },
  },
  '2h.technology': {
    example: {
      en: 'The choice among three layouts was made by telephone, on paper for those who have none, and before a model projected on the wall; who can reach which had been counted first.',
      id: 'Pilihan di antara tiga denah dilakukan lewat telepon, di atas kertas bagi yang tidak memilikinya, dan di depan model yang diproyeksikan ke dinding; siapa dapat menjangkau yang mana telah dihitung lebih dulu.',
    },
    counterExample: {
      en: 'An application was ordered as the one way to take part; who owns a telephone that can run it was not asked, and it has not opened yet.',
      id: 'Sebuah aplikasi dipesan sebagai satu-satunya jalan untuk ikut serta; siapa yang memiliki telepon yang sanggup menjalankannya tidak ditanyakan, dan aplikasi itu belum dibuka.',
    },
  },
  '3a.evaluation-measures': {
    example: {
      en: 'How many and who take part, how many proposals are taken up and how content people are were set as measures for the year, and in March the counts were read out beside them.',
      id: 'Berapa dan siapa yang ikut serta, berapa usul yang diterima, dan seberapa puas orang ditetapkan sebagai ukuran setahun, dan pada bulan Maret hasil hitungannya dibacakan bersama ukuran itu.',
    },
    counterExample: {
      en: 'For every meeting there is a file of photographs and a count of snack boxes; measures by which participation could be judged are in preparation.',
      id: 'Setiap pertemuan memiliki berkas foto dan hitungan kotak makanan; ukuran untuk menilai partisipasi masih disiapkan.',
    },
  },
  '3b.redesign': {
    example: {
      en: 'After the review of the first round the organisers dropped the assembly, went over to evening meetings in the hamlets, and held the second round in this new form.',
      id: 'Setelah peninjauan putaran pertama, penyelenggara meninggalkan rapat besar, beralih ke pertemuan malam di dusun, dan mengadakan putaran kedua dalam bentuk baru itu.',
    },
    counterExample: {
      en: 'The review advises another form of participation; the second round was held like the first, with new banners.',
      id: 'Tinjauan menyarankan bentuk partisipasi lain; putaran kedua diadakan seperti yang pertama dengan spanduk baru.',
    },
  },
};

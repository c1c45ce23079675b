import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { fourPillarPrerequisites } from './definition.js';

/** The prerequisites of the Four-Pillar Model in passages for coders. Ours: no government, company or campus in them is real. */
export const fourPillarPrerequisitesExamples: ExamplesOf<typeof fourPillarPrerequisites> = {
  'gov.1': {
    example: {
      en: 'Permits in the regency come in the promised eight days, its accounts have passed the audit four years running, and the company says that it joined because of both.',
      id: 'Perizinan di kabupaten itu selesai dalam delapan hari seperti dijanjikan, laporan keuangannya empat tahun berturut-turut lolos audit, dan perusahaan mengatakan ikut serta karena keduanya.',
    },
    counterExample: {
      en: 'The regency’s leaflet promises clean and quick service, but each permit takes a different time and price, and the company routes its part through a foundation for that reason.',
      id: 'Selebaran kabupaten menjanjikan layanan yang bersih dan cepat, tetapi waktu dan biaya setiap izin berbeda-beda, dan karena itu perusahaan menyalurkan bagiannya lewat yayasan.',
    },
  },
  'gov.2': {
    example: {
      en: 'The regency took on the access road in the agreement; when it was late, the head of the agency told the partners why and had it finished by overtime in May.',
      id: 'Dalam perjanjian, pemerintah kabupaten menyanggupi jalan masuk; ketika terlambat, kepala dinas menjelaskan sebabnya kepada para mitra dan menyelesaikannya dengan kerja lembur pada bulan Mei.',
    },
    counterExample: {
      en: 'The regent called the partnership a matter of the heart; the access road is not begun, and the agencies send the partners from one to the other.',
      id: 'Bupati menyebut kemitraan itu urusan hati; jalan masuk belum dimulai, dan dinas-dinas saling mengoper para mitra.',
    },
  },
  'gov.3': {
    example: {
      en: 'The agency sends all partners the minutes, the offers received and the reasons for its choice within three days of each step; the university has answered two of them with questions and got replies.',
      id: 'Dalam tiga hari setelah setiap langkah, dinas mengirim notula, penawaran yang masuk, dan alasan pilihannya kepada semua mitra; universitas dua kali bertanya dan mendapat jawaban.',
    },
    counterExample: {
      en: 'The agency publishes one glossy report at the end of the year; how the contractor was chosen, and why the site was moved, the partners found out from neighbours.',
      id: 'Dinas menerbitkan satu laporan mengilap pada akhir tahun; cara kontraktor dipilih dan sebab lokasi dipindahkan diketahui para mitra dari tetangga.',
    },
  },
  'gov.4': {
    example: {
      en: 'A regulation of the regent on the joint programme of the four names its bodies and their powers; the working team was set up under its article 6 and meets by it.',
      id: 'Peraturan bupati tentang program bersama keempat pihak menyebut badan dan kewenangannya; tim kerja dibentuk berdasarkan Pasal 6 dan bertemu menurut aturan itu.',
    },
    counterExample: {
      en: 'A national law on companies is quoted by all; at the level of the regency there is only a letter of intent to write a regulation.',
      id: 'Undang-undang nasional tentang perseroan dikutip semua pihak; di tingkat kabupaten baru ada surat pernyataan niat untuk menyusun peraturan.',
    },
  },
  'gov.5': {
    example: {
      en: 'The programme foresees thirty wells in two years for which money, drillers and land are at hand; eighteen were ready at half-time.',
      id: 'Program merencanakan tiga puluh sumur dalam dua tahun, yang dana, juru bor, dan lahannya tersedia; delapan belas selesai pada pertengahan masa itu.',
    },
    counterExample: {
      en: 'The programme foresees piped water for the whole regency in a year; the means at hand are enough for two hamlets, and the rest is hoped for.',
      id: 'Program merencanakan air pipa bagi seluruh kabupaten dalam setahun; sumber daya yang ada cukup untuk dua dusun, dan selebihnya masih berupa harapan.',
    },
  },
  'priv.1': {
    example: {
      en: 'The company’s code says that neighbours are to be heard before anything is built; it stopped its own quay for four months last year because the fishers disagreed.',
      id: 'Kode etik perusahaan menyebut bahwa tetangga didengar sebelum apa pun dibangun; tahun lalu perusahaan menghentikan pembangunan dermaganya selama empat bulan karena nelayan tidak setuju.',
    },
    counterExample: {
      en: 'Five values hang in gold letters in the company’s lobby; asked about the fishers, the site manager said that only the deadline counts, and so it was done.',
      id: 'Lima nilai terpampang dengan huruf emas di lobi perusahaan; ketika ditanya tentang nelayan, kepala proyek mengatakan bahwa hanya tenggat yang diperhitungkan, dan begitulah yang terjadi.',
    },
  },
  'priv.2': {
    example: {
      en: 'The CSR policy that the board adopted sets aside a third of the fund for programmes planned with government and villages, and the partnership was admitted under that heading.',
      id: 'Kebijakan CSR yang disahkan direksi menyediakan sepertiga dana bagi program yang direncanakan bersama pemerintah dan desa, dan kemitraan ini diterima di bawah pos itu.',
    },
    counterExample: {
      en: 'The CSR policy of the company admits one-off gifts by its own staff and excludes joint programmes; the manager likes the partnership and helps it on the quiet.',
      id: 'Kebijakan CSR perusahaan membolehkan pemberian sekali waktu oleh stafnya sendiri dan mengecualikan program bersama; manajernya menyukai kemitraan ini dan membantunya diam-diam.',
    },
  },
  'priv.3': {
    example: {
      en: 'The company signed for five years of maintenance; when a pump broke down in the third year, it sent its own fitters and paid the villagers for the lost days of work.',
      id: 'Perusahaan menandatangani pemeliharaan selama lima tahun; ketika pompa rusak pada tahun ketiga, perusahaan mengirim montirnya sendiri dan membayar warga atas hari kerja yang hilang.',
    },
    counterExample: {
      en: 'The company renews its promise at each anniversary; since the pump broke down it has pointed to the supplier, the village and the weather.',
      id: 'Perusahaan memperbarui janjinya pada setiap ulang tahun program; sejak pompa rusak, yang ditunjuknya adalah pemasok, desa, dan cuaca.',
    },
  },
  'priv.4': {
    example: {
      en: 'The levy on small ports was lowered two years ago and the licence is renewed online; the company’s turnover has risen since, and it names both as the cause.',
      id: 'Retribusi pelabuhan kecil diturunkan dua tahun lalu dan izin diperpanjang secara daring; sejak itu omzet perusahaan naik, dan perusahaan menyebut keduanya sebagai sebab.',
    },
    counterExample: {
      en: 'The company is growing, but against the wind: a new levy and a quota were introduced last year, and it lives on an old stock.',
      id: 'Perusahaan bertumbuh, tetapi melawan arus: tahun lalu retribusi baru dan kuota diberlakukan, dan perusahaan bertahan dengan persediaan lama.',
    },
  },
  'uni.1': {
    example: {
      en: 'The university counts service to the villages like teaching and research when it promotes its staff, and the twelve lecturers in the programme were chosen for it.',
      id: 'Universitas memperhitungkan pengabdian di desa setara dengan pendidikan dan penelitian dalam kenaikan jabatan, dan dua belas dosen dalam program dipilih atas dasar itu.',
    },
    counterExample: {
      en: 'The three duties of higher education are recited at each graduation; lecturers who go to the villages lose their allowance for the days.',
      id: 'Tri Dharma diucapkan pada setiap wisuda; dosen yang pergi ke desa kehilangan tunjangan untuk hari-hari itu.',
    },
  },
  'uni.2': {
    example: {
      en: 'The rector signed for a permanent field station, the university has staffed it for three years, and it lays its yearly results before village and regency.',
      id: 'Rektor menandatangani pendirian stasiun lapangan tetap, universitas mengisinya dengan tenaga selama tiga tahun, dan hasil tahunannya dilaporkan kepada desa dan kabupaten.',
    },
    counterExample: {
      en: 'The university’s name was given to the programme by a dean who has since left; his successor knows of no obligation and has closed the station.',
      id: 'Nama universitas diberikan kepada program oleh seorang dekan yang sudah pindah; penggantinya tidak mengetahui adanya kesanggupan dan menutup stasiun lapangan.',
    },
  },
  'com.1': {
    example: {
      en: 'Forty households took turns in drawing up the plan, in building and in checking the accounts, and can say which of these was their own task and why it matters.',
      id: 'Empat puluh keluarga bergiliran menyusun rencana, membangun, dan memeriksa pembukuan, dan dapat menyebut tugas masing-masing serta alasan pentingnya.',
    },
    counterExample: {
      en: 'The residents come when there is food and thank the partners warmly; planning and control they hold to be matters for those who are paid for it.',
      id: 'Warga datang bila ada makanan dan berterima kasih kepada para mitra; perencanaan dan pengendalian mereka anggap urusan orang yang digaji untuk itu.',
    },
  },
  mandatory: {
    example: {
      en: 'Government, company, campus and villagers drew the same picture of goal and duties on four separate sheets, and in August each paid for the repair that fell to it without a word.',
      id: 'Pemerintah, perusahaan, kampus, dan warga menggambarkan tujuan dan tugas yang sama pada empat lembar terpisah, dan pada bulan Agustus masing-masing menanggung bagian perbaikannya tanpa perdebatan.',
    },
    counterExample: {
      en: 'The four signed one text of thirty pages; asked for its goal, they name a road, an image, a field for theses and a job, and each takes another to be in charge.',
      id: 'Keempatnya menandatangani satu naskah tiga puluh halaman; ketika ditanya tujuannya, mereka menyebut jalan, citra, lahan skripsi, dan pekerjaan, dan masing-masing menganggap pihak lain yang berwenang.',
    },
  },
  'mandatory.step1': {
    example: {
      en: 'At two public hearings the four presented what they plan, visitors filled a wall with objections, and the answers were read out at the second one.',
      id: 'Dalam dua dengar pendapat terbuka, keempat pihak memaparkan rencananya, pengunjung memenuhi dinding dengan keberatan, dan jawabannya dibacakan pada pertemuan kedua.',
    },
    counterExample: {
      en: 'The partnership was made known by banners at crossroads and a jingle on the radio; hearings have been announced for next year.',
      id: 'Kemitraan dikenalkan melalui spanduk di persimpangan dan lagu iklan di radio; dengar pendapat diumumkan untuk tahun depan.',
    },
  },
  'mandatory.step2': {
    example: {
      en: 'The communication forum of the four has met on the first Tuesday of each month this year; its list holds 26 ideas, with the name of whoever brought them.',
      id: 'Forum Komunikasi keempat pihak tahun ini bertemu pada Selasa pertama setiap bulan; daftarnya memuat 26 gagasan beserta nama pengusulnya.',
    },
    counterExample: {
      en: 'The four have a chat group by the name of forum, in which holidays are wished and meetings of others announced; an idea has never been told there.',
      id: 'Keempat pihak memiliki grup obrolan bernama forum, tempat ucapan hari raya dan pengumuman rapat pihak lain; gagasan belum pernah disampaikan di sana.',
    },
  },
};

import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { collaborationSuccessPrerequisites } from './definition.js';

/**
 * The prerequisites of lasting collaboration in passages for coders: in use, or only planned or the opposite. Ours: nobody in
 * them exists.
 */
export const collaborationSuccessPrerequisitesExamples: ExamplesOf<typeof collaborationSuccessPrerequisites> =
  {
    'design-clarity.shared-goal': {
      example: {
        en: 'Clinic and stallholders describe the problem, spoilt food, and the goal, cold storage for each stall, in the same terms, and either can tell why the other agreed to it.',
        id: 'Klinik dan para pemilik kios menggambarkan masalahnya, yaitu pangan yang rusak, dan tujuannya, yaitu penyimpanan dingin bagi setiap kios, dengan istilah yang sama, dan masing-masing dapat menjelaskan mengapa yang lain menyepakatinya.',
      },
      counterExample: {
        en: 'Vision, mission and goal hang framed in both offices; the clinic takes them to be about inspections and the stallholders about new roofs, and neither has noticed.',
        id: 'Visi, misi, dan tujuan tergantung berbingkai di kedua kantor; klinik memahaminya sebagai pemeriksaan dan pemilik kios sebagai atap baru, dan keduanya tidak menyadarinya.',
      },
    },
    'design-clarity.milestones': {
      example: {
        en: 'The plan has seven milestones with dates, a copy lies with every partner, and in the interviews all of them could explain how it is made and carried out.',
        id: 'Rencana memuat tujuh milestone beserta tanggalnya, salinannya ada pada setiap mitra, dan dalam wawancara semuanya dapat menjelaskan cara penyusunan dan pelaksanaannya.',
      },
      counterExample: {
        en: 'The manager has the milestones in his head and tells them to whoever asks; on paper there is the year of completion.',
        id: 'Manajer menyimpan milestone di kepalanya dan menceritakannya kepada yang bertanya; di atas kertas hanya ada tahun penyelesaian.',
      },
    },
    'strong-trust.actors': {
      example: {
        en: 'The list made in the first month names 23 actors and what each is responsible for, and on the day of the flood everyone turned to the right one.',
        id: 'Daftar yang dibuat pada bulan pertama memuat 23 aktor beserta tanggung jawabnya, dan pada hari banjir setiap orang menghubungi pihak yang tepat.',
      },
      counterExample: {
        en: 'The partners say that they all know one another; who was responsible for the key to the cold store could not be found out on the day it was needed.',
        id: 'Para mitra mengatakan bahwa mereka saling mengenal; siapa yang bertanggung jawab atas kunci ruang pendingin tidak dapat diketahui pada hari kunci itu diperlukan.',
      },
    },
    'strong-trust.mou': {
      example: {
        en: 'The signed memorandum sets out who informs whom, how decisions fall, and the roles, hopes, rights, duties and responsibility of all five; they have gone back to it in two disagreements.',
        id: 'Nota kesepahaman yang ditandatangani memuat siapa memberi tahu siapa, cara memutuskan, serta peran, harapan, hak, kewajiban, dan tanggung jawab kelima pihak; mereka merujuknya dalam dua perbedaan pendapat.',
      },
      counterExample: {
        en: 'A memorandum of one paragraph records that the five wish to work together like brothers; rights, duties and decisions were left to an annex that is yet to be written.',
        id: 'Nota satu paragraf mencatat bahwa kelimanya ingin bekerja sama bagai saudara; hak, kewajiban, dan cara memutuskan diserahkan pada lampiran yang belum ditulis.',
      },
    },
    'strong-trust.conflict-analysis': {
      example: {
        en: 'At the outset the partners wrote down five quarrels that might arise and who mediates in what steps; the one over prices was settled that way in nine days.',
        id: 'Pada awalnya para mitra menuliskan lima perselisihan yang mungkin timbul serta siapa yang menengahi dan dengan langkah apa; perselisihan tentang harga selesai dengan cara itu dalam sembilan hari.',
      },
      counterExample: {
        en: 'Asked about possible conflict, the partners answer that they are one family; when prices rose, there was nobody to turn to.',
        id: 'Ketika ditanya tentang kemungkinan konflik, para mitra menjawab bahwa mereka satu keluarga; ketika harga naik, tidak ada tempat untuk mengadu.',
      },
    },
    'strong-trust.involve-all': {
      example: {
        en: 'The minutes of planning, building, handover and evaluation bear the signatures of all five partners, the porters’ union among them.',
        id: 'Notula perencanaan, pembangunan, serah terima, dan evaluasi memuat tanda tangan kelima mitra, termasuk serikat buruh angkut.',
      },
      counterExample: {
        en: 'All five were there when the hall was planned; two of them built and evaluated it, and the porters’ union heard the outcome on the radio.',
        id: 'Kelimanya hadir ketika balai direncanakan; dua di antaranya membangun dan mengevaluasinya, dan serikat buruh angkut mendengar hasilnya dari radio.',
      },
    },
    'strong-trust.communicate-results': {
      example: {
        en: 'A board at the gate shows for each stage what it is to bring and by when, and before every start the stallholders were told the same at a meeting.',
        id: 'Papan di gerbang menunjukkan apa yang akan dihasilkan setiap tahap dan kapan, dan sebelum tiap tahap dimulai hal yang sama disampaikan kepada pemilik kios dalam pertemuan.',
      },
      counterExample: {
        en: 'Stallholders are told when a stage begins and are asked for patience; what will come of it is to be made known at the end.',
        id: 'Pemilik kios diberi tahu kapan suatu tahap dimulai dan diminta bersabar; apa hasilnya akan diumumkan pada akhirnya.',
      },
    },
    'strong-trust.dissemination-agents': {
      example: {
        en: 'Fourteen customers and two school classes, none of them partners, show the cold boxes at neighbouring markets, and three of those have taken them over.',
        id: 'Empat belas pelanggan dan dua kelas sekolah, yang bukan mitra, memperagakan kotak pendingin di pasar sekitar, dan tiga pasar telah menirunya.',
      },
      counterExample: {
        en: 'The press officer of the project spreads the news of the cold boxes; that residents might do so too is under consideration.',
        id: 'Petugas humas proyek menyebarkan kabar tentang kotak pendingin; kemungkinan warga ikut menyebarkannya masih dipertimbangkan.',
      },
    },
    'strong-trust.balance': {
      example: {
        en: 'The agency set the limits of hygiene and the stalls the layout; twice it gave way to a proposal of theirs, and twice they to a limit of its.',
        id: 'Dinas menetapkan batas kebersihan dan pemilik kios menetapkan tata letak; dua kali dinas mengalah pada usul mereka, dan dua kali mereka mengalah pada batasnya.',
      },
      counterExample: {
        en: 'The agency leaves everything to the stalls and calls it bottom-up; the limits and decisions that only it can give have been awaited for a year.',
        id: 'Dinas menyerahkan semuanya kepada pemilik kios dan menyebutnya bottom up; batas dan keputusan yang hanya dapat diberikan dinas sudah ditunggu setahun.',
      },
    },
    'strong-trust.tailored-communication': {
      example: {
        en: 'Porters are told of changes in person at the unloading bay, stallholders by voice message and the bank by a quarterly paper, and all three said that they are well informed in this way.',
        id: 'Buruh angkut diberi tahu tentang perubahan secara langsung di tempat bongkar muat, pemilik kios lewat pesan suara, dan bank lewat laporan triwulanan, dan ketiganya mengaku cukup memperoleh informasi dengan cara itu.',
      },
      counterExample: {
        en: 'One letter of twelve pages goes to bank, stallholders and porters alike; that many of the porters do not read was remarked at the last meeting.',
        id: 'Satu surat setebal dua belas halaman dikirim kepada bank, pemilik kios, dan buruh angkut; bahwa banyak buruh angkut tidak membaca baru disinggung pada rapat terakhir.',
      },
    },
    'strong-trust.learning': {
      example: {
        en: 'Director, porter and inspector take turns as teacher on Wednesdays, sitting in one row, and each could name what it had learnt from the others.',
        id: 'Direktur, buruh angkut, dan pengawas bergiliran menjadi guru setiap Rabu, duduk dalam satu baris, dan masing-masing dapat menyebut apa yang dipelajarinya dari yang lain.',
      },
      counterExample: {
        en: 'The stallholders are sent to courses and examined; director and inspector open them, sit in front as guests of honour and leave before the lesson.',
        id: 'Pemilik kios dikirim ke kursus dan diuji; direktur dan pengawas membukanya, duduk di depan sebagai tamu kehormatan, dan pulang sebelum pelajaran dimulai.',
      },
    },
    'strong-trust.inclusive-processes': {
      example: {
        en: 'Drawing instead of writing, an hour for women and an interpreter brought in the eight hill families, and their different idea of the gate was worked into the plan.',
        id: 'Menggambar sebagai ganti menulis, satu jam khusus perempuan, dan seorang juru bahasa membuat delapan keluarga dari bukit ikut serta, dan gagasan mereka yang berbeda tentang gerbang dimasukkan ke dalam rencana.',
      },
      counterExample: {
        en: 'The hill families were put on the list to make it complete; the sessions went on as usual, and their different view was left out of the minutes as beside the point.',
        id: 'Keluarga dari bukit dimasukkan ke dalam daftar supaya lengkap; sesi berjalan seperti biasa, dan pandangan mereka yang berbeda tidak dimuat dalam notula karena dianggap di luar pokok.',
      },
    },
    'strong-trust.problem-oriented-conflict': {
      example: {
        en: 'When ice ran short both sides were asked to write down what was lacking and what it would take, without a word about persons, and a rota came of it that still holds.',
        id: 'Ketika es kurang, kedua pihak diminta menuliskan apa yang kurang dan apa yang diperlukan tanpa menyinggung pribadi, dan lahirlah jadwal giliran yang masih berlaku.',
      },
      counterExample: {
        en: 'When ice ran short the chair had the two stallholders ask each other’s pardon for what they had said; the shortage was not spoken of, and came back.',
        id: 'Ketika es kurang, ketua meminta kedua pemilik kios saling memaafkan atas ucapan mereka; kekurangannya tidak dibicarakan dan terulang lagi.',
      },
    },
    'strong-trust.open-information': {
      example: {
        en: 'Each of the partners can look into accounts and contracts on the shared drive, and it was the porters’ union that found the error in the bill for ice there.',
        id: 'Setiap mitra dapat melihat pembukuan dan kontrak di penyimpanan bersama, dan serikat buruh angkutlah yang menemukan kekeliruan tagihan es di sana.',
      },
      counterExample: {
        en: 'The two partners who pay may see the accounts; the porters’ union is told that everything is in order.',
        id: 'Dua mitra yang membayar boleh melihat pembukuan; kepada serikat buruh angkut dikatakan bahwa semuanya beres.',
      },
    },
    'effective-leadership.six-roles': {
      example: {
        en: 'The camat calls the partners together, an imam mediates, a lecturer sets new ideas going, the regent backs the work with her authority and the budget, a stallholder keeps it moving from day to day and a trained moderator leads the sessions; all six did so this year.',
        id: 'Camat mempertemukan para mitra, seorang imam menengahi, seorang dosen memicu gagasan baru, bupati menopang kerja itu dengan wewenang dan anggaran, seorang pemilik kios menggerakkannya dari hari ke hari, dan moderator terlatih memandu sesi; keenamnya bertindak tahun ini.',
      },
      counterExample: {
        en: 'The chairman calls the meetings and is styled champion in the programme; who mediates, who stirs things up and who leads the sessions, nobody can say.',
        id: 'Ketua mengirim undangan rapat dan disebut champion dalam program; siapa yang menengahi, siapa yang memicu perubahan, dan siapa yang memandu sesi tidak dapat disebutkan siapa pun.',
      },
    },
    'technology-use.access': {
      example: {
        en: 'Before the price application came, it was counted who has a telephone; for the sixty stalls without one there is a screen at the gate with an assistant, and both are in use every day.',
        id: 'Sebelum aplikasi harga hadir, dihitung lebih dulu siapa yang memiliki telepon; bagi enam puluh kios yang tidak memilikinya tersedia layar di gerbang dengan seorang petugas, dan keduanya dipakai setiap hari.',
      },
      counterExample: {
        en: 'The price application is free of charge for all, as its makers stress; that sixty stalls have no telephone was not looked into.',
        id: 'Aplikasi harga bebas biaya bagi semua, demikian ditekankan pembuatnya; bahwa enam puluh kios tidak memiliki telepon tidak diperhatikan.',
      },
    },
    'effective-evaluation.criteria-levels': {
      example: {
        en: 'The evaluation in March used three sheets of criteria, one for each trainee, one for each group of stalls and one for the market as a whole.',
        id: 'Evaluasi bulan Maret memakai tiga lembar kriteria, satu bagi tiap peserta pelatihan, satu bagi tiap kelompok kios, dan satu bagi pasar secara keseluruhan.',
      },
      counterExample: {
        en: 'The number of visitors to the market is the one criterion; others, for groups of stalls and for individuals, have been proposed for the next evaluation.',
        id: 'Jumlah pengunjung pasar adalah satu-satunya kriteria; kriteria lain, bagi kelompok kios dan bagi individu, diusulkan untuk evaluasi berikutnya.',
      },
    },
    'effective-evaluation.conflict-components': {
      example: {
        en: 'The evaluation has a chapter on where quarrels threatened, how the two that broke out were settled, and what kept the hill families away.',
        id: 'Evaluasi memuat bab tentang di mana perselisihan mengancam, cara penyelesaian dua perselisihan yang terjadi, dan apa yang membuat keluarga dari bukit tidak hadir.',
      },
      counterExample: {
        en: 'Everyone tells of quarrels, but the evaluation lists products and expenses; the rest was left out for the sake of good relations.',
        id: 'Semua orang bercerita tentang perselisihan, tetapi evaluasi hanya memuat produk dan biaya; selebihnya dihilangkan demi hubungan baik.',
      },
    },
  };

import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { participationLeadershipRoles } from './definition.js';

/** The leadership roles in passages for coders. Ours: nobody who acts in them exists. */
export const participationLeadershipRolesExamples: ExamplesOf<typeof participationLeadershipRoles> = {
  sponsor: {
    example: {
      en: 'The head of the education office made the parents’ councils binding for all schools by a circular, and reports to the regent each year on what they decided.',
      id: 'Kepala dinas pendidikan mengesahkan dewan orang tua bagi semua sekolah melalui surat edaran dan setiap tahun melaporkan keputusan dewan itu kepada bupati.',
    },
    counterExample: {
      en: 'A rich merchant pays for the meals of the parents’ councils and is introduced everywhere as their sponsor, but has no authority by which anything they decide could become valid.',
      id: 'Seorang saudagar kaya membiayai konsumsi dewan orang tua dan di mana-mana diperkenalkan sebagai sponsor, tetapi tidak memiliki kewenangan yang membuat keputusan dewan itu sah.',
    },
  },
  champion: {
    example: {
      en: 'A midwife who knows every house on the island plans the monthly talks, walks to those who are shy of coming, and takes the results to the health centre herself.',
      id: 'Seorang bidan yang mengenal setiap rumah di pulau itu merencanakan pertemuan bulanan, mendatangi warga yang segan hadir, dan membawa sendiri hasilnya ke puskesmas.',
    },
    counterExample: {
      en: 'A singer from the capital is the face of the campaign on the island; she has been there once, for an afternoon, and the talks are planned by the health centre.',
      id: 'Seorang penyanyi dari ibu kota menjadi wajah kampanye di pulau itu; ia datang satu kali, selama satu sore, dan pertemuan direncanakan puskesmas.',
    },
  },
  facilitator: {
    example: {
      en: 'The trained moderator of the water council has each side repeat what the other wants before it answers, keeps the list of agreed points, and puts nothing of her own on it.',
      id: 'Moderator terlatih dewan air meminta setiap pihak mengulang keinginan pihak lain sebelum menanggapi, menyimpan daftar kesepakatan, dan tidak menambahkan apa pun dari dirinya.',
    },
    counterExample: {
      en: 'An irrigation engineer is announced as facilitator of the water council: he explains for two hours which solution is the best, and the groups go home without having talked to each other.',
      id: 'Seorang insinyur pengairan diumumkan sebagai fasilitator dewan air: ia menjelaskan selama dua jam solusi mana yang terbaik, dan kelompok-kelompok pulang tanpa saling berbicara.',
    },
  },
  'sponsor.issue-policy': {
    example: {
      en: 'The mayor signed regulation 14 on hearings in the wards in August; it says when they are held and what becomes of their results.',
      id: 'Wali kota menandatangani Peraturan Nomor 14 tentang dengar pendapat di kelurahan pada bulan Agustus; isinya menyebut kapan diadakan dan bagaimana hasilnya ditindaklanjuti.',
    },
    counterExample: {
      en: 'The mayor wrote a warm foreword to a handbook on hearings that an institute had published; a rule of her own on them does not exist.',
      id: 'Wali kota menulis kata pengantar yang hangat untuk buku panduan dengar pendapat terbitan sebuah lembaga; peraturannya sendiri tentang hal itu tidak ada.',
    },
  },
  'sponsor.protect-process': {
    example: {
      en: 'When the developer asked for the hearings to be skipped, the deputy regent refused, and he sat through the third one himself so that nobody would be shouted down.',
      id: 'Ketika pengembang meminta dengar pendapat dilewati, wakil bupati menolak dan menghadiri sendiri dengar pendapat yang ketiga agar tidak ada warga yang diteriaki.',
    },
    counterExample: {
      en: 'The deputy regent wished the hearings well and gave them a police escort; when the developer had them broken off after the first, he took note of it.',
      id: 'Wakil bupati mendoakan kelancaran dengar pendapat dan memberinya pengawalan polisi; ketika pengembang menghentikannya setelah yang pertama, ia sekadar mencatatnya.',
    },
  },
  'sponsor.ensure-policy-impact': {
    example: {
      en: 'The governor’s office sent the bus plan back to its authors with the passengers’ eleven points attached, and let it pass only when nine were worked in and two answered.',
      id: 'Kantor gubernur mengembalikan rencana bus kepada penyusunnya dengan lampiran sebelas poin penumpang dan meloloskannya setelah sembilan poin dimasukkan dan dua dijawab.',
    },
    counterExample: {
      en: 'The governor’s office invited the passengers to a dialogue and had it broadcast, but the bus plan was never opened again after that evening.',
      id: 'Kantor gubernur mengundang penumpang berdialog dan menyiarkannya, tetapi rencana bus tidak pernah dibuka lagi setelah malam itu.',
    },
  },
  'sponsor.provide-budget': {
    example: {
      en: 'The agency for fisheries reserved 80 million rupiah in its budget for the costs of the coastal assemblies and has paid boats and interpreters from it.',
      id: 'Dinas perikanan mencadangkan 80 juta rupiah dalam anggarannya untuk biaya musyawarah pesisir dan telah membayar perahu serta juru bahasa dari dana itu.',
    },
    counterExample: {
      en: 'The agency for fisheries called the coastal assemblies a fine example in its newsletter; their costs are carried by the villages, and its budget plans nothing for them.',
      id: 'Dinas perikanan menyebut musyawarah pesisir sebagai teladan dalam buletinnya; biayanya ditanggung desa-desa, dan anggaran dinas tidak merencanakan apa pun untuk itu.',
    },
  },
  'sponsor.provide-hr': {
    example: {
      en: 'The district assigned two of its planners to the youth assembly for half of their working time; both have prepared and written up its six sittings.',
      id: 'Pemerintah distrik menugaskan dua perencananya untuk majelis pemuda selama separuh jam kerja; keduanya menyiapkan dan mencatat keenam sidangnya.',
    },
    counterExample: {
      en: 'The district gave the youth assembly the telephone numbers of its planners; whenever it called, they had no time, and the young people prepare everything alone.',
      id: 'Pemerintah distrik memberi majelis pemuda nomor telepon para perencananya; setiap kali dihubungi, mereka tidak sempat, dan para pemuda menyiapkan semuanya sendiri.',
    },
  },
  'champion.manage-process': {
    example: {
      en: 'The elder of the weavers divides the talks on the dye garden into evenings by hamlet, settles who speaks when, and sees to it that each point is taken up again at the next.',
      id: 'Tetua penenun membagi pembicaraan tentang kebun pewarna menjadi malam per dusun, mengatur giliran bicara, dan memastikan setiap hal dibahas lagi pada malam berikutnya.',
    },
    counterExample: {
      en: 'The elder of the weavers gave his blessing to the talks and the house for them; when they take place and what they are about is arranged by an officer of the donor.',
      id: 'Tetua penenun memberi restu dan menyediakan rumahnya untuk pembicaraan; waktu dan bahan pembicaraan diatur seorang petugas donor.',
    },
  },
  'champion.keep-spirit': {
    example: {
      en: 'After the second refusal from the ministry many wanted to give up; the teacher visited them one by one, recalled what they had reached, and all but one came back to the table.',
      id: 'Setelah penolakan kedua dari kementerian, banyak yang ingin berhenti; guru itu menemui mereka satu per satu, mengingatkan capaian bersama, dan hanya satu yang tidak kembali.',
    },
    counterExample: {
      en: 'The teacher is always cheerful and liked by everybody; when the members lost heart after the refusal, he turned to another project and did not see them for months.',
      id: 'Guru itu selalu riang dan disukai semua orang; ketika anggota patah semangat setelah penolakan, ia beralih ke proyek lain dan berbulan-bulan tidak menemui mereka.',
    },
  },
  'champion.keep-sponsor-support': {
    example: {
      en: 'The chairwoman of the market women calls on the head of the trade office before every budget round with three figures on one sheet; he has stood by the project through two changes of staff.',
      id: 'Ketua kelompok perempuan pedagang pasar menemui kepala dinas perdagangan menjelang setiap pembahasan anggaran dengan tiga angka pada selembar kertas; dinas itu tetap mendukung meski dua kali berganti pejabat.',
    },
    counterExample: {
      en: 'The market women hold the trade office in high regard and say so in their meetings, but nobody goes there, and the office has turned to another market.',
      id: 'Para pedagang perempuan itu menghargai dinas perdagangan dan mengatakannya dalam rapat, tetapi tidak ada yang pergi ke sana, dan dinas sudah beralih ke pasar lain.',
    },
  },
  'champion.sustain-process': {
    example: {
      en: 'When the first funding ran out, the youth leader moved the assembly to the mosque, cut it to two hours and found a new clerk; it has met every month since, for two years.',
      id: 'Ketika pendanaan pertama habis, pemimpin pemuda memindahkan musyawarah ke masjid, memendekkannya menjadi dua jam, dan mencari juru tulis baru; sejak itu, selama dua tahun, musyawarah diadakan tiap bulan.',
    },
    counterExample: {
      en: 'The youth leader promised at the closing ceremony that the assembly goes on; a successor was chosen, but no further date has ever been set.',
      id: 'Pemimpin pemuda berjanji pada acara penutupan bahwa musyawarah berlanjut; penggantinya dipilih, tetapi tanggal berikutnya tidak pernah ditetapkan.',
    },
  },
  'facilitator.guard-neutrality': {
    example: {
      en: 'The facilitator struck from the draft a sentence that only the mill had wanted, read both versions aloud, and had farmers and mill initial the same text.',
      id: 'Fasilitator mencoret dari rancangan sebuah kalimat yang hanya diinginkan pabrik, membacakan kedua versi, dan meminta petani serta pabrik memaraf naskah yang sama.',
    },
    counterExample: {
      en: 'The facilitator assures both of his impartiality, but the mill pays him by result and sees every draft a day before the farmers do, with time to alter it.',
      id: 'Fasilitator meyakinkan kedua pihak bahwa ia tidak memihak, tetapi pabrik membayarnya menurut hasil dan melihat setiap rancangan sehari sebelum petani, dengan waktu untuk mengubahnya.',
    },
  },
  'facilitator.enable-groups': {
    example: {
      en: 'With cards and a large sheet the facilitator got drivers and stall holders to sort their tasks within one morning; both groups have used the sheet ever since.',
      id: 'Dengan kartu dan lembaran besar, fasilitator membantu sopir dan pemilik lapak memilah tugas dalam satu pagi; sejak itu kedua kelompok memakai lembaran tersebut.',
    },
    counterExample: {
      en: 'The facilitator sorted the tasks of drivers and stall holders by himself in his office and sent each group its list; they have not worked together.',
      id: 'Fasilitator memilah tugas sopir dan pemilik lapak sendirian di kantornya dan mengirimkan daftar kepada masing-masing; kedua kelompok tidak pernah bekerja bersama.',
    },
  },
  'sponsor.evidence': {
    example: {
      en: 'The regent is named as sponsor of the hearings, and two acts of hers are on file: the decree that sets them up, and the order that pays for twelve of them.',
      id: 'Bupati disebut sponsor dengar pendapat, dan dua tindakannya tercatat: keputusan pembentukannya dan perintah pembiayaan dua belas kali penyelenggaraan.',
    },
    counterExample: {
      en: 'A minister is named as sponsor of the hearings and hangs in a frame on the wall, but no decree, no money and nobody has come from him.',
      id: 'Seorang menteri disebut sponsor dengar pendapat dan fotonya terpasang di dinding, tetapi tidak ada keputusan, dana, atau tenaga yang datang darinya.',
    },
  },
  'champion.evidence': {
    example: {
      en: 'The minutes of eighteen months show the same imam calling the meeting, chairing it and collecting what was promised, fifteen times out of eighteen.',
      id: 'Notula delapan belas bulan menunjukkan imam yang sama mengirim undangan rapat, memimpin rapat, dan menagih janji, lima belas dari delapan belas kali.',
    },
    counterExample: {
      en: 'The imam gave a stirring speech when the meetings began and is counted as their champion for it; his name is in none of the later minutes.',
      id: 'Imam menyampaikan pidato yang menggugah saat pertemuan dimulai dan karena itu dianggap champion; namanya tidak ada dalam satu pun notula sesudahnya.',
    },
  },
  'facilitator.evidence': {
    example: {
      en: 'The recording of the third session shows how the facilitator stops a quarrel, lets both sides state their point, and leads them to a wording that both accept.',
      id: 'Rekaman sesi ketiga menunjukkan fasilitator menghentikan pertengkaran, mempersilakan kedua pihak menyampaikan maksudnya, dan mengantar mereka ke rumusan yang diterima keduanya.',
    },
    counterExample: {
      en: 'The facilitator’s share in the session was a lecture on marketing and a cheque for the snacks; how the groups talked with each other she left to chance.',
      id: 'Peran fasilitator dalam sesi itu adalah ceramah pemasaran dan cek untuk konsumsi; cara kelompok saling berbicara tidak ditanganinya.',
    },
  },
  'facilitator.no-stake': {
    example: {
      en: 'The talks on the well are led by a retired judge from another island, who is not paid by any side, draws no water there and has put no money in.',
      id: 'Pembicaraan tentang sumur dipimpin pensiunan hakim dari pulau lain, yang tidak dibayar pihak mana pun, tidak mengambil air di sana, dan tidak menyumbang dana.',
    },
    counterExample: {
      en: 'The talks on the well are led with great fairness by the owner of the bottling plant, who pays half of the costs and will draw its water from there.',
      id: 'Pembicaraan tentang sumur dipimpin dengan sangat adil oleh pemilik pabrik air kemasan, yang menanggung separuh biaya dan akan mengambil air dari sana.',
    },
  },
  'roles.shared-out': {
    example: {
      en: 'The governor covers the assembly by decree, a fisherwoman keeps it going, and a church worker leads its talks: three roles in the hands of three.',
      id: 'Gubernur menaungi majelis dengan keputusan, seorang perempuan nelayan menjaganya tetap berjalan, dan seorang pekerja gereja memandu pembicaraannya: tiga peran di tangan tiga pihak.',
    },
    counterExample: {
      en: 'Three departments appear on the letterhead, one for each role, but all three belong to the same agency, which pays, runs the assembly and moderates it.',
      id: 'Tiga bagian tercantum pada kop surat, satu untuk setiap peran, tetapi ketiganya milik dinas yang sama, yang mendanai, menjalankan, dan memoderatori majelis.',
    },
  },
};

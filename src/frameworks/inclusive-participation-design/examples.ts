import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { inclusiveParticipationDesign } from './definition.js';

/**
 * The design of inclusive participation in passages for coders: kept to, or only in its title or its beginnings. Ours: none
 * is of the sources.
 */
export const inclusiveParticipationDesignExamples: ExamplesOf<typeof inclusiveParticipationDesign> = {
  'purpose.ideal': {
    example: {
      en: 'The terms of reference name a full and equal say of all groups as the aim, the sessions are checked against it, and a shorter form was turned down in May because it fell short of it.',
      id: 'Kerangka acuan menyebut suara penuh dan setara bagi semua kelompok sebagai tujuan, sesi-sesinya diperiksa terhadap tujuan itu, dan bentuk yang lebih singkat ditolak pada bulan Mei karena tidak memenuhinya.',
    },
    counterExample: {
      en: 'The word inclusive stands in the title of the design; its aim, on the first page, is to inform the public in time and so to be spared protest.',
      id: 'Kata inklusif ada pada judul desain; tujuannya, pada halaman pertama, adalah memberi tahu khalayak tepat waktu agar terhindar dari protes.',
    },
  },
  'purpose.example.representation': {
    example: {
      en: 'Net menders, boat owners, fish smokers and newcomers each sent people of their own choice, and what each group wanted can be traced in the final list.',
      id: 'Perajut jaring, pemilik perahu, pengasap ikan, dan pendatang masing-masing mengutus orang pilihannya, dan keinginan tiap kelompok dapat ditelusuri dalam daftar akhir.',
    },
    counterExample: {
      en: 'One respected boat owner speaks for the whole shore; smokers and newcomers are counted as represented by him, and their wishes are nowhere in the list.',
      id: 'Seorang pemilik perahu yang dihormati berbicara atas nama seluruh pantai; pengasap ikan dan pendatang dianggap terwakili olehnya, dan keinginan mereka tidak ada dalam daftar.',
    },
  },
  'purpose.example.capacity': {
    example: {
      en: 'At each session two participants learn to chair, to read a budget and to speak before the council; by the end of the year nine had done all three in public.',
      id: 'Dalam setiap sesi dua peserta belajar memimpin rapat, membaca anggaran, dan berbicara di depan dewan; pada akhir tahun sembilan orang telah melakukan ketiganya di muka umum.',
    },
    counterExample: {
      en: 'At the exit participants were handed a booklet on democracy; chairing, minutes and speeches were all done by the staff.',
      id: 'Di pintu keluar peserta diberi buku kecil tentang demokrasi; memimpin, mencatat, dan berpidato seluruhnya dilakukan staf.',
    },
  },
  'purpose.example.lasting-values': {
    example: {
      en: 'Help for one another at sea, which the residents put first among what they value, has for six years been in the hands of an elected rescue committee with boats and a fund of its own.',
      id: 'Saling menolong di laut, yang oleh warga ditempatkan sebagai nilai terpenting, selama enam tahun ini dijalankan panitia penyelamatan terpilih yang memiliki perahu dan dana sendiri.',
    },
    counterExample: {
      en: 'During the week of the festival neighbours minded one another’s houses as in former times; afterwards it ceased, and a committee to carry it on is an idea.',
      id: 'Selama pekan perayaan, tetangga saling menjaga rumah seperti dahulu; sesudahnya kebiasaan itu berhenti, dan panitia yang meneruskannya baru berupa gagasan.',
    },
  },
  'design.1': {
    example: {
      en: 'For each of the five kinds of groups the team wrote down age, income, language, working hours and ways of deciding, and the design refers to this for every choice it makes.',
      id: 'Untuk tiap jenis dari lima jenis kelompok, tim mencatat usia, penghasilan, bahasa, jam kerja, dan cara memutuskan, dan desain merujuk catatan itu pada setiap pilihannya.',
    },
    counterExample: {
      en: 'All groups stand in one column headed community; what sets them apart will be found out, the team hopes, in the course of the sessions.',
      id: 'Semua kelompok tercantum dalam satu kolom berjudul masyarakat; apa yang membedakan mereka diharapkan tim akan diketahui selama sesi berlangsung.',
    },
  },
  'design.2': {
    example: {
      en: 'Since the women sell at dawn and few of the young speak before elders, the team weighed four kinds of meeting and took small circles after sunset; within two months twice as many came.',
      id: 'Karena kaum ibu berjualan sejak subuh dan sedikit pemuda yang berbicara di depan tetua, tim menimbang empat jenis pertemuan dan memilih lingkaran kecil setelah magrib; dalam dua bulan peserta berlipat dua.',
    },
    counterExample: {
      en: 'The assembly was held by the handbook of another province because it was at hand; what would bring people of this place to come and speak was not considered.',
      id: 'Rapat diadakan menurut buku pegangan provinsi lain karena buku itu yang tersedia; apa yang membuat orang di tempat ini datang dan berbicara tidak dipertimbangkan.',
    },
  },
  'design.3': {
    example: {
      en: 'The office answers each contribution by name within ten days, and at every session asks two people to argue for another way than its own; in June it adopted one of these.',
      id: 'Kantor menjawab setiap sumbangan dengan menyebut nama dalam sepuluh hari, dan pada setiap sesi meminta dua orang membela jalan yang lain daripada jalan kantor; pada bulan Juni salah satunya diambil.',
    },
    counterExample: {
      en: 'The office thanks everyone with the same letter, and asks that views which differ from the draft be kept for another occasion.',
      id: 'Kantor berterima kasih kepada semua dengan surat yang sama, dan meminta agar pandangan yang berbeda dari rancangan disimpan untuk kesempatan lain.',
    },
  },
  'design.4': {
    example: {
      en: 'Participants hear reasons for and against on two evenings before they decide; several who had come to protest now lead a working group and have stayed for a second year.',
      id: 'Peserta mendengarkan alasan yang mendukung dan menentang selama dua malam sebelum memutuskan; beberapa orang yang semula datang untuk memprotes kini memimpin kelompok kerja dan bertahan sampai tahun kedua.',
    },
    counterExample: {
      en: 'In a quarter of an hour hands were raised on six questions, without a word of reasons; participants found it quick and did not come again.',
      id: 'Dalam seperempat jam tangan diangkat untuk enam pertanyaan tanpa sepatah kata tentang alasannya; peserta menganggapnya cepat dan tidak datang lagi.',
    },
  },
  'eval.1': {
    example: {
      en: 'In the register of participants there are all seven hamlets, as many women as men, eight people with a disability and both faiths; three were sought out because their group was lacking.',
      id: 'Dalam daftar peserta terdapat ketujuh dusun, perempuan sebanyak laki-laki, delapan penyandang disabilitas, dan kedua agama; tiga orang sengaja dicari karena kelompoknya belum ada.',
    },
    counterExample: {
      en: 'Three hundred took part, more than ever before, but nearly all of them are heads of household from the two hamlets beside the office.',
      id: 'Tiga ratus orang ikut serta, lebih banyak daripada sebelumnya, tetapi hampir semuanya kepala keluarga dari dua dusun di samping kantor.',
    },
  },
  'eval.2': {
    example: {
      en: 'Each result has a figure and a way to count it, such as 46 kitchens connected by December, and two people counted them independently of each other.',
      id: 'Setiap hasil memiliki angka dan cara menghitungnya, misalnya 46 dapur tersambung sampai Desember, dan dua orang menghitungnya secara terpisah.',
    },
    counterExample: {
      en: 'The result is described as a spirit of togetherness that all can feel; how it might be measured is left to the next team.',
      id: 'Hasilnya digambarkan sebagai semangat kebersamaan yang dapat dirasakan semua; cara mengukurnya diserahkan kepada tim berikutnya.',
    },
  },
  'eval.3': {
    example: {
      en: 'Before the first round four residents in a hundred could say how one brings in a proposal, after the third sixty could, and 112 have put their names down for two more years.',
      id: 'Sebelum putaran pertama empat dari seratus warga dapat menjelaskan cara mengajukan usul, setelah putaran ketiga enam puluh orang, dan 112 warga mencatatkan diri untuk dua tahun lagi.',
    },
    counterExample: {
      en: 'The applause at the third round was longer than at the first; asked how one takes part in the programme for the wells, people point to the lurah.',
      id: 'Tepuk tangan pada putaran ketiga lebih panjang daripada pada putaran pertama; ketika ditanya cara ikut serta dalam program sumur, orang menunjuk lurah.',
    },
  },
  'eval.4': {
    example: {
      en: 'When the board was opened to residents, 38 stood for ten seats, and at its sittings the benches have since been full of people who ask for the floor.',
      id: 'Ketika dewan dibuka bagi warga, 38 orang mencalonkan diri untuk sepuluh kursi, dan sejak itu bangku sidangnya dipenuhi orang yang meminta kesempatan berbicara.',
    },
    counterExample: {
      en: 'Residents come gladly to the work days; their seats on the board that decides have stood empty since the call, and deciding, they say, is for others.',
      id: 'Warga dengan senang hati datang pada hari kerja bakti; kursi mereka dalam dewan yang memutuskan kosong sejak pendaftaran dibuka, dan memutuskan, kata mereka, urusan orang lain.',
    },
  },
};

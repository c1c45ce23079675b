import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { PippkEntry, PippkGroup, PippkStatement } from './definition.js';

/** PIPPK in words: names as the report prints them, sentences ours. */
export const pippkWording: CatalogueWording<PippkEntry, PippkGroup, never, PippkStatement> = {
  label: {
    en: 'PIPPK: Innovation Programme for Area Development and Empowerment (Bandung)',
    id: 'Program Inovasi Pembangunan dan Pemberdayaan Kewilayahan (PIPPK) Kota Bandung',
  },
  caution: {
    en: 'The programme as a report of 2016 describes it. The mayoral regulations and their annex were not read; the entries are no statement of the rules in force.',
    id: 'Program ini disajikan sebagaimana diuraikan laporan tahun 2016. Peraturan Walikota dan lampirannya tidak dibaca; entri di sini bukan pernyataan tentang aturan yang berlaku saat ini.',
  },
  groups: {
    nature: { en: 'what it is', id: 'pengertian' },
    background: { en: 'where it comes from', id: 'asal-usul' },
    aim: { en: 'what it is for', id: 'maksud' },
    budget: { en: 'money', id: 'pendanaan' },
    deliberation: { en: 'participation and deliberation', id: 'partisipasi dan musyawarah' },
    attendance: {
      en: 'who attends the deliberation of the kelurahan',
      id: 'unsur yang hadir dalam musyawarah kelurahan',
    },
    choice: { en: 'proposals and choice', id: 'usulan dan penetapan kegiatan' },
    execution: { en: 'authority and implementation', id: 'kewenangan dan pelaksanaan' },
    accountability: { en: 'reporting and supervision', id: 'pelaporan dan pengawasan' },
    guidance: { en: 'steering team and guideline', id: 'Tim Pengarah dan petunjuk teknis' },
  },
  entries: {
    definition: {
      label: { en: 'what PIPPK is', id: 'pengertian PIPPK' },
      description: {
        en: 'An innovative development programme that works through community empowerment, wanted and planned collaboratively, so as to accelerate development in the areas of the city (kewilayahan).',
        id: 'Program pembangunan inovatif yang ditempuh lewat pemberdayaan masyarakat, dikehendaki serta direncanakan secara kolaboratif, guna mempercepat pembangunan di kewilayahan.',
      },
    },
    'partnership-definition': {
      label: { en: 'PIPPK as a partnership', id: 'PIPPK sebagai model kemitraan' },
      description: {
        en: 'A partnership between the local government and the community of Bandung, meant to optimise regional development that the regional budget (APBD) funds.',
        id: 'Kemitraan Pemerintah Daerah dengan masyarakat Kota Bandung untuk mengoptimalkan pembangunan daerah yang didanai APBD.',
      },
    },
    'origin.idea': {
      label: { en: 'the idea that it starts from', id: 'gagasan awal' },
      description: {
        en: 'It starts from the view that dynamic changes in society are best reached by empowering the community.',
        id: 'Berangkat dari pandangan bahwa perubahan dinamis di masyarakat paling baik dicapai dengan pemberdayaan masyarakat.',
      },
    },
    'origin.promise': {
      label: { en: 'born of a political promise', id: 'lahir dari “janji politik”' },
      description: {
        en: 'The programme was born as a “political promise” (janji politik) of Ridwan Kamil, elected mayor for 2013 to 2018.',
        id: 'Program ini lahir sebagai “janji politik” Ridwan Kamil, Walikota terpilih periode 2013-2018.',
      },
    },
    lineage: {
      label: { en: 'earlier programmes that it adopts', id: 'program terdahulu yang diadopsi' },
      description: {
        en: 'It adopts earlier programmes: the Urban Poverty Alleviation Programme (P2KP), the National Community Empowerment Programme (PNPM, spelled out with “Mandiri Pedesaan”), the presidential instruction on villages left behind (Inpres Desa Tertinggal, IDT), and others.',
        id: 'Mengadopsi program yang pernah ada: Program Penanggulangan Kemiskinan di Perkotaan (P2KP), Program Nasional Pemberdayaan Masyarakat Mandiri Pedesaan (PNPM), Inpres Desa Tertinggal (IDT), dan lainnya.',
      },
    },
    expectation: {
      label: { en: 'what is hoped for', id: 'harapan terhadap program' },
      description: {
        en: 'It is hoped, as the mayor explains, that it answers problems of local development, and teaches and empowers the community: development is to take a decentralised approach, carried out innovatively by all parties (collaboration), and all are responsible for implementation and maintenance.',
        id: 'Sebagaimana dijelaskan Walikota, program ini diharapkan menjawab permasalahan pembangunan di tingkat lokal serta memberikan pembelajaran dan pemberdayaan kepada masyarakat: pembangunan ditempuh secara desentralisasi dan inovatif oleh semua pihak (kolaborasi), dan pelaksanaan serta pemeliharaannya menjadi tanggung jawab semua pihak.',
      },
    },
    purpose: {
      label: { en: 'purpose', id: 'maksud program' },
      description: {
        en: 'To optimise the tasks, roles and functions of officials and the empowerment of Bandung’s community on an area basis, so that community empowerment is carried out faster.',
        id: 'Mengoptimalkan tugas, peran, dan fungsi aparat serta pemberdayaan masyarakat Kota Bandung berbasis kewilayahan, agar pelaksanaan pemberdayaan masyarakat lebih cepat.',
      },
    },
    spirit: {
      label: {
        en: 'in the spirit of decentralisation, innovation and collaboration',
        id: 'semangat desentralisasi, inovasi, dan kolaborasi',
      },
      description: {
        en: 'In this spirit development programmes are entrusted to each kelurahan, on the basis of cooperation between the city government and all of the community.',
        id: 'Dengan semangat itu, program pembangunan diamanatkan kepada setiap kelurahan atas dasar kerja sama Pemerintah Kota dengan seluruh masyarakat.',
      },
    },
    'role-sharing': {
      label: { en: 'how the city shares roles', id: 'pembagian peran' },
      description: {
        en: 'The city shares roles by improving the function, ability and role of the community institutions: to gather and channel aspirations, to coordinate and empower the community, and to manage development innovatively and independently. From this, synergy is hoped for between officials in the areas and the institutions of the kelurahan.',
        id: 'Pemerintah Kota berbagi peran dengan meningkatkan fungsi, kemampuan, dan peranan lembaga kemasyarakatan: menampung dan menyalurkan aspirasi, mengoordinasikan dan memberdayakan masyarakat, serta mengelola pembangunan secara inovatif dan mandiri. Dengan begitu diharapkan terwujud sinergi aparatur kewilayahan dan lembaga kemasyarakatan kelurahan.',
      },
    },
    start: {
      label: { en: 'when it started', id: 'awal penerapan' },
      description: {
        en: 'By the preface, the policy was in effect for two years before the report; by an official of the city, its regulations were prepared fairly intensively from the end of 2014 to the middle of 2015.',
        id: 'Menurut kata pengantar, kebijakan ini diterapkan sejak dua tahun sebelum laporan; menurut seorang pejabat kota, peraturannya disiapkan cukup intensif dari akhir 2014 hingga pertengahan 2015.',
      },
    },
    'budget.amount': {
      label: {
        en: '100 million rupiah for each institution',
        id: '100 juta rupiah untuk setiap lembaga',
      },
      description: {
        en: 'The programme is carried out by a budget of 100,000,000 rupiah for each recognised community institution.',
        id: 'PIPPK dilaksanakan dengan anggaran sebesar Rp100.000.000 bagi setiap lembaga kemasyarakatan yang diakui.',
      },
    },
    'budget.recipient-kinds': {
      label: {
        en: 'for RW, PKK, Karang Taruna and LPM',
        id: 'bagi RW, PKK, Karang Taruna, dan LPM',
      },
      description: {
        en: 'The institutions are those that the city recognises, for which the report cites Regional Regulation 02/2013: the citizens’ association (RW), the family empowerment and welfare movement (PKK), the youth organisation (Karang Taruna) and the community empowerment institution (LPM).',
        id: 'Lembaganya adalah yang diakui Pemerintah Kota, dengan rujukan Peraturan Daerah Nomor 02 Tahun 2013: Rukun Warga (RW), Pemberdayaan dan Kesejahteraan Keluarga (PKK), Karang Taruna, dan Lembaga Pemberdayaan Masyarakat (LPM).',
      },
    },
    'budget.not-cash': {
      label: { en: 'not given as cash', id: 'tidak diberikan dalam bentuk uang' },
      description: {
        en: 'The fund is not handed over as money; it finances programmes and activities.',
        id: 'Dananya tidak diserahkan sebagai uang, tetapi untuk membiayai program dan kegiatan.',
      },
    },
    'budget.scope-bound': {
      label: { en: 'bound to the scope of the institution', id: 'sesuai ruang lingkup lembaga' },
      description: {
        en: 'What is financed lies within the scope of activities of that institution, which Table 4.1 lists.',
        id: 'Yang dibiayai adalah kegiatan sesuai ruang lingkup lembaga tersebut sebagaimana didaftar dalam Tabel 4.1.',
      },
    },
    'budget.source': {
      label: { en: 'funded by the city budget (APBD)', id: 'bersumber dari APBD Kota Bandung' },
      description: {
        en: 'The money comes from the regional budget (Anggaran Pendapatan dan Belanja Daerah) of Bandung.',
        id: 'Dananya bersumber dari Anggaran Pendapatan dan Belanja Daerah (APBD) Kota Bandung.',
      },
    },
    'coverage.rw': {
      label: {
        en: 'even development over the 1,560-odd RW',
        id: 'pembangunan merata di 1560-an RW',
      },
      description: {
        en: 'By this, development is hoped to be even over the RW of Bandung, 1,560 or somewhat more.',
        id: 'Dengan begitu pembangunan diharapkan merata di semua RW di Bandung, yang jumlahnya 1560-an.',
      },
    },
    'participation.direct': {
      label: {
        en: 'the community takes part directly in all stages',
        id: 'keterlibatan langsung masyarakat pada seluruh tahapan',
      },
      description: {
        en: 'So that the programme reaches its aim and its results are of use and felt, it needs the direct involvement of the community in all stages of the development process.',
        id: 'Agar maksudnya tercapai dan hasilnya dirasakan, diperlukan keikutsertaan dan keterlibatan masyarakat secara langsung pada seluruh tahapan proses pembangunan.',
      },
    },
    'musrenbang.start': {
      label: {
        en: 'it starts from the musrenbang of the kelurahan',
        id: 'bermula dari musrenbang tingkat kelurahan',
      },
      description: {
        en: 'The activities start from the development-planning deliberation (musrenbang) held at the level of the kelurahan.',
        id: 'Kegiatan PIPPK bermula dari Musyawarah Perencanaan Pembangunan (musrenbang) di tingkat kelurahan.',
      },
    },
    'musrenbang.highest-decision': {
      label: {
        en: 'the highest medium of decision',
        id: 'media pengambilan keputusan tertinggi',
      },
      description: {
        en: 'The deliberation of the kelurahan holds the wishes of the community, through the representatives who are present, and so is the highest medium in which decisions on managing the PIPPK aid funds are taken.',
        id: 'Musyawarah kelurahan mewadahi keinginan masyarakat melalui wakil-wakil yang hadir, sehingga menjadi media pengambilan keputusan tertinggi dalam pengelolaan dana bantuan PIPPK.',
      },
    },
    'musrenbang.attendance': {
      label: {
        en: 'who is required to attend the deliberation',
        id: 'unsur yang disyaratkan hadir dalam musyawarah',
      },
      description: {
        en: 'The deliberation of the kelurahan requires the attendance of local residents who represent seven categories.',
        id: 'Musyawarah kelurahan mensyaratkan kehadiran warga setempat yang mewakili tujuh unsur.',
      },
    },
    'attendance.rt-boards': {
      label: { en: 'the boards of all RT', id: 'kepengurusan seluruh RT' },
      description: {
        en: 'The boards of all neighbourhood units (Rukun Tetangga, RT).',
        id: 'Kepengurusan seluruh Rukun Tetangga (RT).',
      },
    },
    'attendance.rw-boards': {
      label: { en: 'the boards of all RW', id: 'kepengurusan seluruh RW' },
      description: {
        en: 'The boards of all citizens’ associations (Rukun Warga, RW).',
        id: 'Kepengurusan seluruh Rukun Warga (RW).',
      },
    },
    'attendance.community-figures': { label: { en: 'community figures', id: 'tokoh masyarakat' } },
    'attendance.religious-figures': { label: { en: 'religious figures', id: 'tokoh agama' } },
    'attendance.women-figures': { label: { en: 'women figures', id: 'tokoh wanita' } },
    'attendance.youth-figures': { label: { en: 'youth figures', id: 'tokoh pemuda' } },
    'attendance.other-members': {
      label: { en: 'other members of the community', id: 'anggota masyarakat lainnya' },
    },
    'proposal.input': {
      label: {
        en: 'proposals rest on input from the community',
        id: 'proposal berdasarkan masukan masyarakat',
      },
      description: {
        en: 'Development proposals are submitted to the musrenbang of the kelurahan on the basis of input from the community that RW, PKK, Karang Taruna and LPM have gathered.',
        id: 'Proposal pembangunan diajukan pada musrenbang kelurahan berdasarkan masukan masyarakat yang dihimpun oleh RW, PKK, Karang Taruna, dan LPM.',
      },
    },
    'decision.two-way': {
      label: {
        en: 'financed by PIPPK, or passed on to the kecamatan',
        id: 'dibiayai PIPPK atau diteruskan ke kecamatan',
      },
      description: {
        en: 'Of all proposals it is decided which activities PIPPK finances and which are passed on to the musrenbang of the kecamatan, there to be proposed for other sources of funding: the APBD managed by the work units (SKPD), or CSR funds.',
        id: 'Dari seluruh proposal diputuskan kegiatan yang dibiayai PIPPK dan kegiatan yang diteruskan ke musrenbang kecamatan untuk diusulkan ke sumber pendanaan lain: APBD yang dikelola SKPD atau dana CSR.',
      },
    },
    'authority.camat': {
      label: { en: 'the Camat is budget user', id: 'Camat sebagai Pejabat Pengguna Anggaran' },
      description: {
        en: 'Once approved, programmes and activities are managed by the head of the kecamatan (Camat) as budget user (Pejabat Pengguna Anggaran).',
        id: 'Setelah disetujui, program dan kegiatan dikelola Camat selaku Pejabat Pengguna Anggaran.',
      },
    },
    'authority.lurah': {
      label: {
        en: 'the Lurah is delegated budget user',
        id: 'Lurah sebagai Kuasa Pengguna Anggaran (KPA)',
      },
      description: {
        en: 'With the Camat, the head of the kelurahan (Lurah) manages them as delegated budget user (Kuasa Pengguna Anggaran, KPA).',
        id: 'Bersama Camat, Lurah mengelolanya selaku Kuasa Pengguna Anggaran (KPA).',
      },
    },
    'implementation.by-lkk': {
      label: {
        en: 'carried out by the community institutions',
        id: 'dilaksanakan oleh lembaga kemasyarakatan',
      },
      description: {
        en: 'RW, PKK, Karang Taruna and LPM carry out the activities, each according to its own scope and kind of activities.',
        id: 'RW, PKK, Karang Taruna, dan LPM melaksanakan kegiatan PIPPK sesuai ruang lingkup dan jenis kegiatannya masing-masing.',
      },
    },
    'report.tiered': {
      label: {
        en: 'reports in tiers: Lurah, Camat, Walikota',
        id: 'pelaporan berjenjang: Lurah, Camat, Walikota',
      },
      description: {
        en: 'Reports go up in tiers: to the Lurah, to the Camat, and then on to the mayor (Walikota).',
        id: 'Pelaporan dilakukan secara berjenjang: ke Lurah, ke Camat, kemudian disampaikan kepada Walikota.',
      },
    },
    'supervision.internal': {
      label: { en: 'internal supervisors', id: 'Tim Pengawas Internal' },
      description: {
        en: 'Implementation is supervised by an internal team, the direct superior (atasan langsung) and the functional supervisor (pengawas fungsional), so that it stays on track and on target.',
        id: 'Pelaksanaan diawasi Tim Pengawas Internal, yaitu atasan langsung dan pengawas fungsional, agar berjalan on the track dan tepat sasaran.',
      },
    },
    'supervision.external': {
      label: { en: 'external supervisors', id: 'Pengawas Eksternal' },
      description: {
        en: 'It is supervised from outside as well, by the community and the ombudsman.',
        id: 'Pelaksanaan juga diawasi Pengawas Eksternal, yaitu masyarakat dan ombudsman.',
      },
    },
    'steering-team': {
      label: { en: 'the steering team (TP-PIPPK)', id: 'Tim Pengarah PIPPK (TP-PIPPK)' },
      description: {
        en: 'The team acts as facilitator: it helps, empowers and accompanies the community in carrying out all stages of the activities. It is set by mayoral decree.',
        id: 'Tim ini berfungsi sebagai fasilitator: membantu, memberdayakan, dan mendampingi masyarakat dalam pelaksanaan seluruh tahapan kegiatan. Pembentukannya ditetapkan dengan Keputusan Walikota.',
      },
    },
    'steering-team.levels': {
      label: {
        en: 'a steering team at city, kecamatan and kelurahan',
        id: 'Tim Pengarah di tingkat kota, kecamatan, dan kelurahan',
      },
      description: {
        en: 'The regional secretary (Sekretaris Daerah), the kecamatan and the kelurahan are steering teams, each within its own territory; there is one at the level of the city, the kecamatan and the kelurahan.',
        id: 'Sekretaris Daerah, Kecamatan, dan Kelurahan menjadi Tim Pengarah menurut lingkup wilayahnya, yaitu di tingkat kota, kecamatan, dan kelurahan.',
      },
    },
    'steering-team.socialisation': {
      label: { en: 'socialisation by the steering teams', id: 'sosialisasi oleh Tim Pengarah' },
      description: {
        en: 'The steering teams of city, kecamatan and kelurahan have attempted to make the programme known to the stakeholders (socialisation).',
        id: 'Tim Pengarah di tingkat kota, kecamatan, dan kelurahan telah berupaya melakukan sosialisasi kepada para stakeholder.',
      },
    },
    'guideline.contents': {
      label: { en: 'contents of the technical guideline', id: 'isi petunjuk teknis' },
      description: {
        en: 'The annex of Mayoral Regulation 436/2015 covers vision, mission and principles; the mechanism of procurement; the mechanism of implementation; evaluation and monitoring; reporting and performance measurement; and forms for checklists, from identifying needs to measuring performance.',
        id: 'Lampiran Peraturan Walikota Nomor 436 Tahun 2015 memuat visi, misi, dan prinsip; mekanisme pengadaan barang/jasa; mekanisme pelaksanaan; evaluasi dan monitoring; pelaporan dan pengukuran kinerja; serta formulir checklist dari identifikasi kebutuhan hingga pengukuran kinerja.',
      },
    },
  },
  statements: {
    'period-not-stated': {
      en: 'The report does not say for which period the amount is, so it is not known whether it is given each year.',
      id: 'Laporan tidak menyebut jangka waktu anggaran itu, sehingga tidak diketahui apakah diberikan setiap tahun.',
    },
    'institution-or-rw': {
      en: 'The amount is told of each institution; where residents are reported to think that it is cash, it is told of each RW. How many PKK, Karang Taruna and LPM there are the report does not say, so no total follows from it.',
      id: 'Jumlah itu disebut untuk setiap lembaga; ketika laporan menuturkan anggapan sebagian warga tentang uang tunai, jumlah itu disebut per RW. Banyaknya PKK, Karang Taruna, dan LPM tidak disebutkan, sehingga jumlah keseluruhan tidak dapat dihitung.',
    },
    'approval-not-stated': {
      en: 'Camat and Lurah manage what was approved; who approves after the musrenbang of the kelurahan, the report does not say.',
      id: 'Camat dan Lurah mengelola kegiatan yang telah disetujui; siapa yang menyetujui setelah musrenbang kelurahan tidak disebutkan.',
    },
    'criteria-not-stated': {
      en: 'By which criteria a proposal is financed or passed on is not stated.',
      id: 'Kriteria untuk membiayai atau meneruskan suatu usulan tidak disebutkan.',
    },
    'rejection-not-stated': {
      en: 'Only two ways are told, to be financed and to be passed on. Whether a proposal can be rejected, and what becomes of it, is not stated.',
      id: 'Hanya dua kemungkinan yang disebut, yaitu dibiayai dan diteruskan. Apakah usulan dapat ditolak dan bagaimana kelanjutannya tidak disebutkan.',
    },
    'deadlines-not-stated': {
      en: 'Neither deadlines nor how often the musrenbang is held and reports are made are stated.',
      id: 'Tenggat, frekuensi musrenbang, dan frekuensi pelaporan tidak disebutkan.',
    },
    'attendance-number-not-stated': {
      en: 'How many of each category attend, and what follows if one is missing, is not stated.',
      id: 'Berapa orang dari setiap unsur yang hadir, dan akibatnya bila ada unsur yang tidak hadir, tidak disebutkan.',
    },
    'evaluator-not-stated': {
      en: 'Evaluation and monitoring are a stage of the mechanism; who carries them out is not stated.',
      id: 'Evaluasi dan monitoring merupakan tahap dalam mekanisme; siapa pelaksananya tidak disebutkan.',
    },
    'reporter-not-stated': {
      en: 'Who reports to the Lurah is not stated; that it is the institutions that carry out the activities is our reading, and so is that Lurah and Camat pass the report on.',
      id: 'Siapa yang melapor kepada Lurah tidak disebutkan; bahwa pelapornya lembaga pelaksana kegiatan, dan bahwa Lurah serta Camat meneruskan laporan itu, adalah pembacaan kami.',
    },
    'authorised-officials-differ': {
      en: 'Where the mechanism is described, the Lurah is the delegated budget user; where weaknesses are told, a secretary of a kelurahan and the head of a section of another are called so.',
      id: 'Dalam uraian mekanisme, KPA adalah Lurah; dalam uraian kelemahan, sekretaris suatu kelurahan dan kepala seksi kelurahan lain juga disebut KPA.',
    },
    'figures-missing': {
      en: 'The figures of the mechanism and of the organisation are missing from the text that was read; what they may show beyond it is not known.',
      id: 'Gambar mekanisme dan gambar organisasi pelaksana tidak ada dalam teks yang dibaca; isi gambar di luar teks tidak diketahui.',
    },
  },
};

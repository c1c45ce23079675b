import type { ProcessWording } from '../../forms/process/wording.js';
import type { BrysonGuideline, BrysonStatement, BrysonStep } from './definition.js';

/**
 * The design cycle of public participation in words: Indonesian terms as 2.3.3 of the LAN report prints them, sentences
 * ours.
 */
export const brysonDesignCycleWording: ProcessWording<BrysonStep, BrysonGuideline, never, BrysonStatement> = {
  label: {
    en: 'Design cycle of public participation processes (Bryson)',
    id: 'Siklus desain proses partisipasi publik (Bryson)',
  },
  caution: {
    en: 'The guidelines are what, by the source, needs attention in designing public participation; it says nowhere that a step waits for the one before it, and a departure from the order is only noted. How Fig. 2.2 draws the cycle is not known, since the figure is missing from the text that was read.',
    id: 'Petunjuk ini memuat hal-hal yang menurut sumber perlu diperhatikan dalam desain partisipasi publik; tidak disebutkan bahwa suatu langkah menunggu langkah sebelumnya, dan penyimpangan dari urutan hanya dicatat. Bagaimana Gambar 2.2 melukiskan siklus itu tidak diketahui karena gambarnya tidak ada dalam teks yang dibaca.',
  },
  phases: {
    'context-purpose': {
      label: {
        en: 'assess and design for the context and purpose of public participation',
        id: 'mengases dan mendesain konteks dan tujuan partisipasi publik',
      },
      description: {
        en: 'The design of participation is fitted to its context and problems, and to purposes that are clear and agreed.',
        id: 'Desain partisipasi disesuaikan dengan konteks dan permasalahannya serta dengan tujuan yang jelas dan disepakati.',
      },
    },
    'resources-management': {
      label: {
        en: 'take stock of the resources needed and manage participation',
        id: 'mendata kebutuhan sumber daya dan mengelola partisipasi',
      },
      description: {
        en: 'Stakeholders are involved, with the legitimacy, leadership, resources, rules, processes and technology that this takes, and power is managed.',
        id: 'Stakeholder dilibatkan dengan legitimasi, kepemimpinan, sumber daya, aturan, proses, dan teknologi yang diperlukan, dan dinamika kuasanya dikelola.',
      },
    },
    'evaluate-redesign': {
      label: {
        en: 'evaluate and redesign continuously',
        id: 'mengevaluasi dan mendesain kembali secara berkelanjutan',
      },
      description: {
        en: 'Participation can be evaluated by criteria of result for a set period: of individuals, of groups of stakeholders, and of the goal of the programme as a whole. Potential conflicts, how conflicts are resolved, and what stands in the way of participation can be looked at as well.',
        id: 'Partisipasi dapat dievaluasi dengan kriteria hasil untuk kurun waktu tertentu, yaitu capaian individu, kelompok stakeholder, dan tujuan program secara keseluruhan. Potensi konflik, penyelesaiannya, dan penghambat partisipasi dapat pula ikut dinilai.',
      },
    },
  },
  tasks: {
    '1a.fit-context': {
      label: {
        en: 'assess the design of participation and fit it to context and problem',
        id: 'mengases dan menyesuaikan desain partisipasi dengan konteks dan permasalahan',
      },
      description: {
        en: 'The design answers to the context and the problem that were identified. Among these are the social, demographic and political context, readiness for technology, available resources, the physical environment and the goals of the organisation.',
        id: 'Desainnya sesuai dengan konteks dan permasalahan yang telah dikenali. Termasuk di dalamnya keadaan sosial, demografis, dan politis, kesiapan teknologi, sumber daya yang tersedia, lingkungan fisik, dan tujuan organisasi.',
      },
    },
    '1b.identify-purposes': {
      label: {
        en: 'identify purposes of participation and choose the design to reach them',
        id: 'mengidentifikasi tujuan partisipasi dan menentukan desain untuk mencapainya',
      },
      description: {
        en: 'Different purposes and problems have a bearing on the mechanism and the design. The purpose is clear, agreed by all stakeholders through co-production, answers the problem and shows why participation matters; a clear purpose can spare conflict and waste of resources and effort.',
        id: 'Tujuan dan permasalahan yang berlainan memengaruhi mekanisme dan desainnya. Tujuannya jelas, disepakati semua stakeholder melalui mekanisme co-produce, menjawab persoalan, dan menunjukkan mengapa partisipasi penting; tujuan yang jelas dapat mencegah konflik serta pemborosan sumber daya dan upaya.',
      },
    },
    '2a.analyse-involve': {
      label: {
        en: 'analyse stakeholders and involve them in an egalitarian and suitable way',
        id: 'analisis dan pelibatan stakeholder yang egaliter dan sesuai',
      },
      description: {
        en: 'Stakeholders differ in knowledge and power, so they may go through different processes and take part in different ways.',
        id: 'Pengetahuan dan kuasa para stakeholder berlainan, sehingga proses yang mereka tempuh dan cara mereka berpartisipasi pun dapat berlainan.',
      },
    },
    '2b.legitimacy': {
      label: {
        en: 'work with several stakeholders to secure the legitimacy of process and programme',
        id: 'kerja sama dengan beberapa stakeholder demi legitimasi proses dan program',
      },
      description: {
        en: 'Structures, processes and strategies that fit the organisational environment of the programme can give it legitimacy.',
        id: 'Struktur, proses, dan strategi yang cocok dengan lingkungan organisasi tempat program dijalankan dapat memberinya legitimasi.',
      },
    },
    '2c.leadership': {
      label: { en: 'encourage effective leadership', id: 'mendorong kepemimpinan yang efektif' },
      description: {
        en: 'Effective leadership needs the roles of sponsor, champion and facilitator (Morse 2010), which can be divided among several parties.',
        id: 'Kepemimpinan yang efektif memerlukan peran sponsor, champion, dan fasilitator (Morse 2010), yang dapat dibagi di antara beberapa pihak.',
      },
    },
    '2d.resources': {
      label: {
        en: 'seek resources for and through participation',
        id: 'mencari sumber daya untuk dan melalui partisipasi',
      },
      description: {
        en: 'Beside the budget, policy and infrastructure of a programme, participation itself is given resources, meant to build trust and the will of stakeholders to take part.',
        id: 'Selain anggaran, kebijakan, dan infrastruktur bagi program, disediakan pula sumber daya bagi partisipasi itu sendiri, dengan maksud membangun kepercayaan dan kemauan stakeholder untuk ikut serta.',
      },
    },
    '2e.rules-structure': {
      label: {
        en: 'create suitable rules and a structure to guide the process',
        id: 'menciptakan aturan yang sesuai dan struktur untuk memandu proses partisipasi',
      },
      description: {
        en: 'Formal or informal agreements guide the work: how decisions are made, what the goals and the work plan are, and what the role and responsibility of each stakeholder is.',
        id: 'Kesepakatan formal ataupun informal memberi pegangan kerja: bagaimana keputusan diambil, apa tujuan dan rencana kerjanya, serta apa peran dan tanggung jawab tiap stakeholder.',
      },
    },
    '2f.inclusive-processes': {
      label: {
        en: 'use inclusive processes to involve people and manage differences effectively',
        id: 'proses inklusif untuk pelibatan dan pengelolaan perbedaan yang efektif',
      },
      description: {
        en: 'Everyone is involved, minorities without the ability or a channel to speak included; this takes a clear design and rules, an analysis of possible conflict, a way to resolve it, and suitable communication. Local language, child care, and help with transport and communication for those with special needs are examples.',
        id: 'Semua pihak dilibatkan, termasuk minoritas yang tidak mampu atau tidak punya saluran untuk bersuara; untuk itu diperlukan desain dan aturan yang jelas, analisis potensi konflik, mekanisme penyelesaiannya, dan komunikasi yang sesuai. Contohnya bahasa lokal, tempat penitipan anak, serta bantuan transportasi dan komunikasi bagi yang berkebutuhan khusus.',
      },
    },
    '2g.power-dynamics': {
      label: { en: 'manage power dynamics', id: 'mengelola dinamika kuasa' },
      description: {
        en: 'Some stakeholders have more authority than others, yet nobody goes unheard. In making a programme known and in evaluating it, they can communicate directly as well as by public hearing, so that trust grows; good conflict management can raise trust too. Where there is conflict, communication turns on the problem and the way to the goal, and not on persons (Moynihan 2009).',
        id: 'Ada stakeholder yang wewenangnya lebih dominan, tetapi semua tetap didengar. Dalam sosialisasi dan evaluasi program, komunikasi dapat berlangsung secara langsung di samping lewat public hearing sehingga kepercayaan tumbuh; manajemen konflik yang baik pun dapat menambah kepercayaan. Bila timbul konflik, yang dibahas adalah masalah dan jalan menuju tujuan, bukan pribadi (Moynihan 2009).',
      },
    },
    '2h.technology': {
      label: {
        en: 'use several kinds of technology to involve different stakeholders',
        id: 'menggunakan beberapa jenis teknologi untuk melibatkan stakeholder yang berbeda-beda',
      },
      description: {
        en: 'Applications, websites, e-voting or strategic mapping tools serve the purposes of participation, and visualisation helps understanding and facilitation. Whether all stakeholders are able to access the technology is considered, and inequality is anticipated.',
        id: 'Aplikasi, situs web, e-voting, atau instrumen pemetaan strategis melayani tujuan partisipasi, dan visualisasi memudahkan pemahaman dan fasilitasi. Kemampuan semua stakeholder untuk mengakses teknologi itu dipertimbangkan, dan ketimpangan diantisipasi.',
      },
    },
    '3a.evaluation-measures': {
      label: {
        en: 'draw up and use measures of evaluation',
        id: 'menyusun dan menggunakan ukuran evaluasi',
      },
      description: {
        en: 'There are measures by which participation is evaluated, and they are in use.',
        id: 'Ada ukuran untuk menilai partisipasi, dan ukuran itu dipakai.',
      },
    },
    '3b.redesign': {
      label: { en: 'redesign', id: 'melakukan desain kembali' },
      description: {
        en: 'Participation is designed anew; what belongs to this, the source does not say.',
        id: 'Partisipasi dirancang ulang; apa saja yang tercakup di dalamnya tidak disebutkan sumber.',
      },
    },
  },
  statements: {
    'one-of-nine-modes': {
      en: 'Bryson offers nine modes of participation for nine different purposes. The report examines one of them, and does not list the other eight.',
      id: 'Bryson menawarkan sembilan mode partisipasi untuk sembilan tujuan yang berbeda. Laporan hanya mengkaji satu di antaranya dan tidak merinci delapan lainnya.',
    },
    'mode-chosen': {
      en: 'Of the nine modes the report takes up one, which fits its own study: participatory planning by the community of what is a priority in its area, innovation, more participation and self-help (swadaya) in development, and benefits that the community feels directly.',
      id: 'Dari sembilan mode, laporan membahas satu yang sesuai dengan kajiannya: perencanaan partisipatif masyarakat atas hal yang menjadi prioritas wilayahnya, inovasi, peningkatan partisipasi dan swadaya dalam pembangunan, serta manfaat yang langsung dirasakan.',
    },
    'two-stakeholders': {
      en: 'Where the goal is more participation that is democratic and inclusive, the report concludes that two stakeholders are involved: government and community.',
      id: 'Untuk tujuan peningkatan partisipasi yang demokratis dan inklusif, laporan menyimpulkan adanya dua stakeholder yang terlibat: pemerintah dan masyarakat.',
    },
    continuous: {
      en: 'Evaluating and redesigning go on continuously.',
      id: 'Evaluasi dan desain kembali berlangsung secara berkelanjutan.',
    },
  },
};

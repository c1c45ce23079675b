import type { RoleModelWording } from '../../forms/role-model/wording.js';
import type { PippkDuty, PippkDutyStatement, PippkRole, PippkStakeholder } from './definition.js';

/** The duties of PIPPK in words: names as Table 4.2 prints them, sentences ours. */
export const pippkStakeholderDutiesWording: RoleModelWording<
  never,
  PippkStakeholder,
  PippkRole,
  PippkDuty,
  never,
  never,
  never,
  PippkDutyStatement
> = {
  label: { en: 'Stakeholders and duties of PIPPK', id: 'Stakeholder PIPPK dan pembagian perannya' },
  caution: {
    en: 'The table is of Bandung’s programme in 2015 and says what is expected of each. The special duty of local government is demanded (dituntut), its general ones are expected. That a duty is held says that somebody has it, not that it is done.',
    id: 'Tabel ini menyangkut program Kota Bandung tahun 2015 dan memuat peran yang diharapkan dari setiap pihak. Peran khusus pemerintah daerah dituntut, sedangkan peran umumnya diharapkan. Tugas yang dipegang berarti ada pihak yang mengembannya, bukan bahwa tugas itu telah dilaksanakan.',
  },
  pillars: {},
  stakeholders: {
    'local-government': { en: 'local government', id: 'Pemerintah Daerah' },
    'regional-secretariat': { en: 'regional secretary (Sekretaris Daerah)', id: 'Sekretaris Daerah' },
    kecamatan: { en: 'sub-district (kecamatan)', id: 'Kecamatan' },
    kelurahan: { en: 'urban village (kelurahan)', id: 'Kelurahan' },
    lkk: { en: 'community institutions', id: 'Lembaga Kemasyarakatan' },
    rw: { en: 'citizens’ association (RW)', id: 'Rukun Warga (RW)' },
    pkk: {
      en: 'family empowerment and welfare movement (PKK)',
      id: 'Pemberdayaan dan Kesejahteraan Keluarga (PKK)',
    },
    'karang-taruna': { en: 'youth organisation (Karang Taruna)', id: 'Karang Taruna' },
    lpm: { en: 'community empowerment institution (LPM)', id: 'Lembaga Pemberdayaan Masyarakat (LPM)' },
    community: { en: 'the community: individuals or groups', id: 'individu atau kelompok masyarakat' },
  },
  roles: {
    'tp-pippk': {
      label: { en: 'steering team (TP-PIPPK)', id: 'Tim Pengarah PIPPK (TP-PIPPK)' },
      description: {
        en: 'Helps, empowers and accompanies the community as facilitator, each body within its own territory.',
        id: 'Membantu, memberdayakan, dan mendampingi masyarakat sebagai fasilitator, masing-masing menurut lingkup wilayahnya.',
      },
    },
    'lkk-city': {
      label: {
        en: 'community institutions at city level',
        id: 'Lembaga Kemasyarakatan tingkat kota',
      },
      description: {
        en: 'The forum of RW, PKK, LPM and Karang Taruna of Bandung, which helps the steering team.',
        id: 'Forum RW, PKK, LPM, dan Karang Taruna Kota Bandung yang membantu Tim Pengarah.',
      },
    },
    'lkk-kecamatan': {
      label: {
        en: 'community institutions at kecamatan level',
        id: 'Lembaga Kemasyarakatan tingkat kecamatan',
      },
      description: {
        en: 'The forum of RW, PKK, LPM and Karang Taruna of the kecamatan, which helps its steering team.',
        id: 'Forum RW, PKK, LPM, dan Karang Taruna tingkat kecamatan yang membantu Tim Pengarah tingkat kecamatan.',
      },
    },
    'lkk-kelurahan': {
      label: {
        en: 'community institutions in the kelurahan',
        id: 'Lembaga Kemasyarakatan tingkat kelurahan',
      },
      description: {
        en: 'The institutions in the kelurahan, which support PIPPK.',
        id: 'Lembaga kemasyarakatan di kelurahan sebagai penunjang PIPPK.',
      },
    },
  },
  duties: {
    'gov.general.1': {
      en: 'foster a climate that supports community empowerment, particularly of the poor',
      id: 'menumbuhkan iklim yang mendukung pemberdayaan masyarakat, khususnya masyarakat miskin',
    },
    'gov.general.2': {
      en: 'push for the institutionalisation of mechanisms that secure innovation, communication, coordination and collaboration between local government and the aspirations and needs of the community',
      id: 'mendorong pelembagaan mekanisme yang menjamin inovasi, komunikasi, koordinasi, dan kolaborasi antara Pemerintah Daerah dengan aspirasi dan kebutuhan masyarakat',
    },
    'gov.general.3': {
      en: 'audit all actors of PIPPK and be referee, so that officials shift from implementer to enabler and from bureaucracy to facilitator or companion of residents, always oriented to developing the community on its own initiative',
      id: 'mengaudit semua pelaku PIPPK dan menjadi wasit agar perangkat daerah beralih dari pelaksana menjadi pemampu dan dari birokrasi menjadi fasilitator atau pendamping warga, serta selalu berorientasi pada pengembangan masyarakat yang mengedepankan prakarsanya',
    },
    'gov.special.1': {
      en: 'be a catalyst of development that drives transformation, and not transplantation',
      id: 'menjadi katalis pembangunan yang mendorong transformasi, bukan transplantasi',
    },
    'lkk.general.1': {
      en: 'help local government in planning, in implementation and control, and in reporting',
      id: 'membantu pemerintah daerah dalam perencanaan, pelaksanaan dan pengendalian, serta pelaporan',
    },
    'lkk.city.1': {
      en: 'coordinate and facilitate the institutions of the kecamatan in gathering proposals from every kecamatan (city level)',
      id: 'mengoordinasikan dan memfasilitasi lembaga tingkat kecamatan dalam menampung aspirasi usulan kegiatan dari setiap kecamatan (tingkat kota)',
    },
    'lkk.city.2': {
      en: 'give input to the steering team of the city at each stage of making PIPPK policy (city level)',
      id: 'memberikan masukan kepada Tim Pengarah Kota dalam setiap tahapan penyusunan kebijakan PIPPK (tingkat kota)',
    },
    'lkk.city.3': {
      en: 'supervise how the institutions of the kecamatan improve their capacity for PIPPK (city level)',
      id: 'melakukan supervisi dalam peningkatan kemampuan lembaga tingkat kecamatan untuk pelaksanaan PIPPK (tingkat kota)',
    },
    'lkk.city.4': {
      en: 'offer consultation to the institutions of the kecamatan on planning, implementation and control (city level)',
      id: 'memberikan fasilitasi konsultasi kepada lembaga tingkat kecamatan dalam perencanaan, pelaksanaan, dan pengendalian (tingkat kota)',
    },
    'lkk.city.5a': {
      en: 'as companion facilitator, monitor and record all stages and the progress of PIPPK (city level)',
      id: 'sebagai fasilitator pendamping, memantau dan mencatat seluruh tahapan serta perkembangan PIPPK (tingkat kota)',
    },
    'lkk.city.5b': {
      en: 'as companion facilitator, accompany the institutions of the kelurahan in planning, implementation and control (city level)',
      id: 'sebagai fasilitator pendamping, mendampingi lembaga tingkat kelurahan dalam perencanaan, pelaksanaan, dan pengendalian (tingkat kota)',
    },
    'lkk.city.5c': {
      en: 'as companion facilitator, train the institutions of the kecamatan, to prepare them to accompany those of the kelurahan (city level)',
      id: 'sebagai fasilitator pendamping, melatih lembaga tingkat kecamatan sebagai persiapan mendampingi lembaga tingkat kelurahan (tingkat kota)',
    },
    'lkk.city.5d': {
      en: 'as companion facilitator, coordinate and consult with the steering team of the city on every development (city level)',
      id: 'sebagai fasilitator pendamping, berkoordinasi dan berkonsultasi dengan Tim Pengarah tingkat kota dalam setiap perkembangan (tingkat kota)',
    },
    'lkk.kecamatan.1': {
      en: 'coordinate, facilitate and accompany the institutions of the kelurahan in drawing up planning, implementation, control and accountability (kecamatan level)',
      id: 'mengoordinasikan, memfasilitasi, dan mendampingi lembaga tingkat kelurahan dalam menyusun perencanaan, pelaksanaan, pengendalian, dan pertanggungjawaban (tingkat kecamatan)',
    },
    'lkk.kecamatan.2': {
      en: 'socialise PIPPK and be a resource person in every kelurahan (kecamatan level)',
      id: 'melakukan sosialisasi dan menjadi narasumber pelaksanaan PIPPK di setiap kelurahan (tingkat kecamatan)',
    },
    'lkk.kecamatan.3': {
      en: 'supervise how the institutions of the kelurahan improve their capacity for PIPPK (kecamatan level)',
      id: 'melakukan supervisi dalam peningkatan kemampuan lembaga tingkat kelurahan untuk pelaksanaan PIPPK (tingkat kecamatan)',
    },
    'lkk.kecamatan.4': {
      en: 'offer consultation to the institutions of the kelurahan, from planning through implementation to control (kecamatan level)',
      id: 'memberikan fasilitasi konsultasi kepada lembaga tingkat kelurahan, mulai dari perencanaan, pelaksanaan, hingga pengendalian (tingkat kecamatan)',
    },
    'lkk.kecamatan.5': {
      en: 'compile the calculated level of community participation from each kelurahan (kecamatan level)',
      id: 'merekap perhitungan tingkat partisipasi masyarakat dari setiap kelurahan (tingkat kecamatan)',
    },
    'lkk.kecamatan.6': {
      en: 'report on the implementation in the kecamatan to its steering team (kecamatan level)',
      id: 'memberikan laporan pelaksanaan kegiatan tingkat kecamatan kepada Tim Pengarahnya (tingkat kecamatan)',
    },
    'lkk.kelurahan.1': {
      en: 'prepare, in a participatory way, the documents of proposed activities that the proposal of development needs rests on (kelurahan level)',
      id: 'menyiapkan dan membuat dokumen usulan kegiatan secara partisipatif sebagai dasar proposal usulan kebutuhan pembangunan (tingkat kelurahan)',
    },
    'lkk.kelurahan.2': {
      en: 'draw up the priority of proposed activities and the proposal that requests PIPPK (kelurahan level)',
      id: 'menyusun usulan prioritas kegiatan dan proposal permohonan pelaksanaan PIPPK (tingkat kelurahan)',
    },
    'lkk.kelurahan.3': {
      en: 'coordinate with the institutions of the kecamatan and with the Lurah in preparing PIPPK: planning, implementation, accountability and reporting (kelurahan level)',
      id: 'berkoordinasi dengan lembaga tingkat kecamatan dan Lurah dalam persiapan PIPPK: perencanaan, pelaksanaan, pertanggungjawaban, dan pelaporan (tingkat kelurahan)',
    },
    'lkk.kelurahan.4': {
      en: 'spread information on PIPPK to the whole community of the kelurahan (kelurahan level)',
      id: 'menyebarluaskan informasi PIPPK kepada seluruh masyarakat di kelurahan (tingkat kelurahan)',
    },
    'lkk.kelurahan.5': {
      en: 'identify the facilities and infrastructure of the kelurahan that are priorities (kelurahan level)',
      id: 'mengidentifikasi sarana dan prasarana di kelurahan yang menjadi prioritas (tingkat kelurahan)',
    },
    'lkk.kelurahan.6': {
      en: 'draw up the plan of activities and the schedule, and organise the activities (kelurahan level)',
      id: 'menyusun rencana kegiatan dan penjadwalan, serta mengorganisasikan kegiatan (tingkat kelurahan)',
    },
    'lkk.kelurahan.7': {
      en: 'identify problems in the implementation, to be discussed in the deliberation of the kelurahan (kelurahan level)',
      id: 'mengidentifikasi masalah dalam pelaksanaan kegiatan untuk dibahas pada musyawarah kelurahan (tingkat kelurahan)',
    },
    'lkk.kelurahan.8': {
      en: 'calculate the level of community participation, each institution in its kelurahan (kelurahan level)',
      id: 'menghitung tingkat partisipasi masyarakat di kelurahan masing-masing, oleh setiap lembaga kemasyarakatan (tingkat kelurahan)',
    },
    'lkk.kelurahan.9': {
      en: 'receive complaints from the community and investigate problems in the field (kelurahan level)',
      id: 'menerima pengaduan dari masyarakat dan melakukan investigasi lapangan (tingkat kelurahan)',
    },
    'com.1': {
      en: 'give input on the proposed activities through the musrenbang of the kelurahan',
      id: 'memberikan masukan terhadap usulan kegiatan melalui musrenbang tingkat kelurahan',
    },
    'com.2': {
      en: 'be external supervisor of how PIPPK is carried out',
      id: 'menjadi pengawas eksternal pelaksanaan PIPPK',
    },
    'com.3': { en: 'receive the benefits of PIPPK', id: 'menerima manfaat PIPPK' },
  },
  flows: {},
  conditions: {},
  statements: {
    'three-elements': {
      en: 'Three elements move PIPPK: the city government, the community institutions and the community.',
      id: 'Tiga unsur menjadi penggerak PIPPK: Pemerintah Kota Bandung, Lembaga Kemasyarakatan, dan masyarakat.',
    },
    'by-level': {
      en: 'The institutions are those that local government recognises: RW, PKK, Karang Taruna and LPM. Their duties are divided by the level of their territory.',
      id: 'Lembaga yang dimaksud diakui pemerintah daerah, yaitu RW, PKK, Karang Taruna, dan LPM. Pembagian perannya berdasarkan tingkat wilayah.',
    },
    'steering-team': {
      en: 'The steering team is a facilitator that helps, empowers and accompanies the community in all stages; it is set by mayoral decree.',
      id: 'Tim Pengarah berfungsi sebagai fasilitator yang membantu, memberdayakan, dan mendampingi masyarakat dalam seluruh tahapan; penetapannya dengan Keputusan Walikota.',
    },
    'helping-the-steering-team': {
      en: 'At city and kecamatan level the task of the institutions is to help the steering team in what is listed.',
      id: 'Di tingkat kota dan kecamatan, tugas lembaga kemasyarakatan adalah membantu Tim Pengarah dalam hal yang didaftar.',
    },
    'forum-reading': {
      en: 'The table has “Forum RW, PKK, LPM dan Karang Taruna”. Whether that is one forum of the four, a forum of each, or a forum of the RW beside the other three, it does not say; all of them are taken as the institutions of that level.',
      id: 'Tabel mencetak “Forum RW, PKK, LPM dan Karang Taruna”. Apakah itu satu forum bersama, forum tiap lembaga, atau Forum RW di samping tiga lembaga lain tidak disebutkan; semuanya dibaca sebagai lembaga pada tingkat itu.',
    },
    'levels-unchecked': {
      en: 'Who holds a duty of one level is looked for among the institutions of all levels, since a case does not say of which level a party is.',
      id: 'Pemegang tugas suatu tingkat dicari di antara lembaga semua tingkat, karena kasus tidak memuat tingkat wilayah suatu pihak.',
    },
    'organisation-figure': {
      en: 'The figure of the organisation of PIPPK is missing from the text that was read: which bodies it has beside the steering team is not known.',
      id: 'Gambar organisasi pelaksana PIPPK tidak ada dalam teks yang dibaca: unsur lain di samping Tim Pengarah tidak diketahui.',
    },
  },
};

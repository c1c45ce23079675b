import type { ChecklistWording } from '../../forms/checklist/wording.js';
import type {
  FourPillarPrerequisite,
  FourPillarPrerequisiteGroup,
  FourPillarPrerequisiteStakeholder,
  FourPillarPrerequisiteStatement,
} from './definition.js';

/**
 * The prerequisites of the Four-Pillar Model in words: Indonesian terms as 6.2 of the LAN report prints them, with its
 * spelling (kesepemahaman), sentences ours.
 */
export const fourPillarPrerequisitesWording: ChecklistWording<
  FourPillarPrerequisite,
  FourPillarPrerequisiteGroup,
  FourPillarPrerequisiteStakeholder,
  FourPillarPrerequisiteStatement
> = {
  label: {
    en: 'Prerequisites of the Four-Pillar Strategic Partnership Model',
    id: 'Prasyarat Model Kemitraan Strategis Empat Pilar',
  },
  caution: {
    en: 'A score says how much of the list is in place, and not whether the partnership will succeed. Mandatory is the word of the source, for the agreement alone.',
    id: 'Skor menyatakan seberapa banyak isi daftar yang sudah ada, bukan apakah kemitraan akan berhasil. Istilah mandatory berasal dari sumber, dan hanya untuk kesepahaman antar-stakeholder.',
  },
  groups: {
    gov: { en: 'from the government', id: 'dari Pemerintah' },
    priv: { en: 'from the company or private sector', id: 'dari Perusahaan/Swasta' },
    uni: { en: 'from the university', id: 'dari Universitas' },
    com: { en: 'from the community', id: 'dari Masyarakat' },
    all: { en: 'from all stakeholders', id: 'dari semua stakeholders' },
  },
  stakeholders: {
    'local-government': { en: 'local government', id: 'Pemerintah Daerah' },
    'private-sector': { en: 'company or private sector', id: 'Perusahaan/Swasta' },
    university: { en: 'university', id: 'Universitas' },
    community: { en: 'community', id: 'Masyarakat' },
  },
  items: {
    'gov.1': {
      label: {
        en: 'a guarantee of good governance',
        id: 'jaminan pemerintahan yang baik (good governance)',
      },
      description: {
        en: 'The government is known to govern well, so that the other stakeholders come to trust it.',
        id: 'Pemerintah dikenal menyelenggarakan pemerintahan dengan baik sehingga stakeholders lain menaruh kepercayaan.',
      },
    },
    'gov.2': {
      label: {
        en: 'commitment and responsibility of the government',
        id: 'komitmen dan tanggung jawab pemerintah',
      },
      description: {
        en: 'The government has committed itself to the partnership and answers for its part.',
        id: 'Pemerintah berkomitmen pada kemitraan dan bertanggung jawab atas bagiannya.',
      },
    },
    'gov.3': {
      label: { en: 'transparency in every process', id: 'transparansi pada setiap proses' },
      description: {
        en: 'The other stakeholders can see what the government does in the partnership, and why, at every step.',
        id: 'Stakeholders lain dapat melihat tindakan pemerintah dalam kemitraan beserta alasannya pada setiap langkah.',
      },
    },
    'gov.4': {
      label: { en: 'regulation support', id: 'dukungan regulasi (regulation support)' },
      description: {
        en: 'Regulation at the level of local government underlies the partnership.',
        id: 'Kemitraan ini berlandaskan regulasi di tingkat pemerintah daerah.',
      },
    },
    'gov.5': {
      label: { en: 'a realistic programme', id: 'program yang realistis' },
      description: {
        en: 'The programme can be carried out with the resources that there are.',
        id: 'Program dapat dijalankan dengan sumber daya yang ada.',
      },
    },
    'priv.1': {
      label: { en: 'good values of the company', id: 'nilai-nilai (values) perusahaan yang baik' },
      description: {
        en: 'The company stands for values that the partnership can build on. Which ones, the source does not say.',
        id: 'Perusahaan menganut nilai-nilai yang dapat menjadi landasan kemitraan. Sumber tidak merinci nilai apa saja.',
      },
    },
    'priv.2': {
      label: {
        en: 'a CSR policy of the company that supports it',
        id: 'kebijakan CSR perusahaan yang mendukung',
      },
      description: {
        en: 'The company has a CSR policy of its own, and what it says is in favour of the partnership.',
        id: 'Perusahaan memiliki kebijakan CSR sendiri, dan isinya menunjang kemitraan.',
      },
    },
    'priv.3': {
      label: {
        en: 'commitment and responsibility of the company',
        id: 'komitmen dan tanggung jawab perusahaan',
      },
      description: {
        en: 'The company has committed itself to the partnership and answers for its part.',
        id: 'Perusahaan berkomitmen pada kemitraan dan bertanggung jawab atas bagiannya.',
      },
    },
    'priv.4': {
      label: {
        en: 'economic policy that supports the growth of the company',
        id: 'kebijakan ekonomi yang mendukung tumbuh kembang perusahaan',
      },
      description: {
        en: 'The economic policy under which the company works lets it grow.',
        id: 'Kebijakan ekonomi yang melingkupi perusahaan memungkinkannya bertumbuh.',
      },
    },
    'uni.1': {
      label: {
        en: 'good values of the university, as part of the Tri Dharma',
        id: 'nilai-nilai (values) universitas yang baik sebagai bagian dari Tri Dharma Perguruan Tinggi',
      },
      description: {
        en: 'The university stands for values that belong to the three duties of higher education (Tri Dharma Perguruan Tinggi).',
        id: 'Universitas menganut nilai-nilai yang tercakup dalam Tri Dharma Perguruan Tinggi.',
      },
    },
    'uni.2': {
      label: {
        en: 'commitment and responsibility of the university',
        id: 'komitmen dan tanggung jawab universitas/perguruan tinggi',
      },
      description: {
        en: 'The university has committed itself to an active part in development and answers for it.',
        id: 'Universitas berkomitmen mengambil bagian aktif dalam pembangunan dan mempertanggungjawabkannya.',
      },
    },
    'com.1': {
      label: {
        en: 'commitment and awareness of the community',
        id: 'komitmen dan kesadaran masyarakat',
      },
      description: {
        en: 'The community is committed to an active part in planning, carrying out and controlling development, and aware of that part.',
        id: 'Masyarakat berkomitmen dan sadar akan peran aktifnya dalam merencanakan, melaksanakan, dan mengendalikan pembangunan.',
      },
    },
    mandatory: {
      label: {
        en: 'agreement among all stakeholders',
        id: 'kesepemahaman (agreement) antar stakeholders',
      },
      description: {
        en: 'The stakeholders understand alike what the partnership is for, and what authority and responsibility each of them has. The source calls this one the mandatory prerequisite.',
        id: 'Para stakeholders memahami secara sama tujuan kemitraan serta kewenangan dan tanggung jawab masing-masing. Sumber menyebutnya mandatory prerequisites.',
      },
    },
    'mandatory.step1': {
      label: {
        en: 'participatory dissemination in public hearings',
        id: 'sosialisasi yang partisipatif melalui public hearing',
      },
      description: {
        en: 'A step to the agreement: the partnership is made known in public hearings in which those who come take part.',
        id: 'Langkah menuju kesepahaman: kemitraan disosialisasikan dalam public hearing yang melibatkan peserta yang hadir.',
      },
    },
    'mandatory.step2': {
      label: { en: 'a communication forum', id: 'Forum Komunikasi' },
      description: {
        en: 'A step to the agreement: there is a forum in which the stakeholders tell each other their ideas for innovation.',
        id: 'Langkah menuju kesepahaman: tersedia forum tempat para pemangku kepentingan saling menyampaikan gagasan inovasi.',
      },
    },
  },
  statements: {
    'forum-task': {
      en: 'The main task of the Communication Forum is to coordinate the planning, carrying out, guidance and supervision of innovation programmes.',
      id: 'Tugas pokok Forum Komunikasi adalah mengoordinasikan perencanaan, pelaksanaan, pembinaan, dan pengawasan program inovasi.',
    },
    'economic-policy': {
      en: 'Economic policy is printed among what is asked of the company, though a company does not make it. It stands here under the company, as printed; a gap in it says nothing against the company.',
      id: 'Kebijakan ekonomi tercantum di antara prasyarat dari perusahaan, meskipun bukan perusahaan yang membuatnya. Di sini butir itu tetap berada di bawah perusahaan seperti tercetak; kekurangannya bukan kekurangan perusahaan.',
    },
    'not-closed': {
      en: 'The lists are not closed: the source introduces each of the four with “among others” (antara lain).',
      id: 'Daftar-daftar ini tidak tertutup: sumber mengawali keempatnya dengan “antara lain”.',
    },
  },
};

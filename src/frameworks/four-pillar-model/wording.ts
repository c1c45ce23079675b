import type { RoleModelWording } from '../../forms/role-model/wording.js';
import type {
  FourPillarCondition,
  FourPillarDuty,
  FourPillarFlow,
  FourPillarPillar,
  FourPillarRole,
  FourPillarStatement,
} from './definition.js';
import type { FourPillarGoal } from './goals.js';
import { fourPillarGoalEntriesWording } from './goals-wording.js';

/**
 * The Four-Pillar Model in words: Indonesian terms as Table 5.2, 5.2 and the legend of Fig. 5.2 of the LAN report print them;
 * sentences ours. The legend names the flows, and 5.2.3 their colours.
 */
export const fourPillarModelWording: RoleModelWording<
  FourPillarPillar,
  never,
  FourPillarRole,
  FourPillarDuty,
  FourPillarFlow,
  FourPillarCondition,
  FourPillarGoal,
  FourPillarStatement
> = {
  label: { en: 'Four-Pillar Strategic Partnership Model', id: 'Model Kemitraan Strategis Empat Pilar' },
  caution: {
    en: 'The source says without qualification that the government does not provide the budget. That this library reads it of the money for the programmes, and not of spending on guidance and supervision, is its own reading, after Table 4.4 on the TJSL of Bandung. A finding compares a partnership with this model, and does not say how well the partnership works.',
    id: 'Sumber menyatakan tanpa pengecualian bahwa pemerintah bukan penyedia anggaran. Bahwa pustaka ini menerapkannya hanya pada dana program, bukan pada belanja pembinaan dan pengawasan, adalah pembacaan kami, berdasarkan Tabel 4.4 tentang TJSL Kota Bandung. Temuan membandingkan kemitraan dengan model ini, dan tidak menyatakan seberapa baik kemitraan itu berjalan.',
  },
  pillars: {
    'local-government': { en: 'local government', id: 'Pemerintah Daerah' },
    'private-sector': { en: 'company or private sector', id: 'Perusahaan/Swasta' },
    community: { en: 'community', id: 'Masyarakat' },
    university: { en: 'university', id: 'Perguruan Tinggi' },
  },
  stakeholders: {},
  roles: {
    'leading-sector': {
      label: { en: 'leading sector', id: 'leading sector' },
      description: {
        en: 'Leads by regulation, by protecting participation, and by resources and strengthening programmes, but not by its budget.',
        id: 'Memimpin melalui regulasi, perlindungan partisipasi, serta sumber daya dan program penguatan, tetapi bukan melalui anggarannya.',
      },
    },
    'resource-owner': {
      label: { en: 'resource owner', id: 'pemilik sumber daya (resources)' },
      description: {
        en: 'Owns the money that the partnership draws on, and allocates it as TJSL or CSR funds.',
        id: 'Memiliki dana yang dipakai kemitraan dan mengalokasikannya sebagai dana TJSL atau CSR.',
      },
    },
    'intellectual-resource-provider': {
      label: {
        en: 'provider of intellectual resources',
        id: 'penyedia sumber daya (resources) intelektual',
      },
      description: {
        en: 'Provides knowledge, and can do research, that supports innovation in development.',
        id: 'Memiliki pengetahuan, dan mampu melakukan riset, yang mendukung inovasi pembangunan.',
      },
    },
  },
  duties: {
    'gov.1': { en: 'prepare regulation', id: 'mempersiapkan regulasi' },
    'gov.2': { en: 'protect the participation process', id: 'melindungi proses partisipasi' },
    'gov.3': {
      en: 'see to it that participation has an effect on policy-making',
      id: 'memastikan partisipasi berdampak pada penyusunan kebijakan',
    },
    'gov.4': {
      en: 'provide resources, above all people',
      id: 'menyediakan sumber daya, terutama SDM',
    },
    'gov.5': {
      en: 'make strengthening programmes that support participation',
      id: 'membuat program-program penguatan yang mendukung partisipasi',
    },
    'gov.x': {
      en: 'not be a provider of the budget',
      id: 'tidak menjadi penyedia sumber daya anggaran',
    },
    'priv.1': { en: 'allocate TJSL or CSR funds', id: 'mengalokasikan dana TJSL atau CSR' },
    'priv.2': {
      en: 'integrate CSR policy with the priority agenda of development of local government',
      id: 'mengintegrasikan kebijakan CSR dengan agenda prioritas pembangunan pemerintah daerah',
    },
    'com.1': {
      en: 'help local government in planning, implementation, control and reporting of development',
      id: 'membantu pemerintah daerah dalam perencanaan, pelaksanaan, pengendalian, dan pelaporan pembangunan',
    },
    'com.2': { en: 'identify needs for innovation', id: 'mengidentifikasi kebutuhan inovasi' },
    'com.3': {
      en: 'take an active part in implementation and in decisions on development',
      id: 'terlibat aktif dalam pelaksanaan dan pengambilan keputusan pembangunan',
    },
    'com.4': {
      en: 'give input at every stage of policy-making',
      id: 'memberikan masukan pada setiap tahapan penyusunan kebijakan',
    },
    'com.5': {
      en: 'supervise the implementation of development programmes',
      id: 'melakukan supervisi pelaksanaan program pembangunan',
    },
    'uni.1': {
      en: 'provide intellectual resources that can do supporting research for innovation in development',
      id: 'menyediakan sumber daya intelektual yang dapat melakukan riset pendukung inovasi pembangunan',
    },
  },
  flows: {
    idea: {
      en: 'flow of ideas for innovation from any of the four pillars (blue arrow)',
      id: 'aliran ide/gagasan inovasi dari pilar mana pun (panah biru)',
    },
    'resource.gov': {
      en: 'flow of resources from local government: people and other feasible resources (purple arrow)',
      id: 'aliran sumber daya dari pemerintah: SDM dan sumber daya lain yang memungkinkan (panah ungu)',
    },
    'resource.priv': {
      en: 'flow of resources from the private sector: TJSL or CSR funds (purple arrow)',
      id: 'aliran sumber daya dari perusahaan/swasta: dana TJSL atau CSR (panah ungu)',
    },
    'resource.uni': {
      en: 'flow of resources from the university: people, technology and other feasible resources (purple arrow)',
      id: 'aliran sumber daya dari universitas: SDM, teknologi, dan sumber daya lain yang memungkinkan (panah ungu)',
    },
    'resource.com': {
      en: 'flow of resources from the community: people, donations and other feasible resources (purple arrow)',
      id: 'aliran sumber daya dari masyarakat: SDM, sumbangan, dan sumber daya lain yang memungkinkan (panah ungu)',
    },
    'benefit.com': {
      en: 'flow of benefits to the community (red arrow)',
      id: 'aliran manfaat bagi masyarakat (panah merah)',
    },
    'benefit.priv': {
      en: 'flow of benefits to the private sector: image and branding (red arrow)',
      id: 'aliran manfaat bagi perusahaan/swasta: image/branding (panah merah)',
    },
  },
  conditions: {
    'funding.csr': {
      label: { en: 'funding by TJSL or CSR', id: 'pendanaan dari TJSL atau CSR' },
      description: {
        en: 'The money comes from what companies set aside for their social and environmental responsibility.',
        id: 'Dananya bersumber dari dana tanggung jawab sosial dan lingkungan perusahaan.',
      },
    },
    'subject-not-object': {
      label: {
        en: 'the community as subject, not object, of development',
        id: 'masyarakat sebagai subjek, bukan objek, pembangunan',
      },
      description: {
        en: 'The community is able to identify its needs for innovation and to decide by itself.',
        id: 'Masyarakat mampu mengidentifikasi kebutuhan inovasinya dan mengambil keputusan secara mandiri.',
      },
    },
    'accountability-medium': {
      label: {
        en: 'a medium or information system for accountability',
        id: 'media atau sistem informasi untuk akuntabilitas',
      },
      description: {
        en: 'All stakeholders can use a medium to communicate their ideas for innovation, and information is open among them.',
        id: 'Semua stakeholders dapat memakai suatu media untuk mengomunikasikan gagasan inovasinya, dan informasi terbuka di antara mereka.',
      },
    },
    supervisors: {
      label: { en: 'supervisors of the programmes', id: 'pengawas program' },
      description: {
        en: 'On accountability the source names supervisors for the Two-Pillar Model (5.1.3), and none for this one (5.2.3). It does give the community the duty to supervise (Table 5.2), and has the Communication Forum coordinate supervision (6.2).',
        id: 'Mengenai akuntabilitas, sumber menyebut pengawas untuk Model Dua Pilar (5.1.3), tetapi tidak untuk model ini (5.2.3). Sumber memang memberi masyarakat tugas supervisi (Tabel 5.2), dan Forum Komunikasi tugas mengoordinasikan pengawasan (6.2).',
      },
    },
  },
  goals: fourPillarGoalEntriesWording,
  statements: {
    'ppp-modification.funding': {
      en: 'The model changes public-private partnership (PPP) in where the money comes from: not the government’s budget, but CSR or TJSL funds of companies.',
      id: 'Model ini mengubah Public Private Partnership (PPP) dalam hal sumber pendanaan: bukan anggaran pemerintah, melainkan dana CSR atau TJSL perusahaan.',
    },
    'ppp-modification.stakeholders': {
      en: 'The model changes PPP in who takes part: besides government and the private sector, the community and the university.',
      id: 'Model ini mengubah PPP dalam hal siapa yang terlibat: selain pemerintah dan swasta, juga masyarakat dan universitas.',
    },
    'vs-two-pillar.stakeholders': {
      en: 'The model differs from the Two-Pillar Model in the number of its stakeholders.',
      id: 'Model ini berbeda dari Model Dua Pilar dalam jumlah stakeholders yang terlibat.',
    },
    'vs-two-pillar.funding': {
      en: 'The model differs from the Two-Pillar Model in its funds: they come from the TJSL or CSR of companies.',
      id: 'Model ini berbeda dari Model Dua Pilar dalam sumber dananya: dana itu berasal dari TJSL atau CSR perusahaan.',
    },
    'government-not-budget-provider': {
      en: 'Otherwise than in the Two-Pillar Model, the government is not the one who provides the budget.',
      id: 'Berbeda dari Model Dua Pilar, pemerintah di sini bukan penyedia anggaran.',
    },
    'ppp-critique.community': {
      en: 'PPP tends to neglect the community, after Chen (2013): programmes become less strategic, and the community less empowered.',
      id: 'Menurut Chen (2013), PPP cenderung mengabaikan masyarakat: program menjadi kurang strategis dan masyarakat kurang berdaya.',
    },
    'ppp-critique.top-down': {
      en: 'Most practice of PPP is dominated by a top-down approach, after Chen (2013).',
      id: 'Menurut Chen (2013), sebagian besar praktik PPP didominasi pendekatan top-down.',
    },
    'ppp-critique.university': {
      en: 'PPP could involve universities as well, but mostly does not in practice.',
      id: 'PPP sebenarnya dapat juga melibatkan universitas, tetapi pada praktiknya kebanyakan tidak.',
    },
    movement: {
      en: 'The hope is that partnership in innovation becomes a massive and structured movement, with a greater effect on public service and welfare.',
      id: 'Harapannya, kemitraan dalam inovasi menjadi gerakan yang masif dan terstruktur, dengan dampak lebih besar pada pelayanan publik dan kesejahteraan.',
    },
    'contradiction.subject-object': {
      en: 'The source is at odds with itself here: 5.2.2 wants the community to identify its needs and to decide, while 5.2.3, on benefits, calls it the object of the programmes. This library follows 5.2.2.',
      id: 'Di sini sumber tidak konsisten: 5.2.2 menghendaki masyarakat mengidentifikasi kebutuhannya dan memutuskan, sedangkan 5.2.3, mengenai manfaat, menyebutnya objek program. Pustaka ini mengikuti 5.2.2.',
    },
    'benefit-ends': {
      en: 'In 5.2.3 the flow of benefits goes to the community and to the private sector; local government and the university are not named as its ends. Elsewhere the source does state gains for the government (5.2.1).',
      id: 'Dalam 5.2.3 aliran manfaat menuju masyarakat dan perusahaan/swasta; pemerintah daerah dan universitas tidak disebut sebagai penerimanya. Di bagian lain sumber memang menyebut keuntungan bagi pemerintah (5.2.1).',
    },
  },
};

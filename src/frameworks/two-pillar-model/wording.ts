import type { RoleModelWording } from '../../forms/role-model/wording.js';
import type {
  TwoPillarCondition,
  TwoPillarDuty,
  TwoPillarFlow,
  TwoPillarGoal,
  TwoPillarPillar,
  TwoPillarRole,
  TwoPillarStakeholder,
  TwoPillarStatement,
} from './definition.js';

/**
 * The Two-Pillar Model in words: Indonesian terms as Table 5.1, 5.1 and the legend of Fig. 5.1 of the LAN report print them;
 * sentences ours. A duty that the source gives to the kecamatan and to the kelurahan alike names which of them is meant.
 */
export const twoPillarModelWording: RoleModelWording<
  TwoPillarPillar,
  TwoPillarStakeholder,
  TwoPillarRole,
  TwoPillarDuty,
  TwoPillarFlow,
  TwoPillarCondition,
  TwoPillarGoal,
  TwoPillarStatement
> = {
  label: { en: 'Two-Pillar Strategic Partnership Model', id: 'Model Kemitraan Strategis Dua Pilar' },
  caution: {
    en: 'A sponsor lends formal authority to participation; the word does not mean a giver of money. A finding compares a partnership with this model, and does not say how well the partnership works.',
    id: 'Sponsor adalah pihak yang menopang partisipasi dengan kewenangan formal; istilah ini tidak berarti penyandang dana. Temuan membandingkan kemitraan dengan model ini, dan tidak menyatakan seberapa baik kemitraan itu berjalan.',
  },
  pillars: {
    'local-government': { en: 'local government', id: 'Pemerintah Daerah' },
    community: { en: 'community', id: 'masyarakat' },
  },
  stakeholders: {
    'regional-secretariat': { en: 'regional secretariat', id: 'Sekretariat Daerah' },
    kecamatan: { en: 'sub-district (kecamatan)', id: 'Kecamatan' },
    kelurahan: { en: 'urban village (kelurahan)', id: 'Kelurahan' },
    rw: { en: 'citizens’ association (RW)', id: 'Rukun Warga (RW)' },
    pkk: {
      en: 'family empowerment and welfare team (PKK)',
      id: 'Pemberdayaan dan Kesejahteraan Keluarga (PKK)',
    },
    'karang-taruna': { en: 'youth organisation (Karang Taruna)', id: 'Karang Taruna' },
    lpm: {
      en: 'community empowerment institution (LPM)',
      id: 'Lembaga Pemberdayaan Masyarakat (LPM)',
    },
    ombudsman: { en: 'the ombudsman', id: 'Ombudsman' },
  },
  roles: {
    sponsor: {
      label: { en: 'sponsor', id: 'sponsor' },
      description: {
        en: 'Has authority by which participation can be legitimised and accounted for.',
        id: 'Memiliki kewenangan untuk melegitimasi dan mempertanggungjawabkan partisipasi.',
      },
    },
    champion: {
      label: { en: 'champion', id: 'champion' },
      description: {
        en: 'Manages the course of participation, and, being culturally closer to the stakeholders, understands their conditions better.',
        id: 'Mengelola jalannya partisipasi dan secara kultural lebih memahami kondisi para stakeholder.',
      },
    },
    facilitator: {
      label: { en: 'facilitator', id: 'fasilitator' },
      description: {
        en: 'Keeps agreements neutral and helps the groups to work together.',
        id: 'Menjaga kesepakatan tetap netral dan membantu kelompok-kelompok bekerja bersama.',
      },
    },
  },
  duties: {
    'rs.1': {
      en: 'prepare and issue legal aspects and regulation',
      id: 'menyiapkan dan menerbitkan aspek legal/regulasi',
    },
    'rs.2': { en: 'protect the participation process', id: 'melindungi proses partisipasi' },
    'rs.3': {
      en: 'see to it that participation has an effect on policy-making',
      id: 'memastikan partisipasi berdampak pada penyusunan kebijakan',
    },
    'rs.4': { en: 'delegate authority', id: 'mendelegasikan wewenang' },
    'rs.5': { en: 'provide or plan the budget', id: 'menyediakan atau merencanakan penganggaran' },
    'rs.6': {
      en: 'provide people who make it possible to support participation',
      id: 'menyediakan sumber daya manusia untuk mendukung partisipasi',
    },
    'rs.7': { en: 'evaluate the programme', id: 'mengevaluasi program' },
    'kec.1': {
      en: 'manage the course of the participation process (kecamatan)',
      id: 'mengelola jalannya proses partisipasi (Kecamatan)',
    },
    'kec.2': {
      en: 'keep up the spirit of the stakeholders (kecamatan)',
      id: 'menjaga semangat stakeholders (Kecamatan)',
    },
    'kec.3': {
      en: 'keep the support of the sponsor (kecamatan)',
      id: 'menjaga dukungan sponsor (Kecamatan)',
    },
    'kec.4': {
      en: 'keep the participation process going (kecamatan)',
      id: 'membuat proses partisipasi terus berlanjut (Kecamatan)',
    },
    'kec.5': { en: 'be the user of the budget', id: 'menjadi pengguna anggaran' },
    'kec.6': { en: 'be responsible for the programme', id: 'menjadi penanggung jawab program' },
    'kel.1': {
      en: 'manage the course of the participation process (kelurahan)',
      id: 'mengelola jalannya proses partisipasi (Kelurahan)',
    },
    'kel.2': {
      en: 'keep up the spirit of the stakeholders (kelurahan)',
      id: 'menjaga semangat stakeholders (Kelurahan)',
    },
    'kel.3': {
      en: 'keep the support of the sponsor (kelurahan)',
      id: 'menjaga dukungan sponsor (Kelurahan)',
    },
    'kel.4': {
      en: 'keep the participation process going (kelurahan)',
      id: 'membuat proses partisipasi terus berlanjut (Kelurahan)',
    },
    'kel.5': { en: 'guard the neutrality of agreements', id: 'menjaga netralitas kesepakatan' },
    'kel.6': {
      en: 'help each group to work together productively',
      id: 'membantu setiap kelompok bekerja bersama secara produktif',
    },
    'kel.7': {
      en: 'understand and use inclusive ways of involving people and managing differences',
      id: 'memahami dan menggunakan cara inklusif untuk melibatkan para pihak dan mengelola perbedaan',
    },
    'lkk.1': {
      en: 'help local government in planning, implementation, control and reporting',
      id: 'membantu pemerintah daerah dalam perencanaan, pelaksanaan, pengendalian, dan pelaporan',
    },
    'lkk.2': { en: 'identify needs for innovation', id: 'mengidentifikasi kebutuhan inovasi' },
    'lkk.3': {
      en: 'take an active part in implementation and decision-making',
      id: 'terlibat aktif dalam pelaksanaan dan pengambilan keputusan',
    },
    'lkk.4': {
      en: 'give input at every stage of policy-making',
      id: 'memberikan masukan pada setiap tahapan penyusunan kebijakan',
    },
    'lkk.5': {
      en: 'supervise the implementation of the programme',
      id: 'melakukan supervisi pelaksanaan program',
    },
  },
  flows: {
    idea: { en: 'flow of ideas (yellow arrow)', id: 'aliran ide/gagasan (panah kuning)' },
    benefit: { en: 'flow of benefit (green arrow)', id: 'aliran kemanfaatan (panah hijau)' },
    'response-coordination': {
      en: 'flow of coordination of responses between the parties (blue arrow)',
      id: 'aliran koordinasi respon antar-pihak (panah biru)',
    },
  },
  conditions: {
    'funding.apbd': {
      label: { en: 'funding by the regional budget (APBD)', id: 'pendanaan dari APBD' },
      description: {
        en: 'The money comes from the budget of the regional government (Anggaran Pendapatan dan Belanja Daerah).',
        id: 'Dananya bersumber dari Anggaran Pendapatan dan Belanja Daerah (APBD).',
      },
    },
    'subject-not-object': {
      label: {
        en: 'the community as subject of development',
        id: 'masyarakat sebagai subjek pembangunan',
      },
      description: {
        en: 'The community is an actor of development, and not only a receiver of its benefits.',
        id: 'Masyarakat adalah pelaku pembangunan, bukan sekadar penerima manfaatnya.',
      },
    },
    'agreed-by-all': {
      label: { en: 'a goal agreed by all stakeholders', id: 'tujuan yang disepakati semua stakeholders' },
      description: {
        en: 'The regional secretariat, kecamatan, kelurahan, RW, PKK, Karang Taruna and LPM agree on the goal of the partnership.',
        id: 'Sekretariat Daerah, Kecamatan, Kelurahan, RW, PKK, Karang Taruna, dan LPM menyepakati tujuan kemitraan.',
      },
    },
    equilibrium: {
      label: {
        en: 'equilibrium of planning and budgeting',
        id: 'keseimbangan (equilibrium) sistem perencanaan dan penganggaran',
      },
      description: {
        en: 'Both sides communicate well and have room for adjustment, and the policy of planning and budgeting is friendly to innovation: budgets are rigid while society keeps changing.',
        id: 'Kedua pihak berkomunikasi dengan baik dan memiliki ruang penyesuaian, dan kebijakan perencanaan serta penganggarannya “ramah inovasi”: anggaran bersifat kaku, sedangkan masyarakat terus berubah.',
      },
    },
    'supervision.regional-secretariat': {
      label: {
        en: 'supervision by the regional secretariat',
        id: 'pengawasan oleh Sekretariat Daerah',
      },
      description: {
        en: 'The regional secretariat supervises the programmes; the source speaks of internal and external supervisors, and calls none but the ombudsman by either name.',
        id: 'Sekretariat Daerah mengawasi program; sumber menyebut pengawas internal dan eksternal, tetapi hanya Ombudsman yang diberi sebutan itu.',
      },
    },
    'supervision.community': {
      label: { en: 'supervision by the community', id: 'pengawasan oleh masyarakat' },
      description: {
        en: 'The community supervises the programmes that are carried out.',
        id: 'Masyarakat mengawasi program yang dijalankan.',
      },
    },
    'supervision.ombudsman': {
      label: { en: 'supervision by the ombudsman', id: 'pengawasan oleh Ombudsman' },
      description: {
        en: 'As external supervisor, the ombudsman is there for the community to report misconduct (penyelewengan) to.',
        id: 'Sebagai pengawas eksternal, Ombudsman menjadi tempat masyarakat melaporkan penyelewengan.',
      },
    },
    'kelurahan.two-roles': {
      label: {
        en: 'the kelurahan as champion and facilitator at once',
        id: 'Kelurahan sebagai champion sekaligus fasilitator',
      },
      description: {
        en: 'One and the same kelurahan holds both roles.',
        id: 'Kelurahan yang sama memegang kedua peran itu.',
      },
    },
    'kelurahan.strengthen': {
      label: {
        en: 'strengthening of the kelurahan as an institution',
        id: 'penguatan kelembagaan kelurahan',
      },
      description: {
        en: 'The kelurahan is strengthened in infrastructure, budget and people: not only in their number, but in their competence.',
        id: 'Kelurahan diperkuat dari sisi infrastruktur, anggaran, dan SDM: bukan jumlahnya saja, melainkan juga kompetensinya.',
      },
    },
  },
  goals: {
    'goal.accelerate': {
      label: {
        en: 'Reach the strategic goals of regional development faster.',
        id: 'Mempercepat tercapainya tujuan pembangunan strategis di daerah.',
      },
    },
    'goal.optimise-participation': {
      label: {
        en: 'Make the most of the community’s part in development, above all where the regional budget (APBD) pays for it.',
        id: 'Mengoptimalkan peran serta masyarakat dalam pembangunan, terutama yang didanai APBD.',
      },
    },
    'goal.subject-not-object': {
      label: {
        en: 'Involve the community as subject of development instead of its object.',
        id: 'Melibatkan masyarakat sebagai subjek pembangunan, bukan sebagai objeknya.',
      },
    },
    'goal.highest-empowerment': {
      label: {
        en: 'Empower the community up to the highest level, at which it identifies its needs and decides by itself.',
        id: 'Memberdayakan masyarakat sampai level tertinggi, yakni mengidentifikasi kebutuhan dan mengambil keputusan secara mandiri.',
      },
    },
    'goal.agreed-by-all': {
      label: {
        en: 'Have all stakeholders agree on the goal: the agreement shows why to take part and what is to be reached; a clear goal can spare the programmes conflict and waste.',
        id: 'Membuat semua stakeholders menyepakati tujuan: kesepahaman itu menggambarkan alasan berpartisipasi dan hasil yang dituju; kejelasan tujuan dapat menghindarkan program dari konflik dan pemborosan.',
      },
    },
  },
  statements: {
    'principle.parity': {
      en: 'The partnership of the two pillars rests on parity of position, democratic and proportional.',
      id: 'Kemitraan dua pilar bertumpu pada kesejajaran posisi yang demokratis dan proporsional.',
    },
    'principle.citizen-led': {
      en: 'Development is planned, carried out and controlled by all citizens, and local government facilitates it.',
      id: 'Pembangunan direncanakan, dilaksanakan, dan dikendalikan oleh seluruh warga, sedangkan Pemerintah Daerah memfasilitasinya.',
    },
    'agreement.channels': {
      en: 'Agreement is built by participatory dissemination, in public hearings and in direct communication that raises trust, and by effective leadership.',
      id: 'Kesepahaman dibangun melalui sosialisasi partisipatif, baik lewat public hearing maupun komunikasi langsung yang meningkatkan kepercayaan, dan melalui kepemimpinan yang efektif.',
    },
    'roles.divisible': {
      en: 'Sponsor, champion and facilitator need not be one party or one person: the roles can be divided among several.',
      id: 'Sponsor, champion, dan fasilitator tidak perlu satu pihak atau satu individu: peran itu dapat dibagi di antara beberapa pihak.',
    },
    'balance.top-down': {
      en: 'The top-down side of the model: local government stays the leading sector, which the source equates with the sponsor: it issues policy, protects participation and gives it effect on policy-making, provides or plans the budget, and provides people.',
      id: 'Sisi top down model ini: pemerintah daerah tetap menjadi leading sector, yang oleh sumber disamakan dengan sponsor: menerbitkan kebijakan, melindungi partisipasi dan memastikan dampaknya pada penyusunan kebijakan, menyediakan atau merencanakan penganggaran, serta menyediakan SDM.',
    },
    'balance.bottom-up': {
      en: 'The bottom-up side of the model: the community identifies needs for innovation, takes an active part in implementation and decisions, gives input on policy at every stage, and supervises.',
      id: 'Sisi bottom up model ini: masyarakat mengidentifikasi kebutuhan inovasi, aktif dalam pelaksanaan dan pengambilan keputusan, memberi masukan kebijakan pada setiap tahapan, dan melakukan supervisi.',
    },
    'figure-ends': {
      en: 'Of Fig. 5.1 only the legend has come down in the text that was read. From whom each flow comes and to whom it goes is therefore not stated. That ideas are looked for from either pillar, and benefit with the community, is our reading.',
      id: 'Dari Gambar 5.1 hanya legendanya yang tersisa dalam teks yang dibaca. Karena itu, asal dan tujuan setiap aliran tidak disebutkan. Bahwa gagasan dicari dari kedua pilar dan kemanfaatan pada masyarakat adalah pembacaan kami.',
    },
    'lkk-choice': {
      en: 'Four community institutions of the kelurahan stand for the community because people know and recognise them, and because regulation does: Permendagri 5/2007, in Bandung carried on by regulation 2/2013 (a regulation of the regional head in 5.1.2, a regional regulation in the executive summary).',
      id: 'Empat Lembaga Kemasyarakatan Kelurahan mewakili masyarakat karena dikenal dan diakui warga, dan karena diakui regulasi: Permendagri 5/2007, yang di Bandung diturunkan ke dalam peraturan Nomor 2 Tahun 2013 (disebut Peraturan Kepala Daerah dalam 5.1.2, tetapi Peraturan Daerah dalam Executive Summary).',
    },
  },
};

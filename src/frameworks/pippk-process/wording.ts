import type { ProcedureWording } from '../../forms/procedure/wording.js';
import type {
  PippkProcessActor,
  PippkProcessEvent,
  PippkProcessGuard,
  PippkProcessStage,
  PippkProcessState,
  PippkProcessStatement,
} from './definition.js';

/** The mechanism of PIPPK in words: Indonesian terms as 4.1.1 of the LAN report prints them, sentences ours. */
export const pippkProcessWording: ProcedureWording<
  PippkProcessStage,
  PippkProcessState,
  PippkProcessEvent,
  PippkProcessActor,
  PippkProcessGuard,
  never,
  never,
  never,
  PippkProcessStatement
> = {
  label: { en: 'PIPPK: from proposal to report', id: 'PIPPK: dari proposal sampai laporan' },
  caution: {
    en: 'The procedure is told as one report describes it in 2016, after regulations that may have changed since: check them before use. What that report does not say is not filled in; a history that goes on where it is silent has not gone wrong.',
    id: 'Prosedur ini disajikan sebagaimana digambarkan satu laporan pada tahun 2016, berdasarkan peraturan yang mungkin telah berubah: periksa peraturannya sebelum digunakan. Hal yang tidak dinyatakan laporan itu tidak diisi; suatu riwayat yang berlanjut di tempat laporan itu diam tidak berarti keliru.',
  },
  stages: {
    planning: { en: 'planning', id: 'perencanaan' },
    'implementation-control': { en: 'implementation and control', id: 'pelaksanaan dan pengendalian' },
    'evaluation-monitoring': { en: 'evaluation and monitoring', id: 'evaluasi dan monitoring' },
    'reporting-accountability': {
      en: 'reporting and accountability',
      id: 'pelaporan dan pertanggungjawaban',
    },
  },
  states: {
    'aspiration-gathering': {
      en: 'community input is being gathered',
      id: 'masukan masyarakat sedang dihimpun',
    },
    proposed: {
      en: 'proposed to the kelurahan Musrenbang',
      id: 'diajukan pada Musrenbang tingkat Kelurahan',
    },
    forwarded: {
      en: 'passed on to the kecamatan Musrenbang',
      id: 'diteruskan ke Musrenbang tingkat Kecamatan',
    },
    'approved-pippk': { en: 'approved, to be financed by PIPPK', id: 'disetujui untuk dibiayai PIPPK' },
    'in-implementation': { en: 'being carried out', id: 'sedang dilaksanakan' },
    'reported-lurah': { en: 'reported to the Lurah', id: 'sudah dilaporkan kepada Lurah' },
    'reported-camat': { en: 'reported to the Camat', id: 'sudah dilaporkan kepada Camat' },
    'reported-walikota': { en: 'reported to the Walikota', id: 'sudah dilaporkan kepada Walikota' },
  },
  actors: {
    rw: { en: 'a citizens’ association (RW)', id: 'Rukun Warga (RW)' },
    pkk: {
      en: 'a family empowerment and welfare movement (PKK)',
      id: 'Pemberdayaan dan Kesejahteraan Keluarga (PKK)',
    },
    'karang-taruna': { en: 'a youth organisation (Karang Taruna)', id: 'Karang Taruna' },
    lpm: { en: 'a community empowerment institution (LPM)', id: 'Lembaga Pemberdayaan Masyarakat (LPM)' },
    'kelurahan-musrenbang': {
      en: 'the deliberation at kelurahan level (Musrenbang)',
      id: 'Musrenbang tingkat Kelurahan',
    },
    'kecamatan-musrenbang': {
      en: 'the deliberation at kecamatan level (Musrenbang)',
      id: 'Musrenbang tingkat Kecamatan',
    },
    camat: { en: 'the head of the kecamatan (Camat)', id: 'Camat' },
    lurah: { en: 'the head of the kelurahan (Lurah)', id: 'Lurah' },
    walikota: { en: 'the mayor (Walikota)', id: 'Walikota' },
    'direct-superior': { en: 'a direct superior', id: 'atasan langsung' },
    'functional-supervisor': { en: 'a functional supervisor', id: 'pengawas fungsional' },
    community: { en: 'the community', id: 'masyarakat' },
    ombudsman: { en: 'the ombudsman', id: 'Ombudsman' },
  },
  guards: {
    'proposal.input': {
      en: 'the proposal rests on input of the community that the four institutions have gathered',
      id: 'proposal didasarkan pada masukan masyarakat yang dihimpun keempat lembaga',
    },
    'attendance.rt-boards': {
      en: 'residents who stand for the boards of all RT attend',
      id: 'warga yang mewakili kepengurusan seluruh RT hadir',
    },
    'attendance.rw-boards': {
      en: 'residents who stand for the boards of all RW attend',
      id: 'warga yang mewakili kepengurusan seluruh RW hadir',
    },
    'attendance.community-figures': { en: 'community figures attend', id: 'tokoh masyarakat hadir' },
    'attendance.religious-figures': { en: 'religious figures attend', id: 'tokoh agama hadir' },
    'attendance.women-figures': { en: 'women figures attend', id: 'tokoh wanita hadir' },
    'attendance.youth-figures': { en: 'youth figures attend', id: 'tokoh pemuda hadir' },
    'attendance.other-members': {
      en: 'other members of the community attend',
      id: 'anggota masyarakat lainnya hadir',
    },
    'budget.scope-bound': {
      en: 'the activity lies within the scope of the institution that carries it out',
      id: 'kegiatan berada dalam ruang lingkup lembaga yang melaksanakannya',
    },
  },
  events: {
    proposal: {
      label: { en: 'a proposal is handed in', id: 'proposal diajukan' },
      description: {
        en: 'One of the four institutions hands in a development proposal at the kelurahan Musrenbang.',
        id: 'Salah satu dari keempat lembaga mengajukan proposal pembangunan pada Musrenbang tingkat Kelurahan.',
      },
    },
    'decision.financed': {
      label: { en: 'decided: financed by PIPPK', id: 'diputuskan: dibiayai PIPPK' },
      description: {
        en: 'The kelurahan Musrenbang decides that the activity is one of those that PIPPK finances.',
        id: 'Musrenbang tingkat Kelurahan memutuskan bahwa kegiatan itu termasuk yang dibiayai PIPPK.',
      },
    },
    'decision.forwarded': {
      label: { en: 'decided: passed on', id: 'diputuskan: diteruskan' },
      description: {
        en: 'The kelurahan Musrenbang passes the activity on to that of the kecamatan, to be proposed for other funding: the city budget by way of an agency, or CSR.',
        id: 'Musrenbang tingkat Kelurahan meneruskan kegiatan itu ke Musrenbang tingkat Kecamatan untuk diusulkan pada pendanaan lain: APBD melalui SKPD, atau dana CSR.',
      },
    },
    'decision.rejected': {
      label: { en: 'turned down altogether', id: 'ditolak sama sekali' },
      description: {
        en: 'The proposal is neither financed nor passed on. The report does not tell of this outcome, and so not of what follows it.',
        id: 'Proposal tidak dibiayai dan tidak pula diteruskan. Laporan tidak menceritakan hasil ini, sehingga tidak pula menyebut kelanjutannya.',
      },
    },
    management: {
      label: { en: 'programme and budget are taken in hand', id: 'program dan anggaran mulai dikelola' },
      description: {
        en: 'The Camat, as user of the budget, and the Lurah, as delegated user, manage the approved activity.',
        id: 'Camat selaku Pejabat Pengguna Anggaran dan Lurah selaku Kuasa Pengguna Anggaran mengelola kegiatan yang telah disetujui.',
      },
    },
    implementation: {
      label: { en: 'the activity is carried out', id: 'kegiatan dilaksanakan' },
      description: {
        en: 'The institution carries out the activity, within its own scope.',
        id: 'Lembaga melaksanakan kegiatan sesuai dengan ruang lingkupnya.',
      },
    },
    'supervision.internal': {
      label: { en: 'internal supervision', id: 'pengawasan internal' },
      description: {
        en: 'A direct superior or a functional supervisor sees whether the work is on track and on target. The source names both; one act of one of them is one event here.',
        id: 'Atasan langsung atau pengawas fungsional mengawasi agar pelaksanaan berjalan sesuai rencana dan tepat sasaran. Sumber menyebut keduanya; tindakan salah satunya adalah satu peristiwa di sini.',
      },
    },
    'supervision.external': {
      label: { en: 'external supervision', id: 'pengawasan eksternal' },
      description: {
        en: 'The community or the ombudsman sees whether the work is on track and on target. The source names both; one act of one of them is one event here.',
        id: 'Masyarakat atau Ombudsman mengawasi agar pelaksanaan berjalan sesuai rencana dan tepat sasaran. Sumber menyebut keduanya; tindakan salah satunya adalah satu peristiwa di sini.',
      },
    },
    'report.lurah': {
      label: { en: 'report to the Lurah', id: 'laporan kepada Lurah' },
      description: {
        en: 'The first of three tiers of reporting. That the implementing institution sends it is our reading.',
        id: 'Jenjang pertama dari tiga jenjang pelaporan. Bahwa pengirimnya lembaga pelaksana adalah pembacaan kami.',
      },
    },
    'report.camat': {
      label: { en: 'report to the Camat', id: 'laporan kepada Camat' },
      description: {
        en: 'The second tier of reporting. That the Lurah sends it is our reading.',
        id: 'Jenjang kedua pelaporan. Bahwa pengirimnya Lurah adalah pembacaan kami.',
      },
    },
    'report.walikota': {
      label: { en: 'report to the Walikota', id: 'laporan kepada Walikota' },
      description: {
        en: 'The third tier, with which the procedure is done. That the Camat sends it is our reading.',
        id: 'Jenjang ketiga, yang mengakhiri prosedur. Bahwa pengirimnya Camat adalah pembacaan kami.',
      },
    },
  },
  statements: {
    'participation.direct': {
      en: 'Direct involvement of the community is needed in every stage of the development process.',
      id: 'Keterlibatan masyarakat secara langsung diperlukan pada seluruh tahapan proses pembangunan.',
    },
    'musrenbang.start': {
      en: 'PIPPK activity begins with the Musrenbang at kelurahan level.',
      id: 'Kegiatan PIPPK bermula dari Musrenbang tingkat Kelurahan.',
    },
    'musrenbang.highest-decision': {
      en: 'The deliberation holds the wishes of the community through those who stand for it, so that it is the highest medium of decision on managing the aid funds.',
      id: 'Musyawarah Kelurahan mewadahi keinginan masyarakat melalui wakil-wakilnya, dan merupakan media pengambilan keputusan tertinggi dalam pengelolaan dana bantuan.',
    },
    'authority.camat': {
      en: 'The Camat is the user of the budget.',
      id: 'Camat adalah Pejabat Pengguna Anggaran.',
    },
    'authority.lurah': {
      en: 'The Lurah is the delegated user of the budget.',
      id: 'Lurah adalah Kuasa Pengguna Anggaran.',
    },
    'not-stated.rejection': {
      en: 'What becomes of a proposal that is neither financed nor passed on is not stated.',
      id: 'Kelanjutan proposal yang tidak dibiayai dan tidak pula diteruskan tidak dinyatakan.',
    },
    'not-stated.approver': {
      en: 'The activity is managed once it has been approved; who approves it after the deliberation is not stated. Here the decision to finance it stands for the approval.',
      id: 'Kegiatan dikelola setelah disetujui; siapa yang menyetujuinya setelah musyawarah tidak dinyatakan. Di sini putusan untuk membiayai dianggap sebagai persetujuan.',
    },
    'not-stated.senders': {
      en: 'To whom each report goes is stated, and not from whom.',
      id: 'Penerima setiap laporan dinyatakan, sedangkan pengirimnya tidak.',
    },
    'not-stated.evaluator': {
      en: 'Evaluation and monitoring are named as a stage; who does them, and when, is not stated.',
      id: 'Evaluasi dan monitoring disebut sebagai tahap; siapa yang melakukannya dan kapan tidak dinyatakan.',
    },
    'not-stated.deadlines': {
      en: 'Deadlines, criteria of choice, thresholds, and how often a round is held are not stated.',
      id: 'Tenggat waktu, kriteria pemilihan, ambang batas, dan seberapa sering putaran diadakan tidak dinyatakan.',
    },
    'figure-missing': {
      en: 'The figure that draws it is missing from the text that was read; what it may show beyond the text is not known.',
      id: 'Gambarnya tidak ada dalam teks yang dibaca; hal lain yang mungkin ditunjukkannya tidak diketahui.',
    },
  },
};

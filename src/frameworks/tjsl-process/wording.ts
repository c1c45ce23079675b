import type { ProcedureWording } from '../../forms/procedure/wording.js';
import type {
  TjslProcessActor,
  TjslProcessCadence,
  TjslProcessContent,
  TjslProcessDeadline,
  TjslProcessEvent,
  TjslProcessStage,
  TjslProcessState,
  TjslProcessStatement,
} from './definition.js';

/** The procedure of a TJSL programme in words: Indonesian terms as 4.2.1 of the LAN report prints them, sentences ours. */
export const tjslProcessWording: ProcedureWording<
  TjslProcessStage,
  TjslProcessState,
  TjslProcessEvent,
  TjslProcessActor,
  never,
  TjslProcessContent,
  TjslProcessDeadline,
  TjslProcessCadence,
  TjslProcessStatement
> = {
  label: { en: 'TJSL: plan, implement, report', id: 'TJSL: perencanaan, pelaksanaan, pelaporan' },
  caution: {
    en: 'The procedure is told as one report describes it in 2016, after regulations that may have changed since: check them before use. A finding compares a history with that description; it is no statement about sanctions.',
    id: 'Prosedur ini disajikan sebagaimana digambarkan satu laporan pada tahun 2016, berdasarkan peraturan yang mungkin telah berubah: periksa peraturannya sebelum digunakan. Temuan membandingkan suatu riwayat dengan gambaran itu, dan bukan pernyataan tentang sanksi.',
  },
  stages: {
    planning: { en: 'planning', id: 'perencanaan' },
    implementation: { en: 'implementation', id: 'pelaksanaan' },
    reporting: { en: 'reporting', id: 'pelaporan' },
  },
  states: {
    drafted: { en: 'plan with the company', id: 'rencana masih pada perusahaan' },
    'company-approved': {
      en: 'plan approved by the company’s leadership',
      id: 'rencana disahkan pimpinan perusahaan',
    },
    submitted: { en: 'plan report handed in', id: 'laporan perencanaan sudah disampaikan' },
    synchronising: {
      en: 'plan being brought into line with the city’s priorities',
      id: 'rencana sedang disinkronkan dengan program prioritas kota',
    },
    'forum-approved': { en: 'plan approved by the Forum', id: 'rencana disetujui Forum TJSL' },
    implementing: { en: 'programme being carried out', id: 'program sedang dilaksanakan' },
    implemented: { en: 'programme carried out', id: 'program selesai dilaksanakan' },
    'report-adopted': {
      en: 'implementation report adopted by the company’s leadership',
      id: 'laporan pelaksanaan ditetapkan pimpinan perusahaan',
    },
    reported: { en: 'implementation report handed in', id: 'laporan pelaksanaan sudah disampaikan' },
    evaluated: { en: 'evaluated by the Forum', id: 'dievaluasi Forum TJSL' },
  },
  actors: {
    company: { en: 'the company', id: 'perusahaan' },
    'company-leadership': {
      en: 'the leadership or board of the company',
      id: 'Pimpinan atau Direksi perusahaan',
    },
    forum: { en: 'the TJSL Forum', id: 'Forum TJSL' },
    walikota: { en: 'the mayor (Walikota)', id: 'Walikota' },
  },
  contents: {
    'plan.contents.activities': { en: 'details of the activities', id: 'rincian kegiatan' },
    'plan.contents.location': {
      en: 'location of the planned activities',
      id: 'lokasi kegiatan yang direncanakan',
    },
    'plan.contents.target': { en: 'target of the activities', id: 'sasaran atau target kegiatan' },
    'plan.contents.aim': { en: 'aim', id: 'tujuan' },
    'plan.contents.financing': { en: 'financing plan', id: 'rencana pembiayaan' },
    'report.contents.activities': { en: 'activities carried out', id: 'kegiatan yang dilaksanakan' },
    'report.contents.location': { en: 'where they were carried out', id: 'lokasi kegiatan' },
    'report.contents.financing': {
      en: 'what was spent, and from what source',
      id: 'realisasi dan sumber pembiayaan',
    },
    'report.contents.output': { en: 'output of the activities', id: 'output kegiatan' },
    'report.contents.target-quantity': {
      en: 'quantity of the activity targets, as far as considered necessary to convey',
      id: 'kuantitas target kegiatan, sejauh dipandang perlu untuk disampaikan',
    },
  },
  events: {
    'plan.drafting': {
      label: { en: 'the plan is drawn up', id: 'rencana disusun' },
      description: {
        en: 'The company plans its programme for the targets that it intends.',
        id: 'Perusahaan merencanakan programnya sesuai dengan sasaran yang dituju.',
      },
    },
    'plan.approval': {
      label: { en: 'the plan is approved in the company', id: 'rencana disahkan perusahaan' },
      description: {
        en: 'The leadership or board of the company approves the plan report. That it is set by this is our reading.',
        id: 'Pimpinan atau Direksi perusahaan mengesahkan laporan perencanaan. Bahwa dengan itu rencana ditetapkan adalah pembacaan kami.',
      },
    },
    'plan.submission': {
      label: { en: 'the plan report is handed in', id: 'laporan perencanaan disampaikan' },
      description: {
        en: 'The company hands in the plan report to the Walikota, through the Forum.',
        id: 'Perusahaan menyampaikan laporan perencanaan kepada Walikota melalui Forum TJSL.',
      },
    },
    'plan.sync': {
      label: { en: 'the plan is synchronised', id: 'rencana disinkronkan' },
      description: {
        en: 'The Forum brings the plan into line with the city’s priority programmes.',
        id: 'Forum TJSL menyelaraskan rencana dengan program prioritas pembangunan kota.',
      },
    },
    'plan.forum-approval': {
      label: { en: 'the Forum approves the plan', id: 'Forum TJSL menyetujui rencana' },
      description: {
        en: 'With it the company may carry the programme out.',
        id: 'Dengan persetujuan itu perusahaan dapat melaksanakan program.',
      },
    },
    'plan.forum-refusal': {
      label: { en: 'the Forum does not approve the plan', id: 'Forum TJSL tidak menyetujui rencana' },
      description: {
        en: 'What follows is not stated.',
        id: 'Kelanjutannya tidak dinyatakan.',
      },
    },
    'implementation.start': {
      label: { en: 'the programme is begun', id: 'program mulai dilaksanakan' },
      description: {
        en: 'The company begins to carry out what the Forum has approved.',
        id: 'Perusahaan mulai melaksanakan program yang telah disetujui Forum TJSL.',
      },
    },
    'implementation.end': {
      label: { en: 'the programme has been carried out', id: 'program selesai dilaksanakan' },
      description: {
        en: 'The activity is over; from here the time for the report is counted.',
        id: 'Kegiatan selesai; tenggat laporan dihitung sejak saat ini.',
      },
    },
    'report.approval': {
      label: { en: 'the implementation report is adopted', id: 'laporan pelaksanaan ditetapkan' },
      description: {
        en: 'The leadership or board of the company adopts the implementation report.',
        id: 'Pimpinan atau Direksi perusahaan menetapkan laporan pelaksanaan.',
      },
    },
    'report.submission': {
      label: { en: 'the implementation report is handed in', id: 'laporan pelaksanaan disampaikan' },
      description: {
        en: 'The company hands in the implementation report to the Walikota, through the Forum.',
        id: 'Perusahaan menyampaikan laporan pelaksanaan kepada Walikota melalui Forum TJSL.',
      },
    },
    'forum.progress': {
      label: { en: 'the Forum reports progress', id: 'Forum TJSL melaporkan progress' },
      description: {
        en: 'The Forum is required to evaluate and to report progress, every quarter or at any time that the Walikota asks.',
        id: 'Forum TJSL diwajibkan mengevaluasi dan melaporkan progress setiap triwulan, atau sewaktu-waktu sesuai permintaan Walikota.',
      },
    },
    'forum.evaluation': {
      label: { en: 'the Forum evaluates the programme', id: 'Forum TJSL mengevaluasi program' },
      description: {
        en: 'The Forum evaluates the programme that has been reported. That this ends the procedure is our reading.',
        id: 'Forum TJSL mengevaluasi program yang telah dilaporkan. Bahwa hal ini mengakhiri prosedur adalah pembacaan kami.',
      },
    },
  },
  deadlines: {
    'deadline.plan-report': {
      en: 'plan report at the latest one month after the plan was set',
      id: 'laporan perencanaan paling lambat satu bulan setelah rencana ditetapkan',
    },
    'deadline.implementation-report': {
      en: 'implementation report at the latest one month after the activity was carried out',
      id: 'laporan pelaksanaan paling lambat satu bulan setelah pelaksanaan kegiatan',
    },
  },
  cadences: {
    'forum.progress.quarterly': {
      en: 'progress report of the Forum in every quarter',
      id: 'laporan progress Forum TJSL setiap triwulan',
    },
  },
  statements: {
    'plan.owner': {
      en: 'The plan comes from the company, for the targets that it intends.',
      id: 'Rencana berasal dari perusahaan, sesuai dengan sasaran yang ditujunya.',
    },
    'plan.addressee': {
      en: 'The plan report goes to the Walikota, and has to go through the Forum.',
      id: 'Laporan perencanaan disyaratkan untuk disampaikan kepada Walikota melalui Forum TJSL.',
    },
    'report.obligation': {
      en: 'Once the programme has been carried out, the company has to hand in a report of it.',
      id: 'Setelah program dilaksanakan, perusahaan diwajibkan menyampaikan laporannya.',
    },
    'report.addressee': {
      en: 'The implementation report goes to the Walikota, through the Forum.',
      id: 'Laporan pelaksanaan ditujukan kepada Walikota, melalui Forum TJSL.',
    },
    'contents.wording': {
      en: 'The five contents of the plan report are introduced as what it is desirable that it contains (“hendaknya memuat”), the five of the implementation report as what it is desirable that it contains at least (“hendaknya paling sedikit memuat”).',
      id: 'Kelima isi laporan perencanaan diawali dengan kata “hendaknya memuat”, sedangkan kelima isi laporan pelaksanaan diawali dengan kata “hendaknya paling sedikit memuat”.',
    },
    'not-stated.refusal': {
      en: 'What happens if the Forum does not approve a plan is not stated.',
      id: 'Hal yang terjadi bila Forum TJSL tidak menyetujui suatu rencana tidak dinyatakan.',
    },
    'not-stated.forum-time': {
      en: 'How long the Forum may take is not stated.',
      id: 'Berapa lama waktu yang tersedia bagi Forum TJSL tidak dinyatakan.',
    },
    'not-stated.unsynchronised': {
      en: 'Whether a plan that cannot be brought into line with the city’s priorities is barred is not stated.',
      id: 'Apakah rencana yang tidak selaras dengan prioritas kota tidak boleh dilaksanakan tidak dinyatakan.',
    },
    'not-stated.target-quantity': {
      en: 'Who considers which quantity of the targets necessary to convey is not stated; nor is how many there are to be.',
      id: 'Siapa yang memandang perlu kuantitas target yang mana, dan berapa banyaknya, tidak dinyatakan.',
    },
    'figure-missing': {
      en: 'The figure that draws it is missing from the text that was read; what it may show beyond the text is not known.',
      id: 'Gambarnya tidak ada dalam teks yang dibaca; hal lain yang mungkin ditunjukkannya tidak diketahui.',
    },
  },
};

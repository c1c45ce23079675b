import type { ProcedureDictionary } from './procedure-dictionary.js';

const aside = (text: string) => (text ? ` (${text})` : '');

/** What is said of a procedure in Indonesian. */
export const procedureId: ProcedureDictionary = {
  asOf: (day, later) =>
    day === undefined
      ? 'Tidak disebutkan sampai hari apa riwayat ini dibaca, sehingga tidak ada yang dihitung lewat tenggat.'
      : `Riwayat ini dibaca menurut keadaan per ${day}.${later > 0 ? ` Tidak diperhitungkan karena pasti terjadi sesudahnya: ${later} peristiwa.` : ''}`,
  standing: {
    at: (state) => `Prosedur ini berada pada: ${state}.`,
    ended: (state, end) => `Prosedur ini berakhir pada: ${state} (${end}).`,
    'not-stated': (event) => `Sumber tidak menyebutkan apa yang terjadi setelah ${event}.`,
    undetermined: (states) => `Kedudukan prosedur ini belum dapat dipastikan: mungkin pada ${states}.`,
  },
  ends: { done: 'prosedurnya selesai', outside: 'perkaranya berlanjut di luar prosedur ini' },
  standings: {
    kept: 'tepat waktu',
    late: 'terlambat',
    overdue: 'lewat tenggat',
    'not-yet-due': 'belum jatuh tempo',
    'not-begun': 'belum berjalan',
    open: 'belum dapat dipastikan',
  },
  failed: (findings) => `Tidak sesuai dengan yang diminta: ${findings}.`,
  failedMany: (count) => `${count} temuan tidak sesuai dengan yang diminta.`,
  next: (steps) => `Yang dapat dilakukan berikutnya: ${steps}.`,
  noneNext: 'Yang dapat dilakukan berikutnya tidak diketahui.',
  open: (count) => `${count} temuan belum dapat dipastikan.`,
  step: (event, by, due) =>
    `${event}, ${by ? `oleh ${by}` : 'pelakunya tidak disebutkan sumber'}${due ? `, selambat-lambatnya ${due}` : ''}`,
  stepInFull: ({ event, by, to, guards, contents, due }) =>
    `${[
      `${event}: ${by ? `dilakukan oleh ${by}` : 'sumber tidak menyebutkan siapa pelakunya'}; ${to}`,
      ...(guards ? [`syarat sebelumnya: ${guards}`] : []),
      ...(contents ? [`isinya mencakup: ${contents}`] : []),
      ...(due ? [`jatuh tempo selambat-lambatnya ${due}`] : []),
    ].join('; ')}.`,
  leadsTo: {
    state: (state) => `setelah itu prosedur berada pada: ${state}`,
    same: 'kedudukan prosedur tidak berubah karenanya',
    'not-stated': 'sumber tidak menyebutkan apa yang terjadi sesudahnya',
  },
  outcomes: {
    order: {
      passed: ({ event }) => `${event} terjadi pada tempatnya dalam prosedur.`,
      failed: ({ event, states, missing }) =>
        `${event} tidak sesuai urutan: saat itu prosedur berada pada ${states || 'tempat lain'}${missing ? `; yang terlewat sebelumnya: ${missing}` : ''}.`,
      'cannot-tell': ({ event, states, missing }) =>
        `Belum dapat dipastikan apakah ${event} terjadi menurut urutan${states ? `: saat itu prosedur mungkin berada pada ${states}` : ''}${missing ? `; yang tidak tercatat sebelumnya: ${missing}` : ''}.`,
      inapplicable: ({ event }) => `Urutan ${event} tidak dipersoalkan di sini.`,
    },
    dates: {
      passed: ({ event }) => `Tanggal ${event} tidak mendahului hal yang diikutinya.`,
      failed: ({ event }) => `Tanggal ${event} mendahului hal yang diikutinya.`,
      'cannot-tell': ({ event }) =>
        `Dari tanggalnya belum dapat dipastikan apakah ${event} terjadi setelah hal yang diikutinya.`,
      inapplicable: ({ event }) =>
        `${event} tidak mengikuti apa pun sehingga tanggalnya tidak dipersoalkan di sini.`,
    },
    end: {
      passed: ({ event }) => `${event} tidak terjadi setelah prosedur berakhir.`,
      failed: ({ event }) => `${event} terjadi setelah prosedur berakhir.`,
      'cannot-tell': ({ event }) => `Belum dapat dipastikan apakah prosedur sudah berakhir sebelum ${event}.`,
      inapplicable: ({ event }) =>
        `Apakah ${event} terjadi setelah prosedur berakhir tidak dipersoalkan di sini.`,
    },
    by: {
      passed: ({ event, by }) => `${event} dilakukan oleh pihak yang berwenang${aside(by)}.`,
      failed: ({ event, by }) => `${event} tidak dilakukan oleh pihak yang berwenang${aside(by)}.`,
      'cannot-tell': ({ event, by }) =>
        `Pelaku ${event} belum sepenuhnya diketahui${by ? `; yang berwenang: ${by}` : ''}.`,
      inapplicable: ({ event }) => `Sumber tidak menyebutkan siapa yang melakukan ${event}.`,
    },
    guard: {
      passed: ({ event, rule }) => `${rule} terpenuhi sebelum ${event}.`,
      failed: ({ event, rule }) => `${rule} tidak terpenuhi sebelum ${event}.`,
      'cannot-tell': ({ event, rule }) => `Tidak diketahui apakah ${rule} terpenuhi sebelum ${event}.`,
      inapplicable: ({ event, rule }) =>
        `Apakah ${rule} terpenuhi sebelum ${event} tidak dipersoalkan di sini.`,
    },
    content: {
      passed: ({ event, rule }) => `${event} memuat ${rule}.`,
      failed: ({ event, rule }) => `${event} tidak memuat ${rule}.`,
      'cannot-tell': ({ event, rule }) => `Tidak diketahui apakah ${event} memuat ${rule}.`,
      inapplicable: ({ event, rule }) => `Apakah ${event} memuat ${rule} tidak dipersoalkan di sini.`,
    },
  },
  timing: {
    deadline: {
      kept: ({ event, rule, due }) => `${rule}: ${event} tepat waktu${due ? `, dengan tenggat ${due}` : ''}.`,
      late: ({ event, rule, due, late }) =>
        `${rule}: ${event} terlambat${late ? ` ${late}` : ''}${due ? `; tenggatnya ${due}` : ''}.`,
      overdue: ({ event, rule, due, late, asOf }) =>
        `${rule}: ${event} sudah lewat tenggat${late ? ` ${late}` : ''}${asOf ? ` per ${asOf}` : ''}${due ? `; tenggatnya ${due}` : ''}.`,
      'not-yet-due': ({ event, rule, due }) =>
        `${rule}: ${event} belum jatuh tempo${due ? `; tenggatnya ${due}` : ''}.`,
      'not-begun': ({ event, rule }) =>
        `${rule}: waktu untuk ${event} belum berjalan karena titik tolaknya belum ada.`,
      open: ({ event, rule, due, late }) =>
        `${rule}: belum dapat dipastikan apakah ${event} tepat waktu${due ? `; tenggatnya ${due}` : ''}${late ? `; bila terlambat, ${late}` : ''}.`,
    },
    cadence: {
      kept: ({ event, rule, period }) => `${rule}: ${event} terlaksana pada ${period || 'kurun waktunya'}.`,
      late: ({ event, rule, period, late }) =>
        `${rule}: ${event} tidak terlaksana pada ${period || 'kurun waktunya'}, melainkan sesudahnya${late ? ` (${late})` : ''}.`,
      overdue: ({ event, rule, period, late }) =>
        `${rule}: ${event} tidak terlaksana pada ${period || 'kurun waktunya'}${late ? ` dan sudah lewat tenggat ${late}` : ''}.`,
      'not-yet-due': ({ event, rule, period, due }) =>
        `${rule}: ${period || 'kurun waktunya'} masih berjalan, dan tenggat ${event} adalah ${due || 'hari terakhirnya'}.`,
      'not-begun': ({ event, rule }) => `${rule}: waktu untuk ${event} belum berjalan.`,
      open: ({ event, rule, period }) =>
        `${rule}: belum dapat dipastikan apakah ${event} terlaksana pada ${period || 'kurun waktunya'}.`,
    },
  },
  checks: {
    order: ({ event }) => `urutan ${event}`,
    dates: ({ event }) => `tanggal ${event}`,
    end: ({ event }) => `${event} setelah prosedur berakhir`,
    by: ({ event }) => `pelaku ${event}`,
    guard: ({ event, rule }) => `${rule} sebelum ${event}`,
    content: ({ event, rule }) => `${rule} dalam ${event}`,
    deadline: ({ rule }) => rule,
    cadence: ({ rule, period }) => `${rule}${aside(period)}`,
  },
  inPeriods: (rule, periods) => `${rule} (pada ${periods} kurun waktu)`,
  noted: (sentence) => `${sentence} Ini untuk dicatat, bukan kegagalan.`,
  lateBy: (days, standing) => (standing === 'late' ? `terlambat ${days}` : `lewat tenggat ${days}`),
  days: (days) => `${days} hari`,
  countedFrom: (rule, event) => `${rule}, dihitung sejak ${event}`,
  occurrence: (event, place) => `${event} (butir ke-${place} dalam riwayat)`,
  coverage: ({ total, passed, failed, noted, inapplicable, ...open }) =>
    total === 0
      ? 'Tidak ada yang dapat diperiksa.'
      : `Dari ${total} hal yang diperiksa, ${passed} sesuai dengan yang diminta, ${failed} tidak sesuai, dan ${open['cannot-tell']} belum dapat dipastikan${noted > 0 ? `; ${noted} untuk dicatat` : ''}${inapplicable > 0 ? `; ${inapplicable} tidak dipersoalkan` : ''}. Yang belum dapat dipastikan tidak dihitung sebagai kesalahan.`,
  questions: {
    order: ({ event, missing }) =>
      missing
        ? `Apakah hal berikut terjadi sebelum ${event}: ${missing}?`
        : `Pada kedudukan mana prosedur berada sebelum ${event}?`,
    dates: ({ event }) => `Pada hari apa ${event} terjadi, dan pada hari apa hal yang diikutinya?`,
    end: ({ event }) => `Apakah prosedur sudah berakhir sebelum ${event}?`,
    by: ({ event }) => `Siapa yang melakukan ${event}?`,
    guard: ({ event, rule }) => `Apakah ${rule} terpenuhi sebelum ${event}?`,
    content: ({ event, rule }) => `Apakah ${event} memuat ${rule}?`,
    deadline: ({ event, rule }) =>
      `Pada hari apa ${event} terjadi, bila memang terjadi, dan pada hari apa titik tolak tenggatnya (${rule})?`,
    cadence: ({ event, period }) =>
      `Pada hari apa saja ${event} terlaksana${period ? ` pada ${period}` : ''}?`,
    standing: ({ states }) =>
      `Adakah yang terjadi tetapi tidak tercatat? Prosedur mungkin berada pada ${states}.`,
  },
  basis: (model, rule) => `Prosedur ini ${model}; aturan yang membaca riwayat menurut prosedur ini ${rule}.`,
  limits: [
    'Hasil ini menyatakan ulang bahan yang dikutip dan menyandingkannya dengan isi suatu riwayat. Hasil ini tidak menunjukkan bahwa suatu program baik, efektif, sah, atau tulus, dan tidak menunjukkan siapa yang salah.',
    'Yang dilihat hanya apa yang tercatat dalam riwayat: apakah suatu syarat terpenuhi atau suatu isi ada diambil dari riwayat itu, dan tidak diperiksa kebenarannya.',
    'Tenggat dihitung dalam bulan kalender sebagaimana dinyatakan prosedur; hari kerja, hari libur, dan perpanjangan waktu tidak dikenalnya.',
    'Hasil ini tidak pernah menjadi satu-satunya dasar bagi penghargaan, sanksi, hibah, atau penyebutan nama suatu pihak.',
  ],
  head: {
    step: 'Peristiwa',
    order: 'Urutan dan tanggal',
    by: 'Pelaku',
    guards: 'Syarat sebelumnya',
    contents: 'Isi',
    inTime: 'Ketepatan waktu',
    next: 'Yang dapat dilakukan berikutnya',
  },
  picture: {
    notStated: 'kelanjutannya tidak disebutkan sumber',
    here: 'kedudukan sekarang',
    mayBeHere: 'mungkin kedudukan sekarang',
    passed: 'sudah dilalui',
    happened: (place, outcome) => `butir ke-${place}, urutan ${outcome}`,
    missing: 'terlewat',
  },
};

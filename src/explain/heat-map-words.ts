import type { HeatMapWords } from './heat-map-dictionary.js';

/** What a heat map says in English. */
export const heatMapEn: HeatMapWords = {
  title: (frameworks, cases) =>
    `What ${frameworks} framework${frameworks === 1 ? '' : 's'} find${frameworks === 1 ? 's' : ''} in ${cases} case${cases === 1 ? '' : 's'}`,
  noRank: 'Each answer stands for itself: this is no ranking, and nothing is added up.',
  more: (count) => `${count} more case${count === 1 ? '' : 's'} not shown`,
  description: (title, counts) => `${title}. Each cell is the answer of a framework on a case. ${counts}.`,
  count: (state, cells) => `${state}: ${cells}`,
  legend: {
    determined: 'decided by what is known',
    open: 'open: something that could decide it is unknown',
    several: 'several verdicts, not all equally certain',
    unknown: 'nothing is known of it',
    inapplicable: 'does not apply',
    'no-party': 'the case has no party that it is about',
    'not-asked': 'this framework was not asked here',
  },
  short: {
    unknown: 'nothing known',
    inapplicable: 'not applicable',
    'no-party': 'no such party',
    'not-asked': 'not asked',
  },
  none: 'none of them',
  mixed: 'mixed',
  open: (possible) => `open: ${possible}`,
  openMany: (count, complete) => `open: ${complete ? '' : 'over '}${count} possible`,
  held: (labels, open) => `${labels}${labels ? '; ' : ''}open: ${open}`,
  counts: (met, failed, open) => `met ${met}, not met ${failed}, open ${open}`,
  obstacles: (absent, present, open) => `absent ${absent}, present ${present}, open ${open}`,
  together: (count, names) => `${count} together: ${names}`,
  all: (count, text) => `${count} verdicts, each: ${text}`,
  verdicts: (count, groups) => `${count} verdicts: ${groups}`,
  times: (count, text) => `${count} × ${text}`,
  told: (subject, framework, text) => `${subject}; ${framework}: ${text}`,
};

/** What a heat map says in Indonesian. */
export const heatMapId: HeatMapWords = {
  title: (frameworks, cases) => `Temuan ${frameworks} kerangka pada ${cases} kasus`,
  noRank: 'Setiap jawaban berdiri sendiri: ini bukan peringkat dan tidak ada yang dijumlahkan.',
  more: (count) => `${count} kasus lainnya tidak ditampilkan`,
  description: (title, counts) =>
    `${title}. Setiap kotak adalah jawaban sebuah kerangka atas sebuah kasus. ${counts}.`,
  count: (state, cells) => `${state}: ${cells}`,
  legend: {
    determined: 'sudah ditentukan oleh yang diketahui',
    open: 'terbuka: hal yang dapat menentukannya belum diketahui',
    several: 'beberapa putusan yang tidak sama pastinya',
    unknown: 'belum ada yang diketahui tentangnya',
    inapplicable: 'tidak berlaku',
    'no-party': 'kasus ini tidak mempunyai pihak yang dimaksud',
    'not-asked': 'kerangka ini tidak ditanyakan di sini',
  },
  short: {
    unknown: 'belum diketahui',
    inapplicable: 'tidak berlaku',
    'no-party': 'pihak tidak ada',
    'not-asked': 'tidak ditanya',
  },
  none: 'tidak satu pun',
  mixed: 'campuran',
  open: (possible) => `terbuka: ${possible}`,
  openMany: (count, complete) => `terbuka: ${complete ? '' : 'lebih dari '}${count} kemungkinan`,
  held: (labels, open) => `${labels}${labels ? '; ' : ''}terbuka: ${open}`,
  counts: (met, failed, open) => `terpenuhi ${met}, tidak ${failed}, terbuka ${open}`,
  obstacles: (absent, present, open) => `tidak ada ${absent}, ada ${present}, terbuka ${open}`,
  together: (count, names) => `${count} sekaligus: ${names}`,
  all: (count, text) => `${count} putusan, masing-masing: ${text}`,
  verdicts: (count, groups) => `${count} putusan: ${groups}`,
  times: (count, text) => `${count} × ${text}`,
  told: (subject, framework, text) => `${subject}; ${framework}: ${text}`,
};

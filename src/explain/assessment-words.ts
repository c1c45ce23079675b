import type { Locale } from '../core/locale.js';
import type { Side } from '../forms/criteria/criterion.js';

/** What is said of all frameworks together, and of what lies between two assessments. */
export interface AssessmentWords {
  readonly coverage: (answered: number, frameworks: number, known: number, applicable: number) => string;
  /** Frameworks of which nothing is known. */
  readonly silent: (frameworks: string) => string;
  readonly answered: (known: number, applicable: number) => string;
  readonly kinds: { readonly incompatible: string; readonly tension: string };
  /** `claims` as clauses; `open`: some of them are not known. */
  readonly contradiction: (kind: string, open: boolean, note: string, claims: string) => string;
  readonly oppositeAnswers: string;
  readonly claims: {
    readonly holds: (framework: string, members: string) => string;
    readonly indicator: (framework: string, indicator: string, side: Side) => string;
    readonly rule: (framework: string, rule: string, outcome: 'passed' | 'failed') => string;
    readonly alone: string;
    readonly noneByCommunity: string;
    readonly patronage: string;
  };
  /** Of whom a claim is told. */
  readonly of: (parties: string) => string;
  /** Whose a fact of the case is. */
  readonly by: (parties: string) => string;
  /** `where`: its framework, and the party that it is asked about. */
  readonly question: (where: string, question: string) => string;
  readonly standings: { readonly met: string; readonly failed: string; readonly unknown: string };
  /** Where a rule or a task stood or stands, if that cannot be told. */
  readonly undecided: string;
  readonly moved: (member: string, from: string, to: string) => string;
  readonly answeredOtherwise: (question: string, from: string, to: string) => string;
  readonly noReason: string;
  readonly removed: string;
  readonly comparison: (before: string, after: string, moved: number, unmoved: number) => string;
  readonly upTo: (subject: string, asOf: string) => string;
  readonly only: (what: string, where: 'before' | 'after') => string;
  /** How a verdict stands to what the document concludes. */
  readonly beside: Readonly<Record<'same' | 'different' | 'open', string>>;
  /** Added where the framework was read off the very case. */
  readonly readOff: string;
  readonly head: {
    readonly found: string;
    readonly framework: string;
    readonly finding: string;
    readonly answered: string;
    readonly contradictions: string;
    readonly none: string;
    readonly open: (count: number) => string;
    readonly published: string;
    readonly questions: string;
    /** What the order of the questions means, and what not. */
    readonly order: string;
    readonly moved: string;
    readonly more: string;
  };
}

/** By language. A sentence that is missing in one does not compile. */
export const assessmentWords: Readonly<Record<Locale, AssessmentWords>> = {
  en: {
    coverage: (answered, frameworks, known, applicable) =>
      `${answered} of ${frameworks} framework${frameworks === 1 ? '' : 's'} ${answered === 1 ? 'is' : 'are'} answered at least in part: ${known} of ${applicable} question${applicable === 1 ? '' : 's'}. What is not told is unknown, not no.`,
    silent: (frameworks) => `Of these frameworks the case tells nothing: ${frameworks}.`,
    answered: (known, applicable) => `${known} of ${applicable}`,
    kinds: { incompatible: 'Cannot both hold', tension: 'In tension' },
    contradiction: (kind, open, note, claims) =>
      `${kind}${open ? ', if it turns out so' : ''}: ${claims}. ${note}`,
    oppositeAnswers: 'The two questions are near to each other, and are answered on opposite sides.',
    claims: {
      holds: (framework, members) => `${members} holds (${framework})`,
      indicator: (framework, indicator, side) =>
        `“${indicator}” is ${side === 'in' ? 'in' : 'not in'} (${framework})`,
      rule: (framework, rule, outcome) =>
        `“${rule}” is ${outcome === 'passed' ? 'met' : 'not met'} (${framework})`,
      alone: 'one party took a decision alone',
      noneByCommunity: 'the community took part in no decision',
      patronage: 'there is a tie of patronage',
    },
    of: (parties) => `, of ${parties}`,
    by: (parties) => ` (${parties})`,
    question: (where, question) => `${where}: ${question}`,
    standings: { met: 'there', failed: 'missing', unknown: 'unknown' },
    undecided: 'undecided',
    moved: (member, from, to) => `${member}: formerly ${from}, now ${to}.`,
    answeredOtherwise: (question, from, to) => `${question}: formerly ${from}, now ${to}.`,
    noReason: 'No row is new or gone: what moved it lies outside the rows.',
    removed: 'no longer counted',
    comparison: (before, after, moved, unmoved) =>
      `From ${before} to ${after}, ${moved} verdict${moved === 1 ? '' : 's'} moved; in ${unmoved} framework${unmoved === 1 ? '' : 's'} nothing did. That a row is new does not say that what it tells caused anything.`,
    upTo: (subject, asOf) => `${subject} (up to ${asOf})`,
    only: (what, where) => `${what}: only ${where === 'before' ? 'before' : 'afterwards'}.`,
    beside: {
      same: 'the verdict is the same',
      different: 'the verdict is another',
      open: 'the verdict leaves it open',
    },
    readOff: 'the framework was read off this very case: that tests the code, and not the framework',
    head: {
      found: 'What the frameworks find',
      framework: 'Framework',
      finding: 'Finding',
      answered: 'Answered',
      contradictions: 'Where the findings pull against each other',
      none: 'Nothing that is known pulls against anything else.',
      open: (count) =>
        `In ${count} place${count === 1 ? '' : 's'}, what is still unknown could turn out to pull against what is known.`,
      published: 'What the document itself concludes',
      questions: 'What to ask next',
      order:
        'In the order of how much of what its own framework leaves open an answer settles; not of how much it matters, nor of whether the framework fits this partnership.',
      moved: 'What moved',
      more: 'Each finding has a report of its own: what decided, on what evidence, and what would change it.',
    },
  },
  id: {
    coverage: (answered, frameworks, known, applicable) =>
      `${answered} dari ${frameworks} kerangka terjawab setidaknya sebagian: ${known} dari ${applicable} pertanyaan. Yang tidak disebutkan berarti tidak diketahui, bukan tidak.`,
    silent: (frameworks) => `Tentang kerangka berikut kasus ini tidak menyebutkan apa pun: ${frameworks}.`,
    answered: (known, applicable) => `${known} dari ${applicable}`,
    kinds: { incompatible: 'Tidak mungkin berlaku bersamaan', tension: 'Ada ketegangan' },
    contradiction: (kind, open, note, claims) =>
      `${kind}${open ? ', jika ternyata demikian' : ''}: ${claims}. ${note}`,
    oppositeAnswers: 'Kedua pertanyaan itu berdekatan, tetapi dijawab pada sisi yang berlawanan.',
    claims: {
      holds: (framework, members) => `${members} berlaku (${framework})`,
      indicator: (framework, indicator, side) =>
        `“${indicator}” ${side === 'in' ? 'terpenuhi' : 'tidak terpenuhi'} (${framework})`,
      rule: (framework, rule, outcome) =>
        `“${rule}” ${outcome === 'passed' ? 'terpenuhi' : 'tidak terpenuhi'} (${framework})`,
      alone: 'ada keputusan yang diambil secara sepihak',
      noneByCommunity: 'tidak ada keputusan yang melibatkan masyarakat',
      patronage: 'ada ikatan patronase',
    },
    of: (parties) => `, pada ${parties}`,
    by: (parties) => ` (${parties})`,
    question: (where, question) => `${where}: ${question}`,
    standings: { met: 'ada', failed: 'belum ada', unknown: 'belum diketahui' },
    undecided: 'belum dapat dipastikan',
    moved: (member, from, to) => `${member}: semula ${from}, kini ${to}.`,
    answeredOtherwise: (question, from, to) => `${question}: semula ${from}, kini ${to}.`,
    noReason: 'Tidak ada baris yang baru atau hilang: penyebab pergeseran ini berada di luar baris kasus.',
    removed: 'tidak lagi dihitung',
    comparison: (before, after, moved, unmoved) =>
      `Dari ${before} ke ${after}, ${moved} putusan bergeser; dalam ${unmoved} kerangka tidak ada yang bergeser. Adanya baris baru tidak berarti bahwa isi baris itu menjadi penyebabnya.`,
    upTo: (subject, asOf) => `${subject} (keadaan sampai ${asOf})`,
    only: (what, where) => `${what}: hanya ${where === 'before' ? 'sebelumnya' : 'sesudahnya'}.`,
    beside: {
      same: 'putusannya sama',
      different: 'putusannya berbeda',
      open: 'putusannya masih terbuka',
    },
    readOff: 'kerangka ini dibaca dari kasus ini sendiri: yang diuji kodenya, bukan kerangkanya',
    head: {
      found: 'Temuan menurut tiap kerangka',
      framework: 'Kerangka',
      finding: 'Temuan',
      answered: 'Terjawab',
      contradictions: 'Temuan yang tidak sejalan',
      none: 'Sejauh yang diketahui, tidak ada pertentangan di antara temuan.',
      open: (count) =>
        `Masih ada ${count} kemungkinan temuan tidak sejalan, bergantung pada hal yang belum diketahui.`,
      published: 'Kesimpulan dokumen itu sendiri',
      questions: 'Yang perlu ditanyakan berikutnya',
      order:
        'Diurutkan menurut seberapa banyak dari yang masih terbuka dalam kerangkanya sendiri diselesaikan oleh sebuah jawaban; bukan menurut penting tidaknya, dan bukan menurut cocok tidaknya kerangka itu bagi kemitraan ini.',
      moved: 'Yang bergeser',
      more: 'Setiap temuan memiliki laporan sendiri: apa yang menentukan, atas bukti apa, dan apa yang akan mengubahnya.',
    },
  },
};

import type { TriangulationFlag, TriangulationStanding } from '../case/triangulation/result.js';
import type { ObserverKind, TriangulationRule } from '../case/triangulation/rule.js';
import type { Locale } from '../core/locale.js';

/** Everything that is said of a triangulation in one language. A sentence that is missing in a language does not compile. */
export interface TriangulationSentences {
  /** How many things were asked, and how many stand how; the list is empty where there are none. */
  readonly summary: (total: number, counts: string) => string;
  /** How the rule is called. */
  readonly rules: Readonly<Record<TriangulationRule, string>>;
  /** What the weights are of. */
  readonly kinds: Readonly<Record<ObserverKind, string>>;
  /** A standing as a name. */
  readonly standings: Readonly<Record<TriangulationStanding, string>>;
  /** A standing as a sentence about one thing; `spread` is all that is said. */
  readonly stands: Readonly<Record<TriangulationStanding, (topic: string, spread: string) => string>>;
  readonly comes: (rule: string, level: string) => string;
  /** Added to a level that is an answer on a Likert scale, rescaled. */
  readonly rescaled: (level: string) => string;
  readonly counts: (told: number, unknown: number, refused: number, inapplicable: number) => string;
  readonly flags: Readonly<Record<TriangulationFlag, string>>;
  /** What one kind says by itself: how many there are, and how they stand to each other. */
  readonly kind: (kind: string, count: number, standing: string) => string;
  readonly next: Readonly<Record<'silence' | 'conflict' | 'undecided', string>>;
  readonly only: (kind: string, id: string, topics: string) => string;
  readonly caution: string;
}

/** The sentences of every language. */
export const triangulationSentences: Readonly<Record<Locale, TriangulationSentences>> = {
  en: {
    summary: (total, counts) =>
      total === 0
        ? 'Nothing was observed.'
        : `Questions, counted for each of those whom they are about: ${total}, namely ${counts}.`,
    rules: {
      hull: 'the hull',
      median: 'the median',
      majority: 'the majority',
      weighted: 'the weighted mean',
    },
    kinds: { source: 'source', method: 'method', informant: 'informant', coder: 'coder' },
    standings: {
      silence: 'silence',
      inapplicable: 'not applicable',
      single: 'one voice',
      convergence: 'convergence',
      undecided: 'undecided',
      conflict: 'conflict',
    },
    stands: {
      silence: (topic) => `On ${topic} nobody gives an answer that counts.`,
      inapplicable: (topic) => `On ${topic} all who speak say that the question does not arise.`,
      single: (topic, spread) =>
        `On ${topic} one voice alone speaks (${spread}): nobody confirms or contradicts it.`,
      convergence: (topic, spread) => `On ${topic} those who speak converge (${spread}).`,
      undecided: (topic, spread) =>
        `On ${topic} those who speak neither converge nor conflict (${spread}): not all of them take a side.`,
      conflict: (topic, spread) => `On ${topic} those who speak conflict (${spread}).`,
    },
    comes: (rule, level) => `By ${rule} it comes to: ${level}.`,
    rescaled: (level) => `${level} (an answer on a Likert scale, rescaled; no membership)`,
    counts: (told, unknown, refused, inapplicable) =>
      `Answers: ${told}; unknown: ${unknown}; refused: ${refused}; not applicable: ${inapplicable}.`,
    flags: {
      undated: 'Some of what counts has no date.',
      'date-open':
        'Some rows may be later than the day that was asked for. They widen the level and never decide alone.',
      unordered: 'Somebody says different things, and which of them is the last cannot be told.',
      'applicability-disputed': 'Some say that the question does not arise, and others answer it.',
      'period-open':
        'What was said while the partnership was going on, or may have been, does not count here.',
    },
    kind: (kind, count, standing) => `By ${kind} (${count}): ${standing}.`,
    next: {
      silence: 'Next: ask.',
      conflict:
        'Next: reconcile. Put each statement to the others; that they differ is known, which is not the same as not knowing.',
      undecided: 'Next: ask those who take no side which way they lean, or when they said what.',
    },
    only: (kind, id, topics) => `Only ${id} (${kind}) speaks on ${topics}.`,
    caution:
      'A rule joins what is said; it does not say who sees rightly. Informants who differ are a finding, and coders who agree on one source are no second source.',
  },
  id: {
    summary: (total, counts) =>
      total === 0
        ? 'Tidak ada pengamatan.'
        : `Pertanyaan, dihitung untuk setiap pihak yang dibicarakan: ${total}, yaitu ${counts}.`,
    rules: {
      hull: 'rentang terluar (hull)',
      median: 'median',
      majority: 'jawaban terbanyak',
      weighted: 'rata-rata tertimbang',
    },
    kinds: { source: 'sumber', method: 'metode', informant: 'informan', coder: 'pengode' },
    standings: {
      silence: 'tanpa keterangan',
      inapplicable: 'tidak berlaku',
      single: 'satu suara',
      convergence: 'konvergensi',
      undecided: 'belum jelas',
      conflict: 'konflik',
    },
    stands: {
      silence: (topic) => `Mengenai ${topic} tidak ada jawaban yang dapat diperhitungkan.`,
      inapplicable: (topic) =>
        `Mengenai ${topic} semua yang memberi keterangan menyatakan bahwa pertanyaannya tidak berlaku.`,
      single: (topic, spread) =>
        `Mengenai ${topic} hanya ada satu suara (${spread}): tidak ada yang membenarkan atau membantahnya.`,
      convergence: (topic, spread) => `Mengenai ${topic} keterangan yang ada saling mendukung (${spread}).`,
      undecided: (topic, spread) =>
        `Mengenai ${topic} keterangan yang ada tidak saling mendukung dan tidak pula bertentangan (${spread}): tidak semuanya berpihak.`,
      conflict: (topic, spread) => `Mengenai ${topic} keterangan yang ada bertentangan (${spread}).`,
    },
    comes: (rule, level) => `Menurut ${rule}, hasilnya: ${level}.`,
    rescaled: (level) => `${level} (jawaban pada skala Likert yang diskalakan ulang; bukan keanggotaan)`,
    counts: (told, unknown, refused, inapplicable) =>
      `Jawaban: ${told}; tidak diketahui: ${unknown}; menolak menjawab: ${refused}; tidak berlaku: ${inapplicable}.`,
    flags: {
      undated: 'Sebagian keterangan yang diperhitungkan tidak bertanggal.',
      'date-open':
        'Sebagian keterangan mungkin lebih baru daripada tanggal yang ditanyakan. Keterangan itu memperlebar hasil dan tidak pernah menentukan sendiri.',
      unordered: 'Ada yang menyatakan hal yang berbeda-beda, dan mana yang terakhir tidak dapat dipastikan.',
      'applicability-disputed':
        'Sebagian menyatakan bahwa pertanyaannya tidak berlaku, sedangkan yang lain menjawabnya.',
      'period-open':
        'Keterangan yang diberikan ketika kemitraan masih, atau mungkin masih, berjalan tidak diperhitungkan di sini.',
    },
    kind: (kind, count, standing) => `Menurut ${kind} (${count}): ${standing}.`,
    next: {
      silence: 'Langkah berikutnya: tanyakan.',
      conflict:
        'Langkah berikutnya: pertemukan keterangan-keterangan itu dengan menyampaikan tiap pernyataan kepada pihak lainnya; perbedaannya sudah diketahui, dan itu tidak sama dengan tidak tahu.',
      undecided:
        'Langkah berikutnya: tanyakan kepada yang belum berpihak ke mana kecenderungannya, atau kapan masing-masing hal dinyatakan.',
    },
    only: (kind, id, topics) => `Hanya ${id} (${kind}) yang memberi keterangan mengenai ${topics}.`,
    caution:
      'Suatu aturan menggabungkan keterangan; aturan itu tidak menyatakan siapa yang benar. Perbedaan antarinforman merupakan temuan, dan pengode yang sepakat atas satu sumber bukan sumber kedua.',
  },
};

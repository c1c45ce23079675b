import type { ObservationMethod } from '../case/vocabulary.js';
import type { NonLevel, ScaleAnswer } from '../core/level.js';
import type { Locale } from '../core/locale.js';
import type { formFields } from '../forms/questionnaire/names.js';

/** What is told of one thing that is asked: its label, and what helps to answer it. */
interface Field {
  readonly label: string;
  readonly hint: string;
}

/**
 * Everything that a form says in one language beside the words of its frameworks. The choices of the management function are
 * `functions` of the dictionary, and what no form establishes is its `limits`. A text that is missing in a language does not
 * compile.
 */
export interface QuestionnaireWords {
  /** Of a form of several frameworks; one framework alone gives its own label. */
  readonly title: string;
  readonly introduction: {
    readonly purpose: string;
    /** That don't know is an answer, and what leaving a question open means. */
    readonly unknown: string;
    /** That nobody tested the two languages for equivalence. */
    readonly languages: string;
    /** What the form does not establish. */
    readonly limits: string;
  };
  /** What is asked first, of the whole form. */
  readonly about: string;
  readonly fields: Readonly<Record<Exclude<keyof typeof formFields, 'frameworks'>, Field>>;
  readonly methods: Readonly<Record<ObservationMethod, string>>;
  /** The answers that give no level, as choices. */
  readonly reserved: Readonly<Record<NonLevel, string>>;
  /** That more than one of the choices may fit. */
  readonly several: string;
  /** Whether the party that the questions are about holds a role, or sees to a duty. */
  readonly held: Readonly<Record<'role' | 'duty', string>>;
  /** Why a question does not arise. */
  readonly note: (question: string) => string;
  readonly parties: {
    /** What is asked of one partner after another, by the label of the framework. */
    readonly partners: (framework: string) => string;
    /** What is asked of one party after another, by the label of a framework that is about each by itself. */
    readonly each: (framework: string) => string;
    /** Which party it is: left open, the answers are about the whole partnership. */
    readonly partner: Field;
    /** Which party it is, where there are no answers about the whole. */
    readonly party: Field;
    /** In place of a party: the partnership as one. */
    readonly whole: string;
  };
  readonly relations: {
    /** What is asked of one relation after another: of one who acts, of those between whom it is, or of both kinds. */
    readonly directed: (framework: string) => string;
    readonly undirected: (framework: string) => string;
    readonly mixed: (framework: string) => string;
    /** Who acts. */
    readonly actor: Field;
    /** For or from whom. */
    readonly others: Field;
    /** Of a relation without a direction, one of those between whom it is. */
    readonly between: Field;
    /** And the others between whom it is. */
    readonly counterparts: Field;
    /** Of a question without a direction, among others that have one. */
    readonly eitherWay: string;
  };
  /** The two ends of a scale; the points between them are numbers. */
  readonly scale: { readonly least: string; readonly most: string };
  /** What an answer breaks. */
  readonly constraint: {
    readonly id: string;
    readonly ids: string;
    /** Of the choices that stand for no level, one excludes every other choice. */
    readonly alone: string;
    /** One who is named first, and yet is among the others. */
    readonly others: string;
  };
  /** Why an answer cannot be left out. */
  readonly required: { readonly case: string; readonly party: string; readonly note: string };
}

/** A point of a Likert scale as a choice: its number, and what the two ends of the scale mean. */
export function pointText({ points, of }: ScaleAnswer, { scale }: QuestionnaireWords): string {
  if (points === 1) return `${points} (${scale.least})`;
  return points === of ? `${points} (${scale.most})` : String(points);
}

/** By language. */
export const questionnaireWords: Readonly<Record<Locale, QuestionnaireWords>> = {
  en: {
    title: 'Questions about a partnership',
    introduction: {
      purpose:
        'These questions ask what is known about one partnership. There are no right or wrong answers; what counts is what you saw, heard or read.',
      unknown:
        'Don’t know is an answer, and is never read as no. A question that is left open is read as not known.',
      languages:
        'The questions stand here in English and in Indonesian. Nobody has tested whether the two mean the same to those who answer: compare answers across the languages with care.',
      limits:
        'The answers do not show that a partnership is good, effective, lawful or sincere, nor who is at fault. They are never the only ground for an award, a sanction or a grant.',
    },
    about: 'About these answers',
    fields: {
      case: {
        label: 'Id of the case',
        hint: 'The same for everybody who answers about this partnership, as kampung-kb-2024.',
      },
      coder: {
        label: 'Who judges',
        hint: 'The initials or id of the person who judges from a text. Left empty where an informant answers.',
      },
      informant: {
        label: 'Pseudonym of the informant',
        hint: 'No real name. The same for the same person every time.',
      },
      informantParty: {
        label: 'Which party the informant belongs to',
        hint: 'Left empty where the informant belongs to none.',
      },
      date: { label: 'Date', hint: 'When this was told, or judged.' },
      method: { label: 'How this was learnt', hint: 'Left empty where it is none of these.' },
      function: {
        label: 'Which part of the management this is about',
        hint: 'Left empty where the answers are about the whole of it.',
      },
    },
    methods: {
      interview: 'Interview',
      observation: 'Observation',
      document: 'Document',
      survey: 'Survey',
    },
    reserved: {
      unknown: 'Don’t know',
      refused: 'Prefer not to answer',
      'not-applicable': 'The question does not arise here',
    },
    several: 'Every description that fits is chosen.',
    held: { role: 'Does this partner hold this role?', duty: 'Does this partner see to this?' },
    note: (question) => `Why does this question not arise here: ${question}`,
    parties: {
      partners: (framework) => `${framework}: about one partner`,
      each: (framework) => `${framework}: about one party`,
      partner: {
        label: 'Which partner is this about?',
        hint: 'Left empty where the answers are about the whole partnership.',
      },
      party: { label: 'Which party is this about?', hint: 'These questions are about one party at a time.' },
      whole: 'The whole partnership',
    },
    relations: {
      directed: (framework) => `${framework}: what one partner does for or with others`,
      undirected: (framework) => `${framework}: between partners`,
      mixed: (framework) => `${framework}: between partners, and what one does for or with others`,
      actor: {
        label: 'Which partner acts?',
        hint: 'Left empty where the answers are about the whole partnership.',
      },
      others: { label: 'For or from whom?', hint: 'One or more other partners.' },
      between: {
        label: 'Between whom: which partner on the one side?',
        hint: 'Left empty where the answers are about the whole partnership.',
      },
      counterparts: { label: 'And which on the other side?', hint: 'One or more other partners.' },
      eitherWay: 'This question has no direction: one answer for the same partners is enough.',
    },
    scale: { least: 'disagree wholly', most: 'agree wholly' },
    constraint: {
      id: 'Letters and digits; after the first of them also dots, hyphens and low lines; at most 80.',
      ids: 'Ids of parties with a space between them: letters, digits, dots, hyphens and low lines.',
      alone:
        'Don’t know, prefer not to answer and does not arise each stand alone, without any other choice.',
      others: 'Whoever is named first is not among the others.',
    },
    required: {
      case: 'Without the id it is not known which partnership this is about.',
      party: 'Without the party it is not known whom the answers are about.',
      note: 'A few words on why the question does not arise are needed.',
    },
  },
  id: {
    title: 'Pertanyaan tentang kemitraan',
    introduction: {
      purpose:
        'Pertanyaan ini menggali apa yang diketahui tentang satu kemitraan. Tidak ada jawaban benar atau salah; yang penting adalah apa yang Anda lihat, dengar, atau baca.',
      unknown:
        'Tidak tahu adalah jawaban, dan tidak pernah dibaca sebagai tidak. Pertanyaan yang dibiarkan kosong dibaca sebagai belum diketahui.',
      languages:
        'Pertanyaan disajikan dalam bahasa Inggris dan bahasa Indonesia. Belum pernah diuji apakah maknanya sama bagi yang menjawab: jawaban dalam kedua bahasa perlu dibandingkan dengan hati-hati.',
      limits:
        'Jawaban ini tidak menunjukkan bahwa kemitraan itu baik, efektif, sah, atau tulus, dan tidak menunjukkan siapa yang salah. Jawaban ini tidak pernah menjadi satu-satunya dasar bagi penghargaan, sanksi, atau hibah.',
    },
    about: 'Keterangan tentang jawaban ini',
    fields: {
      case: {
        label: 'Kode kasus',
        hint: 'Sama bagi semua yang menjawab tentang kemitraan ini, misalnya kampung-kb-2024.',
      },
      coder: {
        label: 'Penilai',
        hint: 'Inisial atau kode orang yang menilai dari teks. Dikosongkan jika yang menjawab adalah informan.',
      },
      informant: {
        label: 'Nama samaran informan',
        hint: 'Bukan nama asli. Selalu sama untuk orang yang sama.',
      },
      informantParty: {
        label: 'Pihak asal informan',
        hint: 'Dikosongkan jika informan tidak termasuk pihak mana pun.',
      },
      date: { label: 'Tanggal', hint: 'Kapan hal ini disampaikan atau dinilai.' },
      method: { label: 'Cara hal ini diketahui', hint: 'Dikosongkan jika tidak termasuk salah satunya.' },
      function: {
        label: 'Fungsi manajemen yang dibahas',
        hint: 'Dikosongkan jika jawaban mencakup seluruhnya.',
      },
    },
    methods: {
      interview: 'Wawancara',
      observation: 'Pengamatan',
      document: 'Dokumen',
      survey: 'Survei',
    },
    reserved: {
      unknown: 'Tidak tahu',
      refused: 'Tidak bersedia menjawab',
      'not-applicable': 'Pertanyaan ini tidak berlaku di sini',
    },
    several: 'Semua uraian yang sesuai dipilih.',
    held: { role: 'Apakah mitra ini memegang peran ini?', duty: 'Apakah mitra ini mengerjakannya?' },
    note: (question) => `Mengapa pertanyaan ini tidak berlaku di sini: ${question}`,
    parties: {
      partners: (framework) => `${framework}: tentang satu mitra`,
      each: (framework) => `${framework}: tentang satu pihak`,
      partner: {
        label: 'Mitra mana yang dibahas?',
        hint: 'Dikosongkan jika jawaban mencakup seluruh kemitraan.',
      },
      party: {
        label: 'Pihak mana yang dibahas?',
        hint: 'Pertanyaan ini membahas satu pihak pada satu waktu.',
      },
      whole: 'Seluruh kemitraan',
    },
    relations: {
      directed: (framework) => `${framework}: tindakan satu mitra untuk atau bersama mitra lain`,
      undirected: (framework) => `${framework}: hubungan antarmitra`,
      mixed: (framework) =>
        `${framework}: hubungan antarmitra, dan tindakan satu mitra untuk atau bersama mitra lain`,
      actor: {
        label: 'Mitra mana yang bertindak?',
        hint: 'Dikosongkan jika jawaban mencakup seluruh kemitraan.',
      },
      others: { label: 'Untuk atau dari siapa?', hint: 'Satu atau beberapa mitra lain.' },
      between: {
        label: 'Antara siapa: mitra mana di satu sisi?',
        hint: 'Dikosongkan jika jawaban mencakup seluruh kemitraan.',
      },
      counterparts: { label: 'Dan mitra mana di sisi lain?', hint: 'Satu atau beberapa mitra lain.' },
      eitherWay: 'Pertanyaan ini tidak berarah: satu jawaban untuk mitra yang sama sudah cukup.',
    },
    scale: { least: 'sangat tidak setuju', most: 'sangat setuju' },
    constraint: {
      id: 'Huruf dan angka; setelah karakter pertama boleh juga titik, tanda hubung, dan garis bawah; paling banyak 80.',
      ids: 'Kode para pihak dengan spasi di antaranya: huruf, angka, titik, tanda hubung, dan garis bawah.',
      alone:
        'Tidak tahu, tidak bersedia menjawab, dan tidak berlaku masing-masing berdiri sendiri, tanpa pilihan lain.',
      others: 'Mitra yang disebut pertama tidak termasuk di antara mitra lainnya.',
    },
    required: {
      case: 'Tanpa kode kasus tidak diketahui kemitraan mana yang dibahas.',
      party: 'Tanpa pihak tidak diketahui siapa yang dibahas.',
      note: 'Diperlukan beberapa kata tentang mengapa pertanyaan ini tidak berlaku.',
    },
  },
};

import type { Locale } from '../core/locale.js';
import type { FindingOutcome } from '../forms/findings/verdict.js';

/** Everything that is said of a document in one language. A sentence that is missing in a language does not compile. */
export interface ValidationWords {
  /** How many rules turned out how, of a document of this kind. */
  readonly summary: (document: string, counts: Readonly<Record<FindingOutcome, number>>) => string;
  readonly outcome: Readonly<Record<FindingOutcome, string>>;
  /** What failed is only to be noted. */
  readonly note: string;
  readonly unlisted: (texts: string) => string;
  readonly sum: (total: string, limit: string) => string;
  readonly limit: (limit: string) => string;
  readonly due: (day: string) => string;
  readonly late: (fewest: number, most: number) => string;
  readonly missing: (fields: string) => string;
  /** Fields that are dated after the day up to which the document is read. */
  readonly later: (fields: string) => string;
  readonly caution: string;
}

const english: ValidationWords = {
  summary: (document, { passed, failed, 'cannot-tell': open, inapplicable }) =>
    `Rules of this ${document}: ${passed} met, ${failed} not met, ${open} that cannot be told, ${inapplicable} that do not apply.`,
  outcome: {
    passed: 'met',
    failed: 'not met',
    'cannot-tell': 'cannot be told',
    inapplicable: 'does not apply',
  },
  note: 'to be noted only: the source does not demand it',
  unlisted: (texts) => `not among those that there are: ${texts}`,
  sum: (total, limit) => `${total} of at most ${limit}`,
  limit: (limit) => `at most ${limit}`,
  due: (day) => `due at the latest on ${day}`,
  late: (fewest, most) =>
    fewest === most ? `${fewest} day${fewest === 1 ? '' : 's'} late` : `${fewest} to ${most} days late`,
  missing: (fields) => `not told: ${fields}`,
  later: (fields) => `only later than the document is read up to: ${fields}`,
  caution:
    'The rules are those of regulations as one report cites them in 2016, and may have changed: check them before use.',
};

const indonesian: ValidationWords = {
  summary: (document, { passed, failed, 'cannot-tell': open, inapplicable }) =>
    `Dari aturan yang digunakan untuk membaca ${document} ini, ${passed} terpenuhi, ${failed} tidak terpenuhi, ${open} belum dapat dipastikan, dan ${inapplicable} tidak berlaku.`,
  outcome: {
    passed: 'terpenuhi',
    failed: 'tidak terpenuhi',
    'cannot-tell': 'belum dapat dipastikan',
    inapplicable: 'tidak berlaku',
  },
  note: 'cukup dicatat: sumber tidak mewajibkannya',
  unlisted: (texts) => `tidak terdapat dalam daftar: ${texts}`,
  sum: (total, limit) => `${total} dari paling banyak ${limit}`,
  limit: (limit) => `paling banyak ${limit}`,
  due: (day) => `paling lambat ${day}`,
  late: (fewest, most) =>
    fewest === most ? `terlambat ${fewest} hari` : `terlambat ${fewest} sampai ${most} hari`,
  missing: (fields) => `belum disebutkan: ${fields}`,
  later: (fields) => `baru sesudah batas waktu pembacaan dokumen: ${fields}`,
  caution:
    'Aturan ini berasal dari peraturan sebagaimana dikutip satu laporan pada tahun 2016, dan mungkin telah berubah: periksa peraturannya sebelum digunakan.',
};

/** What is said of documents, by language. */
export const validationWords: Readonly<Record<Locale, ValidationWords>> = { en: english, id: indonesian };

import { undamaged } from '../assess/whole.js';
import { assertOptions, isListOf, isOneOf, isPlainObject } from '../core/assert.js';
import { bases } from '../core/basis.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import {
  type FindingOutcome,
  findingOutcomes,
  type Severity,
  severities,
} from '../forms/findings/verdict.js';
import { isCited } from '../forms/shape.js';
import { documentKinds, type Validation, type ValidationFinding } from '../programmes/validation/verdict.js';
import { saySpan } from './dates.js';
import { sayRupiah } from './rupiah.js';
import { documentLabels, fieldLabel, ruleLabel } from './validation-labels.js';
import { validationWords } from './validation-words.js';
import { type Words, wordsOf } from './words.js';

/** One finding on a document in one language. Every part is plain text, not yet escaped. */
export interface SaidValidationFinding {
  readonly rule: string;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  /** What the rule asks for. */
  readonly label: string;
  /** The rule, how it turned out, and by what. */
  readonly text: string;
  /** Who speaks for the rule, and where. */
  readonly basis: string;
  readonly source: readonly string[];
}

/** What the rules of a programme say of one document, in one language. */
export interface SaidValidation {
  readonly locale: Locale;
  /** What kind of document it is. */
  readonly document: string;
  readonly summary: string;
  /** Every finding, in the order of the rules. */
  readonly findings: readonly SaidValidationFinding[];
  readonly caution: string;
}

/**
 * Puts what `validateProposal`, `validatePlanReport` or `validateImplementationReport` found into words: how many rules turned out
 * how, and every finding with what it asks for, what decided, what is not told, and its source. Texts of the document are quoted
 * as given, and not escaped.
 *
 * Throws `unknown-locale`, and `invalid-input` for what is no validation, or a damaged one.
 *
 * @example
 * ```ts
 * import { explainValidation } from 'kemitraan/explain';
 * import { validatePlanReport } from 'kemitraan/programmes';
 * const result = validatePlanReport({ domiciledInBandung: true, setOn: '2016-01-31', submittedOn: '2016-03-03' });
 * const { findings } = explainValidation(result, { locale: 'en' });
 * findings.find(({ rule }) => rule === 'deadline.plan-report')?.text;
 * // => '“plan report at the latest one month after the plan was set”: not met; due at the latest on 29 February 2016; 3 days late.'
 * explainValidation(result, { locale: 'id' }).document; // => 'laporan perencanaan TJSL'
 * ```
 * @see lan
 */
export function explainValidation(result: Validation, options: { readonly locale: Locale }): SaidValidation {
  return reading('explainValidation', 'result', result, () => saidValidation(result, options));
}

function saidValidation(result: Validation, options: { readonly locale: Locale }): SaidValidation {
  const words = wordsOf('explainValidation', assertOptions('explainValidation', options, ['locale']).locale);
  return undamaged('explainValidation', 'result', result, 'a validator of kemitraan/programmes', () => {
    if (!isValidation(result)) throw new TypeError('result');
    const { summary, caution } = validationWords[words.locale];
    const document = documentLabels[result.document][words.locale];
    const counts = Object.fromEntries(
      findingOutcomes.map((one) => [one, result.findings.filter(({ outcome }) => outcome === one).length]),
    ) as Record<FindingOutcome, number>;
    return {
      locale: words.locale,
      document,
      summary: summary(document, counts),
      findings: result.findings.map((finding) => said(finding, words)),
      caution,
    };
  });
}

/** Whether a value has the shape of a validation, so far that what is told of it can be read. */
function isValidation(value: unknown): value is Validation {
  return (
    isPlainObject(value) &&
    value.form === 'validation' &&
    isOneOf(value.document, documentKinds) &&
    isListOf(
      value.findings,
      (finding) =>
        isPlainObject(finding) &&
        typeof finding.rule === 'string' &&
        isOneOf(finding.outcome, findingOutcomes) &&
        isOneOf(finding.severity, severities) &&
        isOneOf(finding.basis, bases) &&
        isPlainObject(finding.params) &&
        isListOf(finding.source, isCited),
    )
  );
}

function said(
  { rule, outcome, severity, basis, params, source }: ValidationFinding,
  words: Words,
): SaidValidationFinding {
  const { locale, dictionary, cite, list } = words;
  const say = validationWords[locale];
  const label = ruleLabel(rule)[locale];
  const { missing, later = [], unlisted = [], limitRupiah, totalRupiah, due, daysLate } = params;
  const fieldsOf = (fields: readonly string[]) =>
    list(fields.map((field) => fieldLabel(field, rule)[locale]));
  const limit = limitRupiah === undefined ? '' : sayRupiah(limitRupiah, locale);
  const details = [
    ...(outcome === 'failed' && severity === 'note' ? [say.note] : []),
    ...(unlisted.length > 0 ? [say.unlisted(list(unlisted.map((text) => `“${text}”`)))] : []),
    ...(limit !== '' && totalRupiah !== undefined ? [say.sum(sayRupiah(totalRupiah, locale), limit)] : []),
    ...(limit !== '' && totalRupiah === undefined ? [say.limit(limit)] : []),
    ...(due ? [say.due(saySpan(due, words.calendar))] : []),
    ...(daysLate ? [say.late(daysLate.lo, daysLate.hi)] : []),
    ...(outcome === 'cannot-tell' && missing.length > 0 ? [say.missing(fieldsOf(missing))] : []),
    ...(outcome === 'cannot-tell' && later.length > 0 ? [say.later(fieldsOf(later))] : []),
  ];
  return {
    rule,
    outcome,
    severity,
    label,
    text: `${[`“${label}”: ${say.outcome[outcome]}`, ...details].join('; ')}.`,
    basis: dictionary.speaker[basis],
    source: source.map(cite),
  };
}

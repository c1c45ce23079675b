import { assertOneOf, assertOptions, isCount, isListOf, isText } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { type Fault, type FaultCode, type FaultParams, type FaultPath, faultCodes } from '../core/fault.js';
import { type Locale, locales } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { englishFaults, type FaultSentences, indonesianFaults } from './fault-sentences.js';
import { type OwnDictionary, sectionsOf } from './own-dictionary.js';

const sentencesIn: Readonly<Record<Locale, FaultSentences>> = { en: englishFaults, id: indonesianFaults };

/** How to say it. */
export interface ExplainFaultOptions {
  readonly locale: Locale;
  /** Sentences of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/**
 * Puts a fault of a case document into one line: where it is, what is wrong, and how to mend it. Throws
 * `unknown-locale`, and `invalid-input` for what is no fault.
 *
 * @example
 * ```ts
 * import { explainFault } from 'kemitraan/explain';
 * import { parseCase } from 'kemitraan/schema';
 * const parsed = parseCase({ schema: 'kemitraan/case@1', id: 'c', title: 'C', period: { from: '2015-02-29' } });
 * parsed.ok ? [] : parsed.faults.map((fault) => explainFault(fault, { locale: 'en' }));
 * // => ['period.from: The calendar has no "2015-02-29". Correct the day or the month, or leave it out.']
 * ```
 */
export function explainFault(fault: Fault, options: ExplainFaultOptions): string {
  return reading('explainFault', 'fault', fault, () => sentenceOf(fault, options));
}

function sentenceOf(fault: Fault, options: ExplainFaultOptions): string {
  const { locale, dictionary } = assertOptions('explainFault', options, ['locale', 'dictionary']);
  assertOneOf('explainFault', 'options.locale', 'unknown-locale', locale, locales);
  if (!isFault(fault ?? {})) {
    const remedy = 'Pass one of the faults that parseCase returned.';
    throw new KemitraanError('explainFault', 'fault', fault, 'invalid-input', remedy);
  }
  const section = sectionsOf('explainFault', dictionary);
  const { document, sentences } = section('faults', sentencesIn[locale]);
  return `${pathText(fault.path) || document}: ${sentence(sentences, fault)}`.replace(unseen, escaped);
}

function isFault({ code, path, params }: Partial<Fault>): boolean {
  return (
    faultCodes.some((one) => one === code) &&
    isListOf(path, (step) => isText(step) || isCount(step)) &&
    typeof params === 'object' &&
    params !== null
  );
}

function sentence<Code extends FaultCode>(
  sentences: { readonly [C in Code]: (params: FaultParams[C]) => string },
  { code, params }: { readonly code: Code; readonly params: FaultParams[Code] },
): string {
  return sentences[code](params);
}

/** A path as a program would write it: `observations[2].indicator`. */
function pathText(path: FaultPath): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[A-Za-z_][\w-]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/** What breaks a line, or cannot be seen in it: shown by its number, as it may be what is wrong. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

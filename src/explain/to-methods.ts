import { whole } from '../assess/whole.js';
import { assertOptions, isPlainObject } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import type { Locale } from '../core/locale.js';
import { assertCase, invalidCase } from '../forms/assert-case.js';
import { assertChecked, type Checked, type Verdict } from '../forms/assert-verdict.js';
import { questionsOf } from '../forms/definition.js';
import { isCase } from '../forms/input.js';
import { assertProcedureVerdict } from '../forms/procedure/assert-verdict.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import { assertProcedure } from '../forms/procedure/limits.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import type { Citation } from '../references/references.js';
import { sayDate } from './dates.js';
import { assertCaseOf, ownDefinition } from './explain.js';
import { type Labels, labelsOf, wordingOf } from './labels.js';
import { type Coded, codedSentences } from './methods/coded.js';
import { computedSentences } from './methods/computed.js';
import type { MethodsCode, MethodsDictionary } from './methods/dictionary.js';
import { assessedSentences, joinedSentences } from './methods/evidence.js';
import { hangsOn } from './methods/hangs-on.js';
import { assertStated, type MethodsOptions } from './methods/options.js';
import { methodsWords } from './methods/words.js';
import { basisSentence } from './parts.js';
import { procedureWords } from './procedure-words.js';
import { coverageSentence, scopeSentence } from './provenance.js';
import { worksIn } from './sources.js';
import { type Words, wordsOf } from './words.js';

/** One sentence on methods, by what it tells. Plain text, not yet escaped. */
export interface MethodsSentence {
  readonly code: MethodsCode;
  readonly text: string;
}

/** The methods of a verdict in words. */
export interface Methods {
  readonly locale: Locale;
  /** All of it in one paragraph. Plain text, not yet escaped. */
  readonly text: string;
  readonly sentences: readonly MethodsSentence[];
  /** The works that it names, in full. */
  readonly sources: readonly string[];
}

/**
 * The paragraph on methods for a paper: by which framework, version and reading a verdict was given and who speaks for that, how
 * levels were given and joined, by which rule it follows, what of the case was coded by how many, how far coders agree, how robust
 * it is, and what it does not establish.
 *
 * Nothing is told that was not done: without a case it says that who coded is not told, without `agreement` and `sensitivity` that
 * these were not assessed. Coders, and informants, are counted and not named. A coefficient stands with its units and its interval
 * and without a word for how good it is; where it is undefined the reason stands. Numbers are rounded here and nowhere before:
 * coefficients to three decimals, other numbers to two, and to more where they would look like 0, 0.5 or 1. The verdict itself is not
 * in it: that is `explain`. Takes verdicts on cases, on records of levels, and on histories. Throws as `explain`, `invalid-input` for
 * an agreement or a sensitivity that is none, `verdict-mismatch` for a sensitivity of another framework, `unknown-option` and
 * `invalid-weights` for a joining that is none.
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * import { toMethods } from 'kemitraan/explain';
 * const verdict = classifyArchetype({ balance: 'out', importance: 'out', complementarity: 'out' });
 * const { sentences } = toMethods(verdict, { locale: 'en', libraryVersion: '0.1.0' });
 * const said = (code: string) => sentences.find((one) => one.code === code)?.text;
 * said('agreement-not-assessed'); // => 'How far coders agree was not assessed here.'
 * said('library'); // => 'It was computed by the library kemitraan, version 0.1.0.'
 * ```
 */
export function toMethods(verdict: Verdict | ProcedureVerdict, options: MethodsOptions): Methods {
  const caller = 'toMethods';
  assertOptions(caller, options, [
    'locale',
    'definition',
    'case',
    'agreement',
    'joining',
    'sensitivity',
    'libraryVersion',
  ]);
  const { locale, case: subject } = options;
  if (options.definition !== undefined && !isPlainObject(options.definition)) {
    const remedy = 'Give the definition that gave the verdict, or leave it out.';
    throw new KemitraanError(caller, 'options.definition', options.definition, 'invalid-definition', remedy);
  }
  if (subject !== undefined) {
    if (!isCase(subject)) throw invalidCase('invalid-case', 'options.case', subject, caller);
    assertCase(subject, caller);
  }
  const words = wordsOf(caller, locale, subject);
  const definition = options.definition ?? ownDefinition(caller, verdict);
  return whole(caller, 'verdict', verdict, 'the framework', () => {
    if (definition.form === 'procedure') {
      assertProcedure(caller, definition);
      const checked = assertProcedureVerdict(caller, definition, verdict);
      assertStated(caller, options, checked.framework);
      if (subject !== undefined) assertCaseOf(caller, {}, subject);
      assertNotOfHistories(caller, options);
      return ofProcedure(definition, checked, options, words);
    }
    const checked = assertChecked(caller, definition, verdict as Verdict);
    assertStated(caller, options, checked.verdict.framework);
    if (subject !== undefined) assertCaseOf(caller, checked.verdict, subject);
    return ofVerdict(checked, options, words);
  });
}

function ofVerdict(checked: Checked, options: MethodsOptions, words: Words): Methods {
  const { definition, verdict } = checked;
  const dictionary = methodsWords[words.locale];
  const { say } = dictionary;
  const labels = labelsOf(definition, verdict, words);
  const assessed = assessedSentences(options, dictionary, words);
  const { scope } = scopeSentence(verdict, words);
  const isDefining = verdict.reasons.some(({ code }) => code === 'defining-case');
  const { reasons, limits } = words.dictionary;
  const used = verdict.reasons.flatMap(({ source }) => source);
  const works = [
    ...definition.source,
    ...used,
    ...Object.values(questionsOf(definition)).flatMap(({ source }) => source),
  ];
  const methodWorks: Citation[] = definition.form === 'profile' ? [] : [{ ref: 'ragin-2008' }];
  return methodsIn(
    words,
    [
      ['framework', frameworkText(definition, labels.framework, say, words)],
      ['basis', basisSentence(definition, words)],
      ...readingsOf(verdict, dictionary, labels),
      ...computedSentences(definition, verdict, dictionary, labels, words),
      ...inputOf(verdict, options, dictionary, words),
      ...(scope === undefined ? [] : [['scope', scope] as const]),
      ...joinedSentences(verdict, options.joining, dictionary, labels, words),
      ...assessed.agreement,
      ['coverage', coverageSentence(verdict, labels, words)],
      ...hangsOn(checked, say, labels, words),
      assessed.sensitivity,
      ...(isDefining ? [['defining-case', reasons['defining-case']({ case: '' }, labels)] as const] : []),
      ...limits.map((text) => ['limits', text] as const),
      ['library', say.library(options.libraryVersion)],
    ],
    [...works, ...methodWorks],
  );
}

/** Throws for what cannot be told of a history, so that none of it is silently passed over. */
function assertNotOfHistories(caller: string, { agreement, joining, sensitivity }: MethodsOptions): void {
  for (const [option, given] of Object.entries({ agreement, joining, sensitivity })) {
    if (given === undefined) continue;
    const remedy = 'Leave it out: it is told of verdicts on cases, and this is one on a history.';
    throw new KemitraanError(caller, `options.${option}`, given, 'invalid-input', remedy);
  }
}

function ofProcedure(
  definition: ProcedureDefinition,
  { asOf }: ProcedureVerdict,
  options: MethodsOptions,
  words: Words,
): Methods {
  const { say } = methodsWords[words.locale];
  const { limits } = procedureWords[words.locale];
  const name = words.text(wordingOf(definition)?.label, definition.id);
  return methodsIn(
    words,
    [
      ['framework', frameworkText(definition, name, say, words)],
      ['basis', words.dictionary.basis(definition.basis.model, definition.basis.rule, 'none')],
      ['scale', say.scale.events()],
      ['rule', say.rule.procedure()],
      ['unknown', say.unknown.events()],
      ['scope', asOf === undefined ? say.asOf.none() : say.asOf.day(sayDate(asOf, words.locale))],
      ...limits.map((text) => ['limits', text] as const),
      ['library', say.library(options.libraryVersion)],
    ],
    definition.source,
  );
}

function frameworkText(
  {
    id,
    version,
    source,
  }: { readonly id: string; readonly version: string; readonly source: readonly Citation[] },
  name: string,
  say: MethodsDictionary['say'],
  words: Words,
): string {
  return say.framework(name, id, version, [...new Set(source.map(words.cite))].join('; '));
}

/** Which reading was taken, and how the outcome stands under the others, in the forms that have readings. */
function readingsOf(verdict: Verdict, { say }: MethodsDictionary, labels: Labels): Coded[] {
  if (verdict.form !== 'typology' && verdict.form !== 'profile') return [];
  const { reading, readings, outcome } = verdict;
  const others = Object.keys(readings).filter((id) => id !== reading);
  const isSame = (id: string) => JSON.stringify(readings[id]) === JSON.stringify(outcome);
  const [same, other] = [others.filter(isSame), others.filter((id) => !isSame(id))];
  return [
    ['reading', say.reading(labels.reading(reading), labels.gloss(reading))],
    ...(others.length > 0
      ? [['other-readings', say['other-readings'](labels.readings(same), labels.readings(other))] as const]
      : []),
  ];
}

/** Where the answers come from. */
function inputOf(
  { scope, framework }: Verdict,
  { case: subject }: MethodsOptions,
  dictionary: MethodsDictionary,
  words: Words,
): Coded[] {
  const { say } = dictionary;
  if (scope === undefined) return [['levels-given', say['levels-given']()]];
  if (subject === undefined) return [['case-not-given', say['case-not-given'](scope.case)]];
  return codedSentences(subject, framework.id, scope.asOf, dictionary, words);
}

function methodsIn(words: Words, coded: readonly Coded[], works: readonly Citation[]): Methods {
  return {
    locale: words.locale,
    text: coded.map(([, text]) => text).join(' '),
    sentences: coded.map(([code, text]) => ({ code, text })),
    sources: worksIn(works, words),
  };
}

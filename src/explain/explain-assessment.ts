import type { AnyAssessment } from '../assess/assess.js';
import { assertCount } from '../assess/next-questions.js';
import { openQuestions } from '../assess/open-questions.js';
import { tellsAnything } from '../assess/tells-anything.js';
import {
  assertAssessment,
  assertBeside,
  assertDefinitions,
  definitionIn,
  undamaged,
} from '../assess/whole.js';
import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { assertCheckedPlain } from '../forms/assert-verdict.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { assessmentWords } from './assessment-words.js';
import { assertCaseOf } from './checked-verdict.js';
import { type SaidContradiction, saidContradiction } from './contradictions-said.js';
import { assessedBy, libraryDefinition } from './definition-for.js';
import type { Said } from './explanation.js';
import { summaryOf } from './in-words.js';
import { labelsOf } from './labels.js';
import type { OwnDictionary } from './own-dictionary.js';
import { aboutPart } from './parts.js';
import { wordingOf } from './wording-of.js';
import { wordsOf } from './words.js';

/** How to say it. */
export interface ExplainAssessmentOptions {
  readonly locale: Locale;
  /** The case that was assessed: parties are then called by their names, and evidence is told. */
  readonly case?: Case;
  /** The definitions of a caller's own that gave verdicts; others are passed over. */
  readonly definitions?: readonly AnyDefinition[];
  /** How many questions are told; 10 where it is left out. */
  readonly questions?: number;
  /** Sentences of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/** One verdict of an assessment in a line. */
export interface SaidVerdict extends Said {
  /** The name of the framework, and of the party that the verdict is about. */
  readonly framework: string;
  readonly about?: string;
  readonly answered: string;
}

/** An assessment in words. Every part is plain text, not yet escaped. */
export interface AssessmentExplanation {
  readonly locale: Locale;
  /** Up to when rows counted; absent where all do. */
  readonly scope?: string;
  /** How much is answered. */
  readonly summary: string;
  /** The verdicts that know anything, in the order of the frameworks. */
  readonly verdicts: readonly SaidVerdict[];
  /** The frameworks of which nothing is known, but those that were drawn up of another case; absent where there is none. */
  readonly silent?: string;
  readonly contradictions: readonly SaidContradiction[];
  /** What to ask next, over all frameworks. */
  readonly questions: readonly Said[];
  readonly limits: readonly string[];
}

/**
 * Puts an assessment into words: a line for each verdict, what does not go together, and what to ask next. For what decided a
 * verdict, `explain` it by itself. Throws as `explain`, `invalid-input` for what is no assessment, or is damaged in what is
 * told of it, and `invalid-number` for `questions` that are no whole number from 0.
 *
 * @example
 * ```ts
 * import { assess } from 'kemitraan/assess';
 * import { explainAssessment } from 'kemitraan/explain';
 * const subject = {
 *   schema: 'kemitraan/case@1',
 *   id: 'clinic',
 *   title: 'A clinic',
 *   observations: [{ indicator: 'partnership-archetypes.balance', level: 'out' }],
 * } as const;
 * const said = explainAssessment(assess(subject, { frameworks: ['partnership-archetypes'] }), { locale: 'en' });
 * said.verdicts[0]?.answered; // => '1 of 8'
 * ```
 */
export function explainAssessment(
  assessment: AnyAssessment,
  options: ExplainAssessmentOptions,
): AssessmentExplanation {
  const caller = 'explainAssessment';
  return reading(caller, 'assessment', assessment, () => assessmentInWords(caller, assessment, options));
}

/** {@link explainAssessment} under the name of the function that a caller sees in an error. */
export function assessmentInWords(
  caller: string,
  assessment: AnyAssessment,
  options: ExplainAssessmentOptions,
): AssessmentExplanation {
  const read = assertOptions(caller, options, ['locale', 'case', 'definitions', 'questions', 'dictionary']);
  const { case: subject, definitions = [], questions } = read;
  assertAssessment(caller, 'assessment', assessment);
  assertBeside(caller, 'options.case', subject, assessment.case);
  const own = assertDefinitions(caller, definitions);
  if (questions !== undefined) assertCount(caller, 'options.questions', questions);
  return undamaged(caller, 'assessment', assessment, 'assess', () => inWords(caller, assessment, own, read));
}

function inWords(
  caller: string,
  assessment: AnyAssessment,
  definitions: readonly Definition[],
  { locale, case: subject, questions = 10, dictionary }: ExplainAssessmentOptions,
): AssessmentExplanation {
  const words = wordsOf(caller, locale, subject, dictionary);
  const told = words.section('assessment', assessmentWords[locale]);
  const all = Object.values(assessment.verdicts)
    .flat()
    .map((verdict) => {
      const checked = assertCheckedPlain(caller, assessedBy(caller, verdict, definitions), verdict);
      return { verdict, checked, labels: labelsOf(checked.definition, verdict, words) };
    });
  const known = all.filter(({ verdict }) => tellsAnything(verdict));
  const labelsIn = new Map(all.map(({ verdict, labels }) => [verdict.framework.id, labels]));
  const heard = new Set(known.map(({ verdict }) => verdict.framework.id));
  const isOfOther = (id: string) => {
    const definition = definitionIn(definitions, { id }) ?? libraryDefinition(id) ?? {};
    return 'ofOneCase' in definition && definition.ofOneCase === true;
  };
  const silent = Object.keys(assessment.verdicts).filter((id) => !heard.has(id) && !isOfOther(id));
  // One that is about parties of which the case has none gave no verdict, and has a name all the same.
  const nameOf = (id: string) =>
    labelsIn.get(id)?.framework ??
    words.text(wordingOf(assessedBy(caller, { framework: { id } }, definitions))?.label, id);
  const asked = openQuestions(
    assessment,
    all.map(({ checked }) => checked),
    questions,
  );
  const { coverage } = assessment;
  return {
    locale,
    ...(assessment.asOf !== undefined && { scope: words.dictionary.scoped({ asOf: assessment.asOf }) }),
    summary: told.coverage(coverage.answered, coverage.frameworks, coverage.known, coverage.applicable),
    verdicts: known.map(({ verdict, checked, labels }) => {
      if (subject !== undefined) assertCaseOf(caller, verdict, subject);
      return {
        id: verdict.framework.id,
        framework: labels.framework,
        ...aboutPart(verdict, words),
        text: summaryOf(checked, labels, words),
        answered: told.answered(verdict.coverage.known, verdict.coverage.applicable),
      };
    }),
    ...(silent.length > 0 && { silent: told.silent(words.list(silent.map(nameOf))) }),
    contradictions: assessment.contradictions.map((one) => saidContradiction(one, told, labelsIn, words)),
    questions: asked.map(({ framework, indicator, party, function: where }) => {
      const by = all.find(
        ({ verdict: { framework: of, scope } }) =>
          of.id === framework && scope?.party === party && scope?.function === where,
      );
      const name = nameOf(framework);
      const about = by && aboutPart(by.verdict, words).about;
      return {
        id: `${framework}.${indicator}`,
        text: told.question(
          about === undefined ? name : `${name} (${about})`,
          by?.labels.question(indicator) ?? indicator,
        ),
      };
    }),
    limits: [...words.dictionary.limits],
  };
}

import type { AnyAssessment } from '../assess/assess.js';
import type { Contradiction } from '../assess/contradictions.js';
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
import { frameworkOf } from '../core/indicator.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { contradictionRules } from '../crosswalks/contradictions.js';
import { assertCheckedPlain, type Verdict } from '../forms/assert-verdict.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { type FrameworkId, frameworks } from '../registry/frameworks.js';
import { type AssessmentWords, assessmentWords } from './assessment-words.js';
import { assertCaseOf, ownAssessed } from './explain.js';
import type { Said, SaidReason } from './explanation.js';
import { summaryOf } from './in-words.js';
import { type Labels, labelsOf, wordingOf } from './labels.js';
import type { OwnDictionary } from './own-dictionary.js';
import { aboutPart } from './parts.js';
import { type Words, wordsOf } from './words.js';

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

/** Findings that do not go together. */
export interface SaidContradiction extends SaidReason {
  readonly kind: Contradiction['kind'];
  readonly standing: Contradiction['standing'];
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
  return reading('explainAssessment', 'assessment', assessment, () => saidAssessment(assessment, options));
}

function saidAssessment(assessment: AnyAssessment, options: ExplainAssessmentOptions): AssessmentExplanation {
  return assessmentInWords('explainAssessment', assessment, options);
}

/** {@link explainAssessment} under the name of the function that a caller sees in an error. */
export function assessmentInWords(
  caller: string,
  assessment: AnyAssessment,
  options: ExplainAssessmentOptions,
): AssessmentExplanation {
  assertOptions(caller, options, ['locale', 'case', 'definitions', 'questions', 'dictionary']);
  const { case: subject, definitions = [] } = options;
  assertAssessment(caller, 'assessment', assessment);
  assertBeside(caller, 'options.case', subject, assessment.case);
  const own = assertDefinitions(caller, definitions);
  if (options.questions !== undefined) assertCount(caller, 'options.questions', options.questions);
  return undamaged(caller, 'assessment', assessment, 'assess', () =>
    inWords(caller, assessment, own, options),
  );
}

function inWords(
  caller: string,
  assessment: AnyAssessment,
  definitions: readonly Definition[],
  { locale, case: subject, questions = 10, dictionary }: ExplainAssessmentOptions,
): AssessmentExplanation {
  const words = wordsOf(caller, locale, subject, dictionary);
  const definitionOf = (verdict: Verdict) =>
    definitionIn(definitions, verdict.framework) ?? ownAssessed(caller, verdict, 'options.definitions');
  const told = words.section('assessment', assessmentWords[locale]);
  const all = Object.values(assessment.verdicts)
    .flat()
    .map((verdict) => {
      const checked = assertCheckedPlain(caller, definitionOf(verdict), verdict);
      return { verdict, checked, labels: labelsOf(checked.definition, verdict, words) };
    });
  const known = all.filter(({ verdict }) => tellsAnything(verdict));
  const labelsIn = new Map(all.map(({ verdict, labels }) => [verdict.framework.id, labels]));
  const heard = new Set(known.map(({ verdict }) => verdict.framework.id));
  const isOfOther = (id: string) => {
    const definition =
      definitionIn(definitions, { id }) ??
      (Object.hasOwn(frameworks, id) ? frameworks[id as FrameworkId] : {});
    return 'ofOneCase' in definition && definition.ofOneCase === true;
  };
  const silent = Object.keys(assessment.verdicts).filter((id) => !heard.has(id) && !isOfOther(id));
  const nameOf = (id: string) => labelsIn.get(id)?.framework ?? nameByWording(caller, id, definitions, words);
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
    contradictions: assessment.contradictions.map((one) => saidOf(one, told, labelsIn, words)),
    questions: openQuestions(
      assessment,
      all.map(({ checked }) => checked),
      questions,
    ).map(({ framework, indicator, party, function: where }) => {
      const asked = all.find(
        ({ verdict: { framework: of, scope } }) =>
          of.id === framework && scope?.party === party && scope?.function === where,
      );
      const about = asked && aboutPart(asked.verdict, words).about;
      const name = nameOf(framework);
      return {
        id: `${framework}.${indicator}`,
        text: told.question(
          about === undefined ? name : `${name} (${about})`,
          asked?.labels.question(indicator) ?? indicator,
        ),
      };
    }),
    limits: [...words.dictionary.limits],
  };
}

/** The name of a framework that gave no verdict, as one that is about parties of which the case has none. */
function nameByWording(caller: string, id: string, own: readonly Definition[], words: Words): string {
  const definition =
    definitionIn(own, { id }) ?? ownAssessed(caller, { framework: { id } }, 'options.definitions');
  return words.text(wordingOf(definition)?.label, id);
}

function saidOf(
  { rule, kind, standing, claims, evidence, source }: Contradiction,
  told: AssessmentWords,
  labelsIn: ReadonlyMap<string, Labels>,
  words: Words,
): SaidContradiction {
  const note = contradictionRules.find(({ id }) => id === rule)?.note[words.locale] ?? told.oppositeAnswers;
  const clauses = claims.map((claim) => {
    const parties = words.list(claim.parties.map(words.party));
    const of = claim.parties.length === 0 ? '' : 'framework' in claim ? told.of(parties) : told.by(parties);
    return `${clauseOf(claim, told, labelsIn, words)}${of}`;
  });
  const observed = (full: string) => labelsIn.get(frameworkOf(full))?.observed(full) ?? full;
  const own = claims.flatMap((claim) => ('framework' in claim ? (labelsIn.get(claim.framework) ?? []) : []));
  const member = (id: string) => own.map((labels) => labels.member(id)).find((name) => name !== id) ?? id;
  return {
    id: rule,
    kind,
    standing,
    text: told.contradiction(told.kinds[kind], standing === 'open', note, words.list(clauses)),
    evidence: words.evidence(evidence, { observed, member }),
    source: source.map(words.cite),
  };
}

function clauseOf(
  claim: Contradiction['claims'][number],
  told: AssessmentWords,
  labelsIn: ReadonlyMap<string, Labels>,
  words: Words,
): string {
  if ('dependency' in claim) return told.claims.patronage;
  if ('decisions' in claim)
    return claim.decisions === 'none-by-the-community' ? told.claims.noneByCommunity : told.claims.alone;
  const labels = labelsIn.get(claim.framework);
  const name = labels?.framework ?? claim.framework;
  if ('holds' in claim)
    return told.claims.holds(name, words.choice(claim.holds.map((id) => labels?.member(id) ?? id)));
  if ('rule' in claim) return told.claims.rule(name, labels?.rule(claim.rule) ?? claim.rule, claim.outcome);
  return told.claims.indicator(name, labels?.indicator(claim.indicator) ?? claim.indicator, claim.side);
}

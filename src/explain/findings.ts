import type { PropositionsDefinition } from '../forms/propositions/definition.js';
import type { FindingOutcome, FindingsVerdict } from '../forms/propositions/verdict.js';
import type { Explanation } from './explanation.js';
import { labelsOf } from './labels.js';
import { basisSentence } from './parts.js';
import { askedSentence, coverageSentence, scopeSentence } from './provenance.js';
import { fullCitations } from './sources.js';
import { saidReasons } from './speak.js';
import type { Words } from './words.js';

/** A verdict of propositions in words. */
export function explainFindings(
  definition: PropositionsDefinition,
  verdict: FindingsVerdict,
  words: Words,
): Explanation {
  const { dictionary } = words;
  const { report, question } = dictionary;
  const labels = labelsOf(definition, verdict, words);
  const count = (wanted: FindingOutcome) =>
    verdict.findings.filter(({ outcome }) => outcome === wanted).length;
  return {
    locale: words.locale,
    framework: labels.framework,
    summary: dictionary.findings(
      verdict.findings.length,
      count('passed'),
      count('failed'),
      count('cannot-tell'),
      count('inapplicable'),
    ),
    table: {
      head: [report.rule, report.finding, report.source],
      rows: verdict.findings.map(({ rule, outcome, source }) => [
        labels.rule(rule),
        dictionary.findingOutcome[outcome],
        source.map(words.cite).join('; '),
      ]),
    },
    reasons: saidReasons(verdict, labels, words),
    coverage: coverageSentence(verdict, labels, words),
    readings: [],
    questions: verdict.unknown.map((id) => ({
      id,
      text: question[labels.isDisputed(id) ? 'reconcile' : 'ask'](labels.indicator(id), labels.question(id)),
    })),
    changes: [],
    ...scopeSentence(verdict, words),
    ...askedSentence(verdict, words),
    statements: [],
    basis: basisSentence(definition, words),
    limits: [...dictionary.limits],
    sources: fullCitations(definition, verdict.reasons, words),
  };
}

import type { PropositionsDefinition, PropositionsWording } from '../forms/propositions/definition.js';
import type { FindingOutcome, FindingsVerdict } from '../forms/propositions/verdict.js';
import { wordings } from '../registry/wordings.js';
import type { Explanation } from './explanation.js';
import { askedSentence, coverageSentence } from './provenance.js';
import { fullCitations } from './sources.js';
import type { Words } from './words.js';

/** A verdict of propositions in words. */
export function explainFindings(
  definition: PropositionsDefinition,
  verdict: FindingsVerdict,
  words: Words,
): Explanation {
  const { dictionary } = words;
  const wording = wordingOf(definition);
  const indicator = (id: string) => words.text(wording?.indicators[id]?.label, id);
  const disputed = new Set(verdict.disagreements.map((one) => one.indicator));
  const count = (wanted: FindingOutcome) =>
    verdict.findings.filter(({ outcome }) => outcome === wanted).length;
  return {
    locale: words.locale,
    framework: words.text(wording?.label, definition.id),
    summary: dictionary.findings(
      verdict.findings.length,
      count('passed'),
      count('failed'),
      count('cannot-tell'),
      count('inapplicable'),
    ),
    table: {
      head: [dictionary.report.rule, dictionary.report.finding, dictionary.report.source],
      rows: verdict.findings.map(({ rule, outcome, source }) => [
        words.text(wording?.rules[rule]?.label, rule),
        dictionary.findingOutcome[outcome],
        source.map(words.cite).join('; '),
      ]),
    },
    reasons: [
      ...verdict.reasons.map(({ code, params }) => ({
        id: code,
        text: dictionary.findingReasons[code](params, {
          indicator,
          caseList: (name) => dictionary.lists[name],
        }),
        evidence: [],
      })),
      ...verdict.disagreements.map(({ indicator: id, kind }) => ({
        id: kind,
        text: dictionary.disagreement[kind](indicator(id)),
        evidence: [],
      })),
    ],
    coverage: coverageSentence(verdict, indicator, words),
    readings: [],
    questions: verdict.unknown.map((id) => ({
      id,
      text: dictionary.question[disputed.has(id) ? 'reconcile' : 'ask'](
        indicator(id),
        words.text(wording?.indicators[id]?.question, id),
      ),
    })),
    changes: [],
    ...askedSentence(verdict, words),
    basis: dictionary.basis(definition.basis.model, definition.basis.rule),
    limits: [...dictionary.limits],
    sources: fullCitations(
      [...definition.source, ...verdict.findings.flatMap(({ source }) => source)],
      words.locale,
    ),
  };
}

function wordingOf(definition: PropositionsDefinition): PropositionsWording | undefined {
  const own = Object.entries(wordings).find(([id]) => id === definition.id)?.[1];
  return definition.wording ?? (own && 'rules' in own ? own : undefined);
}

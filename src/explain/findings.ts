import type { CheckedOf } from '../forms/assert-verdict.js';
import type { Finding, FindingOutcome, FindingsVerdict } from '../forms/findings/verdict.js';
import type { PropositionsDefinition } from '../forms/propositions/definition.js';
import type { RoleModelDefinition } from '../forms/role-model/definition.js';
import { questionsRead } from '../forms/untold-questions.js';
import { findingChanges } from './changes.js';
import type { Explanation } from './explanation.js';
import { type Labels, labelsOf } from './labels.js';
import { effectOf, saidQuestion, statementsOn } from './parts.js';
import { saidOfAny } from './same-in-all.js';
import type { Words } from './words.js';

/** A verdict of findings in words. */
export function explainFindings(
  checked: CheckedOf<'propositions' | 'role-model'>,
  words: Words,
): Explanation {
  const { definition, verdict } = checked;
  const { dictionary } = words;
  const { report, question } = dictionary;
  const labels = labelsOf(definition, verdict, words);
  const ofParties = definition.form === 'role-model';
  return {
    ...saidOfAny(definition, verdict, labels, words),
    summary: findingsSummary(verdict, labels, words),
    table: {
      head: [report.rule, report.finding, ...(ofParties ? [report.heldBy] : []), report.source],
      rows: verdict.findings.map((finding) => [
        labels.rule(finding.rule),
        isNoted(finding) ? dictionary.noted : dictionary.findingOutcome[finding.outcome],
        ...(ofParties ? [labels.parties(finding.params.parties ?? []) || '–'] : []),
        finding.source.map(words.cite).join('; '),
      ]),
    },
    questions: questionsRead(checked).map((next) =>
      saidQuestion(next, labels, words, {
        effect: effectOf(next, question.settlesRules, question.settlesNothing),
      }),
    ),
    changes: findingChanges(definition, verdict, labels, words),
    statements: statementsOn(definition, spokenOf(definition), words),
  };
}

/** A verdict of findings in one sentence, or two: how many rules turned out in which way, and which are not met. */
export function findingsSummary(verdict: FindingsVerdict, labels: Labels, words: Words): string {
  const failed = failuresIn(verdict);
  return [
    countsSentence(verdict, words),
    ...(failed.length > 0 && failed.length <= mostNamed
      ? [words.dictionary.notMet(failed.map(({ rule }) => labels.rule(rule)).join('; '))]
      : []),
  ].join(' ');
}

/** The most rules that the first sentence names; more are only counted there. */
const mostNamed = 10;

/** How many rules turned out in which way, in a sentence. */
export function countsSentence(
  { findings }: Pick<FindingsVerdict, 'findings'>,
  { dictionary }: Words,
): string {
  const count = (wanted: FindingOutcome) =>
    findings.filter((finding) => finding.outcome === wanted && !isNoted(finding)).length;
  return dictionary.findings(
    findings.length,
    count('passed'),
    count('failed'),
    count('cannot-tell'),
    count('inapplicable'),
    findings.filter(isNoted).length,
  );
}

/** The rules that do not hold, and are not only to be noted. */
export function failuresIn({ findings }: { readonly findings: readonly Finding[] }): Finding[] {
  return findings.filter((finding) => finding.outcome === 'failed' && !isNoted(finding));
}

/** Whether a rule does not hold, which is only to be noted. */
export function isNoted({ outcome, severity }: Finding): boolean {
  return outcome === 'failed' && severity === 'note';
}

/** What a statement may be about: all of it, since every finding is told. */
function spokenOf(definition: PropositionsDefinition | RoleModelDefinition): string[] {
  return Object.keys(definition.form === 'role-model' ? definition.pillars : definition.rules);
}

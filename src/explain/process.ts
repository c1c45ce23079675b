import { groupBy } from '../case/group-by.js';
import type { CheckedOf } from '../forms/assert-verdict.js';
import type { ProcessDefinition } from '../forms/process/definition.js';
import { processFlips } from '../forms/process/flip-set.js';
import { processPath } from '../forms/process/path-to.js';
import { type ProcessVerdict, phaseStandings } from '../forms/process/verdict.js';
import { questionsRead } from '../forms/untold-questions.js';
import { flipSentences } from './changes.js';
import type { Explanation } from './explanation.js';
import { failuresIn } from './findings.js';
import { type Labels, labelsOf } from './labels.js';
import { saidQuestion, statementsOn } from './parts.js';
import { saidOfAny } from './same-in-all.js';
import type { Words } from './words.js';

/** A process verdict in words. */
export function explainProcess(checked: CheckedOf<'process'>, words: Words): Explanation {
  const { definition, verdict } = checked;
  const labels = labelsOf(definition, verdict, words);
  return {
    ...saidOfAny(definition, verdict, labels, words),
    summary: processSummary(verdict, labels, words),
    table: tableOf(verdict, labels, words),
    questions: questionsRead(checked).map((next) => saidQuestion(next, labels, words)),
    changes: changesOf(definition, verdict, labels, words),
    statements: statementsOn(definition, Object.keys(definition.phases), words),
  };
}

/** How far each phase is, what was skipped, and what comes next. */
export function processSummary(verdict: ProcessVerdict, labels: Labels, words: Words): string {
  const { progress, notMet } = words.dictionary;
  const { phases, skipped, next } = verdict;
  const failed = failuresIn(verdict);
  // The names of tasks and phases may be whole phrases, with an “and” of their own.
  const listed = (names: readonly string[]) => names.join('; ');
  const byStanding = groupBy(Object.keys(phases), (id) => phases[id]?.standing ?? '');
  return [
    ...phaseStandings.flatMap((one) => {
      const ids = byStanding.get(one) ?? [];
      return ids.length > 0 ? [progress.phases(progress.standing[one], listed(ids.map(labels.member)))] : [];
    }),
    ...(skipped.length > 0 ? [progress.skipped(listed(skipped.map(labels.indicator)))] : []),
    ...(failed.length > 0 ? [notMet(listed(failed.map(({ rule }) => labels.rule(rule))))] : []),
    ...(next ? [progress.next(labels.member(next.phase), next.again === true)] : []),
  ].join(' ');
}

function tableOf({ phases }: ProcessVerdict, labels: Labels, words: Words): Explanation['table'] {
  const { report, progress, checklist } = words.dictionary;
  return {
    head: [report.phase, report.statusHead, report.meanLevel, report.answered],
    rows: Object.entries(phases).map(([id, { standing, score, coverage }]) => [
      labels.member(id),
      progress.standing[standing],
      words.interval(score),
      checklist.answered(coverage.known, coverage.applicable),
    ]),
  };
}

/** Names of tasks and phases in quotation marks, where a sentence lists them. */
function quoting(labels: Labels): Labels {
  const { indicator, member } = labels;
  return { ...labels, indicator: (id) => `“${indicator(id)}”`, member: (id) => `“${member(id)}”` };
}

/** What would change whether a phase is done, and what is left of the phase that comes next. */
function changesOf(
  definition: ProcessDefinition,
  verdict: ProcessVerdict,
  labels: Labels,
  words: Words,
): string[] {
  const { progress } = words.dictionary;
  const flips = processFlips(definition, verdict).levels.map(({ phase: id, indicators }) => ({
    id,
    indicators,
  }));
  const { next } = verdict;
  const steps = next && !next.again ? processPath(definition, verdict, next.phase).steps : [];
  const said = (kind: 'learn' | 'change') =>
    steps
      .filter((step) => step.kind === kind)
      .map(({ indicator }) => labels.indicator(indicator))
      .join('; ');
  return [
    ...flipSentences(flips, progress.flip, quoting(labels), words),
    ...(next && steps.length > 0
      ? [progress.path(labels.member(next.phase), said('change'), said('learn'))]
      : []),
  ];
}

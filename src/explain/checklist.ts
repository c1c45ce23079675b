import { answersTo } from '../crosswalks/answers.js';
import type { ChecklistDefinition } from '../forms/checklist/definition.js';
import { isScored, standingOf } from '../forms/checklist/items.js';
import type { ChecklistVerdict, Gap, ItemsScore } from '../forms/checklist/verdict.js';
import { nextQuestions } from '../forms/next-questions.js';
import type { Explanation } from './explanation.js';
import { type Labels, labelsOf } from './labels.js';
import { statementsOn } from './parts.js';
import { saidOfAny } from './same-in-all.js';
import type { Words } from './words.js';

/** A checklist verdict in words. */
export function explainChecklist(
  definition: ChecklistDefinition,
  verdict: ChecklistVerdict,
  words: Words,
): Explanation {
  const { checklist, question } = words.dictionary;
  const labels = labelsOf(definition, verdict, words);
  const standings = Object.entries(definition.items)
    .filter(([, spec]) => isScored(spec))
    .map(([item, spec]) => standingOf(item, spec, verdict.inputs));
  const count = (wanted: string) => standings.filter((one) => one === wanted).length;
  const { failed, open } = verdict.blocking;
  // What is asked for of an item that speaks against the whole is that it is not there.
  const asked = (item: string) => {
    const label = labels.indicator(item);
    return definition.items[item]?.polarity === 'against' ? checklist.absence(label) : label;
  };
  const summary = checklist.summary(
    count('met'),
    count('failed'),
    count('open'),
    words.list(failed.map(asked)),
    words.list(open.map(asked)),
  );
  const overall = verdict.score === undefined ? [] : [checklist.overall(words.interval(verdict.score))];
  return {
    ...saidOfAny(definition, verdict, labels, words),
    summary: [summary, ...overall].join(' '),
    table: tableOf(verdict, labels, words),
    questions: nextQuestions(definition, verdict).map(({ indicator, kind }) => ({
      id: indicator,
      text: question[kind](labels.indicator(indicator), labels.question(indicator)),
    })),
    changes: verdict.gaps.map((gap) => gapSentence(asked(gap.item), gap, definition, labels, words)),
    statements: statementsOn(definition, Object.keys(definition.groups), words),
  };
}

/** One line a group, then one line a stakeholder: the score, and how many items of it are answered. */
function tableOf(
  { groups, stakeholders }: ChecklistVerdict,
  labels: Labels,
  { dictionary: { report, checklist }, interval }: Words,
): Explanation['table'] {
  const line = ([id, { score, coverage }]: [string, ItemsScore]) => [
    labels.group(id),
    interval(score),
    checklist.answered(coverage.known, coverage.applicable),
  ];
  return {
    head: [report.group, report.score, report.answered],
    rows: [...Object.entries(groups).map(line), ...Object.entries(stakeholders).map(line)],
  };
}

/** What is missing or open, and the tactics of the sources by which others have dealt with it. */
function gapSentence(
  item: string,
  gap: Gap,
  { id, items }: ChecklistDefinition,
  labels: Labels,
  { dictionary: { checklist }, locale }: Words,
): string {
  const means = Object.keys(items).filter((one) => items[one]?.serves === gap.item);
  const tactics = answersTo(id, [gap.item, ...means], gap.tactics);
  const said = checklist.gap({
    item,
    standing: gap.standing,
    mandatory: gap.mandatory,
    by: labels.bodies(gap.by),
    means: labels.indicators(gap.means),
  });
  return [said, ...tactics.map(({ note }) => checklist.tactic(note[locale]))].join(' ');
}

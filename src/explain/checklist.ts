import { answersTo } from '../crosswalks/answers.js';
import type { CheckedOf } from '../forms/assert-verdict.js';
import type { ChecklistDefinition } from '../forms/checklist/definition.js';
import { isScored, standingOf } from '../forms/checklist/items.js';
import { readItems } from '../forms/checklist/prepare.js';
import { isLikert } from '../forms/checklist/scale.js';
import type { ChecklistVerdict, Gap, ItemsScore } from '../forms/checklist/verdict.js';
import type { IndexDefinition } from '../forms/index/definition.js';
import type { IndexVerdict } from '../forms/index/verdict.js';
import { questionsRead } from '../forms/untold-questions.js';
import type { Explanation } from './explanation.js';
import { type Labels, labelsOf } from './labels.js';
import { saidQuestion, statementsOn, whoOf } from './parts.js';
import { saidOfAny } from './same-in-all.js';
import type { Words } from './words.js';

/** A verdict of a checklist, or of an index, in words. */
export function explainItems(checked: CheckedOf<'checklist' | 'index'>, words: Words): Explanation {
  const { definition, verdict } = checked;
  const labels = labelsOf(definition, verdict, words);
  const asked = (item: string) => askedFor(item, definition, labels, words);
  return {
    ...saidOfAny(definition, verdict, labels, words),
    summary: itemsSummary(definition, verdict, labels, words),
    table: tableOf(definition, verdict, labels, words),
    questions: questionsRead(checked).map((next) => saidQuestion(next, labels, words)),
    changes: verdict.gaps.map((gap) =>
      isLikert(definition)
        ? words.dictionary.index.gap({
            ...gap,
            item: asked(gap.item),
            reversed: isAgainst(definition, gap.item),
          })
        : gapSentence(asked(gap.item), gap, definition, labels, words),
    ),
    statements: statementsOn(definition, Object.keys(definition.groups), words),
  };
}

const isAgainst = ({ items }: ChecklistDefinition | IndexDefinition, item: string) =>
  items[item]?.polarity === 'against';

/** What is asked for of an item: of one that speaks against the whole, that it is not there; a statement is reversed. */
function askedFor(
  item: string,
  definition: ChecklistDefinition | IndexDefinition,
  labels: Labels,
  { dictionary: { checklist } }: Words,
): string {
  const label = labels.indicator(item);
  return isAgainst(definition, item) && !isLikert(definition) ? checklist.absence(label) : label;
}

/** A verdict of a checklist, or of an index, in a few sentences: how its items stand, and the score where it has one. */
export function itemsSummary(
  definition: ChecklistDefinition | IndexDefinition,
  verdict: ChecklistVerdict | IndexVerdict,
  labels: Labels,
  words: Words,
): string {
  const { checklist, index } = words.dictionary;
  const overall =
    verdict.score === undefined
      ? []
      : [
          checklist.overall(words.interval(verdict.score)),
          ...(verdict.aggregation ? [index.joined[verdict.aggregation]] : []),
        ];
  return [
    standingsSentence(definition, verdict, labels, words),
    ...overall,
    ...rescaled(verdict, words),
  ].join(' ');
}

/** How many items stand in which way, and which mandatory ones block. */
function standingsSentence(
  definition: ChecklistDefinition | IndexDefinition,
  verdict: ChecklistVerdict | IndexVerdict,
  labels: Labels,
  words: Words,
): string {
  const { checklist, index } = words.dictionary;
  const { counts, isObstacles } = itemsStanding(definition, verdict);
  const { failed, open } = verdict.blocking;
  const asked = (item: string) => askedFor(item, definition, labels, words);
  const blocking = [words.list(failed.map(asked)), words.list(open.map(asked))] as const;
  if (isObstacles && failed.length + open.length === 0) return checklist.obstacles(...counts);
  return isLikert(definition)
    ? index.summary(whoOf(verdict, words), ...counts, ...blocking)
    : checklist.summary(...counts, ...blocking);
}

/** How many scored items are met, missing and open; and whether all of them speak against the whole, and none is a statement. */
export function itemsStanding(
  definition: ChecklistDefinition | IndexDefinition,
  { inputs }: ChecklistVerdict | IndexVerdict,
): { readonly counts: readonly [met: number, failed: number, open: number]; readonly isObstacles: boolean } {
  const scored = Object.entries(definition.items).filter(([, spec]) => isScored(spec));
  const standings = scored.map(([item, spec]) => standingOf(item, spec, inputs));
  const count = (wanted: string) => standings.filter((one) => one === wanted).length;
  return {
    counts: [count('met'), count('failed'), count('open')],
    isObstacles: !isLikert(definition) && scored.every(([, { polarity }]) => polarity === 'against'),
  };
}

/** What the figures of a Likert verdict are, and are not. */
function rescaled(
  verdict: ChecklistVerdict | IndexVerdict,
  { dictionary: { index }, list }: Words,
): string[] {
  if (!('lengths' in verdict)) return [];
  return [index.rescaled(list((verdict.lengths ?? []).map(index.ofPoints)))];
}

/** One line a group, then one line a stakeholder: the score, and how many items of it are answered. */
function tableOf(
  { groups }: ChecklistDefinition | IndexDefinition,
  verdict: ChecklistVerdict | IndexVerdict,
  labels: Labels,
  { dictionary: { report, checklist, index }, interval }: Words,
): Explanation['table'] {
  const optional = new Set(
    Object.entries(groups).flatMap(([id, group]) => ('optional' in group && group.optional ? id : [])),
  );
  const line = ([id, { score, coverage }]: [string, ItemsScore]) => [
    optional.has(id) ? index.optional(labels.group(id)) : labels.group(id),
    interval(score),
    checklist.answered(coverage.known, coverage.applicable),
  ];
  return {
    head: [verdict.form === 'index' ? report.dimension : report.group, report.score, report.answered],
    rows: [...Object.entries(verdict.groups).map(line), ...Object.entries(verdict.stakeholders).map(line)],
  };
}

/** What is missing or open, and the tactics of the sources by which others have dealt with it. */
function gapSentence(
  item: string,
  gap: Gap,
  definition: ChecklistDefinition | IndexDefinition,
  labels: Labels,
  { dictionary: { checklist }, locale }: Words,
): string {
  const means = readItems(definition).items.find(({ id }) => id === gap.item)?.means ?? [];
  const tactics = answersTo(definition.id, [gap.item, ...means], gap.tactics);
  const said = checklist.gap({
    item,
    standing: gap.standing,
    mandatory: gap.mandatory,
    by: labels.bodies(gap.by),
    means: labels.indicators(gap.means),
  });
  return [said, ...tactics.map(({ note }) => checklist.tactic(note[locale]))].join(' ');
}

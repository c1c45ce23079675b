import { isPlainObject } from '../../core/assert.js';
import { entryIn } from '../../core/own-entry.js';
import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import { type Labels, labelsOf } from '../../explain/labels.js';
import type { Words } from '../../explain/words.js';
import type { ChecklistDefinition } from '../../forms/checklist/definition.js';
import { isLikert } from '../../forms/checklist/scale.js';
import type { ChecklistVerdict, ItemsScore } from '../../forms/checklist/verdict.js';
import type { IndexDefinition } from '../../forms/index/definition.js';
import type { IndexVerdict } from '../../forms/index/verdict.js';
import type { Drawing } from './drawing.js';
import { scaleLayers } from './scale-layers.js';
import { placed, type ScaleRow, saidOf, scaleWidth } from './scale-rows.js';
import { coverageIn, inNumbers, levelOf } from './told-of-verdict.js';

/**
 * The score of each group or dimension on one scale, then the score of the whole where the caller gave weights, then
 * that of each stakeholder: spans and not areas, so that what is not known stays to be seen.
 * @see cleveland-mcgill-1984
 */
export function componentsDrawing(
  definition: ChecklistDefinition | IndexDefinition,
  verdict: ChecklistVerdict | IndexVerdict,
  told: VerdictChartWords,
  words: Words,
): Drawing {
  const labels = labelsOf(definition, verdict, words);
  const { groups, stakeholders = {} } = definition;
  const bodies = Object.keys(stakeholders);
  const rows = placed([
    ...Object.keys(groups).map((id) => groupRow(id, definition, verdict, labels, told, words)),
    ...overallRow(verdict, told, words),
    ...(bodies.length > 0 ? [headOf(told.stakeholders)] : []),
    ...bodies.map((id) => ({
      label: labels.group(id),
      ...scored(entryIn(verdict.stakeholders, id), told, words),
    })),
  ]);
  const axis = told.score[isLikert(definition) ? 'likert' : 'levels'];
  return {
    title: 'name',
    rows: rows.rows.filter(({ isHead }) => !isHead).map((row) => saidOf(row, told)),
    also: [],
    width: scaleWidth,
    height: rows.height,
    layer: scaleLayers(rows, { axis }, 0, told, words),
  };
}

function groupRow(
  id: string,
  { groups, items }: ChecklistDefinition | IndexDefinition,
  { groups: scores, blocking, weights }: ChecklistVerdict | IndexVerdict,
  labels: Labels,
  told: VerdictChartWords,
  words: Words,
): ScaleRow {
  const { level, ends } = scored(entryIn(scores, id), told, words);
  const label = labels.group(id);
  const group = entryIn(groups, id);
  const isOptional = 'optional' in group && group.optional === true;
  const weight = weights?.[id];
  const count = (wanted: readonly string[]) => wanted.filter((item) => items[item]?.group === id).length;
  const [failed, open] = [count(blocking.failed), count(blocking.open)];
  return {
    label: isOptional ? words.dictionary.index.optional(label) : label,
    level,
    ends: [
      ...ends,
      ...(weight === undefined ? [] : [told.weight(words.number(weight))]),
      ...(failed + open > 0 ? [told.mandatory(failed, open)] : []),
    ],
  };
}

/** A score, its words, and how much of it is known. */
function scored(
  { score, coverage }: ItemsScore,
  told: VerdictChartWords,
  words: Words,
): Pick<ScaleRow, 'level' | 'ends'> {
  const level = levelOf(score, 'score');
  const { known, applicable } = coverageIn(coverage);
  if (level === null) return { level, ends: [words.dictionary.inapplicable] };
  return { level, ends: [told.standing(inNumbers(level, words), told.known(known, applicable))] };
}

function overallRow(
  { score, weights }: ChecklistVerdict | IndexVerdict,
  told: VerdictChartWords,
  words: Words,
): ScaleRow[] {
  if (score === undefined || !isPlainObject(weights)) return [];
  const level = levelOf(score, 'score');
  const end = level === null ? words.dictionary.inapplicable : inNumbers(level, words);
  return [{ label: told.overall, level, ends: [end] }];
}

/** The head of the rows below it. */
function headOf(label: string): ScaleRow {
  return { label, level: null, ends: [], isHead: true };
}

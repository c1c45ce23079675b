import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import { type Labels, labelsOf } from '../../explain/labels.js';
import type { Words } from '../../explain/words.js';
import type { TypologyDefinition } from '../../forms/typology/definition.js';
import type { TypologyVerdict } from '../../forms/typology/verdict.js';
import { crossover } from '../../measure/fuzzy.js';
import { placed, type ScaleRow, saidOf, scaleLayers, scaleWidth } from './scale-rows.js';
import { inNumbers, levelIn, statusIn } from './told-of-verdict.js';
import type { Drawing } from './verdict-chart.js';

/** How far something is in each type of a typology, in the order of the definition, with its typicality below it. */
export function membershipsDrawing(
  definition: TypologyDefinition,
  verdict: TypologyVerdict,
  told: VerdictChartWords,
  words: Words,
): Drawing {
  const labels = labelsOf(definition, verdict, words);
  const rows = placed(Object.keys(definition.types).map((type) => rowOf(type, verdict, labels, told, words)));
  const texts = {
    axis: told.membership,
    halfway: told.halfway(words.number(crossover)),
    beside: told.key.typicality,
  };
  return {
    rows: rows.rows.map((row) => saidOf(row, told)),
    title: 'outcome',
    also: ['reading-dependent'],
    width: scaleWidth,
    height: rows.height,
    layer: scaleLayers(rows, texts, 0, told, words),
  };
}

function rowOf(
  type: string,
  { memberships, typicality, status: statuses }: TypologyVerdict,
  labels: Labels,
  told: VerdictChartWords,
  words: Words,
): ScaleRow {
  const level = levelIn(memberships, type);
  const beside = levelIn(typicality, type);
  const status = statusIn(statuses, type);
  const standing = words.dictionary.status[status];
  return {
    label: labels.member(type),
    level,
    beside,
    status,
    ends: [
      level === null ? standing : told.standing(standing, inNumbers(level, words)),
      ...(beside === null ? [] : [told.typicality(inNumbers(beside, words))]),
    ],
  };
}

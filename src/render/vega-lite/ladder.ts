import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import { type Labels, labelsOf } from '../../explain/labels.js';
import type { Words } from '../../explain/words.js';
import type { Status } from '../../forms/criteria/membership.js';
import type { LadderDefinition } from '../../forms/ladder/definition.js';
import type { LadderVerdict } from '../../forms/ladder/verdict.js';
import { crossover } from '../../measure/fuzzy.js';
import type { Drawing } from './drawing.js';
import { at, inPixels, shapes } from './pixels.js';
import { scaleLayers } from './scale-layers.js';
import { type PlacedRow, placed, type ScaleRow, saidOf, scaleWidth } from './scale-rows.js';
import type { ChartLayer, JsonObject } from './spec.js';
import { inNumbers, levelIn, statusIn } from './told-of-verdict.js';

/**
 * The rungs of a ladder one above the other, the lowest at the bottom, with how far each is met. In a partial order they stand
 * in the order of the definition, without the sides of a ladder, and it is told that this is none.
 */
export function ladderDrawing(
  definition: LadderDefinition,
  verdict: LadderVerdict,
  told: VerdictChartWords,
  words: Words,
): Drawing {
  const labels = labelsOf(definition, verdict, words);
  const { order } = definition;
  const ids = Object.keys(definition.rungs);
  const rows = placed(
    (order === 'total' ? ids.reverse() : ids).map((rung) => rowOf(rung, verdict, labels, told, words)),
  );
  const texts = { axis: told.membership, halfway: told.halfway(words.number(crossover)) };
  return {
    title: 'outcome',
    rows: rows.rows.map((row) => saidOf(row, told)),
    also: ['order-tension'],
    notes:
      order === 'total'
        ? []
        : [
            told.order(
              order
                .map(([lower, higher]) => told.before(labels.member(lower), labels.member(higher)))
                .join('; '),
            ),
          ],
    width: scaleWidth,
    height: rows.height,
    layer: [
      ...(order === 'total' ? sides(rows.rows, rows.height) : []),
      ...rungLayers(rows.rows),
      ...scaleLayers(rows, texts, shift, told, words),
    ],
  };
}

function rowOf(
  rung: string,
  verdict: LadderVerdict,
  labels: Labels,
  told: VerdictChartWords,
  words: Words,
): ScaleRow {
  const level = levelIn(verdict.rungs, rung);
  const status = statusIn(verdict.status, rung);
  const standing = words.dictionary.status[status];
  const place = placeOf(rung, verdict);
  return {
    label: labels.member(rung),
    level,
    status,
    ends: [
      level === null ? standing : told.standing(standing, inNumbers(level, words)),
      ...(place === undefined ? [] : [told[place]]),
      ...(verdict.gaps?.includes(rung) ? [told.gap] : []),
    ],
  };
}

/** Whether a rung is where something is placed, or may be. */
function placeOf(rung: string, { outcome }: LadderVerdict): 'placed' | 'mayBePlaced' | undefined {
  if (outcome.kind === 'placed') return outcome.rung === rung ? 'placed' : undefined;
  if (outcome.kind !== 'undetermined') return undefined;
  const isPossible = outcome.possible.some((one) => one.kind === 'placed' && one.rung === rung);
  return isPossible ? 'mayBePlaced' : undefined;
}

const rungWidth = 52;
const side = 7;
const rungHeight = 12;

/** How far the labels stand to the left of the scale: the width of a rung, twice the way to a side, and 16. */
const shift = 82;

/** Where the rungs end: the way to a side, and 14, left of the scale; and where they begin. */
const right = -21;
const left = -73;

/** The sides of the ladder. */
function sides(rows: readonly PlacedRow[], height: number): ChartLayer[] {
  if (rows.length === 0) return [];
  return [left - side / 2, right + side / 2].map((x) =>
    shapes(
      [{ top: 0, bottom: height }],
      { type: 'rule', strokeWidth: 2, color: '#555555' },
      { x: at(x), y: inPixels('top'), y2: { field: 'bottom' } },
    ),
  );
}

/** How a rung is drawn: sure ones full, possible ones as a broken outline, one that is exactly between half full, others empty. */
const rungMarks: Readonly<Record<Exclude<Status, 'inapplicable'>, JsonObject>> = {
  certain: { fill: '#0072B2', stroke: '#0072B2', strokeWidth: 1.5 },
  possible: { fill: '#FFFFFF', stroke: '#0072B2', strokeWidth: 1.5, strokeDash: [4, 3] },
  ambiguous: { fill: '#FFFFFF', stroke: '#0072B2', strokeWidth: 1.5 },
  excluded: { fill: '#FFFFFF', stroke: '#767676', strokeWidth: 1 },
};

const drawnStatuses = ['certain', 'possible', 'ambiguous', 'excluded'] as const;

function rungLayers(rows: readonly PlacedRow[]): ChartLayer[] {
  const those = (status: Status) =>
    rows
      .filter((row) => row.status === status)
      .map(({ middle }) => ({ top: middle - rungHeight / 2, bottom: middle + rungHeight / 2 }));
  const y = { y: inPixels('top'), y2: { field: 'bottom' } };
  return [
    ...drawnStatuses.map((status) =>
      shapes(those(status), { type: 'rect', ...rungMarks[status] }, { x: at(left), x2: at(right), ...y }),
    ),
    shapes(
      those('ambiguous'),
      { type: 'rect', ...rungMarks.certain },
      { x: at(left), x2: at(left + rungWidth / 2), ...y },
    ),
  ];
}

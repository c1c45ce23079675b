import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import type { Words } from '../../explain/words.js';
import { crossover } from '../../measure/fuzzy.js';
import { keyLayers } from './key.js';
import { besideMarks, levelMarks } from './level-marks.js';
import { at, centred, fontSize, shapes, texts, toldTexts } from './pixels.js';
import { type PlacedRow, saidOf, scaleWidth } from './scale-rows.js';
import { type ChartLayer, colours, type JsonObject } from './spec.js';

/** What is told of the scale: its title, what its middle is, and what is drawn smaller below the levels. */
export interface ScaleTexts {
  readonly axis: string;
  readonly halfway?: string;
  readonly beside?: string;
}

/**
 * The marks of rows on a scale from 0 to 1, with the words at both ends, the line at 0.5, and what the marks stand for; labels
 * stand so many pixels further to the left.
 */
export function scaleLayers(
  { rows, height }: { readonly rows: readonly PlacedRow[]; readonly height: number },
  { axis, halfway, beside }: ScaleTexts,
  shift: number,
  told: VerdictChartWords,
  words: Words,
): ChartLayer[] {
  const x = scaleOf('lo', axis);
  const levels = levelMarks(rows, x, told, words.dictionary.unknown);
  const besides = besideMarks(rows, x, beside);
  const those = (head: boolean) => rows.filter(({ isHead = false }) => isHead === head);
  return [
    ...halfwayLayers(halfway, x),
    ...levels.layers,
    ...besides.layers,
    labelLayer(those(false), shift, {}),
    labelLayer(those(true), shift, { fontWeight: 'bold' }),
    endLayer(those(false), told),
    ...keyLayers([...levels.key, ...besides.key], height),
  ];
}

/** A place on the scale. */
function scaleOf(field: string, title: string): JsonObject {
  const axis = { values: [0, 0.25, 0.5, 0.75, 1], format: '.2~f', grid: false, titlePadding: 8 };
  return { field, type: 'quantitative', scale: { domain: [0, 1] }, axis, title };
}

/** The line at 0.5, and what it is. */
function halfwayLayers(text: string | undefined, x: JsonObject): ChartLayer[] {
  if (text === undefined) return [];
  return [
    shapes([{ lo: crossover }], { type: 'rule', color: '#555555', strokeDash: [6, 4] }, { x }),
    texts(
      [{ lo: crossover, y: -8, text }],
      { align: 'center', fontSize: fontSize - 1, color: colours.grey },
      x,
    ),
  ];
}

function labelLayer(rows: readonly PlacedRow[], shift: number, mark: JsonObject): ChartLayer {
  return texts(
    rows.map(({ labelled, middle }) => ({ text: labelled, y: centred(middle, labelled) })),
    { align: 'right', ...mark },
    at(-10 - shift),
  );
}

/** What stands at the end of each row; each is told for those who do not see it, with the row that it ends. */
function endLayer(rows: readonly PlacedRow[], told: VerdictChartWords): ChartLayer {
  return toldTexts(
    rows.map((row) => ({ text: row.ended, y: centred(row.middle, row.ended), said: saidOf(row, told) })),
    { align: 'left' },
    at(scaleWidth + 12),
  );
}

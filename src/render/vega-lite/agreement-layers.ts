import type { CodingMeasure } from '../../explain/coding-chart-words.js';
import { lineBreak, lineHeight, lines, pixelLayer, textAt } from './pixels.js';
import type { ChartLayer, JsonObject } from './spec.js';

/** One measure of one framework: its value and interval where it has them, and in words whether or not. */
export interface AgreementLine {
  readonly measure: CodingMeasure | 'columns';
  readonly value?: number;
  readonly lo?: number;
  readonly hi?: number;
  readonly text: string;
}

/** A shape for each measure, of one colour: the word beside it says the same. */
const marks: Readonly<Record<AgreementLine['measure'], JsonObject>> = {
  codability: { shape: 'circle', fill: '#FFFFFF' },
  level: { shape: 'diamond', fill: '#1B3A57' },
  columns: { shape: 'triangle-up', fill: '#1B3A57' },
  verdict: { shape: 'square', fill: '#FFFFFF' },
};

const ink = '#1B3A57';

/** In pixels. */
const width = 360;
const lineStep = 18;
const gap = 12;

/** The lines beneath each other, group by group, over one axis that ends at 1. */
export function agreementLayers(
  groups: readonly { readonly name: string; readonly lines: readonly AgreementLine[] }[],
  axisTitle: string,
): { readonly layer: readonly ChartLayer[]; readonly width: number; readonly height: number } {
  let y = gap / 2;
  const rows = groups.flatMap(({ name, lines: own }) => {
    const first = y;
    y += own.length * lineStep + gap;
    return own.map((line, at) => ({ group: name, ...line, y: first + (at + 0.5) * lineStep }));
  });
  const heads = groups.map(({ name, lines: own }) => {
    const at = rows.find(({ group }) => group === name)?.y ?? 0;
    const middle = at + ((own.length - 1) * lineStep) / 2;
    return { group: name, ...textAt(lines(name, 36, 3), -8, middle, lineHeight) };
  });
  const least = rows.reduce((low, { value = 0, lo = 0 }) => Math.min(low, value, lo), 0);
  // Half a tenth further than the least, so that no mark stands on the edge.
  const domain = [least < 0 ? Math.floor(least * 10 - 0.5) / 10 : 0, 1];
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain, nice: false },
    axis: { format: '.1f', tickCount: 6 },
    title: axisTitle,
  });
  const ranged = rows.filter(({ lo }) => lo !== undefined);
  const valued = rows.filter(({ value }) => value !== undefined);
  const measures = Object.keys(marks) as AgreementLine['measure'][];
  return {
    width,
    height: y,
    layer: [
      pixelLayer([{ value: 0 }], { type: 'rule', color: '#767676', aria: false }, {}, { x: x('value') }),
      pixelLayer(
        ranged,
        { type: 'rule', color: ink, strokeWidth: 2 },
        { y: 'y' },
        { x: x('lo'), x2: { field: 'hi' } },
      ),
      ...measures.map((measure) =>
        pixelLayer(
          valued.filter((row) => row.measure === measure),
          { type: 'point', opacity: 1, size: 80, stroke: ink, strokeWidth: 1.5, ...marks[measure] },
          { y: 'y' },
          { x: x('value'), description: { field: 'text', type: 'nominal' } },
        ),
      ),
      textLayer(rows, { align: 'left' }, width + 12),
      textLayer(
        heads.map(({ textY, ...head }) => ({ ...head, y: textY })),
        { align: 'right', lineHeight },
        -8,
      ),
    ],
  };
}

function textLayer(values: readonly JsonObject[], mark: JsonObject, at: number): ChartLayer {
  const look = { type: 'text', color: '#111111', lineBreak, ...mark };
  return pixelLayer(values, look, { y: 'y' }, { x: { value: at } });
}

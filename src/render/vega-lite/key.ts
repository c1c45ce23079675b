import { at, fontSize, shapes, texts } from './pixels.js';
import type { ChartLayer, JsonObject } from './spec.js';

/** What a mark stands for: the mark, how its ends lie around the place of its line, and what it is in words. */
export interface KeyEntry {
  readonly mark: JsonObject;
  readonly wide?: true;
  readonly high?: number;
  readonly text: string;
}

const step = 18;

/** How much a key adds to a picture below its axis, whose texts stand above it. */
const below = 52;

/** What the marks of a chart stand for, a line for each, below the axis. */
export function keyLayers(entries: readonly KeyEntry[], height: number): ChartLayer[] {
  const placed = entries.map((entry, index) => ({ ...entry, y: height + below + index * step }));
  return [
    ...placed.map(({ mark, wide, high = 0, y }) =>
      shapes([{}], mark, {
        x: at(wide ? 0 : 14),
        ...(wide && { x2: at(28) }),
        ...(high > 0 ? { y: at(y - high / 2), y2: at(y + high / 2) } : { y: at(y) }),
      }),
    ),
    texts(
      placed.map(({ text, y }) => ({ text, y })),
      { align: 'left', fontSize: fontSize - 1 },
      at(38),
    ),
  ];
}

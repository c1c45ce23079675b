import { linesOf } from './chart-text.js';
import type { ChartLayer, Json, JsonObject } from './spec.js';

/** What parts the lines of a text; no name can hold it. */
export const lineBreak = '\n';

/** A text in at most so many lines of at most so many characters, as one text of a chart. */
export function lines(text: string, longest: number, most: number): string {
  return linesOf(text, longest, most).join(lineBreak);
}

/** How many lines a text has. */
export function countLines(text: string): number {
  return text.split(lineBreak).length;
}

/**
 * A layer whose rows say themselves where they stand, in pixels from the upper left corner: for pictures that are laid out
 * here and not by an axis. `at` maps channels to fields.
 */
export function pixelLayer(
  values: readonly Json[],
  mark: JsonObject & { readonly type: string },
  at: Readonly<Record<string, string>>,
  other: JsonObject = {},
): ChartLayer {
  const isText = mark.type === 'text';
  return {
    data: { values },
    mark: isText ? { lineBreak, baseline: 'middle', fontSize: 11, ...mark } : mark,
    encoding: {
      ...Object.fromEntries(
        Object.entries(at).map(([channel, field]) => [
          channel,
          // An end takes its scale from its beginning.
          channel.endsWith('2') ? { field } : { field, type: 'quantitative', scale: null, axis: null },
        ]),
      ),
      ...(isText && { text: { field: 'text', type: 'nominal' } }),
      ...other,
    },
  };
}

/** A channel that is told by a table: which field says which of them a row is. */
export function byTable(field: string, table: Readonly<Record<string, string>>): JsonObject {
  const [domain, range] = [Object.keys(table), Object.values(table)];
  return { field, type: 'nominal', scale: { domain, range }, legend: null };
}

/** Where a text of one or several lines begins, so that it stands in the middle of a place, or ends there. */
export function textAt(text: string, textX: number, y: number, lineHeight: number, ends = false) {
  const more = (countLines(text) - 1) * lineHeight;
  return { text, textX, textY: y - (ends ? more : more / 2) };
}

import { countLines, lineBreak } from './lines.js';
import type { ChartLayer, Json, JsonObject } from './spec.js';

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

import { linesOf } from './chart-text.js';
import type { ChartLayer, Json, JsonObject } from './spec.js';

/** The height of a line of text, in pixels. */
export const lineHeight = 13;

/** The size of most texts in a picture, in pixels. */
export const fontSize = 11;

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

/** Where a text of one or several lines begins, so that all of it is centred on a place. */
export function centred(middle: number, text: string, height = lineHeight): number {
  return middle - ((countLines(text) - 1) * height) / 2;
}

/** A text in the middle of a place, or ending there. */
export function textAt(text: string, textX: number, y: number, height: number, ends = false) {
  return { text, textX, textY: ends ? y - (countLines(text) - 1) * height : centred(y, text, height) };
}

/** A place that its row says, in pixels from the upper left corner: for what is laid out here and not by an axis. */
export function inPixels(field: string): JsonObject {
  return { field, type: 'quantitative', scale: null, axis: null };
}

/** One place, in pixels. */
export function at(value: Json): JsonObject {
  return { value };
}

/** A layer whose rows say themselves where they stand. `places` maps channels to fields. */
export function pixelLayer(
  values: readonly Json[],
  mark: JsonObject & { readonly type: string },
  places: Readonly<Record<string, string>>,
  other: JsonObject = {},
): ChartLayer {
  const isText = mark.type === 'text';
  return {
    data: { values },
    mark: isText ? { lineBreak, baseline: 'middle', fontSize, ...mark } : mark,
    encoding: {
      ...Object.fromEntries(
        Object.entries(places).map(([channel, field]) => [
          channel,
          // An end takes its scale from its beginning.
          channel.endsWith('2') ? { field } : inPixels(field),
        ]),
      ),
      ...(isText && { text: inWords('text') }),
      ...other,
    },
  };
}

/** Texts, each at its own place from top to bottom; what they say is told elsewhere to those who do not see the picture. */
export function texts(values: readonly JsonObject[], mark: JsonObject, x: JsonObject): ChartLayer {
  return pixelLayer(values, { type: 'text', lineHeight, aria: false, ...mark }, { y: 'y' }, { x });
}

/** Texts that are told, as `said` has it, to those who do not see the picture. */
export function toldTexts(values: readonly JsonObject[], mark: JsonObject, x: JsonObject): ChartLayer {
  const other = { x, description: inWords('said') };
  return pixelLayer(values, { type: 'text', lineHeight, ...mark }, { y: 'y' }, other);
}

/** A layer of marks that are told in words elsewhere. */
export function shapes(values: readonly JsonObject[], mark: JsonObject, encoding: JsonObject): ChartLayer {
  return { data: { values }, mark: { aria: false, ...mark }, encoding };
}

/** What is drawn as the data says, and not by a scale of colours or shapes. */
export function asGiven(field: string): JsonObject {
  return { field, type: 'nominal', scale: null, legend: null };
}

/** A channel that is told by a table: which field says which of them a row is. */
export function byTable(field: string, table: Readonly<Record<string, string>>): JsonObject {
  const [domain, range] = [Object.keys(table), Object.values(table)];
  return { field, type: 'nominal', scale: { domain, range }, legend: null };
}

/** What is written, or is told to those who do not see the picture. */
function inWords(field: string): JsonObject {
  return { field, type: 'nominal' };
}

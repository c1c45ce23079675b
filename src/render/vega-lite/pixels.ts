import { linesOf } from './chart-text.js';
import type { ChartLayer, Json, JsonObject } from './spec.js';

/** The height of a line of text, in pixels. */
export const lineHeight = 13;

/** The size of most texts in a picture of one verdict, in pixels. */
export const fontSize = 11;

/** A place from top to bottom, in pixels: rows are as high as their texts are long. */
export function yOf(field: string, height: number): JsonObject {
  return inPixels(field, height);
}

/** A place from left to right, in pixels. */
export function xOf(field: string, width: number): JsonObject {
  return inPixels(field, width);
}

function inPixels(field: string, most: number): JsonObject {
  return { field, type: 'quantitative', scale: { domain: [0, most], range: [0, most] }, axis: null };
}

/** A text in lines, and how many they are. */
export interface Lined {
  readonly text: string;
  readonly lines: number;
}

/** A text in lines, as a text of a chart shows them. */
export function lined(text: string, most: number, lines: number): Lined {
  const wrapped = linesOf(text, most, lines);
  return { text: wrapped.join('\n'), lines: wrapped.length };
}

/** Where the first of some lines stands, so that all of them are centred on a place. */
export function centred(middle: number, lines: number): number {
  return middle - ((lines - 1) * lineHeight) / 2;
}

/** Texts, each at its own place from top to bottom, and all at one from left to right. */
export function texts(
  values: readonly JsonObject[],
  mark: JsonObject,
  x: JsonObject,
  height: number,
): ChartLayer {
  return {
    data: { values },
    mark: { type: 'text', baseline: 'middle', fontSize, lineHeight, lineBreak: '\n', aria: false, ...mark },
    encoding: { x, y: yOf('y', height), text: { field: 'text', type: 'nominal' } },
  };
}

/** A layer of marks that are told in words elsewhere. */
export function shapes(values: readonly JsonObject[], mark: JsonObject, encoding: JsonObject): ChartLayer {
  return { data: { values }, mark: { aria: false, ...mark }, encoding };
}

/** What is drawn as the data says, and not by a scale of colours or shapes. */
export function asGiven(field: string): JsonObject {
  return { field, type: 'nominal', scale: null, legend: null };
}

/** A text for those who do not see the picture. */
export function inWords(field: string): JsonObject {
  return { field, type: 'nominal' };
}

/** One place, in pixels. */
export function at(value: Json): JsonObject {
  return { value };
}

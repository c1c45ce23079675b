import { chartWords } from '../../explain/chart-words.js';
import type { Words } from '../../explain/words.js';

/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of plain JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** One layer of a chart, with its data in it. */
export interface ChartLayer extends JsonObject {
  readonly data: { readonly values: readonly Json[] };
}

/**
 * A Vega-Lite chart as plain JSON, with what every chart of this library has: its data stands in it, and nothing in it is
 * loaded or evaluated. Give it to Vega-Lite 6, or to whatever shows its charts.
 */
export interface VegaLiteSpec {
  /** The format. */
  readonly $schema: string;
  /** A long title has line breaks in it; what stands below it is a line each. */
  readonly title: { readonly text: string; readonly subtitle: readonly string[] };
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number | { readonly step: number };
  readonly layer: readonly ChartLayer[];
  readonly config: JsonObject;
}

/** The parts of a chart that differ. */
export type ChartParts = Pick<VegaLiteSpec, 'description' | 'height' | 'layer'> &
  Partial<Pick<VegaLiteSpec, 'width' | 'config'>> & {
    readonly title: string;
    readonly subtitle: readonly string[];
  };

/** A chart in one language. Layers without data are left out, since they would have no scale. */
export function chartOf(
  { title, subtitle, layer, config, ...parts }: ChartParts,
  words: Words,
): VegaLiteSpec {
  const shown = layer.filter(({ data }) => data.values.length > 0);
  const { nothing } = words.section('charts', chartWords[words.locale]);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: titleLine(title), subtitle: subtitle.map(titleLine) },
    width: 480,
    ...parts,
    ...(shown.length > 0 ? { layer: shown } : { height: flat, layer: [noteOf(nothing)] }),
    config: { locale: localeOf(words), axis: { labelLimit: 480 }, title: { anchor: 'start' }, ...config },
  };
}

/**
 * Vega looks a text of a title up among what every object has, and draws nothing where it finds it: a name that is `toString`
 * stands in quotes.
 */
function titleLine(text: string): string {
  return text in {} ? `“${text}”` : text;
}

/** The height of a chart without rows. */
export const flat = 60;

function noteOf(text: string): ChartLayer {
  return {
    data: { values: [{ text }] },
    mark: 'text',
    encoding: { text: { field: 'text', type: 'nominal' } },
  };
}

/** Colours that those who see fewer colours tell apart (Okabe and Ito); what they mean is told by shape or word as well. */
export const colours = { blue: '#0072B2', orange: '#D55E00', grey: '#555555', rust: '#A84300' } as const;

/** How Vega writes numbers and days in a language. */
function localeOf(words: Words): JsonObject {
  const { decimalMark } = words.dictionary;
  const { days, shortDays, shortMonths } = words.section('charts', chartWords[words.locale]).time;
  const { months } = words.calendar;
  return {
    number: {
      decimal: decimalMark,
      thousands: decimalMark === '.' ? ',' : '.',
      grouping: [3],
      currency: ['Rp ', ''],
    },
    time: {
      dateTime: '%-d %B %Y %H.%M',
      date: '%-d %B %Y',
      time: '%H.%M',
      periods: ['AM', 'PM'],
      days,
      shortDays,
      months,
      shortMonths,
    },
  };
}

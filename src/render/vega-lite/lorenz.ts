import type { Locale } from '../../core/locale.js';
import type { Amount, LorenzOver, NoCurve } from '../../explain/chart-dictionary.js';
import { chartWords } from '../../explain/chart-words.js';
import type { OwnDictionary } from '../../explain/own-dictionary.js';
import { wordsOf } from '../../explain/words.js';
import type { Gini } from '../../measure/inequality/gini.js';
import type { Lorenz } from '../../measure/inequality/lorenz.js';
import type { PortfolioSummary } from '../../programmes/portfolio/summary.js';
import { type ChartLayer, chartOf, colours, type JsonObject, type VegaLiteSpec } from './spec.js';

/** How to draw how unequally the money of a portfolio is spread. */
export interface LorenzOptions {
  readonly locale: Locale;
  readonly chart: 'lorenz';
  /** Whom it is spread over; `population` and `need` are the listed places, weighed by what they have of it. */
  readonly over: LorenzOver;
  /** Which amount; `realised` unless given. */
  readonly of?: Amount;
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/** A curve, or why there is none. */
interface Curve {
  readonly gini: Gini | null;
  readonly lorenz: Lorenz | null;
  readonly reason?: NoCurve;
  readonly leftOut?: number;
  readonly among: 'listed' | 'recipients' | 'givers';
}

/** The Lorenz curve with the diagonal of equality; without a curve the title says why there is none. */
export function lorenzChart(
  summary: PortfolioSummary,
  { locale, over, of = 'realised', dictionary }: LorenzOptions,
): VegaLiteSpec {
  const own = wordsOf('toVegaLite', locale, undefined, dictionary);
  const words = own.section('charts', chartWords[locale]).lorenz;
  const { number } = own;
  const { gini, lorenz, reason, leftOut = 0, among } = curveOf(summary, over, of);
  const points = lorenz?.points ?? null;
  const why = reason ?? (gini?.gini === null ? gini.reason : 'no-values');
  const title =
    gini && gini.gini !== null
      ? words.title(words.of[of], words.over[over], number(gini.gini))
      : words.undefined(words.of[of], words.over[over], words.why[why]);
  return chartOf(
    {
      title,
      subtitle: [
        words.among[among],
        ...(gini && gini.gini !== null ? [words.greatest(number(gini.greatest))] : []),
        ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
      ],
      description: words.description(title),
      height: 480,
      layer: [...diagonal(over, words), ...(points ? curve(points, over, words) : [])],
    },
    own,
  );
}

type LorenzWords = (typeof chartWords)['en']['lorenz'];

/** The axes of every layer. */
function axes(over: LorenzOver, { holders, values }: LorenzWords): JsonObject {
  const share = (field: string, title: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 1] },
    axis: { format: '.0%' },
    title,
  });
  return { x: share('holderShare', holders[over]), y: share('valueShare', values) };
}

function diagonal(over: LorenzOver, words: LorenzWords): ChartLayer[] {
  const ends = [0, 1].map((share) => ({ holderShare: share, valueShare: share }));
  return [
    {
      data: { values: ends },
      mark: { type: 'line', strokeDash: [6, 4], color: colours.grey },
      encoding: axes(over, words),
    },
    label(
      axes(over, words),
      words.equal[over],
      { holderShare: 0.5, valueShare: 0.5 },
      { align: 'right', dx: -8, color: colours.grey },
    ),
  ];
}

function curve(
  points: readonly { readonly holderShare: number; readonly valueShare: number }[],
  over: LorenzOver,
  words: LorenzWords,
) {
  // The label stands at the point that lies farthest below the diagonal.
  const lowest = points.reduce((least, point) =>
    point.valueShare - point.holderShare < least.valueShare - least.holderShare ? point : least,
  );
  return [
    {
      data: {
        values: points.map(({ holderShare, valueShare }, order) => ({ holderShare, valueShare, order })),
      },
      mark: {
        type: 'line',
        strokeWidth: 2.5,
        color: colours.blue,
        point: points.length <= 60 && { color: colours.blue },
      },
      encoding: { ...axes(over, words), order: { field: 'order', type: 'quantitative' } },
    },
    label(axes(over, words), words.curve, lowest, {
      align: 'left',
      baseline: 'top',
      dx: 8,
      dy: 2,
      color: colours.blue,
    }),
  ];
}

function label(
  place: JsonObject,
  text: string,
  { holderShare, valueShare }: { readonly holderShare: number; readonly valueShare: number },
  mark: JsonObject,
): ChartLayer {
  return {
    data: { values: [{ holderShare, valueShare, text }] },
    mark: { type: 'text', baseline: 'bottom', ...mark },
    encoding: { ...place, text: { field: 'text', type: 'nominal' } },
  };
}

function curveOf({ concentration, coverage }: PortfolioSummary, over: LorenzOver, of: Amount): Curve {
  switch (over) {
    case 'company':
      return { among: 'givers', ...concentration.companies[of] };
    case 'field':
      return { among: concentration.fields.among, ...concentration.fields[of] };
    case 'place':
      return { among: concentration.places.among, ...concentration.places[of] };
    case 'population':
    case 'need': {
      if (coverage.places.among === 'recipients')
        return { among: 'recipients', gini: null, lorenz: null, reason: 'not-given' };
      const weighed = coverage.places[over];
      return weighed.weight === null
        ? { among: 'listed', gini: null, lorenz: null, reason: weighed.reason }
        : { among: 'listed', ...weighed[of] };
    }
  }
}

import type { AnyAssessment } from '../assess/assess.js';
import type { CodingAgreement } from '../assess/coding-agreement/result.js';
import type { Case } from '../case/case.js';
import { assertOneOf, assertOptions, isOneOf, isPlainObject } from '../core/assert.js';
import { locales } from '../core/locale.js';
import { reading } from '../core/reading.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { ProcedureHistory } from '../forms/procedure/history.js';
import type { PortfolioSummary } from '../programmes/portfolio/summary.js';
import { type AgreementOptions, agreementChart } from './vega-lite/agreement.js';
import { assertLabels, assertMost } from './vega-lite/assert-names.js';
import { assertSummary } from './vega-lite/assert-summary.js';
import { type BarsOptions, barsChart } from './vega-lite/bars.js';
import { type HeatMapOptions, heatMapChart } from './vega-lite/heat-map.js';
import { type LorenzOptions, lorenzChart } from './vega-lite/lorenz.js';
import { type NetworkOptions, networkChart } from './vega-lite/network.js';
import type { VegaLiteSpec } from './vega-lite/spec.js';
import { type TimelineOptions, timelineChart } from './vega-lite/timeline.js';
import { type VerdictChartOptions, verdictChart, verdictCharts } from './vega-lite/verdict-chart.js';

/** How to draw a chart: which one, and what that one needs. */
export type VegaLiteOptions =
  | AgreementOptions
  | BarsOptions
  | HeatMapOptions
  | LorenzOptions
  | NetworkOptions
  | TimelineOptions
  | VerdictChartOptions;

/** The charts of what is no verdict. */
type OtherOptions = Exclude<VegaLiteOptions, VerdictChartOptions>;

const kinds = {
  agreement: ['locale', 'chart', 'coefficient', 'on', 'definitions', 'dictionary'],
  bars: ['locale', 'chart', 'by', 'labels', 'most', 'dictionary'],
  'heat-map': ['locale', 'chart', 'rows', 'labels', 'most', 'definitions', 'dictionary'],
  lorenz: ['locale', 'chart', 'over', 'of', 'dictionary'],
  network: ['locale', 'chart', 'asOf', 'most', 'dictionary'],
  timeline: ['locale', 'chart', 'definition', 'asOf', 'dictionary'],
} as const satisfies Record<OtherOptions['chart'], readonly string[]>;

/**
 * A chart as a Vega-Lite specification: plain JSON, with a title and a description in the language, its data in it, and
 * nothing that is loaded or evaluated. Names are input: they stand in it as data and as text alone, without what cannot be
 * seen, and are cut at 80 characters. What a colour tells is told by shape, line or word as well.
 *
 * - **`bars`** of a portfolio summary, `by` field, company, place or period: what was planned beside what was realised, each
 *   with its exact amount in rupiah. What no record states has no bar, and says so. Companies and places are those with the
 *   most money, at most `most` (a whole number of 1 or more, 30 unless given), and it is told how many more there are.
 * - **`lorenz`**: the Lorenz curve of what is planned or realised (`of`), `over` companies, fields or places, or over places by
 *   population or need; the Gini coefficient stands in the title, or why there is none.
 * - **`timeline`** of a history: one row for each event, as a point, or as a line over the days that it may be of where no day
 *   is known, or as a text where no date is; what is due when, by shape and in words, with how late it is; and the day as of
 *   which it is read. The history is read as `auditHistory` reads it.
 *
 * Throws `unknown-option`, `unknown-locale`, `invalid-number` for `most`, `invalid-input` for what is no summary, and for a
 * history what `auditHistory` throws.
 *
 * @example
 * ```ts
 * import { summarisePortfolio } from 'kemitraan/programmes';
 * import { toVegaLite } from 'kemitraan/render';
 * const summary = summarisePortfolio([
 *   { company: 'PT A', place: 'Coblong', field: 'education', realisedRupiah: 3_000_000 },
 *   { company: 'PT B', place: 'Cidadap', field: 'health', realisedRupiah: 1_000_000 },
 * ]);
 * toVegaLite(summary, { locale: 'en', chart: 'bars', by: 'field' }).title.text; // => 'CSR money by field'
 * toVegaLite(summary, { locale: 'id', chart: 'lorenz', over: 'company' }).title.text;
 * // => 'Ketimpangan sebaran dana realisasi menurut perusahaan: Gini 0,25'
 * ```
 */
export function toVegaLite(summary: PortfolioSummary, options: BarsOptions | LorenzOptions): VegaLiteSpec;
export function toVegaLite(history: ProcedureHistory, options: TimelineOptions): VegaLiteSpec;
export function toVegaLite(verdict: Verdict, options: VerdictChartOptions): VegaLiteSpec;
export function toVegaLite(assessments: readonly AnyAssessment[], options: HeatMapOptions): VegaLiteSpec;
export function toVegaLite(agreement: CodingAgreement, options: AgreementOptions): VegaLiteSpec;
export function toVegaLite(subject: Case, options: NetworkOptions): VegaLiteSpec;
export function toVegaLite(
  given: PortfolioSummary | ProcedureHistory | Verdict | readonly AnyAssessment[] | Case | CodingAgreement,
  options: VegaLiteOptions,
): VegaLiteSpec {
  if (isOfVerdict(given, options)) return verdictChart('toVegaLite', given as Verdict, options);
  const { chart } = options;
  assertOptions('toVegaLite', options, kinds[chart]);
  assertOneOf('toVegaLite', 'options.locale', 'unknown-locale', options.locale, locales);
  switch (options.chart) {
    case 'agreement':
      return agreementChart(given, options);
    case 'bars':
      assertBars(options);
      return barsChart(assertSummary('toVegaLite', given), options);
    case 'heat-map':
      return heatMapChart(given, options);
    case 'lorenz':
      assertLorenz(options);
      return lorenzChart(assertSummary('toVegaLite', given), options);
    case 'network':
      return networkChart(given, options);
    case 'timeline':
      return timelineChart(given as ProcedureHistory, options);
  }
}

/** Whether a chart of a verdict is asked for; throws for a chart that there is none of. Only a verdict is drawn without naming one. */
function isOfVerdict(given: unknown, options: VegaLiteOptions): options is VerdictChartOptions {
  return reading('toVegaLite', 'options', options, () => {
    const chart: string | undefined = options?.chart;
    if (options && chart === undefined && isPlainObject(given) && 'framework' in given) return true;
    const all = [...verdictCharts, ...Object.keys(kinds)];
    assertOneOf('toVegaLite', 'options.chart', 'unknown-option', chart, all);
    return isOneOf(chart, verdictCharts);
  });
}

function assertBars({ by, most, labels }: BarsOptions): void {
  const groups = ['field', 'company', 'place', 'period'];
  assertOneOf('toVegaLite', 'options.by', 'unknown-option', by, groups);
  assertMost('toVegaLite', most);
  const remedy = 'Give texts by the names in the summary, or leave it out.';
  assertLabels('toVegaLite', labels, remedy);
}

function assertLorenz({ over, of = 'realised' }: LorenzOptions): void {
  const all = ['company', 'field', 'place', 'population', 'need'];
  assertOneOf('toVegaLite', 'options.over', 'unknown-option', over, all);
  assertOneOf('toVegaLite', 'options.of', 'unknown-option', of, ['planned', 'realised']);
}

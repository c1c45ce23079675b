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
import { assertMost, readLabels } from './vega-lite/assert-names.js';
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
 * - **One verdict** as the chart of its form, which `chart` may name or leave out: `memberships` of a typology, `ladder`, `grid` of
 *   a profile, `components` of a checklist or an index, `findings` of a role model, of propositions or of a process. The title is
 *   what it comes to, in words; each row ends with what is said of it. What is known is a point, what is known to lie in a span
 *   is that span, and what is unknown is an open frame with the word, never a bar. The definition is the one given in
 *   `definition` or among `definitions`, else the library's; with `case` parties are called by their names.
 * - **`heat-map`** of a list of assessments, in their order: a cell for each framework on each case, with the answer in a few words
 *   and, by fill and shape, whether it is decided, open, or nothing is known of it; whether it does not apply, there is no party to
 *   judge, or it was not asked. Several verdicts of one framework are counted, and none stands for the others. No rank, no total.
 *   At most `most` cases (30 unless given); `rows` are frameworks unless cases are asked for.
 * - **`agreement`** of what `codingAgreement` gives: by framework the `coefficient` that is asked for, on whether anything was found
 *   and on the level (`on`: on the verdict as well), with its interval, its units, whether they are fewer than 20, and why there
 *   is no value. Nothing says what is enough.
 * - **`network`** of a case: its parties, of every standing, on a circle in their order, and for each two of them what its
 *   communications say of either way, as `measureCommunication` reads them: there, not there, or unknown. Up to 12 parties stand by
 *   name, more by number with a list; at most `most` (24 unless given). Where they stand means nothing.
 *
 * Throws `unknown-option`, `unknown-locale`, `invalid-number` for `most`, `invalid-input` for what is no summary, assessment or
 * agreement, `invalid-case` and `invalid-date` of a network, and what `explain` throws for a verdict,
 * `auditHistory` for a history.
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
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * import { toVegaLite } from 'kemitraan/render';
 * const verdict = classifyArchetype({ balance: 'out', importance: 'out', complementarity: 'out' });
 * toVegaLite(verdict, { locale: 'en' }).title.text; // => 'Under the Surakarta reading, this is a pseudo partnership.'
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
  asked: VegaLiteOptions,
): VegaLiteSpec {
  // Each option is read once, so that what was looked at is what is drawn.
  const options = reading('toVegaLite', 'options', asked, () =>
    isPlainObject(asked) ? { ...asked } : asked,
  );
  if (isOfVerdict(given, options)) return verdictChart('toVegaLite', given as Verdict, options);
  const { chart } = options;
  assertOptions('toVegaLite', options, kinds[chart]);
  assertOneOf('toVegaLite', 'options.locale', 'unknown-locale', options.locale, locales);
  return reading('toVegaLite', 'given', given, () => drawn(given, options));
}

function drawn(given: unknown, options: Exclude<VegaLiteOptions, VerdictChartOptions>): VegaLiteSpec {
  switch (options.chart) {
    case 'agreement':
      return agreementChart(given, options);
    case 'bars':
      return barsChart(assertSummary('toVegaLite', given), readBars(options));
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

function readBars(options: BarsOptions): BarsOptions {
  const { by, most, labels } = options;
  const groups = ['field', 'company', 'place', 'period'];
  assertOneOf('toVegaLite', 'options.by', 'unknown-option', by, groups);
  assertMost('toVegaLite', most);
  const remedy = 'Give texts by the names in the summary, or leave it out.';
  return { ...options, labels: readLabels('toVegaLite', labels, remedy) };
}

function assertLorenz({ over, of = 'realised' }: LorenzOptions): void {
  const all = ['company', 'field', 'place', 'population', 'need'];
  assertOneOf('toVegaLite', 'options.over', 'unknown-option', over, all);
  assertOneOf('toVegaLite', 'options.of', 'unknown-option', of, ['planned', 'realised']);
}

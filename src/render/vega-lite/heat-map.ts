import type { AnyAssessment } from '../../assess/assess.js';
import { assertAssessment, assertDefinitions, whole } from '../../assess/whole.js';
import { assertOneOf } from '../../core/assert.js';
import { longestList } from '../../core/limits.js';
import type { Locale } from '../../core/locale.js';
import { ownEntry } from '../../core/own-entry.js';
import { assessmentWords } from '../../explain/assessment-words.js';
import { chartWords } from '../../explain/chart-words.js';
import { assessedBy } from '../../explain/definition-for.js';
import type { HeatMapWords } from '../../explain/heat-map-dictionary.js';
import { labelsOf } from '../../explain/labels.js';
import type { OwnDictionary } from '../../explain/own-dictionary.js';
import { nameOf } from '../../explain/wording-of.js';
import { type Words, wordsOf } from '../../explain/words.js';
import { assertCheckedPlain, type Verdict } from '../../forms/assert-verdict.js';
import type { AnyDefinition, Definition } from '../../forms/definition.js';
import { assertMost, readLabels } from './assert-names.js';
import { type Cell, cellOf, cellOfAll } from './cell-of.js';
import { cellLooks } from './cell-states.js';
import { chartText, distinct } from './chart-text.js';
import { gridLayers } from './heat-map-grid.js';
import { chartOf, type VegaLiteSpec } from './spec.js';

/** How to draw what frameworks find in several cases. */
export interface HeatMapOptions {
  readonly locale: Locale;
  readonly chart: 'heat-map';
  /** What the rows are; the other stands in the columns. `frameworks` unless given, since their names are longer. */
  readonly rows?: 'frameworks' | 'cases';
  /** What cases are called, by id; the id itself where none is given. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The most cases that are shown, the first ones; how many more there are is told. 30 unless given. */
  readonly most?: number;
  /** The definitions of a caller's own that gave verdicts. */
  readonly definitions?: readonly AnyDefinition[];
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/**
 * A cell for each framework on each case; what is known of an answer is told by fill, shape and words. Throws for what is no list
 * of assessments, and for options that are not understood.
 */
export function heatMapChart(given: unknown, options: HeatMapOptions): VegaLiteSpec {
  const caller = 'toVegaLite';
  const { rows = 'frameworks', most, definitions = [] } = options;
  assertOneOf(caller, 'options.rows', 'unknown-option', rows, ['frameworks', 'cases']);
  assertMost(caller, most);
  const labels = readLabels(caller, options.labels, 'Give texts by the ids of cases, or leave it out.');
  const own = assertDefinitions(caller, definitions);
  return whole(caller, 'assessments', given, 'assess', () => {
    if (!Array.isArray(given) || given.length > longestList) throw new TypeError('assessments');
    const assessments = Array.from<unknown>(given).map((one, index) => {
      assertAssessment(caller, `assessments[${index}]`, one);
      return one;
    });
    return drawn(assessments, own, { ...options, labels });
  });
}

function drawn(
  assessments: readonly AnyAssessment[],
  definitions: readonly Definition[],
  { locale, rows = 'frameworks', labels = {}, most = 30, dictionary }: HeatMapOptions,
): VegaLiteSpec {
  const own = wordsOf('toVegaLite', locale, undefined, dictionary);
  const told = own.section('charts', chartWords[locale]).heatMap;
  const shown = assessments.slice(0, most);
  const ids = [...new Set(shown.flatMap(({ verdicts }) => Object.keys(verdicts)))];
  const cases = distinct(shown.map((one) => caseName(one, labels, own)));
  const frameworks = distinct(ids.map((id) => chartText(nameOf(id, locale, definitions))));
  const answer = answering(definitions, own, told);
  const grid = ids.map((id) => shown.map(({ verdicts }) => answer(verdicts, id)));
  const isByFramework = rows === 'frameworks';
  const turned = isByFramework ? grid : shown.map((_, at) => grid.flatMap((line) => line[at] ?? []));
  const { layer, width, height } = gridLayers({
    rows: isByFramework ? frameworks : cases,
    columns: isByFramework ? cases : frameworks,
    cells: turned,
    told,
    sayCell: (row, column, text) =>
      isByFramework ? told.told(column, row, text) : told.told(row, column, text),
  });
  const hidden = assessments.length - shown.length;
  const title = told.title(ids.length, shown.length);
  return chartOf(
    {
      title,
      subtitle: [told.noRank, ...(hidden > 0 ? [told.more(hidden)] : [])],
      description: told.description(title, countsOf(grid.flat(), told)),
      width,
      height,
      config: { view: { stroke: null } },
      layer,
    },
    own,
  );
}

function caseName(
  { case: id, asOf }: AnyAssessment,
  labels: Readonly<Record<string, string>>,
  { locale, section }: Words,
): string {
  const name = chartText(ownEntry(labels, id) ?? id);
  return asOf === undefined
    ? name
    : section('assessment', assessmentWords[locale]).upTo(name, chartText(asOf));
}

/** What gives the cell of a framework in an assessment. */
function answering(definitions: readonly Definition[], words: Words, told: HeatMapWords) {
  const cell = (verdict: Verdict) => {
    const definition = assessedBy('toVegaLite', verdict, definitions);
    const checked = assertCheckedPlain('toVegaLite', definition, verdict);
    return cellOf(checked, labelsOf(definition, verdict, words), words, told);
  };
  return (verdicts: AnyAssessment['verdicts'], id: string): Cell => {
    const given = ownEntry(verdicts, id);
    if (given === undefined) return { state: 'not-asked', text: told.short['not-asked'] };
    return cellOfAll([given].flat().map(cell), told);
  };
}

/** How many cells are in which state, those that there are. */
function countsOf(cells: readonly Cell[], told: HeatMapWords): string {
  return (Object.keys(cellLooks) as (keyof typeof cellLooks)[])
    .map((state) => [state, cells.filter((one) => one.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => told.count(told.legend[state], count))
    .join('; ');
}

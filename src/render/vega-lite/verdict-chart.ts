import { whole } from '../../assess/whole.js';
import { assertOneOf, isListOf, isPlainObject, isText } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import { chartWords } from '../../explain/chart-words.js';
import { definitionFor } from '../../explain/definition-for.js';
import { type ExplainOptions, explainer } from '../../explain/explain.js';
import type { Explanation } from '../../explain/explanation.js';
import type { Words } from '../../explain/words.js';
import { assertCheckedPlain, type Checked, type Verdict } from '../../forms/assert-verdict.js';
import type { Definition } from '../../forms/definition.js';
import { linesOf, sentence } from './chart-text.js';
import { componentsDrawing } from './components.js';
import type { Drawing } from './drawing.js';
import { findingsDrawing } from './findings.js';
import { gridDrawing } from './grid.js';
import { ladderDrawing } from './ladder.js';
import { membershipsDrawing } from './memberships.js';
import { chartOf, type VegaLiteSpec } from './spec.js';
import { coverageIn } from './told-of-verdict.js';

/** The charts of one verdict, one for each kind of form. */
export const verdictCharts = ['memberships', 'ladder', 'grid', 'components', 'findings'] as const;

/** One of the charts of one verdict. */
export type VerdictChart = (typeof verdictCharts)[number];

/** How to draw one verdict. */
export interface VerdictChartOptions extends ExplainOptions {
  /** Left out, the chart of the form of the verdict: each form has one. */
  readonly chart?: VerdictChart;
}

const charts: Readonly<Record<Definition['form'], VerdictChart>> = {
  typology: 'memberships',
  ladder: 'ladder',
  profile: 'grid',
  checklist: 'components',
  index: 'components',
  propositions: 'findings',
  'role-model': 'findings',
  process: 'findings',
};

/** One verdict as the chart of its form. */
export function verdictChart(caller: string, verdict: Verdict, options: VerdictChartOptions): VegaLiteSpec {
  const { chart, ...said } = reading(caller, 'options', options, () => ({ ...options }));
  const { explain, words, definition, own } = explainer(caller, said);
  const told = words.section('charts', chartWords[words.locale]).verdict;
  return whole(caller, 'verdict', verdict, 'the framework', () => {
    const given = definition ?? definitionFor(caller, verdict, own);
    if (given.form === 'procedure') {
      const remedy = 'Give the history itself, with the chart timeline.';
      throw new KemitraanError(caller, 'verdict', given.id, 'invalid-input', remedy);
    }
    const explained = explain(verdict, given);
    const checked = assertCheckedPlain(caller, given, verdict);
    if (chart !== undefined)
      assertOneOf(caller, 'options.chart', 'unknown-option', chart, [charts[checked.form]]);
    return framed(drawn(checked, told, words), explained, answeredIn(checked.verdict, words), told, words);
  });
}

function drawn(checked: Checked, told: VerdictChartWords, words: Words): Drawing {
  switch (checked.form) {
    case 'typology':
      return membershipsDrawing(checked.definition, checked.verdict, told, words);
    case 'ladder':
      return ladderDrawing(checked.definition, checked.verdict, told, words);
    case 'profile':
      return gridDrawing(checked.definition, checked.verdict, told, words);
    case 'checklist':
    case 'index':
      return componentsDrawing(checked.definition, checked.verdict, told, words);
    case 'propositions':
    case 'role-model':
    case 'process':
      return findingsDrawing(checked.definition, checked.verdict, told, words);
  }
}

/** How many questions are answered, without which those are; throws where the verdict is damaged in what it says of them. */
function answeredIn({ coverage, unknown, disagreements }: Verdict, { dictionary }: Words): string {
  const areNamed = isListOf(disagreements, (one) => isPlainObject(one) && isText(one.indicator));
  if (!isListOf(unknown, isText) || !areNamed) throw new TypeError('unknown');
  return dictionary.coverage({ ...coverageIn(coverage), unknown: '', partly: '', disputed: '' });
}

/** The most characters in a line of the title, and of what stands below it. */
const titleWidth = 84;
const subtitleWidth = 100;

/** The most lines on what is not known; where it takes more, it is only counted. */
const mostOfCoverage = 4;

/** The most lines below the title. */
const mostBelow = 16;

/** The most characters of what a verdict comes to that are told to those who do not see the picture. */
const mostSaid = 1000;

/** The most rows that are told to those who do not see the picture; more are counted. */
const mostTold = 24;

function framed(
  { rows, also, notes = [], title, width, height, layer }: Drawing,
  { framework, about, summary, reading: gloss, coverage, reasons }: Explanation,
  answered: string,
  told: VerdictChartWords,
  words: Words,
): VegaLiteSpec {
  const named = about === undefined ? framework : told.row(framework, about);
  const head = title === 'outcome' ? summary : title === 'name' ? named : title.text;
  const below = [
    title === 'name' ? summary : named,
    ...(gloss === undefined ? [] : [gloss]),
    ...reasons.filter(({ id }) => also.includes(id)).map(({ text }) => text),
    ...notes,
    linesOf(coverage, subtitleWidth, mostOfCoverage + 1).length > mostOfCoverage ? answered : coverage,
  ];
  const more = rows.length - mostTold;
  const shown = more > 0 ? [...rows.slice(0, mostTold), words.dictionary.report.more(more)] : rows;
  return chartOf(
    {
      title: linesOf(head, titleWidth, 4).join('\n'),
      subtitle: below.flatMap((text) => linesOf(text, subtitleWidth, 4)).slice(0, mostBelow),
      description: told.description(sentence(summary, mostSaid), shown.join('; ')),
      width,
      height,
      layer,
      config: {
        title: {
          anchor: 'start',
          subtitleFontSize: 11,
          subtitleLineHeight: 14,
          subtitlePadding: 6,
          offset: 14,
        },
        view: { stroke: null },
        lineBreak: '\n',
      },
    },
    words,
  );
}

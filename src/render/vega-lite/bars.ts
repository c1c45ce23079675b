import type { Locale } from '../../core/locale.js';
import { ownEntry } from '../../core/own-entry.js';
import type { Amount, BarsBy } from '../../explain/chart-dictionary.js';
import { chartWords } from '../../explain/chart-words.js';
import { sayDate } from '../../explain/dates.js';
import type { OwnDictionary } from '../../explain/own-dictionary.js';
import { rupiahUnit, sayRupiah } from '../../explain/rupiah.js';
import { type Words, wordsOf } from '../../explain/words.js';
import type {
  PortfolioAmount,
  PortfolioFigures,
  PortfolioSummary,
} from '../../programmes/portfolio/summary.js';
import { chartText, distinct } from './chart-text.js';
import { type ChartLayer, chartOf, colours, type JsonObject, type VegaLiteSpec } from './spec.js';

/** How to draw the amounts of a portfolio. */
export interface BarsOptions {
  readonly locale: Locale;
  readonly chart: 'bars';
  readonly by: BarsBy;
  /** What fields, companies and places are called, by their name in the summary; the name itself where none is given. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The most companies or places that are shown, those with the most money; how many more there are is told. 30 unless given. */
  readonly most?: number;
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

const amounts = ['planned', 'realised'] as const satisfies readonly Amount[];

interface Group {
  readonly name: string;
  readonly figures: PortfolioFigures;
}

/** A pair of bars for each group: what was planned is hollow, what was realised is filled, and both say which they are. */
export function barsChart(
  summary: PortfolioSummary,
  { locale, by, labels = {}, most = 30, dictionary }: BarsOptions,
): VegaLiteSpec {
  const own = wordsOf('toVegaLite', locale, undefined, dictionary);
  const words = own.section('charts', chartWords[locale]).bars;
  const all = groupsOf(summary, by, labels, own);
  const isRanked = by === 'company' || by === 'place';
  const shown = isRanked ? [...all].sort((a, b) => greatestOf(b) - greatestOf(a)).slice(0, most) : all;
  const names = distinct(shown.map(({ name }) => name));
  const greatest = shown.reduce((most, group) => Math.max(most, greatestOf(group)), 0);
  const unit = rupiahUnit(greatest, locale);
  const rows = shown.flatMap(({ figures }, index) =>
    amounts.map((which) => {
      const { rupiah } = figures[which];
      return {
        group: names[index] ?? '',
        which: words.amount[which],
        rupiah,
        // Only for the picture: what is told in words is the exact amount.
        amount: rupiah === null ? 0 : rupiah / unit.rupiah,
        label: words.label(amountText(figures[which], own), words.amount[which]),
      };
    }),
  );
  const first = shown.find((group) => greatestOf(group) === greatest && greatest > 0);
  const hidden = all.length - shown.length;
  return chartOf(
    {
      title: words.title[by],
      subtitle: [
        words.records(summary.records, summary.refused),
        ...(hidden > 0 ? [words.more(hidden)] : []),
      ],
      description: words.description(
        words.title[by],
        shown.length,
        first ? `${names[shown.indexOf(first)]}, ${sayRupiah(greatest, locale)}` : '',
      ),
      height: { step: 18 },
      config: { view: { stroke: null } },
      layer: layersOf(
        rows,
        names,
        `${words.amountHead} (${unit.name})`,
        words.axis[by],
        amounts.map((which) => words.amount[which]),
      ),
    },
    own,
  );
}

function layersOf(
  rows: readonly JsonObject[],
  names: readonly string[],
  amountTitle: string,
  groupTitle: string,
  whiches: readonly string[],
): ChartLayer[] {
  const encoding = {
    y: { field: 'group', type: 'nominal', sort: null, scale: { domain: names }, title: groupTitle },
    yOffset: { field: 'which', type: 'nominal', sort: null, scale: { domain: whiches } },
    x: {
      field: 'amount',
      type: 'quantitative',
      scale: { zero: true },
      axis: { grid: false },
      title: amountTitle,
    },
  };
  return [
    {
      data: { values: rows.filter(({ rupiah }) => rupiah !== null) },
      mark: { type: 'bar', strokeWidth: 1.5 },
      encoding: {
        ...encoding,
        fill: {
          field: 'which',
          type: 'nominal',
          scale: { domain: whiches, range: ['#FFFFFF', colours.blue] },
          legend: null,
        },
        stroke: {
          field: 'which',
          type: 'nominal',
          scale: { domain: whiches, range: [colours.orange, colours.blue] },
          legend: null,
        },
      },
    },
    {
      data: { values: rows },
      mark: { type: 'text', align: 'left', dx: 4, fontSize: 10 },
      encoding: { ...encoding, text: { field: 'label', type: 'nominal' } },
    },
  ];
}

/** The groups of a summary, and last what is in none of them. */
function groupsOf(
  summary: PortfolioSummary,
  by: BarsBy,
  labels: Readonly<Record<string, string>>,
  words: Words,
): Group[] {
  const { none } = words.section('charts', chartWords[words.locale]).bars;
  const labelled = (groups: readonly (PortfolioFigures & { readonly name: string })[]) =>
    groups.map((figures) => {
      const { name } = figures;
      return { name: chartText(ownEntry(labels, name) ?? name), figures };
    });
  const ifAny = (name: string, figures: PortfolioFigures) => (figures.records > 0 ? [{ name, figures }] : []);
  switch (by) {
    case 'company':
      return labelled(summary.companies);
    case 'place':
      return labelled(summary.places);
    case 'field':
      return [...labelled(summary.fields), ...ifAny(none.field, summary.noField)];
    case 'period': {
      const { undated, openEnded, spanning } = summary.noPeriod;
      return [
        ...summary.periods.map((figures) => ({ name: sayPeriod(figures.period, words), figures })),
        ...ifAny(none.undated, undated),
        ...ifAny(none.openEnded, openEnded),
        ...ifAny(none.spanning, spanning),
      ];
    }
  }
}

/** A period in words: `2014`, `Q1 2014`, `January 2014`. */
function sayPeriod(period: string, { locale, section, calendar }: Words): string {
  const [year = '', part = ''] = period.split('-');
  return part.startsWith('Q')
    ? section('charts', chartWords[locale]).quarter(Number(part.slice(1)), year)
    : sayDate(period, calendar);
}

function greatestOf({ figures }: Group): number {
  return Math.max(0, figures.planned.rupiah ?? 0, figures.realised.rupiah ?? 0);
}

function amountText(amount: PortfolioAmount, { locale, section }: Words): string {
  const { notStated, tooLarge, inPart } = section('charts', chartWords[locale]).bars;
  if (amount.rupiah === null) return amount.reason === 'not-stated' ? notStated : tooLarge;
  const said = sayRupiah(amount.rupiah, locale);
  return amount.notStated > 0 ? inPart(said, amount.notStated) : said;
}

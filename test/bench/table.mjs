// The results as Markdown: one table, then what it comes to in a few lines.

import { what } from './tasks.mjs';
import { quantile } from './timing.mjs';

/** The table, a row per task in the order of the tasks. */
export function tableOf(results) {
  const head = [
    'what',
    'document',
    'bytes',
    'median',
    'p25 to p75',
    'to `JSON.parse`',
    'to `classifyArchetype` on a record',
  ];
  const rows = results.map((one) => [
    one.what,
    one.document,
    one.bytes ?? '–',
    timeOf(one.median),
    `${timeOf(one.p25)} to ${timeOf(one.p75)}`,
    ratioTo(one, results, what.parse),
    ratioTo(one, results, what.fromRecord),
  ]);
  const lines = [head, head.map((_, place) => (place < 2 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What one task takes beside another on the same document, in words. */
export function linesOf(results) {
  const documents = [...new Set(results.map(({ document }) => document))];
  return documents.flatMap((document) => {
    const find = (kind) => results.find((one) => one.document === document && one.what === kind);
    return comparisons.flatMap(([slow, fast]) => {
      const [a, b] = [find(slow), find(fast)];
      if (!a || !b) return [];
      const { median, lowest, highest } = ratioOf(a, b);
      const range = `${numberOf(lowest)} to ${numberOf(highest)} over the rounds`;
      return [`- ${document}: ${slow} takes ${numberOf(median)} times as long as ${fast} (${range})`];
    });
  });
}

const comparisons = [
  [what.parseCase, what.parse],
  [what.fromCase, what.parse],
  [what.report, what.parse],
  [what.participation, what.parseCase],
  [what.csr, what.parseCase],
  [what.phaseReport, what.parseCase],
  [what.pillars, what.parseCase],
  [what.prerequisites, what.parseCase],
  [what.msp, what.parseCase],
  [what.progressReport, what.parseCase],
  [what.fromRecord, what.byRules],
  [what.fromRecord, what.byHand],
];

/** How many times one takes as long as another: the median of the ratios of the rounds, the lowest and the highest. */
function ratioOf(a, b) {
  const rounds = a.roundMedians.map((median, round) => median / b.roundMedians[round]).sort((x, y) => x - y);
  return { median: quantile(rounds, 0.5), lowest: quantile(rounds, 0), highest: quantile(rounds, 1) };
}

function ratioTo(one, results, kind) {
  const base = results.find((other) => other.document === one.document && other.what === kind);
  return base ? numberOf(ratioOf(one, base).median) : '–';
}

function timeOf(microseconds) {
  return microseconds < 1_000 ? `${numberOf(microseconds)} µs` : `${numberOf(microseconds / 1_000)} ms`;
}

/** Three significant digits at most below a hundred, whole numbers above. */
function numberOf(number) {
  return number >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(number < 1 ? 2 : 3)));
}

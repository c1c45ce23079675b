// The results as Markdown tables, a table for each part.
import { countOf, kilobytesOf, numberOf, timeOf } from './numbers.mjs';

/** The tables of a run, one under the other. */
export function asMarkdown(run) {
  const texts = Object.entries(run.parts).map(([id, part]) => `## ${id}\n\n${tableOf(id, part)}`);
  return `${[machineLine(run), ...texts].join('\n\n')}\n`;
}

/** On what, when and how it was measured. */
export function machineLine({ machine, settings, quick }) {
  const { node, cpu, cores, system, date, loadBefore } = machine;
  const clock = settings.onProcessor
    ? '; times are not what went by, but what the process used of a processor, as the machine did other things too'
    : '';
  const rough = quick ? '. **A quick run: its figures are rough**' : '';
  return `Node.js ${node}, ${cpu}, ${cores} cores, ${system}, ${date}; load ${loadBefore.toFixed(2)} before; ${settings.rounds} rounds of ${settings.roundMs} ms for each task that is timed in turns${clock}${rough}.`;
}

/** How long a part took, and what else ran meanwhile. */
export function partLine({ seconds, othersShare }) {
  const others =
    othersShare === undefined
      ? ''
      : `; other programs used ${(othersShare * 100).toFixed(1)} % of the processors meanwhile`;
  return `The part took ${numberOf(seconds)} s${others}.`;
}

/** What one part said and measured. */
export function tableOf(id, part) {
  const table = (tables[id] ?? timedTable)(part.rows, part);
  return [part.said, table].filter(Boolean).join('\n\n');
}

/** A table whose first column is text and whose others are numbers. */
export function markdownTable(head, rows, texts = 1) {
  const rule = head.map((_, place) => (place < texts ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Tasks that were timed in turns: a row each, with a column for each of those that they are compared with. */
function timedTable(rows) {
  const bases = [...new Set(rows.flatMap(({ ratios }) => Object.keys(ratios)))];
  const has = (key) => rows.some((row) => row[key] !== undefined);
  const columns = [
    ['what', ({ what }) => what],
    ...(new Set(rows.map(({ on }) => on)).size > 1 ? [['of', ({ on }) => on]] : []),
    ...(has('bytes') ? [['bytes', ({ bytes }) => bytes ?? '']] : []),
    ['median', ({ median }) => timeOf(median)],
    ['p25 to p75', ({ p25, p75 }) => `${timeOf(p25)} to ${timeOf(p75)}`],
    ...(has('questions')
      ? [
          [
            'ns a question',
            ({ median, questions }) => (questions ? numberOf((median * 1_000) / questions) : ''),
          ],
        ]
      : []),
    ...bases.map((base) => [`times ${base}`, ({ what, ratios }) => ratioCell(what, base, ratios[base])]),
  ];
  return markdownTable(
    columns.map(([title]) => title),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
    columns.findIndex(([title]) => title === 'bytes' || title === 'median'),
  );
}

function ratioCell(what, base, ratio) {
  if (what === base) return '1';
  if (ratio === undefined) return '';
  const { median, lowest, highest } = ratio;
  return `${numberOf(median)} (${numberOf(lowest)} to ${numberOf(highest)})`;
}

/** A row for each framework. */
function frameworkTable(rows) {
  const functions = [...new Set(rows.map(({ on }) => on))];
  const [onCase, onNothing, onAll] = [...new Set(rows.map(({ what }) => what))];
  const cell = (one) => (one.questions === 0 ? `${timeOf(one.median)}, of nobody` : timeOf(one.median));
  const each = (one) => (one.questions === 0 ? '' : numberOf((one.median * 1_000) / one.questions));
  return markdownTable(
    ['function', 'questions', onCase, 'ns a question', onNothing, onAll, 'ns a question'],
    functions.map((on) => {
      const [a, b, c] = [onCase, onNothing, onAll].map((what) =>
        rows.find((row) => row.on === on && row.what === what),
      );
      return [`\`${on}\``, c.questions, cell(a), each(a), cell(b), cell(c), each(c)];
    }),
  );
}

function importTable(rows) {
  const ms = (value) => (value === undefined ? '' : value.toFixed(1));
  return markdownTable(
    ['what', 'ESM, ms', 'CommonJS, ms', 'first use, ms', 'heap, KB'],
    rows.map((row) => [
      row.what,
      ms(row.esm),
      ms(row.cjs),
      ms(row.first),
      row.heap === undefined ? '' : countOf(Math.round(row.heap / 1_024)),
    ]),
  );
}

function sizeTable(rows) {
  return markdownTable(
    ['what', 'minified, KB', 'and gzipped, KB'],
    rows.map(({ what, minified, gzipped }) => [what, kilobytesOf(minified), kilobytesOf(gzipped)]),
  );
}

function portfolioTable(rows) {
  return markdownTable(
    ['what', 'records', 'seconds', 'of a processor', 'µs a record', 'kept, MB', 'peak of the process, MB'],
    rows.map(({ what, count, ms, cpuMs, liveBytes, peakBytes }) => [
      what,
      countOf(count),
      (ms / 1_000).toFixed(2),
      (cpuMs / 1_000).toFixed(2),
      ((cpuMs * 1_000) / count).toFixed(1),
      (liveBytes / 1e6).toFixed(2),
      (peakBytes / 1e6).toFixed(0),
    ]),
  );
}

function growthTable(rows) {
  const sizes = [...new Set(rows.flatMap((row) => row.sizes))].sort((a, b) => a - b);
  const at = (row, size, values, text) => {
    const value = values[row.sizes.indexOf(size)];
    return value === undefined ? '' : text(value);
  };
  const slope = (value) => value?.toFixed(2) ?? '';
  return markdownTable(
    [
      'function',
      'with the number of',
      ...sizes.map((size) => `of ${countOf(size)}`),
      'slope',
      'with room',
      'kept at the most, KB',
      'slope of it',
      'peak of the process, MB',
    ],
    rows.map((row) => [
      row.what,
      row.grows,
      ...sizes.map((size) => at(row, size, row.medians, timeOf)),
      slope(row.slope),
      slope(row.roomySlope),
      countOf(Math.round(row.kept.at(-1) / 1_024)),
      slope(row.keptSlope),
      Math.round(row.peak / 1e6),
    ]),
    2,
  );
}

/** The tasks that were timed, and under them what was kept of the cases that had gone. */
function batchTable(rows, { memory }) {
  const kept = markdownTable(
    ['cases', 'seconds', 'kept, MB', 'peak of the process, MB'],
    memory.map(({ cases, seconds, kept, peak }) => [
      countOf(cases),
      numberOf(seconds),
      (kept / 1e6).toFixed(2),
      (peak / 1e6).toFixed(0),
    ]),
    0,
  );
  return `${timedTable(rows)}\n\n${kept}`;
}

const tables = {
  batch: batchTable,
  frameworks: frameworkTable,
  imports: importTable,
  sizes: sizeTable,
  portfolio: portfolioTable,
  growth: growthTable,
};

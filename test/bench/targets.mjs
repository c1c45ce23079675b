// What was aimed at, and the figure of a run that each looks at.
import { figureOf, greatest, isOurs, median, ownSlope, ratio, timesFaster } from './figures.mjs';
import {
  assess,
  batch,
  dates,
  frameworks,
  isVerb,
  reading,
  realName,
  records,
  sizes,
  whole,
} from './names.mjs';
import { growthReasons } from './reasons.mjs';

const most = (bound, unit) => ({ kind: 'most', bound, unit });
const least = (bound, unit) => ({ kind: 'least', bound, unit });
const gzippedOf = (run, what) => figureOf(run, 'sizes', what, 'gzipped') / 1_024;

/**
 * Each is `{ id, says, kind, bound, unit, figure, which? }`. `figure` gives the number of a run, or no number where the run
 * does not hold it; `which` the row that it is of, where it is the greatest of many.
 */
export const targets = [
  {
    id: 'classify-rules-engine',
    says: 'An archetype from a record takes json-rules-engine with 7 rules of the same logic',
    ...least(40, 'times as long'),
    figure: (run) => ratio(run, 'records', records.engine, records.ours),
  },
  {
    id: 'classify-json-logic',
    says: 'It takes json-logic-js with the same 7 rules',
    ...least(15, 'times as long'),
    figure: (run) => ratio(run, 'records', records.logic, records.ours),
  },
  {
    id: 'classify-by-hand',
    says: 'The whole verdict takes what a function takes that is written by hand and returns the same',
    ...most(1.5, 'times'),
    figure: (run) => timesFaster(run, 'records', records.whole, records.ours),
  },
  {
    id: 'classify-by-hand-reasons',
    says: 'The whole verdict takes what a function takes that is written by hand and returns outcome, status and reasons alone',
    ...most(1.5, 'times'),
    figure: (run) => timesFaster(run, 'records', records.reasons, records.ours),
  },
  {
    id: 'assess-per-question',
    says: 'A question that is evaluated, over the functions of all frameworks on records of all answers',
    ...most(100, 'ns'),
    figure: (run) => {
      const rows = (run.parts.frameworks?.rows ?? []).filter(({ what }) => what === frameworks.all);
      const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
      return (sum('median') * 1_000) / sum('questions');
    },
  },
  {
    id: 'assess-parse',
    says: 'A case of 5 to 8 KB by all frameworks takes what `JSON.parse` of its text takes',
    ...most(1, 'times'),
    figure: (run) => ratio(run, 'assess', assess.assess, assess.parse, realName),
  },
  {
    id: 'explain',
    says: 'A sentence for each reason takes what the assessment takes',
    ...most(1, 'times'),
    figure: (run) => ratio(run, 'assess', assess.each, assess.assess, realName),
  },
  {
    id: 'text-compiled',
    says: 'From text to assessed with `z.compile` takes what `JSON.parse` alone takes',
    ...most(2, 'times'),
    figure: (run) => ratio(run, 'text', whole.compiled, whole.parse, realName),
  },
  {
    id: 'text-plain',
    says: 'From text to assessed with plain zod',
    ...most(3, 'times'),
    figure: (run) => ratio(run, 'text', whole.all, whole.parse, realName),
  },
  {
    id: 'text-no-eval',
    says: 'From text to assessed where the engine does not allow eval',
    ...most(4, 'times'),
    figure: (run) => ratio(run, 'no-eval', whole.all, whole.parse, realName),
  },
  {
    id: 'compiled-ajv',
    says: 'Strict reading with reference checks, compiled, beside ajv with all errors: its throughput',
    ...least(0.6, 'of it'),
    figure: (run) => timesFaster(run, 'documents', reading.compiled, reading.ajv, realName),
  },
  {
    id: 'root-check',
    says: 'One more `.check` at the root of the schema takes what the assessment takes',
    ...most(1, 'times'),
    figure: (run) => {
      const more =
        median(run, 'documents', reading.checked, realName) - median(run, 'documents', reading.zod, realName);
      return Math.max(0, more) / median(run, 'assess', assess.assess, realName);
    },
  },
  {
    id: 'import-subpaths',
    says: 'A cold import of a subpath, the slowest of all but the root and `/schema`, over an empty module',
    ...most(5, 'ms'),
    which: (run) => slowest(run)?.what,
    figure: (run) => slower(slowest(run)),
  },
  {
    id: 'import-root',
    says: 'A cold import of the root',
    ...most(10, 'ms'),
    figure: (run) => slower(importOf(run, 'kemitraan')),
  },
  {
    id: 'import-schema',
    says: 'A cold import of `/schema`, over one of zod',
    ...most(15, 'ms'),
    figure: (run) => {
      const [own, zod] = ['kemitraan/schema', 'zod'].map((name) => importOf(run, name));
      return Math.max(own?.esm - zod?.esm, own?.cjs - zod?.cjs);
    },
  },
  {
    id: 'first-document',
    says: 'The first document after the import, read by `parseCase`',
    ...most(10, 'ms'),
    figure: (run) => importOf(run, 'kemitraan/schema')?.first,
  },
  {
    id: 'size-archetype',
    says: '`classifyArchetype` alone, minified and gzipped',
    ...most(8, 'KB'),
    figure: (run) => gzippedOf(run, records.ours),
  },
  {
    id: 'size-function',
    says: 'Any other function that classifies, scores or validates, the heaviest',
    ...most(10, 'KB'),
    which: (run) => heaviest(run)?.what,
    figure: (run) => heaviest(run)?.gzipped / 1_024,
  },
  {
    id: 'size-core',
    says: 'Measurement and forms without any framework, everything of both',
    ...most(6, 'KB'),
    figure: (run) => gzippedOf(run, sizes.core),
  },
  {
    id: 'size-unworded',
    says: 'Everything without schema and wording',
    ...most(80, 'KB'),
    figure: (run) => gzippedOf(run, sizes.unworded),
  },
  {
    id: 'size-schema',
    says: '`caseSchema` over what zod itself takes in that form',
    ...most(8, 'KB'),
    figure: (run) => gzippedOf(run, sizes.schema) - gzippedOf(run, sizes.zod),
  },
  {
    id: 'dates',
    says: '60 dates add to reading and assessing a case, of `JSON.parse` of it',
    ...most(0.1, 'times'),
    figure: (run) => {
      const taken = (on) => median(run, 'dates', dates.read, on) + median(run, 'dates', dates.all, on);
      const more = taken(dates.dated) - taken(dates.undated);
      return Math.max(0, more) / median(run, 'dates', dates.parse, dates.dated);
    },
  },
  {
    id: 'batch-throughput',
    says: 'Lines of JSON to validated assessments, beside splitting lines and `JSON.parse` alone: its throughput',
    ...least(0.5, 'of it'),
    figure: (run) => timesFaster(run, 'batch', batch.all, batch.parse),
  },
  {
    id: 'batch-memory',
    says: 'What is kept while twenty times as many cases go by, more than before',
    ...most(1, 'MB'),
    figure: (run) => {
      const [few, many] = run.parts.batch?.memory ?? [];
      return (many?.kept - few?.kept) / 1e6;
    },
  },
  {
    id: 'what-if',
    says: '300 verdicts over one changed level each take what `JSON.parse` of a case takes',
    ...most(1, 'times'),
    figure: (run) => ratio(run, 'assess', assess.whatIf, assess.parse, realName),
  },
  {
    id: 'growth',
    says: 'The steepest growth of time, as a slope, *with room* where it was looked at so, of those for which no reason is given below',
    ...most(1.1, ''),
    which: (run) => steepest(run) && `${steepest(run).what}, ${steepest(run).grows}`,
    figure: (run) => steepest(run) && ownSlope(steepest(run)),
  },
  {
    id: 'ts-pattern',
    says: 'Functions of frameworks, of `assess` and of the measures that bring ts-pattern',
    ...most(0, ''),
    which: (run) =>
      matching(run)
        .map(({ what }) => what)
        .join(', '),
    figure: (run) => (run.parts.sizes === undefined ? undefined : matching(run).length),
  },
];

/** Whether the figure of a run is where it was aimed; `undefined` where the run does not hold it. */
export function isMet({ kind, bound, figure }, run) {
  const found = figure(run);
  if (found === undefined || Number.isNaN(found)) return undefined;
  return kind === 'most' ? found <= bound : found >= bound;
}

const importOf = (run, name) => run.parts.imports?.rows.find(({ what }) => what === `\`${name}\``);
const slower = (row) => row && Math.max(row.esm, row.cjs);

function slowest(run) {
  const apart = ['`zod`', '`kemitraan`', '`kemitraan/schema`'];
  const rows = (run.parts.imports?.rows ?? []).filter(
    ({ what, cjs }) => cjs !== undefined && !apart.includes(what),
  );
  return rows.reduce(
    (most, row) => (most === undefined || slower(row) > slower(most) ? row : most),
    undefined,
  );
}

const heaviest = (run) =>
  greatest(
    run,
    'sizes',
    ({ gzipped }) => gzipped,
    ({ what }) => isVerb(what) && what !== records.ours,
  );

const steepest = (run) =>
  greatest(
    run,
    'growth',
    ownSlope,
    (row) => isOurs(row) && growthReasons[`${row.what}, ${row.grows}`] === undefined,
  );

const matching = (run) =>
  (run.parts.sizes?.rows ?? []).filter(({ what, matches }) => matches && isEvaluation(what));
const isEvaluation = (what) =>
  isVerb(what) || ['`assess`', '`assessAll`', '`krippendorffAlpha`', '`summarisePortfolio`'].includes(what);

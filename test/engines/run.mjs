// Runs the packed library in every JavaScript engine that can be had, and prints a table: npm run engines [-- --all]
// [-- --keep] [-- --only=WORD]. What cannot be had is a row that says why, and a failure only with --all.

import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import listed from '../package/exports.json' with { type: 'json' };
import { asModule, asScript, names } from './bundles.mjs';
import { makeConsumer, NotHere } from './consumer.mjs';
import { pageRows } from './pages.mjs';
import { processRows, writePrograms } from './processes.mjs';
import { scriptRows } from './scripts.mjs';
import { tableOf } from './table.mjs';

const { values: options } = parseArgs({
  options: { all: { type: 'boolean' }, keep: { type: 'boolean' }, only: { type: 'string' } },
});

const consumer = makeConsumer();
const script = (await asScript()).text;
writePrograms(consumer, { esm: (await asModule('esm')).text, cjs: (await asModule('cjs')).text });
const pages = pageRows(consumer, script);
const [first, ...others] = [...processRows(consumer), ...scriptRows(consumer, script), ...pages.rows];

/** What each subpath exports, as the list of the repository has it; a script has everything in one. */
const exported = Object.fromEntries(
  names.map((name) => [name, [...listed[name.replace('kemitraan', '.')].values].sort()]),
);
const everything = [...new Set([...exported.kemitraan, ...exported['kemitraan/schema']])].sort();

const results = [];
let reference;
try {
  for (const row of [first, ...others.filter(isWanted)]) {
    process.stderr.write(`${row.engine}, ${row.way}${row.note === undefined ? '' : `, ${row.note}`} ...\n`);
    results.push(await resultOf(row));
  }
} finally {
  await pages.close();
  if (options.keep) process.stderr.write(`${consumer.folder} is kept\n`);
  else consumer.remove();
}

process.stdout.write(`${tableOf(results, process.version)}\n`);
const failed = results.filter(
  ({ outcome }) => outcome === 'failed' || (options.all && outcome === 'not run'),
);
process.exitCode = failed.length > 0 ? 1 : 0;

function isWanted({ engine, way, note = '' }) {
  return options.only === undefined || `${engine} ${way} ${note}`.includes(options.only);
}

/** One engine: whether it was there, what it answered, and how that is beside the first one's answer. */
async function resultOf({ engine, way, note, install, run }) {
  const told = { engine, way, note };
  try {
    if (install) await install();
    const start = performance.now();
    const { version, text, said } = await run();
    const seconds = (performance.now() - start) / 1000;
    const complaint = complaintOf(JSON.parse(text), way);
    const notes = [note, said, complaint].filter((each) => each !== undefined).join('; ');
    return {
      ...told,
      version,
      seconds,
      calls: callsOf(text),
      note: notes,
      outcome: complaint ? 'failed' : 'same',
    };
  } catch (error) {
    const isMissing = error instanceof NotHere;
    const why = `${isMissing ? 'not run' : 'failed'}: ${error.message}`;
    return { ...told, note: why, outcome: isMissing ? 'not run' : 'failed' };
  }
}

/** What is wrong with an answer, or nothing. */
function complaintOf({ names: given, doubled, answers }, way) {
  const wanted = way === 'script' ? { kemitraan: everything } : exported;
  for (const [name, list] of Object.entries(wanted)) {
    if (JSON.stringify(given[name]) !== JSON.stringify(list)) return `${name} exports something else`;
  }
  // Asked of an assessment, or of a definition and a verdict: two functions, by what is asked.
  if (doubled.some((name) => name !== 'nextQuestions')) return `two objects under the name ${doubled}`;
  if (answers.refused.length > 0) return `refused otherwise than the vectors say: ${answers.refused[0]}`;
  const parts = Object.entries(answers).map(([part, value]) => [part, digestOf(value)]);
  reference ??= new Map(parts);
  const different = parts.filter(([part, digest]) => reference.get(part) !== digest).map(([part]) => part);
  return different.length > 0 ? `other answers: ${different.join(', ')}` : undefined;
}

function digestOf(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** How many things were asked. */
function callsOf(text) {
  const { cases, calls, archetypes } = JSON.parse(text).answers;
  const ofCases = cases.reduce((sum, { verdicts }) => sum + 8 + 4 * verdicts.length, 0);
  return ofCases + calls.length + archetypes.length;
}

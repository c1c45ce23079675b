// The benchmark: npm run bench [-- [--quick | --portfolio] [--json]]. Not part of the tests.

import { isDeepStrictEqual, parseArgs } from 'node:util';
import { checkDocument, checkHandWritten, checkRules, Disagreement } from './agreement.mjs';
import { documents, phaseDocuments, progressDocuments } from './documents.mjs';
import { machineNow, watchOthers } from './machine.mjs';
import { checkPortfolio, measurePortfolio, portfolioTable } from './portfolio.mjs';
import { buildEngine } from './rules-engine.mjs';
import { linesOf, tableOf } from './table.mjs';
import { documentTasks, phaseTasks, progressTasks, recordTasks } from './tasks.mjs';
import { timeTasks } from './timing.mjs';

const long = { rounds: 10, roundMs: 60, warmupMs: 20, sampleMs: 0.25 };
const quick = { rounds: 3, roundMs: 20, warmupMs: 10, sampleMs: 0.25 };

/** Where others used more than this share of the processors, figures are not to be relied on. */
const quiet = 0.05;

async function main() {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, portfolio: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  if (values.portfolio) return growth(values.json);
  const engine = buildEngine();
  const subjects = [];
  for (const one of documents()) subjects.push({ ...one, ...(await checkDocument(one, engine)) });
  const agreed = { handWritten: checkHandWritten(), ...(await checkRules(engine)) };

  const machine = machineNow();
  const settings = values.quick ? quick : long;
  const tasks = [
    ...subjects.flatMap((subject) => documentTasks(subject, engine)),
    ...phaseDocuments().flatMap(phaseTasks),
    ...progressDocuments().flatMap(progressTasks),
    ...recordTasks({ document: 'all records in turn' }, agreed.expressible, engine),
  ];
  const usedByOthers = watchOthers();
  const results = await timeTasks(tasks, settings);
  const others = usedByOthers();
  // What was measured has to have left what it was given, and what it answers, as it was.
  for (const { name, text, case: subject, verdict, record } of subjects) {
    const again = await checkDocument({ name, text }, engine);
    if (!isDeepStrictEqual(again, { case: subject, verdict, record }))
      throw new Disagreement(`${name} comes out differently after the run: state is kept.`);
  }
  const print = values.json ? asJson : asMarkdown;
  process.stdout.write(print({ machine: { ...machine, others }, settings, agreed, results }));
}

/** How a portfolio takes more records: a run of its own, as it takes minutes. */
async function growth(json) {
  const machine = machineNow();
  await checkPortfolio();
  const rows = measurePortfolio();
  const { node, cpu, cores, system, date, loadBefore } = machine;
  const said = `Node.js ${node}, ${cpu}, ${cores} cores, ${system}, ${date}; load ${loadBefore.toFixed(2)} before.`;
  const text = json ? JSON.stringify({ machine, rows }, null, 2) : `${said}\n\n${portfolioTable(rows)}`;
  process.stdout.write(`${text}\n`);
}

function asJson({ machine, settings, agreed, results }) {
  const rows = results.map(({ run, isAsync, ...figures }) => figures);
  const counts = { ...agreed, expressible: agreed.expressible.length };
  return `${JSON.stringify({ machine, settings, agreed: counts, unit: 'microseconds', results: rows }, null, 2)}\n`;
}

function asMarkdown({ machine, settings, agreed, results }) {
  const { node, cpu, cores, system, date, loadBefore, others } = machine;
  return `${[
    `Node.js ${node}, ${cpu}, ${cores} cores, ${system}, ${date}; load ${loadBefore.toFixed(2)} before, others used ${(others * 100).toFixed(1)} % of the processors meanwhile; ${settings.rounds} rounds of ${settings.roundMs} ms per task.`,
    `Agreed before timing: the hand-written function on ${agreed.handWritten} records; json-rules-engine on the ${agreed.expressible.length} of ${agreed.all} in/out/unknown records whose outcome is determined; an open outcome is nothing that it can express.`,
    tableOf(results),
    linesOf(results).join('\n'),
    ...(others > quiet
      ? ['The machine was busy with other things: repeat the run before you rely on it.']
      : []),
  ].join('\n\n')}\n`;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Disagreement)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

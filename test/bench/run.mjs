// The benchmark: npm run bench [-- [--only=PART,PART] [--quick] [--processor] [--json] [--write]]. Not part of the tests.
import { parseArgs } from 'node:util';
import { Disagreement } from './disagreement.mjs';
import { machineNow, watchOthers } from './machine.mjs';

import { parts } from './parts.mjs';
import { asMarkdown } from './tables.mjs';
import { write } from './write-page.mjs';

const long = { rounds: 10, roundMs: 50, warmupMs: 15, sampleMs: 0.25, calls: 3, turns: 9 };
const quick = { rounds: 3, roundMs: 15, warmupMs: 5, sampleMs: 0.25, calls: 1, turns: 1 };

/** Where others used more than this share of the processors, figures are not to be relied on. */
const quiet = 0.05;

async function main() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      processor: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const asked = values.only?.split(',');
  const unknown = asked?.filter((id) => !parts.some((part) => part.id === id)) ?? [];
  if (unknown.length > 0)
    throw new Disagreement(`There is no part ${unknown[0]}. Use ${parts.map(({ id }) => id).join(', ')}.`);
  // The page says of itself that it is one run.
  if (values.write && asked !== undefined)
    throw new Disagreement('The page is written by a whole run: leave --only out.');

  const settings = { ...(values.quick ? quick : long), onProcessor: values.processor };
  const run = { machine: machineNow(), settings, quick: values.quick, parts: {} };
  for (const part of parts) {
    if (asked !== undefined && !asked.includes(part.id)) continue;
    process.stderr.write(`${part.title} ...`);
    const [began, usedByOthers] = [performance.now(), watchOthers()];
    const measured = await part.measure(settings, values.quick);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    // Programs that a part starts itself are others too, so that the share says nothing of it.
    const others = part.startsProcesses ? {} : { othersShare: Number(usedByOthers().toFixed(3)) };
    run.parts[part.id] = { seconds, ...others, ...measured };
    process.stderr.write(` ${seconds} s\n`);
    if (others.othersShare > quiet)
      process.stderr.write(
        `  others used ${(others.othersShare * 100).toFixed(1)} % of the processors meanwhile: repeat it before you rely on it.\n`,
      );
  }
  if (values.write) write(run);
  process.stdout.write(values.json ? `${JSON.stringify(run, null, 2)}\n` : asMarkdown(run));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Disagreement)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

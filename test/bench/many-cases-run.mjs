// One way through a file of cases, in a process of its own: node --expose-gc many-cases-run.mjs WAY FILE CASES. Prints JSON.
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { assessAll } from 'kemitraan/assess';
import { parseCase } from 'kemitraan/schema';
import { linesOf } from '../../docs/many-cases/lines.mjs';

const [way, path, count] = process.argv.slice(2);
const one = { frameworks: ['partnership-archetypes'] };

/** Each goes through the whole file, and asks for nothing that it does not use. */
const ways = {
  'JSON.parse': (chunks) => documentsIn(chunks),
  parseCase: (chunks) => parsed(chunks),
  'one framework': (chunks) => assessAll(parsed(chunks), one),
  'one framework as JSON': (chunks) => written(assessAll(parsed(chunks), one)),
  'all frameworks': (chunks) => assessAll(parsed(chunks)),
  'all frameworks as JSON': (chunks) => written(assessAll(parsed(chunks))),
};

async function* documentsIn(chunks) {
  for await (const text of linesOf(chunks)) yield documentOf(text);
}

function documentOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* parsed(chunks) {
  for await (const document of documentsIn(chunks))
    yield document === undefined
      ? { ok: false, faults: [{ code: 'unreadable', path: [], params: {} }] }
      : parseCase(document);
}

async function* written(answers) {
  for await (const answer of answers) yield JSON.stringify(answer);
}

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const every = Math.ceil(Number(count) / 10);
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const before = heap();
let [done, kept, lookedFor, lookedOf] = [0, 0, 0, 0];
const [began, usedBefore] = [performance.now(), used()];
for await (const _ of ways[way](createReadStream(path))) {
  done += 1;
  if (done % every !== 0) continue;
  const [from, usedFrom] = [performance.now(), used()];
  kept = Math.max(kept, heap() - before);
  lookedFor += performance.now() - from;
  lookedOf += used() - usedFrom;
}
const seconds = (performance.now() - began - lookedFor) / 1_000;
const processor = used() - usedBefore - lookedOf;
if (done !== Number(count)) throw new Error(`${done} of ${count} lines were gone through.`);
const peak = process.resourceUsage().maxRSS * 1_024;
process.stdout.write(JSON.stringify({ seconds, processor, kept, peak }));

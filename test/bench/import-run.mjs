// A cold import in a process of its own: node --expose-gc import-run.mjs FORMAT NAME FIRST time|heap [processor]. Prints JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { clockOf } from './clock.mjs';

const [format, name, first, mode, clock] = process.argv.slice(2);
const now = clockOf(clock === 'processor');
const require = createRequire(import.meta.url);
const text = readFileSync(new URL('../../docs/cases/muara-enim-pama.json', import.meta.url), 'utf8');

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const heapBefore = mode === 'heap' ? heap() : 0;
const began = now();
const module = format === 'esm' ? await import(name) : require(name);
const loaded = now() - began;
const kept = mode === 'heap' ? heap() - heapBefore : 0;

const document = JSON.parse(text);
const then = now();
if (first !== 'none') module[first](document);
const used = now() - then;
process.stdout.write(JSON.stringify({ loaded, used, kept }));

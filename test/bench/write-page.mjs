// Writes docs/performance.md anew from the figures that are kept: node test/bench/write-page.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageOf } from './page.mjs';

const figures = new URL('last-run.json', import.meta.url);
const page = new URL('../../docs/performance.md', import.meta.url);

/** Keeps the figures of a run, and writes the page from them. */
export function write(run) {
  writeFileSync(figures, `${JSON.stringify(run, null, 1)}\n`);
  writeFileSync(page, pageOf(run));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(page, pageOf(JSON.parse(readFileSync(figures, 'utf8'))));
}

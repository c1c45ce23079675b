import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toRows } from '../../src/render.js';
import { fromRows } from '../../src/schema.js';
import { publishedCases } from '../assess/cases.js';
import { printed, runs, skipped } from '../other-programs.js';
import { csvOf, rowsOfCsv } from '../schema/csv.js';
import { blocksOfMarkdown } from './blocks.js';

const cases = [...publishedCases.values()];
const page = 'docs/concepts/rows.md';
const blocks = blocksOfMarkdown(page, readFileSync(page, 'utf8'));

test.for([
  { info: 'r', command: 'Rscript', flag: '-e', isThere: () => runs('Rscript', '--version') },
  { info: 'python', command: 'python3', flag: '-c', isThere: () => runs('python3', '-c', 'import pandas') },
])('the lines in $info lose nothing of any case', ({ info, command, flag, isThere }, { skip }) => {
  const [code, ...others] = blocks.filter((block) => block.info === info).map((block) => block.code);
  expect([typeof code, others]).toEqual(['string', []]);
  if (!isThere()) {
    skipped(`The lines in ${info} of ${page} are not run`, `${command} with what they need`);
    return skip();
  }
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  try {
    const table = join(folder, 'observations.csv');
    writeFileSync(table, csvOf(toRows(cases)));
    printed(command, [flag, code ?? ''], { cwd: folder });
    // They end lines as the system does.
    const text = readFileSync(table, 'utf8').replaceAll(/\r?\n/g, '\r\n');
    const read = fromRows(rowsOfCsv(text), {
      cases: cases.map((one) => ({ ...one, observations: [] })),
    });
    expect(read).toEqual({ ok: true, cases });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

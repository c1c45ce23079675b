// Checks every regular expression of src for backtracking that grows faster than the text, and writes what was found:
// npm run fuzz:expressions. Half a minute; a test holds the list to what stands in src, and every one of it to be safe.

import { readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { expressionsIn } from './expressions-in.mjs';

process.env.RECHECK_BACKEND = 'pure';
const file = new URL('expressions.json', import.meta.url);
const known = new Map(JSON.parse(readFileSync(file, 'utf8')).map((row) => [row.expression, row]));

const rows = [];
for (const { expression, source, flags } of expressionsIn().literals) {
  const row = known.get(expression) ?? (await checked(expression, source, flags));
  process.stderr.write(`${row.status} ${expression}\n`);
  rows.push(row);
}
writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);

async function checked(expression, source, flags) {
  const { status, complexity, checker } = await check(source, flags, { timeout: 60_000 });
  return { expression, status, growth: complexity?.type ?? 'unknown', checker };
}

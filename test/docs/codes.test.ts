import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCodes } from '../../src/core/error.js';
import { faultCodes } from '../../src/core/fault.js';

const docs = new URL('../../docs/', import.meta.url);

interface Rows {
  readonly errorRows: Readonly<Record<string, readonly [string, string]>>;
  readonly faultRows: Readonly<Record<string, readonly [string, string]>>;
}

interface Answer {
  readonly error?: { readonly code: string };
  readonly result?: { readonly faults?: readonly { readonly code: string }[] };
}

const rows: Rows = await import(new URL('generate/code-rows.mjs', docs).href);
const { answerOf }: { answerOf(example: string): Answer } = await import(
  new URL('generate/codes.mjs', docs).href
);
const page = readFileSync(new URL('concepts/codes.md', docs), 'utf8');

test('every code has a row, in the order of the table, and no row is left over', () => {
  expect(Object.keys(rows.errorRows)).toEqual([...errorCodes]);
  expect(Object.keys(rows.faultRows)).toEqual([...faultCodes]);
  for (const code of [...errorCodes, ...faultCodes]) expect(page).toContain(`| \`${code}\` |`);
});

test.each(Object.entries(rows.errorRows))('%s is thrown by its example', (code, [, example]) => {
  expect(answerOf(example).error?.code).toBe(code);
});

test.each(Object.entries(rows.faultRows))('%s is among the faults of its example', (code, [, example]) => {
  expect(answerOf(example).result?.faults?.map((fault) => fault.code)).toContain(code);
});

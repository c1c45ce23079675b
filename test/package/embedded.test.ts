import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { classifyArchetype } from 'kemitraan/archetypes';
import { parseCase } from 'kemitraan/schema';
import { expect, inject, test } from 'vitest';
import { blocksOfMarkdown } from '../docs/blocks.js';

interface Context {
  run(text: string): unknown;
}

const { bareContext }: { bareContext(options?: object): Context } = await import(
  new URL('../engines/bare.mjs', import.meta.url).href
);
const consumer = inject('consumer');
const script = readFileSync(join(consumer, 'node_modules/kemitraan/dist/kemitraan.script.js'), 'utf8');

const page = 'docs/guides/embedded-engines.md';
const [plv8 = '', bigQuery = '', snowflake = '', ...others] = blocksOfMarkdown(
  page,
  readFileSync(page, 'utf8'),
)
  .filter(({ info }) => info === 'sql')
  .map(({ code }) => code);

/** The bodies of the functions in SQL, by their names. */
const bodiesOf = (sql: string) =>
  Object.fromEntries(
    [...sql.matchAll(/FUNCTION (\w+)\([\s\S]*?AS (?:r"""|\$\$)([\s\S]*?)(?:"""|\$\$);/g)].map(
      ([, name = '', body = '']) => [name, body],
    ),
  );

const sound = JSON.parse(readFileSync('docs/cases/surakarta-puskesmas.json', 'utf8'));
const parsed = parseCase(sound);
const verdict = parsed.ok ? classifyArchetype(parsed.case) : undefined;
const unsound = { ...sound, title: 1 };
const { faults } = parseCase(unsound) as { faults?: unknown };

/** What a body returns, as JSON, so that no object of the other engine is left in it. */
function answerOf({ run }: Context, body: string, parameter: string, value: unknown): unknown {
  const literal = JSON.stringify(JSON.stringify(value));
  const call = `JSON.stringify((function (${parameter}) {${body}})(JSON.parse(${literal})))`;
  return JSON.parse(String(run(call)));
}

test('the page has a block of SQL for each engine that it speaks of', () => {
  expect(others).toEqual([]);
  expect([plv8, bigQuery, snowflake].map((sql) => Object.keys(bodiesOf(sql)))).toEqual([
    ['load_kemitraan', 'archetype'],
    ['archetype'],
    ['archetype'],
  ]);
});

test('the functions for PostgreSQL give the verdict, and load the script once', () => {
  const context = bareContext();
  const { load_kemitraan: load = '', archetype = '' } = bodiesOf(plv8);
  context.run(`globalThis.plv8 = {
    loaded: 0,
    execute: () => [{ source: ${JSON.stringify(script)} }],
    find_function: () => () => { plv8.loaded += 1; ${load} },
  };`);
  expect(answerOf(context, archetype, 'document', sound)).toEqual(verdict);
  expect(answerOf(context, archetype, 'document', unsound)).toEqual({ faults });
  expect(context.run('plv8.loaded')).toBe(1);
});

test('the function for BigQuery gives the verdict', () => {
  const context = bareContext({ noEval: true });
  context.run(script);
  const { archetype = '' } = bodiesOf(bigQuery);
  const asked = (value: unknown) => answerOf(context, archetype, 'document', JSON.stringify(value));
  expect(JSON.parse(String(asked(sound)))).toEqual(verdict);
  expect(JSON.parse(String(asked(unsound)))).toEqual({ faults });
});

test('the function for Snowflake gives the verdict, with a script small enough to be its body', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { classifyArchetype } from 'kemitraan/archetypes';", resolveDir: consumer },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kemitraan',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    minify: true,
  });
  const [small = ''] = outputFiles.map(({ text }) => text);
  expect(small.length).toBeLessThan(100_000);
  const { archetype = '' } = bodiesOf(snowflake);
  const context = bareContext({ noEval: true });
  const body = archetype.replace('/* the text of own.script.js */', () => small);
  for (const balance of ['out', 'in'] as const)
    expect(answerOf(context, body, 'LEVELS', { balance })).toEqual(classifyArchetype({ balance }));
});

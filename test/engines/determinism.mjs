// The same assessments byte for byte, on Node.js, Deno and Bun, in six time zones, three locales, two orders of options:
// npm run engines:determinism [-- --cases N] [-- --all]. Prints a table of digests, and fails where two differ.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { runToEnd } from './consumer.mjs';
import { material } from './material.mjs';

const zones = [
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Jakarta',
  'America/St_Johns',
  'UTC',
  'Australia/Lord_Howe',
];
const languages = ['en_US', 'id_ID', 'tr_TR'];

/** The program with the library in it, in a folder of its own. */
export async function makeProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'kemitraan-determinism-'));
  const file = join(folder, 'program.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('determinism-program.ts', import.meta.url))],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    define: { publishedCases: JSON.stringify(material().cases) },
  });
  return { folder, file, remove: () => rmSync(folder, { recursive: true }) };
}

/** The digests of one run, and where the engine thought that it was. */
export async function digestsOf({ file }, { command = process.execPath, args = [], zone, language, many }) {
  const env = { TZ: zone, LANG: `${language}.UTF-8`, LC_ALL: `${language}.UTF-8` };
  const { stdout } = await runToEnd(command, [...args, file, String(many)], { env });
  return JSON.parse(stdout);
}

/** Every zone with every locale for the published cases and a few made ones. */
export const places = zones.flatMap((zone) => languages.map((language) => ({ zone, language })));

/** Each zone once and each locale twice, for all made cases. */
export const whole = zones.map((zone, at) => ({ zone, language: languages[at % languages.length] }));

async function main() {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '10000' },
      deno: { type: 'string', default: 'deno' },
      bun: { type: 'string', default: 'bun' },
    },
  });
  const many = Number(values.cases);
  const program = await makeProgram();
  const engines = [
    ...places.map((place) => ({ engine: 'Node.js', many: 100, ...place })),
    ...whole.map((place) => ({ engine: 'Node.js', many, ...place })),
    ...whole.flatMap((place) => [
      { engine: 'Deno', command: values.deno, args: ['run', '--allow-env', '--no-prompt'], many, ...place },
      { engine: 'Bun', command: values.bun, args: ['run'], many, ...place },
    ]),
  ];
  const seen = new Map();
  let failed = 0;
  process.stdout.write(
    '| engine | time zone | locale | made cases | assessments | options | sentences | the same |\n',
  );
  process.stdout.write('| --- | --- | --- | ---: | --- | --- | --- | --- |\n');
  for (const { engine, ...run } of engines) {
    let cells;
    try {
      const { assessments, options, sentences } = await digestsOf(program, run);
      const text = [assessments, options, sentences].join(' | ');
      if (!seen.has(run.many)) seen.set(run.many, text);
      const same = seen.get(run.many) === text;
      if (!same) failed += 1;
      cells = `${text} | ${same ? 'yes' : 'NO'}`;
    } catch (error) {
      cells = `NOT RUN: ${error.message.replaceAll(/\s+/g, ' ').slice(0, 200)} | | | `;
    }
    process.stdout.write(`| ${engine} | ${run.zone} | ${run.language} | ${run.many} | ${cells} |\n`);
  }
  program.remove();
  process.exitCode = failed > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

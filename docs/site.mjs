// Builds the documentation site: npm run site [-- --base /PATH/]
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'vitepress';
import { faultsIn, missingHeadings, untoldNames } from './site/built.mjs';
import { root } from './site/sources.mjs';
import { stage } from './site/stage.mjs';

const { values } = parseArgs({ options: { base: { type: 'string', default: '/' } } });
const folder = `${root}docs/.vitepress/dist`;
const began = performance.now();

const { pages, places } = await stage(values);
console.log(`${pages.length} pages staged in ${seconds()} s`);
await build(`${root}docs`);
const playground = `${root}docs/playground/build.mjs`;
if (existsSync(playground)) execFileSync(process.execPath, [playground], { stdio: 'inherit' });

const exported = JSON.parse(readFileSync(`${root}test/package/exports.json`, 'utf8'));
const wrong = [
  ...untoldNames(exported, places).map((name) => `The reference of the API does not tell of ${name}`),
  ...missingHeadings(folder, places),
  ...faultsIn(folder, values.base),
];
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;
else console.log(`${folder}: built in ${seconds()} s`);

function seconds() {
  return ((performance.now() - began) / 1000).toFixed(1);
}

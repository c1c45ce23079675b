// Bundles the playground: npm run playground
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../.vitepress/dist/playground/');

/** Writes one page, one script and one style sheet, which need nothing else; gives their folder. */
export async function buildPlayground() {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [here('main.tsx')],
    outfile: `${folder}playground.js`,
    tsconfig: here('tsconfig.json'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    // The licences of what is in it go with every copy.
    legalComments: 'eof',
    logLevel: 'warning',
  });
  copyFileSync(here('index.html'), `${folder}index.html`);
  copyFileSync(here('style.css'), `${folder}playground.css`);
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const index = `${await buildPlayground()}index.html`;
  const kilobytes = Math.round(statSync(`${folder}playground.js`).size / 1024);
  console.log(
    `${relative(process.cwd(), index)} (the script: ${kilobytes} KB). Open it in a browser; it needs no server.`,
  );
}

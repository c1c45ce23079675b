// Writes the conformance vectors of docs/conformance: npm run vectors
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = new URL('./', import.meta.url);
const docs = new URL('../../docs/conformance/', import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('vectors.ts', here))],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = Buffer.from(outputFiles[0].text).toString('base64');
const { vectors } = await import(`data:text/javascript;base64,${code}`);

const readme = readFileSync(new URL('README.md', docs), 'utf8');
for (const [file, text] of vectors(readme)) writeFileSync(new URL(file, docs), text);

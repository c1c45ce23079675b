// Writes the conformance vectors of docs/conformance: npm run vectors
import { mkdirSync, writeFileSync } from 'node:fs';
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

mkdirSync(docs, { recursive: true });
for (const [file, text] of vectors()) writeFileSync(new URL(file, docs), text);

// Writes the conformance vectors of docs/conformance: npm run vectors
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const docs = new URL('../../docs/conformance/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'kemitraan-'));
const outfile = join(folder, 'vectors.mjs');
try {
  const entry = fileURLToPath(new URL('vectors.ts', import.meta.url));
  await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', outfile });
  const { vectors } = await import(pathToFileURL(outfile).href);
  const readme = readFileSync(new URL('README.md', docs), 'utf8');
  for (const [file, text] of vectors(readme)) writeFileSync(new URL(file, docs), text);
} finally {
  rmSync(folder, { recursive: true });
}

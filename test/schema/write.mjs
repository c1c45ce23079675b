// Writes the JSON Schemas of docs/schemas: npm run schemas
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const schemas = new URL('../../docs/schemas/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'kemitraan-'));
const outfile = join(folder, 'schemas.mjs');
try {
  const entry = fileURLToPath(new URL('schema-files.ts', import.meta.url));
  await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', outfile });
  const { schemaFiles } = await import(pathToFileURL(outfile).href);
  mkdirSync(schemas, { recursive: true });
  for (const file of readdirSync(schemas)) rmSync(new URL(file, schemas));
  for (const [file, text] of schemaFiles()) writeFileSync(new URL(file, schemas), text);
} finally {
  rmSync(folder, { recursive: true });
}

// Writes the generated pages of the documentation: npm run docs
import { mkdirSync, writeFileSync } from 'node:fs';
import { pages } from './generate/pages.mjs';

mkdirSync(new URL('frameworks/', import.meta.url), { recursive: true });
for (const [path, text] of pages()) writeFileSync(new URL(path, import.meta.url), text);

// Writes the generated pages of the documentation: npm run docs
import { mkdirSync, writeFileSync } from 'node:fs';
import { galleryPages } from './generate/gallery.mjs';
import { pages } from './generate/pages.mjs';

for (const folder of ['frameworks/', 'gallery/'])
  mkdirSync(new URL(folder, import.meta.url), { recursive: true });
for (const [path, text] of [...pages(), ...(await galleryPages())])
  writeFileSync(new URL(path, import.meta.url), text);

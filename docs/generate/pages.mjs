import { readdirSync, readFileSync } from 'node:fs';
import { parseCase } from 'kemitraan/schema';
import { casesPage } from './cases.mjs';
import { codesPage } from './codes.mjs';
import { frameworkPages } from './frameworks.mjs';
import { glossaryPage } from './glossary.mjs';

const folder = new URL('../', import.meta.url);

/** Every generated page of the documentation: its path in docs, and its text. */
export function pages() {
  return new Map([
    ...[...frameworkPages()].map(([name, text]) => [`frameworks/${name}`, text]),
    ['concepts/codes.md', codesPage()],
    ['glossary.md', glossaryPage()],
    ['cases/README.md', casesPage(read('cases/').map(parsed), read('cases/codings/'))],
  ]);
}

function read(path) {
  const url = new URL(path, folder);
  return readdirSync(url)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, url), 'utf8')));
}

function parsed(document) {
  const result = parseCase(document);
  if (!result.ok) throw new Error(`${document.id} does not parse: ${JSON.stringify(result.faults)}`);
  return result.case;
}

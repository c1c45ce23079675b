import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { idPattern } from '../../src/core/id.js';
import { type Reference, references } from '../../src/references/references.js';

const works: Readonly<Record<string, Reference>> = references;
const rows = Object.entries(works);
/** The works that this library models, each read whole or as far as there is a text. */
const sources = ['antam', 'muara-enim', 'omah-kreteg', 'surakarta', 'lan'];

test.each(sources)('%s was read itself', (key) => {
  expect(works[key]?.confidence).toBe('primary');
  expect(works[key]?.through).toBeUndefined();
});

test('the book of 2004 is known through digests only, each of which was read itself', () => {
  const book = works['sulistiyani-2004'];
  expect(book?.confidence).toBe('secondary');
  expect(book?.through?.length).toBeGreaterThanOrEqual(5);
  for (const key of book?.through ?? []) expect(works[key]?.confidence).toBe('primary');
});

test.each(rows)('%s: what it is known through resolves, and is not itself', (key, { through = [] }) => {
  expect(through.filter((work) => !Object.hasOwn(works, work))).toEqual([]);
  expect(through).not.toContain(key);
  expect(new Set(through).size).toBe(through.length);
});

test.each(rows)('%s: only what was not read itself is known through others', (_, { confidence, through }) => {
  if (through) expect(confidence).toBe('secondary');
});

test.each(rows)('%s is written out', (key, { short, citation }) => {
  expect(key).toMatch(idPattern);
  for (const text of [short, citation]) expect(text).toMatch(/^\S.*\S$/);
});

test('no two works have the same name or citation', () => {
  for (const texts of [rows.map(([, work]) => work.short), rows.map(([, work]) => work.citation)]) {
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('only this library speaks for itself', () => {
  const own = rows.filter(([, { confidence }]) => confidence === 'project-reading').map(([key]) => key);
  expect(own).toEqual(['kemitraan']);
});

// As the title pages, the imprints and the addresses have it.
test.each([
  ['surakarta', 'Hapsari'],
  [
    'surakarta',
    'Model Kemitraan Penanggulangan Kemiskinan Kota Surakarta (Studi Kasus Program Bina Kesehatan Di Kelurahan Semanggi, Surakarta)',
  ],
  ['lan', 'Model Kemitraan Strategis Dalam Pengembangan Inovasi Administrasi Negara'],
  ['lan', '2016'],
  ['muara-enim', 'Model Collaborative Governance untuk Pengelolaan CSR pada UMKM di Kabupaten Muara Enim'],
  ['muara-enim', '(2025)'],
  ['muara-enim', 'Strukturasi: Jurnal Ilmiah Magister Administrasi Publik, 7(2), 30-39'],
  ['digest-international', 'wq232982z'],
  ['digest-models', 'ozlv6246y'],
  ['digest-programme', 'nq7l0g1dy'],
  ['digest-concept', 'yr3ldl5v'],
  ['digest-preconditions', '1y9269vz'],
  ['digest-business', 'sarno.id/2019/08/kemitraan-dalam-bisnis'],
])('%s is cited with %s', (key, text) => {
  expect(works[key]?.citation).toContain(text);
});

// What the texts do not state is not made up.
test.each([
  ['surakarta', 'n.d.'],
  ['antam', 'not stated'],
  ['omah-kreteg', 'not stated'],
])('%s says that something is missing: %s', (key, text) => {
  expect(works[key]?.citation).toContain(text);
});

test('every work is cited somewhere, or is one of the five sources', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(src + file, 'utf8'))
    .join('\n');
  const cited = new Set(
    [...code.matchAll(/ref: '([\w-]+)'|@see ([\w-]+)/g)].map(([, ref, see]) => ref ?? see),
  );
  const through = rows.flatMap(([, work]) => work.through ?? []);
  const idle = Object.keys(works).filter((key) => ![...sources, ...cited, ...through].includes(key));
  expect(idle).toEqual([]);
});

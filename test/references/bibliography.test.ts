import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  type BibliographyEntry,
  bibliography,
  bibliographyTypes,
} from '../../src/references/bibliography.js';
import { type Reference, references } from '../../src/references/references.js';

const works: Readonly<Record<string, BibliographyEntry>> = bibliography;
const cited: Readonly<Record<string, Reference>> = references;
const published = Object.entries(works).filter(([key]) => key !== 'kemitraan');

const months = ['January', 'August', 'July', 'November'];
const numbered: Readonly<Record<string, number>> = { January: 1, July: 7, August: 8, November: 11 };

/** The words and numbers of a text, each once, in lower case, apart from what a row leaves out. */
const wordsIn = (text: string, without: readonly string[] = []) =>
  [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))].filter((word) => !without.includes(word)).sort();

/** What a work holds, as one text: months by their names, and an edition as it is counted in English. */
function written({ type: _, author = [], issued, edition, DOI, ...others }: BibliographyEntry): string {
  const [year, month, day] = issued ?? [];
  const named = months.find((name) => numbered[name] === month);
  return [
    ...author.flatMap((one) => Object.values(one)),
    ...[year, named, day].filter((part) => part !== undefined),
    ...(edition ? [`${edition}th edition`] : []),
    ...(DOI ? [`https://doi.org/${DOI}`] : []),
    ...Object.values(others),
  ].join(' ');
}

test('the two tables have the same works in the same order', () => {
  expect(Object.keys(works)).toEqual(Object.keys(cited));
});

// What a citation says besides: that a day is meant, and that a document has no date.
test.each(published)('%s: the fields and the citation have the same words', (key, work) => {
  const joining = key === 'bray-2008' ? ['of'] : [];
  expect(wordsIn(written(work))).toEqual(wordsIn(cited[key]?.citation ?? '', joining));
});

test.each(published)(
  '%s: title, years, pages and addresses stand in the citation as they are',
  (key, work) => {
    const { citation = '' } = cited[key] ?? {};
    const [year] = work.issued ?? [];
    const fields = [work.title.replace(/^\[(.*)\]$/, '$1'), work.page, work.URL, work.DOI, work.publisher];
    for (const text of [...fields, work['container-title'], work.volume, work.issue, year && String(year)])
      if (text !== undefined) expect(citation).toContain(text);
    for (const author of work.author ?? []) {
      expect(citation).toContain('literal' in author ? author.literal : `${author.family}, ${author.given}`);
    }
  },
);

test.each(published)('%s: the order of the authors is that of the citation', (key, { author = [] }) => {
  const places = author.map((one) =>
    cited[key]?.citation.indexOf('literal' in one ? one.literal : one.family),
  );
  expect(places).toEqual([...places].sort((a, b) => Number(a) - Number(b)));
  expect(new Set(places).size).toBe(author.length);
});

test.each(Object.entries(works))(
  '%s: volume and issue belong to a journal, a school to a thesis',
  (_, work) => {
    expect(bibliographyTypes).toContain(work.type);
    if (work.issue !== undefined) expect(work.type).toBe('article-journal');
    if (work.type === 'article-journal')
      expect([work['container-title'], work.volume]).not.toContain(undefined);
    if (work.type === 'thesis') expect([work.publisher, work.genre]).not.toContain(undefined);
    if (work.type === 'webpage') expect(work.URL).toMatch(/^https?:/);
  },
);

test('every kind of work is used', () => {
  expect(new Set(Object.values(works).map(({ type }) => type))).toEqual(new Set(bibliographyTypes));
});

test('only a person with one name, and a body, is literal', () => {
  const literal = Object.values(works).flatMap(({ author = [] }) =>
    author.flatMap((one) => ('literal' in one ? [one.literal] : [])),
  );
  expect([...new Set(literal)]).toEqual([
    'Pratiwi',
    'International Association for Public Participation',
    'IAP2 Canada',
    'International Aid Transparency Initiative',
    'org-id.guide',
    'Citation Style Language',
    'The kemitraan authors',
  ]);
});

test('the library is cited as CITATION.cff asks for', () => {
  const cff = readFileSync(fileURLToPath(new URL('../../CITATION.cff', import.meta.url)), 'utf8');
  const { type, author, title } = works.kemitraan ?? {};
  expect(cff).toContain(`\ntitle: "${title}"\n`);
  expect(cff).toContain(`\ntype: ${type}\n`);
  const names = [...cff.matchAll(/^ {2}- name: (.*)$/gm)].map(([, name]) => ({ literal: name }));
  expect(author).toEqual(names);
});

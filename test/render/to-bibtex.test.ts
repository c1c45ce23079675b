import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { escapeBibtex } from '../../src/render/escape-bibtex.js';
import { type CslItem, toBibtex, toCsl } from '../../src/render.js';
import { citing, codedFrom, everyWork, verdictOn } from './cited-everything.js';
import { nastyNames, nastyStrings } from './nasty.js';

const config = plugins.config.get('@bibtex') as { parse: { biblatex: boolean } };
const own = { locale: 'en' as const, definitions: [citing(everyWork)] };

/** The entries of a file as a reader of BibTeX gives them back, in CSL. */
const readBack = (file: string): CslItem[] =>
  new Cite(file).data.map(({ _graph, 'citation-key': key, ...item }: Record<string, unknown>) => {
    expect(key).toBe(item.id);
    return item as unknown as CslItem;
  });

const onTheWeb = ['webpage', 'post-weblog', 'software'];

/**
 * What BibTeX has no place for: what is on the web comes back as a document, and what a page is part of as who published it; a
 * name in braces as a family name. The reader calls a report without a genre a technical one.
 */
function asBibtexHasIt({ 'container-title': container, author, type, ...item }: CslItem): object {
  const isMisc = onTheWeb.includes(type) || type === 'document';
  const names = author?.map((one) => ('literal' in one ? { family: one.literal } : one));
  return {
    ...item,
    type: isMisc ? 'document' : type,
    ...(type === 'report' && { genre: item.genre ?? 'techreport' }),
    ...(names && { author: names }),
    ...(container !== undefined && { [isMisc ? 'publisher' : 'container-title']: container }),
  };
}

describe('read as BibTeX', () => {
  beforeEach(() => {
    config.parse.biblatex = false;
  });
  afterEach(() => {
    config.parse.biblatex = true;
  });

  const verdict = verdictOn();
  const items = toCsl(verdict, own);

  test('every work comes back as it was', () => {
    expect(readBack(toBibtex(verdict, own))).toEqual(items.map(asBibtexHasIt));
  });

  /** The citation of a source of a case, written and read back. */
  const returned = (citation: string) => {
    const subject = codedFrom(citation);
    const file = toBibtex(verdictOn(subject, []), { ...own, definitions: [citing([])], case: subject });
    const read = readBack(file);
    expect(read.map(({ id }) => id)).toEqual([expect.stringMatching(/^own-/), 'clinic.report']);
    expect(read[1]).toMatchObject({ type: 'document', genre: 'report', note: '[an excerpt was at hand]' });
    return read[1]?.title ?? '';
  };

  const seen = (text: string) =>
    text
      .replace(/(?!\s)\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Cs}/gu, '')
      .replace(/\s+/g, ' ')
      .trim();

  test.each([
    'Dinas Sosial & Tenaga Kerja: 50% _underscore_ #1 $x^2$ ~ {a} \\LaTeX',
    '}} , note = {injected}, @misc{evil,',
    '@string{a = "b"} @comment{c} % d',
    "a--b ---- c ''d'' ``e`` ,, << >> ?` !`",
    "Yergeau, François; Sobol' 語 العربية",
    'and others and {and}',
    '\\input{/etc/passwd} \\\\ \\%',
  ])('%j prints as it is', (citation) => {
    expect(returned(citation)).toBe(citation);
  });

  test.each(nastyNames.filter((name) => seen(name) !== '').map((name) => [name.slice(0, 40), name]))(
    '%j comes back as it can be seen',
    (_, name) => {
      expect(returned(name)).toBe(seen(name));
    },
  );

  test('no text whatever changes the file', () => {
    fc.assert(
      fc.property(nastyStrings, (text) => {
        fc.pre(seen(text) !== '');
        expect(returned(text)).toBe(seen(text));
      }),
      { numRuns: 200 },
    );
  });

  test('braces are even, and no field is empty', () => {
    const file = toBibtex(verdict, own);
    expect(file.split('{').length).toBe(file.split('}').length);
    expect(file).not.toMatch(/= \{+\}+,|undefined/);
    expect(file.endsWith('}\n')).toBe(true);
    for (const line of file.split('\n')) expect(line).toMatch(/^(@[a-z]+\{[\w.-]+,| {2}[a-z]+ = .+,|\}|)$/);
  });
});

// The ten characters that TeX keeps for itself (Knuth, The TeXbook, chapter 7), and marks that its fonts join.
test.each([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['^', '\\textasciicircum{}'],
  ['_', '\\_'],
  ['%', '\\%'],
  ['~', '\\textasciitilde{}'],
  ['---', '-{}-{}-'],
  ["''", "'{}'"],
  ['é 語', 'é 語'],
  [' a\n\tb ', 'a b'],
])('%j is written %s', (text, written) => {
  expect(escapeBibtex(text)).toBe(written);
});

// As BibTeXing has an article: authors joined by and, a range of pages with two hyphens; braces keep capitals.
test('an article is written in full', () => {
  const cited = [{ ref: 'ansell-gash-2008' }] as const;
  const [first] = toBibtex(verdictOn(undefined, cited), { ...own, definitions: [citing(cited)] }).split(
    '\n\n',
  );
  expect(first?.split('\n')).toEqual([
    '@article{ansell-gash-2008,',
    '  author = {Ansell, Chris and Gash, Alison},',
    '  title = {{Collaborative Governance in Theory and Practice}},',
    '  journal = {Journal of Public Administration Research and Theory},',
    '  volume = {18},',
    '  number = {4},',
    '  pages = {543--571},',
    '  year = {2008},',
    '  doi = {10.1093/jopart/mum032},',
    '  note = {Of it the abstract was read. [known through excerpts or other works: O’Brien 2012; Kurniawan \\& Putra 2025]},',
    '}',
  ]);
});

test('biber reads the same titles, authors and years', () => {
  const items = toCsl(verdictOn(), own);
  const read = readBack(toBibtex(verdictOn(), own));
  const told = ({ id, title, issued }: CslItem) => ({ id, title, issued });
  expect(read.map(told)).toEqual(items.map(told));
});

import type { BibliographyAuthor, BibliographyType } from '../references/bibliography.js';
import type { CslItem } from './csl-item.js';
import { escapeBibtex as plain } from './escape-bibtex.js';
import type { BibliographyInput } from './grounds.js';
import { type BibliographyOptions, cslItems } from './to-csl.js';

/** The entry type of each kind of work; BibTeX has none for what is on the web, nor for software. */
const entryTypes = {
  'article-journal': 'article',
  book: 'book',
  document: 'misc',
  'paper-conference': 'inproceedings',
  'post-weblog': 'misc',
  report: 'techreport',
  software: 'misc',
  thesis: 'phdthesis',
  webpage: 'misc',
} as const satisfies Readonly<Record<BibliographyType, string>>;

type EntryType = (typeof entryTypes)[BibliographyType];

/** The field of an entry that says what the work is in. */
const containers: Readonly<Record<EntryType, string>> = {
  article: 'journal',
  book: 'booktitle',
  inproceedings: 'booktitle',
  misc: 'howpublished',
  phdthesis: 'booktitle',
  techreport: 'booktitle',
};

/** The field of an entry that says who published it; `@misc` prints `howpublished` alone, where nothing else stands in it. */
const publishers: Readonly<Record<EntryType, string>> = {
  article: 'publisher',
  book: 'publisher',
  inproceedings: 'publisher',
  misc: 'howpublished',
  phdthesis: 'school',
  techreport: 'institution',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * The works that a verdict, several verdicts or an assessment rest on as a file of BibTeX: those of `toCsl`, in its order, under
 * its ids as keys, with how each was read in the field `note`, which styles print.
 *
 * The file is in UTF-8, with letters of all scripts as they are; what LaTeX takes for a command is written so that it prints.
 * Titles stand in double braces, so that no style changes their capitals. A body, or a person with one name, stands in braces, so
 * that no word of it is taken for a family name. What is on the web, software and documents of no other kind are `@misc`,
 * with what a page is part of, or who published it, as `howpublished`. Ends with a line feed; empty where there are no works.
 * Throws as `toCsl`.
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * import { toBibtex } from 'kemitraan/render';
 * const file = toBibtex(classifyArchetype({ balance: 'out' }), { locale: 'en' });
 * file.includes('@book{sulistiyani-2004,\n  author = {Sulistiyani, Ambar Teguh},'); // => true
 * ```
 * @see patashnik-1988
 */
export function toBibtex(
  given: BibliographyInput | readonly BibliographyInput[],
  options: BibliographyOptions,
): string {
  return cslItems('toBibtex', given, options).map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const entry = entryTypes[item.type];
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const number = item.issue ?? item.number;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', item.author && `{${item.author.map(nameOf).join(' and ')}}`],
    ['title', braced(item.title) && `{${braced(item.title)}}`],
    [containers[entry], braced(item['container-title'])],
    ['series', braced(item['collection-title'])],
    ['volume', braced(item.volume)],
    ['number', braced(number)],
    ['pages', item.page && `{${item.page.replace('-', '--')}}`],
    ['edition', braced(item.edition)],
    ['type', braced(item.genre)],
    [publisherIn(item), braced(item.publisher)],
    ['address', braced(item['publisher-place'])],
    ['year', year === undefined ? year : `{${year}}`],
    ['month', month === undefined ? month : months[month - 1]],
    ['day', day === undefined ? day : `{${day}}`],
    ['doi', item.DOI && `{${item.DOI}}`],
    // An address is taken as it is, without commands.
    ['url', item.URL && `{${item.URL}}`],
    ['note', braced(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${entry}{${item.id},\n${lines.join('')}}\n`;
}

function publisherIn(item: CslItem): string {
  const field = publishers[entryTypes[item.type]];
  const isTaken = item['container-title'] !== undefined && field === containers[entryTypes[item.type]];
  return isTaken ? 'publisher' : field;
}

/** A text in braces; nothing where nothing of it can be seen. */
function braced(text: string | undefined): string | undefined {
  const printed = plain(text ?? '');
  return printed === '' ? undefined : `{${printed}}`;
}

function nameOf(author: BibliographyAuthor): string {
  return 'literal' in author
    ? `{${plain(author.literal)}}`
    : `${plain(author.family)}, ${plain(author.given)}`;
}

import { words as pageWords } from '../generate/words.mjs';
import { outsideCode } from './reading.mjs';
import { words } from './words.mjs';

/**
 * One language of a page that holds both: the half under its heading, a level higher.
 *
 * The page of a framework has its id as title, and each half opens with the name in bold, which is the title of the half.
 * Other pages are called by `title`.
 */
export function halfOf(text, locale, title) {
  const [, id] = /^# `([^`]+)`\n/.exec(text) ?? [];
  const half = text.split(/^## /m).find((part) => part.startsWith(`${pageWords[locale].title}\n`));
  if (half === undefined) throw new Error(`No half in ${locale}: ${text.slice(0, 80)}`);
  const body = outsideCode(half.replace(/^.*\n+/, ''), (part) => part.replace(/^#(#+ )/gm, '$1'));
  if (id === undefined) return `# ${title}\n\n${body}`;
  const [, label, rest] = /^\*\*(.+)\*\*\n\n([\s\S]*)$/.exec(body) ?? [];
  if (rest === undefined) throw new Error(`No name in ${locale}: ${text.slice(0, 80)}`);
  return `# ${label}\n\n\`${id}\`\n\n${rest}`;
}

/** The list of all frameworks in one language: the column of the other one goes, and the forms are called by their names. */
export function listIn(text, locale) {
  const own = locale === 'en' ? 1 : 2;
  const { form, forms } = pageWords[locale];
  const titles = Object.keys(pageWords.en.forms).map((key) => [
    pageWords.en.forms[key],
    forms?.[key] ?? form[key].replace(/^./, (letter) => letter.toUpperCase()),
  ]);
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('| ')) return oneColumn(line, own);
      if (line.startsWith('# ')) return `# ${words[locale].sections.frameworks}`;
      if (line.startsWith('## ')) return `## ${named(titles, line.slice(3))}`;
      return line.startsWith('Each page holds ') ? words[locale].frameworksList : line;
    })
    .join('\n');
}

function oneColumn(line, own) {
  const cells = line.split(' | ');
  if (cells.length !== 3) throw new Error(`A row of the list of frameworks has other columns: ${line}`);
  const source = line === '| Framework | Kerangka | Source |' && own === 2 ? 'Sumber |' : cells[2];
  return `| ${(own === 1 ? cells[0].slice(2) : cells[1]).trim()} | ${source}`;
}

function named(titles, title) {
  const [, found] = titles.find(([english]) => english === title) ?? [];
  if (found === undefined) throw new Error(`No form of frameworks is called ${title}.`);
  return found;
}

import { references } from 'kemitraan/registry';
import { plain } from '../../generate/markdown.mjs';
import { outsideCode } from '../reading.mjs';

/** Longer types of data are left out: whoever wants the rows finds them on the page of the framework. */
const longestData = 3000;

/**
 * What is told of one name, under a heading with the name alone, so that the list of a page and the search show names.
 * The headings below it become words in bold; keys of the bibliography become the works.
 */
export function memberOf({ name, text, isData, page }) {
  const body = outsideCode(told(text).replace(/<a id="[^"]*"><\/a> /g, ''), (part) =>
    part.replace(/^#{2,} (.*)$/gm, '**$1**'),
  ).replace(/^\*\*See\*\*\n\n((?:.+\n?)+)/gm, (_, keys) => worksOf(keys));
  return `## ${name}\n\n${(isData && body.length > longestData ? withoutRows(body) : body).trim()}${rowsOn(page)}\n`;
}

/** A function that is called in several ways is told of once: what it does, then the ways with what they take and give. */
function told(text) {
  const [whole, ...ways] = text.replace(/^# .*\n/, '').split(/^## Call Signature\n/m);
  if (ways.length === 0) return whole;
  const parts = ways.map(partsOf);
  const [first] = parts;
  if (parts.some(({ about, ends }) => about !== first.about || ends !== first.ends)) return ways.join('\n');
  return [first.about, ...parts.flatMap(({ signature, details }) => [signature, details]), first.ends].join(
    '\n\n',
  );
}

/** What tells the ways of calling apart, and what is told of each of them in the same words. */
function partsOf(way) {
  const [head, ...sections] = way.split(/^### /m).map((part) => part.trim());
  const [signature = ''] = /^```[\s\S]*?```/.exec(head) ?? [];
  const own = (section) => /^(Type Parameters|Parameters|Returns)\n/.test(section);
  const joined = (some) => some.map((section) => `### ${section}`).join('\n\n');
  return {
    signature,
    about: head.slice(signature.length).trim(),
    details: joined(sections.filter(own)),
    ends: joined(sections.filter((section) => !own(section))),
  };
}

function withoutRows(body) {
  return body.replace(/\*\*Type Declaration\*\*[\s\S]*/, '');
}

function rowsOn(page) {
  return page === undefined ? '' : `\n\nIts rows, in words: [${page.title}](${page.address}).`;
}

function worksOf(keys) {
  const works = keys
    .split('\n')
    .map((line) => line.replace(/^\s*- /, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, key, rest] = /^([\w-]+)(.*)$/.exec(line) ?? [];
      const work = references[key];
      if (work === undefined) throw new Error(`No work has the key ${line}.`);
      return `- ${plain(work.citation)}${rest}`;
    });
  return `**Sources**\n\n${works.join('\n')}\n`;
}

/** The first sentence of what is told of a name. */
export function summaryOf(text) {
  const told = text
    .replace(/^# .*\n/, '')
    .replace(/```[\s\S]*?```|^\s*#.*$/gm, '')
    .trim();
  const [paragraph = ''] = told.split(/\n\s*\n/);
  if (/^[|*]/.test(paragraph)) return '';
  const [sentence] = /^[\s\S]*?[.:](?=\s|$)/.exec(paragraph) ?? [paragraph];
  return sentence.replace(/\s+/g, ' ').replace(/:$/, '.').replaceAll('|', '\\|');
}

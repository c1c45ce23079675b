import { readdirSync, readFileSync } from 'node:fs';

/** The ids of the frameworks whose tables, read off the sources, have this key: the tables say what is looked at. */
export const tablesWith = (key: string): string[] =>
  readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .filter((file) => key in JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
    .map((file) => file.slice(0, -'.json'.length));

/**
 * Frameworks that no source has as such, so that none could be read off for them: each with why, and with the table in
 * which what it does take from a source was read off.
 */
export const notReadOff: Readonly<Record<string, { readonly why: string; readonly readIn?: string }>> = {
  coorientation: {
    why: 'Two states are of the abstract of Seltzer 2007, the two others are ours; no source names any of them.',
  },
  'ansell-gash-conditions': {
    why: 'Of the abstract and the definition of Ansell and Gash 2008, with propositions of ours; the article on Muara Enim has only the four variables.',
    readIn: 'cg-process-variables',
  },
  'organisation-public-relationship': {
    why: 'All of its items are ours; the study of Omah Kreteg Anggana has only the elements, four of the six.',
    readIn: 'relationship-management-theory',
  },
  'communication-convergence': {
    why: 'The model and its rule are ours; the study of Antam has only the finding from which they start.',
    readIn: 'antam-findings',
  },
};

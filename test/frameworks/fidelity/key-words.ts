import type { Locale, Wording } from '../../../src/core/locale.js';
import type { Citation } from '../../../src/references/references.js';

/** A locator as words, so that “6.2 A 1)” and “6.2 A 1” are the same; the codebook marks the two Tables 2.1. */
export const wordsOf = (locator: string) =>
  ` ${locator
    .replace(/-(?:prereq|design)/, '')
    .replace(/[(),;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** Whether a citation of a work has this place in it. */
export const cites = (source: readonly Citation[] = [], at: string, work = 'lan') =>
  source.some((one) => 'ref' in one && one.ref === work && wordsOf(one.locator ?? '').includes(wordsOf(at)));

/** The key words that a text lacks: a comma sets them apart, a stroke stands between words of which either will do. */
export const lacking = (text: string, keys: string) =>
  keys
    .split(',')
    .map((key) => key.trim())
    .filter((key) => !key.split('|').some((one) => text.toLowerCase().includes(one.trim().toLowerCase())));

/** What is said in one language, all of it. */
export const wordsIn = (locale: Locale, words: readonly (Wording | undefined)[]) =>
  words.map((wording) => wording?.[locale] ?? '').join(' ');

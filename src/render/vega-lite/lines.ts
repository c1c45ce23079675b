import { seenText } from './chart-text.js';

/** What parts the lines of a text in a chart: marks of text are drawn with it, and no name can hold it. */
export const lineBreak = '\n';

/**
 * A name or a short text over several lines, each of at most `longest` characters, at most `most` of them: it is broken between
 * words, within a word that is longer than a line, and ends with an ellipsis where more follows.
 */
export function lines(text: string, longest: number, most: number): string {
  const all: string[] = [];
  // As much as could be shown, and a little more to see whether anything follows.
  const [...start] = seenText(text);
  const seen = start.slice(0, (longest + 1) * most + 1).join('');
  for (const word of seen.split(' ')) {
    const last = all.at(-1);
    if (last !== undefined && sizeOf(last) + 1 + sizeOf(word) <= longest)
      all[all.length - 1] = `${last} ${word}`;
    else all.push(...pieces(word, longest));
  }
  if (all.length <= most) return all.join(lineBreak);
  const shown = all.slice(0, most);
  const [...end] = shown.at(-1) ?? '';
  return [...shown.slice(0, -1), `${end.slice(0, longest - 1).join('')}…`].join(lineBreak);
}

function pieces(word: string, longest: number): string[] {
  const [...rest] = word;
  const found: string[] = [];
  while (rest.length > 0) found.push(rest.splice(0, longest).join(''));
  return found;
}

/** How many lines a text has. */
export function countLines(text: string): number {
  return text.split(lineBreak).length;
}

const sizeOf = (text: string) => [...text].length;

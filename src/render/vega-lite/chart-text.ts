/** Whatever Unicode says to show nothing for, control characters and line ends, halves of characters, and what is none. */
const unseen = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]+/gu;

/** The most characters of a name that a chart shows. */
const longest = 80;

/**
 * A name as a text in a chart. It is data and never part of an expression, so that no mark in it has a meaning; what cannot
 * be seen goes, and what is too long is cut. A name of which nothing is left is a dash.
 */
export function chartText(name: string): string {
  return cut(seen(name), longest);
}

/** A sentence for those who do not see the chart, cut where it is longer than that. The same is true of it as of {@link chartText}. */
export function sentence(text: string, most = 300): string {
  return cut(seen(text), most);
}

/** The most characters that a text is looked through for what can be seen. */
const readable = 10_000;

/** What can be seen of a text, on one line; a dash where that is nothing. */
function seen(text: string): string {
  return text.slice(0, readable).replace(unseen, ' ').replace(/\s+/g, ' ').trim() || '–';
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/**
 * A text in lines of at most so many characters, broken between words, or within a word that is longer than a line. What does
 * not fit in so many lines is cut. The same is true of it as of {@link chartText}.
 */
export function linesOf(text: string, most: number, lines: number): string[] {
  const wrapped: string[] = [];
  for (const word of seen(text)
    .split(' ')
    .flatMap((one) => piecesOf(one, most))) {
    const last = wrapped.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= most)
      wrapped.splice(-1, 1, `${last} ${word}`);
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped;
  const last = [...(wrapped[lines - 1] ?? '')].slice(0, most - 1).join('');
  return [...wrapped.slice(0, lines - 1), `${last}…`];
}

function piecesOf(word: string, most: number): string[] {
  const characters = [...word];
  const count = Math.ceil(characters.length / most);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * most, (index + 1) * most).join(''),
  );
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** Names that are told from each other: one that is there already gets a number. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
    taken.add(free);
    return free;
  });
}

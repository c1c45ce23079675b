/** Whatever Unicode says to show nothing for, control characters and line ends, halves of characters. */
const unseen = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029]+/gu;

/** The most characters of a name that a chart shows. */
const longest = 80;

/**
 * A name as a text in a chart. It is data and never part of an expression, so that no mark in it has a meaning; what cannot
 * be seen goes, and what is too long is cut. A name of which nothing is left is a dash.
 */
export function chartText(name: string): string {
  const [...characters] = seenText(name);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}

/** A text without what cannot be seen, however long it is; a dash where nothing is left. */
export function seenText(text: string): string {
  return text.replace(unseen, ' ').replace(/\s+/g, ' ').trim() || '–';
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

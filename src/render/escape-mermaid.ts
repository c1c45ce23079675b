/** What has a meaning of its own in a label of Mermaid, in Markdown or in HTML. */
const special = /["#<>&`\\{}()[\]|;%@$*_~^]/g;

/**
 * The same in a state diagram, where a colon begins a label and a semicolon ends it. Brackets mean nothing there, and stand in
 * many names: where labels are drawn without HTML, Mermaid shows what is escaped as it was escaped.
 */
const specialInStates = /["#<>&`\\{};:%$*_~]/g;

/** Line ends, other control characters, and marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found.
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** The most characters of a text that a label shows. */
const longest = 120;

/** A text as a label of Mermaid, between quotation marks: names are input, and none can end the label or draw anything. */
export function escapeMermaid(text: string): string {
  return escaped(text, special);
}

/** A text in a state diagram, between quotation marks or after a colon; one of which nothing is left is a dash. */
export function escapeMermaidState(text: string): string {
  return escaped(text.replace(unseen, ' ').trim() || '–', specialInStates);
}

function escaped(text: string, marks: RegExp): string {
  const [...characters] = text.replace(unseen, ' ');
  const cut =
    characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
  return cut.replace(marks, (character) => `#${character.charCodeAt(0)};`);
}

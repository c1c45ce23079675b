/** A text on one line, without what cannot be seen: no control character, and nothing that Unicode says to show nothing for. */
export function oneLine(text: string): string {
  return folded(text, invisible);
}

/**
 * A text on one line as people may go on to type in it: without what turns its direction and what no file holds, and with what
 * shows nothing by itself and joins what stands beside it, as in pictures of several characters.
 */
export function oneTypedLine(text: string): string {
  return folded(text, unwritable);
}

function folded(text: string, dropped: RegExp): string {
  return text.replace(dropped, '').replace(/\s+/g, ' ').trim();
}

/** Control characters other than white space, whatever Unicode says to show nothing for, halves of characters. */
const invisible = /(?!\s)\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Cs}/gu;

/** Control characters other than white space, marks that turn the direction of a text, halves of characters, and no characters. */
const unwritable = /(?!\s)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}|[\ufffe\uffff]/gu;

/** Where a text stops being JSON. */
export interface JsonFault {
  /** From 0, in UTF-16 units; the length of the text where it ends too early. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What stands there, at most 40 characters of its line; empty where the text ends. */
  readonly found: string;
  /** What stands before it in its line, at most 40 characters. */
  readonly before: string;
}

const shown = 40;

/** The first place where a text is no JSON; `null` where it is. Nothing is called by itself, however deep the text nests. */
export function jsonFault(text: string): JsonFault | null {
  const offset = faultOffset(text);
  return offset === null ? null : faultAt(text, offset);
}

/** A place in a text as a person looks for it. */
function faultAt(text: string, offset: number): JsonFault {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  const [rest = ''] = text.slice(offset, offset + shown).split('\n', 1);
  return {
    offset,
    line,
    column: offset - start + 1,
    found: rest,
    before: text.slice(Math.max(start, offset - shown), offset),
  };
}

/** What can stand next: a value, a value or the end of an empty list, a key or the end of an empty object, and so on. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

const blanks = /[ \t\n\r]*/y;
// Loops, and not one pattern for whole texts, which would call itself for each character in some engines.
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in its texts.
const plain = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

function faultOffset(text: string): number | null {
  const ends: ('}' | ']')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at = matchedTo(blanks, text, at) ?? at;
    if (at >= text.length) return wanted === 'comma-or-end' && ends.length === 0 ? null : text.length;
    const sign = text[at] ?? '';
    if (wanted === 'comma-or-end') {
      const end = ends.at(-1);
      if (end === undefined) return at;
      if (sign === end) ends.pop();
      else if (sign === ',') wanted = end === '}' ? 'key' : 'value';
      else return at;
      at += 1;
    } else if (wanted === 'colon') {
      if (sign !== ':') return at;
      wanted = 'value';
      at += 1;
    } else if ((wanted === 'value-or-end' || wanted === 'key-or-end') && sign === ends.at(-1)) {
      ends.pop();
      wanted = 'comma-or-end';
      at += 1;
    } else if (wanted === 'key' || wanted === 'key-or-end') {
      if (sign !== '"') return at;
      const read = textEnd(text, at);
      if ('fault' in read) return read.fault;
      at = read.end;
      wanted = 'colon';
    } else if (sign === '{' || sign === '[') {
      ends.push(sign === '{' ? '}' : ']');
      wanted = sign === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
    } else if (sign === '"') {
      const read = textEnd(text, at);
      if ('fault' in read) return read.fault;
      at = read.end;
      wanted = 'comma-or-end';
    } else {
      const end = matchedTo(scalar, text, at);
      if (end === undefined) return at;
      at = end;
      wanted = 'comma-or-end';
    }
  }
}

/** Where a text in quotes ends, or where it is none. */
function textEnd(text: string, start: number): { readonly end: number } | { readonly fault: number } {
  let at = start + 1;
  for (;;) {
    at = matchedTo(plain, text, at) ?? at;
    if (text[at] === '"') return { end: at + 1 };
    const after = matchedTo(escaped, text, at);
    if (after === undefined) return { fault: at };
    at = after;
  }
}

function matchedTo(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

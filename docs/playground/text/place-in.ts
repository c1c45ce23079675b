/** From where to where a value stands in a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the value of a path stands in a text that is JSON. Where the path leads further than the text does, as for a key that is
 * missing, the last value on the way. Of a key that stands twice, the last, as JSON is read.
 */
export function placeIn(text: string, path: readonly (string | number)[]): Place {
  let place = placeFrom(text, 0);
  for (const step of path) {
    const inner = childIn(text, place, step);
    if (inner === undefined) break;
    place = inner;
  }
  return place;
}

function childIn(text: string, { start }: Place, step: string | number): Place | undefined {
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return undefined;
  let found: Place | undefined;
  let at = skipped(text, start + 1);
  for (let index = 0; text[at] !== '}' && text[at] !== ']' && at < text.length; index += 1) {
    let key: unknown = index;
    if (isObject) {
      const end = valueEnd(text, at);
      key = JSON.parse(text.slice(at, end));
      at = skipped(text, skipped(text, end) + 1);
    }
    const value = { start: at, end: valueEnd(text, at) };
    if (key === step) {
      found = value;
      if (!isObject) return found;
    }
    at = skipped(text, value.end);
    if (text[at] === ',') at = skipped(text, at + 1);
  }
  return found;
}

function placeFrom(text: string, at: number): Place {
  const start = skipped(text, at);
  return { start, end: valueEnd(text, start) };
}

function skipped(text: string, at: number): number {
  let next = at;
  while (' \t\n\r\uFEFF'.includes(text[next] ?? 'end')) next += 1;
  return next;
}

/** The end of the value that begins here: brackets are counted, and what stands in quotes is passed over. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    } else if ('{['.includes(sign)) depth += 1;
    else if ('}]'.includes(sign)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (depth === 0 && ', \t\n\r'.includes(sign)) return at;
    at += 1;
    if (depth === 0 && '"}]'.includes(sign)) return at;
  }
  return text.length;
}

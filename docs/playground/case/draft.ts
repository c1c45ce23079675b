/**
 * A case document while somebody works on it: plain JSON of the shape of a case, in which a value may still be faulty or
 * missing. It is never changed in place.
 */
export type Draft = Readonly<Record<string, unknown>>;

/** A row of one of its lists. */
export type DraftRow = Readonly<Record<string, unknown>>;

/** The keys and list positions that lead to a value. */
export type Path = readonly (string | number)[];

/** A case of which nothing is known. A title is asked for by the document, so that one stands there. */
export function emptyDraft(title: string): Draft {
  return { schema: 'kemitraan/case@1', id: 'case', title };
}

/** The rows of a list; none where the draft has no such list. */
export function rowsOf(draft: Draft, list: string): readonly DraftRow[] {
  const rows = Object.hasOwn(draft, list) ? draft[list] : undefined;
  return Array.isArray(rows) ? rows : [];
}

/** The value of a key as text, as a field shows it; an empty text where there is none. */
export function textIn(row: DraftRow, key: string): string {
  const value = Object.hasOwn(row, key) ? row[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The texts of a list of ids in a row. */
export function idsIn(row: DraftRow, key: string): readonly string[] {
  const value = Object.hasOwn(row, key) ? row[key] : undefined;
  return Array.isArray(value) ? value.map(String) : [];
}

/** A copy with another value at a place; `undefined` takes the key, or the list position, away, and what is empty then, rows apart. */
export function withAt<Value>(subject: Value, path: Path, value: unknown): Value {
  return placed(subject, path, value) as Value;
}

function placed(subject: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = rest.length === 0 ? value : placed(childOf(subject, step), rest, value);
  if (typeof step === 'number') {
    const list = Array.isArray(subject) ? subject : [];
    // A row whose last value is taken away is still a row, which somebody is filling in.
    const kept = inner === undefined ? (rest.length === 0 ? [] : [{}]) : [inner];
    const changed = [...list.slice(0, step), ...kept, ...list.slice(step + 1)];
    return changed.length === 0 ? undefined : changed;
  }
  const { [step]: _, ...others } = isKeyed(subject) ? subject : {};
  if (inner === undefined) return Object.keys(others).length === 0 ? undefined : others;
  // The key keeps its place among the others.
  return isKeyed(subject) && Object.hasOwn(subject, step)
    ? Object.fromEntries(Object.entries(subject).map(([key, old]) => [key, key === step ? inner : old]))
    : { ...others, [step]: inner };
}

function childOf(subject: unknown, step: string | number): unknown {
  if (typeof step === 'number') return Array.isArray(subject) ? subject[step] : undefined;
  return isKeyed(subject) && Object.hasOwn(subject, step) ? subject[step] : undefined;
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy with one more row at the end of a list. */
export function withRow(draft: Draft, list: string, row: DraftRow): Draft {
  return { ...draft, [list]: [...rowsOf(draft, list), row] };
}

/** An id that no row of the list has: `party-3`. */
export function freeId(draft: Draft, list: string, stem: string): string {
  const taken = new Set(rowsOf(draft, list).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

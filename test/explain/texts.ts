import type { Explanation } from '../../src/explain/explanation.js';

/** Every text in a value, however deep. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Every text of an explanation that a person reads: the ids of its parts and the citations are left out. */
export function readable(said: Explanation): string[] {
  return textsOf({
    ...said,
    locale: [],
    sources: [],
    reasons: said.reasons.map(({ text, evidence }) => [text, evidence]),
    readings: said.readings.map(({ text }) => text),
    questions: said.questions.map(({ text }) => text),
    statements: said.statements.map(({ text }) => text),
  });
}

/** A value whose leaves are noted, by path, as soon as they are read. */
export function tracked<T extends object>(value: T, note: (path: string) => void, path = ''): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol') return found;
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof found === 'object' && found !== null && !Array.isArray(found))
        return tracked(found, note, here);
      note(here);
      return found;
    },
  });
}

/** The paths of all leaves; a list counts as one. */
export function leavesOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, found]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? leavesOf(found, here)
      : [here];
  });
}

/** A part of a tree of data, and the keys that lead to it. */
interface Place {
  readonly path: readonly string[];
  readonly part: unknown;
}

/** Everything within a tree, the whole first. */
export function* partsOf(tree: unknown, path: readonly string[] = []): Generator<Place> {
  yield { path, part: tree };
  if (typeof tree === 'object' && tree !== null)
    for (const [key, part] of Object.entries(tree)) yield* partsOf(part, [...path, key]);
}

/** A copy in which the value at a path is another; nothing at all where it is undefined. */
export function changed(tree: object, path: readonly string[], value: unknown): object {
  // By way of JSON, so that no two places hold the same object.
  const copy: object = JSON.parse(JSON.stringify(tree));
  let at = copy;
  for (const key of path.slice(0, -1)) at = Reflect.get(at, key);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
}

/** What a table has of its own under a key, and not by what every object inherits; nothing where it has none, or there is no table. */
export function ownEntry<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The same of what is always there in what is whole; throws a `TypeError` where it is not, which whoever reads it refuses. */
export function entryIn<T>(table: Readonly<Record<string, T>>, key: string): T {
  const entry = ownEntry(table, key);
  if (entry === undefined) throw new TypeError(key);
  return entry;
}

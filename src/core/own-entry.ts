/** What a table has of its own under a key, and not by what every object inherits; nothing where it has none, or there is no table. */
export function ownEntry<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** About how many bytes a value is, as text; what throws when it is read counts as little. */
export function sizeOf(value: unknown, seen = new Set<object>()): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null || seen.has(value)) return 4;
  seen.add(value);
  let size = 2;
  try {
    for (const key of Object.keys(value))
      size += key.length + 3 + sizeOf((value as Record<string, unknown>)[key], seen);
  } catch {
    size += 4;
  }
  return size;
}

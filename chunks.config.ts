// Which chunks of the build are put together. esbuild makes one of whatever the same entries share, some ninety of them, and
// every file costs whoever imports it: it is looked for, read, and linked name by name.

/** What one more file costs, as the characters that take as long to read and compile: measured, and rough. */
const costOfFile = 10_000;

/** A file of the build: its length, and the files that it imports. */
export interface Chunk {
  readonly length: number;
  readonly imports: readonly string[];
}

/** Chunks that become one file. */
interface Group {
  readonly names: readonly string[];
  readonly length: number;
  /** The entries that load it, as bits. */
  readonly loadedBy: number;
}

/**
 * The chunks that are put together, as lists of their names. Two groups become one as long as that makes loading all entries
 * cheaper together: an entry saves a file, and may read what it does not need. Each entry counts by its own length, since a few
 * KB matter more to a small one. No group imports itself by way of another, or a table might be read before it is there.
 */
export function groupsOf(chunks: ReadonlyMap<string, Chunk>, entries: readonly string[]): string[][] {
  const importsOf = (name: string) => chunks.get(name)?.imports ?? [];
  const lengthOf = (name: string) => chunks.get(name)?.length ?? 0;
  const loads = entries.map((entry) => reached([entry], importsOf));
  const weights = loads.map((names) => 1 / [...names].reduce((sum, name) => sum + lengthOf(name), 0));
  const weigh = ({ loadedBy, length }: Group) =>
    weights.reduce((sum, weight, at) => sum + (loadedBy & (1 << at) ? weight : 0), 0) * (costOfFile + length);

  let groups: readonly Group[] = [...chunks.keys()]
    .filter((name) => !entries.includes(name))
    .map((name) => ({
      names: [name],
      length: lengthOf(name),
      loadedBy: loads.reduce((bits, names, at) => bits | (names.has(name) ? 1 << at : 0), 0),
    }));
  for (;;) {
    const total = groups.reduce((sum, group) => sum + weigh(group), 0);
    // What is gained at the most: when two are one, what they import may be loaded by more entries too.
    const pairs = groups
      .flatMap((a, at) => groups.slice(at + 1).map((b) => ({ a, b })))
      .map(({ a, b }) => ({ a, b, most: weigh(a) + weigh(b) - weigh(together(a, b)) }))
      .filter(({ most }) => most > 0)
      .sort((one, other) => other.most - one.most);
    let best: { readonly gain: number; readonly groups: readonly Group[] } = { gain: 0, groups };
    for (const { a, b, most } of pairs) {
      if (most <= best.gain) break;
      const next = merged(groups, a, b, importsOf);
      if (next === null) continue;
      const gain = total - next.reduce((sum, group) => sum + weigh(group), 0);
      if (gain > best.gain) best = { gain, groups: next };
    }
    if (best.gain === 0) return groups.map(({ names }) => [...names]);
    groups = best.groups;
  }
}

function together(a: Group, b: Group): Group {
  return {
    names: [...a.names, ...b.names],
    length: a.length + b.length,
    loadedBy: a.loadedBy | b.loadedBy,
  };
}

/** The groups with two of them put together, and with what loads each then; null where one would import itself. */
function merged(
  groups: readonly Group[],
  a: Group,
  b: Group,
  importsOf: (name: string) => readonly string[],
): readonly Group[] | null {
  const next = [...groups.filter((group) => group !== a && group !== b), together(a, b)];
  const at = new Map(next.flatMap(({ names }, index) => names.map((name) => [name, index] as const)));
  const imports = next.map(({ names }, index) => [
    ...new Set(names.flatMap(importsOf).map((name) => at.get(name) ?? index)),
  ]);
  const importsBy = (index: number) => (imports[index] ?? []).filter((other) => other !== index);
  const last = next.length - 1;
  if (reached(importsBy(last), importsBy).has(last)) return null;
  const loadedBy = next.map((group) => group.loadedBy);
  for (const below of reached(importsBy(last), importsBy))
    loadedBy[below] = (loadedBy[below] ?? 0) | (loadedBy[last] ?? 0);
  return next.map((group, index) => ({ ...group, loadedBy: loadedBy[index] ?? 0 }));
}

/** What is come to from some things, they themselves included. */
function reached<T>(from: readonly T[], next: (one: T) => readonly T[]): ReadonlySet<T> {
  const seen = new Set(from);
  for (const one of seen) for (const other of next(one)) seen.add(other);
  return seen;
}

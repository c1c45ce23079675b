import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chunk, groupsOf } from '../../chunks.config.js';

/** Files by name: how long each is, and what it imports. */
const filesOf = (table: Readonly<Record<string, readonly [number, ...string[]]>>) =>
  new Map<string, Chunk>(
    Object.entries(table).map(([name, [length, ...imports]]) => [name, { length, imports }]),
  );

const sorted = (groups: string[][]) => groups.map((names) => [...names].sort()).sort();

test.each([
  ['small ones that the same entry loads', { a: [100, 'x', 'y'], x: [500], y: [500] }, ['a'], [['x', 'y']]],
  [
    'large ones too, as long as nobody reads what he does not need',
    { a: [100, 'x', 'y'], b: [100, 'x', 'y'], x: [900_000], y: [900_000] },
    ['a', 'b'],
    [['x', 'y']],
  ],
  [
    'a small one with what another entry reads besides',
    { a: [100, 'x', 'y'], b: [100, 'x'], x: [50_000], y: [50] },
    ['a', 'b'],
    [['x', 'y']],
  ],
  [
    'not what makes a small entry read a large one',
    { a: [100, 'x', 'y'], b: [100, 'y'], x: [500_000], y: [500] },
    ['a', 'b'],
    [['x'], ['y']],
  ],
] as const)('%s', (_, table, entries, groups) => {
  expect(sorted(groupsOf(filesOf(table), entries))).toEqual(groups);
});

/** Some files, each of which imports of those after it alone, the first being entries. */
const builds = fc
  .array(fc.record({ length: fc.nat(60_000), imports: fc.array(fc.nat(13)) }), {
    minLength: 4,
    maxLength: 14,
  })
  .map((files) => {
    const names = files.map((_, at) => `file-${at}`);
    const entries = names.slice(0, 3);
    const chunks = files.map(({ length, imports }, at) => {
      const later = imports.filter((other) => other > at && other > 2 && other < files.length);
      return [
        `file-${at}`,
        { length: length + 1, imports: [...new Set(later)].map((one) => `file-${one}`) },
      ] as const;
    });
    return { chunks: new Map<string, Chunk>(chunks), entries };
  });

test('each file is in one group, and no group imports itself by way of others', () => {
  fc.assert(
    fc.property(builds, ({ chunks, entries }) => {
      const groups = groupsOf(chunks, entries);
      const others = [...chunks.keys()].filter((name) => !entries.includes(name));
      expect(groups.flat().sort()).toEqual(others.sort());
      const importsOf = (group: readonly string[]) => {
        const names = group.flatMap((name) => chunks.get(name)?.imports ?? []);
        return groups.filter((other) => other !== group && other.some((name) => names.includes(name)));
      };
      for (const group of groups) {
        const below = new Set(importsOf(group));
        for (const one of below) for (const other of importsOf(one)) below.add(other);
        expect(below.has(group)).toBe(false);
      }
    }),
  );
});

test('the same files give the same groups', () => {
  fc.assert(
    fc.property(builds, ({ chunks, entries }) => {
      expect(groupsOf(chunks, entries)).toEqual(groupsOf(new Map(chunks), entries));
    }),
  );
});

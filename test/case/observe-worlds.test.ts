import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level } from '../../src/core/level.js';
import { type Kind, type Row, read, specs } from './reading.js';
import { byWorlds, byWorldsOfParts, someDiffer } from './worlds.js';

const levels = ['out', 'mostly-out', 'mostly-in', 'in', 'unknown', 'refused', 'not-applicable'] as const;

/** Every way to say one of these levels, or nothing, about each of these. */
function everyWay<T>(
  abouts: readonly T[],
  said: readonly Level[],
  row: (about: T, level: Level) => Row,
): Row[][] {
  let ways: Row[][] = [[]];
  for (const about of abouts) {
    ways = ways.flatMap((way) => [way, ...said.map((level) => [...way, row(about, level)])]);
  }
  return ways;
}

const about = (whom: string, level: Level): Row =>
  whom === '' ? { level } : { level, about: whom.split('') };

test.each([
  ['each', 'ab', ['', 'a', 'b', 'ab'], 4096],
  ['any', 'ab', ['', 'a', 'b', 'ab'], 4096],
  ['tie', 'abc', ['', 'ab', 'ca', 'bc'], 4096],
  ['best-tie', 'abc', ['', 'ab', 'ca', 'bc'], 4096],
  ['tie', 'ab', ['', 'ab', 'ba'], 512],
  ['help', 'ab', ['', 'ab', 'ba'], 512],
  ['best-help', 'ab', ['', 'ab', 'ba'], 512],
] as const)(
  'every way to speak of %s among the partners %s about %j comes to what the worlds do',
  (kind, names, whom, count) => {
    const ways = everyWay(whom, levels, about);
    expect(ways).toHaveLength(count);
    const partners = names.split('');
    for (const rows of ways) {
      const { level, disagreements } = read(kind, rows, { partners });
      const found = { rows, level, disagree: disagreements.length > 0 };
      expect(found).toEqual({
        rows,
        level: byWorlds(kind, partners, rows),
        disagree: someDiffer(kind, partners, rows),
      });
    }
  },
);

test('every way to speak of two parts, for a partner and for the whole, comes to what the worlds do', () => {
  const parts = [undefined, 'gives', 'gains'] as const;
  const whom = parts.flatMap((part) => [{ part }, { part, about: ['a'] }]);
  const ways = everyWay(whom, ['out', 'mostly-in', 'in', 'unknown'], ({ part, ...rest }, level) => ({
    level,
    ...rest,
    ...(part && { part }),
  }));
  expect(ways).toHaveLength(5 ** 6);
  for (const rows of ways) {
    expect({ rows, level: read('both', rows, { partners: ['a'] }).level }).toEqual({
      rows,
      level: byWorldsOfParts(rows),
    });
  }
});

const kinds = (Object.keys(specs) as Kind[]).filter((kind) => kind !== 'both' && kind !== 'kept');

test.each(kinds)('random rows on %s come to what the worlds do', (kind) => {
  const isTie = specs[kind].asks === 'relation' && !('directed' in specs[kind]);
  const size = { minLength: specs[kind].asks === 'relation' ? 2 : 1, maxLength: isTie ? 2 : 3 };
  const row = fc.record<Row>(
    {
      level: fc.constantFrom(...levels),
      about: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'z'), size),
      coder: fc.constantFrom('x', 'y'),
    },
    { requiredKeys: ['level', 'coder'] },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 7 }), fc.constantFrom('ab', 'abc'), (rows, names) => {
      const partners = names.split('');
      // Whoever is about no partner of this partnership cannot be named.
      fc.pre(rows.every(({ about = [] }) => about.every((id) => id === 'z' || partners.includes(id))));
      const { level, disagreements } = read(kind, rows, { partners });
      expect(level).toEqual(byWorlds(kind, partners, rows));
      expect(disagreements.length > 0).toBe(someDiffer(kind, partners, rows));
    }),
    { numRuns: 400 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggester } from '../../src/core/nearest.js';

const suggest = (name: string, known: readonly string[]) => suggester()(name, new Set(known));

describe('the nearest names', () => {
  test.each([
    ['titel', ['title', 'place'], ['title'], 'two letters swapped'],
    ['tite', ['title'], ['title'], 'a letter left out'],
    ['sectors', ['sector'], ['sector'], 'a letter too many'],
    ['periob', ['period'], ['period'], 'another letter'],
    ['TITLE', ['title'], ['title'], 'capitals'],
    ['balance', ['a.balance', 'a.imbalance', 'b.balance'], ['a.balance', 'b.balance'], 'no namespace'],
    [
      'balance',
      ['partnership-archetypes.balance', 'balanced'],
      ['partnership-archetypes.balance', 'balanced'],
      'a long one',
    ],
    ['place', ['date', 'note'], [], 'another word'],
    ['abcdef', ['abcxyz'], [], 'three letters of six'],
    ['abcdefghi', ['abcdefxyz'], ['abcdefxyz'], 'three letters of nine'],
    ['abcdefghijklmnop', ['abcdefghijkl1234'], [], 'four letters'],
    ['z', ['a'], [], 'one letter is no slip for another'],
    ['', ['a', 'b.'], [], 'nothing'],
    ['named', ['name2', 'names', 'named1', 'name'], ['name2', 'names', 'named1'], 'at most three'],
    ['abcdef', ['abcdxy', 'abcdex', 'fbcdey'], ['abcdex', 'abcdxy', 'fbcdey'], 'the nearest first'],
    // Of a name only the first 80 characters are looked at.
    [`${'a'.repeat(80)}zzzz`, ['a'.repeat(80)], ['a'.repeat(80)], 'too long a name'],
    ['namex', ['nbmey', 'names'], ['names'], 'nothing further than a third'],
  ])('%s among %j: %j (%s)', (name, known, expected) => {
    expect(suggest(name, known)).toEqual(expected);
  });

  /** Optimal string alignment by its definition, without a band. */
  function distance(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const costs = [
      distance(a.slice(1), b) + 1,
      distance(a, b.slice(1)) + 1,
      distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    ];
    if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
      costs.push(distance(a.slice(2), b.slice(2)) + 1);
    }
    return Math.min(...costs);
  }

  test('are those within a third of the letters, by the plain definition', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (name, candidate) => {
        const limit = Math.max(1, Math.floor(name.length / 3));
        expect(suggest(name, [candidate])).toEqual(distance(name, candidate) <= limit ? [candidate] : []);
      }),
      { numRuns: 2_000 },
    );
  });

  test('are looked for among 100,000, and not a single one more', () => {
    const known = new Set(
      Array.from({ length: 99_999 }, (_, at) => `${'other'.repeat(3)}${at}`).concat('name'),
    );
    const ask = suggester();
    expect(ask('nmae', known)).toEqual(['name']);
    expect(ask('nmae', new Set(['name']))).toEqual([]);
  });

  test('are remembered, and cost no more the second time', () => {
    const known = new Set(Array.from({ length: 60_000 }, (_, index) => `name${index}`));
    const ask = suggester();
    const first = ask('nme7', known);
    expect(first).toContain('name7');
    expect(ask('other', known)).toEqual([]);
    expect(ask('nme8', known)).toEqual([]);
    expect(ask('nme7', known)).toEqual(first);
    expect(ask('titel', new Set(['title']))).toEqual(['title']);
  });
});

import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/forms/kind-of.js';
import { allOf, anyOf, both, dated, names, type Told } from '../../src/forms/told.js';

const all: readonly Told[] = ['no', 'maybe', 'yes'];
const rank = (told: Told) => all.indexOf(told);
const pairs = all.flatMap((a) => all.map((b) => [a, b] as const));

// In the order no, maybe, yes: what has to hold together is the least of its parts, what is one of several the greatest.
test.each(pairs)('%s and %s', (a, b) => {
  const least = rank(a) < rank(b) ? a : b;
  const greatest = rank(a) > rank(b) ? a : b;
  expect([both(a, b), allOf([a, b]), allOf([a, b, a])]).toEqual([least, least, least]);
  expect([anyOf([a, b]), anyOf([a, b, b])]).toEqual([greatest, greatest]);
});

test('over nothing all holds, and nothing does', () => {
  expect(allOf([])).toBe('yes');
  expect(anyOf([])).toBe('no');
});

describe('whether a row names a member of a framework', () => {
  test.each<[string, readonly string[] | undefined, Told]>([
    ['it names it', ['own.one'], 'yes'],
    ['it names it beside others', ['other.one', 'own.two', 'own.one'], 'yes'],
    ['it names another', ['own.two'], 'no'],
    ['it names another, and one of another framework', ['other.one', 'own.two'], 'no'],
    ['it names none at all', [], 'no'],
    ['it does not say', undefined, 'maybe'],
    ['it speaks of another framework only', ['other.one'], 'maybe'],
    ['it speaks of a framework whose id begins alike', ['own-too.one'], 'maybe'],
  ])('%s', (_, ids, told) => {
    expect(names(ids, 'own', 'one')).toBe(told);
  });
});

test.each<[string | undefined, string | undefined, Told]>([
  ['2020', '2020-12-31', 'yes'],
  ['2020', '2020-06-30', 'maybe'],
  ['2021', '2020-12-31', 'no'],
  ['2021', undefined, 'yes'],
  [undefined, '2020', 'yes'],
])('a row of %s counts up to %s: %s', (date, asOf, told) => {
  expect(dated(date, asOf)).toBe(told);
});

test.each([
  [undefined, ''],
  ['', ''],
  ['Karang Taruna', 'karang-taruna'],
  ['  karang   taruna ', 'karang-taruna'],
  ['karang__taruna', 'karang-taruna'],
  ['karang - taruna', 'karang-taruna'],
  ['KARANG\tTARUNA\n', 'karang-taruna'],
])('a kind is read without regard to capitals and spaces: %j', (kind, read) => {
  expect(kindOf(kind === undefined ? {} : { kind })).toBe(read);
});

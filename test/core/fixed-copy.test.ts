import { expect, test } from 'vitest';
import { fixedCopy } from '../../src/core/fixed-copy.js';
import { thrownBy } from './thrown-by.js';

interface Given {
  id: string;
  items: Record<string, unknown>;
}

const copyOf = <T>(given: T) => fixedCopy('test', 'definition', given);
const made = (): Given => ({ id: 'own', items: { a: { parts: ['x'] }, b: {} } });

test('a copy that shares nothing, the same one for as long as it says the same', () => {
  const given = made();
  const copy = copyOf(given);
  expect(copy).toEqual(given);
  expect(copy).not.toBe(given);
  expect(copy.items.a).not.toBe(given.items.a);
  expect(copyOf(given)).toBe(copy);
  expect(copyOf(copy)).toBe(copy);
});

test.each<[string, (given: Given) => unknown]>([
  ['a value', (given) => Object.assign(given, { id: 'other' })],
  ['something deep within', (given) => Object.assign(given.items, { a: { parts: ['y'] } })],
  ['a key that is gone', (given) => Reflect.deleteProperty(given.items, 'b')],
  ['a key more', (given) => Object.assign(given.items, { c: {} })],
  [
    'the order of keys, which is rank',
    (given) => Object.assign(given, { items: { b: {}, a: { parts: ['x'] } } }),
  ],
  ['a list in place of a table', (given) => Object.assign(given.items, { b: [] })],
  ['undefined in place of nothing', (given) => Object.assign(given.items, { b: { of: undefined } })],
])('another copy after a change: %s', (_, change) => {
  const given = made();
  const before = copyOf(given);
  change(given);
  const after = copyOf(given);
  expect(after).not.toBe(before);
  expect(after).toStrictEqual(given);
  expect(before).toEqual(made());
});

test('what stands within itself ends there, and what is no object is itself', () => {
  const given: Record<string, unknown> = { id: 'own' };
  given.self = given;
  expect(copyOf(given)).toMatchObject({ id: 'own' });
  expect(copyOf(given)).toBe(copyOf(given));
  for (const one of [null, undefined, 'text', 1]) expect(copyOf(one)).toBe(one);
});

test('the name of the prototype is a key as any other', () => {
  const copy = copyOf(JSON.parse('{"__proto__": {"polluted": true}}'));
  expect(Object.keys(copy)).toEqual(['__proto__']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('what throws when it is read is refused in words', () => {
  const given = {
    get id(): string {
      throw new Error('not readable');
    },
  };
  expect(thrownBy(() => copyOf(given))).toMatchObject({
    code: 'invalid-definition',
    parameter: 'definition',
  });
});

import { expect, test } from 'vitest';
import { asFixed, fixedCopy, preparedIfFixed } from '../../src/core/fixed-copy.js';
import { counted } from './counted.js';
import { thrownBy } from './thrown-by.js';

interface Given {
  id: string;
  items: Record<string, unknown>;
  names?: Record<string, unknown>;
  list?: unknown[];
}

const copyOf = <T>(given: T) => fixedCopy('test', 'definition', given);
const made = (): Given => ({
  id: 'own',
  items: { a: { parts: ['x'] }, b: {} },
  names: { one: 'same', other: 'same', none: null },
  list: ['x', 'y'],
});

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
  ['an entry of a list', (given) => Object.assign(given, { list: ['x', 'z'] })],
  ['an entry more, in the list itself', (given) => given.list?.push('z')],
  ['an entry less, in the list itself', (given) => given.list?.pop()],
  ['an entry of the list itself', (given) => Object.assign(given.list ?? [], { 1: 'z' })],
  ['something in place of null', (given) => Object.assign(given, { names: { ...given.names, none: {} } })],
  ['null in place of something', (given) => Object.assign(given, { items: null })],
  [
    'another name of what is the same',
    (given) => Object.assign(given, { names: { one: 'same', another: 'same', none: null } }),
  ],
  [
    'the order of what is the same',
    (given) => Object.assign(given, { names: { other: 'same', one: 'same', none: null } }),
  ],
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

test('what has not changed is the same in the next copy', () => {
  const given = made();
  const before = copyOf(given);
  Object.assign(given.items, { a: { parts: ['y'] } });
  const after = copyOf(given);
  expect(after.items).not.toBe(before.items);
  expect(after.items.b).toBe(before.items.b);
  expect([after.names, after.list]).toEqual([before.names, before.list]);
  expect(after.names).toBe(before.names);
  expect(after.list).toBe(before.list);
});

test('a list that is longer than any that a definition holds is not looked through', () => {
  const [long, longest] = [new Array(10_001).fill('x'), new Array(10_000).fill('x')];
  const given = { ...made(), items: { long, longest } };
  const copy = copyOf(given);
  expect(copy.items.long).toBe(long);
  expect(copy.items.longest).not.toBe(longest);
  expect(copyOf(given)).toBe(copy);
});

test('what is fixed is its own copy, and what is worked out of it is kept; of any other it is worked out anew', () => {
  const [fixed, own] = [asFixed({ n: 2 }), { n: 2 }];
  const copy = copyOf(own);
  expect(copyOf(asFixed(fixed))).toBe(fixed);
  // Nothing of what was copied before is forgotten.
  expect(copyOf(own)).toBe(copy);
  const twice = counted(({ n }: { readonly n: number }) => ({ twice: 2 * n }));
  for (const definition of [fixed, fixed, copy, copy, own, own])
    expect(preparedIfFixed(definition, twice)).toEqual({ twice: 4 });
  expect(twice.calls).toEqual([fixed, copy, own, own]);
  expect([twice.calls[0] === fixed, twice.calls[1] === copy, twice.calls[2] === own]).toEqual([
    true,
    true,
    true,
  ]);
});

test('what throws only later is refused in the same words', () => {
  let reads = 0;
  const given = Object.defineProperty({ ...made() }, 'title', {
    enumerable: true,
    get: () => {
      reads += 1;
      if (reads > 1) throw new TypeError('no');
      return 'A title';
    },
  });
  copyOf(given);
  expect(thrownBy(() => copyOf(given))).toMatchObject({
    code: 'invalid-definition',
    parameter: 'definition',
  });
});

test('of one field, which is another', () => {
  const given = { id: 'own' };
  const before = copyOf(given);
  given.id = 'other';
  expect([copyOf(given), before]).toEqual([{ id: 'other' }, { id: 'own' }]);
});

test('what holds the same part twice, thirty times over, is looked through in a moment, again too', () => {
  // Two to the power of thirty parts, if each were looked at where it stands.
  let part: object = { end: true };
  for (let at = 0; at < 30; at += 1) part = { one: part, other: part };
  const copy = copyOf(part);
  // By the operator: a matcher would look into them, part by part.
  expect([copyOf(part) === copy, copy === part]).toEqual([true, false]);
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

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash, hash, rowId as idOf } from '../../src/case/row-id.js';
import { sectors, standings } from '../../src/case/vocabulary.js';

/** The id of a row of any list. */
const rowId = (row: object) => idOf(row);
/** What a document gives: JSON. */
const asJson = (value: unknown): object => JSON.parse(JSON.stringify(value));

const content = { indicator: 'a.b', level: 'in', about: ['x', 'y'], date: '2015' };

test('a row keeps its own id', () => {
  expect(rowId({ ...content, id: 'obs-1' })).toBe('obs-1');
});

test('a row without an id gets one made of its content, which begins with ~', () => {
  // No id that a document may give begins so.
  expect(rowId(content)).toMatch(/^~[0-9a-f]{16}$/);
});

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the first lane of %j is FNV-1a of 32 bits, as its authors give it: %s', (text, lane) => {
  expect(hash(text).slice(0, 8)).toBe(lane);
});

test('the order of the keys is no content, at any depth', () => {
  expect(rowId({ amount: { value: 1, currency: 'IDR' }, by: 'x' })).toBe(
    rowId({ by: 'x', amount: { currency: 'IDR', value: 1 } }),
  );
});

test('law: what has no keys within it is hashed as JSON with its keys in one order', () => {
  const keys = fc.constantFrom('a', 'b', '10', '9', '__proto__', 'toString');
  const values = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, values)), (entries) => {
      // By JSON, where __proto__ is a key like any other.
      const content = asJson(Object.fromEntries(entries));
      const ordered = Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(contentHash(content)).toBe(hash(JSON.stringify(ordered)));
    }),
  );
});

test('the order of a list is content', () => {
  expect(rowId({ ...content, about: ['y', 'x'] })).not.toBe(rowId(content));
});

test.each([
  ['a number and its digits', { a: 1 }, { a: '1' }],
  ['a key and a value', { ab: 'c' }, { a: 'bc' }],
  ['one text and two', { a: ['x,y'] }, { a: ['x', 'y'] }],
  ['an empty list and an empty object', { a: [] }, { a: {} }],
  ['a nested list and a flat one', { a: [['x'], 'y'] }, { a: ['x', 'y'] }],
  ['a quote inside and outside', { a: '","b":"c' }, { a: '', b: 'c' }],
  ['letters that differ in the high byte only', { a: '\u0161' }, { a: '\u0261' }],
  ['composed and decomposed letters', { a: '\u00e9' }, { a: 'e\u0301' }],
  ['something and nothing', { a: '' }, {}],
])('%s are different content', (_, one, other) => {
  expect(rowId(one)).not.toBe(rowId(other));
});

test('thousands of rows that differ in little have ids of their own', () => {
  const rows: object[] = [];
  for (let n = 0; n < 1000; n += 1) {
    for (const sector of sectors)
      for (const standing of standings) rows.push({ name: `Party ${n}`, sector, standing });
  }
  expect(new Set(rows.map(rowId)).size).toBe(rows.length);
});

test('the two halves of an id do not follow from each other', () => {
  const ids = Array.from({ length: 20_000 }, (_, n) => rowId({ note: `${n}` }));
  for (const half of [ids.map((id) => id.slice(1, 9)), ids.map((id) => id.slice(9))]) {
    // Of 20,000 numbers of 32 bits at most a handful coincide by chance.
    expect(new Set(half).size).toBeGreaterThan(19_990);
  }
});

const value = fc.jsonValue({ maxDepth: 2 });
const record = fc.dictionary(
  fc.string({ minLength: 1 }).filter((key) => key !== 'id' && key !== '__proto__'),
  value,
);

test('the same content gives the same id, whatever made the object', () => {
  fc.assert(
    fc.property(record, (row) => {
      const reversed = asJson(Object.fromEntries(Object.entries(row).reverse()));
      expect(rowId(reversed)).toBe(rowId(asJson(row)));
    }),
  );
});

test('different content gives different ids', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      const [one, other] = [asJson(a), asJson(b)];
      fc.pre(!isDeepStrictEqual(one, other));
      expect(rowId(one)).not.toBe(rowId(other));
    }),
  );
});

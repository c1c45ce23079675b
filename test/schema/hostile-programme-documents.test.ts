import { describe, expect, test } from 'vitest';
import { thrownBy } from '../core/thrown-by.js';
import { documentNames, documentTypes } from './programme-documents.js';

const unreadable = (path: readonly string[] = []) => ({
  ok: false,
  faults: [{ code: 'unreadable', path, params: {} }],
  omitted: 0,
});

function fail(): never {
  throw new Error('read');
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

class Form {
  readonly title = 'A title';
}

function formData(): FormData {
  const data = new FormData();
  data.append('title', 'A title');
  return data;
}

/** What a value of plain data never is, and what would lose all that it holds if it were read as one. */
const notPlain: readonly (readonly [string, object])[] = [
  ['a map', new Map([['title', 'A title']])],
  ['a set', new Set(['title'])],
  ['the data of a form', formData()],
  ['the query of an address', new URLSearchParams('title=x')],
  ['a date', new Date(0)],
  ['an expression', /x/],
  ['an error', new Error('e')],
  ['bytes', new Uint8Array(8)],
  ['a promise', Promise.resolve({})],
  ['a boxed text', Object('title')],
  ['an object of a class', new Form()],
  ['an object that inherits', Object.create({ title: 'A title' })],
];

const odd: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  Number.NaN,
  1n,
  true,
  '',
  'x'.repeat(1_000_000),
  Symbol('s'),
  () => 0,
  [],
  {},
  [[]],
  new Array(5),
  Object.create(null),
  globalThis,
  ...notPlain.map(([, value]) => value),
];

describe.each(documentNames)('%s', (name) => {
  const { fields, parse, schema, validate } = documentTypes[name];
  const inner = name === 'proposal' ? 'attendance' : 'contents';

  test.each(notPlain)('%s is no document, and no part of one', (_, value) => {
    expect(parse(value)).toEqual(unreadable());
    expect(parse({ [inner]: value })).toEqual(unreadable([inner]));
    for (const given of [value, { [inner]: value }]) {
      expect(schema.safeParse(given).success).toBe(false);
      expect(thrownBy(() => validate(given)).code).toBe('invalid-input');
    }
  });

  test.each<[string, unknown]>([
    ['a getter', Object.defineProperty({}, 'title', { get: fail, enumerable: true })],
    ['a getter within', { [inner]: Object.defineProperty({}, 'location', { get: fail, enumerable: true }) }],
    ['a proxy without a target', revoked({})],
    ['a part without a target', { [inner]: revoked({}) }],
    ['a text without a target', { title: revoked({}) }],
    ['a proxy that throws for its keys', new Proxy({}, { ownKeys: fail })],
    ['a proxy that throws for its prototype', new Proxy({}, { getPrototypeOf: fail })],
    ['a proxy that throws for `in`', new Proxy({ title: 1 }, { has: fail })],
  ])('%s that throws never comes out', (_, given) => {
    const result = parse(given);
    if (result.ok) throw new Error('no fault');
    expect(['unreadable', 'unknown-key', 'wrong-type']).toContain(result.faults[0]?.code);
    expect(JSON.stringify(result).length).toBeLessThan(1_000);
  });

  test('a getter of a key that is unknown is never read', () => {
    const given = Object.defineProperty({}, 'extra', { get: fail, enumerable: true });
    expect(parse(given)).toMatchObject({ faults: [{ code: 'unknown-key', path: ['extra'] }] });
  });

  test.each(Object.keys(fields))('values of every kind as %s', (field) => {
    for (const value of odd) {
      const given = { [field]: value };
      const result = parse(given);
      if (result.ok) {
        expect(() => validate(result.document)).not.toThrow();
        // Right are a flag, an amount of 0, a list without texts, and an object without keys.
        expect(value === true || value === 0 || typeof value === 'object').toBe(true);
        expect(Object.keys(Object(value))).toEqual([]);
      } else {
        expect(result.faults.length).toBeGreaterThan(0);
        expect(JSON.stringify(result).length).toBeLessThan(5_000);
        for (const { path } of result.faults) expect(path[0]).toBe(field);
      }
    }
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is an unknown key',
    (key) => {
      const before = Reflect.ownKeys(Object.prototype);
      for (const path of [[], [inner]]) {
        const json = `{"${key}":{"polluted":true,"title":"B"}}`;
        const given: unknown = JSON.parse(path.length === 0 ? json : `{"${inner}":${json}}`);
        expect(parse(given)).toEqual({
          ok: false,
          faults: [{ code: 'unknown-key', path: [...path, key], params: { key, nearest: [] } }],
          omitted: 0,
        });
      }
      expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test('depth and circles are as wrong as the first level', () => {
    let deep: unknown = {};
    for (let level = 0; level < 10_000; level += 1) deep = { [inner]: deep };
    expect(parse(deep)).toMatchObject({
      faults: [{ code: 'unknown-key', path: [inner, inner] }],
      omitted: 0,
    });
    const circle: Record<string, unknown> = {};
    circle[inner] = circle;
    circle.title = circle;
    expect(parse(circle)).toMatchObject({
      faults: [{ path: [inner, inner] }, { path: [inner, 'title'] }, { code: 'wrong-type', path: ['title'] }],
    });
  });

  test('texts and keys of millions of characters are shown in 80', () => {
    const huge = 'x'.repeat(5_000_000);
    const result = parse({ [huge]: 1, title: huge, [inner]: { [huge]: true } });
    if (result.ok) throw new Error('no fault');
    expect(result.faults).toHaveLength(3);
    expect(JSON.stringify(result).length).toBeLessThan(2_000);
  });
});

test('a list of millions of texts is one fault', () => {
  for (const value of [0, 'rw.social'])
    expect(documentTypes.proposal.parse({ scopes: new Array(5_000_000).fill(value) })).toMatchObject({
      faults: { length: 1 },
      omitted: 0,
    });
});

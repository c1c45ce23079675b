import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/schema.js';
import { counted } from './counted.js';
import { least, seen, village } from './documents.js';

const unreadable = { ok: false, faults: [{ code: 'unreadable', path: [], params: {} }], omitted: 0 };

function fail(): never {
  throw new Error('read');
}

function failOddly(): never {
  throw null;
}

const thrower = (key: string) => Object.defineProperty({}, key, { get: fail, enumerable: true });

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('what throws when it is read', () => {
  test.each([
    ['a getter of the document', Object.assign(thrower('title'), { schema: 'kemitraan/case@1', id: 'a' })],
    ['a getter of a row', { ...least, parties: [thrower('id')] }],
    ['a getter of a part', { ...least, contributions: [{ amount: thrower('value') }] }],
    [
      'a getter in a list',
      { ...least, parties: Object.defineProperty([], 0, { get: fail, enumerable: true }) },
    ],
    ['a proxy without a target', revoked({})],
    ['a list without a target', { ...least, parties: revoked([]) }],
    ['a row without a target', { ...least, parties: [revoked({})] }],
    ['a value without a target', { ...least, title: revoked({}) }],
    ['a level without a target', seen({ level: revoked({}) })],
    ['a name without a target', seen({ about: [revoked([])] })],
    ['a proxy that throws for its keys', new Proxy({ ...least }, { ownKeys: fail })],
    ['a proxy that throws what is no error', new Proxy({}, { get: failOddly })],
  ])('%s', (_, input) => {
    expect(parseCase(input)).toEqual(unreadable);
  });

  test('what a sound document is not asked, it may throw: whether a key is in it', () => {
    const guarded = (document: object) => new Proxy(document, { has: fail });
    expect(parseCase(guarded({ ...least }))).toEqual({ ok: true, case: least });
    expect(parseCase(guarded({ ...least, title: 1 }))).toEqual(unreadable);
  });

  test('a getter of a key that is unknown is never read', () => {
    expect(parseCase({ ...least, parties: [Object.assign(thrower('extra'), village)] })).toMatchObject({
      faults: [{ code: 'unknown-key', path: ['parties', 0, 'extra'] }],
    });
  });

  test('options that are none are passed over', () => {
    expect(Reflect.apply(parseCase, undefined, [least, 0])).toEqual({ ok: true, case: least });
    expect(Reflect.apply(parseCase, undefined, [least, null])).toEqual({ ok: true, case: least });
  });
});

describe('keys that mean something to the language', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const places: readonly (readonly [string, (json: string) => string, readonly (string | number)[]])[] = [
    ['the document', (more) => `{"schema":"kemitraan/case@1","id":"a","title":"A",${more}}`, []],
    ['a period', (more) => withList('period', `{${more}}`), ['period']],
    [
      'a row',
      (more) => withList('parties', `[{"id":"a","name":"A","sector":"other",${more}}]`),
      ['parties', 0],
    ],
    [
      'an amount',
      (more) =>
        withList(
          'contributions',
          `[{"by":"a","resource":"funds","amount":{"value":1,"currency":"IDR",${more}}}]`,
        ),
      ['contributions', 0, 'amount'],
    ],
  ];
  function withList(key: string, value: string): string {
    return `{"schema":"kemitraan/case@1","id":"a","title":"A","${key}":${value}}`;
  }

  test.each(places.flatMap((place) => names.map((name) => [name, ...place] as const)))(
    '%s in %s is unknown',
    (name, _, make, path) => {
      const input: unknown = JSON.parse(make(`"${name}":{"polluted":true,"title":"B"}`));
      const result = parseCase(input);
      expect(result.ok || result.faults).toContainEqual({
        code: 'unknown-key',
        path: [...path, name],
        params: { key: name, nearest: [] },
      });
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test.each(['__proto__', 'constructor', 'prototype'])('%s as a value changes nothing', (name) => {
    const before = Reflect.ownKeys(Object.prototype);
    parseCase({ ...seen({ indicator: name, level: name, about: [name], informant: name }), defines: [name] });
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  test('`constructor` and `prototype` are ids like any other', () => {
    const parties = ['constructor', 'prototype', 'toString'].map((id) => ({ ...village, id }));
    const document = { ...least, parties, benefits: [{ to: 'toString', kind: 'k' }] };
    expect(parseCase(document)).toEqual({ ok: true, case: document });
    expect(counted({ ...least, benefits: [{ to: 'toString', kind: 'k' }] }).codes).toEqual([
      'dangling-reference',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { FaultCode } from '../../src/core/fault.js';
import { parseCase } from '../../src/schema.js';
import { least, paid, party, seen, village } from './documents.js';

const listNames = [
  'parties',
  'contributions',
  'benefits',
  'communications',
  'decisions',
  'dependencies',
  'roles',
  'activities',
  'agreements',
  'sources',
  'informants',
  'observations',
  'published',
];

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const counted = (input: unknown): { listed: number; omitted: number; codes: FaultCode[] } => {
  const result = parseCase(input);
  if (result.ok) return { listed: 0, omitted: 0, codes: [] };
  const codes = [...new Set(result.faults.map(({ code }) => code))];
  return { listed: result.faults.length, omitted: result.omitted, codes };
};

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
    ['a proxy that throws for `in`', new Proxy({ ...least }, { has: fail })],
    ['a proxy that throws for its keys', new Proxy({ ...least }, { ownKeys: fail })],
    ['a proxy that throws what is no error', new Proxy({}, { get: failOddly })],
  ])('%s', (_, input) => {
    expect(parseCase(input)).toEqual(unreadable);
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

describe('values of every kind in every place', () => {
  class Row {
    readonly id = 'village';
    readonly name = 'The village';
    readonly sector = 'government';
  }
  const odd: readonly unknown[] = [
    null,
    undefined,
    0,
    Number.NaN,
    1n,
    true,
    'x'.repeat(1_000_000),
    Symbol('s'),
    () => 0,
    new Date(0),
    new Map(),
    new Set([1]),
    /x/,
    new Error('e'),
    new Uint8Array(8),
    Promise.resolve(1),
    Object(Symbol('s')),
    [],
    {},
    [[]],
    new Array(5),
    Object.create(null),
    new WeakMap(),
    globalThis,
  ];
  const places: readonly (readonly [string, (value: unknown) => unknown])[] = [
    ['the document', (value) => value],
    ...['schema', 'id', 'title', 'place', 'period', 'complete', 'defines', ...listNames].map(
      (key) => [key, (value: unknown) => ({ ...least, [key]: value })] as const,
    ),
    ...listNames.map(
      (key) => [`a row of ${key}`, (value: unknown) => ({ ...least, [key]: [value] })] as const,
    ),
    ...['id', 'name', 'sector', 'date', 'note', 'identifiers', 'partOf', 'function'].map(
      (key) => [`a ${key}`, (value: unknown) => party({ [key]: value })] as const,
    ),
    ...['indicator', 'level', 'about', 'informant', 'holder'].map(
      (key) => [`an ${key}`, (value: unknown) => seen({ [key]: value })] as const,
    ),
    ['an amount', (value) => paid(value)],
    ['a currency', (value) => paid(1, value ?? null)],
  ];

  test.each(places)('%s', (_, make) => {
    for (const value of odd) {
      const result = parseCase(make(value));
      // Right are a list without rows, a level or an amount of 0, and as a period whatever has no key of its own.
      if (result.ok) expect(value === 0 || Object.keys(Object(value)).length === 0).toBe(true);
      else {
        expect(result.faults.length).toBeGreaterThan(0);
        expect(JSON.stringify(result).length).toBeLessThan(20_000);
        for (const { code } of result.faults) expect(code).not.toBe('unreadable');
      }
    }
  });

  test('an object of a class gives a plain row', () => {
    const result = parseCase({ ...least, parties: [new Row()] });
    expect(result).toStrictEqual({ ok: true, case: { ...least, parties: [village] } });
  });

  test('holes in a list are no rows', () => {
    const parties = [village];
    parties[2] = { ...village, id: 'other' };
    expect(parseCase({ ...least, parties })).toMatchObject({
      faults: [{ code: 'wrong-type', path: ['parties', 1], params: { received: 'undefined' } }],
    });
    const about = ['village'];
    about[2] = 'village';
    expect(parseCase({ ...seen({ about }), parties })).toMatchObject({
      faults: [
        { code: 'wrong-type', path: ['parties', 1] },
        { code: 'missing', path: ['observations', 0, 'about', 1] },
        { code: 'duplicate-id', path: ['observations', 0, 'about', 2] },
      ],
    });
  });
});

describe('depth', () => {
  const deep = times(10_000, () => 0).reduce<unknown>((inner) => ({ parties: [inner] }), {});
  const cyclic: Record<string, unknown> = { ...least };
  cyclic.parties = [cyclic];
  cyclic.period = cyclic;
  const list: unknown[] = [];
  list.push(list);

  test('10,000 levels are as wrong as the first of them', () => {
    expect(counted({ ...least, parties: [deep] })).toEqual({
      listed: 4,
      omitted: 0,
      codes: ['missing', 'unknown-key'],
    });
    expect(counted({ ...least, title: deep }).codes).toEqual(['wrong-type']);
    expect(counted(seen({ level: deep, about: deep })).codes).toEqual(['not-a-level', 'wrong-type']);
  });

  test('a circle is an object like any other', () => {
    expect(counted(cyclic).codes).toEqual(['unknown-key', 'missing']);
    expect(counted({ ...least, parties: list }).codes).toEqual(['wrong-type']);
    expect(counted(seen({ about: list })).codes).toEqual(['wrong-type']);
  });
});

describe('ten megabytes of what is wrong', () => {
  test('a list of five million numbers is one fault', () => {
    expect(counted({ ...least, parties: new Array(5_000_000).fill(0) })).toMatchObject({
      listed: 1,
      omitted: 0,
    });
    expect(counted(seen({ about: new Array(5_000_000).fill(0) }))).toMatchObject({ listed: 1, omitted: 0 });
  });

  test('every list full of wrong rows: 1,000 are listed, all are counted', () => {
    const lists = Object.fromEntries(listNames.map((name) => [name, new Array(10_000).fill(0)]));
    expect(counted({ ...least, ...lists })).toEqual({
      listed: 1_000,
      omitted: 129_000,
      codes: ['wrong-type'],
    });
  });

  test('10,000 rows with 17 faults each', () => {
    const wrong = {
      id: 1,
      source: 1,
      locator: 1,
      date: 1,
      function: 1,
      note: 1,
      indicator: 1,
      level: 'x',
      about: 1,
    };
    const more = { coder: 1, informant: 1, method: 1, holder: 1, attributedTo: 1, a: 1, b: 2, c: 3 };
    const found = counted({ ...least, observations: times(10_000, () => ({ ...wrong, ...more })) });
    expect([found.listed, found.omitted]).toEqual([1_000, 169_000]);
  });

  test('a million wrong names in rows that are short enough', () => {
    const activities = times(100, () => ({ subject: 's', by: new Array(10_000).fill(0) }));
    expect(counted({ ...least, activities })).toEqual({
      listed: 1_000,
      omitted: 999_000,
      codes: ['wrong-type'],
    });
  });

  test('a row and a document of 300,000 unknown keys', () => {
    const many = Object.fromEntries(times(300_000, (index) => [`k${index}`, 0]));
    expect(counted({ ...least, parties: [{ ...village, ...many }] })).toMatchObject({
      listed: 1_000,
      omitted: 299_000,
    });
    expect(counted({ ...many, ...least })).toMatchObject({ listed: 1_000, omitted: 299_000 });
  });

  test('texts and keys of millions of characters are shown in 80', () => {
    const huge = 'x'.repeat(5_000_000);
    const result = parseCase({
      ...party({ [huge]: 1, sector: huge, date: huge }),
      id: huge,
      title: ' '.repeat(5_000_000),
    });
    expect(JSON.stringify(result).length).toBeLessThan(3_000);
  });

  test('10,000 names that each nearly are one of 10,000 parties', () => {
    const stem = 'a'.repeat(70);
    const parties = times(10_000, (index) => ({ ...village, id: `${stem}${index}` }));
    const benefits = times(10_000, (index) => ({ to: `${stem}x${index}`, kind: 'k' }));
    const result = parseCase({ ...least, parties, benefits });
    expect(result).toMatchObject({ omitted: 9_000 });
    if (result.ok) throw new Error('no fault');
    expect(result.faults[0]?.params).toMatchObject({ nearest: expect.arrayContaining([`${stem}0`]) });
    // Comparing has a price, and a document may spend so much and no more: the others are faults without a suggestion.
    expect(result.faults.at(-1)?.params).toMatchObject({ nearest: [] });
  });
});

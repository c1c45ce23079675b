import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/schema.js';
import { counted, listNames, times } from './counted.js';
import { least, paid, party, seen, village } from './documents.js';

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
    expect(parseCase({ ...least, parties, observations: seen({ about }).observations })).toMatchObject({
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
      codes: ['unknown-key', 'missing'],
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

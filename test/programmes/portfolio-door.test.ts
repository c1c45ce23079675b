import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKemitraanError } from '../../src/core/error.js';
import { locales } from '../../src/core/locale.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { type PortfolioOptions, summarisePortfolio, summarisePortfolioAsync } from '../../src/programmes.js';
import { parseCsrRecords } from '../../src/schema.js';
import { record } from './portfolios.js';

const summarise = (rows: readonly unknown[], options: PortfolioOptions = {}) =>
  summarisePortfolio(rows as never, options);

/** What stands in the list beside a record without a fault; the faults as code and path; the parameters of the first. */
const table: readonly (readonly [string, unknown, readonly string[], object?])[] = [
  ['nothing', undefined, ['wrong-type @1'], { expected: 'object', received: 'undefined' }],
  ['null', null, ['wrong-type @1'], { expected: 'object', received: 'null' }],
  ['a list', [record()], ['wrong-type @1'], { expected: 'object', received: 'list' }],
  ['a text', 'record', ['wrong-type @1'], { expected: 'object', received: 'string' }],
  ['no company', { place: 'Coblong' }, ['missing @1.company'], { key: 'company' }],
  ['no place', { company: 'PT A' }, ['missing @1.place'], { key: 'place' }],
  [
    'a company that is none',
    { ...record(), company: 7 },
    ['wrong-type @1.company'],
    { expected: 'string', received: 'number' },
  ],
  ['a blank place', record({ place: ' \u00a0' }), ['blank @1.place']],
  [
    'too long a name',
    record({ place: 'x'.repeat(10_001) }),
    ['too-long @1.place'],
    { limit: 10_000, length: 10_001 },
  ],
  [
    'less than nothing',
    record({ realisedRupiah: -1 }),
    ['not-whole-amount @1.realisedRupiah'],
    { value: '-1' },
  ],
  ['half a rupiah', record({ plannedRupiah: 0.5 }), ['not-whole-amount @1.plannedRupiah'], { value: '0.5' }],
  [
    'no number',
    record({ plannedRupiah: Number.NaN }),
    ['not-whole-amount @1.plannedRupiah'],
    { value: 'NaN' },
  ],
  ['endless', record({ plannedRupiah: Number.POSITIVE_INFINITY }), ['not-whole-amount @1.plannedRupiah']],
  ['more than a double holds', record({ realisedRupiah: 2 ** 53 }), ['not-whole-amount @1.realisedRupiah']],
  ['an amount in words', { ...record(), realisedRupiah: '5 juta' }, ['wrong-type @1.realisedRupiah']],
  ['null for unknown', { ...record(), realisedRupiah: null }, ['wrong-type @1.realisedRupiah']],
  ['a big integer', { ...record(), realisedRupiah: 5n }, ['wrong-type @1.realisedRupiah']],
  [
    'a field in words',
    record({ field: 'Lingkungan Hidup' }),
    ['malformed-id @1.field'],
    { value: '"Lingkungan Hidup"' },
  ],
  ['a blank field', record({ field: '' }), ['blank @1.field']],
  [
    'a company of which nothing can be seen',
    record({ company: '\u200b\u2060\u00ad ' }),
    ['blank @1.company'],
  ],
  [
    'a misspelt amount',
    { ...record(), realizedRupiah: 5 },
    ['unknown-key @1.realizedRupiah'],
    { key: 'realizedRupiah', nearest: ['realisedRupiah'] },
  ],
  [
    'a key like no other, beside a value that is wrong',
    { ...record({ realisedRupiah: -1 }), bogus: undefined },
    ['not-whole-amount @1.realisedRupiah', 'unknown-key @1.bogus'],
  ],
  ['a key of every object', { ...record(), toString: 1 }, ['unknown-key @1.toString']],
  [
    'a key that is too long to be said',
    { ...record(), ['k'.repeat(500)]: 1 },
    [`unknown-key @1.${'k'.repeat(79)}…`],
  ],
  ['too long a field', record({ field: 'x'.repeat(81) }), ['too-long @1.field'], { limit: 80, length: 81 }],
  ['a field that is none', { ...record(), field: 1 }, ['wrong-type @1.field']],
  [
    'another currency',
    { ...record(), currency: 'USD' },
    ['not-one-of @1.currency'],
    { value: '"USD"', allowed: ['IDR'], nearest: [] },
  ],
  ['a currency that is none', { ...record(), currency: 360 }, ['not-one-of @1.currency']],
  ['no such day', record({ from: '2014-02-29' }), ['no-such-date @1.from'], { value: '"2014-02-29"' }],
  ['an instant', record({ to: '2014-02-28T00:00' }), ['instant-not-date @1.to']],
  ['no date', record({ reported: 'soon' }), ['not-a-date @1.reported']],
  ['a date that is a number', { ...record(), from: 2014 }, ['wrong-type @1.from']],
  [
    'an end before the beginning',
    record({ from: '2014', to: '2013-12' }),
    ['to-before-from @1.to'],
    { from: '2014', to: '2013-12' },
  ],
  [
    'a report before its programme',
    record({ from: '2014-05', reported: '2014-04-30' }),
    ['reported-before-from @1.reported'],
    { reported: '2014-04-30', from: '2014-05' },
  ],
  [
    'everything at once',
    {
      company: '',
      field: '?',
      plannedRupiah: -1,
      realisedRupiah: 'x',
      from: '2014',
      to: '2013',
      reported: '2012',
    },
    [
      'malformed-id @1.field',
      'blank @1.company',
      'missing @1.place',
      'not-whole-amount @1.plannedRupiah',
      'wrong-type @1.realisedRupiah',
      'to-before-from @1.to',
      'reported-before-from @1.reported',
    ],
  ],
];

describe('a record with a fault is refused, and the others are summarised', () => {
  test.each(table)('%s', (_, row, codes, params) => {
    const good = [record({ realisedRupiah: 3 }), record({ realisedRupiah: 4 })];
    const found = summarise([good[0], row, good[1]]);
    expect(found.faults.map(({ code, path }) => `${code} @${path.join('.')}`)).toEqual(codes);
    if (params) expect(found.faults[0]?.params).toEqual(params);
    expect(found).toMatchObject({ records: 2, refused: 1, omitted: 0, total: { realised: { rupiah: 7 } } });
    const { faults, refused, ...figures } = found;
    const { faults: none, refused: nobody, ...alone } = summarise(good);
    expect(figures).toEqual(alone);
    for (const fault of found.faults)
      for (const locale of locales) expect(explainFault(fault, { locale })).toMatch(/^\[1\].*: .+\.$/);
  });

  test('an unknown field, where the fields are given, with the nearest that is', () => {
    const found = summarise([record({ field: 'helth' }), record({ field: 'health' })], {
      fields: ['education', 'health'],
    });
    expect(found.faults).toEqual([
      {
        code: 'not-one-of',
        path: [0, 'field'],
        params: { value: '"helth"', allowed: ['education', 'health'], nearest: ['health'] },
      },
    ]);
    expect(found.fields.map(({ name }) => name)).toEqual(['health']);
  });

  test('what may be right is no fault', () => {
    const rows = [
      record({ from: '2014-06', to: '2014' }),
      record({ from: '2014-05', reported: '2014' }),
      // As long as it can be.
      record({ place: 'x'.repeat(10_000) }),
      // On one day.
      record({ from: '2014-05-01', to: '2014-05-01', reported: '2014-05-01' }),
      { ...record(), currency: 'IDR', field: undefined, from: undefined, plannedRupiah: undefined },
      // What a record has and a summary does not read is not looked at, nor what stands under a symbol.
      { ...record(), id: 7, achievement: { nested: () => 0 }, actors: null, [Symbol('row')]: 1 },
    ];
    expect(summarise(rows)).toMatchObject({ records: 6, refused: 0, faults: [] });
  });

  test('the first 1,000 are listed, and the others counted', () => {
    const found = summarise(Array.from({ length: 1_500 }, () => record({ realisedRupiah: -1, place: '' })));
    expect(found).toMatchObject({ records: 0, refused: 1_500, omitted: 2_000, faults: { length: 1_000 } });
  });
});

describe('hostile records', () => {
  const thrower = () => {
    throw new Error('not to be read');
  };
  test.each([
    ['a getter', () => Object.defineProperty({ place: 'x' }, 'company', { get: thrower })],
    ['a proxy', () => new Proxy({}, { get: thrower })],
    ['a proxy that does not tell its keys', () => new Proxy({}, { ownKeys: thrower })],
    ['a proxy with a key that is none', () => new Proxy({ bogus: 1 }, { get: thrower })],
    [
      'a proxy that is gone',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
  ])('%s is unreadable', (_, make) => {
    const found = summarise([make(), record()]);
    expect(found.faults).toEqual([{ code: 'unreadable', path: [0], params: {} }]);
    expect(found).toMatchObject({ records: 1, refused: 1 });
  });

  test('a value is read once, so that it cannot change after it was checked', () => {
    let reads = 0;
    const row = Object.defineProperty(record(), 'realisedRupiah', {
      get: () => {
        reads += 1;
        return reads === 1 ? 5 : -1e9;
      },
    });
    expect(summarise([row]).total.realised.rupiah).toBe(5);
    expect(reads).toBe(1);
  });

  test('whatever stands anywhere, it is a fault or nothing, and never thrown', () => {
    const keys = [
      'company',
      'place',
      'field',
      'currency',
      'plannedRupiah',
      'realisedRupiah',
      'from',
      'to',
      'reported',
    ];
    const rows = fc.array(
      fc.oneof(
        fc.anything({ withBigInt: true, withMap: true, withSymbol: true } as object),
        fc.dictionary(fc.constantFrom(...keys), fc.anything()).map((row) => ({ ...record(), ...row })),
      ),
    );
    fc.assert(
      fc.property(rows, (list) => {
        const found = summarise(list);
        expect(found.records + found.refused).toBe(list.length);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });
});

test('faults are those of parseCsrRecords, of what a summary reads and of keys that no record has', () => {
  const values = fc.oneof(
    fc.constantFrom(
      'PT A',
      '',
      'a b',
      '\u200b',
      'x'.repeat(81),
      '2014',
      '2013-02',
      '2013-02-30',
      '2014-01-01T00',
      'IDR',
      'USD',
    ),
    fc.constantFrom(0, -1, 1.5, 7, 2 ** 53, Number.NaN, null, true, {}, []),
  );
  const keys = [
    'field',
    'company',
    'place',
    'currency',
    'plannedRupiah',
    'realisedRupiah',
    'from',
    'to',
    'reported',
    // None of a record, near ones and others.
    'realizedRupiah',
    'plannedRupia',
    'Company',
    'bogus',
    'constructor',
  ];
  const least = { id: 'r', programme: 'P', kind: 'k', company: 'PT A', actors: [], place: 'Coblong' };
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), values), (change) => {
      const row = { ...least, ...change };
      const parsed = parseCsrRecords([row]);
      const ofBoth = (faults: readonly object[]) => faults.map((fault) => JSON.stringify(fault)).sort();
      expect(ofBoth(summarise([row]).faults)).toEqual(ofBoth(parsed.ok ? [] : parsed.faults));
    }),
    { numRuns: 500 },
  );
});

describe('mistakes of a program are thrown', () => {
  const rows = [record()];
  const refusal = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (!isKemitraanError(error)) return error;
      expect(error.function).toBe('summarisePortfolio');
      return `${error.code} at ${error.parameter}`;
    }
    return 'none';
  };
  test.each([
    ['no records', () => summarise(undefined as never), 'invalid-input at records'],
    ['null', () => summarise(null as never), 'invalid-input at records'],
    ['an object', () => summarise({} as never), 'invalid-input at records'],
    ['options that are none', () => summarise(rows, null as never), 'unknown-option at options'],
    [
      'an option that is none',
      () => summarise(rows, { periods: 'year' } as never),
      'unknown-option at options',
    ],
    [
      'a period that is none',
      () => summarise(rows, { period: 'week' as never }),
      'unknown-option at options.period',
    ],
    ['no fields', () => summarise(rows, { fields: [] }), 'invalid-input at options.fields'],
    [
      'fields that are no list',
      () => summarise(rows, { fields: 'sport' as never }),
      'invalid-input at options.fields',
    ],
    [
      'a field that is no id',
      () => summarise(rows, { fields: ['a b'] }),
      'invalid-input at options.fields[0]',
    ],
    ['a field twice', () => summarise(rows, { fields: ['a', 'a'] }), 'invalid-input at options.fields[1]'],
    ['no places', () => summarise(rows, { places: [] }), 'invalid-input at options.places'],
    [
      'a place without a name',
      () => summarise(rows, { places: [{} as never] }),
      'invalid-input at options.places[0].name',
    ],
    [
      'a place that is a text',
      () => summarise(rows, { places: ['Coblong' as never] }),
      'invalid-input at options.places[0].name',
    ],
    [
      'a place with something else',
      () => summarise(rows, { places: [{ name: 'a', populaton: 1 } as never] }),
      'unknown-option at options.places[0]',
    ],
    [
      'a place twice',
      () => summarise(rows, { places: [{ name: 'a' }, { name: 'a ' }] }),
      'invalid-input at options.places[1].name',
    ],
    [
      'a population below 0',
      () => summarise(rows, { places: [{ name: 'a', population: -1 }] }),
      'invalid-number at options.places[0].population',
    ],
    [
      'a need that is no number',
      () => summarise(rows, { places: [{ name: 'a', need: '1' as never }] }),
      'invalid-number at options.places[0].need',
    ],
    [
      'a population that is larger than a double tells apart',
      () => summarise(rows, { places: [{ name: 'a', population: 2 ** 53 }] }),
      'invalid-number at options.places[0].population',
    ],
    [
      'needs whose sum would be infinite',
      () =>
        summarise(rows, {
          places: [
            { name: 'a', need: 1e308 },
            { name: 'b', need: 1e308 },
          ],
        }),
      'invalid-number at options.places[0].need',
    ],
  ])('%s', (_, call, expected) => {
    expect(refusal(call)).toBe(expected);
  });

  test('the largest weights that there can be make finite figures', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const places = [
      { name: 'Coblong', population: most, need: Number.MIN_VALUE },
      { name: 'Cidadap', population: most, need: most },
    ];
    const { coverage } = summarise([record({ realisedRupiah: most })], { places });
    expect(coverage.places).toMatchObject({
      population: { weight: 2 * most, reachedShare: 0.5, realised: { gini: { gini: 0.5 } } },
      need: { weight: most, reachedShare: Number.MIN_VALUE / most },
    });
    expect(JSON.parse(JSON.stringify(coverage))).toEqual(coverage);
  });

  test('and rejected where it is waited for', async () => {
    await expect(summarisePortfolioAsync(7 as never)).rejects.toMatchObject({
      function: 'summarisePortfolioAsync',
      code: 'invalid-input',
      parameter: 'records',
    });
    await expect(summarisePortfolioAsync([], { period: 'day' as never })).rejects.toMatchObject({
      function: 'summarisePortfolioAsync',
      code: 'unknown-option',
      parameter: 'options.period',
    });
  });

  test('half a summary is never given', async () => {
    const broken = new Error('the file ended');
    function* rows() {
      yield record();
      throw broken;
    }
    async function* later() {
      yield* rows();
    }
    expect(refusal(() => summarisePortfolio(rows()))).toBe(broken);
    await expect(summarisePortfolioAsync(later())).rejects.toBe(broken);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateSpan } from '../../src/case/partial-date.js';
import {
  type DuplicateOptions,
  type DuplicateRecord,
  findDuplicates,
  summarisePortfolio,
  summarisePortfolioAsync,
} from '../../src/programmes.js';
import { thrownBy } from '../core/thrown-by.js';

const least: DuplicateRecord = { programme: 'Books', kind: 'donation', company: 'PT A', place: 'Coblong' };
const whole: DuplicateRecord = {
  ...least,
  id: 'books-a',
  field: 'education',
  beneficiaryGroup: 'pupils',
  plannedRupiah: 5,
  realisedRupiah: 4,
  from: '2014-01-01',
  to: '2014-06-30',
};
const other = (change: Partial<DuplicateRecord> = {}): DuplicateRecord => ({
  ...whole,
  id: 'books-b',
  company: 'PT B',
  ...change,
});
const without = (...keys: (keyof DuplicateRecord)[]) =>
  Object.fromEntries(
    Object.entries(other()).filter(([key]) => !keys.includes(key as 'id')),
  ) as unknown as DuplicateRecord;
const point = (n: number) => ({ lo: n, hi: n });
const open = { field: 'unknown', beneficiaryGroup: 'unknown', period: 'unknown' };
const same = { place: 'same', field: 'same', beneficiaryGroup: 'same', period: 'same', kind: 'same' };

describe('double programmes', () => {
  test.each([
    ['the same in everything', other(), point(1), same],
    ['another programme', other({ programme: 'Desks' }), point(1), same],
    ['another kind', other({ kind: 'grant' }), point(0.8), { ...same, kind: 'different' }],
    ['typed another way', other({ place: ' Coblong ', kind: 'donation\t' }), point(1), same],
    ['a day in common', other({ from: '2014-06-30', to: '2015' }), point(1), same],
    ['a day in common, whenever in June it began', other({ from: '2014-06', to: '2014-12' }), point(1), same],
    [
      'a day in common that is not sure',
      other({ from: '2014', to: '2014-12' }),
      { lo: 0.8, hi: 1 },
      { ...same, period: 'unknown' },
    ],
    ['only a beginning', without('to'), { lo: 0.8, hi: 1 }, { ...same, period: 'unknown' }],
    ['no date', without('from', 'to'), { lo: 0.8, hi: 1 }, { ...same, period: 'unknown' }],
    ['no field', without('field'), { lo: 0.8, hi: 1 }, { ...same, field: 'unknown' }],
    [
      'nobody who benefits',
      without('beneficiaryGroup'),
      { lo: 0.8, hi: 1 },
      { ...same, beneficiaryGroup: 'unknown' },
    ],
    ['nothing', without('field', 'beneficiaryGroup', 'from', 'to'), { lo: 0.4, hi: 1 }, { ...same, ...open }],
  ])('%s', (_, second, score, criteria) => {
    const { doubleProgrammes, doubleEntries } = findDuplicates([whole, second]);
    expect(doubleEntries).toEqual({ count: 0, pairs: [] });
    const records = [
      { position: 0, id: 'books-a' },
      { position: 1, id: 'books-b' },
    ];
    expect(doubleProgrammes).toEqual({ count: 1, pairs: [{ records, score: expect.anything(), criteria }] });
    expect(doubleProgrammes.pairs[0]?.score.lo).toBeCloseTo(score.lo, 12);
    expect(doubleProgrammes.pairs[0]?.score.hi).toBeCloseTo(score.hi, 12);
  });

  test.each([
    ['the same company', other({ company: 'PT A', programme: 'Desks' })],
    ['another place', other({ place: 'Cidadap' })],
    ['another field', other({ field: 'health' })],
    ['others who benefit', other({ beneficiaryGroup: 'teachers' })],
    ['after it', other({ from: '2014-07', to: '2014' })],
    ['before it', other({ from: '2012', to: '2013' })],
    ['ended before it, whenever it began', without('from', 'to') && { ...without('from'), to: '2013' }],
  ])('none: %s', (_, second) => {
    expect(findDuplicates([whole, second]).doubleProgrammes).toEqual({ count: 0, pairs: [] });
    expect(findDuplicates([second, whole]).doubleProgrammes).toEqual({ count: 0, pairs: [] });
  });
});

describe('double entries', () => {
  const nine = {
    ...same,
    company: 'same',
    programme: 'same',
    plannedRupiah: 'same',
    realisedRupiah: 'same',
  };
  const again = (change: Partial<DuplicateRecord> = {}) => other({ company: 'PT A', ...change });
  test.each([
    ['the same in everything', again(), point(1), nine],
    ['another amount', again({ realisedRupiah: 5 }), point(8 / 9), { ...nine, realisedRupiah: 'different' }],
    [
      'another end, that may be the same',
      again({ to: '2014-06' }),
      point(8 / 9),
      { ...nine, period: 'different' },
    ],
    ['another kind', again({ kind: 'grant' }), point(8 / 9), { ...nine, kind: 'different' }],
  ])('%s', (_, second, score, criteria) => {
    const { doubleEntries, doubleProgrammes } = findDuplicates([whole, second]);
    expect(doubleProgrammes.count).toBe(0);
    expect(doubleEntries.pairs.map((pair) => pair.criteria)).toEqual([criteria]);
    expect(doubleEntries.pairs[0]?.score.lo).toBeCloseTo(score.lo, 12);
    expect(doubleEntries.pairs[0]?.score.hi).toBeCloseTo(score.hi, 12);
  });

  test('of which nothing is known, without ids', () => {
    const { doubleEntries } = findDuplicates([least, least]);
    expect(doubleEntries.pairs[0]?.records).toEqual([{ position: 0 }, { position: 1 }]);
    expect(doubleEntries.pairs[0]?.score.lo).toBeCloseTo(4 / 9, 12);
    expect(doubleEntries.pairs[0]?.score.hi).toBe(1);
  });

  test.each([
    ['another programme', again({ programme: 'Desks' })],
    ['another place', again({ place: 'Cidadap' })],
    ['the next year', again({ from: '2015', to: '2015' })],
  ])('none: %s', (_, second) => {
    expect(findDuplicates([whole, second]).doubleEntries.count).toBe(0);
  });
});

const days = fc.constantFrom('2013', '2014', '2014-03', '2014-03-15', '2014-09', '2015');
const rows: fc.Arbitrary<DuplicateRecord[]> = fc.array(
  fc
    .record(
      {
        programme: fc.constantFrom('P', 'Q'),
        kind: fc.constantFrom('k', 'l'),
        company: fc.constantFrom('A', 'B', 'C'),
        place: fc.constantFrom('x', 'y'),
        field: fc.constantFrom('f', 'g'),
        beneficiaryGroup: fc.constantFrom('u', 'v'),
        from: days,
        to: days,
      },
      { requiredKeys: ['programme', 'kind', 'company', 'place'] },
    )
    .map((row) => {
      const { from, to, ...rest } = row;
      return from && to && to < from.slice(0, to.length) ? { ...rest, from: to, to: from } : row;
    }),
  { maxLength: 16 },
);

/** Every two records, looked at one by one. */
function byHand(list: readonly DuplicateRecord[]) {
  const spanOf = (row: DuplicateRecord) => {
    const [from, to] = [dateSpan(row.from ?? '0000'), dateSpan(row.to ?? '9999')];
    return typeof from === 'string' || typeof to === 'string' ? ['', ''] : [from.first, to.last];
  };
  const differ = (a?: string, b?: string) => a !== undefined && b !== undefined && a !== b;
  const found: { readonly programmes: string[]; readonly entries: string[] } = {
    programmes: [],
    entries: [],
  };
  for (const [i, a] of list.entries()) {
    for (const [j, b] of list.entries()) {
      if (i >= j || a.place !== b.place) continue;
      if (differ(a.field, b.field) || differ(a.beneficiaryGroup, b.beneficiaryGroup)) continue;
      const [[start = '', end = ''], [otherStart = '', otherEnd = '']] = [spanOf(a), spanOf(b)];
      if (end < otherStart || otherEnd < start) continue;
      if (a.company !== b.company) found.programmes.push(`${i}-${j}`);
      else if (a.programme === b.programme) found.entries.push(`${i}-${j}`);
    }
  }
  return found;
}

const names = (pairs: readonly { readonly records: readonly { readonly position: number }[] }[]) =>
  pairs.map(({ records }) => records.map(({ position }) => position).join('-'));

describe('which come first', () => {
  const first = ({ doubleProgrammes }: ReturnType<typeof findDuplicates>) => names(doubleProgrammes.pairs);

  test('of the same that is sure, what may be more; of these, the earliest in the list', () => {
    // 0.6 to 0.8: kinds that differ, and periods that may have nothing in common. 0.6 to 1: nobody knows who benefits, and so.
    const less = [whole, other({ kind: 'grant', from: '2014', to: '2014-12' })];
    const more = [
      { ...without('beneficiaryGroup'), place: 'Andir', company: 'PT A' },
      { ...without('beneficiaryGroup'), place: 'Andir', from: '2014', to: '2014-12' },
    ];
    const found = findDuplicates([...less, ...more]);
    expect(first(found)).toEqual(['2-3', '0-1']);
    expect(found.doubleProgrammes.pairs.map(({ score }) => score.hi)).toEqual([1, expect.closeTo(0.8, 12)]);
    // The later in the list, the earlier it began.
    const alike = ['2014-03', '2014-02', '2014-01'].map((from, at) => other({ from, company: `PT ${at}` }));
    expect(first(findDuplicates(alike))).toEqual(['0-1', '0-2', '1-2']);
  });

  test.each<['from' | 'to', ...('from' | 'to')[]]>([['from'], ['to'], ['from', 'to']])(
    'where not all are listed, those with both ends before those without %s %s',
    (...keys) => {
      const vague = without(...keys);
      const list = [vague, { ...vague, company: 'PT C' }, whole, other()];
      // Each two of the three companies; of PT B twice.
      expect(findDuplicates(list, { limit: 1 }).doubleProgrammes.count).toBe(5);
      expect(first(findDuplicates(list, { limit: 1 }))).toEqual(['2-3']);
    },
  );
});

test.each([
  ['findDuplicates', () => findDuplicates(5 as never)],
  ['summarisePortfolio', () => summarisePortfolio(5 as never)],
])('%s says of what it wants a list', (_, call) => {
  expect(thrownBy(call).remedy).toContain('a list of records');
});

test('and so does what waits', async () => {
  await expect(summarisePortfolioAsync(5 as never)).rejects.toMatchObject({
    remedy: expect.stringContaining('a list of records'),
  });
});

describe('laws', () => {
  test('the pairs are those that looking at every two finds, each once', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { doubleProgrammes, doubleEntries } = findDuplicates(list);
        const expected = byHand(list);
        expect(names(doubleProgrammes.pairs).sort()).toEqual(expected.programmes.sort());
        expect(names(doubleEntries.pairs).sort()).toEqual(expected.entries.sort());
        expect(doubleProgrammes.count).toBe(expected.programmes.length);
        expect(doubleEntries.count).toBe(expected.entries.length);
      }),
      { numRuns: 500 },
    );
  });

  test('the count does not hang on the limit, and what is listed is among all, in order of score', () => {
    fc.assert(
      fc.property(rows, fc.nat(5), (list, limit) => {
        const [all, some] = [findDuplicates(list), findDuplicates(list, { limit })];
        for (const kind of ['doubleProgrammes', 'doubleEntries'] as const) {
          const pairs: readonly object[] = all[kind].pairs;
          expect(some[kind].count).toBe(all[kind].count);
          expect(some[kind].pairs).toHaveLength(Math.min(limit, pairs.length));
          for (const pair of some[kind].pairs) expect(pairs).toContainEqual(pair);
          const scores = all[kind].pairs.map(({ score }) => score);
          for (const [at, score] of scores.entries())
            expect(score.lo).toBeLessThanOrEqual(scores[at - 1]?.lo ?? 1);
        }
      }),
    );
  });

  test('what becomes known narrows a score, or rules the pair out', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('f', 'g'), (list, field) => {
        const before = new Map(
          findDuplicates(list).doubleProgrammes.pairs.map((pair) => [names([pair])[0], pair]),
        );
        const told = list.map((row) => ({ field, ...row }));
        for (const pair of findDuplicates(told).doubleProgrammes.pairs) {
          const wide = before.get(names([pair])[0]);
          expect(wide?.score.lo).toBeLessThanOrEqual(pair.score.lo + 1e-12);
          expect(wide?.score.hi).toBeGreaterThanOrEqual(pair.score.hi - 1e-12);
        }
      }),
    );
  });

  test('plain JSON, and the records as they were', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const before = structuredClone(list);
        const found = findDuplicates(list);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(list).toEqual(before);
      }),
    );
  });
});

/** Pairs that are counted, and not looked at: one by one they would take minutes. */
describe.each([100_000])('%i records at one place', (n) => {
  const large = (make: (at: number) => Partial<DuplicateRecord>) =>
    Array.from({ length: n }, (_, at) => ({ ...whole, id: `r${at}`, ...make(at) }));
  const half = n / 2;
  test.each([
    ['all alike, of one company', () => ({}), 0, (n * (n - 1)) / 2],
    ['all alike, each of its own company', (at) => ({ company: `PT ${at}` }), (n * (n - 1)) / 2, 0],
    ['of one company, each for others', (at) => ({ beneficiaryGroup: `group ${at}` }), 0, 0],
    [
      // Nothing but the company rules them out: a list would be gone through in vain.
      'of one company, half without a field, each a programme of its own',
      (at) => ({ programme: `P${at}`, ...(at % 2 ? { field: undefined as never } : {}) }),
      0,
      0,
    ],
    [
      'half with a field only, half with a group only, each on another day',
      (at) => {
        const day = `${String(1000 + Math.floor(at / 28)).padStart(4, '0')}-01-${String((at % 28) + 1).padStart(2, '0')}`;
        const bare = at % 2 ? { field: undefined as never } : { beneficiaryGroup: undefined as never };
        return { company: `PT ${at}`, from: day, to: day, ...bare };
      },
      0,
      0,
    ],
    [
      'two companies, one half each',
      (at) => ({ company: at < half ? 'PT A' : 'PT B', programme: `P${at}` }),
      half * half,
      0,
    ],
  ] as [string, (at: number) => Partial<DuplicateRecord>, number, number][])(
    '%s',
    (_, make, programmes, entries) => {
      const found = findDuplicates(large(make), { limit: 10 });
      expect(found).toMatchObject({ records: n, refused: 0 });
      expect(found.doubleProgrammes.count).toBe(programmes);
      expect(found.doubleEntries.count).toBe(entries);
      expect(found.doubleProgrammes.pairs).toHaveLength(Math.min(10, programmes));
    },
  );
});

describe('bad input', () => {
  test('faults beside what is found', () => {
    const found = findDuplicates(
      [
        whole,
        null as never,
        { ...whole, kind: undefined as never, beneficiaryGroup: '' },
        other(),
        { ...whole, field: 'educatoin', id: 'a b' },
        Object.defineProperty({ ...whole }, 'programme', {
          get: () => {
            throw new Error('not to be read');
          },
        }),
      ],
      { fields: ['education'] },
    );
    expect(found.faults.map(({ code, path }) => `${code} @${path.join('.')}`)).toEqual([
      'wrong-type @1',
      'missing @2.kind',
      'blank @2.beneficiaryGroup',
      'not-one-of @4.field',
      'malformed-id @4.id',
      'unreadable @5',
    ]);
    expect(found).toMatchObject({ records: 2, refused: 4, omitted: 0 });
    expect(names(found.doubleProgrammes.pairs)).toEqual(['0-3']);
  });

  test.each([
    ['no records', undefined, {}, 'invalid-input', 'records'],
    ['a limit below 0', [], { limit: -1 }, 'invalid-number', 'options.limit'],
    ['half a pair', [], { limit: 0.5 }, 'invalid-number', 'options.limit'],
    ['too many', [], { limit: 10_001 }, 'invalid-number', 'options.limit'],
    ['no number', [], { limit: '5' as never }, 'invalid-number', 'options.limit'],
    ['no fields', [], { fields: [] }, 'invalid-input', 'options.fields'],
    ['an option that is none', [], { most: 5 } as never, 'unknown-option', 'options'],
  ] as [string, never, DuplicateOptions, string, string][])(
    'throws: %s',
    (_, list, options, code, parameter) => {
      const error = thrownBy(() => findDuplicates(list, options));
      expect(error).toMatchObject({ function: 'findDuplicates', code, parameter });
    },
  );

  test('a limit of 10,000 is one, and one of 0 lists nothing', () => {
    expect(findDuplicates([whole, other()], { limit: 10_000 }).doubleProgrammes.pairs).toHaveLength(1);
    expect(findDuplicates([whole, other()], { limit: 0 }).doubleProgrammes).toEqual({ count: 1, pairs: [] });
  });
});

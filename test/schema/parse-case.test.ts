import { describe, expect, test } from 'vitest';
import { type Fault, faultCodes } from '../../src/core/fault.js';
import { parseCase } from '../../src/schema.js';
import { caseStringFaults } from '../assess/case-string/fault-table.js';
import { balance, factory, least, party, report, seen, village, whole } from './documents.js';
import { faultTable } from './fault-table.js';
import { submissionFaults } from './submissions/fault-table.js';

const faultsOf = (input: unknown): readonly Fault[] => {
  const result = parseCase(input);
  return result.ok ? [] : result.faults;
};

describe('parseCase says what is wrong', () => {
  test.each(faultTable)('%s', (_, input, code, at, params) => {
    const path = at === '' ? [] : at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    expect(parseCase(input)).toEqual({ ok: false, faults: [{ code, path, params }], omitted: 0 });
  });

  test('every code of a fault can arise', () => {
    // Of records, which test/schema/csr-records.test.ts reads, of tables, which test/schema/from-rows.test.ts does, of case strings, and
    // of the answers to a form.
    const elsewhere = [
      'reported-before-from',
      'unknown-case',
      'id-in-case',
      'too-many-answers',
      ...caseStringFaults.map(([, , code]) => code),
      ...submissionFaults.map(([, , code]) => code),
    ];
    expect(new Set([...faultTable.map(([, , code]) => code), ...elsewhere])).toEqual(new Set(faultCodes));
  });
});

describe('parseCase gives a case', () => {
  test.each([
    ['the least', least],
    ['everything', whole],
    ['empty lists', { ...least, parties: [], observations: [], complete: [], defines: [] }],
    ['an id of 80 characters', { ...least, id: 'x'.repeat(80) }],
    ['an id of every character', { ...least, id: '0aZ._-' }],
    ['a text of 10,000 characters', { ...least, title: 'x'.repeat(10_000) }],
    [
      'a list of 10,000',
      { ...least, informants: Array.from({ length: 10_000 }, (_, at) => ({ id: `i${at}` })) },
    ],
    ['a leap day', party({ date: '2016-02-29' })],
    ['an end that may come after', { ...least, period: { from: '2015-06', to: '2015' } }],
    ['an end in the same month', { ...least, period: { from: '2015-06-30', to: '2015-06' } }],
    ['an end alone', { ...least, period: { to: '2015' } }],
    ['a period of nothing', { ...least, period: {} }],
    [
      'the levels at the ends',
      { ...least, observations: [0, 1].map((level) => ({ indicator: balance, level })) },
    ],
    ['one id in two lists', { ...least, parties: [village], sources: [{ ...report, id: 'village' }] }],
    ['an indicator about nobody', seen({ level: 'unknown' })],
    ['rows without a prototype', { ...least, parties: [Object.assign(Object.create(null), village)] }],
  ])('%s', (_, input) => {
    const before = structuredClone(input);
    const result = parseCase(input);
    expect(result).toEqual({ ok: true, case: before });
    expect(input).toEqual(before);
  });

  test('a fresh one, down to its rows, with the keys in the order of the schema', () => {
    const result = parseCase(whole);
    if (!result.ok) throw new Error('no case');
    expect(result.case).not.toBe(whole);
    expect(result.case.parties).not.toBe(whole.parties);
    expect(result.case.parties?.[0]).not.toBe(whole.parties[0]);
    expect(result.case.decisions?.[0]?.by).not.toBe(whole.decisions[0]?.by);
    const backwards = Object.fromEntries(Object.entries(whole).reverse());
    expect(JSON.stringify(parseCase(backwards))).toBe(JSON.stringify(result));
  });

  test('no text of the row is changed', () => {
    const result = parseCase(party({ name: ' The village ', note: 'e\u0301' }));
    expect(result.ok && result.case.parties?.[0]).toMatchObject({ name: ' The village ', note: 'e\u0301' });
  });
});

describe('parseCase leaves what it is given as it is', () => {
  test.each([
    ['an object for a list', () => ({ parties: { a: 1 } })],
    ['a list for a row', () => ({ parties: [[1]] })],
    ['a list for an amount', () => ({ contributions: [{ amount: [1] }] })],
  ])('%s', (_, make) => {
    const input: object = { ...least, ...make() };
    const before = structuredClone(input);
    faultsOf(input);
    expect(input).toEqual(before);
    const inside = (value: unknown): readonly unknown[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(inside)] : [];
    expect(inside(input).filter(Object.isFrozen)).toEqual([]);
  });
});

describe('the order of faults', () => {
  const input = {
    observations: [{ level: 'yes', extra: 1, indicator: 'none' }],
    wrong: 1,
    ...least,
    defines: ['none'],
    parties: [{ ...village, partOf: 'nobody', sector: 'x' }, factory, { kind: '', id: 'village', extra: 1 }],
    title: '',
  };
  const at = faultsOf(input).map(({ code, path }) => [code, path.join('.')]);

  test('is that of the document; what is missing comes last', () => {
    expect(at).toEqual([
      ['not-a-level', 'observations.0.level'],
      ['unknown-key', 'observations.0.extra'],
      ['unknown-indicator', 'observations.0.indicator'],
      ['unknown-key', 'wrong'],
      ['blank', 'title'],
      ['unknown-framework', 'defines.0'],
      ['not-one-of', 'parties.0.sector'],
      ['dangling-reference', 'parties.0.partOf'],
      ['blank', 'parties.2.kind'],
      ['duplicate-id', 'parties.2.id'],
      ['unknown-key', 'parties.2.extra'],
      ['missing', 'parties.2.name'],
      ['missing', 'parties.2.sector'],
    ]);
  });

  test('goes with the keys, and the faults stay the same', () => {
    const backwards = Object.fromEntries(Object.entries(input).reverse());
    const turned = faultsOf(backwards).map(({ code, path }) => [code, path.join('.')]);
    expect(turned.slice(0, 2)).toEqual(at.slice(6, 8));
    expect([...turned].sort()).toEqual([...at].sort());
  });

  test('does not depend on how often it is asked', () => {
    expect(parseCase(input)).toEqual(parseCase(input));
  });

  test('where some are left out, the schema says which are listed', () => {
    const rows = (count: number) => new Array(count).fill(0);
    const result = parseCase({ observations: rows(900), ...least, parties: rows(900), title: 5 });
    if (result.ok) throw new Error('no fault');
    const lists = result.faults.map(({ path }) => path[0]);
    expect(result.omitted).toBe(801);
    expect(lists).toEqual([
      ...new Array(99).fill('observations'),
      'title',
      ...new Array(900).fill('parties'),
    ]);
  });
});

// zod measures whatever has a length.
test.each([
  ['a function', () => 1],
  ['an object with a length', { length: 0 }],
  ['an empty text', ''],
])('%s in place of a list that needs a row is one fault', (_, by) => {
  expect(faultsOf({ ...least, decisions: [{ subject: 'where the road goes', by }] })).toMatchObject([
    { code: 'wrong-type', path: ['decisions', 0, 'by'] },
  ]);
});

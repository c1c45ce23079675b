import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import {
  csrInformationSystemFieldIds,
  csrInformationSystemFields,
} from '../../src/frameworks/csr-information-system-fields/definition.js';
import { type CsrRecord, csrRecordFields } from '../../src/programmes/csr-record.js';
import { csrRecordSchema, parseCsrRecords } from '../../src/schema.js';

/** The least that a record holds, and everything. */
const least: CsrRecord = {
  id: 'scrufit',
  programme: 'SCRUFIT',
  kind: 'circular economy',
  company: 'PT Manambang Muara Enim',
  actors: [],
  place: 'Muara Enim',
};
const whole: CsrRecord = {
  id: 'rumah-bumn',
  programme: least.programme,
  kind: least.kind,
  field: 'prosperity',
  company: least.company,
  actors: ['Rumah BUMN', 'PT Bukit Asam'],
  place: least.place,
  currency: 'IDR',
  plannedRupiah: 7,
  realisedRupiah: 0,
  beneficiaries: 40,
  beneficiaryGroup: 'small firms without a licence',
  from: '2019',
  to: '2020-02-29',
  reported: '2019-06',
  achievement: 'forty licences',
  evaluation: 'by all three parties',
};

describe('what a record carries', () => {
  const carried: readonly string[] = Object.values(csrRecordFields).flat();

  test('is everything that the article lists for such a system, and nothing that it does not', () => {
    expect([...new Set(carried)].sort()).toEqual([...csrInformationSystemFieldIds].sort());
    expect(Object.keys(csrInformationSystemFields.entries)).toEqual(csrInformationSystemFieldIds);
  });

  test('is told of each field once, in the order of the record', () => {
    expect(Object.keys(csrRecordFields)).toEqual(Object.keys(whole));
    for (const fields of Object.values<readonly string[]>(csrRecordFields))
      expect(new Set(fields).size).toBe(fields.length);
  });
});

const row = (change: object) => [least, { ...whole, ...change }];
const without = (key: keyof CsrRecord) => {
  const { [key]: _, ...rest } = whole;
  return [least, rest];
};

/** Input; the faults as code and path; the parameters of the first. */
const table: readonly (readonly [string, unknown, readonly string[], object?])[] = [
  ['no list', { records: [] }, ['wrong-type @'], { expected: 'list', received: 'object' }],
  ['nothing', undefined, ['wrong-type @'], { expected: 'list', received: 'undefined' }],
  ['too many', Array(10_001).fill(least), ['too-many-rows @'], { limit: 10_000, length: 10_001 }],
  ['a row that is none', [least, 7], ['wrong-type @1'], { expected: 'object', received: 'number' }],
  ['no company', without('company'), ['missing @1.company'], { key: 'company' }],
  ['no actors', without('actors'), ['missing @1.actors'], { key: 'actors' }],
  ['null for unknown', row({ beneficiaries: null }), ['wrong-type @1.beneficiaries']],
  [
    'a key that is near another',
    row({ programm: 'x' }),
    ['unknown-key @1.programm'],
    { key: 'programm', nearest: ['programme'] },
  ],
  // No key of a case is suggested: `observations` is one.
  [
    'a key of a case',
    row({ observation: [] }),
    ['unknown-key @1.observation'],
    { key: 'observation', nearest: [] },
  ],
  ['a blank place', row({ place: ' ' }), ['blank @1.place']],
  [
    'a text too long',
    row({ kind: 'x'.repeat(10_001) }),
    ['too-long @1.kind'],
    { limit: 10_000, length: 10_001 },
  ],
  ['an id with blanks', row({ id: 'a b' }), ['malformed-id @1.id']],
  ['an id twice', row({ id: 'scrufit' }), ['duplicate-id @1.id'], { id: 'scrufit', first: 0 }],
  ['an actor twice', row({ actors: ['A', 'B', 'A'] }), ['duplicate-id @1.actors.2'], { id: 'A', first: 0 }],
  ['an actor that is none', row({ actors: ['A', 3] }), ['wrong-type @1.actors.1']],
  ['less than nothing', row({ realisedRupiah: -1 }), ['not-whole-amount @1.realisedRupiah'], { value: '-1' }],
  ['half a person', row({ beneficiaries: 1.5 }), ['not-whole-amount @1.beneficiaries'], { value: '1.5' }],
  ['an amount in words', row({ plannedRupiah: '5 juta' }), ['wrong-type @1.plannedRupiah']],
  [
    'more than a double holds',
    row({ plannedRupiah: 2 ** 53 }),
    ['not-whole-amount @1.plannedRupiah'],
    { value: '9007199254740992' },
  ],
  ['the amount of old', row({ amountRupiah: 1 }), ['unknown-key @1.amountRupiah']],
  [
    'another currency',
    row({ currency: 'USD' }),
    ['not-one-of @1.currency'],
    { value: '"USD"', allowed: ['IDR'], nearest: [] },
  ],
  ['a currency that is no text', row({ currency: 360 }), ['not-one-of @1.currency']],
  ['a field in words', row({ field: 'Lingkungan Hidup' }), ['malformed-id @1.field']],
  ['nobody who benefits', row({ beneficiaryGroup: '' }), ['blank @1.beneficiaryGroup']],
  ['no such day', row({ from: '2019-02-29' }), ['no-such-date @1.from']],
  ['a day as people write it', row({ to: '29/2/2020' }), ['not-a-date @1.to']],
  [
    'an end before the start',
    row({ to: '2018-12' }),
    ['to-before-from @1.to'],
    { from: '2019', to: '2018-12' },
  ],
  [
    'a report before the start',
    row({ reported: '2018-12-31' }),
    ['reported-before-from @1.reported'],
    { reported: '2018-12-31', from: '2019' },
  ],
  ['a report on no date', row({ reported: 'soon' }), ['not-a-date @1.reported']],
  [
    'everything at once, in the order of the list',
    [
      { ...least, place: '' },
      { id: 'scrufit', kind: 1, from: '2020', to: '2019', reported: '2019' },
    ],
    [
      'blank @0.place',
      'duplicate-id @1.id',
      'wrong-type @1.kind',
      'to-before-from @1.to',
      'reported-before-from @1.reported',
      'missing @1.programme',
      'missing @1.company',
      'missing @1.actors',
      'missing @1.place',
    ],
  ],
];

describe('parseCsrRecords', () => {
  test.each(table)('%s', (_, input, codes, params) => {
    const result = parseCsrRecords(input);
    if (result.ok) throw new Error('no fault');
    expect(result.faults.map(({ code, path }) => `${code} @${path.join('.')}`)).toEqual(codes);
    expect(result.omitted).toBe(0);
    if (params) expect(result.faults[0]?.params).toEqual(params);
    for (const fault of result.faults)
      for (const locale of locales) expect(explainFault(fault, { locale })).toMatch(/: .+\.$/);
  });

  test.each([
    ['none', []],
    ['the least, and everything', [least, whole]],
    ['10,000', Array.from({ length: 10_000 }, (_, at) => ({ ...least, id: `r${at}` }))],
    ['an end that may come after', [{ ...whole, from: '2020-06', to: '2020', reported: '2020' }]],
  ])('gives fresh records: %s', (_, input) => {
    const before = structuredClone(input);
    const result = parseCsrRecords(input);
    expect(result).toEqual({ ok: true, records: before });
    expect(input).toEqual(before);
    if (result.ok)
      for (const [index, record] of result.records.entries()) expect(record).not.toBe(input[index]);
  });

  test('gives 0 for minus zero, which JSON does not know', () => {
    const result = parseCsrRecords([{ ...least, plannedRupiah: -0, realisedRupiah: -0, beneficiaries: -0 }]);
    const [record] = result.ok ? result.records : [];
    expect([record?.plannedRupiah, record?.realisedRupiah, record?.beneficiaries]).toEqual([0, 0, 0]);
  });

  test('gives the fields in the order of the schema, whatever theirs was', () => {
    const backwards = Object.fromEntries(Object.entries(whole).reverse());
    expect(JSON.stringify(parseCsrRecords([backwards]))).toBe(JSON.stringify(parseCsrRecords([whole])));
  });

  test('lists 1,000 faults and counts the others', () => {
    const result = parseCsrRecords(
      Array.from({ length: 1_200 }, (_, at) => ({ ...least, id: `r${at}`, kind: '' })),
    );
    expect(result).toMatchObject({ ok: false, omitted: 200, faults: { length: 1_000 } });
  });

  test.each([
    ['a getter', () => [Object.defineProperty({}, 'id', { enumerable: true, get: () => fail() })]],
    ['a proxy', () => new Proxy([], { get: () => fail() })],
  ])('never throws, though reading does: %s', (_, make) => {
    expect(parseCsrRecords(make())).toEqual({
      ok: false,
      faults: [{ code: 'unreadable', path: [], params: {} }],
      omitted: 0,
    });
  });
});

function fail(): never {
  throw new Error('not to be read');
}

describe('csrRecordSchema', () => {
  test.each([least, whole])('takes what parseCsrRecords takes', (record) => {
    expect(csrRecordSchema.parse(record)).toEqual(record);
  });

  // What is wrong between rows it cannot see.
  const single = table.flatMap(([name, input, codes]) =>
    Array.isArray(input) && input.length === 2 && !codes.some((code) => code.startsWith('duplicate-id @1.id'))
      ? [[name, input[1], codes] as const]
      : [],
  );
  test.each(single)('refuses what parseCsrRecords refuses: %s', (_, record, codes) => {
    const { success, error } = csrRecordSchema.safeParse(record);
    expect(success).toBe(false);
    expect(error?.issues.map(({ path }) => ['1', ...path].join('.')).sort()).toEqual(
      // Zod gives an unknown key at its object.
      codes.map((code) => (code.startsWith('unknown-key') ? '1' : code.replace(/^.* @/, ''))).sort(),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { type ObservationColumn, observationColumns } from '../../src/case/observation-row.js';
import type { FaultCode } from '../../src/core/fault.js';
import { levelNames, nonLevels } from '../../src/core/level.js';
import { locales } from '../../src/core/locale.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import { type FromRowsOptions, fromRows, parseCase } from '../../src/schema.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';
import { csvOf, rowsOfCsv } from './csv.js';

const balance = 'partnership-archetypes.balance';
const mission = 'csr-contribution-phases.mission';
const statement = 'organisation-public-relationship.trust.keeps-word';
const columns = ['charity', 'philanthropy', 'citizenship'];
const levels = [...levelNames, ...nonLevels];
const long = 'x'.repeat(81);

const clinic: Case = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  parties: [
    { id: 'village', name: 'Village', sector: 'community' },
    { id: 'firm', name: 'Firm', sector: 'business' },
  ],
  sources: [{ id: 'report', citation: 'A report', kind: 'report', extent: 'full' }],
  informants: [{ id: 'elder' }],
  observations: [{ id: 'first', indicator: balance, level: 'in' }],
};

const row = (cells: object = {}) => ({ case: 'clinic', indicator: balance, level: 'in', ...cells });
const without = (column: ObservationColumn) =>
  Object.fromEntries(Object.entries(row({ coder: 'a' })).filter(([key]) => key !== column));
const withCase: FromRowsOptions = { cases: [clinic] };
const throws = (): never => {
  throw new Error('read');
};

const holed = Array.from({ length: 3 }, () => row());
Reflect.deleteProperty(holed, 1);

/** What was done, the rows, the code, the place and the parameters of the one fault. */
// biome-ignore format: one row, one line
const faultTable: readonly (readonly [string, unknown, FaultCode, readonly (string | number)[], object, FromRowsOptions?])[] = [
  ['no list', { case: 'clinic' }, 'wrong-type', [], { expected: 'list', received: 'object' }],
  ['nothing', undefined, 'wrong-type', [], { expected: 'list', received: 'undefined' }],
  ['a text of CSV', 'case,indicator,level', 'wrong-type', [], { expected: 'list', received: 'string' }],
  ['a list that throws', new Proxy([], { get: throws }), 'unreadable', [], {}],
  ['too many rows', Array.from({ length: 10_001 }, () => row()), 'too-many-rows', [], { limit: 10_000, length: 10_001 }],

  ['a row that is null', [row(), null], 'wrong-type', [1], { expected: 'object', received: 'null' }],
  ['a row that is a list', [['clinic', balance, 'in'], row()], 'wrong-type', [0], { expected: 'object', received: 'list' }],
  ['a row that is a map', [row(), new Map()], 'wrong-type', [1], { expected: 'object', received: 'object' }],
  ['a hole', holed, 'wrong-type', [1], { expected: 'object', received: 'undefined' }],
  ['a row that throws', [row(), new Proxy({}, { ownKeys: throws })], 'unreadable', [1], {}],
  ['a cell that throws', [row(), Object.defineProperty(row(), 'note', { get: throws, enumerable: true })], 'unreadable', [1, 'note'], {}],
  ['a cell that is a list', [row({ about: ['village'] })], 'wrong-type', [0, 'about'], { expected: 'string', received: 'list' }],
  ['a cell that is true', [row(), row({ coder: true })], 'wrong-type', [1, 'coder'], { expected: 'string', received: 'boolean' }],
  ['a level that is an object', [row({ level: { points: 4, of: 5 } })], 'wrong-type', [0, 'level'], { expected: 'string', received: 'object' }],
  ['a case that is an object', [row({ case: clinic })], 'wrong-type', [0, 'case'], { expected: 'string', received: 'object' }],

  ['a column misspelt', [row({ codr: 'a' }), row({ codr: 'b' })], 'unknown-key', [0, 'codr'], { key: 'codr', nearest: ['coder'] }],
  ['a column of its own', [row(), row({ comment: 'x' })], 'unknown-key', [1, 'comment'], { key: 'comment', nearest: [] }],
  ['a column without a name', [row({ '': '1' })], 'unknown-key', [0, ''], { key: '', nearest: [] }],
  ['a column that would be a prototype', [JSON.parse(`{"__proto__":"a","case":"clinic","indicator":"${balance}","level":"in"}`)], 'unknown-key', [0, '__proto__'], { key: '__proto__', nearest: [] }],
  ['no column of cases', [without('case'), without('case')], 'missing', ['case'], { key: 'case' }],
  ['no column of indicators', [without('indicator')], 'missing', ['indicator'], { key: 'indicator' }],
  ['no column of levels', [without('level'), without('level')], 'missing', ['level'], { key: 'level' }],
  ['one row without a level', [row(), without('level')], 'missing', [1, 'level'], { key: 'level' }],
  ['an empty case', [row({ case: '' })], 'missing', [0, 'case'], { key: 'case' }],
  ['an empty indicator', [row({ indicator: null })], 'missing', [0, 'indicator'], { key: 'indicator' }],
  ['a level that is NA', [row({ level: 'NA' })], 'missing', [0, 'level'], { key: 'level' }, { missing: ['NA'] }],
  ['a coder wanted', [row({ coder: 'a' }), row({ coder: '' })], 'missing', [1, 'coder'], { key: 'coder' }, { required: ['coder'] }],
  ['a column of coders wanted', [row(), row()], 'missing', ['coder'], { key: 'coder' }, { required: ['coder'] }],

  ['a case that is no id', [row({ case: 'the clinic' })], 'malformed-id', [0, 'case'], { value: '"the clinic"' }],
  ['a case that is too long', [row({ case: long })], 'too-long', [0, 'case'], { limit: 80, length: 81 }],
  ['an unknown case', [row(), row({ case: 'clnic' })], 'unknown-case', [1, 'case'], { id: 'clnic', nearest: ['clinic'] }, withCase],
  ['any case, where none is given', [row()], 'unknown-case', [0, 'case'], { id: 'clinic', nearest: [] }, { cases: [] }],
  ['an id given twice', [row({ id: 'a' }), row({ case: 'other', id: 'a' }), row({ id: 'a' })], 'duplicate-id', [2, 'id'], { id: 'a', first: 0 }],
  ['an id that the case has', [row({ id: 'first' })], 'id-in-case', [0, 'id'], { id: 'first', case: 'clinic' }, withCase],
  ['an id that is none', [row({ id: 'a b' })], 'malformed-id', [0, 'id'], { value: '"a b"' }],

  ['an unknown indicator', [row({ indicator: 'balance' })], 'unknown-indicator', [0, 'indicator'], { id: 'balance', nearest: [balance, 'msp-characteristics.balance', 'collaboration-success-prerequisites.strong-trust.balance'] }],
  ['no level', [row({ level: 'inn' })], 'not-a-level', [0, 'level'], { value: '"inn"', allowed: levels, nearest: ['in'] }],
  ['a number beyond the scale', [row({ level: '1.5' })], 'not-a-level', [0, 'level'], { value: '1.5', allowed: levels, nearest: [] }],
  ['a negative number', [row({ level: -0.1 })], 'not-a-level', [0, 'level'], { value: '-0.1', allowed: levels, nearest: [] }],
  ['a comma for a point', [row({ level: '0,5' })], 'not-a-level', [0, 'level'], { value: '"0,5"', allowed: levels, nearest: [] }],
  ['not a number', [row({ level: Number.NaN })], 'not-a-level', [0, 'level'], { value: '"NaN"', allowed: levels, nearest: [] }],
  ['an answer where a level is meant', [row({ level: '4 of 5' })], 'not-a-level', [0, 'level'], { value: '"4 of 5"', allowed: levels, nearest: [] }],
  ['columns where a level is meant', [row({ level: 'charity|philanthropy' })], 'not-a-level', [0, 'level'], { value: '"charity|philanthropy"', allowed: levels, nearest: [] }],
  ['a level where columns are meant', [row({ indicator: mission, about: 'firm', level: 'in' })], 'not-a-column', [0, 'level'], { value: '"in"', allowed: columns, nearest: [] }],
  ['a number where columns are meant', [row({ indicator: mission, about: 'firm', level: 0.5 })], 'not-a-column', [0, 'level'], { value: '"0.5"', allowed: columns, nearest: [] }],
  ['an answer where columns are meant', [row({ indicator: mission, about: 'firm', level: '4 of 5' })], 'not-a-column', [0, 'level'], { value: '"4 of 5"', allowed: columns, nearest: [] }],
  ['a column misspelt in a level', [row({ indicator: mission, about: 'firm', level: 'charity|philantropy' })], 'not-a-column', [0, 'level'], { value: '"philantropy"', allowed: columns, nearest: ['philanthropy'] }],
  ['a column twice', [row({ indicator: mission, about: 'firm', level: 'charity|charity' })], 'duplicate-id', [0, 'level'], { id: 'charity', first: 0 }],
  ['a level where an answer is meant', [row({ indicator: statement, about: 'village', level: 'in' })], 'not-a-scale-answer', [0, 'level'], { value: '"in"', least: 2, most: 11, allowed: nonLevels }],
  ['an answer beyond its scale', [row({ indicator: statement, about: 'village', level: '6/5' })], 'not-a-scale-answer', [0, 'level'], { value: '"6/5"', least: 2, most: 11, allowed: nonLevels }],
  ['an answer that a spreadsheet took for a date', [row({ indicator: statement, about: 'village', level: '04-May' })], 'not-a-scale-answer', [0, 'level'], { value: '"04-May"', least: 2, most: 11, allowed: nonLevels }],
  ['does not apply, without a note', [row({ level: 'not-applicable' })], 'note-missing', [0, 'note'], {}],
  ['nobody named where one is asked', [row({ indicator: mission, level: 'charity' })], 'about-missing', [0, 'about'], { sectors: ['business', 'finance'], parties: ['firm'] }, withCase],
  ['nobody named, where no case is given', [row({ indicator: mission, level: 'charity' })], 'about-missing', [0, 'about'], { sectors: ['business', 'finance'], parties: [] }],
  ['somebody who is not asked', [row({ indicator: mission, about: 'village', level: 'charity' })], 'not-asked-of', [0, 'about'], { id: 'village', sectors: ['business', 'finance'], parties: ['firm'] }, withCase],
  ['an unknown party', [row({ about: 'village|frim' })], 'dangling-reference', [0, 'about'], { id: 'frim', list: 'parties', nearest: ['firm'] }, withCase],
  ['a party twice', [row({ about: 'firm|village|firm' })], 'duplicate-id', [0, 'about'], { id: 'firm', first: 0 }],
  ['parties with a comma between them', [row({ about: 'firm, village' })], 'malformed-id', [0, 'about'], { value: '"firm, village"' }],
  ['an unknown source', [row({ source: 'raport' })], 'dangling-reference', [0, 'source'], { id: 'raport', list: 'sources', nearest: ['report'] }, withCase],
  ['an unknown informant', [row({ informant: 'chief' })], 'dangling-reference', [0, 'informant'], { id: 'chief', list: 'informants', nearest: [] }, withCase],
  ['an unknown holder', [row({ holder: 'chief' })], 'dangling-reference', [0, 'holder'], { id: 'chief', list: 'parties', nearest: [] }, withCase],
  ['a method misspelt', [row({ method: 'interveiw' })], 'not-one-of', [0, 'method'], { value: '"interveiw"', allowed: ['interview', 'observation', 'document', 'survey'], nearest: ['interview'] }],
  ['no such day', [row({ date: '2015-02-29' })], 'no-such-date', [0, 'date'], { value: '"2015-02-29"' }],
  ['a date of a spreadsheet', [row({ date: 42_036 })], 'not-a-date', [0, 'date'], { value: '"42036"' }],
  ['a blank note', [row({ note: ' ' })], 'blank', [0, 'note'], {}],
  ['a note that is too long', [row({ note: 'x'.repeat(10_001) })], 'too-long', [0, 'note'], { limit: 10_000, length: 10_001 }],
  ['too many parties', [row({ about: Array.from({ length: 10_001 }, (_, at) => `p${at}`).join('|') })], 'too-many-rows', [0, 'about'], { limit: 10_000, length: 10_001 }],
  ['more than can be parties', [row({ about: 'x'.repeat(810_000) })], 'too-long', [0, 'about'], { limit: 809_999, length: 810_000 }],
];

describe('fromRows says what is wrong, in which row and column', () => {
  test.each(faultTable)('%s', (_, rows, code, path, params, options) => {
    const fault = { code, path, params };
    const read: (rows: unknown, options: object) => unknown = fromRows;
    expect(read(rows, options ?? {})).toEqual({ ok: false, faults: [fault], omitted: 0 });
    for (const locale of locales) expect(explainFault(fault as never, { locale })).toMatch(/\S: \S/);
  });

  test('all of it at once, row by row, and in a row column by column', () => {
    const rows = [
      { level: 'half', indicator: 'blance', case: 'clinic', codr: 'a' },
      row(),
      { case: 'clinc', indicator: balance, level: 'in', date: '2015-13', about: 'nobody|firm|nobody' },
      null,
      row({ case: null, level: null }),
    ];
    const result = fromRows(rows, { cases: [clinic], required: ['source'] });
    expect(result.ok || result.faults.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      '0.level not-a-level',
      '0.indicator unknown-indicator',
      '0.codr unknown-key',
      '2.case unknown-case',
      '2.date no-such-date',
      '2.about duplicate-id',
      '3 wrong-type',
      '4.case missing',
      '4.level missing',
      'source missing',
    ]);
  });

  test('1,000 faults are listed, the first by row, and the others counted', () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => row({ level: 'half', date: `no date ${at}` }));
    const result = fromRows(rows);
    if (result.ok) throw new Error('no fault');
    expect(result.faults).toHaveLength(1_000);
    expect(result.omitted).toBe(3_000);
    expect(result.faults.at(-1)?.path).toEqual([499, 'date']);
  });

  test('a case takes 10,000 observations, its own and those of the table', () => {
    const rows = Array.from({ length: 10_000 }, () => row());
    const full = { ...clinic, observations: [] };
    expect(fromRows(rows, { cases: [full] }).ok).toBe(true);
    expect(fromRows(rows, { cases: [clinic] })).toEqual({
      ok: false,
      faults: [{ code: 'too-many-rows', path: ['clinic'], params: { limit: 10_000, length: 10_001 } }],
      omitted: 0,
    });
  });
});

describe('fromRows takes', () => {
  const read = (cells: object, options: Omit<FromRowsOptions, 'cases'> = {}) => {
    const result = fromRows([row(cells)], options);
    return result.ok ? result.observations[0]?.observations[0] : result.faults;
  };

  test.each([
    ['the least', {}, { indicator: balance, level: 'in' }],
    [
      'null and empty cells for nothing',
      { note: null, coder: '', date: undefined },
      { indicator: balance, level: 'in' },
    ],
    ['a number for a level', { level: 0.25 }, { indicator: balance, level: 0.25 }],
    ['a level of 1, which is a number', { level: '1' }, { indicator: balance, level: 1 }],
    ['minus zero for zero', { level: -0 }, { indicator: balance, level: 0 }],
    ['an exponent', { level: '1e-7' }, { indicator: balance, level: 1e-7 }],
    ['a year that came as a number', { date: 2015 }, { indicator: balance, level: 'in', date: '2015' }],
    [
      'a coder that came as a number',
      { coder: 1, id: 7 },
      { indicator: balance, level: 'in', coder: '1', id: '7' },
    ],
    [
      'one party, and several',
      { about: 'firm|village' },
      { indicator: balance, level: 'in', about: ['firm', 'village'] },
    ],
    [
      'one column',
      { indicator: mission, about: 'firm', level: 'charity' },
      { indicator: mission, about: ['firm'], level: ['charity'] },
    ],
    [
      'an answer with a slash',
      { indicator: statement, about: 'rw', level: '4/5' },
      { indicator: statement, about: ['rw'], level: { points: 4, of: 5 } },
    ],
    [
      'an answer of two digits',
      { indicator: statement, about: 'rw', level: '10 of 11' },
      { indicator: statement, about: ['rw'], level: { points: 10, of: 11 } },
    ],
    [
      'refused',
      { indicator: statement, about: 'rw', level: 'refused' },
      { indicator: statement, about: ['rw'], level: 'refused' },
    ],
    [
      'a text as it is, blanks and all',
      { note: ' as told ' },
      { indicator: balance, level: 'in', note: ' as told ' },
    ],
    ['NA for a text, unless told otherwise', { note: 'NA' }, { indicator: balance, level: 'in', note: 'NA' }],
  ])('%s', (_, cells, expected) => {
    expect(read(cells)).toEqual(expected);
  });

  test('the marks of whoever wrote it for nothing, where told', () => {
    const options = { missing: ['NA', 'NaN'] };
    expect(read({ note: 'NA', coder: Number.NaN, about: 'NA' }, options)).toEqual({
      indicator: balance,
      level: 'in',
    });
  });

  test('an apostrophe off the cells of a spreadsheet, only where told', () => {
    expect(read({ note: "'=1" })).toMatchObject({ note: "'=1" });
    expect(read({ note: "'=1", coder: 'a' }, { spreadsheet: true })).toMatchObject({
      note: '=1',
      coder: 'a',
    });
  });

  test('no rows: nothing, or the cases as they are', () => {
    expect(fromRows([])).toEqual({ ok: true, observations: [] });
    expect(fromRows([], { cases: [clinic] })).toEqual({ ok: true, cases: [clinic] });
  });

  test('the cases in the order given, and those without rows as well; nothing is shared with the input', () => {
    const other = { ...clinic, id: 'other' };
    const result = fromRows([row({ case: 'other', about: 'firm' })], { cases: [clinic, other] });
    if (!result.ok) throw new Error('no cases');
    const added = [...(other.observations ?? []), { indicator: balance, level: 'in', about: ['firm'] }];
    expect(result.cases).toEqual([clinic, { ...other, observations: added }]);
    expect(result.cases[0]).not.toBe(clinic);
    expect(result.cases[0]?.observations).not.toBe(clinic.observations);
    for (const one of result.cases) expect(parseCase(one)).toEqual({ ok: true, case: one });
  });

  test('a framework of the caller’s own, even with a column that is called like a level', () => {
    const cited = { basis: 'ours', source: [{ text: 'Invented' }] } as const;
    const asked = { ...cited, asks: 'partnership', rubric: 'ours' } as const;
    const own = defineProfile({
      form: 'profile',
      id: 'own',
      version: '1.0.0',
      basis: { model: 'ours', rule: 'ours' },
      source: [{ text: 'Invented' }],
      rows: { mood: asked },
      columns: { in: cited, glad: cited },
      readings: { plain: cited },
      defaultReading: 'plain',
    });
    const levelOf = (level: string) => read({ indicator: 'own.mood', level }, { definitions: [own] });
    expect(levelOf('unknown')).toMatchObject({ level: 'unknown' });
    expect(levelOf('in')).toMatchObject({ level: ['in'] });
    expect(levelOf('in|glad')).toMatchObject({ level: ['in', 'glad'] });
    expect(read({ indicator: 'own.mood', level: 'glad' })).toMatchObject([
      { code: 'unknown-indicator' },
      { code: 'not-a-level' },
    ]);
  });
});

describe('whatever the rows', () => {
  const anything = fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    maxDepth: 3,
  });
  const cell = fc.oneof(
    fc.constantFrom(
      'clinic',
      balance,
      mission,
      'in',
      '0.5',
      '4 of 5',
      'firm|village',
      'charity',
      '',
      'x',
      '2015',
    ),
    anything,
  );
  const near = fc.array(
    fc.dictionary(fc.constantFrom(...observationColumns), cell).map((cells) => row(cells)),
    { maxLength: 4 },
  );

  test('fromRows does not throw, and gives plain data: a sound case, or faults with their row', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(anything), near), fc.boolean(), (rows, given) => {
        const result = given ? fromRows(rows, { cases: [clinic] }) : fromRows(rows);
        expect(notPlain(result)).toEqual([]);
        if (!result.ok) {
          expect(result.faults.length).toBeGreaterThan(0);
          for (const { path } of result.faults) {
            expect(path.length).toBeLessThanOrEqual(2);
            if (path.length > 0) expect(['number', 'string']).toContain(typeof path[0]);
          }
        } else if ('cases' in result)
          for (const one of result.cases) expect(parseCase(one)).toEqual({ ok: true, case: one });
      }),
      { numRuns: 1_500 },
    );
  });

  test('with a case, what fromRows accepts is what parseCase accepts of the same observations', () => {
    fc.assert(
      fc.property(near, (rows) => {
        const free = fromRows(rows);
        if (!free.ok) return;
        const added = free.observations.flatMap(({ observations }) => observations);
        const ids = new Set(free.observations.map((one) => one.case));
        if (ids.size > 1 || !ids.has('clinic')) return;
        const document = { ...clinic, observations: [...(clinic.observations ?? []), ...added] };
        expect(fromRows(rows, { cases: [clinic] }).ok).toBe(parseCase(document).ok);
      }),
      { numRuns: 1_500 },
    );
  });

  test('the near rows are of both kinds', () => {
    const kinds = fc.sample(near, { numRuns: 500, seed: 1 }).map((rows) => fromRows(rows).ok);
    expect(new Set(kinds)).toEqual(new Set([true, false]));
  });

  test('a million wrong names, and a column of its own in every row, are counted and no more', () => {
    const rows = Array.from({ length: 2_000 }, (_, at) =>
      row({ about: 'nobody|'.repeat(499).concat('nobody'), [`c${at}`]: 1 }),
    );
    const result = fromRows(rows, { cases: [clinic] });
    if (result.ok) throw new Error('no fault');
    expect(result.faults).toHaveLength(1_000);
    // Of each row 500 names that lead nowhere, 499 given before, and a column.
    expect(result.omitted).toBe(2_000 * 1_000 - 1_000);
  });
});

test.each([
  ['an option that there is none of', { columns: [] }, 'unknown-option'],
  ['missing that is no list', { missing: 'NA' }, 'unknown-option'],
  ['a column that there is none of', { required: ['codr'] }, 'unknown-option'],
  ['spreadsheet that is no truth value', { spreadsheet: 'yes' }, 'unknown-option'],
  ['cases that are no list', { cases: clinic }, 'invalid-case'],
  ['a case that is none', { cases: [{ ...clinic, title: '' }] }, 'invalid-case'],
  ['a case given twice', { cases: [clinic, clinic] }, 'invalid-case'],
  ['a case that throws', { cases: [new Proxy({}, { ownKeys: throws, get: throws })] }, 'invalid-case'],
  ['a definition that is none', { definitions: [{}] }, 'invalid-definition'],
])('%s is the mistake of a program', (_, options, code) => {
  expect(thrownBy(() => fromRows([], options as object)).code).toBe(code);
});

test('the CSV of these tests is read as it was written', () => {
  const rows = [
    { a: 'x"y', b: 'two\r\nlines', c: null },
    { a: ',', b: '', c: 'z' },
  ];
  expect(rowsOfCsv(csvOf(rows))).toEqual([
    { a: 'x"y', b: 'two\r\nlines', c: '' },
    { a: ',', b: '', c: 'z' },
  ]);
});

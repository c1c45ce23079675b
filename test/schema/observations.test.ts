import { describe, expect, test } from 'vitest';
import { indicatorIds } from '../../src/forms/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { caseSchemaFor, parseCase } from '../../src/schema.js';
import { thrownBy } from '../core/thrown-by.js';
import { profileOf } from '../forms/profile/made.js';
import { balance, factory, least, village } from './documents.js';

const mission = 'csr-contribution-phases.mission';
const consultation = 'participation-phases.consultation';
const phases = ['charity', 'philanthropy', 'citizenship'];
const levels = ['out', 'mostly-out', 'mostly-in', 'in', 'unknown', 'refused', 'not-applicable'];
const asked = { sectors: ['business', 'finance'], parties: ['factory', 'bank'] };

// The CSR phases are about businesses and banks, the phases of participation about communities.
const parties = [
  village,
  factory,
  { id: 'bank', name: 'The bank', sector: 'finance', standing: 'beneficiary' },
  { id: 'patron', name: 'A patron', sector: 'business', standing: 'supporter' },
  { id: 'group', name: 'A group', sector: 'community' },
];
const good = { indicator: mission, level: ['charity'], about: ['factory'] };
const level = { indicator: balance, level: 'in' };
const rungs = { indicator: consultation, level: 'in', about: ['group'] };

const documentOf = (...observations: readonly object[]) => ({ ...least, parties, observations });
const notColumn = (value: string, nearest: readonly string[] = []) => ({ value, allowed: phases, nearest });
const notLevel = (value: string) => ({ value, allowed: levels, nearest: [] });

const definitions = [
  profileOf(['row'], ['x', 'y']),
  { ...profileOf(['row'], ['charity', 'x'], { plain: {} }, ['media']), id: 'press' },
];
const schema = caseSchemaFor(definitions);

/** What parseCase finds; and the schema accepts the document if and only if that is nothing. */
function faultsOf(input: unknown) {
  const result = parseCase(input, { definitions });
  expect(schema.safeParse(input).success).toBe(result.ok);
  return result.ok ? [] : result.faults;
}

/** One observation each that is wrong in one way: where in it, and what is said. */
// biome-ignore format: one row, one line
const table: readonly (readonly [string, object, string, string, object])[] = [
  ['a level for columns', { ...good, level: 'mostly-in' }, 'not-a-column', 'level', notColumn('"mostly-in"')],
  ['a column in no list', { ...good, level: 'charity' }, 'not-a-column', 'level', notColumn('"charity"', ['charity'])],
  ['a column misspelt, in no list', { ...good, level: 'charty' }, 'not-a-column', 'level', notColumn('"charty"', ['charity'])],
  ['a number for columns', { ...good, level: 0.5 }, 'not-a-column', 'level', notColumn('0.5')],
  ['a number at the end of the scale', { ...good, level: 1 }, 'not-a-column', 'level', notColumn('1')],
  ['a number that is no membership, for columns', { ...good, level: 2 }, 'not-a-column', 'level', notColumn('2')],
  ['no number at all, for columns', { ...good, level: Number.NaN }, 'not-a-column', 'level', notColumn('NaN')],
  ['null for columns', { ...good, level: null }, 'not-a-column', 'level', notColumn('null')],
  ['an object for columns', { ...good, level: { charity: true } }, 'not-a-column', 'level', notColumn('an object')],
  ['an empty list', { ...good, level: [] }, 'not-a-column', 'level', notColumn('a list of 0')],
  ['a list in a list', { ...good, level: [['charity']] }, 'not-a-column', 'level', notColumn('a list of 1')],
  ['a number in a list', { ...good, level: ['charity', 2] }, 'not-a-column', 'level', notColumn('a list of 2')],
  ['a list that is too long', { ...good, level: new Array(10_001).fill('charity') }, 'not-a-column', 'level', notColumn('a list of 10001')],
  ['a column misspelt', { ...good, level: ['charity', 'citzenship'] }, 'not-a-column', 'level.1', notColumn('"citzenship"', ['citizenship'])],
  ['a column of another profile', { ...good, level: ['x'] }, 'not-a-column', 'level.0', notColumn('"x"')],
  ['an answer that gives no column, in a list', { ...good, level: ['unknown'] }, 'not-a-column', 'level.0', notColumn('"unknown"')],
  ['a column that every object inherits', { ...good, level: ['constructor'] }, 'not-a-column', 'level.0', notColumn('"constructor"')],
  ['a column twice', { ...good, level: ['charity', 'citizenship', 'charity'] }, 'duplicate-id', 'level.2', { id: 'charity', first: 0 }],
  ['a level misspelt', { ...level, level: 'mostly_in' }, 'not-a-level', 'level', { ...notLevel('"mostly_in"'), nearest: ['mostly-in'] }],
  ['columns for a level', { ...level, level: ['charity'] }, 'not-a-level', 'level', notLevel('a list of 1')],
  ['a level in a list', { ...level, level: ['in', 'in'] }, 'not-a-level', 'level', notLevel('a list of 2')],
  ['a number in a list for a level', { ...level, level: [5] }, 'not-a-level', 'level', notLevel('a list of 1')],
  ['a list in a list for a level', { ...level, level: [['x']] }, 'not-a-level', 'level', notLevel('a list of 1')],
  ['what is no id in a list', { ...good, level: ['x y'] }, 'malformed-id', 'level.0', { value: '"x y"' }],
  ['what is no id in a list for a level', { ...level, level: ['x y'] }, 'malformed-id', 'level.0', { value: '"x y"' }],
  ['an empty list for a level', { ...level, level: [] }, 'not-a-level', 'level', notLevel('a list of 0')],
  ['columns for a level of one party', { ...rungs, level: ['in'] }, 'not-a-level', 'level', notLevel('a list of 1')],
  ['nobody named', { indicator: mission, level: ['charity'] }, 'about-missing', 'about', asked],
  ['nobody named, whatever the level', { indicator: mission, level: 'unknown' }, 'about-missing', 'about', asked],
  ['nobody named, of a ladder', { indicator: consultation, level: 'in' }, 'about-missing', 'about', { sectors: ['community'], parties: ['group'] }],
  ['a party of another sector', { ...good, about: ['factory', 'village'] }, 'not-asked-of', 'about.1', { id: 'village', ...asked }],
  ['a supporter', { ...good, about: ['patron'] }, 'not-asked-of', 'about.0', { id: 'patron', ...asked }],
  ['a party of another sector, of a ladder', { ...rungs, about: ['factory'] }, 'not-asked-of', 'about.0', { id: 'factory', sectors: ['community'], parties: ['group'] }],
  ['a party that is not there', { ...good, about: ['factori'] }, 'dangling-reference', 'about.0', { id: 'factori', list: 'parties', nearest: ['factory'] }],
  ['about nobody', { ...good, about: [] }, 'empty-list', 'about', {}],
  ['a text for the parties', { ...good, about: 'factory' }, 'wrong-type', 'about', { expected: 'list', received: 'string' }],
  ['null for the parties', { ...good, about: null }, 'wrong-type', 'about', { expected: 'list', received: 'null' }],
  ['a number for a party', { ...good, about: ['factory', 3] }, 'wrong-type', 'about.1', { expected: 'string', received: 'number' }],
  ['a party twice', { ...good, about: ['bank', 'bank'] }, 'duplicate-id', 'about.1', { id: 'bank', first: 0 }],
  ['a row that nobody knows, with columns', { ...good, indicator: `${mission}s` }, 'unknown-indicator', 'indicator', { id: `${mission}s`, nearest: [mission] }],
  ['a row that nobody knows, about nobody', { indicator: `${mission}s`, level: 'unknown' }, 'unknown-indicator', 'indicator', { id: `${mission}s`, nearest: [mission] }],
];

/** The path to a place in one of the observations. */
const pathTo = (index: number, at: string) => [
  'observations',
  index,
  ...at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
];

describe('an observation that is not what its indicator asks for', () => {
  test.each(table)('%s', (_, row, code, at, params) => {
    expect(faultsOf(documentOf(row))).toEqual([{ code, path: pathTo(0, at), params }]);
  });

  test('is found beside all others, and beside what else is wrong with the document', () => {
    const rows = table.map(([, row]) => row);
    const wrong = { ...documentOf(...rows), title: '', benefits: [{ to: 'nobody', kind: 'k' }], extra: 1 };
    const found = faultsOf(wrong);
    const expected = table.map(([, , code, at, params], index) => ({
      code,
      path: pathTo(index, at),
      params,
    }));
    expect(found.filter(({ path }) => path[0] === 'observations')).toEqual(expected);
    const others = found.filter(({ path }) => path[0] !== 'observations').map(({ code }) => code);
    expect(new Set(others)).toEqual(new Set(['blank', 'dangling-reference', 'unknown-key']));
    expect(found).toHaveLength(table.length + 3);
  });

  test('costs the document nothing else: with the wrong rows mended it is read whole', () => {
    const mended = documentOf(...table.map((_, index) => [good, level, rungs][index % 3] ?? good));
    expect(faultsOf(mended)).toEqual([]);
    expect(parseCase(mended)).toEqual({ ok: true, case: mended });
  });

  test('of two kinds at once has both faults', () => {
    const found = faultsOf(documentOf({ indicator: mission, level: ['charty', 'charty'] }));
    expect(found.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`).sort()).toEqual([
      'about-missing about',
      'duplicate-id level.1',
      'not-a-column level.0',
      'not-a-column level.1',
    ]);
  });

  test('is told of 20 parties that could be meant, however many there are', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...factory, id: `f${index + 1}` }));
    const { about: _, ...nobody } = good;
    const document = { ...documentOf(nobody, { ...good, about: ['village'] }), parties: [village, ...many] };
    const named = { parties: many.slice(0, 20).map(({ id }) => id) };
    expect(faultsOf(document)).toMatchObject([
      { code: 'about-missing', params: named },
      { code: 'not-asked-of', params: named },
    ]);
  });

  test('may be about a party whose own faults leave open what it is', () => {
    const misspelt = [
      { ...factory, id: 'mill', sector: 'busines' },
      { ...factory, id: 'plant', standing: 'partnr' },
      { id: 'works', name: 'The works' },
    ];
    const rows = misspelt.map(({ id }) => ({ ...good, about: [id] }));
    const found = faultsOf({ ...documentOf(...rows), parties: [...parties, ...misspelt] });
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'not-one-of parties.5.sector',
      'not-one-of parties.6.standing',
      'missing parties.7.sector',
    ]);
  });

  test('is missing its party also where the list of parties cannot be read', () => {
    const { about: _, ...nobody } = good;
    const found = faultsOf({ ...documentOf(nobody), parties: 'village' });
    expect(found.map(({ code }) => code).sort()).toEqual(['about-missing', 'wrong-type']);
  });

  test('cannot be told where the list of parties cannot be read', () => {
    expect(faultsOf({ ...documentOf({ ...good, about: ['village'] }), parties: 'village' })).toMatchObject([
      { code: 'wrong-type', path: ['parties'] },
    ]);
  });
});

describe('an observation that is what its indicator asks for', () => {
  // biome-ignore format: one row, one line
  test.each<[string, object]>([
    ['one column', good],
    ['all columns, of several parties', { ...good, level: phases, about: ['bank', 'factory'] }],
    ['unknown', { ...good, level: 'unknown' }],
    ['refused', { ...good, level: 'refused' }],
    ['not applicable, with a note', { ...good, level: 'not-applicable', note: 'It gives nothing' }],
    ['a level of no party in particular', level],
    ['a level of a party of any kind', { ...level, about: ['patron', 'village'] }],
    ['a level of one party', rungs],
    ['of a profile of the caller, about nobody', { indicator: 'made.row', level: ['x', 'y'] }],
    ['of a profile of the caller, about anybody', { indicator: 'made.row', level: ['x'], about: ['patron'] }],
  ])('%s', (_, row) => {
    const document = documentOf(row);
    expect(faultsOf(document)).toEqual([]);
    expect(parseCase(document, { definitions })).toEqual({ ok: true, case: document });
  });

  test('on every row of every profile of the library, in every column', () => {
    const profiles = Object.values(frameworks).filter(({ form }) => form === 'profile');
    expect(profiles).not.toEqual([]);
    for (const definition of profiles) {
      if (definition.form !== 'profile') continue;
      const rows = indicatorIds(definition).flatMap((indicator) =>
        Object.keys(definition.columns).map((column) => ({ ...good, indicator, level: [column] })),
      );
      expect(faultsOf(documentOf(...rows))).toEqual([]);
    }
  });
});

describe('a profile of the caller', () => {
  test('has its own columns and sectors, not those of the library', () => {
    const row = { indicator: 'press.row', level: ['charity'], about: ['factory'] };
    const press = { sectors: ['media'], parties: [] };
    const allowed = { allowed: ['charity', 'x'], nearest: [] };
    expect(faultsOf(documentOf({ ...row, level: ['citizenship'] }))).toEqual([
      { code: 'not-a-column', path: pathTo(0, 'level.0'), params: { value: '"citizenship"', ...allowed } },
      { code: 'not-asked-of', path: pathTo(0, 'about.0'), params: { id: 'factory', ...press } },
    ]);
    const paper = { id: 'paper', name: 'The paper', sector: 'media' };
    const document = { ...documentOf({ ...row, about: ['paper'] }), parties: [...parties, paper] };
    expect(faultsOf(document)).toEqual([]);
  });

  test('has an id that no other definition has, of the caller or of the library', () => {
    const [made] = definitions;
    const ofLibrary = profileOf(['row'], ['x', 'y']);
    const library = { ...ofLibrary, id: 'csr-contribution-phases' };
    const given = (...others: readonly (typeof ofLibrary)[]) =>
      thrownBy(() => caseSchemaFor([...definitions, ...others]));
    for (const other of [{ ...ofLibrary }, library])
      expect(given(other)).toMatchObject({ code: 'invalid-definition', parameter: 'definitions' });
    // The very same one may be named again.
    expect(made && caseSchemaFor([...definitions, made]).safeParse(documentOf(good)).success).toBe(true);
  });

  test('is not known where it is not given', () => {
    expect(parseCase(documentOf({ indicator: 'made.row', level: 'unknown' }))).toMatchObject({
      faults: [{ code: 'unknown-indicator' }],
    });
  });
});

describe('hostile values', () => {
  const fail = () => {
    throw new Error('read');
  };
  const traps = { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail };
  const getter = (key: string) => Object.defineProperty({ ...good }, key, { get: fail, enumerable: true });

  const circle: unknown[] = [];
  circle.push(circle);

  test.each<[string, object]>([
    ['a list of columns that throws', { ...good, level: new Proxy(['charity'], traps) }],
    ['a column that throws', { ...good, level: [new Proxy({}, traps)] }],
    ['parties that throw', { ...good, about: new Proxy(['factory'], traps) }],
    ['a level that throws', getter('level')],
    ['an indicator that throws', getter('indicator')],
    ['nobody who throws', getter('about')],
    ['a list with a hole', { ...good, level: Object.assign([], { 1: 'charity' }) }],
    ['a list of another class', { ...good, level: new Set(['charity']) }],
    ['a text that is an object', { ...good, level: [Object('charity')] }],
    ['a symbol', { ...good, level: Symbol('charity') }],
    ['a symbol in a list', { ...good, level: [Symbol('charity')] }],
    ['a circle', { ...good, level: circle }],
  ])('%s is a fault, and throws nothing', (_, row) => {
    const result = parseCase(documentOf(row), { definitions });
    if (result.ok) throw new Error('This is no case.');
    expect(result.faults.length).toBeGreaterThan(0);
    for (const { code } of result.faults) expect(['unreadable', 'not-a-column']).toContain(code);
  });

  test('10,000 columns, or parties, in one row are looked at once each', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `chariti${index}`);
    const wrong = parseCase(documentOf({ ...good, level: names }));
    expect(wrong).toMatchObject({ ok: false, omitted: 9_000 });
    expect(wrong.ok || wrong.faults[999]).toMatchObject({
      code: 'not-a-column',
      path: pathTo(0, 'level.999'),
    });
    // Every one but the first has been given before.
    const same = parseCase(documentOf({ ...good, level: new Array(10_000).fill('charity') }));
    expect(same).toMatchObject({ ok: false, omitted: 8_999, faults: { length: 1_000 } });
    const many = names.map((id) => ({ ...factory, id }));
    expect(faultsOf({ ...documentOf({ ...good, about: names }), parties: many })).toEqual([]);
    const others = many.map((one) => ({ ...one, standing: 'overseer' }));
    expect(parseCase({ ...documentOf({ ...good, about: names }), parties: others })).toMatchObject({
      omitted: 9_000,
      faults: { 999: { code: 'not-asked-of', params: { id: 'chariti999', parties: [] } } },
    });
  });
});

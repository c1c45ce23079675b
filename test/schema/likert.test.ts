import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { explainFault } from '../../src/explain/explain-fault.js';
import { caseSchemaFor, parseCase } from '../../src/schema.js';
import { indexOf } from '../forms/index/made.js';
import { profileOf } from '../forms/profile/made.js';
import { least, village } from './documents.js';

const items = { open: { group: 'trust' }, guarded: { group: 'trust' } };
const likert = { ...indexOf(items, { scale: 'likert' }), id: 'asked' };
const each = { ...indexOf(items, { scale: 'likert', each: ['community'] }), id: 'views' };
const levelled = { ...indexOf(items), id: 'levelled' };
const profile = { ...profileOf(['row'], ['x', 'y']), id: 'columns' };
const definitions = [likert, each, levelled, profile];
const schema = caseSchemaFor(definitions);

const four = { points: 4, of: 5 };
const observed = (indicator: string, level: unknown, more: object = {}) => ({
  ...least,
  parties: [village, { id: 'rw', name: 'RW', sector: 'community' }],
  observations: [{ indicator, level, ...more }],
});

/** What parseCase finds; and the schema accepts the document if and only if that is nothing. */
function faultsOf(input: unknown) {
  const result = parseCase(input, { definitions });
  expect(schema.safeParse(input).success).toBe(result.ok);
  return result.ok ? [] : result.faults;
}

describe('a Likert item takes', () => {
  test('every point of every scale, and hands it back', () => {
    for (let of = 2; of <= 11; of += 1)
      for (let points = 1; points <= of; points += 1) {
        const document = observed('asked.open', { points, of });
        expect(parseCase(document, { definitions })).toEqual({ ok: true, case: document });
      }
  });

  test.each(['unknown', 'refused'])('%s', (level) => {
    expect(faultsOf(observed('asked.open', level))).toEqual([]);
  });

  test('not-applicable, with a note', () => {
    expect(faultsOf(observed('asked.open', 'not-applicable', { note: 'No such contact' }))).toEqual([]);
    expect(faultsOf(observed('asked.open', 'not-applicable')).map(({ code }) => code)).toEqual([
      'note-missing',
    ]);
  });

  test('an answer about one party at a time', () => {
    expect(faultsOf(observed('views.open', four, { about: ['rw'] }))).toEqual([]);
    expect(faultsOf(observed('views.open', four)).map(({ code }) => code)).toEqual(['about-missing']);
  });
});

describe('a Likert item takes nothing else', () => {
  test.each<[string, unknown, string]>([
    ['a level name', 'in', '"in"'],
    ['another text', 'four', '"four"'],
    ['a membership', 0.75, '0.75'],
    ['a number beyond it', 4, '4'],
    ['columns', ['x'], 'a list of 1'],
    ['an empty list', [], 'a list of 0'],
    ['null', null, 'null'],
    ['no point', { points: 0, of: 5 }, 'an object'],
    ['a point beyond the scale', { points: 6, of: 5 }, 'an object'],
    ['half a point', { points: 1.5, of: 5 }, 'an object'],
    ['a scale of one', { points: 1, of: 1 }, 'an object'],
    ['a scale of twelve', { points: 12, of: 12 }, 'an object'],
    ['a point without a scale', { points: 4 }, 'an object'],
    ['a point as text', { points: '4', of: 5 }, 'an object'],
    ['an empty object', {}, 'an object'],
  ])('%s', (_, level, value) => {
    expect(faultsOf(observed('asked.open', level))).toEqual([
      {
        code: 'not-a-scale-answer',
        path: ['observations', 0, 'level'],
        params: { value, least: 2, most: 11, allowed: ['unknown', 'refused', 'not-applicable'] },
      },
    ]);
  });

  test('another key beside them', () => {
    expect(faultsOf(observed('asked.open', { ...four, point: 4 }))).toEqual([
      {
        code: 'unknown-key',
        path: ['observations', 0, 'level', 'point'],
        params: { key: 'point', nearest: ['points'] },
      },
    ]);
  });

  test('and is told so in either language, with what to write', () => {
    const [fault] = faultsOf(observed('asked.open', 'in'));
    const said = locales.map((locale) => fault && explainFault(fault, { locale }));
    expect(said).toEqual([
      'observations[0].level: "in" is no answer on a Likert scale, which has no levels. Write the point that was chosen and how many points the scale has (2 to 11), such as {"points": 4, "of": 5}, or unknown, refused or not-applicable.',
      'observations[0].level: "in" bukan jawaban pada skala Likert; skala itu tidak mengenal tingkat. Tulis titik yang dipilih dan jumlah titik pada skala itu (2 sampai 11), misalnya {"points": 4, "of": 5}, atau unknown, refused atau not-applicable.',
    ]);
  });
});

describe('an answer on a Likert scale is refused', () => {
  test.each(['partnership-archetypes.balance', 'levelled.open'])(
    'where a level is meant: %s',
    (indicator) => {
      expect(faultsOf(observed(indicator, four))).toMatchObject([
        { code: 'not-a-level', path: ['observations', 0, 'level'], params: { value: 'an object' } },
      ]);
    },
  );

  test('where columns are meant', () => {
    expect(faultsOf(observed('columns.row', four))).toMatchObject([
      { code: 'not-a-column', path: ['observations', 0, 'level'], params: { value: 'an object' } },
    ]);
  });

  test('once, where it is none besides', () => {
    expect(faultsOf(observed('levelled.open', { points: 6, of: 5 }))).toMatchObject([
      { code: 'not-a-level' },
    ]);
    expect(faultsOf(observed('columns.row', { points: 6, of: 5 }))).toMatchObject([{ code: 'not-a-column' }]);
  });
});

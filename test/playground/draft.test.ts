import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerKey,
  answersTo,
  codeOf,
  levelOf,
  withAnswer,
  withOpenAnswer,
} from '../../docs/playground/case/answers.js';
import { type Draft, emptyDraft, freeId, rowsOf, withAt, withRow } from '../../docs/playground/case/draft.js';
import { factLists, fieldsOf } from '../../docs/playground/case/fields.js';
import { readDraft } from '../../docs/playground/case/read-draft.js';
import { deepFreeze } from '../deep-freeze.js';

const draft: Draft = deepFreeze({
  ...emptyDraft('A clinic'),
  parties: [
    { id: 'a', name: 'A', sector: 'government' },
    { id: 'b', name: 'B', sector: 'business' },
  ],
});

describe('a value set at a place', () => {
  test.each([
    [['title'], 'B', { ...draft, title: 'B' }],
    [['place'], 'Solo', { ...draft, place: 'Solo' }],
    [['period', 'from'], '2019', { ...draft, period: { from: '2019' } }],
    [
      ['parties', 1, 'name'],
      'C',
      { ...draft, parties: [rowsOf(draft, 'parties')[0], { id: 'b', name: 'C', sector: 'business' }] },
    ],
    [['parties', 0], undefined, { ...draft, parties: [rowsOf(draft, 'parties')[1]] }],
    [['missing'], undefined, draft],
  ])('%j', (path, value, after) => {
    expect(withAt(draft, path, value)).toEqual(after);
  });

  test('what becomes empty goes away, so that nothing faulty is left behind', () => {
    const dated = withAt(draft, ['period', 'from'], '2019');
    expect(withAt(dated, ['period', 'from'], undefined)).toEqual(draft);
    const one = withRow(emptyDraft('A'), 'parties', { id: 'a' });
    expect(withAt(one, ['parties', 0], undefined)).toEqual(emptyDraft('A'));
  });

  test('a row that is being filled in stays, whatever is taken out of it', () => {
    const one = withRow(emptyDraft('A'), 'agreements', { title: 'x' });
    expect(withAt(one, ['agreements', 0, 'title'], undefined).agreements).toEqual([{}]);
  });

  test('a key keeps its place, and __proto__ is a key as any other', () => {
    expect(Object.keys(withAt(draft, ['title'], 'B'))).toEqual(Object.keys(draft));
    const changed = withAt(draft, ['__proto__'], 'x');
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
    expect(Object.hasOwn({}, 'x')).toBe(false);
  });
});

test('a made id is free, whatever ids there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(8)), (numbers) => {
      const rows = numbers.map((number) => ({ id: `party-${number}` }));
      const id = freeId({ parties: rows }, 'parties', 'party');
      expect(rows.map((row) => row.id)).not.toContain(id);
    }),
  );
});

describe('answers', () => {
  const parity = 'power-layout.parity';

  test('a question without any is open, about the whole partnership', () => {
    expect(answersTo(draft, parity)).toEqual([{ key: '0', index: null, about: [], row: {} }]);
  });

  test('an answer is an observation, and unknown is none', () => {
    const [open] = answersTo(draft, parity);
    if (!open) throw new Error('None is open');
    const answered = withAnswer(draft, parity, open, 'in');
    expect(answered.observations).toEqual([{ indicator: parity, level: 'in' }]);
    const [given] = answersTo(answered, parity);
    // The same, so that the focus stays where it is.
    expect(given?.key).toBe(open.key);
    if (given) expect(withAnswer(answered, parity, given, 'unknown')).toEqual(draft);
  });

  test.each(['source', 'note'])('an answer with a %s stays when it becomes unknown', (key) => {
    const told = withRow(draft, 'observations', { indicator: parity, level: 'in', [key]: 'x' });
    const [given] = answersTo(told, parity);
    expect(given && withAnswer(told, parity, given, 'unknown').observations).toEqual([
      { indicator: parity, level: 'unknown', [key]: 'x' },
    ]);
  });

  test('answers about different parties stand beside each other', () => {
    const both = withOpenAnswer(withOpenAnswer(draft, parity, ['a', 'b']), parity, []);
    expect(answersTo(both, parity).map(({ key }) => key)).toEqual([answerKey(['a', 'b'], 0), '0']);
    expect(answersTo(both, parity, ['a']).map(({ index }) => index)).toEqual([0]);
    expect(readDraft(both, 'power-layout').ok).toBe(true);
  });

  test.each([
    ['in', 'in'],
    ['4-of-5', { points: 4, of: 5 }],
    ['unknown', 'unknown'],
  ])('the choice %s stands for %j, and back', (code, level) => {
    expect(levelOf(code)).toEqual(level);
    expect(codeOf(level)).toBe(code);
  });
});

describe('the fields of a list', () => {
  test.each(factLists.map((list) => [list]))('%s has every field that the schema has, once', (list) => {
    const { own, besides } = fieldsOf(list);
    const keys = [...own, ...besides].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(own.length).toBeGreaterThan(0);
  });

  test('of the parties are as the document says', () => {
    const { own } = fieldsOf('parties');
    expect(own.map(({ key, kind, isRequired }) => [key, kind, isRequired])).toEqual([
      ['id', 'id', true],
      ['name', 'text', true],
      ['sector', 'choice', true],
      ['standing', 'choice', false],
      ['partOf', 'party', false],
      ['kind', 'text', false],
      ['identifiers', 'identifiers', false],
    ]);
    expect(fieldsOf('decisions').own.map(({ kind }) => kind)).toEqual(['text', 'parties', 'parties']);
    expect(fieldsOf('contributions').own.find(({ key }) => key === 'amount')?.kind).toBe('amount');
  });
});

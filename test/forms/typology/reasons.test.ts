import { describe, expect, test } from 'vitest';
import type { Case, Observation } from '../../../src/case/case.js';
import { classify } from '../../../src/forms/classify.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { deepFreeze } from '../../deep-freeze.js';
import { typologyOf } from './made.js';

const types = { one: { a: 'in' }, two: { b: 'in' }, three: { c: 'in' } } as const;
const typology = typologyOf(['a', 'b', 'c'], types);

const subject = (observations: readonly Observation[]): Case => ({
  schema: 'kemitraan/case@1',
  id: 'case',
  title: 'A case',
  parties: ['p', 'q'].map((id) => ({ id, name: id, sector: 'other' })),
  sources: [{ id: 'report', citation: 'A report', kind: 'report', extent: 'full' }],
  observations,
});
const row = (on: string, level: Observation['level'], locator?: string): Observation => ({
  id: `${on}-${locator ?? 'none'}`,
  indicator: `made.${on}`,
  level,
  ...(locator !== undefined && { source: 'report', locator }),
});
const sharedIn = (observations: readonly Observation[]) =>
  classify(typology, subject(observations))
    .reasons.filter(({ code }) => code === 'shared-passage')
    .map(({ params, evidence, source }) => [params, evidence.map(({ id }) => id), source]);

test('of a record each type is told of by what decides it, and by no row', () => {
  const source = [{ text: 'Made for a test' }];
  expect(classify(typology, { a: 'in', b: 'out' }).reasons).toStrictEqual([
    { code: 'criteria-met', params: { type: 'one', attributes: ['a'] }, evidence: [], source },
    { code: 'criteria-failed', params: { type: 'two', attributes: ['b'] }, evidence: [], source },
    { code: 'criteria-open', params: { type: 'three', attributes: ['c'] }, evidence: [], source },
  ]);
});

describe('types that rest on one passage', () => {
  test('are told two by two, in the order of the types, with the rows of that passage', () => {
    const passages = [{ source: 'report', locator: 'p. 1' }];
    const ours = [{ ref: 'kemitraan' }];
    expect(sharedIn([row('c', 'in', 'p. 1'), row('a', 'in', 'p. 1'), row('b', 'in', 'p. 1')])).toEqual([
      [{ types: ['one', 'two'], passages }, ['a-p. 1', 'b-p. 1'], ours],
      [{ types: ['one', 'three'], passages }, ['a-p. 1', 'c-p. 1'], ours],
      [{ types: ['two', 'three'], passages }, ['b-p. 1', 'c-p. 1'], ours],
    ]);
  });

  test('are told with all the passages that they share, and with none that only one of them has', () => {
    expect(
      sharedIn([
        row('a', 'in', 'p. 1'),
        row('a', 'in', 'p. 2'),
        row('a', 'in', 'p. 3'),
        row('b', 'in', 'p. 4'),
        row('b', 'in', 'p. 2'),
        row('b', 'in', 'p. 1'),
      ]),
    ).toEqual([
      [
        {
          types: ['one', 'two'],
          passages: [
            { source: 'report', locator: 'p. 1' },
            { source: 'report', locator: 'p. 2' },
          ],
        },
        ['a-p. 1', 'a-p. 2', 'b-p. 2', 'b-p. 1'],
        [{ ref: 'kemitraan' }],
      ],
    ]);
  });

  test('are told without the rows of another source that stand at the same place in it', () => {
    const other = { ...row('a', 'in', 'p. 1'), id: 'a-other', source: 'letter' };
    const [only] = sharedIn([other, row('a', 'in', 'p. 1'), row('b', 'in', 'p. 1')]);
    expect(only?.[1]).toEqual(['a-p. 1', 'b-p. 1']);
  });

  test.each<[string, readonly Observation[]]>([
    ['the passages differ', [row('a', 'in', 'p. 1'), row('b', 'in', 'p. 2')]],
    ['no passage is named', [row('a', 'in'), row('b', 'in')]],
    ['one of the types is excluded', [row('a', 'in', 'p. 1'), row('b', 'out', 'p. 1')]],
    ['one of the types is open', [row('a', 'in', 'p. 1'), row('b', 'unknown', 'p. 1')]],
    ['there is one type', [row('a', 'in', 'p. 1')]],
  ])('are not told where %s', (_, observations) => {
    expect(sharedIn(observations)).toEqual([]);
    const { reasons } = classify(typology, subject(observations));
    expect(reasons.map(({ code }) => /^criteria-(met|failed|open)$/.test(code))).toEqual([true, true, true]);
  });

  test('are not told of a record, which has no passages', () => {
    const { reasons } = classify(typology, { a: 'in', b: 'in' });
    expect(reasons.map(({ code }) => code)).toEqual(['criteria-met', 'criteria-met', 'criteria-open']);
  });
});

const cited = (text: string) => ({ basis: 'ours', source: [{ text }] }) as const;
const read = deepFreeze({
  ...typologyOf(['a', 'b', 'c'], types),
  types: {
    one: { defining: { a: 'in' }, ...cited('of one') },
    two: { defining: { b: 'in' }, indicative: { a: 'in', c: 'out' }, ...cited('of two') },
  },
  readings: {
    first: { changes: {}, ...cited('first') },
    second: { changes: { one: { define: { c: 'in' } } }, ...cited('second') },
    third: { changes: { one: { drop: ['a'], define: { b: 'in' } } }, ...cited('third') },
  },
  defaultReading: 'first',
}) as unknown as TypologyDefinition;

describe('a type that hangs on the reading', () => {
  const hanging = (levels: object, reading: string) =>
    classify(read, levels, { reading }).reasons.filter(({ code }) => code === 'reading-dependent');

  test.each(['first', 'second', 'third'])(
    'is told by the readings that hold it, whichever is chosen: %s',
    (one) => {
      expect(hanging({ a: 'in', b: 'in', c: 'out' }, one)).toEqual([
        {
          code: 'reading-dependent',
          params: { type: 'one', under: ['first', 'third'], notUnder: ['second'] },
          evidence: [],
          source: [{ text: 'first' }, { text: 'third' }],
        },
      ]);
    },
  );

  test('is not told where it holds under all of them, or under none', () => {
    expect(hanging({ a: 'in', b: 'in', c: 'in' }, 'first')).toEqual([]);
    expect(hanging({ a: 'out', b: 'out', c: 'in' }, 'first')).toEqual([]);
    expect(hanging({}, 'first')).toEqual([]);
  });

  test('cites its own source, and that of the reading which changes it', () => {
    const sourceOf = (reading: string) => classify(read, {}, { reading }).reasons.map(({ source }) => source);
    expect(sourceOf('first')).toEqual([[{ text: 'of one' }], [{ text: 'of two' }]]);
    expect(sourceOf('second')).toEqual([[{ text: 'of one' }, { text: 'second' }], [{ text: 'of two' }]]);
  });
});

describe('what usually goes with a type', () => {
  const typicality = (levels: object) => classify(read, levels).typicality;

  // The mean of a, and of one minus c.
  test.each<[object, { lo: number; hi: number } | null]>([
    [
      { a: 'in', c: 'out' },
      { lo: 1, hi: 1 },
    ],
    [
      { a: 'out', c: 'in' },
      { lo: 0, hi: 0 },
    ],
    [
      { a: 0.25, c: 0.5 },
      { lo: 0.375, hi: 0.375 },
    ],
    [{ a: 'in' }, { lo: 0.5, hi: 1 }],
    [{}, { lo: 0, hi: 1 }],
    [
      { a: 'not-applicable', c: 0.25 },
      { lo: 0.75, hi: 0.75 },
    ],
    [
      { a: 0.75, c: 'not-applicable' },
      { lo: 0.75, hi: 0.75 },
    ],
    [{ a: 'not-applicable', c: 'not-applicable' }, null],
  ])('%j', (levels, expected) => {
    expect(typicality(levels)).toEqual({ one: null, two: expected });
  });
});

test('a reading that there is none of is refused by name', () => {
  expect(() => Reflect.apply(classify, undefined, [read, {}, { reading: 'fourth' }])).toThrow(
    /^classify: options\.reading is "fourth" \(unknown-reading\)\. Use one of first, second, third\.$/,
  );
});

describe('a relation with fewer than two partners', () => {
  const alone = (complete: Case['complete'], options = {}) =>
    classify(
      typology,
      {
        ...subject([]),
        parties: [{ id: 'p', name: 'p', sector: 'other' }],
        ...(complete && { complete }),
      },
      options,
    ).inputs.a;

  test.each<[string, Case['complete'], object, unknown]>([
    ['is none where all parties are listed', ['parties'], {}, 'not-applicable'],
    ['is none where the parties are chosen', undefined, { parties: ['p'] }, 'not-applicable'],
    ['is not known where they may not be', undefined, {}, { lo: 0, hi: 1 }],
    ['is not known where something else is listed', ['roles', 'activities'], {}, { lo: 0, hi: 1 }],
  ])('%s', (_, complete, options, level) => {
    expect(alone(complete, options)).toEqual(level);
  });
});

test.each<[object, object, readonly string[]]>([
  [{}, { known: 0, applicable: 3, total: 3 }, ['a', 'b', 'c']],
  [{ a: 'in', b: 0.5 }, { known: 2, applicable: 3, total: 3 }, ['c']],
  [{ a: 'in', b: { lo: 0.6, hi: 1 }, c: 'refused' }, { known: 1, applicable: 3, total: 3 }, ['b', 'c']],
  [{ a: 'not-applicable', b: 'out' }, { known: 1, applicable: 2, total: 3 }, ['c']],
  [
    { a: 'not-applicable', b: 'not-applicable', c: 'not-applicable' },
    { known: 0, applicable: 0, total: 3 },
    [],
  ],
])('how much is known of what applies: %j', (levels, coverage, unknown) => {
  const verdict = classify(typology, levels);
  expect([verdict.coverage, verdict.unknown]).toEqual([coverage, unknown]);
});

test('what decides is told with every row that it rests on', () => {
  const evidenceOf = (observations: readonly Observation[]) =>
    classify(typology, subject(observations)).reasons[0]?.evidence;
  const [first, second] = [row('a', 'in', 'p. 1'), row('a', 'mostly-in', 'p. 2')];
  const at = (id: string) => ({ list: 'observations', id });
  expect(evidenceOf([first])).toEqual([at('a-p. 1')]);
  expect(
    evidenceOf([
      { ...first, coder: 'x' },
      { ...second, coder: 'y' },
    ]),
  ).toEqual([at('a-p. 1'), at('a-p. 2')]);
  expect(evidenceOf([])).toEqual([]);
});

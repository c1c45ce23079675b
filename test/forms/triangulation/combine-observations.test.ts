import { expect, test } from 'vitest';
import type { Case, Observation } from '../../../src/case/case.js';
import type { JoiningGiven } from '../../../src/case/triangulation/rule.js';
import { combineObservations } from '../../../src/forms/triangulation/combine-observations.js';
import { csrContributionPhases } from '../../../src/frameworks/csr-contribution-phases/definition.js';
import { organisationPublicRelationship } from '../../../src/frameworks/organisation-public-relationship/definition.js';
import { scoreRelationship } from '../../../src/frameworks/organisation-public-relationship/score.js';
import { classifyArchetype } from '../../../src/frameworks/partnership-archetypes/classify.js';
import { partnershipArchetypes } from '../../../src/frameworks/partnership-archetypes/definition.js';
import { partnershipPreconditions } from '../../../src/frameworks/partnership-preconditions/definition.js';
import { thrownBy } from '../../core/thrown-by.js';

const importance = 'partnership-archetypes.importance';
const complementarity = 'partnership-archetypes.complementarity';

function caseOf(observations: readonly Observation[]): Case {
  return {
    schema: 'kemitraan/case@1',
    id: 'clinic',
    title: 'A clinic',
    parties: ['a', 'b', 'c'].map((id) => ({ id, name: id, sector: 'community' })),
    informants: [
      { id: 'p', party: 'a' },
      { id: 'q', party: 'b' },
    ],
    observations,
  };
}

const definitions = [partnershipArchetypes, csrContributionPhases, organisationPublicRelationship];

function joined(observations: readonly Observation[], joining: JoiningGiven = 'median', asOf?: string) {
  const at = asOf === undefined ? {} : { asOf };
  const result = combineObservations(caseOf(observations), joining, { definitions, ...at });
  return { ...result, rows: result.case.observations ?? [] };
}

test('a point becomes one row, which says what it was joined from and keeps what all share', () => {
  const same = { indicator: importance, about: ['a'], source: 's', method: 'document' } as const;
  const { rows, combined } = joined([
    { id: 'o1', level: 'in', coder: 'x', ...same, locator: 'p. 1' },
    { id: 'o2', level: 'mostly-in', coder: 'y', ...same },
    { id: 'o3', level: 'out', coder: 'z', ...same },
  ]);
  const row = {
    id: 'joined-1',
    ...same,
    level: 2 / 3,
    coder: 'joined 1',
    note: 'median: o1, o2, o3',
  };
  expect(rows).toEqual([row]);
  expect(combined).toEqual([
    {
      indicator: importance,
      about: ['a'],
      rule: 'median',
      from: ['o1', 'o2', 'o3'],
      level: { lo: 2 / 3, hi: 2 / 3 },
      rows: ['joined-1'],
    },
  ]);
});

test.each([
  ['of the whole', {}],
  ['of the whole, in one management function', { function: 'planning' }],
  ['of a partner, in one management function', { about: ['a'], function: 'planning' }],
] as const)('what is joined %s is told without what nobody names', (_, named) => {
  const rows = (['in', 'out'] as const).map(
    (level, at): Observation => ({ id: `o${at}`, indicator: importance, level, coder: `c${at}`, ...named }),
  );
  const { combined, case: after } = combineObservations(caseOf(rows), 'hull', { definitions });
  expect(combined).toStrictEqual([
    {
      indicator: importance,
      ...named,
      rule: 'hull',
      from: ['o0', 'o1'],
      level: { lo: 0, hi: 1 },
      rows: ['joined-1', 'joined-2'],
    },
  ]);
  const row = (id: number, level: number) => ({
    id: `joined-${id}`,
    indicator: importance,
    level,
    ...named,
    coder: `joined ${id}`,
    note: 'hull: o0, o1',
  });
  expect(after.observations).toStrictEqual([row(1, 0), row(2, 1)]);
});

test('those who agree, and have a weight of 0 each, are refused', () => {
  const rows = ['x', 'y'].map((coder): Observation => ({ indicator: importance, level: 'in', coder }));
  const joining = { rule: 'weighted', by: 'coder', weights: { x: 0, y: 0, z: 1 } } as const;
  expect(thrownBy(() => joined(rows, joining))).toMatchObject({
    function: 'combineObservations',
    parameter: 'joining.weights',
    code: 'invalid-weights',
  });
});

test('an interval becomes two rows, by two coders', () => {
  const { rows } = joined([
    { id: 'joined-1', indicator: importance, level: 'in', coder: 'x' },
    { id: 'o2', indicator: importance, level: 'out', coder: 'y' },
  ]);
  expect(rows.map(({ id, level, coder }) => [id, level, coder])).toEqual([
    ['joined-2', 0, 'joined 1'],
    ['joined-3', 1, 'joined 2'],
  ]);
});

test('a row on several partners loses those for whom others stand', () => {
  const { rows } = joined([
    { id: 'o1', indicator: importance, level: 'in', about: ['a', 'b', 'c'], coder: 'x' },
    { id: 'o2', indicator: importance, level: 'in', about: ['a'], coder: 'y' },
    { id: 'o3', indicator: importance, level: 'out', about: ['b'], coder: 'y' },
    { id: 'o4', indicator: importance, level: 'out', about: ['b'], coder: 'z' },
  ]);
  expect(rows.map(({ id, about, level }) => [id, about, level])).toEqual([
    ['joined-1', ['b'], 0],
    ['o1', ['a', 'c'], 'in'],
    ['o2', ['a'], 'in'],
  ]);
});

test('a row on what one does for several keeps the others', () => {
  const { rows } = joined([
    { id: 'o1', indicator: complementarity, level: 'in', about: ['a', 'b', 'c'], coder: 'x' },
    { id: 'o2', indicator: complementarity, level: 'out', about: ['a', 'b'], coder: 'y' },
    { id: 'o3', indicator: complementarity, level: 'out', about: ['a', 'b'], coder: 'z' },
    { id: 'o4', indicator: complementarity, level: 'in', about: ['b', 'a'], coder: 'z' },
  ]);
  expect(rows.map(({ id, about, level }) => [id, about, level])).toEqual([
    ['joined-1', ['a', 'b'], 0],
    ['o1', ['a', 'c'], 'in'],
    ['o4', ['b', 'a'], 'in'],
  ]);
});

test('a row on what one does for another, who is named twice, is gone with it', () => {
  const about = ['a', 'b', 'a'];
  const { rows } = joined([
    { id: 'o1', indicator: complementarity, level: 'in', about, coder: 'x' },
    { id: 'o2', indicator: complementarity, level: 'out', about: ['a', 'b'], coder: 'y' },
    { id: 'o3', indicator: complementarity, level: 'out', about: ['a', 'b'], coder: 'z' },
  ]);
  expect(rows.map(({ id }) => id)).toEqual(['joined-1']);
});

test('a scale says nothing of a form that has none', () => {
  const named = { ...partnershipArchetypes, scale: 'likert' };
  const subject = caseOf([{ indicator: importance, level: 'in', coder: 'x' }]);
  expect(combineObservations(subject, 'hull', { definitions: [named] }).combined).toEqual([]);
});

test.each([
  // Of a relation without direction all partners are the whole; of what is asked of the partnership anybody speaks for it.
  ['a relation without direction', 'partnership-archetypes.balance', ['a', 'b', 'c']],
  ['the partnership', 'partnership-preconditions.agreement', ['a', 'b']],
])('a row on %s speaks of one thing, however many it names', (_, indicator, about) => {
  const said = ['in', 'out'].map((level, at) => ({ indicator, level, about, coder: `c${at}` }));
  const { case: after, combined } = combineObservations(caseOf(said as Observation[]), 'hull', {
    definitions: [partnershipArchetypes, partnershipPreconditions],
  });
  expect(after.observations?.map(({ id }) => id)).toEqual(combined.flatMap(({ rows }) => rows));
});

test('of whoever was asked a row remains', () => {
  const subject = caseOf([
    { id: 'o1', indicator: importance, level: 'in', about: ['c'], informant: 'p' },
    { id: 'o2', indicator: importance, level: 'mostly-in', about: ['c'], informant: 'q' },
    { id: 'o3', indicator: importance, level: 'out', about: ['c'], coder: 'x' },
  ]);
  const { case: after } = combineObservations(subject, 'median', { definitions });
  expect(classifyArchetype(after).scope?.asked).toEqual(['a', 'b']);
  expect(after.observations?.filter(({ level }) => level === 'unknown').map(({ note }) => note)).toEqual([
    'joined: o1',
    'joined: o2',
  ]);
});

test('one row remains of a party that was asked twice, and none of whoever speaks for no party', () => {
  const subject: Case = {
    ...caseOf([
      { id: 'o1', indicator: importance, level: 'in', about: ['c'], informant: 'p' },
      { id: 'o2', indicator: importance, level: 'mostly-in', about: ['c'], informant: 'q' },
      { id: 'o3', indicator: importance, level: 'out', about: ['c'], informant: 'r' },
    ]),
    informants: [{ id: 'p', party: 'a' }, { id: 'q', party: 'a' }, { id: 'r' }],
  };
  const { case: after } = combineObservations(subject, 'median', { definitions });
  expect(after.observations?.map(({ level, note }) => [level, note])).toEqual([
    [2 / 3, 'median: o1, o2, o3'],
    ['unknown', 'joined: o1'],
  ]);
});

test('what may be later stays later, and so never decides alone', () => {
  const rows: Observation[] = [
    { indicator: importance, level: 'in', coder: 'x' },
    { indicator: importance, level: 'mostly-in', coder: 'y', date: '2015' },
    { indicator: importance, level: 'out', coder: 'z', date: '2016' },
  ];
  const { rows: after } = joined(rows, 'hull', '2015-06');
  expect(after.map(({ level, date }) => [level, date])).toEqual([
    [1, undefined],
    [2 / 3, '2015'],
    ['out', '2016'],
  ]);
});

test('each row that stands for others has a coder of its own, the later ones too', () => {
  const told = (level: Observation['level'], coder: string, date?: string): Observation => ({
    indicator: importance,
    level,
    coder,
    ...(date !== undefined && { date }),
  });
  const { rows } = joined(
    [told('mostly-out', 'x'), told('mostly-in', 'y'), told('out', 'z', '2015'), told('in', 'w', '2015')],
    'hull',
    '2015-06',
  );
  expect(rows.map(({ level, coder, date }) => [level, coder, date])).toEqual([
    [1 / 3, 'joined 1', undefined],
    [2 / 3, 'joined 2', undefined],
    [0, 'joined 3', '2015'],
    [1, 'joined 4', '2015'],
  ]);
});

test('columns: one row for each set that remains', () => {
  const [row] = Object.keys(csrContributionPhases.rows);
  const [first = '', second = '', third = ''] = Object.keys(csrContributionPhases.columns);
  const said = [[first], [second, first], [first, second], [third]].map(
    (level, index): Observation => ({
      indicator: `csr-contribution-phases.${row}`,
      level,
      coder: `c${index}`,
    }),
  );
  expect(joined(said, 'majority').combined[0]?.level).toEqual([first, second]);
  const { combined, rows } = joined(said, 'hull');
  expect(new Set(combined[0]?.level as string[])).toEqual(new Set([first, second, third]));
  expect(rows).toHaveLength(3);
  expect(thrownBy(() => joined(said, 'median'))).toMatchObject({
    parameter: 'joining.rule',
    code: 'unknown-rule',
  });
  expect(joined(said.slice(1, 3), 'median').combined).toEqual([]);
});

test('columns that may be later and add none stay later all the same', () => {
  const [row] = Object.keys(csrContributionPhases.rows);
  const [first = '', second = ''] = Object.keys(csrContributionPhases.columns);
  const indicator = `csr-contribution-phases.${row}`;
  const { rows } = joined(
    [
      { indicator, level: [first], coder: 'x', date: '2014' },
      { indicator, level: [second], coder: 'y', date: '2014' },
      { indicator, level: [second], coder: 'z', date: '2015' },
    ],
    'hull',
    '2015-06',
  );
  expect(rows.map(({ level, date }) => [level, date])).toEqual([
    [[first], undefined],
    [[second], undefined],
    [[first], '2015'],
  ]);
});

test('columns that only what may be later names stay later', () => {
  const [row] = Object.keys(csrContributionPhases.rows);
  const [first = '', second = '', third = ''] = Object.keys(csrContributionPhases.columns);
  const of = (level: string, coder: string, date: string): Observation => ({
    indicator: `csr-contribution-phases.${row}`,
    level: [level],
    coder,
    date,
  });
  const { rows } = joined(
    [of(first, 'x', '2014'), of(second, 'y', '2014'), of(third, 'z', '2015')],
    'hull',
    '2015-06',
  );
  const found = rows.map(({ level, date }) => [[level].flat().join(), date]);
  expect(new Set(found)).toEqual(
    new Set([
      [first, undefined],
      [second, undefined],
      [third, '2015'],
    ]),
  );
});

test('a case of which nobody said anything is the case itself', () => {
  const { observations: _, ...bare } = caseOf([]);
  expect(combineObservations(bare, 'median', { definitions })).toEqual({ case: bare, combined: [] });
});

test('a note names twenty of the rows that are joined, and says that there are more', () => {
  const many = (count: number) =>
    joined(
      Array.from(
        { length: count },
        (__, at): Observation => ({
          id: `o${at}`,
          indicator: importance,
          level: at === 0 ? 'out' : 'in',
          coder: `c${at}`,
        }),
      ),
    ).rows[0]?.note;
  expect(many(20)).toMatch(/^median: o0, .*, o19$/);
  expect(many(21)).toMatch(/^median: o0, .*, o19, …$/);
});

test('answers on a scale stay answers on it, of whatever length', () => {
  const indicator = 'organisation-public-relationship.trust.keeps-word';
  const said = [
    { points: 6, of: 7 },
    { points: 2, of: 5 },
    { points: 3, of: 5 },
  ].map((level, index): Observation => ({ indicator, level, about: ['a'], coder: `c${index}` }));
  const { case: after, rows } = joined(said);
  expect(rows.map(({ level }) => level)).toEqual([{ points: 3, of: 5 }]);
  const [verdict] = scoreRelationship(after);
  expect(verdict?.inputs['trust.keeps-word']).toEqual({ lo: 0.5, hi: 0.5 });
  const weights = { c0: 1, c1: 1, c2: 1 };
  expect(thrownBy(() => joined(said, { rule: 'weighted', by: 'coder', weights }))).toMatchObject({
    parameter: 'joining.rule',
    code: 'unknown-rule',
  });
});

test('parties that a framework is about one at a time are joined one by one', () => {
  const indicator = 'organisation-public-relationship.trust.keeps-word';
  const { rows } = joined(
    [
      { id: 'o1', indicator, level: { points: 1, of: 5 }, about: ['a', 'b'], coder: 'x' },
      { id: 'o2', indicator, level: { points: 5, of: 5 }, about: ['a'], coder: 'y' },
    ],
    'hull',
  );
  expect(rows.map(({ about, level }) => [about, level])).toEqual([
    [['a'], { points: 1, of: 5 }],
    [['a'], { points: 5, of: 5 }],
    [['b'], { points: 1, of: 5 }],
  ]);
});

test('observations on other frameworks stay as they are', () => {
  const subject = caseOf([
    { indicator: importance, level: 'in', coder: 'x' },
    { indicator: importance, level: 'out', coder: 'y' },
  ]);
  expect(combineObservations(subject, 'median', { definitions: [csrContributionPhases] })).toEqual({
    case: subject,
    combined: [],
  });
});

test('one and the same row that stands in a list twice is joined once', () => {
  const row: Observation = { indicator: importance, level: 'in', coder: 'x' };
  const { rows } = joined([row, row, { ...row, level: 'out', coder: 'y' }]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

import { expect, test } from 'vitest';
import type { Case, Observation } from '../../../src/case/case.js';
import type { JoiningGiven } from '../../../src/case/triangulation/rule.js';
import { triangulate } from '../../../src/forms/triangulation/triangulate.js';
import { csrContributionPhases } from '../../../src/frameworks/csr-contribution-phases/definition.js';
import { participationPhases } from '../../../src/frameworks/participation-phases/definition.js';
import { partnershipArchetypes } from '../../../src/frameworks/partnership-archetypes/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { process, profile, roleModel } from '../../own/frameworks.js';
import { notPlain } from '../plain-json.js';

const indicator = 'own.question';
type Row = Omit<Observation, 'indicator'>;

/** What one thing comes to. */
function unitOf(rows: readonly Row[], joining: JoiningGiven = 'hull', asOf?: string) {
  const { units } = triangulate(
    rows.map((row) => ({ ...row, indicator })),
    joining,
    asOf === undefined ? {} : { asOf },
  );
  const [unit] = units;
  if (!unit || units.length > 1) throw new Error(`${units.length} units`);
  return unit;
}

/** Informants who say this, one each. */
const told = (...levels: Row['level'][]): Row[] =>
  levels.map((level, index) => ({ id: `o${index}`, level, informant: `i${index}` }));

const third = 1 / 3;
const span = (lo: number, hi = lo) => ({ lo, hi });

test.each<[JoiningGiven, Row['level'][], ReturnType<typeof span>]>([
  ['hull', ['out', 'in', 'mostly-in'], span(0, 1)],
  ['hull', ['mostly-in', 'in'], span(2 / 3, 1)],
  ['median', ['out', 'in', 'mostly-in'], span(2 / 3)],
  ['median', ['out', 'in'], span(0, 1)],
  ['median', ['out', 'mostly-out', 'mostly-in', 'in'], span(third, 2 / 3)],
  ['median', ['in', 'in', 'out', 'in'], span(1)],
  ['median', [0.4], span(0.4)],
  ['majority', ['in', 'in', 'out'], span(1)],
  ['majority', ['in', 'out', 'mostly-in'], span(0, 1)],
  ['majority', ['mostly-in', 'mostly-in', 'in', 'in', 'out'], span(2 / 3, 1)],
  // A name and its number are one level.
  ['majority', ['in', 1, 'out', 'out', 'in'], span(1)],
  ['majority', [0.3333333333333, 'mostly-out', 'in'], span(0.3333333333333)],
])('%s of %j is %j', (rule, levels, expected) => {
  expect(unitOf(told(...levels), rule).level).toEqual(expected);
});

test.each<
  [title: string, Row[], 'source' | 'method' | 'informant' | 'coder', Record<string, number>, number]
>([
  ['by informant', told('in', 'out'), 'informant', { i0: 3, i1: 1 }, 0.75],
  ['a weight of 0 silences', told('in', 'out'), 'informant', { i0: 0, i1: 1 }, 0],
  [
    'weights of those who do not speak are nothing',
    told('in', 'out'),
    'informant',
    { i0: 1, i1: 1, i2: 9 },
    0.5,
  ],
  [
    'a source that is read twice has its weight once',
    [
      { level: 'in', source: 's', coder: 'a' },
      { level: 'in', source: 's', coder: 'b' },
      { level: 'out', source: 't', coder: 'a' },
    ],
    'source',
    { s: 1, t: 1 },
    0.5,
  ],
  [
    'by method',
    [
      { level: 'in', informant: 'p', method: 'interview' },
      { level: 'out', source: 't', method: 'document' },
    ],
    'method',
    { interview: 1, document: 4 },
    0.2,
  ],
])('weighted: %s', (_, rows, by, weights, expected) => {
  const { level } = unitOf(rows, { rule: 'weighted', by, weights });
  expect(level).toEqual(span(expected));
});

test.each<[title: string, Row[], string, ReturnType<typeof span> | 'not-applicable' | null]>([
  ['nobody knows', told('unknown', 'refused'), 'silence', null],
  ['it does not arise', told('not-applicable', 'unknown'), 'inapplicable', 'not-applicable'],
  ['one speaks', told('in', 'unknown'), 'single', span(1)],
  ['two on one side', told('mostly-in', 'in'), 'convergence', span(2 / 3, 1)],
  ['two who agree', told('out', 0), 'convergence', span(0)],
  ['two on two sides', told('mostly-in', 'mostly-out'), 'conflict', span(third, 2 / 3)],
  ['exactly 0.5 confirms nobody', told(0.5, 'in'), 'undecided', span(0.5, 1)],
  ['exactly 0.5 contradicts nobody', told(0.5, 'out'), 'undecided', span(0, 0.5)],
  ['all at exactly 0.5 are on no side', told(0.5, 0.5), 'undecided', span(0.5)],
  ['0.5 but for a rounding error', told(0.5 + 1e-12, 'in'), 'undecided', span(0.5 + 1e-12, 1)],
  ['0.5 between two who differ', told(0.5, 'in', 'out'), 'conflict', span(0, 1)],
  [
    'whoever says both confirms nobody',
    [...told('in'), { level: 'in', coder: 'x' }, { level: 'out', coder: 'x' }],
    'undecided',
    span(0, 1),
  ],
  [
    'one who says both is one',
    [
      { level: 'in', coder: 'x' },
      { level: 'out', coder: 'x' },
    ],
    'single',
    span(0, 1),
  ],
])('%s: %s', (_, rows, standing, level) => {
  const unit = unitOf(rows);
  expect([unit.standing, unit.level]).toEqual([standing, level]);
});

test('the newest of each observer counts, and what it overtakes is named', () => {
  const rows: Row[] = [
    { id: 'old', level: 'out', coder: 'a', informant: 'p', date: '2013' },
    { id: 'new', level: 'in', coder: 'a', informant: 'p', date: '2014' },
    { id: 'other', level: 'mostly-in', coder: 'a', informant: 'q', date: '2012' },
    { id: 'after', level: 'out', coder: 'a', informant: 'q', date: '2016' },
    { id: 'silent', level: 'unknown', coder: 'a', informant: 'p', date: '2015' },
  ];
  const unit = unitOf(rows, 'hull', '2015');
  expect(unit.level).toEqual(span(2 / 3, 1));
  expect(unit.readings.map(({ observation }) => observation)).toEqual(['new', 'other']);
  expect(unit.superseded).toEqual(['old']);
  expect(unit.counts).toEqual({ told: 2, unknown: 1, refused: 0, 'not-applicable': 0 });
});

test.each<[title: string, Row[], string | undefined, string[]]>([
  ['no flag', told('in', 'out'), undefined, []],
  ['without a date', told('in', 'out'), '2015', ['undated']],
  [
    'perhaps later',
    [...told('in').map((row) => ({ ...row, date: '2014' })), { level: 'out', coder: 'x', date: '2015' }],
    '2015-06',
    ['date-open'],
  ],
  [
    'no order',
    [
      { level: 'in', coder: 'x' },
      { level: 'out', coder: 'x' },
    ],
    undefined,
    ['unordered'],
  ],
  [
    'two sources of one coder are two readings',
    [
      { level: 'in', coder: 'x', source: 's' },
      { level: 'out', coder: 'x', source: 't' },
    ],
    undefined,
    [],
  ],
  ['applies or not', told('in', 'not-applicable'), undefined, ['applicability-disputed']],
])('flags: %s', (_, rows, asOf, flags) => {
  expect(unitOf(rows, 'hull', asOf).flags).toEqual(flags);
});

test('what may be later widens, and never decides alone', () => {
  const open: Row = { level: 'out', coder: 'x', date: '2015' };
  expect(unitOf([open], 'median', '2015-06')).toMatchObject({ level: span(0, 1), standing: 'undecided' });
  expect(unitOf([...told('in'), open], 'median', '2015-06').level).toEqual(span(0, 1));
  // Of three that agree, one more that may differ moves no middle.
  expect(unitOf([...told('in', 'in', 'in'), open], 'median', '2015-06').level).toEqual(span(1));
});

test('sources, methods, informants and coders are kept apart', () => {
  const unit = unitOf(
    [
      { id: 'o1', level: 'in', coder: 'a', source: 's' },
      { id: 'o2', level: 'mostly-in', coder: 'b', source: 's' },
      { id: 'o3', level: 'out', coder: 'a', informant: 'p', method: 'interview' },
    ],
    'median',
  );
  expect(unit.bySource).toEqual({
    standing: 'single',
    each: [{ id: 's', level: span(2 / 3, 1), readings: ['o1', 'o2'] }],
    unnamed: ['o3'],
  });
  expect(unit.byCoder).toEqual({
    standing: 'undecided',
    each: [
      { id: 'a', level: span(0, 1), readings: ['o1', 'o3'] },
      { id: 'b', level: span(2 / 3), readings: ['o2'] },
    ],
    unnamed: [],
  });
  expect(unit.byInformant.each).toEqual([{ id: 'p', level: span(0), readings: ['o3'] }]);
  expect(unit.byMethod.unnamed).toEqual(['o1', 'o2']);
  expect(unit.standing).toBe('conflict');
});

test('what one alone speaks to adds to what others do', () => {
  const { complementarity } = triangulate(
    [
      { indicator: 'own.a', level: 'in', source: 's' },
      { indicator: 'own.b', level: 'in', source: 's' },
      { indicator: 'own.b', level: 'in', source: 't' },
      { indicator: 'own.c', level: 'in', source: 't', about: ['x'] },
      { indicator: 'own.d', level: 'in', source: 't' },
      { indicator: 'own.d', level: 'in', coder: 'z' },
      { indicator: 'own.e', level: 'unknown', source: 's' },
    ],
    'hull',
  );
  expect(complementarity).toEqual({
    source: [
      { id: 's', only: [{ indicator: 'own.a' }] },
      { id: 't', only: [{ indicator: 'own.c', about: ['x'] }] },
    ],
    method: [],
    informant: [],
    coder: [],
  });
});

test('columns are joined to all that are said, or to those that are said most', () => {
  const said = told(['charity'], ['philanthropy', 'charity'], ['charity', 'philanthropy']);
  expect(unitOf(said, 'hull')).toMatchObject({
    scale: 'columns',
    level: ['charity', 'philanthropy'],
    standing: 'convergence',
  });
  expect(unitOf(said, 'majority').level).toEqual(['charity', 'philanthropy']);
  expect(unitOf(told(['a'], ['b'], ['a']), 'majority')).toMatchObject({ level: ['a'], standing: 'conflict' });
  expect(unitOf(told(['a', 'b'], ['b', 'c'], ['c', 'a'])).standing).toBe('undecided');
  expect(() => unitOf(said, 'median')).toThrow(expect.objectContaining({ code: 'unknown-rule' }));
  expect(unitOf(told(['a'], ['a']), 'median').level).toEqual(['a']);
});

test('answers on a scale are rescaled, and labelled so', () => {
  const unit = unitOf(told({ points: 2, of: 5 }, { points: 7, of: 7 }, { points: 3, of: 5 }), 'median');
  expect(unit).toMatchObject({ scale: 'likert-rescaled', level: span(0.5), spread: span(0.25, 1) });
});

test('a guess at the view of another is no evidence for what it guesses at', () => {
  const unit = unitOf([...told('in'), { level: 'out', coder: 'x', attributedTo: 'p' }]);
  expect([unit.level, unit.counts.told]).toEqual([span(1), 1]);
});

const subject: Case = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  period: { from: '2010', to: '2012' },
  parties: [
    { id: 'x', name: 'X', sector: 'business' },
    { id: 'y', name: 'Y', sector: 'community' },
    { id: 'o', name: 'O', sector: 'other', standing: 'overseer' },
  ],
};

test('with a case and definitions, rows are told apart as the question asks, and partners are combined', () => {
  const importance = 'partnership-archetypes.importance';
  const rows: Observation[] = [
    { indicator: importance, level: 'in', about: ['x', 'y', 'o'], coder: 'a' },
    { indicator: importance, level: 'mostly-out', about: ['y'], coder: 'b' },
    { indicator: importance, level: 'out', about: ['y'], coder: 'b', attributedTo: 'x' },
    { indicator: 'power-layout.parity', level: 'in', coder: 'a' },
  ];
  const { units, questions } = triangulate(rows, 'majority', {
    case: subject,
    definitions: [partnershipArchetypes],
  });
  expect(units.map(({ about, level }) => [about, level])).toEqual([
    [['x'], span(1)],
    [['y'], span(third, 1)],
  ]);
  // The least of in and of mostly out to in: both keep it from being more than in.
  expect(questions).toEqual([
    { indicator: importance, level: span(third, 1), binding: ['x', 'y'], bound: 'at-most' },
  ]);
});

test('whoever has no level of their own has that of the whole, and else is unknown', () => {
  const importance = 'partnership-archetypes.importance';
  const of = (rows: Omit<Observation, 'indicator'>[]) =>
    triangulate(
      rows.map((row) => ({ ...row, indicator: importance })),
      'hull',
      { case: subject, definitions: [partnershipArchetypes] },
    ).questions[0]?.level;
  expect(of([{ level: 'in', about: ['x'] }, { level: 'mostly-in' }])).toEqual(span(2 / 3));
  expect(of([{ level: 'in', about: ['x'] }])).toEqual(span(0, 1));
  expect(of([{ level: 'out', about: ['x'] }])).toEqual(span(0));
});

test('what lasts is told after the period only', () => {
  const gain = 'partnership-archetypes.capability-gain';
  const rows: Observation[] = [
    { indicator: gain, level: 'in', about: ['x'], date: '2011' },
    { indicator: gain, level: 'out', about: ['x'], date: '2014' },
  ];
  const { units } = triangulate(rows, 'hull', { case: subject, definitions: [partnershipArchetypes] });
  expect(units[0]).toMatchObject({ level: span(0), flags: ['period-open'], standing: 'single' });
  const after = triangulate(rows.slice(1), 'hull', { case: subject, definitions: [partnershipArchetypes] });
  expect(after.units[0]?.flags).toEqual([]);
});

test('a row of a profile is one thing, whoever is named with it, though the definition says not whom it asks', () => {
  // A verdict reads every row of a profile as one of the partnership, whatever a definition made by hand says.
  const unsaid = Object.entries(profile.rows).map(([id, { asks: _, ...spec }]) => [id, spec]);
  const definition = {
    ...profile,
    each: undefined,
    rows: Object.fromEntries(unsaid),
  } as unknown as typeof profile;
  const rows: Observation[] = [
    { indicator: 'xq-profile.xq-pay', level: ['xq-loose'], about: ['x'], coder: 'a' },
    { indicator: 'xq-profile.xq-pay', level: ['xq-firm'], about: ['y'], coder: 'b' },
  ];
  const { units } = triangulate(rows, 'hull', { case: subject, definitions: [definition] });
  expect(units.map(({ about, counts }) => [about, counts.told])).toEqual([[undefined, 2]]);
});

test('what is said of one function of management is joined by itself, and told apart', () => {
  const asked = 'partnership-archetypes.importance';
  const rows = [
    { indicator: asked, level: 'in', coder: 'x', about: ['a'], function: 'planning' },
    { indicator: asked, level: 'out', coder: 'x', about: ['a'], function: 'actuating' },
    { indicator: asked, level: 'mostly-in', coder: 'x', about: ['a'] },
  ] as const;
  const alone = { ...subject, parties: [{ id: 'a', name: 'A', sector: 'community' }] } as const;
  const within = { case: alone, definitions: [partnershipArchetypes] };
  for (const options of [{}, within])
    expect(
      triangulate(rows, 'hull', options).units.map(({ function: where, level }) => [where, level]),
    ).toEqual([
      ['planning', span(1)],
      ['actuating', span(0)],
      [undefined, span(2 / 3)],
    ]);
  expect(
    triangulate(rows, 'hull', within).questions.map(({ function: where, level }) => [where, level]),
  ).toEqual([
    ['planning', span(1)],
    ['actuating', span(0)],
    [undefined, span(2 / 3)],
  ]);
});

test('parties that a framework is about one at a time are never combined', () => {
  const of = (party: string) => ({ id: party, name: party, sector: 'community' }) as const;
  const definitions = [participationPhases];
  const rows = ['a', 'b'].map((party) => ({
    indicator: 'participation-phases.consultation',
    level: 'in' as const,
    coder: 'x',
    about: [party],
  }));
  const { units, questions } = triangulate(rows, 'hull', {
    case: { ...subject, parties: [of('a'), of('b')] },
    definitions,
  });
  expect(units.map(({ about }) => about)).toEqual([['a'], ['b']]);
  expect(questions).toEqual([]);
});

test('of a framework of parties everybody counts, partner or not', () => {
  const rows = [{ indicator: 'participation-phases.consultation', level: 'in', about: ['o'] }] as const;
  const { units } = triangulate(rows, 'hull', { case: subject, definitions: [participationPhases] });
  expect(units.map(({ about, level }) => [about, level])).toEqual([[['o'], span(1)]]);
});

test('a task of a process is one thing, whoever is named with it', () => {
  const rows: Observation[] = [
    { indicator: 'xq-process.xq-soil', level: 'in', about: ['x'], coder: 'a' },
    { indicator: 'xq-process.xq-soil', level: 'out', about: ['y'], coder: 'b' },
  ];
  const { units } = triangulate(rows, 'hull', { case: subject, definitions: [process] });
  expect(units).toMatchObject([{ indicator: 'xq-process.xq-soil', level: span(0, 1) }]);
  expect(units[0]).not.toHaveProperty('about');
});

test('of a role model each party is heard by itself, partner or not', () => {
  const rows = ['x', 'o'].map(
    (party): Observation => ({ indicator: 'xq-roles.xq-lend', level: 'in', about: [party], coder: 'a' }),
  );
  const { units } = triangulate(rows, 'hull', { case: subject, definitions: [roleModel] });
  expect(units.map(({ about, level }) => [about, level])).toEqual([
    [['x'], span(1)],
    [['o'], span(1)],
  ]);
});

test('over partners nothing is combined of columns, nor where nobody gives a level', () => {
  const [row] = Object.keys(csrContributionPhases.rows);
  const [column = ''] = Object.keys(csrContributionPhases.columns);
  const rows: Observation[] = [
    { indicator: `csr-contribution-phases.${row}`, level: [column] },
    { indicator: 'partnership-archetypes.importance', level: 'unknown', about: ['x'] },
  ];
  const options = { case: subject, definitions: [csrContributionPhases, partnershipArchetypes] };
  const { units, questions } = triangulate(rows, 'hull', options);
  expect(units.map(({ level }) => level)).toEqual([[column], null]);
  expect(questions).toEqual([]);
});

test('how many things stand how is counted', () => {
  const told = (name: string, ...levels: Observation['level'][]): Observation[] =>
    levels.map((level, at) => ({ indicator: `own.${name}`, level, informant: `i${at}` }));
  const rows = [
    ...told('a', 'in', 'out'),
    ...told('b', 'in', 'in'),
    ...told('c', 'out', 'mostly-in'),
    ...told('d', 'unknown'),
    ...told('e', 'in'),
  ];
  expect(triangulate(rows, 'hull').standings).toEqual({
    silence: 1,
    inapplicable: 0,
    single: 1,
    convergence: 1,
    undecided: 0,
    conflict: 2,
  });
});

test('what nobody gives has no key in a result', () => {
  const rows: Observation[] = [{ indicator: 'partnership-archetypes.importance', level: 'in' }];
  const within = { case: subject, definitions: [partnershipArchetypes] };
  for (const options of [{}, within]) {
    const { units, ...result } = triangulate(rows, 'hull', options);
    expect(notPlain([units, result])).toEqual([]);
    expect('asOf' in result).toBe(false);
  }
  expect(triangulate(rows, 'hull', { ...within, asOf: '2014' }).asOf).toBe('2014');
});

test('columns of a framework are known', () => {
  const [row] = Object.keys(csrContributionPhases.rows);
  const rows = [{ indicator: `csr-contribution-phases.${row}`, level: ['nowhere'] }];
  const options = { case: subject, definitions: [csrContributionPhases] };
  expect(thrownBy(() => triangulate(rows, 'hull', options))).toMatchObject({
    parameter: 'input.observations[0].level',
    code: 'unknown-column',
  });
});

test('nothing of a result is shared with what was given, and it is plain JSON', () => {
  const rows: Observation[] = [{ indicator, level: ['a'], about: ['x'], coder: 'c', date: '2014' }];
  const result = triangulate(rows, { rule: 'weighted', by: 'coder', weights: { c: 1 } }, { asOf: '2014' });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(result.units[0]?.about).not.toBe(rows[0]?.about);
});

import { describe, expect, test } from 'vitest';
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

describe('of sources that confirm each other, one more', () => {
  const from = (source: string, level: Row['level'], date?: string): Row => ({
    level,
    source,
    coder: source,
    ...(date !== undefined && { date }),
  });
  const standingOf = (rows: readonly Row[], joining: JoiningGiven = 'hull') =>
    unitOf(rows, joining, '2015-06').bySource.standing;
  const [two, columns] = [
    [from('s', 'in'), from('t', 'in')],
    [from('s', ['a']), from('t', ['a', 'b'])],
  ];

  test.each<[title: string, rows: readonly Row[], standing: string]>([
    ['is none', two, 'convergence'],
    ['says that the question does not arise', [...two, from('u', 'not-applicable')], 'convergence'],
    [
      'says so perhaps later, and may have said anything',
      [...two, from('u', 'not-applicable', '2015')],
      'undecided',
    ],
    ['says the same perhaps later', [...two, from('u', 'in', '2015')], 'undecided'],
    ['names columns, perhaps later', [...columns, from('u', ['b'], '2015')], 'convergence'],
    [
      'says of columns, perhaps later, that they do not arise',
      [...columns, from('u', 'not-applicable', '2015')],
      'undecided',
    ],
    ['contradicts them', [...two, from('u', 'out')], 'conflict'],
    ['has no column of theirs', [...columns, from('u', ['c'])], 'conflict'],
  ])('%s', (_, rows, standing) => {
    expect(standingOf(rows)).toBe(standing);
  });

  test('where there was one, and the other may be later, is none', () => {
    expect(standingOf([from('s', 'in'), from('u', 'in', '2015')])).toBe('single');
    expect(standingOf([from('u', 'in', '2015')])).toBe('undecided');
  });

  test('without a weight says nothing by itself', () => {
    const weights = { s: 1, t: 1, u: 0 };
    const rows = [...two, from('u', 'in'), { ...from('u', 'out'), coder: 'v' }];
    expect(standingOf(rows, { rule: 'weighted', by: 'source', weights })).toBe('convergence');
  });

  test('alone says that it does not arise', () => {
    const unit = unitOf([from('s', 'not-applicable'), { level: 'not-applicable', coder: 'x' }]);
    expect(unit.bySource).toEqual({
      standing: 'inapplicable',
      each: [{ id: 's', level: 'not-applicable', readings: [expect.any(String)] }],
      unnamed: [expect.any(String)],
    });
    expect(unit.byMethod).toMatchObject({ standing: 'silence', each: [] });
  });
});

test('who may be overtaken by a row that may be later, beside whom nobody weighs, leaves all open that may be', () => {
  // The coder x said 1 by s, and perhaps later 0.5 by t, which would overtake it; y, whose source weighs nothing, says 0.
  const rows: Row[] = [
    { level: 'in', coder: 'x', source: 's' },
    { level: 0.5, coder: 'x', source: 't', date: '2015' },
    { level: 'out', coder: 'y', source: 'u' },
  ];
  const weights = { s: 1, t: 1, u: 0 };
  const { level } = unitOf(rows, { rule: 'weighted', by: 'source', weights }, '2015-06');
  if (!level || typeof level === 'string' || !('lo' in level)) throw new Error('no level');
  expect([level.lo <= 0.5, level.hi]).toEqual([true, 1]);
});

test('where only who weighs nothing may be left, nobody can tell; where a source surely speaks, it has its weight', () => {
  const by = (weights: Readonly<Record<string, number>>) =>
    ({ rule: 'weighted', by: 'source', weights }) as const;
  // What x says later by t, which weighs nothing, takes back what it said by s: then nobody has a weight.
  const taken: Row[] = [
    { level: 'in', coder: 'x', source: 's' },
    { level: 0.5, coder: 'x', source: 't', date: '2015' },
    { level: 'out', coder: 'y', source: 'u' },
  ];
  expect(unitOf(taken, by({ s: 1, t: 0, u: 0 }), '2015-06').level).toEqual(span(0, 1));
  // By s one says 1 for sure, and perhaps one more: 1 and 0.5 are 0.75 either way.
  const more: Row[] = [
    { level: 'in', coder: 'x', source: 's' },
    { level: 'in', coder: 'z', source: 's', date: '2015' },
    { level: 0.5, coder: 'y', source: 'u' },
  ];
  expect(unitOf(more, by({ s: 1, u: 1 }), '2015-06').level).toEqual(span(0.75));
  // What may count, and lies above the mean of what does, only raises it, and what lies below only lowers it: 0.5 twice, and
  // 1 once or not, and 0 once or not.
  const above: Row[] = [
    { level: 0.5, coder: 'x', source: 's' },
    { level: 'in', coder: 'y', source: 't', date: '2015' },
    { level: 'out', coder: 'z', source: 'u', date: '2015' },
  ];
  const { level } = unitOf(above, by({ s: 2, t: 1, u: 1 }), '2015-06');
  expect(level).toEqual({ lo: expect.closeTo(1 / 3, 12), hi: expect.closeTo(2 / 3, 12) });
  // Somebody with a weight surely speaks, so that what has none never stands alone: 1, or 1 and 0.5.
  const beside: Row[] = [
    { level: 'in', coder: 'x', source: 's' },
    { level: 0.5, coder: 'z', source: 't', date: '2015' },
    { level: 'out', coder: 'y', source: 'u' },
  ];
  expect(unitOf(beside, by({ s: 1, t: 1, u: 0 }), '2015-06').level).toEqual(span(0.75, 1));
});

test('one coder who spoke by two sources is two, and what may overtake them takes both back', () => {
  // Each of 1 by s and 0 by t counts unless the row that may be later does, 0.5 by s: then that alone.
  const rows: Row[] = [
    { level: 'in', coder: 'x', source: 's' },
    { level: 'out', coder: 'x', source: 't' },
    { level: 0.5, coder: 'x', source: 's', date: '2015' },
  ];
  expect(unitOf(rows, 'median', '2015-06').level).toEqual(span(0, 1));
  expect(unitOf(rows.slice(0, 2), 'median', '2015-06').level).toEqual(span(0, 1));
});

test.each<[title: string, rows: Row[], flags: string[]]>([
  ['of whom only who does not apply has no date', told('not-applicable'), ['undated']],
  [
    'of which one may be later and does not apply',
    [
      { level: 'in', coder: 'x', date: '2014' },
      { level: 'not-applicable', coder: 'y', date: '2015' },
    ],
    ['date-open', 'applicability-disputed'],
  ],
  [
    'of which all may be later, and some do not apply',
    [
      { level: 'in', coder: 'x', date: '2015' },
      { level: 'not-applicable', coder: 'y', date: '2015' },
    ],
    ['date-open', 'applicability-disputed'],
  ],
  ['all of whom say nothing', told('unknown').map((row) => ({ ...row, date: '2015' })), []],
])('flags of a day, where something is said %s', (_, rows, flags) => {
  expect(unitOf(rows, 'hull', '2015-06').flags).toEqual(flags);
});

test('each reading is who says it, how and when, and whether it may be later', () => {
  const who = { coder: 'c', informant: 'p', holder: 'h', source: 's', method: 'interview' } as const;
  const { readings, scale, spread } = unitOf(
    [
      { id: 'o1', level: 'in', ...who, date: '2014', locator: 'p. 1', note: 'n' },
      { id: 'o2', level: 'not-applicable', coder: 'd', date: '2015' },
      { id: 'o3', level: 0.25, coder: 'e' },
    ],
    'hull',
    '2015-06',
  );
  expect(readings).toEqual([
    { observation: 'o1', level: span(1), ...who, date: '2014' },
    { observation: 'o3', level: span(0.25), coder: 'e' },
    { observation: 'o2', level: 'not-applicable', coder: 'd', date: '2015', perhapsLater: true },
  ]);
  expect([scale, spread]).toEqual(['membership', span(0.25, 1)]);
});

test('what nobody gives a level of has no scale and no spread', () => {
  expect(unitOf(told('unknown', 'refused', 'refused', 'not-applicable'))).toMatchObject({
    scale: null,
    spread: null,
    level: 'not-applicable',
    counts: { told: 0, unknown: 1, refused: 2, 'not-applicable': 1 },
  });
});

test.each<[title: string, Row[], level: unknown, standing: string]>([
  [
    'columns that may be later alone point at none',
    [{ level: ['a'], coder: 'x', date: '2015' }],
    null,
    'undecided',
  ],
  [
    'what may not arise, and may be answered later, is open',
    [
      { level: 'not-applicable', coder: 'x', date: '2014' },
      { level: 'in', coder: 'y', date: '2015' },
    ],
    span(0, 1),
    'undecided',
  ],
  [
    'what may not arise, perhaps later',
    [{ level: 'not-applicable', coder: 'x', date: '2015' }],
    span(0, 1),
    'silence',
  ],
  ['what comes after is not heard', [{ level: 'in', coder: 'x', date: '2016' }], null, 'silence'],
])('by the middle of 2015, %s', (_, rows, level, standing) => {
  const unit = unitOf(rows, 'hull', '2015-06');
  expect([unit.level, unit.standing]).toEqual([level, standing]);
});

test('a level that is one but for rounding is a point', () => {
  // One third, and as ten digits have it: no rule has anything to join, and what is told first in size is said.
  expect(unitOf(told(1 / 3, 0.3333333333)).level).toEqual(span(0.3333333333));
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

test('columns stand in the order of their names, and those that may be named later beside them', () => {
  const later: Row = { level: ['c'], coder: 'x', date: '2015' };
  expect(unitOf(told(['b'], ['a']), 'hull').level).toEqual(['a', 'b']);
  expect(unitOf(told(['b'], ['a'], ['b']), 'majority').level).toEqual(['b']);
  expect(unitOf([...told(['b'], ['a']), later], 'hull', '2015-06').level).toEqual(['a', 'b', 'c']);
});

test('who names one column or another confirms nobody who names one of them', () => {
  const either: Row[] = [
    { level: ['a'], coder: 'x' },
    { level: ['b'], coder: 'x' },
  ];
  expect(unitOf([...either, ...told(['a'])]).standing).toBe('undecided');
  expect(unitOf([{ level: ['a', 'b'], coder: 'x' }, ...told(['a'])]).standing).toBe('convergence');
});

test('who says later again what they say surely is there either way', () => {
  // 0, 0.5 and 1: were the one of the middle not there, it could be either of the others.
  const again: Row[] = ['2014', '2015'].map((date) => ({ level: 0.5, coder: 'x', source: 's', date }));
  expect(unitOf([...told('out', 'in'), ...again], 'median', '2015-06').level).toEqual(span(0.5));
});

test('of two that agree, one more that may differ moves no middle, and is counted', () => {
  // Of 1 and 1 the middle is 1, and of 0, 1 and 1 too.
  const open: Row = { level: 'out', coder: 'x', date: '2015' };
  const none: Row = { level: 'not-applicable', coder: 'y', date: '2015' };
  const { level, counts } = unitOf([...told('in', 'in', 'not-applicable'), open, none], 'median', '2015-06');
  expect(level).toEqual(span(1));
  expect(counts).toEqual({ told: 3, unknown: 0, refused: 0, 'not-applicable': 2 });
});

test.each(['source', 'method', 'informant', 'coder'] as const)(
  'of two of a kind each may speak alone, of one alone nobody can tell: %s',
  (kind) => {
    const [one, other] = kind === 'method' ? ['interview', 'survey'] : ['p', 'q'];
    const by = (question: string, who?: string) =>
      ({
        indicator: `own.${question}`,
        level: 'in',
        ...(who !== undefined && { [kind]: who }),
      }) as Observation;
    const of = (...rows: Observation[]) => triangulate(rows, 'hull').complementarity;
    expect(of(by('a', one), by('b', other), by('c', one))).toEqual({
      source: [],
      method: [],
      informant: [],
      coder: [],
      [kind]: [
        { id: one, only: [{ indicator: 'own.a' }, { indicator: 'own.c' }] },
        { id: other, only: [{ indicator: 'own.b' }] },
      ],
    });
    // Who names nobody is not another of the kind.
    for (const rows of [[by('a', one)], [by('a', one), by('b')], [by('a'), by('b')]])
      expect(of(...rows)[kind]).toEqual([]);
  },
);

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

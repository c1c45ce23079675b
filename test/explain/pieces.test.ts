import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { crosswalksOf } from '../../src/crosswalks/crosswalks.js';
import { labelsOf } from '../../src/explain/labels.js';
import { rangeSentence } from '../../src/explain/overview.js';
import {
  aboutPart,
  aimsIn,
  cautionPart,
  effectOf,
  levelledBy,
  otherReadings,
  saidQuestion,
  settles,
  statementsOn,
  whoOf,
} from '../../src/explain/parts.js';
import { askedSentence, coverageSentence, scopeSentence } from '../../src/explain/provenance.js';
import { citedWorks, isReference, worksIn } from '../../src/explain/sources.js';
import { saidReasons } from '../../src/explain/speak.js';
import { whoActs } from '../../src/explain/who-acts.js';
import { wordsOf } from '../../src/explain/words.js';
import { classify } from '../../src/forms/classify.js';
import type { Definition } from '../../src/forms/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { ladderOf } from '../forms/ladder/made.js';
import { checklist, index, ladder, profile, propositions, typology } from '../own/frameworks.js';

// The pieces that explanations of every form are made of.

const parties = [
  { id: 'a', name: 'Alpha', sector: 'government' },
  { id: 'b', name: 'Beta', sector: 'business' },
  { id: 'c', name: 'Gamma', sector: 'community' },
] as const;
const subject = (more: object = {}) =>
  ({ schema: 'kemitraan/case@1', id: 'case', title: 'A case', parties, ...more }) as unknown as Case;
const words = wordsOf('test', 'en', subject());
const indonesian = wordsOf('test', 'id', subject());

describe('words', () => {
  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b, and c', 'a, b, or c'],
    [['a', 'b', 'c', 'd'], 'a, b, c, and d', 'a, b, c, or d'],
  ])('%j as a list and as a choice', (items, list, choice) => {
    expect([words.list(items), words.choice(items)]).toEqual([list, choice]);
  });

  test('a party and a function have names, or ids', () => {
    expect([words.party('a'), words.party('z')]).toEqual(['Alpha', 'z']);
    expect([words.functionName('organizing'), words.functionName('toString')]).toEqual([
      'organising',
      'toString',
    ]);
    expect(wordsOf('test', 'en').party('a')).toBe('a');
    expect(wordsOf('test', 'en', { schema: 'kemitraan/case@1', id: 'x', title: 'X' }).party('a')).toBe('a');
  });

  test('a text is that of the language, or the id', () => {
    expect(words.text({ en: 'e', id: 'i' }, 'x')).toBe('e');
    expect(indonesian.text({ en: 'e', id: 'i' }, 'x')).toBe('i');
    expect(words.text(undefined, 'x')).toBe('x');
  });

  test('numbers, spans and levels', () => {
    expect(words.interval(null)).toBe('not applicable');
    expect(words.interval({ lo: 0.25, hi: 0.25 })).toBe('0.25');
    expect(indonesian.interval({ lo: 0.25, hi: 0.5 })).toBe('0,25 sampai 0,5');
    expect([words.level('not-applicable'), words.level({ lo: 0, hi: 1 })]).toEqual([
      'not applicable',
      'unknown',
    ]);
    expect([words.level({ lo: 0, hi: 0 }), words.level({ lo: 2 / 3, hi: 2 / 3 })]).toEqual([
      'out',
      'mostly in',
    ]);
    expect([words.level({ lo: 0.6, hi: 0.6 }), words.level({ lo: 0, hi: 2 / 3 })]).toEqual([
      '0.6',
      '0 to 0.67',
    ]);
    expect(words.number(12)).toBe('12');
  });

  test('a work is cited by its short name, with the place in it', () => {
    expect(words.cite({ ref: 'lan' })).toBe('LAN 2016');
    expect(words.cite({ ref: 'lan', locator: '2.3.4' })).toBe('LAN 2016, 2.3.4');
    expect(words.cite({ text: 'A decree', locator: 'art. 3' })).toBe('A decree, art. 3');
    expect([words.cite({ ref: 'kemitraan' }), indonesian.cite({ ref: 'kemitraan' })]).toEqual([
      'this library',
      'pustaka ini',
    ]);
  });

  test('who acts, and towards whom', () => {
    const say = labelsOf(typology as Definition, { inputs: {}, disagreements: [] }, words);
    const acting = [
      { by: 'a', towards: ['b', 'c'] },
      { by: 'b', towards: [] },
    ];
    expect(whoActs(acting, 'towards', say)).toBe('Alpha towards Beta and Gamma; Beta');
    expect(whoActs([], 'towards', say)).toBe('');
  });
});

describe('a row of the case', () => {
  const labels = { observed: (full: string) => `<${full}>`, member: (id: string) => `[${id}]` };
  const tell = (more: object, refs: readonly (readonly [string, string])[]) =>
    wordsOf('test', 'en', subject(more)).evidence(
      refs.map(([list, id]) => ({ list, id })),
      labels,
    );

  test.each<[string, object, string]>([
    ['a level', { level: 'in' }, '<f.x>: in'],
    ['a level of somebody', { level: 'in', about: ['a', 'b'] }, '<f.x> (Alpha and Beta): in'],
    ['a number', { level: 0.25 }, '<f.x>: 0.25'],
    ['columns', { level: ['p', 'q'] }, '<f.x>: [p] or [q]'],
    ['a point', { level: { points: 4, of: 5 } }, '<f.x>: 4 of 5'],
    ['nothing known', { level: 'unknown' }, '<f.x>: unknown'],
    ['no answer', { level: 'refused' }, '<f.x>: unknown'],
    ['no question', { level: 'not-applicable' }, '<f.x>: not applicable'],
    ['a note', { level: 'in', note: 'So it was.' }, 'So it was.'],
    ['a source', { level: 'in', source: 's' }, '<f.x>: in (s)'],
    ['a place', { level: 'in', source: 's', locator: 'p. 1' }, '<f.x>: in (s: p. 1)'],
    ['a place in no source', { level: 'in', locator: 'p. 1' }, '<f.x>: in (p. 1)'],
    ['a note with its source', { level: 'in', note: 'So.', source: 's' }, 'So. (s)'],
  ])('an observation with %s', (_, row, text) => {
    expect(tell({ observations: [{ id: 'o', indicator: 'f.x', ...row }] }, [['observations', 'o']])).toEqual([
      text,
    ]);
  });

  test('where rows on one indicator differ, each says what it states before its note', () => {
    const observations = [
      { id: 'o', indicator: 'f.x', level: 'in', note: 'Yes' },
      { id: 'p', indicator: 'f.x', level: 'out', note: 'No' },
      { id: 'q', indicator: 'f.y', level: 'out', note: 'Never' },
      { id: 'r', indicator: 'f.y', level: 'out' },
    ];
    const refs = ['o', 'p', 'q', 'r'].map((id) => ['observations', id] as const);
    expect(tell({ observations }, refs)).toEqual(['<f.x>: in. Yes', '<f.x>: out. No', 'Never', '<f.y>: out']);
    expect(tell({ observations }, refs.slice(0, 1))).toEqual(['Yes']);
  });

  test.each<[string, string, object, string]>([
    ['benefits', 'its note', { note: 'Cheap', to: 'a', description: 'No' }, 'Cheap'],
    [
      'benefits',
      'what it says of itself',
      { to: 'a', description: 'Cheap milling' },
      'benefits: Cheap milling',
    ],
    ['activities', 'its subject', { subject: 'Milling', by: ['a', 'b'] }, 'activities: Milling'],
    ['agreements', 'its title', { title: 'A pact', parties: ['a', 'b'] }, 'agreements: A pact'],
    ['agreements', 'whose it is', { parties: ['a', 'b'] }, 'agreements: Alpha and Beta'],
    ['agreements', 'its list alone', { kind: 'mou' }, 'agreements'],
    ['contributions', 'who gives', { by: 'a', resource: 'land' }, 'contributions: Alpha'],
    [
      'contributions',
      'who gives to whom',
      { by: 'a', to: 'b', resource: 'land' },
      'contributions: Alpha → Beta',
    ],
    ['benefits', 'who gains', { to: 'b', kind: 'access' }, 'benefits: Beta'],
    ['communications', 'who tells whom', { from: 'a', to: 'z' }, 'communications: Alpha → z'],
    ['decisions', 'who decided', { by: ['a', 'c'] }, 'decisions: Alpha and Gamma'],
    ['roles', 'who holds it', { party: 'c', role: 'sponsor' }, 'roles: Gamma'],
    ['dependencies', 'who depends on whom', { of: 'a', on: 'b' }, 'dependencies: Alpha depends on Beta'],
    [
      'dependencies',
      'its source',
      { of: 'a', on: 'b', source: 's', locator: 'p. 2' },
      'dependencies: Alpha depends on Beta (s: p. 2)',
    ],
    ['dependencies', 'nobody it depends on', { of: 'a' }, 'dependencies'],
    ['dependencies', 'nobody who depends', { on: 'a' }, 'dependencies'],
  ])('a row of %s with %s', (list, _, row, text) => {
    expect(tell({ [list]: [{ id: 'r', ...row }] }, [[list, 'r']])).toEqual([text]);
  });

  test('five are told, and more are counted', () => {
    const observations = Array.from({ length: 7 }, (_, at) => ({
      id: `o${at}`,
      indicator: `f.${at}`,
      level: 'in',
    }));
    const refs = observations.map(({ id }) => ['observations', id] as const);
    expect(tell({ observations }, refs.slice(0, 5))).toEqual([0, 1, 2, 3, 4].map((at) => `<f.${at}>: in`));
    expect(tell({ observations }, refs.slice(0, 6)).slice(4)).toEqual(['<f.4>: in', 'and 1 more']);
    expect(tell({ observations }, refs)).toHaveLength(6);
    expect(tell({ observations }, refs).at(-1)).toBe('and 2 more');
  });

  test('a row that the case does not have, and any without a case, is passed over', () => {
    const observations = [{ id: 'o', indicator: 'f.x', level: 'in' }];
    expect(
      tell({ observations }, [
        ['observations', 'gone'],
        ['benefits', 'o'],
        ['observations', 'o'],
      ]),
    ).toEqual(['<f.x>: in']);
    expect(tell({ observations }, [])).toEqual([]);
    expect(tell({}, [['parties', 'a']])).toEqual([]);
    expect(wordsOf('test', 'en').evidence([{ list: 'observations', id: 'o' }], labels)).toEqual([]);
  });
});

const scope = { case: 'case', partners: ['a', 'b'], asked: ['a'] };

describe('whom a verdict is about', () => {
  test.each([
    ['no case', undefined, 'What is judged here'],
    ['no one party', scope, 'What is judged here'],
    ['a party', { ...scope, party: 'a' }, 'Alpha'],
    ['a party in a function', { ...scope, party: 'a', function: 'planning' }, 'Alpha (in planning)'],
    [
      'a party apart from functions',
      { ...scope, party: 'a', apart: ['planning', 'organizing'] },
      'Alpha (apart from planning and organising)',
    ],
  ])('%s', (_, of, who) => {
    const verdict = of === undefined ? {} : { scope: of };
    expect(whoOf(verdict, words)).toBe(who);
    expect(aboutPart(verdict, words)).toEqual(who.startsWith('Alpha') ? { about: who } : {});
  });

  test.each([
    ['no case', undefined, {}],
    ['no partner', { ...scope, partners: [], asked: [] }, {}],
    [
      'nobody asked',
      { ...scope, asked: [] },
      { asked: expect.stringMatching(/^The case does not say of any party/) },
    ],
    ['one of two asked', scope, { asked: 'Alpha: yes. Beta: not that the case says.' }],
    ['all asked', { ...scope, asked: ['a', 'b'] }, { asked: 'Alpha and Beta: yes.' }],
  ])('who was asked, of %s', (_, of, said) => {
    expect(askedSentence(of === undefined ? {} : { scope: of }, words)).toEqual(said);
  });

  test.each([
    ['no case', undefined, undefined],
    ['all of it', scope, undefined],
    [
      'a function',
      { ...scope, function: 'planning' },
      'This looks only at the management function planning.',
    ],
    ['a day', { ...scope, asOf: '2016' }, 'This looks only at what is dated up to 2016, or not dated.'],
    ['chosen partners', { ...scope, chosen: true }, 'This looks only at these partners: Alpha and Beta.'],
    ['one party', { ...scope, party: 'a', function: 'planning', chosen: true }, undefined],
    [
      'one party up to a day',
      { ...scope, party: 'a', function: 'planning', asOf: '2016' },
      'This looks only at what is dated up to 2016, or not dated.',
    ],
  ])('what was looked at, of %s', (_, of, said) => {
    expect(scopeSentence((of === undefined ? {} : { scope: of }) as never, words)).toEqual(
      said === undefined ? {} : { scope: said },
    );
  });
});

test('what is unknown, known in part and disputed is told apart', () => {
  const inputs = {
    'xq-near': { lo: 0.25, hi: 1 },
    'xq-far': { lo: 0, hi: 1 },
    'xq-odd': { lo: 0.5, hi: 1 },
    'xq-none': 'not-applicable' as const,
  };
  const labels = labelsOf(
    typology as Definition,
    { inputs, disagreements: [{ indicator: 'xq-odd', kind: 'observers' }] },
    words,
  );
  const coverage = { known: 1, applicable: 5, total: 6 };
  const said = (unknown: readonly string[]) => coverageSentence({ coverage, unknown, inputs }, labels, words);
  expect(said(['xq-near', 'xq-far', 'xq-odd', 'xq-gone', 'xq-none'])).toBe(
    'Answered: 1 of 5 questions. Unknown: the distance, xq-gone, and xq-none. Unknown is not no. Known in part: the nearness (0.25 to 1). Statements differ on: xq-odd (0.5 to 1).',
  );
  expect(said([])).toBe('Answered: 1 of 5 questions.');
});

test('a row of a profile that is open is unknown', () => {
  const inputs = { 'xq-pay': ['xq-loose', 'xq-firm'] };
  const labels = labelsOf(profile as Definition, { inputs, disagreements: [] }, words);
  const coverage = { known: 0, applicable: 2, total: 2 };
  expect(coverageSentence({ coverage, unknown: ['xq-pay'], inputs }, labels, words)).toContain(
    'Unknown: the payment. ',
  );
});

describe('a question', () => {
  const named = () => labelsOf(typology as Definition, { inputs: {}, disagreements: [] }, words);
  const next = { indicator: 'xq-near', kind: 'ask' as const };

  test('is asked by its words, or otherwise, with what an answer settles', () => {
    expect(saidQuestion(next, named(), words)).toEqual({
      id: 'xq-near',
      text: 'the nearness: the nearness?',
    });
    expect(saidQuestion(next, named(), words, { effect: 'E' }).text).toBe('the nearness: the nearness? (E)');
    expect(saidQuestion(next, named(), words, { asked: 'A?' }).text).toBe('the nearness: A?');
    expect(saidQuestion({ ...next, kind: 'reconcile' }, named(), words).text).toBe(
      'the nearness, on which statements differ: the nearness?',
    );
  });

  test.each([
    [{ in: 1, out: 3 }, 3, true],
    [{ in: 3, out: 2 }, 3, true],
    [{ in: 3, out: 3 }, 3, false],
    [{ in: 4, out: 3 }, 3, false],
  ])('that leaves %j of %d settles something: %s', (left, now, is) => {
    const open = { ...next, left, now } as never;
    expect(settles(open)).toBe(is);
    const effect = effectOf(open, (yes, no, of) => `${yes}/${no}/${of}`, 'nothing');
    expect(effect).toBe(is ? `${left.in}/${left.out}/${now}` : 'nothing');
  });
});

describe('of how many questions the meaning of the levels is ours', () => {
  const rubrics = (...rubric: readonly string[]) =>
    ({
      ...propositions,
      indicators: Object.fromEntries(
        rubric.map((one, at) => [`i${at}`, { ...propositions.indicators['xq-crop'], rubric: one }]),
      ),
    }) as unknown as Definition;
  test.each([
    ['all', ['ours', 'ours']],
    ['most', ['ours', 'ours', 'published']],
    ['some', ['ours', 'published']],
    ['some', ['ours', 'published', 'adapted']],
    ['none', ['published', 'adapted']],
    ['none', []],
  ])('%s: %j', (levelled, rubric) => {
    expect(levelledBy(rubrics(...rubric))).toBe(levelled);
  });

  test('none where there are no levels', () => {
    expect(levelledBy(profile as Definition)).toBe('none');
    expect(levelledBy(index as Definition)).toBe('none');
    expect(levelledBy({ ...index, scale: undefined } as unknown as Definition)).toBe('all');
    expect(levelledBy(checklist as Definition)).toBe('all');
  });
});

describe('what stands beside a verdict', () => {
  test('a caution, where there are words for it', () => {
    expect(cautionPart(typology as Definition, indonesian)).toEqual({ caution: 'si caution' });
    expect(cautionPart(ladder as Definition, words)).toEqual({});
    const { wording, ...bare } = typology;
    expect(cautionPart(bare as unknown as Definition, words)).toEqual({});
  });

  test('statements on all of it, or on a member that is spoken of', () => {
    const definition = {
      ...ladder,
      statements: {
        'xq-band': ladder.statements['xq-band'],
        'xq-all': { basis: 'ours', source: [{ text: 'Own manual' }] },
        toString: { of: ['xq-high', 'xq-low'], basis: 'ours', source: [] },
      },
    } as unknown as Definition;
    const said = (members: readonly string[]) => statementsOn(definition, members, words);
    expect(said(['xq-low'])).toEqual([
      { id: 'xq-band', text: 'the low band', evidence: [], source: ['Own manual, p. 3'] },
      { id: 'xq-all', text: 'xq-all', evidence: [], source: ['Own manual'] },
      { id: 'toString', text: 'toString', evidence: [], source: [] },
    ]);
    expect(said(['xq-high']).map(({ id }) => id)).toEqual(['xq-all', 'toString']);
    expect(said([]).map(({ id }) => id)).toEqual(['xq-all']);
    expect(statementsOn(typology as Definition, ['xq-one'], words)).toEqual([]);
  });

  test('the other readings, with what they take to define where there are words for it', () => {
    const labels = labelsOf(typology as Definition, { inputs: {}, disagreements: [] }, words);
    const readings = { 'xq-plain': 1, 'xq-wide': 2, 'xq-none': 3 };
    expect(
      otherReadings({ reading: 'xq-plain', readings }, labels, (outcome, name) => `${name}: ${outcome}`),
    ).toEqual([
      { id: 'xq-wide', text: 'the wide reading: 2', gloss: 'the wide reading in full' },
      { id: 'xq-none', text: 'xq-none: 3' },
    ]);
  });

  test('where models are said to lead, each member once', () => {
    const [one] = Object.values(frameworks).flatMap((definition) =>
      crosswalksOf(definition.id).filter(
        ({ relation, to }) => relation === 'aims-at' && to.framework === definition.id,
      ),
    );
    if (!one) throw new Error('There is a model that aims at something.');
    const id = one.to.framework;
    const definition = frameworks[id as keyof typeof frameworks] as unknown as Definition;
    const there = crosswalksOf(id).filter(
      ({ relation, to }) => relation === 'aims-at' && to.framework === id,
    );
    const aims = aimsIn(definition, indonesian);
    expect(aims.targets).toEqual([...new Set(there.flatMap(({ to }) => ('member' in to ? to.member : [])))]);
    expect(aims.said.map(({ id: from, text, evidence }) => [from, text, evidence])).toEqual(
      there.map(({ from, note }) => [from.framework, note.id, []]),
    );
    expect(aims.said.every(({ source }) => source.length > 0)).toBe(true);
    expect(aimsIn(typology as Definition, words)).toEqual({ targets: [], said: [] });
  });
});

describe('works', () => {
  const through = Object.values(frameworks)
    .flatMap(({ source }) => source as readonly object[])
    .flatMap((one) => ('ref' in one ? (one.ref as 'lan') : []));

  test('each is told once, a text of a caller’s own as it is', () => {
    expect(
      citedWorks([
        { text: 'A' },
        { ref: 'lan', locator: '1' },
        { text: 'A', locator: '2' },
        { ref: 'lan' },
        { text: 'lan' },
      ]),
    ).toEqual([{ text: 'A' }, { ref: 'lan' }, { text: 'lan' }]);
    expect(through.every(isReference)).toBe(true);
    expect([isReference('toString'), isReference('nobody')]).toEqual([false, false]);
  });

  test('with how it was read', () => {
    const [lan] = worksIn([{ ref: 'lan' }], words);
    expect(lan).toMatch(/\[read for this library, whole or in part\]$/);
    expect(worksIn([{ ref: 'lan' }], indonesian)[0]).toMatch(/\[dibaca untuk pustaka ini, .*\]$/);
    expect(worksIn([{ text: 'A' }, { ref: 'lan' }, { text: 'A' }], words)).toEqual(['A', lan]);
    expect(worksIn([], words)).toEqual([]);
    expect(() => worksIn([{ text: 5 as never }], words)).toThrow(TypeError);
  });
});

describe('reasons', () => {
  const named = () => labelsOf(typology as Definition, { inputs: {}, disagreements: [] }, words);
  const told = wordsOf(
    'test',
    'en',
    subject({ observations: [{ id: 'o', indicator: 'xq-typology.xq-near', level: 'in' }] }),
  );
  const evidence = [{ list: 'observations', id: 'o' }];
  const source = [{ text: 'Own manual' }];

  test.each<[string, object, boolean]>([
    ['criteria-met', { type: 'xq-one', attributes: ['xq-near'] }, true],
    ['rung-met', { rung: 'r', indicators: [] }, true],
    ['column-fits', { column: 'c', rows: [] }, true],
    ['item-met', { item: 'i' }, true],
    ['rule-passed', { rule: 'r', indicators: [] }, true],
    ['task-passed', { task: 't' }, true],
    ['functions-differ', { indicator: 'xq-near' }, false],
    ['date-open', { indicator: 'xq-near' }, false],
    ['reading-dependent', { type: 'xq-one', under: [], notUnder: [] }, false],
  ])('%s tells its evidence and its source, or they are told elsewhere', (code, params, tells) => {
    const [said] = saidReasons(
      { reasons: [{ code, params, evidence, source } as never], disagreements: [] },
      named(),
      told,
    );
    expect(said?.id).toBe(code);
    expect(said?.evidence).toEqual(tells ? ['the nearness: in'] : []);
    expect(said?.source).toEqual(tells ? ['Own manual'] : []);
  });

  test('what statements differ on comes last, without evidence', () => {
    const reasons = [
      { code: 'functions-differ', params: { indicator: 'xq-far' }, evidence, source } as never,
    ];
    const disagreements = [{ indicator: 'xq-near', kind: 'judged-derived' as const }];
    expect(saidReasons({ reasons, disagreements }, named(), told)[1]).toEqual({
      id: 'judged-derived',
      text: 'The level judged for “the nearness” contradicts what its parts or the facts give; the judged level was used.',
      evidence: [],
      source: [],
    });
  });
});

describe('from where to where several verdicts of a ladder span', () => {
  const steps = ladderOf(['meets', 'shares'], { early: { meets: 'in' }, late: { shares: 'in' } });
  const partial = ladderOf(
    ['meets', 'shares'],
    { early: { meets: 'in' }, late: { shares: 'in' } },
    { order: [['early', 'late']] },
  );
  const verdict = (meets: 'in' | 'out', shares: 'in' | 'out', of = steps) => classify(of, { meets, shares });
  const said = (verdicts: readonly unknown[], of: unknown = steps) =>
    rangeSentence(of as Definition, verdicts as never, words);

  test('one sentence for several', () => {
    expect(said([verdict('in', 'out'), verdict('in', 'in')])).toMatch(/between early and late;/);
    expect(said([verdict('in', 'in'), verdict('in', 'in')])).toBe('All are at: late.');
    expect(said([verdict('out', 'out'), verdict('in', 'out')])).toMatch(/between none of them and early;/);
  });

  test.each<[string, unknown[], unknown]>([
    ['one alone', [verdict('in', 'in')], steps],
    ['none', [], steps],
    ['some of which none is placed', [verdict('out', 'out'), verdict('out', 'out')], steps],
    ['a partial order', [verdict('in', 'out', partial), verdict('in', 'in', partial)], partial],
    ['another form', [classify(typology, {}), classify(typology, {})], typology],
    ['one beside one of another form', [verdict('in', 'in'), classify(typology, {})], steps],
  ])('nothing of %s', (_, verdicts, of) => {
    expect(said(verdicts, of)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { claimIn, claimOfFacts, holds, isOnSide } from '../../src/assess/claims.js';
import { distinct, evidenceOn, listsOf, rowsOn } from '../../src/assess/evidence-on.js';
import { sharedStanding, standingsOf } from '../../src/assess/standings.js';
import { tellsAnything } from '../../src/assess/tells-anything.js';
import type { Case } from '../../src/case/case.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { caseOf } from './cases.js';

// Verdicts here hold only what is read of them.

const verdictOf = (fields: object): Verdict =>
  ({ framework: { id: 'wells', version: '1.0.0' }, reasons: [], inputs: {}, ...fields }) as never;
const typologyOf = (status: object, more: object = {}) => verdictOf({ form: 'typology', status, ...more });
const ladderOf = (outcome: object) => verdictOf({ form: 'ladder', outcome });
const profileOf = (outcome: object) => verdictOf({ form: 'profile', outcome });
const placed = (rung: string) => ({ kind: 'placed', rung });
const held = { kind: 'held', labels: ['a', 'b'], excluded: ['c'], open: ['d'] };
const reason = (code: string, params: object, ...ids: readonly string[]) => ({
  code,
  params,
  evidence: ids.map((id) => {
    const [list = '', own = ''] = id.split(' ');
    return { list, id: own };
  }),
  source: [],
});
const at = (lo: number, hi = lo) => ({ lo, hi });

describe('whether a member holds', () => {
  test.each<[string, Verdict, string, string]>([
    ['a type that is certain', typologyOf({ a: 'certain' }), 'a', 'yes'],
    ['a type that is possible', typologyOf({ a: 'possible' }), 'a', 'maybe'],
    ['a type at exactly 0.5', typologyOf({ a: 'ambiguous' }), 'a', 'maybe'],
    ['a type that is out', typologyOf({ a: 'excluded' }), 'a', 'no'],
    ['a type that does not apply', typologyOf({ a: 'inapplicable' }), 'a', 'no'],
    ['a type that there is none of', typologyOf({ a: 'certain' }), 'b', 'no'],
    ['a rung that is held', ladderOf(held), 'b', 'yes'],
    ['a rung that is open', ladderOf(held), 'd', 'maybe'],
    ['a rung that is out', ladderOf(held), 'c', 'no'],
    ['the place on a ladder', ladderOf(placed('a')), 'a', 'yes'],
    ['another place than this', ladderOf(placed('a')), 'b', 'no'],
    ['no place', ladderOf({ kind: 'none' }), 'a', 'no'],
    [
      'a place that may be',
      ladderOf({ kind: 'undetermined', possible: [placed('b'), placed('a')] }),
      'a',
      'maybe',
    ],
    [
      'a place that cannot be',
      ladderOf({ kind: 'undetermined', possible: [placed('b'), { kind: 'none' }] }),
      'a',
      'no',
    ],
    [
      'what is possible and no place',
      ladderOf({ kind: 'undetermined', possible: [{ kind: 'none', rung: 'a' }] }),
      'a',
      'no',
    ],
    ['what is no place', ladderOf({ kind: 'none', rung: 'a' }), 'a', 'no'],
    ['the column that fits', profileOf({ kind: 'placed', column: 'a' }), 'a', 'yes'],
    ['another column than this', profileOf({ kind: 'placed', column: 'b' }), 'a', 'no'],
    ['columns that are mixed', profileOf({ kind: 'mixed', columns: ['a', 'b'], column: 'a' }), 'a', 'no'],
    [
      'a column that may be',
      profileOf({ kind: 'undetermined', possible: [{ kind: 'mixed' }, { kind: 'placed', column: 'a' }] }),
      'a',
      'maybe',
    ],
    [
      'a column that cannot be',
      profileOf({ kind: 'undetermined', possible: [{ kind: 'placed', column: 'b' }] }),
      'a',
      'no',
    ],
    [
      'what is possible and no column',
      profileOf({ kind: 'undetermined', possible: [{ kind: 'mixed', column: 'a' }] }),
      'a',
      'no',
    ],
    ['an item of a checklist', verdictOf({ form: 'checklist', status: { a: 'certain' } }), 'a', 'no'],
  ])('%s', (_, verdict, member, told) => {
    expect(holds(member, verdict)).toBe(told);
  });
});

describe('on which side of 0.5 a level is', () => {
  test.each<[unknown, string, string]>([
    [undefined, 'maybe', 'maybe'],
    ['not-applicable', 'no', 'no'],
    [['open'], 'no', 'no'],
    [at(1), 'yes', 'no'],
    [at(0), 'no', 'yes'],
    [at(0.6, 1), 'yes', 'no'],
    [at(0, 0.4), 'no', 'yes'],
    [at(0.5), 'maybe', 'maybe'],
    [at(0.5, 1), 'maybe', 'maybe'],
    [at(0, 0.5), 'maybe', 'maybe'],
    [at(0, 1), 'maybe', 'maybe'],
  ])('%j', (level, isIn, isOut) => {
    expect([isOnSide(level as never, 'in'), isOnSide(level as never, 'out')]).toEqual([isIn, isOut]);
  });
});

describe('what a claim comes to in several verdicts', () => {
  const of = (party: string, status: string) =>
    typologyOf(
      { a: status },
      {
        scope: { party },
        inputs: { dug: status === 'certain' ? at(1) : status === 'possible' ? at(0, 1) : at(0) },
        reasons: [
          reason('said', { type: 'a' }, `observations ${party}`),
          reason('said', { type: 'b' }, 'observations x'),
        ],
      },
    );
  const claim = { framework: 'wells', holds: ['a'] };
  const observed = {
    'wells.dug': ['firm', 'village'].map((id) => ({ list: 'observations', id: `dug-${id}`, about: [id] })),
  };
  const rows = (...ids: readonly string[]) => ids.map((id) => ({ list: 'observations', id }));

  test.each<[string, object, Verdict[], object]>([
    [
      'one that holds',
      claim,
      [of('firm', 'certain')],
      { told: 'yes', parties: ['firm'], evidence: rows('firm') },
    ],
    // Where it holds of one, the others do not tell it, and their rows do not.
    [
      'one of two',
      claim,
      [of('firm', 'excluded'), of('village', 'certain')],
      { told: 'yes', parties: ['village'], evidence: rows('village') },
    ],
    [
      'both',
      claim,
      [of('firm', 'certain'), of('village', 'certain')],
      { told: 'yes', parties: ['firm', 'village'], evidence: rows('firm', 'village') },
    ],
    // What is open rests on nothing.
    [
      'one that may',
      claim,
      [of('firm', 'excluded'), of('village', 'possible')],
      { told: 'maybe', parties: ['village'], evidence: [] },
    ],
    ['none', claim, [of('firm', 'excluded')], { told: 'no', parties: ['firm'], evidence: [] }],
    ['nobody that it could be of', claim, [], { told: 'maybe', parties: [], evidence: [] }],
    [
      'any of several members',
      { framework: 'wells', holds: ['c', 'a'] },
      [of('firm', 'certain')],
      { told: 'yes', parties: ['firm'], evidence: rows('firm') },
    ],
    [
      'no member',
      { framework: 'wells', holds: ['c'] },
      [of('firm', 'certain')],
      { told: 'no', parties: ['firm'], evidence: [] },
    ],
    [
      'a question on a side, by the rows on it of that party',
      { framework: 'wells', indicator: 'dug', side: 'in' },
      [of('firm', 'excluded'), of('village', 'certain')],
      { told: 'yes', parties: ['village'], evidence: rows('dug-village') },
    ],
    [
      'a question on the other side',
      { framework: 'wells', indicator: 'dug', side: 'out' },
      [of('firm', 'excluded'), of('village', 'certain')],
      { told: 'yes', parties: ['firm'], evidence: rows('dug-firm') },
    ],
    // The verdict of a typology has no findings: the rule turns out in no way.
    [
      'a rule where there are no findings',
      { framework: 'wells', rule: 'fair', outcome: 'failed' },
      [of('firm', 'certain')],
      { told: 'no', parties: ['firm'], evidence: [] },
    ],
  ])('%s', (_, one, verdicts, expected) => {
    expect(claimIn(one as never, verdicts, observed)).toEqual(expected);
  });

  test('without a party it is of the partnership', () => {
    expect(claimIn(claim, [typologyOf({ a: 'certain' })], {}).parties).toEqual([]);
    expect(claimIn(claim, [typologyOf({ a: 'certain' }, { scope: {} })], {}).parties).toEqual([]);
  });

  test('a rule that there is none of turns out in no way', () => {
    const verdict = verdictOf({ form: 'propositions', findings: [{ rule: 'other', outcome: 'failed' }] });
    expect(claimIn({ framework: 'wells', rule: 'fair', outcome: 'failed' }, [verdict], {}).told).toBe('no');
  });

  test.each([
    ['passed', 'no'],
    ['failed', 'yes'],
    ['cannot-tell', 'maybe'],
    ['inapplicable', 'no'],
  ])('a rule that is to have failed, and %s', (outcome, told) => {
    const verdict = verdictOf({
      form: 'propositions',
      findings: [
        { rule: 'other', outcome: 'failed' },
        { rule: 'fair', outcome },
      ],
      reasons: [
        reason(outcome, { rule: 'fair' }, 'decisions d'),
        reason('failed', { rule: 'other' }, 'decisions e'),
      ],
    });
    const found = claimIn({ framework: 'wells', rule: 'fair', outcome: 'failed' }, [verdict], {});
    expect(found).toEqual({
      told,
      parties: [],
      evidence: told === 'yes' ? [{ list: 'decisions', id: 'd' }] : [],
    });
  });
});

describe('what a claim about facts comes to', () => {
  const parties = [
    { id: 'firm', name: 'Firm', sector: 'business' },
    { id: 'village', name: 'Village', sector: 'community' },
    { id: 'hamlet', name: 'Hamlet', sector: 'community' },
    { id: 'office', name: 'Office', sector: 'government' },
  ] as const;
  const patronage = { dependency: 'patronage' } as const;
  const alone = { decisions: 'some-alone-without-the-community' } as const;
  const none = { decisions: 'none-by-the-community' } as const;
  const decided = (id: string, by: readonly string[], more: object = {}) => ({
    id,
    subject: id,
    by,
    ...more,
  });
  const tie = (id: string, of: string, on: string, more: object = {}) => ({
    id,
    of,
    on,
    kind: 'patronage',
    ...more,
  });
  const decisions = ['decisions'];
  const whole = { complete: decisions };
  const row = (list: string, ...ids: readonly string[]) => ids.map((id) => ({ list, id }));

  test.each<[string, object, object, string | undefined, string, string[], object[]]>([
    ['no list', patronage, {}, undefined, 'maybe', [], []],
    ['a complete list of none', patronage, { complete: ['dependencies'] }, undefined, 'no', [], []],
    ['another complete list', patronage, whole, undefined, 'maybe', [], []],
    [
      'a tie, the patron first',
      patronage,
      { dependencies: [tie('t', 'village', 'firm')] },
      undefined,
      'yes',
      ['firm', 'village'],
      row('dependencies', 't'),
    ],
    [
      'two ties, each party once',
      patronage,
      { dependencies: [tie('t', 'village', 'firm'), tie('u', 'hamlet', 'firm')] },
      undefined,
      'yes',
      ['firm', 'village', 'hamlet'],
      row('dependencies', 't', 'u'),
    ],
    [
      'a tie to come',
      patronage,
      { dependencies: [tie('t', 'village', 'firm', { date: '2021' })] },
      '2020',
      'maybe',
      [],
      [],
    ],
    [
      'a tie that may be to come',
      patronage,
      { dependencies: [tie('t', 'village', 'firm', { date: '2020' })], complete: ['dependencies'] },
      '2020-06',
      'maybe',
      [],
      [],
    ],
    // One that counts tells it; the other, which does not count yet, is no evidence.
    [
      'one of two to come',
      patronage,
      {
        dependencies: [
          tie('t', 'village', 'firm', { date: '2021' }),
          tie('u', 'hamlet', 'firm', { date: '2019' }),
        ],
      },
      '2020',
      'yes',
      ['firm', 'hamlet'],
      row('dependencies', 'u'),
    ],
    [
      'a tie of another kind',
      patronage,
      { dependencies: [tie('t', 'village', 'firm', { kind: 'financial' })], complete: ['dependencies'] },
      undefined,
      'no',
      [],
      [],
    ],
    [
      'a decision alone',
      alone,
      { decisions: [decided('d', ['firm'])] },
      undefined,
      'yes',
      ['firm'],
      row('decisions', 'd'),
    ],
    [
      'named twice, still alone',
      alone,
      { decisions: [decided('d', ['firm', 'firm'])] },
      undefined,
      'yes',
      ['firm'],
      row('decisions', 'd'),
    ],
    [
      'two together',
      alone,
      { decisions: [decided('d', ['firm', 'office'])], ...whole },
      undefined,
      'no',
      [],
      [],
    ],
    [
      'a community alone',
      alone,
      { decisions: [decided('d', ['village'])], ...whole },
      undefined,
      'no',
      [],
      [],
    ],
    [
      'a community that was asked',
      alone,
      { decisions: [decided('d', ['firm'], { consulted: ['village'] })], ...whole },
      undefined,
      'no',
      [],
      [],
    ],
    [
      'another that was asked',
      alone,
      { decisions: [decided('d', ['firm'], { consulted: ['office'] })], ...whole },
      undefined,
      'yes',
      ['firm'],
      row('decisions', 'd'),
    ],
    [
      'none by a community',
      none,
      { decisions: [decided('d', ['firm']), decided('e', ['office'])], ...whole },
      undefined,
      'yes',
      [],
      row('decisions', 'd', 'e'),
    ],
    [
      'of those so far none',
      none,
      {
        decisions: [decided('d', ['firm'], { date: '2019' }), decided('e', ['village'], { date: '2021' })],
        ...whole,
      },
      '2020',
      'yes',
      [],
      row('decisions', 'd'),
    ],
    [
      'perhaps one by a community',
      none,
      { decisions: [decided('d', ['firm']), decided('e', ['village'], { date: '2020' })], ...whole },
      '2020-06',
      'maybe',
      [],
      [],
    ],
    [
      'some by a community among others',
      none,
      { decisions: [decided('d', ['firm', 'village']), decided('e', ['firm'])], ...whole },
      undefined,
      'no',
      [],
      [],
    ],
    [
      'none told by a list that is not complete',
      none,
      { decisions: [decided('d', ['firm'])] },
      undefined,
      'maybe',
      [],
      [],
    ],
    // Where nothing was decided, nobody was left out.
    ['no decision at all', none, { decisions: [], ...whole }, undefined, 'no', [], []],
    [
      'no decision yet',
      none,
      { decisions: [decided('d', ['firm'], { date: '2021' })], ...whole },
      '2020',
      'no',
      [],
      [],
    ],
  ])('%s', (_, claim, facts, asOf, told, toldOf, evidence) => {
    const subject = caseOf({ parties, ...(facts as Partial<Case>) });
    expect(claimOfFacts(claim as never, subject, asOf)).toEqual({ told, parties: toldOf, evidence });
  });

  test('without parties nobody is a community', () => {
    const { parties: _, ...bare } = caseOf({ decisions: [decided('d', ['firm'])] });
    expect(claimOfFacts(alone, bare, undefined).told).toBe('yes');
    expect(
      claimOfFacts(patronage, { ...bare, dependencies: [tie('t', 'a', 'b') as never] }, undefined).told,
    ).toBe('maybe');
  });
});

describe('the rows that tell it', () => {
  const verdict = verdictOf({
    scope: { party: 'firm', function: 'planning' },
    reasons: [
      reason('a', { type: 'one' }, 'observations o1', 'decisions d1'),
      reason('b', { types: ['two', 'one'] }, 'observations o1', 'decisions d2'),
      reason('c', { indicator: 'dug' }, 'observations o2', 'benefits b1'),
      reason('d', { item: 'dug' }, 'benefits b2', 'benefits b1'),
      reason('e', { rule: 'dug' }, 'agreements a1'),
      reason('f', { task: 'dug' }, 'activities t1'),
      reason('g', { phase: 'dug' }, 'activities t2'),
      reason('derived-from-facts', { indicator: 'dug', lists: ['benefits', 'contributions'] }),
      reason('derived-from-facts', { indicator: 'deep', lists: ['decisions'] }),
      reason('derived-from-facts', { indicator: 'dug', lists: 'roles' }),
      reason('said', { indicator: 'dug', lists: ['roles'] }),
    ],
  });
  const ref = (text: string) => {
    const [list = '', id = ''] = text.split(' ');
    return { list, id };
  };
  const refs = (...texts: readonly string[]) => texts.map(ref);

  test.each([
    [['one'], ['observations o1', 'decisions d1', 'decisions d2']],
    [['two'], ['observations o1', 'decisions d2']],
    [
      ['two', 'zero'],
      ['observations o1', 'decisions d2'],
    ],
    [['zero'], []],
    [[], []],
  ])('of reasons that name %j', (names, expected) => {
    expect(evidenceOn(verdict, names)).toEqual(refs(...expected));
  });

  const observed = {
    'wells.dug': [
      { ...ref('observations w1') },
      { ...ref('observations w2'), about: ['firm', 'village'] },
      { ...ref('observations w3'), about: ['village'] },
      { ...ref('observations w4'), function: 'planning' },
      { ...ref('observations w5'), function: 'organizing' },
      { ...ref('observations w6'), about: ['firm'], function: 'organizing' },
    ],
    'wells.dug.soil': [ref('observations p1')],
    'wells.dugout': [ref('observations x1')],
    'roads.dug': [ref('observations x2')],
  };
  const facts = ['benefits b1', 'benefits b2', 'agreements a1', 'activities t1'];

  test.each<[string, object | undefined, string[]]>([
    ['of one party in one function', { party: 'firm', function: 'planning' }, ['w1', 'w2', 'w4', 'p1']],
    ['of one party', { party: 'firm' }, ['w1', 'w2', 'w4', 'w5', 'w6', 'p1']],
    ['in one function', { function: 'organizing' }, ['w1', 'w2', 'w3', 'w5', 'w6', 'p1']],
    ['of all', {}, ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'p1']],
    ['of a record', undefined, ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'p1']],
  ])('on a question, %s, and facts', (_, scope, ids) => {
    const { scope: __, ...rest } = verdict;
    const one = (scope === undefined ? rest : { ...rest, scope }) as Verdict;
    expect(rowsOn(one, 'dug', observed)).toEqual(refs(...ids.map((id) => `observations ${id}`), ...facts));
  });

  test('of a question that nobody spoke of there are none', () => {
    expect(rowsOn(verdict, 'wide', observed)).toEqual([]);
  });

  test.each([
    ['dug', ['benefits', 'contributions']],
    ['deep', ['decisions']],
    ['wide', []],
  ])('the lists that %s was read off', (indicator, lists) => {
    expect(listsOf(verdict, indicator)).toEqual(lists);
  });

  test('each row is there once, by list and id, and no more of it', () => {
    const rows = [
      { list: 'a', id: '1', about: ['x'] },
      { list: 'b', id: '1' },
      { list: 'a', id: '2' },
      { list: 'a', id: '1' },
    ];
    expect(distinct(rows)).toEqual([
      { list: 'a', id: '1' },
      { list: 'b', id: '1' },
      { list: 'a', id: '2' },
    ]);
    expect(Object.keys(distinct(rows)[0] ?? {})).toEqual(['list', 'id']);
  });
});

describe('how members stand', () => {
  const scored = {
    gaps: [
      { item: 'pump', standing: 'failed' },
      { item: 'pipe', standing: 'open' },
    ],
    reasons: [
      reason('item-met', { item: 'well' }),
      reason('item-inapplicable', { item: 'dam' }),
      reason('item-failed', { item: 'pump' }),
      reason('item-not-scored', { item: 'tap' }),
      reason('group-score', { group: 'all' }),
    ],
    groups: { all: { score: at(0, 0.5) }, none: { score: null } },
  };
  const items = {
    well: 'met',
    dam: 'inapplicable',
    pump: 'failed',
    pipe: 'open',
    all: at(0, 0.5),
    none: null,
  };
  const findings = [
    { rule: 'fair', outcome: 'passed' },
    { rule: 'even', outcome: 'cannot-tell' },
  ];
  test.each<[string, object, object]>([
    ['typology', { status: { a: 'certain' } }, { a: 'certain' }],
    ['ladder', { status: { a: 'possible', b: 'excluded' } }, { a: 'possible', b: 'excluded' }],
    ['profile', { status: { a: 'inapplicable' } }, { a: 'inapplicable' }],
    ['checklist', scored, items],
    ['index', scored, items],
    ['propositions', { findings }, { fair: 'passed', even: 'cannot-tell' }],
    ['role-model', { findings }, { fair: 'passed', even: 'cannot-tell' }],
    [
      'process',
      { findings, phases: { first: { standing: 'done' }, then: { standing: 'begun' } } },
      { fair: 'passed', even: 'cannot-tell', first: 'done', then: 'begun' },
    ],
  ])('in a %s', (form, fields, expected) => {
    expect(standingsOf(verdictOf({ form, ...fields }))).toEqual(expected);
  });

  test('a table of standings is the caller’s own', () => {
    const verdict = typologyOf({ a: 'certain' });
    expect(standingsOf(verdict)).not.toBe((verdict as { status: unknown }).status);
  });

  test.each<[unknown, string | undefined]>([
    ['certain', 'holds'],
    ['met', 'holds'],
    ['passed', 'holds'],
    ['done', 'holds'],
    ['excluded', 'does-not-hold'],
    ['failed', 'does-not-hold'],
    ['not-begun', 'does-not-hold'],
    ['possible', 'open'],
    ['ambiguous', 'open'],
    ['open', 'open'],
    ['cannot-tell', 'open'],
    ['begun', 'open'],
    ['inapplicable', 'inapplicable'],
    ['constructor', undefined],
    ['', undefined],
    [at(0, 1), undefined],
    [['certain'], undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j in the words that all forms share', (standing, shared) => {
    expect(sharedStanding(standing as never)).toBe(shared);
  });
});

describe('whether anything is known', () => {
  const status = { a: 'possible', b: 'possible' };
  test.each<[string, Verdict, boolean]>([
    ['nothing asked', typologyOf({}, { inputs: {} }), false],
    ['nothing answered', typologyOf({}, { inputs: { x: at(0, 1), y: at(0, 1) } }), false],
    ['one answer', typologyOf({}, { inputs: { x: at(0, 1), y: at(1) } }), true],
    ['one bound', typologyOf({}, { inputs: { x: at(0, 0.9), y: at(0, 1) } }), true],
    ['no question to this', typologyOf({}, { inputs: { x: at(0, 1), y: 'not-applicable' } }), true],
    [
      'rows that fit any column',
      verdictOf({ form: 'profile', status, rows: { x: ['a', 'b'], y: ['a', 'b'] } }),
      false,
    ],
    [
      'a row without a column',
      verdictOf({ form: 'profile', status, rows: { x: ['a', 'b'], y: ['b'] } }),
      true,
    ],
    [
      'a row that does not apply',
      verdictOf({ form: 'profile', status, rows: { x: 'not-applicable', y: ['a', 'b'] } }),
      true,
    ],
    ['no rows', verdictOf({ form: 'profile', status, rows: {} }), false],
  ])('%s', (_, verdict, told) => {
    expect(tellsAnything(verdict)).toBe(told);
  });
});

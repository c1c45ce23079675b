import { describe, expect, test } from 'vitest';
import { compare } from '../../src/assess/compare.js';
import { comparePublished } from '../../src/assess/published.js';
import { differingIn } from '../../src/assess/verdicts-beside.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { caseOf } from './cases.js';

// Assessments, comparisons and published findings over verdicts written by hand: what is not read is not there.

const at = (lo: number, hi = lo) => ({ lo, hi });
const ref = (text: string) => {
  const [list = '', id = ''] = text.split(' ');
  return { list, id };
};
const readOff = (indicator: string, lists: readonly string[], ...rows: readonly string[]) => ({
  code: 'derived-from-facts',
  params: { indicator, lists },
  evidence: rows.map(ref),
  source: [],
});
const verdictOf = (fields: object, id = 'wells') => ({
  form: 'typology',
  framework: { id, version: '1.0.0' },
  status: {},
  inputs: {},
  reasons: [],
  unknown: [],
  disagreements: [],
  coverage: { known: 0, applicable: 0, total: 0 },
  ...fields,
});
const assessmentOf = (verdicts: object, more: object = {}) =>
  ({
    case: 'case',
    verdicts,
    contradictions: [],
    coverage: { answered: 0, frameworks: 1, known: 0, applicable: 0, total: 0 },
    observed: {},
    counted: {},
    ...more,
  }) as never;
const between = (from: object, to: object, before: object = {}, after: object = {}) =>
  compare(assessmentOf({ wells: verdictOf(from) }, before), assessmentOf({ wells: verdictOf(to) }, after));

describe('what moved of a member', () => {
  const moved = (from: unknown, to: unknown) =>
    between(
      { form: 'checklist', gaps: [], groups: { g: { score: from } } },
      { form: 'checklist', gaps: [], groups: { g: { score: to } } },
    );

  test.each<[string, unknown, unknown, boolean]>([
    ['the lower bound', at(0, 1), at(0.2, 1), true],
    ['the upper bound', at(0, 1), at(0, 0.8), true],
    ['nothing', at(0.25, 1), at(0.25, 1), false],
    // 0.1 + 0.2 is 0.30000000000000004.
    ['nothing but a rounding error', at(0.3, 1), at(0.1 + 0.2, 1), false],
    ['nothing but a rounding error above', at(0, 0.1 + 0.2), at(0, 0.3), false],
    ['from no score', null, at(0, 1), true],
    ['to no score', at(0, 1), null, true],
    ['no score', null, null, false],
  ])('%s', (_, from, to, isMoved) => {
    const { moved: all, unmoved } = moved(from, to);
    expect(all).toEqual(
      isMoved ? [{ framework: 'wells', members: [{ member: 'g', from, to }], inputs: [] }] : [],
    );
    expect(unmoved).toEqual(isMoved ? [] : ['wells']);
  });

  test('one that there was none of stood in no way, whatever its name', () => {
    const { moved: all } = between(
      { status: { a: 'certain' } },
      { status: { a: 'certain', b: 'possible', constructor: 'possible' } },
    );
    expect(all[0]?.members).toEqual([
      { member: 'b', from: null, to: 'possible' },
      { member: 'constructor', from: null, to: 'possible' },
    ]);
  });
});

describe('what moved of a question', () => {
  const input = (from: object, to: object) => between({ inputs: from }, { inputs: to }).moved[0]?.inputs;

  test.each<[string, object, object, unknown]>([
    ['its level', { dug: at(0) }, { dug: at(1) }, { from: at(0), to: at(1) }],
    [
      'that it does not apply',
      { dug: at(0) },
      { dug: 'not-applicable' },
      { from: at(0), to: 'not-applicable' },
    ],
    ['its columns', { dug: ['a', 'b'] }, { dug: ['a'] }, { from: ['a', 'b'], to: ['a'] }],
    // Where nothing was asked nothing was known.
    ['that it is there', {}, { dug: at(0, 0.5) }, { from: at(0, 1), to: at(0, 0.5) }],
    ['nothing, where it is there and not known', {}, { dug: at(0, 1) }, undefined],
    ['nothing', { dug: at(0.5) }, { dug: at(0.5) }, undefined],
    ['nothing, of columns', { dug: ['a', 'b'] }, { dug: ['a', 'b'] }, undefined],
    ['nothing, where it does not apply', { dug: 'not-applicable' }, { dug: 'not-applicable' }, undefined],
  ])('%s', (_, from, to, expected) => {
    const because = { added: [], removed: [] };
    expect(input(from, to)).toEqual(expected && [{ indicator: 'dug', ...(expected as object), because }]);
  });

  test('is counted beside a member that moved', () => {
    const { moved } = between(
      { status: { a: 'possible' }, inputs: { dug: at(0, 1) } },
      { status: { a: 'certain' }, inputs: { dug: at(1) } },
    );
    expect(moved).toMatchObject([{ members: [{ member: 'a' }], inputs: [{ indicator: 'dug' }] }]);
  });
});

describe('because of which rows', () => {
  const moved = (from: object, to: object, before: object, after: object) =>
    between({ inputs: { dug: at(0) }, ...from }, { inputs: { dug: at(1) }, ...to }, before, after).moved[0]
      ?.inputs[0]?.because;
  const observed = (...ids: readonly string[]) => ({
    'wells.dug': ids.map((id) => ({ list: 'observations', id })),
  });

  test('observations that count on one side only', () => {
    expect(moved({}, {}, { observed: observed('o1', 'o2') }, { observed: observed('o2', 'o3') })).toEqual({
      added: [ref('observations o3')],
      removed: [ref('observations o1')],
    });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['before', ['benefits'], []],
    ['after', [], ['benefits']],
    ['on both sides', ['benefits'], ['benefits']],
  ])('facts of a list that it was read off %s', (_, from, to) => {
    const because = moved(
      { reasons: [readOff('dug', from)] },
      { reasons: [readOff('dug', to)] },
      { counted: { benefits: ['b1', 'b2'], decisions: ['d1'] } },
      { counted: { benefits: ['b2', 'b3'], decisions: ['d2'] } },
    );
    expect(because).toEqual({ added: [ref('benefits b3')], removed: [ref('benefits b1')] });
  });

  test('rows of two lists that have one id are two', () => {
    expect(
      moved(
        { reasons: [readOff('dug', ['benefits', 'decisions'])] },
        { reasons: [readOff('dug', ['benefits', 'decisions'])] },
        { counted: { benefits: ['x'] } },
        { counted: { decisions: ['x'] } },
      ),
    ).toEqual({ added: [ref('decisions x')], removed: [ref('benefits x')] });
  });

  test('a fact that a reason rests on now, and that counted before, is no cause; nor is one that counts still', () => {
    const resting = { reasons: [readOff('dug', [], 'decisions d1')] };
    const counted = { counted: { decisions: ['d1'] } };
    expect(moved({}, resting, counted, counted)).toEqual({ added: [], removed: [] });
    expect(moved(resting, {}, counted, counted)).toEqual({ added: [], removed: [] });
    expect(moved({}, resting, {}, counted)).toEqual({ added: [ref('decisions d1')], removed: [] });
    expect(moved(resting, {}, counted, {})).toEqual({ added: [], removed: [ref('decisions d1')] });
  });
});

describe('what is compared', () => {
  const scoped = (scope: object, level: object) => verdictOf({ scope, inputs: { dug: level } });

  test('is of one party in one function each', () => {
    const units = (level: object) => [
      scoped({ party: 'firm' }, at(0)),
      scoped({ party: 'village' }, level),
      scoped({ party: 'village', function: 'planning' }, at(0)),
      scoped({ function: 'planning' }, level),
      scoped({}, at(0)),
    ];
    const { moved, only, unmoved } = compare(
      assessmentOf({ wells: units(at(0)) }),
      assessmentOf({ wells: units(at(1)) }),
    );
    expect(moved.map(({ members, inputs, ...unit }) => unit)).toEqual([
      { framework: 'wells', party: 'village' },
      { framework: 'wells', function: 'planning' },
    ]);
    expect([only, unmoved]).toEqual([[], []]);
  });

  test('is told with the cases and days, where there are any', () => {
    const [before, after] = [assessmentOf({}, { case: 'a', asOf: '2019' }), assessmentOf({}, { case: 'b' })];
    const told = compare(before, after);
    expect(told).toEqual({
      before: { case: 'a', asOf: '2019' },
      after: { case: 'b' },
      moved: [],
      unmoved: [],
      only: [],
    });
    expect([told.before, told.after].map((head) => Object.keys(head))).toEqual([['case', 'asOf'], ['case']]);
  });

  test('is listed by framework where nothing moved, and no party of it came or went', () => {
    const [wells, roads] = [verdictOf({}), verdictOf({}, 'roads')];
    const gone = { ...verdictOf({}, 'paths'), scope: { party: 'firm' } };
    const { only, unmoved, moved } = compare(
      assessmentOf({ wells, roads, paths: [gone] }),
      assessmentOf({ wells, roads, paths: [], lanes: verdictOf({}, 'lanes') }),
    );
    expect(moved).toEqual([]);
    expect(only).toEqual([
      { framework: 'paths', party: 'firm', in: 'before' },
      { framework: 'lanes', in: 'after' },
    ]);
    expect(unmoved).toEqual(['wells', 'roads']);
  });
});

describe('what verdicts beside each other differ on', () => {
  const beside = (id: string, ...all: readonly object[]) =>
    ({ id, verdict: all.map((one) => verdictOf(one) as Verdict | object) }) as never;
  const one = (id: string, status: object, scope?: object) => beside(id, { status, ...(scope && { scope }) });

  test.each<[string, string, string, string | undefined]>([
    ['holds, and does not', 'certain', 'excluded', 'opposed'],
    ['holds, and does not apply', 'certain', 'inapplicable', 'opposed'],
    ['holds, and is open', 'certain', 'possible', 'open'],
    ['is open, and does not hold', 'ambiguous', 'excluded', 'open'],
    ['is open in two ways', 'possible', 'ambiguous', 'open'],
    ['holds, and stands as nobody says', 'certain', 'odd', 'open'],
    ['holds in both', 'certain', 'certain', undefined],
  ])('%s', (_, first, second, kind) => {
    const standings = [
      { id: 'a', standing: first },
      { id: 'b', standing: second },
    ];
    expect(differingIn([one('a', { t: first }), one('b', { t: second })])).toEqual(
      kind === undefined ? [] : [{ member: 't', kind, standings }],
    );
  });

  test('two of three that cannot both be right oppose each other, whichever they are', () => {
    for (const [first, second, third] of [
      ['certain', 'possible', 'excluded'],
      ['possible', 'certain', 'excluded'],
      ['certain', 'excluded', 'possible'],
    ] as const)
      expect(
        differingIn([one('a', { t: first }), one('b', { t: second }), one('c', { t: third })]).map(
          ({ kind }) => kind,
        ),
      ).toEqual(['opposed']);
    expect(
      differingIn([one('a', { t: 'certain' }), one('b', { t: 'certain' }), one('c', { t: 'possible' })]),
    ).toMatchObject([{ kind: 'open', standings: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }]);
  });

  test('a score and a standing tell nothing against each other', () => {
    const score = (id: string, value: unknown) =>
      beside(id, { form: 'checklist', gaps: [], groups: { g: { score: value } } });
    expect(differingIn([score('a', at(0, 0.2)), score('b', at(0.3, 1))])).toMatchObject([
      { kind: 'opposed' },
    ]);
    expect(differingIn([score('a', at(0, 0.3)), score('b', at(0.3, 1))])).toMatchObject([{ kind: 'open' }]);
    expect(differingIn([score('a', null), score('b', at(0.3, 1))])).toMatchObject([{ kind: 'open' }]);
    expect(differingIn([score('a', 'met'), score('b', at(0.3, 1))])).toMatchObject([{ kind: 'open' }]);
    expect(differingIn([score('a', at(0.3, 1)), score('b', 'met')])).toMatchObject([{ kind: 'open' }]);
  });

  test('parties and functions are held apart, and told', () => {
    const told = (id: string, standing: string) =>
      beside(
        id,
        { status: { t: 'certain' }, scope: { party: 'firm' } },
        { status: { t: standing }, scope: { party: 'village' } },
        { status: { t: standing }, scope: { party: 'village', function: 'planning' } },
        { status: { t: 'excluded', u: standing } },
      );
    expect(
      differingIn([told('a', 'certain'), told('b', 'excluded')]).map(
        ({ standings, kind, ...where }) => where,
      ),
    ).toEqual([
      { party: 'village', member: 't' },
      { party: 'village', function: 'planning', member: 't' },
      { member: 'u' },
    ]);
  });

  test('who has no verdict, and who alone has one, differ from nobody', () => {
    const nobody = { id: 'x', verdict: null } as never;
    expect(differingIn([])).toEqual([]);
    expect(differingIn([nobody, one('a', { t: 'certain' }), beside('b')])).toEqual([]);
    // One verdict, and not a list of them.
    const single = { id: 'c', verdict: verdictOf({ status: { t: 'excluded' } }) } as never;
    expect(differingIn([nobody, one('a', { t: 'certain' }), single])).toMatchObject([
      { member: 't', kind: 'opposed' },
    ]);
  });
});

describe('a published finding beside verdicts', () => {
  const beside = (said: object, ...all: readonly object[]) => {
    const subject = caseOf({
      published: [{ framework: 'wells', finding: 'f', source: 's', locator: 'l', ...said }],
    });
    return comparePublished(assessmentOf({ wells: all.map((one) => verdictOf(one)) }), subject);
  };
  const of = (status: string) => ({ status: { t: status } });
  const holds = { holds: ['t'] };
  const excludes = { excludes: ['t'] };

  test.each<[string, object, object[], string, string]>([
    ['that holds, and does', holds, [of('certain')], 'same', 'certain'],
    ['that holds, and does not', holds, [of('excluded')], 'different', 'excluded'],
    ['that holds, and does not apply', holds, [of('inapplicable')], 'open', 'inapplicable'],
    ['that holds, and stands as nobody says', holds, [of('odd')], 'open', 'odd'],
    ['that does not hold, and does', excludes, [of('certain')], 'different', 'certain'],
    ['that does not hold, and does not', excludes, [of('excluded')], 'same', 'excluded'],
    ['that does not hold, and is open', excludes, [of('possible')], 'open', 'possible'],
    // Of several verdicts the first that keeps it from being the same is told.
    ['that holds of two alike', holds, [of('certain'), of('certain')], 'same', 'certain'],
    ['that holds of one only', holds, [of('certain'), of('excluded')], 'open', 'excluded'],
    ['that holds of one, and may of another', holds, [of('possible'), of('certain')], 'open', 'possible'],
    ['that holds of none of two', holds, [of('excluded'), of('excluded')], 'different', 'excluded'],
    [
      'that does not hold of one, and does of another',
      excludes,
      [of('excluded'), of('certain')],
      'different',
      'certain',
    ],
    [
      'that does not hold of one, and may of another',
      excludes,
      [of('excluded'), of('possible')],
      'open',
      'possible',
    ],
    [
      'that may not hold of one, and does of another',
      excludes,
      [of('possible'), of('certain')],
      'different',
      'certain',
    ],
    [
      'of which one verdict knows nothing',
      holds,
      [{ status: { u: 'certain' } }, of('certain')],
      'same',
      'certain',
    ],
  ])('%s', (_, said, all, standing, found) => {
    const [kind] = Object.keys(said);
    expect(beside(said, ...all)).toEqual([
      {
        index: 0,
        framework: 'wells',
        standing,
        members: [{ member: 't', said: kind === 'holds' ? 'holds' : 'excluded', found, standing }],
      },
    ]);
  });

  test.each<[string, object, object[], string, number]>([
    ['nothing by its id', {}, [of('certain')], 'not-compared', 0],
    ['what there is none of', { holds: ['u'] }, [of('certain')], 'not-compared', 0],
    ['what the prototype has', { holds: ['constructor'] }, [of('certain')], 'not-compared', 0],
    ['something, and what there is none of', { holds: ['t', 'u'] }, [of('certain')], 'not-compared', 1],
    [
      'something, and what there is none of, as not holding',
      { ...holds, excludes: ['u'] },
      [of('certain')],
      'not-compared',
      1,
    ],
    ['of nobody', holds, [], 'not-compared', 0],
    [
      'two that are the same',
      { ...holds, excludes: ['u'] },
      [{ status: { t: 'certain', u: 'excluded' } }],
      'same',
      2,
    ],
    [
      'two of which one is open',
      { ...holds, excludes: ['u'] },
      [{ status: { t: 'certain', u: 'possible' } }],
      'open',
      2,
    ],
    [
      'two, one open and one different',
      { ...holds, excludes: ['u'] },
      [{ status: { t: 'possible', u: 'certain' } }],
      'different',
      2,
    ],
    ['of another framework', { framework: 'roads', holds: ['t'] }, [of('certain')], 'not-compared', 0],
    [
      'of what the prototype has',
      { framework: 'constructor', holds: ['t'] },
      [of('certain')],
      'not-compared',
      0,
    ],
  ])('that names %s', (_, said, all, standing, count) => {
    const [one] = beside(said, ...all);
    expect([one?.standing, one?.members.length]).toEqual([standing, count]);
  });

  test('each by its place', () => {
    const published = ['t', 'u'].map((member) => ({
      framework: 'wells',
      finding: 'f',
      holds: [member],
      source: 's',
      locator: 'l',
    }));
    const all = assessmentOf({ wells: verdictOf({ status: { t: 'certain', u: 'excluded' } }) });
    expect(
      comparePublished(all, caseOf({ published })).map(({ index, standing }) => [index, standing]),
    ).toEqual([
      [0, 'same'],
      [1, 'different'],
    ]);
  });

  test('a rung of a ladder by its place; of rungs that may hold together, by itself', () => {
    const ladder = (outcome: object) => ({ form: 'ladder', status: { t: 'certain' }, outcome });
    const placed = (rung: string) => ({ kind: 'placed', rung });
    for (const [outcome, found] of [
      [placed('t'), 'certain'],
      [placed('u'), 'excluded'],
      [{ kind: 'undetermined', possible: [placed('t'), placed('u')] }, 'possible'],
      [{ kind: 'held', labels: [], excluded: ['t'], open: [] }, 'certain'],
    ] as const)
      expect(beside(holds, ladder(outcome))[0]?.members[0]?.found).toBe(found);
    // A ladder has no other members than rungs.
    expect(beside({ holds: ['u'] }, ladder(placed('u')))[0]?.members).toEqual([]);
  });

  test('an item that speaks against the whole is there where it is missing from what is asked for', () => {
    const checklist = (standing: string, params: object) => ({
      form: 'checklist',
      gaps: [{ item: 't', standing }],
      groups: {},
      reasons: [{ code: 'item-failed', params, evidence: [], source: [] }],
    });
    const against = { item: 't', against: true };
    for (const [standing, params, said, told] of [
      ['failed', against, holds, 'same'],
      ['failed', against, excludes, 'different'],
      ['failed', { item: 't' }, holds, 'different'],
      ['failed', { item: 'u', against: true }, holds, 'different'],
      ['failed', { against: true }, holds, 'different'],
      ['open', against, holds, 'open'],
    ] as const)
      expect(beside(said, checklist(standing, params))[0]?.standing).toBe(told);
  });
});

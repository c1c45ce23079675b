import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import { sufficiency, truthTable } from '../../../src/evidence.js';
import { classify } from '../../../src/forms/classify.js';
import { classifyArchetype } from '../../../src/frameworks/partnership-archetypes/classify.js';
import { partnershipArchetypes } from '../../../src/frameworks/partnership-archetypes/definition.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { intervals } from '../../measure/arbitrary.js';
import { notPlain } from '../plain-json.js';
import { numbered, typologyOf } from './made.js';

const layouts = {
  north: { parity: 'in', subordination: 'out' },
  east: { parity: 'mostly-in', subordination: 'mostly-out' },
  south: { parity: 'out', subordination: 'in' },
  west: { parity: 'out' },
  centre: { parity: 0.5 },
  none: { parity: 'not-applicable' },
} as const;

describe('the rows of two attributes', () => {
  const table = truthTable(powerLayout, layouts);

  test('hold the cases that are in their corner for sure', () => {
    expect(table.rows).toEqual([
      { corner: { parity: 'out', subordination: 'in' }, cases: ['south'], possible: ['west'] },
      { corner: { parity: 'in', subordination: 'out' }, cases: ['east', 'north'], possible: [] },
    ]);
    expect(table).toMatchObject({ cases: 6, attributes: ['parity', 'subordination'] });
    expect(table.framework).toEqual({ id: 'power-layout', version: powerLayout.version });
  });

  test('and those that hold none are listed, with how many may be in them', () => {
    expect(table.remainders).toEqual({
      count: 2,
      complete: true,
      listed: [
        { corner: { parity: 'out', subordination: 'out' }, possible: 1 },
        { corner: { parity: 'in', subordination: 'in' }, possible: 0 },
      ],
    });
  });

  test('no case is dropped: the others are listed with why, and where they may be', () => {
    expect(table.unplaced).toEqual([
      {
        case: 'centre',
        reason: 'maximum-ambiguity',
        attributes: ['parity'],
        sides: { parity: [], subordination: ['out', 'in'] },
        rows: 0,
      },
      {
        case: 'none',
        reason: 'inapplicable',
        attributes: ['parity'],
        sides: { parity: [], subordination: ['out', 'in'] },
        rows: 0,
      },
      {
        case: 'west',
        reason: 'unknown',
        attributes: ['subordination'],
        sides: { parity: ['out'], subordination: ['out', 'in'] },
        rows: 2,
      },
    ]);
  });

  test('a level that may be 0.5 and is on no other side is not sure either', () => {
    const { rows, unplaced } = truthTable(powerLayout, {
      a: { parity: { lo: 0.5, hi: 1 }, subordination: 'in' },
    });
    expect(rows).toEqual([]);
    expect(unplaced).toMatchObject([
      { reason: 'unknown', attributes: ['parity'], sides: { parity: ['in'] }, rows: 1 },
    ]);
  });

  test('verdicts give the rows that their levels give', () => {
    const verdicts = Object.fromEntries(
      Object.entries(layouts).map(([id, levels]) => [id, classify(powerLayout, levels)]),
    );
    expect(truthTable(powerLayout, verdicts)).toEqual(table);
  });

  test('chosen attributes span fewer rows, and nothing else keeps a case', () => {
    const chosen = truthTable(powerLayout, layouts, { attributes: ['parity'] });
    expect(chosen.rows.map(({ cases }) => cases)).toEqual([
      ['south', 'west'],
      ['east', 'north'],
    ]);
    expect(chosen.remainders).toEqual({ count: 0, listed: [], complete: true });
    expect(chosen.unplaced.map((one) => one.case)).toEqual(['centre', 'none']);
  });

  test('of no case all rows are remainders', () => {
    expect(truthTable(powerLayout, {})).toMatchObject({
      cases: 0,
      rows: [],
      remainders: { count: 4 },
      unplaced: [],
    });
  });
});

describe('an outcome', () => {
  const outcome = {
    north: 'in',
    east: 'mostly-out',
    south: 'in',
    west: 'out',
    centre: 'in',
    none: 'in',
  } as const;

  test('cases on both sides of it contradict each other; what is not known does not', () => {
    const [south, both] = truthTable(powerLayout, layouts, { outcome }).rows;
    expect(south?.outcome).toMatchObject({ in: ['south'], out: [], open: [], contradictory: false });
    expect(both?.outcome).toMatchObject({ in: ['north'], out: ['east'], open: [], contradictory: true });
    const [, unsure] = truthTable(powerLayout, layouts, { outcome: { ...outcome, east: 0.5 } }).rows;
    expect(unsure?.outcome).toMatchObject({ in: ['north'], out: [], open: ['east'], contradictory: false });
    for (const level of ['unknown', 'not-applicable', { lo: 0.5, hi: 1 }] as const) {
      const [, row] = truthTable(powerLayout, layouts, { outcome: { ...outcome, east: level } }).rows;
      expect(row?.outcome).toMatchObject({ open: ['east'], contradictory: false });
    }
  });

  test('consistency and PRI are those of the corner over all cases, by hand', () => {
    const known = {
      a: { parity: 'in', subordination: 0.2 },
      b: { parity: 0.7, subordination: 'in' },
    } as const;
    const rows = truthTable(powerLayout, known, { outcome: { a: 0.6, b: 0 } }).rows;
    // The corner parity and not subordination: a is 0.8 in it, b is 0. Of a 0.6 is in both; 0.4 in the negation too.
    expect(rows[0]?.corner).toEqual({ parity: 'in', subordination: 'out' });
    expect(rows[0]?.outcome?.consistency.value?.lo).toBeCloseTo(0.6 / 0.8, 12);
    expect(rows[0]?.outcome?.pri.value?.lo).toBeCloseTo((0.6 - 0.4) / (0.8 - 0.4), 12);
    // The corner of both: a is 0.2 in it, b 0.7, and b is wholly out of the outcome.
    expect(rows[1]?.outcome?.consistency.value?.lo).toBeCloseTo(0.2 / 0.9, 12);
  });

  test('a type of the typology is one, under a reading that is named', () => {
    const cases = {
      a: { complementarity: 'in', independence: 'in', 'capability-gain': 'out' },
      b: { complementarity: 'in', independence: 'out', 'capability-gain': 'in' },
    } as const;
    const attributes = ['independence', 'capability-gain'] as const;
    const of = (reading?: 'surakarta' | 'sulistiyani') =>
      truthTable(partnershipArchetypes, cases, {
        attributes,
        outcome: 'conjugation',
        ...(reading && { reading }),
      });
    const inside = (table: ReturnType<typeof of>) => table.rows.map(({ outcome: one }) => one?.in);
    expect(inside(of())).toEqual([[], ['a']]);
    expect(inside(of('sulistiyani'))).toEqual([['b'], []]);
    expect([of().reading, of('sulistiyani').reading]).toEqual(['surakarta', 'sulistiyani']);
    const other = classifyArchetype(cases.a, { reading: 'sulistiyani' });
    const error = thrownBy(() => truthTable(partnershipArchetypes, { a: other }, { outcome: 'conjugation' }));
    expect(error).toMatchObject({ code: 'verdict-mismatch', parameter: "cases['a'].reading" });
    // A verdict under the same reading says what its levels say.
    const verdicts = Object.fromEntries(
      Object.entries(cases).map(([id, levels]) => [id, classifyArchetype(levels)]),
    );
    expect(truthTable(partnershipArchetypes, verdicts, { attributes, outcome: 'conjugation' })).toEqual(of());
    // Without a type no reading counts.
    expect(truthTable(partnershipArchetypes, { a: other })).not.toHaveProperty('reading');
  });
});

test.each([
  ['linear-union', ['a'], []],
  ['subordinate-union', [], ['a']],
] as const)('an outcome is the type that is named, be it %s', (outcome, inside, outside) => {
  const cases = { a: { parity: 'in', subordination: 'out' } } as const;
  const [row] = truthTable(powerLayout, cases, { outcome }).rows;
  expect(row?.outcome).toMatchObject({ in: inside, out: outside, contradictory: false });
});

test.each(['form', 'framework'])('a record of an attribute that is called %s is no verdict', (id) => {
  const definition = typologyOf([id, 'b'], { one: { [id]: 'in', b: 'in' } });
  expect(truthTable(definition, { a: { [id]: 'in', b: 'in' } }).rows).toEqual([
    { corner: { [id]: 'in', b: 'in' }, cases: ['a'], possible: [] },
  ]);
});

describe('thresholds of the caller', () => {
  const rows = (levels: object, outcome: object, thresholds: object) =>
    truthTable(powerLayout, levels as never, {
      outcome: outcome as never,
      thresholds: thresholds as never,
    }).rows.map((row) => row.outcome?.coding);
  const two = { a: { parity: 1, subordination: 0 }, b: { parity: 1, subordination: 0 } };
  test.each([
    ['reached', two, { a: 1, b: 0.8 }, { cases: 2, consistency: 0.9 }, 'sufficient'],
    [
      'reached exactly, but for rounding',
      two,
      { a: 1, b: 0.8 },
      { cases: 2, consistency: 0.9 + 1e-12 },
      'sufficient',
    ],
    ['missed', two, { a: 1, b: 0.6 }, { cases: 2, consistency: 0.9 }, 'not-sufficient'],
    [
      'missed by PRI alone',
      two,
      { a: 0.6, b: 0.6 },
      { cases: 1, consistency: 0.6, pri: 0.5 },
      'not-sufficient',
    ],
    [
      'PRI does not count where it is left out',
      two,
      { a: 0.6, b: 0.6 },
      { cases: 1, consistency: 0.6 },
      'sufficient',
    ],
    ['too few cases', two, { a: 1, b: 1 }, { cases: 3, consistency: 0.9 }, 'too-few-cases'],
    ['an outcome that is not known', two, { a: 1, b: 'unknown' }, { cases: 2, consistency: 0.9 }, 'open'],
    ['one that cannot matter', two, { a: 1, b: 'unknown' }, { cases: 2, consistency: 0.5 }, 'sufficient'],
    ['one that cannot help', two, { a: 0, b: 'unknown' }, { cases: 2, consistency: 0.6 }, 'not-sufficient'],
    [
      'a case that may be the one that is wanting',
      { ...two, c: { parity: 1 } },
      { a: 1, b: 1, c: 1 },
      { cases: 3, consistency: 0.9 },
      'open',
    ],
  ])('%s', (_, levels, outcome, thresholds, coding) => {
    expect(rows(levels, outcome, thresholds)).toEqual([coding]);
  });

  test('of PRI do not count where they are left out, also where there is no PRI', () => {
    // Of the case that the first row holds the outcome is no question. The other is 0.4 in that corner, and 0.5 both in the
    // outcome and out of it: nothing is left of the 0.4, of which PRI would be a part.
    const levels = { a: { parity: 1, subordination: 0 }, b: { parity: 0.6, subordination: 0.6 } };
    const outcome = { a: 'not-applicable', b: 0.5 };
    const of = (more: object) => rows(levels, outcome, { cases: 1, consistency: 0.8, ...more })[0];
    expect(of({})).toBe('sufficient');
    expect(of({ pri: 0.1 })).toBe('open');
  });

  test.each([-0.1, 1.1, '0.9', null, Number.NaN])('are no share where one is %s; 0 and 1 are', (share) => {
    for (const own of [{ consistency: share }, { consistency: 0.9, pri: share }])
      expect(thrownBy(() => rows(two, { a: 1, b: 1 }, { cases: 1, ...own }))).toMatchObject({
        function: 'truthTable',
        parameter: `options.thresholds.${'pri' in own ? 'pri' : 'consistency'}`,
        code: 'invalid-number',
      });
    for (const end of [0, 1])
      expect(rows(two, { a: 1, b: 1 }, { cases: 1, consistency: end })).toEqual(['sufficient']);
  });

  test('are given back as they are, and none where there are none', () => {
    const told = (thresholds?: object) =>
      truthTable(
        powerLayout,
        two as never,
        { outcome: { a: 1, b: 1 }, ...(thresholds && { thresholds }) } as never,
      );
    const given = { cases: 2, consistency: 0.9, pri: 0.5 };
    expect(told(given).thresholds).toEqual(given);
    expect(told(given)).not.toHaveProperty('consistency');
    expect(told()).not.toHaveProperty('thresholds');
    // A zero is one zero, as JSON has it.
    expect(told({ cases: 1, consistency: -0 }).thresholds).toEqual({ cases: 1, consistency: 0 });
  });

  test('a row of which no case has an outcome is open: nothing speaks for it, and nothing against it', () => {
    const table = truthTable(
      powerLayout,
      { a: { parity: 'in', subordination: 'out' } },
      { outcome: { a: 'not-applicable' }, thresholds: { cases: 1, consistency: 0.8 } },
    );
    expect(table.rows.map(({ outcome }) => outcome)).toMatchObject([
      { consistency: { value: null, reason: 'no-cases' }, coding: 'open' },
    ]);
  });

  test('a case of which a type is no question says nothing of the rows', () => {
    // The type rests on what the table does not set beside it, which is no question of the second case.
    const sure = { balance: 'in', complementarity: 'in', independence: 'in' } as const;
    const silent = { ...sure, independence: 'not-applicable' } as const;
    const tableOf = (cases: Parameters<typeof truthTable<typeof partnershipArchetypes>>[1]) =>
      truthTable(partnershipArchetypes, cases, { attributes: ['balance'], outcome: 'conjugation' }).rows;
    const [both] = tableOf({ a: sure, b: silent });
    const [alone] = tableOf({ a: sure });
    expect(both?.cases).toEqual(['a', 'b']);
    expect(both?.outcome?.consistency).toEqual(alone?.outcome?.consistency);
    expect(both?.outcome).toMatchObject({ in: ['a'], out: [], open: ['b'] });
  });

  test('none is defaulted: without them no row is coded', () => {
    const [row] = truthTable(powerLayout, two as never, { outcome: { a: 1, b: 1 } }).rows;
    expect(row?.outcome).not.toHaveProperty('coding');
  });
});

describe('against a second way', () => {
  const names = numbered('a', 3);
  const definition = typologyOf(names, { any: { a1: 'in' } });
  const open = fc.array(
    fc
      .tuple(fc.tuple(intervals, intervals, intervals), intervals)
      .map(([levels, outcome]) => ({ levels, outcome })),
    { minLength: 1, maxLength: 6 },
  );
  const given = (rows: readonly { levels: readonly Interval[]; outcome: Interval }[]) => ({
    levels: Object.fromEntries(
      rows.map(({ levels }, at) => [
        `c${at}`,
        Object.fromEntries(names.map((name, index) => [name, levels[index]])),
      ]),
    ),
    outcome: Object.fromEntries(rows.map(({ outcome }, at) => [`c${at}`, outcome])),
  });
  const corners = Array.from({ length: 8 }, (_, code) =>
    [4, 2, 1].map((bit) => ((code & bit) > 0 ? 'in' : 'out')),
  );
  const membership = (levels: readonly Interval[], corner: readonly string[]) =>
    levels
      .map(({ lo, hi }, at) => (corner[at] === 'in' ? { lo, hi } : { lo: 1 - hi, hi: 1 - lo }))
      .reduce((a, b) => ({ lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) }));

  test('every row is what the membership in its corner says, and every case is in one row or unplaced', () => {
    fc.assert(
      fc.property(open, (rows) => {
        const { levels, outcome } = given(rows);
        const table = truthTable(definition, levels, { outcome });
        const held = corners.map((corner) =>
          rows.flatMap((row, at) => (membership(row.levels, corner).lo > 0.5 + 1e-9 ? [`c${at}`] : [])),
        );
        const observed = corners.filter((_, at) => held[at]?.length);
        expect(table.rows.map(({ corner }) => names.map((name) => corner[name]))).toEqual(observed);
        expect(table.rows.map((row) => row.cases)).toEqual(held.filter(({ length }) => length > 0));
        expect(table.remainders).toMatchObject({ count: 8 - observed.length, complete: true });
        const placed = table.rows.flatMap((row) => row.cases);
        expect([...placed, ...table.unplaced.map((one) => one.case)].sort()).toEqual(
          Object.keys(levels).sort(),
        );
        for (const { corner, outcome: found } of table.rows) {
          const sides = names.map((name) => corner[name] ?? '');
          const x = Object.fromEntries(rows.map((row, at) => [`c${at}`, membership(row.levels, sides)]));
          const { consistency, pri } = sufficiency(x, outcome);
          expect(found).toMatchObject({ consistency, pri });
        }
      }),
    );
  });

  test('an unplaced case may be just where some of its levels would put it: the four levels and 0.5, all of them', () => {
    const four = [0, 1 / 3, 0.5, 2 / 3, 1];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...four.map((one) => ({ lo: one, hi: one })), { lo: 0, hi: 1 }), {
          minLength: 3,
          maxLength: 3,
        }),
        (levels) => {
          const { levels: table } = given([{ levels, outcome: { lo: 0, hi: 1 } }]);
          const { unplaced, rows } = truthTable(definition, table);
          const worlds = levels.reduce<number[][]>(
            (all, { lo, hi }) =>
              all.flatMap((world) => (lo === hi ? [lo] : four).map((one) => [...world, one])),
            [[]],
          );
          const reached = corners.filter((corner) =>
            worlds.some(
              (world) =>
                membership(
                  world.map((one) => ({ lo: one, hi: one })),
                  corner,
                ).lo > 0.5,
            ),
          );
          const possible = corners.filter((corner) =>
            unplaced.some(({ sides }) =>
              names.every((name, at) => sides[name]?.some((side) => side === corner[at])),
            ),
          );
          if (unplaced.length > 0) {
            expect(possible).toEqual(reached);
            expect(unplaced[0]?.rows).toBe(reached.length);
            expect(rows).toEqual([]);
          } else expect(rows.map(({ corner }) => names.map((name) => corner[name]))).toEqual(reached);
        },
      ),
    );
  });

  test('the order of the cases changes nothing', () => {
    fc.assert(
      fc.property(open, (rows) => {
        const { levels, outcome } = given(rows);
        const turned = Object.fromEntries(Object.entries(levels).reverse());
        expect(truthTable(definition, turned, { outcome })).toEqual(
          truthTable(definition, levels, { outcome }),
        );
      }),
    );
  });

  test('knowing more never moves a case out of its row, nor frees a row that was ruled out for it', () => {
    fc.assert(
      fc.property(
        open,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 }),
        (rows, cuts) => {
          let next = 0;
          const narrower = ({ lo, hi }: Interval): Interval => {
            const [a = 0, b = 0] = [cuts[next % 36] ?? 0, cuts[(next + 1) % 36] ?? 0].sort((p, q) => p - q);
            next += 2;
            return { lo: Math.min(hi, lo + a * (hi - lo)), hi: Math.min(hi, lo + b * (hi - lo)) };
          };
          const more = rows.map((row) => ({ ...row, levels: row.levels.map(narrower) }));
          const [before, after] = [rows, more].map((one) => truthTable(definition, given(one).levels));
          for (const row of before?.rows ?? []) {
            const same = after?.rows.find(({ corner }) =>
              names.every((name) => corner[name] === row.corner[name]),
            );
            expect(same?.cases).toEqual(expect.arrayContaining([...row.cases]));
          }
          for (const one of after?.unplaced ?? []) {
            const was = before?.unplaced.find((other) => other.case === one.case);
            for (const name of names)
              expect(was?.sides[name]).toEqual(expect.arrayContaining([...(one.sides[name] ?? [])]));
          }
        },
      ),
    );
  });

  test('is plain data', () => {
    fc.assert(
      fc.property(open, (rows) => {
        const { levels, outcome } = given(rows);
        expect(
          notPlain(truthTable(definition, levels, { outcome, thresholds: { cases: 1, consistency: 0.8 } })),
        ).toEqual([]);
      }),
    );
  });
});

describe('large tables', () => {
  test('52 attributes: every remainder is counted, and the first 1,024 are listed', () => {
    const names = numbered('a', 52);
    const definition = typologyOf(names, { any: { a1: 'in' } });
    const full = Object.fromEntries(names.map((name) => [name, 1]));
    const table = truthTable(definition, {
      full,
      empty: Object.fromEntries(names.map((name) => [name, 0])),
      open: {},
    });
    expect(table.rows.map(({ cases }) => cases)).toEqual([['empty'], ['full']]);
    expect(table.rows.map(({ possible }) => possible)).toEqual([['open'], ['open']]);
    expect(table.remainders).toMatchObject({ count: 2 ** 52 - 2, complete: false });
    expect(table.remainders.listed).toHaveLength(1024);
    // The first is the one with the last attribute in alone, as all out is observed.
    expect(Object.values(table.remainders.listed[0]?.corner ?? {}).lastIndexOf('in')).toBe(51);
    expect(table.unplaced).toMatchObject([{ case: 'open', rows: 2 ** 52 }]);
  });

  test('53 attributes are refused, and a choice among them is not', () => {
    const names = numbered('a', 53);
    const definition = typologyOf(names, { any: { a1: 'in' } });
    expect(thrownBy(() => truthTable(definition, {}))).toMatchObject({
      code: 'invalid-input',
      parameter: 'options.attributes',
    });
    expect(truthTable(definition, {}, { attributes: ['a53'] }).remainders.count).toBe(2);
  });

  test('500 cases in as many rows, no two alike and every outcome open, end in seconds', () => {
    const names = numbered('a', 10);
    const definition = typologyOf(names, { any: { a1: 'in' } });
    const levels = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [
        `c${at}`,
        Object.fromEntries(
          names.map((name, index) => [
            name,
            (at >> index) % 2 === 0 ? { lo: 0.1 + at / 1e5, hi: 0.4 + at / 1e5 } : 0.8 + at / 1e5,
          ]),
        ),
      ]),
    );
    const outcome = Object.fromEntries(Object.keys(levels).map((id) => [id, 'unknown' as const]));
    const table = truthTable(definition, levels, { outcome });
    expect(table.rows).toHaveLength(500);
  }, 60_000);
});

describe('a programmer’s mistake', () => {
  const one = { a: { parity: 'in' } };
  test.each([
    ['cases in a list', [one], {}, 'invalid-input', 'cases'],
    [
      'cases that throw',
      {
        get a() {
          throw new TypeError('no');
        },
      },
      {},
      'invalid-input',
      'cases',
    ],
    [
      'a case document',
      { a: { schema: 'kemitraan/case@1', id: 'a', title: 'A' } },
      {},
      'invalid-input',
      "cases['a']",
    ],
    ['an attribute that there is none of', { a: { equality: 'in' } }, {}, 'unknown-indicator', "cases['a']"],
    ['a level that there is none of', { a: { parity: 'high' } }, {}, 'unknown-level', "cases['a']['parity']"],
    ['a verdict of another typology', { a: classifyArchetype({}) }, {}, 'verdict-mismatch', "cases['a']"],
    [
      'a verdict with a level that is none',
      { a: { ...classify(powerLayout, {}), inputs: { parity: 'high', subordination: 'x' } } },
      {},
      'verdict-mismatch',
      "cases['a']",
    ],
    [
      'a verdict with a level beyond the scale',
      {
        a: {
          ...classify(powerLayout, {}),
          inputs: { parity: { lo: 0, hi: 2 }, subordination: 'not-applicable' },
        },
      },
      {},
      'verdict-mismatch',
      "cases['a']",
    ],
    ['an option that there is none of', one, { threshold: 1 }, 'unknown-option', 'options'],
    ['no attribute', one, { attributes: [] }, 'invalid-input', 'options.attributes'],
    [
      'an attribute of another',
      one,
      { attributes: ['balance'] },
      'unknown-indicator',
      'options.attributes[0]',
    ],
    ['one twice', one, { attributes: ['parity', 'parity'] }, 'invalid-input', 'options.attributes[1]'],
    ['a type that there is none of', one, { outcome: 'pseudo' }, 'unknown-type', 'options.outcome'],
    ['an outcome that lacks a case', one, { outcome: {} }, 'invalid-input', "options.outcome['a']"],
    ['an outcome of another case', one, { outcome: { a: 1, b: 1 } }, 'invalid-input', "cases['b']"],
    [
      'a reading that there is none of',
      one,
      { outcome: 'linear-union', reading: 'x' },
      'unknown-reading',
      'options.reading',
    ],
    [
      'a reading without a type',
      one,
      { outcome: { a: 1 }, reading: 'sulistiyani' },
      'unknown-option',
      'options.reading',
    ],
    [
      'thresholds without an outcome',
      one,
      { thresholds: { cases: 1, consistency: 1 } },
      'unknown-option',
      'options.thresholds',
    ],
    [
      'one threshold alone',
      one,
      { outcome: { a: 1 }, thresholds: { cases: 1 } },
      'invalid-number',
      'options.thresholds.consistency',
    ],
    [
      'the other alone',
      one,
      { outcome: { a: 1 }, thresholds: { consistency: 1 } },
      'invalid-number',
      'options.thresholds.cases',
    ],
    [
      'a threshold of no cases',
      one,
      { outcome: { a: 1 }, thresholds: { cases: 0, consistency: 1 } },
      'invalid-number',
      'options.thresholds.cases',
    ],
    [
      'a threshold of a case and a half',
      one,
      { outcome: { a: 1 }, thresholds: { cases: 1.5, consistency: 1 } },
      'invalid-number',
      'options.thresholds.cases',
    ],
    [
      'an outcome that is no level',
      one,
      { outcome: { a: 'high' } },
      'invalid-interval',
      "options.outcome['a']",
    ],
    [
      'one above 1',
      one,
      { outcome: { a: 1 }, thresholds: { cases: 1, consistency: 80 } },
      'invalid-number',
      'options.thresholds.consistency',
    ],
    [
      'a misspelt one',
      one,
      { outcome: { a: 1 }, thresholds: { cases: 1, consistency: 1, PRI: 1 } },
      'unknown-option',
      'options.thresholds',
    ],
  ])('%s', (_, cases, options, code, parameter) => {
    expect(thrownBy(() => truthTable(powerLayout, cases as never, options as never))).toMatchObject({
      code,
      parameter,
    });
  });

  test('what is no typology', () => {
    expect(thrownBy(() => truthTable({ form: 'ladder' } as never, {}))).toMatchObject({
      code: 'invalid-definition',
    });
    expect(thrownBy(() => truthTable(undefined as never, {}))).toMatchObject({ code: 'invalid-definition' });
    const deep = Object.defineProperty({ ...powerLayout }, 'attributes', {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(thrownBy(() => truthTable(deep, {}))).toMatchObject({
      function: 'truthTable',
      parameter: 'definition',
      code: 'invalid-definition',
    });
  });

  test('1,001 cases, and no fewer', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`c${at}`, {}]));
    expect(truthTable(powerLayout, many(1000)).unplaced).toHaveLength(1000);
    expect(thrownBy(() => truthTable(powerLayout, many(1001)))).toMatchObject({
      code: 'invalid-input',
      parameter: 'cases',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Decision, Dependency } from '../../src/case/case.js';
import type { DependencyKind } from '../../src/case/vocabulary.js';
import { measurePower } from '../../src/frameworks/communication-convergence/measure-power.js';
import { thrownBy } from '../core/thrown-by.js';
import { deepFreeze } from '../deep-freeze.js';
import { notPlain } from '../forms/plain-json.js';
import { boundsOf } from '../measure/network-worlds.js';
import { caseOf } from './communication-case.js';

/** `a` decided; `ab` both did; `a/` nobody was asked; `a/b` b was; `@` a date. */
function decided(...rows: readonly string[]): Decision[] {
  return rows.map((row, at) => {
    const [, by = '', , asked, , date] = /^(\w+)(\/(\w*))?(@([\d-]+))?$/.exec(row) ?? [];
    return {
      subject: `matter ${at}`,
      by: by.split(''),
      ...(asked !== undefined && { consulted: asked.split('') }),
      ...(date !== undefined && { date }),
    };
  });
}

const complete = ['decisions', 'dependencies'] as const;
const unknown = { lo: 0, hi: 1 };
const at = (value: number) => ({ lo: value, hi: value });

describe('decisions', () => {
  test('four, in every way that they can be taken: by hand', () => {
    const subject = caseOf('abc', { decisions: decided('a/', 'a/b', 'b', 'ab/c') });
    const { decisions } = measurePower(subject);
    expect(decisions).toEqual({
      listed: { least: 4, most: 4 },
      complete: false,
      alone: { count: { least: 3, most: 3 }, atLeastOne: 'yes', ofListed: at(3 / 4), share: unknown },
      // Whether b asked anybody is not said.
      unconsulted: {
        count: { least: 1, most: 2 },
        atLeastOne: 'yes',
        ofListed: { lo: 1 / 4, hi: 2 / 4 },
        share: unknown,
      },
      afterConsulting: {
        count: { least: 1, most: 2 },
        atLeastOne: 'yes',
        ofListed: { lo: 1 / 4, hi: 2 / 4 },
        share: unknown,
      },
      byParty: [
        {
          party: 'a',
          decided: { least: 3, most: 3 },
          alone: { least: 2, most: 2 },
          unconsulted: { least: 1, most: 1 },
          afterConsulting: { least: 1, most: 1 },
          consulted: { least: 0, most: 0 },
        },
        {
          party: 'b',
          decided: { least: 2, most: 2 },
          alone: { least: 1, most: 1 },
          unconsulted: { least: 0, most: 1 },
          afterConsulting: { least: 0, most: 1 },
          consulted: { least: 1, most: 1 },
        },
        {
          party: 'c',
          decided: { least: 0, most: 0 },
          alone: { least: 0, most: 0 },
          unconsulted: { least: 0, most: 0 },
          afterConsulting: { least: 0, most: 0 },
          consulted: { least: 1, most: 1 },
        },
      ],
    });
    expect(measurePower({ ...subject, complete }).decisions.alone.share).toEqual(at(3 / 4));
  });

  test.each([
    ['none, where others may be', [], false, 'maybe', null, unknown],
    ['none at all', [], true, 'no', null, null],
    ['one alone, where others may be', ['a'], false, 'yes', at(1), unknown],
    ['one alone, and no other', ['a'], true, 'yes', at(1), at(1)],
    ['one together, where others may be', ['ab'], false, 'maybe', at(0), unknown],
    ['one together, and no other', ['ab'], true, 'no', at(0), at(0)],
    ['one alone that may be later', ['a@2015'], true, 'maybe', at(1), at(1)],
    ['one together that may be later', ['ab@2015'], true, 'no', at(0), at(0)],
    ['one alone that is later', ['a@2016'], true, 'no', null, null],
    [
      'one of each, the former may be later',
      ['a@2015', 'ab'],
      true,
      'maybe',
      { lo: 0, hi: 0.5 },
      { lo: 0, hi: 0.5 },
    ],
  ] as const)('%s', (_, rows, isComplete, atLeastOne, ofListed, share) => {
    const subject = caseOf('ab', { decisions: decided(...rows), ...(isComplete && { complete }) });
    const { alone } = measurePower(subject, { asOf: '2015-06' }).decisions;
    expect(alone).toMatchObject({ atLeastOne, ofListed, share });
  });

  test('who is asked besides deciding is not asked; who is named twice decides once', () => {
    const { decisions } = measurePower(caseOf('ab', { decisions: decided('a/a', 'bb/') }));
    expect(decisions.unconsulted.count).toEqual({ least: 2, most: 2 });
    expect(decisions.byParty.map(({ consulted }) => consulted.most)).toEqual([0, 0]);
  });

  test('two of one sector are two, and so are a part and its whole; an overseer decides too', () => {
    const subject = caseOf('ab', { decisions: decided('ab/', 'o/') });
    const parties = (subject.parties ?? []).map((one) => (one.id === 'b' ? { ...one, partOf: 'a' } : one));
    const { decisions } = measurePower({ ...subject, parties });
    expect(decisions.alone.count).toEqual({ least: 1, most: 1 });
    expect(decisions.byParty.map(({ party }) => party)).toEqual(['o', 'a', 'b']);
  });

  test('every share is bounded by what it is however the rows turn out, and reaches both ends', () => {
    const rows = fc.array(
      fc
        .tuple(
          fc.constantFrom('a', 'b', 'ab'),
          fc.constantFrom('', '/', '/c', '/a'),
          fc.constantFrom('', '@2014', '@2015', '@2016'),
        )
        .map((row) => row.join('')),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const subject = caseOf('abc', { decisions: decided(...list), complete });
        const { decisions } = measurePower(deepFreeze(subject), { asOf: '2015-06' });
        let worlds: { alone: number; unconsulted: number; afterConsulting: number; all: number }[] = [
          { alone: 0, unconsulted: 0, afterConsulting: 0, all: 0 },
        ];
        for (const row of list) {
          if (row.endsWith('2016')) continue;
          const by = row.startsWith('ab') ? 'ab' : (row[0] ?? '');
          const [, asked] = /\/([ac]?)/.exec(row) ?? [];
          const ways =
            by === 'ab'
              ? (['together'] as const)
              : asked === undefined
                ? (['unconsulted', 'afterConsulting'] as const)
                : asked === '' || asked === by
                  ? (['unconsulted'] as const)
                  : (['afterConsulting'] as const);
          worlds = worlds.flatMap((world) => [
            ...ways.map((way) => ({
              alone: world.alone + (way === 'together' ? 0 : 1),
              unconsulted: world.unconsulted + (way === 'unconsulted' ? 1 : 0),
              afterConsulting: world.afterConsulting + (way === 'afterConsulting' ? 1 : 0),
              all: world.all + 1,
            })),
            ...(row.endsWith('2015') ? [world] : []),
          ]);
        }
        for (const way of ['alone', 'unconsulted', 'afterConsulting'] as const) {
          const shares = worlds.map((world) => (world.all === 0 ? null : world[way] / world.all));
          const counts = worlds.map((world) => world[way]);
          const found = decisions[way];
          expect(found.ofListed).toEqual(boundsOf(shares));
          expect(found.share).toEqual(found.ofListed);
          expect(found.count).toEqual({ least: Math.min(...counts), most: Math.max(...counts) });
          const some = counts.map((count) => count > 0);
          expect(found.atLeastOne).toBe(some.every(Boolean) ? 'yes' : some.some(Boolean) ? 'maybe' : 'no');
        }
        expect(notPlain(decisions)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** `ab` a depends on b; with the first letter of a kind, and a date after `@`. */
function depending(...rows: readonly string[]): Dependency[] {
  const kinds: Record<string, DependencyKind> = {
    f: 'financial',
    r: 'regulatory',
    p: 'patronage',
    t: 'technical',
  };
  return rows.map((row, index) => {
    const [, of = '', on = '', kind = 'f', , date] = /^(\w)(\w)(\w)?(@([\d-]+))?$/.exec(row) ?? [];
    return { id: `d${index}`, of, on, kind: kinds[kind] ?? 'financial', ...(date !== undefined && { date }) };
  });
}

const tied = (partners: string, rows: readonly string[], more: Partial<Case> = {}) =>
  measurePower(caseOf(partners, { dependencies: depending(...rows), ...more }), { asOf: '2015-06' })
    .dependencies;

const row = (id: string) => ({ list: 'dependencies', id });

describe('dependencies', () => {
  test('patronage and money, one said twice: by hand', () => {
    const ties = [
      { of: 'b', on: 'a', kind: 'patronage', certain: true, evidence: [row('d0'), row('d1')] },
      { of: 'b', on: 'a', kind: 'financial', certain: true, evidence: [row('d2')] },
      { of: 'c', on: 'b', kind: 'technical', certain: false, evidence: [row('d3')] },
    ];
    expect(tied('abc', ['bap', 'bap@2015', 'baf', 'cbt@2015', 'cao', 'aof'])).toEqual({
      complete: false,
      ties: [...ties, { of: 'c', on: 'a', kind: 'financial', certain: true, evidence: [row('d4')] }],
      byKind: {
        financial: { least: 2, most: 2 },
        regulatory: { least: 0, most: 0 },
        patronage: { least: 1, most: 1 },
        technical: { least: 0, most: 1 },
      },
      patronage: [ties[0]],
      cycles: [],
      ends: [{ parties: ['a'], certain: false }],
      onThemselves: [],
      outside: 1,
    });
  });

  const certain = (...groups: readonly string[]) =>
    groups.map((group) => ({ parties: group.split(''), certain: true }));
  const open = (...groups: readonly string[]) =>
    groups.map((group) => ({ parties: group.split(''), certain: false }));

  test.each([
    ['none', [], [], []],
    ['a chain ends with its last', ['ab', 'bc'], [], certain('c')],
    ['two that depend on each other end in themselves', ['ab', 'ba'], certain('ab'), certain('ab')],
    ['a cycle of three, of different kinds', ['abf', 'bcp', 'cat'], certain('abc'), certain('abc')],
    ['a cycle that depends on somebody', ['ab', 'ba', 'bc'], certain('ab'), certain('c')],
    ['a cycle that somebody depends on', ['ab', 'ba', 'ca'], certain('ab'), certain('ab')],
    ['two cycles, the one on the other', ['ab', 'ba', 'bc', 'cd', 'dc'], certain('ab', 'cd'), certain('cd')],
    ['two chains', ['ab', 'cd'], [], certain('b', 'd')],
    [
      'a tie that may be later does not end there, but the end before it is open',
      ['ab', 'bc@2015'],
      [],
      open('b'),
    ],
    ['a tie that may be later may close a cycle', ['ab', 'ba@2015'], open('ab'), open('b')],
    ['or widen it', ['ab', 'ba', 'bc@2015', 'ca@2015'], [...certain('ab'), ...open('abc')], open('ab')],
    ['a tie that is later does not count', ['ab', 'ba@2016'], [], certain('b')],
    ['a tie to oneself is none', ['aa', 'ab'], [], certain('b')],
  ] as const)('%s', (_, rows, cycles, ends) => {
    const found = tied('abcd', rows, { complete });
    expect(found.cycles).toEqual(cycles);
    expect(found.ends).toEqual(ends);
    // In a list that is not complete, whoever ends a chain may depend on somebody after all.
    const parties = ends.map((one) => ({ ...one, certain: false }));
    expect(tied('abcd', rows).ends).toEqual(parties);
    expect(tied('abcd', rows).cycles).toEqual(cycles);
  });

  test('whoever depends on itself is listed apart', () => {
    const found = tied('ab', ['aaf', 'aaf', 'aap@2015', 'oof']);
    expect(found.onThemselves).toEqual([
      { of: 'a', kind: 'financial', certain: true, evidence: [row('d0'), row('d1')] },
      { of: 'a', kind: 'patronage', certain: false, evidence: [row('d2')] },
    ]);
    expect(found).toMatchObject({ ties: [], cycles: [], ends: [], patronage: [], outside: 1 });
  });

  test('cycles and ends are those that going from each finds', () => {
    const rows = fc.array(
      fc.tuple(fc.constantFrom(...'abcde'), fc.constantFrom(...'abcde'), fc.constantFrom(...'frpt')),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const found = tied(
          'abcde',
          list.map((one) => one.join('')),
          { complete },
        );
        const reach = (start: string) => {
          const seen = new Set<string>();
          const next = [start];
          for (const at of next)
            for (const [of, on] of list)
              if (of === at && of !== on && !seen.has(on)) {
                seen.add(on);
                next.push(on);
              }
          return seen;
        };
        const all = new Map([...'abcde'].map((one) => [one, reach(one)]));
        const groups = [...'abcde'].map((a) =>
          [...'abcde'].filter((b) => a === b || (all.get(a)?.has(b) && all.get(b)?.has(a))).join(''),
        );
        const distinct = [...new Set(groups)];
        expect(found.cycles.map(({ parties }) => parties.join(''))).toEqual(
          distinct.filter(({ length }) => length > 1),
        );
        expect(found.ends.map(({ parties }) => parties.join(''))).toEqual(
          distinct.filter((group) => {
            const first = group[0] ?? '';
            const leaves = [...(all.get(first) ?? [])].some((one) => !group.includes(one));
            return !leaves && list.some(([of, on]) => of !== on && group.includes(on));
          }),
        );
        expect(notPlain(found)).toEqual([]);
      }),
    );
  });
});

describe('few and many', () => {
  test.each(['', 'a'])('the partners "%s"', (partners) => {
    const found = measurePower(caseOf(partners));
    expect(found.decisions).toMatchObject({ listed: { least: 0, most: 0 }, byParty: [] });
    expect(found.dependencies).toMatchObject({ ties: [], cycles: [], ends: [] });
  });

  test('an empty case', () => {
    const found = measurePower({ schema: 'kemitraan/case@1', id: 'case', title: 'A case' });
    expect(found).toMatchObject({ case: 'case', partners: [], decisions: { alone: { share: unknown } } });
    expect(notPlain(found)).toEqual([]);
  });

  test('500 parties in one ring of dependence, and 10,000 rows of either list', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `p${index}`);
    const named = (index: number) => ids[index % 500] ?? '';
    const times = Array.from({ length: 10_000 }, (_, index) => index);
    const subject: Case = {
      ...caseOf(''),
      parties: ids.map((id) => ({ id, name: id, sector: 'other' })),
      dependencies: times.map((index) => ({ of: named(index), on: named(index + 1), kind: 'financial' })),
      decisions: times.map((index) => ({ subject: 's', by: [named(index)], consulted: [named(index + 1)] })),
      complete,
    };
    const { decisions, dependencies } = measurePower(subject);
    expect(dependencies.cycles).toEqual([{ parties: ids, certain: true }]);
    expect(dependencies.ties).toHaveLength(500);
    expect(decisions.afterConsulting.share).toEqual(at(1));
    expect(decisions.byParty).toHaveLength(500);
  });
});

test.each([
  [
    'a kind that there is none of',
    { dependencies: [{ of: 'a', on: 'b', kind: 'love' }] },
    'input.dependencies[0].kind',
  ],
  ['nobody to depend on', { dependencies: [{ of: 'a', kind: 'technical' }] }, 'input.dependencies[0].on'],
  ['nobody who decides', { decisions: [{ subject: 's', by: [] }] }, 'input.decisions[0].by'],
])('a case with %s is refused', (_, facts, parameter) => {
  const error = thrownBy(() => measurePower(caseOf('ab', facts as never)));
  expect(error).toMatchObject({ code: 'invalid-case', parameter, function: 'measurePower' });
});

test.each([null, undefined, [], 'x'])('%j is no case', (wrong) => {
  expect(thrownBy(() => measurePower(wrong as never)).code).toBe('invalid-case');
});

test('a day or an option that there is none of is refused', () => {
  expect(thrownBy(() => measurePower(caseOf('ab'), { asOf: 'May' })).code).toBe('invalid-date');
  expect(thrownBy(() => measurePower(caseOf('ab'), { function: 'planning' } as never)).code).toBe(
    'unknown-option',
  );
});

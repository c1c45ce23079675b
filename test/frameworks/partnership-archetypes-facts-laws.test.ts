import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { archetypeAttributeIds } from '../../src/frameworks/partnership-archetypes/definition.js';
import { holds } from '../case/reading.js';
import { deepFreeze } from '../deep-freeze.js';
import { notPlain } from '../forms/plain-json.js';
import { factCases, looks, optionsOf } from './fact-arbitrary.js';
import {
  did,
  everyList,
  factCase,
  factLists,
  gained,
  gave,
  derived as indicators,
  leans,
} from './fact-case.js';

const someCase = factCases(2);

/** What does not hang on the order of rows. */
function unordered(subject: Case, options = {}) {
  const verdict = classifyArchetype(subject, options);
  const reasons = verdict.reasons.map(({ code, params, evidence }) => ({
    code,
    // Parties are named in the order in which the rows speak of them.
    params: Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]),
    ),
    evidence: evidence.map(({ list, id }) => `${list} ${id}`).sort(),
  }));
  return { ...verdict, reasons };
}

test('a row that is added to a list that may be incomplete changes nothing', () => {
  const more = fc.constantFrom(
    { contributions: gave('b') },
    { benefits: gained('b') },
    { activities: did('ab') },
    { dependencies: leans('a>b') },
  );
  fc.assert(
    fc.property(someCase, more, looks, (subject, added, look) => {
      const [[list, row] = []] = Object.entries(added);
      const complete = factLists.filter((one) => one !== list && subject.complete?.includes(one));
      const before: Case = { ...subject, complete };
      const after = { ...before, [list ?? '']: [...(before[list as (typeof factLists)[number]] ?? []), row] };
      expect(classifyArchetype(after, optionsOf(look))).toEqual(classifyArchetype(before, optionsOf(look)));
    }),
    { numRuns: 500 },
  );
});

test('to declare a list complete never widens what is known', () => {
  fc.assert(
    fc.property(someCase, fc.constantFrom(...factLists), looks, (subject, list, look) => {
      const { inputs: before } = classifyArchetype(subject, optionsOf(look));
      const complete = [...new Set([...(subject.complete ?? []), list])];
      const { inputs: after } = classifyArchetype({ ...subject, complete }, optionsOf(look));
      for (const id of archetypeAttributeIds) expect(holds(before[id], after[id])).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('to declare complete what no rule reads changes nothing', () => {
  fc.assert(
    fc.property(someCase, (subject) => {
      const more = ['communications', 'decisions', 'roles', 'agreements'] as const;
      const complete = [...(subject.complete ?? []), ...more];
      expect(classifyArchetype({ ...subject, complete })).toEqual(classifyArchetype(subject));
    }),
  );
});

test('amounts, communications, decisions, roles and agreements change nothing', () => {
  fc.assert(
    fc.property(someCase, fc.nat(), (subject, value) => {
      const dressed: Case = {
        ...subject,
        // A row without an id is named after its content.
        contributions: (subject.contributions ?? []).map((row, index) => ({ ...row, id: `gift-${index}` })),
      };
      const richer: Case = {
        ...dressed,
        contributions: (dressed.contributions ?? []).map((row) => ({
          ...row,
          amount: { value, currency: 'IDR' },
          resource: 'funds',
        })),
        communications: [{ from: 'a', to: 'b' }],
        decisions: [{ subject: 'all', by: ['a'] }],
        roles: [{ party: 'a', role: 'sponsor' }],
        agreements: [{ kind: 'mou' }],
      };
      expect(classifyArchetype(richer)).toEqual(classifyArchetype(dressed));
    }),
  );
});

test('the order of rows, and of the lists that are complete, does not matter', () => {
  const reversed = <T>(rows: readonly T[] = []) => [...rows].reverse();
  fc.assert(
    fc.property(someCase, looks, (subject, look) => {
      const turned: Case = {
        ...subject,
        contributions: reversed(subject.contributions),
        benefits: reversed(subject.benefits),
        activities: reversed(subject.activities).map((row) => ({ ...row, by: reversed(row.by) })),
        dependencies: reversed(subject.dependencies),
        complete: reversed(subject.complete),
      };
      // Whoever acted, in whatever order, is one row; its id is made from its content.
      const named = (one: Case): Case => ({
        ...one,
        activities: (one.activities ?? []).map((row) => ({
          ...row,
          id: `${[...row.by].sort()} ${row.date}`,
        })),
      });
      const distinct = (one: Case) => new Set(named(one).activities?.map(({ id }) => id)).size;
      fc.pre(distinct(subject) === (subject.activities ?? []).length);
      expect(unordered(named(turned), optionsOf(look))).toEqual(unordered(named(subject), optionsOf(look)));
    }),
    { numRuns: 500 },
  );
});

describe('the names of parties do not matter', () => {
  const renamings = [
    { a: 'b', b: 'c', c: 'a', z: 'x' },
    { a: 'constructor', b: 'toString', c: 'length', z: 'hasOwnProperty' },
    { a: 'village-a', b: 'village', c: 'village-a-b', z: 'village-a-a' },
  ];

  test.each(renamings)('renamed as %j', (names: Readonly<Record<string, string>>) => {
    const renamed = (value: unknown): unknown => {
      if (typeof value === 'string') return names[value] ?? value;
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(renamed);
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, key === 'coder' ? one : renamed(one)]),
      );
    };
    fc.assert(
      fc.property(someCase, looks, (subject, look) => {
        const before = classifyArchetype(subject, optionsOf(look));
        const after = classifyArchetype(renamed(subject) as Case, optionsOf(look));
        expect(after.inputs).toEqual(before.inputs);
        expect(after.outcome).toEqual(before.outcome);
        expect(after.disagreements).toEqual(before.disagreements);
        expect(after.reasons.map(({ code }) => code)).toEqual(before.reasons.map(({ code }) => code));
      }),
      { numRuns: 300 },
    );
  });
});

test('the verdict is plain JSON, and a case that nobody can change is read alike', () => {
  fc.assert(
    fc.property(someCase, looks, (subject, look) => {
      const verdict = classifyArchetype(subject, optionsOf(look));
      expect(notPlain(verdict)).toEqual([]);
      const frozen: Case = deepFreeze(structuredClone(subject));
      expect(classifyArchetype(frozen, deepFreeze(optionsOf(look)))).toEqual(verdict);
    }),
  );
});

test('whatever the facts, they never take one of the other indicators off unknown', () => {
  fc.assert(
    fc.property(factCases(0), looks, (subject, look) => {
      const { inputs } = classifyArchetype(subject, optionsOf(look));
      for (const id of archetypeAttributeIds) {
        if ((indicators as readonly string[]).includes(id)) continue;
        expect(inputs[id]).toEqual({ lo: 0, hi: 1 });
      }
    }),
  );
});

test('every row that is named as evidence stands in one of the lists that are named, and counts', () => {
  fc.assert(
    fc.property(factCases(2), looks, (plain, look) => {
      const named = <T>(rows: readonly T[] = [], list = '') =>
        rows.map((row, index) => ({ ...row, id: `${list}-${index}` }));
      const subject: Case = {
        ...plain,
        contributions: named(plain.contributions, 'contributions'),
        benefits: named(plain.benefits, 'benefits'),
        activities: named(plain.activities, 'activities'),
        dependencies: named(plain.dependencies, 'dependencies'),
      };
      for (const { code, params, evidence } of classifyArchetype(subject, optionsOf(look)).reasons) {
        if (code !== 'derived-from-facts') continue;
        const { lists, rows, complete } = params;
        expect(complete).toBe(true);
        expect(rows).toBe(evidence.length);
        for (const list of lists) expect(subject.complete).toContain(list);
        for (const { list, id } of evidence) {
          expect(lists).toContain(list);
          const row = subject[list as (typeof factLists)[number]]?.find((one) => one.id === id);
          expect(row).toBeDefined();
          if (look.function && row?.function) expect(row.function).toBe(look.function);
          if (look.midYear && row?.date) expect(['2014', '2015-06']).toContain(row.date);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a contradiction is reported where judgement and facts are of the same partner, and only there', () => {
  const levels = ['out', 'mostly-out', 'mostly-in', 'in'] as const;
  let reported = 0;
  for (const level of levels)
    for (const about of ['a', 'b', 'c'])
      for (const exchanging of ['', 'a', 'b', 'ab', 'abc']) {
        const subject = factCase(
          {
            complete: everyList,
            contributions: exchanging.split('').map((id) => gave(id)),
            benefits: exchanging.split('').map((id) => gained(id)),
            observations: [{ indicator: 'partnership-archetypes.mutual-benefit', level, about: [about] }],
          },
          ['a', 'b', 'c'],
        );
        const { disagreements, inputs } = classifyArchetype(subject);
        const isContradiction = exchanging.includes(about) && (level === 'out' || level === 'mostly-out');
        expect({ level, about, exchanging, disagreements }).toEqual({
          level,
          about,
          exchanging,
          disagreements: isContradiction ? [{ indicator: 'mutual-benefit', kind: 'judged-derived' }] : [],
        });
        const stated = { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 }[level];
        expect(inputs['mutual-benefit']).toMatchObject({ hi: stated });
        reported += disagreements.length;
      }
  // Of a and of b in three of the five ways each, of c in one, at two levels.
  expect(reported).toBe(14);
});

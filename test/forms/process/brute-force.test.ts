import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';
import { audit } from '../../../src/forms/audit.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { notPlain } from '../plain-json.js';
import { processOf } from './made.js';
import {
  doneIn,
  type Levels,
  type Phases,
  skippedBefore,
  skippedIn,
  standingOf,
  subsetsOf,
  waysOf,
  worldsOf,
} from './oracle.js';

const level: fc.Arbitrary<Level | Interval> = fc.oneof(
  fc.constantFrom<Level[]>(
    'out',
    'mostly-out',
    0.5,
    'mostly-in',
    'in',
    'unknown',
    'refused',
    'not-applicable',
  ),
  fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
    .map(([a, b]): Interval => ({ lo: Math.min(a, b) / 10, hi: Math.max(a, b) / 10 })),
);

const samples = fc
  .record({
    sizes: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
    levels: fc.array(fc.option(level, { nil: undefined, freq: 6 }), { minLength: 12, maxLength: 12 }),
    kind: fc.constantFrom('sequence' as const, 'cycle' as const),
  })
  .map(({ sizes, levels, kind }) => {
    const tasks = sizes.map((size, phase) =>
      Array.from({ length: size }, (_, place) => `t${phase}${place}x`),
    );
    const definition = processOf(Object.fromEntries(tasks.map((own, phase) => [`p${phase}`, own])), kind);
    const phases: Phases = tasks.map((own, phase) => [`p${phase}`, own.length > 0 ? own : [`p${phase}`]]);
    const given = phases
      .flatMap(([, asked]) => asked)
      .flatMap((id, index) => (levels[index] === undefined ? [] : [[id, levels[index]] as const]));
    return { definition, phases, kind, levels: Object.fromEntries(given) as Levels };
  });

const runs = { numRuns: 1500 };

describe('for any process and any levels', () => {
  test('a phase stands as it does in every way that the unknown may turn out', () => {
    fc.assert(
      fc.property(samples, ({ definition, phases, levels }) => {
        const worlds = worldsOf(phases, levels);
        const { phases: found } = audit(definition, levels);
        for (const [id, asked] of phases)
          expect([id, found[id]?.standing]).toEqual([id, standingOf(asked, worlds)]);
      }),
      runs,
    );
  });

  test('something was skipped where it was in every such way', () => {
    fc.assert(
      fc.property(samples, ({ definition, phases, levels }) => {
        const worlds = worldsOf(phases, levels);
        const { findings, skipped } = audit(definition, levels);
        const outcomes = new Map(findings.map(({ rule, outcome }) => [rule as string, outcome]));
        for (const [place, [id]] of phases.entries())
          if (place > 0)
            expect([id, outcomes.get(`${id}.nothing-skipped`)]).toEqual([
              id,
              skippedBefore(phases, place, worlds),
            ]);
        expect(skipped).toEqual(skippedIn(phases, worlds));
      }),
      runs,
    );
  });

  test('each task is a finding: done, not done, either, or no question', () => {
    fc.assert(
      fc.property(samples, ({ definition, phases, levels }) => {
        const asked = phases.flatMap(([, own]) => own);
        const { findings } = audit(definition, levels);
        const told = asked.map((id) => {
          const ways = waysOf(levels[id]);
          return ways.length === 0
            ? 'inapplicable'
            : ways.length > 1
              ? 'cannot-tell'
              : ways[0]
                ? 'passed'
                : 'failed';
        });
        expect(findings.slice(0, asked.length).map(({ outcome }) => outcome)).toEqual(told);
      }),
      runs,
    );
  });

  test('the smallest sets of known levels that alter whether some phase is done are found', () => {
    fc.assert(
      fc.property(samples, ({ definition, phases, levels }) => {
        const now = phases.map(([, asked]) => doneIn(asked, worldsOf(phases, levels)));
        const isPoint = (id: string) => {
          const one = levels[id];
          return (
            typeof one === 'number' ||
            (typeof one === 'object'
              ? one.lo === one.hi
              : ['out', 'mostly-out', 'mostly-in', 'in'].includes(one ?? ''))
          );
        };
        const known = phases.flatMap(([, asked]) => asked).filter(isPoint);
        const alters = (set: readonly string[], phase: number) =>
          ([0, 1] as const).some((to) => {
            const moved = { ...levels, ...Object.fromEntries(set.map((id) => [id, to])) };
            return doneIn(phases[phase]?.[1] ?? [], worldsOf(phases, moved)) !== now[phase];
          });
        const sets = subsetsOf(known).flatMap((set) =>
          phases.flatMap(([id], phase) => (set.length > 0 && alters(set, phase) ? [{ id, set }] : [])),
        );
        const least = Math.min(...sets.map(({ set }) => set.length));
        const expected = sets
          .filter(({ set }) => set.length === least)
          .map(({ id, set }) => `${id}: ${[...set].sort().join(' ')}`);
        const found = flipSet(definition, audit(definition, levels)).levels.map(
          ({ phase, indicators }) => `${phase}: ${[...indicators].sort().join(' ')}`,
        );
        expect([...found].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 400 },
    );
  });

  test('the way to a phase, gone to its end, has it and all before it done; no step of it can be left out', () => {
    fc.assert(
      fc.property(samples, fc.nat(3), ({ definition, phases, levels }, place) => {
        const target = phases[place % phases.length];
        if (!target) return;
        const verdict = audit(definition, levels);
        const { steps } = pathTo(definition, verdict, target[0]);
        const gone = (ids: readonly string[]) => ({
          ...levels,
          ...Object.fromEntries(ids.map((id) => [id, 2 / 3])),
        });
        const upTo = phases.slice(0, phases.indexOf(target) + 1);
        const isThere = (given: Levels) =>
          upTo.every(([, asked]) => ['all', 'nothing'].includes(doneIn(asked, worldsOf(phases, given))));
        const ids = steps.map(({ indicator }) => indicator);
        expect(isThere(gone(ids))).toBe(true);
        for (const id of ids)
          expect([id, isThere(gone(ids.filter((one) => one !== id)))]).toEqual([id, false]);
        for (const { indicator, kind } of steps)
          expect([indicator, kind]).toEqual([indicator, isKnownNot(levels[indicator]) ? 'change' : 'learn']);
      }),
      runs,
    );
  });

  test('the share done is the mean over what applies, as wide as what is unknown leaves it', () => {
    fc.assert(
      fc.property(samples, ({ definition, phases, levels }) => {
        const ends = (id: string, end: 0 | 1) => {
          const one = levels[id];
          if (one === undefined || one === 'unknown' || one === 'refused') return end;
          if (typeof one === 'object') return end === 0 ? one.lo : one.hi;
          return typeof one === 'number'
            ? one
            : { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 }[one as 'in'];
        };
        const { phases: found } = audit(definition, levels);
        for (const [id, asked] of phases) {
          const own = asked.filter((one) => levels[one] !== 'not-applicable');
          const mean = (end: 0 | 1) => own.reduce((sum, one) => sum + ends(one, end), 0) / own.length;
          if (own.length === 0) expect(found[id]?.score).toBeNull();
          else
            expect(found[id]?.score).toEqual({
              lo: expect.closeTo(mean(0), 9),
              hi: expect.closeTo(mean(1), 9),
            });
        }
      }),
      runs,
    );
  });

  test('a question is asked of what is unknown, and says how many phases its answers would leave open', () => {
    fc.assert(
      fc.property(samples, ({ definition, phases, levels }) => {
        const open = (given: Levels) => {
          const worlds = worldsOf(phases, given);
          return phases.filter(([, asked]) => doneIn(asked, worlds) === 'some').length;
        };
        const verdict = audit(definition, levels);
        const asked = nextQuestions(definition, verdict);
        expect(asked.map(({ indicator }) => indicator).sort()).toEqual([...verdict.unknown].sort());
        for (const { indicator, left, now } of asked) {
          expect(now).toBe(open(levels));
          const one = levels[indicator];
          const [lo, hi] =
            typeof one === 'object' ? [one.lo, one.hi] : typeof one === 'number' ? [one, one] : [0, 1];
          for (const [answer, to, isAllowed] of [
            ['in', 1, hi > 0.5],
            ['out', 0, lo < 0.5],
          ] as const) {
            expect(left[answer]).toBe(isAllowed ? open({ ...levels, [indicator]: to }) : now);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  test('the verdict is plain JSON, and the same for the same input', () => {
    fc.assert(
      fc.property(samples, ({ definition, levels }) => {
        const verdict = audit(definition, levels);
        expect(notPlain(verdict)).toEqual([]);
        expect(audit(definition, levels)).toEqual(verdict);
      }),
      { numRuns: 200 },
    );
  });
});

/** A level that is known, and not on the side of done: below 0.5, or exactly there. */
function isKnownNot(level: Level | Interval | undefined): boolean {
  const ways = waysOf(level);
  if (ways.length === 1) return ways[0] === false;
  return level === 0.5 || (typeof level === 'object' && level.lo === 0.5 && level.hi === 0.5);
}

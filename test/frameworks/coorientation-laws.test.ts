import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Observation } from '../../src/case/case.js';
import type { Interval } from '../../src/core/interval.js';
import { levelNames, nonLevels } from '../../src/core/level.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { notPlain } from '../forms/plain-json.js';
import { byDefinition, seenBy, statesOf, topic, viewCase } from './coorient-case.js';

const tenths = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);
const range = fc.tuple(tenths, tenths).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
const view = fc.option(range, { freq: 6 });

type View = Interval | null;

/** Rows that tell of a view that it is between these bounds: two observers, each at one end. */
function told(known: View, who: Partial<Observation>) {
  if (known === null) return [];
  const ends = [known.lo, known.hi].map((level, index) => ({ ...who, level, coder: `coder-${index}` }));
  return ends;
}

const rowsFor = (own: View, guess: View, other: View) => [
  ...told(own, { holder: 'a' }),
  ...told(guess, { holder: 'a', attributedTo: 'b' }),
  ...told(other, { holder: 'b' }),
];

/** The sides that a value in the bounds can be on, tenth by tenth; at exactly 0.5 it is on neither, and may turn out on both. */
function sidesIn(known: View): ('in' | 'out')[] {
  const { lo, hi } = known ?? { lo: 0, hi: 1 };
  const values = Array.from({ length: 11 }, (_, tenth) => tenth / 10).filter((at) => lo <= at && at <= hi);
  return values.flatMap((at) => (at > 0.5 ? ['in'] : at < 0.5 ? ['out'] : ['in', 'out']));
}

test('the states left are those of every way in which the views may turn out', () => {
  fc.assert(
    fc.property(view, view, view, (own, guess, other) => {
      // Without both own views or a guess there is no pair.
      fc.pre(guess !== null || (own !== null && other !== null));
      const found = new Set(
        sidesIn(own).flatMap((a) =>
          sidesIn(guess).flatMap((b) => sidesIn(other).map((c) => byDefinition(a, b, c))),
        ),
      );
      const seen = seenBy('a', rowsFor(own, guess, other));
      expect(new Set(statesOf(seen))).toEqual(found);
      const right = new Set(sidesIn(guess).flatMap((b) => sidesIn(other).map((c) => b === c)));
      expect(seen?.accuracy).toBe(
        right.size > 1 ? 'cannot-tell' : right.has(true) ? 'accurate' : 'inaccurate',
      );
    }),
    { numRuns: 1000 },
  );
});

test('to know a view more narrowly never adds a state', () => {
  const within = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const narrowed = (known: View, [x, y]: readonly [number, number]) => {
    const { lo, hi } = known ?? { lo: 0, hi: 1 };
    const [low, high] = [Math.min(x, y), Math.max(x, y)].map((at) => Math.min(hi, lo + at * (hi - lo)));
    return { lo: low ?? lo, hi: high ?? hi };
  };
  fc.assert(
    fc.property(view, range, view, within, within, within, (own, guess, other, ...by) => {
      const wide = statesOf(seenBy('a', rowsFor(own, guess, other)));
      const narrow = statesOf(
        seenBy('a', rowsFor(narrowed(own, by[0]), narrowed(guess, by[1]), narrowed(other, by[2]))),
      );
      expect(narrow.length).toBeGreaterThan(0);
      expect(wide).toEqual(expect.arrayContaining([...narrow]));
    }),
    { numRuns: 500 },
  );
});

const parties = ['a', 'b', 'c', 'd'];
const party = fc.constantFrom(...parties);
const row = fc.record(
  {
    indicator: fc.constantFrom(topic, 'partnership-archetypes.importance', 'own.x'),
    level: fc.oneof(fc.constantFrom(...levelNames, ...nonLevels), tenths),
    holder: party,
    attributedTo: party,
    about: fc.uniqueArray(party, { maxLength: 2 }),
    function: fc.constantFrom('planning' as const, 'controlling' as const),
    informant: fc.constantFrom('of-a', 'of-b', 'of-nobody'),
    date: fc.constantFrom('2015', '2015-06', '2016'),
    coder: fc.constantFrom('x', 'y'),
  },
  { requiredKeys: ['indicator', 'level'] },
);
const rows = fc.array(row, { maxLength: 30 });
const asOf = fc.constantFrom({}, { asOf: '2015' });

test('the order of the parties says nothing: each pair is turned round', () => {
  // Only whom a topic is about is told in their order.
  const sorted = (about: readonly string[] = []) => [...about].sort().join();
  fc.assert(
    fc.property(rows, asOf, (given, options) => {
      const [there, back] = [parties, [...parties].reverse()].map((order) => {
        const { topics } = coorientation(viewCase(given, order), options);
        return topics.map(({ about, pairs, ...rest }) => ({ ...rest, about: sorted(about), pairs }));
      });
      const turned = back?.map((one) => ({
        ...one,
        pairs: one.pairs
          .map((pair) => ({
            ...pair,
            parties: [...pair.parties].reverse(),
            views: [...pair.views].reverse(),
            perspectives: [...pair.perspectives].reverse(),
          }))
          .sort((p, q) => (p.parties.join() < q.parties.join() ? -1 : 1)),
      }));
      expect(turned).toEqual(there);
    }),
  );
});

test('the order of the rows says nothing but in which order topics and evidence come', () => {
  const inOrder = (value: unknown): string =>
    JSON.stringify(value, (key, part: unknown) =>
      ['topics', 'evidence', 'questions'].includes(key)
        ? (part as unknown[]).map((one) => inOrder(one)).sort()
        : part,
    );
  fc.assert(
    fc.property(rows, asOf, (given, options) => {
      const [there, back] = [given, [...given].reverse()].map((some) =>
        inOrder(coorientation(viewCase(some, parties), options)),
      );
      expect(back).toBe(there);
    }),
  );
});

test('whatever the rows, the result is plain JSON, and is sound', () => {
  fc.assert(
    fc.property(rows, asOf, (given, options) => {
      const result = coorientation(viewCase(given, parties), options);
      expect(notPlain(result)).toEqual([]);
      for (const { pairs } of result.topics)
        for (const { joint, agreement, perspectives } of pairs) {
          const states = perspectives.map(statesOf);
          expect(states.every((some) => joint === null || (some.length === 1 && some[0] === joint))).toBe(
            true,
          );
          // What is certain says whether they agree, and whether the guess is right.
          for (const one of perspectives) {
            if (one.status !== 'certain') continue;
            const agrees = one.state === 'true-consensus' || one.state === 'false-conflict';
            expect(agreement).toBe(agrees ? 'agree' : 'disagree');
            expect(one.accuracy).toBe(one.state.startsWith('true') ? 'accurate' : 'inaccurate');
          }
        }
      // Whatever is open is asked for, and nothing else is.
      const open = result.topics.some(({ pairs }) =>
        pairs.some(({ perspectives }) => perspectives.some(({ status }) => status === 'possible')),
      );
      expect(result.questions.some(({ kind }) => kind !== 'understanding')).toBe(open);
    }),
  );
});

test('guesses move no membership', () => {
  const archetypal = rows.map((some) => some.filter(({ indicator }) => indicator !== 'own.x'));
  fc.assert(
    fc.property(archetypal, (given) => {
      const without = given.filter(({ attributedTo }) => attributedTo === undefined);
      expect(classifyArchetype(viewCase(given, parties))).toEqual(
        classifyArchetype(viewCase(without, parties)),
      );
    }),
  );
});

test('five hundred parties that guess in a ring give five hundred pairs, and all that hold a view every pair', () => {
  const many = Array.from({ length: 500 }, (_, index) => `p${index}`);
  const ring = many.map((holder, index) => ({
    holder,
    level: 'in' as const,
    attributedTo: many[(index + 1) % many.length] ?? '',
  }));
  const sized = (some: Parameters<typeof viewCase>[0]) => {
    const { topics, questions } = coorientation(viewCase(some, many));
    return [topics[0]?.pairs.length, questions.length];
  };
  expect(sized(ring)).toEqual([500, 500]);
  // One question for each party, and not for each pair.
  const some = many.slice(0, 200);
  expect(sized(some.map((holder) => ({ holder, level: 'in' as const })))).toEqual([(200 * 199) / 2, 200]);
});

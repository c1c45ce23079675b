import { describe, expect, test } from 'vitest';
import type { Applicable } from '../../../src/core/interval.js';
import { type CriterionState, isKnown, type Side, stateAt } from '../../../src/forms/criteria/criterion.js';
import { type Held, heldIn } from '../../../src/forms/criteria/held.js';
import {
  applying,
  bindingIn,
  decidingIn,
  levelOf,
  marginOf,
  membershipIn,
} from '../../../src/forms/criteria/membership.js';

const tenths = Array.from({ length: 11 }, (_, n) => n / 10);
const spans = tenths.flatMap((lo) => tenths.filter((hi) => hi >= lo).map((hi) => ({ lo, hi })));

/** Where every level of an interval lies to a line is where both of its ends do. */
function stateBy({ lo, hi }: { lo: number; hi: number }, side: Side, line: number): CriterionState {
  const above = lo > line + 1e-9;
  const below = hi < line - 1e-9;
  if (!above && !below) return 'free';
  return above === (side === 'in') ? 'met' : 'failed';
}

describe('a criterion', () => {
  test('is met, failed or free by where the level lies to the crossover', () => {
    for (const span of spans)
      for (const side of ['in', 'out'] as const) expect(stateAt(span, side)).toBe(stateBy(span, side, 0.5));
  });

  test.each([0.2, 0.5, 0.7, 1])(
    'that is to be out lies to one minus a line as the level does: %s',
    (line) => {
      // To be out is for one minus the level to be above the line, and so for the level to be below one minus it.
      for (const span of spans) {
        expect(stateAt(span, 'in', line)).toBe(stateBy(span, 'in', line));
        expect(stateAt(span, 'out', line)).toBe(stateBy({ lo: 1 - span.hi, hi: 1 - span.lo }, 'in', line));
      }
    },
  );

  test('does not apply where its indicator does not', () => {
    for (const side of ['in', 'out'] as const)
      expect(stateAt('not-applicable', side, 0.3)).toBe('inapplicable');
  });
});

test.each<[Applicable, Applicable]>([
  [
    { lo: 0.25, hi: 1 },
    { lo: 0, hi: 0.75 },
  ],
  ['not-applicable', 'not-applicable'],
])('how far a criterion holds is the level, or one minus it: %j', (level, turned) => {
  expect(levelOf(['a', 'in'], { a: level })).toEqual(level);
  expect(levelOf(['a', 'out'], { a: level })).toEqual(turned);
});

test('what does not apply is left out of the levels that do', () => {
  const level = { lo: 0.25, hi: 1 };
  expect(applying(['not-applicable', level, 'not-applicable'])).toEqual([level]);
});

test('what is known is one level', () => {
  expect([undefined, 'not-applicable' as const, { lo: 0, hi: 1 }, { lo: 0.4, hi: 0.5 }].map(isKnown)).toEqual(
    [false, false, false, false],
  );
  expect(
    [
      { lo: 0, hi: 0 },
      { lo: 0.5, hi: 0.5 },
      { lo: 1, hi: 1 },
    ].map(isKnown),
  ).toEqual([true, true, true]);
});

describe('criteria together', () => {
  // Of thirds, so that nothing is known by halves.
  const levels: readonly Applicable[] = [
    { lo: 1, hi: 1 },
    { lo: 2 / 3, hi: 2 / 3 },
    { lo: 0.5, hi: 0.5 },
    { lo: 0.25, hi: 0.25 },
    { lo: 0, hi: 1 },
    { lo: 0.25, hi: 0.75 },
    { lo: 0.75, hi: 1 },
    'not-applicable',
  ];
  const cases = levels.flatMap((a) =>
    levels.flatMap((b) =>
      (['in', 'out'] as const).flatMap((one) =>
        (['in', 'out'] as const).map((other) => [a, b, one, other] as const),
      ),
    ),
  );

  test('hold as far as the least of them, and do not apply where one does not', () => {
    for (const [a, b, one, other] of cases) {
      const held = heldIn(
        [
          ['a', one],
          ['b', other],
        ],
        { a, b },
      );
      const turned = (
        [
          [a, one],
          [b, other],
        ] as const
      ).map(([level, side]) => {
        if (level === 'not-applicable') return null;
        return side === 'in' ? [level.lo, level.hi] : [1 - level.hi, 1 - level.lo];
      });
      expect(held.map(({ indicator, lo, hi }) => [indicator, lo, hi])).toEqual([
        ['a', ...(turned[0] ?? [0, 1])],
        ['b', ...(turned[1] ?? [0, 1])],
      ]);
      const { membership, status } = membershipIn([0, 1], held);
      const [first, second] = turned;
      if (!first || !second) {
        expect([membership, status]).toEqual([null, 'inapplicable']);
        continue;
      }
      const [lo, hi] = [
        Math.min(first[0] as number, second[0] as number),
        Math.min(first[1] as number, second[1] as number),
      ];
      expect(membership).toEqual({ lo, hi });
      const states = held.map(({ state }) => state);
      expect(status).toBe(
        states.includes('failed')
          ? 'excluded'
          : !states.includes('free')
            ? 'certain'
            : lo === hi
              ? 'ambiguous'
              : 'possible',
      );
    }
  });

  const rows: readonly Held[] = [
    { indicator: 'a', lo: 0.75, hi: 1, state: 'met' },
    { indicator: 'b', lo: 0.25, hi: 0.25, state: 'failed' },
    { indicator: 'c', lo: 0, hi: 1, state: 'free' },
    { indicator: 'd', lo: 0, hi: 1, state: 'inapplicable' },
  ];

  test.each<[readonly number[], string, readonly string[], readonly string[]]>([
    // The status; what may be the least of them; and what the status rests on.
    [[0], 'certain', ['a'], ['a']],
    [[0, 1], 'excluded', ['b'], ['b']],
    [[0, 1, 2], 'excluded', ['b', 'c'], ['b']],
    [[0, 2], 'possible', ['a', 'c'], ['c']],
    [[2], 'possible', ['c'], ['c']],
    [[0, 3], 'inapplicable', [], ['d']],
    [[], 'inapplicable', [], []],
  ])('%j', (places, status, binding, deciding) => {
    const own = membershipIn(places, rows);
    expect(own.status).toBe(status);
    expect(bindingIn(places, rows, own)).toEqual(binding);
    expect(decidingIn(places, rows, own)).toEqual(deciding);
  });

  test('the margin is how far the nearest membership is from the crossover', () => {
    const all = [
      { membership: { lo: 0.75, hi: 1 }, status: 'certain' },
      { membership: null, status: 'inapplicable' },
      { membership: { lo: 0, hi: 0.375 }, status: 'excluded' },
    ] as const;
    expect(marginOf(all)).toBe(0.125);
    expect(marginOf(all.slice(0, 2))).toBe(0.25);
    expect(marginOf(all.slice(1, 2))).toBeNull();
    expect(marginOf([])).toBeNull();
  });
});

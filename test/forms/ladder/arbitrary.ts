import fc from 'fast-check';
import type { Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';
import type { Criteria, Side } from '../../../src/forms/criteria/criterion.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import { deepFreeze } from '../../deep-freeze.js';
import { ladderOf, type Ordering } from './made.js';
import type { Levels } from './oracle.js';

/** A ladder, and a record of levels for it; both frozen. */
export interface Sample {
  readonly definition: LadderDefinition;
  readonly levels: Levels;
}

// One id of each list is also the name of something that every object inherits.
const indicatorIds = ['asked', 'constructor', 'third', 'fourth', 'fifth'];
const rungIds = ['alpha', 'beta', 'constructor', 'delta', 'epsilon'];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Side>('in', 'out') },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** Pairs that always go up in one shuffled list of the rungs, so that none stands above itself. */
const partial = (rungs: readonly string[]): fc.Arbitrary<Ordering> =>
  fc
    .tuple(
      fc.shuffledSubarray([...rungs], { minLength: rungs.length }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    )
    .map(([list, shares]) => ({
      order: list.flatMap((lower, place) =>
        list
          .slice(place + 1)
          .flatMap((higher): [string, string][] => (shares.next().value < 0.5 ? [[lower, higher]] : [])),
      ),
    }));

/** Ladders of up to 5 indicators and 5 rungs, in a total order, cumulative, or in a partial one. */
const ladders: fc.Arbitrary<LadderDefinition> = fc
  .record({
    indicators: fc.integer({ min: 1, max: indicatorIds.length }),
    rungs: fc.integer({ min: 1, max: rungIds.length }),
    kind: fc.constantFrom('total', 'cumulative', 'partial'),
  })
  .chain(({ indicators, rungs, kind }) => {
    const [columns, ids] = [indicatorIds.slice(0, indicators), rungIds.slice(0, rungs)];
    const list = <T>(item: fc.Arbitrary<T>, length: number) =>
      fc.array(item, { minLength: length, maxLength: length });
    const ordering =
      kind === 'partial'
        ? partial(ids)
        : fc.constant<Ordering>({
            order: 'total',
            ...(kind === 'cumulative' && { cumulative: true as const }),
          });
    return fc
      .tuple(
        list(
          list(cell, indicators).filter((row) => row.some((side) => side !== null)),
          rungs,
        ),
        list(fc.constantFrom<Side>('in', 'out'), indicators),
        ordering,
      )
      .map(([rows, sides, order]) => {
        // Rungs that build on each other cannot ask for opposite sides: each indicator has one of its own.
        const sideOf = (side: Side | null, place: number) => side && (order.cumulative ? sides[place] : side);
        const named = rows.map((row, rank): [string, Criteria<string>] => [
          ids[rank] ?? '',
          Object.fromEntries(
            row.flatMap((one, place): [string, Side][] => {
              const side = sideOf(one, place);
              return side ? [[columns[place] ?? '', side]] : [];
            }),
          ),
        ]);
        return ladderOf(columns, Object.fromEntries(named), order);
      });
  });

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

const intervals = fc
  .tuple(numbers, numbers)
  .map(([a, b]): Interval => ({ lo: Math.min(a, b) + 0, hi: Math.max(a, b) + 0 }));

/** The answers that a person gives: one of the four levels, or none. */
const answers = fc.constantFrom<(Level | undefined)[]>(
  'out',
  'mostly-out',
  'mostly-in',
  'in',
  'unknown',
  'refused',
  'not-applicable',
  undefined,
);

/** Those, and 0.5, any number, any interval. */
export const anyLevels = fc.oneof(
  { weight: 6, arbitrary: answers },
  { weight: 2, arbitrary: fc.constant(0.5) },
  { weight: 1, arbitrary: numbers },
  { weight: 2, arbitrary: intervals },
);

/** A ladder with a level, or none, for each of its indicators. */
export function samples(level: fc.Arbitrary<Level | Interval | undefined>): fc.Arbitrary<Sample> {
  return ladders.chain((definition) => {
    const ids = Object.keys(definition.indicators);
    return fc.tuple(...ids.map(() => level)).map((levels) => ({
      definition,
      levels: deepFreeze(
        Object.fromEntries(
          ids.flatMap((id, index): [string, Level | Interval][] => {
            const own = levels[index];
            return own === undefined ? [] : [[id, own]];
          }),
        ),
      ),
    }));
  });
}

import fc from 'fast-check';
import type { Interval } from '../../../src/core/interval.js';
import type { Level } from '../../../src/core/level.js';
import type { Side } from '../../../src/forms/criteria/criterion.js';
import type { TypeChange, TypologyDefinition } from '../../../src/forms/typology/definition.js';
import { deepFreeze } from '../../deep-freeze.js';

export type Levels = Readonly<Record<string, Level | Interval>>;

/** A definition, one of its readings, and a record of levels for it; all frozen. */
export interface Sample {
  readonly definition: TypologyDefinition;
  readonly reading: string;
  readonly levels: Levels;
}

// One id of each list is also the name of something that every object inherits.
const attributeIds = ['asked', 'constructor', 'third', 'fourth', 'fifth'];
const typeIds = ['alpha', 'beta', 'constructor', 'delta'];
const readingIds = ['plain', 'constructor', 'other'];

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const side = fc.constantFrom<Side>('in', 'out');

/** What a type says of one attribute. */
const criterion = fc.oneof(
  { weight: 4, arbitrary: fc.record({ role: fc.constant('defining' as const), side }) },
  { weight: 2, arbitrary: fc.record({ role: fc.constant('indicative' as const), side }) },
  { weight: 3, arbitrary: fc.constant(null) },
);

/** What a reading changes of it. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('drop' as const) },
  { weight: 1, arbitrary: side },
);

/** Typologies of up to 5 attributes, 4 types and 3 readings; types without a defining attribute are among them. */
const typologies: fc.Arbitrary<TypologyDefinition> = fc
  .record({
    attributes: fc.integer({ min: 1, max: attributeIds.length }),
    types: fc.integer({ min: 1, max: typeIds.length }),
    readings: fc.integer({ min: 1, max: readingIds.length }),
  })
  .chain((size) => {
    const list = <T>(item: fc.Arbitrary<T>, length: number) =>
      fc.array(item, { minLength: length, maxLength: length });
    return fc
      .tuple(
        list(list(criterion, size.attributes), size.types),
        list(list(list(change, size.attributes), size.types), size.readings),
      )
      .map(([types, readings]) => deepFreeze(typologyOf(types, readings)));
  });

type CriterionOf = { readonly role: 'defining' | 'indicative'; readonly side: Side } | null;
type ChangeOf = Side | 'drop' | null;

function typologyOf(types: readonly CriterionOf[][], readings: readonly ChangeOf[][][]): TypologyDefinition {
  const named = <T>(ids: readonly string[], rows: readonly T[]) =>
    rows.flatMap((row, index): [string, T][] => (row === null ? [] : [[ids[index] ?? '', row]]));
  const withRole = (row: readonly CriterionOf[], role: string) =>
    Object.fromEntries(
      named(attributeIds, row).flatMap(([id, asked]) => (asked?.role === role ? [[id, asked.side]] : [])),
    );
  const changeOf = (row: readonly ChangeOf[]): TypeChange<string> => {
    const changes = named(attributeIds, row);
    return {
      define: Object.fromEntries(changes.filter((one): one is [string, Side] => one[1] !== 'drop')),
      drop: changes.filter(([, to]) => to === 'drop').map(([id]) => id),
    };
  };
  return {
    form: 'typology',
    id: 'sample',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: ours.source,
    attributes: Object.fromEntries(
      attributeIds
        .slice(0, types[0]?.length)
        .map((id) => [id, { asks: 'relation' as const, rubric: 'ours' as const, ...ours }]),
    ),
    types: Object.fromEntries(
      named(typeIds, types).map(([id, row]) => [
        id,
        { defining: withRole(row, 'defining'), indicative: withRole(row, 'indicative'), ...ours },
      ]),
    ),
    readings: Object.fromEntries(
      named(readingIds, readings).map(([id, rows]) => [
        id,
        {
          // A type that a reading does not change is left out of its changes.
          changes: Object.fromEntries(
            named(typeIds, rows)
              .filter(([, row]) => row.some((cell) => cell !== null))
              .map(([type, row]) => [type, changeOf(row)]),
          ),
          ...ours,
        },
      ]),
    ),
    defaultReading: 'plain',
  };
}

const number = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const numbers = fc.oneof(
  number,
  fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

const intervals = fc
  .tuple(numbers, numbers)
  .map(([a, b]): Interval => ({ lo: Math.min(a, b) + 0, hi: Math.max(a, b) + 0 }));

/** The answers that a person gives: one of the four levels, or none. */
export const answers = fc.constantFrom<(Level | undefined)[]>(
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
  { weight: 5, arbitrary: answers },
  { weight: 1, arbitrary: fc.constant(0.5) },
  { weight: 1, arbitrary: numbers },
  { weight: 2, arbitrary: intervals },
);

/** A typology with a level, or none, for each of its attributes. */
export function samples(level: fc.Arbitrary<Level | Interval | undefined>): fc.Arbitrary<Sample> {
  return typologies.chain((definition) => {
    const ids = Object.keys(definition.attributes);
    return fc.record({
      definition: fc.constant(definition),
      reading: fc.constantFrom(...Object.keys(definition.readings)),
      levels: fc.tuple(...ids.map(() => level)).map((levels) =>
        deepFreeze(
          Object.fromEntries(
            ids.flatMap((id, index): [string, Level | Interval][] => {
              const own = levels[index];
              return own === undefined ? [] : [[id, own]];
            }),
          ),
        ),
      ),
    });
  });
}

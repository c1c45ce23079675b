import {
  type Attribute,
  attributes,
  type Criterion,
  criteria,
  type Reading,
  type Type,
  types,
} from './archetype-table.js';

/**
 * A second implementation of the archetypes, slow and simple: it walks through every world that what is known leaves
 * possible, and looks what happens in each. It knows no rule for intervals, and nothing of the library.
 */

/** What is known of an attribute: it lies between two numbers, or the question does not arise. */
export type Known = readonly [lo: number, hi: number] | 'not-applicable';
export type Levels = Readonly<Record<Attribute, Known>>;
export type Bounds = readonly [lo: number, hi: number] | null;
export type Status = 'certain' | 'possible' | 'excluded' | 'ambiguous' | 'inapplicable';

export interface ReferenceVerdict {
  readonly memberships: Readonly<Record<Type, Bounds>>;
  readonly status: Readonly<Record<Type, Status>>;
  /** Each possible outcome as the types that are in, joined by `+`; '' where none is. */
  readonly outcomes: ReadonlySet<string>;
  readonly ambiguous: boolean;
  /** The least distance of a membership from one half; `null` where more than one outcome is possible. */
  readonly margin: number | null;
}

/** The four levels, and the point of maximum ambiguity. */
const grid = [0, 1 / 3, 1 / 2, 2 / 3, 1];
const tolerance = 1e-9;
const isHalf = (value: number) => Math.abs(value - 0.5) <= tolerance;

/** The ends of what is known, and what of the grid lies between them. */
const valuesIn = ([lo, hi]: readonly [number, number]) =>
  new Set([lo, ...grid.filter((level) => lo < level && level < hi), hi]);

/** A membership for each attribute that is asked for. */
type Memberships = Partial<Record<Attribute, number>>;

/**
 * Goes through every way the world may be: the value of each attribute that is asked for, and the same with one half moved a
 * little to either side, since half goes neither way.
 */
function everyWorld(
  levels: Levels,
  asked: readonly Attribute[],
  visit: (value: Memberships, sided: Memberships) => void,
): void {
  const value: Memberships = {};
  const sided: Memberships = {};
  const choose = (place: number): void => {
    const attribute = asked[place];
    const known = attribute === undefined ? undefined : levels[attribute];
    if (attribute === undefined) visit(value, sided);
    else if (known === undefined || known === 'not-applicable') choose(place + 1);
    else
      for (const each of valuesIn(known))
        for (const side of isHalf(each) ? [0.49, 0.51] : [each]) {
          value[attribute] = each;
          sided[attribute] = side;
          choose(place + 1);
        }
  };
  choose(0);
}

/** How far one criterion is met. */
const met = ([wanted, attribute]: Criterion, at: Memberships) => {
  const value = at[attribute] ?? Number.NaN;
  return wanted === 'in' ? value : 1 - value;
};
const leastMet = (all: readonly Criterion[], at: Memberships) =>
  all.reduce((least, each) => Math.min(least, met(each, at)), 1);

const bounds = (found: ReadonlySet<number>): Bounds => [Math.min(...found), Math.max(...found)];

/** The outcome under one reading, over all worlds. */
export function classifySlowly(levels: Levels, reading: Reading): ReferenceVerdict {
  const table = criteria[reading];
  const applies = ([, attribute]: Criterion) => levels[attribute] !== 'not-applicable';
  const applicable = types.filter((type) => table[type].defining.every(applies));
  const asked = attributes.filter((attribute) =>
    applicable.some((type) => table[type].defining.some(([, each]) => each === attribute)),
  );

  const outcomes = new Set<string>();
  const found = byType(() => new Set<number>());
  everyWorld(levels, asked, (value, sided) => {
    const inside: Type[] = [];
    for (const type of applicable) {
      const { defining } = table[type];
      found[type].add(leastMet(defining, value));
      if (leastMet(defining, sided) > 0.5) inside.push(type);
    }
    outcomes.add(inside.join('+'));
  });

  const memberships = byType((type) => (applicable.includes(type) ? bounds(found[type]) : null));
  const status = byType((type): Status => {
    const membership = memberships[type];
    if (membership === null) return 'inapplicable';
    if (membership.every(isHalf)) return 'ambiguous';
    const without = [...outcomes].filter((outcome) => !outcome.split('+').includes(type)).length;
    if (without === 0) return 'certain';
    return without === outcomes.size ? 'excluded' : 'possible';
  });
  const distances = types.flatMap((type) => {
    const membership = memberships[type];
    return membership === null ? [] : [distance(membership)];
  });
  return {
    memberships,
    status,
    outcomes,
    ambiguous: types.some((type) => status[type] === 'ambiguous'),
    margin: outcomes.size === 1 && distances.length > 0 ? Math.min(...distances) : null,
  };
}

/** The attributes that decide anything under a reading, in the order of the table. */
export function deciding(reading: Reading): readonly Attribute[] {
  return attributes.filter((attribute) =>
    types.some((type) => criteria[reading][type].defining.some(([, each]) => each === attribute)),
  );
}

/** How usual the case is for a type under a reading: the mean of what applies, over all worlds of it. */
export function typicalitySlowly(levels: Levels, reading: Reading, type: Type): Bounds {
  const indicative = criteria[reading][type].indicative.filter(
    ([, attribute]) => levels[attribute] !== 'not-applicable',
  );
  if (indicative.length === 0) return null;
  const means = new Set<number>();
  everyWorld(
    levels,
    indicative.map(([, attribute]) => attribute),
    (value) => {
      means.add(indicative.reduce((sum, each) => sum + met(each, value), 0) / indicative.length);
    },
  );
  return bounds(means);
}

/** How far an interval stays away from one half, at least. */
function distance([lo, hi]: readonly [number, number]): number {
  return lo <= 0.5 && 0.5 <= hi ? 0 : Math.min(Math.abs(lo - 0.5), Math.abs(hi - 0.5));
}

function byType<Result>(of: (type: Type) => Result): Record<Type, Result> {
  return { pseudo: of('pseudo'), mutualism: of('mutualism'), conjugation: of('conjugation') };
}

/** The lowest of the sub-questions that were answered, over all worlds; the question itself wins where it was judged. */
export function joinParts(whole: Known | undefined, parts: readonly Known[]): Known {
  const unsaid = whole === undefined || (whole !== 'not-applicable' && whole[0] === 0 && whole[1] === 1);
  if (!unsaid) return whole;
  const [gives, gains] = parts.map((part) => (part === 'not-applicable' ? [] : [part[0], part[1]]));
  const lowest = (gives ?? []).flatMap((give) => (gains ?? []).map((gain) => Math.min(give, gain)));
  return lowest.length === 0 ? 'not-applicable' : [Math.min(...lowest), Math.max(...lowest)];
}

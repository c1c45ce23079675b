import type { Applicable, Interval } from '../../../src/core/interval.js';
import type { Side } from '../../../src/forms/criteria/criterion.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import type { DeterminedOutcome, TypeStatus } from '../../../src/forms/typology/verdict.js';
import type { Levels } from './arbitrary.js';

// A second method beside the library's: nothing here follows intervals or bits. It tries every completion of what is
// unknown, looks at which types come out above 0.5 in each, and reads the verdict off the list.

const slack = 1e-9;

export type Inputs = Readonly<Record<string, Applicable>>;

/** A type under a reading: its criteria in the order of the attributes. */
export interface OracleType {
  readonly id: string;
  readonly defining: readonly (readonly [string, Side])[];
  readonly indicative: readonly (readonly [string, Side])[];
}

/** What an attribute may turn out to be. At exactly 0.5 it may be taken as in or as out. */
export interface Choice {
  readonly value: number;
  readonly side: Side;
}

export function inputsOf(definition: TypologyDefinition, levels: Levels): Inputs {
  const names = { out: 0, 'mostly-out': 1 / 3, 'mostly-in': 2 / 3, in: 1 };
  return Object.fromEntries(
    Object.keys(definition.attributes).map((id): [string, Applicable] => {
      const level = Object.hasOwn(levels, id) ? (levels[id] ?? 'unknown') : 'unknown';
      if (level === 'not-applicable' || typeof level === 'object') return [id, level];
      if (level === 'unknown' || level === 'refused') return [id, { lo: 0, hi: 1 }];
      const value = typeof level === 'number' ? level : names[level];
      return [id, { lo: value, hi: value }];
    }),
  );
}

export function typesOf(definition: TypologyDefinition, reading: string): OracleType[] {
  return Object.entries(definition.types).map(([id, { defining, indicative = {} }]) => {
    const change = new Map(Object.entries(definition.readings[reading]?.changes ?? {})).get(id);
    const wanted = new Map(Object.entries(defining));
    const usual = new Map(Object.entries(indicative));
    for (const attribute of change?.drop ?? []) {
      wanted.delete(attribute);
      usual.delete(attribute);
    }
    for (const [attribute, side] of Object.entries(change?.define ?? {})) {
      wanted.set(attribute, side);
      usual.delete(attribute);
    }
    const ordered = (criteria: ReadonlyMap<string, Side | undefined>) =>
      Object.keys(definition.attributes).flatMap((attribute): [string, Side][] => {
        const side = criteria.get(attribute);
        return side ? [[attribute, side]] : [];
      });
    return { id, defining: ordered(wanted), indicative: ordered(usual) };
  });
}

export const isKnown = (level: Applicable) => level !== 'not-applicable' && level.hi - level.lo <= slack;

/** The four levels for what is unknown; the level itself for what is known. */
export function choicesByLevel({ lo, hi }: Interval): Choice[] {
  return lo === hi ? sidesOf(lo) : [0, 1 / 3, 2 / 3, 1].flatMap(sidesOf);
}

/** Both ends of an interval, and the four levels and 0.5 where they lie between. */
export function choicesByBound({ lo, hi }: Interval): Choice[] {
  const inside = [0, 1 / 3, 0.5, 2 / 3, 1].filter((value) => lo < value && value < hi);
  return [...new Set([lo, ...inside, hi])].flatMap(sidesOf);
}

/** In if all of it lies above 0.5, out if all of it lies below, else either. */
export function choicesBySide({ lo, hi }: Interval): Choice[] {
  if (lo > 0.5 + slack) return [{ value: 1, side: 'in' }];
  if (hi < 0.5 - slack) return [{ value: 0, side: 'out' }];
  return [
    { value: 1, side: 'in' },
    { value: 0, side: 'out' },
  ];
}

function sidesOf(value: number): Choice[] {
  if (Math.abs(value - 0.5) > slack) return [{ value, side: value > 0.5 ? 'in' : 'out' }];
  return [
    { value, side: 'in' },
    { value, side: 'out' },
  ];
}

export type Completion = ReadonlyMap<string, Choice>;

/** Every way in which all that applies may turn out. */
export function completionsOf(inputs: Inputs, choicesOf: (level: Interval) => Choice[]): Completion[] {
  let found: Completion[] = [new Map()];
  for (const [id, level] of Object.entries(inputs)) {
    if (level === 'not-applicable') continue;
    const choices = choicesOf(level);
    found = found.flatMap((one) => choices.map((choice) => new Map(one).set(id, choice)));
  }
  return found;
}

/** Whether a type can be asked about: it has defining attributes, and all of them apply. */
function applies(type: OracleType, inputs: Inputs): boolean {
  return type.defining.length > 0 && type.defining.every(([id]) => inputs[id] !== 'not-applicable');
}

/** The outcomes over all completions: fewest types first, then in the order of the types, none last. */
export function outcomesOf(
  types: readonly OracleType[],
  inputs: Inputs,
  completions: readonly Completion[],
): DeterminedOutcome[] {
  const asked = types.map((type) => applies(type, inputs));
  const sets = new Map<string, number[]>();
  for (const completion of completions) {
    const inside = types.flatMap((type, place) =>
      asked[place] && type.defining.every(([id, side]) => completion.get(id)?.side === side) ? [place] : [],
    );
    sets.set(inside.join(), inside);
  }
  const listed = [...sets.values()].sort((a, b) => {
    if (a.length === 0 || b.length === 0) return b.length - a.length;
    const place = a.findIndex((one, index) => one !== b[index]);
    return a.length - b.length || (a[place] ?? 0) - (b[place] ?? 0);
  });
  return listed.map((set): DeterminedOutcome => {
    const ids = set.map((place) => types[place]?.id ?? '');
    const [first] = ids;
    if (first === undefined) return { kind: 'none' };
    return ids.length === 1 ? { kind: 'dominant', type: first } : { kind: 'hybrid', types: ids };
  });
}

/** How one type comes out over all completions. */
export interface TypeSummary {
  readonly membership: Interval | null;
  readonly typicality: Interval | null;
  readonly binding: readonly string[];
  readonly status: TypeStatus;
}

export function summaryOf(type: OracleType, inputs: Inputs, completions: readonly Completion[]): TypeSummary {
  const usual = type.indicative.filter(([id]) => inputs[id] !== 'not-applicable');
  const typicalities: number[] = [];
  const memberships: number[] = [];
  const binding = new Set<string>();
  const asked = applies(type, inputs);
  for (const completion of completions) {
    const extent = ([id, side]: readonly [string, Side]) => {
      const { value } = completion.get(id) ?? { value: Number.NaN };
      return side === 'in' ? value : 1 - value;
    };
    if (usual.length > 0) typicalities.push(usual.map(extent).reduce((a, b) => a + b) / usual.length);
    if (!asked) continue;
    const extents = type.defining.map(extent);
    const least = Math.min(...extents);
    memberships.push(least);
    for (const [place, [id]] of type.defining.entries()) {
      if ((extents[place] ?? 1) <= least + slack) binding.add(id);
    }
  }
  return {
    membership: spanOf(memberships),
    typicality: spanOf(typicalities),
    binding: type.defining.map(([id]) => id).filter((id) => binding.has(id)),
    status: statusOf(memberships),
  };
}

function statusOf(memberships: readonly number[]): TypeStatus {
  if (memberships.length === 0) return 'inapplicable';
  if (memberships.every((one) => one > 0.5 + slack)) return 'certain';
  if (memberships.every((one) => one < 0.5 - slack)) return 'excluded';
  return memberships.every((one) => Math.abs(one - 0.5) <= slack) ? 'ambiguous' : 'possible';
}

function spanOf(values: readonly number[]): Interval | null {
  return values.length === 0 ? null : { lo: Math.min(...values), hi: Math.max(...values) };
}

import type { Conjunction, Criterion, Inputs } from './criterion.js';
import { type Held, heldIn, placesIn } from './held.js';
import { type Membership, membershipIn, type Status } from './membership.js';

/** What an indicator rules out where it is in, and where it is out: conjunctions, as bits in definition order. */
export interface Ruling {
  /** The place of a criterion on the indicator. */
  readonly place: number;
  readonly in: number;
  readonly out: number;
}

/** What the indicators of conjunctions, given as places in a list of criteria, rule out; each indicator once. */
export function rulingsOf(list: readonly Criterion[], all: readonly (readonly number[])[]): Ruling[] {
  const rulings = new Map<string, { readonly place: number; in: number; out: number }>();
  for (const [index, places] of all.entries()) {
    for (const place of places) {
      const [indicator, side] = list[place] as Criterion;
      const ruling = rulings.get(indicator) ?? { place, in: 0, out: 0 };
      // Choosing the indicator in rules out what wants it out, and the other way round.
      ruling[side === 'in' ? 'out' : 'in'] |= 1 << index;
      rulings.set(indicator, ruling);
    }
  }
  return [...rulings.values()];
}

/**
 * Whether any two of the open conjunctions hang on one free indicator. Where none do each goes its own way, and every set
 * of them is possible.
 */
export function hangTogether(rulings: readonly Ruling[], open: number, all: readonly Held[]): boolean {
  return rulings.some((ruling) => {
    const both = (ruling.in | ruling.out) & open;
    return (both & (both - 1)) !== 0 && all[ruling.place]?.state === 'free';
  });
}

/**
 * By set of the open conjunctions, as bits: 1 where some choice of the free indicators rules out just these.
 *
 * Walks the indicators once and keeps, instead of the choices, only what each choice has ruled out: at most 2^16 sets,
 * whatever the number of indicators.
 */
export function setsRuledOut(rulings: readonly Ruling[], open: number, all: readonly Held[]): number[] {
  const reached: number[] = new Array(open + 1).fill(0);
  reached[0] = 1;
  for (const ruling of rulings) {
    const [whereIn, whereOut] = [ruling.in & open, ruling.out & open];
    if ((whereIn | whereOut) === 0 || all[ruling.place]?.state !== 'free') continue;
    // From the largest down: what a set becomes is no smaller, and so is not looked at again.
    for (let set = open; set >= 0; set -= 1) {
      if (reached[set] === 0) continue;
      reached[set] = 0;
      reached[set | whereIn] = 1;
      reached[set | whereOut] = 1;
    }
  }
  return reached;
}

/** How many sets of these conjunctions are possible together, by what is known. */
export function setCounter(all: readonly Conjunction[]): (inputs: Inputs) => number {
  const criteria: Criterion[] = [];
  const places = all.map(({ defining }) => placesIn(criteria, defining));
  const rulings = rulingsOf(criteria, places);
  return (inputs) => {
    const held = heldIn(criteria, inputs);
    const open = openAmong(places.map((own) => membershipIn(own, held)));
    return setsRuledOut(rulings, open, held).reduce((sum, one) => sum + one, 0);
  };
}

/** Those that may be in and may be out, as bits in their order. */
export function openAmong(standings: readonly Membership[]): number {
  return bitsWhere(standings, 'possible') | bitsWhere(standings, 'ambiguous');
}

/** Those that have a status, as bits in their order. */
export function bitsWhere(standings: readonly Membership[], wanted: Status): number {
  let [bits, bit] = [0, 1];
  for (const { status } of standings) {
    if (status === wanted) bits |= bit;
    bit <<= 1;
  }
  return bits;
}

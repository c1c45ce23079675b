/**
 * The archetypes as they are written down, in words of this file alone: it imports nothing of the library, so that the two
 * can be held against each other.
 */
export const attributes = [
  'importance',
  'balance',
  'understanding',
  'mutual-benefit',
  'synergy',
  'complementarity',
  'independence',
  'capability-gain',
] as const;
export type Attribute = (typeof attributes)[number];

export const types = ['pseudo', 'mutualism', 'conjugation'] as const;
export type Type = (typeof types)[number];

export const readings = ['surakarta', 'sulistiyani', 'strict'] as const;
export type Reading = (typeof readings)[number];

/** An attribute that a type wants in, or, after `not`, out. */
export type Criterion = readonly [wanted: 'in' | 'not in', attribute: Attribute];

/** What makes a partnership a type, under one reading. */
export interface Criteria {
  readonly defining: readonly Criterion[];
  readonly indicative: readonly Criterion[];
}

const pseudo: Criteria = {
  defining: [['not in', 'balance']],
  indicative: [
    ['in', 'importance'],
    ['not in', 'understanding'],
  ],
};
const mutualism: Criteria = {
  defining: [
    ['in', 'importance'],
    ['in', 'mutual-benefit'],
  ],
  indicative: [
    ['in', 'balance'],
    ['in', 'understanding'],
    ['in', 'synergy'],
  ],
};
const conjugation: Criteria = {
  defining: [
    ['in', 'complementarity'],
    ['in', 'independence'],
  ],
  indicative: [
    ['in', 'importance'],
    ['in', 'capability-gain'],
  ],
};
/** Energy gained that outlasts the joining defines the type here, and independence does not count. */
const lastingConjugation: Criteria = {
  defining: [
    ['in', 'complementarity'],
    ['in', 'capability-gain'],
  ],
  indicative: [['in', 'importance']],
};
const strictPseudo: Criteria = {
  defining: [
    ['not in', 'balance'],
    ['not in', 'understanding'],
  ],
  indicative: [['in', 'importance']],
};
const strictMutualism: Criteria = {
  defining: [
    ['in', 'importance'],
    ['in', 'mutual-benefit'],
    ['in', 'understanding'],
  ],
  indicative: [
    ['in', 'balance'],
    ['in', 'synergy'],
  ],
};

/** Every type under every reading, written out instead of derived from a difference. */
export const criteria: Readonly<Record<Reading, Readonly<Record<Type, Criteria>>>> = {
  surakarta: { pseudo, mutualism, conjugation },
  sulistiyani: { pseudo, mutualism, conjugation: lastingConjugation },
  strict: { pseudo: strictPseudo, mutualism: strictMutualism, conjugation },
};

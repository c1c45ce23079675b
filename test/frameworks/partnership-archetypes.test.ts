import { expect, test } from 'vitest';
import { isKemitraanError } from '../../src/core/error.js';
import type { Levels } from '../../src/forms/input.js';
import type { TypologyOutcome } from '../../src/forms/typology/verdict.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import type {
  Archetype,
  ArchetypeAttribute,
} from '../../src/frameworks/partnership-archetypes/definition.js';

type Outcome = TypologyOutcome<Archetype>;

/** No archetype: the work is shared, nobody gains, nothing lacking is supplied, nobody carries on alone. */
const none = {
  balance: 'in',
  importance: 'in',
  'mutual-benefit': 'out',
  complementarity: 'out',
  independence: 'out',
} as const;
const pseudo = { balance: 'out' } as const;
const mutualism = { importance: 'in', 'mutual-benefit': 'in' } as const;
const conjugation = { complementarity: 'in', independence: 'in' } as const;

const only = (type: Archetype): Outcome => ({ kind: 'dominant', type });
const several = (...types: Archetype[]): Outcome => ({ kind: 'hybrid', types });
const nothing: Outcome = { kind: 'none' };
const open = (...possible: Extract<Outcome, { kind: 'dominant' | 'hybrid' | 'none' }>[]) =>
  ({ kind: 'undetermined', possible, complete: true }) as Outcome;

const every = [
  { kind: 'dominant', type: 'pseudo' },
  { kind: 'dominant', type: 'mutualism' },
  { kind: 'dominant', type: 'conjugation' },
  { kind: 'hybrid', types: ['pseudo', 'mutualism'] },
  { kind: 'hybrid', types: ['pseudo', 'conjugation'] },
  { kind: 'hybrid', types: ['mutualism', 'conjugation'] },
  { kind: 'hybrid', types: ['pseudo', 'mutualism', 'conjugation'] },
  { kind: 'none' },
] as const;

const table: readonly [title: string, levels: Levels<ArchetypeAttribute>, outcome: Outcome][] = [
  ['nothing that defines one is none', none, nothing],
  ['work that one partner does is pseudo', { ...none, ...pseudo }, only('pseudo')],
  [
    'benefit given and gained, and held to be important, is mutualism',
    { ...none, ...mutualism },
    only('mutualism'),
  ],
  [
    'to supply what is lacking, without the other, is conjugation',
    { ...none, ...conjugation },
    only('conjugation'),
  ],
  ['pseudo and mutualism', { ...none, ...pseudo, ...mutualism }, several('pseudo', 'mutualism')],
  ['pseudo and conjugation', { ...none, ...pseudo, ...conjugation }, several('pseudo', 'conjugation')],
  [
    'mutualism and conjugation',
    { ...none, ...mutualism, ...conjugation },
    several('mutualism', 'conjugation'),
  ],
  [
    'all three',
    { ...none, ...pseudo, ...mutualism, ...conjugation },
    several('pseudo', 'mutualism', 'conjugation'),
  ],
  [
    'the Surakarta case, as its study finds: the office only receives, both purposes are served, the bank completes alone',
    {
      balance: 'out',
      importance: 'mostly-in',
      'mutual-benefit': 'mostly-in',
      complementarity: 'in',
      independence: 'in',
    },
    several('pseudo', 'mutualism', 'conjugation'),
  ],
  [
    'more in than out is in',
    { ...none, importance: 'mostly-in', 'mutual-benefit': 'mostly-in' },
    only('mutualism'),
  ],
  [
    'more out than in is out: joined when told',
    { ...none, importance: 'mostly-out', 'mutual-benefit': 'in' },
    nothing,
  ],
  ['token work of the other is still pseudo', { ...none, balance: 'mostly-out' }, only('pseudo')],
  ['work now and then is not', { ...none, balance: 'mostly-in' }, nothing],
  [
    'benefit without importance is no mutualism',
    { ...none, importance: 'out', 'mutual-benefit': 'in' },
    nothing,
  ],
  ['importance without benefit is no mutualism', { ...none, importance: 'in' }, nothing],
  ['to supply what is lacking is no conjugation by itself', { ...none, complementarity: 'in' }, nothing],
  ['to carry on alone is no conjugation by itself', { ...none, independence: 'in' }, nothing],
  [
    'what goes with a type does not decide',
    { ...none, understanding: 'out', synergy: 'in', 'capability-gain': 'in' },
    nothing,
  ],
  [
    'understanding does not lift work that one partner does',
    { ...none, ...pseudo, understanding: 'in' },
    only('pseudo'),
  ],
  ['nothing known leaves everything possible', {}, open(...every)],
  [
    'a known part leaves what it does not touch possible',
    { ...pseudo, complementarity: 'out' },
    open({ kind: 'dominant', type: 'pseudo' }, { kind: 'hybrid', types: ['pseudo', 'mutualism'] }),
  ],
  [
    'an unknown that cannot matter decides nothing',
    { ...none, importance: 'unknown', independence: 'refused' },
    nothing,
  ],
  [
    'exactly half lists both ways',
    { ...none, balance: 0.5 },
    {
      ...open({ kind: 'dominant', type: 'pseudo' }, { kind: 'none' }),
      reason: 'maximum-ambiguity',
    } as Outcome,
  ],
  [
    'an unknown beside a half is not maximum ambiguity: it may still be out',
    { ...none, complementarity: 0.5, independence: 'unknown' },
    open({ kind: 'dominant', type: 'conjugation' }, { kind: 'none' }),
  ],
  ['a half beside what is out does not matter', { ...none, complementarity: 0.5 }, nothing],
  ['what does not apply is never in by default', { ...none, balance: 'not-applicable' }, nothing],
  [
    'what does not apply takes no other type with it',
    { ...none, ...mutualism, balance: 'not-applicable' },
    only('mutualism'),
  ],
];

test.each(table)('%s', (_, levels, outcome) => {
  expect(classifyArchetype(levels).outcome).toEqual(outcome);
});

test.each([
  ['certain', { balance: 'out' }, { lo: 1, hi: 1 }],
  ['certain', { balance: 'mostly-out' }, { lo: 1 - 1 / 3, hi: 1 - 1 / 3 }],
  ['excluded', { balance: 'in' }, { lo: 0, hi: 0 }],
  ['possible', {}, { lo: 0, hi: 1 }],
  ['ambiguous', { balance: 0.5 }, { lo: 0.5, hi: 0.5 }],
  ['inapplicable', { balance: 'not-applicable' }, null],
] as const)('pseudo is %s where what is known is %j', (status, levels, membership) => {
  const verdict = classifyArchetype(levels);
  expect(verdict.status.pseudo).toBe(status);
  expect(verdict.memberships.pseudo).toEqual(membership);
});

test('membership is the least of what defines a type', () => {
  const { memberships, binding } = classifyArchetype({ importance: 'mostly-in', 'mutual-benefit': 'in' });
  expect(memberships.mutualism).toEqual({ lo: 2 / 3, hi: 2 / 3 });
  expect(binding.mutualism).toEqual(['importance']);
});

test('typicality is the mean of what goes with a type, "not in" counted as the rest to one', () => {
  const { typicality } = classifyArchetype({
    importance: 'in',
    understanding: 'mostly-out',
    balance: 'in',
    synergy: 'out',
    'capability-gain': 'mostly-in',
  });
  expect(typicality.pseudo?.lo).toBeCloseTo((1 + 2 / 3) / 2, 12);
  expect(typicality.mutualism?.lo).toBeCloseTo((1 + 1 / 3 + 0) / 3, 12);
  expect(typicality.conjugation?.lo).toBeCloseTo((1 + 2 / 3) / 2, 12);
});

test('the two sides of mutual benefit are joined by the lesser', () => {
  const levels = { ...none, 'mutual-benefit': 'unknown', 'mutual-benefit.gives': 'in' } as const;
  expect(classifyArchetype({ ...levels, 'mutual-benefit.gains': 'mostly-in' }).outcome).toEqual(
    only('mutualism'),
  );
  expect(classifyArchetype({ ...levels, 'mutual-benefit.gains': 'out' }).outcome).toEqual(nothing);
  expect(classifyArchetype(levels).status.mutualism).toBe('possible');
});

test('a benefit that was judged wins over its two sides, and the contradiction is reported', () => {
  const { outcome, disagreements } = classifyArchetype({
    ...none,
    'mutual-benefit': 'in',
    'mutual-benefit.gives': 'out',
  });
  expect(outcome).toEqual(only('mutualism'));
  expect(disagreements).toEqual([{ indicator: 'mutual-benefit', kind: 'judged-derived' }]);
});

test.each(['agreement', 'size', 'parity', 'subordination', 'funds', 'say', 'bargaining-strength'])(
  '%s is not asked: it belongs to another framework, or to none',
  (id) => {
    // A field study called a partnership pseudo because it had no written agreement; the typology does not say so.
    const levels: Record<string, 'out'> = { [id]: 'out' };
    try {
      classifyArchetype(levels);
      expect.unreachable();
    } catch (error) {
      expect(isKemitraanError(error) && error.code).toBe('unknown-indicator');
    }
  },
);

const told = ['balance', 'importance', 'mutual-benefit'].map(
  (id) => ({ indicator: `partnership-archetypes.${id}`, level: 'in' }) as const,
);
const alone = { id: 'a', name: 'A', sector: 'government' } as const;
const ofParties = (rest: object) =>
  classifyArchetype({ schema: 'kemitraan/case@1', id: 'c', title: 'C', observations: told, ...rest });

test.each([
  [
    'nobody is a partner, and the list is complete',
    { complete: ['parties'] },
    'inapplicable',
    'inapplicable',
  ],
  [
    'the one partner has nobody beside it',
    { parties: [alone], complete: ['parties'] },
    'inapplicable',
    'certain',
  ],
  ['partners may be missing from the list', { parties: [alone] }, 'excluded', 'certain'],
] as const)('a question that cannot arise makes no archetype: %s', (_, rest, pseudo, mutualism) => {
  expect(ofParties(rest).status).toMatchObject({ pseudo, mutualism });
});

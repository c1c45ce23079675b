import { describe, expect, test } from 'vitest';
import type { Case, Observation } from '../../src/case/case.js';
import type { Levels } from '../../src/forms/input.js';
import type { TypologyOutcome } from '../../src/forms/typology/verdict.js';
import { classifyPowerLayout } from '../../src/frameworks/power-layout/classify.js';
import {
  type PowerLayout,
  type PowerLayoutAttribute,
  powerLayoutAttributeIds,
  powerLayoutIds,
} from '../../src/frameworks/power-layout/definition.js';
import { thrownBy } from '../core/thrown-by.js';

type Outcome = TypologyOutcome<PowerLayout>;
type Plain = Extract<Outcome, { kind: 'dominant' | 'none' }>;

const only = (type: PowerLayout): Plain => ({ kind: 'dominant', type });
const none: Plain = { kind: 'none' };
const above = only('subordinate-union');
const equals = only('linear-union');
const inLine = only('linear-collaborative');

/**
 * Parity down, subordination across, each from out to in, by hand: unequal and one above is a subordinate union, equal
 * and none above a linear union, unequal and none above linear collaborative; equal and one above has no name.
 */
const corners = [
  ['out', inLine, inLine, above, above],
  ['mostly-out', inLine, inLine, above, above],
  ['mostly-in', equals, equals, none, none],
  ['in', equals, equals, none, none],
] as const;
const across = ['out', 'mostly-out', 'mostly-in', 'in'] as const;
const table = corners.flatMap(([parity, ...outcomes]) =>
  across.map((subordination, index) => ({ parity, subordination, outcome: outcomes[index] })),
);

test('the table holds every pair of levels', () => {
  expect(table).toHaveLength(16);
});

test.each(table)('parity $parity and subordination $subordination', ({ outcome, ...levels }) => {
  expect(classifyPowerLayout(levels).outcome).toEqual(outcome);
});

/** Memberships in thirds, by hand: the lesser of the two sides that define a layout. */
const thirds = [
  ['out', 'out', 0, 0, 3],
  ['out', 'mostly-out', 1, 0, 2],
  ['out', 'mostly-in', 2, 0, 1],
  ['out', 'in', 3, 0, 0],
  ['mostly-out', 'out', 0, 1, 2],
  ['mostly-out', 'mostly-out', 1, 1, 2],
  ['mostly-out', 'mostly-in', 2, 1, 1],
  ['mostly-out', 'in', 2, 0, 0],
  ['mostly-in', 'out', 0, 2, 1],
  ['mostly-in', 'mostly-out', 1, 2, 1],
  ['mostly-in', 'mostly-in', 1, 1, 1],
  ['mostly-in', 'in', 1, 0, 0],
  ['in', 'out', 0, 3, 0],
  ['in', 'mostly-out', 0, 2, 0],
  ['in', 'mostly-in', 0, 1, 0],
  ['in', 'in', 0, 0, 0],
] as const;

test.each(thirds)(
  'parity %s and subordination %s: memberships of %i, %i and %i thirds',
  (parity, subordination, ...shares) => {
    const { memberships } = classifyPowerLayout({ parity, subordination });
    for (const [index, id] of powerLayoutIds.entries()) {
      expect(memberships[id]?.lo).toBeCloseTo((shares[index] ?? Number.NaN) / 3, 12);
      expect(memberships[id]?.hi).toBeCloseTo((shares[index] ?? Number.NaN) / 3, 12);
    }
  },
);

const open = (...possible: Plain[]): Outcome =>
  ({ kind: 'undetermined', possible, complete: true }) as Outcome;
const between = (...possible: Plain[]): Outcome =>
  ({ ...open(...possible), reason: 'maximum-ambiguity' }) as Outcome;

const unsure: readonly [title: string, levels: Levels<PowerLayoutAttribute>, outcome: Outcome][] = [
  ['nothing known leaves all corners', {}, open(above, equals, inLine, none)],
  ['equals: whether one is above decides', { parity: 'in' }, open(equals, none)],
  ['unequals: whether one is above decides', { parity: 'out' }, open(above, inLine)],
  ['one is above: whether they are equal decides', { subordination: 'in' }, open(above, none)],
  ['none is above: whether they are equal decides', { subordination: 'out' }, open(equals, inLine)],
  ['an unknown is a level left out', { parity: 'out', subordination: 'unknown' }, open(above, inLine)],
  ['a refusal is a level left out', { parity: 'refused', subordination: 'mostly-in' }, open(above, none)],
  ['a range on one side of the middle decides', { parity: { lo: 0.6, hi: 1 }, subordination: 'out' }, equals],
  [
    'a range across the middle does not',
    { parity: { lo: 0.4, hi: 1 }, subordination: 'out' },
    open(equals, inLine),
  ],
  ['parity of exactly one half, one above', { parity: 0.5, subordination: 'in' }, between(above, none)],
  ['parity of exactly one half, none above', { parity: 0.5, subordination: 'out' }, between(equals, inLine)],
  [
    'unequals, subordination of exactly one half',
    { parity: 'out', subordination: 0.5 },
    between(above, inLine),
  ],
  ['equals, subordination of exactly one half', { parity: 'in', subordination: 0.5 }, between(equals, none)],
  ['both exactly one half', { parity: 0.5, subordination: 0.5 }, between(above, equals, inLine, none)],
];

test.each(unsure)('%s', (_, levels, outcome) => {
  const found = classifyPowerLayout(levels).outcome;
  const sorted = (one: Outcome) =>
    one.kind === 'undetermined'
      ? { ...one, possible: [...one.possible].map((each) => JSON.stringify(each)).sort() }
      : one;
  expect(sorted(found)).toEqual(sorted(outcome));
});

test.each([
  [{ parity: 0.5, subordination: 'in' }, ['ambiguous', 'excluded', 'excluded']],
  [{ parity: 0.5, subordination: 'out' }, ['excluded', 'ambiguous', 'ambiguous']],
  [{ parity: 'out' }, ['possible', 'excluded', 'possible']],
  [{ subordination: 'in' }, ['possible', 'excluded', 'excluded']],
  [{ parity: 'not-applicable', subordination: 'in' }, ['inapplicable', 'inapplicable', 'inapplicable']],
  [{ parity: 'out', subordination: 'not-applicable' }, ['inapplicable', 'inapplicable', 'inapplicable']],
] as const)('%j: the layouts are %j', (levels, statuses) => {
  expect(Object.values(classifyPowerLayout(levels).status)).toEqual(statuses);
});

test('where a question does not apply there is no layout', () => {
  for (const id of powerLayoutAttributeIds) {
    expect(
      classifyPowerLayout({ parity: 'in', subordination: 'in', [id]: 'not-applicable' }).outcome,
    ).toEqual(none);
  }
});

test.each(['balance', 'importance', 'funds'])(
  '%s is not asked: it belongs to another framework, or to none',
  (id) => {
    const levels: Record<string, 'in'> = { [id]: 'in' };
    expect(thrownBy(() => classifyPowerLayout(levels))).toMatchObject({
      code: 'unknown-indicator',
      function: 'classifyPowerLayout',
    });
  },
);

type Row = readonly [attribute: PowerLayoutAttribute, level: Observation['level'], about?: string];

/** A case of these partners and an overseer o, with these rows. */
function caseOf(partners: string, rows: readonly Row[], facts: Partial<Case> = {}): Case {
  return {
    schema: 'kemitraan/case@1',
    id: 'case',
    title: 'A case',
    parties: [
      { id: 'o', name: 'O', sector: 'government', standing: 'overseer' },
      ...partners.split('').map((id) => ({ id, name: id.toUpperCase(), sector: 'other' }) as const),
    ],
    observations: rows.map(([attribute, level, about]) => ({
      indicator: `power-layout.${attribute}`,
      level,
      ...(about !== undefined && { about: about.split('') }),
    })),
    ...facts,
  };
}

const fromCase: readonly [title: string, partners: string, rows: readonly Row[], outcome: Outcome][] = [
  [
    'said of the whole',
    'ab',
    [
      ['parity', 'in'],
      ['subordination', 'out'],
    ],
    equals,
  ],
  [
    'said of the two, in either order',
    'ab',
    [
      ['parity', 'out', 'ab'],
      ['subordination', 'in', 'ba'],
    ],
    above,
  ],
  [
    'one unequal pair of three makes them unequal',
    'abc',
    [
      ['parity', 'in', 'ab'],
      ['parity', 'out', 'bc'],
      ['parity', 'in', 'ac'],
      ['subordination', 'out'],
    ],
    inLine,
  ],
  [
    'one pair with one above is enough of three',
    'abc',
    [
      ['parity', 'out'],
      ['subordination', 'out', 'ab'],
      ['subordination', 'in', 'bc'],
      ['subordination', 'out', 'ac'],
    ],
    above,
  ],
  [
    'the unequal pair and the one with one above need not be the same',
    'abc',
    [
      ['parity', 'out', 'ab'],
      ['parity', 'in', 'bc'],
      ['parity', 'in', 'ac'],
      ['subordination', 'out', 'ab'],
      ['subordination', 'in', 'bc'],
      ['subordination', 'out', 'ac'],
    ],
    above,
  ],
  [
    'three equals on one line',
    'abc',
    [
      ['parity', 'mostly-in', 'ab'],
      ['parity', 'in', 'bc'],
      ['parity', 'in', 'ca'],
      ['subordination', 'out', 'ab'],
      ['subordination', 'mostly-out', 'bc'],
      ['subordination', 'out', 'ca'],
    ],
    equals,
  ],
  [
    'three equals of whom one stands above one other',
    'abc',
    [
      ['parity', 'in'],
      ['subordination', 'out'],
      ['subordination', 'in', 'ab'],
    ],
    none,
  ],
  [
    'a pair that nobody spoke of may be unequal',
    'abc',
    [
      ['parity', 'in', 'ab'],
      ['parity', 'in', 'bc'],
      ['subordination', 'out'],
    ],
    open(equals, inLine),
  ],
  [
    'a pair that nobody spoke of cannot make unequals equal',
    'abc',
    [
      ['parity', 'out', 'ab'],
      ['subordination', 'out'],
    ],
    inLine,
  ],
  [
    'in a pair that nobody spoke of one may be above',
    'abc',
    [
      ['parity', 'out'],
      ['subordination', 'out', 'ab'],
      ['subordination', 'out', 'bc'],
    ],
    open(above, inLine),
  ],
  [
    'a pair that nobody spoke of cannot undo that one is above',
    'abc',
    [
      ['parity', 'out'],
      ['subordination', 'in', 'ab'],
    ],
    above,
  ],
  [
    'who is no partner does not count',
    'ab',
    [
      ['parity', 'out'],
      ['subordination', 'out'],
      ['subordination', 'in', 'oa'],
    ],
    inLine,
  ],
];

describe('from a case', () => {
  test.each(fromCase)('%s', (_, partners, rows, outcome) => {
    const found = classifyPowerLayout(caseOf(partners, rows)).outcome;
    expect(found).toEqual(outcome);
  });

  test('observers who disagree on the line between leave it open', () => {
    const subject = caseOf('ab', [['parity', 'out']]);
    const told = (['in', 'out'] as const).map((level) => ({
      indicator: 'power-layout.subordination',
      level,
      coder: level,
    }));
    const verdict = classifyPowerLayout({
      ...subject,
      observations: [...(subject.observations ?? []), ...told],
    });
    expect(verdict.outcome).toEqual(open(above, inLine));
    expect(verdict.disagreements).toEqual([{ indicator: 'subordination', kind: 'observers' }]);
  });

  test('chosen partners are laid out by themselves', () => {
    const subject = caseOf('abc', [
      ['parity', 'in', 'ab'],
      ['parity', 'out', 'bc'],
      ['parity', 'out', 'ac'],
      ['subordination', 'out', 'ab'],
      ['subordination', 'in', 'bc'],
      ['subordination', 'out', 'ac'],
    ]);
    expect(classifyPowerLayout(subject).outcome).toEqual(above);
    // For two partners a row about both speaks of the whole, and so it still counts where they alone are looked at.
    expect(classifyPowerLayout(subject, { parties: ['a', 'b'] }).outcome).toEqual(equals);
    expect(classifyPowerLayout(subject, { parties: ['b', 'c'] }).outcome).toEqual(above);
    expect(classifyPowerLayout(subject, { parties: ['a', 'c'] }).outcome).toEqual(inLine);
  });

  test('who binds is named: the least equal pair, and the one with one above', () => {
    const { reasons } = classifyPowerLayout(
      caseOf('abc', [
        ['parity', 'out', 'ab'],
        ['parity', 'in', 'bc'],
        ['parity', 'in', 'ac'],
        ['subordination', 'in', 'bc'],
        ['subordination', 'out', 'ab'],
        ['subordination', 'out', 'ac'],
      ]),
    );
    const binding = reasons.filter(({ code }) => code === 'binding-parties').map(({ params }) => params);
    expect(binding).toEqual([
      { indicator: 'parity', parties: ['a', 'b'], partners: 3 },
      { indicator: 'subordination', parties: ['b', 'c'], partners: 3 },
    ]);
  });

  test('money, ties and say are no facts of it', () => {
    const bare = caseOf('ab', [['parity', 'out']]);
    const rich = caseOf('ab', [['parity', 'out']], {
      contributions: [{ by: 'a', resource: 'funds', amount: { value: 9, currency: 'IDR' } }],
      dependencies: [{ of: 'b', on: 'a', kind: 'regulatory' }],
      decisions: [{ subject: 'all', by: ['a'] }],
      complete: ['contributions', 'dependencies', 'decisions', 'activities', 'benefits'],
    });
    expect(classifyPowerLayout(rich)).toEqual(classifyPowerLayout(bare));
  });

  test('judgements on the archetypes are none of it', () => {
    const subject = caseOf('ab', []);
    const observations = [{ indicator: 'partnership-archetypes.balance', level: 'out' }] as const;
    expect(classifyPowerLayout({ ...subject, observations }).outcome).toEqual(
      classifyPowerLayout({}).outcome,
    );
  });
});

test('every outcome is reached, from a record and from a case', () => {
  const plain = [above, equals, inLine, none].map((one) => JSON.stringify(one));
  const fromRecords = table.map(({ outcome, ...levels }) =>
    JSON.stringify(classifyPowerLayout(levels).outcome),
  );
  expect(new Set(fromRecords)).toEqual(new Set(plain));
  const fromCases = table.map(({ parity, subordination }) =>
    JSON.stringify(
      classifyPowerLayout(
        caseOf('ab', [
          ['parity', parity, 'ab'],
          ['subordination', subordination, 'ab'],
        ]),
      ).outcome,
    ),
  );
  expect(fromCases).toEqual(fromRecords);
});

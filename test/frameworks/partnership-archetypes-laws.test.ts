import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { levelNames, nonLevels } from '../../src/core/level.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import {
  archetypeAttributeIds,
  archetypeIds,
  archetypeReadingIds,
  partnershipArchetypes,
} from '../../src/frameworks/partnership-archetypes/definition.js';

const level = fc.oneof(
  fc.constantFrom(...levelNames, ...nonLevels),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constant(0.5),
);
const recordOf = (one: typeof level) =>
  fc.record(Object.fromEntries(archetypeAttributeIds.map((id) => [id, one])), { requiredKeys: [] });
const record = recordOf(level);
const reading = fc.constantFrom(...archetypeReadingIds);

test('every record of levels is classified, and the verdict is plain JSON', () => {
  fc.assert(
    fc.property(record, reading, (levels, id) => {
      const verdict = classifyArchetype(levels, { reading: id });
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
      expect(Object.keys(verdict.status)).toEqual([...archetypeIds]);
      expect(verdict.coverage.total).toBe(archetypeAttributeIds.length);
    }),
  );
});

test('the order in which levels are given changes nothing', () => {
  fc.assert(
    fc.property(record, (levels) => {
      const reversed = Object.fromEntries(Object.entries(levels).reverse());
      expect(classifyArchetype(reversed)).toEqual(classifyArchetype(levels));
    }),
  );
});

test('the status says where the membership lies', () => {
  fc.assert(
    fc.property(record, reading, (levels, id) => {
      const { memberships, status } = classifyArchetype(levels, { reading: id });
      for (const type of archetypeIds) {
        const membership = memberships[type];
        if (membership === null) expect(status[type]).toBe('inapplicable');
        else if (membership.lo > 0.5 + 1e-6) expect(status[type]).toBe('certain');
        else if (membership.hi < 0.5 - 1e-6) expect(status[type]).toBe('excluded');
        else if (Math.abs(membership.lo - 0.5) > 1e-6) expect(status[type]).toBe('possible');
      }
    }),
  );
});

const sides = { balance: ['pseudo'], understanding: ['pseudo'] } as const;

test.each(archetypeAttributeIds)('more %s never takes a membership the wrong way', (attribute) => {
  const number = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(record, number, number, reading, (levels, a, b, id) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
        (at) => classifyArchetype({ ...levels, [attribute]: at }, { reading: id }).memberships,
      );
      for (const type of archetypeIds) {
        const [before, after] = [less?.[type], more?.[type]];
        if (!before || !after) continue;
        const falls = attribute in sides && type === 'pseudo';
        const [low, high] = falls ? [after, before] : [before, after];
        expect(low.lo).toBeLessThanOrEqual(high.lo);
        expect(low.hi).toBeLessThanOrEqual(high.hi);
      }
    }),
  );
});

test('to learn what was unknown never makes an outcome possible that was not', () => {
  fc.assert(
    fc.property(
      record,
      fc.constantFrom(...archetypeAttributeIds),
      fc.constantFrom(...levelNames),
      reading,
      (levels, id, learned, under) => {
        const [before, after] = (['unknown', learned] as const).map((at) => {
          const { outcome } = classifyArchetype({ ...levels, [id]: at }, { reading: under });
          return (outcome.kind === 'undetermined' ? outcome.possible : [outcome]).map((one) =>
            JSON.stringify(one),
          );
        });
        expect(before).toEqual(expect.arrayContaining(after ?? []));
      },
    ),
  );
});

test('importance, however high, does not separate pseudo from mutualism', () => {
  // Both sides of a pseudo partnership feel it to be important; an instrument that asks nothing else cannot discriminate.
  for (const importance of ['mostly-in', 'in', 0.51, 0.9] as const) {
    for (const id of archetypeReadingIds) {
      const { status, outcome } = classifyArchetype({ importance }, { reading: id });
      expect([status.pseudo, status.mutualism]).toEqual(['possible', 'possible']);
      expect(outcome).toEqual(classifyArchetype({}, { reading: id }).outcome);
    }
  }
});

test('importance says nothing about whether a partnership is pseudo, whatever else is known', () => {
  fc.assert(
    fc.property(record, level, reading, (levels, importance, id) => {
      const [without, joined] = [levels, { ...levels, importance }].map((each) =>
        classifyArchetype(each, { reading: id }),
      );
      expect(joined?.status.pseudo).toBe(without?.status.pseudo);
      expect(joined?.memberships.pseudo).toEqual(without?.memberships.pseudo);
    }),
  );
});

const bare: Case = {
  schema: 'kemitraan/case@1',
  id: 'unequal',
  title: 'A large bank and a small group',
  parties: [
    { id: 'bank', name: 'Bank', sector: 'finance' },
    { id: 'group', name: 'Group', sector: 'community' },
  ],
  observations: [
    { indicator: 'partnership-archetypes.balance', level: 'in' },
    { indicator: 'partnership-archetypes.importance', level: 'in' },
    { indicator: 'partnership-archetypes.mutual-benefit', level: 'in' },
    { indicator: 'partnership-archetypes.complementarity', level: 'out' },
  ],
};

test('inequality of size, money, say or standing makes nothing pseudo', () => {
  const unequal: Case = {
    ...bare,
    contributions: [
      { by: 'bank', resource: 'funds', amount: { value: 1_000_000_000, currency: 'IDR' } },
      { by: 'group', resource: 'people' },
    ],
    decisions: [{ subject: 'everything', by: ['bank'] }],
    communications: [{ from: 'bank', to: 'group' }],
    dependencies: [{ of: 'group', on: 'bank', kind: 'financial' }],
    agreements: [],
    complete: ['contributions', 'decisions', 'communications', 'dependencies', 'agreements'],
  };
  expect(classifyArchetype(unequal)).toEqual(classifyArchetype(bare));
  expect(classifyArchetype(unequal).outcome).toEqual({ kind: 'dominant', type: 'mutualism' });
  expect(Object.keys(partnershipArchetypes.attributes)).toEqual([...archetypeAttributeIds]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelNames, nonLevels } from '../../src/core/level.js';
import { classifyPowerLayout } from '../../src/frameworks/power-layout/classify.js';
import { powerLayoutAttributeIds, powerLayoutIds } from '../../src/frameworks/power-layout/definition.js';
import { notPlain } from '../forms/plain-json.js';

const number = fc.double({ min: 0, max: 1, noNaN: true });
const range = fc.tuple(number, number).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
const level = fc.oneof(fc.constantFrom(...levelNames, ...nonLevels), number, fc.constant(0.5), range);
const record = fc.record({ parity: level, subordination: level }, { requiredKeys: [] });

test('whatever is known, no hybrid is found or possible', () => {
  fc.assert(
    fc.property(record, (levels) => {
      const { outcome, status } = classifyPowerLayout(levels);
      const possible = outcome.kind === 'undetermined' ? outcome.possible : [outcome];
      expect(possible.map(({ kind }) => kind)).not.toContain('hybrid');
      expect(Object.values(status).filter((one) => one === 'certain').length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test('every record of levels is classified, and the verdict is plain JSON', () => {
  fc.assert(
    fc.property(record, (levels) => {
      const verdict = classifyPowerLayout(levels);
      expect(notPlain(verdict)).toEqual([]);
      expect(Object.keys(verdict.status)).toEqual([...powerLayoutIds]);
      expect(verdict.coverage.total).toBe(2);
      const reversed = Object.fromEntries(Object.entries(levels).reverse());
      expect(classifyPowerLayout(reversed)).toEqual(verdict);
    }),
  );
});

/** Whether more of the attribute raises (1) or lowers (-1) each layout. */
const direction = {
  parity: { 'subordinate-union': -1, 'linear-union': 1, 'linear-collaborative': -1 },
  subordination: { 'subordinate-union': 1, 'linear-union': -1, 'linear-collaborative': -1 },
} as const;

test.each(powerLayoutAttributeIds)('more %s never takes a membership the wrong way', (attribute) => {
  fc.assert(
    fc.property(record, number, number, (levels, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
        (at) => classifyPowerLayout({ ...levels, [attribute]: at }).memberships,
      );
      for (const id of powerLayoutIds) {
        const [before, after] = [less?.[id], more?.[id]];
        if (!before || !after) continue;
        const [low, high] = direction[attribute][id] > 0 ? [before, after] : [after, before];
        expect(low.lo).toBeLessThanOrEqual(high.lo);
        expect(low.hi).toBeLessThanOrEqual(high.hi);
      }
    }),
  );
});

test('to learn what was unknown never makes an outcome possible that was not', () => {
  const possibleAt = (levels: Parameters<typeof classifyPowerLayout>[0]) => {
    const { outcome } = classifyPowerLayout(levels as object);
    return (outcome.kind === 'undetermined' ? outcome.possible : [outcome]).map((one) => JSON.stringify(one));
  };
  const learned = fc.oneof(fc.constantFrom(...levelNames), number, range);
  fc.assert(
    fc.property(record, fc.constantFrom(...powerLayoutAttributeIds), learned, (levels, id, at) => {
      const before = possibleAt({ ...levels, [id]: 'unknown' });
      expect(before).toEqual(expect.arrayContaining(possibleAt({ ...levels, [id]: at })));
    }),
  );
});

test('known levels leave exactly one corner, away from the middle', () => {
  const away = number.filter((at) => Math.abs(at - 0.5) > 1e-6);
  fc.assert(
    fc.property(away, away, (parity, subordination) => {
      const corner =
        parity > 0.5
          ? subordination > 0.5
            ? { kind: 'none' }
            : { kind: 'dominant', type: 'linear-union' }
          : { kind: 'dominant', type: subordination > 0.5 ? 'subordinate-union' : 'linear-collaborative' };
      expect(classifyPowerLayout({ parity, subordination }).outcome).toEqual(corner);
    }),
  );
});

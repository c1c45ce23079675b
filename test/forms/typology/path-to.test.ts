import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/core/level.js';
import { classify } from '../../../src/forms/classify.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { anyLevels, type Levels, type Sample, samples } from './arbitrary.js';
import { typologyOf } from './made.js';
import { inputsOf, isKnown, typesOf } from './oracle.js';

const sampled = samples(anyLevels).filter(({ levels }) => Object.keys(levels).length > 0);

function pathsOf({ definition, reading, levels }: Sample) {
  const verdict = classify(definition, levels, { reading });
  return Object.keys(definition.types).map((target) => pathTo(definition, verdict, target));
}

function statusWith({ definition, reading }: Sample, levels: Levels, target: string) {
  return classify(definition, levels, { reading }).status[target];
}

const asLevels = (steps: readonly { readonly indicator: string; readonly to: Level }[]) =>
  Object.fromEntries(steps.map(({ indicator, to }) => [indicator, to]));

describe('a path', () => {
  test('makes its target certain, unless something that defines it does not apply', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        const types = typesOf(sample.definition, sample.reading);
        for (const { target, steps, inapplicable } of pathsOf(sample)) {
          const status = statusWith(sample, { ...sample.levels, ...asLevels(steps) }, target);
          const isDefined = types.some(({ id, defining }) => id === target && defining.length > 0);
          expect(status).toBe(inapplicable.length === 0 && isDefined ? 'certain' : 'inapplicable');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('has no step too many: without any one of them its target is not certain', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        for (const { target, steps } of pathsOf(sample)) {
          for (const step of steps) {
            const others = asLevels(steps.filter((one) => one !== step));
            expect(statusWith(sample, { ...sample.levels, ...others }, target)).not.toBe('certain');
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is empty just where its target is certain, or nothing about it can be asked', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        const { status } = classify(sample.definition, sample.levels, { reading: sample.reading });
        for (const { target, steps } of pathsOf(sample)) {
          if (status[target] === 'certain') expect(steps).toEqual([]);
          else if (status[target] !== 'inapplicable') expect(steps).not.toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('says of each step whether it is something to learn or to change, and the nearest level', () => {
    fc.assert(
      fc.property(sampled, (sample) => {
        const inputs = inputsOf(sample.definition, sample.levels);
        const types = typesOf(sample.definition, sample.reading);
        for (const { target, steps, inapplicable } of pathsOf(sample)) {
          const criteria = types.find(({ id }) => id === target)?.defining ?? [];
          expect(inapplicable).toEqual(
            criteria.map(([id]) => id).filter((id) => inputs[id] === 'not-applicable'),
          );
          expect(steps).toEqual(
            criteria.flatMap(([indicator, side]) => {
              const from = inputs[indicator];
              if (from === undefined || from === 'not-applicable') return [];
              const isIn = from.lo > 0.5 + 1e-9;
              const isOut = from.hi < 0.5 - 1e-9;
              if (side === 'in' ? isIn : isOut) return [];
              // Known to be at 0.5, or known to be on the other side, even if not how far.
              const kind = isIn || isOut || isKnown(from) ? 'change' : 'learn';
              return [{ indicator, kind, from, to: `mostly-${side}` }];
            }),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test.each<[Level | { lo: number; hi: number }, string]>([
  ['unknown', 'learn'],
  [{ lo: 0.2, hi: 0.9 }, 'learn'],
  ['out', 'change'],
  ['mostly-out', 'change'],
  [0.5, 'change'],
  [{ lo: 0, hi: 0.4 }, 'change'],
])('where %j is to be in, the step is to %s', (level, kind) => {
  const definition = typologyOf(['held'], { one: { held: 'in' } });
  const { steps } = pathTo(definition, classify(definition, { held: level }), 'one');
  expect(steps.map((step) => [step.kind, step.to])).toEqual([[kind, 'mostly-in']]);
});

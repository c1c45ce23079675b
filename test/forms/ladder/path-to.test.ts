import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { anyLevels, samples } from './arbitrary.js';
import { ladderOf } from './made.js';
import { inputsOf, isKnown, rungsOf } from './oracle.js';

const sampled = samples(anyLevels);

describe('a path', () => {
  test('makes its target certain, unless something that it asks for does not apply', () => {
    fc.assert(
      fc.property(sampled, ({ definition, levels }) => {
        const verdict = classify(definition, levels);
        for (const target of Object.keys(definition.rungs)) {
          const { steps, inapplicable } = pathTo(definition, verdict, target);
          const moved = Object.fromEntries(steps.map(({ indicator, to }) => [indicator, to]));
          const { status } = classify(definition, { ...levels, ...moved });
          expect(status[target]).toBe(inapplicable.length > 0 ? 'inapplicable' : 'certain');
          if (verdict.status[target] === 'certain') expect(steps).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('says of each step whether it is to be learnt or changed, from what, and what does not apply', () => {
    fc.assert(
      fc.property(sampled, ({ definition, levels }) => {
        const verdict = classify(definition, levels);
        const inputs = inputsOf(definition, levels);
        for (const { id: target, asked } of rungsOf(definition)) {
          const path = pathTo(definition, verdict, target);
          expect(path.target).toBe(target);
          expect(path.inapplicable).toEqual(
            [...asked.keys()].filter((id) => inputs[id] === 'not-applicable'),
          );
          for (const { indicator, kind, from } of path.steps) {
            expect(from).toEqual(inputs[indicator]);
            const isOnOneSide = typeof from === 'object' && (from.lo > 0.5 + 1e-9 || from.hi < 0.5 - 1e-9);
            // Known to be at 0.5, or to lie on the other side, even if not how far.
            expect(kind).toBe(isOnOneSide || isKnown(from) ? 'change' : 'learn');
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('to a cumulative rung goes through those below', () => {
    const rungs = { low: { x: 'in' }, high: { y: 'out' } } as const;
    const cumulative = ladderOf(['y', 'x'], rungs, { order: 'total', cumulative: true });
    const levels = { x: 'out', y: 'mostly-in' } as const;
    const step = (indicator: string, value: number, to: string) => {
      return { indicator, kind: 'change', from: { lo: value, hi: value }, to };
    };
    const steps = [step('y', 2 / 3, 'mostly-out'), step('x', 0, 'mostly-in')];
    expect(pathTo(cumulative, classify(cumulative, levels), 'high').steps).toEqual(steps);
    expect(pathTo(cumulative, classify(cumulative, levels), 'low').steps).toEqual(steps.slice(1));
    const total = ladderOf(['y', 'x'], rungs);
    expect(pathTo(total, classify(total, levels), 'high').steps).toEqual(steps.slice(0, 1));
  });
});

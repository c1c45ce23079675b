import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { nextRungs } from '../../../src/forms/ladder/next-rungs.js';
import { anyLevels, samples } from './arbitrary.js';
import { ladderOf } from './made.js';
import { inputsOf, type Levels, placesOf, rungsOf, summaryOf } from './oracle.js';

const rungs = { low: { x: 'in' }, mid: { y: 'in' }, high: { z: 'in' } } as const;
const ids = ['x', 'y', 'z'];

describe('in a total order', () => {
  const ladder = ladderOf(ids, rungs);

  test.each<[string, Levels, string[]]>([
    ['above the lowest comes the one between', { x: 'in', y: 'out', z: 'out' }, ['mid']],
    ['above the one between comes the highest', { y: 'in', z: 'out' }, ['high']],
    ['above the highest comes nothing', { z: 'in' }, []],
    ['nobody is led to the lowest of all', { x: 'out', y: 'out', z: 'out' }, ['mid']],
    ['it goes by the lowest place that is possible', { x: 'in', y: 'unknown', z: 'unknown' }, ['mid']],
    ['also where that is the one between', { y: 'in', z: 'unknown' }, ['high']],
    ['also where the places are no neighbours', { x: 'in', y: 'out', z: 0.5 }, ['mid']],
    ['none counts as below all, though it is listed last', { x: 'out', y: 'unknown', z: 'out' }, ['mid']],
    ['none counts also beside a place that is high', { x: 'out', y: 'out', z: 'unknown' }, ['mid']],
    ['nothing known is as nowhere', {}, ['mid']],
  ])('%s', (_, levels, expected) => {
    expect(nextRungs(ladder, classify(ladder, levels))).toEqual(expected);
  });

  test.each<[string, Levels]>([
    ['met', { x: 'in' }],
    ['not met', { x: 'out' }],
    ['open', {}],
  ])('nothing comes above a single rung that is %s', (_, levels) => {
    const single = ladderOf(['x'], { only: { x: 'in' } });
    expect(nextRungs(single, classify(single, levels))).toEqual([]);
  });
});

describe('in a cumulative ladder', () => {
  const ladder = ladderOf(ids, rungs, { order: 'total', cumulative: true });

  test.each<[string, Levels, string[], string[]]>([
    ['a gap between holds the place down', { x: 'in', y: 'out', z: 'in' }, ['mid'], ['mid']],
    ['all met leaves nothing', { x: 'in', y: 'in', z: 'in' }, [], []],
    ['what is open above does not count', { x: 'in', y: 'in', z: 'unknown' }, ['high'], []],
    ['what is open between leaves the lowest possible', { x: 'in', y: 'unknown', z: 'in' }, ['mid'], []],
  ])('%s', (_, levels, expected, gaps) => {
    const verdict = classify(ladder, levels);
    expect(verdict.gaps).toEqual(gaps);
    expect(nextRungs(ladder, verdict)).toEqual(expected);
  });
});

describe('in a partial order', () => {
  const ladder = ladderOf(ids, rungs, {
    order: [
      ['low', 'high'],
      ['low', 'mid'],
      ['mid', 'high'],
    ],
  });

  test.each<[string, Levels, string[]]>([
    ['nothing comes where nothing holds', { x: 'out', y: 'out', z: 'out' }, []],
    ['nothing comes where nothing is known', {}, []],
    ['all that is stated above comes, in the order of the rungs', { x: 'in' }, ['mid', 'high']],
    ['what holds already does not come', { x: 'in', y: 'in', z: 'out' }, ['high']],
    ['what is open comes', { x: 'in', y: 'in', z: 0.5 }, ['high']],
    ['each comes once, though above two', { x: 'in', y: 'in' }, ['high']],
    ['nothing comes where all hold', { x: 'in', y: 'in', z: 'in' }, []],
    ['what holds at exactly 0.5 does not hold yet', { x: 0.5, y: 'out', z: 'out' }, []],
  ])('%s', (_, levels, expected) => {
    expect(nextRungs(ladder, classify(ladder, levels))).toEqual(expected);
  });

  test('without any pair, nothing comes', () => {
    const loose = ladderOf(ids, rungs, { order: [] });
    expect(nextRungs(loose, classify(loose, { x: 'in' }))).toEqual([]);
  });
});

test('for any ladder they are as the completions say', () => {
  fc.assert(
    fc.property(samples(anyLevels), ({ definition, levels }) => {
      const inputs = inputsOf(definition, levels);
      const all = rungsOf(definition);
      const names = all.map(({ id }) => id);
      const { order } = definition;
      const next = () => {
        if (order !== 'total') {
          const holds = (id: string) =>
            all.some((one) => one.id === id && summaryOf(one.asked, inputs).status === 'certain');
          return names.filter((id) =>
            order.some(([lower, higher]) => higher === id && holds(lower) && !holds(higher)),
          );
        }
        const ranks = placesOf(all, inputs).map((one) =>
          one.kind === 'none' ? -1 : names.indexOf(one.rung),
        );
        const above = Math.max(1, Math.min(...ranks) + 1);
        return names.filter((_, rank) => rank === above);
      };
      expect(nextRungs(definition, classify(definition, levels))).toEqual(next());
    }),
    { numRuns: 1000 },
  );
});

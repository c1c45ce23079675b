import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { nextRungs } from '../../../src/forms/ladder/next-rungs.js';
import { thrownBy } from '../../core/thrown-by.js';
import { anyLevels, samples } from './arbitrary.js';
import { ladderOf } from './made.js';
import { inputsOf, type Levels, placesOf, rungsOf, summaryOf } from './oracle.js';

const rungs = { low: { x: 'in' }, mid: { y: 'in' }, high: { z: 'in' } } as const;
const ids = ['x', 'y', 'z'];

describe('in a total order', () => {
  const ladder = ladderOf(ids, rungs);

  test.each<[string, Levels, string[]]>([
    ['above nowhere comes the lowest', { x: 'out', y: 'out', z: 'out' }, ['low']],
    ['above the lowest comes the one between', { x: 'in', y: 'out', z: 'out' }, ['mid']],
    ['above the one between comes the highest', { y: 'in', z: 'out' }, ['high']],
    ['above the highest comes nothing', { z: 'in' }, []],
    ['it goes by the lowest place that is possible', { x: 'in', y: 'unknown', z: 'unknown' }, ['mid']],
    ['also where that is the one between', { y: 'in', z: 'unknown' }, ['high']],
    ['also where the places are no neighbours', { x: 'in', y: 'out', z: 0.5 }, ['mid']],
    ['none counts as below all, though it is listed last', { x: 'out', y: 'unknown', z: 'out' }, ['low']],
    ['none counts also beside a place that is high', { x: 'out', y: 'out', z: 'unknown' }, ['low']],
    ['nothing known is as nowhere', {}, ['low']],
    ['what does not apply is passed over', { x: 'in', y: 'not-applicable', z: 'out' }, ['high']],
    ['also where nothing is left', { y: 'in', z: 'not-applicable' }, []],
  ])('%s', (_, levels, expected) => {
    expect(nextRungs(ladder, classify(ladder, levels))).toEqual(expected);
  });

  test.each<[string, Levels, string[]]>([
    ['nothing, from above it', { x: 'in' }, []],
    ['the rung, from below it', { x: 'out' }, ['only']],
    ['the rung, from anywhere', {}, ['only']],
  ])('of a single rung comes %s', (_, levels, expected) => {
    const single = ladderOf(['x'], { only: { x: 'in' } });
    expect(nextRungs(single, classify(single, levels))).toEqual(expected);
  });
});

describe('nobody is led to a rung that is avoided', () => {
  const avoiding = (ladder: ReturnType<typeof ladderOf>, ...avoided: string[]) => ({
    ...ladder,
    rungs: Object.fromEntries(
      Object.entries(ladder.rungs).map(([id, rung]) => [
        id,
        avoided.includes(id) ? { ...rung, avoided: true as const } : rung,
      ]),
    ),
  });

  test.each<[string, string[], Levels, string[]]>([
    ['the lowest, from nowhere', ['low'], {}, ['mid']],
    ['one between, from below it', ['mid'], { x: 'in', y: 'out', z: 'out' }, ['high']],
    ['one between, from itself', ['mid'], { y: 'in', z: 'out' }, ['high']],
    ['the highest', ['high'], { y: 'in', z: 'out' }, []],
  ])('%s', (_, avoided, levels, expected) => {
    const ladder = avoiding(ladderOf(ids, rungs), ...avoided);
    expect(nextRungs(ladder, classify(ladder, levels))).toEqual(expected);
  });

  test('nor in a partial order', () => {
    const order = [
      ['low', 'mid'],
      ['low', 'high'],
    ] as const;
    const ladder = avoiding(ladderOf(ids, rungs, { order }), 'mid');
    expect(nextRungs(ladder, classify(ladder, { x: 'in' }))).toEqual(['high']);
  });
});

describe('there is none', () => {
  const ladder = ladderOf(ids, rungs);
  const verdict = classify(ladder, { x: 'in' });

  test('for a verdict of another ladder, and for a list of verdicts', () => {
    const other = ladderOf(['w'], { other: { w: 'in' } });
    const mismatch = { code: 'verdict-mismatch', function: 'nextRungs' };
    expect(thrownBy(() => nextRungs(ladder, classify(other, { w: 'in' })))).toMatchObject(mismatch);
    const list = JSON.parse(JSON.stringify([verdict]));
    expect(thrownBy(() => nextRungs(ladder, list))).toMatchObject(mismatch);
  });

  test('for what is no ladder', () => {
    expect(thrownBy(() => nextRungs(JSON.parse('null'), verdict)).code).toBe('invalid-definition');
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
        const statusOf = (id: string) =>
          all.flatMap((one) => (one.id === id ? summaryOf(one.asked, inputs).status : []))[0];
        const applying = names.filter((id) => statusOf(id) !== 'inapplicable');
        if (order !== 'total') {
          const holds = (id: string) => statusOf(id) === 'certain';
          return applying.filter((id) =>
            order.some(([lower, higher]) => higher === id && holds(lower) && !holds(higher)),
          );
        }
        const ranks = placesOf(all, inputs).map((one) =>
          one.kind === 'none' ? -1 : names.indexOf(one.rung),
        );
        const [next] = applying.filter((id) => names.indexOf(id) > Math.min(...ranks));
        return next === undefined ? [] : [next];
      };
      expect(nextRungs(definition, classify(definition, levels))).toEqual(next());
    }),
    { numRuns: 1000 },
  );
});

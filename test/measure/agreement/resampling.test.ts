import { describe, expect, test } from 'vitest';
import {
  gwetAc1,
  krippendorffAlpha,
  percentAgreement,
  type Ratings,
  type Resampling,
} from '../../../src/evidence.js';
import { randomFrom } from '../../../src/measure/sampling/random.js';
import { everyStatistic, ofNumbers, titled } from './statistics.js';

/** Two coders, 1 to 5, who differ by one on every third unit. */
const units = (n: number) =>
  Array.from({ length: n }, (_, at) => [(at % 5) + 1, (at % 5) + (at % 3 === 0 && at % 5 < 4 ? 2 : 1)]);

test.each(titled(everyStatistic))(
  '%s: the interval is that of whole tables drawn by hand',
  (_, statistic) => {
    const ratings = units(25);
    const [seed, replications, confidence] = [7, 200, 0.9];
    // With the scale given no draw has another one.
    const options = { categories: [1, 2, 3, 4, 5] };
    const random = randomFrom(seed);
    const values = Array.from({ length: replications }, () => {
      const drawn = ratings.map(() => ratings[Math.floor(random() * ratings.length)] ?? []);
      return statistic(drawn, options).value;
    });
    const usable = values.filter((value) => value !== null).sort((a, b) => a - b);
    const at = (share: number) => {
      const place = (usable.length - 1) * share;
      const [lower = 0, upper = lower] = usable.slice(Math.floor(place));
      return lower + (upper - lower) * (place % 1);
    };
    const { interval } = statistic(ratings, { ...options, resampling: { seed, replications, confidence } });
    expect(interval).toMatchObject({
      method: 'percentile-bootstrap',
      seed,
      replications,
      confidence,
      usable: usable.length,
      fewUnits: false,
    });
    expect(interval?.lo).toBeCloseTo(at(0.05), 9);
    expect(interval?.hi).toBeCloseTo(at(0.95), 9);
  },
);

test.each(titled(everyStatistic))(
  '%s: the same seed gives the same interval, another seed another',
  (_, statistic) => {
    const ratings = units(30);
    const of = (seed: number) => statistic(ratings, { resampling: { seed } }).interval;
    expect(of(1)).toEqual(of(1));
    expect(of(2)).not.toEqual({ ...of(1), seed: 2 });
    expect(of(1)).toMatchObject({ replications: 1_000, confidence: 0.95 });
  },
);

test.each(titled(everyStatistic))(
  '%s: an interval is found where it is asked for, and changes nothing else',
  (_, statistic) => {
    const { interval, ...rest } = statistic(units(30), { resampling: { seed: 1, replications: 100 } });
    expect(interval?.usable).toBe(100);
    expect(statistic(units(30))).toStrictEqual(rest);
    expect('interval' in statistic(units(30))).toBe(false);
  },
);

test('fewer than 20 pairable units are flagged, whatever else there is', () => {
  const lone: Ratings = [[1], [2], [3]];
  const flag = (n: number) =>
    krippendorffAlpha([...units(n), ...lone], { metric: 'nominal', resampling: { seed: 1 } }).interval
      ?.fewUnits;
  expect([flag(19), flag(20)]).toEqual([true, false]);
});

test('draws without a value are not counted as usable', () => {
  // One unit of ten differs: a draw that misses it has one category alone, which happens in (9 / 10)^10 = 0.349 of all.
  const ratings = [...Array.from({ length: 9 }, () => ['a', 'a']), ['a', 'b']];
  const { interval } = krippendorffAlpha(ratings, {
    metric: 'nominal',
    resampling: { seed: 1, replications: 10_000 },
  });
  expect((interval?.usable ?? 0) / 10_000).toBeCloseTo(1 - 0.9 ** 10, 1);
});

test('draws in which nobody rated a unit with another are not counted either', () => {
  // Five units of seven were rated once: a draw has those alone in (5 / 7)^7 of all. Each category is on the scale.
  const ratings = [[1, 1], [1, 2], [1], [2], [1], [2], [1]];
  const { interval } = gwetAc1(ratings, { resampling: { seed: 1, replications: 2_000 } });
  expect(Math.abs((interval?.usable ?? 0) / 2_000 - (1 - (5 / 7) ** 7))).toBeLessThan(0.02);
  // All agree, or all differ: (1 - p) / (1 - p), or less than 0.
  expect(interval?.hi).toBe(1);
  expect(interval?.lo).toBeLessThan(0);
});

describe('the ends of what may be asked for', () => {
  const of = (resampling: Resampling) => percentAgreement(units(2), { resampling }).interval;

  test.each([
    ['the greatest seed', 4_294_967_295, 4_294_967_295],
    ['a seed of minus zero, which is 0', -0, 0],
  ])('%s', (_, seed, told) => {
    expect(of({ seed, replications: 100 })?.seed).toBe(told);
  });

  test('the most replications', () => {
    expect(of({ seed: 1, replications: 100_000 })?.usable).toBe(100_000);
  });
});

test('no interval without a value', () => {
  for (const [, statistic] of titled(everyStatistic))
    expect(
      statistic(
        [
          [1, null],
          [null, 2],
        ],
        { resampling: { seed: 1 } },
      ),
    ).toMatchObject({ value: null, interval: null });
});

test('perfect agreement in every draw', () => {
  const ratings = units(30).map(([a = 0]) => [a, a]);
  for (const [name, statistic] of titled(everyStatistic)) {
    const { interval } = statistic(ratings, { resampling: { seed: 1, replications: 100 } });
    expect(interval?.lo, name).toBeCloseTo(1, 12);
    expect(interval?.hi, name).toBeCloseTo(1, 12);
  }
});

describe('percent agreement of two coders is a share of units, whose draws are binomial', () => {
  // Of 50 units 40 agree. The binomial distribution of 50 and 0.8 has its quantiles 0.025 at 34 and 0.975 at 45.
  const ratings = Array.from({ length: 50 }, (_, at) => [1, at < 40 ? 1 : 2]);

  test.each([1, 2, 3])('seed %i', (seed) => {
    const { interval } = percentAgreement(ratings, { resampling: { seed, replications: 20_000 } });
    expect([interval?.lo, interval?.hi]).toEqual([34 / 50, 45 / 50]);
  });
});

test('a wider confidence is a wider interval', () => {
  const width = (confidence: number) => {
    const { interval } = krippendorffAlpha(units(40), {
      metric: 'interval',
      resampling: { seed: 5, confidence },
    });
    return (interval?.hi ?? 0) - (interval?.lo ?? 0);
  };
  const widths = [0.5, 0.8, 0.95, 0.99].map(width);
  expect([...widths].sort((a, b) => a - b)).toEqual(widths);
});

test('the six intraclass correlations are found from the same draws', () => {
  const single = ofNumbers['intraclassCorrelation 3,1']?.(units(30), { resampling: { seed: 4 } }).interval;
  const mean = ofNumbers['intraclassCorrelation 3,k']?.(units(30), { resampling: { seed: 4 } }).interval;
  // Spearman and Brown rises, so that quantiles of the one are quantiles of the other, but for the straight line between two draws.
  const brown = (value = 0) => (2 * value) / (1 + value);
  expect(mean?.lo).toBeCloseTo(brown(single?.lo), 4);
  expect(mean?.hi).toBeCloseTo(brown(single?.hi), 4);
});

test('more draws than anybody waits for are refused, with how many are not', () => {
  const ratings = Array.from({ length: 100_001 }, () => [1, 2]);
  expect(() => percentAgreement(ratings, { resampling: { seed: 1 } })).toThrow(
    'percentAgreement: options.resampling.replications is 1000 (invalid-design). Give at most 999 for so many units.',
  );
});

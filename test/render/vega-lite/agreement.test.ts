import { describe, expect, test } from 'vitest';
import { wordings } from '../../../src/registry.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import type { VegaLiteSpec } from '../../../src/render/vega-lite/spec.js';
import { thrownBy } from '../../core/thrown-by.js';
import { draw } from '../drawn.js';
import { codedPairs, rowsOf } from './many.js';

interface Domain {
  readonly domain: readonly [number, number];
}
interface Scaled {
  readonly x: { readonly scale: Domain };
}

const chart = 'agreement';
const layout = wordings['power-layout'].label.en;

const alike = codedPairs([
  ['in', 'in'],
  ['out', 'out'],
  ['in', 'in'],
  ['out', 'out'],
]);
const four = codedPairs([
  ['in', 'in'],
  ['out', 'mostly-out'],
  ['in', null],
  ['out', 'out'],
]);

/** What is said of one framework, in order. */
const linesOf = (spec: VegaLiteSpec, group: string) =>
  rowsOf(spec, 'text').flatMap((row) => (row.group === group && row.measure ? [row] : []));

describe('a line', () => {
  test('for each measure, as long as nothing else is asked for codability and level', () => {
    const spec = toVegaLite(four, { locale: 'en', chart, coefficient: 'percent' });
    const { codability, level } = four.frameworks['power-layout'] ?? {};
    expect(linesOf(spec, layout).map(({ measure, value }) => [measure, value])).toEqual([
      ['codability', codability?.percent.value],
      ['level', level?.percent.value],
    ]);
    // Two questions in four cases; on parity of the third one coder alone found something.
    expect(linesOf(spec, layout)[0]?.text).toBe('found: 0.88, 8 units, fewer than 20');
    // Three levels were found by both, and two are the same.
    expect(linesOf(spec, layout)[1]?.text).toBe('level: 0.67, 3 units, fewer than 20');
    expect(
      linesOf(
        toVegaLite(four, { locale: 'id', chart, coefficient: 'percent' }),
        wordings['power-layout'].label.id,
      )[1]?.text,
    ).toBe('tingkat: 0,67, 3 satuan, kurang dari 20');
  });

  test('in the order of the measures, whichever order is asked for', () => {
    const spec = toVegaLite(four, { locale: 'en', chart, coefficient: 'ac1', on: ['verdict', 'codability'] });
    expect(linesOf(spec, layout).map(({ measure }) => measure)).toEqual(['codability', 'verdict']);
  });

  test.each(['percent', 'alpha', 'ac1'] as const)(
    'of %s is at the value that the agreement has',
    (coefficient) => {
      const spec = toVegaLite(four, { locale: 'en', chart, coefficient });
      const points = rowsOf(spec, 'point').filter(({ group }) => group === layout);
      const { codability, level } = four.frameworks['power-layout'] ?? {};
      expect(points.map(({ value }) => value).sort()).toEqual(
        [codability?.[coefficient].value, level?.[coefficient].value].sort(),
      );
    },
  );

  test('without a value has no mark, and says why', () => {
    const one = codedPairs([
      ['in', 'in'],
      ['in', 'in'],
    ]);
    const spec = toVegaLite(one, { locale: 'en', chart, coefficient: 'alpha' });
    expect(linesOf(spec, layout)[1]).toMatchObject({
      text: 'level: no value, since one category alone was used; 2 units, fewer than 20',
    });
    expect(
      rowsOf(spec, 'point').filter(({ measure, group }) => group === layout && measure === 'level'),
    ).toEqual([]);
  });

  test('of 20 units or more carries no flag', () => {
    const many = codedPairs(Array.from({ length: 20 }, (_, at) => (at % 2 ? ['in', 'in'] : ['out', 'out'])));
    const spec = toVegaLite(many, { locale: 'en', chart, coefficient: 'alpha' });
    expect(linesOf(spec, layout).map(({ text }) => text)).toEqual([
      'found: 1.00, 40 units',
      'level: 1.00, 20 units',
    ]);
    const fewer = codedPairs(Array.from({ length: 19 }, (_, at) => (at % 2 ? ['in', 'in'] : ['out', 'out'])));
    expect(linesOf(toVegaLite(fewer, { locale: 'en', chart, coefficient: 'alpha' }), layout)[1]?.text).toBe(
      'level: 1.00, 19 units, fewer than 20',
    );
  });
});

describe('an interval', () => {
  test('is a line from end to end, and stands in words', () => {
    const drawn = codedPairs(
      [
        ['in', 'in'],
        ['out', 'mostly-out'],
        ['in', null],
        ['out', 'out'],
      ],
      { resampling: { seed: 1, replications: 100 } },
    );
    const spec = toVegaLite(drawn, { locale: 'en', chart, coefficient: 'percent' });
    const interval = drawn.frameworks['power-layout']?.codability.percent.interval;
    const [rule] = rowsOf(spec, 'rule').filter(
      ({ group, measure }) => group === layout && measure === 'codability',
    );
    expect([rule?.lo, rule?.hi]).toEqual([interval?.lo, interval?.hi]);
    expect(linesOf(spec, layout)[0]?.text).toMatch(/^found: 0\.88 \(0\.\d+ to 1\.00\), 8 units/);
    expect(spec.title.subtitle).toContain(
      'Lines: 95 per cent intervals by drawing units 100 times from seed 1',
    );
  });

  test('that was not asked for is told, and none is drawn', () => {
    const spec = toVegaLite(four, { locale: 'en', chart, coefficient: 'percent' });
    expect(spec.title.subtitle).toContain('No intervals were asked for');
    expect(rowsOf(spec, 'rule').filter(({ group }) => group)).toEqual([]);
  });

  test('below 0 lies within the picture', async () => {
    const opposed = codedPairs(
      [
        ['in', 'out'],
        ['out', 'in'],
        ['in', 'out'],
        ['out', 'in'],
      ],
      { resampling: { seed: 1, replications: 100 } },
    );
    const spec = toVegaLite(opposed, { locale: 'en', chart, coefficient: 'alpha' });
    const least = Math.min(...rowsOf(spec, 'rule').flatMap(({ lo }) => (typeof lo === 'number' ? [lo] : [])));
    expect(least).toBeLessThan(0);
    const [{ domain }] = spec.layer.map(
      ({ encoding }) => (encoding as unknown as Scaled).x?.scale,
    ) as unknown as [Domain];
    expect(domain[0]).toBeLessThanOrEqual(least);
    expect((await draw(spec)).warnings).toEqual([]);
  });
});

test('of no framework still tells of all of them', async () => {
  const spec = toVegaLite(codedPairs([]), { locale: 'en', chart, coefficient: 'alpha' });
  expect(linesOf(spec, 'All frameworks').map(({ text }) => text)).toEqual(
    ['found', 'level', 'column'].map(
      (one) => `${one}: no value, since nothing was rated; 0 units, fewer than 20`,
    ),
  );
  expect((await draw(spec)).warnings).toEqual([]);
});

test('nothing says what is enough', () => {
  for (const locale of ['en', 'id'] as const)
    for (const coefficient of ['percent', 'alpha', 'ac1'] as const) {
      const text = JSON.stringify(toVegaLite(alike, { locale, chart, coefficient }));
      expect(text).not.toMatch(
        /\b(good|poor|fair|moderate|substantial|perfect|baik|cukup baik|buruk|sempurna)\b/i,
      );
    }
});

describe('what is no input is refused', () => {
  const options = { locale: 'en', chart, coefficient: 'alpha' } as const;
  const one = alike.frameworks['power-layout'];
  const broken = (change: object) => ({ ...alike, frameworks: { 'power-layout': { ...one, ...change } } });
  test.each<[string, unknown, object, string]>([
    ['null', null, options, 'invalid-input'],
    [
      'what throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      ),
      options,
      'invalid-input',
    ],
    ['no coefficient', alike, { locale: 'en', chart }, 'unknown-option'],
    ['another coefficient', alike, { ...options, coefficient: 'kappa' }, 'unknown-option'],
    ['another measure', alike, { ...options, on: ['colour'] }, 'unknown-option'],
    ['no measure', alike, { ...options, on: [] }, 'unknown-option'],
    ['a measure that is no list', alike, { ...options, on: 3 }, 'unknown-option'],
    ['no rates', broken({ level: undefined }), options, 'invalid-input'],
    [
      'a value that is an expression',
      broken({ level: { ...one?.level, alpha: { ...one?.level.alpha, value: { signal: '1' } } } }),
      options,
      'invalid-input',
    ],
    [
      'a value above 1',
      broken({ level: { ...one?.level, alpha: { ...one?.level.alpha, value: 2 } } }),
      options,
      'invalid-input',
    ],
    [
      'no value and no reason',
      broken({ level: { ...one?.level, alpha: { ...one?.level.alpha, value: null, reason: 'why' } } }),
      options,
      'invalid-input',
    ],
    [
      'an interval that is turned round',
      broken({
        level: {
          ...one?.level,
          alpha: {
            ...one?.level.alpha,
            interval: { lo: 1, hi: 0, seed: 1, replications: 100, confidence: 0.95 },
          },
        },
      }),
      options,
      'invalid-input',
    ],
  ])('%s', (_, given, how, code) => {
    const error = thrownBy(() => toVegaLite(given as never, how as never));
    expect([error.code, error.function]).toEqual([code, 'toVegaLite']);
  });
});

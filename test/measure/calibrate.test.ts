import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchors, calibrate } from '../../src/measure/calibrate.js';
import { thrownBy } from '../core/thrown-by.js';

const anchors = { out: 300, crossover: 550, in: 800 };

// By hand: 450 lies 0.4 of the way to full non-membership and 700 lies 0.6 of the way to full membership, so the odds are
// those at the anchor (19 to 1, or 20.28 to 1) to the power of -0.4 and 0.6.
test.each([
  [450, 0.95, 0.2355],
  [700, 0.95, 0.854],
  [450, 0.953, 0.2308],
  [700, 0.953, 0.8588],
])(
  '%d between 300, 550 and 800, with %f at full membership, is %f in four digits',
  (value, idm, expected) => {
    expect(calibrate(value, anchors, { idm })).toBeCloseTo(expected, 4);
    if (idm === 0.95) expect(calibrate(value, anchors)).toBe(calibrate(value, anchors, { idm }));
  },
);

test.each([
  // With odds of 19 to 1 at full membership, half way from the crossover the odds are the square root of 19.
  ['half way to full membership', 675, Math.sqrt(19) / (1 + Math.sqrt(19))],
  ['half way to full non-membership', 425, 1 / (1 + Math.sqrt(19))],
  ['as far again beyond full membership', 1050, 361 / 362],
  ['as far again beyond full non-membership', 50, 1 / 362],
])('%s the odds are a power of those at the anchor', (_, value, expected) => {
  expect(calibrate(value, anchors)).toBeCloseTo(expected, 11);
});

const gap = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const rising: fc.Arbitrary<Anchors> = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), gap, gap)
  .map(([crossover, below, above]) => ({ out: crossover - below, crossover, in: crossover + above }));
const mirrored = ({ out, crossover, in: full }: Anchors): Anchors => ({
  out: -out,
  crossover: -crossover,
  in: -full,
});
const anyAnchors = fc.tuple(rising, fc.boolean()).map(([one, falls]) => (falls ? mirrored(one) : one));
const idms = fc.double({ min: 0.51, max: 0.999, noNaN: true });
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('whatever the anchors', () => {
  test('the crossover is exactly 0.5', () => {
    fc.assert(
      fc.property(anyAnchors, idms, (own, idm) => {
        expect(calibrate(own.crossover, own, { idm })).toBe(0.5);
      }),
    );
  });

  test('the anchors are as far in, and as far out, as the convention says', () => {
    fc.assert(
      fc.property(anyAnchors, idms, (own, idm) => {
        expect(calibrate(own.in, own, { idm })).toBeCloseTo(idm, 11);
        expect(calibrate(own.out, own, { idm })).toBeCloseTo(1 - idm, 11);
      }),
    );
  });

  test('falling anchors give what rising ones give on the other side of zero', () => {
    fc.assert(
      fc.property(rising, anyNumber, (own, value) => {
        expect(calibrate(-value, mirrored(own))).toBe(calibrate(value, own));
      }),
    );
  });

  test('exchanging in and out gives one minus the membership', () => {
    fc.assert(
      fc.property(anyAnchors, fc.double({ min: -2e6, max: 2e6, noNaN: true }), (own, value) => {
        const exchanged = { ...own, out: own.in, in: own.out };
        expect(calibrate(value, exchanged)).toBeCloseTo(1 - calibrate(value, own), 11);
      }),
    );
  });

  test('more is never less: membership rises with the value, strictly between the anchors', () => {
    const shares = fc.tuple(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 1e-6, max: 3, noNaN: true }),
    );
    fc.assert(
      fc.property(rising, shares, (own, [at, more]) => {
        const valueAt = (share: number) =>
          own.crossover + share * (share < 0 ? own.crossover - own.out : own.in - own.crossover);
        const [low, high] = [calibrate(valueAt(at), own), calibrate(valueAt(at + more), own)];
        // Beyond three times the anchor's distance the twelfth digit may no longer tell them apart.
        if (at + more <= 3) expect(high).toBeGreaterThan(low);
        else expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });

  test('every number gets a membership in [0, 1], of at most 12 significant digits', () => {
    fc.assert(
      fc.property(anyAnchors, anyNumber, idms, (own, value, idm) => {
        const membership = calibrate(value, own, { idm });
        expect(membership).toBeGreaterThanOrEqual(0);
        expect(membership).toBeLessThanOrEqual(1);
        expect(Number(membership.toPrecision(12))).toBe(membership);
      }),
    );
  });

  test('the unit does not matter', () => {
    fc.assert(
      fc.property(anyAnchors, fc.double({ min: -2e6, max: 2e6, noNaN: true }), (own, value) => {
        const inThousandths = { out: own.out * 1000, crossover: own.crossover * 1000, in: own.in * 1000 };
        expect(calibrate(value * 1000, inThousandths)).toBeCloseTo(calibrate(value, own), 5);
      }),
    );
  });
});

test('values and anchors at the end of what a number can hold still give a membership', () => {
  const huge = { out: -8e307, crossover: 0, in: 8e307 };
  expect(calibrate(8e307, huge)).toBeCloseTo(0.95, 11);
  expect(calibrate(Number.MAX_VALUE, { out: -1e308, crossover: -9e307, in: -8e307 })).toBe(1);
  expect(calibrate(1, { out: -Number.MIN_VALUE, crossover: 0, in: Number.MIN_VALUE })).toBe(1);
});

describe('refuses', () => {
  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]])(
    '%f as a value',
    (value) => {
      expect(thrownBy(() => calibrate(value, anchors))).toMatchObject({
        code: 'invalid-number',
        function: 'calibrate',
        parameter: 'value',
      });
    },
  );

  test.each([['null'], ['"450"'], ['[450]'], ['{}']])('%s as a value', (json) => {
    expect(thrownBy(() => calibrate(JSON.parse(json), anchors))).toMatchObject({ code: 'invalid-number' });
  });

  test.each([[0.5], [1], [0], [-0.95], [1.5], [Number.NaN]])('%f as the membership at the anchor', (idm) => {
    expect(thrownBy(() => calibrate(450, anchors, { idm }))).toMatchObject({
      code: 'invalid-number',
      parameter: 'options.idm',
    });
  });

  test.each<[string, Anchors]>([
    ['the crossover at an end', { out: 300, crossover: 300, in: 800 }],
    ['the crossover at the other end', { out: 300, crossover: 800, in: 800 }],
    ['the crossover at the upper end, falling', { out: 800, crossover: 800, in: 300 }],
    ['the crossover at the lower end, falling', { out: 800, crossover: 300, in: 300 }],
    ['the crossover outside', { out: 300, crossover: 900, in: 800 }],
    ['the crossover below both', { out: 800, crossover: 300, in: 900 }],
    ['one number thrice', { out: 1, crossover: 1, in: 1 }],
    ['NaN', { out: 300, crossover: Number.NaN, in: 800 }],
    ['an infinite end', { out: Number.NEGATIVE_INFINITY, crossover: 0, in: 1 }],
    ['ends whose distance overflows', { out: -1.5e308, crossover: 0, in: 1.5e308 }],
  ])('anchors with %s', (_, own) => {
    expect(thrownBy(() => calibrate(450, own))).toMatchObject({
      code: 'invalid-anchors',
      function: 'calibrate',
      parameter: 'anchors',
    });
  });

  test.each([
    ['null'],
    ['{}'],
    ['[300,550,800]'],
    ['{"out":"300","crossover":"550","in":"800"}'],
    ['{"out":"300","crossover":550,"in":800}'],
    ['{"out":300,"crossover":"550","in":800}'],
    ['{"out":300,"crossover":550,"in":"800"}'],
    ['{"out":"300","crossover":"550","in":800}'],
    ['{"out":300,"crossover":"550","in":"800"}'],
    ['{"out":0,"in":1}'],
  ])('%s as anchors', (json) => {
    expect(thrownBy(() => calibrate(450, JSON.parse(json)))).toMatchObject({ code: 'invalid-anchors' });
  });

  test('anchors, and names all three', () => {
    const own = { out: 300, crossover: 900, in: 800 };
    expect(thrownBy(() => calibrate(450, own)).value).toBe('"300, 900, 800"');
  });

  test('a membership at the anchor in words', () => {
    expect(thrownBy(() => calibrate(450, anchors, JSON.parse('{"idm":"0.9"}'))).code).toBe('invalid-number');
  });

  test.each([['null'], ['{"IDM":0.9}'], ['0.95']])('%s as options', (json) => {
    expect(thrownBy(() => calibrate(450, anchors, JSON.parse(json)))).toMatchObject({
      code: 'unknown-option',
      function: 'calibrate',
    });
  });
});

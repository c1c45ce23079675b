import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKemitraanError } from '../../../src/core/error.js';
import {
  brennanPrediger,
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  gwetAc1,
  gwetAc2,
  intraclassCorrelation,
  krippendorffAlpha,
  percentAgreement,
} from '../../../src/evidence.js';
import { thrownBy } from '../../core/thrown-by.js';

type Call = (ratings: unknown, options?: unknown) => unknown;
const functions = Object.entries({
  percentAgreement,
  cohenKappa,
  fleissKappa,
  krippendorffAlpha,
  gwetAc1,
  gwetAc2,
  brennanPrediger,
  intraclassCorrelation,
  cronbachAlpha,
}) as unknown as [string, Call][];
/** What a function cannot do without. */
const needed: Readonly<Record<string, object>> = {
  krippendorffAlpha: { metric: 'nominal' },
  gwetAc2: { weights: 'linear' },
};

/** The code and the parameter of the error that is thrown, by the function of that name where one is given. */
function refusal(call: () => unknown, name?: string): string {
  try {
    call();
  } catch (error) {
    if (!isKemitraanError(error)) throw error;
    expect(error.message).toContain(error.remedy);
    expect(error.remedy).not.toBe('');
    expect(error.function).toBe(name ?? error.function);
    return `${error.code} at ${error.parameter}`;
  }
  return 'nothing';
}

const throwing = (): never => {
  throw new Error('Not to be read.');
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};
const growing = () => {
  let length = 1;
  return new Proxy([[1, 1]], {
    get: (target, key) => {
      if (key !== 'length') return Reflect.get(target, key);
      length *= 2;
      return length;
    },
  });
};
const endless = () =>
  Object.assign(
    [
      [1, 2],
      [2, 1],
    ],
    {
      *[Symbol.iterator]() {
        while (true) yield [1, 2];
      },
    },
  );

describe.each(functions)('%s', (name, call) => {
  const given = (options: object) => ({ ...needed[name], ...options });
  const refused = (ratings: unknown, options: object = {}) =>
    refusal(() => call(ratings, given(options)), name);

  test.each([
    ['nothing', undefined, 'invalid-input at ratings'],
    ['null', null, 'invalid-input at ratings'],
    ['a text', 'abc', 'invalid-input at ratings'],
    ['an object like a list', { length: 1, 0: [1, 2] }, 'invalid-input at ratings'],
    ['a typed array', new Float64Array(3), 'invalid-input at ratings'],
    [
      'a list that claims to be endless',
      Object.assign([], { length: 4_294_967_295 }),
      'invalid-input at ratings',
    ],
    ['a list that cannot be read', revoked(), 'invalid-input at ratings'],
    ['a row that is none', [[1, 2], 5], 'invalid-input at ratings[1]'],
    ['a row that is missing', [[1, 2], null], 'invalid-input at ratings[1]'],
    ['a hole', Object.assign([], { length: 2 }), 'invalid-input at ratings[0]'],
    ['a row without an end', [Object.assign([], { length: 4_294_967_295 })], 'invalid-input at ratings[0]'],
    ['a row that throws', [Object.defineProperty([1, 2], 0, { get: throwing })], 'invalid-input at ratings'],
    ['a row that cannot be read', [revoked()], 'invalid-input at ratings'],
    [
      'true',
      [
        [1, 2],
        [1, true],
      ],
      'invalid-rating at ratings[1][1]',
    ],
    ['an object', [[{}, 2]], 'invalid-rating at ratings[0][0]'],
    ['a list in a cell', [[[1], 2]], 'invalid-rating at ratings[0][0]'],
    ['a bigint', [[1n, 2]], 'invalid-rating at ratings[0][0]'],
    ['a symbol', [[Symbol.iterator, 2]], 'invalid-rating at ratings[0][0]'],
    [
      'NaN',
      [
        [1, 2],
        [Number.NaN, 2],
      ],
      'invalid-rating at ratings[1][0]',
    ],
    ['Infinity', [[1, Number.POSITIVE_INFINITY]], 'invalid-rating at ratings[0][1]'],
    ['a blank text', [['  ', 'a']], 'invalid-rating at ratings[0][0]'],
    [
      'texts among numbers',
      [
        [1, 2],
        [null, '3'],
      ],
      'invalid-rating at ratings[1][1]',
    ],
  ])('refuses %s', (_, ratings, expected) => {
    expect(refused(ratings)).toBe(expected);
  });

  test('names at most twenty of the categories that a rating is none of', () => {
    const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);
    const said = (categories: number[]) =>
      thrownBy(() =>
        call(
          [
            [1, 2],
            [99, 1],
          ],
          given({ categories }),
        ),
      ).remedy;
    expect(said(upTo(20))).toContain('19, 20. ');
    expect(said(upTo(21))).toContain('19, 20, …. ');
  });

  test.each([
    ['that are no list', 'abc', 'invalid-input at options.categories'],
    ['that are none', [], 'invalid-input at options.categories'],
    ['that are null', null, 'invalid-input at options.categories'],
    ['twice the same', [1, 2, 2], 'invalid-input at options.categories[2]'],
    ['that fall', [1, 3, 2], 'invalid-input at options.categories[2]'],
    ['one of which is NaN', [1, Number.NaN], 'invalid-rating at options.categories[1]'],
    ['one of which is missing', [1, null], 'invalid-rating at options.categories[1]'],
    ['of two kinds', [1, 'b'], 'invalid-rating at options.categories[1]'],
    ['without the rating', [1, 2, 3], 'invalid-rating at ratings[1][0]'],
    [
      'that throw',
      Object.defineProperty([1, 2], 1, { get: throwing }),
      'invalid-input at options.categories',
    ],
    ['too many', Array.from({ length: 10_001 }, (_, at) => at), 'invalid-input at options.categories'],
  ])('refuses categories %s', (_, categories, expected) => {
    expect(
      refused(
        [
          [1, 2],
          [4, 3],
        ],
        { categories },
      ),
    ).toBe(expected);
  });

  test.each([
    ['a seed left out', {}, 'invalid-design at options.resampling.seed'],
    ['a seed below 0', { seed: -1 }, 'invalid-design at options.resampling.seed'],
    ['half a seed', { seed: 0.5 }, 'invalid-design at options.resampling.seed'],
    ['a seed too great', { seed: 4_294_967_296 }, 'invalid-design at options.resampling.seed'],
    ['a text for a seed', { seed: '1' }, 'invalid-design at options.resampling.seed'],
    ['no replications', { seed: 1, replications: 0 }, 'invalid-design at options.resampling.replications'],
    ['too few', { seed: 1, replications: 99 }, 'invalid-design at options.resampling.replications'],
    ['too many', { seed: 1, replications: 100_001 }, 'invalid-design at options.resampling.replications'],
    ['a half', { seed: 1, replications: 100.5 }, 'invalid-design at options.resampling.replications'],
    ['a confidence of 0', { seed: 1, confidence: 0 }, 'invalid-design at options.resampling.confidence'],
    ['a confidence of 1', { seed: 1, confidence: 1 }, 'invalid-design at options.resampling.confidence'],
    ['per cent', { seed: 1, confidence: 95 }, 'invalid-design at options.resampling.confidence'],
    ['NaN', { seed: 1, confidence: Number.NaN }, 'invalid-design at options.resampling.confidence'],
    ['a field of another', { seed: 1, method: 'bca' }, 'unknown-option at options.resampling'],
    ['a seed alone', 7, 'unknown-option at options.resampling'],
    ['null', null, 'unknown-option at options.resampling'],
    [
      'a getter that throws',
      Object.defineProperty({}, 'seed', { get: throwing, enumerable: true }),
      'invalid-input at options.resampling',
    ],
  ])('refuses to resample by %s', (_, resampling, expected) => {
    expect(
      refused(
        [
          [1, 2],
          [2, 2],
        ],
        { resampling },
      ),
    ).toBe(expected);
  });

  test.each([
    ['null', null, 'unknown-option at options'],
    ['a text', 'nominal', 'unknown-option at options'],
    ['a list', [], 'unknown-option at options'],
    ['an instance', new Map(), 'unknown-option at options'],
    ['what is none', { bootstrap: true }, 'unknown-option at options'],
    ['a prototype', JSON.parse('{"__proto__": {"categories": [1]}}'), 'unknown-option at options'],
    [
      'a getter that throws',
      Object.defineProperty({}, 'categories', { get: throwing, enumerable: true }),
      'invalid-input at options',
    ],
    ['what cannot be read', revoked(), 'invalid-input at options'],
  ])('refuses options: %s', (_, options, expected) => {
    const ratings = [
      [1, 2],
      [2, 2],
    ];
    expect(refusal(() => call(ratings, options), name)).toBe(expected);
  });

  test('a list that grows or never ends is read as far as it first said', () => {
    expect(refused(growing())).toBe('invalid-input at ratings[1]');
    expect(call(endless(), given({}))).toEqual(
      call(
        [
          [1, 2],
          [2, 1],
        ],
        given({}),
      ),
    );
  });

  test('the result says which statistic it is', () => {
    const found = call([[1, 2]], given({})) as Readonly<Record<string, { readonly statistic: string }>>;
    // The six intraclass correlations come together.
    const { statistic } = name === 'intraclassCorrelation' ? (found['1,1'] ?? {}) : found;
    expect(statistic).toBe(name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  });

  test('options that are left out are those that are undefined', () => {
    expect(
      call(
        [
          [1, 2],
          [2, 2],
        ],
        given({ categories: undefined, resampling: undefined }),
      ),
    ).toEqual(
      call(
        [
          [1, 2],
          [2, 2],
        ],
        given({}),
      ),
    );
  });

  test('whatever it is given, it answers or says what is wrong', () => {
    const cell = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.anything());
    const ratings = fc.oneof(
      fc.anything(),
      fc.array(fc.oneof(fc.array(cell, { maxLength: 2 }), fc.anything()), { maxLength: 5 }),
    );
    const options = fc.oneof(
      fc.anything(),
      fc.record(
        {
          categories: fc.oneof(fc.anything(), fc.constant([0, 1, 2, 3])),
          resampling: fc.oneof(fc.anything(), fc.constant({ seed: 1, replications: 100 })),
          metric: fc.oneof(fc.anything(), fc.constantFrom('nominal', 'ordinal', 'interval', 'ratio')),
          weights: fc.oneof(fc.anything(), fc.constantFrom('plain', 'linear', 'quadratic')),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(ratings, options, (some, what) => {
        const found = refusal(() =>
          JSON.stringify(call(some, what), (_, value) => {
            expect(typeof value !== 'number' || Number.isFinite(value)).toBe(true);
            return value;
          }),
        );
        expect(found).toMatch(/^(nothing|[a-z-]+ at [a-z]+.*)$/);
      }),
      { numRuns: 300 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('nothing that is given is changed', () => {
    const ratings = Object.freeze([Object.freeze([1, 2, null].slice(0, 2)), Object.freeze([2, 2])]);
    const options = Object.freeze(
      given({ categories: Object.freeze([1, 2]), resampling: Object.freeze({ seed: 1 }) }),
    );
    expect(refusal(() => call(ratings, options))).toBe('nothing');
  });
});

test.each([
  [
    'texts on the interval metric',
    () => krippendorffAlpha([['1', '2']], { metric: 'interval' }),
    'invalid-rating at ratings[0][0]',
  ],
  [
    'texts as categories of the ratio metric',
    () => krippendorffAlpha([[1, 2]], { metric: 'ratio', categories: ['a'] }),
    'invalid-rating at options.categories[0]',
  ],
  [
    'a number below 0 on the ratio metric',
    () => krippendorffAlpha([[1, -2]], { metric: 'ratio' }),
    'invalid-rating at ratings[0][1]',
  ],
  [
    'texts of an intraclass correlation',
    () => intraclassCorrelation([['a', 'b']]),
    'invalid-rating at ratings[0][0]',
  ],
  ['texts of Cronbach', () => cronbachAlpha([['a', 'b']]), 'invalid-rating at ratings[0][0]'],
  ['numbers whose squares are none', () => intraclassCorrelation([[1e200, 2]]), 'invalid-rating at ratings'],
  ['one of them beside two others', () => cronbachAlpha([[1, 2, 1.01e100]]), 'invalid-rating at ratings'],
  ['one below 0', () => cronbachAlpha([[1, 2, -1.01e100]]), 'invalid-rating at ratings'],
  ['not the greatest that there can be', () => cronbachAlpha([[-1e100, 2, 1e100]]), 'nothing'],
  [
    'weights of Brennan and Prediger that differ one way from the other',
    () =>
      brennanPrediger([[1, 2]], {
        categories: [1, 2],
        weights: {
          agreement: [
            [1, 0.5],
            [0, 1],
          ],
        },
      }),
    'invalid-weights at options.weights.agreement[0]',
  ],
  [
    'a metric that is none',
    () => krippendorffAlpha([[1, 2]], { metric: 'polar' as never }),
    'unknown-metric at options.metric',
  ],
  ['no metric', () => krippendorffAlpha([[1, 2]], {} as never), 'unknown-metric at options.metric'],
  [
    'no options where some are needed',
    () => krippendorffAlpha([[1, 2]], undefined as never),
    'unknown-option at options',
  ],
  [
    'a form that is none',
    () => intraclassCorrelation([[1, 2]], { form: '2.1' as never }),
    'unknown-option at options.form',
  ],
  [
    'a way with the missing that is none',
    () => cronbachAlpha([[1, 2]], { missing: 'zero' as never }),
    'unknown-option at options.missing',
  ],
  ['three coders of kappa', () => cohenKappa([[1, 2, 3]]), 'invalid-input at ratings'],
  [
    'no weights where some are needed',
    () => gwetAc2([[1, 2]], {} as never),
    'unknown-option at options.weights',
  ],
  [
    'texts in no order',
    () => cohenKappa([['a', 'b']], { weights: 'linear' }),
    'invalid-input at options.categories',
  ],
  [
    'texts in no order, ordinal',
    () => krippendorffAlpha([['a', 'b']], { metric: 'ordinal' }),
    'invalid-input at options.categories',
  ],
])('refuses %s', (_, call, expected) => {
  expect(refusal(call)).toBe(expected);
});

describe('weights', () => {
  const zeros = [
    [0, 0],
    [0, 0],
  ];
  const refused = (weights: unknown) =>
    refusal(() =>
      gwetAc2(
        [
          [1, 2],
          [2, 2],
        ],
        { weights, categories: [1, 2] } as never,
      ),
    );

  test.each([
    ['by a name that is none', 'cubic', 'unknown-option at options.weights'],
    ['that are null', null, 'unknown-option at options.weights'],
    [
      'bare',
      [
        [0, 1],
        [1, 0],
      ],
      'unknown-option at options.weights',
    ],
    [
      'of both kinds',
      {
        agreement: [
          [1, 0],
          [0, 1],
        ],
        disagreement: [
          [0, 1],
          [1, 0],
        ],
      },
      'invalid-weights at options.weights',
    ],
    ['of no kind', {}, 'invalid-weights at options.weights'],
    [
      'of another kind',
      {
        similarity: [
          [1, 0],
          [0, 1],
        ],
      },
      'unknown-option at options.weights',
    ],
    ['that are no matrix', { disagreement: 3 }, 'invalid-weights at options.weights.disagreement'],
    ['with a row too few', { disagreement: [[0, 1]] }, 'invalid-weights at options.weights.disagreement'],
    [
      'with a number too many',
      {
        disagreement: [
          [0, 1],
          [1, 0, 1],
        ],
      },
      'invalid-weights at options.weights.disagreement[1]',
    ],
    [
      'with a hole',
      { disagreement: [[0, 1], Object.assign([], { length: 2 })] },
      'invalid-weights at options.weights.disagreement[1][0]',
    ],
    [
      'below 0',
      {
        disagreement: [
          [0, -1],
          [1, 0],
        ],
      },
      'invalid-weights at options.weights.disagreement[0][1]',
    ],
    [
      'that are NaN',
      {
        disagreement: [
          [0, Number.NaN],
          [1, 0],
        ],
      },
      'invalid-weights at options.weights.disagreement[0][1]',
    ],
    [
      'without an end',
      {
        disagreement: [
          [0, Number.POSITIVE_INFINITY],
          [1, 0],
        ],
      },
      'invalid-weights at options.weights.disagreement[0][1]',
    ],
    [
      'of agreement above 1',
      {
        agreement: [
          [1, 2],
          [0, 1],
        ],
      },
      'invalid-weights at options.weights.agreement[0][1]',
    ],
    [
      'of agreement with the diagonal of disagreement',
      {
        agreement: [
          [0, 1],
          [1, 0],
        ],
      },
      'invalid-weights at options.weights.agreement[0][0]',
    ],
    [
      'of disagreement with the diagonal of agreement',
      {
        disagreement: [
          [1, 0],
          [0, 1],
        ],
      },
      'invalid-weights at options.weights.disagreement[0][0]',
    ],
    ['that sum to nothing', { disagreement: zeros }, 'invalid-weights at options.weights.disagreement'],
    [
      'by which all agrees',
      {
        agreement: [
          [1, 1],
          [1, 1],
        ],
      },
      'invalid-weights at options.weights.agreement',
    ],
    [
      'that differ one way from the other',
      {
        disagreement: [
          [0, 1],
          [2, 0],
        ],
      },
      'invalid-weights at options.weights.disagreement[0]',
    ],
    [
      'that throw',
      {
        disagreement: Object.defineProperty(
          [
            [0, 1],
            [1, 0],
          ],
          1,
          { get: throwing },
        ),
      },
      'invalid-input at options.weights',
    ],
    ['that cannot be read', revoked(), 'invalid-input at options.weights'],
  ])('%s are refused', (_, weights, expected) => {
    expect(refused(weights)).toBe(expected);
  });

  test('a matrix stands for categories that are given', () => {
    const weights = {
      agreement: [
        [1, 0],
        [0, 1],
      ],
    };
    expect(refusal(() => gwetAc2([[1, 2]], { weights }))).toBe('invalid-input at options.categories');
  });

  test('kappa takes those that differ by who errs, and any size of disagreement', () => {
    const ratings = [
      [1, 2],
      [2, 2],
      [2, 1],
      [2, 1],
      [1, 1],
    ];
    const kappa = (disagreement: number[][]) =>
      cohenKappa(ratings, { categories: [1, 2], weights: { disagreement } }).value ?? Number.NaN;
    expect(
      kappa([
        [0, 1],
        [2, 0],
      ]),
    ).toBeCloseTo(
      kappa([
        [0, 1e300],
        [2e300, 0],
      ]),
      12,
    );
    // By hand: D_o = (1 + 2 + 2) / 5, D_e = (2 x 2 x 1 + 3 x 3 x 2) / 25.
    expect(
      kappa([
        [0, 1],
        [2, 0],
      ]),
    ).toBeCloseTo(1 - 1 / (22 / 25), 12);
  });
});

// All read by the same reader, so that one of them is enough.
test('as many coders and categories as there may be are taken, and no more', () => {
  const row = (coders: number) => [Array.from({ length: coders }, (_, at) => (at < 2 ? 1 : null))];
  expect(refusal(() => percentAgreement(row(10_000)))).toBe('nothing');
  expect(refusal(() => percentAgreement(row(10_001)))).toBe('invalid-input at ratings[0]');
  const upTo = (most: number) => ({ categories: Array.from({ length: most }, (_, at) => at) });
  expect(refusal(() => percentAgreement(row(2), upTo(10_000)))).toBe('nothing');
  expect(refusal(() => percentAgreement(row(2), upTo(10_001)))).toBe('invalid-input at options.categories');
});

// This takes a second.
test('more cells than anybody has are refused, in rows that are each short enough', () => {
  const rows = new Array(1_001).fill(new Array<null>(10_000).fill(null));
  expect(refusal(() => percentAgreement(rows))).toBe('invalid-input at ratings');
});

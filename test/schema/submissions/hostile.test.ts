import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKemitraanError } from '../../../src/core/error.js';
import { type Fault, faultCodes } from '../../../src/core/fault.js';
import { locales } from '../../../src/core/locale.js';
import { explainFault } from '../../../src/explain/explain-fault.js';
import { fromKobo, fromSurveyJs } from '../../../src/schema.js';
import { notPlain } from '../../forms/plain-json.js';

const throws = (): never => {
  throw new Error('read');
};
const head = {
  case: 'clinic',
  coder: 'a',
  frameworks: 'power-layout@1.0.0 csr-contribution-phases@1.0.0 cg-success-factors@1.0.0',
};
const within = (value: unknown) => ({
  ...head,
  relations___power_layout: [
    { power_layout__parity: value, party___power_layout: value, others___power_layout: value },
  ],
});

/** Reads it in both dialects, and sees that whatever comes out is whole. */
function sound(input: unknown): readonly Fault[] {
  return [fromKobo, fromSurveyJs].flatMap((read) => {
    const result = read(input);
    expect(result.ok).toBe(result.faults.length + result.omitted === 0);
    expect(result.faults.length).toBeLessThanOrEqual(1_000);
    expect(notPlain(result)).toEqual([]);
    for (const fault of result.faults) {
      expect(faultCodes).toContain(fault.code);
      for (const locale of locales) expect(explainFault(fault, { locale }).length).toBeLessThan(4_000);
    }
    return result.faults;
  });
}

class Answers {
  readonly case = 'clinic';
}

const values: readonly (readonly [string, () => unknown])[] = [
  ['null', () => null],
  ['a number', () => 7],
  ['not a number', () => Number.NaN],
  ['a big integer', () => 1n],
  ['a symbol', () => Symbol('s')],
  ['a function', () => throws],
  ['a date', () => new Date(Number.NaN)],
  ['a map', () => new Map([['case', 'clinic']])],
  ['an instance', () => new Answers()],
  ['a text of a million', () => 'x '.repeat(500_000)],
  ['a list of holes', () => new Array(9_999)],
  ['a long list', () => new Array(2 ** 31)],
  ['an object without a prototype', () => Object.assign(Object.create(null), head)],
  ['a proxy that throws', () => new Proxy({}, { ownKeys: throws, get: throws, getPrototypeOf: throws })],
  ['a list that throws', () => new Proxy([], { get: throws })],
  [
    'a revoked proxy',
    () => {
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      return proxy;
    },
  ],
  ['a getter that throws', () => Object.defineProperty({}, 'case', { get: throws, enumerable: true })],
  [
    'a key of the prototype',
    () => JSON.parse('{"__proto__":{"case":"clinic"},"constructor":{"prototype":{"x":1}}}'),
  ],
  [
    'a circle',
    () => {
      const one: Record<string, unknown> = { ...head };
      one.g = one;
      one.relations___power_layout = [one];
      return one;
    },
  ],
  [
    'ten thousand levels',
    () => Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ g: inner }), 'in'),
  ],
  [
    'names of what every object has',
    () => ({ toString: 'in', hasOwnProperty: 'in', valueOf: 'x', constructor: 'y' }),
  ],
  ['an array with keys', () => Object.assign([{}], { case: 'clinic' })],
];

describe('whatever stands where, it is told and never thrown', () => {
  test.each(values)('%s', (_, make) => {
    sound(make());
    sound([make()]);
    sound({ results: make(), next: make() });
    sound([within(make())]);
    sound([
      {
        ...head,
        power_layout__parity: make(),
        [`g/${'x'.repeat(100)}`]: make(),
        parties___csr_contribution_phases: make(),
      },
    ]);
    for (const key of [
      'case',
      'coder',
      'informant',
      'informant_party',
      'date',
      'method',
      'function',
      'frameworks',
      '_uuid',
      '_id',
    ])
      sound([{ ...within('in'), [key]: make() }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('x' in {}).toBe(false);
  });

  const names = [
    ...Object.keys(head),
    ...[
      'informant',
      'informant_party',
      'date',
      'method',
      'function',
      '_uuid',
      'meta',
      'g/case',
      '__proto__',
      'photo',
    ],
    ...[
      'power_layout__parity',
      'note___power_layout__parity',
      'relations___power_layout',
      'party___power_layout',
    ],
    ...['others___power_layout', 'parties___csr_contribution_phases', 'party___csr_contribution_phases'],
    ...[
      'csr_contribution_phases__mission',
      'csr_contribution_phases__mission/charity',
      'cg_success_factors__consensus',
    ],
  ];
  const words = fc.constantFrom(
    ...[
      'clinic',
      'in',
      'out',
      'unknown',
      'not-applicable',
      'charity',
      'charity citizenship',
      'unknown charity',
      '4-of-5',
      '2026-05',
      '',
    ],
    ...[
      'power-layout@1.0.0',
      'power-layout@1.0.0 cg-success-factors@1.0.0',
      '@',
      'power-layout@',
      '@1.0.0',
      'x@y@z',
      '1',
      '0',
      'firm',
    ],
  );
  const { answer } = fc.letrec((tie) => ({
    answer: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      words,
      fc.anything({ maxDepth: 1 }),
      fc.array(tie('answer'), { maxLength: 3 }),
      tie('fields'),
    ),
    fields: fc.dictionary(fc.constantFrom(...names), tie('answer'), { maxKeys: 8 }),
  }));

  test('answers of every kind under every name', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom(...names), answer), { maxLength: 3 }), (input) => {
        sound(input);
        sound(input.map((one) => ({ ...head, ...one })));
      }),
      { numRuns: 200 },
    );
  });

  test('options of every kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.dictionary(
            fc.constantFrom('cases', 'definitions', 'asked', 'passOver', 'missing'),
            fc.anything(),
          ),
        ),
        (options) => {
          for (const read of [fromKobo, fromSurveyJs])
            try {
              read([head], options as never);
            } catch (error) {
              expect(isKemitraanError(error)).toBe(true);
            }
        },
      ),
    );
  });
});

describe('size', () => {
  test('10,000 submissions are read', () => {
    const one = (_: unknown, at: number) => ({
      ...within('in'),
      case: `c-${at}`,
      relations___power_layout: [{ power_layout__parity: 'in' }],
    });
    const result = fromKobo(Array.from({ length: 10_000 }, one));
    expect(result).toMatchObject({ ok: true, omitted: 0 });
    expect(result.read).toHaveLength(10_000);
  });

  test('100,000 are too many, and none of them is looked at', () => {
    const many = Array.from(
      { length: 100_000 },
      () => new Proxy({}, { ownKeys: throws, getPrototypeOf: throws }),
    );
    expect(fromKobo(many).faults).toEqual([
      { code: 'too-many-rows', path: [], params: { limit: 10_000, length: 100_000 } },
    ]);
  });

  test('a submission of ten megabytes', () => {
    const long = 'x'.repeat(10_000_000);
    const result = sound([{ ...within(long), note: long, [long]: long, date: long, frameworks: long }]);
    expect(JSON.stringify(result).length).toBeLessThan(10_000);
  });

  test('100,000 wrong answers are counted', () => {
    const row = { power_layout__parity: 'no', power_layout__subordination: 'no' };
    const one = { ...head, relations___power_layout: Array.from({ length: 5_000 }, () => row) };
    const result = fromKobo(Array.from({ length: 10 }, () => one));
    expect(result.faults.length + result.omitted).toBe(100_000);
    // A place that is wrong is not read as right once there is no more room to tell it.
    const lost = { ...within('in'), case: 'the clinic' };
    const last = {
      ...within('in'),
      relations___power_layout: [
        { party___power_layout: 'the firm', power_layout__parity: 'in', others___power_layout: 'x' },
      ],
    };
    expect(
      fromKobo([
        one,
        lost,
        last,
        { ...last, date: 'x', relations___power_layout: [{ power_layout__parity: 'in' }] },
      ]).read,
    ).toMatchObject([{ observations: [] }]);
  });

  test('an object without end is left where it is too much', () => {
    let asked = 0;
    const endless: object = new Proxy(
      {},
      {
        ownKeys: () => Array.from({ length: 1_000 }, (_, at) => `g${at}`),
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: () => {
          asked += 1;
          return endless;
        },
      },
    );
    const result = fromKobo([endless, within('in')]);
    expect(result.faults.at(-1)).toEqual({
      code: 'too-many-answers',
      path: [0],
      params: { limit: 2_000_000 },
    });
    expect(result.read).toEqual([]);
    expect(asked).toBeLessThan(2_100_000);
  });
});

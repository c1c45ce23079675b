import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cut,
  type ErrorCode,
  errorCodes,
  isKemitraanError,
  KemitraanError,
  named,
  show,
} from '../../src/core/error.js';

/** Values that throw, lie or go on for ever when they are looked at. */
const hostile: [string, unknown][] = [
  ['a revoked proxy', revoked({})],
  ['a revoked proxy of a list', revoked([])],
  ['a proxy that throws', new Proxy({}, thrower())],
  ['a list that throws when it is looked at', new Proxy([], thrower())],
  ['a list that says it has no end', new Proxy([], { get: () => 'x'.repeat(1000) })],
  ['a list whose length is no text', new Proxy([], { get: () => Symbol('length') })],
  ['a getter that throws', Object.defineProperty({}, 'brand', { get: fail, enumerable: true })],
  ['an object that will not be a text', { toString: fail, toJSON: fail, [Symbol.toPrimitive]: fail }],
  ['an object without a prototype', Object.create(null)],
  ['an object that holds itself', circular()],
  ['a function', fail],
  ['a class', class Hidden {}],
  ['a symbol', Symbol('hidden')],
  ['a big integer of a thousand digits', 10n ** 1000n],
  ['a text of a million characters', 'x'.repeat(1_000_000)],
  ['half of a pair of characters', '\ud83d'],
  ['a date that is none', new Date(Number.NaN)],
  ['NaN', Number.NaN],
  ['undefined', undefined],
  ['null', null],
];

function fail(): never {
  throw new Error('Do not look at me.');
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function thrower(): ProxyHandler<object> {
  return { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail };
}

function circular(): object {
  const self: { own?: object } = {};
  self.own = self;
  return self;
}

const made = (code: ErrorCode, value: unknown = 'maybe') =>
  new KemitraanError('classify', 'input', value, code, 'Use one of in, out.');

describe('an error of the library', () => {
  test.each(errorCodes)('%s says what, where and what to do instead', (code) => {
    const error = made(code);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'KemitraanError',
      code,
      function: 'classify',
      parameter: 'input',
      value: '"maybe"',
      remedy: 'Use one of in, out.',
    });
    for (const part of [code, 'classify', 'input', '"maybe"', 'Use one of in, out.']) {
      expect(error.message).toContain(part);
    }
  });

  test('codes are unique', () => {
    expect(new Set(errorCodes).size).toBe(errorCodes.length);
  });

  test.each(hostile)('can be made about %s, and stays short', (_, value) => {
    const error = made('invalid-input', value);
    expect(error.message.length).toBeLessThan(300);
  });
});

describe('recognising an error', () => {
  test('works for one of another copy of the library, which has the brand only', () => {
    const { brand } = made('invalid-input');
    expect(isKemitraanError(Object.assign(new Error('From a copy'), { brand }))).toBe(true);
  });

  test.each([
    new Error('kemitraan.error'),
    new TypeError('x'),
    'kemitraan.error',
    { brand: 'other' },
    Object.assign(() => {}, { brand: 'kemitraan.error' }),
    {},
    [],
  ])('is not fooled by %s', (value) => {
    expect(isKemitraanError(value)).toBe(false);
  });

  test.each(hostile)('takes %s for none, and does not throw', (_, value) => {
    expect(isKemitraanError(value)).toBe(false);
  });
});

describe('showing a value', () => {
  test.each(hostile)('never throws, nor runs on: %s', (_, value) => {
    const shown = show(value);
    expect(shown).not.toBe('');
    expect(shown.length).toBeLessThanOrEqual(90);
  });

  test('never throws on anything', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(typeof show(value)).toBe('string');
        },
      ),
    );
  });

  test.each([
    ['in', '"in"'],
    ['say "x"', '"say \\"x\\""'],
    [0.5, '0.5'],
    [-0, '0'],
    [Number.NaN, 'NaN'],
    [undefined, 'undefined'],
    [null, 'null'],
    [true, 'true'],
    [12n, 'a bigint'],
    [[1, 2, 3], 'a list of 3'],
    [{ a: 1 }, 'an object'],
    [fail, 'a function'],
    [Symbol('x'), 'a symbol'],
  ])('puts a value as a person would read it', (value, expected) => {
    expect(show(value)).toBe(expected);
  });
});

test('a fault names a text in single quotes, and anything else in a few words', () => {
  expect([named('in'), named(5), named(['a']), named(null)]).toEqual(["'in'", '5', 'a list of 1', 'null']);
});

describe('the parameter of an error', () => {
  const at = (path: string) => new KemitraanError('classify', path, 1, 'invalid-input', 'Mend it.').parameter;
  const cutX = `${'x'.repeat(79)}…`;

  test.each([
    ['is the path', 'case.parties[3].id', 'case.parties[3].id'],
    ['has each name cut at 80', `case.${'x'.repeat(100)}[3].id`, `case.${cutX}[3].id`],
    ['is 200 characters, if they are short words', 'a.'.repeat(100), 'a.'.repeat(100)],
    ['is cut there, the last of them an ellipsis', 'a.'.repeat(101), `${'a.'.repeat(99)}a…`],
    // Twice as long as what is kept: 160 of the first name, 79 of 160 of the second.
    ['is not looked at beyond 400 characters', `${'x'.repeat(200)}.`.repeat(3), `${cutX}.${cutX}`],
  ])('%s', (_, path, parameter) => {
    expect(at(path)).toBe(parameter);
  });
});

test('a text is cut at 80 characters, the last of them an ellipsis', () => {
  expect(cut('x'.repeat(80))).toBe('x'.repeat(80));
  expect(cut('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
  expect(cut('')).toBe('');
});

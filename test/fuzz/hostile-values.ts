import type { Random } from './random.js';

function fail(): never {
  throw new Error('not to be read');
}

const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const;

/** Whoever touches it, in whatever way, gets an error that is not the library's; `after` so many touches that are answered. */
export function throwing<T extends object>(target: T, after = 0): T {
  let left = after;
  const handler: Record<string, unknown> = {};
  for (const trap of traps)
    handler[trap] = (...args: readonly unknown[]) => {
      left -= 1;
      if (left < 0) fail();
      return Reflect.apply(Reflect[trap], undefined, args);
    };
  return new Proxy(target, handler);
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function ofLength(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

function endless(): object {
  const self: { own?: object; list: unknown[] } = { list: [] };
  self.own = self;
  self.list.push(self.list);
  return self;
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'in';
  for (let at = 0; at < depth; at += 1) value = wrap(value);
  return value;
}

class Instance {
  schema = 'kemitraan/case@1';
  id = 'a';
}

/** No plain data, or data that no JSON text gives; each made anew. */
export const hostile: readonly (() => unknown)[] = [
  () => throwing({}),
  () => throwing([]),
  () => throwing({ a: 1 }, 1),
  () => throwing(['a'], 3),
  () => revoked({}),
  () => revoked([]),
  () => Object.defineProperty({}, 'id', { get: fail, enumerable: true }),
  () => Object.defineProperty([], '0', { get: fail, enumerable: true }),
  () => ({ toString: fail, toJSON: fail, valueOf: fail, [Symbol.toPrimitive]: fail }),
  () => ({ [Symbol.iterator]: fail, length: 3 }),
  () => Object.create(null),
  () => Object.create({ id: 'inherited' }),
  endless,
  () => ofLength(4_294_967_295),
  () => ofLength(10_001),
  () => ofLength(3),
  () => new Proxy([], { get: (target, key) => (key === 'length' ? 2 ** 53 : Reflect.get(target, key)) }),
  () => nested(5_000, (inner) => [inner]),
  () => nested(5_000, (inner) => ({ inner })),
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([['id', 'a']]),
  () => new Set(['in']),
  () => /a/g,
  () => new Uint8Array(4),
  () => new Float64Array(2),
  () => Promise.resolve('in'),
  () => new Instance(),
  () => Instance,
  () => fail,
  () => async () => 'in',
  () => Symbol('in'),
  () => 10n,
  () => new String('in'),
  () => new Number(1),
  () => new Error('in'),
  () => Object.assign(['a'], { id: 'a' }),
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
  () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  () => JSON.parse('{"toString":null,"hasOwnProperty":1,"valueOf":[]}'),
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
];

/** Of these characters long texts are made: an echo of them is told by its length. */
export const longLetters = ['y', '\u{3a9}', '"', '\n', '\u0001', '\u{1f600}'];

/** Values that JSON can hold, right somewhere and nearly right elsewhere. */
export const plainValues: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 0.5, 1.5, 1 / 3, 7, 11, 1e9, 2 ** 53, 2 ** 31, 1e300, -1e300, 5e-324],
  ...[
    '',
    ' ',
    '\u200b',
    '\u{e0001}',
    '\ud800',
    '\u202e',
    '\u2028',
    '\u0000',
    'x',
    '-',
    '.',
    '~',
    '_',
    '=1+1',
  ],
  ...[
    'in',
    'out',
    'mostly-in',
    'unknown',
    'refused',
    'not-applicable',
    'none',
    'mou',
    'IDR',
    'en',
    'id',
    'nl',
  ],
  ...['2015', '2015-02', '2015-02-28', '2015-02-29', '2015-2-1', '2015-02-28T10:00', '0000', '9999-12-31'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', 'toJSON'],
  ...[
    'government',
    'community',
    'funds',
    'party',
    'relation',
    'partnership',
    'village',
    'total',
    'published',
  ],
  ...[
    'partnership-archetypes.balance',
    'csr-contribution-phases.mission',
    'power-layout',
    'a.b',
    '.a',
    'A b',
  ],
  ...['organisation-public-relationship.trust.keeps-word', 'participation-phases.consultation', '1.0.0'],
  ...[
    '<script>alert(1)</script>',
    '](javascript:1)',
    '|',
    '`',
    '\\',
    '$\u007b1}',
    '{{1}}',
    '%00',
    "'; --",
    '&amp;',
  ],
  ...[[], {}, [[]], ['x'], ['x', 'x'], ['charity'], ['charity', 'charity'], [1, 2], [0.5], [null], [{}]],
  ...[{ points: 2, of: 5 }, { points: 6, of: 5 }, { lo: 0, hi: 1 }, { lo: 1, hi: 0 }, { id: 'a' }, { a: 1 }],
  ...[{ ref: 'lan' }, { text: 'A manual' }, [{ ref: 'lan', locator: 'p. 3' }], [{ text: '' }]],
];

const lengths = [79, 80, 81, 82, 200, 1_000, 10_000, 10_001];

/** A long text, seldom a very long one. */
export function longText(random: Random): string {
  const length = random.chance(0.02) ? 100_001 : random.pick(lengths);
  return random.pick(longLetters).repeat(length);
}

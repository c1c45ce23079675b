import { expect, test } from 'vitest';
import { codingAgreement, necessity, sufficiency, truthTable } from '../../src/evidence.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import { thrownBy } from '../core/thrown-by.js';

const throwing = () => {
  throw new TypeError('Not to be seen.');
};
const trap = new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing, has: throwing });
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();
const getter = (key: string) => Object.defineProperty({}, key, { get: throwing, enumerable: true });
const subject = { schema: 'kemitraan/case@1', id: 'a', title: 'A' };
const withKey = (key: string) =>
  Object.defineProperty({ ...subject }, key, { get: throwing, enumerable: true });

const values: readonly (readonly [string, unknown])[] = [
  ['a proxy that throws', trap],
  ['a revoked proxy', revoked],
  ['null', null],
  ['a symbol', Symbol('x')],
  ['a function', () => 0],
  ['a number', 7],
  ['a sparse list', new Array(4_000_000_000)],
  ['a map', new Map([['a', 1]])],
];

test.each(values)('%s is refused by the library’s own error, wherever it stands', (_, value) => {
  const any = value as never;
  const calls = [
    () => sufficiency(any, { a: 1 }),
    () => sufficiency({ a: any }, { a: 1 }),
    () => necessity({ a: 1 }, { a: any }),
    () => truthTable(any, {}),
    () => truthTable(powerLayout, any),
    () => truthTable(powerLayout, { a: any }),
    () => truthTable(powerLayout, { a: { parity: any } }),
    () => truthTable(powerLayout, {}, any),
    () => truthTable(powerLayout, {}, { attributes: any }),
    () => truthTable(powerLayout, { a: {} }, { outcome: any }),
    () => truthTable(powerLayout, { a: {} }, { outcome: { a: any } }),
    () => truthTable(powerLayout, { a: {} }, { outcome: { a: 1 }, thresholds: any }),
    () => codingAgreement(any),
    () => codingAgreement([any]),
    () => codingAgreement([], any),
    () => codingAgreement([], { of: any }),
    () => codingAgreement([], { frameworks: any }),
    () => codingAgreement([], { resampling: any }),
    () => codingAgreement([{ case: any, rounds: [] }]),
    () => codingAgreement([{ case: subject as never, rounds: any }]),
    () => codingAgreement([{ case: subject as never, rounds: [any] }]),
    // An absent list is empty.
    () => codingAgreement([{ ...subject, observations: value === null ? 1 : any } as never]),
    () => codingAgreement([{ ...subject, observations: [any] } as never]),
  ];
  for (const call of calls) expect(thrownBy(call)).toHaveProperty('code');
});

test.each(['id', 'observations', 'parties', 'defines', 'complete', 'period'])(
  'a case whose %s throws',
  (key) => {
    expect(thrownBy(() => codingAgreement([withKey(key) as never]))).toMatchObject({ code: 'invalid-input' });
  },
);

test('tables whose fields throw', () => {
  expect(thrownBy(() => sufficiency(getter('a') as never, { a: 1 }))).toMatchObject({
    parameter: 'condition',
  });
  expect(thrownBy(() => sufficiency({ a: getter('lo') as never }, { a: 1 }))).toMatchObject({
    parameter: 'condition',
  });
  expect(thrownBy(() => truthTable(powerLayout, getter('a') as never))).toMatchObject({ parameter: 'cases' });
});

test('a field that changes from one reading to the next is read once', () => {
  let reads = 0;
  const odd = Object.defineProperty({ hi: 1 }, 'lo', {
    get: () => (reads++ === 0 ? 0.5 : 7),
    enumerable: true,
  });
  expect(sufficiency({ a: odd as never }, { a: 1 }).consistency).toEqual({ value: { lo: 1, hi: 1 } });
});

test('names of what every object inherits are names like others', () => {
  const names = JSON.parse('{ "__proto__": 1, "toString": 0, "constructor": 1 }');
  expect(sufficiency(names, names).cases).toBe(3);
  const levels = JSON.parse('{ "__proto__": { "parity": "in", "subordination": "out" } }');
  expect(
    truthTable(powerLayout, levels, { outcome: JSON.parse('{ "__proto__": 1 }') }).rows[0]?.cases,
  ).toEqual(['__proto__']);
  const coded = {
    ...subject,
    observations: ['__proto__', 'toString'].map((coder) => ({
      indicator: 'power-layout.parity',
      level: 'in',
      coder,
    })),
  };
  const { coders, frameworks } = codingAgreement([coded as never]);
  expect([coders, frameworks['power-layout']?.level.percent.value]).toEqual([['__proto__', 'toString'], 1]);
  expect({}).not.toHaveProperty('parity');
});

test('two coders of ten thousand rows end in time', () => {
  const observations = Array.from({ length: 10_000 }, (_, at) => ({
    indicator: at % 2 === 0 ? 'power-layout.parity' : 'power-layout.subordination',
    level: 'in',
    coder: at % 4 < 2 ? 'a' : 'b',
  }));
  const found = codingAgreement([{ ...subject, observations } as never], { frameworks: ['power-layout'] });
  expect(found.frameworks['power-layout']?.level.percent.value).toBe(1);
}, 30_000);

import { expect, test } from 'vitest';
import { classifyPowerLayout, powerLayout } from '../../src/archetypes.js';
import { combineObservations, triangulate, triangulateVerdicts, truthTable } from '../../src/evidence.js';
import { explain, toMethods } from '../../src/explain.js';
import * as forms from '../../src/forms.js';
import { isKemitraanError } from '../../src/index.js';
import { toMarkdown } from '../../src/render.js';

/** The same, but that whoever reads a field of it gets an error that is not the library's. */
function throwingAt<T extends object>(given: T, key: string): T {
  const copy = Array.isArray(given) ? [...given] : { ...given };
  return Object.defineProperty(copy, key, {
    enumerable: true,
    get() {
      throw new Error('not readable');
    },
  }) as T;
}

function revoked(): never {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy as never;
}

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return isKemitraanError(error) ? error.code : error;
  }
  return 'nothing';
}

const indicator = 'power-layout.parity';
const verdict = classifyPowerLayout({ parity: 'in' });
const locale = 'en' as const;
const subject = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  observations: [
    { id: 'a', indicator, level: 'in', coder: 'a' },
    { id: 'b', indicator, level: 'out', coder: 'b' },
  ],
} as const;
const { observations } = subject;
const wanted = { definitions: [powerLayout] };

test.each(Object.keys(verdict))('of a verdict: %s', (key) => {
  const damaged = throwingAt(verdict, key);
  const codes = ['invalid-input', 'verdict-mismatch'];
  expect(codes).toContain(thrown(() => explain(damaged, { locale })));
  expect(codes).toContain(thrown(() => toMethods(damaged, { locale })));
  expect(codes).toContain(thrown(() => toMarkdown([damaged], { locale })));
});

test('of options', () => {
  const options = throwingAt({ locale }, 'definition');
  expect(thrown(() => explain(verdict, options))).toBe('invalid-input');
  expect(thrown(() => toMethods(verdict, options))).toBe('invalid-input');
  expect(thrown(() => toMarkdown(verdict, options))).toBe('invalid-input');
  expect(thrown(() => explain(verdict, revoked()))).toBe('invalid-input');
});

test.each(Object.keys(subject))('of a case: %s', (key) => {
  const damaged = throwingAt(subject, key);
  expect(thrown(() => combineObservations(damaged, 'hull', wanted))).toBe('invalid-input');
  expect(thrown(() => triangulateVerdicts(powerLayout, damaged, 'hull'))).toBe('invalid-input');
});

test.each(['indicator', 'level', 'coder'])('of an observation: %s', (key) => {
  const damaged = [throwingAt(observations[0], key), observations[1]];
  const within = { ...subject, observations: damaged };
  expect(thrown(() => triangulate(damaged, 'hull'))).toBe('invalid-input');
  expect(thrown(() => combineObservations(within, 'hull', wanted))).toBe('invalid-input');
  expect(thrown(() => triangulateVerdicts(powerLayout, within, 'hull'))).toBe('invalid-input');
});

test('of a level, and of one that cannot be told by its text', () => {
  for (const level of [revoked(), throwingAt(['a'], '0') as never, 1n as never]) {
    const given = { ...subject, observations: [{ ...observations[0], level }, observations[1]] };
    expect(['invalid-input', 'unknown-level']).toContain(
      thrown(() => triangulate(given.observations, 'hull')),
    );
    const code = thrown(() => combineObservations(given, 'hull', wanted));
    expect(['invalid-input', 'unknown-level']).toContain(code);
  }
});

const defining = Object.entries(forms).filter(([name]) => name.startsWith('define'));

test.each(defining)('of a definition: %s', (_, one) => {
  const define = one as (definition: unknown) => unknown;
  expect(thrown(() => define(revoked()))).toBe('invalid-definition');
  for (const key of Object.keys(powerLayout))
    expect(thrown(() => define(throwingAt(powerLayout, key)))).toBe('invalid-definition');
  expect(thrown(() => define({ ...powerLayout, source: throwingAt([1], '0') }))).toBe('invalid-definition');
});

test.each(['id', 'version', 'attributes'])('of a definition whose verdicts are compared: %s', (key) => {
  const damaged = throwingAt(powerLayout, key);
  expect(['invalid-input', 'invalid-definition']).toContain(thrown(() => truthTable(damaged, {})));
});

// Whoever waits for each of its places waits for minutes.
test('a list of columns that is longer than any list may be is no level', () => {
  const level = Array.from<string>([]);
  level.length = 4294967295;
  expect(thrown(() => triangulate([{ ...observations[0], level }], 'hull'))).toBe('unknown-level');
});

test('a weight of minus zero is given back as zero', () => {
  const weights = { a: -0, b: 1 };
  const { joining } = triangulate(observations, { rule: 'weighted', by: 'coder', weights });
  expect(joining).toStrictEqual({ rule: 'weighted', by: 'coder', weights: { a: 0, b: 1 } });
});

import { expect, test } from 'vitest';
import { KemitraanError } from '../../src/core/error.js';
import { parseCase } from '../../src/schema.js';
import { functionNames } from '../conformance/untag.js';
import { entriesOf, trusting } from './entries.js';
import { answered, inputOf } from './fuzz.js';
import { throwing } from './hostile-values.js';
import { assertInherited, assertPlain, Broken, codeThrown, faultsIn, inherited } from './invariants.js';
import { madeCase, sectionsOfAll } from './made-case.js';
import { randomOf } from './random.js';
import { sizeOf } from './size.js';

const load = (name: string) => import(new URL(name, import.meta.url).href);
const { material } = await load('../engines/material.mjs');
const { entries, pool } = entriesOf(material({ cases: 4 }));

test('every function has an entry with a sound call, or is one of those that trust what they are given', () => {
  const names = entries.filter(({ seeds }) => seeds.length > 0).map(({ name }) => name);
  expect(functionNames.filter((name) => !names.includes(name)).sort()).toEqual([...trusting].sort());
});

// Others in every release of the seed: npm run fuzz goes on from here.
test.each(entries.map((entry) => [entry.name, entry] as const))(
  '%s answers whatever it is given',
  async (_, entry) => {
    const before = inherited();
    const kinds = new Set<string>();
    for (let index = 0; index < 20; index += 1) {
      const args = inputOf(entry, pool, 2026, index);
      try {
        kinds.add((await answered(entry, args, true)).kind);
      } catch (error) {
        throw new Error(`npm run fuzz -- --seed 2026 --only '${entry.name}' --from ${index} --runs 1`, {
          cause: error,
        });
      }
    }
    assertInherited(before);
    expect(kinds.size).toBeGreaterThan(0);
  },
);

test('an input follows from the seed, the entry and the index', () => {
  const [first, second] = entries;
  if (!first || !second) throw new Error('there are no entries');
  const text = (index: number, seed = 1, entry = first) => sizeOf(inputOf(entry, pool, seed, index));
  const row = (seed: number, entry = first) =>
    Array.from({ length: 40 }, (_, index) => text(index, seed, entry));
  expect(row(1)).toEqual(row(1));
  expect(row(1)).not.toEqual(row(2));
});

test('what is made is a case that parseCase accepts', () => {
  const sections = sectionsOfAll();
  for (let index = 0; index < 60; index += 1) {
    const result = parseCase(madeCase(sections, randomOf(7, index)));
    expect(result.ok ? [] : result.faults, `${index}`).toEqual([]);
  }
});

test('what is broken is seen', () => {
  const raised = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return error;
    }
    return null;
  };
  for (const value of [undefined, Number.NaN, -0, 1n, new Date(0), new Array(2), { a: undefined }, () => 1])
    expect(raised(() => assertPlain(value))).toBeInstanceOf(Broken);
  expect(raised(() => codeThrown(new TypeError('x')))).toBeInstanceOf(TypeError);
  expect(
    raised(() => faultsIn({ faults: [{ code: 'nothing', path: [], params: {} }] }, true)),
  ).toBeInstanceOf(Broken);
  const before = inherited();
  Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
  expect(raised(() => assertInherited(before))).toBeInstanceOf(Broken);
  Reflect.deleteProperty(Object.prototype, 'polluted');
});

test.each(['y', '\u{1f600}', 'y y', '"'])(
  'an error cuts a name of many %j, in the path and in the remedy',
  (letter) => {
    const long = letter.repeat(50_000);
    const error = new KemitraanError('classify', `input['${long}']`, long, 'invalid-input', `Use ${long}.`);
    expect(codeThrown(error)).toBe('invalid-input');
  },
);

// What is asked for the first time answers, and throws when it is asked again.
test.each(entries.map((entry) => [entry.name, entry] as const))(
  '%s answers what throws only after a while',
  async (_, entry) => {
    const args = entry.seeds[0] ?? [];
    for (const [place, arg] of args.entries()) {
      if (typeof arg !== 'object' || arg === null || entry.plain) continue;
      for (const touches of [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 21, 30]) {
        const given = args.map((one, at) => (at === place ? throwing(arg, touches) : one));
        await answered(entry, given, true);
      }
    }
  },
);

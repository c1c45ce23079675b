import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCaseString } from '../../../src/assess/case-string/format.js';
import { parseCaseString } from '../../../src/assess/case-string/parse.js';
import { isKemitraanError } from '../../../src/core/error.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { notPlain } from '../../forms/plain-json.js';
import { sealed } from './checksum.js';
import { sound } from './fault-table.js';
import { ownDefinitions } from './own.js';
import { isWritten } from './reader.js';
import { verdictOf } from './samples.js';

function fail(): never {
  throw new Error('read');
}

/** Pieces that mean something to a reader of case strings, and pieces that mean something to a program. */
const pieces = fc.oneof(
  fc.constantFrom(
    '~',
    '_',
    '-',
    '.',
    'kemitraan1',
    'power-layout',
    'own-index',
    'own-profile',
    '1.0.0',
    'sulistiyani',
  ),
  fc.constantFrom(
    'parity',
    'subordination',
    'U',
    'MI',
    'NA',
    '0.5',
    'A_',
    'W.',
    'L_5',
    '4of5',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom('%7E', '\0', '\n', '\u202e', '\ud800', '9'.repeat(400), 'a'.repeat(500)),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const texts = fc.array(pieces, { maxLength: 20 }).map((all) => all.join(''));

describe('whatever is read, the answer is a value', () => {
  test('of any text, and of any text with the right marker or the right checksum', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'kemitraan1~', `${sound.slice(0, -9)}~`), (text, before) => {
        for (const one of [before + text, sealed(before + text)]) {
          const result = parseCaseString(one, { definitions: ownDefinitions });
          expect(notPlain(result.ok ? result.verdict : result)).toEqual([]);
          expect(result.ok || result.faults.length > 0).toBe(true);
          // What is read is what would be written, and of the grammar.
          if (result.ok) {
            expect(formatCaseString(result.definition, result.verdict)).toBe(one);
            expect(isWritten(one)).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('of anything that is no text', () => {
    const proxy = new Proxy({}, { get: fail, getPrototypeOf: fail, ownKeys: fail });
    const others = [
      proxy,
      { toString: fail },
      Symbol('s'),
      1n,
      fail,
      new Map(),
      [],
      Number.NaN,
      true,
      new Date(0),
    ];
    for (const one of others) {
      const result = parseCaseString(one);
      expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(['wrong-type']);
    }
    fc.assert(fc.property(fc.anything(), (one) => parseCaseString(one).ok === false));
  });

  test.each([
    ['ten million letters', 'a'.repeat(10_000_000)],
    ['ten million fields', `kemitraan1${'~'.repeat(10_000_000)}`],
    ['a field of 99,000 digits', sealed(`${sound.slice(0, -9)}~moon_0.${'1'.repeat(99_000)}`)],
    [
      'a number of 99,000 digits',
      sealed(`kemitraan1~power-layout~1.0.0~sulistiyani~parity_0.${'3'.repeat(99_000)}~subordination_U`),
    ],
    ['90,000 fields', sealed(sound.slice(0, -9) + '~'.repeat(90_000))],
    ['20,000 questions that are misspelt', sealed(sound.slice(0, -9) + '~pa_O'.repeat(20_000))],
    ['30,000 columns', sealed(`kemitraan1~own-profile~1.0.0~u~constructor${'_u'.repeat(30_000)}~na_U~l_U`)],
  ])('%s are refused, in few words', (_, text) => {
    const result = parseCaseString(text, { definitions: ownDefinitions });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result).length).toBeLessThan(500_000);
  });

  test('nothing of a text ends up in the prototype of an object', () => {
    parseCaseString(sealed(`${sound.slice(0, -9)}~__proto___I~constructor_I`));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { I?: unknown }).I).toBeUndefined();
  });
});

// The key that tells a case from a record of levels.
const asking = {
  ...powerLayout,
  attributes: { ...powerLayout.attributes, schema: powerLayout.attributes.parity },
};

describe('definitions that are none are a mistake of the program, whatever the text', () => {
  test.each<[string, unknown, string]>([
    ['no list', powerLayout, 'invalid-definition'],
    ['null', null, 'invalid-definition'],
    ['a list of nothing', [null], 'invalid-definition'],
    ['an id', ['power-layout'], 'invalid-definition'],
    ['a catalogue without entries', [{ form: 'catalogue', id: 'c', version: '1.0.0' }], 'invalid-definition'],
    ['half a definition', [{ form: 'typology', id: 'half', version: '1.0.0' }], 'invalid-definition'],
    ['a definition without a version', [{ ...powerLayout, version: undefined }], 'invalid-definition'],
    ['a definition with an id in capitals', [{ ...powerLayout, id: 'Power' }], 'invalid-definition'],
    ['a definition that asks for a schema', [asking], 'invalid-definition'],
    ['a definition twice', [powerLayout, powerLayout], 'invalid-definition'],
    ['two of the same id and version', [powerLayout, { ...powerLayout }], 'invalid-definition'],
    ['a definition that throws', [new Proxy({}, { get: fail, getPrototypeOf: fail })], 'invalid-definition'],
  ])('%s', (_, definitions, code) => {
    for (const text of [sound, '', null]) {
      const error = thrownBy(() => parseCaseString(text, { definitions: definitions as never }));
      expect([error.code, error.function]).toEqual([code, 'parseCaseString']);
    }
  });

  test('so is an option that is not understood', () => {
    for (const options of [{ definition: powerLayout }, null, [], 'x'])
      expect(thrownBy(() => parseCaseString(sound, options as never)).code).toBe('unknown-option');
  });
});

/** The place of everything in a verdict, from the outside in. */
function placesIn(value: unknown, place: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...place, key],
    ...placesIn(inner, [...place, key]),
  ]);
}

describe('a verdict that is damaged anywhere is refused in words, or its string is the same', () => {
  const thrower = { get: fail, enumerable: true };
  const damage = [null, undefined, 5, 'x', [], {}, Number.NaN, new Map(), fail, Symbol('s'), 1n, new Date(0)];

  test.each(ownDefinitions.map((definition) => [definition.id, definition] as const))(
    '%s',
    (_, definition) => {
      const likert = definition.id === 'own-likert';
      const groups = 'groups' in definition ? Object.keys(definition.groups) : [];
      const weights = Object.fromEntries(groups.map((id, place) => [id, place + 1]));
      const how = groups.length > 0 ? { weights } : {};
      const verdict = verdictOf(definition, { answers: likert ? { u: { points: 2, of: 5 } } : {}, how });
      const text = formatCaseString(definition, verdict);
      let refused = 0;
      // Of the reasons nothing is read but that they are there.
      const places = placesIn(verdict).filter(([part, ...inner]) => part !== 'reasons' || inner.length === 0);
      for (const place of places) {
        for (const value of [...damage, thrower]) {
          const damaged = structuredClone(verdict);
          let inner: object = damaged;
          for (const key of place.slice(0, -1)) inner = Reflect.get(inner, key);
          Object.defineProperty(inner, place.at(-1) ?? '', value === thrower ? thrower : { value });
          try {
            const written = formatCaseString(definition, damaged);
            // With another weight, or without the lengths, it may be a whole verdict too.
            if (['weights', 'lengths'].includes(place[0] ?? ''))
              expect(parseCaseString(written, { definitions: ownDefinitions }).ok).toBe(true);
            else expect(written).toBe(text);
          } catch (error) {
            // Whatever else is thrown shows where.
            if (!isKemitraanError(error)) throw new Error(`at ${place.join('.')}`, { cause: error });
            expect(error.function).toBe('formatCaseString');
            refused += 1;
          }
        }
      }
      expect(refused).toBeGreaterThan(100);
    },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../docs/playground/text/json-fault.js';

test.each([
  ['', 1, 1, ''],
  ['{', 1, 2, ''],
  ['{"a": 1,}', 1, 9, '}'],
  ['{"a": 1\n "b": 2}', 2, 2, '"b": 2}'],
  ["{'a': 1}", 1, 2, "'a': 1}"],
  ['[1, 2', 1, 6, ''],
  ['[01]', 1, 3, '1]'],
  ['[1.]', 1, 3, '.]'],
  ['"a\nb"', 1, 3, ''],
  ['"\\x"', 1, 2, '\\x"'],
  ['{"a": undefined}', 1, 7, 'undefined}'],
  ['[]]', 1, 3, ']'],
  ['{"a" 1}', 1, 6, '1}'],
  ['[1,]', 1, 4, ']'],
  ['{\r\n  "a": tru\r\n}', 2, 8, 'tru\r'],
])('%j stops being JSON in line %i, column %i', (text, line, column, found) => {
  expect(jsonFault(text)).toMatchObject({ line, column, found });
});

test('what stands there is cut, and so is what stands before it', () => {
  const fault = jsonFault(`["${'a'.repeat(100)}", ${'b'.repeat(100)}]`);
  expect(fault?.found).toBe('b'.repeat(40));
  expect(fault?.before).toHaveLength(40);
});

test('a text that nests 100,000 deep is read', () => {
  expect(jsonFault('['.repeat(100_000))).toMatchObject({ offset: 100_000, found: '' });
  expect(jsonFault('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
});

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('it finds a fault in just those texts that JSON.parse refuses, and JSON before it', () => {
  const mutated = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', '0', ' ', '-', 'e', '\u0001'))
    .map(([text, at, sign]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place + (at % 2));
    });
  fc.assert(
    fc.property(mutated, (text) => {
      const fault = jsonFault(text);
      expect(fault === null).toBe(parses(text));
    }),
    { numRuns: 1_000 },
  );
});

// Where the engine says a position, it is a second opinion; where the text just ends it says none.
test('it finds the place that the engine finds', () => {
  const broken = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('?', '}', ']', ':', "'"))
    .map(([text, at, sign]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place);
    });
  let compared = 0;
  fc.assert(
    fc.property(broken, (text) => {
      try {
        JSON.parse(text);
      } catch (error) {
        const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
        if (position === undefined) return;
        compared += 1;
        const ours = jsonFault(text)?.offset ?? -1;
        // Numbers and names end for us where they begin to be none; engines differ by their signs there.
        expect(Math.abs(ours - Number(position))).toBeLessThanOrEqual(5);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(compared).toBeGreaterThan(300);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIn } from '../../docs/playground/text/place-in.js';

const text = '{ "a": [1, {"b": "x\\"]}"}, true],\n "c": {"d": null}, "a b": -1.5e3 }';
const shown = (path: (string | number)[]) => {
  const { start, end } = placeIn(text, path);
  return text.slice(start, end);
};

test.each([
  [['a', 0], '1'],
  [['a', 1, 'b'], '"x\\"]}"'],
  [['a', 2], 'true'],
  [['c', 'd'], 'null'],
  [['a b'], '-1.5e3'],
  [['c'], '{"d": null}'],
  // What is missing is missing there.
  [['c', 'missing'], '{"d": null}'],
  [['a', 7], '[1, {"b": "x\\"]}"}, true]'],
])('%j leads to %s', (path, value) => {
  expect(shown(path)).toBe(value);
});

test('of a key that stands twice it is the last, as JSON.parse reads it', () => {
  const twice = '{"a": 1, "a": 2}';
  const { start, end } = placeIn(twice, ['a']);
  expect(twice.slice(start, end)).toBe('2');
});

test('every value of any document is found where it stands', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const written = JSON.stringify(value, null, indent);
      for (const [path, inner] of pathsOf(JSON.parse(written))) {
        const { start, end } = placeIn(written, path);
        expect(JSON.parse(written.slice(start, end))).toEqual(inner);
      }
    }),
  );
});

function pathsOf(value: unknown, path: (string | number)[] = []): [(string | number)[], unknown][] {
  const inner: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one, index) => [index, one])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [[path, value], ...inner.flatMap(([step, one]) => pathsOf(one, [...path, step]))];
}

import { expect, test } from 'vitest';
import { isPlainData } from '../../src/core/plain-data.js';

/** A list within a list, so many times, with `times` places each that hold the same part. */
function nested(depth: number, times = 1): unknown {
  let part: unknown = 'end';
  for (let at = 0; at < depth; at += 1) part = new Array(times).fill(part);
  return part;
}

const circle: Record<string, unknown> = { a: 1 };
circle.self = [circle];

test.each<[string, unknown, boolean]>([
  ['a text', 'a', true],
  ['nothing', null, true],
  ['a field that is left out', { a: undefined }, true],
  ['an entry that is none', [undefined], false],
  ['a list of holes', new Array(4_000_000_000), false],
  ['a function', { a: () => 1 }, false],
  ['no number', [Number.NaN], false],
  ['minus zero', [-0], false],
  ['an instance', { a: new Map() }, false],
  ['forty deep', nested(40), true],
  ['deeper than forty', nested(41), false],
  ['a part that is deep by one way and too deep by another', [nested(30), [nested(39)]], false],
  ['the same part by two ways', (() => [nested(3), nested(3)])(), true],
  ['a hundred thousand rows', new Array(100_000).fill({ a: 1, b: ['c'] }), true],
  ['what holds itself', circle, false],
  // Two to the power of thirty, in thirty lists: counted as often as it stands there, and looked through once.
  ['a part twice in each of thirty', nested(30, 2), false],
])('%s', (_, value, is) => {
  expect(isPlainData(value)).toBe(is);
});

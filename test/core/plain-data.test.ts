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

/** So much that what stands beside it is looked through with notes of what was seen. */
const much = new Array(100_000).fill('x');

test.each<[string, unknown, boolean]>([
  ['null', null, true],
  ['a field that is left out', { a: undefined }, true],
  ['a function', () => 1, false],
  ['an instance', { a: new Map() }, false],
  ['an entry that is none', [undefined], false],
  ['thirty-nine deep', nested(39), true],
  ['forty deep, and so one more within the list', nested(40), false],
  // A part that is met again deeper: twenty deep, within nineteen lists and that around all of them.
  ['a part again, as deep as can be', withText(20, 19), true],
  ['a part again, one deeper', withText(20, 20), false],
  ['what holds itself', circle, false],
])('beside a hundred thousand others: %s', (_, value, is) => {
  expect(isPlainData([value, much])).toBe(is);
  expect(isPlainData([much, value])).toBe(is);
});

/** A part so deep, which ends with a text, beside itself within so many lists more. */
function withText(depth: number, more: number): unknown[] {
  let part: unknown = ['end', 'text'];
  for (let at = 1; at < depth; at += 1) part = [part, 'text'];
  let again = part;
  for (let at = 1; at < more; at += 1) again = ['text', again];
  return [part, again];
}

test('ten million values are plain data, and one more are none', () => {
  // A list of 999 is 1,000 values; 9,999 of them, the list that holds them, and 999 texts are 10,000,000.
  const part = new Array(999).fill('x');
  const most = [...new Array(9_999).fill(part), ...part];
  expect(isPlainData(most)).toBe(true);
  expect(isPlainData([...most, 'x'])).toBe(false);
});

test.each<[string, unknown, boolean]>([
  ['a text', 'a', true],
  ['nothing', null, true],
  ['a field that is left out', { a: undefined }, true],
  ['an entry that is none', [undefined], false],
  ['a list of holes', new Array(4_000_000_000), false],
  ['a function', { a: () => 1 }, false],
  ['a symbol', { a: Symbol('a') }, false],
  ['a big integer', { a: 1n }, false],
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

import { expect, test } from 'vitest';
import { chartText, distinct, linesOf, sentence } from '../../../src/render/vega-lite/chart-text.js';

// An XML document, as a picture is, may hold none of them: a browser shows no picture then.
test.each(['\u0000', '\u0008', '\ud800', '\ufffe', '\uffff', '\ufdd0', '\u{1ffff}'])(
  'what is no character goes: %j',
  (sign) => {
    expect(chartText(`a${sign}b`)).toBe('a b');
    expect(sentence(`a${sign}b`)).toBe('a b');
    expect(linesOf(`a${sign}b`, 10, 2)).toEqual(['a b']);
    expect(chartText(sign)).toBe('–');
  },
);

test.each([
  ['nothing', '', '–'],
  ['blanks alone', ' \t ', '–'],
  ['blanks around', '  a  ', 'a'],
  ['blanks between', 'a \t\n b', 'a b'],
  ['a row of what is not seen', 'a\u200b\u200b\u2028b', 'a b'],
  ['80 characters', 'x'.repeat(80), 'x'.repeat(80)],
  // 79 of them, and the mark that it goes on.
  ['81 characters', 'x'.repeat(81), `${'x'.repeat(79)}…`],
  ['80 characters of two halves each', '😀'.repeat(80), '😀'.repeat(80)],
  ['81 of them', '😀'.repeat(81), `${'😀'.repeat(79)}…`],
])('a name that is %s', (_, name, shown) => {
  expect(chartText(name)).toBe(shown);
});

test('a sentence is cut at 300 characters, or where it is said to be', () => {
  expect(sentence('x'.repeat(300))).toBe('x'.repeat(300));
  expect(sentence('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
  expect(sentence('abc', 3)).toBe('abc');
  expect(sentence('abcd', 3)).toBe('ab…');
  // No more than 10 000 characters are looked at.
  expect(sentence(`${'x'.repeat(10_000)}y`, 20_000)).toBe('x'.repeat(10_000));
});

test.each<[string, string, number, number, string[]]>([
  ['that fits', 'aa bb', 5, 2, ['aa bb']],
  ['that is a character too long', 'aa bb', 4, 2, ['aa', 'bb']],
  ['of which the third word fits in the second line', 'aaa bb cc', 5, 2, ['aaa', 'bb cc']],
  ['of one word that is as long as a line', 'abc', 3, 2, ['abc']],
  ['of one word that is longer than a line', 'abcdefgh', 3, 3, ['abc', 'def', 'gh']],
  ['with a word that is longer than a line', 'a bcdef g', 3, 3, ['a', 'bcd', 'ef…']],
  ['of more lines than there is room for', 'aa bb cc', 4, 2, ['aa', 'bb…']],
  ['of which the last line is full', 'aa bb cc', 2, 2, ['aa', 'b…']],
  ['of one line alone', 'aa bb cc', 2, 1, ['a…']],
  ['of characters of two halves', '😀 😀 😀', 3, 2, ['😀 😀', '😀']],
  ['of one word of them', '😀😀😀', 2, 2, ['😀😀', '😀']],
  ['of nothing', '', 5, 2, ['–']],
])('a text %s', (_, text, most, lines, expected) => {
  expect(linesOf(text, most, lines)).toEqual(expected);
});

test('names that are there already get the next number that is free', () => {
  expect(distinct(['a', 'b', 'a', 'a', 'a (2)', 'a'])).toEqual([
    'a',
    'b',
    'a (2)',
    'a (3)',
    'a (2) (2)',
    'a (4)',
  ]);
  expect(distinct(['a', 'a (2)', 'a'])).toEqual(['a', 'a (2)', 'a (3)']);
  expect(distinct([])).toEqual([]);
});

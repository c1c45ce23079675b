import { expect, test } from 'vitest';
import { idPattern, isWritten, memberPattern, rowIdPattern } from '../../src/core/id.js';
import { visible } from '../../src/core/visible.js';

test.each<[RegExp, readonly string[], readonly unknown[]]>([
  [idPattern, ['a', 'a-b', 'a1-2'], ['', 'A', '1a', 'a-', '-a', 'a--b', 'a.b', 'a b', 5]],
  [
    memberPattern,
    ['a', 'gov.1', '1a.fit-context', '1-a'],
    ['', '1', '1.2', 'a.', '.a', 'a..b', 'A', 'a_b', 5],
  ],
  [rowIdPattern, ['a', 'A.b_c-1', '9', 'x'.repeat(80)], ['', '.a', '-a', '_a', 'a b', 'x'.repeat(81), 5]],
])('%s takes %j, and not %j', (pattern, some, others) => {
  expect(some.filter((one) => !isWritten(pattern, one))).toEqual([]);
  expect(others.filter((one) => isWritten(pattern, one))).toEqual([]);
});

test.each([
  ['a', true],
  [' a ', true],
  ['', false],
  [' \t\u00a0', false],
  ['\u0007', false],
  ['\u200b\u2060\u00ad', false],
])('of %j something can be seen: %s', (text, is) => {
  expect(visible.test(text)).toBe(is);
});

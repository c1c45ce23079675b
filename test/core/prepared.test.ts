import { expect, test, vi } from 'vitest';
import { prepared } from '../../src/core/prepared.js';

test('works out once for each definition and each function, and gives back the very same', () => {
  const count = vi.fn((definition: { readonly n: number }) => ({ twice: definition.n * 2 }));
  const other = vi.fn((definition: { readonly n: number }) => ({ half: definition.n / 2 }));
  const [one, same] = [{ n: 4 }, { n: 4 }];
  expect(prepared(one, count)).toBe(prepared(one, count));
  expect(prepared(one, other)).toEqual({ half: 2 });
  expect(count).toHaveBeenCalledTimes(1);
  expect(other).toHaveBeenCalledTimes(1);
  // Another definition of the same content is another one: it may be changed later.
  expect(prepared(same, count)).not.toBe(prepared(one, count));
  expect(count).toHaveBeenCalledTimes(2);
});

test('a frozen definition is kept too', () => {
  const frozen = Object.freeze({ n: 1 });
  const count = vi.fn(() => ({}));
  prepared(frozen, count);
  prepared(frozen, count);
  expect(count).toHaveBeenCalledTimes(1);
});

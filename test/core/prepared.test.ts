import { expect, test } from 'vitest';
import { prepared } from '../../src/core/prepared.js';
import { counted } from './counted.js';

test('works out once for each definition and each function, and gives back the very same', () => {
  const count = counted((definition: { readonly n: number }) => ({ twice: definition.n * 2 }));
  const other = counted((definition: { readonly n: number }) => ({ half: definition.n / 2 }));
  const [one, same] = [{ n: 4 }, { n: 4 }];
  expect(prepared(one, count)).toBe(prepared(one, count));
  expect(prepared(one, other)).toEqual({ half: 2 });
  expect(count.calls).toEqual([one]);
  expect(other.calls).toEqual([one]);
  // Another definition of the same content is another one: it may be changed later.
  expect(prepared(same, count)).not.toBe(prepared(one, count));
  expect(count.calls).toHaveLength(2);
});

test('a frozen definition is kept too', () => {
  const frozen = Object.freeze({ n: 1 });
  const count = counted((_definition: object) => ({}));
  prepared(frozen, count);
  prepared(frozen, count);
  expect(count.calls).toEqual([frozen]);
});
